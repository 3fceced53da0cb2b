"""One question, an answer a button; and how the work that follows gets on."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.core.words import say
from kiosk.widgets.button import TouchButton, touch_button
from kiosk.widgets.scroll import RowColumn
from kiosk.widgets.text import ElidedLabel, WrappedLabel
from kiosk.widgets.theme import Sizes


class PickScreen(QWidget):
    """Main thread only."""

    chosen = Signal(str)
    """The key of an answer."""
    back = Signal()

    def __init__(self, sizes: Sizes) -> None:
        super().__init__()
        self.setObjectName("page")
        self._sizes = sizes
        self.buttons: dict[str, TouchButton] = {}
        self.title = ElidedLabel("", "title")
        self.words = WrappedLabel("", "")
        self.rows = RowColumn(sizes)
        self.rows.setMinimumHeight(sizes.target * 2)
        self.back_button = touch_button(say("Back"), "undo", sizes)
        self.back_button.clicked.connect(self.back)
        column = QVBoxLayout(self)
        column.setContentsMargins(sizes.gap, sizes.gap // 3, sizes.gap, sizes.gap // 3)
        column.setSpacing(sizes.gap // 3)
        column.addWidget(self.title)
        column.addWidget(self.words)
        column.addWidget(self.rows, 1)
        column.addWidget(self.back_button)

    def ask(self, title: str, words: str, answers: Sequence[tuple[str, str, str]]) -> None:
        """Show a question; of each answer its key, its word and its icon."""
        self.title.show_text(title)
        self.words.setText(words)
        self.back_button.setEnabled(True)
        self.rows.show_rows((title, tuple(answers)), tuple(key for key, *_ in answers), lambda: self._make(answers))

    def show_work(self, title: str, words: str, *, is_done: bool) -> None:
        """Show how the work gets on; while it does, nobody can leave the page by its own button."""
        self.title.show_text(title)
        self.words.setText(words)
        self.back_button.setEnabled(is_done)
        self.rows.show_rows((), (), list)

    def _make(self, answers: Sequence[tuple[str, str, str]]) -> list[QWidget]:
        self.buttons = {}
        for key, word, icon in answers:
            button = touch_button(word, icon, self._sizes)
            button.clicked.connect(partial(self.chosen.emit, key))
            self.buttons[key] = button
        across = 1 if self._sizes.is_tight else 2
        made = list(self.buttons.values())
        return [self._line(made[at : at + across]) for at in range(0, len(made), across)]

    def _line(self, buttons: Sequence[QWidget]) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self._sizes.gap // 2)
        for button in buttons:
            row.addWidget(button, 1)
        return line
