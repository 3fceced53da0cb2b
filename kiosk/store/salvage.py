"""A damaged database: what can be read is saved into a new file, the old one is set aside untouched.

The order makes a kill at any moment harmless: the new file is built inside the dated folder under a name of its own;
only when it is whole and on the disk does it get the name that says so, and from then on each start moves on what is
left to move: the old file with its log into the folder, the new one into its place. Nothing is ever deleted but an
unfinished new file.
"""

import json
import logging
import sqlite3
from collections.abc import Callable
from contextlib import closing, suppress
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path

from kiosk.core.faults import StoreFault
from kiosk.core.time import Instant
from kiosk.core.words import say, say_number
from kiosk.store.backup import newest_backup
from kiosk.store.damaged_file import DamagedFile
from kiosk.store.database import ASIDE as FOLDER
from kiosk.store.database import FILE_NAME, SAVED_NAME
from kiosk.store.durable import sync_file, sync_folder
from kiosk.store.found_files import FOUND, keep_aside
from kiosk.store.harvest import Harvest, harvest
from kiosk.store.mend import Mended, fill, forgive_left_out, mend, prepare
from kiosk.store.migrations import refuse_newer
from kiosk.store.pages import Pages

log = logging.getLogger(__name__)

_PARTIAL, _REPORT = "saved.partial", "salvage.report"
_SUFFIXES = ("", "-wal", "-shm", "-journal")
_CACHE_KB = 65_536
"""Ids come at random: with SQLite's usual 2 MB each row would read a page of the index anew."""
_READ, _MENDED = 80, 95
"""Percent of the work that is done then."""
_BELIEVABLE_VERSION = 1000
"""A version number beyond this is damage, not a newer program."""


@dataclass(frozen=True, slots=True)
class Salvage:
    """What was saved out of a damaged file. ``lost``: captures that are known to be missing; there may be more.

    ``left``: delivered captures were left in the old file, because the disk had no room for them. ``found_files``:
    photo files whose row is lost; they lie in the folder ``photos`` beside the old file.
    """

    folder: str
    at: str
    captures: int
    not_delivered: int
    from_backup: int
    lost: int
    sessions: int
    need_person: int
    left: bool = False
    photos: int = 0
    lost_photos: int = 0
    found_files: int = 0

    @property
    def title(self) -> str:
        """A few words."""
        return say("The data file was damaged")

    @property
    def sentence(self) -> str:
        """What happened, what was saved, where the old file lies, and what to do."""
        waiting = say_number(self.not_delivered)
        words = [
            say("%n capture(s) (was|were) saved; still to be sent: {waiting}.", "", self.captures, waiting=waiting)
        ]
        if self.from_backup:
            words.append(say("From the last backup: {count}.", count=say_number(self.from_backup)))
        none = say("None is known to be missing.")
        words.append(say("At least %n could not be read.", "", self.lost) if self.lost else none)
        if self.photos:
            words.append(say("%n photo(s) (was|were) saved.", "", self.photos))
        if self.lost_photos:
            words.append(say("At least %n photo(s) could not be read.", "", self.lost_photos))
        if self.found_files:
            stray = say(
                "%n photo file(s) (belongs|belong) to no saved photo. Look in {folder}.",
                "",
                self.found_files,
                folder=Path(self.folder) / FOUND,
            )
            words.append(stray)
        if self.left:
            words.append(say("What was delivered stays in the damaged file: the disk is full."))
        if self.need_person:
            words.append(say("%n session(s) (needs|need) you before sending.", "", self.need_person))
        words.append(say("The damaged file lies untouched in {folder}.", folder=self.folder))
        words.append(say("Tell your IT person: the disk may be failing."))
        return " ".join(words)


def salvages(folder: Path) -> list[Salvage]:
    """All salvages that ever happened in the data folder, oldest first. Unreadable reports are left out."""
    found = []
    for report in sorted(folder.glob(f"{FOLDER}*/{_REPORT}")):
        if not _holds_old(report.parent):
            continue  # it was interrupted before anything was moved
        with suppress(OSError, ValueError, TypeError):
            found.append(Salvage(**json.loads(report.read_text(encoding="utf-8"))))
    return found


def move_on(folder: Path) -> Salvage | None:
    """Finish what an earlier salvage began to move. Returns it, or None when there is nothing to move.

    The caller holds the folder's lock. Raises OSError.
    """
    for whole in sorted(folder.glob(f"{FOLDER}*/{SAVED_NAME}")):
        aside = whole.parent
        for suffix in _SUFFIXES:
            old = folder / f"{FILE_NAME}{suffix}"
            if old.exists():
                old.rename(_free_name(aside / old.name))
        sync_folder(aside)
        sync_folder(folder)
        whole.rename(folder / FILE_NAME)
        sync_folder(folder)
        return next((told for told in salvages(folder) if Path(told.folder) == aside), None)
    return None


