"""Review and finish: what the session holds is read for the page, its name and note are kept, and it is finished."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from kiosk.bridge import Bridge
from kiosk.core.events import CaptureKept
from kiosk.screens.window import KioskWindow
from kiosk.store.records import SessionRecord
from kiosk.store.session_page import Summary, summary

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.parts import Parts


class ReviewDesk(QObject):
    """Main thread only."""

    finish = Signal()
    """The session that is reviewed is to be finished."""
    back = Signal()
    refused_wanted = Signal(str)
    """What cannot be sent of a session is to be shown: ``s:`` and its id."""

    def __init__(self, bridge: Bridge, window: KioskWindow) -> None:
        super().__init__()
        self._bridge, self._window, self._screen = bridge, window, window.review
        self._parts: Parts | None = None
        self._session_id = ""
        self.refuses: Callable[[str], bool] = lambda _text: False
        """Whether somebody refused a line that was typed, and said why: then it is kept nowhere."""
        self._not_counted: dict[str, int] = {}
        self._screen.back.connect(self.back)
        self._screen.finish.connect(self.finish)
        self._screen.described.connect(self._describe)
        self._screen.refused_wanted.connect(lambda: self.refused_wanted.emit(f"s:{self._session_id}"))
        window.stack.currentChanged.connect(self._come_back)

    @property
    def is_open(self) -> bool:
        """Whether the page is shown."""
        return self._window.stack.currentWidget() is self._screen

    def begin(self, parts: "Parts") -> None:
        """There is a store now."""
        self._parts = parts

    def look_or_finish(self, session_id: str) -> None:
        """Look before finishing; to ask for it twice, as by the command barcode, is to finish."""
        if self.is_open:
            self.finish.emit()
        else:
            self.open(session_id)

    def open(self, session_id: str) -> None:
        """Show a session before it is finished."""
        self._session_id = session_id
        self._screen.begin()
        self._read(is_opening=True)

    def on_kept(self, kept: CaptureKept) -> bool:
        """A capture was kept: show it here if it belongs here. False: it does not."""
        if not self.is_open or kept.session_id != self._session_id:
            return False
        self._screen.show_kept(kept.code)
        self._read()
        return True

    def on_not_kept(self) -> None:
        """A scan was not saved: that is doubtful, and shown with the rest if the page is."""
        self._come_back()

    def on_not_counted(self, session_id: str) -> None:
        """A repeat of a session was not counted."""
        self._not_counted[session_id] = self._not_counted.get(session_id, 0) + 1

    def _come_back(self) -> None:
        """What was shown meanwhile may have changed the session."""
        if self.is_open:
            self._read()

    def _read(self, *, is_opening: bool = False) -> None:
        if self._parts is not None:
            read = partial(self._parts.read, partial(summary, session_id=self._session_id))
            asked_from = self._window.stack.currentWidget() if is_opening else None
            self._bridge.do(read, partial(self._show, asked_from=asked_from))

    def _show(self, found: Summary | None, *, asked_from: QWidget | None) -> None:
        """``asked_from``: the page it was opened on; whoever went elsewhere meanwhile is not brought back."""
        if found is None or found.session.id != self._session_id:
            return
        not_counted = self._not_counted.get(self._session_id, 0)
        self._screen.show_summary(found, not_counted, self._window.scan.captures.lost)
        if asked_from is not None and asked_from is self._window.stack.currentWidget():
            self._window.show_screen(self._screen)

    def _describe(self, name: str, note: str) -> None:
        if self._parts is not None and not self.refuses(f"{name} {note}"):
            self._screen.show_names(name, note)
            describe = partial(self._parts.station.describe, self._session_id, name, note)
            self._bridge.do(describe, self._described)

    def _described(self, record: SessionRecord | None) -> None:
        if record is not None:
            self._window.header.session.show_text(record.name)
        self._read()
