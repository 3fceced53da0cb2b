"""Harming a database file as failing disks do, and opening what is left as the kiosk does."""

from collections.abc import Iterable
from pathlib import Path

from fakes.clock import FakeClock

from kiosk.store.database import FILE_NAME, Database
from kiosk.store.opening import open_database
from kiosk.store.salvage import Salvage
from kiosk.store.space import Disk, Thresholds

PAGE = 4096
NO_BALLAST = Thresholds(low=0, tight=0, reserve=0)


def spoil(file: Path, pages: Iterable[int], junk: bytes = b"\xa5") -> None:
    """Overwrite these pages, the first is 0."""
    content = bytearray(file.read_bytes())
    for page in pages:
        content[page * PAGE : (page + 1) * PAGE] = (junk * PAGE)[:PAGE]
    file.write_bytes(content)


def pages_of(file: Path) -> int:
    return file.stat().st_size // PAGE


def open_as_kiosk(folder: Path, clock: FakeClock | None = None) -> tuple[Database, Salvage | None]:
    return open_database(folder, Disk(folder, NO_BALLAST), clock or FakeClock())


def salvage_of(folder: Path, clock: FakeClock | None = None) -> Salvage | None:
    """Open and close: what was saved."""
    database, told = open_as_kiosk(folder, clock)
    database.close()
    return told


def live_files(folder: Path) -> dict[str, bytes]:
    """The database's own files, without the shared memory, which readers write."""
    return {f.name: f.read_bytes() for f in folder.glob(f"{FILE_NAME}*") if not f.name.endswith("-shm")}
