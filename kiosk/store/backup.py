"""Copies of the database while it is in use, and putting one into a new data folder.

SQLite's backup API reads one consistent state through a connection that can only read: the writer stays the only one
that writes and checkpoints (sqlite.org/wal.html, "WAL-reset bug"). A copy counts only after its check, with its content
and its name on the disk. Photos are files beside the database and are not in it.
"""

import logging
import sqlite3
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

from kiosk.core.faults import StoreFault
from kiosk.core.time import Instant
from kiosk.core.words import say
from kiosk.store.database import ASIDE, FILE_NAME, connect_reader, lock_folder
from kiosk.store.durable import sync_file, sync_folder
from kiosk.store.mend import mend, prepare
from kiosk.store.migrations import data_version, refuse_newer

log = logging.getLogger(__name__)

BACKUPS = "backups"
_NAME = "kiosk-{number:06}-{day}.sqlite3"
_PARTIAL = ".partial"
_LEFT_IN_THE_WAY = (FILE_NAME, f"{FILE_NAME}-wal")


@dataclass(frozen=True, slots=True)
class Copy:
    """A finished copy."""

    file: Path
    size: int
    captures: int


def _refuse_place(target: Path) -> None:
    if target.exists():
        raise StoreFault("That file exists", f"{target} was not touched. Name a file that does not exist yet.")
    if not target.absolute().parent.is_dir():
        raise StoreFault("There is no such folder", f"{target.parent} does not exist: make it, or plug the stick in.")


def back_up(folder: Path, target: Path) -> Copy:
    """Copy the database of ``folder`` to ``target``, which must not exist; the kiosk may run meanwhile.

    Raises StoreFault; nothing is left behind then. Any thread.
    """
    source = folder / FILE_NAME
    if not source.exists():
        raise StoreFault("There is nothing to copy", f"No kiosk has kept data in {folder} yet. Name it with --data.")
    partial = target.with_name(target.name + _PARTIAL)
    try:
        _refuse_place(target)
        captures = _copy(source, partial)
        sync_file(partial)
        partial.rename(target)
        sync_folder(target.parent)
        return Copy(target, target.stat().st_size, captures)
    except (OSError, sqlite3.Error) as fault:
        raise StoreFault(
            "The backup could not be made", f"{target}: {fault}. The kiosk's own data is as it was."
        ) from fault
    finally:
        _forget(partial)


def restore(folder: Path, source: Path, now: Instant) -> Copy:
    """Put the backup ``source`` into ``folder``, in which there is no data yet.

    What was not submitted when the backup was made needs a person: it may have been sent since. Raises StoreFault.
    """
    lock = lock_folder(folder)
    try:
        _refuse_data(folder)
        partial = folder / f"{FILE_NAME}{_PARTIAL}"
        try:
            captures = _copy(source, partial)
            _settle(partial, now)
            sync_file(partial)
            partial.rename(folder / FILE_NAME)
            sync_folder(folder)
            return Copy(folder / FILE_NAME, (folder / FILE_NAME).stat().st_size, captures)
        except (OSError, sqlite3.Error) as fault:
            raise StoreFault(
                "The backup could not be restored", f"{source}: {fault}. It was not changed, nor was {folder}."
            ) from fault
        finally:
            _forget(partial)
    finally:
        lock.close()


def daily_backups(folder: Path) -> list[Path]:
    """The automatic copies, oldest first: by their number, for clocks jump."""
    return sorted((folder / BACKUPS).glob("kiosk-??????-*.sqlite3"))


def newest_backup(folder: Path) -> Path | None:
    """The newest automatic copy that passes its check."""
    for file in reversed(daily_backups(folder)):
        try:
            with closing(connect_reader(file)) as copy:
                if copy.execute("PRAGMA quick_check(1)").fetchone()[0] == "ok":
                    return file
        except sqlite3.Error as fault:
            log.warning("%s cannot be used: %s", file.name, fault)
    return None


def back_up_daily(folder: Path, today: date, keep: int) -> Copy | None:
    """Make today's copy unless it is there, and remove all but the ``keep`` newest. Raises StoreFault."""
    have = daily_backups(folder)
    if have and have[-1].stem.endswith(today.isoformat()):
        return None
    number = int(have[-1].name.split("-")[1]) + 1 if have else 1
    try:
        (folder / BACKUPS).mkdir(mode=0o700, exist_ok=True)
    except OSError as fault:
        words = f"{folder / BACKUPS}: {fault.strerror}."
        raise StoreFault(say("The backup could not be made"), words) from fault
    for left in (folder / BACKUPS).glob(f"*{_PARTIAL}"):
        _forget(left)
    copy = back_up(folder, folder / BACKUPS / _NAME.format(number=number, day=today.isoformat()))
    for old in daily_backups(folder)[:-keep]:
        _forget(old)
    return copy


def made_at(file: Path) -> datetime:
    """When a backup was made, by the file's own date."""
    return datetime.fromtimestamp(file.stat().st_mtime, UTC)


def _copy(source: Path, partial: Path) -> int:
    """A checked copy in one file, without a log beside it. Returns how many captures it holds."""
    partial.unlink(missing_ok=True)
    partial.touch(mode=0o600)
    with closing(connect_reader(source)) as reader, closing(sqlite3.connect(partial, isolation_level=None)) as copy:
        refuse_newer(data_version(reader), source)
        if data_version(reader) == 0:
            raise StoreFault("This is no backup", f"{source} holds no data of a kiosk.")
        reader.backup(copy)
        copy.execute("PRAGMA journal_mode=DELETE")
        verdict = copy.execute("PRAGMA quick_check(1)").fetchone()[0]
        if verdict != "ok":
            raise sqlite3.DatabaseError(f"{source} is damaged: {verdict}")
        return int(copy.execute("SELECT count(*) FROM capture").fetchone()[0])


def _settle(partial: Path, now: Instant) -> None:
    with closing(sqlite3.connect(partial, isolation_level=None)) as copy:
        prepare(copy)
        mend(copy, now, why_all="it comes from a backup")


def _refuse_data(folder: Path) -> None:
    there = [name for name in _LEFT_IN_THE_WAY if (folder / name).exists()]
    if there or any(folder.glob(f"{ASIDE}*")):
        raise StoreFault(
            "There is data already",
            f"{folder} holds the data of a kiosk ({', '.join(there) or 'a damaged file'}); nothing was changed. A "
            "backup is restored into a new folder: --data DIR.",
        )


def _forget(file: Path) -> None:
    for path in (file, *(file.with_name(file.name + suffix) for suffix in ("-wal", "-shm", "-journal"))):
        try:
            path.unlink(missing_ok=True)
        except OSError as fault:
            log.warning("%s could not be removed: %s", path, fault)
