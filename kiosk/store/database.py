"""The database file: one writer thread, read-only readers, and faults told in words.

WAL with ``synchronous=FULL``: a commit that returned survives power loss (promise P1). ``BEGIN IMMEDIATE`` and one
writing connection, which alone checkpoints: SQLite up to 3.51.2 can corrupt a WAL file that two connections write or
checkpoint at the same moment (sqlite.org/wal.html, "WAL-reset bug"). One process per data folder, held by a lock that
the kernel frees however the process ends.
"""

import fcntl
import logging
import os
import queue
import sqlite3
import threading
from collections.abc import Callable
from concurrent.futures import Future
from pathlib import Path
from typing import IO, Any, TypeVar

from sqlalchemy import Engine, create_engine, event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import StaticPool
from sqlmodel import Session as Tx

from kiosk.core.faults import DamagedFault, StoreFault
from kiosk.store.migrations import data_version, migrate, refuse_newer

__all__ = ["Database", "Tx"]

log = logging.getLogger(__name__)
T = TypeVar("T")
FILE_NAME = "kiosk.sqlite3"
ASIDE, SAVED_NAME = "damaged-", "saved.sqlite3"
"""The dated folders of ``kiosk.store.salvage``, and in one what is about to take the damaged file's place."""
SQLITE_VERSION = sqlite3.sqlite_version
_LOCK_NAME = "kiosk.lock"
_Job = tuple[Callable[[Tx], Any], Future[Any]]


class Database:
    """The kiosk's database. ``write`` and ``read`` may be called from any thread.

    Raises StoreFault from the constructor when the folder cannot be used or is in use by another kiosk process, and
    DamagedFault when the file is damaged; the file is then left untouched (``kiosk.store.opening`` salvages it).

    ``make_room``: called on the writer thread when the disk is full; when it gave something up, the job that met the
    full disk runs once more. Jobs may therefore run twice: they act on their transaction alone.
    """

    def __init__(self, folder: Path, make_room: Callable[[], bool] = lambda: False) -> None:
        self.path = folder / FILE_NAME
        self._make_room = make_room
        self._lock = lock_folder(folder)
        try:
            self._engine = _writer_engine(self.path)
            self._readers = _reader_engine(self.path)
        except BaseException:
            self._lock.close()
            raise
        self._jobs: queue.SimpleQueue[_Job | None] = queue.SimpleQueue()
        self._closed = False
        self._closing = threading.Lock()  # no job may slip in behind the one that ends the thread
        self._thread = threading.Thread(target=self._write_until_closed, name="writer")
        self._thread.start()

    def write(self, job: Callable[[Tx], T]) -> Future[T]:
        """Run ``job`` in one durable transaction on the writer thread.

        The future holds its result after COMMIT, or a StoreFault after ROLLBACK (nothing of the job is kept then).
        """
        future: Future[T] = Future()
        with self._closing:
            if not self._closed:
                self._jobs.put((job, future))
                return future
        future.set_exception(StoreFault("The kiosk is closing", "This was not kept. Start the kiosk again."))
        return future

    def read(self, job: Callable[[Tx], T]) -> T:
        """Run ``job`` on a read-only connection in the calling thread; it sees all that was committed."""
        return _read(self._readers, job)

    def close(self) -> None:
        """Finish the jobs that are queued, then close. May be called twice."""
        with self._closing:
            if not self._closed:
                self._closed = True
                self._jobs.put(None)
        self._thread.join(timeout=30)
        if self._thread.is_alive():
            log.error("The writer thread did not end; the disk does not answer")
            return
        self._readers.dispose()
        self._engine.dispose()
        self._lock.close()

    def _write_until_closed(self) -> None:
        while (entry := self._jobs.get()) is not None:
            job, future = entry
            if future.set_running_or_notify_cancel():
                self._run(job, future)

    def _run(self, job: Callable[[Tx], T], future: Future[T]) -> None:
        try:
            try:
                result = self._transact(job)
            except DBAPIError as fault:
                if not (_is_full(fault.orig) and self._make_room()):
                    raise
                result = self._transact(job)
        except DBAPIError as fault:
            future.set_exception(_translated(fault.orig, self.path))
        except BaseException as fault:  # noqa: BLE001 - whatever a job raises belongs to its caller, the thread goes on
            future.set_exception(fault)
        else:
            future.set_result(result)

    def _transact(self, job: Callable[[Tx], T]) -> T:
        with Tx(self._engine, expire_on_commit=False) as tx:
            result = job(tx)
            tx.commit()
        return result


def read_only(folder: Path, job: Callable[[Tx], T], empty: T) -> T:
    """Run ``job`` on the database of ``folder`` without becoming its kiosk; ``empty`` when there is none yet."""
    path = folder / FILE_NAME
    if not path.exists():
        return empty
    engine = _reader_engine(path)
    try:
        version = _read(engine, lambda tx: int(tx.connection().exec_driver_sql("PRAGMA user_version").scalar_one()))
        if version == 0:  # its first kiosk has not got so far
            return empty
        refuse_newer(version, path)
        return _read(engine, job)
    finally:
        engine.dispose()


def _read(engine: Engine, job: Callable[[Tx], T]) -> T:
    try:
        with Tx(engine, expire_on_commit=False) as tx:
            return job(tx)
    except DBAPIError as fault:
        raise _translated(fault.orig, Path(str(engine.url.database))) from fault


