"""Whether a Micro QR code has the empty margin that belongs to it.

The torn-off corner of a QR code has a finder pattern too and was read as a Micro QR, which corrects and checks little.
But the rest of its modules lies around it, where a Micro QR has two modules of nothing (ISO/IEC 18004, quiet zone).
"""

from collections.abc import Sequence

import numpy as np

from hardware.frames import Image
from hardware.opencv import cv2
from kiosk.core.codes import Point

_CELL, _MODULES, _MARGIN = 8, 17, 1
"""The symbol is laid straight as if it had the most modules, so that the margin looked at is never too wide."""
_FINDER = 7
_MOST_DARK = 0.12
"""Share of the margin that may have the colour of the bars: specks and a crooked edge."""


def has_quiet_zone(grey: Image, corners: Sequence[Point]) -> bool:
    """Whether a module's width around the symbol at ``corners`` (from its top left, clockwise) is empty."""
    straight = _straightened(grey, corners)
    edge = _MARGIN * _CELL
    symbol = straight[edge:-edge, edge:-edge]
    middle = (int(symbol.min()) + int(symbol.max())) / 2
    finder = symbol[: _CELL // 2, : _FINDER * _CELL * 11 // _MODULES]
    is_bar = (straight < middle) if finder.mean() < middle else (straight > middle)
    around = np.ones(straight.shape, dtype=bool)
    around[edge - 1 : 1 - edge, edge - 1 : 1 - edge] = False
    return float(is_bar[around].mean()) <= _MOST_DARK


def _straightened(grey: Image, corners: Sequence[Point]) -> Image:
    near, far = _MARGIN * _CELL, (_MARGIN + _MODULES) * _CELL
    side = near + far
    target = np.array([(near, near), (far, near), (far, far), (near, far)], dtype=np.float32)
    turn = cv2.getPerspectiveTransform(np.array(corners, dtype=np.float32), target)
    border = cv2.BORDER_REPLICATE  # a code at the very edge of the picture has what it has there
    return np.asarray(cv2.warpPerspective(grey, turn, (side, side), borderMode=border), dtype=np.uint8)
