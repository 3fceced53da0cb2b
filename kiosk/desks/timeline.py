"""Timelines of sessions, what needs a person, and what was sent: read page by page, decided by touch.

Rows are read on the main thread, sixty at a time by an index; decisions are made at the desk.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from kiosk.bridge import Bridge
from kiosk.core.codes import code_of_text
from kiosk.core.delivery import DeliveryState
from kiosk.core.events import Event, PhotoUploading
from kiosk.core.freshness import Expiry
from kiosk.core.session import SessionState
from kiosk.core.stored_words import say_stored
from kiosk.core.words import say
from kiosk.desks.capture_rows import Dates, capture_rows
from kiosk.desks.proposal_words import extraction_chip
from kiosk.desks.proposals import ALL as OPEN_ONES
from kiosk.desks.proposals import ProposalsDesk
from kiosk.desks.queue import is_halted as sending_halts
from kiosk.desks.timeline_rows import (
    capture_row,
    course_rows,
    is_failed,
    percent_words,
    photo_row,
    result_words,
    session_row,
    state_words,
)
from kiosk.screens.queue_rows import short_trouble_of
from kiosk.screens.window import KioskWindow
from kiosk.store import decisions, photos, sessions
from kiosk.store.amend import may_bring_back
from kiosk.store.database import Tx
from kiosk.store.records import CaptureRecord, SessionRecord
from kiosk.store.session_page import course, sessions_in
from kiosk.widgets.code_title import code_title
from kiosk.widgets.row_model import Row
from kiosk.widgets.theme import RED

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from kiosk.parts import Parts

_NEEDS, _HERE, _SENT, _ALL = "needs", "here", "sent", "all"
_STATES = {
    _HERE: (SessionState.OPEN, SessionState.CLOSED, SessionState.ATTENTION),
    _SENT: (SessionState.SUBMITTED, SessionState.DONE),
    _ALL: tuple(SessionState),
}
_MAX_CODE = 500
"""Characters of a code that the server takes."""
_PHOTOS = -(2**48)
"""Where the numbers of photos' rows begin: captures have theirs from zero on, the steps of a course just below it."""


