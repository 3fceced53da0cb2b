"""What the queue desk reads of the store, on the bridge's reading thread: the screen never waits for the disk."""

import logging
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from kiosk.clock import Clock
from kiosk.core.faults import KnownFault
from kiosk.core.room import Space
from kiosk.core.words import say
from kiosk.screens.queue import MANY
from kiosk.store.decisions import count_open, count_sessions
from kiosk.store.records import CaptureRecord, QueueCounts, SessionRecord
from kiosk.store.refused import Reason, commonest

if TYPE_CHECKING:
    from kiosk.parts import Parts
    from sync.engine import Outcome

log = logging.getLogger(__name__)


class Page(Enum):
    """What is shown while it is read; while people scan only the lamps are seen: they take a tenth of the time."""

    QUEUE = "queue"
    START = "start"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class More:
    """What only the queue screen shows."""

    proposals: int = 0
    sessions: int = 0
    forecast: str = ""
    reason: Reason | None = None


@dataclass(frozen=True, slots=True)
class Reading:
    """The queue as it is stored, as far as ``page`` shows it."""

    page: Page
    counts: QueueCounts
    sessions: list[SessionRecord]
    refused: list[CaptureRecord]
    more: More
    space: Space | None
    outcome: "Outcome"
    """What the courier did last when it was read, so that it tells of nothing that the counts do not know yet."""


def read(parts: "Parts", page: Page, clock: Clock) -> Reading | KnownFault:
    """Read it; a fault is returned, for the header to tell. Any thread but the main one."""
    try:
        outcome = parts.link_outcome()
        counts, sessions, refused = (parts.counts(), [], []) if page is Page.OTHER else parts.queue()
        more = _more(parts, counts, clock) if page is Page.QUEUE else More()
        return Reading(page, counts, sessions, refused, more, parts.storage.space(), outcome)
    except KnownFault as fault:
        return fault
    except Exception:  # a bug here must not end the reading of every later state
        log.exception("The queue was not read")
        return KnownFault(say("That did not work"), say("The kiosk has a fault of its own; what was saved is safe."))


def _more(parts: "Parts", counts: QueueCounts, clock: Clock) -> More:
    proposals, total = parts.read(lambda tx: (count_open(tx), count_sessions(tx)))
    reason = parts.read(commonest) if counts.refused >= MANY else None
    return More(proposals, total, parts.forecast_words(clock.now()), reason)
