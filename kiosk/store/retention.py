"""Removing what the server has taken, by age and by size, in small transactions; never anything else.

A session goes as a whole, and only when it was submitted and each of its captures and photos is delivered or undone.
What waits, was refused or set aside, is open, needs a person or was handed over, or of which a decision about a
proposal is not sent, stays for ever. Rows and their photo
files go together on the writer thread: a kill leaves at most rows without files, which the next run removes. What the
camera gave for a photo goes as soon as the photo is delivered and its session submitted, whatever its age.
"""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path

from sqlalchemy import text
from sqlalchemy.dialects import sqlite

from kiosk.core.time import EXISTS_SINCE
from kiosk.store.clock_marks import ended_before
from kiosk.store.database import Database, Tx
from kiosk.store.photo_files import ORIGINALS_NAME
from kiosk.store.tables import Upkeep, UtcText

log = logging.getLogger(__name__)

PHOTO_FOLDER = "photos"
_AT_ONCE = 500
"""Rows of one transaction, more or less: a scan waits no longer for it than for a checkpoint."""
_STEPS = 40
"""Transactions of one run; the rest is for the next."""

_MAY_GO = """
    s.state IN ('SUBMITTED', 'DONE')
    AND NOT EXISTS (SELECT 1 FROM delivery d WHERE d.session_id = s.id AND d.state NOT IN ('DELIVERED', 'VOID'))
    AND NOT EXISTS (SELECT 1 FROM capture c WHERE c.session_id = s.id
                    AND NOT EXISTS (SELECT 1 FROM delivery d WHERE d.capture_id = c.id))
    AND NOT EXISTS (SELECT 1 FROM photo p WHERE p.session_id = s.id AND p.state NOT IN ('DELIVERED', 'VOID'))
    AND NOT EXISTS (SELECT 1 FROM decision x WHERE x.session_id = s.id
                    AND x.state IN ('WAITING', 'IN_FLIGHT', 'UNKNOWN'))
"""
_OF_SESSION = (
    *("photo", "pending_photo", "decision", "proposal", "enrichment"),
    *("delivery", "generation", "session_time"),
)
_EVER = EXISTS_SINCE.isoformat()
"""What ended before it ended by a clock that was never set, perhaps a minute ago: only want of room removes it."""
_ENDED = "coalesce(s.submitted_at, s.closed_at, s.opened_at)"


@dataclass(frozen=True, slots=True)
class Keep:
    """How long delivered data stays, and how many bytes (rows and photos) are kept before older ones go earlier."""

    days: int = 90
    size: int = 2_000_000_000


@dataclass(frozen=True, slots=True)
class Removed:
    """What a run, or all runs, removed."""

    sessions: int = 0
    captures: int = 0
    photos: int = 0

    def plus(self, other: "Removed") -> "Removed":
        """Both together."""
        return Removed(self.sessions + other.sessions, self.captures + other.captures, self.photos + other.photos)


def removed_so_far(tx: Tx) -> Removed:
    """All that retention ever removed."""
    row = tx.get(Upkeep, 1)
    return Removed(row.removed_sessions, row.removed_captures, row.removed_photos) if row else Removed()


def retain(
    database: Database, keep: Keep, now: datetime, *, is_clock_right: bool, go_on: Callable[[], bool] = lambda: True
) -> Removed:
    """Remove what may go, a little at a time. Age counts only while the clock is known to be right. Raises StoreFault.

    ``go_on`` is asked between the transactions. Never on the main thread.
    """
    folder = database.path.parent / PHOTO_FOLDER
    drop_originals(database, go_on)
    before = (now - timedelta(days=keep.days)) if is_clock_right else None
    done = Removed()
    for _ in range(_STEPS):
        files = _files_size(folder) + _files_size(_originals(folder))
        too_much = database.read(_rows_size) + files > keep.size
        found = database.read(partial(_candidates, before=None if too_much else before)) if too_much or before else []
        if not (found and go_on()):
            break
        done = done.plus(database.write(partial(_remove_some, ids=_few(found), now=now, folder=folder)).result())
    if done != Removed():
        log.info("Removed %d delivered sessions with %d captures", done.sessions, done.captures)
    return done


