"""What the keys of a keyboard stand for, by their place: US, French (AZERTY) and German (QWERTZ). Pure data.

A typing gun sends places, not characters, and types as the keyboard it was set to; the system translates them as the
keyboard it was set to. Reading the places undoes a mismatch. Key codes are Linux input event codes
(linux/input-event-codes.h); an X or Wayland scan code is that number plus 8. Characters as in xkeyboard-config, symbols
``us``, ``fr`` and ``de``, checked against it by the tests.

The dead keys of the French and German keyboards (they print nothing and mark the letter after them) stand for combining
characters: ``joined`` makes text of them. Caps Lock turns letters only.
"""

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass

from kiosk.core.gun import Layout

CIRCUMFLEX, DIAERESIS, ACUTE, GRAVE = "\u0302", "\u0308", "\u0301", "\u0300"
ACCENTS = {CIRCUMFLEX: "^", DIAERESIS: "¨", ACUTE: "´", GRAVE: "`", "\u0303": "~", "\u0327": "¸"}
"""Combining characters of dead keys, and what they print alone: dead key, then space."""
RIGHT_BRACKET = 27
"""KEY_RIGHTBRACE: with Ctrl, the GS of guns."""
RIGHT_ALT = 100
"""KEY_RIGHTALT: AltGr."""
FUNCTION_KEYS: dict[str, int] = {f"F{n}": code for n, code in enumerate((*range(59, 69), 87, 88), start=1)}

_NUMBER_ROW, _TOP_ROW, _HOME_ROW, _LOW_ROW = range(2, 14), range(16, 28), (*range(30, 41), 43), (86, *range(44, 54))
_PLACES = (41, *_NUMBER_ROW, *_TOP_ROW, *_HOME_ROW, *_LOW_ROW)
"""KEY_GRAVE, then the rows from left to right; KEY_BACKSLASH ends the home row, KEY_102ND begins the lowest."""
_KEYPAD = dict(zip((*range(71, 84), 55, 98, 117, 121), "789-456+1230.*/=,", strict=True)) | {57: " "}


@dataclass(frozen=True, slots=True)
class _Levels:
    plain: dict[int, str]
    shift: dict[int, str]
    altgr: dict[int, str]


def _levels(plain: str, shift: str, altgr: dict[int, str]) -> _Levels:
    return _Levels(
        dict(zip(_PLACES, plain, strict=True)),
        dict(zip(_PLACES, shift, strict=True)),
        altgr,
    )


_US = _levels(
    "`1234567890-=" + "qwertyuiop[]" + "asdfghjkl;'" + "\\" + "\\zxcvbnm,./",
    "~!@#$%^&*()_+" + "QWERTYUIOP{}" + 'ASDFGHJKL:"' + "|" + "|ZXCVBNM<>?",
    {},
)
_FRENCH = _levels(
    "²&é\"'(-è_çà)=" + f"azertyuiop{CIRCUMFLEX}$" + "qsdfghjklmù" + "*" + "<wxcvbn,;:!",
    "~1234567890°+" + f"AZERTYUIOP{DIAERESIS}£" + "QSDFGHJKLM%" + "µ" + ">WXCVBN?./§",
    dict(zip(range(3, 14), "~#{[|`\\^@]}", strict=True)) | {18: "€", 27: "¤"},
)
_GERMAN = _levels(
    f"{CIRCUMFLEX}1234567890ß{ACUTE}" + "qwertzuiopü+" + "asdfghjklöä" + "#" + "<yxcvbnm,.-",
    f'°!"§$%&/()=?{GRAVE}' + "QWERTZUIOPÜ*" + "ASDFGHJKLÖÄ" + "'" + ">YXCVBNM;:_",
    {3: "²", 4: "³", 8: "{", 9: "[", 10: "]", 11: "}", 12: "\\", 16: "@", 18: "€", 27: "~", 50: "µ", 86: "|"},
)
_LAYOUTS = {Layout.AS_TYPED: _US, Layout.US: _US, Layout.FRENCH: _FRENCH, Layout.GERMAN: _GERMAN}


def character(keycode: int, *, shift: bool, altgr: bool, caps: bool, layout: Layout) -> str:
    """The character of a key, or nothing; a combining character for a dead key (see ``joined``).

    ``keycode`` is a Linux input event code. AS_TYPED counts as US: who reads places has no system to ask. Keypad keys
    are digits whatever Num Lock says. Any thread may call.
    """
    if keycode in _KEYPAD:
        return _KEYPAD[keycode]
    levels = _LAYOUTS[layout]
    if altgr and levels.altgr:
        return levels.altgr.get(keycode, "")
    char = (levels.shift if shift else levels.plain).get(keycode, "")
    if caps and char.isalpha() and len(other := char.swapcase()) == 1 and _is_letter_key(keycode, levels):
        return other
    return char


def control_character(keycode: int, *, shift: bool, altgr: bool, layout: Layout) -> str:
    """What Ctrl and a key stand for (ASCII 0x00 to 0x1F), or nothing.

    Guns mean the character of their keyboard, or else the place it has on a US keyboard: GS is Ctrl+] either way.
    """
    for tried in (layout, Layout.US):
        char = character(keycode, shift=shift, altgr=altgr, caps=False, layout=tried).upper()
        if len(char) == 1 and "@" <= char <= "_":
            return chr(ord(char) & 0x1F)
    return ""


def joined(chars: Iterable[str]) -> str:
    """Text of characters in which a combining character stands for a dead key struck *before* its letter.

    As keyboards do it: with a space after it the accent stands alone, with a letter it marks the letter, with anything
    else both stand side by side.
    """
    text: list[str] = []
    dead = ""
    for char in chars:
        if dead:
            text.append(_marked(char, dead))
            dead = ""
        elif char in ACCENTS:
            dead = char
        else:
            text.append(char)
    return "".join(text) + ACCENTS.get(dead, "")


def _marked(char: str, dead: str) -> str:
    if char == " ":
        return ACCENTS[dead]
    if char in ACCENTS:
        return ACCENTS[dead] + ACCENTS[char]
    whole = unicodedata.normalize("NFC", char + dead)
    return whole if len(whole) == 1 else ACCENTS[dead] + char


def _is_letter_key(keycode: int, levels: _Levels) -> bool:
    """Whether both levels are the two cases of one letter: é on the key of 2 is none."""
    plain, shift = levels.plain.get(keycode, ""), levels.shift.get(keycode, "")
    return plain.upper() == shift
