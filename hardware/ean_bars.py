"""The bars of EAN-13, UPC-A and EAN-8 as they look printed with more or less ink, through a more or less sharp lens.

Widths are in modules, from the first bar on; pictures of bars are samples, ``SAMPLES`` a module, 1 for ink, 0 for
paper. Source: ISO/IEC 15420 (number sets A, B and C, guards).
"""

from dataclasses import dataclass
from functools import cache

import numpy as np
import numpy.typing as npt

from hardware.opencv import cv2

Doubles = npt.NDArray[np.float64]
SAMPLES = 4
MARGIN = 4
"""Modules of paper before and after that belong to the picture."""
DIGIT = 7
GUARD = 3
MIDDLE = 5
_A = ["0001101", "0011001", "0010011", "0111101", "0100011", "0110001", "0101111", "0111011", "0110111", "0001011"]
_C = [word.translate(str.maketrans("01", "10")) for word in _A]
_B = [word[::-1] for word in _C]
SETS = {"A": _A, "B": _B, "C": _C}
_PARITIES = ["AAAAAA", "AABABB", "AABBAB", "AABBBA", "ABAABB", "ABBAAB", "ABBBAA", "ABABAB", "ABABBA", "ABBABA"]
"""The number sets of the left half, by the first digit, which has no bars of its own."""
_AROUND = 6
_SIGMAS = 3.5


@dataclass(frozen=True, slots=True)
class Layout:
    """Which digits may stand where. ``firsts``: the digits without bars of their own, with the sets each asks for."""

    half: int
    firsts: tuple[tuple[int, str], ...]

    @property
    def modules(self) -> int:
        """Its length."""
        return 2 * (GUARD + DIGIT * self.half) + MIDDLE

    def start_of(self, place: int) -> int:
        """The module at which a digit starts."""
        return GUARD + DIGIT * place + (MIDDLE if place >= self.half else 0)


_THIRTEEN = Layout(6, tuple((digit, sets + "C" * 6) for digit, sets in enumerate(_PARITIES)))
_EIGHT = Layout(4, ((0, "AAAACCCC"),))


@dataclass(frozen=True, slots=True)
class Symbol:
    """One code in bars: the index of its first digit among those of the layout, and its other digits."""

    layout: Layout
    first: int
    digits: tuple[int, ...]

    @property
    def sets(self) -> str:
        """The number set of each digit."""
        return self.layout.firsts[self.first][1]

    def modules(self) -> str:
        """A sign for each module, 1 for ink."""
        words = [SETS[name][digit] for name, digit in zip(self.sets, self.digits, strict=True)]
        half = self.layout.half
        return "".join(["101", *words[:half], "01010", *words[half:], "101"])


def symbol_of(text: str) -> Symbol | None:
    """The bars of 13, 12 (UPC-A) or 8 digits, or None when ``text`` is something else."""
    if not (text.isascii() and text.isdigit()) or len(text) not in {8, 12, 13}:
        return None
    if len(text) == 8:
        return Symbol(_EIGHT, 0, tuple(map(int, text)))
    digits = tuple(map(int, text.zfill(13)))
    return Symbol(_THIRTEEN, digits[0], digits[1:])


def places_of_samples(modules: int) -> Doubles:
    """The middle of each sample of a picture so long, in modules from the first bar on."""
    return (np.arange((modules + 2 * MARGIN) * SAMPLES) + 0.5) / SAMPLES - MARGIN


@dataclass(frozen=True, slots=True)
class Bars:
    """Where bars start and end, as drawn."""

    starts: Doubles
    ends: Doubles
    modules: int

    @classmethod
    def of(cls, signs: str, before: int = 0) -> "Bars":
        """The bars of so many modules, the first ``before`` and as many at the end around what is pictured."""
        steps = np.diff([0, *map(int, signs), 0])
        starts, ends = (np.flatnonzero(steps == step).astype(np.float64) - before for step in (1, -1))
        return cls(starts, ends, len(signs) - 2 * before)

    def inked(self, ink: float) -> Doubles:
        """The share of ink in each sample when bars are ``ink`` modules wider than drawn, or narrower."""
        starts, ends = _widened(self.starts, self.ends, ink)
        widths = ends - starts
        before = np.cumsum(widths) - widths
        knots, sums = np.stack([starts, ends], 1).ravel(), np.stack([before, before + widths], 1).ravel()
        return np.diff(np.interp(_edges(self.modules), knots, sums)) * SAMPLES


def _widened(starts: Doubles, ends: Doubles, ink: float) -> tuple[Doubles, Doubles]:
    """Bars that grew until they touch, or shrank until they are gone, along the last axis."""
    if ink > 0:
        gap = (ends[..., :-1] + starts[..., 1:]) / 2
        starts, ends = starts - ink / 2, ends + ink / 2
        ends[..., :-1], starts[..., 1:] = np.minimum(ends[..., :-1], gap), np.maximum(starts[..., 1:], gap)
        return starts, ends
    middle = (starts + ends) / 2
    return np.minimum(starts - ink / 2, middle), np.maximum(ends + ink / 2, middle)


@cache
def _edges(modules: int) -> Doubles:
    """Where samples begin and end, in modules."""
    return np.arange((modules + 2 * MARGIN) * SAMPLES + 1) / SAMPLES - MARGIN


def blurred(samples: Doubles, sigma: float) -> Doubles:
    """Through a Gaussian of ``sigma`` modules, along the last axis."""
    reach = int(np.ceil(_SIGMAS * sigma * SAMPLES))
    at = np.arange(-reach, reach + 1) / SAMPLES
    kernel = np.exp(-at * at / (2 * sigma * sigma))
    rows = np.atleast_2d(samples)
    soft = cv2.filter2D(rows, cv2.CV_64F, (kernel / kernel.sum())[None], borderType=cv2.BORDER_REPLICATE)
    return np.asarray(soft, dtype=np.float64).reshape(samples.shape)


def digits_of(ink: float, sigma: float) -> dict[str, Doubles]:
    """The ten digits of each number set by themselves, each with ``MARGIN`` modules of whatever lies around it."""
    starts, ends = _widened(*_digit_bars(), ink)
    edges = _edges(DIGIT)
    inked = np.zeros((len(starts), len(edges) - 1))
    for start, end in zip(starts.T, ends.T, strict=True):
        inked += np.clip(np.minimum(end[:, None], edges[1:]) - np.maximum(start[:, None], edges[:-1]), 0, None)
    drawn = blurred(inked * SAMPLES, sigma)
    return {name: drawn[10 * number : 10 * (number + 1)] for number, name in enumerate(SETS)}


@cache
def _digit_bars() -> tuple[Doubles, Doubles]:
    """Starts and ends of the bars of all digits, set by set.

    Left of a digit of the sets A and B ends a bar, and right of it a space starts; of C it is the other way.
    """
    rows = []
    for name, words in SETS.items():
        left, right = ("1", "0") if name != "C" else ("0", "1")
        rows += [Bars.of(left * _AROUND + word + right * _AROUND, _AROUND) for word in words]
    return np.stack([bars.starts for bars in rows]), np.stack([bars.ends for bars in rows])
