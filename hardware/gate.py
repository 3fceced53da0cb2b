"""Is it worth decoding this frame? Idle frames cost a millisecond instead of twenty."""

import numpy as np

from hardware.frames import Frame, Image
from hardware.opencv import cv2

_SIZE, _BLOCKS = (160, 90), (20, 11)
_LEAST_CHANGE = 1.2
"""Mean difference in grey levels of the shrunken picture; sensor noise alone gives about 0.3."""
_LEAST_IN_ONE_BLOCK = 4.0
"""The same in one of its blocks: a small code that moves changes little of the whole."""
SETTLING_S = 0.6
"""After a movement frames are decoded for so long though they look alike: settling focus changes them too little."""
_FIRST_PAUSE_S = 0.25
LONGEST_PAUSE_S = 1.0
"""An unchanged picture is decoded again after longer and longer pauses: one failed reading must not hide a label."""


class MotionGate:
    """Says whether a frame is worth decoding. One decode thread owns it. Times are those of the frames.

    ``is_unchanged``: whether the frame asked about last looks like the one decoded before it.
    """

    def __init__(self) -> None:
        self._last: Image | None = None
        self._last_at_s = self._moved_at_s = 0.0
        self._pause_s = _FIRST_PAUSE_S
        self._is_settled = self.is_unchanged = False

    def is_worth_decoding(self, frame: Frame) -> bool:
        """Whether to decode ``frame``; remembers it when so."""
        small = np.asarray(cv2.resize(frame.bgr, _SIZE, interpolation=cv2.INTER_AREA), dtype=np.uint8)
        self.is_unchanged = self._last is not None and not _has_changed(small, self._last)
        if not self.is_unchanged:
            self._moved_at_s, self._pause_s, self._is_settled = frame.at_s, _FIRST_PAUSE_S, False
        elif self._is_settled or frame.at_s - self._moved_at_s > SETTLING_S:
            if frame.at_s - self._last_at_s < self._pause_s:
                return False
            self._pause_s = min(LONGEST_PAUSE_S, 2 * self._pause_s)
        self._last, self._last_at_s = small, frame.at_s
        return True

    def settled(self) -> None:
        """What there was to read in the frame decoded last was read."""
        self._is_settled = True


def _has_changed(one: Image, other: Image) -> bool:
    if one.shape != other.shape:
        return True
    change = cv2.absdiff(one, other)
    blocks = cv2.resize(change, _BLOCKS, interpolation=cv2.INTER_AREA)
    return float(np.mean(change)) >= _LEAST_CHANGE or float(np.max(blocks)) >= _LEAST_IN_ONE_BLOCK
