"""A kiosk that nobody uses rests: the screen dims and the camera is closed, until somebody touches or scans.

A scan that wakes it is kept like any other. A touch that wakes it does nothing else. An open session that was left
alone asks for 20 seconds whether anybody is there, and is then finished as a person would have done it: all that was
scanned is sent. The rules are in ``kiosk.core.idle``.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer, Signal, Slot

from kiosk.bridge import Bridge
from kiosk.clock import Clock
from kiosk.core.events import CodeScanned, Event, Source
from kiosk.core.idle import NEVER, WARNING_S, Idle, IdleTimes, Rest
from kiosk.screens.window import KioskWindow
from kiosk.settings import Settings
from kiosk.widgets.dimmer import Dimmer

if TYPE_CHECKING:
    from kiosk.parts import Parts

_LOOK_MS = 1_000
_WARNING_MS = 100
_WHY = "idle"
_PRESSES = frozenset({QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick, QEvent.Type.TouchBegin})
_RELEASES = frozenset({QEvent.Type.MouseButtonRelease, QEvent.Type.TouchEnd, QEvent.Type.TouchCancel})
_MOVES = frozenset({QEvent.Type.MouseMove, QEvent.Type.TouchUpdate})


class IdleDesk(QObject):
    """Main thread only. ``open_session`` gives the id of the session on the screen, or nothing."""

    abandoned = Signal()
    """Nobody was there for long: the open session is to be finished, and its operator forgotten."""
    dimmed = Signal()
    """The screen went dark."""
    touched = Signal()
    """A finger or a key: somebody looks at the screen."""

    def __init__(
        self,
        bridge: Bridge,
        window: KioskWindow,
        clock: Clock,
        settings: Settings,
        open_session: Callable[[], str],
    ) -> None:
        super().__init__()
        self._bridge, self._window, self._clock, self._open_session = bridge, window, clock, open_session
        self._parts: Parts | None = None
        self._is_waking = False
        self._idle = Idle(_times(settings), self._now_s())
        self.dimmer = Dimmer(window, settings.station, window.sizes)
        self.dimmer.touched.connect(self._on_touch)
        self._timer = QTimer(self, interval=_LOOK_MS)
        self._timer.timeout.connect(self.look)
        bridge.arrived.connect(self._on_event)

    @property
    def state(self) -> Rest:
        """Whether the kiosk is awake."""
        return self._idle.state

    def begin(self, parts: "Parts") -> None:
        """There is a camera now, and a window on the screen."""
        self._parts = parts
        self._idle = Idle(_times(parts.settings), self._now_s())
        self._timer.start()
        handle = self._window.windowHandle()
        if handle is not None:
            handle.installEventFilter(self)

    def stop(self) -> None:
        """Rest no more."""
        self._timer.stop()
        self._parts = None

    @Slot()
    def scanned(self) -> None:
        """Somebody scanned: stay awake. The scan itself takes its own way."""
        self._wake()

    @Slot()
    def look(self) -> None:
        """Time has passed: dim, warn, or let the session go."""
        was = self._idle.state
        is_over = self._idle.look(self._now_s(), is_session_open=bool(self._open_session()))
        self._show()
        if self._idle.state is Rest.DARK and was is not Rest.DARK:
            self.dimmed.emit()
        if is_over:
            self.abandoned.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What fingers and keys do to the window, before any screen gets it. Keys of guns do not come so far."""
        kind = event.type()
        if kind in _PRESSES:
            self._is_waking = self._wake() is not Rest.AWAKE
            self.touched.emit()
            return self._is_waking
        if kind in _RELEASES and self._is_waking:
            self._is_waking = False
            return True
        if kind in _MOVES and self._is_waking:
            return True
        if kind is QEvent.Type.KeyPress:
            self.touched.emit()
            return self._wake() is not Rest.AWAKE
        return super().eventFilter(watched, event)

    @Slot(object)
    def _on_event(self, event: Event) -> None:
        """A camera or a gun read something; the labels of the demonstration are held by nobody."""
        if isinstance(event, CodeScanned) and not (event.source is Source.CAMERA and self._is_demo()):
            self._wake()

    def _on_touch(self) -> None:
        self._wake()
        self.touched.emit()

    def _wake(self) -> Rest:
        was = self._idle.act(self._now_s())
        if was is not Rest.AWAKE:
            self._show()
        return was

    def _show(self) -> None:
        """Screen, camera and timer as the state wants them."""
        state = self._idle.state
        camera = self._parts.camera if self._parts is not None else None
        if state is Rest.AWAKE:
            self.dimmer.leave()
        elif state is Rest.DARK:
            self.dimmer.show_dark(self._window.header.lights())
        else:
            name = self._window.header.session.full_text
            left = self._idle.warning_left_s(self._now_s())
            self.dimmer.show_warning(name, left, WARNING_S, self._window.header.lights())
        self._timer.setInterval(_WARNING_MS if state is Rest.WARNING else _LOOK_MS)
        if camera is not None and state is Rest.AWAKE:
            camera.wake(_WHY)
        elif camera is not None:
            camera.rest(_WHY)

    def _is_demo(self) -> bool:
        return self._parts is not None and self._parts.is_demo_camera

    def _now_s(self) -> float:
        return self._clock.now().boot_s


def close_abandoned(parts: "Parts", session_id: str) -> None:
    """Finish a session that nobody came back to. At the desk.

    One that holds nothing stays open, and is the next one; so does one with a photo that waits for an answer.

    Raises StoreFault when it cannot be written: then it stays open, and is shown among the open ones.
    """
    session = parts.session(session_id)
    is_asked = parts.station.pending.has_some(session_id)
    if session is not None and (session.captures or session.photos) and not is_asked:
        parts.station.finish(session_id)


def _times(settings: Settings) -> IdleTimes:
    """Minutes of the settings; 0 is never."""
    return IdleTimes(settings.idle_minutes * 60 or NEVER, settings.abandoned_minutes * 60 or NEVER)
