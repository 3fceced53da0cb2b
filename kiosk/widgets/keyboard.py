"""A keyboard on the screen for names and notes: capital letters, digits and signs, a page of each.

A page, not a dialog: a scan that arrives meanwhile is kept as ever.
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from kiosk.core.words import say
from kiosk.widgets.button import touch_button
from kiosk.widgets.text import ElidedLabel
from kiosk.widgets.theme import Sizes

_PAGES = (
    ("A–X", ("ABCDEFGH", "IJKLMNOP", "QRSTUVWX")),
    ("123", ("YZ123456", "7890.,-/", "():+#&!?")),
)
"""The word on the key that leads to a page, and its rows: eight keys of 15 mm are as wide as a 7 inch screen."""


class Keyboard(QWidget):
    """Main thread only. ``ask`` begins with a text; ``entered`` ends it."""

    entered = Signal(str)
    left = Signal()
    """Nothing is to be changed."""

    def __init__(self, sizes: Sizes) -> None:
        super().__init__()
        self._text, self._most = "", 0
        self.title = ElidedLabel("", "muted")
        self.entry = ElidedLabel("", "entry")
        self.entry.cut = Qt.TextElideMode.ElideLeft
        self.entry.setMinimumHeight(round(sizes.text * 2.2))
        self.entry.setContentsMargins(sizes.gap, 0, sizes.gap, 0)
        self.pages = QStackedWidget()
        self.keys: dict[str, QWidget] = {}
        for _word, rows in _PAGES:
            self.pages.addWidget(self._grid(rows, sizes))
        self.swap = touch_button(_PAGES[1][0], "", sizes)
        self.swap.clicked.connect(self._swap)
        self.space = touch_button(say("Space", "the key"), "", sizes)
        self.space.clicked.connect(lambda: self.type_char(" "))
        self.erase = touch_button("", "backspace", sizes)
        self.erase.set_name(say("Delete the last character"))
        self.erase.clicked.connect(lambda: self._show(self._text[:-1]))
        self.done = touch_button(say("Done", "the key that ends typing"), "check", sizes, "primary")
        self.done.clicked.connect(lambda: self.entered.emit(self._text.strip()))
        self.cancel = touch_button("", "cross", sizes)
        self.cancel.set_name(say("Leave it as it was"))
        self.cancel.clicked.connect(self.left)
        bottom = QHBoxLayout()
        bottom.setSpacing(sizes.text // 3)
        for widget, stretch in ((self.cancel, 1), (self.swap, 1), (self.space, 2), (self.erase, 1), (self.done, 2)):
            bottom.addWidget(widget, stretch)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(sizes.text // 3)
        top = QHBoxLayout()
        top.setSpacing(sizes.text)
        top.addWidget(self.title, 1)
        top.addWidget(self.entry, 3)
        column.addLayout(top)
        column.addWidget(self.pages, 1)
        column.addLayout(bottom)

    def ask(self, title: str, text: str, most: int) -> None:
        """Begin with ``text``; it may have ``most`` characters."""
        self.title.show_text(title)
        self._most = most
        self.pages.setCurrentIndex(0)
        self.swap.setText(_PAGES[1][0])
        self._show(text)

    def type_char(self, char: str) -> None:
        """Add a character, while there is room."""
        if len(self._text) < self._most:
            self._show(self._text + char)

    def _grid(self, rows: tuple[str, ...], sizes: Sizes) -> QWidget:
        box = QWidget()
        grid = QGridLayout(box)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(sizes.text // 4)
        for y, row in enumerate(rows):
            for x, char in enumerate(row):
                key = touch_button(char.replace("&", "&&"), "", sizes)
                key.setMinimumSize(sizes.target, sizes.target)
                key.set_name(say("Key {char}", char=char))
                key.setSizePolicy(key.sizePolicy().Policy.Ignored, key.sizePolicy().Policy.Expanding)
                key.clicked.connect(lambda _checked=False, c=char: self.type_char(c))
                self.keys[char] = key
                grid.addWidget(key, y, x)
        return box

    def _swap(self) -> None:
        page = (self.pages.currentIndex() + 1) % len(_PAGES)
        self.pages.setCurrentIndex(page)
        self.swap.set_word(_PAGES[(page + 1) % len(_PAGES)][0])

    def _show(self, text: str) -> None:
        self._text = text
        self.entry.show_text(text)
