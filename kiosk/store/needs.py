"""How many requests what is finished on this kiosk still needs: for the forecast."""

from sqlalchemy import text

from kiosk.core.forecast import Needs
from kiosk.store.database import Tx

_SENDING = "SELECT id, generation FROM scan_session WHERE state = 'CLOSED'"
_SESSIONS = text(f"""
    SELECT
        COUNT(*),
        COALESCE(SUM(g.remote_id IS NULL), 0),
        COALESCE(SUM(COALESCE(g.submit_state, 'NONE') = 'NONE' AND COALESCE(g.audited, 0) = 0), 0)
    FROM ({_SENDING}) AS s LEFT JOIN generation AS g ON g.session_id = s.id AND g.number = s.generation
""")  # noqa: S608 - put together from our own words alone
# Word for word the conditions of the partial indexes, so that SQLite uses them.
_CAPTURES = text(f"""
    SELECT COALESCE(SUM(state = 'WAITING'), 0), COUNT(DISTINCT CASE WHEN state <> 'WAITING' THEN session_id END)
    FROM delivery
    WHERE state NOT IN ('DELIVERED', 'VOID') AND state IN ('WAITING', 'IN_FLIGHT', 'UNKNOWN')
        AND session_id IN (SELECT id FROM ({_SENDING}))
""")  # noqa: S608
_PHOTOS = text(f"""
    SELECT COUNT(*) FROM photo
    WHERE state NOT IN ('DELIVERED', 'VOID') AND state IN ('WAITING', 'IN_FLIGHT', 'UNKNOWN')
        AND session_id IN (SELECT id FROM ({_SENDING}))
""")  # noqa: S608


def count_needs(tx: Tx) -> Needs:
    """Count what the finished sessions still need; what waits for a person, and sessions still open, are left out."""
    sessions, creates, audits = tx.exec(_SESSIONS).one()  # type: ignore[call-overload]  # plain SQL
    captures, doubts = tx.exec(_CAPTURES).one()  # type: ignore[call-overload]
    photos = tx.exec(_PHOTOS).one()[0]  # type: ignore[call-overload]
    return Needs(creates, captures, photos, doubts, audits, submits=sessions)
