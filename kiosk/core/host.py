"""What is known about the server as a host: can it be reached, may we call it, how much budget is left.

Plain values; the rules are in ``sync.link`` and ``sync.governor``, the row is in ``kiosk.store``.
"""

from dataclasses import dataclass
from enum import StrEnum

from kiosk.core.time import Instant, Wait


class LinkState(StrEnum):
    """UP, or why nothing is sent."""

    UP = "UP"
    DOWN = "DOWN"
    """Cannot be reached; tried again after the wait."""
    HELD = "HELD"
    """The server asked for a pause (Retry-After), or the day's budget is spent."""
    BARRED = "BARRED"
    """401 or 403: the key is at fault, not the data. Looked at again after the wait, or with new settings."""


@dataclass(frozen=True, slots=True)
class Window:
    """The most restrictive rate-limit window as one answer described it; counted from ``at``, when it came."""

    limit: int
    remaining: int
    reset_s: float
    at: Instant


@dataclass(frozen=True, slots=True)
class Host:
    """The state of the link to one server, kept in the store so that it survives restarts."""

    state: LinkState = LinkState.UP
    why: str = ""
    failures: int = 0
    wait: Wait | None = None
    window: Window | None = None
    sent_at: Instant | None = None
    day_limit: int = 0
    day_used: int = 0
    day_since: Instant | None = None
    fleet: float = 0.0
    """How many kiosks seem to share the key right now, as the answers tell; 0 before the first answer."""
    dice: float = 0.5
    """0..1, thrown at each answer: the next pause is spread by it. Kept, so that looking again does not throw again."""
    trip_s: float = 0.0
    """Smoothed seconds from a send to its answer; 0 before the first answer."""
