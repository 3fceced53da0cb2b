"""A list of two-line rows for fingers: a model that loads page by page, and a delegate that paints.

Reading a page is one small indexed read, done on the main thread.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QScroller,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from kiosk.core.inert import inert
from kiosk.widgets.chip import ChipWords, chip_size, draw_chip
from kiosk.widgets.text import drawn, write
from kiosk.widgets.theme import INK, LINE, MUTED, Sizes, icon_pixmap
from kiosk.widgets.theme import colour as colour_of

PAGE = 60
LINE_ROLE = Qt.ItemDataRole.UserRole + 1
_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Row:
    """One row. ``seq`` continues a list (keyset paging); ``token`` colours the icon; all words are made inert.

    ``chips`` stand at the end of the lower line.
    """

    id: str
    seq: int
    icon: str
    token: str
    title: str
    detail: str = ""
    right: str = ""
    chips: tuple[ChipWords, ...] = ()


Fetch = Callable[[int, int | None], Sequence[Row]]
"""Reads at most n rows after the one with a sequence number (None: from the beginning)."""


def _no_rows(_count: int, _after: int | None) -> Sequence[Row]:
    return ()


class RowModel(QAbstractListModel):
    """Rows that ``fetch`` reads, sixty at a time."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[Row] = []
        self._fetch: Fetch = _no_rows
        self._is_complete = True

    def show_rows(self, fetch: Fetch) -> None:
        """Show other rows, from the beginning."""
        self.beginResetModel()
        self._fetch = fetch
        self._rows = list(fetch(PAGE, None))
        self._is_complete = len(self._rows) < PAGE
        self.endResetModel()

    def refresh(self) -> None:
        """Take over what changed in the first page; what was scrolled to stays in place while its rows do."""
        first = list(self._fetch(PAGE, None))
        old = self._rows[: len(first)]
        if first == old and (len(first) == PAGE or len(first) == len(self._rows)):
            return
        if [row.id for row in first] == [row.id for row in old] and len(first) <= len(self._rows):
            self._rows[: len(first)] = first
            self.dataChanged.emit(self.index(0), self.index(len(first) - 1))
        else:
            self.show_rows(self._fetch)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """How many rows are loaded."""
        return 0 if parent.isValid() else len(self._rows)

    def row(self, number: int) -> Row | None:
        """A loaded row."""
        return self._rows[number] if 0 <= number < len(self._rows) else None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The row, or its words for screen readers."""
        row = self.row(index.row())
        if row is None:
            return None
        if role == LINE_ROLE:
            return row
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            told = (row.title, row.right, *(chip.word for chip in row.chips), row.detail)
            return inert(" · ".join(part for part in told if part), 400)
        return None

    def canFetchMore(self, _parent: _Index) -> bool:
        """Whether there are more rows."""
        return not self._is_complete

    def fetchMore(self, _parent: _Index) -> None:
        """Load the next page."""
        more = list(self._fetch(PAGE, self._rows[-1].seq if self._rows else None))
        self._is_complete = len(more) < PAGE
        if more:
            self.beginInsertRows(QModelIndex(), len(self._rows), len(self._rows) + len(more) - 1)
            self._rows.extend(more)
            self.endInsertRows()


class _Painter(QStyledItemDelegate):
    def __init__(self, sizes: Sizes, parent: QWidget) -> None:
        super().__init__(parent)
        self._sizes = sizes
        self._row = QRect()

    def _seen(self, painter: QPainter, place: QRect) -> QRect:
        """Where a place of the row is seen: in a window that runs from the right it is mirrored."""
        return QStyle.visualRect(painter.layoutDirection(), self._row, place)

    def sizeHint(self, _option: QStyleOptionViewItem, _index: _Index) -> QSize:
        """Every row is a touch target."""
        return QSize(100, max(round(self._sizes.text * 3.4), self._sizes.target))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw one row; all text is inert and plain."""
        row = index.data(LINE_ROLE)
        if not isinstance(row, Row):
            return
        text = self._sizes.text
        rect: QRect = option.rect
        painter.save()
        painter.setPen(QColor(colour_of(LINE)))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        side = round(text * 1.5)
        top = rect.top() + (rect.height() - side) // 2
        self._row = rect
        sign = self._seen(painter, QRect(rect.left() + text // 3, top, side, side))
        painter.drawPixmap(sign.topLeft(), icon_pixmap(row.icon, row.token, side))
        inner = rect.adjusted(side + text, 0, -text // 2, 0)
        half = inner.height() // 2
        is_double = bool(row.detail or row.chips)
        upper = inner.adjusted(0, 0, 0, -half) if is_double else inner
        edge = Qt.AlignmentFlag.AlignBottom if is_double else Qt.AlignmentFlag.AlignVCenter
        width = self._put(painter, upper, row.right, INK, QFont.Weight.Bold, edge, is_right=True)
        room = upper.adjusted(0, 0, -width - text // 2 if width else 0, 0)
        self._put(painter, room, row.title, INK, QFont.Weight.DemiBold, edge)
        below = Qt.AlignmentFlag.AlignTop
        lower = inner.adjusted(0, half, 0, 0)
        lower.setRight(self._put_chips(painter, lower, row.chips))
        self._put(painter, lower, row.detail, MUTED, QFont.Weight.Normal, below)
        painter.restore()

    def _put_chips(self, painter: QPainter, rect: QRect, chips: tuple[ChipWords, ...]) -> int:
        """Draw the chips from the end, as many as leave a third for the words. Returns where they begin."""
        end = rect.right()
        for chip in reversed(chips):
            size = chip_size(chip, painter.font(), self._sizes)
            begin = end - size.width()
            if begin < rect.left() + rect.width() // 3 and end != rect.right():
                break
            draw_chip(
                painter,
                self._seen(
                    painter,
                    QRect(
                        max(begin, rect.left()),
                        rect.top() + 1,
                        min(size.width(), rect.width()),
                        min(size.height(), rect.height() - 3),
                    ),
                ),
                chip,
                self._sizes,
            )
            end = begin - self._sizes.text // 3
        return end

    def _put(  # noqa: PLR0913 - a painter's call
        self,
        painter: QPainter,
        rect: QRect,
        words: str,
        token: str,
        weight: QFont.Weight,
        edge: Qt.AlignmentFlag,
        *,
        is_right: bool = False,
    ) -> int:
        """Draw words, cut at half the width on the right and at the end on the left. Returns the width they took."""
        font = QFont(painter.font())
        font.setWeight(weight)
        font.setPixelSize(self._sizes.text if token == INK else round(self._sizes.text * 0.85))
        painter.setFont(font)
        painter.setPen(QColor(colour_of(token)))
        most = rect.width() // 2 if is_right else rect.width()
        cut = painter.fontMetrics().elidedText(drawn(inert(words, 300)), Qt.TextElideMode.ElideRight, most)
        write(painter, self._seen(painter, rect.adjusted(0, 2, 0, -2)), edge, cut, is_end=is_right)
        return painter.fontMetrics().horizontalAdvance(cut)


class RowView(QListView):
    """Dragged with a finger; a touch on a row tells its id."""

    touched = Signal(str)

    def __init__(self, name: str, sizes: Sizes) -> None:
        super().__init__()
        self.rows = RowModel()
        self.setModel(self.rows)
        self.setItemDelegate(_Painter(sizes, self))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformItemSizes(True)
        self.setMinimumHeight(sizes.target * 2)
        self.setAccessibleName(name)
        self.clicked.connect(self._on_clicked)
        QScroller.grabGesture(self.viewport(), QScroller.ScrollerGestureType.TouchGesture)

    def _on_clicked(self, index: QModelIndex) -> None:
        row = self.rows.row(index.row())
        if row is not None and row.id:
            self.touched.emit(row.id)
