"""A list of proposals as it comes: at once, or cut into pages (API page, 2.6), each of them a request of its own.

Pure. Between two pages others may be asked for and scans be sent; nothing is kept of a list before its last page.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from kiosk.core.time import Instant, Wait
from sync.proposals import MOST

GOOD_FOR_S = 900.0
"""A list whose next page comes no sooner is read anew: longer than a kiosk's turn in a fleet, shorter than a night."""
_MOST_PAGES = 40
"""A server that never ends is cut short."""


@dataclass(frozen=True, slots=True)
class Reading:
    """The pages of one capture's proposals so far. ``asked_at``: when the first was asked for; what is decided later
    is not in them. ``page``: which is next."""

    capture_id: str
    asked_at: Instant
    last_at: Instant
    page: int = 1
    items: tuple[Any, ...] = ()
    is_whole: bool = False


def begun(before: Reading | None, capture_id: str, now: Instant) -> Reading:
    """Go on with the pages read ``before``, when they are of this capture and new enough; else begin."""
    if before is None or before.capture_id != capture_id or Wait(before.last_at, GOOD_FOR_S).remaining_s(now) <= 0:
        return Reading(capture_id, now, now)
    return replace(before, last_at=now)


def took(reading: Reading, body: object) -> Reading | None:
    """The reading with one page more; None when ``body`` is no list, neither bare nor in the paging envelope."""
    paging = body.get("pagination") if isinstance(body, Mapping) else None
    data = body.get("data") if isinstance(body, Mapping) else body
    if not isinstance(data, list):
        return None
    items = (*reading.items, *data)
    has_next = isinstance(paging, Mapping) and paging.get("has_next") is True and bool(data)
    is_whole = not has_next or len(items) >= MOST or reading.page >= _MOST_PAGES
    return replace(reading, page=reading.page + 1, items=items, is_whole=is_whole)
