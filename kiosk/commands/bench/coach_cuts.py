"""Photographs cut through their print or through their square codes, and as many left whole: are only those told?

Which print is whole and which runs out of a picture was judged by eye (``coach_print``). Blocks of print that are whole
are cut out with a little of what is around them, and cut through at each side; a cut between two lines leaves nothing
to see, and counts as missed. Square codes are cut through where they were read, as far as they then cannot be read any
more; whole ones are measured as if they could not be read, as a worn or strange one. Drawings of less than 300 pixels
are no photos, and are left out.
"""

from collections.abc import Callable, Iterator, Sequence

import numpy as np

from hardware import coach
from hardware.bench.labels import Dice
from hardware.coach import Measures
from hardware.frames import Image
from kiosk.commands.bench.coach_print import PANELS, RUNS_OUT, WHOLE
from kiosk.core.codes import MATRIX, Sighting, Symbology
from kiosk.core.photo_shot import AdviceKind

PRINT_OUT, PRINT_CUT, CODE_CUT = "print runs out", "print cut through", "square code cut"
PRINT_WHOLE, PRINT_NEAR, CODE_WHOLE = "print whole", "print whole, cut close", "square code whole, not read"
TOLD = (PRINT_OUT, PRINT_CUT, CODE_CUT)
LEFT_ALONE = (PRINT_WHOLE, PRINT_NEAR, CODE_WHOLE)
_PRINT = frozenset({PRINT_OUT, PRINT_CUT, PRINT_WHOLE, PRINT_NEAR})
_SQUARE = MATRIX - {Symbology.PDF417}
_SIDES = ("left", "top", "right", "low")
_TIMES = 3
_LEAST_PICTURE, _LEAST_CODE, _LEAST_SIDE = 300, 60, 48
_MARGIN = (0.04, 0.15)
_THROUGH = (0.15, 0.5)
_CODE_THROUGH = (0.25, 0.65)

Box = tuple[float, float, float, float]
Decode = Callable[[Image], Sequence[Sighting]]


def is_told(group: str, measures: Measures) -> bool:
    """Whether the coach says of a picture that the edge cuts something, be it print or a code beside the print."""
    advice = coach.judged(measures, "ingredients" if group in _PRINT else "barcode")
    return any(one.kind is AdviceKind.CLIPPED for one in advice)


def cuts(
    dice: Dice, stem: str, bgr: Image, sightings: Sequence[Sighting], decode: Decode
) -> Iterator[tuple[str, Measures]]:
    """The groups that a picture and its cuttings belong to, and what the coach measures of each."""
    made = [*_natural(stem, bgr, sightings), *_panels(dice, stem, bgr), *_codes(dice, bgr, sightings, decode)]
    for group, picture, seen in made:
        measures = coach.measure(picture, seen)
        if measures is not None:
            yield group, measures


def _natural(stem: str, bgr: Image, sightings: Sequence[Sighting]) -> Iterator[tuple[str, Image, Sequence[Sighting]]]:
    if stem in RUNS_OUT:
        yield PRINT_OUT, bgr, sightings
    elif stem in WHOLE:
        yield PRINT_WHOLE, bgr, sightings


def _panels(dice: Dice, stem: str, bgr: Image) -> Iterator[tuple[str, Image, Sequence[Sighting]]]:
    shares = PANELS.get(stem)
    if shares is None:
        return
    high, wide = bgr.shape[:2]
    box = (shares[0] * wide, shares[1] * high, shares[2] * wide, shares[3] * high)
    for _ in range(_TIMES):
        yield PRINT_NEAR, _cut_out(dice, bgr, box, None, _THROUGH), ()
        for side in _SIDES:
            yield PRINT_CUT, _cut_out(dice, bgr, box, side, _THROUGH), ()


def _codes(
    dice: Dice, bgr: Image, sightings: Sequence[Sighting], decode: Decode
) -> Iterator[tuple[str, Image, Sequence[Sighting]]]:
    square = [one for one in sightings if one.polygon and one.code.symbology in _SQUARE]
    if not square or max(bgr.shape) < _LEAST_PICTURE:
        return
    yield CODE_WHOLE, bgr, ()
    xs, ys = zip(*square[0].polygon, strict=True)
    if min(max(xs) - min(xs), max(ys) - min(ys)) < _LEAST_CODE:
        return
    box = (min(xs), min(ys), max(xs), max(ys))
    for side in dice.choice(_SIDES, 2, replace=False):
        rest = _cut_off(dice, bgr, box, str(side))
        if min(rest.shape[:2]) >= _LEAST_SIDE and not decode(rest):
            yield CODE_CUT, rest, ()


def _cut_out(dice: Dice, bgr: Image, box: Box, side: str | None, through: tuple[float, float]) -> Image:
    """A box with a little around it, but for the side where it is cut through."""
    wide, high = box[2] - box[0], box[3] - box[1]
    margins = [float(dice.uniform(*_MARGIN)) for _ in _SIDES]
    if side is not None:
        margins[_SIDES.index(side)] = -float(dice.uniform(*through))
    left, top, right, low = margins
    return _part(bgr, (box[0] - left * wide, box[1] - top * high, box[2] + right * wide, box[3] + low * high))


def _cut_off(dice: Dice, bgr: Image, box: Box, side: str) -> Image:
    """The whole picture but for what lies beyond a line through the box."""
    edges = [0.0, 0.0, float(bgr.shape[1]), float(bgr.shape[0])]
    number = _SIDES.index(side)
    lost = float(dice.uniform(*_CODE_THROUGH)) * (box[number % 2 + 2] - box[number % 2])
    edges[number] = box[number] + (lost if number < 2 else -lost)
    return _part(bgr, (edges[0], edges[1], edges[2], edges[3]))


def _part(bgr: Image, box: Box) -> Image:
    left, top, right, low = (max(0, round(place)) for place in box)
    return np.ascontiguousarray(bgr[top:low, left:right])
