"""The room on the disk of the data folder, and the ballast: a file that is thrown overboard when the disk is full.

On a full disk SQLite cannot even delete rows. The ballast is room set aside while there is plenty; giving it up lets
scans go on for thousands of rows while a person is told (``kiosk.core.room``).
"""

import contextlib
import logging
import os
import shutil
from pathlib import Path

from kiosk.core.room import Room, Space, Thresholds, may_keep, may_refill, room_of

__all__ = ["Disk", "Room", "Space", "Thresholds"]

log = logging.getLogger(__name__)
BALLAST = "ballast"


class Disk:
    """The file system of the data folder. Any thread may call; nothing here writes to the database."""

    def __init__(self, folder: Path, at: Thresholds | None = None) -> None:
        self._folder = folder
        self._ballast = folder / BALLAST
        self.at = at or Thresholds()

    def look(self) -> Space:
        """How much room there is now. Raises OSError when the disk does not answer."""
        place = next(path for path in (self._folder, *self._folder.absolute().parents) if path.exists())
        free, has_reserve = shutil.disk_usage(place).free, self.has_ballast()
        return Space(free, room_of(free, has_reserve=has_reserve, at=self.at), has_reserve)

    def may_keep(self, size: int) -> bool:
        """Whether a photo or copy of ``size`` bytes may be written; scans are never asked."""
        return may_keep(self.look(), size, self.at)

    def has_ballast(self) -> bool:
        """Whether the ballast is there, whole and not merely claimed."""
        try:
            status = self._ballast.stat()
        except OSError:
            return False
        return status.st_size >= self.at.reserve > 0 and status.st_blocks * 512 >= self.at.reserve

    def make_room(self) -> bool:
        """Give the ballast up, whole or not. Returns whether there was any."""
        try:
            self._ballast.unlink()
        except OSError:
            return False
        log.warning("The disk is full: the ballast was given up")
        return True

    def keep_ballast(self) -> bool:
        """Make the ballast again when there is room for it. Returns whether it is there now."""
        if self.at.reserve == 0 or self.has_ballast():
            return self.has_ballast()
        if not may_refill(shutil.disk_usage(self._folder).free, self.at):
            return False
        try:
            with self._ballast.open("wb") as file:
                os.posix_fallocate(file.fileno(), 0, self.at.reserve)
        except OSError as fault:
            log.info("No ballast could be made: %s", fault)
            with contextlib.suppress(OSError):
                self._ballast.unlink()
        return self.has_ballast()
