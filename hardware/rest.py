"""A camera that can be put to rest: its device is closed, its threads end, and it is opened again when it is wanted.

Closing and opening may take seconds in a driver, so a thread of its own does both; whoever asks never waits.
"""

import threading
from collections.abc import Callable

from hardware.frames import Frame
from hardware.watch import CameraWatch


class RestingCamera:
    """Watches a camera from ``start`` to ``stop``, but for the time that somebody has reason to let it rest.

    ``make`` gives a watch that was not started yet; a watch cannot be started twice. Any thread may call.
    """

    def __init__(self, make: Callable[[], CameraWatch]) -> None:
        self._make = make
        self._changed = threading.Condition()
        self._reasons: set[str] = set()
        self._is_stopped = self._is_waiting = False
        self._watch: CameraWatch | None = None
        self._thread = threading.Thread(target=self._run, name="camera rest", daemon=True)

    @property
    def is_watching(self) -> bool:
        """Whether the camera is open, or is being opened."""
        return self._watch is not None

    def start(self) -> None:
        """Begin to watch."""
        self._thread.start()

    def rest(self, why: str) -> None:
        """Close the camera, for a reason such as "idle"; it stays closed while there is any reason. Never waits."""
        with self._changed:
            self._reasons.add(why)
            self._changed.notify_all()

    def wake(self, why: str) -> None:
        """A reason to rest is gone; without any other the camera is opened. Never waits."""
        with self._changed:
            self._reasons.discard(why)
            self._changed.notify_all()

    def wait_at_rest(self, timeout_s: float) -> bool:
        """Wait until the camera is closed, for ``timeout_s`` seconds at most. Returns whether it is."""
        with self._changed:
            is_closed = self._changed.wait_for(lambda: self._is_stopped or self._is_idle, timeout_s)
            return is_closed and self._watch is None

    def newest_frame(self) -> Frame | None:
        """The picture the camera sees now; None while it rests."""
        watch = self._watch
        return watch.newest.peek() if watch is not None else None

    def take(self, track_id: int) -> bool:
        """Take the code in a box of the viewfinder, once. False when it was taken, is gone, or the camera rests."""
        watch = self._watch
        return watch is not None and watch.take(track_id)

    def stop(self) -> None:
        """End for good; waits for the camera to close. May be called twice."""
        with self._changed:
            self._is_stopped = True
            self._changed.notify_all()
        if self._thread.ident is not None:
            self._thread.join()

    def _run(self) -> None:
        while True:
            with self._changed:
                self._is_waiting = True
                self._changed.notify_all()
                self._changed.wait_for(lambda: self._is_stopped or self._is_wanted() != self.is_watching)
                self._is_waiting = False
                is_wanted, is_over = self._is_wanted(), self._is_stopped
            watch = self._watch
            if watch is not None:
                watch.stop()
                self._watch = None
            if is_over:
                return
            if is_wanted and watch is None:
                fresh = self._make()
                fresh.start()
                self._watch = fresh

    @property
    def _is_idle(self) -> bool:
        """Whether it is closed and not just being opened."""
        return self._watch is None and self._is_waiting

    def _is_wanted(self) -> bool:
        return not self._reasons
