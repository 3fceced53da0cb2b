"""Too little light, and light that the label mirrors: patches burnt white that hide the print beneath them."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from hardware.frames import Image
from hardware.opencv import cv2, resized
from kiosk.core.photo_shot import Region

_SIDE = 512
"""Light is judged in a small picture: patches that hide a word survive it."""
_BRIGHT_SHARE = 0.99
_BURNT = 250
_SOLID = 7
"""A patch without a hole or print of this size, in pixels of the small picture; thinner ones are reflexes of edges."""
_RING = 9
_FADES = 40
"""Grey levels between neighbours in a glow: fewer than at the border of a label."""
_GLOW = 0.2
"""The glow around a patch reaches so far, in sides of its area."""
_SECTORS = 12
_PRINT_RISE = 22.0
"""Grey levels between neighbours in the small picture that only print and edges have."""


_LEAST_AREA, _MOST_AREA = 0.0003, 0.15
_LEAST_SURROUNDED, _IF_IT_GLOWS = 0.7, 0.35
_GLOWS = 0.4
_WHITEST_PAPER = 242.0
"""A patch that does not fade away must be surrounded by print, or it may be a white label; beside paper that is as
white as itself nothing is known."""


@dataclass(frozen=True, slots=True)
class Patch:
    """A burnt patch: where, and which share of the picture it covers. ``at_edge``: it goes on outside the picture.

    ``surrounded``: in which share of all ways print is near; ``paper``: grey level of the brightest paper beside it;
    ``glow``: which share of its border fades away, as no border of white paper does.
    """

    region: Region
    area: float
    at_edge: bool
    surrounded: float
    paper: float
    glow: float

    @property
    def hides_print(self) -> bool:
        """Whether it is glare on a label, and neither a lamp, the sky, nor white paper."""
        least = _IF_IT_GLOWS if self.glow >= _GLOWS else _LEAST_SURROUNDED
        is_on_label = self.surrounded >= least and not self.at_edge
        return is_on_label and _LEAST_AREA <= self.area <= _MOST_AREA and self.paper <= _WHITEST_PAPER


def brightness(grey: Image) -> float:
    """How bright the brightest things in the picture are: paper, as a rule. Grey levels, 0 to 255."""
    return float(np.quantile(grey[::4, ::4], _BRIGHT_SHARE))


def burnt_patches(grey: Image) -> list[Patch]:
    """Solid white patches, in pixels of ``grey``, the largest first."""
    share = min(1.0, _SIDE / max(grey.shape))
    small = resized(grey, max(1, round(grey.shape[1] * share)), max(1, round(grey.shape[0] * share)))
    if min(small.shape) < 4 * _RING:
        return []
    burnt = (small >= _BURNT).astype(np.uint8)
    solid = cv2.morphologyEx(burnt, cv2.MORPH_OPEN, _round(_SOLID))
    count, labels, about, _ = cv2.connectedComponentsWithStats(np.asarray(solid, dtype=np.uint8))
    edges = np.asarray(cv2.morphologyEx(small, cv2.MORPH_GRADIENT, np.ones((3, 3), np.uint8)), dtype=np.uint8)
    order = sorted(range(1, count), key=lambda number: -int(about[number, cv2.CC_STAT_AREA]))
    return [_patch(small, np.asarray(labels) == number, about[number], edges, share) for number in order[:12]]


def _patch(
    small: Image,
    inside: npt.NDArray[np.bool_],
    about: npt.NDArray[np.int32],
    edges: Image,
    share: float,
) -> Patch:
    left, top, wide, high, area = (int(value) for value in about[:5])
    ring = _ring(inside, area)
    rows, columns = np.nonzero(ring)
    angles = np.arctan2(rows - (top + high / 2), columns - (left + wide / 2))
    sector = ((angles + np.pi) / (2 * np.pi) * _SECTORS).astype(int) % _SECTORS
    printed = np.bincount(sector, weights=edges[ring] > _PRINT_RISE, minlength=_SECTORS)
    seen = np.bincount(sector, minlength=_SECTORS)
    shares = printed / np.maximum(seen, 1)
    surrounded = float(np.mean(shares[seen > 0] > 0.08)) if (seen > 0).any() else 0.0
    region = (round(left / share), round(top / share), round(wide / share), round(high / share))
    paper = float(np.quantile(small[ring], 0.8)) if rows.size else 255.0
    border = _border(inside) & (small < _BURNT)
    glow = float(np.mean(edges[border] < _FADES)) if border.any() else 0.0
    at_edge = min(left, top) <= 1 or left + wide >= small.shape[1] - 1 or top + high >= small.shape[0] - 1
    return Patch(region, area / small.size, at_edge, surrounded, paper, glow)


def _ring(inside: npt.NDArray[np.bool_], area: int) -> npt.NDArray[np.bool_]:
    """What lies around a patch, beyond its glow."""
    glow = 5 + 2 * int(_GLOW * np.sqrt(area))
    near, far = (cv2.dilate(inside.astype(np.uint8), _round(side)) for side in (glow, glow + 2 * _RING))
    return np.logical_and(far, np.logical_not(near))


def _border(inside: npt.NDArray[np.bool_]) -> npt.NDArray[np.bool_]:
    """The pixels just outside a patch."""
    return np.logical_and(cv2.dilate(inside.astype(np.uint8), _round(7)), np.logical_not(inside))


def _round(side: int) -> Image:
    return np.asarray(cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (side, side)), dtype=np.uint8)
