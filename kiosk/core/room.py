"""How much room the disk has, and what that means for scans and photos. Pure: sizes come in as bytes."""

from dataclasses import dataclass
from enum import IntEnum

from kiosk.core.words import say, say_number


class Room(IntEnum):
    """The less room, the higher."""

    PLENTY = 0
    LOW = 1
    """Time to free some space; nothing is refused."""
    TIGHT = 2
    """No photos any more, so that scans can go on."""
    FULL = 3
    """The last reserve is spent, or as good as: the next scan may be refused."""


@dataclass(frozen=True, slots=True)
class Thresholds:
    """Free bytes below which the room is low, and tight; ``reserve``: bytes of the ballast file, 0 for none."""

    low: int = 1_000_000_000
    tight: int = 300_000_000
    reserve: int = 32 << 20


@dataclass(frozen=True, slots=True)
class Space:
    """What was seen: free bytes beside the reserve, and whether the reserve is whole."""

    free: int
    room: Room
    has_reserve: bool


def room_of(free: int, *, has_reserve: bool, at: Thresholds) -> Room:
    """How ``free`` bytes are to be called. Without its reserve a kiosk with as little room again is full."""
    if free < at.reserve and not has_reserve:
        return Room.FULL
    if free < at.tight:
        return Room.TIGHT
    return Room.LOW if free < at.low else Room.PLENTY


def may_refill(free: int, at: Thresholds) -> bool:
    """Whether the reserve may be made again: only with so much room that it is not needed at once."""
    return free >= at.tight + at.reserve


def may_keep(space: Space, size: int, at: Thresholds) -> bool:
    """Whether a photo (or a copy) of ``size`` bytes may be kept: photos stop long before scans."""
    return space.free - size >= at.tight


def chip(room: Room) -> tuple[str, str]:
    """Two words for the status bar and their tone; empty while all is well."""
    return {
        Room.PLENTY: ("", "good"),
        Room.LOW: (say("Disk low"), "warn"),
        Room.TIGHT: (say("Disk nearly full"), "warn"),
        Room.FULL: (say("Disk full"), "bad"),
    }[room]


def sentence(space: Space) -> str:
    """What it means and what to do, for people; empty while all is well."""
    free = say("{megabytes} MB are free", megabytes=say_number(space.free / 1e6))
    return {
        Room.PLENTY: "",
        Room.LOW: say(
            "The disk is filling up: {free}. Scanning goes on; ask your IT person to free some space soon.", free=free
        ),
        Room.TIGHT: say(
            "The disk is nearly full: {free}. Codes are saved as before, photos are not taken. Ask "
            "your IT person to free some space now.",
            free=free,
        ),
        Room.FULL: say(
            "The disk is full: {free}. What was saved is safe. The next codes may be refused: watch "
            "for the red screen, and call your IT person now.",
            free=free,
        ),
    }[space.room]
