"""The storage page of set-up in facts: room, what is not sent, sizes, how long sent data stays, copies."""

import shutil
from dataclasses import dataclass
from pathlib import Path

from kiosk.core.room import Room
from kiosk.core.words import say, say_number
from kiosk.settings import Settings
from kiosk.storage_words import copies_words, room_finding
from kiosk.store.backup import BACKUPS
from kiosk.store.database import FILE_NAME, read_only
from kiosk.store.photo_files import FOLDER_NAME
from kiosk.store.records import QueueCounts
from kiosk.store.retention import Removed, removed_so_far

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
    grade = {Room.PLENTY: "ok", Room.FULL: "fault"}.get(room, "warning")
    if room is Room.PLENTY:
        words = say("{free} of {total} MB are free.", free=_whole(disk.free), total=_whole(disk.total))
    return [
        StorageFact(grade, say("Disk"), words, disk.used / disk.total),
        _unsent(counts),
        StorageFact("", say("Used by this kiosk"), _sizes(settings.data)),
        StorageFact("", say("Sent sessions"), _kept(settings)),
        StorageFact("", say("Daily copies"), f"{_capital(copies_words(settings))}."),
    ]


def _unsent(counts: QueueCounts) -> StorageFact:
    left, photos = counts.on_this_kiosk, counts.photos_waiting
    if not left and not photos:
        return StorageFact("ok", say("All sent"), say("This kiosk could be taken away."))
    told = [say("%n capture(s)", "", left), *([say("%n photo(s)", "", photos)] if photos else [])]
    return StorageFact("", say("Not sent yet"), f"{' · '.join(told)}. {say('They stay here until they are sent.')}")


def _kept(settings: Settings) -> str:
    removed = read_only(settings.data, removed_so_far, Removed())
    stay = say("They stay {days} days, up to {mb} MB.", days=settings.keep_days, mb=say_number(settings.keep_mb))
    if not removed.sessions:
        return stay
    return f"{stay} {say('%n session(s) (was|were) removed so far.', '', removed.sessions)}"


def _sizes(data: Path) -> str:
    base = sum(_size(path) for path in data.glob(f"{FILE_NAME}*"))
    return say(
        "Captures {captures} MB · photos {photos} MB · copies {copies} MB",
        captures=_megabytes(base),
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


def _whole(size: int) -> str:
    return say_number(size // _MB)


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]
