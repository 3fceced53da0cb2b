"""What a kiosk does for its disk while it runs: the ballast, retention, the daily backup. One quiet thread."""

import logging
import threading
from dataclasses import dataclass, field

from kiosk.clock import Clock
from kiosk.core.faults import KnownFault
from kiosk.core.room import Room
from kiosk.store.backup import back_up_daily
from kiosk.store.clock_marks import is_clock_right
from kiosk.store.database import Database
from kiosk.store.retention import Keep, retain
from kiosk.store.space import Disk

log = logging.getLogger(__name__)

_FIRST_S, _EVERY_S = 60.0, 600.0
"""Not while the kiosk starts; then often enough that a day's work is never far behind."""


@dataclass(frozen=True, slots=True)
class Rules:
    """``backups``: how many daily copies are kept; 0 for none."""

    keep: Keep = field(default_factory=Keep)
    backups: int = 7


class Housekeeper:
    """Looks after the disk from ``start`` to ``stop``. ``tidy`` may be called by itself, never on the main thread."""

    def __init__(self, database: Database, disk: Disk, clock: Clock, rules: Rules) -> None:
        self._database, self._disk, self._clock, self._rules = database, disk, clock, rules
        self._ending = threading.Event()
        self._thread = threading.Thread(target=self._run, name="housekeeper", daemon=True)

    def start(self) -> None:
        """Begin; the first turn comes after a minute."""
        self._thread.start()

    def stop(self) -> None:
        """End before the database is closed. May be called without ``start``."""
        self._ending.set()
        if self._thread.is_alive():
            self._thread.join(timeout=30)

    def tidy(self) -> None:
        """One turn. A fault of the disk is logged and waits for the next turn; nothing is lost by it."""
        for work in (self._retain, self._disk.keep_ballast, self._back_up):
            try:
                work()
            except (KnownFault, OSError) as fault:
                log.warning("Housekeeping: %s", fault)

    def _retain(self) -> None:
        now = self._clock.now().wall
        retain(
            self._database,
            self._rules.keep,
            now,
            is_clock_right=is_clock_right(self._database, self._clock),
            go_on=lambda: not self._ending.is_set(),
        )

    def _back_up(self) -> None:
        """Only where it takes no room from scans."""
        size = self._database.path.stat().st_size
        if self._rules.backups and self._disk.look().room is Room.PLENTY and self._disk.may_keep(2 * size):
            today = self._clock.now().wall.astimezone().date()
            back_up_daily(self._database.path.parent, today, self._rules.backups)

    def _run(self) -> None:
        self._disk.keep_ballast()
        wait_s = _FIRST_S
        while not self._ending.wait(wait_s):
            self.tidy()
            wait_s = _EVERY_S
