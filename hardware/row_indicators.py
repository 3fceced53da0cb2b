"""What the two sides of a PDF417 tell about it, read once more.

Left and right of the data each row says how many rows and columns there are and how much error correction (ISO/IEC
15438, row indicators). zxing-cpp believes the left side as long as a single one of the three fits the right one, and
takes spoilt codewords for the nearest. When another label covers just the left edge, the rest is read with an error
correction that is not its own: check codewords become text, and no error is told.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import groupby

import numpy as np

from hardware.frames import Image
from hardware.opencv import cv2
from kiosk.core.codes import Point
from kiosk.resources import assets

_WIDTH, _LINES = 2400, 240
"""Of the symbol laid straight, in pixels: at least 4 a module (579 is the widest), 2 lines a row (90 is the most)."""
_START = (8, 1, 1, 1, 1, 1, 1, 3)
_STOP = (1, 2, 1, 1, 1, 3, 1, 1, 7)
"""Widths in modules from the outside, a bar first; the stop pattern seen from the right."""
_MODULES = 17
_LEFT = ("rows", "level", "columns")
_RIGHT = ("columns", "rows", "level")
"""What the indicators of the clusters 0, 3 and 6 tell."""
_TOLERANCE = 0.8
"""Of a width, in modules."""
_EDGE_SHARE = 0.12
_LEAST_LINES = 3

_SIGNS = (1, -1) * 4
"""Of a codeword's bars and spaces: ink makes the ones wider and the others narrower."""


def correction_told(grey: Image, corners: Sequence[Point]) -> set[int]:
    """How much error correction the sides of the PDF417 at ``corners`` (from its top left, clockwise) tell of.

    In whole percent of all codewords, as zxing-cpp tells it: one where both sides agree or just one can be read, two
    where they contradict, none where both are torn. Of a compact PDF417 only the left side is there.
    """
    straight = _straightened(grey, corners)
    sides = (_told(straight, _START, _LEFT), _told(straight[:, ::-1], _STOP, _RIGHT))
    return {_percent(side) for side in sides if len(side) == len(_LEFT)}


def _percent(told: dict[str, int]) -> int:
    rows = 3 * told["rows"] + told["level"] % 3 + 1
    return 100 * (2 << told["level"] // 3) // (rows * (told["columns"] + 1))


def _straightened(grey: Image, corners: Sequence[Point]) -> Image:
    target = np.array([(0, 0), (_WIDTH, 0), (_WIDTH, _LINES), (0, _LINES)], dtype=np.float32)
    turn = cv2.getPerspectiveTransform(np.array(corners, dtype=np.float32), target)
    return np.asarray(cv2.warpPerspective(grey, turn, (_WIDTH, _LINES)), dtype=np.uint8)


def _told(straight: Image, guard: Sequence[int], names: Sequence[str]) -> dict[str, int]:
    """What most lines of a side say, by name; without what is read too rarely or not clearly."""
    votes: dict[str, Counter[int]] = {name: Counter() for name in names}
    for cluster, value in _indicators(straight, guard):
        votes[names[cluster]][value % 30] += 1
    clear = {name: _clear(count) for name, count in votes.items()}
    return {name: value for name, value in clear.items() if value is not None}


def _clear(count: Counter[int]) -> int | None:
    most = count.most_common(1)
    return most[0][0] if most and most[0][1] >= max(_LEAST_LINES, count.total() / 2) else None


def _indicators(straight: Image, guard: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Cluster (0, 1, 2 for 0, 3, 6) and value of the outermost codeword of each line that can be read."""
    is_mirrored = guard is _STOP
    for line in straight:
        widths = _widths(line)
        ink = _ink(widths[: len(guard)], guard)
        codeword = widths[len(guard) : len(guard) + 8]
        if ink is None or len(codeword) < 8:
            continue
        codeword = codeword[::-1] if is_mirrored else codeword
        module = sum(codeword) / _MODULES
        shape = tuple(round((width - sign * ink) / module) for width, sign in zip(codeword, _SIGNS, strict=True))
        if (found := _codewords().get(shape)) is not None:
            yield found


def _widths(line: Image) -> list[int]:
    """Bars and spaces of a line in pixels, from the first bar on."""
    edge = line[: int(_EDGE_SHARE * len(line))]
    is_bar = line < (int(edge.min()) + int(edge.max())) / 2
    ends = np.flatnonzero(np.diff(is_bar)) + 1
    widths = np.diff(ends, prepend=0)
    return [int(width) for width in (widths if is_bar[0] else widths[1:])]


def _ink(widths: Sequence[int], guard: Sequence[int]) -> float | None:
    """By how many pixels the bars are printed too wide, or None when this is no start or stop pattern."""
    if len(widths) < len(guard):
        return None
    module = sum(widths) / sum(guard)
    bars = len(guard[::2])
    ink = (sum(widths[::2]) - module * sum(guard[::2])) / bars
    fits = all(
        abs(width - (ink if place % 2 == 0 else -ink) - module * modules) < _TOLERANCE * module
        for place, (width, modules) in enumerate(zip(widths, guard, strict=True))
    )
    return ink if fits else None


@cache
def _codewords() -> dict[tuple[int, ...], tuple[int, int]]:
    """Cluster and value by the widths of the eight bars and spaces in modules."""
    text = (assets() / "pdf417-codewords.txt").read_text(encoding="ascii")
    clusters = [line.split() for line in text.splitlines() if not line.startswith("#")]
    return {
        tuple(sum(1 for _ in run) for _, run in groupby(f"{int(word, 16):017b}")): (cluster, value)
        for cluster, words in enumerate(clusters)
        for value, word in enumerate(words)
    }
