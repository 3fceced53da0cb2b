"""Grey pictures made easier to read: evened, sharpened, unblurred, resized."""

from typing import Any

import numpy as np
import numpy.typing as npt

from hardware.frames import Image
from hardware.opencv import cv2

_LEAST_SIDE = 8
_PAD = 16


def grey_of(image: Image) -> Image | None:
    """The picture in grey (luma; libzbar would take the blue channel), or None when it is no picture to read."""
    if image.dtype != np.uint8 or image.ndim not in {2, 3} or min(image.shape[:2]) < _LEAST_SIDE:
        return None
    if image.ndim == 2:
        return image
    return np.asarray(cv2.cvtColor(image, cv2.COLOR_BGR2GRAY), dtype=np.uint8) if image.shape[2] in {3, 4} else None


def evened(grey: Image) -> Image:
    """Contrast stretched place by place: shadows go."""
    return np.asarray(cv2.createCLAHE(3.0, (8, 8)).apply(grey), dtype=np.uint8)


def inverted(grey: Image) -> Image:
    """Black for white."""
    return np.asarray(cv2.bitwise_not(grey), dtype=np.uint8)


def sharpened(grey: Image, sigma: float = 3.0, amount: float = 2.0) -> Image:
    """Edges raised (unsharp mask): ``amount`` times what a Gaussian of ``sigma`` pixels takes away is added."""
    soft = cv2.GaussianBlur(grey, (0, 0), sigma)
    return np.asarray(cv2.addWeighted(grey, 1 + amount, soft, -amount, 0), dtype=np.uint8)


class Blurred:
    """A grey picture from which Gaussian blurs are undone (Wiener filter), after the first each at half the cost.

    OpenCV packs the spectrum of real numbers into as many, the rows of the first and last column like the columns of
    all: it takes a quarter of the time of the complex one.
    """

    def __init__(self, grey: Image) -> None:
        self.grey = grey
        self._packed: npt.NDArray[np.float32] | None = None

    def _spectrum(self) -> npt.NDArray[np.float32]:
        if self._packed is None:
            (high, wide), (height, width) = self.grey.shape, map(_padded, self.grey.shape)
            edges = (_PAD, height - high - _PAD, _PAD, width - wide - _PAD)
            padded = cv2.copyMakeBorder(self.grey, *edges, cv2.BORDER_REPLICATE).astype(np.float32)
            self._packed = np.asarray(cv2.dft(padded), dtype=np.float32)
        return self._packed

    def unblurred(self, sigma: float, noise: float) -> Image:
        """A blur of ``sigma`` pixels undone; ``noise`` keeps noise from growing."""
        spectrum = self._spectrum()
        (high, wide), (height, width) = self.grey.shape, spectrum.shape
        across, down = (_falls((np.arange(side) + 1) // 2 / side, sigma) for side in (width, height))
        response = np.outer(_falls(np.fft.fftfreq(height), sigma), across)
        response[:, 0], response[:, -1] = down * across[0], down * across[-1]
        response /= response * response + np.float32(noise)
        whole = cv2.idft(spectrum * response, flags=cv2.DFT_SCALE)
        return np.asarray(np.clip(whole[_PAD : _PAD + high, _PAD : _PAD + wide], 0, 255), dtype=np.uint8)


def _padded(side: int) -> int:
    """An even length that is quickly transformed."""
    return 2 * cv2.getOptimalDFTSize(side // 2 + _PAD + 1)


def _falls(frequencies: npt.NDArray[np.floating[Any]], sigma: float) -> npt.NDArray[np.float32]:
    """What a blur leaves of each frequency."""
    return np.asarray(np.exp(-2 * (np.pi * sigma * frequencies) ** 2), dtype=np.float32)


def resized_by(grey: Image, factor: float) -> Image:
    """The picture ``factor`` times as wide and high."""
    if factor == 1.0:
        return np.ascontiguousarray(grey)
    kind = cv2.INTER_CUBIC if factor > 1 else cv2.INTER_AREA
    return np.asarray(cv2.resize(grey, None, fx=factor, fy=factor, interpolation=kind), dtype=np.uint8)
