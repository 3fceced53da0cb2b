"""Which GTIN to ask about next, and what the answer says. Pure, like ``sync.plan``.

The call needs no key (API page, 3.16), so a refusal says nothing about ours. A GTIN is asked about once a day at most.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from kiosk.core.freshness import FreshnessWork, Thresholds
from kiosk.core.inert import inert
from kiosk.core.time import Instant

MAX_TRIES = 5
"""So often a GTIN is asked about before it is left until somebody wants it anew."""
_MOST_DAYS = 36_500
_LONGEST = 60


@dataclass(frozen=True, slots=True)
class AskFreshness:
    """GET the thresholds of a GTIN."""

    work: FreshnessWork


def next_step(wanted: Sequence[FreshnessWork], now: Instant) -> AskFreshness | float | None:
    """The first that may be asked, else the seconds until one may be; None when none is wanted."""
    waits: list[float] = []
    for one in wanted:
        left = one.wait.remaining_s(now) if one.wait else 0.0
        if left <= 0:
            return AskFreshness(one)
        waits.append(left)
    return min(waits, default=None)


def read_thresholds(body: Mapping[str, Any]) -> tuple[Thresholds, str] | None:
    """What an answer tells, and where it is from; None when it tells nothing that can be.

    A critical limit beyond the warning is cut to it.
    """
    warning, critical = _days(body.get("warningDays")), _days(body.get("criticalDays"))
    if warning is None or critical is None:
        return None
    category, source = (_text(body.get(name)) for name in ("categoryLabel", "source"))
    return Thresholds(warning, min(warning, critical), category), source


def _days(value: object) -> int | None:
    is_number = isinstance(value, int) and not isinstance(value, bool)
    return value if is_number and isinstance(value, int) and 0 <= value <= _MOST_DAYS else None


def _text(value: object) -> str:
    return inert(value, _LONGEST) if isinstance(value, str) else ""
