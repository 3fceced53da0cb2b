"""The capture thread: keeps a camera open and carries its frames into the newest-frame slot.

A camera that disappears, stalls, hangs, freezes or is in use is a state that heals by itself (promise P7): it is
closed, and opened again after a short pause, for ever. Drivers can hang in any call, so each opening is a stint in a
thread of its own (``hardware.stint``) that can be left behind; the capture thread only watches its time.
"""

import logging
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass

from hardware.frames import Frames, NewestFrame
from hardware.health import PictureHealth
from hardware.stint import End, Stint
from hardware.told import CameraTold
from kiosk.core.events import CameraState
from kiosk.core.words import say

log = logging.getLogger(__name__)

REOPEN_S = (0.2, 0.5, 1.0, 2.0)
"""Pauses before opening again; the last one repeats. A camera that is plugged in again is back in under 5 s."""
MOST_LEFT_BEHIND = 4
"""So many stints may hang in the driver at once; then it is given no new one before one of them comes back."""
_CLOSE_S = 3.0


@dataclass(frozen=True, slots=True)
class Patience:
    """Seconds after which a stint is left behind: opening, and reading. OpenCV's own time-outs are shorter.

    Opening gets twice as long each time it was left behind: a camera may be slow and not hang.
    """

    open_s: float = 6.0
    read_s: float = 3.0
    most_open_s: float = 60.0


class Capture:
    """Reads SOURCE into ``newest`` until ``stop`` is called. ``run`` is the capture thread's work."""

    def __init__(
        self,
        source: str,
        open_frames: Callable[[str], Frames],
        newest: NewestFrame,
        told: CameraTold,
        patience: Patience | None = None,
    ) -> None:
        self._source = source
        self._open = open_frames
        self._newest = newest
        self._told = told
        self._patience = patience or Patience()
        self._health = PictureHealth()
        self._stop = threading.Event()
        self._changed = threading.Condition()
        self._left_behind: list[Stint] = []
        self._count = 0
        self._open_s = self._patience.open_s

    def run(self) -> None:
        """Open, read, and open again, until stopped or until a recorded source is over."""
        failures = 0
        self._told.say(CameraState.OPENING, say("The camera is being opened."))
        while not self._stop.is_set():
            stint = self._begin()
            end = self._watch(stint)
            if end is End.OVER:
                self._told.say(CameraState.ENDED, say("The video is over. Choose another camera or start it again."))
                return
            if end is End.FAILED and stint.fault is not None:
                raise stint.fault
            failures = 0 if stint.frames_read else failures
            self._pause(REOPEN_S[min(failures, len(REOPEN_S) - 1)])
            failures += 1

    def stop(self) -> None:
        """End ``run`` soon. Any thread may call."""
        self._stop.set()
        self._wake()

    def tell_stall(self) -> None:
        """Called when no new frame came for too long: a read that hangs in the driver gives no None."""
        if not self._stop.is_set() and self._told.state in {CameraState.LIVE, CameraState.DARK, CameraState.FROZEN}:
            self._newest.clear()
            self._told.say_stalled()

    def _begin(self) -> Stint:
        self._count += 1
        stint = Stint(self._source, self._open, self._newest, self._told, self._health, self._wake)
        stint.is_held_by_us = bool(self._left_behind)
        threading.Thread(target=stint.run, name=f"camera-{self._count}", daemon=True).start()
        return stint

    def _watch(self, stint: Stint) -> End:
        """Wait for the end of a stint; one that takes too long is left behind."""
        while not self._wait(lambda: stint.end is not None, self._left_s(stint)):
            if self._stop.is_set():
                return self._finish(stint)
            if self._left_s(stint) <= 0:
                self._leave_behind(stint)
                return End.LEFT_BEHIND
        if stint.frames_read:
            self._open_s = self._patience.open_s
        return stint.end or End.GONE

    def _left_s(self, stint: Stint) -> float:
        """Seconds until the patience with what the stint does now is over; for a recorded source it never is."""
        limits_s = {"open": self._open_s, "first": self._open_s, "read": self._patience.read_s, "close": _CLOSE_S}
        limit_s = limits_s.get(stint.doing)
        return _CLOSE_S if limit_s is None else limit_s - (time.monotonic() - stint.since_s)

    def _leave_behind(self, stint: Stint) -> None:
        log.warning("The camera's driver hangs while it should %s; it is left behind and opened anew", stint.doing)
        if stint.doing != "read":
            self._open_s = min(self._open_s * 2, self._patience.most_open_s)
        stint.leave()
        self._newest.clear()
        self._told.say_stalled()
        self._left_behind.append(stint)

    def _pause(self, seconds: float) -> None:
        """Wait before opening again; a stint that comes back from a hanging driver ends the wait: it works again."""
        self._prune()
        hanging = len(self._left_behind)
        self._wait(lambda: self._hanging() < hanging or self._stop.is_set(), seconds)
        while self._hanging() >= MOST_LEFT_BEHIND and not self._stop.is_set():
            self._wait(lambda: self._hanging() < MOST_LEFT_BEHIND or self._stop.is_set(), None)
        self._prune()

    def _hanging(self) -> int:
        return sum(stint.end is None for stint in self._left_behind)

    def _prune(self) -> None:
        self._left_behind = [stint for stint in self._left_behind if stint.end is None]

    def _finish(self, stint: Stint) -> End:
        """The kiosk stops: give the stint a moment to release the camera."""
        stint.leave()
        if not self._wait(lambda: stint.end is not None, _CLOSE_S, despite_stop=True):
            log.warning("The camera's driver hangs and was abandoned")
        return End.LEFT_BEHIND

    def _wait(self, is_so: Callable[[], bool], timeout_s: float | None, *, despite_stop: bool = False) -> bool:
        """Wait until ``is_so``, the time is over or the kiosk stops. Returns whether it is so."""
        with self._changed:
            self._changed.wait_for(lambda: is_so() or (self._stop.is_set() and not despite_stop), timeout_s)
            return is_so()

    def _wake(self) -> None:
        with self._changed:
            self._changed.notify_all()
