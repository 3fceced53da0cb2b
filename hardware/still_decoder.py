"""Reading the codes in a still: libzbar and zxing-cpp together, easy passes first, harder ones for what is left.

Weak readings are marked doubtful, never guessed (``hardware.judge``). A fresh zbar scanner per picture: a kept one
remembers half of an EAN and reports the previous product from half a label. Figures: research page decoding.
"""

from collections.abc import Iterator
from dataclasses import replace

from hardware import zbar, zxing
from hardware.crops import Crop
from hardware.frames import Image
from hardware.judge import judged
from hardware.likeness import Likenesses
from hardware.locate import Region, around, locate
from hardware.pictures import evened, grey_of, inverted, resized_by, sharpened
from hardware.readings import Judgement, Reading
from hardware.strips import FITTED, HARDER, PLAIN, STACKED, Strip, Stripes
from hardware.zxing import Binarizer, Wanted
from kiosk.core.codes import MATRIX, Sighting, Symbology

_LEAST_LINES = {Symbology.UPCE: 8, Symbology.CODE39: 2, Symbology.ITF: 2, Symbology.CODABAR: 2, Symbology.CODE93: 2}
"""zbar's quality counts agreeing scan lines; misread UPC-E all have 7 or less, ghosts of Code 39 and ITF have 1."""
_MOST_SECOND_LOOKS = 6
_MOST_STACKED = 4
_LARGEST_WIDENED = 1600
"""Pictures above this side (pixels) are not enlarged: their codes are large enough."""


class StillDecoder:
    """For pictures that nobody will show again: takes its time. Holds no state between pictures.

    ``itf_lengths``: digits of the ITF codes in use, others are doubtful; None when any may be.
    """

    def __init__(self, itf_lengths: frozenset[int] | None = None) -> None:
        self._itf_lengths = itf_lengths

    def decode(self, image: Image) -> list[Sighting]:
        """Return what can be read, doubtful sightings marked. A picture that cannot be used yields nothing."""
        grey = grey_of(image)
        if grey is None:
            return []
        likeness = Likenesses(grey)
        readings: list[Reading] = []
        sightings: list[Sighting] = []
        for some in _passes(grey, readings):
            readings += some
            sightings = self._judged(readings, likeness)
            if is_settled(sightings) and len(readings) > len(some):
                return sightings
        return self._judged(readings + _second_look(grey, readings, sightings), likeness)

    def _judged(self, readings: list[Reading], likeness: Judgement) -> list[Sighting]:
        return [s if self._is_expected(s) else replace(s, is_sure=False) for s in judged(readings, likeness)]

    def _is_expected(self, sighting: Sighting) -> bool:
        code = sighting.code
        return self._itf_lengths is None or code.symbology is not Symbology.ITF or len(code.text) in self._itf_lengths


def is_settled(sightings: list[Sighting]) -> bool:
    """Whether there is something, and nothing doubtful."""
    return bool(sightings) and all(sighting.is_sure for sighting in sightings)


def _passes(grey: Image, before: list[Reading]) -> Iterator[list[Reading]]:
    """Pass after pass over a still, the likeliest first; each yields what it read. ``before``: what was read so far."""
    regions = locate(grey)
    places = [Stripes(grey, region) for region in regions if region.is_striped]
    yield whole(grey, "whole") + _on_strips(places, PLAIN)
    yield _on_crops(grey, [region for region in regions if not region.is_striped], before)
    yield [reading for place in places[:_MOST_STACKED] for widen in STACKED for reading in place.read_stacked(widen)]
    for number, strip in enumerate((*FITTED, *HARDER)):
        yield _on_strips(places, strip)
        if number == len(FITTED):
            yield from _harder_whole(grey)


def _on_crops(grey: Image, patterned: list[Region], before: list[Reading]) -> list[Reading]:
    """2D codes by themselves: those that were read, for a second opinion, and places where there may be more."""
    read = [around(r.polygon) for r in before if r.code.symbology in MATRIX and r.polygon]
    others = [region for region in patterned if not any(_is_inside(place, region) for place in read)]
    readings: list[Reading] = []
    for region in (*_distinct(read), *others):
        crop = Crop(grey, region)
        if crop.is_worth_reading:
            readings += [reading for way in ("plain", "sharper") for reading in crop.read(way)]
    return readings


def _distinct(places: list[Region]) -> list[Region]:
    """Each place once, though both engines told it."""
    kept: list[Region] = []
    for place in places:
        if not any(other.holds((round(place.x), round(place.y))) for other in kept):
            kept.append(place)
    return kept


def _is_inside(place: Region, region: Region) -> bool:
    return region.holds((round(place.x), round(place.y))) and place.along * 1.6 > region.along


def whole(grey: Image, step: str) -> list[Reading]:
    """Both engines on the whole picture."""
    readings = zbar.read(grey, zbar.ALL, step)
    strong = [r for r in readings if r.lines >= _LEAST_LINES.get(r.code.symbology, 1)]
    return strong + zxing.scan(grey, Wanted.ALL, step)


def _on_strips(places: list[Stripes], strip: Strip) -> list[Reading]:
    return [reading for place in places for reading in place.read(strip)]


def _second_look(grey: Image, readings: list[Reading], sightings: list[Sighting]) -> list[Reading]:
    """What was doubtful once more, a little differently: strips of other bands, 2D codes at other sizes."""
    doubtful = {sighting.code.identity for sighting in sightings if not sighting.is_sure}
    again = [reading for reading in readings if reading.code.identity in doubtful]
    by_name = {strip.name: strip for strip in (PLAIN, *FITTED, *HARDER)}
    places = sorted({(r.place, r.step) for r in again if r.place is not None}, key=str)[:_MOST_SECOND_LOOKS]
    square = _distinct([around(r.polygon) for r in again if r.code.symbology in MATRIX and r.polygon])
    return [
        *(r for place, step in places for strip in by_name[step].variants() for r in Stripes(grey, place).read(strip)),
        *(r for place in square[:_MOST_SECOND_LOOKS] for r in Crop(grey, place).read_at_other_sizes()),
    ]


def _harder_whole(grey: Image) -> Iterator[list[Reading]]:
    yield zxing.scan(grey, Wanted.ALL, "global", binarizer=Binarizer.GLOBAL)
    yield whole(evened(grey), "even light")
    yield whole(sharpened(grey), "sharper")
    if max(grey.shape) <= _LARGEST_WIDENED:
        yield _moved(whole(resized_by(grey, 2.0), "larger"), 0.5)
    yield _moved(whole(resized_by(grey, 0.5), "smaller"), 2.0)
    yield zbar.read(inverted(grey), zbar.QUIET, "inverted")


def _moved(readings: list[Reading], factor: float) -> list[Reading]:
    """Back to the pixels of the whole picture."""
    return [r.scaled(factor) for r in readings]
