"""Rows as they leave the store: frozen, complete, safe to hand to any thread."""

from dataclasses import dataclass
from datetime import datetime

from kiosk.core.codes import Code
from kiosk.core.delivery import DeliveryState
from kiosk.core.session import SessionState


@dataclass(frozen=True, slots=True)
class SessionRecord:
    """A session with what people are shown of it. ``delivered`` and the like count its live captures by state."""

    id: str
    seq: int
    name: str
    state: SessionState
    station: str
    operator: str
    opened_at: datetime
    closed_at: datetime | None
    submitted_at: datetime | None
    captures: int
    delivered: int = 0
    unknown: int = 0
    refused: int = 0
    attention: str = ""
    last_error: str = ""


@dataclass(frozen=True, slots=True)
class CaptureRecord:
    """A kept capture and where it stands. ``found_by``: engine and pass that read it; empty unless a camera did."""

    id: str
    session_id: str
    seq: int
    code: Code
    gtin: str | None
    quantity: int
    source: str
    captured_at: datetime
    state: DeliveryState
    last_error: str
    found_by: str = ""


@dataclass(frozen=True, slots=True)
class QueueCounts:
    """All captures of this kiosk by where they stand; void and set-aside ones are not counted.

    ``waiting`` counts every capture that waits on this kiosk, those of open sessions included.
    """

    waiting: int = 0
    in_flight: int = 0
    unknown: int = 0
    refused: int = 0
    delivered: int = 0
    sessions_to_send: int = 0
    sessions_attention: int = 0

    @property
    def on_this_kiosk(self) -> int:
        """Captures without the server's receipt."""
        return self.waiting + self.in_flight + self.unknown + self.refused
