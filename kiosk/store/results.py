"""What the server made of submitted sessions. Each function runs inside one transaction of ``Database``."""

from collections.abc import Iterable, Sequence

from sqlalchemy import func, text, update
from sqlmodel import col, select

from kiosk.core import session
from kiosk.core.delivery import CallState, DeliveryState
from kiosk.core.inert import inert
from kiosk.core.results import FAILED, CaptureResult, ResultsWork, RetryState, RetryWork
from kiosk.core.session import SessionEvent, SessionState
from kiosk.core.time import Instant, Wait
from kiosk.store.database import Tx
from kiosk.store.photo_tables import Photo
from kiosk.store.tables import Delivery, Generation, ScanSession

_WISHED = text("delivery.retry_state <> ''")
"""Word for word the condition of the index ``delivery_retry``; SQLite uses a partial index only then."""
_SUBMITTED = text("scan_session.state = 'SUBMITTED'")
"""The same for ``session_by_polls``."""


def recover(tx: Tx) -> int:
    """At start: a retry that was in flight has an unknown outcome. Returns how many there were."""
    in_flight = update(Delivery).where(_WISHED, col(Delivery.retry_state) == RetryState.IN_FLIGHT)
    return tx.exec(in_flight.values(retry_state=RetryState.UNKNOWN.value)).rowcount


def sessions_to_ask(tx: Tx, limit: int = 50) -> list[str]:
    """Submitted sessions whose results are not known: the least asked about first, so that none hides another."""
    query = select(ScanSession.id).where(_SUBMITTED).order_by(col(ScanSession.polls), col(ScanSession.seq))
    return list(tx.exec(query.limit(limit)))


def work(tx: Tx, session_id: str) -> ResultsWork:
    """What ``sync.results`` needs to know of one submitted session."""
    row, generation = tx.get_one(ScanSession, session_id), _newest(tx, session_id)
    wished = select(Delivery).where(_WISHED, Delivery.session_id == session_id).order_by(col(Delivery.seq))
    return ResultsWork(
        session_id=session_id,
        remote_id=generation.remote_id or "",
        polls=row.polls,
        is_read_due=bool(generation.look_due),
        wait=Wait(generation.wait_since, generation.wait_s) if generation.wait_since else None,
        retries=tuple(
            RetryWork(
                way.capture_id,
                way.remote_id or "",
                RetryState(way.retry_state),
                way.attempts,
                way.retry_sent_at,
                Wait(way.wait_since, way.wait_s) if way.wait_since else None,
            )
            for way in tx.exec(wished)
        ),
    )


def not_over(tx: Tx, session_id: str, wait: Wait, why: str) -> None:
    """The server works on it still, or did not say: ask again after ``wait``."""
    row, generation = tx.get_one(ScanSession, session_id), _newest(tx, session_id)
    row.polls += 1
    generation.look_due = 0
    generation.wait_since, generation.wait_s, generation.last_error = wait.since, wait.length_s, why


def is_over(tx: Tx, session_id: str) -> None:
    """The server says that it is done: its session is to be read."""
    generation = _newest(tx, session_id)
    generation.look_due, generation.wait_since, generation.wait_s, generation.last_error = 1, None, 0.0, ""


def keep_results(tx: Tx, session_id: str, found: Iterable[CaptureResult]) -> int:
    """Keep what the server tells of our captures. Returns how many have no final status."""
    by_id = {result.client_id: result for result in found}
    ours = select(Delivery).where(Delivery.session_id == session_id, Delivery.state == DeliveryState.DELIVERED)
    undone = 0
    for way in tx.exec(ours):
        result = by_id.get(way.capture_id)
        if result is not None:
            _keep_result(way, result)
        undone += result is None or not result.is_final
    return undone


def conclude(tx: Tx, session_id: str) -> None:
    """All results are known: the session is done, or a person is asked about what the server failed at."""
    failed = _failed(tx, session_id)
    row, generation = tx.get_one(ScanSession, session_id), _newest(tx, session_id)
    if row.state != SessionState.SUBMITTED:
        return
    generation.look_due, generation.wait_since, generation.wait_s, generation.last_error = 0, None, 0.0, ""
    if failed:
        why = f": {failed[0].remote_error}" if failed[0].remote_error else ""
        many = "1 capture" if len(failed) == 1 else f"{len(failed)} captures"
        words = f"The server has taken this session, but could not work out {many}{why}."
        needs_person(tx, session_id, f"{words} Nothing is lost. Send again lets it try once more.")
    else:
        row.state = session.after(SessionState.SUBMITTED, SessionEvent.PROCESSED)


def needs_person(tx: Tx, session_id: str, why: str) -> None:
    """Ask a person about a session that was submitted."""
    row = tx.get_one(ScanSession, session_id)
    if row.state == SessionState.SUBMITTED:
        row.state = session.after(SessionState.SUBMITTED, SessionEvent.NEEDS_PERSON)
        row.attention = why


def by_session(tx: Tx, session_ids: Sequence[str]) -> dict[str, dict[str, int]]:
    """How many captures of each session have which status on the server; sessions without any are left out."""
    rows = tx.exec(
        select(Delivery.session_id, Delivery.remote_status, func.count())
        .where(col(Delivery.session_id).in_(session_ids), Delivery.remote_status != "")
        .group_by(col(Delivery.session_id), col(Delivery.remote_status))
        .order_by(col(Delivery.remote_status))
    )
    found: dict[str, dict[str, int]] = {}
    for session_id, status, count in rows:
        found.setdefault(session_id, {})[status] = count
    return found


