"""The waits of rows over a reboot: put right once at start, so that no wrong clock stretches or ends them.

The rule is in ``kiosk.core.clock_marks``; the host's own pauses are put right by ``kiosk.store.clock_marks``.
"""

from collections.abc import Iterable, Sequence

from sqlalchemy import ColumnElement, TextClause, or_, text
from sqlmodel import col, select

from kiosk.core.clock_marks import row_wait_start, wait_start
from kiosk.core.delivery import CallState, DeliveryState
from kiosk.core.session import SessionState
from kiosk.core.time import Instant
from kiosk.store.clock_marks import marks_of
from kiosk.store.database import Tx
from kiosk.store.photo_tables import Photo, UploadLink
from kiosk.store.proposal_tables import DOUBTFUL as ENRICHMENT_DOUBTFUL
from kiosk.store.proposal_tables import FETCH_DUE, Decision, Enrichment
from kiosk.store.proposal_tables import UNDONE as DECISION_UNDONE
from kiosk.store.tables import UNDONE, Delivery, Generation, ScanSession

_Row = Delivery | Generation | Photo | UploadLink | Decision | Enrichment
_PHOTO_UNDONE = text("photo.state NOT IN ('DELIVERED', 'VOID')")
_RETRIED = text("delivery.retry_state <> ''")
"""Word for word the conditions of partial indexes; SQLite uses them only then."""
_BUSY = (SessionState.OPEN, SessionState.CLOSED, SessionState.SUBMITTED)
_DOUBTFUL = (DeliveryState.IN_FLIGHT, DeliveryState.UNKNOWN)


def right_row_waits(tx: Tx, now: Instant) -> int:
    """Put right when the waits of captures, photos and generations of earlier boots began. Returns how many were."""
    began = [*_deliveries(tx, now), *_generations(tx, now), *_photos(tx, now), *_proposals(tx)]
    hosts = [(row, name) for row, name in [(tx.get(UploadLink, 1), "wait_since")] if row is not None]
    instants = [since for row, name in (*began, *hosts) if (since := getattr(row, name)) is not None]
    marks = marks_of(tx, {now.boot_id, *(since.boot_id for since in instants)})
    for rows, rule in ((began, row_wait_start), (hosts, wait_start)):
        for row, name in rows:
            since = getattr(row, name)
            if since is not None and since.boot_id != now.boot_id:
                setattr(row, name, rule(since, now, marks))
    return len(instants)


def _deliveries(tx: Tx, now: Instant) -> Iterable[tuple[_Row, str]]:
    doubtful = col(Delivery.state).in_(_DOUBTFUL)
    undone = select(Delivery).where(UNDONE, or_(_earlier("delivery.wait_since", now), doubtful))
    yield from _pairs(tx.exec(undone).all(), "wait_since", "sent_at")
    yield from _pairs(tx.exec(select(Delivery).where(_RETRIED)).all(), "wait_since", "retry_sent_at")


def _generations(tx: Tx, now: Instant) -> Iterable[tuple[_Row, str]]:
    newest: tuple[ColumnElement[bool], ...] = (
        col(Generation.session_id) == col(ScanSession.id),
        col(Generation.number) == col(ScanSession.generation),
        col(ScanSession.state).in_(_BUSY),
    )
    in_doubt = col(Generation.submit_state).in_((CallState.IN_FLIGHT, CallState.UNKNOWN))
    query = select(Generation).where(*newest, or_(_earlier("generation.wait_since", now), in_doubt))
    yield from _pairs(tx.exec(query).all(), "wait_since", "submit_sent_at")


def _photos(tx: Tx, now: Instant) -> Iterable[tuple[_Row, str]]:
    doubtful = col(Photo.state).in_(_DOUBTFUL)
    query = select(Photo).where(_PHOTO_UNDONE, or_(_earlier("photo.wait_since", now), doubtful))
    yield from _pairs(tx.exec(query).all(), "wait_since", "sent_at")


def _proposals(tx: Tx) -> Iterable[tuple[_Row, str]]:
    yield from _pairs(tx.exec(select(Decision).where(DECISION_UNDONE)).all(), "wait_since", "sent_at")
    asked = select(Enrichment).where(or_(ENRICHMENT_DOUBTFUL, FETCH_DUE))
    yield from _pairs(tx.exec(asked).all(), "wait_since", "sent_at")


def _pairs(rows: Sequence[_Row], *names: str) -> Iterable[tuple[_Row, str]]:
    return ((row, name) for row in rows for name in names)


def _earlier(column: str, now: Instant) -> TextClause:
    """Rows whose instant is of another boot; an instant ends with the id of its boot."""
    ends = f"substr({column}, -length(:boot)) <> :boot"
    return text(f"({column} IS NOT NULL AND {ends})").bindparams(boot=f" {now.boot_id}")
