"""The use case of many refusals for one reason: send them all again, or set them all aside. Part of the station.

Called from the desk's thread, never from the main thread: each waits for its commits. All raise StoreFault.
"""

from collections.abc import Callable

from kiosk.store import refused
from kiosk.store.database import Database, Tx


class Refusals:
    """Decides about all captures that were refused for a reason. ``changed`` hears that the queue changed."""

    def __init__(self, database: Database, changed: Callable[[], None]) -> None:
        self._database, self._changed = database, changed

    def retry_all(self, stored: str) -> int:
        """Send all again that were refused for this reason, as it is stored. Returns how many."""
        return self._all(refused.retry, stored)

    def set_aside_all(self, stored: str) -> int:
        """Set all aside that were refused for this reason; they are kept. Returns how many."""
        return self._all(refused.set_aside, stored)

    def _all(self, decide: Callable[[Tx, str, int], tuple[int, int]], stored: str) -> int:
        """Some at a time, so that scans get in between."""
        done, after = 0, 0
        while True:
            some, after = self._database.write(lambda tx, after=after: decide(tx, stored, after)).result()  # type: ignore[misc]
            done += some
            if not after:
                break
        self._changed()
        return done
