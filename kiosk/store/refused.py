"""What was refused for one and the same reason, decided about at once. Each function runs inside one transaction."""

from dataclasses import dataclass

from sqlalchemy import text
from sqlmodel import col, select

from kiosk.core.delivery import DeliveryState
from kiosk.store import handed, sessions
from kiosk.store.database import Tx
from kiosk.store.records import is_servers_own
from kiosk.store.tables import UNDONE, Delivery

AT_ONCE = 200
"""So many are decided about in one transaction: a scan that comes meanwhile waits for a few hundredths of a second."""
# Word for word the condition of the partial index, so that SQLite uses it; see ``kiosk.store.tables.UNDONE``.
_MOST = text("""
    SELECT last_error, count(*), max(capture_id) FROM delivery
    WHERE delivery.state NOT IN ('DELIVERED', 'VOID') AND state = 'REFUSED'
        AND session_id NOT IN (SELECT id FROM scan_session WHERE state = 'HANDED_OVER')
    GROUP BY last_error ORDER BY count(*) DESC, last_error LIMIT 1
""")


@dataclass(frozen=True, slots=True)
class Reason:
    """Why so many captures were refused, as it is stored. ``may_retry``: they can be sent as they are."""

    stored: str
    count: int
    may_retry: bool

    @property
    def is_again_first(self) -> bool:
        """Whether sending them all again is the sensible act, by the rule for each of them (``CaptureRecord``)."""
        return self.may_retry and is_servers_own(self.stored)


def commonest(tx: Tx) -> Reason | None:
    """The reason for which most captures were refused; None when none were."""
    found = tx.connection().execute(_MOST).first()
    if found is None:
        return None
    capture = sessions.get_capture(tx, found[2])
    return Reason(found[0], found[1], capture is not None and capture.code.is_sendable)


def retry(tx: Tx, stored: str, after: int) -> tuple[int, int]:
    """Send captures again that were refused for a reason, those behind number ``after``; see ``set_aside``."""
    rows = _some(tx, stored, after)
    return sum(sessions.retry_refused(tx, row[0]) for row in rows), _end(rows)


def set_aside(tx: Tx, stored: str, after: int) -> tuple[int, int]:
    """Set captures aside that were refused for a reason, the next ``AT_ONCE`` behind number ``after``.

    Returns how many, and the number to go on behind; 0 when there are no more.
    """
    rows = _some(tx, stored, after)
    return sum(sessions.set_aside(tx, row[0]) for row in rows), _end(rows)


def _some(tx: Tx, stored: str, after: int) -> list[tuple[str, int]]:
    query = (
        select(Delivery.capture_id, Delivery.seq)
        .where(Delivery.state == DeliveryState.REFUSED, UNDONE, Delivery.last_error == stored, Delivery.seq > after)
        .where(col(Delivery.session_id).not_in(handed.handed_over()))
        .order_by(col(Delivery.seq))
        .limit(AT_ONCE)
    )
    return list(tx.exec(query).all())


def _end(rows: list[tuple[str, int]]) -> int:
    return rows[-1][1] if len(rows) == AT_ONCE else 0
