"""A camera that plays what was drawn before, at the pace of the real clock, so that making frames costs nothing.

Between two clips it rests: the empty bench, about once a second, so that a watch which is not measured just then costs
next to nothing and yet neither stalls nor forgets.
"""

import threading
import time
from collections.abc import Sequence
from dataclasses import dataclass

from hardware.frames import Frame, Image

FPS = 30.0
_REST_S = 0.7
_LONGEST_S = 120.0


@dataclass(frozen=True, slots=True)
class Clip:
    """Pictures to play at ``FPS``; ``mark`` is the place of the one from which time is counted."""

    frames: Sequence[Image]
    mark: int = 0


@dataclass(frozen=True, slots=True)
class Played:
    """When a clip began, when its mark was shown and when it was over, in seconds of the monotonic clock."""

    began_s: float
    mark_s: float
    over_s: float


class Stage:
    """A live source of frames. The capture thread reads; another plays clips; any may close."""

    is_live = True

    def __init__(self, resting: Sequence[Image]) -> None:
        self._resting = resting
        self._changed = threading.Condition()
        self._clip: Clip | None = None
        self._place = 0
        self._times: list[float] = []
        self._number = 0
        self._due_s = time.monotonic()
        self._closed = False

    def play(self, clip: Clip) -> Played:
        """Show ``clip`` once; returns when it is over. Raises TimeoutError when nobody reads."""
        with self._changed:
            self._clip, self._place, self._times = clip, 0, []
            self._changed.notify_all()
            if not self._changed.wait_for(lambda: self._clip is None, _LONGEST_S):
                raise TimeoutError("nobody reads the frames of this stage")
            return Played(self._times[0], self._times[clip.mark], time.monotonic())

    def read(self) -> Frame | None:
        """The next frame, when it is due; None once closed."""
        with self._changed:
            self._changed.wait_for(lambda: self._closed or self._clip is not None, _REST_S)
            self._due_s = max(self._due_s + 1 / FPS, time.monotonic())
            while not self._closed and time.monotonic() < self._due_s:
                self._changed.wait(self._due_s - time.monotonic())
            return None if self._closed else self._next()

    def close(self) -> None:
        """Wake the reader for good."""
        with self._changed:
            self._closed, self._clip = True, None
            self._changed.notify_all()

    def _next(self) -> Frame:
        self._number += 1
        now = time.monotonic()
        if self._clip is None:
            return Frame(self._resting[self._number % len(self._resting)], self._number, now)
        image = self._clip.frames[self._place]
        self._place += 1
        self._times.append(now)
        if self._place == len(self._clip.frames):
            self._clip = None
            self._changed.notify_all()
        return Frame(image, self._number, now)
