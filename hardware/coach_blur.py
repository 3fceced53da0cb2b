"""How blurred the print in a part of a picture is, in pixels, whichever way it was moved or out of focus.

An edge of contrast C that a blur of sigma s has softened rises by C / (s * sqrt(2 pi)) a pixel at its steepest. So the
steepest rise of each small block, against the contrast beside it in the same direction, tells s, whatever is printed.
Edges are judged by direction: a moving hand leaves those along its way sharp, and the worst direction counts.
"""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from hardware.frames import Image
from hardware.opencv import cv2

_REACH = 13
"""Contrast is that of so many pixels in a row: enough to see both sides of an edge of the most blur that matters."""
_BLOCK = 24
_LEAST_CONTRAST = 36
_SHARE_OF_CONTRAST = 0.45
"""Edges with less contrast than this share of the strongest are no print: folds, shadows, pictures."""
_MIDDLE = 0.2
"""Only there an edge is at its steepest: not farther from the grey between both sides than this share of contrast."""
_STRONGEST = 0.98
_DIRECTIONS = 8
_LEAST_BLOCKS, _LEAST_SHARE = 5, 0.08
"""A direction counts when it is seen in so many blocks, and in this share of those of the direction seen most."""
_TYPICAL = 0.5
"""Of the blocks of a direction this share may be softer than what is told: print bends away, is worn or smooth."""
_ROOT_2_PI = float(np.sqrt(2 * np.pi))

Floats = npt.NDArray[np.float32]
Whole = npt.NDArray[np.intp]


@dataclass(frozen=True, slots=True)
class Softness:
    """``sigma``: pixels of blur in the worst direction; None when there is too little print to tell."""

    sigma: float | None
    blocks: int


def softness(grey: Image) -> Softness:
    """How blurred the print in ``grey`` is. About 60 ms for a million pixels."""
    if min(grey.shape) < 2 * _BLOCK:
        return Softness(None, 0)
    across = np.asarray(cv2.Scharr(grey, cv2.CV_16S, 1, 0), dtype=np.int16)
    down = np.asarray(cv2.Scharr(grey, cv2.CV_16S, 0, 1), dtype=np.int16)
    is_across = np.abs(across) >= np.abs(down)
    low, high = _reached(grey, is_across, cv2.erode), _reached(grey, is_across, cv2.dilate)
    contrast = np.asarray(cv2.subtract(high, low), dtype=np.uint8)
    strongest = float(np.quantile(contrast[::4, ::4], _STRONGEST))
    edges = np.flatnonzero(contrast >= max(_LEAST_CONTRAST, round(_SHARE_OF_CONTRAST * strongest)))
    middle = (low.ravel()[edges].astype(np.float32) + high.ravel()[edges]) / 2
    contrasts = contrast.ravel()[edges].astype(np.float32)
    is_steepest = np.abs(grey.ravel()[edges] - middle) <= contrasts * np.float32(_MIDDLE)
    edges, contrasts = edges[is_steepest], contrasts[is_steepest]
    dx, dy = across.ravel()[edges].astype(np.float32), down.ravel()[edges].astype(np.float32)
    steepness = np.asarray(np.hypot(dx, dy) / contrasts / np.float32(32), dtype=np.float32)
    return _worst(_best_of_blocks(edges, steepness, _direction(dx, dy), grey.shape))


def _reached(grey: Image, is_across: npt.NDArray[np.bool_], extreme: Callable[..., object]) -> Image:
    """The darkest or brightest grey near each pixel in the direction of its edge."""
    row = np.asarray(extreme(grey, np.ones((1, _REACH), np.uint8)), dtype=np.uint8)
    column = np.asarray(extreme(grey, np.ones((_REACH, 1), np.uint8)), dtype=np.uint8)
    return np.where(is_across, row, column)


def _direction(dx: Floats, dy: Floats) -> Whole:
    """0 to 7, from across over down right to down left; opposite ways are one direction."""
    turns = np.round(np.arctan2(dy, dx) * np.float32(_DIRECTIONS / np.pi))
    return np.asarray(turns.astype(np.intp) % _DIRECTIONS, dtype=np.intp)


def _best_of_blocks(edges: Whole, steepness: Floats, direction: Whole, shape: tuple[int, ...]) -> Floats:
    """The steepest rise of each direction (row) in each block (column); 0 where there is none."""
    wide = shape[1]
    across = -(-wide // _BLOCK)
    blocks = edges // wide // _BLOCK * across + edges % wide // _BLOCK
    best = np.zeros((_DIRECTIONS, across * (-(-shape[0] // _BLOCK))), dtype=np.float32)
    np.maximum.at(best, (direction, blocks), steepness)
    return best


def _worst(best: Floats) -> Softness:
    found: list[tuple[int, float]] = []
    for row in best:
        seen = row[row > 0]
        if seen.size:
            found.append((int(seen.size), 1 / (float(np.quantile(seen, _TYPICAL)) * _ROOT_2_PI)))
    most = max((blocks for blocks, _ in found), default=0)
    sigmas = [sigma for blocks, sigma in found if blocks >= max(_LEAST_BLOCKS, _LEAST_SHARE * most)]
    return Softness(max(sigmas, default=None), most)
