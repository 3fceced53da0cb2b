"""Whether a picture looks like an EAN or UPC that engines read in it, by drawing that code and every other over it.

Engines measure from edge to edge. Bars that print too wide, or too soft, move those edges alike for both engines and
in every pass: 1 and 7, 2 and 8 trade places, and two such errors pass the check digit. Here the claimed bars are laid
over the grey profile of the place; their print tells ink and blur; then each digit is drawn as each other would look,
with the same ink and blur, and the best of all other codes with a right check digit must look clearly less alike.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from itertools import islice

import numpy as np
import numpy.typing as npt

from hardware.bar_fit import Fit, fitted
from hardware.ean_bars import DIGIT, MARGIN, SAMPLES, SETS, Doubles, Symbol, digits_of, symbol_of
from hardware.frames import Image
from hardware.profiles import MOST_ROWS, profiles
from hardware.readings import Likeness, Reading
from kiosk.core.codes import RETAIL, Code, Point, Symbology

_CLEARLY = 0.35
"""From 1, the picture is just the claimed code, to -1, it is just another. 0 is in the middle between them."""
_LEAST_EXPLAINED, _LEAST_AGAINST = 0.8, 0.9
"""Share of the profile's variance that the bars of the claimed code must explain, and those of another against it."""
_MOST_PLACES, _MOST_PROFILES = 2, 4
_MOST_PLACES_IN_HASTE, _MOST_PROFILES_IN_HASTE, _MOST_ROWS_IN_HASTE = 1, 1, 60
_NAMES = tuple(SETS)
_TEN = 10


class Likenesses:
    """The judgement of one picture, kept: a decoder asks again after each pass.

    ``is_in_haste``: it takes some milliseconds, and nearly always a fraction of what it would take to be thorough.
    """

    def __init__(self, grey: Image, *, is_in_haste: bool = False) -> None:
        self._grey = grey
        self._most_places = _MOST_PLACES_IN_HASTE if is_in_haste else _MOST_PLACES
        self._most_profiles = _MOST_PROFILES_IN_HASTE if is_in_haste else _MOST_PROFILES
        self._most_rows = _MOST_ROWS_IN_HASTE if is_in_haste else MOST_ROWS
        self._known: dict[tuple[Symbology, bytes, tuple[Point, ...]], Likeness] = {}

    def __call__(self, code: Code, readings: Sequence[Reading]) -> Likeness:
        """Whether the picture looks like ``code`` at one of the largest places where it was read."""
        symbol = symbol_of(code.text) if code.symbology in RETAIL else None
        if symbol is None or code.symbology is Symbology.UPCE:
            return Likeness.UNKNOWN
        polygons = sorted(dict.fromkeys(r.polygon for r in readings if r.polygon), key=_size, reverse=True)
        found = Likeness.UNKNOWN
        for polygon in polygons[: self._most_places]:
            key = (*code.identity, polygon)
            if key not in self._known:
                self._known[key] = self._likeness_at(polygon, symbol)
            if self._known[key] is Likeness.LIKE:
                return Likeness.LIKE
            if self._known[key] is Likeness.UNLIKE:
                found = Likeness.UNLIKE
        return found

    def _likeness_at(self, polygon: Sequence[Point], symbol: Symbol) -> Likeness:
        found = Likeness.UNKNOWN
        for profile, length in islice(profiles(self._grey, polygon, self._most_rows), self._most_profiles):
            found = likeness(profile, length, symbol)
            if found is not Likeness.UNKNOWN:
                break
        return found


def likeness(profile: Doubles, length: float, symbol: Symbol) -> Likeness:
    """Whether a profile of grey values looks like ``symbol``, which takes about ``length`` of its pixels."""
    fit = fitted(profile, symbol.modules(), length)
    if fit is None:
        return Likeness.UNKNOWN
    costs = _costs(fit, symbol)
    if _is_nothing_better(costs, symbol):  # so no other code is, and nothing that follows would say so
        return Likeness.LIKE if fit.explained >= _LEAST_EXPLAINED else Likeness.UNKNOWN
    claim = _weighed(fit, costs, symbol)
    if claim.is_clear and claim.explained >= _LEAST_EXPLAINED:
        return Likeness.LIKE
    if claim.other_explains < _LEAST_AGAINST:
        return Likeness.UNKNOWN
    other = _laid(profile, length, claim.other)
    is_other = other is not None and other.is_clear and other.explained >= _LEAST_AGAINST
    return Likeness.UNLIKE if is_other else Likeness.UNKNOWN


@dataclass(frozen=True, slots=True)
class _Laid:
    """A code laid over a profile, ``other`` the likeliest of all others, and how much each explains of it.

    ``other_explains`` is at most that, with the place, ink and blur of the first.
    """

    is_clear: bool
    explained: float
    other: Symbol
    other_explains: float


