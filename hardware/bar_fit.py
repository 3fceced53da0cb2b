"""Known bars laid over the grey profile of a place: where each module lies, how much ink and how much blur there is.

Found by correlation, made exact by least squares (Gauss-Newton): seven numbers for place, ink and blur, four for the
light. The print, not the code, decides them, so that the same bars can then be drawn with other digits.
"""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from hardware.ean_bars import MARGIN, SAMPLES, Bars, Doubles, blurred, places_of_samples
from hardware.opencv import cv2

_SHORTEST, _LONGEST, _STEP = 0.58, 1.12, 0.02
"""Of the length of the place: it may hold an add-on or words beside the code, or end a little early."""
_BENDS = (-3.0, 0.0, 3.0)
"""Modules by which the middle lies nearer to one end: a tilted or round label."""
_PIXELS = 1.6
"""A module, to search with."""
_MOST_STEPS, _FIRST_SIGMA = 9, 0.7
_LEAST_SIGMA, _MOST_SIGMA, _MOST_INK = 0.15, 1.5, 0.9
_NUDGE = 0.05
_CLOSE = 0.02
_DAMPING = 1e-4


@dataclass(frozen=True, slots=True)
class Fit:
    """How bars lie over a profile. ``rest``: what is unexplained at each sample; ``gain``: ink minus paper there."""

    ink: float
    sigma: float
    rest: Doubles
    gain: Doubles
    explained: float
    """Share of the profile's variance."""


@dataclass(slots=True)
class _Guess:
    curve: Doubles
    ink: float = 0.0
    sigma: float = _FIRST_SIGMA


def fitted(profile: Doubles, signs: str, length: float) -> Fit | None:
    """Lay the modules ``signs`` over a profile in which they take about ``length`` pixels; None: they do not fit in."""
    best: Fit | None = None
    for turned, curve in _starts(profile, signs, length):
        fit = _refined(turned, signs, curve)
        if fit is not None and (best is None or fit.explained > best.explained):
            best = fit
    return best


def _starts(profile: Doubles, signs: str, length: float) -> Iterator[tuple[Doubles, Doubles]]:
    """The likeliest place: the profile, turned when the code runs the other way, and the curve of the modules."""
    modules = len(signs)
    shrink = min(1.0, _PIXELS * modules / (_LONGEST * length))
    size = max(16, round(len(profile) * shrink))
    small = cv2.resize(profile[None].astype(np.float32), (size, 1), interpolation=cv2.INTER_AREA)
    small = (small - cv2.blur(small, (max(3, round(length * shrink / 4)), 1)))[0]
    widths = np.exp(np.arange(np.log(_SHORTEST), np.log(_LONGEST), _STEP)) * length * shrink / modules
    widths = widths[widths * modules < size * 1.05]
    if not len(widths):
        return
    bends, widths = (side.ravel() for side in np.meshgrid(_BENDS, widths))
    templates = _templates(signs, widths, bends)
    room = cv2.getOptimalDFTSize(size + templates.shape[1])
    spectra = np.conj(np.fft.rfft(templates, room, axis=1))
    best = (-1.0, 0, 0, 1)
    for turn in (1, -1):
        likeness = np.abs(np.fft.irfft(np.fft.rfft(small[::turn], room) * spectra, room, axis=1))
        which, shift = divmod(int(likeness.argmax()), room)
        best = max(best, (float(likeness[which, shift]), which, shift if shift < size else shift - room, turn))
    _, which, shift, turn = best
    width, bend = widths[which] / shrink, bends[which]
    half = width * modules / 2
    middle = (shift + 0.5) / shrink + width * MARGIN + half - 0.5
    yield profile[::turn], np.array([middle - bend * width / 3 * 2, half, bend * width, 0.0])


