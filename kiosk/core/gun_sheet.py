"""The page of the gun doctor: which test codes stand on it, and what each of them brings to light.

The texts are known exactly, so that whatever a gun makes of them tells how it is set. Every code but the last can be
read by a gun that reads lines only. Facts: research pages platform (5.1) and product (complaints 23 to 31); GS1
General Specifications 5.4 (GS1-128), 5.6 (GS1 DataMatrix) and 7.11 (the characters of GS1 codes).
"""

from dataclasses import dataclass

from kiosk.core.aim import identifier_of
from kiosk.core.codes import Symbology
from kiosk.core.words import mark


@dataclass(frozen=True, slots=True)
class SheetCode:
    """One test code. ``text`` is what a faultless gun delivers, without AIM identifier, FNC1 inside as GS (0x1D).

    ``elements`` are its GS1 element strings in the order of the code (AI, value), empty when it is no GS1 code.
    ``why`` is printed beside it. ``needs_imager``: a gun that reads lines only cannot read it.
    """

    name: str
    text: str
    symbology: Symbology
    why: str
    elements: tuple[tuple[str, str], ...] = ()
    needs_imager: bool = False

    @property
    def is_gs1(self) -> bool:
        """Whether FNC1 stands in the first place."""
        return bool(self.elements)

    @property
    def aim(self) -> str:
        """The AIM identifier that a gun sends in front when it is set to."""
        return identifier_of(self.symbology, is_gs1=self.is_gs1)

    @property
    def printed(self) -> str:
        """The text below the bars: AIs in brackets, as GS1 wants it."""
        return "".join(f"({ai}){value}" for ai, value in self.elements) if self.is_gs1 else self.text


_GTIN = "09520123456788"
"""GS1's own demonstration prefix 952: nobody's product."""

DIGITS = SheetCode(mark("Digits"), _GTIN[1:], Symbology.EAN13, mark("Prefix, terminator, check digit"))
LETTERS = SheetCode(
    mark("Letters"), "QwErTyUiOpAsDfGhJkLzXcVbNm", Symbology.CODE128, mark("Keyboard layout, Caps Lock")
)
SYMBOLS = SheetCode(mark("Symbols"), "-/.:,;+=_?!\"%&'()*<> $@", Symbology.CODE128, mark("Keyboard layout"))
"""All symbols that GS1 codes may hold, the space, and the two that other codes need most. Not on it are those that guns
are set to send in place of GS: ``# ^ | ~ [ ] { }``."""
SEPARATOR = SheetCode(
    mark("Separator"),
    f"01{_GTIN}10AB12\x1d21XYZ7",
    Symbology.CODE128,
    mark("GS (the separator of GS1-128)"),
    (("01", _GTIN), ("10", "AB12"), ("21", "XYZ7")),
)
SPEED = SheetCode(
    mark("Speed"), "314159265358979323846264338327950288419716939937", Symbology.CODE128, mark("Speed, lost keys")
)
SQUARE = SheetCode(
    mark("Square"),
    f"01{_GTIN}10CD34\x1d21QRS8",
    Symbology.DATA_MATRIX,
    mark("GS in a Data Matrix"),
    (("01", _GTIN), ("10", "CD34"), ("21", "QRS8")),
    needs_imager=True,
)

SHEET = (DIGITS, LETTERS, SYMBOLS, SEPARATOR, SPEED, SQUARE)
"""In the order in which they stand on the page; they may be scanned in any order."""
