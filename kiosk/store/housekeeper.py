"""What a kiosk does for its disk while it runs: a look for damage, ballast, retention, backups. One quiet thread."""

import logging
import threading
from dataclasses import dataclass, field

from kiosk.clock import Clock
from kiosk.core.faults import KnownFault
from kiosk.core.room import Room
from kiosk.core.time import Instant, elapsed_s
from kiosk.store.backup import back_up_daily
from kiosk.store.clock_marks import is_clock_right
from kiosk.store.database import Database
from kiosk.store.retention import Keep, retain
from kiosk.store.space import Disk

log = logging.getLogger(__name__)

_FIRST_S, _EVERY_S = 60.0, 600.0
"""Not while the kiosk starts; then often enough that a day's work is never far behind."""
_NIGHT_ENDS = 5
_AT_NIGHT_S, _AT_LATEST_S = 12 * 3600.0, 36 * 3600.0


def is_check_due(last: Instant | None, now: Instant) -> bool:
    """Whether all of the data file is to be read: once each night, and where no night comes, a day and a half later.

    ``last``: when it was last read whole; None when this start left it for later.
    """
    if last is None:
        return True
    age_s = elapsed_s(last, now)
    is_night = now.wall.astimezone().hour < _NIGHT_ENDS
    return age_s >= (_AT_NIGHT_S if is_night else _AT_LATEST_S)


@dataclass(frozen=True, slots=True)
class Rules:
    """``backups``: how many daily copies are kept; 0 for none."""

    keep: Keep = field(default_factory=Keep)
    backups: int = 7


class Housekeeper:
    """Looks after the disk from ``start`` to ``stop``. ``tidy`` may be called by itself, never on the main thread."""

    def __init__(self, database: Database, disk: Disk, clock: Clock, rules: Rules) -> None:
        self._database, self._disk, self._clock, self._rules = database, disk, clock, rules
        self._checked = None if database.unchecked else clock.now()
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
        for work in (self._look_for_damage, self._retain, self._disk.keep_ballast, self._back_up):
            try:
                work()
            except (KnownFault, OSError) as fault:
                log.warning("Housekeeping: %s", fault)

    def _look_for_damage(self) -> None:
        """Before a copy is made: one of a damaged file should not take an older one's place."""
        now = self._clock.now()
        if not self._database.damage and is_check_due(self._checked, now) and self._database.check(self._ending.is_set):
            self._checked = now

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
        if self._database.damage:
            return
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
