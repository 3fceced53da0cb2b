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
from kiosk.core.words import say
from kiosk.store import checked
from kiosk.store.migrations import data_version, migrate, refuse_newer
from kiosk.store.told_faults import damaged, translated

__all__ = ["Database", "Tx"]

log = logging.getLogger(__name__)
T = TypeVar("T")
FILE_NAME = "kiosk.sqlite3"
ASIDE, SAVED_NAME = "damaged-", "saved.sqlite3"
"""The dated folders of ``kiosk.store.salvage``, and in one what is about to take the damaged file's place."""
SQLITE_VERSION = sqlite3.sqlite_version
_LOCK_NAME = "kiosk.lock"
_SMALL = 16 << 20
"""Bytes: so large a file is read at every start, within 50 ms."""
_OFTEN = 100_000
"""Steps of SQLite's machine between two looks whether the kiosk ends."""
_Job = tuple[Callable[[Tx], Any], Future[Any]]


class Database:
    """The kiosk's database. ``write`` and ``read`` may be called from any thread.

    Raises StoreFault from the constructor when the folder cannot be used or is in use by another kiosk process, and
    DamagedFault when the file is damaged; the file is then left untouched (``kiosk.store.opening`` salvages it).

    ``make_room``: called on the writer thread when the disk is full; when it gave something up, the job that met the
    full disk runs once more. Jobs may therefore run twice: they act on their transaction alone.

    ``unchecked``: how many starts ago all of the file was read, 0 for this one. ``damage``: what is wrong with the
    file, in words, when that was found since; the next start mends it.
    """

    def __init__(self, folder: Path, make_room: Callable[[], bool] = lambda: False) -> None:
        self.path = folder / FILE_NAME
        self._make_room = make_room
        self._lock = lock_folder(folder)
        try:
            self._engine, self.unchecked = _writer_engine(self.path)
            self._readers = _reader_engine(self.path)
        except BaseException:
            self._lock.close()
            raise
        self._jobs: queue.SimpleQueue[_Job | None] = queue.SimpleQueue()
        self.damage = ""
        self._is_disk_failing = False
        self._unsettled, self._is_refused = 0, False
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
                self._unsettled += 1
                self._jobs.put((job, future))
                return future
        future.set_exception(StoreFault(say("The kiosk is closing"), say("This was NOT saved. Start the kiosk again.")))
        return future

    @property
    def is_settled(self) -> bool:
        """Whether nothing would be lost if the power went now: no write is under way, and the disk took the last one.

        Any thread. What was refused stays told as not kept; the file is damaged: never again until the next start.
        """
        with self._closing:
            return not (self._unsettled or self.is_refusing)

    @property
    def is_refusing(self) -> bool:
        """Whether the disk refused the last write, or damaged the file. Any thread."""
        return self._is_refused or bool(self.damage)

    def read(self, job: Callable[[Tx], T]) -> T:
        """Run ``job`` on a read-only connection in the calling thread; it sees all that was committed."""
        try:
            return _read(self._readers, job)
        except StoreFault as fault:
            self._note(fault)
            raise

    def check(self, is_ending: Callable[[], bool]) -> bool:
        """Read all of the file on a connection of its own and look for damage; scans are kept meanwhile.

        Any thread but the main one: it takes seconds. False when ``is_ending`` broke it off. What is found is in
        ``damage``. Raises StoreFault when the disk does not let it.
        """
        try:
            verdict = _verdict(self.path, is_ending)
        except sqlite3.Error as fault:
            if getattr(fault, "sqlite_errorname", "") == "SQLITE_INTERRUPT":
                return False
            told = translated(fault, self.path)
            if not isinstance(told, DamagedFault):
                raise told from fault
            verdict = str(fault)
        if verdict == "ok":
            self.unchecked = 0
        else:
            self._note(damaged(self.path, verdict))
        return True

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
        if not (self.damage or self._is_disk_failing):
            checked.leave_note(self.path, self.unchecked)
        self._lock.close()

    def _note(self, fault: BaseException) -> None:
        """A fault of the disk: the next start reads all of the file. Damage is kept for it in words."""
        self._is_disk_failing = True
        if isinstance(fault, DamagedFault) and not self.damage:
            self.damage = say(
                "The disk damaged the data file. What is scanned is still saved. Finish what is under "
                "way, then start the kiosk again: it saves all that can be read. Tell your IT person: "
                "the disk may be failing."
            )
            log.error("%s", fault)
            checked.note_damage(self.path, self.damage)

    def _write_until_closed(self) -> None:
        while (entry := self._jobs.get()) is not None:
            job, future = entry
            if future.set_running_or_notify_cancel():
                self._run(job, future)
            with self._closing:
                self._unsettled -= 1

    def _run(self, job: Callable[[Tx], T], future: Future[T]) -> None:
        try:
            try:
                result = self._transact(job)
            except DBAPIError as fault:
                if not (_is_full(fault.orig) and (self._make_room() | self._fold_log())):
                    raise
                result = self._transact(job)
        except DBAPIError as fault:
            told = translated(fault.orig, self.path)
            if isinstance(told, StoreFault):
                self._is_refused = True
                self._note(told)
            future.set_exception(told)
        except BaseException as fault:  # noqa: BLE001 - whatever a job raises belongs to its caller, the thread goes on
            self._is_refused |= isinstance(fault.__cause__, OSError)  # of a photo's file
            future.set_exception(fault)
        else:
            self._is_refused = False
            future.set_result(result)

    def _fold_log(self) -> bool:
        """Move the write-ahead log into the file and cut it off: it may hold many versions of few pages.

        Returns whether that gave the disk anything back.
        """
        log_file = self.path.with_name(f"{FILE_NAME}-wal")
        try:
            before = log_file.stat().st_size
            connection = self._engine.raw_connection()  # no transaction may be open
            try:
                connection.cursor().execute("PRAGMA wal_checkpoint(TRUNCATE)")
            finally:
                connection.close()
            return log_file.stat().st_size < before
        except (sqlite3.Error, DBAPIError, OSError):
            return False

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
        raise translated(fault.orig, Path(str(engine.url.database))) from fault


