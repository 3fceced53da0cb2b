"""The kiosk lock: the window fills the screen, stays on top, hears every key itself, and closes only by the PIN.

No key leads out of it: on X the keyboard is grabbed, so that no window manager acts on Alt+F4 or Alt+Tab; elsewhere
the session is to run nothing but the kiosk (cage). Stopping the program by a signal, as systemd does, needs no PIN.
"""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from kiosk.core.words import say
from kiosk.desks.pin import PinDesk
from kiosk.screens.window import KioskWindow

_BACK_MS = 50


class LockDesk(QObject):
    """Main thread only. ``tell`` shows a sentence in passing."""

    def __init__(self, window: KioskWindow, pin: PinDesk, tell: Callable[[str], None]) -> None:
        super().__init__()
        self._window, self._pin, self._tell = window, pin, tell
        self._is_asking = False
        self._is_on = False
        self._back = QTimer(window, singleShot=True, interval=_BACK_MS)  # ends with the window
        self._back.timeout.connect(self._come_back)

    def switch(self, *, is_on: bool) -> None:
        """Lock or unlock. A window that is on the screen already blinks once: its frame goes, or comes back."""
        if is_on is self._is_on:
            return
        self._is_on = is_on
        window, was_shown = self._window, self._window.isVisible()
        window.may_close = self._may_close if is_on else lambda: True
        wanted = Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowStaysOnTopHint
        flags = window.windowFlags()
        window.setWindowFlags(flags | wanted if is_on else flags & ~wanted)  # hides the window
        menu = Qt.ContextMenuPolicy
        window.setContextMenuPolicy(menu.PreventContextMenu if is_on else menu.DefaultContextMenu)
        if is_on:
            window.installEventFilter(self)
        else:
            window.removeEventFilter(self)
        if was_shown:
            self._show_again(is_on=is_on)

    def _show_again(self, *, is_on: bool) -> None:
        self._window.show()  # full screen or not, as it was
        self._window.activateWindow()
        self._grab(is_on=is_on)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Another window took the keyboard: codes of guns must not land there."""
        kind = event.type()
        if watched is self._window and kind is QEvent.Type.WindowActivate:
            self._grab(is_on=True)
        elif watched is self._window and kind is QEvent.Type.WindowDeactivate:
            self._back.start()
        elif kind is QEvent.Type.ContextMenu:
            return True
        return super().eventFilter(watched, event)

    def _may_close(self) -> bool:
        if not self._pin.is_set:
            self._tell(say("This kiosk is locked. It closes by a PIN, and none is set yet: set one in set-up."))
            return False
        if not self._is_asking:
            before = self._window.stack.currentWidget()
            self._is_asking = True
            self._pin.ask(say("Close the kiosk"), self._end, lambda: self._stay(before))
            self._window.stack.currentChanged.connect(self._left)
        return False

    def _end(self) -> None:
        self._grab(is_on=False)
        self._window.end()

    def _stay(self, before: QWidget | None) -> None:
        if before is not None:
            self._window.show_screen(before)

    def _left(self, _index: int) -> None:
        """The person went back, or a scan led away."""
        self._is_asking = False
        self._window.stack.currentChanged.disconnect(self._left)

    def _come_back(self) -> None:
        if self._window.isVisible():
            self._window.raise_()
            self._window.activateWindow()

    def _grab(self, *, is_on: bool) -> None:
        if QGuiApplication.platformName() == "xcb":  # others cannot, and say so in the log
            self._window.windowHandle().setKeyboardGrabEnabled(is_on)
