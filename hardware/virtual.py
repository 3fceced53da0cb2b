"""The virtual camera: plays demo pictures as a worker would show them. For practice, demonstrations and tests.

Each label slides into view, is held, and leaves; in between the bench is empty. Live like a real camera: frames come
at 15 a second of the real clock, and a slow consumer misses some.
"""

import threading
import time
from pathlib import Path

import numpy as np

from hardware.camera import PICTURES, read_picture
from hardware.frames import Frame, Image
from hardware.opencv import cv2
from kiosk.core.faults import CameraFault

SCHEME = "demo:"
_EMPTY = "empty"
_FPS = 15.0
_SLIDE_FRAMES = 5
_HOLD_FRAMES = 24
_GONE_FRAMES = 26


class VirtualCamera:
    """Plays the pictures of a folder for ever. One thread reads; any thread may close."""

    is_live = True

    def __init__(self, folder: Path, fps: float = _FPS) -> None:
        paths = sorted(p for p in folder.iterdir() if p.suffix.lower() in PICTURES) if folder.is_dir() else []
        labels = [p for p in paths if p.stem != _EMPTY]
        if not labels:
            raise CameraFault("No demo pictures", f"There are no pictures for the virtual camera in {folder}.")
        self._labels = [_same_size(read_picture(p).bgr) for p in labels]
        empty = folder / f"{_EMPTY}.jpg"
        self._empty = _same_size(read_picture(empty).bgr) if empty.exists() else np.full_like(self._labels[0], 60)
        self._period_s = 1.0 / fps
        self._closed = threading.Event()
        self._number = 0
        self._due_s = time.monotonic()

    def read(self) -> Frame | None:
        """The next frame, at the camera's own pace; None once closed."""
        self._due_s = max(self._due_s + self._period_s, time.monotonic())
        if self._closed.wait(max(0.0, self._due_s - time.monotonic())):
            return None
        image = self._picture(self._number)
        self._number += 1
        return Frame(image, self._number, time.monotonic())

    def close(self) -> None:
        """Stop playing."""
        self._closed.set()

    def _picture(self, number: int) -> Image:
        cycle = _SLIDE_FRAMES + _HOLD_FRAMES + _GONE_FRAMES
        label = self._labels[number // cycle % len(self._labels)]
        place = number % cycle
        if place < _GONE_FRAMES:
            return self._empty
        place -= _GONE_FRAMES
        if place < _SLIDE_FRAMES:
            return self._sliding(label, (place + 1) / (_SLIDE_FRAMES + 1))
        return label

    def _sliding(self, label: Image, share: float) -> Image:
        """The label on its way in from the right, smeared as a moving hand smears it."""
        shown = int(label.shape[1] * share)
        image = self._empty.copy()
        image[:, -shown:] = label[:, :shown]
        return np.asarray(cv2.blur(image, (15, 1)), dtype=np.uint8)


def _same_size(image: Image) -> Image:
    return np.asarray(cv2.resize(image, (1280, 720), interpolation=cv2.INTER_AREA), dtype=np.uint8)
