"""Making files outlive a power cut: the content first, then the name."""

import os
from pathlib import Path

from kiosk.core.faults import StoreFault


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
            "The file could not be written", f"{target}: {fault.strerror}. Nothing was changed. Choose another place."
        ) from fault
    if is_taken:
        raise StoreFault("The file exists already", f"{target} was not touched. Name another file.")
