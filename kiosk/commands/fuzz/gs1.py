"""Text and bytes by chance into the rules for codes: AIM identifiers, GS1, Digital Link, check digits.

What must hold: nothing raises; the bytes are kept; a GTIN has 14 digits and a right check digit; a GTIN with one wrong
digit is none; a well-formed element string gives back what went in.
"""

import string
import unicodedata
from random import Random

from kiosk.commands.fuzz.falsehood import hold
from kiosk.core.aim import code_of_scan
from kiosk.core.codes import Code, Symbology, code_of_bytes, code_of_text
from kiosk.core.gtin import check_digit, has_valid_check_digit
from kiosk.core.inert import inert

_UNSAFE = {"Cc", "Cf", "Co", "Cs", "Cn", "Zl", "Zp"}
"""Control characters, those that turn the direction of writing, lone surrogates, line separators."""
_MARKS = ("", "", "]C1", "]d2", "]Q3", "]e0", "]C0", "]E0", "]E4", "]A0", "]I1", "]L2", "]z1", "]", "]C", "]Zz", "]99")
_PIECES = (
    "01", "02", "00", "10", "11", "15", "17", "21", "37", "310", "3103", "3922", "8200", "414", "7003", "99", "(01)",
    "\x1d", "\x1d\x1d", "https://", "http://example.com/01/", "/10/", "/21/", "?17=", "&3103=", "#", "%1D", "%2F", "%",
    "[)>\x1e06\x1d", "04006381333931", "4006381333931", "991231", "000000", "９", "٣", "\u202e", "\0", "<b>", "'; --",
)  # fmt: skip


def try_gs1(dice: Random) -> int:
    """One code. Returns 1 when it was understood as GS1 or as a GTIN."""
    match dice.randint(0, 3):
        case 0:
            return _any(dice)
        case 1:
            return _well_formed(dice)
        case 2:
            return _wrong_digit(dice)
        case _:
            return _pieces(dice)


def _any(dice: Random) -> int:
    data = dice.randbytes(dice.choice([0, 1, 3, 13, 60, 700]))
    scan: str | bytes = data if dice.random() < 0.5 else "".join(map(_sign, data))
    given = scan if isinstance(scan, bytes) else scan.encode("utf-8", "surrogatepass")
    code = code_of_scan(scan)
    if isinstance(scan, bytes):
        hold(given.endswith(code.raw), "bytes were changed:", given, code)
    return _read(code) + _read(code_of_bytes(data, dice.choice(list(Symbology))))


def _sign(byte: int) -> str:
    """Every hundredth character is far out: surrogates, joiners, other scripts."""
    return chr(byte) if byte % 16 else chr(0xD7F0 + byte * 37)


def _pieces(dice: Random) -> int:
    text = dice.choice(_MARKS) + "".join(
        dice.choice(_PIECES) if dice.random() < 0.7 else "".join(dice.choices(string.printable, k=dice.randint(1, 20)))
        for _ in range(dice.randint(1, 8))
    )
    aim, symbology = dice.choice(["", "", "]C1", "]d2", "]Q3", "]e0"]), dice.choice(list(Symbology))
    return _read(code_of_scan(text)) + _read(code_of_text(text, symbology, aim=aim))


def _well_formed(dice: Random) -> int:
    gtin = _number(dice, 14)
    batch = "".join(dice.choices(string.ascii_uppercase + string.digits, k=dice.randint(1, 20)))
    serial = "".join(dice.choices(string.digits, k=dice.randint(1, 20)))
    code = code_of_scan(f"]{dice.choice(['C1', 'd2', 'Q3'])}01{gtin}10{batch}\x1d21{serial}")
    meaning = code.gs1
    hold(meaning is not None, "not understood:", code)
    found = meaning.ais if meaning else {}
    hold(found == {"01": gtin, "10": batch, "21": serial}, "misunderstood:", code, found)
    hold(code.gtin == gtin, "another GTIN:", code, code.gtin)
    return _read(code)


def _wrong_digit(dice: Random) -> int:
    """One digit is another: modulo 10 with weights 3 and 1 finds every such fault (GS1 section 7.9)."""
    length, symbology = dice.choice(
        [(13, Symbology.EAN13), (8, Symbology.EAN8), (12, Symbology.UPCA), (14, Symbology.ITF), (14, Symbology.UNKNOWN)]
    )
    number = _number(dice, length)
    right = code_of_text(number, symbology)
    hold(right.gtin == number.zfill(14), "no GTIN:", right, right.gtin)
    place = dice.randrange(length)
    other = str((int(number[place]) + dice.randint(1, 9)) % 10)
    wrong = code_of_text(number[:place] + other + number[place + 1 :], symbology)
    hold(wrong.gtin is None, "a GTIN with a wrong check digit:", wrong, wrong.gtin)
    scanned = code_of_scan(f"]C101{wrong.text.zfill(14)}")
    hold(scanned.gtin is None, "a GTIN with a wrong check digit:", scanned, scanned.gtin)
    return _read(wrong) + _read(scanned)


def _number(dice: Random, length: int) -> str:
    body = str(dice.randint(1, 9)) + "".join(dice.choices(string.digits, k=length - 2))
    return body + str(check_digit(body))


def _read(code: Code) -> int:
    """Ask everything that screens, the store and the courier ask."""
    meaning, gtin = code.gs1, code.gtin
    hold(isinstance(code.meaning + code.gs1_problem + code.why_not_sendable, str), "no words:", code)
    shown = inert(code.text) + inert(code.meaning)
    hold(not _UNSAFE.intersection(map(unicodedata.category, shown)), "not safe to show:", shown)
    if gtin is not None:
        hold(len(gtin) == 14 and has_valid_check_digit(gtin), "no GTIN-14:", code, gtin)
    if meaning is not None:
        hold(meaning.elements and all(element.value for element in meaning.elements), "empty elements:", code, meaning)
    return int(gtin is not None or meaning is not None)
