"""Small facts that threads tell each other. Frozen, so that they may cross threads freely."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from kiosk.core.codes import Code, Sighting


class Source(StrEnum):
    """Where a code came from."""

    CAMERA = "camera"
    GUN = "gun"
    TYPED = "typed"


@dataclass(frozen=True, slots=True)
class CodeScanned:
    """A code was presented. ``seen_at_s`` is a monotonic time in seconds, of the frame or of the last key."""

    code: Code
    source: Source
    seen_at_s: float


@dataclass(frozen=True, slots=True)
class SightingsChanged:
    """What the decoder sees now, for the boxes in the viewfinder; in pixels of a frame of ``width`` x ``height``."""

    sightings: tuple[Sighting, ...]
    width: int
    height: int


class CameraState(StrEnum):
    """ABSENT -> OPENING -> LIVE -> STALLED -> OPENING; ENDED for files that are over."""

    ABSENT = "ABSENT"
    OPENING = "OPENING"
    LIVE = "LIVE"
    STALLED = "STALLED"
    ENDED = "ENDED"


@dataclass(frozen=True, slots=True)
class CameraChanged:
    """The camera's state, with one sentence for people."""

    state: CameraState
    sentence: str


@dataclass(frozen=True, slots=True)
class CaptureKept:
    """A capture is on the disk: only now may it beep (promise P1).

    ``count``: live captures of the session; ``times``: how many of them are this very code.
    """

    session_id: str
    capture_id: str
    code: Code
    source: Source
    is_sendable: bool
    gtin: str | None
    quantity: int
    count: int
    times: int
    captured_at: datetime
    seen_at_s: float


@dataclass(frozen=True, slots=True)
class CaptureNotKept:
    """A scan could not be stored; the sentence says what happened and what to do."""

    code: Code
    title: str
    sentence: str


@dataclass(frozen=True, slots=True)
class QueueChanged:
    """Something about sessions or deliveries changed: look at the store again."""


@dataclass(frozen=True, slots=True)
class ThreadFailed:
    """A worker thread met a fault it did not expect; it starts again after a pause."""

    thread: str
    sentence: str


Event = CodeScanned | SightingsChanged | CameraChanged | CaptureKept | CaptureNotKept | QueueChanged | ThreadFailed
