"""Photo files whose row a damaged disk took, and their originals: kept beside the old data file, for a person to look.

In the folder of photos they would stay for ever: nobody sends them, and what is delivered is removed to make room.
"""

import logging
import sqlite3
from pathlib import Path

from kiosk.store.durable import sync_folder
from kiosk.store.photo_files import FOLDER_NAME, ORIGINALS_NAME

log = logging.getLogger(__name__)
FOUND = FOLDER_NAME
_PART = ".part"


def keep_aside(new: sqlite3.Connection, aside: Path) -> int:
    """Move the files that no row of ``new`` names into ``aside``; returns how many lie there.

    Files of rows that an interrupted salvage moved there come back. A folder that cannot be changed is left as it is:
    its files are told of at every start.
    """
    known = {
        str(row[0]) for row in new.execute("SELECT file_name FROM photo UNION SELECT file_name FROM pending_photo")
    }
    for name in (FOLDER_NAME, ORIGINALS_NAME):
        _keep_aside(aside.parent / name, aside / name, known)
    return len(_files(aside / FOUND))


def _keep_aside(photos: Path, found: Path, known: set[str]) -> None:
    try:
        for file in _files(found):
            if file.name in known and not (photos / file.name).exists():
                file.rename(photos / file.name)
        strange = [file for file in _files(photos) if file.name not in known and not file.name.endswith(_PART)]
        for file in strange:
            found.mkdir(mode=0o700, exist_ok=True)
            if not (found / file.name).exists():
                file.rename(found / file.name)
        for folder in (found, photos):
            if folder.is_dir():
                sync_folder(folder)
    except OSError as fault:
        log.warning("Photo files without a row stay in %s: %s", photos, fault)


def _files(folder: Path) -> list[Path]:
    return sorted(file for file in folder.iterdir() if file.is_file()) if folder.is_dir() else []
