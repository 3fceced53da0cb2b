"""Where an upload runs: in turn with all other calls, or beside them on a thread and a connection of its own.

An upload lasts as long as the photo is large, and a presigned POST cannot be sent in pieces. Over a line of 1 Mbit/s a
photo of 435 kB held up what was scanned meanwhile by up to 3.5 s when all was sent in turn, and by no more than 0.08 s
beside it (``kiosk bench photos``); a photo of 1 MB over 256 kbit/s would by half a minute. So the courier sends one
photo beside its other calls. There is still one sender for each data directory: only the engine decides what is sent,
it asks for the leave to upload and registers the photo; what runs beside is that one POST to another host, which may
be repeated at will and needs no intent (S3 keeps whole objects or nothing).
"""

import logging
import threading
from collections.abc import Callable
from typing import Protocol

log = logging.getLogger(__name__)

Job = Callable[[], None]


class Uploads(Protocol):
    """Runs uploads. ``is_over``: what an upload brings is not wanted any more, the kiosk ends."""

    is_over: bool

    @property
    def is_busy(self) -> bool:
        """Whether an upload is under way."""

    def begin(self, job: Job) -> None:
        """Run ``job``; only while nothing is under way."""

    def look(self) -> None:
        """Raise what the last upload raised."""

    def wait(self, timeout_s: float) -> None:
        """Wait until the upload that is under way is over."""


class InTurn:
    """Uploads in the thread that asks: nothing else is sent meanwhile."""

    is_over = False
    is_busy = False

    def begin(self, job: Job) -> None:
        """Run ``job`` now; raises what it raises."""
        job()

    def look(self) -> None:
        """All was raised already."""

    def wait(self, timeout_s: float) -> None:
        """It is over already."""


class Beside:
    """One upload at a time on a thread of its own; ``done`` is called there when it is over.

    ``begin`` and ``look`` for the engine's thread; ``is_busy``, ``is_over`` and ``wait`` for any.
    """

    def __init__(self, done: Callable[[], None]) -> None:
        self._done = done
        self._thread: threading.Thread | None = None
        self._fault: Exception | None = None
        self.is_over = False

    @property
    def is_busy(self) -> bool:
        """Whether an upload is under way."""
        return self._thread is not None

    def begin(self, job: Job) -> None:
        """Run ``job`` on a thread and return at once."""
        if self._thread is not None:
            raise RuntimeError("an upload is under way")
        self._thread = threading.Thread(target=self._run, args=(job,), name="upload", daemon=True)
        self._thread.start()

    def look(self) -> None:
        """Raise what the last upload raised: the courier tells it, and pauses."""
        fault, self._fault = self._fault, None
        if fault is not None:
            raise fault

    def wait(self, timeout_s: float) -> None:
        """Wait until the upload that is under way is over."""
        thread = self._thread
        if thread is not None:
            thread.join(timeout_s)

    def _run(self, job: Job) -> None:
        try:
            job()
        except Exception as fault:  # noqa: BLE001 - top of the thread: the engine raises it on its own
            if not self.is_over:
                self._fault = fault
        finally:
            self._thread = None
            self._done()