def drop_originals(database: Database, go_on: Callable[[], bool] = lambda: True) -> int:
    """Remove what the camera gave for photos that are delivered, or undone, in submitted sessions. Returns how many.

    Raises StoreFault. Never on the main thread.
    """
    folder = database.path.parent / ORIGINALS_NAME
    try:
        names = sorted(file.name for file in folder.iterdir()) if folder.is_dir() else []
    except OSError as fault:
        log.warning("The originals of photos cannot be listed: %s", fault.strerror)
        return 0
    dropped = 0
    for at in range(0, len(names), _AT_ONCE):
        if not go_on():
            break
        for name in database.read(partial(_needless, names=names[at : at + _AT_ONCE])):
            (folder / name).unlink(missing_ok=True)
            dropped += 1
    return dropped


def _needless(tx: Tx, names: list[str]) -> list[str]:
    """Those of photos that nobody will send again: after the submit a session is never sent anew."""
    is_over = "p.state IN ('DELIVERED', 'VOID') AND s.state IN ('SUBMITTED', 'DONE')"
    wanted = ", ".join(f":n{number}" for number in range(len(names)))
    found = tx.connection().execute(
        text(
            "SELECT p.file_name FROM photo p JOIN scan_session s ON s.id = p.session_id"  # noqa: S608 - our own words
            f" WHERE p.file_name IN ({wanted}) AND {is_over}"
        ),
        {f"n{number}": name for number, name in enumerate(names)},
    )
    return list(found.scalars())


def _candidates(tx: Tx, before: datetime | None) -> list[tuple[str, int]]:
    """The oldest sessions that may go, with their captures: those that ended before ``before``, or of any age."""
    found = tx.connection().execute(
        text(
            "SELECT s.id, (SELECT count(*) FROM delivery d WHERE d.session_id = s.id) FROM scan_session s"  # noqa: S608
            f" WHERE (:before IS NULL OR {_ENDED} BETWEEN '{_EVER}' AND :before) AND {_MAY_GO} ORDER BY s.seq LIMIT 50"
        ),
        {"before": UtcText().process_bind_param(before, sqlite.dialect())},
    )
    rows = [(row[0], row[1]) for row in found]
    if before is None:
        return rows
    old = set(ended_before(tx, [row[0] for row in rows], before))
    return [row for row in rows if row[0] in old]


def _few(found: list[tuple[str, int]]) -> list[str]:
    """Whole sessions, until there are enough rows for one transaction."""
    ids: list[str] = []
    rows = 0
    for session_id, captures in found:
        if ids and rows + captures > _AT_ONCE:
            break
        ids.append(session_id)
        rows += captures
    return ids


def _remove_some(tx: Tx, *, ids: list[str], now: datetime, folder: Path) -> Removed:
    """Whether each may go is asked again: it may have changed since it was found."""
    may_go = text(f"SELECT 1 FROM scan_session s WHERE s.id = :id AND {_MAY_GO}")  # noqa: S608 - our own words
    done = Removed()
    for session_id in ids:
        if tx.connection().execute(may_go, {"id": session_id}).first():
            done = done.plus(_remove(tx, session_id, folder))
    row = tx.get(Upkeep, 1) or Upkeep()
    row.removed_sessions += done.sessions
    row.removed_captures += done.captures
    row.removed_photos += done.photos
    row.removed_at = now
    tx.add(row)
    return done


def _remove(tx: Tx, session_id: str, folder: Path) -> Removed:
    rows = tx.connection()
    of = {"id": session_id}
    files = rows.execute(text("SELECT file_name FROM photo WHERE session_id = :id"), of).scalars().all()
    asked = rows.execute(text("SELECT file_name FROM pending_photo WHERE session_id = :id"), of).scalars().all()
    for name in (*files, *asked):
        (folder / Path(name).name).unlink(missing_ok=True)
        (_originals(folder) / Path(name).name).unlink(missing_ok=True)
    for table in _OF_SESSION:
        rows.execute(text(f"DELETE FROM {table} WHERE session_id = :id"), of)  # noqa: S608 - our own names
    captures = rows.execute(text("DELETE FROM capture WHERE session_id = :id"), of).rowcount
    rows.execute(text("DELETE FROM scan_session WHERE id = :id"), of)
    return Removed(1, captures, len(files))


def _rows_size(tx: Tx) -> int:
    pages, free, size = (
        int(tx.connection().exec_driver_sql(f"PRAGMA {name}").scalar_one())
        for name in ("page_count", "freelist_count", "page_size")
    )
    return (pages - free) * size


def _originals(folder: Path) -> Path:
    """Beside the folder of photos."""
    return folder.with_name(ORIGINALS_NAME)


def _files_size(folder: Path) -> int:
    try:
        return sum(file.stat().st_size for file in folder.iterdir() if file.is_file())
    except OSError:
        return 0
