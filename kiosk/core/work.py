"""What the courier has to know about one session to decide the next call. Plain values read from the store."""

from dataclasses import dataclass

from kiosk.core.clock_marks import Certainty, Stamp
from kiosk.core.codes import Code
from kiosk.core.delivery import CallState
from kiosk.core.photo_work import PhotosWork
from kiosk.core.session import SessionState
from kiosk.core.time import Instant, Wait


@dataclass(frozen=True, slots=True)
class GenerationWork:
    """The newest generation: one server session made for the local one."""

    number: int
    remote_id: str | None
    create_state: CallState
    submit_state: CallState
    submit_sent_at: Instant | None
    is_audited: bool
    is_look_due: bool
    attempts: int
    refusals: int
    wait: Wait | None
    last_error: str = ""
    is_order_due: bool = False
    """The server's photos stand in another order than ours."""
    reorders: int = 0


@dataclass(frozen=True, slots=True)
class SessionWork:
    """A session seen by the courier: finished, or still open where it is sent live."""

    session_id: str
    state: SessionState
    generation: GenerationWork | None
    next_waiting: str | None
    """Capture to send next: the first that waits for nothing."""
    backing_off: tuple[Wait, ...]
    """Waits of captures that are to be tried again later."""
    unknown_sent_at: tuple[Instant, ...]
    """When the captures in doubt were sent."""
    delivered: int
    refused: int
    undone_on_server: int
    """Undone captures that this generation may hold on the server."""
    photos: PhotosWork = PhotosWork()  # noqa: RUF009 - frozen
    parked: str = ""
    """Why an open session is not sent live any more: a person is asked once it is finished."""

    @property
    def live(self) -> int:
        """How many captures and photos belong into the submitted session."""
        waiting = len(self.backing_off) + (1 if self.next_waiting else 0)
        return waiting + len(self.unknown_sent_at) + self.delivered + self._live_photos

    @property
    def _live_photos(self) -> int:
        photos = self.photos
        return photos.due + photos.held + len(photos.backing_off) + len(photos.unknown_sent_at) + photos.delivered


@dataclass(frozen=True, slots=True)
class CaptureToSend:
    """Everything one POST /captures needs; immutable, so that a repeat sends the same body."""

    capture_id: str
    remote_session: str
    seq: int
    kind: str
    code: Code
    quantity: int
    source: str
    station: str
    operator: str
    captured_at: Instant
    is_clock_synced: bool
    attempts: int
    corrected: Stamp | None = None
    """What the clock marks of its boot make of ``captured_at``; None where they were not asked."""

    @property
    def stamp(self) -> Stamp:
        """The best known time of the capture."""
        certainty = Certainty.SYNCED if self.is_clock_synced else Certainty.UNSURE
        return self.corrected or Stamp(self.captured_at.wall, certainty)


@dataclass(frozen=True, slots=True)
class UnknownCapture:
    """A capture that was sent and whose outcome is not known."""

    capture_id: str
    attempts: int
    sent_at: Instant


@dataclass(frozen=True, slots=True)
class SessionToCreate:
    """Everything one POST /sessions needs."""

    session_id: str
    name: str
    station: str
    operator: str
    capture_mode: str
    generation: int
    note: str = ""
    """What a person wrote about it; empty when it is sent live, before anybody could."""
