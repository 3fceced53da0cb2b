"""Photos that take themselves once the picture is still: looks at the picture ten times a second, by the still rule."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kiosk.bridge import Bridge
from kiosk.choices import save_choices
from kiosk.clock import Clock
from kiosk.core.still_rule import StillRule
from kiosk.desks.photo_scene import scene_of
from kiosk.screens.window import KioskWindow

if TYPE_CHECKING:
    from kiosk.parts import Parts

_LOOK_MS = 100


class HandsFree(QObject):
    """Main thread only. ``may_take`` tells whether a photo could be taken now."""

    still = Signal()
    """The picture has been still for a second after something moved: take it."""
    changed = Signal()
    """It was switched on or off."""

    def __init__(self, bridge: Bridge, window: KioskWindow, clock: Clock, may_take: Callable[[], bool]) -> None:
        super().__init__()
        self._bridge, self._screen, self._clock, self._may_take = bridge, window.photo, clock, may_take
        self._parts: Parts | None = None
        self._rule = StillRule()
        self._looks = QTimer(self, interval=_LOOK_MS)
        self._looks.timeout.connect(self.look)
        self._screen.hands_free.connect(self.switch)

    @property
    def is_on(self) -> bool:
        """Whether photos take themselves."""
        return self._screen.is_hands_free

    def begin(self, parts: "Parts") -> None:
        """There is a camera now, perhaps, and it is known what a person chose."""
        self._parts = parts
        self._screen.show_hands_free(is_on=parts.settings.hands_free)

    def start(self) -> None:
        """A session of photos is shown: what lies there now is nothing to be taken."""
        self._rule = StillRule()
        self._looks.start()

    def stop(self) -> None:
        """None is shown any more."""
        self._looks.stop()

    def took(self) -> None:
        """A photo of what is there was taken, by whomever."""
        self._rule.took()

    def again(self) -> None:
        """That photo was not wanted."""
        self._rule.again(self._clock.now().boot_s)

    @Slot()
    def look(self) -> None:
        """Time has passed: the picture may be still now."""
        if self._parts is None or not self.is_on or not self._may_take():
            return
        frame = self._parts.newest_frame()
        if frame is not None and self._rule.look(scene_of(frame.bgr), self._clock.now().boot_s):
            self.still.emit()

    @Slot(bool)
    def switch(self, is_on: bool) -> None:  # noqa: FBT001 - a slot
        """On or off from now on; kept as a choice."""
        self._screen.show_hands_free(is_on=is_on)
        self._rule = StillRule()
        self.changed.emit()
        if self._parts is not None:
            self._bridge.do(partial(save_choices, self._parts.settings.data, {"hands_free": is_on}))
