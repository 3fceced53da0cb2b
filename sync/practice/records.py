"""Sessions and captures as the practice server keeps them: frozen values, replaced when something happens to them.

    session     ACTIVE -> COMPLETED (end, submit)   ACTIVE -> EXPIRED (idle too long)
    extraction  pending -> processing (submit) -> ready (after `extraction_s`)
    capture     PENDING -> COMPLETED | NOT_FOUND | FAILED (after `extraction_s`);  FAILED -> PENDING (retry)

What only time changes is worked out when somebody looks (`session_at`), so no thread has to run beside.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final

from sync.practice.rules import Rules


class SessionStatus(StrEnum):
    """Lifecycle of a session."""

    ACTIVE = "ACTIVE"
    COMPLETED = "COMPLETED"
    EXPIRED = "EXPIRED"


class ExtractionStatus(StrEnum):
    """Progress of the vision work after a submit; nobody reviews here, so it ends with ready."""

    PENDING = "pending"
    PROCESSING = "processing"
    READY = "ready"


class CaptureStatus(StrEnum):
    """Progress of a capture's own pipeline; the steps between PENDING and the end are not played."""

    PENDING = "PENDING"
    COMPLETED = "COMPLETED"
    FAILED = "FAILED"
    NOT_FOUND = "NOT_FOUND"


_ENDINGS: Final = {"NOTFOUND": CaptureStatus.NOT_FOUND, "FAILED": CaptureStatus.FAILED}
"""First letters of a code that make its pipeline end badly, so that a person can practise that."""


@dataclass(frozen=True, slots=True)
class Capture:
    """One scan as the server holds it; ``queued`` is when its pipeline was last started."""

    id: str
    session_id: str
    capture_type: str
    raw_value: str
    gtin: str
    metadata: Mapping[str, str]
    gs1_dl_data: Mapping[str, object] | None
    created: datetime
    queued: datetime
    retries: int = 0
    status: CaptureStatus = CaptureStatus.PENDING
    processed_at: datetime | None = None

    @property
    def error_message(self) -> str:
        """Why the pipeline failed, empty otherwise."""
        return "The practice server was asked to fail this code." if self.status is CaptureStatus.FAILED else ""


@dataclass(frozen=True, slots=True)
class Session:
    """One scan session; ``submit_count`` counts the submits that were applied."""

    id: str
    capture_mode: str
    created: datetime
    modified: datetime
    metadata: Mapping[str, str]
    user_agent: str = ""
    device_context: Mapping[str, object] | None = None
    status: SessionStatus = SessionStatus.ACTIVE
    extraction_status: ExtractionStatus = ExtractionStatus.PENDING
    submitted: datetime | None = None
    submit_count: int = 0
    captures: tuple[Capture, ...] = ()


def session_at(session: Session, now: datetime, rules: Rules) -> Session:
    """Tell what a kept session has become by now."""
    status = session.status
    idle_s = (now - session.modified).total_seconds()
    if status is SessionStatus.ACTIVE and rules.idle_ttl_s is not None and idle_s > rules.idle_ttl_s:
        status = SessionStatus.EXPIRED
    return replace(
        session,
        status=status,
        extraction_status=_extraction_at(session.submitted, now, rules),
        captures=tuple(_capture_at(capture, now, rules) for capture in session.captures),
    )


def _extraction_at(submitted: datetime | None, now: datetime, rules: Rules) -> ExtractionStatus:
    if submitted is None:
        return ExtractionStatus.PENDING
    ready = submitted + timedelta(seconds=rules.extraction_s)
    return ExtractionStatus.READY if now >= ready else ExtractionStatus.PROCESSING


def _capture_at(capture: Capture, now: datetime, rules: Rules) -> Capture:
    done = capture.queued + timedelta(seconds=rules.extraction_s)
    if now < done or capture.processed_at == done:
        return capture
    return replace(capture, status=_ending(capture), processed_at=done)


def _ending(capture: Capture) -> CaptureStatus:
    for beginning, ending in _ENDINGS.items():
        # A retry mends a failed code: otherwise retrying could not be practised to its good end.
        mended = ending is CaptureStatus.FAILED and capture.retries > 0
        if capture.raw_value.startswith(beginning) and not mended:
            return ending
    return CaptureStatus.COMPLETED
