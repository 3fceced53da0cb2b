"""Opening the data folder for a kiosk: a salvage that was interrupted goes on, damage is salvaged, the ballast is made.

Commands that only look use ``read_only``, which says in words that a file is damaged and leaves it untouched.
"""

from collections.abc import Callable
from pathlib import Path

from kiosk.clock import Clock
from kiosk.core.faults import DamagedFault, StoreFault
from kiosk.core.words import say
from kiosk.store.database import Database, lock_folder
from kiosk.store.salvage import Salvage, move_on, salvage
from kiosk.store.space import Disk


def open_database(
    folder: Path, disk: Disk, clock: Clock, tell: Callable[[int], None] = lambda _percent: None
) -> tuple[Database, Salvage | None]:
    """The kiosk's database, and what was salvaged just now if it was damaged. Raises StoreFault.

    May take a minute for a damaged file of a million rows; otherwise as ``Database``. ``tell`` hears how many
    percent of that are done.
    """
    told = _move_on(folder)
    try:
        database = Database(folder, disk.make_room)
    except DamagedFault:
        lock = lock_folder(folder)
        try:
            told = salvage(folder, clock.now(), disk.make_room, tell)
        finally:
            lock.close()
        database = Database(folder, disk.make_room)
    return database, told


def _move_on(folder: Path) -> Salvage | None:
    if not folder.exists():
        return None
    lock = lock_folder(folder)
    try:
        return move_on(folder)
    except OSError as fault:
        raise StoreFault(
            say("The data folder cannot be used"),
            say("{folder}: {reason}. Nothing is lost; mend its rights.", folder=folder, reason=fault.strerror),
        ) from fault
    finally:
        lock.close()
