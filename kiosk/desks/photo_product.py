"""What there is already of the product that is photographed."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.store import photos
from kiosk.store.database import Tx
from kiosk.store.photo_files import PhotoFiles
from kiosk.widgets.photo_row import MOST

if TYPE_CHECKING:
    from kiosk.parts import Parts


@dataclass(frozen=True, slots=True)
class OfProduct:
    """Photos of a capture, or of none: how many of each type, and the files of the newest ones, oldest first."""

    session_id: str
    capture_id: str | None
    taken: Mapping[str, int]
    paths: tuple[Path, ...]


def of_product(parts: "Parts", session_id: str, capture_id: str | None) -> OfProduct:
    """Read it. Any thread."""
    files = PhotoFiles(parts.settings.data)

    def read(tx: Tx) -> OfProduct:
        names = photos.newest_of(tx, session_id, capture_id, MOST)
        taken = photos.taken_types(tx, session_id, capture_id)
        return OfProduct(session_id, capture_id, taken, tuple(files.path(name) for name in names))

    return parts.read(read)
