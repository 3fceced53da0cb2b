"""Making salvaged or restored rows fit together, and marking every doubt, so that promise P3 holds.

What was read may be older than what happened: a page can be lost, a backup is of yesterday. A capture that waits in a
session the server knows becomes UNKNOWN, a submit too: the courier looks before it sends. Where nobody can know which
server session was the last one, a person decides (ATTENTION); nothing is sent by itself then.
"""

import sqlite3
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy.dialects import sqlite

from kiosk.core.codes import Code, Symbology
from kiosk.core.time import Instant
from kiosk.store import mend_photos, mend_proposals
from kiosk.store.migrations import MIGRATIONS
from kiosk.store.tables import InstantText, UtcText

_FILLED = ("scan_session", "handover", "generation", "capture", "delivery", "photo", *mend_proposals.KEYS)
_KEYS = {
    "handover": "session_id",
    "scan_session": "id",
    "generation": "session_id, number",
    "capture": "id",
    "delivery": "capture_id",
    "photo": "id",
    **mend_proposals.KEYS,
}
_WORDS = (
    "The disk damaged what the kiosk knew of this session ({why}). Look on the server whether it has arrived; if it "
    "has not, send it again: all that was saved is then sent anew."
)
_NOTE = "Its session was submitted; how it was delivered was lost with a damaged disk."


@dataclass(frozen=True, slots=True)
class Mended:
    """What mending did: captures taken from the backup, what is known to be lost, sessions that need a person."""

    from_backup: int
    lost: int
    need_person: int
    lost_photos: int = 0


def prepare(new: sqlite3.Connection) -> None:
    """Apply the migrations ``new`` lacks; make room for what came from a backup and which sessions are in doubt."""
    version = int(new.execute("PRAGMA user_version").fetchone()[0])
    if version < len(MIGRATIONS):
        script = "\n".join(MIGRATIONS[version:])
        new.executescript(f"BEGIN;\n{script}\nPRAGMA user_version = {len(MIGRATIONS)};\nCOMMIT;")
    for table in _FILLED:
        new.execute(f"CREATE TEMP TABLE filled_{table} (id TEXT)")
    new.execute("CREATE TEMP TABLE doubt (id TEXT, why TEXT)")


def fill(new: sqlite3.Connection, backup: Path) -> None:
    """Take from ``backup`` the rows that are missing, by their ids; nothing that is there is touched.

    Sessions the server has taken, and of which nothing is left here, are not brought back: retention may have ended
    them. ``backup`` must be whole; it is only read.
    """
    new.execute("ATTACH DATABASE ? AS backup", (f"{backup.absolute().as_uri()}?mode=ro",))
    version = int(new.execute("PRAGMA backup.user_version").fetchone()[0])
    if 0 < version <= len(MIGRATIONS):
        new.execute("BEGIN")
        for table in _FILLED:
            _fill_table(new, table)
        new.execute("COMMIT")
    new.execute("DETACH DATABASE backup")


def mend(new: sqlite3.Connection, now: Instant, holes: frozenset[str] = frozenset(), why_all: str = "") -> Mended:
    """Make the rows whole and mark what is in doubt. ``why_all``: every unsubmitted session is in doubt, and why.

    ``new`` is of the newest version, after ``prepare``. One transaction.
    """
    new.execute("BEGIN")
    _make_sessions(new, now)
    _make_handovers(new, now)
    lost = _drop_deliveries_without_capture(new)
    _agree_on_undone(new)
    lost += _count_lost(new)
    lost_photos = mend_photos.count_lost(new)
    _find_doubts(new, holes, why_all)
    _add_deliveries(new, now)
    need_person = _mark_sessions(new, now)
    mend_photos.keep_asked(new)
    _mark_deliveries(new, now)
    mend_proposals.mark(new, _instant(now))
    _drop_orphans(new)
    from_backup = int(new.execute("SELECT count(*) FROM temp.filled_capture").fetchone()[0])
    new.execute("COMMIT")
    return Mended(from_backup, lost, need_person, lost_photos)


def forgive_left_out(new: sqlite3.Connection) -> None:
    """Captures that sessions of the server have were left in the old file on purpose: they do not count as lost."""
    new.execute(
        """UPDATE scan_session SET capture_count = (SELECT count(*) FROM capture c
               WHERE c.session_id = scan_session.id AND c.voided_at IS NULL)
           WHERE state IN ('SUBMITTED', 'DONE')"""
    )


