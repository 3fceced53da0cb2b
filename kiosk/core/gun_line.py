"""How a serial gun is set: line, end of a code, and what the host sends back. Plain values that settings hold."""

import re
from dataclasses import dataclass
from enum import StrEnum


class CodeEnd(StrEnum):
    """What a serial gun sends behind a code. The value is the word in the settings."""

    ANY = "any"
    """Found out with the first code; see ``hardware.framing``."""
    CR = "cr"
    LF = "lf"
    CRLF = "crlf"
    TAB = "tab"
    NUL = "nul"
    ETX = "etx"
    """With or without STX in front: the surest choice for codes of several lines."""
    NONE = "none"
    """Nothing: a pause ends a code, and every byte belongs to it (binary codes)."""


@dataclass(frozen=True, slots=True)
class SerialLine:
    """Speed and frame of a serial line, such as 9600 8N1. USB-COM guns ignore it, guns behind a converter do not."""

    baud: int = 9600
    bits: int = 8
    parity: str = "N"
    stop_bits: int = 1


_LINE = re.compile(r"(\d{3,7})\s+([78])([NEO])([12])")
_SIGNAL_WORDS = {"none": b"", "bel": b"\x07"}
_LONGEST_SIGNAL = 32


def line_of(text: str) -> SerialLine:
    """Read "9600 8N1". Raises ValueError with words for people."""
    found = _LINE.fullmatch(text.strip().upper())
    if found is None:
        raise ValueError("must be written like 9600 8N1 (baud, data bits, parity N, E or O, stop bits)")
    return SerialLine(int(found[1]), int(found[2]), found[3], int(found[4]))


def signal_of(text: str) -> bytes:
    """Read what the host sends to make a gun beep: "none", "bel", or bytes in hex. Raises ValueError.

    Honeywell: ``1b372c`` good, ``1b382c`` bad (escape commands, Xenon user guide). Datalogic and Zebra: ``bel`` (the
    latter with "Beep on BEL" switched on).
    """
    word = text.strip().lower()
    if word in _SIGNAL_WORDS:
        return _SIGNAL_WORDS[word]
    try:
        signal = bytes.fromhex(word)
    except ValueError:
        signal = b""
    if not 1 <= len(signal) <= _LONGEST_SIGNAL:
        raise ValueError("must be none, bel, or up to 32 bytes in hex such as 1b372c")
    return signal
