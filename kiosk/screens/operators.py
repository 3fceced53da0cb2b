"""Who works at the kiosk: one tile a name, or a badge before gun or camera. Optional; the settings hold the names."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from kiosk.core.inert import inert
from kiosk.core.words import say
from kiosk.widgets.button import touch_button
from kiosk.widgets.scroll import RowColumn
from kiosk.widgets.text import PlainLabel, WrappedLabel
from kiosk.widgets.theme import Sizes


class OperatorScreen(QWidget):
    """A page of names; scans are kept while it is shown."""

    chosen = Signal(str)
    """A name, or nothing for nobody."""
    back = Signal()

    def __init__(self, sizes: Sizes) -> None:
        super().__init__()
        self.setObjectName("page")
        self._sizes = sizes
        self.rows = RowColumn(sizes)
        self.nobody = touch_button(say("Nobody"), "cross", sizes)
        self.nobody.clicked.connect(lambda: self.chosen.emit(""))
        leave = touch_button(say("Back"), "home", sizes)
        leave.clicked.connect(self.back)
        card = QFrame()
        card.setObjectName("card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(sizes.gap, sizes.gap, sizes.gap, sizes.gap)
        inside.addWidget(self.rows)
        bottom = QHBoxLayout()
        bottom.setSpacing(sizes.text // 2)
        bottom.addWidget(leave, 1)
        bottom.addWidget(self.nobody, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(sizes.gap, sizes.gap, sizes.gap, sizes.gap)
        column.setSpacing(sizes.gap)
        column.addWidget(PlainLabel(say("Who works here?"), "huge"))
        column.addWidget(WrappedLabel(say("Touch your name, or scan your badge."), "muted"))
        column.addWidget(card, 1)
        column.addLayout(bottom)

    def show_names(self, names: Sequence[str], chosen: str) -> None:
        """Show the names; the chosen one is marked."""
        self.rows.show_rows((tuple(names), chosen), tuple(names), lambda: [self._tile(n, chosen) for n in names])

    def _tile(self, name: str, chosen: str) -> QWidget:
        is_chosen = name == chosen
        tile = touch_button(inert(name, 24), "check" if is_chosen else "person", self._sizes)
        tile.clicked.connect(partial(self.chosen.emit, name))
        return tile