def salvage(
    folder: Path,
    now: Instant,
    make_room: Callable[[], bool] = lambda: False,
    tell: Callable[[int], None] = lambda _percent: None,
) -> Salvage:
    """Save what can be read of the damaged database of ``folder`` and put it in its place.

    ``tell`` hears how many percent are done, in the calling thread. A million captures take a minute and 200 MB of
    memory. The caller holds the folder's lock. Raises StoreFault when the disk is full or fails; nothing was changed
    then.
    """
    try:
        with DamagedFile(folder / FILE_NAME) as file, DamagedFile(folder / f"{FILE_NAME}-wal") as written:
            log.warning("The data file is damaged: saving what can be read of its %d MB", len(file) // 1_000_000)
            pages = Pages(file, written)
            if pages.user_version < _BELIEVABLE_VERSION:
                refuse_newer(pages.user_version, folder / FILE_NAME)
            aside = _aside(folder, now.wall)
            partial = aside / _PARTIAL
            told = _build(_Work(pages, partial, newest_backup(folder), now, _Percent(tell)), make_room)
        sync_file(partial)
        report = aside / _REPORT
        report.write_text(json.dumps(asdict(told), indent=1), encoding="utf-8")
        sync_file(report)
        partial.rename(aside / SAVED_NAME)
        sync_folder(aside)
        sync_folder(folder)
        move_on(folder)
    except (OSError, sqlite3.Error) as fault:
        raise StoreFault(
            say("The damaged data could not be saved"),
            say(
                "{folder} is damaged, and saving what can be read failed ({fault}). It was not touched. "
                "Free some space on its disk and start again, or copy the folder to another disk and "
                "name that with --data.",
                folder=folder / FILE_NAME,
                fault=fault,
            ),
        ) from fault
    log.warning("Salvaged: %s", told.sentence)
    return told


@dataclass(frozen=True, slots=True)
class _Work:
    """What is read, where the new file is made, and who hears how far it is."""

    pages: Pages
    partial: Path
    backup: Path | None
    now: Instant
    percent: "_Percent"


class _Percent:
    """Tells each whole percent once."""

    def __init__(self, tell: Callable[[int], None]) -> None:
        self._tell, self._last = tell, -1

    def __call__(self, percent: int) -> None:
        if percent > self._last:
            self._last = percent
            log.log(logging.INFO if percent % 10 == 0 else logging.DEBUG, "Salvage: %d %%", percent)
            self._tell(percent)


def _build(work: _Work, make_room: Callable[[], bool]) -> Salvage:
    """Everything, or when the disk is too full for that at least all that is not delivered."""
    try:
        return _build_once(work, only_undelivered=False)
    except sqlite3.OperationalError as fault:
        log.warning("No room to save everything: %s", fault)
        make_room()
        return _build_once(work, only_undelivered=True)


def _build_once(work: _Work, *, only_undelivered: bool) -> Salvage:
    partial, percent = work.partial, work.percent
    for left in (partial, partial.with_name(f"{partial.name}-journal")):
        left.unlink(missing_ok=True)  # of a salvage that was killed
    partial.touch(mode=0o600)
    with closing(sqlite3.connect(f"{partial.absolute().as_uri()}", uri=True, isolation_level=None)) as new:
        for pragma in ("journal_mode=DELETE", "synchronous=OFF", "foreign_keys=OFF", f"cache_size=-{_CACHE_KB}"):
            new.execute(f"PRAGMA {pragma}")
        found = harvest(
            work.pages,
            new,
            only_undelivered=only_undelivered,
            tell=lambda done, total: percent(_READ * done // total),
        )
        prepare(new)
        percent(_READ)
        if work.backup is not None and not only_undelivered:
            fill(new, work.backup)
        if only_undelivered:
            forgive_left_out(new)
        mended = mend(new, work.now, found.holes)
        percent(_MENDED)
        _check(new)
        files = keep_aside(new, partial.parent)
        return _told(new, work, found, mended, files)


def _check(new: sqlite3.Connection) -> None:
    verdict = new.execute("PRAGMA quick_check(1)").fetchone()[0]
    if verdict != "ok":
        raise sqlite3.DatabaseError(f"the new file did not pass its check: {verdict}")


def _told(new: sqlite3.Connection, work: _Work, found: Harvest, mended: Mended, files: int) -> Salvage:
    def count(table: str, condition: str = "1") -> int:
        return int(new.execute(f"SELECT count(*) FROM {table} WHERE {condition}").fetchone()[0])  # noqa: S608 - ours

    return Salvage(
        folder=str(work.partial.parent),
        at=work.now.wall.astimezone(UTC).isoformat(timespec="seconds"),
        captures=count("capture"),
        not_delivered=count("delivery", "state NOT IN ('DELIVERED', 'VOID')"),
        from_backup=mended.from_backup,
        lost=mended.lost,
        sessions=count("scan_session"),
        need_person=mended.need_person,
        left=found.only_undelivered,
        photos=count("photo", "voided_at IS NULL"),
        lost_photos=mended.lost_photos,
        found_files=files,
    )


def _aside(folder: Path, now: datetime) -> Path:
    """The dated folder; one that an interrupted salvage left empty is used again."""
    for begun in sorted(folder.glob(f"{FOLDER}*/")):
        if not _holds_old(begun):
            return begun
    name = f"{FOLDER}{now.astimezone(UTC):%Y-%m-%dT%H-%M-%SZ}"
    for number in range(1, 1000):
        aside = folder / (name if number == 1 else f"{name}-{number}")
        with suppress(FileExistsError):
            aside.mkdir(mode=0o700)
            return aside
    raise FileExistsError(name)


def _holds_old(aside: Path) -> bool:
    return any((aside / f"{FILE_NAME}{suffix}").exists() for suffix in _SUFFIXES)


def _free_name(path: Path) -> Path:
    """Nothing in a dated folder is ever written over."""
    number = 1
    while path.exists():
        number += 1
        path = path.with_name(f"{path.name.removesuffix(f'.{number - 1}')}.{number}")
    return path