def _templates(signs: str, widths: Doubles, bends: Doubles) -> npt.NDArray[np.float32]:
    """The bars in pixels, one row for each width of a module and bend, without their mean and of equal energy."""
    modules = len(signs)
    count = int(np.ceil(widths.max() * (modules + 2 * MARGIN)))
    straight = np.arange(count) / widths[:, None] - MARGIN
    share = (straight - modules / 2) / (modules / 2)
    at = straight - bends[:, None] * (share * share - 1.0)
    ink = np.array([0.0] * (MARGIN + 1) + [float(sign) for sign in signs] + [0.0] * (MARGIN + 1))
    rows = ink[np.clip(np.floor(at).astype(np.intp) + MARGIN + 1, 0, len(ink) - 1)]
    is_in = straight < modules + MARGIN
    rows = np.where(is_in, rows - (rows * is_in).sum(1, keepdims=True) / is_in.sum(1, keepdims=True), 0.0)
    return np.asarray(rows / np.sqrt((rows * rows).sum(1, keepdims=True)), dtype=np.float32)


def _refined(profile: Doubles, signs: str, curve: Doubles) -> Fit | None:
    modules = len(signs)
    bars, pixels = Bars.of(signs), np.arange(len(profile), dtype=np.float64)
    share = (places_of_samples(modules) - modules / 2) / (modules / 2)
    shape = np.stack([np.ones_like(share), share, share**2 - 1 / 3, share**3 - 0.6 * share])
    slope = np.stack([np.zeros_like(share), np.ones_like(share), 2 * share, 3 * share**2 - 0.6]) * (2 / modules)
    guess, best = _Guess(curve), None
    rows = np.ones((4 + len(shape) + 2, len(share)))  # of the light, of what moves the bars, of ink and of blur
    rows[1] = share
    light = rows[:4]
    for _ in range(_MOST_STEPS):
        pace = guess.curve @ slope
        middle = pace.sum() / len(pace)
        if pace.min() < 0.3 * middle or middle <= 0:
            break
        grey = np.interp(guess.curve @ shape, pixels, profile)
        inked = bars.inked(guess.ink)
        drawn, more = blurred(np.stack([inked, bars.inked(guess.ink + _NUDGE)]), guess.sigma)
        rows[2], rows[3] = drawn, share * drawn
        levels = _solved(light, grey)
        rest, gain = grey - levels @ light, levels[2] + levels[3] * share
        off = grey - grey.sum() / len(grey)
        explained = 1 - float(rest @ rest) / max(1e-9, float(off @ off))
        if best is None or explained > best.explained:
            best = Fit(guess.ink, guess.sigma, rest, gain, explained)
        rows[4:-2] = (-gain * _gradient(drawn) * SAMPLES / pace) * shape
        rows[-2] = gain * (more - drawn) / _NUDGE
        rows[-1] = gain * (blurred(inked, guess.sigma + _NUDGE) - drawn) / _NUDGE
        step = _solved(rows, rest)[4:]
        if not _has_moved(guess, step, float(middle)):
            break
    return best


def _gradient(samples: Doubles) -> Doubles:
    """``np.gradient``, which takes four times as long to find out what it was given."""
    slopes = np.empty_like(samples)
    slopes[1:-1] = (samples[2:] - samples[:-2]) / 2
    slopes[0], slopes[-1] = samples[1] - samples[0], samples[-1] - samples[-2]
    return slopes


def _has_moved(guess: _Guess, step: Doubles, module: float) -> bool:
    """Take the step, not too far at once; whether it was more than nothing."""
    ink, sigma = float(step[4]), float(step[5])
    guess.curve = guess.curve + np.minimum(np.maximum(step[:4], -module), module)
    guess.ink = min(max(guess.ink + min(max(ink, -0.3), 0.3), -_MOST_INK), _MOST_INK)
    guess.sigma = min(max(guess.sigma + min(max(sigma, -0.2), 0.2), _LEAST_SIGMA), _MOST_SIGMA)
    return max(float(np.abs(step[:4]).max()) / module, abs(ink), abs(sigma)) > _CLOSE


def _solved(rows: Doubles, wanted: Doubles) -> Doubles:
    """The least squares weights of ``rows`` that make ``wanted``, damped a little."""
    square = rows @ rows.T
    diagonal = square.reshape(-1)[:: len(square) + 1]
    diagonal *= 1 + _DAMPING
    diagonal += 1e-9
    return np.asarray(np.linalg.solve(square, rows @ wanted), dtype=np.float64)
