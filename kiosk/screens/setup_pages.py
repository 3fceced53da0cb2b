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
        self.buttons = {}
        columns = self._columns([word for _key, word in choices])
        for place, (key, word) in enumerate(choices):
            is_it = key == chosen
            button = touch_button(word, "check" if is_it else "", self._sizes, "chosen" if is_it else "")
            button.clicked.connect(partial(self.chosen.emit, key))
            self.buttons[key] = button
            self._grid.addWidget(button, place // columns, place % columns)
            if self._grows:
                button.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)
                self.setMaximumHeight(self._sizes.target * 2 * (place // columns + 1))

    def _columns(self, words: Sequence[str]) -> int:
        """As many as there is room for, also when a word is marked."""
        sizes = self._sizes
        if self._grows and sizes.is_upright:
            return 2
        if not sizes.is_tight:
            return self._most if sizes.width >= 36 * sizes.text else min(self._most, 3)
        metrics = QFontMetrics(self.font())
        widest = max(metrics.horizontalAdvance(word) for word in words) + icon_size(sizes).width() + 2 * sizes.gap
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
