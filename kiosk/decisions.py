"""The use cases after a session was sent: decide about proposals, and ask how fresh products are.

Called from the desk's thread, never from the main thread: each waits for its commit. All raise StoreFault.
"""

from collections.abc import Callable
from datetime import date
from typing import TypeVar

from kiosk.clock import Clock
from kiosk.core.events import Event, QueueChanged
from kiosk.core.freshness import Expiry, expiry_of
from kiosk.core.proposals import Verdict
from kiosk.core.time import EXISTS_SINCE
from kiosk.store import decisions, freshness, sessions
from kiosk.store.database import Database

T = TypeVar("T", bound=int)
_MOST_LOOKED_AT = 60
"""Captures of a session at a time, newest first: to take a code apart takes half a millisecond."""


class Decisions:
    """Keeps what people decide, durably, before anything is sent; ``wake`` tells the courier."""

    def __init__(
        self, database: Database, clock: Clock, post: Callable[[Event], None], wake: Callable[[], None]
    ) -> None:
        self._database, self._clock, self._post, self._wake = database, clock, post, wake

    def decide(self, proposal_id: str, verdict: Verdict) -> bool:
        """Accept or reject a proposal. False when it can no longer be decided."""
        now = self._clock.now()
        return self._told(self._database.write(lambda tx: decisions.decide(tx, proposal_id, verdict, now)).result())

    def accept_all(self, capture_id: str) -> int:
        """Accept all proposals of a capture that want a decision. Returns how many."""
        now = self._clock.now()
        return self._told(self._database.write(lambda tx: decisions.accept_all(tx, capture_id, now)).result())

    def write_again(self, capture_id: str) -> bool:
        """Have what was accepted of a capture written once more: a person looked. False when there is no doubt."""
        return self._told(self._database.write(lambda tx: decisions.write_again(tx, capture_id)).result())

    def look_at_dates(self, session_id: str, before: int | None = None) -> dict[str, Expiry]:
        """Until when products of a session are good, by capture; their thresholds are asked for where need be.

        The newest sixty captures, or the sixty before number ``before``: as many as a page of a list shows.
        """
        captures = self._database.read(lambda tx: sessions.list_captures(tx, session_id, _MOST_LOOKED_AT, before))
        found = {one.id: expiry for one in captures if one.gtin and (expiry := expiry_of(one.code.gs1))}
        gtins = {expiry.gtin for expiry in found.values()}
        now = self._clock.now()
        if gtins and self._database.write(lambda tx: freshness.want(tx, gtins, now)).result():
            self._wake()
        return found

    def today(self) -> date | None:
        """The local day; None while the clock was never set."""
        wall = self._clock.now().wall
        return wall.astimezone().date() if wall >= EXISTS_SINCE else None

    def _told(self, done: T) -> T:
        if done:
            self._post(QueueChanged())
            self._wake()
        return done