def _fill_table(new: sqlite3.Connection, table: str) -> None:
    ours = [row[1] for row in new.execute(f"PRAGMA main.table_info({table})")]
    theirs = {row[1] for row in new.execute(f"PRAGMA backup.table_info({table})")}
    columns = ", ".join(name for name in ours if name in theirs)
    if table == "scan_session":
        wanted = (
            "(state NOT IN ('SUBMITTED', 'DONE') OR id IN (SELECT session_id FROM main.capture)"
            " OR id IN (SELECT session_id FROM main.delivery))"
        )
    elif table == "handover":  # it stays when its session is removed: it tells old files
        wanted = "1"
    else:
        wanted = "session_id IN (SELECT id FROM main.scan_session)"
    key, name = _KEYS[table], _KEYS[table].split(",", maxsplit=1)[0]
    missing = f"({key}) NOT IN (SELECT {key} FROM main.{table}) AND {wanted}"  # noqa: S608 - names of our own tables
    new.execute(f"CREATE TEMP TABLE had AS SELECT {key} FROM main.{table}")  # noqa: S608
    new.execute(f"INSERT OR IGNORE INTO main.{table} ({columns}) SELECT {columns} FROM backup.{table} WHERE {missing}")  # noqa: S608
    new.execute(
        f"INSERT INTO temp.filled_{table} SELECT {name} FROM main.{table}"  # noqa: S608
        f" WHERE ({key}) NOT IN (SELECT {key} FROM temp.had)"
    )
    new.execute("DROP TABLE temp.had")


def _make_sessions(new: sqlite3.Connection, now: Instant) -> None:
    """Captures whose session is lost get one: its name is not known, and a person is asked."""
    wall = UtcText().process_bind_param(now.wall, sqlite.dialect())
    new.execute(
        """INSERT INTO scan_session (id, seq, name, state, capture_mode, station, operator, opened_at, closed_at,
                                     submitted_at, generation, capture_count, attention)
           SELECT session_id,
                  (SELECT coalesce(max(seq), 0) FROM scan_session) + row_number() OVER (ORDER BY session_id),
                  'Saved session', 'CLOSED', 'both', '', '', ?1, ?1, NULL, 0, 0, ''
           FROM (SELECT session_id FROM capture UNION SELECT session_id FROM delivery
                 UNION SELECT session_id FROM generation UNION SELECT session_id FROM photo)
           WHERE session_id NOT IN (SELECT id FROM scan_session)""",
        (wall,),
    )
    new.execute(
        """INSERT INTO doubt SELECT id, 'its own row could not be read' FROM scan_session
           WHERE name = 'Saved session' AND opened_at = ?1 AND closed_at = ?1""",
        (wall,),
    )
    new.execute(
        """UPDATE scan_session SET generation = coalesce(max(generation,
               (SELECT max(number) FROM generation g WHERE g.session_id = scan_session.id)), generation)"""
    )
    new.execute(
        """UPDATE scan_session SET state = 'SUBMITTED', submitted_at = coalesce(submitted_at, ?)
           WHERE state IN ('OPEN', 'CLOSED', 'ATTENTION')
             AND id IN (SELECT session_id FROM generation WHERE submit_state = 'DONE')""",
        (wall,),
    )


def _make_handovers(new: sqlite3.Connection, now: Instant) -> None:
    """A session that another kiosk sends keeps what tells so; one that may be there is a person's to decide.

    With the number 1 and no export the session's own file is not known any more: it comes back by a person's word only.
    """
    new.execute(
        """INSERT INTO handover (session_id, number, export_id, file, part_size, from_station, state_before, is_whole,
                                 at)
           SELECT id, 1, '', '', 0, '', 'CLOSED', 1, ? FROM scan_session
           WHERE state = 'HANDED_OVER' AND id NOT IN (SELECT session_id FROM handover)""",
        (UtcText().process_bind_param(now.wall, sqlite.dialect()),),
    )
    new.execute(
        """INSERT INTO doubt SELECT d.id, 'it was handed over once: another kiosk may have it'
           FROM (SELECT DISTINCT id FROM doubt) d JOIN handover h ON h.session_id = d.id WHERE h.file <> ''"""
    )


