"""Sessions and captures: what people do. Each function runs inside one transaction of ``Database``."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import func
from sqlmodel import col, select

from kiosk.core import delivery, session
from kiosk.core.codes import Code, Symbology
from kiosk.core.delivery import DeliveryEvent, DeliveryState
from kiosk.core.session import SessionEvent, SessionState
from kiosk.core.time import Instant
from kiosk.store import clock_marks, handed, photos
from kiosk.store.database import Tx
from kiosk.store.decisions import count_unsent
from kiosk.store.photo_tables import PendingPhoto, Photo
from kiosk.store.records import CaptureRecord, QueueCounts, SessionRecord
from kiosk.store.session_rows import session_record, session_records
from kiosk.store.tables import UNDONE, Capture, Delivery, Generation, ScanSession, code_of_row

_OPEN_SENT = select(func.count()).where(ScanSession.state == SessionState.OPEN, ScanSession.generation > 0)


@dataclass(frozen=True, slots=True)
class NewSession:
    """What a person opens. ``id`` is a shortuuid made by the station."""

    id: str
    name: str
    station: str
    operator: str = ""
    capture_mode: str = "barcode_scan"


@dataclass(frozen=True, slots=True)
class NewCapture:
    """One scan to keep. ``id`` is a shortuuid; it never changes and travels to the server as ``client_id``."""

    id: str
    session_id: str
    code: Code
    source: str
    quantity: int
    captured_at: Instant
    is_clock_synced: bool
    found_by: str = ""


def open_session(tx: Tx, new: NewSession, now: datetime) -> SessionRecord:
    """Add an open session."""
    row = ScanSession(
        id=new.id,
        seq=_next(tx, col(ScanSession.seq)),
        name=new.name,
        state=SessionState.OPEN,
        capture_mode=new.capture_mode,
        station=new.station,
        operator=new.operator,
        opened_at=now,
    )
    tx.add(row)
    return session_record(row)


def is_open(tx: Tx, session_id: str) -> bool:
    """Whether the session takes captures."""
    row = tx.get(ScanSession, session_id)
    return row is not None and row.state == SessionState.OPEN


def take_empty_session(tx: Tx, new: NewSession, now: datetime) -> SessionRecord | None:
    """Use an open session that never held a scan for ``new``, so that touching Start twice leaves nothing behind."""
    never_used = ~select(Capture.id).where(Capture.session_id == ScanSession.id).exists()
    for table in (Photo, PendingPhoto):
        never_used &= ~select(table.id).where(col(table.session_id) == ScanSession.id).exists()
    row = tx.exec(select(ScanSession).where(ScanSession.state == SessionState.OPEN, never_used).limit(1)).first()
    if row is None:
        return None
    row.name, row.station, row.operator, row.opened_at = new.name, new.station, new.operator, now
    row.capture_mode = new.capture_mode
    return session_record(row)


def add_capture(tx: Tx, new: NewCapture) -> tuple[CaptureRecord, int]:
    """Keep a scan: capture, delivery and counter in one transaction. Returns it with the session's live count.

    Raises ValueError when the session is not open; the station opens another then, no scan is refused.
    """
    owner = tx.get(ScanSession, new.session_id)
    if owner is None or owner.state != SessionState.OPEN:
        raise ValueError("the session is not open")
    return _add(tx, owner, new), owner.capture_count


def _add(tx: Tx, owner: ScanSession, new: NewCapture) -> CaptureRecord:
    capture = Capture(
        id=new.id,
        session_id=new.session_id,
        seq=_next(tx, col(Capture.seq)),
        kind="MANUAL" if new.source == "typed" else "BARCODE",
        source=new.source,
        text=new.code.text,
        raw=new.code.raw,
        symbology=new.code.symbology,
        gtin=new.code.gtin,
        quantity=new.quantity,
        captured_at=new.captured_at,
        clock_synced=int(new.is_clock_synced),
        aim=new.code.aim,
        found_by=new.found_by,
    )
    clock_marks.judge_new(tx, capture)
    why_not = new.code.why_not_sendable
    way = Delivery(
        capture_id=new.id,
        session_id=new.session_id,
        seq=capture.seq,
        state=DeliveryState.REFUSED if why_not else DeliveryState.WAITING,
        last_error=why_not,
    )
    owner.capture_count += 1
    tx.add(capture)
    tx.flush()
    tx.add(way)
    return _capture_record(capture, way)


def count_of_code(tx: Tx, session_id: str, code: Code) -> int:
    """How many live captures of the session are this very code. Who tells no symbology contradicts nobody's."""
    query = select(func.count()).where(
        Capture.session_id == session_id, Capture.raw == code.raw, col(Capture.voided_at).is_(None)
    )
    if code.symbology is not Symbology.UNKNOWN:
        query = query.where(col(Capture.symbology).in_([code.symbology, Symbology.UNKNOWN]))
    return tx.exec(query).one()


