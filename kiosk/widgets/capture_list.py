"""The captures of a session, newest first: a model that loads lazily, and a list for fingers.

Above them stand the scans that could not be kept, until they are: no store holds them, only this list.
"""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QListView, QScroller

from kiosk.core.codes import Code
from kiosk.core.delivery import DeliveryState
from kiosk.core.events import CaptureNotKept
from kiosk.core.inert import inert
from kiosk.core.words import say
from kiosk.store.records import CaptureRecord
from kiosk.widgets.capture_painter import RECORD, CaptureDelegate, lost_words, trouble_of, what_of, when_of
from kiosk.widgets.theme import Sizes

__all__ = ["RECORD", "CaptureDelegate", "CaptureList", "CaptureModel", "Fetch", "trouble_of", "what_of", "when_of"]

_Index = QModelIndex | QPersistentModelIndex
_PAGE = 60
Fetch = Callable[[int, int | None], list[CaptureRecord]]
"""Reads at most n captures older than a sequence number (None: the newest)."""


class CaptureModel(QAbstractListModel):
    """Rows of one session. Reads pages of sixty; reading is fast and done on the main thread."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[CaptureRecord] = []
        self._session_id = ""
        self._lost_in: dict[str, list[CaptureNotKept]] = {}
        """Of each session, newest first; without a session: what was scanned before there was one."""
        self._fetch: Fetch = lambda _count, _before: []
        self._is_complete = True

    def show_session(self, fetch: Fetch, session_id: str = "", *, is_empty: bool = False) -> None:
        """Show the captures that ``fetch`` reads, and what could not be kept in this session.

        ``is_empty``: there are none yet, as in a session that was just opened, and nothing need be read.
        """
        self.beginResetModel()
        if session_id:
            self._lost_in[session_id] = self._lost_in.pop("", []) + self._lost_in.get(session_id, [])
        self._session_id, self._fetch = session_id, fetch
        self._rows = [] if is_empty else fetch(_PAGE, None)
        self._is_complete = len(self._rows) < _PAGE
        self.endResetModel()

    @property
    def _lost(self) -> list[CaptureNotKept]:
        return self._lost_in.setdefault(self._session_id, [])

    @property
    def newest_lost(self) -> CaptureNotKept | None:
        """What could not be kept last, of what still is not."""
        return self._lost[0] if self._lost else None

    @property
    def lost(self) -> int:
        """How many scans could not be kept, and were not since."""
        return len(self._lost)

    def holds_lost(self, code: Code) -> bool:
        """Whether a scan of this code could not be kept, and was not since."""
        return any(one.code.raw == code.raw for one in self._lost)

    def show_lost(self, fault: CaptureNotKept) -> None:
        """A scan could not be kept: it stands on top until it is."""
        self.forget_lost(fault.code)
        self.beginInsertRows(QModelIndex(), 0, 0)
        self._lost.insert(0, fault)
        self.endInsertRows()

    def forget_lost(self, code: Code) -> None:
        """This code was kept, or a person wants it no more."""
        for place in reversed(range(len(self._lost))):
            if self._lost[place].code.raw == code.raw:
                self.beginRemoveRows(QModelIndex(), place, place)
                del self._lost[place]
                self.endRemoveRows()

    def forget_session(self, session_id: str) -> None:
        """It is finished: nobody waits any more for what could not be kept in it."""
        if session_id == self._session_id:
            self.beginResetModel()
            self._lost_in.pop(session_id, None)
            self.endResetModel()
        else:
            self._lost_in.pop(session_id, None)

    def refresh(self, *, is_deep: bool = False) -> None:
        """Take over what changed at the top: new captures come in, undone ones go, states change.

        ``is_deep``: a person changed a row, which may stand farther down than the first page.
        """
        count = max(_PAGE, len(self._rows)) if is_deep else _PAGE
        newest = self._fetch(count, None)
        is_all = len(newest) == len(self._rows) or len(newest) == count < len(self._rows)
        if is_all and [r.id for r in newest] == [r.id for r in self._rows[: len(newest)]]:
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
        self.show_session(self._fetch, self._session_id)

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


class CaptureList(QListView):
    """A list for fingers: no focus, no selection, scrolled by dragging. A touch on a row opens it."""

    opened = Signal(object)
    """A row was touched; its CaptureRecord, or the CaptureNotKept."""
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

    def mark(self, what: str | CaptureNotKept) -> None:
        """The page of the capture with this id is open, or that of a scan that was not kept; empty: of none."""
        if what != self._keys.marked:
            self._keys.marked = what
            self.viewport().update()

    def set_row_height(self, pixels: int) -> None:
        """Each row is so high; dragging stops where one begins."""
        if pixels != self._keys.row_height:
            self._keys.row_height = pixels
            self.scheduleDelayedItemsLayout()
        self._snap()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Its place may be another."""
        super().resizeEvent(event)
        self._snap()

    def _snap(self) -> None:
        """Rows are seen whole."""
        row = self._keys.row_height
        self.verticalScrollBar().setSingleStep(max(row, 1))
        if row:
            QScroller.scroller(self.viewport()).setSnapPositionsY(0.0, float(row))

    def keys(self, row: int) -> tuple[QRect, QRect] | None:
        """Where less and more of a row are, in pixels of the viewport; None where rows are too narrow for them."""
        return self._keys.keys(self.visualRect(self.model().index(row, 0)), self.layoutDirection())

    def again_key(self, row: int) -> QRect:
        """Where a touch tries the scan of this row again that was not kept, in pixels of the viewport."""
        index = self.model().index(row, 0)
        return self._keys.word_key(self.visualRect(index), index.data(RECORD), self.layoutDirection())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A finger comes down."""
        self._down = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A finger is lifted where it came down: on a key it does what the key says, else it opens the row."""
        super().mouseReleaseEvent(event)
        down, self._down = self._down, None
        at = event.position().toPoint()
        index = self.indexAt(at)
        record = index.data(RECORD)
        if down is None or (at - down).manhattanLength() > QApplication.startDragDistance():
            return
        if isinstance(record, CaptureNotKept):
            (self.again if self.again_key(index.row()).contains(at) else self.opened).emit(record)
        elif isinstance(record, CaptureRecord):
            has_keys = record.state not in {DeliveryState.REFUSED, DeliveryState.SET_ASIDE}
            keys = self._keys.keys(self.visualRect(index), self.layoutDirection()) if has_keys else None
            self._touch(record, keys, at)

    def _touch(self, record: CaptureRecord, keys: tuple[QRect, QRect] | None, at: QPoint) -> None:
        if keys is not None and keys[1].contains(at):
            self.quantity.emit(record.id, record.quantity + 1)
        elif keys is not None and keys[0].contains(at) and record.quantity > 1:
            self.quantity.emit(record.id, record.quantity - 1)
        elif keys is None or not keys[0].contains(at):
            self.opened.emit(record)
