"""Grey pictures made easier to read: evened, sharpened, unblurred, resized."""

import numpy as np

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


def unblurred(grey: Image, sigma: float, noise: float) -> Image:
    """A Gaussian blur of ``sigma`` pixels undone (Wiener filter); ``noise`` keeps noise from growing."""
    high, wide = grey.shape
    height, width = cv2.getOptimalDFTSize(high + 2 * _PAD), cv2.getOptimalDFTSize(wide + 2 * _PAD)
    edges = (_PAD, height - high - _PAD, _PAD, width - wide - _PAD)
    padded = cv2.copyMakeBorder(grey, *edges, cv2.BORDER_REPLICATE).astype(np.float32)
    falls = [np.exp(-2 * (np.pi * sigma * f) ** 2) for f in (np.fft.fftfreq(height), np.fft.rfftfreq(width))]
    response = np.outer(*falls).astype(np.float32)  # in double the whole transform would be, at twice the time
    whole = np.fft.irfft2(
        np.fft.rfft2(padded) * (response / (response * response + np.float32(noise))), s=(height, width)
    )
    return np.asarray(np.clip(whole[_PAD : _PAD + high, _PAD : _PAD + wide], 0, 255), dtype=np.uint8)


def resized_by(grey: Image, factor: float) -> Image:
    """The picture ``factor`` times as wide and high."""
    if factor == 1.0:
        return np.ascontiguousarray(grey)
    kind = cv2.INTER_CUBIC if factor > 1 else cv2.INTER_AREA
    return np.asarray(cv2.resize(grey, None, fx=factor, fy=factor, interpolation=kind), dtype=np.uint8)
