"""Instants and waits that survive restarts and clock changes (promise P5).

A kiosk's wall clock may start in 1970 and jump at any time. Inside one boot only the boot clock counts; across boots
the wall clock is believed, but never so that a wait grows beyond its original length, and never less than the time
this boot has already lasted. A wall clock that shows a day before this program existed was never set: setting it is
no passing of time.
"""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

EXISTS_SINCE = datetime(2025, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Instant:
    """A moment: which boot, seconds since that boot (never jumps), and the wall clock (aware UTC, may be wrong)."""

    boot_id: str
    boot_s: float
    wall: datetime


@dataclass(frozen=True, slots=True)
class Wait:
    """``length_s`` seconds counted from ``since``."""

    since: Instant
    length_s: float

    def remaining_s(self, now: Instant) -> float:
        """Seconds still to wait at ``now``; 0 when over."""
        return max(0.0, self.length_s - elapsed_s(self.since, now))

    def due_at(self, now: Instant) -> datetime:
        """Wall time at which the wait ends, as seen from ``now``."""
        return now.wall + timedelta(seconds=self.remaining_s(now))


def elapsed_s(since: Instant, now: Instant) -> float:
    """Seconds that have passed, as far as the clocks can be believed; never negative."""
    if now.boot_id == since.boot_id:
        return max(0.0, now.boot_s - since.boot_s)
    if since.wall < EXISTS_SINCE:
        return now.boot_s
    return max(now.boot_s, (now.wall - since.wall).total_seconds())
