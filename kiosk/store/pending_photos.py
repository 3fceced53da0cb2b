"""Photos that the coach has something against and nobody answered about: kept, and no photos of their session yet.

They have a table of their own, so that nothing that counts, sends, shows or exports photos meets them. Their files lie
in the folder of photos, where they stay when a person saves them anyway: one transaction then makes a photo of the row.
Each function runs inside one transaction of ``Database``.
"""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from pathlib import PurePath

from sqlmodel import col, delete, select, update

from kiosk.core.faults import StoreFault
from kiosk.core.picture import Picture
from kiosk.core.session import SessionState
from kiosk.core.words import say
from kiosk.store import photo_edit, photos
from kiosk.store.database import Tx
from kiosk.store.photo_edit import Added
from kiosk.store.photo_tables import PendingPhoto, Photo
from kiosk.store.photos import NewPhoto
from kiosk.store.tables import ScanSession


@dataclass(frozen=True, slots=True)
class Question:
    """What the coach said of a photo, as ``kiosk.core.photo_shot.line_of`` writes it.

    ``replaces``: the photo that it is to stand for, or empty.
    """

    advice: str
    replaces: str = ""


@dataclass(frozen=True, slots=True)
class PendingRecord:
    """A photo that waits for an answer. ``width`` and ``height`` in pixels, ``size`` in bytes."""

    id: str
    session_id: str
    capture_id: str | None
    image_type: str
    file_name: str
    size: int
    sha256: str
    width: int
    height: int
    question: Question


def add(tx: Tx, new: NewPhoto, question: Question) -> None:
    """Keep it until a person answers, its file already on the disk.

    Raises ValueError when the session is not open, or the capture is none of it.
    """
    owner = tx.get(ScanSession, new.session_id)
    if owner is None or owner.state != SessionState.OPEN:
        raise ValueError("the session is not open")
    tx.add(
        PendingPhoto(
            id=new.id,
            session_id=new.session_id,
            capture_id=photos.shown_by(tx, new),
            image_type=new.image_type,
            replaces=question.replaces,
            advice=question.advice,
            file_name=new.file_name,
            sha256=new.sha256,
            size=new.size,
            content_type=new.picture.content_type,
            width=new.picture.width,
            height=new.picture.height,
            captured_at=new.captured_at,
            clock_synced=int(new.is_clock_synced),
        )
    )


def oldest(tx: Tx, session_id: str) -> PendingRecord | None:
    """The photo of a session that has waited longest for an answer."""
    query = select(PendingPhoto).where(PendingPhoto.session_id == session_id, PendingPhoto.is_unwanted == 0)
    row = tx.exec(query.order_by(col(PendingPhoto.captured_at), col(PendingPhoto.id)).limit(1)).first()
    if row is None:
        return None
    return PendingRecord(
        id=row.id,
        session_id=row.session_id,
        capture_id=row.capture_id,
        image_type=row.image_type,
        file_name=row.file_name,
        size=row.size,
        sha256=row.sha256,
        width=row.width,
        height=row.height,
        question=Question(row.advice, row.replaces),
    )


def accept(tx: Tx, pending_id: str, now: datetime) -> Added | None:
    """It is wanted: a photo like any other from now on, in the place of the one it was taken again for, or the last.

    None when nobody waits for this answer. Raises ValueError when its session is open no more.
    """
    row = tx.get(PendingPhoto, pending_id)
    if row is None or row.is_unwanted:
        return None
    picture = Picture(row.content_type, PurePath(row.file_name).suffix, row.width, row.height)
    new = NewPhoto(
        id=row.id,
        session_id=row.session_id,
        image_type=row.image_type,
        picture=picture,
        size=row.size,
        sha256=row.sha256,
        captured_at=row.captured_at,
        is_clock_synced=bool(row.clock_synced),
        capture_id=row.capture_id,
    )
    tx.delete(row)
    return photo_edit.add(tx, new, row.replaces, now)


def accept_all(tx: Tx, session_id: str, now: datetime) -> None:
    """Save what waits for an answer in an open session about which nobody can be asked any more.

    A photo that is not good does less harm than one that no person ever sees again.
    """
    while (found := oldest(tx, session_id)) is not None:
        accept(tx, found.id, now)
        tx.flush()


def unwant(tx: Tx, pending_id: str) -> str | None:
    """It is not wanted: marked first, so that a kill before its file is gone leaves no question and no stray file.

    Returns the file's name; None when nobody waits for this answer.
    """
    row = tx.get(PendingPhoto, pending_id)
    if row is None or row.is_unwanted:
        return None
    row.is_unwanted = 1
    return row.file_name


def unwanted_files(tx: Tx) -> list[str]:
    """Files of photos that are not wanted, and that may be there still."""
    return list(tx.exec(select(PendingPhoto.file_name).where(PendingPhoto.is_unwanted == 1)))


def forget_unwanted(tx: Tx, files: Collection[str]) -> None:
    """These files are gone: so go their rows."""
    gone = col(PendingPhoto.file_name).in_(list(files)), col(PendingPhoto.is_unwanted) == 1
    tx.exec(delete(PendingPhoto).where(*gone))


def forget(tx: Tx, pending_id: str) -> None:
    """Nothing can be asked about it any more: its file is gone or damaged."""
    tx.exec(delete(PendingPhoto).where(col(PendingPhoto.id) == pending_id))


def leave_to_file(tx: Tx, session_id: str) -> None:
    """The session comes back from another kiosk: what still waits for an answer there is in its file."""
    tx.exec(update(PendingPhoto).where(col(PendingPhoto.session_id) == session_id).values(is_unwanted=1))


def drop_answered(tx: Tx, session_id: str) -> None:
    """What was saved on another kiosk is a photo of the session, and is asked about no more."""
    saved = select(Photo.id).where(Photo.session_id == session_id)
    tx.exec(delete(PendingPhoto).where(col(PendingPhoto.id).in_(saved)))


def refuse_while_asked(tx: Tx, session_id: str) -> None:
    """Raises StoreFault while a photo of the session waits for an answer: once sent, no photo can be added."""
    if oldest(tx, session_id) is not None:
        raise StoreFault(
            say("The session is NOT finished"), say("A photo waits for your answer. Save it anyway or retake it.")
        )
