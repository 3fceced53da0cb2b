"""Photos: what people do with them. Each function runs inside one transaction of ``Database``."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, func, text
from sqlmodel import col, select, update

from kiosk.core import delivery, session
from kiosk.core.clock_marks import Stamp, true_time
from kiosk.core.delivery import DeliveryEvent, DeliveryState
from kiosk.core.picture import Picture
from kiosk.core.session import SessionEvent, SessionState
from kiosk.core.time import Instant
from kiosk.store import clock_marks, handed
from kiosk.store.database import Tx
from kiosk.store.photo_tables import PendingPhoto, Photo
from kiosk.store.records import PhotoRecord
from kiosk.store.tables import Capture, Delivery, Generation, ScanSession

_UNDONE = text("photo.state NOT IN ('DELIVERED', 'VOID')")
"""Word for word the condition of the index ``photo_undone``; SQLite uses a partial index only then."""


@dataclass(frozen=True, slots=True)
class NewPhoto:
    """One photo to keep, its file already on the disk. ``id`` is a shortuuid and travels as ``client_id``."""

    id: str
    session_id: str
    image_type: str
    picture: Picture
    size: int
    sha256: str
    captured_at: Instant
    is_clock_synced: bool
    capture_id: str | None = None

    @property
    def file_name(self) -> str:
        """Name of its file in the folder of photos."""
        return f"{self.id}{self.picture.extension}"


def add_photo(tx: Tx, new: NewPhoto) -> tuple[PhotoRecord, int]:
    """Keep a photo; returned with the session's live count.

    Raises ValueError when the session is not open, or the capture is none of it.
    """
    owner = tx.get(ScanSession, new.session_id)
    if owner is None or owner.state != SessionState.OPEN:
        raise ValueError("the session is not open")
    row = Photo(
        id=new.id,
        session_id=new.session_id,
        capture_id=shown_by(tx, new),
        seq=(tx.exec(select(func.max(Photo.seq))).one() or 0) + 1,
        image_type=new.image_type,
        file_name=new.file_name,
        sha256=new.sha256,
        size=new.size,
        content_type=new.picture.content_type,
        width=new.picture.width,
        height=new.picture.height,
        captured_at=new.captured_at,
        clock_synced=int(new.is_clock_synced),
        state=DeliveryState.WAITING,
    )
    owner.photo_count += 1
    tx.add(row)
    tx.flush()
    return records_of(tx, [row])[0], owner.photo_count


def shown_by(tx: Tx, new: NewPhoto) -> str | None:
    """The capture that a new photo shows: where it was changed while the camera worked, the one in its place.

    Raises ValueError when it is none of the photo's session.
    """
    if not new.capture_id:
        return None
    shown = tx.get(Capture, new.capture_id)
    if shown is None or shown.session_id != new.session_id:
        raise ValueError("the capture is none of this session")
    while shown.voided_at is not None:
        copies = select(Capture).where(Capture.session_id == new.session_id, Capture.replaces == shown.id)
        copies = copies.where(Capture.seq > shown.seq)  # copies come later: no damage makes this go on for ever
        newest = tx.exec(copies.order_by(col(Capture.seq).desc()).limit(1)).first()
        if newest is None:
            break  # it was undone: it may come back yet
        shown = newest
    return shown.id


def void_photo(tx: Tx, photo_id: str, now: datetime) -> PhotoRecord | None:
    """Undo a photo of an open session: row and file stay, marked, and are never sent. None when it cannot be."""
    row = tx.get(Photo, photo_id)
    if row is None or row.voided_at is not None:
        return None
    owner = tx.get_one(ScanSession, row.session_id)
    if owner.state != SessionState.OPEN:
        return None
    row.voided_at = now
    row.state = delivery.after(DeliveryState(row.state), DeliveryEvent.VOIDED)
    owner.photo_count -= 1
    return records_of(tx, [row])[0]


def set_aside(tx: Tx, photo_id: str) -> bool:
    """A person decided that a refused photo is not to be sent. It is kept. False when it is not refused."""
    row = tx.get(Photo, photo_id)
    if row is None or row.state != DeliveryState.REFUSED:
        return False
    row.state = delivery.after(DeliveryState.REFUSED, DeliveryEvent.SET_ASIDE)
    tx.flush()
    owner = tx.get_one(ScanSession, row.session_id)
    if owner.state == SessionState.CLOSED and not is_anything_to_send(tx, owner.id):
        owner.state = session.after(SessionState.CLOSED, SessionEvent.EMPTY)
    return True


def retry_refused(tx: Tx, photo_id: str) -> bool:
    """A person wants a refused photo to be uploaded and registered again. False when it is not refused."""
    row = tx.get(Photo, photo_id)
    if row is None or row.state != DeliveryState.REFUSED:
        return False
    row.state = delivery.after(DeliveryState.REFUSED, DeliveryEvent.CORRECTED)
    row.s3_key, row.uploaded_at, row.attempts = None, None, 0
    row.wait_since, row.wait_s = None, 0.0
    owner = tx.get_one(ScanSession, row.session_id)
    generation = tx.get(Generation, (owner.id, owner.generation))
    if generation is not None:
        generation.look_due = 1  # the server's session may have ended meanwhile
    return True


def list_photos(tx: Tx, session_id: str) -> list[PhotoRecord]:
    """Photos of a session that were not undone, oldest first."""
    query = select(Photo).where(Photo.session_id == session_id, col(Photo.voided_at).is_(None))
    return records_of(tx, tx.exec(query.order_by(col(Photo.seq))).all())


def page(tx: Tx, session_id: str, count: int, after: int | None) -> list[PhotoRecord]:
    """At most ``count`` photos of a session that were not undone, in their order, behind number ``after``."""
    query = select(Photo).where(Photo.session_id == session_id, col(Photo.voided_at).is_(None))
    if after is not None:
        query = query.where(col(Photo.seq) > after)
    return records_of(tx, tx.exec(query.order_by(col(Photo.seq)).limit(count)).all())


def taken_types(tx: Tx, session_id: str, capture_id: str | None) -> dict[str, int]:
    """How many photos of each type there are of this capture; without one: of none of the session's captures."""
    query = select(Photo.image_type, func.count()).where(Photo.session_id == session_id)
    query = query.where(Photo.capture_id == capture_id, col(Photo.voided_at).is_(None))
    return dict(tx.exec(query.group_by(Photo.image_type)).all())


