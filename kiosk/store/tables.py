"""The tables. ``migrations`` creates them with frozen SQL; a test holds the two together.

Instants are stored as one readable text, ``wall boot-seconds boot-id``, so that a wait survives restarts and clock
changes (``kiosk.core.time``). Plain wall times are ISO 8601 in UTC.
"""

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import REAL, CheckConstraint, Dialect, Index, Text, TypeDecorator, UniqueConstraint, text
from sqlmodel import Field, SQLModel

from kiosk.core.clock_marks import MarkSource
from kiosk.core.codes import Code, Symbology
from kiosk.core.delivery import CallState, DeliveryState
from kiosk.core.session import SessionState
from kiosk.core.time import Instant

UNDONE = text("delivery.state NOT IN ('DELIVERED', 'VOID')")
"""Word for word the condition of the index ``delivery_undone``; SQLite uses a partial index only then."""
_EMPTY = {"server_default": text("''")}
"""For columns that rows of older versions do not have."""
_ZERO = {"server_default": text("0")}
"""The same for numbers."""
_AFTER_WALL = "substr(captured_at, instr(captured_at, ' ') + 1)"
BOOT_OF_CAPTURE = f"substr({_AFTER_WALL}, instr({_AFTER_WALL}, ' ') + 1)"
"""The boot id in ``captured_at``; SQLite uses the index on it only when a query has it word for word."""


class UtcText(TypeDecorator[datetime]):
    """An aware datetime as ISO 8601 text in UTC."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: datetime | None, _dialect: Dialect) -> str | None:
        """To the database."""
        return value.astimezone(UTC).isoformat(timespec="milliseconds") if value else None

    def process_result_value(self, value: Any | None, _dialect: Dialect) -> datetime | None:
        """From the database."""
        return datetime.fromisoformat(value) if value else None


class InstantText(TypeDecorator[Instant]):
    """An Instant as ``wall boot-seconds boot-id``."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: Instant | None, _dialect: Dialect) -> str | None:
        """To the database."""
        return f"{value.wall.astimezone(UTC).isoformat()} {value.boot_s!r} {value.boot_id}" if value else None

    def process_result_value(self, value: Any | None, _dialect: Dialect) -> Instant | None:
        """From the database."""
        if not value:
            return None
        wall, boot_s, boot_id = value.split(" ", 2)
        return Instant(boot_id, float(boot_s), datetime.fromisoformat(wall))


def one_of(column: str, values: Any) -> CheckConstraint:
    """A CHECK that ``column`` holds one of the enum's values."""
    allowed = ", ".join(f"'{value}'" for value in values)
    return CheckConstraint(f"{column} IN ({allowed})", name=f"{column}_known")


class ScanSession(SQLModel, table=True):
    """One scan session of a person. ``seq`` orders sessions, never the clock; ``generation`` 0 = nothing sent yet.

    ``capture_count`` and ``photo_count``: those that were not undone. ``polls``: how often its results were asked for.
    ``extraction``: the server's word for how far it is (API page, 3.5); ``extraction_due``: to be asked once more.
    """

    __tablename__ = "scan_session"
    __table_args__ = (
        one_of("state", SessionState),
        one_of("capture_mode", ("barcode_scan", "product_photography", "both")),
        CheckConstraint("capture_count >= 0", name="capture_count_positive"),
        UniqueConstraint("seq"),
        Index("session_by_state", "state", "seq", "capture_count"),
        Index("session_by_polls", "polls", "seq", sqlite_where=text("state = 'SUBMITTED'")),
        Index("session_by_extraction", "seq", sqlite_where=text("extraction_due = 1")),
        {"sqlite_strict": True},
    )

    id: str = Field(primary_key=True, sa_type=Text)
    seq: int
    name: str = Field(sa_type=Text)
    state: str = Field(sa_type=Text)
    capture_mode: str = Field(sa_type=Text)
    station: str = Field(sa_type=Text)
    operator: str = Field(sa_type=Text)
    opened_at: datetime = Field(sa_type=UtcText)
    closed_at: datetime | None = Field(default=None, sa_type=UtcText)
    submitted_at: datetime | None = Field(default=None, sa_type=UtcText)
    generation: int = 0
    capture_count: int = 0
    attention: str = Field(default="", sa_type=Text)
    polls: int = Field(default=0, sa_column_kwargs=_ZERO)
    photo_count: int = Field(default=0, sa_column_kwargs=_ZERO)
    note: str = Field(default="", sa_type=Text, sa_column_kwargs=_EMPTY)
    extraction: str = Field(default="", sa_type=Text, sa_column_kwargs=_EMPTY)
    extraction_due: int = Field(default=0, sa_column_kwargs=_ZERO)


