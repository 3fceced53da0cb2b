"""Captures in a timeline with what the server made of them: product, proposals, freshness."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from kiosk.core.freshness import Expiry
from kiosk.desks.proposal_words import freshness_chip, offered_chip
from kiosk.desks.timeline_rows import capture_row
from kiosk.store import decisions, freshness
from kiosk.store.database import Tx
from kiosk.store.records import CaptureRecord
from kiosk.widgets.row_model import Row


@dataclass(frozen=True, slots=True)
class Dates:
    """Until when products are good, by capture, worked out beforehand; ``today`` None: the clock was never set."""

    expiries: Mapping[str, Expiry] = field(default_factory=dict)
    today: date | None = None


def capture_rows(tx: Tx, captures: Sequence[CaptureRecord], dates: Dates) -> list[Row]:
    """The rows of a page: two small indexed reads."""
    found = decisions.offered(tx, [one.id for one in captures])
    gtins = {dates.expiries[one.id].gtin for one in captures if one.id in dates.expiries}
    known = freshness.thresholds(tx, sorted(gtins)) if gtins else {}
    rows = []
    for one in captures:
        chips = [offered_chip(found[one.id])] if one.id in found else []
        expiry = dates.expiries.get(one.id)
        if expiry is not None and dates.today is not None:
            fresh = freshness_chip(expiry, known.get(expiry.gtin), dates.today)
            chips += [fresh] if fresh is not None else []
        rows.append(capture_row(one, tuple(chips)))
    return rows
