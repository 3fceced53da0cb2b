"""A patterned place by itself: 2D codes read better and cheaper when they are cut out, sharpened or enlarged."""

from collections.abc import Callable
from typing import ClassVar

import numpy as np

from hardware import zbar, zxing
from hardware.frames import Image
from hardware.locate import Region
from hardware.pictures import Blurred, resized_by, sharpened
from hardware.readings import Reading
from hardware.zxing import Wanted

_LEAST_SIDE = 16
_MARGIN, _MARGIN_PX = 0.15, 8
_LARGEST = 500 * 500
"""Pixels; larger places are read with the whole picture."""
_WIDEST, _WIDEST_OF_ZBAR = 900, 500
"""Pixels; libzbar takes eight times as long as zxing-cpp."""
_OTHER_SIZES = (0.45, 0.6, 0.75, 1.4, 2.5)


class Crop:
    """The place ``region`` of a grey picture, with a margin for its quiet zone."""

    def __init__(self, grey: Image, region: Region) -> None:
        self.region = region
        margin = _MARGIN * max(region.along, region.across) + _MARGIN_PX
        xs, ys = zip(*region.corners(margin), strict=True)
        self._left, self._top = max(0, min(xs)), max(0, min(ys))
        self._grey = np.ascontiguousarray(grey[self._top : max(0, *ys), self._left : max(0, *xs)])
        self._blurred = Blurred(self._grey)

    @property
    def is_worth_reading(self) -> bool:
        """Whether it is neither a speck nor most of the picture."""
        return min(self._grey.shape) >= _LEAST_SIDE and self._grey.size <= _LARGEST

    def read(self, way: str) -> list[Reading]:
        """Read it in one of ``WAYS``; corners in pixels of the whole picture."""
        factor, change = self.WAYS[way]
        factor = min(factor, (_WIDEST_OF_ZBAR if way == "zbar" else _WIDEST) / max(self._grey.shape))
        picture = resized_by(change(self._blurred), factor)
        if way.startswith("zbar"):
            found = zbar.read(picture, zbar.QR, f"crop {way}")
        else:
            found = zxing.scan(picture, Wanted.MATRIX, f"crop {way}", is_thorough=way == "plain")
        return [reading.scaled(1 / factor, self._left, self._top) for reading in found]

    def read_at_other_sizes(self) -> list[Reading]:
        """Read it smaller and larger with both engines: each size joins and parts other modules."""
        readings: list[Reading] = []
        for factor in _OTHER_SIZES:
            picture, step = resized_by(self._grey, factor), f"crop {factor:g}x"
            found = zbar.read(picture, zbar.QR, step) + zxing.scan(picture, Wanted.MATRIX, step)
            readings += [reading.scaled(1 / factor, self._left, self._top) for reading in found]
        return readings

    WAYS: ClassVar[dict[str, tuple[float, Callable[[Blurred], Image]]]] = {
        "sharper": (1.0, lambda crop: sharpened(crop.grey, 2.0, 2.0)),
        "unblurred": (1.0, lambda crop: crop.unblurred(1.6, 0.01)),
        "unblurred less": (2.0, lambda crop: crop.unblurred(1.45, 0.01)),
        "unblurred more": (1.5, lambda crop: crop.unblurred(1.8, 0.01)),
        "zbar unblurred": (1.0, lambda crop: crop.unblurred(1.45, 0.01)),
        "plain": (2.0, lambda crop: crop.grey),
        "large": (3.0, lambda crop: crop.grey),
        "zbar": (2.0, lambda crop: crop.grey),
    }