class Capture(SQLModel, table=True):
    """One kept scan. Changed after its commit in ``voided_at`` alone, and in ``quantity`` while nothing of it was sent.

    ``aim``: the AIM identifier, where the reader told it. ``found_by``: which engine and pass read it, so that a
    misread found later can be traced. ``corrected_at`` and ``certainty`` are what the clock marks of its boot make of
    ``captured_at`` (``kiosk.store.clock_marks``); empty in rows that no mark concerned yet. ``replaces``: the void
    capture that a person corrected or changed with this one. ``id`` travels as ``client_id``.
    """

    __tablename__ = "capture"
    __table_args__ = (
        one_of("kind", ("BARCODE", "MANUAL", "IMAGE")),
        one_of("source", ("camera", "gun", "typed")),
        CheckConstraint("quantity > 0", name="quantity_positive"),
        CheckConstraint("clock_synced IN (0, 1)", name="clock_synced_known"),
        UniqueConstraint("seq"),
        Index("capture_by_session", "session_id", "seq"),
        Index("capture_by_boot", text(BOOT_OF_CAPTURE), "seq"),
        {"sqlite_strict": True},
    )

    id: str = Field(primary_key=True, sa_type=Text)
    session_id: str = Field(foreign_key="scan_session.id", sa_type=Text)
    seq: int
    kind: str = Field(sa_type=Text)
    source: str = Field(sa_type=Text)
    text: str = Field(sa_type=Text)
    raw: bytes
    symbology: str = Field(sa_type=Text)
    gtin: str | None = Field(default=None, sa_type=Text)
    quantity: int = 1
    captured_at: Instant = Field(sa_type=InstantText)
    clock_synced: int = 0
    voided_at: datetime | None = Field(default=None, sa_type=UtcText)
    aim: str = Field(default="", sa_type=Text, sa_column_kwargs=_EMPTY)
    found_by: str = Field(default="", sa_type=Text, sa_column_kwargs=_EMPTY)
    replaces: str | None = Field(default=None, sa_type=Text)
    corrected_at: datetime | None = Field(default=None, sa_type=UtcText)
    certainty: str = Field(default="", sa_type=Text, sa_column_kwargs=_EMPTY)

    model_config = {"arbitrary_types_allowed": True}


def code_of_row(capture: Capture) -> Code:
    """The code as it was read."""
    return Code(capture.text, capture.raw, Symbology(capture.symbology), capture.aim)


