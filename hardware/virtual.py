"""The virtual camera: plays demo pictures as a worker would show them. For practice, demonstrations and tests.

Each label slides into view, is held, and leaves; in between the bench is empty. Live like a real camera: frames come
at the pace of the real clock, and a slow consumer misses some.
"""

import threading
import time
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from hardware.camera import PICTURES, read_picture
from hardware.frames import Frame, Image
from hardware.opencv import cv2, resized
from kiosk.core.faults import CameraFault
from kiosk.core.words import say

SCHEME = "demo:"
_EMPTY = "empty"
_SIZE = (1280, 720)


@dataclass(frozen=True, slots=True)
class Pace:
    """How a label is shown, in frames: gone (the empty bench), sliding in, held."""

    fps: float = 15.0
    gone: int = 26
    slide: int = 5
    hold: int = 24

    @property
    def cycle(self) -> int:
        """Frames for one label."""
        return self.gone + self.slide + self.hold


QUICK = Pace(fps=30.0, gone=2, slide=2, hold=8)
"""For measuring: about three labels a second; each is away long enough to count anew when it returns."""


class VirtualCamera:
    """Plays the pictures of a folder for ever. One thread reads; any thread may close."""

    is_live = True

    def __init__(self, folder: Path, pace: Pace | None = None) -> None:
        self._pace = pace or Pace()
        paths = sorted(p for p in folder.iterdir() if p.suffix.lower() in PICTURES) if folder.is_dir() else []
        labels = [p for p in paths if p.stem != _EMPTY]
        if not labels:
            raise CameraFault(
                say("No demo pictures"), say("There are no pictures for the virtual camera in {folder}.", folder=folder)
            )
        self._labels = [resized(read_picture(p).bgr, *_SIZE) for p in labels]
        empty = folder / f"{_EMPTY}.jpg"
        self._empty = resized(read_picture(empty).bgr, *_SIZE) if empty.exists() else np.full_like(self._labels[0], 60)
        self._period_s = 1.0 / self._pace.fps
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
        pace = self._pace
        label = self._labels[number // pace.cycle % len(self._labels)]
        place = number % pace.cycle - pace.gone
        if place < 0:
            return self._empty
        if place < pace.slide:
            return self._sliding(label, (place + 1) / (pace.slide + 1))
        return label

    def _sliding(self, label: Image, share: float) -> Image:
        """The label on its way in from the right, smeared as a moving hand smears it."""
        shown = int(label.shape[1] * share)
        image = self._empty.copy()
        image[:, -shown:] = label[:, :shown]
        return np.asarray(cv2.blur(image, (15, 1)), dtype=np.uint8)
