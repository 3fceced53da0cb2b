"""Removing what the server has taken, by age and by size, in small transactions; never anything else.

A session goes as a whole, and only when it was submitted and each of its captures and photos is delivered or undone.
What waits, was refused or set aside, is open, needs a person or was handed over stays for ever. Rows and their photo
files go together on the writer thread: a kill leaves at most rows without files, which the next run removes.
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
"""
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
    before = (now - timedelta(days=keep.days)) if is_clock_right else None
    done = Removed()
    for _ in range(_STEPS):
        too_much = database.read(_rows_size) + _photos_size(folder) > keep.size
        found = database.read(partial(_candidates, before=None if too_much else before)) if too_much or before else []
        if not (found and go_on()):
            break
        done = done.plus(database.write(partial(_remove_some, ids=_few(found), now=now, folder=folder)).result())
    if done != Removed():
        log.info("Removed %d delivered sessions with %d captures", done.sessions, done.captures)
    return done


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
    for name in files:
        (folder / Path(name).name).unlink(missing_ok=True)
    for table in ("photo", "delivery", "generation", "session_time"):
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


def _photos_size(folder: Path) -> int:
    try:
        return sum(file.stat().st_size for file in folder.iterdir() if file.is_file())
    except OSError:
        return 0
