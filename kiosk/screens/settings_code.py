"""What a settings code would change, before anything is changed; and first, whether its signer is believed."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from kiosk.core.words import say
from kiosk.widgets.button import touch_button
from kiosk.widgets.scroll import RowColumn
from kiosk.widgets.text import ElidedLabel, PlainLabel, WrappedLabel
from kiosk.widgets.theme import Sizes, Turn, turn


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
        self.title = ElidedLabel("", "title")
        self.words = WrappedLabel("", "muted")
        self.rows = RowColumn(sizes)
        self.rows.setMinimumHeight(sizes.target * 2)
        self.back_button = touch_button(say("Back"), "undo", sizes)
        self.back_button.clicked.connect(self.back)
        self.yes_button = touch_button(say("Use these settings"), "check", sizes, "primary")
        self.yes_button.clicked.connect(self._agree)
        bottom = QHBoxLayout()
        bottom.setSpacing(sizes.gap // 2)
        bottom.addWidget(self.back_button, 1)
        bottom.addWidget(self.yes_button, 2)
        turn(bottom, Turn.TIGHT, sizes)
        column = QVBoxLayout(self)
        column.setContentsMargins(sizes.gap, sizes.gap // 2, sizes.gap, sizes.gap // 2)
        column.setSpacing(sizes.gap // 2)
        column.addWidget(self.title)
        column.addWidget(self.words)
        column.addWidget(self.rows, 1)
        column.addLayout(bottom)

    def ask_words(self, fingerprint: str) -> None:
        """Let a person compare the words of a key that this kiosk does not know yet."""
        self._asks_words = True
        self.title.show_text(say("Do these words stand on the sheet?"))
        self.words.setText(
            say("They tell who signed it. From now on this kiosk takes settings codes of this signer only.")
        )
        self.yes_button.set_word(say("Yes, the same words"))
        parts = fingerprint.split("-")
        self.rows.show_rows(("words", fingerprint), (), lambda: [self._card(word, "", "title") for word in parts])

    def ask_use(self, title: str, changes: Sequence[tuple[str, str, bool]]) -> None:
        """List the settings: name, value in words, whether it is new."""
        self._asks_words = False
        self.title.show_text(title)
        self.words.setText(say("▲ marks what changes. Nothing is changed until you agree; scans are safe."))
        self.yes_button.set_word(say("Use these settings"))
        self.rows.show_rows(
            ("changes", tuple(changes)),
            (),
            lambda: [self._card(f"{'▲ ' if is_new else ''}{name}", value, "") for name, value, is_new in changes],
        )

    def _agree(self) -> None:
        (self.trusted if self._asks_words else self.used).emit()

    def _card(self, name: str, value: str, look: str) -> QFrame:
        card = QFrame()
        card.setObjectName("card")
        card.setAccessibleName(f"{name}: {value}" if value else name)
        line = QHBoxLayout(card)
        line.setContentsMargins(self._sizes.gap, self._sizes.gap // 3, self._sizes.gap, self._sizes.gap // 3)
        line.setSpacing(self._sizes.gap)
        turn(line, Turn.TIGHT, self._sizes)
        head = PlainLabel(name, look)
        head.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(head, 1)
        if value:
            line.addWidget(WrappedLabel(value), 2)
        return card
