"""Profiles of guns on the disk: one JSON file for each gun, in the folder ``guns`` of the kiosk's data.

Each file is replaced as a whole, so that a power cut leaves the old one or the new one. A file that cannot be read
costs only its own gun's profile, is told in a sentence and stays where it is; a new one sets it aside.
"""

import hashlib
import json
import logging
import math
import os
import re
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path

from pydantic import TypeAdapter, ValidationError

from kiosk.core.faults import StoreFault
from kiosk.core.gun import GunProfile
from kiosk.core.words import say
from kiosk.settings import PRACTICE_FOLDER

log = logging.getLogger(__name__)

FOLDER = "guns"
"""The folder of profiles, inside the folder of the kiosk's data; practice mode has none of its own."""
SLOWEST_GAP_S = 0.050
"""Keys further apart than this cannot be told from a person's (research page platform, 5.1)."""
_TYPING = "typing"
_MOST_CHARS = 200
_MOST_FRONT = 32
_GUN = TypeAdapter(GunProfile)


def load_profiles(data: Path, tell: Callable[[str], object] = log.warning) -> dict[str, GunProfile]:
    """Read all profiles below the data folder, by the device of the gun; the typing gun's device is empty.

    ``tell`` gets one sentence for each file that cannot be used. Never fails. Any thread.
    """
    found: dict[str, GunProfile] = {}
    try:
        paths = sorted(_folder(data).glob("*.json"))
    except OSError as fault:
        tell(
            say(
                "The folder of the guns' profiles cannot be read: {reason}. The guns work without them.",
                reason=fault.strerror,
            )
        )
        return found
    for path in paths:
        try:
            profile = _read(path)
        except (OSError, ValueError) as fault:
            tell(
                say(
                    "The gun's profile {name} cannot be used ({why}). Run the gun doctor again to replace it.",
                    name=path.name,
                    why=_why(fault),
                )
            )
        else:
            found[profile.device] = profile
    return found


def save_profile(data: Path, profile: GunProfile) -> Path:
    """Keep the profile of a gun, in place of an earlier one of the same gun; on the disk when this returns.

    Raises StoreFault when the disk refuses; then the earlier one is still there.
    """
    path = _folder(data) / _file_name(profile.device)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        _set_aside_if_broken(path)
        draft = path.with_suffix(".new")
        with draft.open("w", encoding="utf-8") as file:
            json.dump(asdict(profile), file, indent=2)
            file.write("\n")
            file.flush()
            os.fsync(file.fileno())
        draft.replace(path)
        _sync_folder(path.parent)
    except OSError as fault:
        sentence = say(
            "{parent} cannot be written: {reason}. Nothing was changed; free some space, try again.",
            parent=path.parent,
            reason=fault.strerror,
        )
        raise StoreFault(say("The profile was NOT saved"), sentence) from None
    return path


def _folder(data: Path) -> Path:
    """A gun is the same gun in practice: its profile outlives the day on which real work begins."""
    return (data.parent if data.name == PRACTICE_FOLDER else data) / FOLDER


def _read(path: Path) -> GunProfile:
    profile = _GUN.validate_json(path.read_bytes(), strict=True, extra="forbid")
    if max(len(profile.name), len(profile.device)) > _MOST_CHARS:
        raise ValueError("a name is too long")
    if max(len(profile.prefix), len(profile.gs_as)) > _MOST_FRONT:
        raise ValueError("a prefix or stand-in is too long")
    if not (math.isfinite(profile.slowest_gap_s) and 0 < profile.slowest_gap_s <= SLOWEST_GAP_S):
        raise ValueError(f"slowest_gap_s must be above 0 and at most {SLOWEST_GAP_S}")
    return profile


def _why(fault: OSError | ValueError) -> str:
    if isinstance(fault, ValidationError):
        first = fault.errors(include_input=False, include_url=False)[0]
        return ": ".join(filter(None, (".".join(map(str, first["loc"])), first["msg"])))
    return fault.strerror or "unreadable" if isinstance(fault, OSError) else str(fault)


def _file_name(device: str) -> str:
    """A name for the file of a gun: readable, unlike that of any other gun, and no path."""
    if not device:
        return f"{_TYPING}.json"
    plain = re.sub(r"[^A-Za-z0-9_-]+", "-", device.rsplit("/", 1)[-1])[:60]
    return f"{plain}-{hashlib.sha256(device.encode('utf-8', 'surrogatepass')).hexdigest()[:8]}.json"


def _set_aside_if_broken(path: Path) -> None:
    if not path.exists():
        return
    try:
        _read(path)
    except (OSError, ValueError):
        path.replace(path.with_suffix(".broken"))


def _sync_folder(folder: Path) -> None:
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
