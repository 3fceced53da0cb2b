"""A keyboard-wedge gun is heard at application level, so that focus never matters.

The filter sees key events at the QWindow, before focus and widgets. Keys are held for a moment; the rules of
``hardware.wedge`` say whether they were a gun's (then no widget ever sees them) or a person's (then they are given
back in order). Complaints 23 to 25 of the product research: a scan must never land in a field or press a button.
What a key event tells is read in ``kiosk.widgets.struck``.
"""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QWindow
from shiboken6 import isValid

from hardware.wedge import Hold, Replay, Scanned, Swallow, Verdict, Wedge
from kiosk.core.gun import GunProfile
from kiosk.widgets.struck import Keyboard, KeyTimes, Repeats, Struck

_DRAIN_MS = 2


class GunFilter(QObject):
    """Install on the QApplication. Main thread only."""

    scanned = Signal(str, float)
    """The text of a code and the monotonic second of its last key."""
    heard = Signal(object)
    """The same burst as it came (``kiosk.core.gun.Burst``), before any profile is applied; comes before ``scanned``."""

    def __init__(self, times: KeyTimes | None = None, profile: GunProfile | None = None) -> None:
        super().__init__()
        self._times = times or KeyTimes()
        self._wedge = Wedge(profile or GunProfile())
        self._keyboard = Keyboard()
        self._held: list[tuple[QWindow, QKeyEvent]] = []
        self._repeats = Repeats()
        self._kept_down: set[int] = set()
        self._is_replaying = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._drain)
        self._drained = QTimer(self)
        self._drained.setSingleShot(True)
        self._drained.timeout.connect(self._tick)

    @property
    def profile(self) -> GunProfile:
        """How the gun behaves."""
        return self._wedge.profile

    def use(self, profile: GunProfile) -> None:
        """Go by this profile from the next key on."""
        self._wedge.profile = profile

    def eventFilter(self, receiver: QObject, event: QEvent) -> bool:
        """Whether an event is kept from its receiver."""
        if self._is_replaying or not isinstance(receiver, QWindow):
            return False
        if event.type() == QEvent.Type.FocusOut:
            self._keyboard.forget()
        if not isinstance(event, QKeyEvent):
            return False
        if event.type() == QEvent.Type.ShortcutOverride:
            return self._override(event)
        if event.type() == QEvent.Type.KeyPress:
            return self._pressed(receiver, event)
        if event.type() == QEvent.Type.KeyRelease:
            return self._released(event)
        return False

    def _override(self, event: QKeyEvent) -> bool:
        """A shortcut must not eat a digit of a code, nor anything else once keys come at gun pace."""
        struck = self._keyboard.look_at(event, self.profile, 0.0)
        if struck is not None and (struck.may_begin or self._wedge.is_at_pace):
            event.accept()
            return True
        return False

    def _pressed(self, window: QWindow, event: QKeyEvent) -> bool:
        """A key that is held down repeats itself: that is a person's, however fast it repeats."""
        now = self._times.of(event)
        struck = self._keyboard.press(event, self.profile, now)
        if struck is None or self._repeats.is_repeat(event, _place(event), now):
            return False
        while True:
            verdict = self._ask(struck)
            if isinstance(verdict, Hold):
                self._held.append((window, event.clone()))
                self._start_timer(verdict.until_s - now)
                break
            if isinstance(verdict, Swallow):
                break
            is_over = self._act(verdict)
            if is_over and isinstance(verdict, Replay):
                return False
            if is_over:
                break
        self._kept_down.add(_place(event))
        return True

    def _released(self, event: QKeyEvent) -> bool:
        """The release of a key whose press was kept back is kept back too; a replayed press brings its own."""
        self._keyboard.release(event)
        if event.isAutoRepeat() or _place(event) not in self._kept_down:
            return False
        self._kept_down.discard(_place(event))
        return True

    def _ask(self, struck: Struck) -> Verdict:
        if struck.is_terminator:
            return self._wedge.terminator(struck.key)
        return self._wedge.key(struck.key) if struck.may_begin else self._wedge.other_key(struck.key)

    def _act(self, verdict: Scanned | Replay) -> bool:
        """Do what is to be done with the held keys; returns whether the key that came now is dealt with."""
        if isinstance(verdict, Scanned):
            self._emit(verdict)
        else:
            self._give_back()
        return verdict.and_this

    def _drain(self) -> None:
        """Time is up; but keys that wait in the queue were struck before that: let them come first."""
        self._drained.start(_DRAIN_MS)

    def _tick(self) -> None:
        now = self._times.now()
        verdict = self._wedge.tick(now)
        if isinstance(verdict, Hold):
            self._start_timer(verdict.until_s - now)
        elif isinstance(verdict, Scanned | Replay):
            self._act(verdict)

    def _start_timer(self, seconds: float) -> None:
        self._drained.stop()
        self._timer.start(max(1, round(seconds * 1000) + 1))

    def _emit(self, scanned: Scanned) -> None:
        self._timer.stop()
        self._drained.stop()
        self._held.clear()
        self.heard.emit(scanned.burst)
        self.scanned.emit(scanned.text, scanned.at_s)

    def _give_back(self) -> None:
        """The held keys were a person's: to their windows, in order, press and release."""
        self._timer.stop()
        self._drained.stop()
        held, self._held = self._held, []
        self._wedge.forget()
        self._is_replaying = True
        try:
            for window, press in held:
                if isValid(window):  # it may have closed meanwhile
                    QCoreApplication.sendEvent(window, press)
                    release = QKeyEvent(QEvent.Type.KeyRelease, press.key(), press.modifiers(), press.text())
                    QCoreApplication.sendEvent(window, release)
        finally:
            self._is_replaying = False


def _place(event: QKeyEvent) -> int:
    """What names a key on its press and on its release, whatever Shift does in between."""
    return event.nativeScanCode() or -event.key()
