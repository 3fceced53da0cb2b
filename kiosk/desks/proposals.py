"""Proposals of the server, decided by touch: of one capture, of a session, or all that are open.

A proposal is read on the main thread, by its key; a decision is kept at the desk before it shows as kept.
"""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from kiosk.bridge import Bridge
from kiosk.core.proposals import ProposalRecord, Verdict
from kiosk.core.words import say
from kiosk.desks.proposal_words import field_words, shown
from kiosk.screens.window import KioskWindow
from kiosk.store import decisions
from kiosk.store.database import Tx

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from kiosk.parts import Parts

ALL = ""
"""All proposals that are open; else ``s:`` or ``c:`` and the id of a session or a capture."""


class ProposalsDesk(QObject):
    """Main thread only. ``refresh`` is called when the queue changed."""

    def __init__(self, bridge: Bridge, window: KioskWindow) -> None:
        super().__init__()
        self._bridge, self._window, self._screen = bridge, window, window.proposals
        self._parts: Parts | None = None
        self._from: QWidget | None = None
        self._ids: list[str] = []
        self._at, self._news = 0, ""
        self._screen.back.connect(self._back)
        self._screen.went.connect(self._go)
        self._screen.accepted.connect(lambda: self._decide(Verdict.ACCEPTED))
        self._screen.rejected.connect(lambda: self._decide(Verdict.REJECTED))
        self._screen.all_accepted.connect(self._accept_all)
        self._screen.write_again.connect(self._write_again)

    def begin(self, parts: "Parts") -> None:
        """There is a store now."""
        self._parts = parts

    def open(self, scope: str) -> None:
        """Show the proposals of a scope, the first open one first."""
        if self._parts is None:
            return
        self._ids = self._parts.read(lambda tx: _ids_of(tx, scope))
        self._at, self._news = 0, ""
        self._from = self._window.stack.currentWidget()
        first = self._next_open(-1)
        self._at = first if first is not None else 0
        self._show()
        self._window.show_screen(self._screen)

    def refresh(self) -> None:
        """Something may have changed."""
        if self._parts is not None and self._window.stack.currentWidget() is self._screen:
            self._show()

    def _record(self, at: int) -> ProposalRecord | None:
        parts = self._parts
        if parts is None or not 0 <= at < len(self._ids):
            return None
        return parts.read(lambda tx: decisions.get_proposal(tx, self._ids[at]))

    def _show(self) -> None:
        record = self._record(self._at)
        while record is None and self._ids:  # the server has taken it back
            del self._ids[min(self._at, len(self._ids) - 1)]
            self._at = max(0, min(self._at, len(self._ids) - 1))
            record = self._record(self._at)
        if record is None or self._parts is None:
            self._screen.show_none(say("No proposals"), self._news or say("Nothing waits for a decision."))
            return
        capture_id = record.capture_id
        found = self._parts.read(lambda tx: decisions.offered(tx, [capture_id]))
        count = found[capture_id].open if capture_id in found else 0
        words = shown(record, self._at + 1, len(self._ids), self._news, count)
        self._screen.show_proposal(words, has_previous=self._at > 0, has_next=self._at + 1 < len(self._ids))

    def _go(self, steps: int) -> None:
        self._at = max(0, min(self._at + steps, len(self._ids) - 1))
        self._news = ""
        self._show()

    def _back(self) -> None:
        self._window.show_screen(self._from or self._window.queue)

    def _next_open(self, at: int) -> int | None:
        """The next one behind ``at`` that wants a decision, else the first one before it."""
        if self._parts is None:
            return None
        wanted = set(self._parts.read(decisions.ids_of_open))
        places = [place for place, one in enumerate(self._ids) if one in wanted]
        return next((place for place in places if place > at), places[0] if places else None)

    # -- what people decide -------------------------------------------------------------------------------------

    def _decide(self, verdict: Verdict) -> None:
        record = self._record(self._at)
        if self._parts is None or record is None:
            return
        field = field_words(record.proposal.field_name)
        kept = say("Saved: {field} accepted", field=field)
        if verdict is Verdict.REJECTED:
            kept = say("Saved: {field} rejected", field=field)
        job = partial(self._parts.decisions.decide, record.proposal.id, verdict)
        self._bridge.do(job, partial(self._kept, record.proposal.id, kept))

    def _accept_all(self) -> None:
        record = self._record(self._at)
        if self._parts is not None and record is not None:
            job = partial(self._parts.decisions.accept_all, record.capture_id)
            self._bridge.do(job, lambda n: self._kept(record.proposal.id, say("Saved: %n accepted", "", n), is_kept=n))

    def _write_again(self) -> None:
        record = self._record(self._at)
        if self._parts is not None and record is not None:
            self._bridge.do(partial(self._parts.decisions.write_again, record.capture_id), lambda _done: self.refresh())

    def _kept(self, proposal_id: str, news: str, is_kept: int) -> None:
        """It is on the disk; the next open one comes, unless a finger has turned the page meanwhile."""
        self._news = news if is_kept else say("It can no longer be changed.")
        if self._at < len(self._ids) and self._ids[self._at] == proposal_id:
            following = self._next_open(self._at)
            self._at = self._at if following is None else following
        self.refresh()


def _ids_of(tx: Tx, scope: str) -> list[str]:
    if scope.startswith("c:"):
        return decisions.ids_of_capture(tx, scope[2:])
    return decisions.ids_of_session(tx, scope[2:]) if scope.startswith("s:") else decisions.ids_of_open(tx)
