"""A keyboard-wedge gun is heard at application level, so that focus never matters.

The filter sees key events at the QWindow, before focus and widgets. Printable keys are held for a moment; the rules of
``hardware.wedge`` say whether they were a gun's (then no widget ever sees them) or a person's (then they are given
back in order). Complaints 23 to 25 of the product research: a scan must never land in a field or press a button.
"""

import time
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QWindow

from hardware.wedge import Hold, Replay, Scanned, Terminator, Wedge

_GS = "\x1d"
_DRAIN_MS = 2
_STAMP_DRIFT_S = 5.0
_STAMP_JUMP_S = 5.0
"""Stamps that disagree by more have begun anew (another display, a wrap of their 32 bits)."""
_TERMINATORS = {
    Qt.Key.Key_Return: Terminator.ENTER,
    Qt.Key.Key_Enter: Terminator.ENTER,
    Qt.Key.Key_Tab: Terminator.TAB,
}
_MODIFIERS = {
    Qt.Key.Key_Shift,
    Qt.Key.Key_Control,
    Qt.Key.Key_Alt,
    Qt.Key.Key_AltGr,
    Qt.Key.Key_Meta,
    Qt.Key.Key_CapsLock,
}
_COMMAND = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


class KeyTimes:
    """When a key was struck, in seconds of ``clock``, although it may be handled late.

    The window system's stamp runs at the same pace from another start. The smallest difference ever seen between
    stamp and handling is the start's; whatever is above it is delay of ours. A stall of the screen must not tear a
    code in two.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._start: float | None = None

    def now(self) -> float:
        """This moment."""
        return self._clock()

    def of(self, event: QKeyEvent) -> float:
        """When this key was struck; when it is handled, if it carries no stamp."""
        now, stamp = self._clock(), event.timestamp() / 1000.0
        if stamp <= 0:
            return now
        start = now - stamp
        if self._start is None or not -_STAMP_DRIFT_S < start - self._start < _STAMP_JUMP_S:
            self._start = start
        self._start = min(self._start, start)
        return stamp + self._start


class GunFilter(QObject):
    """Install on the QApplication. Main thread only."""

    scanned = Signal(str, float)
    """The text of a code and the monotonic second of its last key."""

    def __init__(self, times: KeyTimes | None = None) -> None:
        super().__init__()
        self._times = times or KeyTimes()
        self._wedge = Wedge()
        self._held: list[tuple[QWindow, QKeyEvent]] = []
        self._is_replaying = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._drain)
        self._drained = QTimer(self)
        self._drained.setSingleShot(True)
        self._drained.timeout.connect(self._tick)

    def eventFilter(self, receiver: QObject, event: QEvent) -> bool:
        """Whether an event is kept from its receiver."""
        if self._is_replaying or not isinstance(receiver, QWindow) or not isinstance(event, QKeyEvent):
            return False
        if event.type() == QEvent.Type.ShortcutOverride:
            return self._override(event)
        if event.type() == QEvent.Type.KeyPress:
            return self._pressed(receiver, event)
        if event.type() == QEvent.Type.KeyRelease:
            return self._wedge.is_holding and any(e.key() == event.key() for _, e in self._held)
        return False

    def _override(self, event: QKeyEvent) -> bool:
        """A shortcut must not eat a digit of a code."""
        if _char(event):
            event.accept()
            return True
        return False

    def _pressed(self, window: QWindow, event: QKeyEvent) -> bool:
        if event.key() in _MODIFIERS or event.isAutoRepeat():
            return False  # a key that is held down is a person's, however fast it repeats
        now = self._times.of(event)
        char = _char(event)
        if char:
            return self._printable(window, event, char, now)
        if event.key() in _TERMINATORS and not event.modifiers() & _COMMAND:
            verdict = self._wedge.terminator(now)
            if isinstance(verdict, Scanned):
                self._emit(verdict, now)
                return True
        self._give_back()
        return False

    def _printable(self, window: QWindow, event: QKeyEvent, char: str, now: float) -> bool:
        verdict = self._wedge.key(char, now)
        if not isinstance(verdict, Hold):
            if isinstance(verdict, Scanned):
                self._emit(verdict, now)
            else:
                self._give_back()
            verdict = self._wedge.key(char, now)
        self._held.append((window, event.clone()))
        if isinstance(verdict, Hold):
            self._start_timer(verdict.until_s - now)
        return True

    def _drain(self) -> None:
        """Time is up; but keys that wait in the queue were struck before that: let them come first."""
        self._drained.start(_DRAIN_MS)

    def _tick(self) -> None:
        now = self._times.now()
        verdict = self._wedge.tick(now)
        if isinstance(verdict, Hold):
            self._start_timer(verdict.until_s - now)
        elif isinstance(verdict, Scanned):
            self._emit(verdict, now)
        elif isinstance(verdict, Replay):
            self._give_back()

    def _start_timer(self, seconds: float) -> None:
        self._drained.stop()
        self._timer.start(max(1, round(seconds * 1000) + 1))

    def _emit(self, scanned: Scanned, now: float) -> None:
        self._timer.stop()
        self._drained.stop()
        self._held.clear()
        self.scanned.emit(scanned.text, now)

    def _give_back(self) -> None:
        """The held keys were a person's: to their windows, in order, press and release."""
        self._timer.stop()
        self._drained.stop()
        held, self._held = self._held, []
        self._wedge.forget()
        self._is_replaying = True
        try:
            for window, press in held:
                QCoreApplication.sendEvent(window, press)
                release = QKeyEvent(QEvent.Type.KeyRelease, press.key(), press.modifiers(), press.text())
                QCoreApplication.sendEvent(window, release)
        finally:
            self._is_replaying = False


def _char(event: QKeyEvent) -> str:
    """The character a key stands for in a code, or nothing. Guns send GS as Ctrl+] (research page platform, 5.1)."""
    control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
    if control and event.key() == Qt.Key.Key_BracketRight:
        return _GS
    if event.modifiers() & _COMMAND:
        return ""
    text = event.text()
    return text if len(text) == 1 and text.isprintable() else ""
