"""One code on a sheet of paper, damaged in one way by a known amount: for finding where a decoder's limits are."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from hardware.bench.labels import Code, Dice
from hardware.bench.scene import Layer, clouds, streak
from hardware.frames import Image
from hardware.opencv import cv2

_TWICE = 2
_FAR = 3.0
"""Distance of the camera in widths of the code."""
_MARGIN_PX = 24
_PAPER, _MIDDLE = 225.0, 132.0
_STILL = 0.8
"""Degrees a code is off at most when it is held straight."""


@dataclass(frozen=True, slots=True)
class Damage:
    """What is done to the code. ``px``: pixels to a module. Degrees: ``turn``, ``tilt`` about the axis of the bars.

    Sigmas in pixels: ``blur``; in grey levels: ``noise``. ``motion``: pixels across the bars. ``contrast``: grey levels
    between ink and paper. ``glare``: share of the picture that is burnt out.
    """

    px: float = 3.0
    turn: float = 0.0
    tilt: float = 0.0
    blur: float = 0.0
    motion: float = 0.0
    contrast: float = 185.0
    noise: float = 2.0
    glare: float = 0.0
    inverted: float = 0.0


def damaged(dice: Dice, code: Code, damage: Damage) -> Image:
    """A grey picture of ``code`` with that damage; where it lies to a part of a pixel is by chance."""
    sheet = _placed(dice, code, damage)
    bright = _PAPER if damage.contrast > 2 * (_PAPER - _MIDDLE) - 1 else _MIDDLE + damage.contrast / 2
    if damage.inverted:
        sheet = 1 - sheet
    seen = bright - damage.contrast * (1 - sheet)
    if damage.motion >= 1:
        seen = np.asarray(cv2.filter2D(seen, -1, streak((damage.motion, 0.0))), dtype=np.float32)
    if damage.blur > 0:
        seen = np.asarray(cv2.GaussianBlur(seen, (0, 0), damage.blur), dtype=np.float32)
    if damage.glare > 0:
        seen = seen + 260 * _glare(dice, (seen.shape[0], seen.shape[1]), damage.glare)
    noise = dice.normal(0, damage.noise, seen.shape)
    return np.clip(seen + noise, 0, 255).astype(np.uint8)


def _placed(dice: Dice, code: Code, damage: Damage) -> Layer:
    """The code on its sheet, 0 ink to 1 paper."""
    px = int(np.ceil(_TWICE * damage.px))
    picture = code.picture(px)
    high, wide = (side / px * damage.px for side in picture.shape[:2])
    room = np.hypot(high, wide) if damage.turn else 0.0
    size = [int(max(side, room)) + 2 * _MARGIN_PX for side in (wide, high)]
    corners = np.array([[-wide, -high, 0], [wide, -high, 0], [wide, high, 0], [-wide, high, 0]]) / 2
    spun = corners @ _spin(damage, float(dice.uniform(-_STILL, _STILL))).T
    nearness = _FAR * wide / (_FAR * wide + spun[:, 2:])
    quad = (spun[:, :2] * nearness + np.array(size) / 2 + dice.uniform(-0.5, 0.5, 2)) * _TWICE
    source = np.array([[0, 0], [picture.shape[1], 0], [picture.shape[1], picture.shape[0]], [0, picture.shape[0]]])
    bend = cv2.getPerspectiveTransform(source.astype(np.float32), quad.astype(np.float32))
    large = cv2.warpPerspective(
        picture, bend, (size[0] * _TWICE, size[1] * _TWICE), flags=cv2.INTER_LINEAR, borderValue=255
    )
    small = cv2.resize(large, (size[0], size[1]), interpolation=cv2.INTER_AREA)
    return np.asarray(small, dtype=np.float32) / np.float32(255)


def _spin(damage: Damage, off: float) -> npt.NDArray[np.float64]:
    turn, tilt = np.radians([damage.turn + off, damage.tilt])
    return np.asarray(cv2.Rodrigues(np.array([0, 0, turn]))[0] @ cv2.Rodrigues(np.array([0, tilt, 0]))[0])


def _glare(dice: Dice, shape: tuple[int, int], share: float) -> Layer:
    """Soft-edged spots that burn out ``share`` of the picture; 1 where it is white."""
    spots = clouds(dice, shape, max(shape) / 4)
    edge = float(np.quantile(spots, 1 - share))
    burnt = 1 / (1 + np.exp(-(spots - edge) * 12))
    return np.asarray(np.clip(burnt * 1.2, 0, 1), dtype=np.float32)
