"""USB sticks and cards that are plugged in: what the system has mounted where removable media go."""

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

MOUNTS = Path("/proc/mounts")
PLACES = (Path("/media"), Path("/run/media"), Path("/mnt"))
"""Where udisks2, desktop systems and people mount them (Filesystem Hierarchy Standard 3.0, 3.11 and 3.12)."""


@dataclass(frozen=True, slots=True)
class Stick:
    """A place to write to. ``free``: bytes; ``name``: the label, which is the last part of the path."""

    path: Path
    name: str
    free: int


def sticks(mounts: Path = MOUNTS, places: tuple[Path, ...] = PLACES) -> list[Stick]:
    """Media that can be written to now, by name. Reads proc(5) ``mounts``; asks each medium. Never on the UI thread."""
    return sorted(_writable(mounts, places), key=lambda stick: (stick.name, stick.path))


def _writable(mounts: Path, places: tuple[Path, ...]) -> Iterator[Stick]:
    try:
        lines = mounts.read_text(encoding="utf-8", errors="surrogateescape").splitlines()
    except OSError:
        return
    for line in lines:
        _device, where, _kind, options, *_ = [*line.split(" "), "", "", ""]
        path = Path(_plain(where))
        if not any(path != place and path.is_relative_to(place) for place in places) or "rw" not in options.split(","):
            continue
        try:
            if os.access(path, os.W_OK | os.X_OK):
                room = os.statvfs(path)
                yield Stick(path, path.name, room.f_bavail * room.f_frsize)
        except OSError:  # it was pulled out this moment
            continue


def _plain(field: str) -> str:
    """Blank, tab, line feed and backslash are octal there (getmntent(3))."""
    for code, char in (("\\040", " "), ("\\011", "\t"), ("\\012", "\n"), ("\\134", "\\")):
        field = field.replace(code, char)
    return field
