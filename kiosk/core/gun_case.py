"""The scans of one gun taken together: by which reading most of them make sense, and what follows from that. Pure."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from kiosk.core.gun import Burst, GunProfile, Layout, Terminator
from kiosk.core.gun_fit import Fit, any_case_of, fit_of
from kiosk.core.gun_sheet import LETTERS, SPEED, SYMBOLS, SheetCode

Read = Callable[[Burst, GunProfile], str]
"""The text of a burst by the rules of a profile."""

SLOWEST_GAP_S = 0.045
"""Keys further apart cannot be told from a person's: fast typing takes 60 ms (research page platform, 5.1)."""
_PLACES = (Layout.US, Layout.FRENCH, Layout.GERMAN)
CANDIDATES = tuple(
    GunProfile(layout=layout, is_case_swapped=is_swapped)
    for is_swapped in (False, True)
    for layout in (Layout.AS_TYPED, *_PLACES)
)
ROOM = 1.25
"""A gun's pace varies: so much slower than measured it may be."""


class Case:
    """The scans of one gun and what follows from all of them together."""

    def __init__(self, bursts: Mapping[SheetCode, Burst], read: Read, blank: GunProfile) -> None:
        self.bursts, self.read = bursts, read
        keys = [key for burst in bursts.values() for key in burst.keys]
        self.is_serial = all(not key.scan_code and key.caps is False for key in keys)
        """There is no keyboard between: keys have no places, and no Caps Lock turns letters."""
        self.has_places = all(key.scan_code for burst in bursts.values() for key in burst.keys if key.char.isalpha())
        fits = {candidate: self._fits(candidate) for candidate in CANDIDATES}
        most = max(map(len, fits.values()))
        good = [candidate for candidate in CANDIDATES if len(fits[candidate]) == most]
        if most < len(bursts):
            good = [candidate for candidate in CANDIDATES if self._is_right_but_for_case(candidate)] or good
        self.is_typed_right = CANDIDATES[0] in good
        self.is_only_case = GunProfile(is_case_swapped=True) in good and not self.is_typed_right
        chosen = self._choose(good)
        self.translation = replace(blank, layout=chosen.layout, is_case_swapped=chosen.is_case_swapped)
        self.may_translate = True
        self.fits = fits[chosen]
        self.prefix, self.gs_as = "", ""

    @property
    def terminator(self) -> Terminator | None:
        """What ends every code, or None when it varies."""
        ends = {burst.terminator for burst in self.bursts.values()}
        return ends.pop() if len(ends) == 1 else None

    @property
    def gap_s(self) -> float:
        """Mean seconds between keys, measured at the longest code."""
        longest = self.bursts.get(SPEED) or max(self.bursts.values(), key=lambda burst: len(burst.keys))
        return longest.mean_gap_s

    @property
    def slowest_gap_s(self) -> float:
        """What the reader of guns has to wait for."""
        usual = GunProfile().slowest_gap_s
        return min(max(usual, round(self.gap_s * ROOM, 3)), SLOWEST_GAP_S)

    def system(self) -> tuple[Layout | None, bool]:
        """The computer's own layout, and whether its Caps Lock is on, told by what it made of the keys."""
        is_caps = any(key.caps for burst in self.bursts.values() for key in burst.keys)
        typed = self._texts(GunProfile())
        for layout in _PLACES:
            placed = self._texts(GunProfile(layout=layout))
            if typed.casefold() == placed.casefold():
                return layout, is_caps or (typed != placed and self.has_places)
        return None, is_caps

    def _is_right_but_for_case(self, candidate: GunProfile) -> bool:
        texts = {code: self.read(burst, candidate) for code, burst in self.bursts.items()}
        return not candidate.is_case_swapped and all(any_case_of(text) is code for code, text in texts.items())

    def has_any_case(self, code: SheetCode) -> bool:
        """Whether a code arrived but for the case of its letters."""
        return any_case_of(self.read(self.bursts[code], self.translation)) is code

    def _texts(self, profile: GunProfile) -> str:
        return "\n".join(self.read(burst, profile) for burst in self.bursts.values())

    def _fits(self, candidate: GunProfile) -> dict[SheetCode, Fit]:
        found = {code: fit_of(self.read(burst, candidate)) for code, burst in self.bursts.items()}
        return {code: fit for code, fit in found.items() if fit is not None and fit.code is code}

    def _choose(self, good: Sequence[GunProfile]) -> GunProfile:
        """By place where that is proven, since Caps Lock and another layout of the computer cannot spoil it."""
        is_proven = LETTERS in self.bursts and SYMBOLS in self.bursts
        places = [candidate for candidate in good if self.has_places and candidate.layout is not Layout.AS_TYPED]
        if self.is_typed_right:
            upright = [candidate for candidate in places if not candidate.is_case_swapped]
            return upright[0] if is_proven and len(upright) == 1 else good[0]
        return places[0] if places else good[0]
