"""A label slides into view, is held for 1.3 s, and leaves: the clip of one such event, drawn beforehand.

Time 0 is the first frame in which the label stands still; focus settles during the next six. Research page decoding,
section 4.
"""

from dataclasses import dataclass

import numpy as np

from hardware.bench.labels import Code, Dice
from hardware.bench.scene import WIDTH, Eye, Layer, Pose, layer_of, smeared
from hardware.bench.stage import FPS, Clip
from hardware.frames import Image

HELD_S = 1.3
_BEFORE = 8
_SLIDE = 6
_SETTLE = 6
_LEAVE = 4
_AFTER = 36
"""Frames: the empty bench before, sliding in, focus settling, leaving, and the empty bench until the label is gone."""
_DEFOCUS = 2.8
"""Sigma in pixels when the label stops."""
_LOOKS = 6
"""The held label is drawn so many times, each a little moved, for no hand is still."""
_TREMOR = 0.7
_SHUTTER = 0.5


@dataclass(frozen=True, slots=True)
class Event:
    """A thing with a code, and where it will stand still."""

    code: Code
    thing: Image
    pose: Pose


def clip_of(dice: Dice, event: Event, eye: Eye, empty: list[Image]) -> Clip:
    """Draw the frames of ``event``."""
    held_frames = round(HELD_S * FPS)
    way = np.array([WIDTH * 0.75 * dice.choice([-1, 1]), dice.uniform(-120, 120)])
    slide = [_moving(event, way, 1 - (n + 0.5) / _SLIDE, eye) for n in range(_SLIDE)]
    looks = [layer_of(event.thing, _trembling(dice, event.pose)) for _ in range(_LOOKS)]
    settling = [_DEFOCUS * (1 - n / _SETTLE) for n in range(_SETTLE)]
    settle = [eye.frame(smeared(looks[n % _LOOKS], (0, 0), defocus)) for n, defocus in enumerate(settling)]
    sharp = [eye.frame(look) for look in looks]
    held = [sharp[n % _LOOKS] for n in range(held_frames - _SETTLE)]
    leave = [_moving(event, way, (n + 0.5) / _LEAVE, eye) for n in range(_LEAVE)]
    before, after = ([empty[n % len(empty)] for n in range(count)] for count in (_BEFORE, _AFTER))
    return Clip([*before, *slide, *settle, *held, *leave, *after], mark=_BEFORE + _SLIDE)


def _trembling(dice: Dice, pose: Pose) -> Pose:
    x, y = dice.normal(0, _TREMOR, 2)
    return Pose(pose.x + x, pose.y + y, pose.turn, pose.tilt_across, pose.tilt_along, pose.scale)


def _moving(event: Event, way: "np.ndarray[tuple[int], np.dtype[np.float64]]", share: float, eye: Eye) -> Image:
    """A frame in which the thing is ``share`` of its way away, smeared by its speed."""
    pose, (x, y) = event.pose, way * share
    away = Pose(pose.x + x, pose.y + y, pose.turn, pose.tilt_across, pose.tilt_along, pose.scale)
    layer: Layer = layer_of(event.thing, away)
    step = way / _SLIDE * _SHUTTER
    return eye.frame(smeared(layer, (float(step[0]), float(step[1])), _DEFOCUS))
