"""What other parts of the store ask about sessions that were handed over. Each runs inside one transaction."""

from typing import Any

from sqlalchemy import func, update
from sqlmodel import col, select

from kiosk.core.delivery import DeliveryState
from kiosk.core.session import SessionState
from kiosk.store.database import Tx
from kiosk.store.photo_tables import Photo
from kiosk.store.tables import Delivery, Handover, ScanSession


def handed_over() -> Any:
    """A query for the ids of the sessions that another kiosk sends now."""
    return select(ScanSession.id).where(ScanSession.state == SessionState.HANDED_OVER)


def count_handed_over(tx: Tx) -> dict[str, int]:
    """Captures of handed over sessions by state: they are no part of this kiosk's queue."""
    query = select(Delivery.state, func.count()).where(col(Delivery.session_id).in_(handed_over()))
    return dict(tx.exec(query.group_by(Delivery.state)).all())


def submitted_elsewhere(tx: Tx, session_id: str) -> None:
    """The server has a session that this kiosk did not submit: the kiosk that had it delivered what waits here."""
    if tx.get(Handover, session_id) is not None:
        for table in (Delivery, Photo):
            waiting = col(table.state).in_((DeliveryState.WAITING, DeliveryState.UNKNOWN))
            mine = col(table.session_id) == session_id
            tx.exec(update(table).where(mine, waiting).values(state=DeliveryState.DELIVERED, was_delivered=1))
