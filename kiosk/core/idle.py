"""When the kiosk may rest, and when a session was left alone: rules only, in seconds of a clock that never jumps.

A person who goes away leaves a screen that dims, and a session that asks whether anybody is there before it closes.
Whoever touches or scans is there. WCAG 2.2.1 asks for a warning of 20 seconds that a simple act extends.
"""

from dataclasses import dataclass
from enum import StrEnum

WARNING_S = 20.0
"""So long a session asks before it closes itself."""
NEVER = float("inf")


class Rest(StrEnum):
    """What the screen shows because of nobody being there."""

    AWAKE = "awake"
    DARK = "dark"
    WARNING = "warning"
    """A session is open, and closes itself soon."""


@dataclass(frozen=True, slots=True)
class IdleTimes:
    """Seconds without a touch or scan after which the screen dims, and after which an open session is abandoned."""

    dim_s: float
    abandoned_s: float


class Idle:
    """One kiosk's rest. ``now_s`` never goes back."""

    def __init__(self, times: IdleTimes, now_s: float) -> None:
        self._times = times
        self._last_s = now_s
        self._warned_s = now_s
        self.state = Rest.AWAKE

    def act(self, now_s: float) -> Rest:
        """Somebody touched or scanned. Returns what that woke the kiosk from."""
        was, self.state = self.state, Rest.AWAKE
        self._last_s = now_s
        return was

    def look(self, now_s: float, *, is_session_open: bool) -> bool:
        """Time has passed. Returns whether the open session is to be closed now; ``state`` may have changed."""
        idle_s = now_s - self._last_s
        is_abandoned = is_session_open and idle_s >= self._times.abandoned_s
        if self.state is Rest.WARNING and is_session_open:
            is_over = now_s - self._warned_s >= WARNING_S
            self.state = Rest.DARK if is_over else Rest.WARNING
            return is_over
        if is_abandoned:
            self.state, self._warned_s = Rest.WARNING, now_s
        elif self.state is Rest.WARNING or idle_s >= self._times.dim_s:  # the session was closed by somebody else
            self.state = Rest.DARK
        return False

    def warning_left_s(self, now_s: float) -> float:
        """Seconds until the session closes itself; 0 while it is not about to."""
        return max(0.0, WARNING_S - (now_s - self._warned_s)) if self.state is Rest.WARNING else 0.0
