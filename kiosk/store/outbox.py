"""The courier's side of the store: what is sent, and what became of it. What may be sent next is in ``due``.

Every function runs inside one transaction of ``Database``, so an intent is durable before the first byte goes out and
a verdict is recorded whole or not at all (design, section 6).
"""

from sqlalchemy import update
from sqlmodel import col, select

from kiosk.core import delivery, session
from kiosk.core.delivery import CallState, DeliveryEvent, DeliveryState
from kiosk.core.session import SessionEvent, SessionState
from kiosk.core.time import Instant, Wait
from kiosk.core.work import CaptureToSend, SessionToCreate, UnknownCapture
from kiosk.store import clock_marks, handed, photo_outbox
from kiosk.store.database import Tx
from kiosk.store.tables import UNDONE, Capture, Delivery, Generation, ScanSession, code_of_row


def recover(tx: Tx) -> int:
    """At start: what was in flight when the process ended has an unknown outcome. Returns how many rows that were.

    A session create is the exception: it is simply made again, because an orphan is empty and never submitted.
    """
    in_flight = update(Delivery).where(col(Delivery.state) == DeliveryState.IN_FLIGHT, UNDONE)
    captures = tx.exec(in_flight.values(state=DeliveryState.UNKNOWN)).rowcount
    submits = tx.exec(
        update(Generation)
        .where(col(Generation.submit_state) == CallState.IN_FLIGHT)
        .values(submit_state=CallState.UNKNOWN)
    ).rowcount
    tx.exec(
        update(Generation).where(col(Generation.create_state) != CallState.DONE).values(create_state=CallState.NONE)
    )
    tx.exec(update(Generation).where(col(Generation.submit_state) == CallState.NONE).values(audited=0))
    return captures + submits + photo_outbox.recover(tx)


def open_generation(tx: Tx, session_id: str, why: str) -> None:
    """Begin a new server session: all live captures are to be sent again, the old one is never submitted."""
    row = tx.get_one(ScanSession, session_id)
    row.generation += 1
    tx.add(Generation(session_id=session_id, number=row.generation, opened_why=why))
    for way in tx.exec(select(Delivery).where(Delivery.session_id == session_id)):
        if way.state == DeliveryState.REFUSED and way.attempts:  # perhaps only for the old session's state
            way.state = delivery.after(DeliveryState.REFUSED, DeliveryEvent.CORRECTED)
            _set_wait(way, None, "")
        if way.state in delivery.LIVE:
            way.state = delivery.after(DeliveryState(way.state), DeliveryEvent.REHOMED)
            way.generation = row.generation
            way.sent_at, way.remote_id = None, None
    photo_outbox.rehome(tx, session_id, row.generation)


def session_to_create(tx: Tx, session_id: str) -> SessionToCreate:
    """What POST /sessions needs."""
    row = tx.get_one(ScanSession, session_id)
    mode = row.capture_mode
    if row.state == SessionState.OPEN:
        mode = "both"  # nobody knows yet what comes
    elif row.photo_count:
        mode = "both" if row.capture_count else "product_photography"
    return SessionToCreate(row.id, row.name, row.station, row.operator, mode, row.generation, row.note)


def lease_create(tx: Tx, session_id: str) -> SessionToCreate:
    """Intent to create the server's session."""
    generation = _newest(tx, session_id)
    generation.create_state = CallState.IN_FLIGHT
    generation.attempts += 1
    return session_to_create(tx, session_id)


def is_known_remote(tx: Tx, remote_id: str) -> bool:
    """Whether another generation already has this name; a session must never be mixed with another."""
    return tx.exec(select(Generation.number).where(Generation.remote_id == remote_id)).first() is not None


def created(tx: Tx, session_id: str, remote_id: str) -> None:
    """The server named its session."""
    generation = _newest(tx, session_id)
    generation.create_state, generation.remote_id = CallState.DONE, remote_id
    generation.attempts = 0
    _clear_wait(generation)


def not_created(tx: Tx, session_id: str, wait: Wait | None, why: str) -> None:
    """Not created, or nobody knows: it will be made again; an orphan is empty and expires."""
    generation = _newest(tx, session_id)
    generation.create_state = CallState.NONE
    _set_wait(generation, wait, why)


