"""The courier's loop: recover, plan, call, judge, record. The only sender.

``step`` does one thing and says what: it is the whole engine for tests and for ``kiosk sync --once``; ``Courier``
runs it on a thread. All state is in the store: intent is committed before the first byte, the verdict after the
answer, so the process may be stopped or killed at any point (design, section 6).
"""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from kiosk.clock import Clock
from kiosk.core.host import Host, LinkState
from kiosk.core.time import Instant
from kiosk.core.work import SessionWork
from kiosk.store import hosts, outbox
from kiosk.store.database import Database, Tx
from sync import governor, link, plan
from sync.api import ScannerApi
from sync.calls import Calls, CourierSettings, Recorded, renew


class IdleWhy(StrEnum):
    """Why nothing was sent in this step."""

    NOTHING_TO_SEND = "nothing to send"
    WAITING = "waiting before the next try"
    PACING = "keeping to the minute limit"
    WINDOW = "the minute limit is used up"
    DAY = "the day limit is used up"
    DOWN = "the server cannot be reached"
    HELD = "the server asked for a pause"
    BARRED = "the server refuses the key"


@dataclass(frozen=True, slots=True)
class Worked:
    """One step was done. ``delivered`` and ``submitted`` count what it brought to the server."""

    what: str
    delivered: int = 0
    submitted: int = 0


@dataclass(frozen=True, slots=True)
class Idle:
    """Nothing may or need be done for ``seconds`` (None: until something new is finished)."""

    why: IdleWhy
    seconds: float | None = None
    words: str = ""


Outcome = Worked | Idle


class Engine:
    """Sends finished sessions. One thread only. Raises StoreFault when the disk refuses; nothing is lost then."""

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
        self._calls = Calls(database, api, clock, settings, jitter)

    def recover(self) -> int:
        """Call once at start: what was in flight has an unknown outcome. Returns how many calls that were."""
        return self._database.write(outbox.recover).result()

    def try_now(self) -> None:
        """A person asks to try at once; a pause that the server asked for is still kept."""
        self._database.write(
            lambda tx: hosts.save_host(tx, self._settings.fingerprint, link.asked_again(self._host(tx)))
        ).result()

    def step(self) -> Outcome:
        """Do the next thing that is due, or say how long there is nothing."""
        now = self._clock.now()
        found = self._database.read(lambda tx: self._find(tx, now))
        if isinstance(found, Idle):
            return found
        work, step = found
        if isinstance(step, plan.OpenGeneration):
            why = step.why
            self._database.write(lambda tx: renew(tx, work, why)).result()
            return Worked("opened a generation")
        host = self._database.read(self._host)
        blocked = _blocked(host, self._settings.fleet_size, now, self._jitter())
        return blocked or _worked(self._calls.make(work, step, host))

    def _find(self, tx: Tx, now: Instant) -> tuple[SessionWork, plan.Step] | Idle:
        """The first step that is due, oldest session first; a session that waits holds up no other (promise P4)."""
        waits: list[float] = []
        for session_id in outbox.sessions_to_send(tx):
            work = outbox.work(tx, session_id, now)
            step = plan.next_step(work, self._settings.quiescence_s, now)
            if isinstance(step, plan.WaitFor):
                waits.append(step.seconds)
            elif not isinstance(step, plan.NeedsPerson):
                return work, step
        return Idle(IdleWhy.WAITING, min(waits)) if waits else Idle(IdleWhy.NOTHING_TO_SEND)

    def _host(self, tx: Tx) -> Host:
        return hosts.load_host(tx, self._settings.fingerprint)


_LINK_WHY = {LinkState.DOWN: IdleWhy.DOWN, LinkState.HELD: IdleWhy.HELD, LinkState.BARRED: IdleWhy.BARRED}
_PAUSE_WHY = {
    governor.PauseWhy.PACING: IdleWhy.PACING,
    governor.PauseWhy.WINDOW: IdleWhy.WINDOW,
    governor.PauseWhy.DAY: IdleWhy.DAY,
}


def _blocked(host: Host, fleet_size: int, now: Instant, jitter: float) -> Idle | None:
    left = link.blocked_s(host, now)
    if left > 0:
        return Idle(_LINK_WHY[host.state], left, host.why)
    pause = governor.pause(host, fleet_size, now, jitter)
    return Idle(_PAUSE_WHY[pause.why], pause.seconds) if pause else None


def _worked(recorded: Recorded) -> Worked:
    return Worked(recorded.what, recorded.delivered, recorded.submitted)
