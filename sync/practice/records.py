"""Sessions, captures and photos as the practice server keeps them: frozen values, replaced when something happens.

    session     ACTIVE -> COMPLETED (end, submit)   ACTIVE -> EXPIRED (idle too long)
    extraction  pending -> processing (submit) -> ready (after `extraction_s`, or so many polls)
                ready -> accepted | rejected (when every proposal of the session has been reviewed)
    capture     PENDING -> LOOKING_UP -> ENRICHING -> RESOLVING -> COMPLETED | NOT_FOUND | FAILED (all within
                `extraction_s`);  FAILED -> PENDING (retry)

What only time changes is worked out when somebody looks (`session_at`), so no thread has to run beside. Of an uploaded
file only its SHA-256 and size are kept, not its bytes.
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
    """Progress of the vision work after a submit, and what the reviews of its proposals came to."""

    PENDING = "pending"
    PROCESSING = "processing"
    READY = "ready"
    ACCEPTED = "accepted"
    REJECTED = "rejected"


class CaptureStatus(StrEnum):
    """Progress of a capture's own pipeline."""

    PENDING = "PENDING"
    LOOKING_UP = "LOOKING_UP"
    ENRICHING = "ENRICHING"
    RESOLVING = "RESOLVING"
    COMPLETED = "COMPLETED"
    FAILED = "FAILED"
    NOT_FOUND = "NOT_FOUND"


_ENDINGS: Final = {"NOTFOUND": CaptureStatus.NOT_FOUND, "FAILED": CaptureStatus.FAILED}
"""First letters of a code that make its pipeline end badly, so that a person can practise that."""


_STEPS: Final = (CaptureStatus.PENDING, CaptureStatus.LOOKING_UP, CaptureStatus.ENRICHING, CaptureStatus.RESOLVING)
"""The way through the pipeline; each step takes an equal share of `extraction_s`."""


class ReviewStatus(StrEnum):
    """What a person thinks of a proposal."""

    PENDING = "PENDING"
    ACCEPTED = "ACCEPTED"
    REJECTED = "REJECTED"


@dataclass(frozen=True, slots=True)
class Upload:
    """One file as the upload host received it; ``size`` in bytes, ``sha256`` in hex."""

    key: str
    content_type: str
    size: int
    sha256: str
    uploaded: datetime


@dataclass(frozen=True, slots=True)
class Photo:
    """One registered photo; ``sha256`` and ``size`` are those of the upload when it was registered."""

    id: str
    photo_type: str
    s3_key: str
    original_filename: str
    sort_order: int
    created: datetime
    metadata: Mapping[str, str]
    file_size: int | None = None
    capture_id: str | None = None
    sha256: str = ""
    size: int = 0


@dataclass(frozen=True, slots=True)
class Review:
    """What was decided about one proposal, and whether it has been written to the product."""

    proposal_id: str
    status: ReviewStatus
    reviewed_at: datetime
    is_applied: bool = False


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
    image: Upload | None = None
    reviews: tuple[Review, ...] = ()
    redirects: tuple[str, ...] = ()

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
    uploads: tuple[Upload, ...] = ()
    photos: tuple[Photo, ...] = ()
    polls: int = 0
    """Status polls since the submit, where polls drive the extraction."""


def with_capture(session: Session, changed: Capture) -> Session:
    """Put a changed capture in the place of the one with its id."""
    captures = tuple(changed if capture.id == changed.id else capture for capture in session.captures)
    return replace(session, captures=captures)


def proposed_fields(session: Session, capture: Capture) -> tuple[str, ...]:
    """Tell for which fields of a capture's product the vision work makes proposals: more photos of it show more."""
    seen = {photo.photo_type for photo in session.photos if photo.capture_id in (None, capture.id)}
    return (
        "name",
        "brand_name",
        "category",
        *(("description", "ai_summary") if seen else ()),
        *(("ingredients",) if seen & {"ingredients", "nutrition"} else ()),
    )


def session_at(session: Session, now: datetime, rules: Rules) -> Session:
    """Tell what a kept session has become by now."""
    status = session.status
    idle_s = (now - session.modified).total_seconds()
    if status is SessionStatus.ACTIVE and rules.idle_ttl_s is not None and idle_s > rules.idle_ttl_s:
        status = SessionStatus.EXPIRED
    if _is_polled_enough(session, rules):
        now = max(now, session.modified + timedelta(seconds=rules.extraction_s))
    captures = tuple(_capture_at(capture, now, rules) for capture in session.captures)
    looked_at = replace(session, status=status, captures=captures)
    return replace(looked_at, extraction_status=_extraction_at(looked_at, now, rules))


def _is_polled_enough(session: Session, rules: Rules) -> bool:
    is_submitted, wanted = session.submitted is not None, rules.extraction_polls
    return is_submitted and wanted is not None and session.polls >= wanted


def _extraction_at(session: Session, now: datetime, rules: Rules) -> ExtractionStatus:
    if session.submitted is None:
        return ExtractionStatus.PENDING
    if now < session.submitted + timedelta(seconds=rules.extraction_s):
        return ExtractionStatus.PROCESSING
    proposing = [capture for capture in session.captures if capture.status is CaptureStatus.COMPLETED]
    if not proposing or any(len(one.reviews) < len(proposed_fields(session, one)) for one in proposing):
        return ExtractionStatus.READY
    reviews = [review.status for capture in proposing for review in capture.reviews]
    return ExtractionStatus.ACCEPTED if ReviewStatus.ACCEPTED in reviews else ExtractionStatus.REJECTED


def _capture_at(capture: Capture, now: datetime, rules: Rules) -> Capture:
    done = capture.queued + timedelta(seconds=rules.extraction_s)
    if capture.processed_at == done:
        return capture
    if now >= done:
        return replace(capture, status=_ending(capture), processed_at=done)
    share = max(0.0, (now - capture.queued).total_seconds() / rules.extraction_s)
    return replace(capture, status=_STEPS[int(share * len(_STEPS))])


def _ending(capture: Capture) -> CaptureStatus:
    for beginning, ending in _ENDINGS.items():
        # A retry mends a failed code: otherwise retrying could not be practised to its good end.
        mended = ending is CaptureStatus.FAILED and capture.retries > 0
        if capture.raw_value.startswith(beginning) and not mended:
            return ending
    return CaptureStatus.COMPLETED
