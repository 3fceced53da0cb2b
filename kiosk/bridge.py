"""The one QObject that carries worker events onto the main thread.

``Signal.emit`` from a plain thread arrives on the thread where the bridge lives, the main one; measured complete for
80,000 emits from four threads. Workers get ``post`` and know no Qt.
"""

import logging
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot

from kiosk.core.events import Event
from kiosk.core.faults import KnownFault
from kiosk.core.words import say

log = logging.getLogger(__name__)
T = TypeVar("T")


class Bridge(QObject):
    """Lives on the main thread. ``arrived`` is emitted there for every event posted from anywhere.

    ``do`` runs the station's work on one thread of its own, the desk, in order, so that no commit stalls the screen;
    ``read`` reads on another, so that no scan waits for a page to be read; ``shoot`` takes photos on a third: a still
    takes a second or two, and some drivers hang.
    """

    arrived = Signal(object)
    """One ``kiosk.core.events.Event``."""
    failed = Signal(object)
    """A KnownFault of work given to the desk."""
    _from_worker = Signal(object)
    _done = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._desk = ThreadPoolExecutor(max_workers=1, thread_name_prefix="desk")
        self._reader = ThreadPoolExecutor(max_workers=1, thread_name_prefix="reader")
        self._shots = ThreadPoolExecutor(max_workers=1, thread_name_prefix="shots")
        self._is_closed = False
        self._from_worker.connect(self._arrive, Qt.ConnectionType.QueuedConnection)
        self._done.connect(self._finish, Qt.ConnectionType.QueuedConnection)

    def post(self, event: Event) -> None:
        """Hand an event to the main thread. Any thread; never blocks."""
        if not self._is_closed:
            self._from_worker.emit(event)

    def do(self, job: Callable[[], T], then: Callable[[T], None] | None = None) -> None:
        """Run ``job`` on the desk's thread, in order, then ``then(result)`` on the main thread.

        A KnownFault comes out of ``failed``; anything else is a bug, is logged, and comes out in plain words.
        """
        self._submit(self._desk, job, then)

    def read(self, job: Callable[[], T], then: Callable[[T], None]) -> None:
        """Run ``job``, which only reads, on the reading thread, in order; else as ``do``."""
        self._submit(self._reader, job, then)

    def shoot(self, job: Callable[[], T], then: Callable[[T], None]) -> None:
        """Run ``job``, which takes a photo, on the photos' thread, in order; else as ``do``."""
        self._submit(self._shots, job, then)

    def finish_reading(self) -> None:
        """Wait until all was read that was asked for by now. Any thread but the main and the reading one."""
        self._reader.submit(lambda: None).result()

    def finish_shooting(self) -> None:
        """Wait until all photos are taken that were begun by now. Any thread but the main and the photos' one."""
        self._shots.submit(lambda: None).result()

    def _submit(self, on: ThreadPoolExecutor, job: Callable[[], T], then: Callable[[T], None] | None) -> None:
        if self._is_closed:
            return

        def run() -> None:
            try:
                result = job()
            except KnownFault as fault:
                self._tell(partial(self.failed.emit, fault))
            except Exception:
                log.exception("Work at the desk failed")
                words = KnownFault(
                    say("That did not work"), say("The kiosk has a fault of its own; what was saved is safe.")
                )
                self._tell(partial(self.failed.emit, words))
            else:
                if then is not None:
                    self._tell(lambda: then(result))

        on.submit(run)

    def close(self) -> None:
        """Let the desk finish; what was not shown by then, or is posted later, is dropped: the store has it."""
        self._desk.shutdown(wait=True)  # its work may wait for a photo
        self._shots.shutdown(wait=True)
        self._reader.shutdown(wait=True)
        self._is_closed = True

    def _tell(self, what: Callable[[], Any]) -> None:
        if not self._is_closed:
            self._done.emit(what)

    @Slot(object)
    def _arrive(self, event: Event) -> None:
        if not self._is_closed:
            self.arrived.emit(event)

    @Slot(object)
    def _finish(self, what: Callable[[], Any]) -> None:
        if not self._is_closed:
            what()
