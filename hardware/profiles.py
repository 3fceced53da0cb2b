"""The grey profile across the bars of a place that was read: what an engine reads as edges, here as it is.

The way across the bars is measured anew within the corners that the engine told, which may be a flat strip or lie
aslant. Scratches and dirt are no bars: the middle one of many bands counts.
"""

from collections.abc import Iterator, Sequence

import numpy as np

from hardware.bands import length_with_margins, upright
from hardware.ean_bars import Doubles
from hardware.frames import Image
from hardware.locate import Region
from hardware.opencv import cv2
from kiosk.core.codes import Point

_BANDS = 15
MOST_ROWS = 400
_WIDENED, _SMALL = 2.0, 500
"""Places shorter than so many pixels are widened."""
_THICKER = 0.03
"""Of the length, on both sides of a flat strip, where the bars go on."""
_LEAST_SIDE = 6
_SEEN = 300
"""Pixels of a place that are enough to see which way its bars run."""


def profiles(grey: Image, polygon: Sequence[Point], most_rows: int = MOST_ROWS) -> Iterator[tuple[Doubles, float]]:
    """Profiles of the place within ``polygon``, the most trustworthy first, and the pixels of each that it takes.

    ``most_rows`` of the place are looked at.
    """
    region = _region(grey, polygon)
    if region is None:
        return
    turned = upright(grey, region, _WIDENED if region.along < _SMALL else 1.0, most_rows)
    count = min(_BANDS, turned.shape[0])
    bands = cv2.resize(turned, (turned.shape[1], count), interpolation=cv2.INTER_AREA).astype(np.float64)
    length = region.along * turned.shape[1] / length_with_margins(region)
    yield np.partition(bands, count // 2, axis=0)[count // 2], length
    third = -(-count // 3)
    for rows in (bands[third:-third], bands[:third], bands[-third:]):
        if len(rows):
            yield rows.mean(axis=0), length


def _region(grey: Image, polygon: Sequence[Point]) -> Region | None:
    corners = np.array(polygon, dtype=np.float64)
    (left, top), (right, bottom) = corners.min(axis=0), corners.max(axis=0)
    grown = _THICKER * max(right - left, bottom - top)
    rows = slice(max(0, int(top - grown)), max(0, int(bottom + grown) + 1))
    columns = slice(max(0, int(left - grown)), max(0, int(right + grown) + 1))
    part = grey[rows, columns]
    if min(part.shape) < _LEAST_SIDE:
        return None
    angle = _angle(part)
    ux, uy = np.cos(angle), np.sin(angle)
    us, vs = corners @ (ux, uy), corners @ (-uy, ux)
    u, v = (us.min() + us.max()) / 2, (vs.min() + vs.max()) / 2
    along, across = float(np.ptp(us)), max(float(np.ptp(vs)), float(_LEAST_SIDE))
    if along < _LEAST_SIDE:
        return None
    return Region(u * ux - v * uy, u * uy + v * ux, angle, along, across, 0.0, is_striped=True)


def _angle(part: Image) -> float:
    """The way across the bars, in radians: that of most of the steepness."""
    step = max(1, min(part.shape) // _SEEN)
    gx, gy = (np.ravel(cv2.Scharr(part, cv2.CV_32F, dx, 1 - dx)[::step, ::step]) for dx in (1, 0))
    return float(0.5 * np.arctan2(2 * (gx @ gy), gx @ gx - gy @ gy))