class TimelineDesk(QObject):
    """Main thread only. ``refresh`` is called when the queue changed."""

    def __init__(self, bridge: Bridge, window: KioskWindow) -> None:
        super().__init__()
        self._bridge, self._window, self._screen = bridge, window, window.timeline
        self._parts: Parts | None = None
        self._from: QWidget = window.queue
        self.refuses: Callable[[str], bool] = lambda _text: False
        """Whether somebody refused a line that was typed, and said why: then it is kept nowhere."""
        self._shown: list[str] = []
        self._selected = ""
        self._upload: PhotoUploading | None = None
        self._dates = Dates()
        self._dated: set[int | None] = set()
        """Which pages were looked at for dates, by the number before which they begin."""
        self.proposals = ProposalsDesk(bridge, window)
        bridge.arrived.connect(self._on_event)
        window.queue.proposals_touched.connect(lambda: self.proposals.open(OPEN_ONES))
        window.queue.all_touched.connect(lambda: self.open(_ALL))
        self._screen.proposals.connect(self._propose)
        window.queue.opened.connect(lambda session_id: self.open(f"s:{session_id}"))
        window.start.opened.connect(lambda session_id: self.open(f"s:{session_id}"))
        window.queue.capture_opened.connect(self._open_capture)
        window.queue.fix.connect(self._fix_capture)
        window.queue.needs_touched.connect(lambda: self.open(_NEEDS))
        window.queue.here_touched.connect(lambda: self.open(_HERE))
        window.queue.sent_touched.connect(lambda: self.open(_SENT))
        self._screen.touched.connect(self._touch)
        self._screen.back.connect(self._back)
        self._screen.again.connect(self._again)
        self._screen.aside.connect(self._aside)
        self._screen.fix.connect(self._fix)
        self._screen.bring_back.connect(self._bring_back)
        self._screen.corrected.connect(self._correct)

    def begin(self, parts: "Parts") -> None:
        """There is a store now."""
        self._parts = parts
        self.proposals.begin(parts)

    def open(self, what: str, row_id: str = "") -> None:
        """Show a session (``s:`` and its id), what needs a person, or what was sent.

        ``row_id``: that row is scrolled to, and chosen; of a session, else the first one that needs a person.
        """
        if self._parts is None:
            return
        shown = self._window.stack.currentWidget()
        if shown is not self._screen:
            self._shown = []
            window = self._window
            self._from = next((one for one in (window.review, window.start) if one is shown), window.queue)
        self._shown.append(what)
        self._dates, self._dated = Dates(), set()
        self._selected = row_id or self._first_refused()
        self._screen.list.mark(self._selected)
        self._show()
        self._screen.list.mark(self._selected, is_sought=True)
        self._window.show_screen(self._screen)

    def _open_capture(self, capture_id: str) -> None:
        """Show a capture in the course of its session."""
        capture = self._parts.read(lambda tx: sessions.get_capture(tx, capture_id)) if self._parts is not None else None
        if capture is not None:
            self.open(f"s:{capture.session_id}", f"c:{capture_id}")

    def _fix_capture(self, capture_id: str) -> None:
        self._open_capture(capture_id)
        self._fix()

    def _first_refused(self) -> str:
        """The newest row of the session that is shown that needs a person; the first of all that do."""
        if self._parts is not None and self._shown[-1:] == [_NEEDS]:
            first = self._parts.read(lambda tx: _needy(tx, 1, 0))
            return next((row.id for row in first if not row.id.startswith("s:")), "")
        session = self._session()
        if self._parts is None or session is None or not session.refused:
            return ""
        refused = partial(sessions.list_captures, session_id=session.id, limit=1, state=DeliveryState.REFUSED)
        return next((f"c:{one.id}" for one in self._parts.read(refused)), "")

    def _on_event(self, event: Event) -> None:
        """A photo is on its way."""
        if isinstance(event, PhotoUploading):
            self._upload = event
            self._show_upload()

    def _show_upload(self) -> None:
        """The row of the photo that is on its way says how far."""
        if self._upload is not None:
            percent = None if self._upload.is_over else self._upload.percent
            words = percent_words(self._upload.percent)
            self._screen.list.rows.show_percent(f"p:{self._upload.photo_id}", percent, words)

    def _look_at_dates(self, session_id: str, before: int | None) -> None:
        """Have the desk work out until when the products of a page are good, once for each page."""
        if self._parts is not None and before not in self._dated:
            self._dated.add(before)
            look = partial(self._parts.decisions.look_at_dates, session_id, before)
            self._bridge.do(look, partial(self._show_dates, f"s:{session_id}"))

    def _show_dates(self, what: str, expiries: Mapping[str, Expiry]) -> None:
        """Until when the products are good was worked out at the desk."""
        if self._parts is not None and self._shown and self._shown[-1] == what and expiries:
            self._dates = Dates({**self._dates.expiries, **expiries}, self._parts.decisions.today())
            self._screen.list.rows.refresh(is_deep=True)

    def refresh(self, *, is_deep: bool = False) -> None:
        """Something may have changed; ``is_deep``: a person decided about a row that may stand far down."""
        self.proposals.refresh()
        if self._parts is not None and self._shown and self._window.stack.currentWidget() is self._screen:
            self._screen.list.mark(self._selected)
            title, sentence, is_trouble = self._words()
            self._screen.refresh(title, sentence, is_trouble=is_trouble, is_deep=is_deep)
            self._show_acts()

    def _show(self) -> None:
        title, sentence, is_trouble = self._words()
        self._screen.show_page(title, sentence, self._fetch, is_trouble=is_trouble)
        self._show_upload()
        self._show_acts()

    def _back(self) -> None:
        self._selected = ""
        if self._shown:
            self._shown.pop()
        if self._shown:
            self._dates, self._dated = Dates(), set()
            self._screen.list.mark("")
            self._show()
        else:
            self._window.show_screen(self._from)

    # -- what is read -------------------------------------------------------------------------------------------

    def _fetch(self, count: int, after: int | None) -> Sequence[Row]:
        if self._parts is None or not self._shown:
            return ()
        what = self._shown[-1]
        if what == _NEEDS:
            return self._parts.read(lambda tx: _needy(tx, count, 0 if after is None else after + 1))
        if what in _STATES:
            found = self._parts.read(lambda tx: sessions_in(tx, _STATES[what], count, after))
            is_halted = sending_halts(self._parts.link_outcome())
            return [session_row(one, is_halted=is_halted) for one in found]
        self._look_at_dates(what[2:], after if after is not None and after >= 0 else None)
        return self._parts.read(lambda tx: _session_page(tx, what[2:], count, after, self._dates))

    def _session(self) -> SessionRecord | None:
        what = self._shown[-1] if self._shown else ""
        return self._parts.session(what[2:]) if self._parts is not None and what.startswith("s:") else None

    def _capture(self) -> CaptureRecord | None:
        chosen = self._selected
        if self._parts is None or not chosen.startswith("c:"):
            return None
        return self._parts.read(lambda tx: sessions.get_capture(tx, chosen[2:]))

    def _words(self) -> tuple[str, str, bool]:
        """Title and sentence of the page, and whether the sentence tells of a trouble."""
        capture, session, photo = self._capture(), self._session(), self._photo()
        if self._shown[-1] == _NEEDS:
            return say("Needs you"), say("Touch a row to decide. Nothing is lost."), False
        if capture is not None:
            words = result_words(capture) or state_words(capture.state, short_trouble_of(capture))
            return code_title(capture.code), words, capture.state is DeliveryState.REFUSED or is_failed(capture)
        if photo is not None:
            return photo.title, photo.detail, photo.token == RED
        if session is not None:
            return session.name, say_stored(session.attention), bool(session.attention)
        titles = {_HERE: say("On this kiosk"), _SENT: say("Sent"), _ALL: say("All sessions")}
        return titles[self._shown[-1]], "", False

    def _photo(self) -> Row | None:
        """The row of the photo that was touched."""
        rows = self._screen.list.rows
        number = rows.number(self._selected) if self._selected.startswith("p:") else None
        return rows.row(number) if number is not None else None

    def _show_acts(self) -> None:
        capture, session, photo = self._capture(), self._session(), self._photo()
        self._screen.show_chip(extraction_chip(session.extraction) if session is not None else None)
        offered = self._proposals_word()
        if self._parts is not None and self._selected:
            chosen = self._selected[2:]
            if self._parts.read(lambda tx: may_bring_back(tx, chosen)):
                self._screen.show_acts(put_back=True)
                return
        is_refused = capture is not None and capture.state is DeliveryState.REFUSED
        if capture is not None:
            may_again = is_failed(capture) or capture.may_send_again
            self._screen.show_acts(again=may_again, fix=is_refused, aside=is_refused, proposals=offered)
            if capture.is_again_first:
                self._screen.put_again_first()
        elif self._selected:
            may_decide = photo is not None and photo.token == RED
            self._screen.show_acts(again=may_decide, aside=may_decide)
        else:
            needs = session is not None and session.state is SessionState.ATTENTION
            may_leave = needs and session is not None and bool(session.submitted_at)
            self._screen.show_acts(again=needs, leave=may_leave, proposals=offered)

    def _scope(self) -> str:
        """Whose proposals the button leads to: of the chosen capture, of the session, or all that are open."""
        if self._selected:
            return self._selected if self._selected.startswith("c:") else "none"
        what = self._shown[-1] if self._shown else ""
        return what if what.startswith("s:") else OPEN_ONES if what in {_SENT, _ALL} else "none"

    def _proposals_word(self) -> str:
        """The word of the button that leads to proposals; empty where there are none."""
        scope = self._scope()
        if self._parts is None or scope == "none":
            return ""
        found = self._parts.read(lambda tx: decisions.offered_in(tx, scope))
        if not found.proposals:
            return ""
        return say("%n proposal(s)", "", found.open) if found.open else say("Proposals")

    def _propose(self) -> None:
        self.proposals.open(self._scope())

    # -- what people do -----------------------------------------------------------------------------------------

    def _touch(self, row_id: str) -> None:
        if row_id.startswith("s:"):
            self.open(row_id)
        else:
            is_left = row_id == self._selected and self._shown[-1:] != [_NEEDS]  # there one is always decided about
            self._selected = "" if is_left else row_id
            self.refresh()

    def _again(self) -> None:
        session = self._session()
        if self._parts is not None and self._selected:
            self._decide(partial(self._parts.station.retry, self._selected[2:]))
        elif self._parts is not None and session is not None:
            self._decide(partial(self._parts.station.send_again, session.id))

    def _aside(self) -> None:
        session = self._session()
        if self._parts is not None and self._selected:
            self._decide(partial(self._parts.station.set_aside, self._selected[2:]))
        elif self._parts is not None and session is not None:
            self._decide(partial(self._parts.station.leave, session.id))

    def _bring_back(self) -> None:
        if self._parts is not None and self._selected:
            self._decide(partial(self._parts.station.amendments.bring_back, self._selected[2:]))

    def _fix(self) -> None:
        capture = self._capture()
        if capture is not None:
            text = capture.code.text if capture.code.is_sendable else ""
            self._screen.ask(say("The right code"), text, _MAX_CODE)

    def _correct(self, text: str) -> None:
        if self._parts is not None and self._selected.startswith("c:") and text and not self.refuses(text):
            self._decide(partial(self._parts.station.correct, self._selected[2:], code_of_text(text)))

    def _decide(self, job: Callable[[], object]) -> None:
        self._selected = ""
        self._bridge.do(job, lambda _done: self.refresh(is_deep=True))


