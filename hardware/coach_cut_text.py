"""Print that the edge of the picture cuts: letters in lines, and some of them at the edge.

Letters are connected patches of ink of much the same height, near each other. Those of one size that hang together are
a block; the block with the most letters is what was photographed, others are neighbours and background. It is cut
where several of its letters reach the picture's edge: lines that run out of it, or a line that is cut along its way. A
cut through the white between two lines leaves nothing to see, and cannot be found from one photo. The border of a label
is not looked for: print that is wholly in the picture is readable, whether or not the paper around it is.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from hardware.frames import Image
from hardware.opencv import cv2, resized
from kiosk.core.codes import Sighting
from kiosk.core.photo_shot import Region

_SIDE = 1024
_HEIGHTS = (5, 8, 13, 21, 34, 55)
"""Letters are gathered by height, in pixels of the small picture; each range reaches from one to the second next."""
_WINDOW = 31
_INK = 12
"""Ink is so many grey levels darker, or brighter, than what is around it."""
_LEANEST = 9.0
"""Letters that touch each other make words: so many times as long as they are high."""
_LEAST_FILL, _MOST_FILL = 0.12, 0.85
_REACH = 1.4
"""Letters hang together when no more than this share of twice their height is between them."""
_LEAST_LETTERS, _MOST_LETTERS = 14, 8_000
"""More of one height than fit on a page in such a picture are no letters."""
_CANDIDATES = 6
_AS_MANY = 0.5
"""Blocks with this share of the most letters count, too: they are often the same letters in another range."""
_LEAST_ALIGNED = 0.6
_MOST_ASKED = 300
_MOST_ROUGH = 0.2
"""Share of the contrast of print that the paper between may have."""
_AURA = 2
"""Pixels around ink that are neither."""
_FINE, _HALF = 4, 2
"""Blocks are found on a sheet with so many cells to the least letter, paper on one of half the size."""
_AT_EDGE = 0.7
"""A letter is at the edge when it is nearer to it than this share of its height: what is cut may be the space beside
it."""
_MOST_AT_EDGE = 0.6
"""Where more letters than this share are at the edge, it is a row of something else, such as holes."""

Stats = npt.NDArray[np.int32]


@dataclass(frozen=True, slots=True)
class CutPrint:
    """The block of print that has the most letters. ``at_edge``: how many of them one edge of the picture cuts."""

    letters: int
    at_edge: int
    region: Region


def cut_print(grey: Image, sightings: Sequence[Sighting]) -> CutPrint | None:
    """What the edge does to the print in a picture; None when there is too little of it. About 20 ms."""
    share = min(1.0, _SIDE / max(grey.shape))
    small = grey if share == 1.0 else resized(grey, round(grey.shape[1] * share), round(grey.shape[0] * share))
    if min(small.shape) < 2 * _WINDOW:
        return None
    small = _without_codes(small, sightings, share)
    blocks = sorted((block for boxes in _letters(small) for block in _blocks(boxes, small.shape)), key=len)
    rises = np.asarray(cv2.morphologyEx(small, cv2.MORPH_GRADIENT, np.ones((3, 3), np.uint8)), dtype=np.uint8)
    printed = [block for block in blocks[: -1 - _CANDIDATES : -1] if _is_in_lines(block) and _is_on_paper(block, rises)]
    if not printed:
        return None
    edges = [_at_edge(block, small.shape) for block in printed if len(block) >= _AS_MANY * len(printed[0])]
    cut = max(edges, key=len)
    at_edge, shown = len(cut), cut if len(cut) else printed[0]
    left, top = shown[:, :2].min(axis=0)
    right, low = (shown[:, :2] + shown[:, 2:4]).max(axis=0)
    region = tuple(round(float(value) / share) for value in (left, top, right - left, low - top))
    return CutPrint(len(printed[0]), at_edge, (region[0], region[1], region[2], region[3]))


def _without_codes(small: Image, sightings: Sequence[Sighting], share: float) -> Image:
    """Codes that were read are no print."""
    polygons = [
        np.round(np.array(one.polygon, np.float32) * share).astype(np.int32) for one in sightings if one.polygon
    ]
    if not polygons:
        return small
    covered = small.copy()
    for polygon in polygons:
        cv2.fillConvexPoly(covered, polygon, float(np.median(small)))
    return covered


def _letters(small: Image) -> Iterator[Stats]:
    """Boxes of what may be letters: dark ones, then bright ones. Columns: left, top, width, height."""
    mean = np.asarray(cv2.blur(small, (_WINDOW, _WINDOW)), dtype=np.uint8)
    for darker, brighter in ((mean, small), (small, mean)):
        ink = np.asarray(cv2.subtract(darker, brighter) > _INK, dtype=np.uint8)
        _, _, about, _ = cv2.connectedComponentsWithStats(ink, ltype=cv2.CV_32S)
        boxes = np.asarray(about[1:], dtype=np.int32)
        wide, high = boxes[:, 2], boxes[:, 3]
        fill = boxes[:, 4] / np.maximum(1, wide * high)
        is_lean = np.maximum(wide, high) <= _LEANEST * np.minimum(wide, high)
        yield boxes[is_lean & (fill >= _LEAST_FILL) & (fill <= _MOST_FILL), :4]


def _blocks(boxes: Stats, shape: tuple[int, ...]) -> Iterator[Stats]:
    """Letters of one height that hang together."""
    heights = np.minimum(boxes[:, 2], boxes[:, 3])
    for least, most in zip(_HEIGHTS, _HEIGHTS[2:], strict=False):
        some = boxes[(heights >= least / 2) & (np.maximum(boxes[:, 2], boxes[:, 3]) >= least) & (heights < most)]
        if not _LEAST_LETTERS <= len(some) <= _MOST_LETTERS:
            continue
        cell = max(1, least // _FINE)
        sheet = _drawn(some, shape, cell)
        reach = 2 * round(_REACH * least / cell) + 1
        _, labels = cv2.connectedComponents(cv2.dilate(sheet, np.ones((reach, reach), np.uint8)), ltype=cv2.CV_16U)
        middles = (some[:, :2] + some[:, 2:4] // 2) // cell
        of_block = np.asarray(labels)[middles[:, 1], middles[:, 0]]
        for number in np.flatnonzero(np.bincount(of_block) >= _LEAST_LETTERS):
            yield some[of_block == number]


def _is_in_lines(block: Stats) -> bool:
    """Whether the nearest neighbour lies in much the same direction for all letters, as in lines of print."""
    xs, ys = ((block[:, side] + block[:, side + 2] / 2).astype(np.float32) for side in (0, 1))
    asked = np.arange(0, len(block), 1 + len(block) // _MOST_ASKED)
    away = np.hypot(xs[asked, None] - xs, ys[asked, None] - ys)
    away[np.arange(len(asked)), asked] = np.inf
    nearest = away.argmin(axis=1)
    ways = np.arctan2(ys[nearest] - ys[asked], xs[nearest] - xs[asked])
    return bool(np.abs(np.exp(2j * ways).mean()) >= _LEAST_ALIGNED)


def _is_on_paper(block: Stats, rises: Image) -> bool:
    """Whether between the letters it is flat, as paper is and no cloth, carpet or wood."""
    letter = float(np.median(np.minimum(block[:, 2], block[:, 3])))
    coarse = rises[::_HALF, ::_HALF]
    sheet = _drawn(block, rises.shape, _HALF)
    aura = 2 * round(_AURA / _HALF) + 1
    near, tight = (cv2.dilate(sheet, np.ones((side, side), np.uint8)) for side in (aura + round(letter / _HALF), aura))
    paper, ink = coarse[np.logical_and(near, np.logical_not(tight))], coarse[sheet > 0]
    return bool(paper.size and np.median(paper) <= _MOST_ROUGH * np.quantile(ink, 0.75))


def _drawn(block: Stats, shape: tuple[int, ...], cell: int) -> Image:
    """The boxes of letters as 1, on a sheet whose cells are so many pixels wide and high."""
    sheet = np.zeros((-(-shape[0] // cell), -(-shape[1] // cell)), np.uint8)
    ends = block[:, :2] + block[:, 2:4]
    for left, top, right, low in np.hstack([block[:, :2] // cell, -(-ends // cell)]).tolist():
        sheet[top:low, left:right] = 1
    return sheet


def _at_edge(block: Stats, shape: tuple[int, ...]) -> Stats:
    """The letters at the edge that has the most of them."""
    high, wide = shape[:2]
    near = _AT_EDGE * float(np.median(np.minimum(block[:, 2], block[:, 3])))
    rooms = (
        block[:, 0],
        block[:, 1],
        wide - block[:, 0] - block[:, 2],
        high - block[:, 1] - block[:, 3],
    )
    most = max((block[room <= near] for room in rooms), key=len)
    return most if len(most) <= _MOST_AT_EDGE * len(block) else block[:0]
