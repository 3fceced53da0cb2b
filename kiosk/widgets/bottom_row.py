"""The row of buttons at the bottom of a page, whose buttons lose their icons where words leave no room for one row."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget

from kiosk.widgets.actions import ActionsRow
from kiosk.widgets.button import TouchButton, show_icon
from kiosk.widgets.theme import Sizes


class BottomRow(QWidget):
    """The buttons of a page: the first is the way back, the last the sensible next act.

    Where they have no room in one row, those between lose their icons first.
    """

    def __init__(self, sizes: Sizes, *buttons: TouchButton) -> None:
        super().__init__()
        self._sizes, self._buttons = sizes, buttons
        self._fitted: object = None
        self._row = ActionsRow(sizes, *buttons)
        self.setLayout(self._row)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def stand_below(self, column: QBoxLayout, *, gives_way: bool = False) -> None:
        """As ``ActionsRow.stand_below``."""
        self._row.stand_below(column, gives_way=gives_way)

    def event(self, event: QEvent) -> bool:
        """Words, sizes or buttons may have changed."""
        if event.type() in {QEvent.Type.LayoutRequest, QEvent.Type.Resize}:
            self._fit_icons()
        return super().event(event)

    def _fit_icons(self) -> None:
        if self._fitted == self._now():
            return
        for is_shown in (True, False):
            for button in self._buttons[1:]:
                show_icon(button, is_shown=is_shown)
            if self._row.is_one_row(self.width()):
                break
        self._fitted = self._now()

    def _now(self) -> object:
        """All that the choice depends on."""
        told = tuple((one.isHidden(), one.text(), one.icon().isNull()) for one in self._buttons)
        return self.width(), self._sizes.text, told
