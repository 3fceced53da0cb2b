"""A value of the server over several lines, with the parts marked in which it differs from another one."""

from collections.abc import Sequence
from itertools import accumulate

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QPainter,
    QPaintEvent,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QSizePolicy

from kiosk.core.differences import Span
from kiosk.core.inert import inert_whole
from kiosk.widgets.text import WrappedLabel, drawn, runs_from_right
from kiosk.widgets.theme import colour


class ValueLabel(WrappedLabel):
    """Plain text, as every label (promise P8). What is marked is bold, coloured, and underlined or struck out."""

    def __init__(self, text: str, marked: Sequence[Span], *, is_gone: bool) -> None:
        """``marked`` parts are gone from the value, or else new in it."""
        self._marked, self._is_gone = tuple(marked), is_gone
        self._shown, self._places = _unfolded(text)
        super().__init__(text, "proposed")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def take_size(self, size: int) -> None:
        """Letters so many pixels high."""
        if self.font().pixelSize() != size:
            self.setFont(self._font(size))
            self.updateGeometry()

    def height_with(self, size: int, width: int) -> int:
        """How high it would be with letters of this size."""
        return round(self._laid_out(max(1, width), self._font(size))[1] + 1)

    def holds_words(self, size: int, width: int) -> bool:
        """Whether no word would be broken at the end of a line."""
        font = self._font(size)
        font.setWeight(QFont.Weight.ExtraBold)  # what differs is
        metrics = QFontMetrics(font)
        return all(metrics.horizontalAdvance(word) <= width for word in self._shown.split())

    def _font(self, size: int) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(size)
        return font

    def _laid_out(self, width: int, font: QFont | None = None) -> tuple[QTextLayout, float]:
        """The lines for a width in pixels, and their height."""
        layout, places = QTextLayout(self._shown, font or self.font()), self._places
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        is_from_right = runs_from_right(self._shown)
        option.setTextDirection(Qt.LayoutDirection.RightToLeft if is_from_right else Qt.LayoutDirection.LeftToRight)
        layout.setTextOption(option)
        layout.setFormats([self._format(places[begin], places[end]) for begin, end in self._marked])
        layout.beginLayout()
        height = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, height))
            height += line.height()
        layout.endLayout()
        return layout, height

    def _format(self, begin: int, end: int) -> QTextLayout.FormatRange:
        made = QTextLayout.FormatRange()
        made.start, made.length = begin, end - begin
        look = QTextCharFormat()
        look.setForeground(QColor(colour("bad_ink" if self._is_gone else "good_ink")))
        look.setFontWeight(self.font().Weight.ExtraBold)
        look.setFontStrikeOut(self._is_gone)
        look.setFontUnderline(not self._is_gone)
        made.format = look
        return made

    def hasHeightForWidth(self) -> bool:
        """Its words are wrapped."""
        return True

    def heightForWidth(self, width: int) -> int:
        """As high as its lines."""
        return round(self._laid_out(max(1, width))[1] + 1)

    def sizeHint(self) -> QSize:
        """A line of some words."""
        return QSize(self.fontMetrics().averageCharWidth() * 20, self.fontMetrics().height())

    def minimumSizeHint(self) -> QSize:
        """A line of a few letters."""
        return QSize(self.fontMetrics().averageCharWidth() * 6, self.fontMetrics().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the lines."""
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        self._laid_out(self.width())[0].draw(painter, QPointF(0, 0))
        painter.end()


def _unfolded(text: str) -> tuple[str, list[int]]:
    """The text as it is painted, and where each of its characters begins there, the end included."""
    shown = [drawn(char) for char in inert_whole(text)]
    lengths = (len(part.encode("utf-16-le")) // 2 for part in shown)  # as Qt counts
    return "".join(shown), [0, *accumulate(lengths)]