class Delivery(SQLModel, table=True):
    """The way of one capture to the server. ``sent_at`` is set while its generation may hold it on the server.

    ``was_delivered``: the server has taken it once, perhaps in an earlier generation. ``remote_status`` to
    ``product_name`` are what the server made of it after the submit; ``retry_state`` that a person wants it to try
    again (``kiosk.core.results``).
    """

    __tablename__ = "delivery"
    __table_args__ = (
        one_of("state", DeliveryState),
        CheckConstraint("attempts >= 0", name="attempts_positive"),
        CheckConstraint("state NOT IN ('IN_FLIGHT', 'UNKNOWN') OR sent_at IS NOT NULL", name="sent_has_time"),
        Index("delivery_by_session", "session_id", "state", "seq"),
        Index("delivery_undone", "state", "session_id", sqlite_where=text("state NOT IN ('DELIVERED', 'VOID')")),
        Index("delivery_error", "session_id", "state", "last_error", sqlite_where=text("last_error <> ''")),
        Index("delivery_retry", "retry_state", sqlite_where=text("retry_state <> ''")),
        {"sqlite_strict": True},
    )

    capture_id: str = Field(primary_key=True, foreign_key="capture.id", sa_type=Text)
    session_id: str = Field(foreign_key="scan_session.id", sa_type=Text)
    seq: int
    generation: int = 0
    state: str = Field(sa_type=Text)
    attempts: int = 0
    sent_at: Instant | None = Field(default=None, sa_type=InstantText)
    wait_since: Instant | None = Field(default=None, sa_type=InstantText)
    wait_s: float = Field(default=0.0, sa_type=REAL)
    remote_id: str | None = Field(default=None, sa_type=Text)
    last_error: str = Field(default="", sa_type=Text)
    was_delivered: int = Field(default=0, sa_column_kwargs=_ZERO)
    remote_status: str = Field(default="", sa_type=Text, sa_column_kwargs=_EMPTY)
    remote_error: str = Field(default="", sa_type=Text, sa_column_kwargs=_EMPTY)
    product_id: str = Field(default="", sa_type=Text, sa_column_kwargs=_EMPTY)
    product_name: str = Field(default="", sa_type=Text, sa_column_kwargs=_EMPTY)
    retry_state: str = Field(default="", sa_type=Text, sa_column_kwargs=_EMPTY)
    retry_sent_at: Instant | None = Field(default=None, sa_type=InstantText)

    model_config = {"arbitrary_types_allowed": True}


class Generation(SQLModel, table=True):
    """One server session made for a local session. Only the newest is ever submitted.

    ``attempts`` counts tries of the present step, for its backoff; ``refusals`` how often the submit was refused;
    ``reorders`` how often the server was asked to put the photos in order, five for each answer, one for a lost one.
    """

    __tablename__ = "generation"
    __table_args__ = (
        one_of("create_state", CallState),
        one_of("submit_state", CallState),
        CheckConstraint("audited IN (0, 1) AND look_due IN (0, 1)", name="flags_known"),
        CheckConstraint("create_state <> 'DONE' OR remote_id IS NOT NULL", name="created_has_remote"),
        UniqueConstraint("remote_id"),
        {"sqlite_strict": True},
    )

    session_id: str = Field(primary_key=True, foreign_key="scan_session.id", sa_type=Text)
    number: int = Field(primary_key=True)
    remote_id: str | None = Field(default=None, sa_type=Text)
    create_state: str = Field(default=CallState.NONE.value, sa_type=Text)
    submit_state: str = Field(default=CallState.NONE.value, sa_type=Text)
    submit_sent_at: Instant | None = Field(default=None, sa_type=InstantText)
    audited: int = 0
    look_due: int = 0
    attempts: int = 0
    refusals: int = 0
    wait_since: Instant | None = Field(default=None, sa_type=InstantText)
    wait_s: float = Field(default=0.0, sa_type=REAL)
    opened_why: str = Field(default="", sa_type=Text)
    last_error: str = Field(default="", sa_type=Text)
    order_due: int = Field(default=0, sa_column_kwargs=_ZERO)
    reorders: int = Field(default=0, sa_column_kwargs=_ZERO)

    model_config = {"arbitrary_types_allowed": True}


class Handover(SQLModel, table=True):
    """The last hand-over of a session, given or taken. Stays when the session is cleaned away: it tells old files.

    ``number`` counts the hand-overs of the session's life on all kiosks. ``is_whole`` is 0 from the mark until the file
    is known to be complete; ``part_size`` is the size of the unfinished file before its last piece was written.
    """

    __tablename__ = "handover"
    __table_args__ = (
        CheckConstraint("number > 0", name="number_positive"),
        CheckConstraint("is_whole IN (0, 1)", name="is_whole_known"),
        Index("handover_broken_off", "is_whole", sqlite_where=text("is_whole = 0")),
        {"sqlite_strict": True},
    )

    session_id: str = Field(primary_key=True, sa_type=Text)
    number: int
    export_id: str = Field(sa_type=Text)
    file: str = Field(default="", sa_type=Text)
    part_size: int = 0
    from_station: str = Field(default="", sa_type=Text)
    state_before: str = Field(default="", sa_type=Text)
    is_whole: int = 1
    at: datetime = Field(sa_type=UtcText)


