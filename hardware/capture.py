"""The capture thread: keeps a camera open and carries its frames into the newest-frame slot.

A camera that disappears, stalls or is in use is a state that heals by itself (promise P7): it is closed, and opened
again after a short pause, for ever.
"""

import logging
import threading
import time
from collections.abc import Callable

from hardware.frames import Frame, Frames, NewestFrame
from kiosk.core.events import CameraChanged, CameraState
from kiosk.core.faults import CameraFault

log = logging.getLogger(__name__)

REOPEN_S = (0.2, 0.5, 1.0, 2.0)
"""Pauses before opening again; the last one repeats. A camera that is plugged in again is back in under 5 s."""
_LONGEST_PAUSE_S = 1.0


class CameraTold:
    """What was last said of the camera's state; says only what changed. Any thread may call."""

    def __init__(self, post: Callable[[CameraChanged], None]) -> None:
        self._post = post
        self._told = CameraChanged(CameraState.ABSENT, "")
        self._lock = threading.Lock()

    @property
    def state(self) -> CameraState:
        """The state told last."""
        with self._lock:
            return self._told.state

    def say(self, state: CameraState, sentence: str) -> None:
        """Post the state when it differs from what was told last."""
        change = CameraChanged(state, sentence)
        with self._lock:
            before = self._told
            if change == before or (state is before.state and state is not CameraState.ABSENT):
                return
            self._told = change
            if state is not before.state:
                log.info("Camera %s", state)
            self._post(change)  # under the lock: two threads must not tell in another order than it happened


class Capture:
    """Reads SOURCE into ``newest`` until ``stop`` is set. ``run`` is the capture thread's work."""

    def __init__(
        self,
        source: str,
        open_frames: Callable[[str], Frames],
        newest: NewestFrame,
        told: CameraTold,
        stop: threading.Event,
    ) -> None:
        self._source = source
        self._open = open_frames
        self._newest = newest
        self._told = told
        self._stop = stop

    def run(self) -> None:
        """Open, read, and open again, until stopped or until a recorded source is over."""
        failures = 0
        while not self._stop.is_set():
            frames = self._try_open(is_first=failures == 0)
            if frames is not None:
                try:
                    if self._pump(frames):
                        failures = 0
                    if not frames.is_live:
                        self._told.say(CameraState.ENDED, "The video is over. Choose another camera or start it again.")
                        return
                finally:
                    frames.close()
            self._stop.wait(REOPEN_S[min(failures, len(REOPEN_S) - 1)])
            failures += 1

    def tell_stall(self) -> None:
        """Called when no new frame came for too long: a read that hangs in the driver gives no None."""
        if self._told.state is CameraState.LIVE and not self._stop.is_set():
            self._newest.clear()
            self._told.say(
                CameraState.STALLED, "The camera gives no new picture. Check its plug; it comes back by itself."
            )

    def _try_open(self, *, is_first: bool) -> Frames | None:
        if is_first:
            self._told.say(CameraState.OPENING, "The camera is being opened.")
        try:
            return self._open(self._source)
        except CameraFault as fault:
            self._told.say(CameraState.ABSENT, fault.sentence)
            return None

    def _pump(self, frames: Frames) -> bool:
        """Carry frames into the slot until there are none. Returns whether there was any."""
        any_read, began_s = False, time.monotonic()
        while not self._stop.is_set():
            frame = frames.read()
            if frame is None:
                break
            any_read = True
            self._newest.put(frame)
            self._told.say(CameraState.LIVE, "The camera is on.")
            if not frames.is_live:
                self._show_at_its_pace(frame, began_s)
        if frames.is_live and not self._stop.is_set():
            self._newest.clear()
            self._told.say(CameraState.STALLED, "The camera gives no picture. Check its plug; it comes back by itself.")
        return any_read

    def _show_at_its_pace(self, frame: Frame, began_s: float) -> None:
        """Recorded frames come as fast as the disk gives them; none may be missed."""
        while not self._stop.is_set() and not self._newest.wait_taken(_LONGEST_PAUSE_S):
            continue
        self._stop.wait(min(_LONGEST_PAUSE_S, max(0.0, frame.at_s - (time.monotonic() - began_s))))
