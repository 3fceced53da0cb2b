"""A folder of photographs with their truth: ``truth.jsonl`` and the pictures it names.

One JSON object a line. ``file``: path inside the folder; ``family``: the group it is counted in; ``truth``: any of
these texts is right (``hex:..`` gives bytes), empty when there is nothing to read; ``also_in_picture``: further codes
that are really there, and no misread; ``symbology``: for people. Other fields are ignored.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Any

from hardware.camera import PICTURES
from kiosk.commands.bench.equality import HEX, is_same
from kiosk.core.codes import Code
from kiosk.core.faults import SettingsFault
from kiosk.core.inert import inert

TRUTH = "truth.jsonl"


@dataclass(frozen=True, slots=True)
class Photograph:
    """One picture file and what is known of it."""

    path: Path
    name: str
    family: str
    symbology: str
    truth: tuple[str, ...]
    also: tuple[str, ...]

    def is_right(self, code: Code) -> bool:
        """Whether ``code`` is what this picture is about."""
        return any(is_same(code, truth) for truth in self.truth)

    def is_wrong(self, code: Code) -> bool:
        """Whether ``code`` is nowhere in this picture: a misread."""
        return not any(is_same(code, truth) for truth in (*self.truth, *self.also))


def photographs(folder: Path) -> list[Photograph]:
    """The photographs of ``folder``, in the order of its truth. Raises SettingsFault naming file and line."""
    source = folder / TRUTH
    try:
        lines = source.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as fault:
        raise SettingsFault("The truth cannot be read", f"{inert(str(source))}: {fault}.") from fault
    found: dict[str, Photograph] = {}
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            photograph = _photograph(folder, json.loads(line), found)
        except ValueError as fault:  # JSONDecodeError is one
            raise SettingsFault(
                "The truth has a wrong line", f"{inert(str(source))}, line {number}: {inert(str(fault), 300)}."
            ) from fault
        found[photograph.name] = photograph
    if not found:
        raise SettingsFault("The truth is empty", f"{inert(str(source))} names no picture.")
    return list(found.values())


def pictures_in(folder: Path) -> list[Path]:
    """The picture files of a folder without truth. Raises SettingsFault when there is none."""
    if not folder.is_dir():
        raise SettingsFault("No such folder", f"{inert(str(folder))} is no folder. Name one that holds pictures.")
    found = sorted(path for path in folder.rglob("*") if path.suffix.lower() in PICTURES and path.is_file())
    if not found:
        raise SettingsFault(
            "No pictures", f"There is neither {TRUTH} nor a picture (jpg, png, webp ...) in {inert(str(folder))}."
        )
    return found


def _photograph(folder: Path, row: Any, known: Mapping[str, Photograph]) -> Photograph:
    """One line; raises ValueError with the reason."""
    if not isinstance(row, dict):
        raise ValueError("a JSON object {…} is wanted")  # noqa: TRY004 - one kind of fault for all that is wrong
    name, family = _text(row, "file"), _text(row, "family")
    if name in known:
        raise ValueError(f"“{name}” stands here for the second time")
    place = PurePosixPath(name)
    if place.is_absolute() or ".." in place.parts:
        raise ValueError(f"“file” must lie inside the folder, and “{name}” does not")
    path = folder / place
    if not path.is_file():
        raise ValueError(f"there is no picture “{name}”")
    symbology = _text(row, "symbology") if "symbology" in row else ""
    return Photograph(path, name, family, symbology, _texts(row, "truth"), _texts(row, "also_in_picture", needed=False))


def _text(row: dict[str, Any], field: str) -> str:
    value = row.get(field)
    if not isinstance(value, str) or not value:
        raise ValueError(f"“{field}” is missing or no text")
    return value


def _texts(row: dict[str, Any], field: str, *, needed: bool = True) -> tuple[str, ...]:
    value = row.get(field, None if needed else [])
    if not isinstance(value, list) or not all(isinstance(text, str) and text for text in value):
        raise ValueError(f"“{field}” is missing or no list of texts")
    for text in value:
        if text.startswith(HEX):
            _check_hex(field, text)
    return tuple(value)


def _check_hex(field: str, text: str) -> None:
    try:
        bytes.fromhex(text.removeprefix(HEX))
    except ValueError:
        raise ValueError(f"“{field}” has “{text}”, which is no hexadecimal") from None
