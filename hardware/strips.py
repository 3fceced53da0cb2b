"""Reading the striped regions of a picture on small upright strips instead of on the whole picture.

``plain`` is the region averaged into bands; the harder ones even out the light, turn black and white round, or take
out blur of several widths (Wiener filter), each of which reads codes that no other does.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import partial

import numpy as np
import numpy.typing as npt

from hardware import zbar, zxing
from hardware.bands import ROWS, WIDEST, upright
from hardware.frames import Image
from hardware.locate import Region
from hardware.opencv import cv2
from hardware.readings import Reading

Floats = npt.NDArray[np.float32]
_WIENER_PAD = 64
_ALL_ROWS = 2000
_WIDEST = 8.0
_BLURRED = 1.15
"""Sigma of the sharpest edges in pixels of the picture; in focus it is about 0.9."""
_WITH_EDGES = 1.2
_MOST_BLUR = 9.0
_REACH = 75
"""Pixels of a widened strip that hold some bars and some spaces, whatever the size of the code."""


@dataclass(frozen=True, slots=True)
class Strip:
    """One way to prepare a region: bands, widening, and what is done to the bands."""

    name: str
    bands: int
    widen: float
    change: Callable[[Floats], Floats]

    def variants(self) -> "Iterator[Strip]":
        """The same with other bands and widths, for a second look."""
        for bands, widen in ((9, 2.0), (14, 3.0), (18, 2.0), (30, 2.5), (32, 3.5), (48, 2.0)):
            yield replace(self, name=f"{self.name} {bands}x{widen}", bands=bands, widen=widen)


def even_light(bands: Floats) -> Floats:
    """Stretch to the local darkest and brightest: shadows and gloss go."""
    around = np.ones((1, _REACH), np.uint8)
    low = cv2.blur(cv2.erode(bands, around), (_REACH, 1))
    high = cv2.blur(cv2.dilate(bands, around), (_REACH, 1))
    return np.asarray((bands - low) / np.maximum(high - low, 10.0) * 255.0, dtype=np.float32)


def sharper(sigma: float, noise: float) -> Callable[[Floats], Floats]:
    """Undo a Gaussian blur of ``sigma`` pixels (of the widened strip); ``noise`` keeps noise from growing."""
    return partial(_unblurred, sigma=sigma, noise=noise)


def fitted(share: float, noise: float) -> Callable[[Floats], Floats]:
    """Undo ``share`` of the blur that the bars themselves show: the steeper their edges, the less there is."""

    def undo(bands: Floats) -> Floats:
        return _unblurred(bands, share * edge_sigma(bands), noise)

    return undo


def edge_sigma(bands: Floats) -> float:
    """Blur of the sharpest edges in pixels: an edge of height h blurred by sigma rises by h / (sigma * sqrt(2 pi))."""
    ordered = np.sort(bands, axis=1)
    skip = max(1, bands.shape[1] // 50)
    heights = ordered[:, -skip] - ordered[:, skip - 1]
    slopes = np.sort(np.abs(np.diff(bands, axis=1)), axis=1)[:, -skip]
    return float(np.clip(np.median(heights / np.maximum(slopes, 1.0)) / np.sqrt(2 * np.pi), 0.5, _MOST_BLUR))


def _unblurred(bands: Floats, sigma: float, noise: float) -> Floats:
    """The Wiener filter for a Gaussian blur."""
    width = bands.shape[1]
    length = cv2.getOptimalDFTSize(width + 2 * _WIENER_PAD)
    padded = np.pad(bands, ((0, 0), (_WIENER_PAD, length - width - _WIENER_PAD)), "edge")
    response = np.exp(-2 * (np.pi * sigma * np.fft.rfftfreq(length)) ** 2)
    spectrum = np.fft.rfft(padded, axis=1) * (response / (response * response + noise))
    return np.asarray(np.fft.irfft(spectrum, n=length, axis=1)[:, _WIENER_PAD : _WIENER_PAD + width], np.float32)


def as_it_is(bands: Floats) -> Floats:
    """No change."""
    return bands


def inverted(bands: Floats) -> Floats:
    """Light bars on dark ground."""
    return np.asarray(255.0 - bands, dtype=np.float32)


FITTED = (
    Strip("fitted 1", 8, 3.0, fitted(0.8, 0.005)),
    Strip("fitted 2", 12, 4.0, fitted(0.8, 0.005)),
    Strip("fitted 3", 8, 3.0, fitted(0.9, 0.0007)),
    Strip("fitted 4", 12, 2.0, fitted(0.9, 0.0007)),
    Strip("fitted 5", 8, 2.0, sharper(3.6, 0.001)),
    Strip("fitted 6", 8, 3.0, sharper(3.6, 0.002)),
    Strip("fitted 7", 12, 6.0, sharper(8.4, 0.0005)),
)
"""For stills that are out of focus or smeared: each is so unlike the one before it that it reads the most of what that
left."""
HASTY = (
    Strip("fitted 1", 12, 2.0, fitted(0.8, 0.005)),
    Strip("fitted 2", 12, 3.0, sharper(3.6, 0.005)),
    Strip("fitted 3", 8, 4.0, fitted(0.8, 0.002)),
    Strip("fitted 4", 8, 3.0, sharper(3.6, 0.002)),
    Strip("fitted 5", 8, 2.0, sharper(3.2, 0.0007)),
    Strip("fitted 6", 12, 2.0, fitted(0.9, 0.0007)),
    Strip("fitted 7", 8, 4.0, sharper(5.6, 0.001)),
    Strip("fitted 8", 16, 3.0, fitted(1.0, 0.002)),
)
"""The same for frames, in which every millisecond counts: fewer bands, and the first two read most of what all read
while focus settles."""
STACKED = (2.0, 1.5, 3.0)
"""Widths at which codes of several rows are read."""
PLAIN = Strip("bands", 24, 2.0, as_it_is)
HARDER = (
    Strip("even light", 24, 2.0, even_light),
    Strip("fine bands", 40, 3.0, as_it_is),
    Strip("even light fine", 40, 3.0, even_light),
    Strip("sharper 1", 24, 3.0, sharper(2.4, 0.02)),
    Strip("sharper 2", 24, 2.0, sharper(2.4, 0.005)),
    Strip("sharper 3", 24, 3.0, sharper(4.8, 0.02)),
    Strip("sharper 4", 24, 2.0, sharper(4.0, 0.02)),
    Strip("sharper 2 fine", 40, 3.0, sharper(3.6, 0.005)),
    Strip("sharper 3 fine", 40, 2.0, sharper(3.2, 0.02)),
    Strip("sharper 5", 24, 3.0, sharper(7.5, 0.02)),
    Strip("inverted", 24, 2.0, inverted),
    Strip("inverted fine", 40, 2.0, inverted),
)


class Stripes:
    """A striped region of a picture, laid upright once for each width that its strips ask for.

    ``widest``: strips that ask for more are widened from this one, at a fraction of the cost and nearly as good.
    """

    def __init__(self, grey: Image, region: Region, most_rows: int = _ALL_ROWS, widest: float = _WIDEST) -> None:
        self._grey = grey
        self.region = region
        self._most_rows = most_rows
        self._widest = widest
        self._upright: dict[float, Image] = {}
        self._bands: dict[tuple[float, int], Floats] = {}

    @property
    def is_blurred(self) -> bool:
        """Whether blur must be undone before the engines see the finer bars."""
        return edge_sigma(self._banded(2.0, HASTY[0].bands)) > 2.0 * _BLURRED

    def read(self, strip: Strip) -> list[Reading]:
        """What the engines read on one strip; the place told is that of the region."""
        picture = np.repeat(_stretched(strip.change(self._banded(strip.widen, strip.bands))), ROWS, axis=0)
        found = (
            *zbar.read(picture, zbar.LINEAR, strip.name, density=(0, ROWS)),
            *zxing.scan(picture, zxing.Wanted.LINEAR, strip.name, is_thorough=False),
        )
        corners = self.region.corners()
        return [replace(reading, polygon=corners, place=self.region) for reading in found]

    def read_stacked(self, widen: float) -> list[Reading]:
        """Codes of several rows of bars, upright: zxing-cpp finds them only within some five degrees."""
        name = f"stacked {widen:g}"
        whole = replace(self.region, across=self.region.across * _WITH_EDGES)
        picture = upright(self._grey, whole, widen, _ALL_ROWS)
        found = zxing.scan(picture, zxing.Wanted.STACKED, name, is_thorough=False)
        corners = self.region.corners()
        return [replace(reading, polygon=corners) for reading in found]

    def _banded(self, widen: float, count: int) -> Floats:
        if (widen, count) not in self._bands:
            laid = min(widen, self._widest)
            if laid not in self._upright:
                self._upright[laid] = upright(self._grey, self.region, laid, self._most_rows)
            turned = self._upright[laid]
            narrow = cv2.resize(turned, (turned.shape[1], count), interpolation=cv2.INTER_AREA)
            bands = np.asarray(narrow, dtype=np.float32)
            if widen > laid:
                size = (min(WIDEST, round(turned.shape[1] * widen / laid)), count)
                bands = np.asarray(cv2.resize(bands, size, interpolation=cv2.INTER_CUBIC), dtype=np.float32)
            self._bands[widen, count] = bands
        return self._bands[widen, count]


def _stretched(bands: Floats) -> Image:
    some = np.sort(bands[:, ::3], axis=1)
    skip = some.shape[1] // 50
    low, high = some[:, skip : skip + 1], some[:, -1 - skip :][:, :1]
    return np.asarray(np.clip((bands - low) * (255.0 / np.maximum(high - low, 8.0)), 0, 255), dtype=np.uint8)
