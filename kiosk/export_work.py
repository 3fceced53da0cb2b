"""What set-up writes onto a USB stick: tables for people, the sealed hand-over, pages to print. Knows no window.

Everything is on the medium, content and name, when a function here returns: the stick may be pulled out then.
"""

import os
import re
import unicodedata
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from kiosk.assembly import fingerprint
from kiosk.clock import Clock
from kiosk.core.faults import StoreFault
from kiosk.core.words import say
from kiosk.settings import Settings
from kiosk.store import handover
from kiosk.store.database import Database, read_only
from kiosk.store.durable import refuse_taken, sync_folder
from kiosk.store.handover import Giver
from kiosk.store.photo_files import FOLDER_NAME
from kiosk.store.sealed import Passphrase
from kiosk.store.sheets import WRITERS

ENDINGS = {"csv": "csv", "xlsx": "xlsx", "sealed": "sealed", "commands": "pdf", "guns": "pdf"}
"""What can be written, and how its file ends."""
_NAMES = {"csv": "scans", "xlsx": "scans", "sealed": "handover", "commands": "commands", "guns": "gun-test"}


def file_name(kind: str, station: str, now: datetime) -> str:
    """A name that no other export has, of letters that every file system takes; ``now`` is local time."""
    plain = unicodedata.normalize("NFKD", station).encode("ascii", "ignore").decode()
    place = re.sub(r"[^A-Za-z0-9]+", "-", plain).strip("-")[:24]
    parts = (_NAMES[kind], place, f"{now:%Y%m%d-%H%M%S}")
    return "-".join(part for part in parts if part) + f".{ENDINGS[kind]}"


def part_of(target: Path) -> Path:
    """Where a file grows until it is whole."""
    return target.with_name(f"{target.name}.part")


def write_table(settings: Settings, kind: str, target: Path) -> int:
    """All sessions and captures as csv or xlsx. Returns the captures. Reads beside the writer. Raises StoreFault."""
    _make(target.parent)
    count = read_only(settings.data, lambda tx: WRITERS[kind](tx, target, frozenset()), None)
    if count is None:
        raise StoreFault(say("Nothing was written"), say("Nothing is saved on this kiosk yet."))
    return count


def write_page(paint: Callable[[], bytes], target: Path) -> None:
    """A page to print. Raises StoreFault."""
    _make(target.parent)
    refuse_taken(target)
    part = part_of(target)
    try:
        with part.open("wb") as file:
            file.write(paint())
            file.flush()
            os.fsync(file.fileno())
        part.rename(target)
        sync_folder(target.parent)
    except OSError as fault:
        raise _not_written(target, fault) from None


def hand_over(database: Database, settings: Settings, clock: Clock, target: Path, passphrase: str) -> tuple[int, int]:
    """Give every session that is not submitted away in one sealed file; nothing must be sent meanwhile.

    Returns sessions and captures. Raises StoreFault.
    """
    _make(target.parent)
    chosen = database.read(handover.givable)
    if not chosen:
        raise StoreFault(say("Nothing was written"), say("Every session is sent or handed over already."))
    giver = Giver(settings.station, fingerprint(settings), settings.data / FOLDER_NAME)
    words = Passphrase(unicodedata.normalize("NFC", passphrase))
    given = handover.hand_over(database, target, words, giver, chosen, clock.now())
    return len(given.sessions), given.captures


def _make(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as fault:
        raise _not_written(folder, fault) from None


def _not_written(path: Path, fault: OSError) -> StoreFault:
    sentence = say(
        "{file}: {reason}. Nothing is lost on this kiosk; try another stick.", file=path.name, reason=fault.strerror
    )
    return StoreFault(say("The file could not be written"), sentence)