def void_capture(tx: Tx, capture_id: str, now: datetime) -> CaptureRecord | None:
    """Undo a capture of an open session: it stays in the table, marked, and is never sent. None when it cannot be."""
    capture, way = tx.get(Capture, capture_id), tx.get(Delivery, capture_id)
    if capture is None or way is None or capture.voided_at is not None:
        return None
    owner = tx.get_one(ScanSession, capture.session_id)
    if owner.state != SessionState.OPEN:
        return None
    capture.voided_at = now
    way.state = delivery.after(DeliveryState(way.state), DeliveryEvent.VOIDED)
    owner.capture_count -= 1
    return _capture_record(capture, way)


def set_aside(tx: Tx, capture_id: str) -> bool:
    """A person decided that a refused capture is not to be sent. It is kept. False when it is not refused.

    A finished session of which nothing else is left has nothing to send and is done.
    """
    way = tx.get(Delivery, capture_id)
    if way is None or way.state != DeliveryState.REFUSED:
        return False
    way.state = delivery.after(DeliveryState.REFUSED, DeliveryEvent.SET_ASIDE)
    owner = tx.get_one(ScanSession, way.session_id)
    if owner.state == SessionState.CLOSED and not photos.is_anything_to_send(tx, owner.id):
        owner.state = session.after(SessionState.CLOSED, SessionEvent.EMPTY)
    return True


def retry_refused(tx: Tx, capture_id: str) -> bool:
    """A person wants a refused capture to be sent again, perhaps the server was mended. False when it cannot be."""
    way, capture = tx.get(Delivery, capture_id), tx.get(Capture, capture_id)
    if way is None or capture is None or way.state != DeliveryState.REFUSED or not code_of_row(capture).is_sendable:
        return False
    way.state = delivery.after(DeliveryState.REFUSED, DeliveryEvent.CORRECTED)
    way.wait_since, way.wait_s = None, 0.0
    _look_again(tx, tx.get_one(ScanSession, way.session_id))
    return True


def owner_of(tx: Tx, capture_id: str) -> str:
    """The session of a capture; empty when there is no such capture."""
    row = tx.get(Capture, capture_id)
    return row.session_id if row else ""


def correct_capture(tx: Tx, capture_id: str, new: NewCapture, now: datetime) -> CaptureRecord | None:
    """A person corrects a refused capture: ``new`` takes its place, the old one is kept and void.

    The session may be finished already. None when the capture is not refused, or its session was handed over.
    """
    old, way = tx.get(Capture, capture_id), tx.get(Delivery, capture_id)
    if old is None or way is None or way.state != DeliveryState.REFUSED:
        return None
    owner = tx.get_one(ScanSession, old.session_id)
    if owner.state not in {SessionState.OPEN, SessionState.CLOSED}:
        return None
    record = _add(tx, owner, new)
    tx.get_one(Capture, new.id).replaces = capture_id
    photos.show_instead(tx, capture_id, new.id)
    old.voided_at = now
    way.state = delivery.after(DeliveryState.REFUSED, DeliveryEvent.VOIDED)
    owner.capture_count -= 1
    _look_again(tx, owner)
    return record


def _look_again(tx: Tx, owner: ScanSession) -> None:
    """The server's session may have ended while a refused row waited for a person."""
    generation = tx.get(Generation, (owner.id, owner.generation))
    if generation is not None:
        generation.look_due = 1


def finish_session(tx: Tx, session_id: str, now: datetime) -> SessionRecord:
    """Close an open session so that it can be sent. One that holds nothing to send is done."""
    row = tx.get_one(ScanSession, session_id)
    row.state = session.after(SessionState(row.state), SessionEvent.FINISHED)
    row.closed_at = now
    if not photos.is_anything_to_send(tx, session_id):
        row.state, row.attention = session.after(SessionState.CLOSED, SessionEvent.EMPTY), ""
    elif row.attention:  # sent live, it met something about which only a person can decide
        row.state = session.after(SessionState.CLOSED, SessionEvent.NEEDS_PERSON)
    return session_record(row)


def reopen_session(tx: Tx, session_id: str) -> SessionRecord | None:
    """Open a closed session again; None when it was submitted, or may have been."""
    row = tx.get(ScanSession, session_id)
    if row is None or row.state != SessionState.CLOSED:
        return None
    newest = tx.get(Generation, (session_id, row.generation))
    if newest is not None and newest.submit_state != delivery.CallState.NONE:
        return None
    row.state = session.after(SessionState.CLOSED, SessionEvent.REOPENED)
    row.closed_at = None
    return session_record(row)


def get_session(tx: Tx, session_id: str) -> SessionRecord | None:
    """One session, or None."""
    rows = session_records(tx, col(ScanSession.id) == session_id, limit=1)
    return rows[0] if rows else None


def list_sessions(tx: Tx, limit: int = 50, before_seq: int | None = None) -> list[SessionRecord]:
    """Sessions, newest first; ``before_seq`` continues a list (keyset paging)."""
    older = col(ScanSession.seq) < before_seq if before_seq is not None else col(ScanSession.seq) > 0
    return session_records(tx, older, limit)


