"""The next step of all sessions: small things of every session before any photo. Reads the store, changes nothing.

A capture is 1 kB, a photo a thousand times that: with photos first, or session by session, captures of the last session
would wait for the photos of all others (promise P4: nobody waits for another's trouble). So whatever is small goes
first, of all sessions, oldest first; then photos, oldest session first.

How far this reaches ahead of the photos is bounded: the server ends sessions that are idle, and then all of them is
sent anew. So no more than ``MOST_AHEAD`` finished sessions stand there and wait for their photos at a time. Sessions
without photos to send, and those still open, always go. One that was ended there is found out when its own photos are
next, and goes first then.
"""

from dataclasses import dataclass, field

from kiosk.core.session import SessionState
from kiosk.core.time import Instant
from kiosk.core.work import SessionWork
from kiosk.store import due
from kiosk.store.database import Tx
from sync import plan

MOST_AHEAD = 20
FINISHING = plan.Look | plan.AuditSession | plan.Submit | plan.CheckSubmit
"""What the last part of the day's requests is kept for."""


@dataclass(slots=True)
class Found:
    """What the search came to. Without ``work`` and ``step`` nothing is to be done for as long as the ``waits`` say.

    ``is_day_spent``: something was left because only what finishes sessions may be sent today. ``is_uploading``: a
    photo is next, but another is under way. ``ahead``: so many finished sessions stand there and wait for their photos.
    """

    work: SessionWork | None = None
    step: plan.Step | None = None
    waits: list[float] = field(default_factory=list)
    is_day_spent: bool = False
    is_uploading: bool = False
    ahead: int = 0


@dataclass(frozen=True, slots=True)
class Search:
    """What is known at the moment of the search. ``is_uploading``: a photo is under way, no other may begin.

    ``is_day_spent``: of the day's requests only those are left that are kept for what finishes sessions.
    """

    quiescence_s: float
    is_live: bool
    now: Instant
    is_day_spent: bool = False
    is_uploading: bool = False

    def first(self, tx: Tx) -> Found:
        """The step to do now."""
        found, looked = Found(), set()
        for session_id in due.sessions_to_send(tx, self.is_live):
            if found.ahead >= MOST_AHEAD:
                break
            looked.add(session_id)
            if self._is_enough(found, due.work(tx, session_id, self.now)):
                return found
        if found.ahead < MOST_AHEAD:
            return found
        for session_id in due.sessions_to_send(tx, self.is_live, may_begin_photos=False):
            if session_id not in looked and self._is_enough(found, due.work(tx, session_id, self.now)):
                break
        return found

    def _is_enough(self, found: Found, work: SessionWork) -> bool:
        """Take a session's step into account; True when nothing can come before it."""
        step = plan.next_step(work, self.quiescence_s, self.now)
        found.ahead += _stands_there(work)
        if isinstance(step, plan.WaitFor):
            found.waits.append(step.seconds)
        elif isinstance(step, plan.NeedsPerson | plan.Rest):
            return False
        elif self.is_day_spent and not isinstance(step, FINISHING):
            found.is_day_spent = True
            return work.generation is None and not self.is_live  # nor has any later one begun, which could be finished
        elif isinstance(step, plan.UploadPhoto) and self.is_uploading:
            found.is_uploading = True
        elif not isinstance(step, plan.UploadPhoto) or found.step is None:
            found.work, found.step = work, step
            return not isinstance(step, plan.UploadPhoto)
        return False


def _stands_there(work: SessionWork) -> bool:
    """Whether the server holds a finished session that waits for its photos."""
    is_begun = work.generation is not None and work.generation.remote_id is not None
    return is_begun and work.state is SessionState.CLOSED and bool(work.photos.due or work.photos.backing_off)
