"""Changing what a person scanned: another quantity, and putting back what was undone. Inside one transaction each.

A capture that the server may hold is never changed in place, because its quantity travelled with it: it is voided, and
a copy takes its place. Nothing is deleted.
"""

from datetime import datetime

from sqlmodel import col, select

from kiosk.core.delivery import DeliveryState
from kiosk.core.session import SessionState
from kiosk.store import sessions
from kiosk.store.database import Tx
from kiosk.store.records import CaptureRecord
from kiosk.store.sessions import NewCapture
from kiosk.store.tables import Capture, Delivery, ScanSession, code_of_row

MOST = 9_999
"""Largest quantity of a capture; a longer number is a code that was typed into the wrong field."""

_NOT_ON_SERVER = frozenset({DeliveryState.WAITING, DeliveryState.REFUSED, DeliveryState.SET_ASIDE})


def change_quantity(tx: Tx, capture_id: str, quantity: int, new_id: str, now: datetime) -> CaptureRecord | None:
    """Give a capture of an open session another quantity; ``new_id`` names the copy where one is needed.

    None when it was undone, or its session is finished. Raises ValueError for a quantity that is none.
    """
    if not 1 <= quantity <= MOST:
        raise ValueError(f"{quantity} is no quantity")
    capture, way = tx.get(Capture, capture_id), tx.get(Delivery, capture_id)
    if capture is None or way is None or capture.voided_at is not None or not _is_open(tx, capture):
        return None
    if capture.quantity == quantity or DeliveryState(way.state) in _NOT_ON_SERVER:
        capture.quantity = quantity
        return sessions.get_capture(tx, capture_id)
    sessions.void_capture(tx, capture_id, now)
    return _copy(tx, capture, new_id, quantity)


def put_back(tx: Tx, capture_id: str, new_id: str) -> CaptureRecord | None:
    """Keep again what was undone, as ``new_id``, with its time. None when it was not undone, or is back already."""
    capture = tx.get(Capture, capture_id)
    if capture is None or capture.voided_at is None or not _is_open(tx, capture):
        return None
    is_back = tx.exec(select(Capture.id).where(Capture.replaces == capture_id, col(Capture.voided_at).is_(None)))
    return None if is_back.first() else _copy(tx, capture, new_id, capture.quantity)


def _is_open(tx: Tx, capture: Capture) -> bool:
    return tx.get_one(ScanSession, capture.session_id).state == SessionState.OPEN


def _copy(tx: Tx, old: Capture, new_id: str, quantity: int) -> CaptureRecord:
    new = NewCapture(
        new_id,
        old.session_id,
        code_of_row(old),
        old.source,
        quantity,
        old.captured_at,
        bool(old.clock_synced),
        old.found_by,
    )
    record, _count = sessions.add_capture(tx, new)
    tx.get_one(Capture, new_id).replaces = old.id
    return record