def shown_sessions(tx: Tx, limit: int = 50) -> list[SessionRecord]:
    """What a person can act on, of any age, then the newest others: nothing that needs somebody drops off the list."""
    acts = col(ScanSession.state).in_((SessionState.ATTENTION, SessionState.OPEN, SessionState.CLOSED))
    first = session_records(tx, acts, limit=200)
    rest = session_records(tx, ~acts, limit)
    rank = {SessionState.ATTENTION: 0, SessionState.OPEN: 1}
    return sorted(first, key=lambda s: rank.get(s.state, 2)) + rest


def open_sessions(tx: Tx, limit: int = 50) -> list[SessionRecord]:
    """Sessions that can be continued, newest first."""
    return session_records(tx, col(ScanSession.state) == SessionState.OPEN, limit)


def get_capture(tx: Tx, capture_id: str) -> CaptureRecord | None:
    """One capture, undone or not; None when there is none of this id."""
    capture, way = tx.get(Capture, capture_id), tx.get(Delivery, capture_id)
    return _capture_record(capture, way) if capture is not None and way is not None else None


def list_captures(
    tx: Tx, session_id: str, limit: int = 200, before_seq: int | None = None, state: DeliveryState | None = None
) -> list[CaptureRecord]:
    """Captures of a session that were not undone, newest first."""
    query = (
        select(Capture, Delivery)
        .where(Capture.id == Delivery.capture_id, Capture.session_id == session_id, col(Capture.voided_at).is_(None))
        .order_by(col(Capture.seq).desc())
        .limit(limit)
    )
    if before_seq is not None:
        query = query.where(Capture.seq < before_seq)
    if state is not None:
        query = query.where(Delivery.state == state)
    return [_capture_record(capture, way) for capture, way in tx.exec(query)]


def refused_captures(tx: Tx, limit: int = 100) -> list[CaptureRecord]:
    """Captures that need a person, oldest first."""
    query = (
        select(Capture, Delivery)
        .where(Capture.id == Delivery.capture_id, Delivery.state == DeliveryState.REFUSED, UNDONE)
        .where(col(Delivery.session_id).not_in(handed.handed_over()))
        .order_by(col(Capture.seq))
        .limit(limit)
    )
    return [_capture_record(capture, way) for capture, way in tx.exec(query)]


def count_queue(tx: Tx) -> QueueCounts:
    """Count all captures by state.

    The delivered ones, who may be millions, are not counted but told by the sessions' counters of live captures.
    """
    open_ways = select(Delivery.state, func.count()).where(UNDONE).group_by(Delivery.state)
    elsewhere = handed.count_handed_over(tx)
    by_state = {state: count - elsewhere.get(state, 0) for state, count in tx.exec(open_ways).all()}
    ours = ScanSession.state != SessionState.HANDED_OVER
    live = tx.exec(select(func.sum(ScanSession.capture_count)).where(ours)).one() or 0
    delivered = live - sum(by_state.values())
    unfinished = col(ScanSession.state).in_((SessionState.CLOSED, SessionState.ATTENTION))
    by_end = select(ScanSession.state, func.count()).where(unfinished).group_by(ScanSession.state)
    sessions = dict(tx.exec(by_end).all())
    pictures = photos.count_undone(tx)
    return QueueCounts(
        waiting=by_state.get(DeliveryState.WAITING, 0),
        in_flight=by_state.get(DeliveryState.IN_FLIGHT, 0),
        unknown=by_state.get(DeliveryState.UNKNOWN, 0),
        refused=by_state.get(DeliveryState.REFUSED, 0),
        delivered=delivered,
        sessions_to_send=sessions.get(SessionState.CLOSED, 0),
        sessions_attention=sessions.get(SessionState.ATTENTION, 0),
        sessions_open_sent=tx.exec(_OPEN_SENT).one(),
        photos_waiting=sum(count for state, count in pictures.items() if state != DeliveryState.SET_ASIDE),
        photos_sending=sum(pictures.get(state, 0) for state in (DeliveryState.IN_FLIGHT, DeliveryState.UNKNOWN)),
        photos_refused=pictures.get(DeliveryState.REFUSED, 0),
        decisions_unsent=count_unsent(tx),
    )


def _next(tx: Tx, seq: Any) -> int:
    return (tx.exec(select(func.max(seq))).one() or 0) + 1


def _capture_record(capture: Capture, way: Delivery) -> CaptureRecord:
    told = clock_marks.stamp_of(capture)
    return CaptureRecord(
        id=capture.id,
        session_id=capture.session_id,
        seq=capture.seq,
        code=code_of_row(capture),
        gtin=capture.gtin,
        quantity=capture.quantity,
        source=capture.source,
        captured_at=told.wall,
        certainty=told.certainty,
        state=DeliveryState(way.state),
        last_error=way.last_error,
        found_by=capture.found_by,
        remote_status=way.remote_status,
        remote_error=way.remote_error,
        product_id=way.product_id,
        product_name=way.product_name,
    )
