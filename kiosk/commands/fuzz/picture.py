"""Pictures by chance into the decoders: mutilated labels, nothing at all, torn files, arrays that are no pictures.

What must hold: nothing raises but CameraFault for a torn file, and nothing is recorded that is not in the picture. A
picture is read as a still, where what is sure is recorded, or shown for some frames to the live decoder with the rules
that say what is taken.
"""

import tempfile
from collections.abc import Callable, Sequence
from functools import cache
from pathlib import Path
from random import Random

import numpy as np

from hardware.bench.labels import Dice
from hardware.bench.mutilate import Picture, odd_array, picture_by_chance, torn_file
from hardware.bench.rivals import PlainPyzbar, PlainZxing
from hardware.camera import read_picture
from hardware.decoder import Decoder, live_decoder, still_decoder
from hardware.frames import Image
from hardware.opencv import cv2
from hardware.quiet import muted_stderr
from hardware.viewfinder import AIM
from kiosk.commands.bench.equality import is_same
from kiosk.commands.fuzz.falsehood import Falsehood
from kiosk.core.aim_choice import Take
from kiosk.core.codes import MATRIX, Code, Sighting
from kiosk.core.faults import CameraFault
from kiosk.core.view import Scene, View

_FRAMES = 8
_ENLARGED = (1, 2, 4)
_PERIOD_S = 1 / 15
"""Frames that are decoded, in seconds: of thirty a second about every second one."""


def try_picture(random: Random) -> int:
    """One picture. Returns how many codes were recorded."""
    dice = np.random.default_rng(random.getrandbits(63))
    with muted_stderr():
        match random.random():
            case chance if chance < 0.12:
                return _file(dice)
            case chance if chance < 0.18:
                return len(_recorded_still(np.asarray(odd_array(dice))))
            case chance if chance < 0.65:
                return _judged(picture_by_chance(dice), _recorded_still)
            case _:
                return _judged(picture_by_chance(dice), lambda image: _recorded_live(image, dice))


def seen_picture(random: Random) -> Image | None:
    """The picture that ``try_picture`` shows with the same ``random``, to be looked at; None for files and arrays."""
    dice = np.random.default_rng(random.getrandbits(63))
    return picture_by_chance(dice).image if random.random() >= 0.18 else None


@cache
def _still() -> Decoder:
    return still_decoder((14,))  # what is recorded: the default of the setting itf_lengths


def _recorded_still(image: Image) -> list[Sighting]:
    return [sighting for sighting in _still().decode(image) if sighting.is_sure]


def _recorded_live(image: Image, dice: Dice) -> list[Sighting]:
    """What is taken while the picture is shown to the camera, with new noise in every frame."""
    decoder, view = live_decoder(), View(Take.ALL, AIM)
    taken: list[Sighting] = []
    for number in range(_FRAMES):
        frame = np.clip(image + dice.normal(0, 3, image.shape), 0, 255).astype(np.uint8)
        scene = Scene(number, frame.shape[1], frame.shape[0])
        taken += view.saw(decoder.decode(frame), scene, 10 + number * _PERIOD_S)
    return taken


def _judged(picture: Picture, recorded: Callable[[Image], Sequence[Sighting]]) -> int:
    sightings = recorded(picture.image)
    for sighting in sightings:
        if not _is_there(sighting.code, picture):
            what = f"{sighting.code.symbology} {sighting.code.text!r} ({sighting.found_by})"
            there = [(code.kind, code.truth) for code in picture.codes]
            raise Falsehood(f"{what} was recorded and is not there: {picture.story}; {there}")
    return len(sightings)


def _is_there(code: Code, picture: Picture) -> bool:
    """Whether the picture holds that code: what was drawn, or by chance a splice that is a whole code of its own.

    A splice is one when a plain engine reads just that in its unharmed print: bars are what they are, and one check
    digit in ten fits by chance. The print may be enlarged for it: where the seam makes a bar narrower than a pixel row
    can show, engines stumble over the drawing, not over the code. Codes that correct errors may be "corrected" into
    another: both engines must agree on the print as it is.
    """
    if any(is_same(code, drawn.truth) for drawn in picture.codes):
        return True
    if picture.print is None:
        return False
    if code.symbology in MATRIX:
        return all(_is_read(code, picture.print, engine) for engine in (PlainPyzbar(), PlainZxing()))
    return any(
        _is_read(code, _enlarged(picture.print, times), engine)
        for times in _ENLARGED
        for engine in (PlainPyzbar(), PlainZxing())
    )


def _is_read(code: Code, print_: Image, engine: PlainPyzbar | PlainZxing) -> bool:
    return any(is_same(sighting.code, code.text) for sighting in engine.decode(print_))


def _enlarged(image: Image, times: int) -> Image:
    return np.asarray(cv2.resize(image, None, fx=times, fy=times, interpolation=cv2.INTER_CUBIC), dtype=np.uint8)


def _file(dice: Dice) -> int:
    data, codes = torn_file(dice)
    with tempfile.NamedTemporaryFile(suffix=".png") as file:
        Path(file.name).write_bytes(data)
        try:
            picture = read_picture(Path(file.name)).bgr
        except CameraFault:
            return 0
    return _judged(Picture(picture, codes, "torn file"), _recorded_still)
