"""The tables of photos, of their upload host, and of what a server taught us; beside ``kiosk.store.tables``."""

from datetime import datetime

from sqlalchemy import REAL, CheckConstraint, Index, Text, UniqueConstraint, text
from sqlmodel import Field, SQLModel

from kiosk.core.delivery import DeliveryState
from kiosk.core.picture import IMAGE_TYPES
from kiosk.core.time import Instant
from kiosk.store.tables import InstantText, UtcText, one_of


class Photo(SQLModel, table=True):
    """One kept photo and its way to the server; its bytes are the file ``file_name`` in the folder of photos.

    ``id`` travels as ``client_id``. ``s3_key``: where it lies uploaded for this generation, not registered perhaps.
    ``size`` in bytes, ``width`` and ``height`` in pixels.
    """

    __tablename__ = "photo"
    __table_args__ = (
        one_of("image_type", IMAGE_TYPES),
        one_of("state", DeliveryState),
        CheckConstraint("size > 0", name="size_positive"),
        CheckConstraint("attempts >= 0", name="attempts_positive"),
        CheckConstraint("state NOT IN ('IN_FLIGHT', 'UNKNOWN') OR sent_at IS NOT NULL", name="sent_has_time"),
        CheckConstraint("s3_key IS NULL OR uploaded_at IS NOT NULL", name="uploaded_has_time"),
        UniqueConstraint("seq"),
        UniqueConstraint("file_name"),
        Index("photo_by_session", "session_id", "state", "seq"),
        Index("photo_undone", "state", sqlite_where=text("state NOT IN ('DELIVERED', 'VOID')")),
        {"sqlite_strict": True},
    )

    id: str = Field(primary_key=True, sa_type=Text)
    session_id: str = Field(foreign_key="scan_session.id", sa_type=Text)
    capture_id: str | None = Field(default=None, foreign_key="capture.id", sa_type=Text)
    seq: int
    image_type: str = Field(sa_type=Text)
    file_name: str = Field(sa_type=Text)
    sha256: str = Field(sa_type=Text)
    size: int
    content_type: str = Field(sa_type=Text)
    width: int
    height: int
    captured_at: Instant = Field(sa_type=InstantText)
    clock_synced: int = 0
    voided_at: datetime | None = Field(default=None, sa_type=UtcText)
    state: str = Field(sa_type=Text)
    generation: int = 0
    attempts: int = 0
    sent_at: Instant | None = Field(default=None, sa_type=InstantText)
    wait_since: Instant | None = Field(default=None, sa_type=InstantText)
    wait_s: float = Field(default=0.0, sa_type=REAL)
    s3_key: str | None = Field(default=None, sa_type=Text)
    uploaded_at: Instant | None = Field(default=None, sa_type=InstantText)
    remote_id: str | None = Field(default=None, sa_type=Text)
    was_delivered: int = 0
    last_error: str = Field(default="", sa_type=Text)

    model_config = {"arbitrary_types_allowed": True}


class PendingPhoto(SQLModel, table=True):
    """A photo that the coach has something against, and nobody answered about; its bytes lie among the photos.

    ``advice``: what the coach said of it. ``replaces``: the photo that it is to stand for, or empty. ``is_unwanted``:
    a person wants it no more; row and file are about to go.
    """

    __tablename__ = "pending_photo"
    __table_args__ = (
        one_of("image_type", IMAGE_TYPES),
        CheckConstraint("size > 0", name="size_positive"),
        CheckConstraint("is_unwanted IN (0, 1)", name="is_unwanted_known"),
        UniqueConstraint("file_name"),
        Index("pending_photo_by_session", "session_id"),
        {"sqlite_strict": True},
    )

    id: str = Field(primary_key=True, sa_type=Text)
    session_id: str = Field(foreign_key="scan_session.id", sa_type=Text)
    capture_id: str | None = Field(default=None, foreign_key="capture.id", sa_type=Text)
    image_type: str = Field(sa_type=Text)
    replaces: str = Field(sa_type=Text)
    advice: str = Field(sa_type=Text)
    file_name: str = Field(sa_type=Text)
    sha256: str = Field(sa_type=Text)
    size: int
    content_type: str = Field(sa_type=Text)
    width: int
    height: int
    captured_at: Instant = Field(sa_type=InstantText)
    clock_synced: int = 0
    is_unwanted: int = 0

    model_config = {"arbitrary_types_allowed": True}


class UploadLink(SQLModel, table=True):
    """The pause that the photos' upload host brought about; another host than the API's. One row."""

    __tablename__ = "upload_link"
    __table_args__ = (CheckConstraint("id = 1", name="one_row"), {"sqlite_strict": True})

    id: int = Field(default=1, primary_key=True)
    failures: int = 0
    wait_since: Instant | None = Field(default=None, sa_type=InstantText)
    wait_s: float = Field(default=0.0, sa_type=REAL)
    why: str = Field(default="", sa_type=Text)

    model_config = {"arbitrary_types_allowed": True}


class Learnt(SQLModel, table=True):
    """What a server taught us about itself, such as a field's name. ``fingerprint`` as in the row of the host."""

    __tablename__ = "learnt"
    __table_args__ = ({"sqlite_strict": True},)

    fingerprint: str = Field(primary_key=True, sa_type=Text)
    name: str = Field(primary_key=True, sa_type=Text)
    value: str = Field(sa_type=Text)
