"""Command barcodes: printed codes that tell the kiosk what to do, with a gun or before the camera, hands in gloves.

Every command is a Code 128 text of ``PREFIX`` and one word. No product has such a text: retail codes and GS1 element
strings begin with digits (GS1 General Specifications, sections 2 and 3.2), and the prefix names this program. It is
made of capital letters and hyphens alone, so that guns of foreign layout and Caps Lock leave it readable. Whatever
begins with the prefix is never kept as a capture, known or not.
"""

from dataclasses import dataclass
from enum import StrEnum

from kiosk.core.codes import Symbology
from kiosk.core.gun_sheet import SheetCode
from kiosk.core.words import mark

PREFIX = "KIOSK-DO-"


class Act(StrEnum):
    """What a command asks for; the value stands behind the prefix."""

    UNDO = "UNDO"
    FINISH = "FINISH"
    TIMES = "X"
    """Followed by the quantity of the last scan or, before the first, of the next."""
    TORCH = "LIGHT"
    PAUSE = "CAMERA"
    PHOTO = "PHOTO"
    """The shutter, in sessions of photos."""
    NEXT = "NEXT"
    """The next photo shows another side of the product than the one that is chosen."""
    UNKNOWN = ""
    """It begins as a command does, and this kiosk does not know it."""


@dataclass(frozen=True, slots=True)
class Command:
    """One command; ``quantity`` counts for TIMES alone."""

    act: Act
    quantity: int = 1


TIMES = (1, 2, 3, 4, 5, 6, 10, 12, 20, 24, 50, 100)
"""The quantities of the printed sheet; any other up to four digits is understood too."""


def command_of(text: str) -> Command | None:
    """The command that a code is; None for all codes that are none. Capitals do not matter."""
    said = text.strip().upper()
    if not said.startswith(PREFIX):
        return None
    word = said.removeprefix(PREFIX)
    digits = word.removeprefix(Act.TIMES)
    if word.startswith(Act.TIMES) and digits.isascii() and digits.isdigit() and 1 <= int(digits[:5]) <= 9_999:
        return Command(Act.TIMES, int(digits[:5]))
    if word in _WORDS:
        return Command(Act(word))
    return Command(Act.UNKNOWN)


def text_of(command: Command) -> str:
    """What is printed for a command."""
    number = str(command.quantity) if command.act is Act.TIMES else ""
    return f"{PREFIX}{command.act}{number}"


_ACTS = (
    (Act.UNDO, mark("Undo"), mark("Undoes the last scan or change")),
    (Act.FINISH, mark("Finish"), mark("Shows the session; once more finishes it")),
    (Act.TORCH, mark("Light"), mark("Light on or off, where the camera has one")),
    (Act.PAUSE, mark("Camera"), mark("Camera off or on again")),
    (Act.PHOTO, mark("Take photo"), mark("Takes the photo that is chosen")),
    (Act.NEXT, mark("Next photo"), mark("Chooses the next kind of photo")),
)
_WORDS = frozenset(act for act, _name, _why in _ACTS)


def sheet() -> tuple[SheetCode, ...]:
    """The codes of the printed sheet: what to do, then how many."""
    acts = [SheetCode(name, text_of(Command(act)), Symbology.CODE128, why) for act, name, why in _ACTS]
    times = [SheetCode(f"×{n}", text_of(Command(Act.TIMES, n)), Symbology.CODE128, "") for n in TIMES]
    return (*acts, *times)
