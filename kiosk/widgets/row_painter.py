"""Draws the rows of a list: what each is about, where it stands, chips or a bar that fills up."""

from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from kiosk.core.inert import inert
from kiosk.widgets.chip import ChipWords, chip_size, draw_chip
from kiosk.widgets.code_title import in_middle
from kiosk.widgets.groups import in_groups
from kiosk.widgets.row_model import LINE_ROLE, Index, Row
from kiosk.widgets.short import in_lines
from kiosk.widgets.text import drawn, write
from kiosk.widgets.theme import BLUE, INK, LINE, MUTED, RED, Sizes, icon_pixmap
from kiosk.widgets.theme import colour as colour_of

_FONT = "Inter"
_LONGEST = 160
_TIME, _TIMES = "00:00", "×99"
"""The least widths of the two columns at the end of a row that has a quantity."""
_BETWEEN = " · "
_PAD = 0.2
"""Room above and below the words of a row, in font sizes."""


@lru_cache(maxsize=1024)
def _lines(words: str, width: int, most: int, high: int) -> tuple[str, ...]:
    """Words in lines of ``width`` pixels, ``high`` the size of the font; a row is measured again at every layout."""
    font = QFont(_FONT)
    font.setPixelSize(high)
    metrics, parts = QFontMetrics(font), drawn(inert(words, 300)).split(_BETWEEN)
    while most == 1 and len(parts) > 1 and metrics.horizontalAdvance(_BETWEEN.join(parts)) > width:
        parts.pop()  # what is said last matters least, and half of it nothing
    return tuple(in_lines(metrics, _BETWEEN.join(parts), width, most))


