"""Pages of set-up's steps on which a person chooses one of a few: the language, the look of the screen."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from kiosk.core.words import say
from kiosk.widgets.button import TouchButton, touch_button
from kiosk.widgets.text import CodeLabel, PlainLabel
from kiosk.widgets.theme import GREEN, Sizes, Turn, give_sign, icon_size, turn


class ChoicePage(QWidget):
    """A large button for each of a few choices; the one that holds is marked."""

    chosen = Signal(str)

    def __init__(self, sizes: Sizes, columns: int = 3, *, grows: bool = False) -> None:
        """``columns``: of buttons, where there is room for so many. ``grows``: they are as high as there is room."""
        super().__init__()
        self._sizes, self._most, self._grows = sizes, columns, grows
        self.buttons: dict[str, TouchButton] = {}
        self._grid = QGridLayout(self)
        if not grows:
            self._grid.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(sizes.gap // 2)

    def show_choices(self, choices: Sequence[tuple[str, str]], chosen: str) -> None:
        """Keys and words."""
        for old in self.buttons.values():
            self._grid.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.buttons = {key: self._button(key, word, is_it=key == chosen) for key, word in choices}
        words = [word for _key, word in choices]
        is_row = self._is_row()
        columns = len(words) if is_row else self._columns(words)
        for place, button in enumerate(self.buttons.values()):
            self._grid.addWidget(button, place // columns, place % columns)
            button.show()
            if self._grows:
                button.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)
                self.setMaximumHeight(self._sizes.target * 2 * (place // columns + 1))
        for column in range(self._grid.columnCount()):
            self._grid.setColumnStretch(column, self._share(words[column]) if is_row and column < columns else 0)

    def _button(self, key: str, word: str, *, is_it: bool) -> TouchButton:
        button = touch_button(word, "check" if is_it else "", self._sizes, "chosen" if is_it else "")
        button.setParent(self)
        button.clicked.connect(partial(self.chosen.emit, key))
        return button

    def _is_row(self) -> bool:
        """Whether all stand in one row, a short word in less room than a long one: large text has no height for two."""
        sizes, buttons = self._sizes, self.buttons.values()
        if not sizes.is_cramped or len(buttons) > self._most:
            return False
        for button in buttons:
            button.ensurePolished()  # the letters of buttons are wider than those of the page
        wide = sum(button.minimumSizeHint().width() + sizes.gap // 2 for button in buttons)
        return wide <= sizes.width - 4 * sizes.gap  # edges of the page, and its bar

    def _share(self, word: str) -> int:
        """Of the width of a row; the same whether it is marked or not, for what is touched stays in its place."""
        return QFontMetrics(self.font()).horizontalAdvance(word) + icon_size(self._sizes).width() + 2 * self._sizes.gap

    def _columns(self, words: Sequence[str]) -> int:
        """As many as there is room for, also when a word is marked."""
        sizes = self._sizes
        if self._grows and sizes.is_upright:
            return 2
        if not sizes.is_tight:
            return self._most if sizes.width >= 36 * sizes.text else min(self._most, 3)
        widest = max(map(self._share, words))
        room = sizes.width - 3 * sizes.gap
        return next((count for count in (self._most, 3) if count * (widest + sizes.gap // 2) <= room), 2)


class LookPage(QWidget):
    """Colours and size of text; what is touched is seen at once."""

    def __init__(self, sizes: Sizes) -> None:
        super().__init__()
        self.themes, self.texts = ChoicePage(sizes), ChoicePage(sizes, columns=5)
        self.measure_button = touch_button(say("Measure"), "measure", sizes)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(sizes.gap // 2)
        column.addWidget(self.themes)
        row = QHBoxLayout()
        row.setSpacing(sizes.gap // 2)
        turn(row, Turn.TIGHT, sizes)
        row.addWidget(self.texts, 2)
        row.addWidget(self.measure_button, 1)
        column.addLayout(row)
        column.addWidget(self._sample(sizes))
        column.addStretch(1)

    @staticmethod
    def _sample(sizes: Sizes) -> QFrame:
        """A capture as the list shows it."""
        card = QFrame()
        card.setObjectName("card")
        row = QHBoxLayout(card)
        row.setContentsMargins(sizes.gap, sizes.gap // 3, sizes.gap, sizes.gap // 3)
        row.setSpacing(sizes.gap)
        sign = PlainLabel("", "sign")
        give_sign(sign, "check", GREEN, sizes, 1.4)
        row.addWidget(sign)
        row.addWidget(CodeLabel("9520123456788", "title"), 1)
        row.addWidget(PlainLabel(say("%n capture(s)", "", 41), "muted"))
        return card
