"""Photos as files beside the database: written so that a row never names a file that a power cut could take.

Temp file in the same folder, fsync, rename, fsync of the folder; then the row. A file without a row is an orphan: its
photo was never announced, but it is kept and told all the same.

What the camera gave lies in a folder of its own under the same name until its photo is delivered. It needs no row: it
belongs to the photo of that name, and where it is missing nothing is lost that was promised.
"""

import errno
import hashlib
import logging
import os
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from kiosk.core.faults import StoreFault
from kiosk.core.words import say
from kiosk.store.space import Disk, Room

log = logging.getLogger(__name__)
FOLDER_NAME = "photos"
ORIGINALS_NAME = "originals"
_PART = ".part"


@dataclass(frozen=True, slots=True)
class FilesReport:
    """What a look into the folder found: names of files without a row, and of rows without their file."""

    orphans: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()


class PhotoFiles:
    """The folder of photos. Any thread may call; ``save`` for different names only."""

    def __init__(self, data: Path) -> None:
        self.folder = data / FOLDER_NAME
        self.originals = data / ORIGINALS_NAME

    def path(self, name: str) -> Path:
        """Where the photo ``name`` lies. Names are made by us, never by a server."""
        return self.folder / name

    def save(self, name: str, data: bytes) -> str:
        """Write a photo durably and return its SHA-256 in hex. Raises StoreFault; then nothing is left of it."""
        try:
            _write(self.folder, name, data)
        except OSError as fault:
            raise StoreFault(
                say("Photo NOT saved"),
                say("The disk is full. Call your IT person.")
                if fault.errno in {errno.ENOSPC, errno.EDQUOT}
                else say("The disk reports a fault. Call your IT person."),
            ) from fault
        return hashlib.sha256(data).hexdigest()

    def save_original(self, name: str, data: bytes, disk: Disk | None) -> bool:
        """Keep what the camera gave for the photo ``name``, durably; returns whether it was.

        Never a reason to refuse the photo: left out where there is none, little room, or a fault.
        """
        if not data:
            return False
        try:
            if disk is not None and (disk.look().room is not Room.PLENTY or not disk.may_keep(len(data))):
                return False
            _write(self.originals, name, data)
        except OSError as fault:
            log.warning("The original of a photo was not kept: %s", fault.strerror)
            return False
        return True

    def discard(self, name: str) -> None:
        """Take back a photo whose row was not kept."""
        _discard(self.path(name))
        _discard(self.originals / name)

    def why_not_whole(self, name: str, size: int, sha256: str) -> str:
        """Why a photo's file is not what was kept, in words; empty when it is."""
        try:
            with self.path(name).open("rb") as file:
                found = hashlib.file_digest(file, "sha256").hexdigest()
                length = file.tell()
        except OSError as fault:
            return f"The file of this photo cannot be read ({fault.strerror}). Retake it, or set it aside."
        if (length, found) != (size, sha256):
            return "The file of this photo is damaged. Retake it, or set it aside."
        return ""

    def look(self, known: Iterable[str], needed: Iterable[str]) -> FilesReport:
        """Compare the folder with the rows: ``known`` names all photos, ``needed`` those not yet on the server.

        What a crash left half written is removed: its photo was never announced.
        """
        known = set(known)
        try:
            present = {path.name for path in self.folder.iterdir()} if self.folder.is_dir() else set()
        except OSError:  # a folder that cannot be listed tells nothing about its files
            return FilesReport()
        for name in [name for name in present if name.endswith(_PART)]:
            _discard(self.folder / name)
            present.discard(name)
        self._look_at_originals({*present, *known})
        return FilesReport(tuple(sorted(present - known)), tuple(sorted(set(needed) - present)))

    def _look_at_originals(self, owners: set[str]) -> None:
        """Remove what a crash left half written, and what belongs to no photo, not even to one without a row."""
        try:
            names = [path.name for path in self.originals.iterdir()] if self.originals.is_dir() else []
        except OSError:
            return
        for name in names:
            if name not in owners:
                _discard(self.originals / name)


def ask_for_room(disk: Disk | None, size: int) -> None:
    """Raises StoreFault when the disk has no room for a photo of ``size`` bytes: what is left is for scans."""
    try:
        if disk is None or disk.may_keep(size):
            return
    except OSError:
        return  # a disk that does not say how much room it has may still take the photo, or refuse it in its own words
    raise StoreFault(
        say("Photo NOT saved"),
        say("The disk is full. Call your IT person."),
    )


def _write(folder: Path, name: str, data: bytes) -> None:
    """Durably, or not at all. Raises OSError."""
    part = folder / f"{name}{_PART}"
    try:
        if not folder.is_dir():
            folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            _sync_folder(folder.parent)
        with part.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        part.rename(folder / name)
        _sync_folder(folder)
    except OSError:
        _discard(part)
        _discard(folder / name)
        raise


def _sync_folder(folder: Path) -> None:
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _discard(path: Path) -> None:
    try:
        path.unlink(missing_ok=True)
    except OSError:
        return  # found again at the next start