def lease_capture(
    tx: Tx,
    capture_id: str,
    now: Instant,
    is_live: bool = False,  # noqa: FBT001, FBT002 - a setting
) -> CaptureToSend | None:
    """Intent to send one capture; None when a person undid it or reopened its session meanwhile."""
    way = tx.get_one(Delivery, capture_id)
    capture = tx.get_one(Capture, capture_id)
    owner = tx.get_one(ScanSession, way.session_id)
    generation = _newest(tx, way.session_id)
    is_sendable = session.may_send(SessionState(owner.state), is_live=is_live)
    if way.state != DeliveryState.WAITING or not is_sendable or generation.remote_id is None:
        return None
    way.state = delivery.after(DeliveryState.WAITING, DeliveryEvent.LEASED)
    way.generation, way.sent_at = owner.generation, now
    way.attempts += 1
    generation.audited = 0
    return CaptureToSend(
        capture_id=capture.id,
        remote_session=generation.remote_id,
        seq=capture.seq,
        kind=capture.kind,
        code=code_of_row(capture),
        quantity=capture.quantity,
        source=capture.source,
        station=owner.station,
        operator=owner.operator,
        captured_at=capture.captured_at,
        is_clock_synced=bool(capture.clock_synced),
        attempts=way.attempts,
        corrected=clock_marks.stamp_of(capture),
    )


def settle_capture(
    tx: Tx,
    capture_id: str,
    event: DeliveryEvent,
    *,
    remote_id: str | None = None,
    wait: Wait | None = None,
    why: str = "",
) -> bool:
    """Record what became of a capture. If it was undone meanwhile it stays so; a copy on the server is remembered.

    Returns whether it is delivered now for the first time: a new generation sends it again, but it counts once.
    """
    way = tx.get_one(Delivery, capture_id)
    if way.state == DeliveryState.VOID:
        if event in {DeliveryEvent.NOT_APPLIED, DeliveryEvent.REFUSED}:
            way.sent_at = None
        return False
    way.state = delivery.after(DeliveryState(way.state), event)
    way.remote_id = remote_id or way.remote_id
    if event in {DeliveryEvent.NOT_APPLIED, DeliveryEvent.ABSENT, DeliveryEvent.REFUSED}:
        way.sent_at = None
    _set_wait(way, wait, why)
    is_first = way.state == DeliveryState.DELIVERED and not way.was_delivered
    way.was_delivered = int(way.was_delivered or is_first)
    return is_first


def unknown_captures(tx: Tx, session_id: str) -> list[UnknownCapture]:
    """Captures of the session whose outcome is not known."""
    query = select(Delivery).where(Delivery.session_id == session_id, Delivery.state == DeliveryState.UNKNOWN)
    return [UnknownCapture(way.capture_id, way.attempts, way.sent_at) for way in tx.exec(query) if way.sent_at]


def refuse_conflicting(tx: Tx, session_id: str, attempts: int) -> None:
    """The server turned captures away for their session's state, but that is well: they themselves are at fault."""
    turned_away = select(Delivery).where(
        Delivery.session_id == session_id,
        Delivery.state == DeliveryState.WAITING,
        Delivery.attempts >= attempts,
        col(Delivery.wait_since).is_not(None),
        Delivery.last_error != "",
    )
    for way in tx.exec(turned_away).all():
        way.state = delivery.after(DeliveryState.WAITING, DeliveryEvent.REFUSED)


def delivered_captures(tx: Tx, session_id: str) -> list[str]:
    """Captures of the session that the server has taken; the audit compares them with what the server shows."""
    query = select(Delivery.capture_id).where(
        Delivery.session_id == session_id, Delivery.state == DeliveryState.DELIVERED
    )
    return list(tx.exec(query))


def look_at_once(tx: Tx, session_id: str, wait: Wait | None, why: str) -> None:
    """The server refused because of the session's state: read it before anything else."""
    generation = _newest(tx, session_id)
    generation.look_due = 1
    _set_wait(generation, wait, why)


