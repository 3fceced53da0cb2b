"""Making files outlive a power cut: the content first, then the name."""

import os
from pathlib import Path

from kiosk.core.faults import StoreFault
from kiosk.core.words import say


def sync_file(file: Path) -> None:
    """Return once the file's content is on the disk. Raises OSError."""
    with file.open("rb") as opened:
        os.fsync(opened.fileno())


def sync_folder(folder: Path) -> None:
    """Return once the names in the folder are on the disk. Raises OSError; some file systems cannot, and need not."""
    number = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(number)
    finally:
        os.close(number)


def refuse_taken(target: Path) -> None:
    """Raise StoreFault when something has this name already, or nothing can have it."""
    try:
        is_taken = target.exists()
    except OSError as fault:  # a name that is too long
        raise StoreFault(
            say("The file could not be written"),
            say("{target}: {why}. Nothing was changed. Choose another place.", target=target, why=fault.strerror),
        ) from fault
    if is_taken:
        words = say("{target} was not touched. Name another file.", target=target)
        raise StoreFault(say("The file exists already"), words)
