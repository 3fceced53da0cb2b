"""The storage page of set-up in facts: room, what is not delivered, sizes, copies, how long delivered data stays."""

import shutil
from dataclasses import dataclass
from pathlib import Path

from kiosk.core.room import Room
from kiosk.core.words import say, say_number
from kiosk.settings import Settings
from kiosk.storage_words import room_finding, upkeep_words
from kiosk.store.backup import BACKUPS
from kiosk.store.database import FILE_NAME
from kiosk.store.photo_files import FOLDER_NAME
from kiosk.store.records import QueueCounts

_MB = 1_000_000


@dataclass(frozen=True, slots=True)
class StorageFact:
    """As ``kiosk.screens.setup.Fact``: grade, what, sentence, and how full a bar is."""

    grade: str
    what: str
    sentence: str
    share: float | None = None


def storage_facts(settings: Settings, counts: QueueCounts) -> list[StorageFact]:
    """Looks at every file of the data folder: not on the UI thread. Raises StoreFault, OSError."""
    room, words = room_finding(settings)
    disk = shutil.disk_usage(settings.data)
    return [
        StorageFact("ok" if room is Room.PLENTY else "warning", say("Disk"), words, disk.used / disk.total),
        _undelivered(counts),
        StorageFact("", say("Used by this kiosk"), _sizes(settings.data)),
        StorageFact("", say("Copies and clearing up"), _capital(upkeep_words(settings)) + "."),
    ]


def _undelivered(counts: QueueCounts) -> StorageFact:
    what = say("Not delivered yet")
    left, photos = counts.on_this_kiosk, counts.photos_waiting
    if not left and not photos:
        return StorageFact("ok", what, say("Everything is delivered: this kiosk could be taken away."))
    told = [say("%n capture(s)", "", left), *([say("%n photo(s)", "", photos)] if photos else [])]
    keeps = say("They stay until they are delivered, however old they are.")
    return StorageFact("warning", what, f"{' · '.join(told)}. {keeps}")


def _sizes(data: Path) -> str:
    base = sum(_size(path) for path in data.glob(f"{FILE_NAME}*"))
    return say(
        "Scans {scans} MB, photos {photos} MB, copies {copies} MB.",
        scans=_megabytes(base),
        photos=_megabytes(_folder_size(data / FOLDER_NAME)),
        copies=_megabytes(_folder_size(data / BACKUPS)),
    )


def _folder_size(folder: Path) -> int:
    return sum(_size(path) for path in folder.rglob("*"))


def _size(path: Path) -> int:
    try:
        return path.stat().st_size if path.is_file() else 0
    except OSError:  # cleared up this moment
        return 0


def _megabytes(size: int) -> str:
    return say_number(size / _MB, 1)


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]