def looked(tx: Tx, session_id: str) -> None:
    """The server's session was read."""
    generation = _newest(tx, session_id)
    generation.look_due, generation.attempts = 0, 0
    _clear_wait(generation)


def audited(tx: Tx, session_id: str) -> None:
    """The server's session holds exactly our live captures."""
    generation = _newest(tx, session_id)
    generation.audited, generation.attempts = 1, 0
    _clear_wait(generation)


def lease_submit(tx: Tx, session_id: str, now: Instant) -> bool:
    """Intent to submit; False when the session was reopened or changed since the audit."""
    owner, generation = tx.get_one(ScanSession, session_id), _newest(tx, session_id)
    if owner.state != SessionState.CLOSED or not generation.audited or generation.submit_state != CallState.NONE:
        return False
    generation.submit_state, generation.submit_sent_at = CallState.IN_FLIGHT, now
    return True


def submitted(tx: Tx, session_id: str, now: Instant, ask_after: Wait | None = None) -> None:
    """The server has taken the session for processing; it is asked about its results after ``ask_after``."""
    owner, generation = tx.get_one(ScanSession, session_id), _newest(tx, session_id)
    generation.submit_state = CallState.DONE
    generation.look_due = 0
    _set_wait(generation, ask_after, "")
    owner.state = session.after(SessionState(owner.state), SessionEvent.SUBMITTED)
    owner.submitted_at = now.wall
    handed.submitted_elsewhere(tx, session_id)
    clock_marks.keep_session_time(tx, session_id, clock_marks.SessionMoment.SUBMITTED, now)
    owner.attention = ""


def submit_in_doubt(tx: Tx, session_id: str, wait: Wait | None, why: str, *, is_refusal: bool = False) -> None:
    """Nobody knows whether the submit arrived: the status poll will tell, after ``wait`` or the quiescence time."""
    generation = _newest(tx, session_id)
    generation.submit_state, generation.audited = CallState.UNKNOWN, 0
    generation.attempts += 1
    generation.refusals += is_refusal
    _set_wait(generation, wait, why)


def submit_not_applied(tx: Tx, session_id: str, wait: Wait | None, why: str) -> None:
    """The submit certainly did not happen; audit and submit again."""
    generation = _newest(tx, session_id)
    generation.submit_state, generation.audited, generation.submit_sent_at = CallState.NONE, 0, None
    _set_wait(generation, wait, why)


def hold_generation(tx: Tx, session_id: str, wait: Wait | None, why: str) -> None:
    """A look or an audit failed; nothing changed, try again after the wait."""
    generation = _newest(tx, session_id)
    generation.attempts += 1
    _set_wait(generation, wait, why)


def needs_person(tx: Tx, session_id: str, why: str) -> None:
    """Keep the session safe and ask a person; while it is open, only remember to ask once it is finished."""
    row = tx.get_one(ScanSession, session_id)
    if row.state != SessionState.OPEN:
        row.state = session.after(SessionState(row.state), SessionEvent.NEEDS_PERSON)
    row.attention = why


def resolve_attention(tx: Tx, session_id: str) -> bool:
    """A person wants a session that needed attention sent anew, in a new generation. False when there is no need."""
    row = tx.get(ScanSession, session_id)
    if row is None or row.state != SessionState.ATTENTION:
        return False
    newest = tx.get(Generation, (session_id, row.generation))
    if newest is not None and newest.submit_state == CallState.DONE:
        return False  # it was submitted: sent again, it would be there twice
    row.state = session.after(SessionState.ATTENTION, SessionEvent.RESOLVED)
    row.attention = ""
    open_generation(tx, session_id, "a person asked to send it again")
    return True


def _newest(tx: Tx, session_id: str) -> Generation:
    return tx.get_one(Generation, (session_id, tx.get_one(ScanSession, session_id).generation))


def _set_wait(row: Delivery | Generation, wait: Wait | None, why: str) -> None:
    row.wait_since, row.wait_s = (wait.since, wait.length_s) if wait else (None, 0.0)
    row.last_error = why


def _clear_wait(row: Generation) -> None:
    _set_wait(row, None, "")
