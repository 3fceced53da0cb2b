"""Where the practice server gets its time from, so that a test can step it."""

import time
from datetime import UTC, datetime
from typing import Protocol


class Clock(Protocol):
    """Something that tells durations and dates."""

    def monotonic(self) -> float:
        """Return seconds that never jump, for windows and records."""
        ...

    def now(self) -> datetime:
        """Return the aware UTC date and time, for answers and for what outlives a restart."""
        ...


class SystemClock:
    """The machine's own clock."""

    def monotonic(self) -> float:
        """Return seconds that never jump."""
        return time.monotonic()

    def now(self) -> datetime:
        """Return the aware UTC date and time."""
        return datetime.now(UTC)
