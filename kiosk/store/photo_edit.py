"""Second thoughts about photos, while their session is open: order, type, taking one again, putting one back.

The order is that of the photos' sequence numbers, which are exchanged: so it travels with every copy of the rows, and
the courier sends it without being told (``photo_outbox.remote_order``). Each function runs inside one transaction.
"""

from dataclasses import dataclass
from datetime import datetime
from enum import Enum, auto

from sqlmodel import col, select

from kiosk.core import delivery
from kiosk.core.codes import Code
from kiosk.core.delivery import DeliveryEvent, DeliveryState
from kiosk.core.picture import IMAGE_TYPES
from kiosk.core.session import SessionState
from kiosk.store import photos, sessions
from kiosk.store.database import Tx
from kiosk.store.photo_tables import Photo
from kiosk.store.records import CaptureRecord, PhotoRecord
from kiosk.store.tables import Capture, Generation, ScanSession, code_of_row

_HERE_ONLY = frozenset({DeliveryState.WAITING, DeliveryState.REFUSED, DeliveryState.SET_ASIDE})


class Why(Enum):
    """Why a photo was not changed."""

    DONE = auto()
    """It was changed."""
    GONE = auto()
    """It was deleted, or another photo took its place; or it was to be put back and was not deleted."""
    FINISHED = auto()
    """Its session is open no more."""
    SENT = auto()
    """It went to the server, or may have: what was said of it there cannot be changed."""
    LAST = auto()
    """It is to move beyond the first or the last one."""


@dataclass(frozen=True, slots=True)
class Edit:
    """What became of a wish: the photo as it is now, and why it was not changed if it was not."""

    photo: PhotoRecord | None
    why: Why = Why.DONE


def move(tx: Tx, photo_id: str, by: int) -> Edit:
    """Let a photo change places with its neighbour: -1 the one before, 1 the one behind.

    The server's photos follow, if it has any: the audit before the submit finds the order changed and mends it.
    """
    row, why = _live(tx, photo_id)
    if row is None or why is not Why.DONE:
        return Edit(None, why)
    others = select(Photo).where(Photo.session_id == row.session_id, col(Photo.voided_at).is_(None))
    if by < 0:
        others = others.where(col(Photo.seq) < row.seq).order_by(col(Photo.seq).desc())
    else:
        others = others.where(col(Photo.seq) > row.seq).order_by(col(Photo.seq))
    other = tx.exec(others.limit(1)).first()
    if other is None:
        return Edit(_record(tx, row), Why.LAST)
    _exchange(tx, row, other)
    return Edit(_record(tx, row))


def retype(tx: Tx, photo_id: str, image_type: str) -> Edit:
    """Say that a photo shows something else. Raises ValueError for a type that is none."""
    if image_type not in IMAGE_TYPES:
        raise ValueError(f"{image_type} is no type of photo")
    row, why = _live(tx, photo_id)
    if row is None or why is not Why.DONE:
        return Edit(None, why)
    if row.image_type != image_type:
        if DeliveryState(row.state) not in _HERE_ONLY or row.sent_at is not None:
            return Edit(_record(tx, row), Why.SENT)
        row.image_type = image_type
        row.s3_key, row.uploaded_at = None, None  # the type is part of the key: it is uploaded anew
    return Edit(_record(tx, row))


@dataclass(frozen=True, slots=True)
class Added:
    """A photo that was kept, and the session's live count; ``replaced``: whose place it took, empty when none's."""

    photo: PhotoRecord
    count: int
    replaced: str = ""


def add(tx: Tx, new: photos.NewPhoto, old_id: str, now: datetime) -> Added:
    """Keep a photo, in the place of the one that it was taken again for, if any: both or neither.

    It is the last one when ``old_id`` is gone meanwhile. Raises ValueError as ``photos.add_photo``.
    """
    photo, count = photos.add_photo(tx, new)
    edit = replace(tx, old_id, new.id, now) if old_id else None
    return Added(edit.photo, count - 1, old_id) if edit is not None and edit.photo is not None else Added(photo, count)


def replace(tx: Tx, old_id: str, new_id: str, now: datetime) -> Edit:
    """A photo was taken again: the new one takes the place of the old one, which is kept, and void."""
    old, why = _live(tx, old_id)
    new, why_new = _live(tx, new_id)
    if old is None or new is None or old.session_id != new.session_id:
        return Edit(None, why if old is None else why_new)
    _exchange(tx, old, new)
    photos.void_photo(tx, old_id, now)
    return Edit(_record(tx, new))


def put_back(tx: Tx, photo_id: str) -> Edit:
    """A photo that was deleted is wanted after all. One that went to the server stays deleted: there it is, perhaps."""
    row = tx.get(Photo, photo_id)
    if row is None or row.voided_at is None:
        return Edit(None, Why.GONE)
    owner = tx.get_one(ScanSession, row.session_id)
    if owner.state != SessionState.OPEN:
        return Edit(None, Why.FINISHED)
    if row.sent_at is not None:
        return Edit(None, Why.SENT)
    row.state = delivery.after(DeliveryState.VOID, DeliveryEvent.PUT_BACK)
    row.voided_at, row.last_error = None, ""
    row.wait_since, row.wait_s, row.attempts = None, 0.0, 0
    row.s3_key, row.uploaded_at, row.remote_id = None, None, None
    owner.photo_count += 1
    return Edit(_record(tx, row))


def capture_of(tx: Tx, session_id: str, code: Code) -> CaptureRecord | None:
    """The newest capture of the session that is this very code."""
    query = select(Capture.id).where(
        Capture.session_id == session_id, Capture.raw == code.raw, col(Capture.voided_at).is_(None)
    )
    found = tx.exec(query.order_by(col(Capture.seq).desc()).limit(1)).first()
    return sessions.get_capture(tx, found) if found is not None else None


def captions(tx: Tx, records: list[PhotoRecord]) -> dict[str, Code]:
    """The codes of the captures that these photos show, by the captures' ids."""
    ids = {record.capture_id for record in records if record.capture_id}
    if not ids:
        return {}
    return {one.id: code_of_row(one) for one in tx.exec(select(Capture).where(col(Capture.id).in_(ids))).all()}


def _live(tx: Tx, photo_id: str) -> tuple[Photo | None, Why]:
    """A photo that may be changed, or why not."""
    row = tx.get(Photo, photo_id)
    if row is None or row.voided_at is not None:
        return None, Why.GONE
    owner = tx.get_one(ScanSession, row.session_id)
    return (row, Why.DONE) if owner.state == SessionState.OPEN else (None, Why.FINISHED)


def _exchange(tx: Tx, one: Photo, other: Photo) -> None:
    """Two photos change places; in steps, for no two rows may ever have the same number."""
    first, second = one.seq, other.seq
    for row, seq in ((one, -first), (other, first), (one, second)):
        row.seq = seq
        tx.flush()
    owner = tx.get_one(ScanSession, one.session_id)
    generation = tx.get(Generation, (owner.id, owner.generation))
    if generation is not None:
        generation.audited, generation.reorders = 0, 0


def _record(tx: Tx, row: Photo) -> PhotoRecord:
    return photos.records_of(tx, [row])[0]
