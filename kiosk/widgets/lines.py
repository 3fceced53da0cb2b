"""A list of rows for fingers. At rest no row is cut in two."""

from PySide6.QtCore import QModelIndex, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QAbstractScrollArea, QListView, QScroller

from kiosk.widgets.row_model import RowModel
from kiosk.widgets.row_painter import RowPainter
from kiosk.widgets.theme import Sizes

_MOST_SOUGHT = 1_200
"""So many rows are loaded to come to a certain one."""


class RowView(QListView):
    """Dragged with a finger; a touch on a row tells its id. At rest no row is cut in two."""

    touched = Signal(str)

    def __init__(self, name: str, sizes: Sizes) -> None:
        super().__init__()
        self.rows = RowModel()
        self.setModel(self.rows)
        self._painter = RowPainter(sizes, self)
        self.setItemDelegate(self._painter)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumHeight(sizes.target)
        self.setAccessibleName(name)
        self.clicked.connect(self._on_clicked)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self._is_fitting = False
        for changed in (self.rows.modelReset, self.rows.rowsInserted, self.rows.dataChanged):
            changed.connect(self._show_whole_rows, Qt.ConnectionType.QueuedConnection)
        QScroller.grabGesture(self.viewport(), QScroller.ScrollerGestureType.TouchGesture)
        QScroller.scroller(self.viewport()).stateChanged.connect(self._on_dragged)

    @property
    def marked(self) -> str:
        """The id of the row that stands out; empty: none does."""
        return self._painter.marked

    def mark(self, row_id: str, *, is_sought: bool = False) -> None:
        """Let a row stand out. ``is_sought``: load rows until it comes, and scroll to it."""
        self._painter.marked = row_id
        self.viewport().update()
        while is_sought and row_id and self.rows.number(row_id) is None:
            if not self.rows.canFetchMore(QModelIndex()) or self.rows.rowCount() >= _MOST_SOUGHT:
                return
            self.rows.fetchMore(QModelIndex())
        number = self.rows.number(row_id)
        if is_sought and number is not None:
            self.scrollTo(self.rows.index(number), QAbstractItemView.ScrollHint.PositionAtTop)
            self._show_whole_rows()

    def sizeHint(self) -> QSize:
        """It takes the room that is left, and asks for no more than it must have."""
        return QSize(super().sizeHint().width(), self.minimumHeight())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The room changed."""
        super().resizeEvent(event)
        self._show_whole_rows()

    def _on_dragged(self, state: QScroller.State) -> None:
        if state is QScroller.State.Inactive:
            self._show_whole_rows()

    def _show_whole_rows(self) -> None:
        """At rest the first row that is seen is whole, and room is left empty below the last one that is."""
        top = self._first_whole()
        if top is None or self._is_fitting:
            return
        self._is_fitting = True
        room = self.height() - 2 * self.frameWidth()
        begin = end = self.visualRect(self.rows.index(top)).top()
        number = top
        while number < self.rows.rowCount():
            below = self.visualRect(self.rows.index(number)).bottom() + 1
            if below - begin > room:
                break
            number, end = number + 1, below
        is_all = top == 0 and number == self.rows.rowCount()
        margin = 0 if is_all or end == begin else room - (end - begin)
        bar = self.verticalScrollBar()
        value = bar.value() + begin
        if self.viewportMargins().bottom() != margin:
            self.setViewportMargins(0, 0, 0, margin)
        bar.setValue(value)
        self._is_fitting = False

    def _first_whole(self) -> int | None:
        """The row at the top: the one that is cut where most of it is seen, else the one below it."""
        first = self.indexAt(QPoint(self.viewport().width() // 2, 0))
        if not first.isValid():
            return None
        rect, bar = self.visualRect(first), self.verticalScrollBar()
        is_next = -rect.top() > rect.height() // 2 or (rect.top() < 0 and bar.value() == bar.maximum())
        return min(first.row() + is_next, self.rows.rowCount() - 1)

    def _on_clicked(self, index: QModelIndex) -> None:
        row = self.rows.row(index.row())
        if row is not None and row.id:
            self.touched.emit(row.id)


class WholeRows(RowView):
    """A few hundred rows. With large text it is as high as all of them, and what it stands in is dragged instead."""

    def __init__(self, name: str, sizes: Sizes) -> None:
        super().__init__(name, sizes)
        self._sizes = sizes

    def hasHeightForWidth(self) -> bool:
        """Whether it shows all of its rows."""
        return self._sizes.is_tight

    def heightForWidth(self, _width: int) -> int:
        """As high as all of its rows."""
        while self.rows.canFetchMore(QModelIndex()):
            self.rows.fetchMore(QModelIndex())
        return max(sum(self.sizeHintForRow(number) for number in range(self.rows.rowCount())), self.minimumHeight())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A finger drags it, or all that it stands in."""
        super().resizeEvent(event)
        show_whole(self, is_whole=self._sizes.is_tight)


def show_whole(area: QAbstractScrollArea, *, is_whole: bool) -> None:
    """A list that is as high as its rows has no bar and follows no finger: what it stands in does."""
    bar = Qt.ScrollBarPolicy.ScrollBarAlwaysOff if is_whole else Qt.ScrollBarPolicy.ScrollBarAsNeeded
    if area.verticalScrollBarPolicy() is bar:
        return
    area.setVerticalScrollBarPolicy(bar)
    if is_whole:
        QScroller.ungrabGesture(area.viewport())
    else:
        QScroller.grabGesture(area.viewport(), QScroller.ScrollerGestureType.TouchGesture)
