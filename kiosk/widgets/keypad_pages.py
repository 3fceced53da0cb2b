"""Which letters and signs stand on which page of the keypad. Knows no widget."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QSize

from kiosk.widgets.pad_page import highest_key, spacing
from kiosk.widgets.theme import Sizes

_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_SIGNS = "-/.+_:$%;=()"
"""Those of Code 39 and of the addresses in QR codes; whoever needs others scans."""
_CORNERS = 2
"""Keys of every page: the one that leads to the digits, and the one that deletes."""
_TURN = 1
"""Where there are several pages: the one that leads to the next."""
_MOST_PAGES = 6


def letter_pages(rooms: Sequence[QSize], sizes: Sizes) -> tuple[int, int, int, list[str]]:
    """Which of the rooms is used, its columns and rows, and the characters of each page.

    It is the one that holds the letters on one page, then the one with the fewest pages, then with the largest keys.
    """
    found = []
    for place, room in enumerate(rooms):
        pages = _pages(_capacity(room, sizes))
        columns, rows, side = _grid(room, max(map(len, pages)) + others(pages), sizes)
        found.append((pages[0].startswith(_LETTERS), -len(pages), side, -place, columns, rows, pages))
    _is_whole, _count, _side, place, columns, rows, pages = max(found)
    return -place, columns, rows, pages


def others(pages: Sequence[str]) -> int:
    """How many keys of a page are none of its characters."""
    return _CORNERS + (_TURN if len(pages) > 1 else 0)


def word_of(chars: str) -> str:
    """The word on the key that leads to a page: its letters from first to last, or its first signs."""
    letters = [char for char in chars if char.isalpha()]
    if not letters:
        return chars[:3]
    return "ABC" if len(letters) == len(_LETTERS) else f"{letters[0]}–{letters[-1]}"


def _capacity(room: QSize, sizes: Sizes) -> int:
    between = spacing(sizes)
    columns = (room.width() + between) // (sizes.target + between)
    rows = (room.height() + between) // (sizes.target + between)
    return int(columns * rows)


def _pages(room: int) -> list[str]:
    """All on one page; else letters and signs apart, each on as many pages as it takes."""
    if room >= len(_LETTERS + _SIGNS) + _CORNERS:
        return [_LETTERS + _SIGNS]
    most = max(room - _CORNERS - _TURN, len(_LETTERS) // _MOST_PAGES)
    return [part for chars in (_LETTERS, _SIGNS) for part in _even(chars, -(-len(chars) // most))]


def _even(chars: str, count: int) -> list[str]:
    cuts = [round(len(chars) * part / count) for part in range(count + 1)]
    return [chars[begin:end] for begin, end in pairwise(cuts)]


def _grid(room: QSize, keys: int, sizes: Sizes) -> tuple[int, int, int]:
    """The columns and rows that make the largest keys, and their lesser side."""
    between, highest, found = spacing(sizes), highest_key(sizes), []
    for columns in range(3, keys + 1):
        rows = -(-keys // columns)
        width = (room.width() + between) // columns - between
        height = (room.height() + between) // rows - between
        found.append((min(width, height, highest), -rows, -columns))
    side, rows, columns = max(found)
    return -columns, -rows, side
