"""Sessions and captures as a person wants to read them, one after the other: a million do not fit into memory."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from sqlmodel import col, select

from kiosk.store import clock_marks
from kiosk.store.database import Tx
from kiosk.store.tables import Capture, Delivery, ScanSession

_AT_ONCE = 1000


@dataclass(frozen=True, slots=True)
class SessionLine:
    """One session."""

    id: str
    name: str
    state: str
    station: str
    operator: str
    opened_at: datetime
    closed_at: datetime | None
    submitted_at: datetime | None
    captures: int
    photos: int
    note: str


@dataclass(frozen=True, slots=True)
class CaptureLine:
    """One capture, undone ones too. ``raw``: exactly the bytes that were read."""

    number: int
    id: str
    captured_at: datetime
    certainty: str
    text: str
    raw: bytes
    symbology: str
    gtin: str
    quantity: int
    source: str
    state: str
    undone_at: datetime | None
    product: str
    note: str


def each_session(tx: Tx, wanted: frozenset[str] = frozenset()) -> Iterator[SessionLine]:
    """All sessions, or those wanted, oldest first."""
    for row in tx.exec(select(ScanSession).order_by(col(ScanSession.seq))).yield_per(_AT_ONCE):
        if not wanted or row.id in wanted:
            yield SessionLine(
                row.id,
                row.name,
                row.state,
                row.station,
                row.operator,
                row.opened_at,
                row.closed_at,
                row.submitted_at,
                row.capture_count,
                row.photo_count,
                row.attention,
            )


def each_capture(tx: Tx, session_id: str) -> Iterator[CaptureLine]:
    """The captures of a session in the order they were made."""
    mine = (Capture.id == Delivery.capture_id, Capture.session_id == session_id)
    query = select(Capture, Delivery).where(*mine).order_by(col(Capture.seq))
    for capture, way in tx.exec(query).yield_per(_AT_ONCE):
        told = clock_marks.stamp_of(capture)
        yield CaptureLine(
            capture.seq,
            capture.id,
            told.wall,
            told.certainty.value,
            capture.text,
            capture.raw,
            capture.symbology,
            capture.gtin or "",
            capture.quantity,
            capture.source,
            way.state,
            capture.voided_at,
            way.product_name,
            way.last_error or way.remote_error,
        )
        tx.expunge(capture)
        tx.expunge(way)
