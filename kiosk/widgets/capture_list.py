"""The captures of a session, newest first: a model that loads lazily, and a delegate that paints large rows."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QScroller,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from kiosk.core.clock_marks import Stamp
from kiosk.core.delivery import DeliveryState
from kiosk.core.inert import inert
from kiosk.store.records import CaptureRecord
from kiosk.widgets.theme import INK, LINE, MUTED, RED, Sizes, icon_pixmap

_Index = QModelIndex | QPersistentModelIndex
_PAGE = 60
RECORD = Qt.ItemDataRole.UserRole + 1
Fetch = Callable[[int, int | None], list[CaptureRecord]]
"""Reads at most n captures older than a sequence number (None: the newest)."""


class CaptureModel(QAbstractListModel):
    """Rows of one session. Reads pages of sixty; reading is fast and done on the main thread."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[CaptureRecord] = []
        self._fetch: Fetch = lambda _count, _before: []
        self._is_complete = True

    def show_session(self, fetch: Fetch) -> None:
        """Show the captures that ``fetch`` reads."""
        self.beginResetModel()
        self._fetch = fetch
        self._rows = fetch(_PAGE, None)
        self._is_complete = len(self._rows) < _PAGE
        self.endResetModel()

    def refresh(self) -> None:
        """Take over what changed at the top: new captures come in, undone ones go, states change."""
        newest = self._fetch(_PAGE, None)
        if [r.id for r in newest] == [r.id for r in self._rows[: len(newest)]] and len(newest) <= len(self._rows):
            self._rows[: len(newest)] = newest
            if newest:
                self.dataChanged.emit(self.index(0), self.index(len(newest) - 1))
            return
        fresh = [record for record in newest if not self._rows or record.seq > self._rows[0].seq]
        if fresh and newest[len(fresh) : len(fresh) + 1] == self._rows[:1] and len(fresh) < _PAGE:
            self.beginInsertRows(QModelIndex(), 0, len(fresh) - 1)
            self._rows[:0] = fresh
            self.endInsertRows()
            return
        self.show_session(self._fetch)

    def record(self, row: int) -> CaptureRecord | None:
        """The capture of a row."""
        return self._rows[row] if 0 <= row < len(self._rows) else None

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """How many rows are loaded."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The record, or its text for screen readers."""
        record = self.record(index.row())
        if record is None:
            return None
        if role == RECORD:
            return record
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return inert(record.code.text)
        return None

    def canFetchMore(self, _parent: _Index) -> bool:
        """Whether older rows exist."""
        return not self._is_complete

    def fetchMore(self, _parent: _Index) -> None:
        """Load the next page."""
        older = self._fetch(_PAGE, self._rows[-1].seq if self._rows else None)
        self._is_complete = len(older) < _PAGE
        if older:
            self.beginInsertRows(QModelIndex(), len(self._rows), len(self._rows) + len(older) - 1)
            self._rows.extend(older)
            self.endInsertRows()


class CaptureDelegate(QStyledItemDelegate):
    """Paints a capture: text, what it is, quantity, time; refused ones with a sign."""

    def __init__(self, sizes: Sizes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sizes = sizes

    def sizeHint(self, _option: QStyleOptionViewItem, _index: _Index) -> QSize:
        """Every row is a touch target."""
        return QSize(100, max(round(self._sizes.text * 3.4), self._sizes.target))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw one row; all text is inert and plain."""
        record = index.data(RECORD)
        if not isinstance(record, CaptureRecord):
            return
        rect: QRect = option.rect
        painter.save()
        painter.setPen(QColor(LINE))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        inner = rect.adjusted(self._sizes.text // 3, 0, -self._sizes.text // 3, 0)
        right = round(self._sizes.text * 4)
        self._draw_right(painter, inner.adjusted(inner.width() - right, 0, 0, 0), record)
        self._draw_left(painter, inner.adjusted(0, 0, -right, 0), record)
        painter.restore()

    def _draw_left(self, painter: QPainter, rect: QRect, record: CaptureRecord) -> None:
        half = rect.height() // 2
        top, bottom = rect.adjusted(0, 0, 0, -half), rect.adjusted(0, half, 0, 0)
        if record.state is DeliveryState.REFUSED:
            side = self._sizes.text
            painter.drawPixmap(rect.left(), top.bottom() - side, icon_pixmap("alert-triangle", RED, side))
            top.setLeft(top.left() + side + side // 2)
        self._text(painter, top, inert(record.code.text), INK, QFont.Weight.DemiBold, above=True)
        words = record.last_error if record.state is DeliveryState.REFUSED else what_of(record)
        colour = RED if record.state is DeliveryState.REFUSED else MUTED
        self._text(painter, bottom, inert(words), colour, QFont.Weight.Normal, above=False)

    def _draw_right(self, painter: QPainter, rect: QRect, record: CaptureRecord) -> None:
        half = rect.height() // 2
        times = f"×{record.quantity}" if record.quantity > 1 else ""
        top, bottom = rect.adjusted(0, 0, 0, -half), rect.adjusted(0, half, 0, 0)
        self._text(painter, top, times, INK, QFont.Weight.Bold, above=True, is_right=True)
        when = when_of(record)
        self._text(painter, bottom, when, MUTED, QFont.Weight.Normal, above=False, is_right=True)

    def _text(  # noqa: PLR0913 - a painter's call
        self,
        painter: QPainter,
        rect: QRect,
        text: str,
        colour: str,
        weight: QFont.Weight,
        *,
        above: bool,
        is_right: bool = False,
    ) -> None:
        font = QFont(painter.font())
        font.setWeight(weight)
        font.setPixelSize(self._sizes.text if above else round(self._sizes.text * 0.85))
        painter.setFont(font)
        painter.setPen(QColor(colour))
        side = Qt.AlignmentFlag.AlignRight if is_right else Qt.AlignmentFlag.AlignLeft
        edge = Qt.AlignmentFlag.AlignBottom if above else Qt.AlignmentFlag.AlignTop
        cut = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(rect.adjusted(0, 2, 0, -2), int(side | edge), cut)


def when_of(record: CaptureRecord) -> str:
    """The local time of a capture; "~" where the clock is unsure, nothing where it was never set."""
    stamp = Stamp(record.captured_at, record.certainty)
    if not stamp.is_plausible:
        return ""
    return f"{'' if stamp.is_sure else '~'}{record.captured_at.astimezone():%H:%M}"


def what_of(record: CaptureRecord) -> str:
    """What a capture is, in a few words."""
    kind = "Typed" if record.source == "typed" else str(record.code.symbology)
    if record.source == "gun":
        kind = "Scanner gun"
    words = record.code.meaning
    return f"{kind} · {words}" if words else kind


def capture_view(model: CaptureModel, sizes: Sizes) -> QListView:
    """A list for fingers: no focus, no selection, scrolled by dragging."""
    view = QListView()
    view.setModel(model)
    view.setItemDelegate(CaptureDelegate(sizes, view))
    view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    view.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
    view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    view.setUniformItemSizes(True)
    view.setAccessibleName("Captures of this session")
    QScroller.grabGesture(view.viewport(), QScroller.ScrollerGestureType.TouchGesture)
    return view
