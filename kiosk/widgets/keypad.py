"""Typing what will not scan: large keys on the screen, digits or letters, with the check digit shown as one types."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from kiosk.core.codes import MAX_RAW_VALUE, check_digit, has_valid_check_digit
from kiosk.widgets.button import key_button, touch_button
from kiosk.widgets.text import ElidedLabel
from kiosk.widgets.theme import Sizes

_DIGITS = ("789", "456", "123", "-0/")
_LETTERS = ("ABCDEFG", "HIJKLMN", "OPQRSTU", "VWXYZ.-")
_GTIN_LENGTHS = {8, 12, 13, 14}


class Keypad(QWidget):
    """A page, not a dialog: a scan that arrives meanwhile is kept as ever."""

    entered = Signal(str)
    """The text that was typed and saved."""
    left = Signal()
    """The person wants back to the camera."""

    def __init__(self, sizes: Sizes) -> None:
        super().__init__()
        self._text = ""
        self.entry = ElidedLabel("", "entry")
        self.entry.setMinimumHeight(sizes.target)
        self.entry.setContentsMargins(sizes.gap, 0, sizes.gap, 0)
        self.hint = ElidedLabel("", "muted")
        self._digits = self._grid(_DIGITS, sizes)
        self._letters = self._grid(_LETTERS, sizes)
        self._letters.setVisible(False)
        self.swap = touch_button("ABC", "", sizes, "key")
        self.swap.clicked.connect(self._swap)
        erase = touch_button("", "backspace", sizes, "key")
        erase.setAccessibleName("Delete the last character")
        erase.clicked.connect(self._erase)
        self.save = touch_button("Save", "check", sizes, "primary")
        self.save.clicked.connect(self._save)
        back = touch_button("Camera", "camera", sizes)
        back.clicked.connect(self.left)
        bottom = QHBoxLayout()
        bottom.setSpacing(sizes.text // 2)
        for widget, stretch in ((back, 2), (self.swap, 1), (erase, 1), (self.save, 2)):
            bottom.addWidget(widget, stretch)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(sizes.text // 3)
        column.addWidget(self.entry)
        column.addWidget(self.hint)
        column.addWidget(self._digits, 1)
        column.addWidget(self._letters, 1)
        column.addLayout(bottom)
        self._show("")

    def clear(self) -> None:
        """Begin anew."""
        self._show("")

    def type_char(self, char: str) -> None:
        """Add one character."""
        if len(self._text) < MAX_RAW_VALUE:
            self._show(self._text + char)

    def _grid(self, rows: tuple[str, ...], sizes: Sizes) -> QWidget:
        box = QWidget()
        grid = QGridLayout(box)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(sizes.text // 3)
        for y, row in enumerate(rows):
            for x, char in enumerate(row):
                key = key_button(char, sizes)
                if len(row) > 3:
                    key.setMinimumWidth(sizes.target // 2)  # seven letters in a row: tall keys make up for it
                key.setSizePolicy(key.sizePolicy().Policy.Expanding, key.sizePolicy().Policy.Expanding)
                key.clicked.connect(lambda _checked=False, c=char: self.type_char(c))
                grid.addWidget(key, y, x)
        return box

    def _swap(self) -> None:
        is_digits = self._digits.isVisibleTo(self)
        self._digits.setVisible(not is_digits)
        self._letters.setVisible(is_digits)
        self.swap.setText("123" if is_digits else "ABC")

    def _erase(self) -> None:
        self._show(self._text[:-1])

    def _save(self) -> None:
        text = self._text
        if text:
            self._show("")
            self.entered.emit(text)

    def _show(self, text: str) -> None:
        self._text = text
        self.entry.show_text(text or "Type the code")
        self.hint.show_text(_hint(text))
        self.save.setEnabled(bool(text))
        self.hint.setAlignment(Qt.AlignmentFlag.AlignLeft)


def _hint(text: str) -> str:
    """What the check digit says, as far as the text looks like a GTIN."""
    if not (text.isascii() and text.isdigit()):
        return ""
    if len(text) in _GTIN_LENGTHS and has_valid_check_digit(text):
        return "✓ Check digit is right"
    if len(text) + 1 in _GTIN_LENGTHS:
        return f"The check digit would be {check_digit(text)}"
    if len(text) in _GTIN_LENGTHS:
        return f"▲ Check digit {text[-1]} is wrong, {check_digit(text[:-1])} is expected"
    return ""
