"""Which keys the keyboard on the screen has, and how many of them stand in a row. Knows no widget."""

from kiosk.widgets.pad_page import dense
from kiosk.widgets.theme import Sizes

ROWS = 3
_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_SIGNS = "1234567890.-_/:@#+&()=,;!?*%'\"$€<>[]{}|\\^~`§°"
"""Digits, then the signs of addresses and names, then the others of ASCII and a few more."""
_OF_LANGUAGE = {
    "de": "äöüß",
    "es": "ñáéíóúü¿¡",
    "fr": "éèàçêîôûùâëïœ",
    "pl": "ąćęłńóśźż",
    "tr": "çğıöşü",
}
"""The letters that English has not."""
_FEWEST, _USUAL = 8, 9
"""Columns: eight keys of 15 mm are as wide as a 7 inch screen with large text; nine hold the alphabet in three rows."""


def columns_of(sizes: Sizes, language: str) -> int:
    """How many keys stand side by side: as many as the letters want, where so many of 15 mm have room."""
    between = dense(sizes)
    fit = (sizes.width - 2 * edge(sizes) + between) // (sizes.target + between)
    wanted = -(-len(_LETTERS + _OF_LANGUAGE.get(language, "")) // ROWS)
    return wanted if wanted <= fit else max(_FEWEST, min(_USUAL, fit))


def edge(sizes: Sizes) -> int:
    """Pixels between the keys and the edges of the window at either side."""
    return min(sizes.gap, sizes.target // 6)


def pages_of(columns: int, language: str) -> list[str]:
    """The characters of each page, small letters; at most ``columns`` x ``ROWS`` a page."""
    own, room = _OF_LANGUAGE.get(language, ""), columns * ROWS
    letters, (digits, *signs) = _LETTERS + own, _cut(_SIGNS, room)
    first, *others = [_LETTERS, own] if len(_LETTERS) <= room < len(letters) else _cut(letters, room)
    return [first, digits, *others, *signs]


def upper(chars: str, language: str) -> str:
    """The capitals, one for one; Turkish has an I with a dot and one without (Unicode SpecialCasing.txt, tr)."""
    return "".join(_capital(char, language) for char in chars)


def _capital(char: str, language: str) -> str:
    if language == "tr" and char == "i":
        return "İ"
    return "ẞ" if char == "ß" else char.upper()


def _cut(chars: str, room: int) -> list[str]:
    return [chars[begin : begin + room] for begin in range(0, len(chars), room)]