def newest_of(tx: Tx, session_id: str, capture_id: str | None, count: int) -> list[str]:
    """The files of the newest photos of this capture, or of none, that were not undone; in their order."""
    query = select(Photo.file_name).where(Photo.session_id == session_id, Photo.capture_id == capture_id)
    query = query.where(col(Photo.voided_at).is_(None)).order_by(col(Photo.seq).desc())
    return list(tx.exec(query.limit(count)))[::-1]


def show_instead(tx: Tx, old_capture: str, new_capture: str) -> None:
    """Another capture takes the place of one that was changed: its photos show that one now."""
    for table in (Photo, PendingPhoto):
        tx.exec(update(table).where(col(table.capture_id) == old_capture).values(capture_id=new_capture))


def refused_photos(tx: Tx, limit: int = 100) -> list[PhotoRecord]:
    """Photos that need a person, oldest first."""
    query = select(Photo).where(Photo.state == DeliveryState.REFUSED, _UNDONE, _ours())
    query = query.order_by(col(Photo.seq)).limit(limit)
    return records_of(tx, tx.exec(query).all())


def count_undone(tx: Tx) -> dict[str, int]:
    """How many photos that are not on the server are in which state."""
    return dict(tx.exec(select(Photo.state, func.count()).where(_UNDONE, _ours()).group_by(Photo.state)).all())


def _ours() -> ColumnElement[bool]:
    """Photos of sessions that another kiosk sends now are no part of this queue."""
    return col(Photo.session_id).not_in(handed.handed_over())


def file_names(tx: Tx) -> tuple[list[str], list[str]]:
    """Names of all photos' files, also of those that wait for an answer, and of those that are still to be sent."""
    known = [*tx.exec(select(Photo.file_name)), *tx.exec(select(PendingPhoto.file_name))]
    needed = select(Photo.file_name).where(_UNDONE, Photo.state != DeliveryState.SET_ASIDE)
    return known, list(tx.exec(needed))


def refuse_missing(tx: Tx, names: Iterable[str]) -> None:
    """The files of these photos are gone: a person is told of those that wait."""
    missing = select(Photo).where(col(Photo.file_name).in_(list(names)), Photo.state == DeliveryState.WAITING)
    for row in tx.exec(missing).all():
        row.state = delivery.after(DeliveryState.WAITING, DeliveryEvent.REFUSED)
        row.last_error = "The file of this photo is gone. Retake it, or set it aside."


def is_anything_to_send(tx: Tx, session_id: str) -> bool:
    """Whether captures or photos of the session belong on the server, or wait for a person."""
    wanted = delivery.LIVE | {DeliveryState.REFUSED}
    captures = select(Delivery.capture_id).where(Delivery.session_id == session_id, col(Delivery.state).in_(wanted))
    photos = select(Photo.id).where(Photo.session_id == session_id, col(Photo.state).in_(wanted))
    return any(tx.exec(query.limit(1)).first() is not None for query in (captures, photos))


def records_of(tx: Tx, rows: Sequence[Photo]) -> list[PhotoRecord]:
    """Rows as records, with their best known times, as the clock marks of their boots tell them."""
    marks = clock_marks.marks_of(tx, {row.captured_at.boot_id for row in rows})
    return [_record(row, true_time(row.captured_at, marks, claims_sync=bool(row.clock_synced))) for row in rows]


def _record(row: Photo, told: Stamp) -> PhotoRecord:
    return PhotoRecord(
        id=row.id,
        session_id=row.session_id,
        capture_id=row.capture_id,
        seq=row.seq,
        image_type=row.image_type,
        file_name=row.file_name,
        sha256=row.sha256,
        size=row.size,
        content_type=row.content_type,
        width=row.width,
        height=row.height,
        captured_at=told.wall,
        certainty=told.certainty,
        state=DeliveryState(row.state),
        last_error=row.last_error,
    )
