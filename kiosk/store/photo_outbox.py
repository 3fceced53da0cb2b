"""The courier's side of photos: intents and verdicts. What may be uploaded or registered next is in ``photo_due``.

Each function runs inside one transaction of ``Database``.
"""

from collections.abc import Mapping

from sqlalchemy import update
from sqlmodel import col, select

from kiosk.core import delivery, session
from kiosk.core.delivery import DeliveryEvent, DeliveryState
from kiosk.core.photo_work import PhotoToUpload, UnknownPhoto
from kiosk.core.session import SessionState
from kiosk.core.time import Instant, Wait
from kiosk.core.uploads import PhotoToRegister
from kiosk.store import clock_marks, photo_due
from kiosk.store.database import Tx
from kiosk.store.photo_tables import Photo, UploadLink
from kiosk.store.tables import Delivery, Generation, ScanSession

_S = DeliveryState


def recover(tx: Tx) -> int:
    """At start: a registration that was in flight has an unknown outcome. Uploads are simply made again."""
    return tx.exec(update(Photo).where(col(Photo.state) == _S.IN_FLIGHT).values(state=_S.UNKNOWN)).rowcount


def rehome(tx: Tx, session_id: str, generation: int) -> None:
    """A new server session: keys are per session, so every photo is uploaded and registered again."""
    for row in tx.exec(select(Photo).where(Photo.session_id == session_id)):
        if row.state == _S.REFUSED and row.attempts:  # perhaps only for the old session's state
            row.state = delivery.after(_S.REFUSED, DeliveryEvent.CORRECTED)
            row.wait_since, row.wait_s, row.last_error = None, 0.0, ""
        if row.state in delivery.LIVE:
            row.state = delivery.after(_S(row.state), DeliveryEvent.REHOMED)
            row.generation = generation
            row.sent_at, row.remote_id, row.s3_key, row.uploaded_at = None, None, None, None
            row.attempts = 0


def lease_upload(tx: Tx, photo_id: str, is_live: bool = False) -> PhotoToUpload | None:  # noqa: FBT001, FBT002 - a setting
    """One more try to upload a photo; None when it was undone or its session changed meanwhile."""
    row = tx.get_one(Photo, photo_id)
    remote = _remote_session(tx, row, is_live=is_live)
    if remote is None or row.s3_key:
        return None
    place = photo_due.place(tx, row.session_id, row.seq)
    row.attempts += 1
    return PhotoToUpload(
        row.id, remote, row.file_name, row.content_type, row.image_type, row.size, row.sha256, row.attempts, place
    )


def uploaded(tx: Tx, photo: PhotoToUpload, s3_key: str, now: Instant) -> None:
    """The photo lies at the upload host under ``s3_key``; it is to be registered."""
    row = tx.get_one(Photo, photo.photo_id)
    _keep_upload_pause(tx, 0, None, "")
    if goes_there(tx, photo):
        row.s3_key, row.uploaded_at, row.generation = s3_key, now, tx.get_one(ScanSession, row.session_id).generation
        row.wait_since, row.wait_s, row.last_error = None, 0.0, ""


def goes_there(tx: Tx, photo: PhotoToUpload) -> bool:
    """Whether the photo still goes into the server session it was uploaded for, as what; reopened meanwhile or not."""
    row = tx.get_one(Photo, photo.photo_id)
    is_same = row.image_type == photo.image_type  # the type is part of the key
    return is_same and _remote_session(tx, row, is_live=True) == photo.remote_session


def not_uploaded(tx: Tx, photo_id: str, wait: Wait | None, why: str, *, is_counted: bool = True) -> None:
    """Not uploaded; tried again after the wait. A try that says nothing about the photo is not counted."""
    row = tx.get_one(Photo, photo_id)
    if not is_counted:
        row.attempts = max(0, row.attempts - 1)
    if row.state == _S.WAITING:
        row.wait_since, row.wait_s = (wait.since, wait.length_s) if wait else (None, 0.0)
        row.last_error = why


def refuse(tx: Tx, photo_id: str, why: str) -> None:
    """The photo cannot be sent as it is: a person decides."""
    row = tx.get_one(Photo, photo_id)
    if row.state == _S.WAITING:
        row.state = delivery.after(_S.WAITING, DeliveryEvent.REFUSED)
        row.wait_since, row.wait_s, row.last_error = None, 0.0, why


def upload_failures(tx: Tx) -> int:
    """How often in a row the upload host was at fault."""
    row = tx.get(UploadLink, 1)
    return row.failures if row else 0


def hold_uploads(tx: Tx, wait: Wait, why: str) -> None:
    """The upload host is at fault: nothing is uploaded before the wait is over, of any session."""
    _keep_upload_pause(tx, upload_failures(tx) + 1, wait, why)


