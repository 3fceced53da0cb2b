"""Time that a test turns by hand: the kiosk sees it through clocks that jump, the server through right ones."""

from datetime import UTC, datetime, timedelta

from kiosk.core.clock_marks import SyncState
from kiosk.core.time import Instant

START = datetime(2026, 3, 31, 12, 0, 0, tzinfo=UTC)


class FakeClock:
    """The kiosk's clock. Stands still until it is turned; ``server`` tells the same time without the kiosk's jumps."""

    def __init__(self, wall_ahead_s: float = 0.0) -> None:
        self.true_s = 1000.0
        self.synced = True
        self._booted_s = 900.0
        self._boot = 1
        self._wall_ahead_s = wall_ahead_s
        self.server = ServerClock(self)

    def now(self) -> Instant:
        wall = START + timedelta(seconds=self.true_s + self._wall_ahead_s)
        return Instant(f"boot-{self._boot}", self.true_s - self._booted_s, wall)

    def is_synced(self) -> bool:
        return self.synced

    def sync_state(self) -> SyncState:
        return SyncState.YES if self.synced else SyncState.NO

    def advance(self, seconds: float) -> None:
        self.true_s += seconds

    def jump_wall(self, seconds: float) -> None:
        """Set the kiosk's wall clock: nothing else moves."""
        self._wall_ahead_s += seconds

    def reboot(self, off_s: float = 0.0) -> None:
        """Switch off, wait, switch on."""
        self.true_s += off_s
        self._booted_s = self.true_s
        self._boot += 1


class ServerClock:
    """What the practice server reads. ``ahead_s``: so far its date is wrong."""

    def __init__(self, clock: FakeClock) -> None:
        self._clock = clock
        self.ahead_s = 0.0

    def monotonic(self) -> float:
        return self._clock.true_s

    def now(self) -> datetime:
        return START + timedelta(seconds=self._clock.true_s + self.ahead_s)