def _laid(profile: Doubles, length: float, symbol: Symbol) -> _Laid | None:
    fit = fitted(profile, symbol.modules(), length)
    return None if fit is None else _weighed(fit, _costs(fit, symbol), symbol)


def _weighed(fit: Fit, costs: Doubles, symbol: Symbol) -> _Laid:
    cost, other = _least_other(costs, symbol)
    unexplained = (1 - fit.explained) * (1 + cost / max(float(fit.rest @ fit.rest), 1e-9))
    return _Laid(cost > 0, fit.explained, other, 1 - unexplained)


def _costs(fit: Fit, symbol: Symbol) -> Doubles:
    """By place, number set and digit, were it printed there: how much more of the profile it would leave unexplained.

    Less what speaks for the claimed digit when it explains the profile clearly better; infinite where a set cannot be.
    """
    drawn = digits_of(fit.ink, fit.sigma)
    half, width = symbol.layout.half, (DIGIT + 2 * MARGIN) * SAMPLES
    costs = np.full((len(symbol.digits), len(SETS), _TEN), np.inf)
    for places, names in ((range(half), "AB"), (range(half, 2 * half), "C")):
        windows = [slice(at, at + width) for at in (symbol.layout.start_of(place) * SAMPLES for place in places)]
        claimed = np.stack([drawn[symbol.sets[place]][symbol.digits[place]] for place in places])
        gain, rest = (np.stack([samples[window] for window in windows]) for samples in (fit.gain, fit.rest))
        change = np.concatenate([drawn[name] for name in names]) - claimed[:, None]
        change *= gain[:, None]
        found = (1 - _CLEARLY) * np.einsum("pds,pds->pd", change, change) - 2 * np.einsum("pds,ps->pd", change, rest)
        for number, name in enumerate(names):
            costs[places, _NAMES.index(name)] = found[:, number * _TEN : (number + 1) * _TEN]
    return costs


def _is_nothing_better(costs: Doubles, symbol: Symbol) -> bool:
    """Whether at no place any other digit would explain the profile better, whatever its number set."""
    others = costs.copy()
    sets = [_NAMES.index(name) for name in symbol.sets]
    others[np.arange(len(sets)), sets, list(symbol.digits)] = np.inf
    return bool(others.min() > 0)


def _least_other(costs: Doubles, symbol: Symbol) -> tuple[float, Symbol]:
    """Of all codes with a right check digit but ``symbol`` that with the least sum of costs.

    ``costs``: by place, number set and digit. Place by place, for every first digit and every sum that the check digit
    is made of (dynamic programming).
    """
    layout, claimed_sum = symbol.layout, symbol.layout.firsts[symbol.first][0]
    least = np.full((len(layout.firsts), _TEN), np.inf)
    for number, (digit, _) in enumerate(layout.firsts):
        if number != symbol.first:
            least[number, digit] = 0.0
    chosen = []
    for place, claimed in enumerate(symbol.digits):
        weight = _weight(place)
        by_first = costs[place, [_NAMES.index(sets[place]) for _, sets in layout.firsts]]
        ways = least[:, _before(weight)] + by_first[:, None, :]
        choice = ways.argmin(axis=2)
        least = np.take_along_axis(ways, choice[:, :, None], axis=2)[:, :, 0]
        for digit in range(_TEN):  # here the code may begin to differ from the claimed one
            total, cost = (claimed_sum + weight * digit) % _TEN, by_first[symbol.first, digit]
            if digit != claimed and cost < least[symbol.first, total]:
                least[symbol.first, total], choice[symbol.first, total] = cost, digit + _TEN
        claimed_sum = (claimed_sum + weight * claimed) % _TEN
        chosen.append(choice)
    first = int(least[:, 0].argmin())
    return float(least[first, 0]), Symbol(layout, first, _traced(chosen, first, symbol.digits))


def _traced(chosen: Sequence[npt.NDArray[np.intp]], first: int, claimed: Sequence[int]) -> tuple[int, ...]:
    """The digits that led to a sum of 0; one above ten says that all before it are the claimed ones."""
    digits: list[int] = []
    total = 0
    for place in reversed(range(len(chosen))):
        choice = int(chosen[place][first, total])
        digits.append(choice % _TEN)
        if choice >= _TEN:
            return (*claimed[:place], *reversed(digits))
        total = (total - _weight(place) * choice) % _TEN
    return tuple(reversed(digits))


def _weight(place: int) -> int:
    return 1 if place % 2 else 3


@cache
def _before(weight: int) -> npt.NDArray[np.intp]:
    """By sum and digit, the sum before that digit, which counts ``weight`` times."""
    return (np.arange(10)[:, None] - weight * np.arange(10)) % 10


def _size(polygon: Sequence[Point]) -> int:
    xs, ys = [x for x, _ in polygon], [y for _, y in polygon]
    return (max(xs) - min(xs) + 1) * (max(ys) - min(ys) + 1)
