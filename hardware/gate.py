"""Is it worth decoding this frame? Idle frames cost a tenth of a millisecond instead of twenty."""

import numpy as np

from hardware.frames import Frame, Image
from hardware.opencv import cv2

_SIZE = (160, 90)
_LEAST_CHANGE = 1.2
"""Mean difference in grey levels of the shrunken picture; sensor noise alone gives about 0.3."""
LONGEST_SKIP_S = 0.25
"""An unchanged picture is decoded again after so long: one failed reading must not hide a label that lies still."""


class MotionGate:
    """Says whether a frame differs from the one decoded last. One decode thread owns it."""

    def __init__(self) -> None:
        self._last: Image | None = None
        self._last_at_s = 0.0

    def is_worth_decoding(self, frame: Frame) -> bool:
        """Whether to decode ``frame``; remembers it when so."""
        small = np.asarray(cv2.resize(frame.bgr, _SIZE, interpolation=cv2.INTER_AREA), dtype=np.uint8)
        is_due = frame.at_s - self._last_at_s >= LONGEST_SKIP_S
        if self._last is not None and not is_due and _change(small, self._last) < _LEAST_CHANGE:
            return False
        self._last, self._last_at_s = small, frame.at_s
        return True


def _change(one: Image, other: Image) -> float:
    return float(np.mean(cv2.absdiff(one, other))) if one.shape == other.shape else 255.0
