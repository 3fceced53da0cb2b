"""Where in a picture codes may be: stripes that all run one way (1D) or dense patterns that run both ways (2D).

The structure tensor of the grey picture, pooled into cells: its energy says how much edge there is, its coherence
whether all edges run one way, its angle which. About 3 ms at 1280x720. Fact: research page decoding, section 5.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from hardware.frames import Image
from hardware.opencv import cv2, resized
from kiosk.core.codes import Point

_LARGEST_SIDE = 1280
"""Larger pictures are located in at half size and less; stripes of codes that can be read survive that."""
_CELL = 8
_AS_SOBEL = 1 / 16
"""Scharr's filter turns right where Sobel's is 2 degrees off, at the finest bars 5, and its squares are 16 times as
large; the limits below are told in those of Sobel."""
_SAMPLES = 4
"""Gradients taken across and down a cell; taking all of them tells no more and costs two milliseconds."""
_LEAST_ENERGY, _MOST_NEEDED = 120.0, 1500.0
"""Mean squared gradient of a cell (Sobel, grey levels) that may be a code; faint blurred bars reach the larger."""
_OVER_NOISE = 2.0
_NOISE_SHARE = 0.3
"""A noisy sensor raises all cells: what the quietest cells have, doubled, is no code."""
_STRIPED = 0.55
_TURNS, _STEPS = 8, 32
"""Stripes are gathered in so many overlapping ranges of angle, so that neighbours of other angles stay apart."""
_IS_OF_TURN = np.array(
    [
        [
            min((step - turn * _STEPS // _TURNS) % _STEPS, (turn * _STEPS // _TURNS - step) % _STEPS) <= 3
            for step in range(_STEPS)
        ]
        + [False] * (256 - _STEPS)
        for turn in range(_TURNS)
    ],
    dtype=np.uint8,
)
"""For each range, whether an angle (in steps of pi / 32) is in it; the others are for cells without stripes."""
_LEAST_CELLS = 5
_PATTERNED = 0.8
_LEANEST = 4
"""2D codes are no more than so many times as long as they are high."""

Floats = npt.NDArray[np.float32]
Whole = npt.NDArray[np.intp]


@dataclass(frozen=True, slots=True)
class Region:
    """A place that may hold a code, in pixels of the picture: centre, direction across the bars (radians), sizes.

    ``along`` is its length in that direction, ``across`` its length along the bars.
    """

    x: float
    y: float
    angle: float
    along: float
    across: float
    strength: float
    is_striped: bool

    def corners(self, margin: float = 0.0) -> tuple[Point, ...]:
        """The four corners, grown by ``margin`` pixels on each side."""
        ux, uy = np.cos(self.angle), np.sin(self.angle)
        half, tall = self.along / 2 + margin, self.across / 2 + margin
        return tuple(
            (round(self.x + a * half * ux - b * tall * uy), round(self.y + a * half * uy + b * tall * ux))
            for a, b in ((-1, -1), (1, -1), (1, 1), (-1, 1))
        )

    def holds(self, point: Point) -> bool:
        """Whether a point lies within."""
        dx, dy = point[0] - self.x, point[1] - self.y
        ux, uy = np.cos(self.angle), np.sin(self.angle)
        return bool(abs(dx * ux + dy * uy) <= self.along / 2 and abs(dy * ux - dx * uy) <= self.across / 2)


def around(polygon: Sequence[Point]) -> Region:
    """The upright box around what was read, as a place to read again."""
    xs, ys = [x for x, _ in polygon], [y for _, y in polygon]
    across, down = max(xs) - min(xs) + 1, max(ys) - min(ys) + 1
    return Region(min(xs) + across / 2, min(ys) + down / 2, 0.0, across, down, 0.0, is_striped=False)


def locate(grey: Image, most: int = 8, patches: int = 40) -> list[Region]:
    """The likeliest places, best first: at most ``most`` striped ones and as many patterned ones.

    ``patches``: how many of one range of angles are looked at, the largest first; each costs time.
    """
    scale = max(1.0, max(grey.shape) / _LARGEST_SIDE)
    height, width = (round(side / scale) for side in grey.shape)
    cell = _CELL if min(height, width) > 320 else _CELL // 2
    if min(height, width) < 4 * cell:
        return []
    small = grey if scale == 1.0 else resized(grey, width, height)
    energy, coherence, angle = _tensor(small, cell)
    least = _least_energy(energy)
    striped = _striped_regions(energy, coherence, angle, least, patches)
    patterned = _patterned_regions(energy, coherence, least, patches)
    unit = cell * scale
    return [_scaled(region, unit) for region in _best(striped, most) + _best(patterned, most)]


def _least_energy(energy: Floats) -> float:
    quiet = float(np.partition(energy.ravel(), int(_NOISE_SHARE * energy.size))[int(_NOISE_SHARE * energy.size)])
    return min(_MOST_NEEDED, max(_LEAST_ENERGY, _OVER_NOISE * quiet))


def _tensor(grey: Image, cell: int) -> tuple[Floats, Floats, Floats]:
    """Energy, coherence (0..1) and angle across the stripes (radians) of each cell."""
    step = max(1, cell // _SAMPLES)
    sides = [cv2.Scharr(grey, cv2.CV_16S, dx, 1 - dx) for dx in (1, 0)]
    gx, gy = (np.ascontiguousarray(side[::step, ::step], dtype=np.int16) for side in sides)
    size = (grey.shape[1] // cell, grey.shape[0] // cell)

    def pooled(one: npt.NDArray[np.int16], other: npt.NDArray[np.int16]) -> Floats:
        products = cv2.multiply(one, other, scale=_AS_SOBEL, dtype=cv2.CV_32F)
        cells = cv2.resize(products, size, interpolation=cv2.INTER_AREA)
        return np.asarray(cv2.blur(cells, (3, 3)), dtype=np.float32)

    xx, yy, xy = pooled(gx, gx), pooled(gy, gy), pooled(gx, gy)
    energy = xx + yy
    coherence = cv2.magnitude(xx - yy, 2 * xy) / (energy + 1.0)
    angle = 0.5 * np.arctan2(2 * xy, xx - yy)
    return energy, np.asarray(coherence, dtype=np.float32), np.asarray(angle, dtype=np.float32)


def _striped_regions(energy: Floats, coherence: Floats, angle: Floats, least: float, most: int) -> list[Region]:
    steps = ((angle * (_STEPS / np.pi)).round().astype(np.int8) % _STEPS).astype(np.uint8)
    steps[(energy <= least) | (coherence <= _STRIPED)] = _STEPS
    regions = []
    for is_of_turn in _IS_OF_TURN:
        for rows, columns in _patches(np.asarray(cv2.LUT(steps, is_of_turn), np.uint8), most):
            weights = energy[rows, columns]
            doubled = angle[rows, columns] * 2
            mean = 0.5 * float(np.arctan2((weights * np.sin(doubled)).sum(), (weights * np.cos(doubled)).sum()))
            regions.append(_box(columns + 0.5, rows + 0.5, mean, float(weights.mean())))
    return regions


def _patterned_regions(energy: Floats, coherence: Floats, least: float, most: int) -> list[Region]:
    mask = np.asarray((energy > 2 * least) & (coherence < _PATTERNED), dtype=np.uint8)
    regions = []
    for rows, columns in _patches(mask, most):
        left, top = int(columns.min()), int(rows.min())
        across, down = int(columns.max()) + 1 - left, int(rows.max()) + 1 - top
        if max(across, down) <= _LEANEST * min(across, down):
            strength = float(energy[rows, columns].mean()) * min(across, down) ** 2
            regions.append(Region(left + across / 2, top + down / 2, 0.0, across, down, strength, is_striped=False))
    return regions


def _patches(mask: Image, most: int) -> Iterator[tuple[Whole, Whole]]:
    """Rows and columns of the cells of the largest patches that hang together, small gaps closed."""
    if np.count_nonzero(mask) < _LEAST_CELLS:
        return
    closed = cv2.morphologyEx(mask, cv2.MORPH_CLOSE, np.ones((3, 3), np.uint8))
    _, labels, stats, _ = cv2.connectedComponentsWithStats(closed, ltype=cv2.CV_16U)
    areas = stats[1:, cv2.CC_STAT_AREA]
    for label in np.argsort(-areas)[: min(most, int((areas >= _LEAST_CELLS).sum()))] + 1:
        left, top, across, down = (int(v) for v in stats[label, :4])
        rows, columns = np.nonzero(labels[top : top + down, left : left + across] == label)
        yield rows + top, columns + left


def _box(xs: npt.NDArray[Any], ys: npt.NDArray[Any], angle: float, energy: float) -> Region:
    """The box around cells, turned so that ``angle`` runs across the stripes."""
    ux, uy = np.cos(angle), np.sin(angle)
    us, vs = xs * ux + ys * uy, ys * ux - xs * uy
    (u0, u1), (v0, v1) = _ends(us, 0.01), _ends(vs, 0.03)
    u, v, along, across = (u0 + u1) / 2, (v0 + v1) / 2, u1 - u0 + 1, v1 - v0 + 1
    strength = energy * along * min(across, along)
    return Region(float(u * ux - v * uy), float(u * uy + v * ux), angle, along, across, strength, is_striped=True)


def _ends(values: npt.NDArray[Any], share: float) -> tuple[float, float]:
    """Least and largest value but for ``share`` of them on each side."""
    ordered = np.sort(values)
    skip = int(share * len(ordered))
    return float(ordered[skip]), float(ordered[-1 - skip])


def _best(regions: list[Region], most: int) -> list[Region]:
    """The strongest, without those whose centre lies in a stronger one of about the same angle."""
    kept: list[Region] = []
    for region in sorted(regions, key=lambda region: -region.strength):
        if len(kept) == most:
            break
        if not any(_is_within(region, other) for other in kept):
            kept.append(region)
    return kept


def _is_within(region: Region, other: Region) -> bool:
    turned = abs((region.angle - other.angle + np.pi / 2) % np.pi - np.pi / 2)
    dx, dy = region.x - other.x, region.y - other.y
    along = abs(dx * np.cos(other.angle) + dy * np.sin(other.angle))
    across = abs(dy * np.cos(other.angle) - dx * np.sin(other.angle))
    return bool(turned < 0.3 and along < other.along / 2 and across < other.across / 2)


def _scaled(region: Region, unit: float) -> Region:
    return Region(
        region.x * unit,
        region.y * unit,
        region.angle,
        region.along * unit,
        region.across * unit,
        region.strength,
        region.is_striped,
    )
