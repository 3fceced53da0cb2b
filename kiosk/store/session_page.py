"""One session in detail: what is in it, what is doubtful, how it came to where it is. Inside one transaction each."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import text
from sqlmodel import col, select

from kiosk.core.session import SessionState
from kiosk.store.database import Tx
from kiosk.store.records import SessionRecord
from kiosk.store.session_rows import session_record, session_records
from kiosk.store.sessions import get_session
from kiosk.store.tables import Generation, ScanSession

MAX_NAME, MAX_NOTE = 100, 500
"""Most characters of a name, and of a note: the server takes metadata of 500 (API page, 2.4)."""
_SHOWN = 500
_BY_CODE = text("""
    SELECT text, count(*), sum(quantity) FROM capture WHERE session_id = :id AND voided_at IS NULL
    GROUP BY raw, text ORDER BY max(seq) DESC LIMIT :limit
""")
_DOUBTS = text("""
    SELECT coalesce(sum(d.state = 'REFUSED'), 0), coalesce(sum(c.source = 'typed'), 0),
        coalesce(sum(c.certainty = 'unsure' OR (c.certainty = '' AND c.clock_synced = 0)), 0),
        count(DISTINCT c.raw), coalesce(sum(c.quantity), 0)
    FROM capture c JOIN delivery d ON d.capture_id = c.id WHERE c.session_id = :id AND c.voided_at IS NULL
""")


@dataclass(frozen=True, slots=True)
class CodeCount:
    """A code of a session: how many captures of it, and how many pieces these tell."""

    text: str
    captures: int
    pieces: int


@dataclass(frozen=True, slots=True)
class Summary:
    """What a session holds. ``codes``: the newest five hundred of ``different``."""

    session: SessionRecord
    note: str
    codes: tuple[CodeCount, ...]
    different: int
    pieces: int
    refused: int
    typed: int
    unsure: int
    """Captures whose time the clock cannot vouch for."""


@dataclass(frozen=True, slots=True)
class GenerationRecord:
    """One session that was made on the server for ours."""

    number: int
    remote_id: str
    create_state: str
    submit_state: str
    why: str
    last_error: str


@dataclass(frozen=True, slots=True)
class Course:
    """How a session came to where it is."""

    session: SessionRecord
    note: str
    generations: tuple[GenerationRecord, ...]


def summary(tx: Tx, session_id: str) -> Summary | None:
    """What is in a session. Counts all of its captures: not for the main thread."""
    session = get_session(tx, session_id)
    if session is None:
        return None
    found = tx.connection().execute(_BY_CODE, {"id": session_id, "limit": _SHOWN})
    codes = tuple(CodeCount(code, captures, pieces) for code, captures, pieces in found)
    refused, typed, unsure, different, pieces = tx.connection().execute(_DOUBTS, {"id": session_id}).one()
    note = tx.get_one(ScanSession, session_id).note
    return Summary(session, note, codes, different, pieces, refused, typed, unsure)


def course(tx: Tx, session_id: str) -> Course | None:
    """The session with every session of the server that was made for it, oldest first."""
    session = get_session(tx, session_id)
    if session is None:
        return None
    rows = tx.exec(select(Generation).where(Generation.session_id == session_id).order_by(col(Generation.number)))
    generations = tuple(
        GenerationRecord(
            row.number, row.remote_id or "", row.create_state, row.submit_state, row.opened_why, row.last_error
        )
        for row in rows
    )
    return Course(session, tx.get_one(ScanSession, session_id).note, generations)


def describe(tx: Tx, session_id: str, name: str, note: str) -> SessionRecord | None:
    """Give an open session another name (its reference) and note. None when it is open no more. An empty name stays."""
    row = tx.get(ScanSession, session_id)
    if row is None or row.state != SessionState.OPEN:
        return None
    row.name = name.strip()[:MAX_NAME] or row.name
    row.note = note.strip()[:MAX_NOTE]
    return session_record(row)


def sessions_in(tx: Tx, states: Sequence[SessionState], limit: int, before: int | None) -> list[SessionRecord]:
    """Sessions in one of ``states``, newest first; ``before`` continues by sequence number."""
    done = col(ScanSession.state).in_(states)
    older = done & (col(ScanSession.seq) < before) if before is not None else done
    return session_records(tx, older, limit)
