"""A camera's picture boiled down to a few grey cells, for ``kiosk.core.still_rule``."""

from typing import Any

import numpy as np

CELLS = (9, 16)
"""Rows and columns of cells."""
_STEP = 4
"""Of so many pixels one is looked at, along and across: noise is evened out all the same, for a tenth of the time."""


def scene_of(bgr: Any) -> bytes:
    """The mean grey of each cell of a picture, row by row; a tenth of a millisecond for 1280 x 720. Any thread.

    ``bgr`` has the shape (height, width, 3), or (height, width) when it is grey; at least 64 x 64.
    """
    down, across = CELLS
    few = bgr[::_STEP, ::_STEP]
    if few.ndim == 3:
        few = few[:, :, 1]  # green is most of what the eye calls bright
    high, wide = few.shape[0] // down, few.shape[1] // across
    cells = few[: high * down, : wide * across].reshape(down, high, across, wide)
    return np.asarray(cells.mean(axis=(1, 3)), dtype=np.uint8).tobytes()
