"""The courier's loop: recover, plan, call, judge, record. The only sender.

``step`` does one thing and says what: it is the whole engine for tests and for ``kiosk sync --once``; ``Courier``
runs it on a thread. All state is in the store: intent is committed before the first byte, the verdict after the
answer, so the process may be stopped or killed at any point (design, section 6).
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import partial

from kiosk.clock import Clock
from kiosk.core.events import Event
from kiosk.core.host import Host, LinkState
from kiosk.core.results import ResultsWork
from kiosk.core.time import Instant
from kiosk.core.words import mark
from kiosk.core.work import SessionWork
from kiosk.store import hosts, outbox, row_waits
from kiosk.store import proposals as proposal_store
from kiosk.store import results as result_store
from kiosk.store.clock_marks import ClockKeeper
from kiosk.store.database import Database, Tx
from kiosk.store.photo_files import PhotoFiles
from sync import governor, link, plan, results
from sync.api import ScannerApi
from sync.beside import Beside
from sync.caller import Caller, CourierSettings, Recorded
from sync.calls import Calls, renew
from sync.photo_calls import PhotoCalls
from sync.proposal_calls import ProposalCalls
from sync.result_calls import ResultCalls
from sync.search import Search


class IdleWhy(StrEnum):
    """Why nothing was sent in this step."""

    NOTHING_TO_SEND = mark("nothing to send")
    WAITING = mark("waiting before the next try")
    PACING = mark("keeping to the minute limit")
    WINDOW = mark("the minute limit is used up")
    DAY = mark("the day limit is used up")
    DOWN = mark("the server cannot be reached")
    HELD = mark("the server asked for a pause")
    BARRED = mark("the server refuses the key")
    UPLOADING = mark("uploading a photo")


@dataclass(frozen=True, slots=True)
class Worked:
    """One step was done. ``delivered`` (captures), ``submitted`` and ``photos`` count what it brought to the server."""

    what: str
    delivered: int = 0
    submitted: int = 0
    photos: int = 0


@dataclass(frozen=True, slots=True)
class Idle:
    """Nothing may or need be done for ``seconds`` (None: until something new is finished).

    NOTHING_TO_SEND with seconds: all is sent, and then the server is asked what it made of it. UPLOADING: a photo is on
    its way beside, and the engine is woken at its end.
    """

    why: IdleWhy
    seconds: float | None = None
    words: str = ""


Outcome = Worked | Idle


class Engine:
    """Sends sessions, finished ones first. One thread only.

    Raises StoreFault when the disk refuses; nothing is lost then.
    """

    def __init__(
        self,
        database: Database,
        api: ScannerApi,
        clock: Clock,
        settings: CourierSettings,
        jitter: Callable[[], float],
    ) -> None:
        self._database = database
        self._clock = clock
        self._settings = settings
        self._jitter = jitter
        self._keeper = ClockKeeper(database, clock)
        caller = Caller(database, api, clock, settings, jitter, self._keeper)
        self._calls = Calls(caller)
        self._photos = PhotoCalls(caller, PhotoFiles(database.path.parent))
        self._results = ResultCalls(caller)
        self._proposals = ProposalCalls(caller)

    def recover(self) -> int:
        """Call once at start: what was in flight has an unknown outcome. Returns how many calls that were."""
        self._keeper.look()
        self._keeper.settle()  # what is known of the clock decides how much of a wait has passed
        now, jitter = self._clock.now(), self._jitter()

        def begin(tx: Tx) -> int:
            row_waits.right_row_waits(tx, now)
            host = governor.begun(self._host(tx), self._settings.fleet_size, now, jitter)
            hosts.save_host(tx, self._settings.fingerprint, host)
            return outbox.recover(tx) + result_store.recover(tx) + proposal_store.recover(tx)

        return self._database.write(begin).result()

    def upload_beside(self, done: Callable[[], None]) -> None:
        """From now on photos are uploaded on a thread of their own; ``done`` is called there when one is over."""
        self._photos.uploads = Beside(done)

    def tell_uploads(self, post: Callable[[Event], None]) -> None:
        """From now on ``post`` hears how far uploads are (PhotoUploading), on the thread that uploads."""
        self._photos.post = post

    def end(self) -> None:
        """The kiosk ends: what an upload that is under way brings is not recorded, it is made again. Any thread."""
        self._photos.uploads.is_over = True

    def wait_for_upload(self, timeout_s: float) -> None:
        """Wait until the upload that is under way is over; breaking its connection ends it. Any thread."""
        self._photos.uploads.wait(timeout_s)

    def try_now(self) -> None:
        """A person asks to try at once; a pause that the server asked for is still kept."""
        self._database.write(
            lambda tx: hosts.save_host(tx, self._settings.fingerprint, link.asked_again(self._host(tx)))
        ).result()

    def step(self) -> Outcome:
        """Do the next thing that is due, or say how long there is nothing."""
        self._photos.uploads.look()
        self._keeper.look()
        self._keeper.settle()  # what is sent carries the best known times
        now = self._clock.now()
        found = self._database.read(lambda tx: self._find(tx, now))
        if not isinstance(found, Idle):
            return self._send(*found, now)
        return self._ask(found, now)

    def _send(self, work: SessionWork, step: plan.Step, now: Instant) -> Outcome:
        if isinstance(step, plan.OpenGeneration):
            why = step.why
            self._database.write(lambda tx: renew(tx, work, why)).result()
            return Worked("opened a generation")
        host = self._database.read(self._host)
        blocked = _blocked(host, self._settings.fleet_size, now)
        if blocked is not None:
            return blocked
        if isinstance(step, plan.UploadPhoto | plan.RegisterPhoto | plan.ReorderPhotos):
            return _worked(self._photos.make(work, step, host))
        return _worked(self._calls.make(work, step, host))

    def _ask(self, idle: Idle, now: Instant) -> Outcome:
        """Nothing is to be sent now: ask what became of what was submitted, within the same budget; proposals last."""
        asked = self._database.read(lambda tx: self._find_results(tx, now))
        if not isinstance(asked, float | None):
            return self._within_budget(idle, partial(self._results.make, *asked), now)
        idle = _sooner(idle, asked)
        proposed = self._database.read(lambda tx: self._proposals.find(tx, now))
        if not isinstance(proposed, float | None):
            return self._within_budget(idle, partial(self._proposals.make, proposed), now)
        return _sooner(idle, proposed)

    def _within_budget(self, idle: Idle, call: Callable[[Host], Recorded], now: Instant) -> Outcome:
        host = self._database.read(self._host)
        blocked = _blocked(host, self._settings.fleet_size, now)
        day = governor.begin_pause(host, self._settings.fleet_size, now)
        if blocked is None and day is None:
            return _worked(call(host))
        return _sooner(idle, max(pause.seconds or 0.0 for pause in (blocked, day) if pause))

    def _find(self, tx: Tx, now: Instant) -> tuple[SessionWork, plan.Step] | Idle:
        """The first step that is due; a session that waits holds up no other (promise P4)."""
        day = governor.begin_pause(self._host(tx), self._settings.fleet_size, now)
        search = Search(
            self._settings.quiescence_s, self._settings.is_live, now, day is not None, self._photos.uploads.is_busy
        )
        found = search.first(tx)
        if found.work is not None and found.step is not None:
            return found.work, found.step
        if day is not None and found.is_day_spent:
            return Idle(IdleWhy.DAY, min([day.seconds, *found.waits]))
        seconds = min(found.waits, default=None)
        if self._photos.uploads.is_busy:
            return Idle(IdleWhy.UPLOADING, seconds)
        return Idle(IdleWhy.NOTHING_TO_SEND if seconds is None else IdleWhy.WAITING, seconds)

    def _find_results(self, tx: Tx, now: Instant) -> tuple[ResultsWork, results.ResultStep] | float | None:
        """The first question that is due, else the seconds until one is."""
        waits: list[float] = []
        for session_id in result_store.sessions_to_ask(tx):
            work = result_store.work(tx, session_id)
            step = results.next_step(work, self._settings.quiescence_s, now)
            if not isinstance(step, results.Later):
                return work, step
            waits.append(step.seconds)
        return min(waits, default=None)

    def _host(self, tx: Tx) -> Host:
        return hosts.load_host(tx, self._settings.fingerprint)


_LINK_WHY = {LinkState.DOWN: IdleWhy.DOWN, LinkState.HELD: IdleWhy.HELD, LinkState.BARRED: IdleWhy.BARRED}
_PAUSE_WHY = {
    governor.PauseWhy.PACING: IdleWhy.PACING,
    governor.PauseWhy.WINDOW: IdleWhy.WINDOW,
    governor.PauseWhy.DAY: IdleWhy.DAY,
}


def _blocked(host: Host, fleet_size: int, now: Instant) -> Idle | None:
    left = link.blocked_s(host, now)
    if left > 0:
        return Idle(_LINK_WHY[host.state], left, host.why)
    pause = governor.pause(host, fleet_size, now)
    return Idle(_PAUSE_WHY[pause.why], pause.seconds) if pause else None


def _sooner(idle: Idle, seconds: float | None) -> Idle:
    """``idle``, but something is due in ``seconds``, if it is."""
    waits = [pause for pause in (idle.seconds, seconds) if pause is not None]
    return replace(idle, seconds=min(waits, default=None))


def _worked(recorded: Recorded) -> Worked:
    return Worked(recorded.what, recorded.delivered, recorded.submitted, recorded.photos)
