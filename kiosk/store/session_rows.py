"""Sessions as the screens show them: read without the objects that changing a row needs, counted by indexes alone.

The list is read at every change of the queue, with hundreds of sessions when a kiosk was away for long.
"""

import json
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Row, select, text
from sqlmodel import col

from kiosk.core.session import SessionState
from kiosk.store.database import Tx
from kiosk.store.records import SessionRecord
from kiosk.store.tables import ScanSession

_COLUMNS = ScanSession.metadata.tables["scan_session"]
# The ids come as one value: a list of hundreds would be a statement of its own each time.
_COUNTS = text("""
    SELECT session_id, state, COUNT(*) FROM delivery
    WHERE session_id IN (SELECT value FROM json_each(:ids)) GROUP BY session_id, state
""")
# Word for word the condition of the index ``delivery_error``; the plus leaves the states to that index too.
_ERRORS = text("""
    SELECT session_id, MAX(last_error) FROM delivery
    WHERE last_error <> '' AND session_id IN (SELECT value FROM json_each(:ids))
        AND +state IN ('WAITING', 'UNKNOWN', 'REFUSED')
    GROUP BY session_id
""")

_TOLD = {"DELIVERED": "delivered", "UNKNOWN": "unknown", "REFUSED": "refused"}


@dataclass(slots=True)
class _Ways:
    """What became of a session's captures so far."""

    delivered: int = 0
    unknown: int = 0
    refused: int = 0
    last_error: str = ""


def session_records(tx: Tx, condition: Any, limit: int) -> list[SessionRecord]:
    """The newest ``limit`` sessions (-1: all) of which ``condition`` holds, newest first. For reading: no flush."""
    newest = select(_COLUMNS).where(condition).order_by(col(ScanSession.seq).desc()).limit(limit)
    rows = tx.connection().execute(newest).all()
    ways = _ways(tx, [row.id for row in rows])
    return [session_record(row, ways.get(row.id)) for row in rows]


def session_record(row: ScanSession | Row[Any], ways: _Ways | None = None) -> SessionRecord:
    """What a row of the table tells, with what became of its captures if that is known."""
    ways = ways or _Ways()
    return SessionRecord(
        id=row.id,
        seq=row.seq,
        name=row.name,
        state=SessionState(row.state),
        station=row.station,
        operator=row.operator,
        opened_at=row.opened_at,
        closed_at=row.closed_at,
        submitted_at=row.submitted_at,
        captures=row.capture_count,
        delivered=ways.delivered,
        unknown=ways.unknown,
        refused=ways.refused,
        attention=row.attention,
        last_error=ways.last_error,
        photos=row.photo_count,
        extraction=row.extraction,
        capture_mode=row.capture_mode,
    )


def _ways(tx: Tx, ids: list[str]) -> dict[str, _Ways]:
    these = {"ids": json.dumps(ids)}
    found = {session_id: _Ways() for session_id in ids}
    for session_id, state, count in tx.connection().execute(_COUNTS, these):
        if state in _TOLD:
            setattr(found[session_id], _TOLD[state], count)
    for session_id, why in tx.connection().execute(_ERRORS, these):
        found[session_id].last_error = why
    return found
