"""Bad photos made from good ones by a known amount: out of focus, moved, too dark, mirrored light, cut off."""

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from hardware.bench.labels import Dice
from hardware.frames import Image
from hardware.opencv import cv2
from kiosk.core.codes import Point

_FINE = 8
"""Kernels are drawn so many times larger and shrunk, so that parts of a pixel count."""
_GAMMA = 2.2
_BURN = 1.6
_SOFT = 8.0
_BUSY = 0.97

Floats = npt.NDArray[np.float32]


def out_of_focus(bgr: Image, radius: float) -> Image:
    """Each point becomes a disc of ``radius`` pixels."""
    side = 2 * int(np.ceil(radius)) + 1
    large = np.zeros((side * _FINE, side * _FINE), np.float32)
    cv2.circle(large, (side * _FINE // 2, side * _FINE // 2), round(radius * _FINE), 1.0, -1)
    return _spread(bgr, large, side)


def moved(bgr: Image, length: float, angle: float) -> Image:
    """The camera or hand moved ``length`` pixels that way (radians) while the picture was taken."""
    side = 2 * int(np.ceil(length / 2)) + 1
    large = np.zeros((side * _FINE, side * _FINE), np.float32)
    middle, dx, dy = side * _FINE / 2, np.cos(angle) * length * _FINE / 2, np.sin(angle) * length * _FINE / 2
    ends = (round(middle - dx), round(middle - dy)), (round(middle + dx), round(middle + dy))
    cv2.line(large, *ends, 1.0, _FINE)
    return _spread(bgr, large, side)


def underexposed(bgr: Image, stops: float) -> Image:
    """Half the light for each stop."""
    return _shown(_light(bgr) * np.float32(2.0**-stops))


def with_glare(dice: Dice, bgr: Image, share: float) -> Image:
    """A lamp mirrored in a place that is full of print; it burns about ``share`` of the picture."""
    high, wide = bgr.shape[:2]
    radius, lean, turn = np.sqrt(share * high * wide / np.pi), dice.uniform(0.5, 1), dice.uniform(0, np.pi)
    x, y = _busy_place(dice, bgr, int(radius))
    rows, columns = np.mgrid[:high, :wide]
    along = (columns - x) * np.cos(turn) + (rows - y) * np.sin(turn)
    across = (rows - y) * np.cos(turn) - (columns - x) * np.sin(turn)
    off = np.hypot(along / radius * np.sqrt(lean), across / radius / np.sqrt(lean))
    glow = np.asarray(_BURN / (1 + np.exp(np.clip((off - 1) * _SOFT, -50, 50))), dtype=np.float32)
    return _shown(_light(bgr) + (glow[..., None] if bgr.ndim == 3 else glow))


def cut_through(dice: Dice, bgr: Image, polygon: Sequence[Point]) -> Image:
    """The picture cut off straight through the code at ``polygon``, across its longer side."""
    xs, ys = [x for x, _ in polygon], [y for _, y in polygon]
    place = float(dice.uniform(0.35, 0.75))
    if max(xs) - min(xs) >= max(ys) - min(ys):
        return np.ascontiguousarray(bgr[:, : max(48, round(min(xs) + place * (max(xs) - min(xs))))])
    return np.ascontiguousarray(bgr[: max(48, round(min(ys) + place * (max(ys) - min(ys))))])


def _spread(bgr: Image, large: Floats, side: int) -> Image:
    kernel = np.asarray(cv2.resize(large, (side, side), interpolation=cv2.INTER_AREA))
    return np.asarray(cv2.filter2D(bgr, -1, kernel / kernel.sum()), dtype=np.uint8)


def _busy_place(dice: Dice, bgr: Image, margin: int) -> Point:
    grey = np.asarray(cv2.cvtColor(bgr, cv2.COLOR_BGR2GRAY) if bgr.ndim == 3 else bgr)
    edges = np.square(np.asarray(cv2.Laplacian(grey, cv2.CV_32F)))
    busy = np.asarray(cv2.boxFilter(edges, -1, (2 * margin + 1, 2 * margin + 1)))
    inner = np.zeros_like(busy)
    inner[margin:-margin, margin:-margin] = busy[margin:-margin, margin:-margin]
    places = np.argwhere(inner >= np.quantile(inner, _BUSY))
    y, x = places[int(dice.integers(len(places)))]
    return int(x), int(y)


def _light(bgr: Image) -> Floats:
    return np.asarray((bgr / np.float32(255)) ** np.float32(_GAMMA), dtype=np.float32)


def _shown(light: Floats) -> Image:
    return np.asarray(np.clip(255 * np.clip(light, 0, None) ** (1 / _GAMMA), 0, 255), dtype=np.uint8)
