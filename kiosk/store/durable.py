"""Making files outlive a power cut: the content first, then the name."""

import os
from pathlib import Path


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
