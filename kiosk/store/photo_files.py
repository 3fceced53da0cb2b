"""Photos as files beside the database: written so that a row never names a file that a power cut could take.

Temp file in the same folder, fsync, rename, fsync of the folder; then the row. A file without a row is an orphan: its
photo was never announced, but it is kept and told all the same.
"""

import hashlib
import os
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from kiosk.core.faults import StoreFault
from kiosk.core.words import say

FOLDER_NAME = "photos"
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

    def path(self, name: str) -> Path:
        """Where the photo ``name`` lies. Names are made by us, never by a server."""
        return self.folder / name

    def save(self, name: str, data: bytes) -> str:
        """Write a photo durably and return its SHA-256 in hex. Raises StoreFault; then nothing is left of it."""
        part = self.folder / f"{name}{_PART}"
        try:
            self._make_folder()
            with part.open("wb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            part.rename(self.path(name))
            _sync_folder(self.folder)
        except OSError as fault:
            _discard(part)
            _discard(self.path(name))
            raise StoreFault(
                say("The photo was not kept"),
                say(
                    "{folder}: {reason}. Everything kept before is safe. Make room or mend the disk, then "
                    "take the photo again.",
                    folder=self.folder,
                    reason=fault.strerror,
                ),
            ) from fault
        return hashlib.sha256(data).hexdigest()

    def discard(self, name: str) -> None:
        """Take back a photo whose row was not kept."""
        _discard(self.path(name))

    def why_not_whole(self, name: str, size: int, sha256: str) -> str:
        """Why a photo's file is not what was kept, in words; empty when it is."""
        try:
            with self.path(name).open("rb") as file:
                found = hashlib.file_digest(file, "sha256").hexdigest()
                length = file.tell()
        except OSError as fault:
            return f"The file of this photo cannot be read ({fault.strerror}): take it again, or leave it out."
        if (length, found) != (size, sha256):
            return "The file of this photo is damaged: take it again, or leave it out."
        return ""

    def look(self, known: Iterable[str], needed: Iterable[str]) -> FilesReport:
        """Compare the folder with the rows: ``known`` names all photos, ``needed`` those not yet on the server.

        What a crash left half written is removed: its photo was never announced.
        """
        try:
            present = {path.name for path in self.folder.iterdir()} if self.folder.is_dir() else set()
        except OSError:  # a folder that cannot be listed tells nothing about its files
            return FilesReport()
        for name in [name for name in present if name.endswith(_PART)]:
            _discard(self.folder / name)
            present.discard(name)
        return FilesReport(tuple(sorted(present - set(known))), tuple(sorted(set(needed) - present)))

    def _make_folder(self) -> None:
        if not self.folder.is_dir():
            self.folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            _sync_folder(self.folder.parent)


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
