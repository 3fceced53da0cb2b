"""The captures of a session, newest first: a model that loads lazily, and a delegate that paints large rows.

Above them stand the scans that could not be kept, until they are: no store holds them, only this list.
"""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QListView,
    QScroller,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from kiosk.core.clock_marks import Stamp
from kiosk.core.codes import Code
from kiosk.core.delivery import DeliveryState
from kiosk.core.events import CaptureNotKept
from kiosk.core.inert import inert
from kiosk.core.stored_words import say_stored
from kiosk.core.words import say, say_time
from kiosk.store.records import CaptureRecord
from kiosk.widgets.text import drawn, write
from kiosk.widgets.theme import INK, LINE, MUTED, RED, Sizes, icon_pixmap
from kiosk.widgets.theme import colour as colour_of

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
        self._lost: list[CaptureNotKept] = []
        self._fetch: Fetch = lambda _count, _before: []
        self._is_complete = True

    def show_session(self, fetch: Fetch) -> None:
        """Show the captures that ``fetch`` reads."""
        self.beginResetModel()
        self._fetch = fetch
        self._rows = fetch(_PAGE, None)
        self._is_complete = len(self._rows) < _PAGE
        self.endResetModel()

    @property
    def lost(self) -> int:
        """How many scans could not be kept, and were not since."""
        return len(self._lost)

    def show_lost(self, fault: CaptureNotKept) -> None:
        """A scan could not be kept: it stands on top until it is."""
        self.forget_lost(fault.code)
        self.beginInsertRows(QModelIndex(), 0, 0)
        self._lost.insert(0, fault)
        self.endInsertRows()

    def forget_lost(self, code: Code | None = None) -> None:
        """This code was kept; without one: nobody waits for any of them any more."""
        for place in reversed(range(len(self._lost))):
            if code is None or self._lost[place].code.raw == code.raw:
                self.beginRemoveRows(QModelIndex(), place, place)
                del self._lost[place]
                self.endRemoveRows()

    def refresh(self) -> None:
        """Take over what changed at the top: new captures come in, undone ones go, states change."""
        newest = self._fetch(_PAGE, None)
        if [r.id for r in newest] == [r.id for r in self._rows[: len(newest)]] and len(newest) <= len(self._rows):
            self._rows[: len(newest)] = newest
            if newest:
                self.dataChanged.emit(self.index(self.lost), self.index(self.lost + len(newest) - 1))
            return
        fresh = [record for record in newest if not self._rows or record.seq > self._rows[0].seq]
        if fresh and newest[len(fresh) : len(fresh) + 1] == self._rows[:1] and len(fresh) < _PAGE:
            self.beginInsertRows(QModelIndex(), self.lost, self.lost + len(fresh) - 1)
            self._rows[:0] = fresh
            self.endInsertRows()
            return
        self.show_session(self._fetch)

    def record(self, row: int) -> CaptureRecord | None:
        """The capture of a row; None for a scan that was not kept."""
        place = row - self.lost
        return self._rows[place] if 0 <= place < len(self._rows) else None

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """How many rows are loaded."""
        return 0 if parent.isValid() else self.lost + len(self._rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The record, or its text for screen readers."""
        if 0 <= index.row() < self.lost:
            return self._of_lost(self._lost[index.row()], role)
        record = self.record(index.row())
        if record is None:
            return None
        if role == RECORD:
            return record
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return inert(record.code.text)
        return None

    @staticmethod
    def _of_lost(fault: CaptureNotKept, role: int) -> Any:
        if role == RECORD:
            return fault
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return f"{inert(fault.code.text)}: {lost_words()}"
        return None

    def canFetchMore(self, _parent: _Index) -> bool:
        """Whether older rows exist."""
        return not self._is_complete

    def fetchMore(self, _parent: _Index) -> None:
        """Load the next page."""
        older = self._fetch(_PAGE, self._rows[-1].seq if self._rows else None)
        self._is_complete = len(older) < _PAGE
        if older:
            first = self.rowCount()
            self.beginInsertRows(QModelIndex(), first, first + len(older) - 1)
            self._rows.extend(older)
            self.endInsertRows()


class CaptureDelegate(QStyledItemDelegate):
    """Paints a capture: text, what it is, quantity, time; refused ones with a sign."""

    def __init__(self, sizes: Sizes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sizes, self._row = sizes, QRect()

    def sizeHint(self, _option: QStyleOptionViewItem, _index: _Index) -> QSize:
        """Every row is a touch target."""
        return QSize(100, max(round(self._sizes.text * 3.4), self._sizes.target))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw one row; all text is inert and plain."""
        record = index.data(RECORD)
        rect: QRect = option.rect
        if isinstance(record, CaptureNotKept):
            self._paint_lost(painter, rect, record)
        if not isinstance(record, CaptureRecord):
            return
        painter.save()
        painter.setPen(QColor(colour_of(LINE)))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        inner = rect.adjusted(self._sizes.text // 3, 0, -self._sizes.text // 3, 0)
        keys = self._keys(rect) or (self._page_key(rect),)
        self._row = rect
        self._draw_keys(painter, keys, record)
        self._draw_left(
            painter, inner.adjusted(0, 0, keys[0].left() - inner.right() - self._sizes.text // 2, 0), record
        )
        painter.restore()

    def _seen(self, painter: QPainter, place: QRect) -> QRect:
        """Where a place of the row is seen: in a window that runs from the right it is mirrored."""
        return QStyle.visualRect(painter.layoutDirection(), self._row, place)

    def _paint_lost(self, painter: QPainter, rect: QRect, fault: CaptureNotKept) -> None:
        """A scan that was not kept: all of the row tries it once more, as its key shows."""
        painter.save()
        painter.setPen(QColor(colour_of(LINE)))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        key, side = self._page_key(rect), round(self._sizes.text * 1.2)
        inset, radius = max(3, self._sizes.text // 4), self._sizes.target * 0.2
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(colour_of("edge")), 2))
        self._row = rect
        seen = self._seen(painter, key)
        painter.drawRoundedRect(seen.adjusted(inset, inset, -inset, -inset), radius, radius)
        painter.drawPixmap(seen.center() - QPoint(side // 2, side // 2), icon_pixmap("repeat", INK, side))
        left = rect.adjusted(self._sizes.text // 3, 0, key.left() - rect.right() - self._sizes.text // 2, 0)
        self._draw_words(painter, left, fault.code.text, lost_words(), is_bad=True)
        painter.restore()

    def _page_key(self, rect: QRect) -> QRect:
        """The quantity as a key; like the rest of the row it opens the page."""
        width = max(self._sizes.target, round(self._sizes.text * 3.6))
        return QRect(rect.right() - width, rect.top(), width, rect.height())

    def keys(self, rect: QRect, side: Qt.LayoutDirection) -> tuple[QRect, QRect] | None:
        """Where less and more are in a row of ``rect``; None where it is too narrow for them: then it opens a page.

        ``side``: from which side the window runs.
        """
        keys = self._keys(rect)
        return keys and (QStyle.visualRect(side, rect, keys[0]), QStyle.visualRect(side, rect, keys[1]))

    def _keys(self, rect: QRect) -> tuple[QRect, QRect] | None:
        side, number = self._sizes.target, round(self._sizes.text * 3.2)
        if rect.width() < 2 * side + number + self._sizes.text * 9:
            return None
        top = rect.top() + (rect.height() - side) // 2
        more = QRect(rect.right() - side, top, side, side)
        return more.translated(-side - number, 0), more

    def _draw_keys(self, painter: QPainter, keys: tuple[QRect, ...], record: CaptureRecord) -> None:
        side, inset, radius = round(self._sizes.text * 1.2), max(3, self._sizes.text // 4), self._sizes.target * 0.2
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for place, key in enumerate(keys):
            is_off = place == 0 and len(keys) > 1 and record.quantity == 1
            painter.setPen(QPen(QColor(colour_of(LINE if is_off else "edge")), 2))
            seen = self._seen(painter, key)
            painter.drawRoundedRect(seen.adjusted(inset, inset, -inset, -inset), radius, radius)
            if len(keys) > 1:
                sign = icon_pixmap("plus" if place else "minus", "on_disabled" if is_off else INK, side)
                painter.drawPixmap(seen.center() - QPoint(side // 2, side // 2), sign)
        between = QRect(keys[0].topRight(), keys[1].bottomLeft()) if len(keys) > 1 else keys[0]
        font = QFont(painter.font())
        font.setWeight(QFont.Weight.Bold)
        font.setPixelSize(round(self._sizes.text * (1.1 if record.quantity < 100 else 0.85)))
        painter.setFont(font)
        painter.setPen(QColor(colour_of(INK)))
        centre = self._seen(painter, between)
        painter.save()
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        painter.drawText(centre, int(Qt.AlignmentFlag.AlignCenter), f"×{record.quantity}")
        painter.restore()

    def _draw_left(self, painter: QPainter, rect: QRect, record: CaptureRecord) -> None:
        is_bad, words = record.state is DeliveryState.REFUSED, trouble_of(record)
        if not is_bad:
            aside = say("Left out") if record.state is DeliveryState.SET_ASIDE else ""
            words = " · ".join(part for part in (aside, when_of(record), what_of(record)) if part)
        self._draw_words(painter, rect, record.code.text, words, is_bad=is_bad)

    def _draw_words(self, painter: QPainter, rect: QRect, title: str, words: str, *, is_bad: bool) -> None:
        half = rect.height() // 2
        top, bottom = rect.adjusted(0, 0, 0, -half), rect.adjusted(0, half, 0, 0)
        if is_bad:
            side = self._sizes.text
            sign = self._seen(painter, QRect(rect.left(), top.bottom() - side, side, side))
            painter.drawPixmap(sign.topLeft(), icon_pixmap("alert-triangle", RED, side))
            top.setLeft(top.left() + side + side // 2)
        self._text(painter, top, inert(title), INK, QFont.Weight.DemiBold, above=True)
        self._text(painter, bottom, inert(words), RED if is_bad else MUTED, QFont.Weight.Normal, above=False)

    def _text(
        self,
        painter: QPainter,
        rect: QRect,
        text: str,
        colour: str,
        weight: QFont.Weight,
        *,
        above: bool,
    ) -> None:
        font = QFont(painter.font())
        font.setWeight(weight)
        font.setPixelSize(self._sizes.text if above else round(self._sizes.text * 0.85))
        painter.setFont(font)
        painter.setPen(QColor(colour_of(colour)))
        edge = Qt.AlignmentFlag.AlignBottom if above else Qt.AlignmentFlag.AlignTop
        cut = painter.fontMetrics().elidedText(drawn(text), Qt.TextElideMode.ElideRight, rect.width())
        write(painter, self._seen(painter, rect.adjusted(0, 2, 0, -2)), edge, cut)


def trouble_of(record: CaptureRecord) -> str:
    """Why the server does not take a capture, and what to do; foreign words in it are not inert yet."""
    return record.code.why_not_sendable or say_stored(record.last_error)


def lost_words() -> str:
    """What to do about a scan that was not kept, in one sentence short enough for a narrow row."""
    return say("Scan it again: not saved.")


def when_of(record: CaptureRecord) -> str:
    """The local time of a capture; "~" where the clock is unsure, nothing where it was never set."""
    stamp = Stamp(record.captured_at, record.certainty)
    if not stamp.is_plausible:
        return ""
    return f"{'' if stamp.is_sure else '~'}{say_time(record.captured_at.astimezone())}"


def what_of(record: CaptureRecord) -> str:
    """What a capture is, in a few words."""
    kind = say("Typed") if record.source == "typed" else str(record.code.symbology)
    if record.source == "gun":
        kind = say("Scanner gun")
    words = record.code.meaning
    return f"{kind} · {words}" if words else kind


class CaptureList(QListView):
    """A list for fingers: no focus, no selection, scrolled by dragging. A touch on a row opens it."""

    opened = Signal(object)
    """A row was touched; its CaptureRecord."""
    quantity = Signal(str, int)
    """Another quantity is wanted for the capture of this id."""
    again = Signal(object)
    """A scan that was not kept is to be tried once more; its CaptureNotKept."""

    def __init__(self, model: CaptureModel, sizes: Sizes) -> None:
        super().__init__()
        self._keys = CaptureDelegate(sizes, self)
        self._down: QPoint | None = None
        self.setModel(model)
        self.setItemDelegate(self._keys)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformItemSizes(True)
        self.setAccessibleName(say("Captures of this session"))
        QScroller.grabGesture(self.viewport(), QScroller.ScrollerGestureType.TouchGesture)

    def keys(self, row: int) -> tuple[QRect, QRect] | None:
        """Where less and more of a row are, in pixels of the viewport; None where rows are too narrow for them."""
        return self._keys.keys(self.visualRect(self.model().index(row, 0)), self.layoutDirection())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A finger comes down."""
        self._down = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A finger is lifted where it came down: on a key it changes the quantity, else it opens the row."""
        super().mouseReleaseEvent(event)
        down, self._down = self._down, None
        at = event.position().toPoint()
        index = self.indexAt(at)
        record = index.data(RECORD)
        if down is None or (at - down).manhattanLength() > QApplication.startDragDistance():
            return
        if isinstance(record, CaptureNotKept):
            self.again.emit(record)
        elif isinstance(record, CaptureRecord):
            self._touch(record, self._keys.keys(self.visualRect(index), self.layoutDirection()), at)

    def _touch(self, record: CaptureRecord, keys: tuple[QRect, QRect] | None, at: QPoint) -> None:
        if keys is not None and keys[1].contains(at):
            self.quantity.emit(record.id, record.quantity + 1)
        elif keys is not None and keys[0].contains(at) and record.quantity > 1:
            self.quantity.emit(record.id, record.quantity - 1)
        elif keys is None or not keys[0].contains(at):
            self.opened.emit(record)


def capture_view(model: CaptureModel, sizes: Sizes) -> CaptureList:
    """The list of ``model``."""
    return CaptureList(model, sizes)