def _drop_deliveries_without_capture(new: sqlite3.Connection) -> int:
    new.execute(
        """INSERT INTO doubt SELECT DISTINCT session_id, 'captures of it could not be read' FROM delivery
           WHERE capture_id NOT IN (SELECT id FROM capture) AND state <> 'VOID'"""
    )
    dropped = new.execute("DELETE FROM delivery WHERE capture_id NOT IN (SELECT id FROM capture) AND state <> 'VOID'")
    new.execute("DELETE FROM delivery WHERE capture_id NOT IN (SELECT id FROM capture)")
    return dropped.rowcount


def _agree_on_undone(new: sqlite3.Connection) -> None:
    """Undone is undone, whichever of the two rows says so."""
    new.execute(
        """UPDATE delivery SET state = 'VOID', wait_since = NULL, wait_s = 0.0
           WHERE capture_id IN (SELECT id FROM capture WHERE voided_at IS NOT NULL)"""
    )
    new.execute(
        """UPDATE capture SET voided_at = (SELECT opened_at FROM scan_session s WHERE s.id = capture.session_id)
           WHERE voided_at IS NULL AND id IN (SELECT capture_id FROM delivery WHERE state = 'VOID')"""
    )


def _count_lost(new: sqlite3.Connection) -> int:
    """Each session knows how many live captures it has: what is missing is known by number, then put right."""
    live = "(SELECT count(*) FROM capture c WHERE c.session_id = scan_session.id AND c.voided_at IS NULL)"
    told = "(SELECT id FROM doubt WHERE why = 'captures of it could not be read')"
    lost = new.execute(
        f"SELECT coalesce(sum(capture_count - {live}), 0) FROM scan_session"  # noqa: S608 - our own words
        f" WHERE capture_count > {live} AND id NOT IN {told}"
    ).fetchone()[0]
    new.execute(
        "INSERT INTO doubt SELECT id, 'captures of it could not be read' FROM scan_session"  # noqa: S608
        f" WHERE capture_count > {live} AND id NOT IN {told}"
    )
    new.execute(
        "INSERT INTO doubt SELECT id, 'what was undone of it could not be read' FROM scan_session"  # noqa: S608
        f" WHERE capture_count < {live} AND state <> 'OPEN' AND id NOT IN (SELECT id FROM doubt) AND id IN"
        " (SELECT session_id FROM capture WHERE id IN (SELECT id FROM temp.filled_capture))"
    )
    new.execute(f"UPDATE scan_session SET capture_count = {live} WHERE capture_count <> {live}")  # noqa: S608
    return int(lost)


def _find_doubts(new: sqlite3.Connection, holes: frozenset[str], why_all: str) -> None:
    """Sessions of which nobody can know what the server last had of them.

    A generation from a backup is certain once it has its server session: that never changes, the rest can be asked for.
    """
    not_read = "'which session of the server it had could not be read'"
    newest = "SELECT 1 FROM generation g WHERE g.session_id = s.id AND g.number = s.generation"
    no_remote = f"NOT EXISTS ({newest} AND g.create_state = 'DONE')"
    traces = " OR ".join(
        f"EXISTS (SELECT 1 FROM {way} w WHERE w.session_id = s.id"  # noqa: S608 - our own words
        " AND (w.attempts > 0 OR w.sent_at IS NOT NULL OR w.remote_id IS NOT NULL))"
        for way in ("delivery", "photo")
    )
    from_backup = "s.id IN (SELECT id FROM temp.filled_generation)"
    is_hole = "1" if "generation" in holes else "0"
    new.execute("INSERT INTO doubt SELECT id, 'it comes from a backup' FROM temp.filled_scan_session")
    new.execute(
        f"INSERT INTO doubt SELECT id, {not_read} FROM scan_session s WHERE {no_remote}"  # noqa: S608 - our own words
        f" AND (({traces}) OR {from_backup} OR s.generation > 0 AND NOT EXISTS ({newest})"
        f" OR {is_hole} AND s.state = 'CLOSED')"
    )
    if why_all:
        new.execute("INSERT INTO doubt SELECT id, ? FROM scan_session", (why_all,))


