"""Barcodes that the edge of the picture cuts: stripes that run out of it, where no code was read."""

from collections.abc import Sequence
from itertools import pairwise

import numpy as np
import numpy.typing as npt

from hardware.frames import Image
from hardware.locate import Region as Place
from hardware.opencv import cv2
from kiosk.core.codes import Sighting
from kiosk.core.photo_shot import Region

_NEAR = 0.02
"""An end counts as cut when it is no farther from the edge of the picture than this share of the longer side."""
_LEAST_BARS = 14
"""So many changes between dark and light across the stripes: fewer have words and drawings."""
_LEAST_CONTRAST = 40.0
_LEAST_LIKENESS = 0.5
"""How much alike rows of bars are, one above the other; rows of text are not."""
_LEAN = 0.06
_ROWS = (-0.25, -0.08, 0.08, 0.25)


def cut_code(grey: Image, places: Sequence[Place], sightings: Sequence[Sighting]) -> Region | None:
    """The part of a barcode that the picture still shows, in its pixels; None when no barcode is cut.

    Only the strongest stripes count: labels in the background may well be cut.
    """
    striped = [place for place in places if place.is_striped]
    place = max(striped, key=lambda place: place.strength, default=None)
    if place is None or not _is_at_edge(place, grey) or any(_lies_in(sighting, place) for sighting in sightings):
        return None
    return _box(place, grey) if _is_barcode(grey, place) else None


def _is_at_edge(place: Place, grey: Image) -> bool:
    """Whether an end of the row of bars leaves the picture."""
    high, wide = grey.shape
    near = _NEAR * max(high, wide)
    ux, uy = np.cos(place.angle) * place.along / 2, np.sin(place.angle) * place.along / 2
    ends = ((place.x - ux, place.y - uy), (place.x + ux, place.y + uy))
    return any(x <= near or y <= near or x >= wide - near or y >= high - near for x, y in ends)


def _lies_in(sighting: Sighting, place: Place) -> bool:
    points = sighting.polygon
    return bool(points) and place.holds(
        (round(float(np.mean([x for x, _ in points]))), round(float(np.mean([y for _, y in points]))))
    )


def _is_barcode(grey: Image, place: Place) -> bool:
    rows = [_row(grey, place, share * place.across) for share in _ROWS]
    if min(row.size for row in rows) < 2 * _LEAST_BARS:
        return False
    if float(np.median([_bars(row) for row in rows])) < _LEAST_BARS or min(float(row.std()) for row in rows) < 1:
        return False
    return float(np.median([_likeness(one, other) for one, other in pairwise(rows)])) >= _LEAST_LIKENESS


def _likeness(one: npt.NDArray[np.float32], other: npt.NDArray[np.float32]) -> float:
    """How much alike two rows are, also when the bars lean a little between them: 1 is equal."""
    slack = max(2, round(_LEAN * one.size))
    found = np.asarray(cv2.matchTemplate(other[None], one[None, slack:-slack], cv2.TM_CCOEFF_NORMED))
    return float(found.max())


def _row(grey: Image, place: Place, off: float) -> npt.NDArray[np.float32]:
    """Grey levels along the bars' row, ``off`` pixels beside its middle."""
    count = max(2, int(place.along))
    along = np.linspace(-place.along / 2, place.along / 2, count, dtype=np.float32)
    xs = (place.x + along * np.cos(place.angle) - off * np.sin(place.angle)).astype(np.float32)
    ys = (place.y + along * np.sin(place.angle) + off * np.cos(place.angle)).astype(np.float32)
    row = cv2.remap(grey, xs[None], ys[None], cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    return np.asarray(row, dtype=np.float32).ravel()


def _bars(row: npt.NDArray[np.float32]) -> int:
    """How often a row changes between dark and light."""
    low, high = np.quantile(row, [0.1, 0.9])
    if high - low < _LEAST_CONTRAST:
        return 0
    return int(np.count_nonzero(np.diff((row > (low + high) / 2).astype(np.int8))))


def _box(place: Place, grey: Image) -> Region:
    xs, ys = zip(*place.corners(), strict=True)
    left, top = max(0, min(xs)), max(0, min(ys))
    return left, top, min(grey.shape[1], max(xs)) - left, min(grey.shape[0], max(ys)) - top