def details(tx: Tx, session_ids: Sequence[str], limit: int = 10_000) -> dict[str, list[dict[str, str]]]:
    """What the server made of each capture, by session: its status, its words, and the product it found."""
    rows = tx.exec(
        select(Delivery)
        .where(col(Delivery.session_id).in_(session_ids), Delivery.remote_status != "")
        .order_by(col(Delivery.seq))
        .limit(limit)
    )
    found: dict[str, list[dict[str, str]]] = {}
    for way in rows:
        found.setdefault(way.session_id, []).append(
            {
                "capture": way.capture_id,
                "status": way.remote_status,
                "error": way.remote_error,
                "product": way.product_name,
                "product_id": way.product_id,
            }
        )
    return found


def failed_captures(tx: Tx, limit: int = 100) -> list[tuple[str, str, str]]:
    """Captures that the server failed at and a person may let it try again: id, session, why. Oldest first."""
    query = (
        select(Delivery.capture_id, Delivery.session_id, Delivery.remote_error)
        .where(Delivery.session_id == ScanSession.id, ScanSession.state == SessionState.ATTENTION)
        .where(Delivery.state == DeliveryState.DELIVERED, Delivery.remote_status == FAILED)
        .order_by(col(Delivery.seq))
        .limit(limit)
    )
    return [(capture_id, session_id, why) for capture_id, session_id, why in tx.exec(query)]


def lease_retry(tx: Tx, capture_id: str, now: Instant) -> bool:
    """Intent to let the server try a capture again; False when nobody wants it any more."""
    way = tx.get_one(Delivery, capture_id)
    if way.retry_state != RetryState.WANTED:
        return False
    way.retry_state, way.retry_sent_at = RetryState.IN_FLIGHT, now
    way.attempts += 1
    return True


def settle_retry(tx: Tx, capture_id: str, state: RetryState, wait: Wait | None = None, why: str = "") -> None:
    """Record what became of a retry; a capture that is tried again has no status any more."""
    way = tx.get_one(Delivery, capture_id)
    if not way.retry_state:
        return
    way.retry_state = state
    way.wait_since, way.wait_s = (wait.since, wait.length_s) if wait else (None, 0.0)
    way.last_error = why
    if state is not RetryState.UNKNOWN:
        way.retry_sent_at = None


def keep_result(tx: Tx, capture_id: str, result: CaptureResult) -> None:
    """Keep what the server tells of one capture."""
    _keep_result(tx.get_one(Delivery, capture_id), result)


def ask_again(tx: Tx, session_id: str, capture_id: str = "") -> bool:
    """A person wants the server to try what it FAILED at again (one capture, or all), and to be asked for results anew.

    False when the session is not one that was submitted and needs a person, or the capture has not failed.
    """
    row = tx.get(ScanSession, session_id)
    if row is None or row.state != SessionState.ATTENTION or not _is_submitted(tx, row):
        return False
    wanted = [way for way in _failed(tx, session_id) if capture_id in {"", way.capture_id}]
    if capture_id and not wanted:
        return False
    for way in wanted:
        if way.remote_id:
            way.retry_state, way.wait_since, way.wait_s, way.attempts = RetryState.WANTED, None, 0.0, 0
    row.state = session.after(SessionState.ATTENTION, SessionEvent.ASKED_AGAIN)
    row.attention, row.polls = "", 0
    generation = _newest(tx, session_id)
    generation.look_due, generation.wait_since, generation.wait_s = 0, None, 0.0
    return True


def retry(tx: Tx, capture_id: str) -> bool:
    """A person wants the server to try one capture again. False when it has not failed."""
    way = tx.get(Delivery, capture_id)
    return way is not None and ask_again(tx, way.session_id, capture_id)


def leave(tx: Tx, session_id: str) -> bool:
    """A person looked and leaves a session that was submitted, or may have been, as it is. False when it is none.

    Of a session from a backup or a damaged disk the kiosk may not know any more which session of the server it had:
    what waited of it then is where the person found it, and is never sent.
    """
    row = tx.get(ScanSession, session_id)
    if row is None or row.state != SessionState.ATTENTION:
        return False
    newest = tx.get(Generation, (session_id, row.generation))
    if newest is not None and newest.submit_state not in {CallState.DONE, CallState.UNKNOWN}:
        return False
    if newest is None:
        for way in (Delivery, Photo):
            waits = col(way.state).in_((DeliveryState.WAITING, DeliveryState.UNKNOWN))
            here = col(way.session_id) == session_id
            tx.exec(update(way).where(here, waits).values(state=DeliveryState.DELIVERED, was_delivered=1))
    row.state = session.after(SessionState.ATTENTION, SessionEvent.LEFT)
    row.attention = ""
    return True


def _is_submitted(tx: Tx, row: ScanSession) -> bool:
    newest = tx.get(Generation, (row.id, row.generation))
    return newest is not None and newest.submit_state == CallState.DONE


def _failed(tx: Tx, session_id: str) -> list[Delivery]:
    query = select(Delivery).where(
        Delivery.session_id == session_id,
        Delivery.state == DeliveryState.DELIVERED,
        Delivery.remote_status == FAILED,
    )
    return list(tx.exec(query.order_by(col(Delivery.seq))))


def _keep_result(way: Delivery, result: CaptureResult) -> None:
    way.remote_status = inert(result.status, 40)
    way.remote_error = inert(result.error, 300)
    way.product_id, way.product_name = inert(result.product_id, 64), inert(result.product_name, 300)
    way.remote_id = way.remote_id or result.remote_id


def _newest(tx: Tx, session_id: str) -> Generation:
    return tx.get_one(Generation, (session_id, tx.get_one(ScanSession, session_id).generation))