class RowPainter(QStyledItemDelegate):
    """Draws rows: what they are on top, where they stand below it, chips or a bar under that."""

    def __init__(self, sizes: Sizes, parent: QWidget) -> None:
        super().__init__(parent)
        self._sizes = sizes
        self._row = QRect()
        self.marked = ""
        """The id of the row that stands out."""

    def _seen(self, painter: QPainter, place: QRect) -> QRect:
        """Where a place of the row is seen: in a window that runs from the right it is mirrored."""
        return QStyle.visualRect(painter.layoutDirection(), self._row, place)

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """Every row is a touch target, and as high as what there is to say."""
        row = index.data(LINE_ROLE)
        if not isinstance(row, Row):
            return QSize(100, self._sizes.target)
        title, below = self._line(INK), self._below(row, self._room())
        pad = round(self._sizes.text * (_PAD / 2 if self._sizes.is_tight else _PAD))
        return QSize(100, max(title + below + 2 * pad, self._sizes.target))

    def _below(self, row: Row, width: int) -> int:
        """The height of what stands below the title."""
        high = self._line(MUTED) * len(self._sentence(row, width))
        high += self._chip_high(row) * len(self._chip_lines(row, width))
        return high + (self._sizes.text // 2 if row.percent is not None else 0)

    def _room(self) -> int:
        """The width that words have."""
        view = self.parent()
        width = view.viewport().width() if isinstance(view, QAbstractItemView) else 0
        return width - 3 * self._sizes.text

    def _sentence(self, row: Row, width: int) -> list[str]:
        """The words below the title, over two lines at most; on one where chips follow."""
        if not row.detail:
            return []
        return list(_lines(row.detail, width, 1 if row.chips or row.percent is not None else 2, self._sizes.small))

    def _chip_lines(self, row: Row, width: int) -> list[list[ChipWords]]:
        """Chips side by side, in as many lines as they need."""
        lines: list[list[ChipWords]] = []
        left = 0
        for chip in row.chips:
            wide = chip_size(chip, QFont(_FONT), self._sizes).width()
            if not lines or wide > left:
                lines.append([])
                left = width
            lines[-1].append(chip)
            left -= wide + self._sizes.text // 3
        return lines

    def _chip_high(self, row: Row) -> int:
        high = max((chip_size(chip, QFont(_FONT), self._sizes).height() for chip in row.chips), default=0)
        return high + self._sizes.text // 8

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row; all text is inert and plain."""
        row = index.data(LINE_ROLE)
        if not isinstance(row, Row):
            return
        text, rect = self._sizes.text, option.rect
        painter.save()
        self._row = rect
        self._put_ground(painter, rect, row)
        side = round(text * 1.5)
        sign = self._seen(painter, QRect(rect.left() + text // 2, rect.center().y() - side // 2, side, side))
        painter.drawPixmap(sign.topLeft(), icon_pixmap(row.icon, row.token, side))
        inner = rect.adjusted(rect.width() - self._room() - text // 2, 0, -text // 2, 0)
        below = self._below(row, inner.width())
        high = self._line(INK)
        upper = QRect(inner.left(), rect.top() + (rect.height() - high - below) // 2, inner.width(), high)
        room = upper.adjusted(0, 0, -self._put_end(painter, upper, row), 0)
        title = in_middle(in_groups(row.title), _LONGEST)
        self._put(painter, room, title, _Style(INK, QFont.Weight.DemiBold, Qt.TextElideMode.ElideMiddle))
        lower = QRect(inner.left(), upper.bottom() + 1, inner.width(), below)
        lower = self._put_sentence(
            painter, lower, self._sentence(row, inner.width()), RED if row.token == RED else MUTED
        )
        for line in self._chip_lines(row, inner.width()):
            self._put_chips(painter, lower, line)
            lower = lower.adjusted(0, self._chip_high(row), 0, 0)
        if row.percent is not None:
            self._put_bar(painter, lower, row.percent)
        painter.restore()

    def _put_end(self, painter: QPainter, upper: QRect, row: Row) -> int:
        """Draw the time at the end of the row, and a quantity in the column before it. Returns the width they take."""
        taken = 0
        for words, widest, style in ((row.right, _TIME, _AT_END), (row.times, _TIMES, _QUANTITY)):
            if not words:
                continue
            least = QFontMetrics(self._font(style)).horizontalAdvance(widest) if row.times else 0
            wide = self._put(painter, upper.adjusted(0, 0, -taken, 0), words, style)
            taken += max(wide, least) + self._sizes.text // 2
        return taken

    def _put_ground(self, painter: QPainter, rect: QRect, row: Row) -> None:
        """A line between rows; the marked one has a ground, and a bar where it begins."""
        if row.id and row.id == self.marked:
            painter.fillRect(rect, QColor(colour_of("press")))
            bar = QRect(rect.left(), rect.top(), max(4, self._sizes.text // 4), rect.height())
            painter.fillRect(self._seen(painter, bar), QColor(colour_of(row.token)))
        painter.setPen(QColor(colour_of(LINE)))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())

    def _line(self, token: str) -> int:
        return QFontMetrics(self._font(_Style(token))).height()

    def _put_sentence(self, painter: QPainter, rect: QRect, lines: list[str], token: str) -> QRect:
        """Draw the words below the title. Returns the room that is left below them."""
        painter.setFont(self._font(_Style(token)))
        painter.setPen(QColor(colour_of(token)))
        high = painter.fontMetrics().height()
        for place, line in enumerate(lines):
            there = QRect(rect.left(), rect.top() + place * high, rect.width(), high)
            write(painter, self._seen(painter, there), Qt.AlignmentFlag.AlignVCenter, line)
        return rect.adjusted(0, high * len(lines), 0, 0)

    def _put_bar(self, painter: QPainter, rect: QRect, percent: int) -> None:
        """Draw how far it is, from the side where reading begins."""
        high = max(6, self._sizes.text // 3)
        whole = QRect(rect.left(), rect.bottom() - high, rect.width(), high)
        done = QRect(whole.left(), whole.top(), round(whole.width() * percent / 100), high)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        for place, token in ((whole, LINE), (done, BLUE)):
            painter.setBrush(QColor(colour_of(token)))
            painter.drawRoundedRect(QRectF(self._seen(painter, place)), high / 2, high / 2)

    def _put_chips(self, painter: QPainter, rect: QRect, chips: list[ChipWords]) -> None:
        """Draw chips side by side; one that is wider than the row is cut."""
        begin = rect.left()
        for chip in chips:
            size = chip_size(chip, QFont(_FONT), self._sizes)
            place = QRect(begin, rect.top() + 1, min(size.width(), rect.right() - begin), size.height())
            draw_chip(painter, self._seen(painter, place), chip, self._sizes)
            begin += place.width() + self._sizes.text // 3

    def _font(self, style: "_Style") -> QFont:
        font = QFont(_FONT)
        font.setWeight(style.weight)
        font.setPixelSize(self._sizes.text if style.token == INK else self._sizes.small)
        return font

    def _put(self, painter: QPainter, rect: QRect, words: str, style: "_Style") -> int:
        """Draw words on one line, at two thirds of it at most on the right. Returns the width they took."""
        painter.setFont(self._font(style))
        painter.setPen(QColor(colour_of(style.token)))
        most = rect.width() * 2 // 3 if style.is_right else rect.width()
        cut = painter.fontMetrics().elidedText(drawn(inert(words, 300)), style.cut, most)
        write(painter, self._seen(painter, rect), Qt.AlignmentFlag.AlignVCenter, cut, is_end=style.is_right)
        return painter.fontMetrics().horizontalAdvance(cut)


@dataclass(frozen=True, slots=True)
class _Style:
    """How words of a row are drawn."""

    token: str
    weight: QFont.Weight = QFont.Weight.Normal
    cut: Qt.TextElideMode = Qt.TextElideMode.ElideRight
    is_right: bool = False


_AT_END = _Style(MUTED, is_right=True)
_QUANTITY = _Style(INK, QFont.Weight.Bold, is_right=True)
