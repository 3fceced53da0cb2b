"""Reading the frames of a camera within a budget: the likely places in each frame, harder passes in turn.

Every frame: striped places as strips, known ones first, then those in the viewfinder; and zxing-cpp quickly over the
viewfinder. When that finds nothing, the time that is left goes to harder passes, which go on in the next frame where
they stopped: a label held still is looked at in every way sooner or later, after some frames on a quick machine, after
seconds on one too slow for the easy passes. When time is up only the pass under way is finished. Figures:
``kiosk bench live`` and ``kiosk bench present``.
"""

import time
from collections.abc import Callable, Sequence
from functools import partial

import numpy as np

from hardware import zbar, zxing
from hardware.crops import Crop
from hardware.frames import Image
from hardware.judge import judged
from hardware.likeness import Likenesses
from hardware.locate import Region, around, locate
from hardware.pictures import evened, grey_of, sharpened
from hardware.readings import Judgement, Reading, nobody_knows
from hardware.still_decoder import is_settled
from hardware.strips import HARDER, HASTY, PLAIN, STACKED, Stripes
from hardware.viewfinder import aim_box
from hardware.zxing import Binarizer, Wanted
from kiosk.core.codes import MATRIX, Code, Point, Sighting, Symbology

BUDGET_S = 0.026
"""Of the 33 ms between two frames at 30 a second; the rest is for the capture thread and the screen."""
CASE_LENGTH = 14
_MOST_STRIPED = 4
_PATCHES = 3
_MOST_HARD = 2
_MOST_ROWS, _WIDEST = 120, 2.0
"""Of a tall label: more rows cost time and add little to what the bands average; nor does laying it upright wider."""
_ONLY_BOTH = frozenset(
    {
        Symbology.ITF,
        Symbology.UPCE,
        Symbology.EAN8,
        Symbology.EAN13,
        Symbology.UPCA,
        Symbology.CODABAR,
    }
)
"""Ghosts, pieces of other codes and what one engine makes of blurred bars look the same in every frame: seeing such a
code again by one engine alone proves nothing."""
_RUNE_LENGTH = 3
_FAVOURITES = 4
_FIRST_STRIPED = tuple(f"{strip.name} 0" for strip in HASTY)
_FIRST_PATTERNED = ("crop unblurred 0", "crop unblurred more 0")
"""What reads most of what is still out of focus."""
SEEK_OTHERS = 3
"""In one of so many frames, from the second on, all is searched for other codes beside one that is read anyway,"""
_RIVAL = 0.2
"""in the others only places that look at least so much like a code: one label is told ten milliseconds earlier."""
_CLEARLY = 2.0
"""So many times stronger than any patterned place, a striped one is surely the likeliest."""
_LONGEST_WAIT = 3
"""After so many unread frames with no pass in turn the one that waits longest runs first, though time be up: a machine
too slow for the easy passes alone would never look harder, and a pass too dear for what is left would block the rest.
"""
_HELPS = 0.3
"""A pass that has read something lately, faded by 5 of 100 at every use, comes first."""

_Pass = Callable[[], list[Reading]]


