"""What a settings code would change, before anything is changed; and first, whether its signer is believed."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from kiosk.core.inert import inert, inert_whole
from kiosk.core.words import say
from kiosk.widgets.actions import ActionsRow
from kiosk.widgets.button import touch_button
from kiosk.widgets.scroll import RowColumn
from kiosk.widgets.text import PlainLabel, WrappedLabel
from kiosk.widgets.theme import BLUE, Sizes, Turn, give_sign, turn

_MOST_LETTERS = 200
_ACROSS = 3
"""So many words of a key are beside each other: they are short."""


class SettingsCodeScreen(QWidget):
    """Two pages: the words of the key, and the list of changes."""

    back = Signal()
    trusted = Signal()
    """The words of the key are those on the sheet."""
    used = Signal()
    """These settings are to be used."""

    def __init__(self, sizes: Sizes) -> None:
        super().__init__()
        self.setObjectName("page")
        self._sizes, self._asks_words = sizes, False
        self.title = WrappedLabel("", "title")
        self.words = WrappedLabel("", "muted")
        self.rows = RowColumn(sizes)
        self.rows.setMinimumHeight(sizes.target)
        self.back_button = touch_button(say("Back"), "chevron-left", sizes)
        self.back_button.clicked.connect(self.back)
        self.yes_button = touch_button(say("Use these settings"), "check", sizes, "primary")
        self.yes_button.clicked.connect(self._agree)
        column = QVBoxLayout(self)
        column.setContentsMargins(sizes.gap, sizes.gap // 2, sizes.gap, sizes.gap // 2)
        column.setSpacing(sizes.gap // 2)
        column.addWidget(self.title)
        column.addWidget(self.words)
        column.addWidget(self.rows, 1)
        acts = ActionsRow(sizes, self.back_button, self.yes_button)
        acts.stand_below(column)
        column.addLayout(acts)

    def ask_words(self, fingerprint: str) -> None:
        """Let a person compare the words of a key that this kiosk does not know yet."""
        self._asks_words = True
        self.title.setText(say("Do these words stand on the sheet?"))
        self._say_words()
        self.words.show()
        self.yes_button.set_word(say("Yes, the same words"))
        parts = fingerprint.split("-")
        self.rows.show_rows(("words", fingerprint), (), lambda: self._lines_of_words(parts))

    def ask_use(self, title: str, changes: Sequence[tuple[str, str, str]]) -> None:
        """List the settings: name, value of now, value of the code. What changes comes first."""
        self._asks_words = False
        self.title.setText(title)
        self.words.hide()
        self.yes_button.set_word(say("Use these settings"))
        ordered = sorted(changes, key=lambda change: change[1] == change[2])
        self.rows.show_rows(("changes", tuple(ordered)), (), lambda: self._list(ordered))

    def changeEvent(self, event: QEvent) -> None:
        """Text may be larger now."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.StyleChange, QEvent.Type.LanguageChange}:
            self._say_words()

    def _say_words(self) -> None:
        """All words of the key are to be seen: where text is large, only what must be done stands above them."""
        must, then = say("All five must match."), say("From then on only this sender is trusted.")
        self.words.setText(must if self._sizes.is_cramped else f"{must} {then}")

    def _list(self, changes: Sequence[tuple[str, str, str]]) -> list[QWidget]:
        """What is promised is dragged with the list: with large text both would not have room."""
        promise = WrappedLabel(say("Nothing is changed until you agree. No captures are lost."), "muted")
        return [promise, *(self._change(*change) for change in changes)]

    def _agree(self) -> None:
        (self.trusted if self._asks_words else self.used).emit()

    def _lines_of_words(self, words: Sequence[str]) -> list[QWidget]:
        return [self._line_of_words(words[at : at + _ACROSS], _ACROSS) for at in range(0, len(words), _ACROSS)]

    def _line_of_words(self, words: Sequence[str], across: int) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self._sizes.gap // 2)
        for word in words:
            card = self._card(word)
            head = PlainLabel(word, "title")
            head.setAlignment(Qt.AlignmentFlag.AlignCenter)
            inside = QVBoxLayout(card)
            edge = self._sizes.gap // (3 if self._sizes.is_cramped else 1)  # a theme may put frames around them
            inside.setContentsMargins(edge, edge, edge, edge)
            inside.addWidget(head)
            row.addWidget(card, 1)
        for _empty in range(across - len(words)):
            row.addWidget(QWidget(), 1)
        return line

    def _change(self, name: str, now: str, then: str) -> QFrame:
        is_new, now, then = now != then, inert(now, _MOST_LETTERS), inert(then, _MOST_LETTERS)
        card = self._card(f"{name}: {now} → {then}" if is_new else f"{name}: {then}")
        line = QHBoxLayout(card)
        line.setContentsMargins(self._sizes.gap, self._sizes.gap // 3, self._sizes.gap, self._sizes.gap // 3)
        line.setSpacing(self._sizes.gap)
        turn(line, Turn.TIGHT, self._sizes)
        line.addWidget(WrappedLabel(name, "factHead" if is_new else "muted"), 3)
        values = QHBoxLayout()
        values.setSpacing(self._sizes.gap // 2)
        line.addLayout(values, 6)
        if is_new:
            values.addWidget(WrappedLabel(now, "muted"), 2)
            arrow = PlainLabel("", "sign")
            give_sign(arrow, "right", BLUE, self._sizes, 1.0)
            values.addWidget(arrow)
            values.addWidget(WrappedLabel(then, "factHead"), 4)
        else:
            values.addWidget(WrappedLabel(say("{value}, as before", value=then), "muted"), 1)
        return card

    @staticmethod
    def _card(name: str) -> QFrame:
        card = QFrame()
        card.setObjectName("card")
        card.setAccessibleName(inert_whole(name))
        return card
