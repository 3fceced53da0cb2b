"""Where the practice server gets its time from, so that a test can step it."""

import time
from datetime import UTC, datetime, timedelta
from typing import Protocol


class Clock(Protocol):
    """Something that tells durations and dates."""

    def monotonic(self) -> float:
        """Return seconds that never jump, for windows and records."""
        ...

    def now(self) -> datetime:
        """Return the aware UTC date and time, for answers and for what outlives a restart."""
        ...


class ShiftedClock:
    """A clock whose date is off by so many seconds, while its durations are right; safe to use from any thread."""

    def __init__(self, clock: Clock, off_s: float = 0.0) -> None:
        self._clock = clock
        self.off_s = off_s

    def monotonic(self) -> float:
        """Return seconds that never jump."""
        return self._clock.monotonic()

    def now(self) -> datetime:
        """Return the aware UTC date and time, shifted."""
        return self._clock.now() + timedelta(seconds=self.off_s)


class SystemClock:
    """The machine's own clock."""

    def monotonic(self) -> float:
        """Return seconds that never jump."""
        return time.monotonic()

    def now(self) -> datetime:
        """Return the aware UTC date and time."""
        return datetime.now(UTC)