class LiveDecoder:
    """Reads the frames of one camera. One thread; remembers where codes were and which harder pass is next.

    ``itf_lengths``: digits of the ITF codes in use. Of a label half under tape or glare the rest reads as a shorter
    one, and people hold labels so: only lengths that are expected count.
    """

    def __init__(
        self,
        itf_lengths: frozenset[int] = frozenset({CASE_LENGTH}),
        budget_s: float = BUDGET_S,
        clock: Callable[[], float] = time.perf_counter,
    ) -> None:
        self._itf_lengths = itf_lengths
        self._budget_s = budget_s
        self._clock = clock
        self._known: list[Point] = []
        self._turn = self._settled = self._waited = 0
        self._last_turn: dict[str, int] = {}
        self._helped: dict[str, float] = {}
        self._cost_s: dict[str, float] = {}
        self._likeness: Judgement = nobody_knows

    def decode(self, image: Image) -> list[Sighting]:
        """Return what is seen now; what is not sure counts only when another frame says the same."""
        grey = grey_of(image)
        if grey is None:
            return []
        ends_s = self._clock() + self._budget_s
        self._likeness = Likenesses(grey, is_in_haste=True)
        striped, patterned = self._places(grey)
        regions = (*striped[:1], *patterned[:1])
        window = _Window(grey, aim_box(grey.shape[1], grey.shape[0]))
        places = [Stripes(grey, region, _MOST_ROWS, _WIDEST) for region in striped]
        crops = [crop for region in patterned[:_MOST_HARD] if (crop := Crop(grey, region)).is_worth_reading]
        readings, done = self._likeliest(places[:1], crops[:1])
        is_found, is_search = is_settled(self._counted(readings)), self._settled % SEEK_OTHERS == 1
        is_enough = is_found and not is_search
        least = _RIVAL * max((region.strength for region in regions), default=0.0) if is_enough else 0.0
        readings += [r for place in places[1:] if place.region.strength >= least for r in place.read(PLAIN)]
        if not is_enough:
            readings += window.quick()
        if is_found and is_search:
            readings += [reading for crop in crops for reading in crop.read("plain")]
        readings += self._second_opinion(grey, readings)
        sightings = self._counted(readings)
        self._settled = self._settled + 1 if is_settled(sightings) else 0
        if not self._settled:
            passes = _harder_passes(grey, window, places, crops)
            left = {name: read for name, read in passes.items() if name not in done}
            is_patterned = bool(crops) and not (places and places[0].region.strength > crops[0].region.strength)
            sightings = self._harder(readings, left, ends_s, is_patterned=is_patterned) or sightings
        self._known = [_middle(sighting.polygon) for sighting in sightings if sighting.polygon]
        return sightings

    def _likeliest(self, places: list[Stripes], crops: list[Crop]) -> tuple[list[Reading], set[str]]:
        """The likeliest places, the stronger kind first, until one is believed; and which harder passes that took.

        What was read once is nearly always read again by a like pass: that is tried before all else, for a frame that
        ends some milliseconds sooner is a label told one frame sooner.
        """
        readings: list[Reading] = []
        done: set[str] = set()
        rival = max((crop.region.strength for crop in crops), default=0.0)
        ways: list[tuple[float, Callable[[], list[_Try]]]] = [
            (strength := place.region.strength, partial(_striped_tries, place, is_clear=strength > _CLEARLY * rival))
            for place in places
        ]
        ways += [(crop.region.strength, partial(_patterned_tries, crop)) for crop in crops]
        for _, tries in sorted(ways, key=lambda way: -way[0]):
            before = len(readings)
            for name, read, is_for_doubts in tries():
                if is_for_doubts and len(readings) == before:  # what is doubtful elsewhere is not settled here
                    break
                readings += read()
                done.add(name)
                if is_settled(self._counted(readings)):
                    return readings, done
        return readings, done

    def _second_opinion(self, grey: Image, readings: list[Reading]) -> list[Reading]:
        """2D codes of which one pass alone told, by themselves."""
        doubtful = [s for s in self._counted(readings) if not s.is_sure and s.code.symbology in MATRIX and s.polygon]
        crops = [Crop(grey, around(sighting.polygon)) for sighting in doubtful[:_MOST_HARD]]
        return [reading for crop in crops if crop.is_worth_reading for reading in crop.read("plain")]

    def _harder(
        self, readings: list[Reading], passes: dict[str, _Pass], ends_s: float, *, is_patterned: bool
    ) -> list[Sighting]:
        """Harder passes until the time is over or nothing is doubtful: what helped lately first, the others in turn."""
        sightings: list[Sighting] = []
        self._waited += 1
        first, others = self._order(passes, is_patterned=is_patterned)
        is_overdue = self._waited > _LONGEST_WAIT
        in_turn = sorted(passes, key=lambda n: self._last_turn.get(n, 0))
        for number, name in enumerate(in_turn if is_overdue else first + others):
            left_s = ends_s - self._clock()
            is_affordable = left_s > 0 and (not number or left_s >= self._cost_s.get(name, 0.0))
            if not is_affordable and (number or not is_overdue):
                break
            if is_overdue or name not in first:
                self._waited = 0
            began_s = self._clock()
            more = passes[name]()
            self._note(name, self._clock() - began_s, has_helped=bool(more))
            if more:
                readings += more
                sightings = self._counted(readings)
                if is_settled(sightings):
                    break
        return sightings

    def _order(self, passes: dict[str, _Pass], *, is_patterned: bool) -> tuple[list[str], list[str]]:
        """What comes first in every frame, and the others, the one that waits longest in front."""
        favourites = sorted((n for n in passes if self._helped.get(n, 0) > _HELPS), key=lambda n: -self._helped[n])
        likely = (_FIRST_PATTERNED + _FIRST_STRIPED) if is_patterned else (_FIRST_STRIPED + _FIRST_PATTERNED)
        first = list(dict.fromkeys([*(n for n in likely if n in passes), *favourites[:_FAVOURITES]]))
        others = sorted((n for n in passes if n not in first), key=lambda n: self._last_turn.get(n, 0))
        return first, others

    def _note(self, name: str, took_s: float, *, has_helped: bool) -> None:
        self._turn += 1
        self._last_turn[name] = self._turn
        self._cost_s[name] = 0.8 * self._cost_s.get(name, took_s) + 0.2 * took_s
        self._helped[name] = 0.95 * self._helped.get(name, 0.0) + (1.0 if has_helped else 0.0)

    def _places(self, grey: Image) -> tuple[list[Region], list[Region]]:
        """Striped places, the likeliest first, and patterned ones."""
        regions = locate(grey, patches=_PATCHES)
        left, top, right, bottom = aim_box(grey.shape[1], grey.shape[0])

        def rank(region: Region) -> tuple[bool, float]:
            is_known = any(region.holds(point) for point in self._known)
            is_aimed_at = left <= region.x <= right and top <= region.y <= bottom
            return (not is_known, -region.strength * (2.0 if is_aimed_at else 1.0))

        striped = sorted((region for region in regions if region.is_striped), key=rank)
        patterned = sorted((region for region in regions if not region.is_striped), key=rank)
        return striped[:_MOST_STRIPED], patterned

    def _counted(self, readings: list[Reading]) -> list[Sighting]:
        """Sightings without those that no second frame could confirm."""
        return [s for s in judged(readings, self._likeness) if self._may_count(s)]

    def _may_count(self, sighting: Sighting) -> bool:
        code = sighting.code
        if code.symbology is Symbology.ITF and len(code.text) not in self._itf_lengths:
            return False
        return sighting.is_sure or not (code.symbology in _ONLY_BOTH or _is_rune(code))


