"""A column of rows that is dragged with a finger."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QScrollArea, QScroller, QVBoxLayout, QWidget

from kiosk.widgets.pages import DEAF_MS
from kiosk.widgets.screenful import end_with_a_whole_part
from kiosk.widgets.theme import Sizes


class RowColumn(QScrollArea):
    """Rows below each other; ``show_rows`` replaces them all. At rest no row is cut in two."""

    def __init__(self, sizes: Sizes) -> None:
        super().__init__()
        self._inner = QWidget()
        self._inner.setObjectName("rows")
        self._column = QVBoxLayout(self._inner)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(sizes.text // 2)
        self.setObjectName("rowColumn")
        self.setWidget(self._inner)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._sizes, self._made_for = sizes, 0
        self._rows: list[QWidget] = []
        self._shown: object = None
        self._ids: tuple[str, ...] | None = None
        self._make: Callable[[], list[QWidget]] = list
        self._rest = QTimer(self, singleShot=True, interval=DEAF_MS)
        self._rest.timeout.connect(lambda: self._be_deaf(is_deaf=False))
        self._anew = QTimer(self, singleShot=True, interval=0)
        self._anew.timeout.connect(lambda: self._put(self._make()))
        QScroller.grabGesture(self.viewport(), QScroller.ScrollerGestureType.TouchGesture)
        self._inner.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The rows have their places now, or will have others."""
        done = super().eventFilter(watched, event)
        if watched is self._inner and event.type() in {QEvent.Type.Resize, QEvent.Type.LayoutRequest}:
            self._end_with_a_whole_row()
        return done

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The room changed."""
        super().resizeEvent(event)
        self._end_with_a_whole_row()

    def _end_with_a_whole_row(self) -> None:
        """Leave room empty below the last row that is seen whole; dragging stops where a row begins.

        A row so high that much would be empty is seen in part.
        """
        end_with_a_whole_part(self, [(row.y(), row.geometry().bottom() + 1) for row in self._rows])
        if self._column.geometry() != self._inner.rect():  # the bar came while the rows were being placed
            self._column.setGeometry(self._inner.rect())

    def show_rows(self, what: object, ids: tuple[str, ...], make: Callable[[], list[QWidget]]) -> None:
        """Show the rows that ``make`` makes of ``what``; nothing is done while it is as before, or under a finger.

        When the rows themselves change, by their ``ids``, the column is deaf for a moment: a second tap of the same
        finger must not hit the row that moved up.
        """
        if what == self._shown or any(button.isDown() for button in self._inner.findChildren(QAbstractButton)):
            return
        moved = self._ids is not None and self._ids != ids
        self._shown, self._ids = what, ids
        if moved:
            self._be_deaf(is_deaf=True)
            self._rest.start()
        self._make = make
        self._put(make())

    def changeEvent(self, event: QEvent) -> None:
        """In another language, or with text of another size, the rows are made anew."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange and self._rows and self._made_for != self._sizes.text:
            self._anew.start()  # not while the style is being given to all widgets
        if event.type() is QEvent.Type.LanguageChange:
            self._put(self._make())

    def _put(self, rows: list[QWidget]) -> None:
        self._rows, self._made_for = rows, self._sizes.text
        while (item := self._column.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        for row in rows:
            self._column.addWidget(row)
        self._column.addStretch(1)  # an alignment at the top would give wrapped words too little height

    def _be_deaf(self, *, is_deaf: bool) -> None:
        self._inner.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, is_deaf)