def _session_page(tx: Tx, session_id: str, count: int, after: int | None, dates: Dates) -> list[Row]:
    """What happened, its photos, then its captures, newest first; before the captures numbers are below zero."""
    rows: list[Row] = []
    if after is None:
        found = course(tx, session_id)
        if found is None:
            return rows
        rows = course_rows(found)
    if after is None or after < 0:
        shown = after - _PHOTOS if after is not None and after < _PHOTOS // 2 else None
        found_photos = photos.page(tx, session_id, max(count - len(rows), 0), shown)
        rows += [photo_row(one, _PHOTOS + one.seq) for one in found_photos]
    if len(rows) >= count:
        return rows
    before = after if after is not None and after >= 0 else None
    captures = sessions.list_captures(tx, session_id, count - len(rows), before)
    return rows + capture_rows(tx, captures, dates)


def _needy(tx: Tx, count: int, first: int) -> list[Row]:
    """What waits for a person, from number ``first`` on: sessions, captures, photos, all numbered by place."""
    end = first + count
    rows = [session_row(one) for one in sessions_in(tx, (SessionState.ATTENTION,), end, None)]
    if len(rows) < end:
        rows += [capture_row(one) for one in sessions.refused_captures(tx, end - len(rows))]
    if len(rows) < end:
        rows += [photo_row(one, one.seq) for one in photos.refused_photos(tx, end - len(rows))]
    return [replace(row, seq=place) for place, row in enumerate(rows[:end])][first:]
