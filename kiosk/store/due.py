"""What the courier may do next: which sessions are to be sent, and what ``sync.plan`` needs to know of each.

Asked before every single call, so the statements are made once and read plain rows: to make a statement, or an object
that could be changed, takes longer than to read. Run in a reading transaction only: nothing is flushed before.
"""

from collections.abc import Iterator
from typing import Any

from sqlalchemy import Row, and_, bindparam, func, select

from kiosk.core.delivery import CallState, DeliveryState
from kiosk.core.session import SessionState
from kiosk.core.time import Instant, Wait
from kiosk.core.work import GenerationWork, SessionWork
from kiosk.store import photo_due
from kiosk.store.database import Tx
from kiosk.store.tables import ScanSession

_TABLES = ScanSession.metadata.tables
_SCAN, _GENERATION, _WAY = _TABLES["scan_session"], _TABLES["generation"], _TABLES["delivery"]
_TO_SEND = (
    select(_SCAN.c.id, _SCAN.c.seq)
    .where(_SCAN.c.state == bindparam("state"), _SCAN.c.seq > bindparam("after"))
    .order_by(_SCAN.c.seq)
    .limit(20)
)
_BEGUN_OR_WITHOUT_PHOTOS = _TO_SEND.where(
    (_SCAN.c.generation > 0) | (_SCAN.c.state != SessionState.CLOSED) | ~photo_due.has_waiting(_SCAN.c.id)
)
_SESSION = (
    select(_SCAN.c.state, _SCAN.c.generation, _SCAN.c.attention, _GENERATION)
    .select_from(_SCAN)
    .outerjoin(
        _GENERATION,
        and_(
            _GENERATION.c.session_id == _SCAN.c.id,
            _GENERATION.c.number == _SCAN.c.generation,
        ),
    )
    .where(_SCAN.c.id == bindparam("session_id"))
)
_MINE = _WAY.c.session_id == bindparam("session_id")
_BY_STATE = select(_WAY.c.state, func.count()).where(_MINE).group_by(_WAY.c.state)
_DOUBTFUL = (
    select(_WAY.c.sent_at)
    .where(_MINE, _WAY.c.state.in_((DeliveryState.UNKNOWN, DeliveryState.IN_FLIGHT)))
    .order_by(_WAY.c.seq)
)
_WAITING = (
    select(_WAY.c.capture_id, _WAY.c.wait_since, _WAY.c.wait_s)
    .where(_MINE, _WAY.c.state == DeliveryState.WAITING)
    .order_by(_WAY.c.seq)
)
_FRESH = _WAITING.where(_WAY.c.wait_since.is_(None)).limit(1)
_BACKING_OFF = _WAITING.where(_WAY.c.wait_since.is_not(None))
_UNDONE_ON_SERVER = select(func.count()).where(
    _MINE,
    _WAY.c.state == DeliveryState.VOID,
    _WAY.c.generation == bindparam("generation"),
    _WAY.c.sent_at.is_not(None),
)


def sessions_to_send(
    tx: Tx,
    is_live: bool = False,  # noqa: FBT001, FBT002 - a setting
    *,
    may_begin_photos: bool = True,
) -> Iterator[str]:
    """Ids of the finished sessions, oldest first: the day's budget should finish sessions, not begin them.

    Then, where they are sent live, of the open ones. Read a few at a time: mostly the first has something to do, and
    thousands may wait behind it. ``may_begin_photos``: also finished ones with photos of which nothing was sent yet.
    """
    statement = _TO_SEND if may_begin_photos else _BEGUN_OR_WITHOUT_PHOTOS
    for state in (SessionState.CLOSED, SessionState.OPEN) if is_live else (SessionState.CLOSED,):
        after = 0
        while page := _rows(tx, statement, state=state.value, after=after):
            yield from (session_id for session_id, _ in page)
            after = page[-1][1]


def work(tx: Tx, session_id: str, now: Instant) -> SessionWork:
    """Read what ``sync.plan`` needs to know of one session, which must be there."""
    [found] = _rows(tx, _SESSION, session_id=session_id)
    state, generation, attention = found[:3]
    count = {row[0]: row[1] for row in _rows(tx, _BY_STATE, session_id=session_id)}
    is_any_doubtful = any(count.get(way) for way in (DeliveryState.UNKNOWN, DeliveryState.IN_FLIGHT))
    doubtful = _rows(tx, _DOUBTFUL, session_id=session_id) if is_any_doubtful else ()
    next_waiting, backing_off = _waiting(tx, session_id, now) if count.get(DeliveryState.WAITING) else (None, ())
    undone = _rows(tx, _UNDONE_ON_SERVER, session_id=session_id, generation=generation) if count.get("VOID") else ()
    return SessionWork(
        session_id=session_id,
        state=SessionState(state),
        generation=_generation_work(found) if found.number is not None else None,
        next_waiting=next_waiting,
        backing_off=backing_off,
        unknown_sent_at=tuple(sent_at for (sent_at,) in doubtful if sent_at),
        delivered=count.get(DeliveryState.DELIVERED, 0),
        refused=count.get(DeliveryState.REFUSED, 0),
        undone_on_server=sum(many for (many,) in undone),
        photos=photo_due.work(tx, session_id, generation, now),
        parked=attention,
    )


def _rows(tx: Tx, statement: Any, **values: Any) -> list[Any]:
    return list(tx.connection().execute(statement, values).all())


def _waiting(tx: Tx, session_id: str, now: Instant) -> tuple[str | None, tuple[Wait, ...]]:
    """What to send next; only when no row is fresh, those that wait for another try are read."""
    fresh = _rows(tx, _FRESH, session_id=session_id)
    if fresh:
        return fresh[0].capture_id, ()
    first: str | None = None
    waits: list[Wait] = []
    for way in _rows(tx, _BACKING_OFF, session_id=session_id):
        wait = Wait(way.wait_since, way.wait_s)
        if first is None and wait.remaining_s(now) <= 0:
            first = way.capture_id
        else:
            waits.append(wait)
    return first, tuple(waits)


def _generation_work(row: Row[Any]) -> GenerationWork:
    return GenerationWork(
        number=row.number,
        remote_id=row.remote_id,
        create_state=CallState(row.create_state),
        submit_state=CallState(row.submit_state),
        submit_sent_at=row.submit_sent_at,
        is_audited=bool(row.audited),
        is_look_due=bool(row.look_due),
        attempts=row.attempts,
        refusals=row.refusals,
        wait=Wait(row.wait_since, row.wait_s) if row.wait_since else None,
        last_error=row.last_error,
        is_order_due=bool(row.order_due),
        reorders=row.reorders,
    )
