"""The start screen's desk: opening sessions of the kinds the station offers, going on with one, and who works here.

The operator is kept by the station: sessions that are opened from then on carry the name, and each capture of theirs
travels with it.
"""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.bridge import Bridge
from kiosk.core.inert import inert
from kiosk.core.operators import Operator, operator_of, operators_of
from kiosk.core.words import say
from kiosk.desks.beside import BesideDesk
from kiosk.screens.window import KioskWindow
from kiosk.store.records import SessionRecord

if TYPE_CHECKING:
    from kiosk.parts import Parts


class StartDesk(QObject):
    """Main thread only."""

    opened = Signal(object)
    """A session is to be shown; its SessionRecord."""
    home = Signal()
    """The start screen is to be shown."""

    def __init__(self, bridge: Bridge, window: KioskWindow, beside: BesideDesk) -> None:
        super().__init__()
        self._bridge, self._window, self._beside = bridge, window, beside
        self._parts: Parts | None = None
        self._operators: tuple[Operator, ...] = ()
        start = window.start
        start.begin.connect(self._open)
        start.go_on.connect(self._go_on)
        start.wrap_up.connect(self._wrap_up)
        start.operator.connect(self._ask)
        window.operators.chosen.connect(self._choose)
        window.operators.back.connect(self.home)

    def begin(self, parts: "Parts") -> None:
        """There is a store now."""
        self._parts = parts
        self._operators = operators_of(parts.settings.operators)
        parts.station.capture_mode = parts.settings.kinds[0]
        start = self._window.start
        start.show_kinds(parts.settings.kinds)
        start.show_practice(is_practice=parts.practice is not None)
        self._show_operator()

    def stop(self) -> None:
        """Nothing is asked of the store from here on."""
        self._parts = None

    def take_badge(self, text: str) -> bool:
        """Whether a code is somebody's badge: then that person is the operator, and it is no capture."""
        found = operator_of(self._operators, text)
        if found is None or self._parts is None:
            return False
        self._set(found.name)
        is_in_session = bool(self._parts.station.session_id)
        words = say("From the next session on. This one stays as it was begun.") if is_in_session else ""
        if is_in_session:
            self._window.scan.show_done(say("Operator"), found.name, words)
        if self._beside.is_open:
            self._beside.tell_operator(found.name, words)  # what is half done on the page stays
        elif not is_in_session:
            self.home.emit()
        return True

    @Slot()
    def forget_operator(self) -> None:
        """Nobody is there any more: the next one says who it is."""
        self._set("")

    def header_words(self, session: SessionRecord | None = None) -> str:
        """What the header says of session and operator."""
        operator = self._parts.station.operator if self._parts is not None else ""
        parts = (session.name, session.operator) if session is not None else (operator,)
        return " · ".join(part for part in parts if part)

    def _open(self) -> None:
        if self._parts is not None:
            job = partial(self._parts.station.open_session, capture_mode=self._window.start.wanted)
            self._bridge.do(job, self.opened.emit)

    def _go_on(self, session_id: str) -> None:
        if self._parts is not None:
            self._bridge.do(partial(_continued, self._parts, session_id), self._show)

    def _wrap_up(self, session_id: str) -> None:
        """Finish a session that was left: it is continued, and at once looked over as before any finish."""

        def look_over(session: SessionRecord | None) -> None:
            if session is not None:
                self.opened.emit(session)
                self._window.scan.finish.emit()

        if self._parts is not None:
            self._bridge.do(partial(_continued, self._parts, session_id), look_over)

    def _show(self, session: SessionRecord | None) -> None:
        """Nothing is shown of one that is gone."""
        if session is not None:
            self.opened.emit(session)

    def _ask(self) -> None:
        if self._parts is not None:
            names = [one.name for one in self._operators]
            self._window.operators.show_names(names, self._parts.station.operator)
            self._window.show_screen(self._window.operators)

    def _choose(self, name: str) -> None:
        self._set(name)
        self.home.emit()

    def _set(self, name: str) -> None:
        if self._parts is not None:
            self._parts.station.operator = name
            self._show_operator()

    def _show_operator(self) -> None:
        operator = self._parts.station.operator if self._parts is not None else ""
        self._window.start.show_operator(inert(operator, 40), is_offered=bool(self._operators))
        if self._parts is not None and not self._parts.station.session_id:
            self._window.header.session.show_text(self.header_words())


def _continued(parts: "Parts", session_id: str) -> SessionRecord | None:
    """Make a session the current one and read it. On the desk's thread; None when it is gone."""
    parts.station.continue_session(session_id)
    return parts.session(session_id)
