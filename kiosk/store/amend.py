"""Second thoughts: another quantity, and putting back what was undone or left out. Inside one transaction each.

A capture that the server may hold is never changed in place, because its quantity travelled with it: it is voided, and
a copy takes its place. Nothing is deleted.
"""

from datetime import datetime

from sqlmodel import col, select

from kiosk.core import delivery, session
from kiosk.core.delivery import CallState, DeliveryEvent, DeliveryState
from kiosk.core.session import SessionEvent, SessionState
from kiosk.store import photos, sessions
from kiosk.store.database import Tx
from kiosk.store.photo_tables import Photo
from kiosk.store.records import CaptureRecord
from kiosk.store.sessions import NewCapture
from kiosk.store.tables import Capture, Delivery, Generation, ScanSession, code_of_row

MOST = 9_999
"""Largest quantity of a capture; a longer number is a code that was typed into the wrong field."""

_MAY_BRING_BACK = frozenset({SessionState.OPEN, SessionState.CLOSED, SessionState.ATTENTION, SessionState.DONE})
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


def may_bring_back(tx: Tx, row_id: str) -> bool:
    """Whether ``bring_back`` would put back a capture or photo."""
    return _left_out(tx, row_id) is not None


def bring_back(tx: Tx, row_id: str) -> bool:
    """Put back a capture or photo that a person had left out: it is refused as before and waits for a decision.

    False when it was not left out, or when its session was submitted, may have been, or is another kiosk's now: what
    the server begins to work on must stay what was audited (promise P3).
    """
    row = _left_out(tx, row_id)
    if row is None:
        return False
    owner = tx.get_one(ScanSession, row.session_id)
    newest = tx.get(Generation, (owner.id, owner.generation))
    row.state = delivery.after(DeliveryState.SET_ASIDE, DeliveryEvent.BROUGHT_BACK)
    if owner.state == SessionState.DONE:  # nothing else was left of it
        owner.state = session.after(SessionState.DONE, SessionEvent.BROUGHT_BACK)
    if newest is not None:
        newest.audited = 0  # a submit that is about to be sent is not sent
    return True


def _left_out(tx: Tx, row_id: str) -> Delivery | Photo | None:
    """What was left out of a session that is still ours to change."""
    row = tx.get(Delivery, row_id) or tx.get(Photo, row_id)
    if row is None or row.state != DeliveryState.SET_ASIDE:
        return None
    owner = tx.get_one(ScanSession, row.session_id)
    newest = tx.get(Generation, (owner.id, owner.generation))
    is_submitted = owner.submitted_at is not None or (newest is not None and newest.submit_state != CallState.NONE)
    return None if is_submitted or owner.state not in _MAY_BRING_BACK else row


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
    photos.show_instead(tx, old.id, new_id)
    return record
