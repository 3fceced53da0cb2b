"""Time that a measurement turns by hand, for the kiosk and for the practice server alike."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

from kiosk.core.clock_marks import SyncState
from kiosk.core.time import Instant

_START = datetime(2026, 3, 31, 12, 0, 0, tzinfo=UTC)
_ROUND_HAIR_S = 1e-6


class TurnedClock:
    """A clock for both sides: it stands still until ``advance``. One thread turns it, any may read it."""

    def __init__(self) -> None:
        self._s = 0.0

    def now(self) -> Instant:
        """The kiosk's moment."""
        return Instant("bench", self._s, _START + timedelta(seconds=self._s))

    def is_synced(self) -> bool:
        """Always."""
        return True

    def sync_state(self) -> SyncState:
        """Always set from the network."""
        return SyncState.YES

    def advance(self, seconds: float) -> None:
        """Let time pass; a hair at least, which rounding cannot swallow."""
        self._s += max(seconds, _ROUND_HAIR_S)

    @property
    def server(self) -> "ServerSide":
        """The same time as the practice server reads it."""
        return ServerSide(lambda: self._s)


class ServerSide:
    """What ``sync.practice`` asks of a clock."""

    def __init__(self, seconds: Callable[[], float]) -> None:
        self._seconds = seconds

    def monotonic(self) -> float:
        """Seconds that never jump."""
        return self._seconds()

    def now(self) -> datetime:
        """The aware UTC date and time."""
        return _START + timedelta(seconds=self._seconds())


class Distant:
    """An API behind a network: half of ``round_trip_s`` passes on the way there, half on the way back."""

    def __init__(self, api: Any, clock: TurnedClock, round_trip_s: Callable[[], float]) -> None:
        self._api, self._clock, self._round_trip_s = api, clock, round_trip_s

    def __getattr__(self, name: str) -> Any:
        """Every call of the API takes its time."""
        call = getattr(self._api, name)
        if not callable(call):
            return call

        def delayed(*arguments: Any, **named: Any) -> Any:
            half_s = self._round_trip_s() / 2
            self._clock.advance(half_s)
            try:
                return call(*arguments, **named)
            finally:
                self._clock.advance(half_s)

        return delayed
