"""Work that waits for the network or a driver: on a thread of its own, so that neither screen nor desk wait for it."""

import logging
import threading
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal, Slot

from kiosk.core.faults import KnownFault
from kiosk.core.words import say

log = logging.getLogger(__name__)


class Aside(QObject):
    """Main thread only. A result that comes when nobody waits any more is dropped."""

    _done = Signal(int, object)

    def __init__(self) -> None:
        super().__init__()
        self._number = 0
        self._then: Callable[[Any], None] = lambda _: None
        self._done.connect(self._finish, Qt.ConnectionType.QueuedConnection)

    def do(self, job: Callable[[], Any], then: Callable[[Any], None]) -> None:
        """Run ``job``, then ``then(result)`` on the main thread; the result of an earlier job is not waited for."""
        self._number += 1
        self._then = then
        threading.Thread(target=self._run, args=(self._number, job), name="aside", daemon=True).start()

    def forget(self) -> None:
        """Nobody waits any more."""
        self._number += 1

    def _run(self, number: int, job: Callable[[], Any]) -> None:
        result: Any
        try:
            result = job()
        except KnownFault as fault:
            result = fault
        except Exception:
            log.exception("Work aside failed")
            result = KnownFault(
                say("That did not work"), say("The kiosk has a fault of its own; what was saved is safe.")
            )
        self._done.emit(number, result)

    @Slot(int, object)
    def _finish(self, number: int, result: Any) -> None:
        if number == self._number:
            self._then(result)
