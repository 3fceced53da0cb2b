"""The light of a camera while it is in use: whether it has one, on, and off.

A V4L2 device takes controls beside the program that streams from it. A camera that is opened again has its light as the
settings wish (``hardware.controls``).
"""

import logging
from pathlib import Path

from hardware import v4l2
from hardware.devices import Finder, Roots
from kiosk.core.faults import CameraFault

log = logging.getLogger(__name__)


class Torch:
    """The light of the camera SOURCE. Any thread may call; each call opens the device and closes it."""

    def __init__(self, source: str, roots: Roots | None = None) -> None:
        self._source, self._finder = source, Finder(roots)

    def is_there(self) -> bool:
        """Whether the driver offers a light."""
        node = self._node()
        try:
            if node is None:
                return False
            with v4l2.opened(node) as fd:
                return v4l2.FLASH_LED_MODE in v4l2.controls(fd)
        except OSError:
            return False

    def switch(self, *, is_on: bool) -> bool:
        """Switch it. Returns whether that was done."""
        node = self._node()
        try:
            if node is None:
                return False
            with v4l2.opened(node) as fd:
                v4l2.set_control(fd, v4l2.FLASH_LED_MODE, v4l2.LED_TORCH if is_on else v4l2.LED_OFF)
        except OSError as fault:
            log.warning("The camera's light could not be switched: %s", fault.strerror)
            return False
        return True

    def _node(self) -> Path | None:
        if not self._finder.is_device(self._source):
            return None
        try:
            return self._finder.find(self._source).node
        except CameraFault:
            return None
