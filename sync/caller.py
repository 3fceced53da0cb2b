"""What every call of the courier shares: count it, make it, learn about the host, commit what it brought.

Used by ``sync.calls``, ``sync.result_calls`` and ``sync.photo_calls``, on the engine's thread only.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from kiosk.clock import Clock
from kiosk.core.host import Host
from kiosk.core.time import Instant, Wait
from kiosk.store import hosts
from kiosk.store.clock_marks import ClockKeeper
from kiosk.store.database import Database, Tx
from sync import governor, link, policy
from sync.api import ScannerApi

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class CourierSettings:
    """What the courier needs to know; times in seconds. ``fingerprint`` stands for server and key.

    ``is_date_trusted``: nobody between could have written the date of an answer (https, or this very machine).
    ``is_live``: sessions are sent while they are open.
    """

    quiescence_s: float
    fingerprint: str
    fleet_size: int = 1
    is_date_trusted: bool = False
    is_live: bool = False


@dataclass(frozen=True, slots=True)
class Recorded:
    """What one call brought."""

    what: str
    delivered: int = 0
    submitted: int = 0
    photos: int = 0


@dataclass(frozen=True, slots=True)
class Caller:
    """The parts that a call needs."""

    database: Database
    api: ScannerApi
    clock: Clock
    settings: CourierSettings
    jitter: Callable[[], float]
    keeper: ClockKeeper | None = None

    def sending(self, host: Host) -> tuple[Instant, Host]:
        """This moment, and the host with one more request counted."""
        now = self.clock.now()
        return now, governor.count_send(host, now)

    def after(self, host: Host, outcome: policy.Answer | policy.TransportFault, verdict: policy.Verdict) -> Host:
        """What an outcome says about the host, and its date about our clock."""
        if isinstance(verdict, policy.Accepted) and isinstance(outcome, policy.Answer):
            self._hear_date(host, outcome)
        return link.after(host, outcome, verdict, self.clock.now(), self.settings.fleet_size, self.jitter())

    def _hear_date(self, host: Host, answer: policy.Answer) -> None:
        if self.keeper is not None and self.settings.is_date_trusted:
            self.keeper.heard(host.sent_at, policy.http_date(answer.headers.get("date")))

    def row_wait(self, verdict: policy.Verdict, attempts: int) -> Wait | None:
        """A wait for this row alone: only where the row itself, not the host, may be at fault."""
        is_rows_fault = isinstance(verdict, policy.Doubtful | policy.Conflict | policy.Gone)
        return Wait(self.clock.now(), link.backoff_s(attempts, self.jitter())) if is_rows_fault else None

    def write(self, job: Callable[[Tx], T], host: Host) -> T:
        """Run ``job`` and keep what is known of the host, in one transaction."""

        def both(tx: Tx) -> T:
            result = job(tx)
            hosts.save_host(tx, self.settings.fingerprint, host)
            return result

        return self.database.write(both).result()


def outcome_of(call: Callable[[], policy.Answer]) -> policy.Answer | policy.TransportFault:
    """Make the call; a transport fault is an outcome like any other."""
    try:
        return call()
    except policy.TransportFault as fault:
        return fault


def nothing(_tx: Tx) -> None:
    """A read needs no intent; only the budget is counted."""
