"""One opening of a camera, from open to close, in a thread of its own that may be left behind in a hanging driver."""

import threading
import time
from collections.abc import Callable
from enum import Enum, auto
from typing import Literal

from hardware.frames import Frame, Frames, Nature, NewestFrame, nature_of
from hardware.health import Health, PictureHealth
from hardware.told import CameraTold
from kiosk.core.events import CameraState
from kiosk.core.faults import CameraFault, CameraInUse

Doing = Literal["open", "first", "read", "show", "close"]
"""``first``: reading the first frame, for which the stream is started; ``show``: handing over a recorded frame."""
_LONGEST_WAIT_S = 1.0


class End(Enum):
    """How a stint ended."""

    GONE = auto()
    """It could not be opened, gave no more frames, or repeats one picture, which opening anew may end."""
    OVER = auto()
    """A recorded source was shown to its end."""
    FAILED = auto()
    """A fault of ours or of the library; see ``fault``."""
    LEFT_BEHIND = auto()


class Stint:
    """Opens SOURCE, carries its frames into ``newest`` and tells how it is, until there are none or it was left.

    ``run`` is the thread's work; the capture thread reads the rest. ``wake`` is called at the end, from this thread.
    """

    def __init__(
        self,
        source: str,
        open_frames: Callable[[str], Frames],
        newest: NewestFrame,
        told: CameraTold,
        health: PictureHealth,
        wake: Callable[[], None],
    ) -> None:
        self._source = source
        self._open = open_frames
        self._newest = newest
        self._told = told
        self._health = health
        self._wake = wake
        self._left = threading.Event()
        self._lock = threading.Lock()
        self._nature = Nature()
        self.end: End | None = None
        self.fault: Exception | None = None
        self.frames_read = 0
        self.is_held_by_us = False
        """An earlier stint hangs in the driver: that it is in use is our own doing."""
        self.doing: Doing = "open"
        self.since_s = time.monotonic()

    def run(self) -> None:
        """Open, read, close."""
        end = End.GONE
        try:
            frames = self._open(self._source)
            try:
                end = self._pump(frames)
            finally:
                self._begin_to("close")
                frames.close()
        except CameraFault as fault:
            self._tell_absence(fault)
        except Exception as fault:  # noqa: BLE001 - carried to the capture thread, which tells and begins anew
            self.fault, end = fault, End.FAILED
        self.end = end
        self._wake()

    def leave(self) -> None:
        """Nothing that this stint still brings counts any more; it closes the camera when its driver lets it."""
        with self._lock:
            self._left.set()

    def _pump(self, frames: Frames) -> End:
        """Carry frames into the slot until there are none."""
        self._nature = nature_of(frames)
        self._begin_to("first")
        began_s = time.monotonic()
        while not self._left.is_set():
            frame = frames.read()
            if frame is None:
                break
            if not self._show(frame, is_live=frames.is_live):
                return End.LEFT_BEHIND
            if not frames.is_live:
                self._show_at_its_pace(frame, began_s)
                continue
            if self._health.is_reopening_due(frame.at_s):
                self._health.reopened(frame.at_s)
                return End.GONE
            self._begin_to("read")
        if not frames.is_live and not self._left.is_set():
            return End.OVER
        self._tell_gone()
        return End.GONE

    def _show(self, frame: Frame, *, is_live: bool) -> bool:
        with self._lock:  # a frame of a stint that was left must not overtake the new one's
            if self._left.is_set():
                return False
            self.frames_read += 1
            self._newest.put(frame)
            health = self._health.look(frame, is_sensor=self._nature.is_sensor) if is_live else Health.FINE
            match health:
                case Health.FINE:
                    self._told.say_live(self._nature.remark)
                case Health.DARK:
                    self._told.say_dark()
                case Health.FROZEN:
                    self._told.say_frozen()
            return True

    def _show_at_its_pace(self, frame: Frame, began_s: float) -> None:
        """Recorded frames come as fast as the disk gives them; none may be missed."""
        self._begin_to("show")
        while not self._left.is_set() and not self._newest.wait_taken(_LONGEST_WAIT_S):
            continue
        self._left.wait(min(_LONGEST_WAIT_S, max(0.0, frame.at_s - (time.monotonic() - began_s))))

    def _tell_gone(self) -> None:
        with self._lock:
            if not self._left.is_set():
                self._newest.clear()
                self._told.say_stalled()

    def _tell_absence(self, fault: CameraFault) -> None:
        with self._lock:
            if self._left.is_set():
                return
            if isinstance(fault, CameraInUse):
                if not self.is_held_by_us:
                    self._told.say(CameraState.IN_USE, fault.sentence)
            else:
                self._told.say(CameraState.ABSENT, fault.sentence)

    def _begin_to(self, doing: Doing) -> None:
        self.doing, self.since_s = doing, time.monotonic()
