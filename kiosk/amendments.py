"""The use cases of second thoughts: another quantity, putting back what was undone or left out. Part of the station.

Called from the desk's thread, never from the main thread: each waits for its commit. All raise StoreFault.
"""

from collections.abc import Callable

import shortuuid

from kiosk.clock import Clock
from kiosk.core.events import Event, QueueChanged
from kiosk.photo_changes import PhotoChanges
from kiosk.store import amend, sessions
from kiosk.store.database import Database, Tx
from kiosk.store.records import CaptureRecord


class Amendments:
    """Changes captures of open sessions. ``post`` hears that the queue changed."""

    def __init__(self, database: Database, clock: Clock, post: Callable[[Event], None]) -> None:
        self._database, self._clock, self._post = database, clock, post
        self.photos = PhotoChanges(database, clock, post)

    def change_quantity(self, capture_id: str, quantity: int) -> CaptureRecord | None:
        """Give a capture another quantity; it may get another id. None: it was undone, or its session is finished."""
        new_id, now = shortuuid.uuid(), self._clock.now().wall
        return self._write(lambda tx: amend.change_quantity(tx, capture_id, quantity, new_id, now))

    def put_back(self, capture_id: str) -> CaptureRecord | None:
        """Keep again what was undone, under another id. None when it cannot be."""
        new_id = shortuuid.uuid()
        return self._write(lambda tx: amend.put_back(tx, capture_id, new_id))

    def bring_back(self, row_id: str) -> bool:
        """Put back a capture or photo that was left out: it waits for a decision again. False when it cannot be."""
        is_back = self._database.write(lambda tx: amend.bring_back(tx, row_id)).result()
        self._post(QueueChanged())
        return is_back

    def capture(self, capture_id: str) -> CaptureRecord | None:
        """One capture as it is stored."""
        return self._database.read(lambda tx: sessions.get_capture(tx, capture_id))

    def newest(self, session_id: str) -> CaptureRecord | None:
        """The newest capture of a session that was not undone."""
        found = self._database.read(lambda tx: sessions.list_captures(tx, session_id, limit=1))
        return found[0] if found else None

    def _write(self, job: Callable[[Tx], CaptureRecord | None]) -> CaptureRecord | None:
        record = self._database.write(job).result()
        self._post(QueueChanged())
        return record
