"""The page on which a person chooses the language: each by its own name, so that everyone finds theirs."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.core.words import say
from kiosk.screens.setup_pages import ChoicePage
from kiosk.widgets.actions import ActionsRow
from kiosk.widgets.button import TouchButton, touch_button
from kiosk.widgets.language import name_of
from kiosk.widgets.screenful import Docked
from kiosk.widgets.text import PlainLabel
from kiosk.widgets.theme import Sizes


class LanguageScreen(QWidget):
    """One large button a language; the one that is spoken is marked. No flags: they stand for countries."""

    chosen = Signal(str)
    """The code of the language that was touched, such as de."""
    back = Signal()

    def __init__(self, sizes: Sizes) -> None:
        super().__init__()
        self.setObjectName("page")
        self._choices = ChoicePage(sizes, grows=True)
        self._choices.chosen.connect(self.chosen)
        self.back_button = touch_button(say("Back"), "chevron-left", sizes)
        self.back_button.clicked.connect(self.back)
        body = QWidget()
        inside = QVBoxLayout(body)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self._choices, 1_000)
        inside.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(sizes.gap, sizes.gap // 2, sizes.gap, sizes.gap // 2)
        column.setSpacing(sizes.gap // 2)
        column.addWidget(PlainLabel(say("Language"), "title"))
        column.addWidget(Docked(body, sizes.target), 1)
        acts = ActionsRow(sizes, self.back_button)
        acts.stand_below(column)
        column.addLayout(acts)

    @property
    def buttons(self) -> dict[str, TouchButton]:
        """By the codes of the languages."""
        return self._choices.buttons

    def show_languages(self, codes: Sequence[str], spoken: str) -> None:
        """Show these languages; ``spoken`` is the one of now."""
        self._choices.show_choices([(code, name_of(code)) for code in codes], spoken)
