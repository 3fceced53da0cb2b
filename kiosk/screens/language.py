"""The page on which a person chooses the language: each by its own name, so that everyone finds theirs."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from kiosk.core.words import say
from kiosk.widgets.button import TouchButton, touch_button
from kiosk.widgets.language import name_of
from kiosk.widgets.text import PlainLabel
from kiosk.widgets.theme import Sizes

_COLUMNS = 2


class LanguageScreen(QWidget):
    """One large button a language; the one that is spoken is marked. No flags: they stand for countries."""

    chosen = Signal(str)
    """The code of the language that was touched, such as de."""
    back = Signal()

    def __init__(self, sizes: Sizes) -> None:
        super().__init__()
        self.setObjectName("page")
        self._sizes = sizes
        self.buttons: dict[str, TouchButton] = {}
        self._grid = QGridLayout()
        self._grid.setSpacing(sizes.gap)
        self.back_button = touch_button(say("Back"), "home", sizes)
        self.back_button.clicked.connect(self.back)
        bottom = QHBoxLayout()
        bottom.addWidget(self.back_button, 1)
        bottom.addStretch(2)
        column = QVBoxLayout(self)
        column.setContentsMargins(sizes.gap, sizes.gap, sizes.gap, sizes.gap)
        column.setSpacing(sizes.gap)
        column.addWidget(PlainLabel(say("Language"), "huge"))
        column.addLayout(self._grid)
        column.addStretch(1)
        column.addLayout(bottom)

    def show_languages(self, codes: Sequence[str], spoken: str) -> None:
        """Show these languages; ``spoken`` is the one of now."""
        for old in self.buttons.values():
            self._grid.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.buttons = {code: self._button(code, is_spoken=code == spoken) for code in codes}
        for place, button in enumerate(self.buttons.values()):
            self._grid.addWidget(button, place // _COLUMNS, place % _COLUMNS)

    def _button(self, code: str, *, is_spoken: bool) -> TouchButton:
        button = touch_button(name_of(code), "check" if is_spoken else "", self._sizes, "primary" if is_spoken else "")
        button.clicked.connect(partial(self.chosen.emit, code))
        return button
