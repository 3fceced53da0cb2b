"""A code as large as its place allows, over up to two lines; only one that is too long even then is cut, in its middle.

The numbers of goods are shown in groups, as they are printed below their bars.
"""

from bisect import bisect_right
from collections.abc import Callable
from dataclasses import dataclass
from math import ceil

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QStyle, QWidget

from kiosk.core.codes import Code
from kiosk.core.freshness import expiry_of
from kiosk.core.gs1_values import DAYS, told
from kiosk.core.inert import inert
from kiosk.core.words import say_label_day
from kiosk.widgets.groups import GROUPS, THIN, in_groups
from kiosk.widgets.text import ElidedLabel, drawn, runs_from_right
from kiosk.widgets.theme import TARGET_MM, Sizes

FAR_MM = 12.0
"""Height of capitals that are read from 2 m (research page product, section 4)."""
_CAP_HEIGHT = 0.727
"""Of Inter: height of a capital in a font that is 1 high."""
PITCH = 1.14
"""From line to line, in font sizes: a code has no accents."""
_BREAKS = "-/_.:;+ " + THIN
_LONGEST = 600
"""No code is longer: it is cut once, where it is drawn."""
_LONGEST_NUMBER = 20
NO_BREAK = "\N{NO-BREAK SPACE}"
_NEARLY = 0.92
"""One line is better than two that are hardly larger."""


def far_font(sizes: Sizes) -> float:
    """The pixels of a font whose capitals are read from 2 m."""
    return sizes.target / TARGET_MM * FAR_MM / _CAP_HEIGHT


def shown_code(code: Code) -> str:
    """What stands for a code on the screen: of GS1 the number of the article, else its text. Inert."""
    meaning = code.gs1
    if meaning is not None:
        return in_groups(meaning.gtin) if meaning.gtin else inert(_parts_of(code)[0], _LONGEST)
    return in_groups(code.text) if len(code.text) in GROUPS else inert(code.text, _LONGEST)


def in_short(text: str, most: int) -> str:
    """Foreign text within a sentence: of one that is long the middle gives way."""
    whole = in_groups(inert(text, _LONGEST))
    return whole if len(whole) <= most else _without_middle(whole, most - 1)


def beyond_number(code: Code) -> str:
    """What a code says besides the number that ``shown_code`` shows already; foreign words in it are not inert yet."""
    return " · ".join(parts_beyond(code))


def parts_beyond(code: Code) -> list[str]:
    """The same, one by one."""
    known, parts = f"GTIN {code.gtin}", _parts_of(code)
    if code.gs1 is not None and not code.gs1.gtin:
        known = parts[0]
    return [_whole_dates(part, code) for part in parts if part and part != known]


def date_of(code: Code) -> str:
    """The day until which an article may be used, without words; empty where its code names none."""
    expiry = expiry_of(code.gs1)
    return say_label_day(expiry.day).replace(" ", NO_BREAK) if expiry is not None else ""


def _parts_of(code: Code) -> list[str]:
    return code.meaning.split(" · ")


def _whole_dates(part: str, code: Code) -> str:
    """A line never ends within a date."""
    for element in code.gs1.elements if code.gs1 is not None else ():
        if element.ai in DAYS:
            day = told(element.ai, element.value, "")[0]  # in the language of now
            part = part.replace(day, day.replace(" ", NO_BREAK)) if day else part
    return part


@dataclass(frozen=True, slots=True)
class Fitted:
    """Lines, and the pixels of their font."""

    lines: tuple[str, ...]
    pixels: float


def fitted(text: str, room: QSize, least: float, most: float, width_of: Callable[[str], float]) -> Fitted:
    """Fit ``text`` into ``room``. ``width_of`` gives the width of a text in a font of one pixel."""
    one = _size_of((text,), room, most, width_of)
    halves = _halves(text, width_of)
    two = _size_of(halves, room, most, width_of)
    if one >= two * _NEARLY and one >= least:
        return Fitted((text,), one)
    if two >= least:
        return Fitted(halves, two)
    if room.height() < 2 * least * PITCH:
        return Fitted((_cut(text, room.width() / least, width_of),), least)
    short = _cut(text, 1.9 * room.width() / least, width_of)
    return Fitted(_first_line(short, room.width() / least, width_of), least)


def _size_of(lines: tuple[str, ...], room: QSize, most: float, width_of: Callable[[str], float]) -> float:
    widest = max(map(width_of, lines))
    across = room.width() / widest if widest else most
    return min(most, across, room.height() / (PITCH * len(lines)))