def lock_folder(folder: Path) -> IO[str]:
    """Make the folder this process's own until the file is closed. Raises StoreFault when it is another's."""
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        lock = (folder / _LOCK_NAME).open("a+", encoding="ascii")
    except OSError as fault:
        raise StoreFault(
            say("The data folder cannot be used"),
            say(
                "{folder}: {reason}. Choose another with --data or mend its rights.",
                folder=folder,
                reason=fault.strerror,
            ),
        ) from fault
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        lock.seek(0)
        owner = lock.read().strip() or "unknown"
        lock.close()
        raise StoreFault(
            say("Cannot start"),
            say("Another kiosk program is open (process {owner}). Close it.", owner=owner),
        ) from None
    lock.truncate(0)
    lock.write(f"{os.getpid()}\n")
    lock.flush()
    return lock


def _writer_engine(path: Path) -> tuple[Engine, int]:
    """For the one writer; with the number of starts since all of the file was read."""

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
            raise damaged(path, "it is just being replaced")
        if not path.exists() and _has_log(path):
            raise damaged(path, "it is gone, but its log is there")
        unchecked = _look_for_damage(path) if path.exists() else 0
        first = connect()
        try:
            _check_durability(first, path)
            migrate(first, path)
        finally:
            first.close()
    except sqlite3.Error as fault:
        raise translated(fault, path) from fault
    engine = create_engine("sqlite://", creator=connect, poolclass=StaticPool)
    event.listen(engine, "begin", lambda connection: connection.exec_driver_sql("BEGIN IMMEDIATE"))
    return engine, unchecked


def _reader_engine(path: Path) -> Engine:
    engine = create_engine(f"sqlite:///{path}", creator=lambda: connect_reader(path), pool_size=4, max_overflow=4)
    event.listen(engine, "begin", lambda connection: connection.exec_driver_sql("BEGIN"))
    return engine


def connect_reader(path: Path) -> sqlite3.Connection:
    """A connection that can only read and never checkpoints. Raises sqlite3.Error."""
    uri = f"{path.absolute().as_uri()}?mode=ro"  # read-only connections never checkpoint, not even on close
    return sqlite3.connect(uri, uri=True, timeout=5, check_same_thread=False, isolation_level=None)


def _look_for_damage(path: Path) -> int:
    """Raise for a damaged or newer file before anything is written, the log included.

    Returns how many starts ago all of the file was read: 0 when it was now (0.65 s for a million rows in memory). That
    is left for later only where the file is large and surely is as it was closed in order (``kiosk.store.checked``).
    """
    if path.stat().st_size == 0 and _has_log(path):
        raise damaged(path, "it is empty, but its log is not")
    try:
        known = checked.take_note(path)
    except OSError as fault:
        raise StoreFault(
            say("The data folder cannot be used"),
            say("{parent}: {reason}. Nothing is lost; mend its rights.", parent=path.parent, reason=fault.strerror),
        ) from fault
    is_left = known is not None and path.stat().st_size > _SMALL
    verdict = "ok" if is_left else _verdict(path)
    if verdict != "ok":
        raise damaged(path, verdict)
    connection = connect_reader(path)
    try:
        refuse_newer(data_version(connection), path)
    finally:
        connection.close()
    return known + 1 if known is not None and is_left else 0


def _verdict(path: Path, is_ending: Callable[[], bool] | None = None) -> str:
    """What SQLite says of the whole file: ``ok``, or the first fault. Raises sqlite3.Error, also when it is to end."""
    connection = connect_reader(path)
    try:
        connection.set_progress_handler(is_ending, _OFTEN)
        return str(connection.execute("PRAGMA quick_check(1)").fetchone()[0])
    finally:
        connection.close()


def _check_durability(connection: sqlite3.Connection, path: Path) -> None:
    level = connection.execute("PRAGMA synchronous").fetchone()[0]
    mode = connection.execute("PRAGMA journal_mode").fetchone()[0]
    if (level, mode) != (2, "wal"):
        raise StoreFault(
            say("This disk cannot keep scans safely"),
            say(
                "SQLite runs with journal {mode} and synchronous {level} in {parent}; a power cut could "
                "lose scans. Choose a folder on a local disk with --data.",
                mode=mode,
                level=level,
                parent=path.parent,
            ),
        )


def _has_log(path: Path) -> bool:
    log_file = path.with_name(f"{path.name}-wal")
    return log_file.exists() and log_file.stat().st_size > 0


def _is_full(fault: BaseException | None) -> bool:
    """A quota that is used up is reported as a fault of writing."""
    return getattr(fault, "sqlite_errorname", "") in {"SQLITE_FULL", "SQLITE_IOERR_WRITE"}