def _add_deliveries(new: sqlite3.Connection, now: Instant) -> None:
    """Captures whose way is not known get one that waits; what it then becomes is decided with all the others."""

    def why_not(text: str, raw: bytes, symbology: str, aim: str) -> str:
        return Code(text, raw, Symbology(symbology), aim).why_not_sendable

    new.create_function("why_not_sendable", 4, why_not)
    new.execute(
        """INSERT INTO delivery (capture_id, session_id, seq, generation, state, attempts, sent_at, wait_since, wait_s,
                                 remote_id, last_error)
           SELECT id, session_id, seq, 0,
                  CASE WHEN voided_at IS NOT NULL THEN 'VOID' WHEN why <> '' THEN 'REFUSED' ELSE 'WAITING' END,
                  0, CASE WHEN voided_at IS NOT NULL THEN ? END, NULL, 0.0, NULL, why
           FROM (SELECT *, why_not_sendable(text, raw, symbology, aim) AS why FROM capture
                 WHERE id NOT IN (SELECT capture_id FROM delivery))""",
        (_instant(now),),
    )


def _mark_sessions(new: sqlite3.Connection, now: Instant) -> int:
    """A session in doubt that is still to be sent needs a person; an open one that only lost captures stays open."""
    wall = UtcText().process_bind_param(now.wall, sqlite.dialect())
    marked = 0
    doubts = new.execute("SELECT id, group_concat(why, '; ') FROM (SELECT DISTINCT id, why FROM doubt) GROUP BY id")
    for session_id, why in doubts.fetchall():
        new.execute(
            "UPDATE scan_session SET attention = ? WHERE id = ? AND state = 'OPEN'",
            ("The disk was damaged: captures of this session could not be read. Scan them again.", session_id),
        )
        states = "'CLOSED', 'ATTENTION'" + ("" if why == "captures of it could not be read" else ", 'OPEN'")
        marked += new.execute(
            "UPDATE scan_session SET state = 'ATTENTION', attention = ?, closed_at = coalesce(closed_at, ?)"  # noqa: S608
            f" WHERE id = ? AND state IN ({states})",
            (_WORDS.format(why=why), wall, session_id),
        ).rowcount
    return marked


def _mark_deliveries(new: sqlite3.Connection, now: Instant) -> None:
    """The courier looks before it sends what the server may have; a submit that may have happened is asked for."""
    at, known = _instant(now), "(SELECT session_id FROM generation WHERE create_state = 'DONE')"
    unsent = "(SELECT id FROM scan_session WHERE state IN ('OPEN', 'CLOSED'))"
    for way in ("delivery", "photo"):
        new.execute(
            f"""UPDATE {way} SET state = 'UNKNOWN', sent_at = coalesce(sent_at, ?), wait_since = NULL, wait_s = 0.0,
                    generation = (SELECT generation FROM scan_session s WHERE s.id = {way}.session_id)
                WHERE state IN ('WAITING', 'IN_FLIGHT', 'UNKNOWN')
                  AND session_id IN {unsent} AND session_id IN {known}""",  # noqa: S608 - our own words
            (at,),
        )
        new.execute(
            f"""UPDATE {way} SET state = 'DELIVERED', was_delivered = 1, wait_since = NULL, wait_s = 0.0, last_error = ?
                WHERE state IN ('WAITING', 'IN_FLIGHT', 'UNKNOWN')
                  AND session_id IN (SELECT id FROM scan_session WHERE state IN ('SUBMITTED', 'DONE'))""",  # noqa: S608
            (_NOTE,),
        )
    new.execute(
        f"""UPDATE generation SET submit_state = 'UNKNOWN', submit_sent_at = coalesce(submit_sent_at, ?), audited = 0,
                wait_since = NULL, wait_s = 0.0
            WHERE create_state = 'DONE' AND submit_state <> 'DONE' AND session_id IN {unsent}
              AND number = (SELECT generation FROM scan_session s WHERE s.id = generation.session_id)""",  # noqa: S608
        (at,),
    )
    new.execute("UPDATE generation SET audited = 0 WHERE audited <> 0")


def _drop_orphans(new: sqlite3.Connection) -> None:
    """Rows of other tables that belong to rows that are lost; they stay in the old file."""
    while orphans := new.execute("PRAGMA foreign_key_check").fetchall():
        for table, rowid, *_ in orphans:
            new.execute(f"DELETE FROM {table} WHERE rowid = ?", (rowid,))  # noqa: S608 - names of our own tables


def _instant(now: Instant) -> str:
    return InstantText().process_bind_param(now, sqlite.dialect()) or ""
