"""Square codes that the edge cuts, told by their grid: windows along the edge in which all edges lie on one lattice.

``coach_cut_square`` looks at whole patches; a code beside print, or one that is turned, is only part of its patch. Here
small windows that touch the edge are looked at, of several sizes: in modules the edges of all rows stand on the same
lines, as far apart as those of all columns. Letters of several lines do not stand below each other.
"""

from collections.abc import Iterator, Sequence

import numpy as np
import numpy.typing as npt

from hardware.coach_cut_square import direction
from hardware.frames import Image
from hardware.locate import Region as Place
from hardware.opencv import cv2, resized
from kiosk.core.photo_shot import Region

_SIDES = (48, 68, 96, 136, 192, 272, 384)
"""Windows in pixels of the picture; the larger are made as small as ``_SEEN``."""
_SEEN = 96
_SMALLEST = 24
"""No window is smaller than this part of the picture: what is left of a code is seldom, and there would be many."""
_STEPS = 3
"""Windows of one size begin so many times in the length of one."""
_INNER = 0.68
"""Share of a window that is looked at: once it is turned upright its corners are empty."""
_LEAST_PERIOD, _LEAST_MODULES = 3.0, 5.0
_FINE = 8
"""Steps between two whole waves that fit into a window."""
_LEAST_SQUARE = 0.3
_LEAST_CONTRAST = 40.0
_LEAST_INK, _MOST_INK = 0.25, 0.7
_MOST_UNEVEN = 0.25
_LEAST_ALIKE = 0.55
_LEAST_GRID = 0.35
"""Print and cloth at the edge have 0.21 and less, modules mostly more: on the half of the photographs for tuning."""
_LEAST_CHANGES = 4
_AGAIN, _FARTHEST, _MOST_REPEATED = (2, 3, 4, 6), 0.7, 0.85
"""So many modules farther on, within that share of the window, no more than that share of the pixels is the same."""


def cut_grid(grey: Image, places: Sequence[Place]) -> Region | None:
    """The window in which a square code runs out of the picture, in its pixels; None when there is none."""
    patches = [_box(place) for place in places if not place.is_striped]
    for box in _windows(grey.shape, patches):
        left, top, side, _ = box
        window = grey[top : top + side, left : left + side]
        if _runs_out(window, box, grey.shape) and gridness(window) >= _LEAST_GRID:
            return box
    return None


def _runs_out(window: Image, box: Region, shape: tuple[int, ...]) -> bool:
    """Whether dark and light change along the picture's edge: a code that is whole has its white margin there."""
    left, top, side, _ = box
    sides = (
        (left == 0, window[:, 1]),
        (top == 0, window[1]),
        (left + side == shape[1], window[:, -2]),
        (top + side == shape[0], window[-2]),
    )
    lines = [line for is_edge, line in sides if is_edge and np.ptp(line) >= _LEAST_CONTRAST]
    if not lines:
        return False
    level, _ = cv2.threshold(window, 0, 255, cv2.THRESH_BINARY + cv2.THRESH_OTSU)
    return any(_is_through_modules(line > level) for line in lines)


def _is_through_modules(is_light: npt.NDArray[np.bool_]) -> bool:
    share = float(is_light.mean())
    return _LEAST_INK <= share <= 1 - _LEAST_INK and int(np.count_nonzero(np.diff(is_light))) >= _LEAST_CHANGES


def _windows(shape: tuple[int, ...], patches: Sequence[tuple[float, float, float, float]]) -> Iterator[Region]:
    """Squares that touch the edge of the picture, and whose middle lies in one of the patches."""
    high, wide = shape[:2]
    for side in _SIDES:
        if not max(high, wide) / _SMALLEST <= side <= min(high, wide):
            continue
        step = max(1, side // _STEPS)
        across = sorted({*range(0, wide - side, step), wide - side})
        down = sorted({*range(0, high - side, step), high - side})
        spots = {*((x, y) for x in across for y in (0, high - side)), *((x, y) for y in down for x in (0, wide - side))}
        for x, y in sorted(spots):
            middle = x + side / 2, y + side / 2
            if any(x0 <= middle[0] <= x1 and y0 <= middle[1] <= y1 for x0, y0, x1, y1 in patches):
                yield x, y, side, side


def gridness(window: Image) -> float:
    """How much all edges in a square window stand on one lattice: 0 when it cannot be a code, 1 is wholly."""
    if window.shape[0] > _SEEN:
        window = resized(window, _SEEN, _SEEN)
    if float(window.std()) < _LEAST_CONTRAST / 2:
        return 0.0
    angle, square = direction(window)
    if square < _LEAST_SQUARE:
        return 0.0
    side = window.shape[0]
    turn = cv2.getRotationMatrix2D((side / 2, side / 2), np.degrees(angle), 1.0)
    upright = np.asarray(cv2.warpAffine(window, turn, (side, side), borderMode=cv2.BORDER_REPLICATE), dtype=np.uint8)
    edge = round(side * (1 - _INNER) / 2)
    inner = upright[edge : side - edge, edge : side - edge]
    light = _inked(inner)
    if light is None:
        return 0.0
    strength, period = _lattice(inner)
    return 0.0 if strength < _LEAST_GRID or _repeats(light, period) else strength


def _inked(inner: Image) -> npt.NDArray[np.int8] | None:
    """Light as 1, ink as 0; None when it is not as evenly spread as in modules."""
    _, thresholded = cv2.threshold(inner, 0, 1, cv2.THRESH_BINARY + cv2.THRESH_OTSU)
    light = np.asarray(thresholded, dtype=np.int8)
    if not _LEAST_INK <= float(light.mean()) <= _MOST_INK:
        return None
    contrast = float(inner[light > 0].mean() - inner[light == 0].mean())
    uneven = max(float(light.mean(axis=axis).std()) for axis in (0, 1))
    changes = [float(np.abs(np.diff(light, axis=axis)).mean()) for axis in (0, 1)]
    is_alike = min(changes) >= _LEAST_ALIKE * max(changes)
    return light if contrast >= _LEAST_CONTRAST and uneven <= _MOST_UNEVEN and is_alike else None


def _lattice(inner: Image) -> tuple[float, float]:
    """The strength of the one wave on which the edges of rows and of columns stand, and its length in pixels."""
    side = inner.shape[0]
    grey = inner.astype(np.float32)
    profiles = [np.abs(np.diff(grey, axis=1 - axis)).sum(axis=axis) for axis in (0, 1)]
    waves = np.arange(_LEAST_MODULES, side / _LEAST_PERIOD, 1 / _FINE, dtype=np.float32) / side
    turns = np.exp(2j * np.pi * np.outer(waves, np.arange(side - 1)))
    strengths = np.minimum(*(np.abs(turns @ profile) / max(float(profile.sum()), 1e-6) for profile in profiles))
    best = int(strengths.argmax()) if strengths.size else 0
    return (float(strengths[best]), float(1 / waves[best])) if strengths.size else (0.0, 1.0)


def _repeats(light: npt.NDArray[np.int8], period: float) -> bool:
    """Whether it is the same again a few modules farther on, as tiles and holes are."""
    for modules in _AGAIN:
        off = round(modules * period)
        if off <= _FARTHEST * light.shape[0] and any(
            float((one[off:] == one[:-off]).mean()) > _MOST_REPEATED for one in (light, light.T)
        ):
            return True
    return False


def _box(place: Place) -> tuple[float, float, float, float]:
    across, down = place.along / 2, place.across / 2
    return place.x - across, place.y - down, place.x + across, place.y + down
