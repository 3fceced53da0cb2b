"""What one engine read in one pass over a picture: evidence, not yet a sighting."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from enum import Enum, auto

from hardware.locate import Region
from kiosk.core.codes import Code, Point


@dataclass(frozen=True, slots=True)
class Reading:
    """One symbol as ``engine`` ("zbar" or "zxing") read it in the pass ``step``.

    ``lines`` counts agreeing scan lines where the engine tells (libzbar's quality), else 1. ``polygon``: corners in
    pixels of the whole picture, or none.
    """

    code: Code
    polygon: tuple[Point, ...]
    engine: str
    step: str
    lines: int = 1
    place: Region | None = None
    """The region on whose strip it was read."""

    def scaled(self, factor: float, left: int = 0, top: int = 0) -> "Reading":
        """The same, read in a part of the picture at another scale: its corners in pixels of the picture."""
        polygon = tuple((round(x * factor) + left, round(y * factor) + top) for x, y in self.polygon)
        return replace(self, polygon=polygon)


class Likeness(Enum):
    """What a picture says of a code that engines read in it."""

    LIKE = auto()
    UNLIKE = auto()
    """Another code looks more like it."""
    UNKNOWN = auto()
    """It cannot be told: too bent, torn, or another kind of code."""


Judgement = Callable[[Code, Sequence[Reading]], Likeness]
"""Looks again at the places where a code was read."""


def nobody_knows(_code: Code, _readings: Sequence[Reading]) -> Likeness:
    """The judgement of those who have no picture."""
    return Likeness.UNKNOWN
