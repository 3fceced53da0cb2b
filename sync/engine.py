"""The courier's loop: recover, plan, call, judge, record. The only sender.

``step`` does one thing and says what: it is the whole engine for tests and for ``kiosk sync --once``; ``Courier``
runs it on a thread. All state is in the store: intent is committed before the first byte, the verdict after the
answer, so the process may be stopped or killed at any point (design, section 6).
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import StrEnum

from kiosk.clock import Clock
from kiosk.core.host import Host, LinkState
from kiosk.core.results import ResultsWork
from kiosk.core.time import Instant
from kiosk.core.words import mark
from kiosk.core.work import SessionWork
from kiosk.store import due, hosts, outbox, row_waits
from kiosk.store import results as result_store
from kiosk.store.clock_marks import ClockKeeper
from kiosk.store.database import Database, Tx
from kiosk.store.photo_files import PhotoFiles
from sync import governor, link, plan, results
from sync.api import ScannerApi
from sync.caller import Caller, CourierSettings, Recorded
from sync.calls import Calls, renew
from sync.photo_calls import PhotoCalls
from sync.result_calls import ResultCalls


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


@dataclass(frozen=True, slots=True)
class Worked:
    """One step was done. ``delivered`` and ``submitted`` count what it brought to the server."""

    what: str
    delivered: int = 0
    submitted: int = 0


@dataclass(frozen=True, slots=True)
class Idle:
    """Nothing may or need be done for ``seconds`` (None: until something new is finished).

    NOTHING_TO_SEND with seconds: all is sent, and then the server is asked what it made of it.
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

    def recover(self) -> int:
        """Call once at start: what was in flight has an unknown outcome. Returns how many calls that were."""
        self._keeper.look()
        self._keeper.settle()  # what is known of the clock decides how much of a wait has passed
        now, jitter = self._clock.now(), self._jitter()

        def begin(tx: Tx) -> int:
            row_waits.right_row_waits(tx, now)
            host = governor.begun(self._host(tx), self._settings.fleet_size, now, jitter)
            hosts.save_host(tx, self._settings.fingerprint, host)
            return outbox.recover(tx) + result_store.recover(tx)

        return self._database.write(begin).result()

    def try_now(self) -> None:
        """A person asks to try at once; a pause that the server asked for is still kept."""
        self._database.write(
            lambda tx: hosts.save_host(tx, self._settings.fingerprint, link.asked_again(self._host(tx)))
        ).result()

    def step(self) -> Outcome:
        """Do the next thing that is due, or say how long there is nothing."""
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
        """Nothing is to be sent now: ask what became of what was submitted, within the same budget."""
        asked = self._database.read(lambda tx: self._find_results(tx, now))
        if not isinstance(asked, float | None):
            host = self._database.read(self._host)
            blocked = _blocked(host, self._settings.fleet_size, now)
            day = governor.begin_pause(host, self._settings.fleet_size, now)
            if blocked is None and day is None:
                return _worked(self._results.make(*asked, host))
            asked = max(pause.seconds or 0.0 for pause in (blocked, day) if pause)
        waits = [seconds for seconds in (idle.seconds, asked) if seconds is not None]
        return replace(idle, seconds=min(waits, default=None))

    def _find(self, tx: Tx, now: Instant) -> tuple[SessionWork, plan.Step] | Idle:
        """The first step that is due, oldest session first; a session that waits holds up no other (promise P4)."""
        waits: list[float] = []
        day = governor.begin_pause(self._host(tx), self._settings.fleet_size, now)
        is_day_spent = False
        for session_id in due.sessions_to_send(tx, self._settings.is_live):
            work = due.work(tx, session_id, now)
            step = plan.next_step(work, self._settings.quiescence_s, now)
            if isinstance(step, plan.WaitFor):
                waits.append(step.seconds)
            elif isinstance(step, plan.NeedsPerson | plan.Rest):
                continue
            elif day is not None and not isinstance(step, _FINISHING):
                is_day_spent = True
                if work.generation is None and not self._settings.is_live:
                    break  # nor has any later session begun, which could be finished
            else:
                return work, step
        if day is not None and is_day_spent:
            return Idle(IdleWhy.DAY, min([day.seconds, *waits]))
        return Idle(IdleWhy.WAITING, min(waits)) if waits else Idle(IdleWhy.NOTHING_TO_SEND)

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


_FINISHING = plan.Look | plan.AuditSession | plan.Submit | plan.CheckSubmit
"""What the last part of the day's requests is kept for."""
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


def _worked(recorded: Recorded) -> Worked:
    return Worked(recorded.what, recorded.delivered, recorded.submitted)
