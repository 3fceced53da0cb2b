"""Typing names, addresses and keys on the screen: large keys, three pages of signs, no real keyboard needed."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from kiosk.core.words import say
from kiosk.widgets.button import TouchButton, key_button, touch_button
from kiosk.widgets.text import ElidedLabel
from kiosk.widgets.theme import Sizes

_PAGES = (
    ("abc", ("abcdefgh", "ijklmnop", "qrstuvwx")),
    ("ABC", ("ABCDEFGH", "IJKLMNOP", "QRSTUVWX")),
    ("yz1", ("yzYZ._-:", "12345/@+", "67890 ()")),
)
"""The word on the key that leads to a page, and the page's rows: eight keys across, so that they fit 7 inches."""
_MOST = 300


class KeyboardScreen(QWidget):
    """Types one line. A scan may fill it in place of typing, where whoever shows it allows that."""

    entered = Signal(str)
    back = Signal()

    def __init__(self, sizes: Sizes) -> None:
        super().__init__()
        self.setObjectName("page")
        self.text = ""
        self.title = ElidedLabel("", "muted")
        self.entry = ElidedLabel("", "entry")
        self.entry.cut = Qt.TextElideMode.ElideLeft
        self.entry.setMinimumHeight(round(sizes.text * 2.2))
        self.keys: dict[str, TouchButton] = {}
        self.pages = QStackedWidget()
        for _word, rows in _PAGES:
            self.pages.addWidget(self._grid(rows, sizes))
        top = QHBoxLayout()
        top.setSpacing(sizes.text)
        top.addWidget(self.title, 2)
        top.addWidget(self.entry, 5)
        column = QVBoxLayout(self)
        column.setContentsMargins(sizes.text // 3, sizes.text // 3, sizes.text // 3, sizes.text // 3)
        column.setSpacing(sizes.text // 3)
        column.addLayout(top)
        column.addWidget(self.pages, 1)
        column.addLayout(self._bottom(sizes))

    def _bottom(self, sizes: Sizes) -> QHBoxLayout:
        self.back_button = touch_button(say("Back"), "", sizes, "key")
        self.back_button.clicked.connect(self.back)
        self.swap = touch_button(_PAGES[1][0], "", sizes, "key")
        self.swap.clicked.connect(self._swap)
        self.erase = touch_button("", "backspace", sizes, "key")
        self.erase.set_name(say("Delete the last character"))
        self.erase.setAutoRepeat(True)
        self.erase.clicked.connect(lambda: self.show_text(self.text[:-1]))
        self.ok = touch_button(say("OK"), "check", sizes, "primary")
        self.ok.clicked.connect(lambda: self.entered.emit(self.text.strip()))
        bottom = QHBoxLayout()
        bottom.setSpacing(sizes.text // 3)
        for button in (self.back_button, self.swap, self.erase, self.ok):
            button.setMinimumHeight(sizes.key)
            bottom.addWidget(button, 1)
        return bottom

    def ask(self, title: str, text: str) -> None:
        """Begin with this text."""
        self.title.show_text(title)
        self.pages.setCurrentIndex(0)
        self.swap.set_word(_PAGES[1][0])
        self.show_text(text)

    def show_text(self, text: str) -> None:
        """What is typed so far."""
        self.text = text[:_MOST]
        self.entry.show_text(self.text)
        self.erase.setEnabled(bool(self.text))

    def _grid(self, rows: tuple[str, ...], sizes: Sizes) -> QWidget:
        box = QWidget()
        grid = QGridLayout(box)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(sizes.text // 3)
        for y, row in enumerate(rows):
            for x, char in enumerate(row):
                self.keys[char] = key = key_button(char, sizes)
                if char == " ":
                    key.set_word("␣")
                    key.set_name(say("Space"))
                key.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
                key.clicked.connect(lambda _checked=False, c=char: self.show_text(self.text + c))
                grid.addWidget(key, y, x)
        return box

    def _swap(self) -> None:
        page = (self.pages.currentIndex() + 1) % len(_PAGES)
        self.pages.setCurrentIndex(page)
        self.swap.set_word(_PAGES[(page + 1) % len(_PAGES)][0])
