"""The use cases of second thoughts about photos: order, type, retaking, deleting, putting back. Part of the station.

Called from the desk's thread, never from the main thread: each waits for its commit. All raise StoreFault.
"""

from collections.abc import Callable

from kiosk.clock import Clock
from kiosk.core.events import Event, QueueChanged
from kiosk.store import photo_edit, photos
from kiosk.store.database import Database, Tx
from kiosk.store.photo_edit import Edit, Why


class PhotoChanges:
    """Changes photos of open sessions. ``post`` hears that the queue changed."""

    def __init__(self, database: Database, clock: Clock, post: Callable[[Event], None]) -> None:
        self._database, self._clock, self._post = database, clock, post

    def move(self, photo_id: str, by: int) -> Edit:
        """Let a photo change places with the one before (-1) or behind (1)."""
        return self._write(lambda tx: photo_edit.move(tx, photo_id, by))

    def retype(self, photo_id: str, image_type: str) -> Edit:
        """Say that a photo shows something else, of ``kiosk.core.picture.IMAGE_TYPES``."""
        return self._write(lambda tx: photo_edit.retype(tx, photo_id, image_type))

    def replace(self, old_id: str, new_id: str) -> Edit:
        """A photo was taken again: the new one stands where the old one stood."""
        now = self._clock.now().wall
        return self._write(lambda tx: photo_edit.replace(tx, old_id, new_id, now))

    def put_back(self, photo_id: str) -> Edit:
        """A photo that was deleted is wanted after all."""
        return self._write(lambda tx: photo_edit.put_back(tx, photo_id))

    def delete(self, photo_id: str) -> Edit:
        """A photo is not wanted: row and file are kept, and never sent."""
        now = self._clock.now().wall

        def void(tx: Tx) -> Edit:
            found = photos.void_photo(tx, photo_id, now)
            return Edit(found, Why.DONE if found is not None else Why.GONE)

        return self._write(void)

    def _write(self, job: Callable[[Tx], Edit]) -> Edit:
        edit = self._database.write(job).result()
        self._post(QueueChanged())
        return edit
