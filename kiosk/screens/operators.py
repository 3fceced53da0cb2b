"""Who works at the kiosk: one tile a name, or a badge before gun or camera. Optional; the settings hold the names."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.core.words import say
from kiosk.widgets.actions import ActionsRow
from kiosk.widgets.button import touch_button
from kiosk.widgets.name_tile import NameTile
from kiosk.widgets.scroll import RowColumn
from kiosk.widgets.text import PlainLabel, WrappedLabel
from kiosk.widgets.theme import Sizes

_TILE = 12
"""Least width of a tile, in heights of text."""
_MOST = 4
"""So many tiles are beside each other at most."""


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
        self.back_button = touch_button(say("Back"), "chevron-left", sizes)
        self.back_button.clicked.connect(self.back)
        column = QVBoxLayout(self)
        column.setContentsMargins(sizes.gap, sizes.gap, sizes.gap, sizes.gap)
        column.setSpacing(sizes.gap // 2)
        column.addWidget(PlainLabel(say("Who works here?"), "title"))
        self._hint = WrappedLabel(say("Touch your name, or scan your badge."), "muted")
        column.addWidget(self._hint)
        column.addWidget(self.rows, 1)
        acts = ActionsRow(sizes, self.back_button, self.nobody)
        acts.stand_below(column)
        column.addLayout(acts)

    def show_names(self, names: Sequence[str], chosen: str) -> None:
        """Show the names; the chosen one is marked."""
        across = self._across()
        lines = [names[at : at + across] for at in range(0, len(names), across)]
        ids = tuple(names)
        self.rows.show_rows((ids, chosen, across), ids, lambda: [self._line(line, chosen, across) for line in lines])

    def changeEvent(self, event: QEvent) -> None:
        """Text may be larger now."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self._hint.setVisible(not self._sizes.is_cramped)

    def _across(self) -> int:
        return max(1, min(_MOST, (self._sizes.width - self._sizes.gap) // (self._sizes.text * _TILE)))

    def _line(self, names: Sequence[str], chosen: str, across: int) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self._sizes.gap // 2)
        for name in names:
            tile = NameTile(name, self._sizes, is_chosen=name == chosen)
            tile.clicked.connect(partial(self.chosen.emit, name))
            row.addWidget(tile, 1)
        for _place in range(across - len(names)):
            row.addWidget(QWidget(), 1)
        return line
