"""Typing what will not scan: large keys on the screen, digits or letters, with the check digit shown as one types."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from kiosk.core.codes import MAX_RAW_VALUE, check_digit, has_valid_check_digit
from kiosk.widgets.button import key_button, touch_button
from kiosk.widgets.text import ElidedLabel
from kiosk.widgets.theme import Sizes

_PAGES = (
    ("123", ("789/", "456-", "1230")),
    ("A–R", ("ABCDEF", "GHIJKL", "MNOPQR")),
    ("S–Z", ("STUVWX", "YZ.+$%", "_:;=()")),
)
"""The word on the key that leads to a page, and the page's rows: three, so that 15 mm keys fit a 7 inch screen."""
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
        self.entry.cut = Qt.TextElideMode.ElideLeft
        self.entry.setMinimumHeight(round(sizes.text * 2.7))
        self.entry.setContentsMargins(sizes.gap, 0, sizes.gap, 0)
        self.hint = ElidedLabel("", "muted")
        self.pages = QStackedWidget()
        for _word, rows in _PAGES:
            self.pages.addWidget(self._grid(rows, sizes))
        self.swap = touch_button(_PAGES[1][0], "", sizes, "key")
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
        top = QHBoxLayout()
        top.setSpacing(sizes.text)
        top.addWidget(self.entry, 3)
        top.addWidget(self.hint, 2)
        column.addLayout(top)
        column.addWidget(self.pages, 1)
        column.addLayout(bottom)
        self._show("")

    def clear(self) -> None:
        """Begin anew."""
        self._show("")

    def type_char(self, char: str) -> None:
        """Add one character."""
        if len(self._text) < MAX_RAW_VALUE:
            self._show(self._text + char)

    def press(self, key: int, char: str) -> bool:
        """A key of a real keyboard. Returns whether it was of use."""
        if char:
            self.type_char(char)
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._save()
        elif key == Qt.Key.Key_Backspace:
            self._erase()
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            return False
        return True

    def _grid(self, rows: tuple[str, ...], sizes: Sizes) -> QWidget:
        box = QWidget()
        grid = QGridLayout(box)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(sizes.text // 3)
        for y, row in enumerate(rows):
            for x, char in enumerate(row):
                key = key_button(char, sizes)
                key.setSizePolicy(key.sizePolicy().Policy.Expanding, key.sizePolicy().Policy.Expanding)
                key.clicked.connect(lambda _checked=False, c=char: self.type_char(c))
                grid.addWidget(key, y, x)
        return box

    def _swap(self) -> None:
        """To the next page; the key always names the one after it."""
        page = (self.pages.currentIndex() + 1) % len(_PAGES)
        self.pages.setCurrentIndex(page)
        self.swap.setText(_PAGES[(page + 1) % len(_PAGES)][0])

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
        return "✓ Check digit right"
    if len(text) + 1 in _GTIN_LENGTHS:
        return f"Check digit: {check_digit(text)}"
    if len(text) in _GTIN_LENGTHS:
        return f"▲ Check digit should be {check_digit(text[:-1])}"
    return ""
