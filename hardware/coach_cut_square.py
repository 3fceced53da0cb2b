"""Square codes (QR, Data Matrix, Aztec) that the edge of the picture cuts: modules run out of it, and no code was read.

What makes modules of a dense patch, and neither print nor cloth: its edges run along two directions at right angles,
and about half of it is ink, in each row and column of it; print has white between its lines. Where a patch is more than
a code, such as a code beside print, the squares in the corners of a QR code tell: one or two are there, and never all.
"""

from collections.abc import Iterator, Sequence

import numpy as np
import numpy.typing as npt

from hardware.frames import Image
from hardware.locate import Region as Place
from hardware.opencv import cv2, resized
from kiosk.core.photo_shot import Region

_SIDE, _CORNERS_SIDE = 400, 800
"""Patches are made no larger than that, to look at their modules and for the corners of a QR code."""
_NEAR = 0.02
_MOST_PATCHES = 3
_LEAST_SIDE = 40
_LEAST_CHANGES = 4
"""So many changes between dark and light along the picture's edge: a code that is whole has its white margin there."""
_INNER = 0.7
"""Rows and columns are looked at in this share of a patch, or in less of one that is turned: its corners are empty."""
_IF_TURNED = 0.6
_LEAST_SQUARE = 0.5
_LEAST_INK, _MOST_INK = 0.38, 0.7
_MOST_UNEVEN = 0.22
_LEAST_ALIKE = 0.6
"""Changes along rows and along columns are about as many."""
_LEAST_CONTRAST = 40.0
_LEAST_CORNER = 80
"""Pixels of the dark square in a corner of a QR code, with all that is in it."""
_LEAST_INNER, _MOST_INNER = 0.1, 0.33
"""Share of it that the small square in its middle has: 9 of 49 modules."""
_LEAST_FULL = 0.7
_FARTHEST = 6.0
"""Sides of such a corner, 7 modules each, between it and the edge: a code of 45 modules."""
_OFF = 0.2

Contour = npt.NDArray[np.int32]


def cut_square_code(grey: Image, places: Sequence[Place]) -> Region | None:
    """The part of a square code that the picture still shows, in its pixels; None when none is cut.

    Only for pictures in which nothing was read.
    """
    patterned = [place for place in places if not place.is_striped and _is_at_edge(place, grey)]
    for place in sorted(patterned, key=lambda place: -place.strength)[:_MOST_PATCHES]:
        box = _box(place, grey)
        left, top, wide, high = box
        patch = grey[top : top + high, left : left + wide]
        if min(patch.shape) < _LEAST_SIDE or not _runs_out(grey, box):
            continue
        if _is_modules(_no_larger(patch, _SIDE)) or _has_corner(patch, _at_edges(box, grey)):
            return box
    return None


def _no_larger(patch: Image, side: int) -> Image:
    share = side / max(patch.shape)
    return patch if share >= 1 else resized(patch, round(patch.shape[1] * share), round(patch.shape[0] * share))


def _is_at_edge(place: Place, grey: Image) -> bool:
    return any(_at_edges(_box(place, grey), grey))


def _at_edges(box: Region, grey: Image) -> tuple[bool, bool, bool, bool]:
    """Whether a box reaches the left, top, right, low edge of the picture."""
    near = _NEAR * max(grey.shape)
    left, top, wide, high = box
    right, low = grey.shape[1] - left - wide, grey.shape[0] - top - high
    return left <= near, top <= near, right <= near, low <= near


def _runs_out(grey: Image, box: Region) -> bool:
    """Whether dark and light change along the edge of the picture, as far as the box reaches there."""
    left, top, wide, high = box
    level, _ = cv2.threshold(grey[top : top + high, left : left + wide], 0, 255, cv2.THRESH_BINARY + cv2.THRESH_OTSU)
    rows, columns = slice(top, top + high), slice(left, left + wide)
    lines = (grey[rows, 1], grey[1, columns], grey[rows, -2], grey[-2, columns])
    return any(
        is_near and int(np.count_nonzero(np.diff(line > level))) >= _LEAST_CHANGES
        for is_near, line in zip(_at_edges(box, grey), lines, strict=True)
    )