def _halves(text: str, width_of: Callable[[str], float]) -> tuple[str, ...]:
    """Two lines of about the same length, broken where a reader would pause if that is near the middle."""
    places = range(1, len(text))
    if len(text) < 2:
        return (text,)
    nearest = max(1, min(len(text) - 1, _most(text, width_of(text) / 2, width_of)))
    pauses = [at for at in places if text[at - 1] in _BREAKS and abs(at - nearest) <= max(2, len(text) // 5)]
    at = min(pauses, key=lambda at: abs(at - nearest)) if pauses else nearest
    return text[:at].rstrip(), text[at:].lstrip()


def _most(text: str, width: float, width_of: Callable[[str], float]) -> int:
    """How many letters from the beginning are not wider than ``width``."""
    return bisect_right(range(len(text)), width, key=lambda at: width_of(text[: at + 1]))


def _first_line(text: str, width: float, width_of: Callable[[str], float]) -> tuple[str, ...]:
    at = max(1, _most(text, width, width_of))
    return (text[:at], text[at:]) if at < len(text) else (text,)


def _cut(text: str, width: float, width_of: Callable[[str], float]) -> str:
    """Head and tail of a text, with an ellipsis between them."""
    if width_of(text) <= width:
        return text
    keep = bisect_right(range(3, len(text)), width, key=lambda kept: width_of(_without_middle(text, kept)))
    return _without_middle(text, keep + 2)


def _without_middle(text: str, keep: int) -> str:
    return f"{text[: keep - keep // 2]}…{text[len(text) - keep // 2 :]}"


class BigCode(ElidedLabel):
    """One text, never smaller than its own font. ``full_text`` is what it stands for, ``shown`` how it looks."""

    longest = _LONGEST

    def __init__(self, sizes: Sizes, name: str = "", parent: QWidget | None = None) -> None:
        self.shown = ""
        self._sizes = sizes
        self._metrics: tuple[str, QFontMetricsF] | None = None
        self._fitted: tuple[object, Fitted] | None = None
        super().__init__("", name, parent)

    def show_text(self, text: str) -> None:
        """Show foreign text."""
        super().show_text(text)
        self.shown = in_groups(self.full_text)
        self.updateGeometry()

    def show_code(self, code: Code) -> None:
        """Show a code as people know it."""
        self.show_text(code.text)
        self.shown = shown_code(code)
        self.update()

    def text(self) -> str:
        """All of it."""
        return self.full_text

    def least_height(self) -> int:
        """One line of the smallest font."""
        return self.fontMetrics().height() + 2

    def least_width(self) -> int:
        """The pixels across of an article's number on two lines in the smallest font; what is longer is cut anyhow."""
        shown = drawn(self.shown)
        if len(shown) > _LONGEST_NUMBER:
            return 0
        return max(
            (round(self._width_of(line) * self.font().pixelSize()) for line in _halves(shown, self._width_of)),
            default=0,
        )

    def sizeHint(self) -> QSize:
        """What it needs at least; it is as large as its place."""
        return QSize(self.least_width(), self.least_height())

    def far_width(self) -> int:
        """The pixels across of all of it on one line, large enough to be read from afar."""
        return round(self._width_of(drawn(self.shown)) * far_font(self._sizes)) + 2

    def height_in(self, width: int, largest: float) -> int:
        """Pixels of height that it fills on so many across, with letters of at most ``largest`` pixels."""
        room = QSize(width, round(3 * largest * PITCH))
        fit = fitted(drawn(self.shown), room, self.font().pixelSize(), largest, self._width_of)
        return ceil(fit.pixels * PITCH * len(fit.lines)) + 2

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw its lines."""
        if not self.shown:
            return
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        room, fit = self.contentsRect(), self._fit()
        font = QFont(self.font())
        font.setPixelSize(max(1, int(fit.pixels)))
        painter.setFont(font)
        painter.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if runs_from_right(self.shown) else Qt.LayoutDirection.LeftToRight
        )
        high = round(fit.pixels * PITCH)
        top = room.top() + (room.height() - high * len(fit.lines)) // 2
        side = QStyle.visualAlignment(self.layoutDirection(), self.alignment() | Qt.AlignmentFlag.AlignVCenter)
        flags = int(side | Qt.AlignmentFlag.AlignAbsolute) | int(Qt.TextFlag.TextDontClip)
        for place, line in enumerate(fit.lines):
            painter.drawText(QRect(room.left(), top + place * high, room.width(), high), flags, line)

    def _fit(self) -> Fitted:
        """Worked out once for each text, place and font: it is painted much more often."""
        room, least, most = self.contentsRect().size(), self.font().pixelSize(), far_font(self._sizes)
        key = (self.shown, room.toTuple(), self.font().key(), most)
        if self._fitted is None or self._fitted[0] != key:
            self._fitted = key, fitted(drawn(self.shown), room, least, most, self._width_of)
        return self._fitted[1]

    def _width_of(self, text: str) -> float:
        key = self.font().key()
        if self._metrics is None or self._metrics[0] != key:
            font = QFont(self.font())
            font.setPixelSize(100)
            self._metrics = key, QFontMetricsF(font)
        return self._metrics[1].horizontalAdvance(text) / 100
