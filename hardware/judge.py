"""From readings to sightings: what several passes of two engines saw, and how much of it may be believed. Pure.

Evidence of one place is weighed together. A reading by one engine in one pass was wrong in 8 to 12 of 100 hard
pictures, one on which both engines agree in 0.4 (research page decoding, section 2); passes of one engine repeat its
mistakes, so they count for less than the other engine's word.
What is not believed is told as doubtful, never as read: a misread that is recorded is the worst this product can do.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from hardware.readings import Judgement, Likeness, Reading, nobody_knows
from kiosk.core.codes import DATABAR, RETAIL, Code, Point, Sighting, Symbology, gtin14

_PASSES_OF_ONE_ENGINE = {
    Symbology.QR: 2,
    Symbology.MICRO_QR: 2,
    Symbology.DATA_MATRIX: 2,
    Symbology.AZTEC: 2,
    Symbology.PDF417: 2,
    Symbology.EAN13: 3,
    Symbology.UPCA: 3,
    Symbology.CODE128: 2,
    Symbology.CODE93: 2,
    Symbology.DATABAR: 2,
    Symbology.DATABAR_EXPANDED: 2,
    Symbology.DATABAR_LIMITED: 2,
    Symbology.CODE39: 4,
}
"""So many passes of a single engine are believed when nobody contradicts. 2D codes correct errors, and now and then
correct a spoilt code into another. Others need both engines: EAN-8 and UPC-E are short and found by chance in longer
codes, any part of an ITF is an ITF, and Codabar has no check. Of DataBar libzbar finds ghosts in fine texture, the same
ones in every pass: zxing-cpp must be among those who read it."""
_WITHOUT_CHECK = frozenset({Symbology.CODE39, Symbology.CODABAR})
"""A tear through such a code can read as another: each engine must find it in more than one pass."""
_LEAST_LENGTH = {
    Symbology.ITF: 6,
    Symbology.CODABAR: 6,
    Symbology.CODE39: 3,
    Symbology.CODE93: 3,
    Symbology.CODE128: 2,
}
_MOST_LINES, _MOST_BANDS = 20, 14
"""Of a glare or a thumb on an ITF the edge is round: what is left of it reads as another length on other lines."""
_FIRM_LINES = 12
"""So many agreeing scan lines of libzbar count as two passes."""
_FAR_MORE = 3
"""Bars that print too wide are misread alike by both engines in many passes: a narrow lead proves nothing."""
_UNBLURRED, _MOST_UNBLURRED = re.compile("(fitted|sharper) [0-9]( fine)?"), 2
"""Passes over frames and stills; a second look at a still goes by other bands and widths, and counts in full."""
_AS_SEEN, _MOST_AS_SEEN = re.compile("whole|global|larger|smaller|sharper|(fine )?bands|even light( fine)?"), 2
"""Passes that find the same edges: what smeared bars print too wide, each of them measures too wide."""
_SECOND_LOOK, _LEAST_WAYS = re.compile(r" \d+x[\d.]+$"), 2
"""Other bands and widths are no other way of looking: a piece of a Code 39 was a UPC-A in each of them."""
_MANY_PASSES = 4
"""A code read in so many passes is not called in question by a single other reading."""
_UNCHANGED = frozenset({"whole", "bands"})


@dataclass(slots=True)
class _Claim:
    """All that speaks for one code at one place."""

    code: Code
    readings: list[Reading] = field(default_factory=list)

    @property
    def engines(self) -> frozenset[str]:
        return frozenset(reading.engine for reading in self.readings)

    def passes_of(self, engine: str) -> int:
        return len({reading.step for reading in self.readings if reading.engine == engine})

    @property
    def passes(self) -> int:
        """Distinct passes; of an EAN or UPC a reading on many lines counts twice, and passes alike twice at most.

        Smeared bars read as the same other digits however their blur is undone, or is not.
        """
        steps = {(r.engine, r.step) for r in self.readings}
        if self.code.symbology not in RETAIL:
            return len(steps)
        unblurred = sum(bool(_UNBLURRED.fullmatch(step)) for _, step in steps)
        is_firm = any(r.lines >= _FIRM_LINES for r in self.readings)
        as_seen = sum(bool(_AS_SEEN.fullmatch(step)) for _, step in steps) + is_firm
        return len(steps) + is_firm - max(0, unblurred - _MOST_UNBLURRED) - max(0, as_seen - _MOST_AS_SEEN)

    @property
    def ways(self) -> int:
        """Distinct ways of looking, whatever the bands and widths of a second look."""
        return len({(r.engine, _SECOND_LOOK.sub("", r.step)) for r in self.readings})

    @property
    def is_seen_as_it_is(self) -> bool:
        """Whether both engines read it, or one in several passes of which not all undid a blur."""
        steps = {r.step for r in self.readings}
        return len(self.engines) > 1 or (len(steps) > 1 and not all(_UNBLURRED.fullmatch(step) for step in steps))

    @property
    def is_plain(self) -> bool:
        """Whether both engines read it in one and the same pass that changed nothing."""
        zbar, zxing = ({r.step for r in self.readings if r.engine == engine} for engine in ("zbar", "zxing"))
        return bool(_UNCHANGED & zbar & zxing)

    @property
    def is_on_all_lines(self) -> bool:
        """Whether so many lines agree that no round blot can have cut the code short."""
        return any(r.lines >= (_MOST_BANDS if r.place else _MOST_LINES) for r in self.readings)

    @property
    def best(self) -> Reading:
        return max(self.readings, key=lambda r: (len(r.polygon) > 2, _area(r.polygon)))


def judged(readings: Iterable[Reading], likeness: Judgement = nobody_knows) -> list[Sighting]:
    """One sighting for each code that was read, the doubtful ones marked, the disproved ones left out.

    ``likeness`` looks at the picture once more for an EAN or UPC that would be believed, unless it is plain.
    """
    return [sighting for spot in _spots(readings) for sighting in _of_spot(spot, likeness)]


def _of_spot(claims: list[_Claim], likeness: Judgement = nobody_knows) -> list[Sighting]:
    """What is seen at one place: what contradicts a believed code there is dropped."""
    believed = [claim for claim in claims if _is_believed(claim, claims) and not _is_disproved(claim, claims, likeness)]
    shown = believed or claims
    return [_sighting(claim, is_sure=bool(believed)) for claim in shown]


def _sighting(claim: _Claim, *, is_sure: bool) -> Sighting:
    first = claim.readings[0]
    return Sighting(claim.code, claim.best.polygon, f"{first.engine} {first.step}", is_sure)


def _is_believed(claim: _Claim, claims: Sequence[_Claim]) -> bool:
    symbology, text = claim.code.symbology, claim.code.text
    others = [other for other in claims if other is not claim]
    if len(text) < _LEAST_LENGTH.get(symbology, 1) or any(_is_part(claim.code, other.code) for other in others):
        return False
    rivals = [other for other in others if _is_rival(other, claim)]
    if _is_case_code(claim.code):
        return claim.is_seen_as_it_is and all(_outweighs(claim, rival) for rival in rivals)
    if len(claim.engines) > 1:
        is_whole = symbology is not Symbology.ITF or claim.is_on_all_lines
        is_shown_again = symbology not in _WITHOUT_CHECK or all(claim.passes_of(e) > 1 for e in claim.engines)
        return is_whole and is_shown_again and all(_outweighs(claim, rival) for rival in rivals)
    needed = _PASSES_OF_ONE_ENGINE.get(symbology)
    if needed is None or claim.passes < needed or (symbology in RETAIL and claim.ways < _LEAST_WAYS):
        return False
    if symbology in DATABAR and "zxing" not in claim.engines:
        return False
    return all(rival.engines == claim.engines and claim.passes >= rival.passes + 2 for rival in rivals)


def _is_disproved(claim: _Claim, claims: Sequence[_Claim], likeness: Judgement) -> bool:
    """Whether its place looks like another code."""
    if claim.code.symbology not in RETAIL or (claim.is_plain and len(claims) == 1):
        return False
    return likeness(claim.code, claim.readings) is Likeness.UNLIKE


def _is_rival(other: _Claim, claim: _Claim) -> bool:
    """Whether ``other`` is a reading to take seriously, not a piece of ``claim`` or a ghost among its bars."""
    if _is_part(other.code, claim.code):
        return False
    is_weak = other.code.symbology not in _PASSES_OF_ONE_ENGINE and not _is_case_code(other.code)
    is_ghost = is_weak and len(other.engines) == 1
    return not is_ghost and (other.passes > 1 or claim.passes < _MANY_PASSES)


def _outweighs(claim: _Claim, rival: _Claim) -> bool:
    """Whether each engine by itself read this far more often than its rival."""
    return all(claim.passes_of(engine) >= _FAR_MORE * rival.passes_of(engine) for engine in rival.engines)


def _is_case_code(code: Code) -> bool:
    """Whether it is an ITF of fourteen digits with their check digit. A piece of a longer one passes once in ten."""
    return code.symbology is Symbology.ITF and gtin14(code.text, code.symbology) is not None


def _is_part(code: Code, other: Code) -> bool:
    """Whether ``code`` is what is read of a half-covered ``other``."""
    return (
        code.symbology is Symbology.ITF is other.symbology
        and len(code.text) < len(other.text)
        and code.text in other.text
    )


def _spots(readings: Iterable[Reading]) -> list[list[_Claim]]:
    """Claims gathered by place; the same code at two places apart makes two."""
    spots: list[tuple[list[Reading], tuple[float, float, float, float]]] = []
    for reading in _placed(readings):
        box = _box(reading.polygon)
        joined = [reading]
        apart = []
        for members, area in spots:
            if _do_overlap(area, box):
                joined = members + joined
                box = (min(area[0], box[0]), min(area[1], box[1]), max(area[2], box[2]), max(area[3], box[3]))
            else:
                apart.append((members, area))
        spots = [*apart, (joined, box)]
    return [_claims(members) for members, _ in spots]


def _placed(readings: Iterable[Reading]) -> list[Reading]:
    """Each reading with its place. One that does not tell it has that of the same code, when just one place has it.

    Any other may lie anywhere: it speaks against all that is seen.
    """
    readings = list(readings)
    places: dict[tuple[Symbology, bytes], list[tuple[Point, ...]]] = {}
    for reading in readings:
        if reading.polygon:
            places.setdefault(reading.code.identity, []).append(reading.polygon)
    return [r if r.polygon else replace(r, polygon=_only(places.get(r.code.identity, []))) for r in readings]


def _only(polygons: Sequence[tuple[Point, ...]]) -> tuple[Point, ...]:
    """The first of polygons that all overlap it, else none."""
    first = polygons[0] if polygons else ()
    return first if all(_do_overlap(_box(first), _box(other)) for other in polygons) else ()


def _claims(readings: Iterable[Reading]) -> list[_Claim]:
    claims: dict[tuple[Symbology, bytes], _Claim] = {}
    for reading in readings:
        claim = claims.setdefault(reading.code.identity, _Claim(reading.code))
        claim.readings.append(reading)
        if reading.code.aim and not claim.code.aim:  # zxing-cpp tells FNC1 and the character set, libzbar does not
            claim.code = reading.code
    return list(claims.values())


def _box(polygon: Sequence[Point]) -> tuple[float, float, float, float]:
    if not polygon:
        return (float("-inf"), float("-inf"), float("inf"), float("inf"))
    xs, ys = [x for x, _ in polygon], [y for _, y in polygon]
    return (min(xs), min(ys), max(xs), max(ys))


def _do_overlap(one: tuple[float, float, float, float], other: tuple[float, float, float, float]) -> bool:
    return one[0] <= other[2] and other[0] <= one[2] and one[1] <= other[3] and other[1] <= one[3]


def _area(polygon: Sequence[Point]) -> float:
    return abs(
        sum(x0 * y1 - x1 * y0 for (x0, y0), (x1, y1) in zip(polygon, (*polygon[1:], *polygon[:1]), strict=True)) / 2
        if polygon
        else 0.0
    )
