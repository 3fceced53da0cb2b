"""The kiosk's disk as the settings want it: database, room, housekeeping. Opened first, closed last."""

from collections.abc import Callable

from kiosk.clock import Clock
from kiosk.core.room import Space, Thresholds
from kiosk.settings import Settings
from kiosk.store.housekeeper import Housekeeper, Rules
from kiosk.store.opening import open_database
from kiosk.store.retention import Keep
from kiosk.store.space import Disk

_MB = 1_000_000


class Storage:
    """Raises StoreFault from the constructor and leaves nothing behind then.

    ``salvaged``: what was saved of a damaged database just now; ``tell`` hears meanwhile how many percent are done, in
    the calling thread. Practice keeps no ballast and no copies.
    """

    def __init__(
        self,
        settings: Settings,
        clock: Clock,
        *,
        is_practice: bool = False,
        tell: Callable[[int], None] = lambda _percent: None,
    ) -> None:
        self.disk = Disk(settings.data, thresholds_of(settings, is_practice=is_practice))
        self.database, self.salvaged = open_database(settings.data, self.disk, clock, tell)
        rules = Rules(Keep(settings.keep_days, settings.keep_mb * _MB), 0 if is_practice else settings.backups)
        self._keeper = Housekeeper(self.database, self.disk, clock, rules)

    def start_keeping_house(self) -> None:
        """Ballast, retention, backups and the look for damage from now on, on a thread of their own."""
        self._keeper.start()

    def space(self) -> Space | None:
        """How much room there is; None when the disk does not say. Any thread."""
        try:
            return self.disk.look()
        except OSError:
            return None

    @property
    def damage(self) -> str:
        """What is wrong with the data file, in words, when that was found since the start; else nothing."""
        return self.database.damage

    def close(self) -> None:
        """End the housekeeping, then close the database."""
        self._keeper.stop()
        self.database.close()


def thresholds_of(settings: Settings, *, is_practice: bool = False) -> Thresholds:
    """What the settings say of room."""
    reserve = 0 if is_practice else settings.ballast_mb << 20
    return Thresholds(settings.disk_low_mb * _MB, settings.disk_tight_mb * _MB, reserve)
