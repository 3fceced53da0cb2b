"""A code as read: its text, its bytes, its symbology, and the GTIN it stands for.

Sources: GS1 General Specifications, section 7.9 (check digit), section 5.2.2.4 (UPC-E zero suppression), section
3.3.2 (GTIN-8, -12, -13 as GTIN-14 with leading zeros).
"""

from dataclasses import dataclass
from enum import StrEnum

from kiosk.core.gs1 import Gs1, gs1_of

MAX_RAW_VALUE = 500
"""Longest ``raw_value`` the Scanner API takes, in characters (scanner-api page, POST /captures)."""

Point = tuple[int, int]


class Symbology(StrEnum):
    """Which kind of barcode; the value is the word shown to people and stored."""

    EAN13 = "EAN-13"
    EAN8 = "EAN-8"
    UPCA = "UPC-A"
    UPCE = "UPC-E"
    CODE128 = "Code 128"
    CODE39 = "Code 39"
    CODE93 = "Code 93"
    ITF = "ITF"
    CODABAR = "Codabar"
    DATABAR = "DataBar"
    DATABAR_EXPANDED = "DataBar Expanded"
    DATABAR_LIMITED = "DataBar Limited"
    QR = "QR Code"
    MICRO_QR = "Micro QR"
    DATA_MATRIX = "Data Matrix"
    AZTEC = "Aztec"
    PDF417 = "PDF417"
    UNKNOWN = "Unknown"
    """From a scanner gun or typed: nothing tells the symbology."""


RETAIL = frozenset({Symbology.EAN13, Symbology.EAN8, Symbology.UPCA, Symbology.UPCE})


@dataclass(frozen=True, slots=True)
class Code:
    """One barcode as read. ``raw`` is the truth; ``text`` is its decoding for people and for the API.

    ``aim`` is the AIM symbology identifier such as ``]C1`` (ISO/IEC 15424), or empty when the reader did not tell it.
    It is no part of ``raw`` or ``text``. FNC1 in front is told by ``aim`` alone; FNC1 as a separator is GS (0x1D).
    """

    text: str
    raw: bytes
    symbology: Symbology
    aim: str = ""

    @property
    def identity(self) -> tuple[Symbology, bytes]:
        """What makes two readings the same code."""
        return (self.symbology, self.raw)

    @property
    def gs1(self) -> Gs1 | None:
        """The GS1 meaning, or None when this is no GS1 code or cannot be parsed."""
        carries_gs1 = self.symbology not in RETAIL | {Symbology.ITF, Symbology.CODE39, Symbology.CODE93}
        return gs1_of(self.text) if carries_gs1 else None

    @property
    def gtin(self) -> str | None:
        """The GTIN-14 this code stands for, or None."""
        plain = gtin14(self.text, self.symbology)
        if plain is not None:
            return plain
        meaning = self.gs1
        return meaning.gtin if meaning else None

    @property
    def is_sendable(self) -> bool:
        """Whether the text fits the API's 1 to 500 characters as it is (and holds no NUL, which databases refuse)."""
        return 1 <= len(self.text) <= MAX_RAW_VALUE and "\x00" not in self.text


@dataclass(frozen=True, slots=True)
class Sighting:
    """A code seen in a picture: ``polygon`` holds its corners in pixels of that picture, at least three, or none.

    ``found_by`` names engine and pass, such as "zbar whole" or "zxing bands". ``is_sure``: this one reading is enough
    to believe; a doubtful one must be seen again before it counts ("hold still"), and in a still it never counts.
    """

    code: Code
    polygon: tuple[Point, ...] = ()
    found_by: str = ""
    is_sure: bool = True


def code_of_text(text: str, symbology: Symbology = Symbology.UNKNOWN) -> Code:
    """Make a code of text that was typed or came from a gun. What is no text is kept in ``raw`` as it came."""
    try:
        raw = text.encode("utf-8", "surrogateescape")
    except UnicodeEncodeError:
        raw = text.encode("utf-8", "surrogatepass")
    return Code(text=raw.decode("utf-8", "replace"), raw=raw, symbology=symbology)


def check_digit(body: str) -> int:
    """Return the GS1 modulo-10 check digit for ``body``, the digits before it."""
    total = sum(int(digit) * (3 if place % 2 == 0 else 1) for place, digit in enumerate(reversed(body)))
    return -total % 10


def has_valid_check_digit(digits: str) -> bool:
    """Whether the last digit of a GTIN or SSCC is its check digit."""
    return _is_digits(digits) and len(digits) > 1 and check_digit(digits[:-1]) == int(digits[-1])


def expand_upce(digits: str) -> str | None:
    """Return the UPC-A of an 8-digit UPC-E (number system, six digits, check digit), or None when it is none."""
    if len(digits) != 8 or not _is_digits(digits) or digits[0] not in "01":
        return None
    system, body, check = digits[0], digits[1:7], digits[7]
    last = body[5]
    if last in "012":
        middle = body[:2] + last + "0000" + body[2:5]
    elif last == "3":
        middle = body[:3] + "00000" + body[3:5]
    elif last == "4":
        middle = body[:4] + "00000" + body[4]
    else:
        middle = body[:5] + "0000" + last
    return system + middle + check


def gtin14(text: str, symbology: Symbology) -> str | None:
    """Return the GTIN-14 of a plain retail or case code with a right check digit, else None."""
    digits = expand_upce(text) if symbology is Symbology.UPCE and len(text) == 8 else text
    if digits is None or len(digits) not in _LENGTHS.get(symbology, ()) or not has_valid_check_digit(digits):
        return None
    return digits.zfill(14)


_LENGTHS: dict[Symbology, tuple[int, ...]] = {
    Symbology.EAN13: (13,),
    Symbology.EAN8: (8,),
    Symbology.UPCA: (12, 13),
    Symbology.UPCE: (12,),
    Symbology.ITF: (14,),
    Symbology.DATABAR: (14,),
    Symbology.UNKNOWN: (8, 12, 13, 14),
}


def _is_digits(text: str) -> bool:
    return text.isascii() and text.isdigit()
