"""Where a code is in a picture: corners in widths of that picture, so that resolutions compare.

Plain geometry of convex outlines: the hulls and quadrilaterals that the engines report.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import hypot

from kiosk.core.codes import Point, Symbology

Spot = tuple[float, float]
"""A point in widths of the picture: across 0..1, down 0..height/width."""

LINEAR = frozenset(Symbology) - {
    Symbology.QR,
    Symbology.MICRO_QR,
    Symbology.DATA_MATRIX,
    Symbology.AZTEC,
    Symbology.PDF417,
    Symbology.UNKNOWN,
}
"""Symbologies whose bars say the same at every height, so that one label may be reported at several."""

_TOUCHING = 0.01
"""Outlines of one label differ by a few pixels from engine to engine: 13 of 1280."""
_TALLEST = 0.9
"""Bars are rarely taller than the whole code is long; a GTIN's at most 0.83 (GS1 General Specifications 5.2.6)."""
_ALIKE = 0.7


@dataclass(frozen=True, slots=True)
class Place:
    """The outline of one code in one picture."""

    corners: tuple[Spot, ...]

    @property
    def centre(self) -> Spot:
        """The middle of what the outline spans. Steadier than the mean of its corners, which jump along the bars."""
        across, down = [x for x, _ in self.corners], [y for _, y in self.corners]
        return (min(across) + max(across)) / 2, (min(down) + max(down)) / 2

    @property
    def size(self) -> float:
        """The longer side of what the outline spans."""
        across, down = [x for x, _ in self.corners], [y for _, y in self.corners]
        return max(max(across) - min(across), max(down) - min(down))

    def distance(self, spot: Spot) -> float:
        """How far ``spot`` is from the outline; 0 inside."""
        edges = list(pairwise((*self.corners, self.corners[0])))
        return 0.0 if _is_inside(edges, spot) else min(_to_edge(start, end, spot) for start, end in edges)


def place_of(polygon: Sequence[Point], width: int) -> Place | None:
    """The place of a polygon in pixels of a picture ``width`` pixels wide; None when the engine gave no outline."""
    if len(polygon) < 2 or width < 1:
        return None
    return Place(tuple((x / width, y / width) for x, y in polygon))


def apart(one: Spot, other: Spot) -> float:
    """Distance of two points."""
    return hypot(one[0] - other[0], one[1] - other[1])


def share_ground(one: Place, other: Place) -> bool:
    """Whether two outlines are about the same spot of the picture: there is one code on one spot of paper."""
    return min(one.distance(other.centre), other.distance(one.centre)) <= _TOUCHING


def are_one_label(one: Place, other: Place, symbology: Symbology) -> bool:
    """Whether two reports of the same text in one picture are of one label.

    They are when they share their ground, or when they lie one above the other along the same bars: where glare or
    print damage parts them, an engine reports both halves. Two real labels stand so only when their bars are short
    and the gap is too, all within nine tenths of the code's length: rarer than damage.
    """
    if share_ground(one, other):
        return True
    if symbology not in LINEAR:
        return False
    (x, y), (to_x, to_y) = one.centre, other.centre
    length = hypot(to_x - x, to_y - y)
    along = ((to_x - x) / length, (to_y - y) / length)
    crosswise = (-along[1], along[0])
    first, second = _reach(one, crosswise), _reach(other, crosswise)
    widths = sorted((first[1] - first[0], second[1] - second[0]))
    if widths[0] < _ALIKE * widths[1]:
        return False
    spans = (_reach(one, along), _reach(other, along))
    height = max(end for _, end in spans) - min(begin for begin, _ in spans)
    return height <= _TALLEST * widths[1]


def _reach(place: Place, direction: Spot) -> Spot:
    """From where to where the outline goes in a direction."""
    shadow = [x * direction[0] + y * direction[1] for x, y in place.corners]
    return min(shadow), max(shadow)


def _is_inside(edges: Sequence[tuple[Spot, Spot]], spot: Spot) -> bool:
    """Even-odd rule, so that it does not matter which way round the corners go."""
    inside = False
    for (ax, ay), (bx, by) in edges:
        if (ay > spot[1]) != (by > spot[1]) and spot[0] < (bx - ax) * (spot[1] - ay) / (by - ay) + ax:
            inside = not inside
    return inside


def _to_edge(start: Spot, end: Spot, spot: Spot) -> float:
    dx, dy = end[0] - start[0], end[1] - start[1]
    square = dx * dx + dy * dy
    share = ((spot[0] - start[0]) * dx + (spot[1] - start[1]) * dy) / square if square else 0.0
    share = min(1.0, max(0.0, share))
    return apart(spot, (start[0] + share * dx, start[1] + share * dy))
