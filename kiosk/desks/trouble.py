"""While there is no store: the kiosk starts, or cannot start. Scans that come meanwhile wait here, in their order."""

import logging
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject

from kiosk.core.events import CodeScanned
from kiosk.core.faults import KnownFault
from kiosk.core.words import say
from kiosk.screens.window import KioskWindow

log = logging.getLogger(__name__)


class TroubleDesk(QObject):
    """Main thread only. Holds scans in memory alone, and says so: they are not saved before the kiosk starts."""

    def __init__(self, window: KioskWindow, data: Path, beep: Callable[[str], None]) -> None:
        super().__init__()
        self._window, self._screen, self._data, self._beep = window, window.trouble, data, beep
        self._fault: KnownFault | None = None
        self._waiting: list[CodeScanned] = []

    def starting(self) -> None:
        """The kiosk is being made ready, for the first time or anew."""
        self._fault = None
        self._screen.show_starting()
        self._show_waiting()
        self._window.show_screen(self._screen)

    def saving(self, percent: int) -> None:
        """A damaged data file holds the start up."""
        words = say("The data file is damaged: saving what can be read, {percent} %.", percent=percent)
        self._screen.show_starting(words)
        self._show_waiting()

    def stopped(self, fault: KnownFault) -> None:
        """The kiosk cannot start."""
        self._fault = fault
        self._screen.show_fault(fault.title, fault.sentence, str(self._data))
        self._show_waiting()

    def wait(self, event: CodeScanned) -> None:
        """A scan came and there is no store: it is kept once there is one, and until then it is said that it is not.

        While the kiosk starts as ever there is no sound: it comes, as of any scan, once that is kept.
        """
        self._waiting.append(event)
        self._show_waiting()
        if self._fault is not None:
            self._beep("ERROR")

    def take_waiting(self) -> list[CodeScanned]:
        """There is a store: what waited, the oldest first."""
        waiting, self._waiting = self._waiting, []
        return waiting

    def stop(self) -> None:
        """The kiosk ends: what still waits is lost, as the screen said; the log says it, too."""
        if self._waiting:
            log.error("%d scans were not saved: the kiosk ended before it could start", len(self._waiting))

    def news(self, title: str, sentence: str) -> None:
        """The kiosk runs, and this a person must know."""
        self._screen.show_news(title, sentence)
        self._window.show_screen(self._screen)

    def _show_waiting(self) -> None:
        self._screen.show_waiting(waiting_words(len(self._waiting)))


def waiting_words(count: int) -> str:
    """How many scans are not saved yet, and what that means; nothing where there are none."""
    words = say("NOT saved yet: %n code(s). Saved once it starts; if switched off before, scan again.", "", count)
    return words if count else ""