def _is_modules(patch: Image) -> bool:
    angle, square = direction(patch)
    if square < _LEAST_SQUARE:
        return False
    high, wide = patch.shape
    turn = cv2.getRotationMatrix2D((wide / 2, high / 2), np.degrees(angle), 1.0)
    upright = np.asarray(cv2.warpAffine(patch, turn, (wide, high), borderMode=cv2.BORDER_REPLICATE), dtype=np.uint8)
    share = _INNER * (1 - (1 - _IF_TURNED) * abs(np.sin(2 * angle)))
    down, across = round(high * (1 - share) / 2), round(wide * (1 - share) / 2)
    return _is_evenly_inked(upright[down : high - down, across : wide - across])


def direction(patch: Image) -> tuple[float, float]:
    """By how many radians most edges are turned, in quarter turns, and how much all agree: 1 is wholly."""
    dx, dy = (np.asarray(cv2.Scharr(patch, cv2.CV_32F, 1 - n, n), dtype=np.float32) for n in (0, 1))
    size = np.hypot(dx, dy) + 1e-6
    strong = size > np.median(size)
    ways = ((dx[strong] + 1j * dy[strong]) / size[strong]) ** 4
    mean = (ways * size[strong]).sum() / max(float(size[strong].sum()), 1e-6)
    return float(np.angle(mean)) / 4, float(np.abs(mean))


def _is_evenly_inked(inner: Image) -> bool:
    _, thresholded = cv2.threshold(inner, 0, 1, cv2.THRESH_BINARY + cv2.THRESH_OTSU)
    light = np.asarray(thresholded, dtype=np.int8)
    share = float(light.mean())
    if not _LEAST_INK <= share <= _MOST_INK:
        return False
    contrast = float(inner[light > 0].mean() - inner[light == 0].mean())
    uneven = max(float(light.mean(axis=axis).std()) for axis in (0, 1))
    changes = [float(np.abs(np.diff(light, axis=axis)).mean()) for axis in (0, 1)]
    is_alike = min(changes) >= _LEAST_ALIKE * max(changes)
    return contrast >= _LEAST_CONTRAST and uneven <= _MOST_UNEVEN and is_alike


def _has_corner(patch: Image, at_edges: Sequence[bool]) -> bool:
    """Whether one or two corners of a QR code are near an edge of the picture: three belong to one that is whole."""
    patch = _no_larger(patch, _CORNERS_SIDE)
    high, wide = patch.shape
    corners = list(_corners(patch))
    if not 1 <= len(corners) <= 2:
        return False
    rooms = [(place / side for place in (x, y, wide - x, high - y)) for x, y, side in corners]
    return any(is_near and room <= _FARTHEST for ways in rooms for is_near, room in zip(at_edges, ways, strict=True))


def _corners(patch: Image) -> Iterator[tuple[float, float, float]]:
    """Middles and sides of dark squares in light ones in dark ones, of the areas of a QR code's corners."""
    side = max(15, min(patch.shape) // 4) | 1
    ink = cv2.adaptiveThreshold(patch, 255, cv2.ADAPTIVE_THRESH_MEAN_C, cv2.THRESH_BINARY_INV, side, 8)
    contours, tree = cv2.findContours(ink, cv2.RETR_TREE, cv2.CHAIN_APPROX_SIMPLE)
    if not contours:
        return
    children = np.asarray(tree)[0][:, 2]
    for outer, child in enumerate(children):
        inner = children[child] if child >= 0 else -1
        if inner >= 0 and _is_corner(
            [np.asarray(contours[number], dtype=np.int32) for number in (outer, child, inner)]
        ):
            (x, y), sides, _ = cv2.minAreaRect(contours[outer])
            yield float(x), float(y), float(max(sides))


def _is_corner(contours: Sequence[Contour]) -> bool:
    areas = [float(cv2.contourArea(contour)) for contour in contours]
    if areas[0] < _LEAST_CORNER or not _LEAST_INNER <= areas[2] / areas[0] <= _MOST_INNER:
        return False
    boxes = [cv2.minAreaRect(contour) for contour in contours]
    (x, y), (wide, high), _ = boxes[0]
    off = max(abs(box[0][0] - x) + abs(box[0][1] - y) for box in boxes)
    is_square = min(wide, high) >= _LEAST_ALIKE * max(wide, high) and areas[0] >= _LEAST_FULL * wide * high
    return is_square and areas[2] < areas[1] < areas[0] and off <= _OFF * max(wide, high)


def _box(place: Place, grey: Image) -> Region:
    left, top = max(0, round(place.x - place.along / 2)), max(0, round(place.y - place.across / 2))
    right, low = round(place.x + place.along / 2), round(place.y + place.across / 2)
    return left, top, min(grey.shape[1], right) - left, min(grey.shape[0], low) - top
