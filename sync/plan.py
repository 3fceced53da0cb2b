"""Which call comes next for a session? Pure: what the store knows goes in, one step comes out.

The order is the protocol (design, section 6): settle a doubtful submit first, then make sure of a server session,
send what can be sent, captures before photos, look when something is in doubt, put the photos in order, audit, submit.

Sent live, an open session goes the same way as far as its captures and photos; it is audited and submitted only when it
is finished. What would have to be sent anew then is not sent while it is open: after an undo of something that was
sent, live sending rests.
"""

from dataclasses import dataclass

from kiosk.core.delivery import CallState
from kiosk.core.session import SessionState
from kiosk.core.time import Instant, Wait
from kiosk.core.work import GenerationWork, SessionWork

MAX_GENERATIONS = 5
"""So many server sessions are tried by themselves for one session; then a person is asked."""
MAX_LIVE_GENERATIONS = 3
"""So many of them while it is open: idle ones expire, and each new one has everything sent again."""
MAX_SUBMIT_CHECKS = 5
"""So often an ended session whose extraction stays ``pending`` is looked at before a person is asked."""


MAX_REORDERS = 2
"""So often a server that answers is asked to put the photos in order."""
LOST_REORDERS = 5
"""So many lost answers to that count as one that came."""


@dataclass(frozen=True, slots=True)
class OpenGeneration:
    """Begin with a new server session."""

    why: str


@dataclass(frozen=True, slots=True)
class Create:
    """POST /sessions."""


@dataclass(frozen=True, slots=True)
class SendCapture:
    """POST /captures."""

    capture_id: str


@dataclass(frozen=True, slots=True)
class UploadPhoto:
    """Ask for leave to upload a photo, and upload it."""

    photo_id: str


@dataclass(frozen=True, slots=True)
class RegisterPhoto:
    """POST photos: the photo is uploaded already."""

    photo_id: str


@dataclass(frozen=True, slots=True)
class ReorderPhotos:
    """POST reorder: the server's photos stand in another order than ours."""

    remote_id: str


@dataclass(frozen=True, slots=True)
class Look:
    """GET the session and settle every doubtful capture."""

    remote_id: str


@dataclass(frozen=True, slots=True)
class AuditSession:
    """GET the session and compare it with ours."""

    remote_id: str


@dataclass(frozen=True, slots=True)
class Submit:
    """POST submit."""

    remote_id: str


@dataclass(frozen=True, slots=True)
class CheckSubmit:
    """GET the status to learn whether a submit arrived."""

    remote_id: str


@dataclass(frozen=True, slots=True)
class WaitFor:
    """Nothing may be done for this session for ``seconds``."""

    seconds: float


@dataclass(frozen=True, slots=True)
class NeedsPerson:
    """Refused captures or photos: a person decides; the session waits, the others go on."""


@dataclass(frozen=True, slots=True)
class Rest:
    """An open session: nothing more is sent before there is a new capture, or before it is finished."""


Step = (
    OpenGeneration
    | Create
    | SendCapture
    | UploadPhoto
    | RegisterPhoto
    | ReorderPhotos
    | Look
    | AuditSession
    | Submit
    | CheckSubmit
    | WaitFor
    | NeedsPerson
    | Rest
)


def next_step(work: SessionWork, quiescence_s: float, now: Instant) -> Step:
    """Return the next step for a finished session, or an open one that is sent live."""
    if work.state is SessionState.OPEN and _rests(work):
        return Rest()
    generation = work.generation
    if generation is None:
        return OpenGeneration("first sending")
    waiting_s = generation.wait.remaining_s(now) if generation.wait else 0.0
    if generation.submit_state is not CallState.NONE:
        return _settle_submit(generation, waiting_s, quiescence_s, now)
    if waiting_s > 0:
        return WaitFor(waiting_s)
    if undone := _undone_on_server(work):
        return OpenGeneration(undone)
    if generation.remote_id is None:
        return Create()
    if generation.is_look_due:
        return Look(generation.remote_id)
    return _send_or_settle(work, generation, generation.remote_id, quiescence_s, now)


def _undone_on_server(work: SessionWork) -> str:
    """Why the server's session must not be submitted as it is; empty when it may."""
    if work.undone_on_server:
        return "a capture that was already sent has been undone"
    return "a photo that was already sent has been undone" if work.photos.undone_on_server else ""


def _rests(work: SessionWork) -> bool:
    """Whether nothing can be sent of an open session that need not be sent again, or that makes a server session due.

    The server's session is made for the first capture: idle ones expire.
    """
    generation, photos = work.generation, work.photos
    if work.parked or _undone_on_server(work):
        return True
    if generation is not None and generation.is_look_due and generation.number >= MAX_LIVE_GENERATIONS:
        return True
    is_begun = generation is not None and generation.remote_id is not None
    return not is_begun and work.next_waiting is None and photos.due == 0


def is_order_to_mend(work: SessionWork, is_in_order: bool, are_all_named: bool) -> bool:  # noqa: FBT001 - facts
    """Whether the server is to be asked to put its photos in order: tried a few times only, for it is no loss."""
    tried = work.generation.reorders if work.generation else 0
    return not is_in_order and are_all_named and tried < MAX_REORDERS * LOST_REORDERS


def _settle_submit(generation: GenerationWork, waiting_s: float, quiescence_s: float, now: Instant) -> Step:
    sent_at = generation.submit_sent_at
    quiet_s = Wait(sent_at, quiescence_s).remaining_s(now) if sent_at else 0.0
    # A definite refusal comes with its own wait row (possibly zero): then nothing of ours is still on its way.
    left = waiting_s if generation.wait else quiet_s
    return WaitFor(left) if left > 0 else CheckSubmit(generation.remote_id or "")


def _send_or_settle(
    work: SessionWork, generation: GenerationWork, remote_id: str, quiescence_s: float, now: Instant
) -> Step:
    if work.next_waiting is not None:
        return SendCapture(work.next_waiting)
    photos = work.photos
    if photos.to_register is not None:  # small, and it ends what is begun
        return RegisterPhoto(photos.to_register)
    waits = [wait.remaining_s(now) for wait in (*work.backing_off, *photos.backing_off)]
    if photos.to_upload is not None:
        pause_s = photos.upload_wait.remaining_s(now) if photos.upload_wait else 0.0
        if pause_s <= 0:
            return UploadPhoto(photos.to_upload)
        waits.append(pause_s)
    unknown_sent_at = (*work.unknown_sent_at, *photos.unknown_sent_at)
    if unknown_sent_at:
        quiet_s = max(Wait(sent_at, quiescence_s).remaining_s(now) for sent_at in unknown_sent_at)
        if quiet_s <= 0:
            return Look(remote_id)
        waits.append(quiet_s)
    if waits:
        return WaitFor(max(min(waits), 0.001))
    return _end(work, generation, remote_id)


def _end(work: SessionWork, generation: GenerationWork, remote_id: str) -> Step:
    """Everything is there, or waits for a person."""
    if work.state is SessionState.OPEN:
        return Rest()
    if work.refused or work.photos.refused:
        return NeedsPerson()
    if generation.is_order_due:
        return ReorderPhotos(remote_id)
    return Submit(remote_id) if generation.is_audited else AuditSession(remote_id)
