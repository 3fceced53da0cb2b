"""How fresh a product is: the date that its code tells against the thresholds that the server gives. Pure.

Sources: GS1 General Specifications, section 3.4 (AI 15, 16, 17) and 3.8 (AI 7003); API page, 3.16.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from kiosk.core.gs1 import Gs1
from kiosk.core.gs1_values import day_of
from kiosk.core.time import Instant, Wait

AGAIN_AFTER_S = 86_400.0
"""So long what the server told of a GTIN is used before it is asked again."""
_DATES = ("17", "7003", "15", "16")
"""Use by, with a time or not, comes before best before and sell by."""
_DAY_LENGTH = 6


class Chip(StrEnum):
    """What is shown beside a product with a date."""

    FRESH = "fresh"
    SOON = "soon"
    URGENT = "urgent"
    EXPIRED = "expired"


@dataclass(frozen=True, slots=True)
class Expiry:
    """Until when which product is good. ``ai`` tells what of: 15 best before, 16 sell by, 17 and 7003 use by."""

    gtin: str
    day: date
    ai: str = ""


@dataclass(frozen=True, slots=True)
class Thresholds:
    """From how many days before its date a product counts as due soon, and as due at once."""

    warning_days: int
    critical_days: int
    category: str = ""


@dataclass(frozen=True, slots=True)
class FreshnessWork:
    """A GTIN whose thresholds somebody wants to know; ``tries`` failed so far."""

    gtin: str
    fetched_at: Instant | None = None
    tries: int = 0
    wait: Wait | None = None


def expiry_of(meaning: Gs1 | None) -> Expiry | None:
    """Until when a code says that its product is good; None where it tells no GTIN, or no date that can be right."""
    if meaning is None or meaning.gtin is None:
        return None
    told = meaning.ais
    for ai in _DATES:
        day = day_of(told[ai][:_DAY_LENGTH]) if ai in told else None
        if day is not None:
            return Expiry(meaning.gtin, day, ai)
    return None


def chip_of(day: date, thresholds: Thresholds | None, today: date) -> Chip | None:
    """What is shown of a product that is good until the end of ``day``; None while nobody knows from when it is soon.

    What has expired has expired whatever the thresholds are.
    """
    left = (day - today).days
    if left < 0:
        return Chip.EXPIRED
    if thresholds is None:
        return None
    if left <= thresholds.critical_days:
        return Chip.URGENT
    return Chip.SOON if left <= thresholds.warning_days else Chip.FRESH
