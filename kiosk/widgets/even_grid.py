"""Buttons of one width in two columns; where their words leave no room for two, one below the other."""

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from kiosk.widgets import narrow
from kiosk.widgets.button import TouchButton
from kiosk.widgets.theme import Sizes

_COLUMNS = 2


class EvenGrid(QWidget):
    """Each button gives way to its column (``narrow``) before there is only one column."""

    def __init__(self, sizes: Sizes, *buttons: TouchButton) -> None:
        super().__init__()
        self._sizes, self._buttons = sizes, buttons
        self._fitted: object = None
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(sizes.gap // 3)
        for button in buttons:
            button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        self._place(_COLUMNS)

    def minimumSizeHint(self) -> QSize:
        """Any width will do."""
        return QSize(0, self._grid.minimumSize().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width may have room for more."""
        super().resizeEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        """Words or sizes may have changed."""
        if event.type() is QEvent.Type.LayoutRequest:
            self._fit()
        return super().event(event)

    def _fit(self) -> None:
        key = self.width(), self._sizes.text, *(button.accessibleName() for button in self._buttons)
        if key == self._fitted:
            return
        self._fitted = key
        width = (self.width() - self._grid.horizontalSpacing()) // _COLUMNS
        for button in self._buttons:
            narrow.fit(button, width)
        if all(button.minimumSizeHint().width() <= width for button in self._buttons):
            self._place(_COLUMNS)
            return
        for button in self._buttons:
            narrow.fit(button, self.width())
        self._place(1)

    def _place(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for place, button in enumerate(self._buttons):
            self._grid.addWidget(button, place // columns, place % columns)
        for column in range(_COLUMNS):
            self._grid.setColumnStretch(column, int(column < columns))
