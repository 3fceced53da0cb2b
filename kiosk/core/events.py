"""Small facts that threads tell each other. Frozen, so that they may cross threads freely."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from kiosk.core.codes import Code, Sighting
from kiosk.core.view import Seen


class Source(StrEnum):
    """Where a code came from."""

    CAMERA = "camera"
    GUN = "gun"
    TYPED = "typed"


@dataclass(frozen=True, slots=True)
class CodeScanned:
    """A code was presented. ``seen_at_s`` is a monotonic time in seconds, of the frame or of the last key.

    ``found_by`` names engine and pass, as a Sighting does; empty for guns and typed codes. ``together``: so many labels
    with this code, scanned all, are in view at once; a session that holds fewer is not asked about this one.
    """

    code: Code
    source: Source
    seen_at_s: float
    found_by: str = ""
    together: int = 1


@dataclass(frozen=True, slots=True)
class SightingsChanged:
    """What is in view now, for the boxes in the viewfinder; in pixels of a frame of ``width`` x ``height``."""

    seen: tuple[Seen, ...]
    width: int
    height: int

    @property
    def sightings(self) -> tuple[Sighting, ...]:
        """What was read, without how it stands."""
        return tuple(seen.sighting for seen in self.seen)


class CameraState(StrEnum):
    """ABSENT -> OPENING -> LIVE -> STALLED -> LIVE; ENDED for files that are over. All but ENDED heal by themselves.

    DARK and FROZEN give pictures, which are decoded: black ones, or the same one for seconds.
    """

    ABSENT = "ABSENT"
    IN_USE = "IN_USE"
    OPENING = "OPENING"
    LIVE = "LIVE"
    DARK = "DARK"
    FROZEN = "FROZEN"
    STALLED = "STALLED"
    ENDED = "ENDED"


@dataclass(frozen=True, slots=True)
class CameraChanged:
    """The camera's state, with one sentence for people."""

    state: CameraState
    sentence: str


class GunState(StrEnum):
    """A configured gun. All but READY heal by themselves."""

    READY = "READY"
    ABSENT = "ABSENT"
    IN_USE = "IN_USE"
    FORBIDDEN = "FORBIDDEN"


@dataclass(frozen=True, slots=True)
class GunChanged:
    """The state of the gun that the settings call ``name``, with one sentence for people."""

    state: GunState
    sentence: str
    name: str


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
class CaptureRepeated:
    """The session holds this very code already, ``times`` over: nothing was added, a person decides.

    The other fields as in CodeScanned.
    """

    session_id: str
    code: Code
    source: Source
    seen_at_s: float
    found_by: str
    times: int


@dataclass(frozen=True, slots=True)
class CaptureNotKept:
    """A scan could not be stored; the sentence says what happened and what to do."""

    code: Code
    title: str
    sentence: str
    source: Source = Source.GUN
    is_whole: bool = True
    """False: ``code`` is a piece of one that was cut off; it may never be kept, not even by a touch."""


@dataclass(frozen=True, slots=True)
class PhotoKept:
    """A photo is on the disk, file and row. ``count``: live photos of the session.

    ``replaced``: the photo whose place it took, which is void; empty when it took none's.
    """

    session_id: str
    photo_id: str
    image_type: str
    file_name: str
    count: int
    replaced: str = ""


@dataclass(frozen=True, slots=True)
class PhotoNotKept:
    """A photo could not be kept; the sentence says what happened and what to do."""

    title: str
    sentence: str


@dataclass(frozen=True, slots=True)
class PhotoUploading:
    """A photo is on its way: ``sent`` of its ``size`` bytes; a few of these a second at most.

    It is the ``number``-th of the ``count`` photos of its session. ``session_percent``: of the bytes of all of these.
    ``is_over``: it is not on its way any more, whatever came of it; what is stored tells that.
    """

    session_id: str
    photo_id: str
    number: int
    count: int
    sent: int
    size: int
    session_percent: int = 0
    is_over: bool = False

    @property
    def percent(self) -> int:
        """How much of this photo is sent; 100 only when all of it is."""
        return 100 * self.sent // max(self.size, 1)


@dataclass(frozen=True, slots=True)
class QueueChanged:
    """Something about sessions or deliveries changed: look at the store again."""


@dataclass(frozen=True, slots=True)
class SavingDamaged:
    """While the kiosk starts: its data file is damaged, and so many percent of what can be read are saved."""

    percent: int


@dataclass(frozen=True, slots=True)
class SoundMissing:
    """Nothing on this machine can be heard, though sound is wanted. Told once."""


@dataclass(frozen=True, slots=True)
class ThreadFailed:
    """A worker thread met a fault it did not expect; it starts again after a pause."""

    thread: str
    sentence: str


Event = (
    CodeScanned
    | SightingsChanged
    | CameraChanged
    | GunChanged
    | CaptureKept
    | CaptureRepeated
    | CaptureNotKept
    | PhotoKept
    | PhotoNotKept
    | PhotoUploading
    | QueueChanged
    | SavingDamaged
    | SoundMissing
    | ThreadFailed
)