def _is_rune(code: Code) -> bool:
    """An Aztec rune (000 to 255): what is left of a larger Aztec code around its bull's eye can read as one."""
    return code.symbology is Symbology.AZTEC and len(code.text) == _RUNE_LENGTH and code.text.isdigit()


class _Window:
    """The viewfinder cut out of a frame."""

    def __init__(self, grey: Image, box: tuple[int, int, int, int]) -> None:
        self._left, self._top, right, bottom = box
        self.grey = np.ascontiguousarray(grey[self._top : bottom, self._left : right])

    def quick(self) -> list[Reading]:
        """zxing-cpp without its efforts."""
        return self.moved(zxing.scan(self.grey, Wanted.ALL, "viewfinder", is_thorough=False))

    def read(self, changed: Image, wanted: Wanted, step: str) -> list[Reading]:
        """The same on a changed picture of the viewfinder."""
        return self.moved(zxing.scan(changed, wanted, step, is_thorough=False))

    def moved(self, readings: list[Reading]) -> list[Reading]:
        """Back to the pixels of the frame."""
        return [reading.scaled(1.0, self._left, self._top) for reading in readings]


_Try = tuple[str, _Pass, bool]
"""Its name among the harder passes, and whether it is only for what was read and is not believed yet."""


def _striped_tries(place: Stripes, *, is_clear: bool) -> list[_Try]:
    """``is_clear``: nothing patterned comes near, so the passes for blurred bars are worth their time at once."""
    strips = (*HASTY[:-1], PLAIN) if place.is_blurred else (PLAIN, *HASTY[:3])
    return [(f"{strip.name} 0", partial(place.read, strip), n > 1 and not is_clear) for n, strip in enumerate(strips)]


def _patterned_tries(crop: Crop) -> list[_Try]:
    for_doubts = ("unblurred", "zbar unblurred", "unblurred more", "large")
    ways = {"sharper": False, "unblurred less": False} | dict.fromkeys(for_doubts, True)
    return [(f"crop {way} 0", partial(crop.read, way), is_for_doubts) for way, is_for_doubts in ways.items()]


def _harder_passes(grey: Image, window: _Window, places: Sequence[Stripes], crops: Sequence[Crop]) -> dict[str, _Pass]:
    """The harder passes over a frame by name, most of them a millisecond or two."""
    passes: dict[str, _Pass] = {}
    for number, place in enumerate(places[:_MOST_HARD]):
        strips = (*HASTY, *HARDER) if number else (PLAIN, *HASTY, *HARDER)  # of the others it was read before
        passes |= {f"{strip.name} {number}": partial(place.read, strip) for strip in strips}
        passes |= {f"stacked {widen:g} {number}": partial(place.read_stacked, widen) for widen in STACKED}
    for number, crop in enumerate(crops):
        passes |= {f"crop {way} {number}": partial(crop.read, way) for way in Crop.WAYS}
    return passes | {
        "even light": lambda: window.read(evened(window.grey), Wanted.MATRIX, "even light"),
        "sharper": lambda: window.read(sharpened(window.grey), Wanted.MATRIX, "sharper"),
        "global": lambda: window.moved(
            zxing.scan(window.grey, Wanted.ALL, "global", binarizer=Binarizer.GLOBAL, is_thorough=False)
        ),
        "thorough": lambda: window.moved(zxing.scan(window.grey, Wanted.ALL, "viewfinder thorough")),
        "zbar": lambda: window.moved(zbar.read(window.grey, zbar.QUIET, "viewfinder", density=(2, 1))),
        "whole": lambda: zxing.scan(grey, Wanted.ALL, "whole", is_thorough=False),
    }


def _middle(polygon: Sequence[Point]) -> Point:
    return sum(x for x, _ in polygon) // len(polygon), sum(y for _, y in polygon) // len(polygon)
