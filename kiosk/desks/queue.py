"""The queue's and a person's decisions about it: every word shown is read from stored rows (promise P6).

The queue chip of the header, the queue screen and the list on the start screen are told here, on every change and every
two seconds.
"""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kiosk.bridge import Bridge
from kiosk.clock import Clock
from kiosk.core.faults import KnownFault
from kiosk.core.words import say
from kiosk.desks.queue_reading import Page, Reading, read
from kiosk.screens.queue import QueueState
from kiosk.screens.window import KioskWindow
from kiosk.store.records import QueueCounts
from kiosk.widgets.header_words import chip_words

if TYPE_CHECKING:
    from kiosk.parts import Parts
    from sync.engine import Outcome

_COALESCE_MS = 120
_REFRESH_MS = 2_000


class QueueDesk(QObject):
    """Main thread only. ``beep`` makes the sound of this name."""

    reopened = Signal(object)
    """A session is open again; its SessionRecord."""
    shown = Signal()
    """The queue was read anew."""

    def __init__(self, bridge: Bridge, window: KioskWindow, clock: Clock, beep: Callable[[str], None]) -> None:
        super().__init__()
        self._bridge, self._window, self._clock, self._beep = bridge, window, clock, beep
        self._parts: Parts | None = None
        self._needs_person = 0
        self._pages = ((window.queue, Page.QUEUE), (window.start, Page.START))
        self._is_reading = self._is_outdated = False
        self._is_due = QTimer(self, singleShot=True, interval=_COALESCE_MS)
        self._refresh = QTimer(self, interval=_REFRESH_MS)
        self._is_due.timeout.connect(self.show)
        self._refresh.timeout.connect(self.show)
        self._look_again = QTimer(self, singleShot=True, interval=_COALESCE_MS)
        self._look_again.timeout.connect(self.show_safe)
        window.stack.currentChanged.connect(self._on_page)
        screen = window.queue
        screen.try_now.connect(self._try_now)
        screen.set_aside.connect(partial(self._decide, "set_aside"))
        screen.retry.connect(partial(self._decide, "retry"))
        screen.send_again.connect(partial(self._decide, "send_again"))
        screen.reopen.connect(self._reopen)
        screen.retry_all.connect(partial(self._decide_all, "retry_all"))
        screen.set_aside_all.connect(partial(self._decide_all, "set_aside_all"))
        screen.scan.connect(window.start.begin)

    def begin(self, parts: "Parts") -> None:
        """There is a store now."""
        self._parts = parts
        self._refresh.start()

    def stop(self) -> None:
        """Read nothing from here on."""
        self._refresh.stop()
        self._is_due.stop()
        self._look_again.stop()
        self._parts = None

    def show_soon(self) -> None:
        """Something changed; many changes in quick succession are shown once."""
        self._is_due.start()

    @Slot()
    def show(self) -> None:
        """Read the store beside the screen, then show header, queue screen or start screen as it is stored."""
        if self._parts is None:
            return
        self.show_safe()
        if self._is_reading:
            self._is_outdated = True
            return
        self._is_reading = True
        self._bridge.read(partial(read, self._parts, self._page, self._clock), partial(self._arrived, self._parts))

    @property
    def _page(self) -> Page:
        shown = self._window.stack.currentWidget()
        return next((page for one, page in self._pages if shown is one), Page.OTHER)

    def _on_page(self, _index: int) -> None:
        if self._page is not Page.OTHER:
            self.show()

    def _arrived(self, parts: "Parts", reading: Reading | KnownFault) -> None:
        """It was read; what changed meanwhile is read at once."""
        self._is_reading = False
        is_outdated, self._is_outdated = self._is_outdated, False
        if parts is not self._parts:
            self.show()
        elif isinstance(reading, KnownFault):
            self._window.header.show_queue(say("Not known"), "bad", reading.title)
        else:
            self._show(parts, reading)
        if is_outdated:
            self.show()

    def _show(self, parts: "Parts", reading: Reading) -> None:
        from kiosk.parts import link_words, may_try

        outcome, counts, more = reading.outcome, reading.counts, reading.more
        damage, room = parts.storage.damage, self._window.show_space(reading.space)
        words = f"{damage} {room}{link_words(outcome, counts, self._clock.now().wall.astimezone())}".lstrip()
        self._show_chip(counts, is_damaged=bool(damage))
        page = reading.page if reading.page is self._page else Page.OTHER  # rows of a page that went are not made
        if page is Page.QUEUE:
            state = QueueState(
                counts,
                reading.sessions,
                reading.refused,
                words,
                may_try(outcome),
                more.proposals,
                more.sessions,
                more.forecast,
                "bad" if damage or room else tone_of(outcome),
                more.reason,
                is_halted=is_halted(outcome),
            )
            self._window.queue.show_state(state)
        elif page is Page.START:
            self._window.start.show_sessions(reading.sessions)
        self.shown.emit()

    def show_safe(self) -> None:
        """Light the lamp "safe to switch off"; while it is off it is looked at again soon."""
        if self._parts is None:
            return
        is_safe = self._parts.is_safe
        self._window.header.show_safe(is_safe=is_safe, is_failing=self._parts.is_disk_failing)
        if not is_safe:
            self._look_again.start()

    def _show_chip(self, counts: QueueCounts, *, is_damaged: bool) -> None:
        from sync.engine import Idle, IdleWhy

        needs_person = counts.refused + counts.photos_refused + counts.sessions_attention + is_damaged
        if needs_person > self._needs_person:
            self._beep("ATTENTION")
        self._needs_person = needs_person
        outcome = self._parts.link_outcome() if self._parts else None
        is_barred = isinstance(outcome, Idle) and outcome.why is IdleWhy.BARRED
        chip = (say("Cannot send"), "bad", say("Cannot send")) if is_barred and not counts.is_all_delivered else None
        self._window.header.show_queue(*(chip or chip_words(counts, needs_person)))

    def _try_now(self) -> None:
        if self._parts is not None:
            self._parts.try_now()

    def _decide(self, what: str, row_id: str) -> None:
        if self._parts is not None:
            self._bridge.do(partial(getattr(self._parts.station, what), row_id), lambda _: self.show())

    def _decide_all(self, what: str, stored: str) -> None:
        if self._parts is not None:
            self._bridge.do(partial(getattr(self._parts.station.refusals, what), stored), lambda _: self.show())

    def _reopen(self, session_id: str) -> None:
        if self._parts is not None:
            self._bridge.do(
                partial(self._parts.station.reopen, session_id),
                lambda record: self.reopened.emit(record) if record is not None else self.show(),
            )


def is_halted(outcome: "Outcome") -> bool:
    """Whether nothing is sent now although something waits."""
    from sync.engine import Idle, IdleWhy

    halts = {IdleWhy.WAITING, IdleWhy.DAY, IdleWhy.DOWN, IdleWhy.HELD, IdleWhy.BARRED}
    return isinstance(outcome, Idle) and outcome.why in halts


def tone_of(outcome: "Outcome") -> str:
    """How bad it is that nothing is sent: ``bad`` needs a person, ``warn`` is to be looked at, else all is well."""
    from sync.engine import Idle, IdleWhy

    if not isinstance(outcome, Idle):
        return ""
    return {IdleWhy.BARRED: "bad", IdleWhy.DOWN: "warn"}.get(outcome.why, "")
