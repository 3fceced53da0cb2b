"""A list that asks for little height: what does not fit is dragged within it, and the page around it stays."""

from PySide6.QtCore import QSize

from kiosk.widgets.scroll import RowColumn
from kiosk.widgets.theme import Sizes


class FewRows(RowColumn):
    """Asks for the height of ``rows``, of one where text is large; it takes what room there is."""

    def __init__(self, sizes: Sizes, rows: float = 2.2) -> None:
        super().__init__(sizes)
        self._sizes, self._wanted = sizes, rows
        self._column.setSpacing(sizes.gap // 3)
        self.setMinimumHeight(sizes.target)

    def sizeHint(self) -> QSize:
        """So many rows high."""
        rows = 1.0 if self._sizes.is_tight else self._wanted
        return QSize(super().sizeHint().width(), round(self._sizes.target * rows))

    def minimumSizeHint(self) -> QSize:
        """One row; Qt would have room for a bar with arrows."""
        return QSize(super().minimumSizeHint().width(), self._sizes.target)
