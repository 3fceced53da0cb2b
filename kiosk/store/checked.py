"""Whether the data file can be trusted at a start without reading all of it, and what a look into it found.

SQLite's quick check reads the whole file: a second for a million captures that are in memory, many on a slow disk. A
note beside the file says how it was left. It is written when the file was closed in order, and taken away before
anything is written again: after a power cut, a kill or a fault of the disk there is none. It names the file by size,
time and inode, so it is worth nothing for one that somebody put there or changed.

Without a note the file is read whole before the first scan is taken; with one that is done while the kiosk works
(``kiosk.store.housekeeper``). Programs that run only briefly never come to that: after ``_MOST`` of them the next
start looks again.
"""

import json
import logging
from contextlib import suppress
from pathlib import Path

from kiosk.store.durable import sync_file, sync_folder

log = logging.getLogger(__name__)
NOTE_NAME = "kiosk.checked"
_MOST = 20


def take_note(file: Path) -> int | None:
    """How many starts ago all of the data file was read, by a note that fits it; None when it is to be read now.

    The note is gone then, durably. Raises OSError when the folder refuses that.
    """
    note = _read(file.parent)
    path = file.with_name(NOTE_NAME)
    if path.exists():
        path.unlink()
        sync_folder(file.parent)
    starts = note.get("starts")
    if not isinstance(starts, int) or not 0 <= starts < _MOST or note.get("file") != _marks(file):
        return None
    return starts


def leave_note(file: Path, starts: int) -> None:
    """The data file was closed in order, ``starts`` starts after all of it was read. No note is better than a doubt."""
    with suppress(OSError):
        file.with_name(NOTE_NAME).write_text(json.dumps({"file": _marks(file), "starts": starts}), encoding="utf-8")


def note_damage(file: Path, words: str) -> None:
    """Keep it for the next start, and for other programs, that the file is damaged."""
    path = file.with_name(NOTE_NAME)
    try:
        path.write_text(json.dumps({"damage": words}), encoding="utf-8")
        sync_file(path)
        sync_folder(file.parent)
    except OSError as fault:  # without any note the next start looks as well
        log.warning("The damage could not be noted: %s", fault)


def noted_damage(folder: Path) -> str:
    """What is wrong with the data file by the last look into it, which the next start will mend; else nothing."""
    words = _read(folder).get("damage")
    return words if isinstance(words, str) else ""


def _marks(file: Path) -> list[int] | None:
    """None where the file's log was not taken into it: it was not closed in order, or somebody reads it."""
    log_file = file.with_name(f"{file.name}-wal")
    if log_file.exists() and log_file.stat().st_size:
        return None
    told = file.stat()
    return [told.st_size, told.st_mtime_ns, told.st_ino]


def _read(folder: Path) -> dict[str, object]:
    try:
        note = json.loads((folder / NOTE_NAME).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return note if isinstance(note, dict) else {}
