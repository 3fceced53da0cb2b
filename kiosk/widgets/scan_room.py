"""Where the parts of the scan screen stand: one arrangement for each shape of window. Pure: rectangles in, out.

Nothing of it depends on what is said at the moment, so that nothing moves while people work; only a message that needs
more room than the banner has covers the list.
"""

from dataclasses import dataclass

from PySide6.QtCore import QRect

from kiosk.widgets.theme import Sizes

_ROW_EMS = 3.4
"""A row: the code, and a sentence on two lines."""
_COMPACT_EMS = 2.25
"""A row that is one line of each."""
_BESIDE = 6.2
"""A column this many targets wide holds half a number of an article in letters that are read from 2 m."""
_LEAST_SIDE_EMS = 13
_UPRIGHT_PICTURE = 0.72
"""Of its width: pictures of cameras are wider than high, and the lists want room."""


@dataclass(frozen=True, slots=True)
class Banners:
    """Heights of the banner in pixels."""

    plain: int
    """The least that tells of a scan."""
    asking: int
    """The least that asks a question."""
    wanted: int
    """So high that it is read from afar."""
    needed: int
    """For what it says now."""


@dataclass(frozen=True, slots=True)
class Side:
    """Banner and list of a column; a null ``card``: the list is covered. ``row`` is the height of its rows."""

    banner: QRect
    card: QRect
    row: int


def side(room: QRect, around: int, sizes: Sizes, banners: Banners) -> Side:
    """Share a column between banner and list: whole rows only. ``around`` is what the list has besides its rows."""
    rows, row = _rows(room.height() - around - sizes.gap, sizes, banners)
    spare = room.height() - rows * row - around - sizes.gap - banners.wanted
    row += max(0, spare) // rows if rows else 0
    high = room.height() - around - sizes.gap - rows * row
    while rows and high < banners.needed:
        rows -= 1
        high = room.height() - around - sizes.gap - rows * row
    if not rows:
        return Side(room, QRect(), row)
    banner = QRect(room.left(), room.top(), room.width(), high)
    top = banner.bottom() + 1 + sizes.gap
    return Side(banner, QRect(room.left(), top, room.width(), room.bottom() + 1 - top), row)


def _rows(high: int, sizes: Sizes, banners: Banners) -> tuple[int, int]:
    """How many rows, of which height, in ``high`` pixels beside the banner."""
    full, compact = max(round(sizes.text * _ROW_EMS), sizes.target), max(round(sizes.text * _COMPACT_EMS), sizes.target)
    rows = max((high - banners.wanted) // full, min(2, (high - banners.asking) // full))
    if rows >= 1:
        return rows, full
    for row in (full, compact):
        if high - banners.plain >= row:
            return 1, row
    return 0, compact


def beside_width(room: QRect, sizes: Sizes) -> int:
    """How wide the column of banner and list is beside the camera."""
    least, most = round(room.width() * 0.38), round(room.width() * 0.5)
    return min(max(round(sizes.target * _BESIDE), least), most)


def has_room_beside(width: int, page_width: int, sizes: Sizes) -> bool:
    """Whether a page of this least width leaves banner and list a column."""
    return not sizes.is_tight and width - page_width - sizes.gap >= sizes.text * _LEAST_SIDE_EMS


def across(room: QRect, right_width: int, sizes: Sizes) -> tuple[QRect, QRect]:
    """Two columns."""
    left = QRect(room.left(), room.top(), room.width() - right_width - sizes.gap, room.height())
    return left, QRect(left.right() + 1 + sizes.gap, room.top(), right_width, room.height())


def down(room: QRect, upper_height: int, sizes: Sizes) -> tuple[QRect, QRect]:
    """Two parts below each other."""
    upper = QRect(room.left(), room.top(), room.width(), upper_height)
    top = upper.bottom() + 1 + sizes.gap
    return upper, QRect(room.left(), top, room.width(), room.bottom() + 1 - top)


def picture_height(room: QRect) -> int:
    """How high the camera's picture is on an upright window."""
    return min(round(room.width() * _UPRIGHT_PICTURE), round(room.height() * 0.4))
