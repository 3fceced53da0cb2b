"""A column of rows that is dragged with a finger."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QScroller, QVBoxLayout, QWidget

from kiosk.widgets.theme import Sizes


class RowColumn(QScrollArea):
    """Rows below each other; ``show_rows`` replaces them all."""

    def __init__(self, sizes: Sizes) -> None:
        super().__init__()
        self._inner = QWidget()
        self._inner.setObjectName("rows")
        self._column = QVBoxLayout(self._inner)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(sizes.text // 2)
        self._column.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.setObjectName("rowColumn")
        self.setWidget(self._inner)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        QScroller.grabGesture(self.viewport(), QScroller.ScrollerGestureType.TouchGesture)

    def show_rows(self, rows: list[QWidget]) -> None:
        """Show these rows instead of the ones before."""
        while (item := self._column.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        for row in rows:
            self._column.addWidget(row)
