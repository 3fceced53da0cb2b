"""What a person chose on the screen: ``station.toml`` in the data folder, read between ``kiosk.toml`` and environment.

The file is replaced as a whole, so that a power cut leaves the old one or the new one. An API key that was typed or
scanned stands in a file of its own that only this user may read; the choices only name that file.
"""

import os
import threading
import tomllib
from collections.abc import Callable, Mapping
from enum import Enum
from pathlib import Path
from typing import Any

import tomli_w

from kiosk.core.faults import StoreFault
from kiosk.core.words import say

FILE, KEY_FILE, OTHER_KEY_FILE = "station.toml", "station-key", "station-key-2"
PRACTICE = "practice"
"""The folder of practice inside the data folder; what is chosen in practice holds for real work too."""
NEVER = frozenset({"data", "api_key", "bearer_token", "session_cookie"})
"""No choices: the folder they stand in, and secrets."""

_one_at_a_time = threading.Lock()


def station_folder(data: Path) -> Path:
    """The folder of what belongs to the station, whether it practises or not."""
    return data.parent if data.name == PRACTICE else data


def read_choices(data: Path, tell: Callable[[str], object]) -> dict[str, Any]:
    """Names and values that were chosen; not judged. ``tell`` gets a sentence when the file is unusable. Any thread."""
    path = station_folder(data) / FILE
    try:
        chosen = tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return {}
    except (OSError, ValueError) as fault:
        why = fault.strerror if isinstance(fault, OSError) else fault
        tell(f"{path} cannot be used ({why}): what was chosen on the screen does not hold. Choose it again there.")
        return {}
    for name in sorted(NEVER & set(chosen)):
        tell(f"{path}: {name} is no choice and was not used.")
    return {name: value for name, value in chosen.items() if name not in NEVER}


def save_choices(data: Path, values: Mapping[str, object]) -> None:
    """Keep what was chosen, by the names of ``kiosk.settings.Settings``; None takes a choice back. Any thread.

    On the disk when this returns. Raises StoreFault when the disk refuses; then the earlier choices still hold.
    """
    if wrong := NEVER & set(values):
        raise ValueError(f"never chosen on the screen: {', '.join(sorted(wrong))}")
    with _one_at_a_time:
        path = station_folder(data) / FILE
        broken: list[str] = []
        chosen = read_choices(data, broken.append) | {name: _plain(value) for name, value in values.items()}
        kept = {name: value for name, value in chosen.items() if value is not None}
        try:
            if broken:
                path.replace(path.with_suffix(".broken"))
            _replace(path, tomli_w.dumps(kept).encode())
        except OSError as fault:
            raise _not_kept(path, fault) from None


def save_key(data: Path, key: str) -> None:
    """Keep an API key in its own file, which only this user may read, and choose that file. Raises StoreFault."""
    path = station_folder(data) / KEY_FILE
    with _one_at_a_time:
        try:
            _replace(path, f"{key}\n".encode("ascii"))
        except OSError as fault:
            raise _not_kept(path, fault) from None
    save_choices(data, {"api_key_file": path})


def save_with_key(data: Path, values: Mapping[str, object], key: str) -> None:
    """Keep choices and an API key together: after a power cut both hold or neither. Raises StoreFault.

    The key stands in whichever of two files the choices do not name yet; the other one is removed.
    """
    folder = station_folder(data)
    named = Path(str(read_choices(data, lambda _: None).get("api_key_file", ""))).name
    new, old = (KEY_FILE, OTHER_KEY_FILE) if named == OTHER_KEY_FILE else (OTHER_KEY_FILE, KEY_FILE)
    write_private(folder / new, f"{key}\n".encode("ascii"))
    save_choices(data, {**values, "api_key_file": folder / new})
    (folder / old).unlink(missing_ok=True)


def write_private(path: Path, content: bytes) -> None:
    """Replace a file by one that only this user may read; on the disk when this returns. Raises StoreFault."""
    with _one_at_a_time:
        try:
            _replace(path, content)
        except OSError as fault:
            raise _not_kept(path, fault) from None


def _plain(value: object) -> object:
    """As TOML knows it."""
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, tuple | list):
        return [_plain(one) for one in value]
    return str(value) if isinstance(value, Path) else value


def _replace(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    draft = path.with_name(f"{path.name}.new")
    draft.unlink(missing_ok=True)
    with open(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:  # noqa: PTH123 - a mode
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    draft.replace(path)
    folder = os.open(path.parent, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)


def _not_kept(path: Path, fault: OSError) -> StoreFault:
    return StoreFault(
        say("The choice was not saved"),
        say(
            "{path} cannot be written: {reason}. Nothing was changed; free some space, try again.",
            path=path,
            reason=fault.strerror,
        ),
    )