class HostLink(SQLModel, table=True):
    """What is known about the server: reachable or not, the pause it asked for, and the request budget. One row."""

    __tablename__ = "host_link"
    __table_args__ = (
        CheckConstraint("id = 1", name="one_row"),
        one_of("state", ("UP", "DOWN", "HELD", "BARRED")),
        {"sqlite_strict": True},
    )

    id: int = Field(default=1, primary_key=True)
    fingerprint: str = Field(default="", sa_type=Text)
    state: str = Field(default="UP", sa_type=Text)
    why: str = Field(default="", sa_type=Text)
    failures: int = 0
    wait_since: Instant | None = Field(default=None, sa_type=InstantText)
    wait_s: float = Field(default=0.0, sa_type=REAL)
    window_limit: int = 0
    window_remaining: int = 0
    window_reset_s: float = Field(default=0.0, sa_type=REAL)
    window_at: Instant | None = Field(default=None, sa_type=InstantText)
    sent_at: Instant | None = Field(default=None, sa_type=InstantText)
    day_limit: int = 0
    day_used: int = 0
    day_since: Instant | None = Field(default=None, sa_type=InstantText)
    fleet: float = Field(default=0.0, sa_type=REAL, sa_column_kwargs={"server_default": text("0.0")})
    dice: float = Field(default=0.5, sa_type=REAL, sa_column_kwargs={"server_default": text("0.5")})
    trip_s: float = Field(default=0.0, sa_type=REAL, sa_column_kwargs={"server_default": text("0.0")})

    model_config = {"arbitrary_types_allowed": True}


class ClockMarkRow(SQLModel, table=True):
    """What somebody said about a boot's wall clock. ``applied`` 0: the boot's captures are still to be corrected."""

    __tablename__ = "clock_mark"
    __table_args__ = (
        one_of("source", MarkSource),
        CheckConstraint("applied IN (0, 1)", name="applied_known"),
        Index("clock_mark_to_apply", "boot_id", sqlite_where=text("applied = 0")),
        {"sqlite_strict": True},
    )

    boot_id: str = Field(primary_key=True, sa_type=Text)
    number: int = Field(primary_key=True)
    at: Instant = Field(sa_type=InstantText)
    source: str = Field(sa_type=Text)
    ahead_s: float = Field(default=0.0, sa_type=REAL)
    applied: int = 0

    model_config = {"arbitrary_types_allowed": True}


class SessionTime(SQLModel, table=True):
    """When a session was opened, closed or submitted by boot clock and wall clock; the wall time may be wrong."""

    __tablename__ = "session_time"
    __table_args__ = (
        one_of("what", ("opened", "closed", "submitted")),
        CheckConstraint("clock_synced IN (0, 1)", name="clock_synced_known"),
        {"sqlite_strict": True},
    )

    session_id: str = Field(primary_key=True, foreign_key="scan_session.id", sa_type=Text)
    what: str = Field(primary_key=True, sa_type=Text)
    at: Instant = Field(sa_type=InstantText)
    clock_synced: int = 0

    model_config = {"arbitrary_types_allowed": True}


class Upkeep(SQLModel, table=True):
    """What retention (``kiosk.store.retention``) has removed since this kiosk began. One row, or none."""

    __tablename__ = "upkeep"
    __table_args__ = (CheckConstraint("id = 1", name="one_row"), {"sqlite_strict": True})

    id: int = Field(default=1, primary_key=True)
    removed_sessions: int = 0
    removed_captures: int = 0
    removed_photos: int = 0
    removed_at: datetime | None = Field(default=None, sa_type=UtcText)
