"""The PIN of whoever looks after the kiosk: what one is, and how long to wait after wrong ones.

Three tries are free; then each wrong one costs twice the wait of the one before, beginning with a minute. The count is
kept over restarts, and so is the wait (``kiosk.core.time.Wait``).
"""

import re
from dataclasses import dataclass, replace
from itertools import pairwise

from kiosk.core.time import Instant, Wait

LEAST, MOST = 4, 8
"""Digits of a PIN."""
FREE_TRIES = 3
FIRST_WAIT_S = 60.0
LONGEST_WAIT_S = 3_600.0
_PIN = re.compile(rf"[0-9]{{{LEAST},{MOST}}}")


def is_pin(text: str) -> bool:
    """Whether this can be a PIN."""
    return _PIN.fullmatch(text) is not None


def is_easy(pin: str) -> bool:
    """Whether it is the first that anyone would try: one digit again and again, or a run such as 1234 or 9876."""
    steps = {int(after) - int(before) for before, after in pairwise(pin)}
    return steps in ({0}, {1}, {-1})


@dataclass(frozen=True, slots=True)
class Tries:
    """Wrong PINs since the last right one, and when the last one was."""

    wrong: int = 0
    since: Instant | None = None


def wait_s(tries: Tries, now: Instant) -> float:
    """Seconds until the next try is allowed; 0 when it is now."""
    if tries.wrong < FREE_TRIES or tries.since is None:
        return 0.0
    doublings = min(tries.wrong - FREE_TRIES, 10)
    return Wait(tries.since, min(FIRST_WAIT_S * 2**doublings, LONGEST_WAIT_S)).remaining_s(now)


def counted(tries: Tries, now: Instant) -> Tries:
    """A try is made; it counts as wrong until it was found right, so that a cut of power gives none away."""
    return replace(tries, wrong=tries.wrong + 1, since=now)
