"""Opening the data folder for a kiosk: a salvage that was interrupted goes on, damage is salvaged, the ballast is made.

Commands that only look use ``read_only``; small ones that act use ``Database``, which refuses a damaged file untouched.
"""

from pathlib import Path

from kiosk.clock import Clock
from kiosk.core.faults import DamagedFault, StoreFault
from kiosk.store.database import Database, lock_folder
from kiosk.store.salvage import Salvage, move_on, salvage
from kiosk.store.space import Disk


def open_database(folder: Path, disk: Disk, clock: Clock) -> tuple[Database, Salvage | None]:
    """The kiosk's database, and what was salvaged just now if it was damaged. Raises StoreFault.

    May take a minute for a damaged file of a million rows; otherwise as ``Database``.
    """
    told = _move_on(folder)
    try:
        database = Database(folder, disk.make_room)
    except DamagedFault:
        lock = lock_folder(folder)
        try:
            told = salvage(folder, clock.now(), disk.make_room)
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
            "The data folder cannot be used", f"{folder}: {fault.strerror}. Nothing is lost; mend its rights."
        ) from fault
    finally:
        lock.close()
