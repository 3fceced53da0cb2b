"""The faults of the world that a database meets, in words for people."""

from pathlib import Path

from kiosk.core.faults import DamagedFault, StoreFault
from kiosk.core.words import mark, say, say_marked


def damaged(path: Path, detail: str) -> DamagedFault:
    """The data file cannot be trusted; ``detail`` says why."""
    return DamagedFault(
        say("The data file is damaged"),
        say(
            "{path} did not pass its check ({detail}). It was not touched. Start the kiosk (again): "
            "it sets the file aside and saves all that can be read. If that fails, copy the folder "
            "to a safe place, call your IT person, and go on with another folder: --data DIR.",
            path=path,
            detail=detail,
        ),
    )


_WORDS: dict[str, tuple[str, str]] = {
    "SQLITE_FULL": (
        mark("The disk is full"),
        mark("This was NOT saved; everything saved before is safe. Free space on the disk of {path} and do it again."),
    ),
    "SQLITE_IOERR": (
        mark("The disk reports a fault"),
        mark(
            "This was NOT saved; everything saved before is safe. Do it again; if that fails, call "
            "your IT person ({path})."
        ),
    ),
    "SQLITE_READONLY": (
        mark("The disk is read-only"),
        mark("Nothing can be saved in {path}. Make the folder writable."),
    ),
    "SQLITE_CANTOPEN": (
        mark("The data file cannot be opened"),
        mark("{path} cannot be opened. Mend the folder's rights."),
    ),
    "SQLITE_BUSY": (mark("The data file is locked"), mark("Another program holds {path}. Close it and do this again.")),
}


def translated(fault: BaseException | None, path: Path) -> BaseException:
    """The world's faults become StoreFault; anything else is a bug of ours and stays what it is."""
    name = getattr(fault, "sqlite_errorname", "")
    if name.startswith(("SQLITE_CORRUPT", "SQLITE_NOTADB")):
        return damaged(path, str(fault))
    for prefix, (title, sentence) in _WORDS.items():
        if name.startswith(prefix):
            return StoreFault(say_marked(title), say_marked(sentence, path=path))
    return fault or RuntimeError("the database failed without a reason")
