"""A sentence on a few lines at most: what a stranger wrote may be longer than the room that a row has for it."""

from bisect import bisect_right

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy

from kiosk.core.inert import inert
from kiosk.core.words import said_anew
from kiosk.widgets.text import PlainLabel, drawn, write

_MOST_LETTERS = 400


def in_lines(metrics: QFontMetrics, text: str, width: int, most: int) -> list[str]:
    """``text`` in at most ``most`` lines of ``width`` pixels, broken between words; the last ends with an ellipsis."""
    lines: list[str] = []
    words = text.split()
    while words and len(lines) < most - 1:
        line, words = _line(metrics, words, width)
        lines.append(line)
    if words:
        lines.append(metrics.elidedText(" ".join(words), Qt.TextElideMode.ElideRight, width))
    return lines


def _line(metrics: QFontMetrics, words: list[str], width: int) -> tuple[str, list[str]]:
    """As many words as have room on a line, and the others; a word that is too long is broken."""
    line = words[0]
    for place, word in enumerate(words[1:], 1):
        longer = f"{line} {word}"
        if metrics.horizontalAdvance(longer) > width:
            return _broken(metrics, line, words[place:], width)
        line = longer
    return _broken(metrics, line, [], width)


def _broken(metrics: QFontMetrics, line: str, rest: list[str], width: int) -> tuple[str, list[str]]:
    """A line that is one word may be wider than its room: it is broken where that ends."""
    if metrics.horizontalAdvance(line) <= width:
        return line, rest
    letters = bisect_right(range(2, len(line)), width, key=lambda count: metrics.horizontalAdvance(line[:count])) + 1
    return line[:letters], [line[letters:], *rest]


class ShortLabel(PlainLabel):
    """Plain text on so many lines at most, made inert. ``full_text`` is what was set."""

    def __init__(self, text: str = "", name: str = "", most: int = 2) -> None:
        self.full_text, self._most = "", most
        self._known: tuple[object, list[str]] = (None, [])
        super().__init__("", name)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.show_text(text)

    def show_text(self, text: str) -> None:
        """Show ``text``."""
        self.said = text
        self.full_text = inert(text, _MOST_LETTERS)
        self.setAccessibleName(self.full_text)
        self.updateGeometry()
        self.update()

    def say_words(self) -> None:
        """Show the same in the language of now."""
        self.show_text(said_anew(self.said))

    def hasHeightForWidth(self) -> bool:
        """One line is enough where it is wide."""
        return True

    def heightForWidth(self, width: int) -> int:
        """As high as its lines."""
        return self.fontMetrics().height() * max(1, len(self._lines(width)))

    def sizeHint(self) -> QSize:
        """As wide as the text, where there is room."""
        return QSize(self.fontMetrics().horizontalAdvance(drawn(self.full_text)) + 2, self.fontMetrics().height())

    def minimumSizeHint(self) -> QSize:
        """Any width will do."""
        return QSize(0, self.fontMetrics().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the lines, in the middle of the height."""
        painter, high, lines = QPainter(self), self.fontMetrics().height(), self._lines(self.width())
        painter.setLayoutDirection(self.layoutDirection())
        painter.setPen(self.palette().color(self.foregroundRole()))
        top = max(0, (self.height() - high * len(lines)) // 2)
        for place, line in enumerate(lines):
            write(painter, QRect(0, top + place * high, self.width(), high), Qt.AlignmentFlag.AlignVCenter, line)

    def _lines(self, width: int) -> list[str]:
        """Asked for many times while a page is laid out, and worked out once."""
        key = (width, self.full_text, self.font().key())
        if self._known[0] != key:
            self._known = key, in_lines(self.fontMetrics(), drawn(self.full_text), max(width, 1), self._most)
        return self._known[1]
