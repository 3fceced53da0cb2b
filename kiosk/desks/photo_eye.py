"""Whether there is a picture that can be taken: the shutter is dead without one."""

from PySide6.QtCore import QObject, Slot

from kiosk.bridge import Bridge
from kiosk.core.events import CameraChanged, CameraState, Event
from kiosk.screens.window import KioskWindow

_PICTURES = frozenset({CameraState.LIVE, CameraState.DARK, CameraState.FROZEN})
"""In these states the camera gives pictures, be they good or not: the coach looks at them."""


class PhotoEye(QObject):
    """Main thread only. Hears of the camera, and of a person who pauses it."""

    def __init__(self, bridge: Bridge, window: KioskWindow) -> None:
        super().__init__()
        self._screen, self._viewfinder = window.photo, window.scan.viewfinder
        self._state, self._is_paused = CameraState.ABSENT, False
        bridge.arrived.connect(self._on_event)
        self._viewfinder.paused.connect(self._pause)

    @Slot(object)
    def _on_event(self, event: Event) -> None:
        if isinstance(event, CameraChanged):
            self._state = event.state
            self._show()

    @Slot(bool)
    def _pause(self, is_off: bool) -> None:  # noqa: FBT001 - a slot
        self._is_paused = is_off
        self._show()

    def _show(self) -> None:
        self._screen.show_camera(has_picture=self._state in _PICTURES and not self._is_paused)