def lease_register(
    tx: Tx,
    photo_id: str,
    now: Instant,
    is_live: bool = False,  # noqa: FBT001, FBT002 - a setting
) -> tuple[PhotoToRegister, int] | None:
    """Intent to register an uploaded photo; with its attempts. None when it or its capture changed meanwhile."""
    row = tx.get_one(Photo, photo_id)
    remote = _remote_session(tx, row, is_live=is_live)
    owner = tx.get_one(ScanSession, row.session_id)
    shown = tx.get(Delivery, row.capture_id) if row.capture_id else None
    is_shown_open = shown is not None and shown.state in photo_due.UNSETTLED
    if remote is None or not row.s3_key or row.generation != owner.generation or is_shown_open:
        return None
    row.state = delivery.after(_S.WAITING, DeliveryEvent.LEASED)
    row.sent_at = now
    row.attempts += 1
    tx.get_one(Generation, (owner.id, owner.generation)).audited = 0
    told = clock_marks.best_time(tx, row.captured_at, claims_sync=bool(row.clock_synced))
    return PhotoToRegister(
        photo_id=row.id,
        remote_session=remote,
        s3_key=row.s3_key,
        image_type=row.image_type,
        remote_capture=shown.remote_id if shown and shown.state == _S.DELIVERED else None,
        filename=row.file_name,
        size=row.size,
        metadata={
            "captured_at": told.wall.isoformat(timespec="milliseconds"),
            "clock": told.certainty.value,
            "seq": str(row.seq),
            "station": owner.station,
            "operator": owner.operator,
            "sha256": row.sha256,
            "width": str(row.width),
            "height": str(row.height),
        },
    ), row.attempts


def settle(
    tx: Tx,
    photo_id: str,
    event: DeliveryEvent,
    *,
    remote_id: str | None = None,
    wait: Wait | None = None,
    why: str = "",
) -> bool:
    """Record what became of a registration, as ``outbox.settle_capture`` does; True when it is there the first time."""
    row = tx.get_one(Photo, photo_id)
    if row.state == _S.VOID:
        if event in {DeliveryEvent.NOT_APPLIED, DeliveryEvent.REFUSED}:
            row.sent_at = None
        return False
    row.state = delivery.after(_S(row.state), event)
    row.remote_id = remote_id or row.remote_id
    if event in {DeliveryEvent.NOT_APPLIED, DeliveryEvent.ABSENT, DeliveryEvent.REFUSED}:
        row.sent_at = None
    row.wait_since, row.wait_s = (wait.since, wait.length_s) if wait else (None, 0.0)
    row.last_error = why
    is_first = row.state == _S.DELIVERED and not row.was_delivered
    row.was_delivered = int(row.was_delivered or is_first)
    return is_first


def unknown_photos(tx: Tx, session_id: str) -> list[UnknownPhoto]:
    """Photos whose registration may or may not have arrived."""
    query = select(Photo).where(Photo.session_id == session_id, Photo.state == _S.UNKNOWN)
    return [UnknownPhoto(row.id, row.s3_key or "", row.attempts, row.sent_at) for row in tx.exec(query) if row.sent_at]


def delivered_photos(tx: Tx, session_id: str) -> list[tuple[str, str]]:
    """Our id and the key of each photo that the server has taken, in the order in which they were taken."""
    query = select(Photo).where(Photo.session_id == session_id, Photo.state == _S.DELIVERED)
    return [(row.id, row.s3_key or "") for row in tx.exec(query.order_by(col(Photo.seq)))]


def keep_remote_ids(tx: Tx, remote_ids: Mapping[str, str]) -> None:
    """Keep what the server calls our photos."""
    for photo_id, remote_id in remote_ids.items():
        tx.get_one(Photo, photo_id).remote_id = remote_id


def remote_order(tx: Tx, session_id: str) -> list[str]:
    """The server's ids of the delivered photos in the order in which they were taken; those without are left out."""
    query = select(Photo.remote_id).where(Photo.session_id == session_id, Photo.state == _S.DELIVERED)
    return [remote_id for remote_id in tx.exec(query.order_by(col(Photo.seq))) if remote_id]


def order_due(tx: Tx, session_id: str, *, is_due: bool, tried: int = 0) -> None:
    """The server's photos stand in another order than ours, or were just put in order, which counts as ``tried``."""
    owner = tx.get_one(ScanSession, session_id)
    generation = tx.get_one(Generation, (session_id, owner.generation))
    generation.order_due, generation.audited = int(is_due), 0
    generation.reorders += tried


def _remote_session(tx: Tx, row: Photo, *, is_live: bool) -> str | None:
    """The server's session into which a waiting photo may go now."""
    owner = tx.get_one(ScanSession, row.session_id)
    generation = tx.get(Generation, (owner.id, owner.generation))
    if row.state != _S.WAITING or not session.may_send(SessionState(owner.state), is_live=is_live):
        return None
    if generation is None:
        return None
    return generation.remote_id


def _keep_upload_pause(tx: Tx, failures: int, wait: Wait | None, why: str) -> None:
    row = tx.get(UploadLink, 1) or UploadLink()
    row.failures, row.why = failures, why
    row.wait_since, row.wait_s = (wait.since, wait.length_s) if wait else (None, 0.0)
    tx.add(row)
