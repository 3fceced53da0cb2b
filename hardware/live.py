"""Frames of a camera that is open: the newest one, turned the right way up."""

import time
from collections.abc import Callable

import numpy as np

from hardware.controls import Wishes
from hardware.frames import Frame, Image, Nature
from hardware.opencv import cv2

_LONGEST_TORN_S = 1.5
"""Cheap cameras give an empty picture now and then; only when nothing else comes for so long it is a stall."""
_LAY_READY_S = 0.003
"""A frame for which nobody had to wait lay in a buffer."""
_OLD_PERIODS = 2.0
_MOST_AGE_S = 10.0
"""Older is no age: the driver stamps its frames with another clock."""
_TURNS = {1: cv2.ROTATE_90_CLOCKWISE, 2: cv2.ROTATE_180, 3: cv2.ROTATE_90_COUNTERCLOCKWISE}


class LiveFrames:
    """A device or stream behind ``cv2.VideoCapture``. One thread reads.

    ``isOpened`` stays true after an unplug, so only ``read`` tells. ``buffers``: how many frames may lie in the driver,
    when it stamps them with the monotonic clock (V4L2).
    """

    is_live = True

    def __init__(
        self,
        capture: "cv2.VideoCapture",
        nature: Nature,
        wishes: Wishes,
        *,
        buffers: int = 0,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self.nature = nature
        self._capture = capture
        self._wishes = wishes
        self._buffers = buffers
        self._clock = clock
        self._number = 0
        self._period_s = 1.0 / (capture.get(cv2.CAP_PROP_FPS) or 30.0)

    def read(self) -> Frame | None:
        """The newest frame, or None: unplugged, stalled or dropped."""
        ends_s = self._clock() + _LONGEST_TORN_S
        while self._grab_newest():
            at_s = self._clock()
            image = self._retrieved()
            if image is not None:
                self._number += 1
                return Frame(turned(image, self._wishes), self._number, at_s)
            if self._clock() > ends_s:
                return None
        return None

    def close(self) -> None:
        """Release the device."""
        self._capture.release()

    def _grab_newest(self) -> bool:
        """Take a frame; one that grew old in the driver's buffers while this thread had no time is passed over."""
        for _ in range(self._buffers + 1):
            began_s = self._clock()
            if not self._capture.grab():
                return False
            now_s = self._clock()
            if now_s - began_s > _LAY_READY_S or not self._is_old(now_s):
                return True
        return True

    def _is_old(self, now_s: float) -> bool:
        if not self._buffers:
            return False
        age_s = now_s - self._capture.get(cv2.CAP_PROP_POS_MSEC) / 1000.0
        return _OLD_PERIODS * self._period_s < age_s < _MOST_AGE_S

    def _retrieved(self) -> Image | None:
        try:
            is_read, image = self._capture.retrieve()
        except cv2.error:  # an empty picture
            return None
        return np.asarray(image, dtype=np.uint8) if is_read and image.size else None


def turned(image: Image, wishes: Wishes) -> Image:
    """The picture mirrored left to right first, then turned clockwise, as ``wishes`` say."""
    if wishes.is_mirrored:
        image = np.asarray(cv2.flip(image, 1), dtype=np.uint8)
    turn = _TURNS.get(wishes.quarter_turns % 4)
    return image if turn is None else np.asarray(cv2.rotate(image, turn), dtype=np.uint8)