def lock_folder(folder: Path) -> IO[str]:
    """Make the folder this process's own until the file is closed. Raises StoreFault when it is another's."""
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        lock = (folder / _LOCK_NAME).open("a+", encoding="ascii")
    except OSError as fault:
        raise StoreFault(
            "The data folder cannot be used",
            f"{folder}: {fault.strerror}. Choose another with --data or mend its rights.",
        ) from fault
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        lock.seek(0)
        owner = lock.read().strip() or "unknown"
        lock.close()
        raise StoreFault(
            "Another kiosk is using this data",
            f"Process {owner} has {folder} open, and only one may send. Close it, or name another folder with --data.",
        ) from None
    lock.truncate(0)
    lock.write(f"{os.getpid()}\n")
    lock.flush()
    return lock


def _writer_engine(path: Path) -> Engine:
    def connect() -> sqlite3.Connection:
        connection = sqlite3.connect(path, timeout=5, check_same_thread=False, isolation_level=None)
        for pragma in (
            "journal_mode=WAL",
            "synchronous=FULL",
            "foreign_keys=ON",
            "journal_size_limit=67108864",
        ):
            connection.execute(f"PRAGMA {pragma}")
        return connection

    try:
        if any(path.parent.glob(f"{ASIDE}*/{SAVED_NAME}")):
            raise _damaged(path, "it is just being replaced")
        if not path.exists() and _has_log(path):
            raise _damaged(path, "it is gone, but its log is there")
        if path.exists():
            _look_for_damage(path)
        first = connect()
        try:
            _check_durability(first, path)
            migrate(first, path)
        finally:
            first.close()
    except sqlite3.Error as fault:
        raise _translated(fault, path) from fault
    engine = create_engine("sqlite://", creator=connect, poolclass=StaticPool)
    event.listen(engine, "begin", lambda connection: connection.exec_driver_sql("BEGIN IMMEDIATE"))
    return engine


def _reader_engine(path: Path) -> Engine:
    engine = create_engine(f"sqlite:///{path}", creator=lambda: connect_reader(path), pool_size=4, max_overflow=4)
    event.listen(engine, "begin", lambda connection: connection.exec_driver_sql("BEGIN"))
    return engine


def connect_reader(path: Path) -> sqlite3.Connection:
    """A connection that can only read and never checkpoints. Raises sqlite3.Error."""
    uri = f"{path.absolute().as_uri()}?mode=ro"  # read-only connections never checkpoint, not even on close
    return sqlite3.connect(uri, uri=True, timeout=5, check_same_thread=False, isolation_level=None)


def _look_for_damage(path: Path) -> None:
    """Raise for a damaged or newer file before anything is written, the log included (0.65 s for a million rows)."""
    if path.stat().st_size == 0 and _has_log(path):
        raise _damaged(path, "it is empty, but its log is not")
    connection = connect_reader(path)
    try:
        verdict = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
        if verdict != "ok":
            raise _damaged(path, str(verdict))
        refuse_newer(data_version(connection), path)
    finally:
        connection.close()


def _check_durability(connection: sqlite3.Connection, path: Path) -> None:
    level = connection.execute("PRAGMA synchronous").fetchone()[0]
    mode = connection.execute("PRAGMA journal_mode").fetchone()[0]
    if (level, mode) != (2, "wal"):
        raise StoreFault(
            "This disk cannot keep scans safely",
            f"SQLite runs with journal {mode} and synchronous {level} in {path.parent}; a power cut could lose scans. "
            "Choose a folder on a local disk with --data.",
        )


def _has_log(path: Path) -> bool:
    log_file = path.with_name(f"{path.name}-wal")
    return log_file.exists() and log_file.stat().st_size > 0


def _is_full(fault: BaseException | None) -> bool:
    """A quota that is used up is reported as a fault of writing."""
    return getattr(fault, "sqlite_errorname", "") in {"SQLITE_FULL", "SQLITE_IOERR_WRITE"}


def _damaged(path: Path, detail: str) -> DamagedFault:
    return DamagedFault(
        "The data file is damaged",
        f"{path} did not pass its check ({detail}). It was not touched. Start the kiosk (again): it sets the file "
        "aside and saves all that can be read. If that fails, copy the folder to a safe place, call your IT person, "
        "and go on with another folder: --data DIR.",
    )


_WORDS: dict[str, tuple[str, str]] = {
    "SQLITE_FULL": (
        "The disk is full",
        "This was not kept; everything kept before is safe. Free some space on the disk of {path} and do it again.",
    ),
    "SQLITE_IOERR": (
        "The disk reports a fault",
        "This was not kept; everything kept before is safe. Do it again; if that fails, call your IT person ({path}).",
    ),
    "SQLITE_READONLY": ("The disk is read-only", "Nothing can be kept in {path}. Make the folder writable."),
    "SQLITE_CANTOPEN": ("The data file cannot be opened", "{path} cannot be opened. Mend the folder's rights."),
    "SQLITE_BUSY": ("The data file is locked", "Another program holds {path}. Close it and do this again."),
}


def _translated(fault: BaseException | None, path: Path) -> BaseException:
    """The world's faults become StoreFault; anything else is a bug of ours and stays what it is."""
    name = getattr(fault, "sqlite_errorname", "")
    if name.startswith(("SQLITE_CORRUPT", "SQLITE_NOTADB")):
        return _damaged(path, str(fault))
    for prefix, (title, sentence) in _WORDS.items():
        if name.startswith(prefix):
            return StoreFault(title, sentence.format(path=path))
    return fault or RuntimeError("the database failed without a reason")
