"""Which photo of a session the courier may send next, and where it stands among the others.

Asked before every single call, beside ``kiosk.store.due``: the statements are made once and read few plain rows, for a
session may hold hundreds of photos. Run in a reading transaction, or before anything is changed.
"""

from typing import Any

from sqlalchemy import ColumnElement, bindparam, case, exists, func, select

from kiosk.core import delivery
from kiosk.core.delivery import DeliveryState
from kiosk.core.photo_work import PhotoPlace, PhotosWork
from kiosk.core.time import Instant, Wait
from kiosk.store.database import Tx
from kiosk.store.photo_tables import Photo, UploadLink

_S = DeliveryState
UNSETTLED = frozenset({_S.WAITING, _S.IN_FLIGHT, _S.UNKNOWN, _S.REFUSED})
"""In these states it is open what the server will call a capture: its photos are uploaded, but registered later."""
_PHOTO, _WAY = Photo.metadata.tables["photo"], Photo.metadata.tables["delivery"]
_MINE = _PHOTO.c.session_id == bindparam("session_id")
_BY_STATE = select(_PHOTO.c.state, func.count().label("count_of")).where(_MINE).group_by(_PHOTO.c.state)
_WAITING = (
    select(_PHOTO.c.id, _PHOTO.c.seq, _PHOTO.c.wait_since, _PHOTO.c.wait_s, _PHOTO.c.s3_key)
    .where(_MINE, _PHOTO.c.state == _S.WAITING)
    .order_by(_PHOTO.c.seq)
)
_IS_SHOWN_OPEN = exists().where(_WAY.c.capture_id == _PHOTO.c.capture_id, _WAY.c.state.in_(tuple(UNSETTLED)))
_MAY_REGISTER = _PHOTO.c.s3_key.is_(None) | ~_IS_SHOWN_OPEN
_HELD = select(func.count()).where(_MINE, _PHOTO.c.state == _S.WAITING, ~_MAY_REGISTER)
_TO_REGISTER = _WAITING.where(_PHOTO.c.wait_since.is_(None), _PHOTO.c.s3_key.is_not(None), _MAY_REGISTER).limit(1)
_TO_UPLOAD = _WAITING.where(_PHOTO.c.wait_since.is_(None), _PHOTO.c.s3_key.is_(None)).limit(1)
_BACKING_OFF = _WAITING.where(_PHOTO.c.wait_since.is_not(None), _MAY_REGISTER)
_DOUBTFUL = select(_PHOTO.c.sent_at).where(_MINE, _PHOTO.c.state.in_((_S.UNKNOWN, _S.IN_FLIGHT))).order_by(_PHOTO.c.seq)
_UNDONE_ON_SERVER = select(func.count()).where(
    _MINE, _PHOTO.c.state == _S.VOID, _PHOTO.c.generation == bindparam("generation"), _PHOTO.c.sent_at.is_not(None)
)
_IS_THERE = (_PHOTO.c.state != _S.WAITING) | _PHOTO.c.s3_key.is_not(None)
_PLACE = select(
    func.count().label("count_of"),
    func.sum(case((_PHOTO.c.seq <= bindparam("seq"), 1), else_=0)).label("number"),
    func.sum(case((_IS_THERE, _PHOTO.c.size), else_=0)).label("bytes_there"),
    func.sum(_PHOTO.c.size).label("bytes_in_all"),
).where(_MINE, _PHOTO.c.state.in_(tuple(delivery.LIVE)))


def has_waiting(session_id: ColumnElement[str]) -> ColumnElement[bool]:
    """Whether photos of a session wait to be sent; for a statement about sessions."""
    return exists().where(_PHOTO.c.session_id == session_id, _PHOTO.c.state == _S.WAITING)


def work(tx: Tx, session_id: str, generation: int, now: Instant) -> PhotosWork:
    """What ``sync.plan`` needs to know of a session's photos."""
    count: dict[str, int] = {row.state: row.count_of for row in _rows(tx, _BY_STATE, session_id=session_id)}
    if not count:
        return PhotosWork()
    is_doubtful = any(count.get(state) for state in (_S.UNKNOWN, _S.IN_FLIGHT))
    doubtful = _rows(tx, _DOUBTFUL, session_id=session_id) if is_doubtful else ()
    undone = _rows(tx, _UNDONE_ON_SERVER, session_id=session_id, generation=generation) if count.get(_S.VOID) else ()
    waiting = count.get(_S.WAITING, 0)
    to_register, to_upload, waits = _next(tx, session_id, now) if waiting else (None, None, ())
    held = sum(many for (many,) in _rows(tx, _HELD, session_id=session_id)) if waiting else 0
    pause = tx.get(UploadLink, 1) if to_upload else None
    return PhotosWork(
        to_register=to_register,
        to_upload=to_upload,
        due=waiting - len(waits) - held,
        held=held,
        backing_off=waits,
        unknown_sent_at=tuple(sent_at for (sent_at,) in doubtful if sent_at),
        delivered=count.get(_S.DELIVERED, 0),
        refused=count.get(_S.REFUSED, 0),
        undone_on_server=sum(many for (many,) in undone),
        upload_wait=Wait(pause.wait_since, pause.wait_s) if pause and pause.wait_since else None,
    )


def place(tx: Tx, session_id: str, seq: int) -> PhotoPlace:
    """Where the photo with this ``seq`` stands among its session's photos that belong on the server."""
    [row] = _rows(tx, _PLACE, session_id=session_id, seq=seq)
    return PhotoPlace(session_id, row.number or 0, row.count_of, row.bytes_there or 0, row.bytes_in_all or 0)


def _next(tx: Tx, session_id: str, now: Instant) -> tuple[str | None, str | None, tuple[Wait, ...]]:
    """What to register and what to upload next, and the waits of those that are to be tried again later."""
    found = [_rows(tx, one, session_id=session_id) for one in (_TO_REGISTER, _TO_UPLOAD)]
    waits: list[Wait] = []
    for row in _rows(tx, _BACKING_OFF, session_id=session_id):
        wait = Wait(row.wait_since, row.wait_s)
        if wait.remaining_s(now) > 0:
            waits.append(wait)
        else:
            found[0 if row.s3_key else 1].append(row)
    to_register, to_upload = (min(rows, key=lambda row: row.seq).id if rows else None for rows in found)
    return to_register, to_upload, tuple(waits)


def _rows(tx: Tx, statement: Any, **values: Any) -> list[Any]:
    return list(tx.connection().execute(statement, values).all())
