"""A code as read: its text, its bytes, its symbology, and the GTIN it stands for.

Sources: GS1 General Specifications, section 3.3.2 (GTIN-8, -12, -13 as GTIN-14 with leading zeros).
"""

import re
from dataclasses import dataclass
from enum import StrEnum

from kiosk.core.gs1 import Gs1, Unreadable, is_gs1_identifier, read_gs1
from kiosk.core.gtin import check_digit as check_digit
from kiosk.core.gtin import expand_upce as expand_upce
from kiosk.core.gtin import has_valid_check_digit as has_valid_check_digit
from kiosk.core.gtin import is_restricted
from kiosk.core.words import said_anew, say, say_number

MAX_RAW_VALUE = 500
"""Longest ``raw_value`` the Scanner API takes, in characters (scanner-api page, POST /captures)."""

Point = tuple[int, int]

_IS_NO_LATIN = re.compile(rb"[\x80-\x9f]|[\xa1-\xbf][\xa1-\xdf]{2}|[\xa1-\xdf]{2}[\xa1-\xbf]")
"""C1 control characters, or runs of what Latin-1 would show as signs like »² and capitals: Japanese in Shift JIS."""


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
MATRIX = frozenset({Symbology.QR, Symbology.MICRO_QR, Symbology.DATA_MATRIX, Symbology.AZTEC, Symbology.PDF417})
DATABAR = frozenset({Symbology.DATABAR, Symbology.DATABAR_EXPANDED, Symbology.DATABAR_LIMITED})
EAN_WITH_ADD_ON = "]E3"
"""AIM identifier of thirteen digits followed by the two or five of the add-on beside them."""
_NEVER_GS1 = RETAIL | {Symbology.ITF, Symbology.CODE39, Symbology.CODE93, Symbology.CODABAR}


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
        read = self._as_gs1()
        return read if isinstance(read, Gs1) else None

    @property
    def gs1_problem(self) -> str:
        """Why a code that is GS1, or looks like it, cannot be parsed; empty when it can be, or is none."""
        read = self._as_gs1()
        return read.why if isinstance(read, Unreadable) else ""

    @property
    def gtin(self) -> str | None:
        """The GTIN-14 this code stands for, or None. ``is_in_store`` tells whether it holds elsewhere too."""
        plain = self._plain_gtin
        if plain is not None:
            return plain
        meaning = self.gs1
        return meaning.gtin if meaning else None

    @property
    def is_in_store(self) -> bool:
        """Whether this is a number for use within a shop or company, such as of a weighed article."""
        plain = self._plain_gtin
        return plain is not None and is_restricted(plain)

    @property
    def meaning(self) -> str:
        """What the code says, in one line for people, empty when it says nothing more than its text.

        Holds foreign text, all of it printable.
        """
        read = self._as_gs1()
        if isinstance(read, Gs1):
            return read.line
        if isinstance(read, Unreadable):
            return say("Looks like GS1 but cannot be read: {why}", why=said_anew(read.why))
        if not self.gtin:
            return ""
        return say("In-store number {gtin}", gtin=self.gtin) if self.is_in_store else f"GTIN {self.gtin}"

    @property
    def _plain_gtin(self) -> str | None:
        """The number of a code that holds nothing else; of an EAN with its add-on the number alone."""
        if self.aim and self.symbology is Symbology.UNKNOWN:
            return None
        return gtin14(self.text[:13] if self.aim == EAN_WITH_ADD_ON else self.text, self.symbology)

    def _as_gs1(self) -> Gs1 | Unreadable | None:
        if self.symbology in _NEVER_GS1 or self._plain_gtin is not None:
            return None
        if self.aim or self.symbology in DATABAR:
            is_gs1 = self.symbology in DATABAR or is_gs1_identifier(self.aim)
            return read_gs1(self.text, is_gs1=is_gs1)
        return read_gs1(self.text)

    @property
    def is_sendable(self) -> bool:
        """Whether the text fits the API's 1 to 500 characters as it is (and holds no NUL, which databases refuse)."""
        return not self.why_not_sendable

    @property
    def why_not_sendable(self) -> str:
        """Why the server cannot take the text as it is, and what to do; empty when it can. Nothing is ever cut."""
        fault = self.why_not_short
        if not fault:
            return ""
        return say("{fault} It is saved here. Scan another code of this item, then set this one aside.", fault=fault)

    @property
    def why_not_short(self) -> str:
        """Why the server cannot take the text as it is; empty when it can."""
        if not self.text:
            return say("It is empty.")
        if len(self.text) > MAX_RAW_VALUE:
            count, most = say_number(len(self.text)), say_number(MAX_RAW_VALUE)
            return say("It has {count} characters; the server takes {most}.", count=count, most=most)
        return say("It holds binary data, which the server does not take.") if "\x00" in self.text else ""


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


def code_of_text(text: str, symbology: Symbology = Symbology.UNKNOWN, *, aim: str = "") -> Code:
    """Make a code of text that was typed or came from a gun. What is no text is kept in ``raw`` as it came."""
    try:
        raw = text.encode("utf-8", "surrogateescape")
    except UnicodeEncodeError:
        raw = text.encode("utf-8", "surrogatepass")
    return Code(text=raw.decode("utf-8", "replace"), raw=raw, symbology=symbology, aim=aim)


def code_of_bytes(raw: bytes, symbology: Symbology = Symbology.UNKNOWN, *, aim: str = "") -> Code:
    """Make a code of bytes that a serial gun or a decoder gave."""
    return Code(text=text_of(raw), raw=raw, symbology=symbology, aim=aim)


def text_of(raw: bytes) -> str:
    """The text of a code's bytes; never fails.

    UTF-8, as practice has it; Shift JIS where the bytes cannot be Latin-1 text (QR's Kanji mode, half-width kana);
    else Latin-1, the default of QR, Data Matrix, Aztec and Code 128 (ISO/IEC 18004, 7.3.2; 15417, 4.3.4).
    """
    for charset in ("utf-8", "cp932") if _IS_NO_LATIN.search(raw) else ("utf-8",):
        try:
            return raw.decode(charset)
        except UnicodeDecodeError:
            continue
    return raw.decode("latin-1")


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
