"""Frames and where they come from: the seam between cameras and everything else."""

import threading
from dataclasses import dataclass
from typing import Protocol

import numpy as np
import numpy.typing as npt

Image = npt.NDArray[np.uint8]


@dataclass(frozen=True, slots=True)
class Frame:
    """A picture: ``bgr`` has shape (height, width, 3), or (height, width) when grey. Never written to once made.

    ``at_s`` is when it was read, in seconds of the monotonic clock (for files: of the video's own time).
    ``is_presentation``: a picture of its own (from a folder), not one of a moving sequence.
    """

    bgr: Image
    number: int
    at_s: float
    is_presentation: bool = False

    @property
    def width(self) -> int:
        """Width in pixels."""
        return int(self.bgr.shape[1])

    @property
    def height(self) -> int:
        """Height in pixels."""
        return int(self.bgr.shape[0])


@dataclass(frozen=True, slots=True)
class Nature:
    """What is known of an open source beyond its frames. ``remark``: a sentence for people, such as a changed port.

    ``is_sensor``: the noise of a real sensor makes no two of its pictures alike, so equal ones tell a frozen driver.
    """

    remark: str = ""
    is_sensor: bool = False


class Frames(Protocol):
    """An open source of frames. One thread reads; any thread may close."""

    is_live: bool
    """Live sources never end and drop frames rather than lag; others are read to their end, every frame."""

    def read(self) -> Frame | None:
        """Return the next frame, or None when there is none: a live source has stalled, another has ended."""

    def close(self) -> None:
        """Give the device back. May be called twice."""


def nature_of(frames: Frames) -> Nature:
    """The ``nature`` of an open source; a source without one is ordinary."""
    nature = getattr(frames, "nature", None)
    return nature if isinstance(nature, Nature) else Nature()


class NewestFrame:
    """One slot; the newest frame wins, so that latency never grows with a slow consumer. Any thread may call.

    ``taken`` counts the frames that ``next_after`` gave away, and ``last_taken`` is the last of them, for measuring.
    """

    def __init__(self) -> None:
        self.taken = 0
        self.last_taken: Frame | None = None
        self._changed = threading.Condition()
        self._frame: Frame | None = None
        self._closed = False
        self._is_taken = True

    def put(self, frame: Frame) -> None:
        """Replace the frame."""
        with self._changed:
            self._frame, self._is_taken = frame, False
            self._changed.notify_all()

    def peek(self) -> Frame | None:
        """The newest frame, without waiting: the viewfinder pulls."""
        with self._changed:
            return self._frame

    def next_after(self, number: int, timeout_s: float) -> Frame | None:
        """Wait for a frame other than ``number``; None after ``timeout_s`` seconds or when closed."""
        with self._changed:
            self._changed.wait_for(lambda: self._closed or self._is_newer(number), timeout_s)
            if self._closed or not self._is_newer(number):
                return None
            self._is_taken = True
            self.taken += 1
            self.last_taken = self._frame
            self._changed.notify_all()
            return self._frame

    def wait_taken(self, timeout_s: float) -> bool:
        """Wait until ``next_after`` gave the frame away, or closed; for sources of which no frame may be missed."""
        with self._changed:
            return self._changed.wait_for(lambda: self._closed or self._is_taken, timeout_s)

    def clear(self) -> None:
        """Forget the frame: a camera that went away must not leave its last picture on the screen."""
        with self._changed:
            self._frame, self._is_taken = None, True

    def close(self) -> None:
        """Wake every waiter for good."""
        with self._changed:
            self._closed = True
            self._changed.notify_all()

    def _is_newer(self, number: int) -> bool:
        return self._frame is not None and self._frame.number != number
