"""The rate limit: requests per minute and per day, counted for the one key the server knows.

When the windows start is not documented. Here a fixed window opens with the first request it counts and a sliding
one looks back from now. A refused request is not counted.
"""

import math
from collections import deque
from dataclasses import dataclass
from threading import Lock
from typing import Final, Protocol

from sync.practice.clock import Clock
from sync.practice.rules import Rules, WindowKind

MINUTE_S: Final = 60
DAY_S: Final = 86_400


@dataclass(frozen=True, slots=True)
class Allowance:
    """What one window allows at one moment."""

    quota: int
    length_s: int
    remaining: int
    reset_s: float


@dataclass(frozen=True, slots=True)
class Standing:
    """What all windows say about one request."""

    windows: tuple[Allowance, ...]
    refused: bool = False

    @property
    def tightest(self) -> Allowance:
        """The window that runs out first; of two, the one that opens later."""
        return min(self.windows, key=lambda window: (window.remaining, -window.reset_s))

    @property
    def wait_s(self) -> int:
        """Whole seconds after which a refused request passes."""
        return whole_seconds(max((w.reset_s for w in self.windows if w.remaining == 0), default=0.0))


class RateLimiter:
    """Counts requests in every window at once; safe to use from any thread."""

    def __init__(self, rules: Rules, clock: Clock) -> None:
        self._clock = clock
        self._lock = Lock()
        self._windows: tuple[_Window, ...] = (
            _window(rules.window, rules.per_minute, MINUTE_S),
            _window(rules.window, rules.per_day, DAY_S),
        )

    def take(self) -> Standing:
        """Count one request, unless a window is used up: then nothing is counted."""
        with self._lock:
            now_s = self._clock.monotonic()
            before = tuple(window.allowance(now_s) for window in self._windows)
            if any(allowance.remaining == 0 for allowance in before):
                return Standing(before, refused=True)
            for window in self._windows:
                window.count(now_s)
            return Standing(tuple(window.allowance(now_s) for window in self._windows))

    def spend_day(self) -> None:
        """Use up what is left of the day, as if other kiosks with the same key had done it."""
        with self._lock:
            now_s = self._clock.monotonic()
            day = self._windows[-1]
            for _ in range(day.allowance(now_s).remaining):
                day.count(now_s)

    def look(self) -> Standing:
        """Tell the standing without counting anything."""
        with self._lock:
            now_s = self._clock.monotonic()
            return Standing(tuple(window.allowance(now_s) for window in self._windows))


def whole_seconds(seconds: float) -> int:
    """Round up: who waits this long is never too early. A hair of float noise is not another second."""
    return max(0, math.ceil(seconds - 1e-6))


class _Window(Protocol):
    def allowance(self, now_s: float) -> Allowance: ...

    def count(self, now_s: float) -> None: ...


class _FixedWindow:
    """Opens with its first request and forgets everything at its end."""

    def __init__(self, quota: int, length_s: int) -> None:
        self._quota = quota
        self._length_s = length_s
        self._used = 0
        self._opened_s = 0.0

    def allowance(self, now_s: float) -> Allowance:
        self._roll(now_s)
        reset_s = self._opened_s + self._length_s - now_s if self._used else float(self._length_s)
        return Allowance(self._quota, self._length_s, max(0, self._quota - self._used), reset_s)

    def count(self, now_s: float) -> None:
        self._roll(now_s)
        if self._used == 0:
            self._opened_s = now_s
        self._used += 1

    def _roll(self, now_s: float) -> None:
        if now_s >= self._opened_s + self._length_s:
            self._used = 0


class _SlidingWindow:
    """Remembers when each request came; its reset is the moment at which the oldest one leaves."""

    def __init__(self, quota: int, length_s: int) -> None:
        self._quota = quota
        self._length_s = length_s
        self._seen_s: deque[float] = deque()

    def allowance(self, now_s: float) -> Allowance:
        while self._seen_s and now_s >= self._seen_s[0] + self._length_s:
            self._seen_s.popleft()
        reset_s = self._seen_s[0] + self._length_s - now_s if self._seen_s else float(self._length_s)
        return Allowance(self._quota, self._length_s, max(0, self._quota - len(self._seen_s)), reset_s)

    def count(self, now_s: float) -> None:
        self._seen_s.append(now_s)


def _window(kind: WindowKind, quota: int, length_s: int) -> _Window:
    return _FixedWindow(quota, length_s) if kind == "fixed" else _SlidingWindow(quota, length_s)
