"""What the server makes of a submitted session: statuses, and what has to be known to ask for them. Plain values."""

from dataclasses import dataclass
from enum import StrEnum

from kiosk.core.time import Instant, Wait

COMPLETED = "COMPLETED"
FAILED = "FAILED"
NOT_FOUND = "NOT_FOUND"
FINAL = frozenset({COMPLETED, FAILED, NOT_FOUND})
"""Statuses of a capture after which the server does nothing more by itself (API page, 3.6)."""


class RetryState(StrEnum):
    """A person's wish that the server tries a FAILED capture again, and what became of it."""

    NONE = ""
    WANTED = "WANTED"
    IN_FLIGHT = "IN_FLIGHT"
    UNKNOWN = "UNKNOWN"
    """Sent, outcome not known; settled by looking at the capture."""


@dataclass(frozen=True, slots=True)
class RetryWork:
    """One wished retry."""

    capture_id: str
    remote_id: str
    state: RetryState
    attempts: int
    sent_at: Instant | None
    wait: Wait | None


@dataclass(frozen=True, slots=True)
class ResultsWork:
    """A submitted session seen by the courier. ``polls`` counts how often its results were asked for."""

    session_id: str
    remote_id: str
    polls: int
    is_read_due: bool
    """The server says that it is done: its session is to be read."""
    wait: Wait | None
    retries: tuple[RetryWork, ...] = ()


@dataclass(frozen=True, slots=True)
class CaptureResult:
    """What the server tells of one capture; foreign words, not yet inert. ``client_id`` is ours, empty when missing."""

    client_id: str
    remote_id: str | None
    status: str
    error: str = ""
    product_id: str = ""
    product_name: str = ""

    @property
    def is_final(self) -> bool:
        """Whether the server does nothing more by itself."""
        return self.status in FINAL
