"""The one keyboard on the screen: letters of both cases, those of the language, digits and signs; no real one needed.

A page, not a dialog: a scan that arrives meanwhile is kept as ever. Three rows of keys of 15 mm or more, as many across
as the screen holds; what does not fit stands on a further page.
"""

from enum import Enum

from PySide6.QtCore import QEvent, QLocale, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from kiosk.core.words import say
from kiosk.widgets.button import TouchButton, touch_button
from kiosk.widgets.keyboard_keys import ROWS, columns_of, pages_of, spacing, upper
from kiosk.widgets.text import ElidedLabel
from kiosk.widgets.theme import INK, Sizes, give_icon

_DOT = "•"
_MOST = 300


class Case(Enum):
    """Of the letters: small, one capital, capitals until told otherwise."""

    LOWER = ""
    ONCE = "shift"
    CAPS = "caps"


_NEXT = {Case.LOWER: Case.ONCE, Case.ONCE: Case.CAPS, Case.CAPS: Case.LOWER}


class Keyboard(QWidget):
    """Main thread only. ``ask`` begins with a text; ``entered`` ends it."""

    entered = Signal(str)
    left = Signal()
    """Nothing is to be changed."""

    def __init__(self, sizes: Sizes) -> None:
        super().__init__()
        self._sizes, self._most = sizes, _MOST
        self.text = ""
        """What is typed so far."""
        self.case = Case.LOWER
        self._is_secret, self._is_shown = False, True
        self._page, self._made = 0, (0, "")
        self.title = ElidedLabel("", "muted")
        self.entry = ElidedLabel("", "entry")
        self.entry.cut = Qt.TextElideMode.ElideLeft
        self.entry.setMinimumHeight(round(sizes.text * 2.2))
        self.entry.setContentsMargins(sizes.gap, 0, sizes.gap, 0)
        self.eye = touch_button("", "eye", sizes)
        self.eye.clicked.connect(lambda: self._show_secret(is_shown=not self._is_shown))
        self.eye.hide()
        self.keys: dict[str, TouchButton] = {}
        """Every key by what it types, capitals and small letters apart; those of other pages are hidden."""
        self._layers: list[tuple[str, QWidget, QWidget]] = []
        """The word that leads to a page, its small letters and its capitals: one widget where they are the same."""
        self.pages = QStackedWidget()
        self._lay_out(sizes)

    def ask(self, title: str, text: str, most: int = _MOST, *, is_secret: bool = False) -> None:
        """Begin with ``text``; it may have ``most`` characters. A secret is dots until the eye is touched."""
        self._make_keys()
        self.title.show_text(title)
        self._most, self._is_secret = most, is_secret
        self.eye.setVisible(is_secret)
        self.case = Case.LOWER
        self._page = 0
        self._show_secret(is_shown=not is_secret)
        self.show_text(text)
        self._turn_to(0)

    def show_text(self, text: str) -> None:
        """What is typed so far."""
        self.text = text[: self._most]
        self.entry.show_text(_DOT * len(self.text) if self._is_secret and not self._is_shown else self.text)
        self.erase.setEnabled(bool(self.text))

    def type_char(self, char: str) -> None:
        """Add a character, while there is room."""
        self.show_text(self.text + char)
        if self.case is Case.ONCE and char != " ":
            self._set_case(Case.LOWER)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width holds another number of keys."""
        super().resizeEvent(event)
        if self._layers:
            self._make_keys()

    def changeEvent(self, event: QEvent) -> None:
        """Another language has other letters; another size of keys leaves room for fewer or more."""
        super().changeEvent(event)
        if self._layers and event.type() in {QEvent.Type.LanguageChange, QEvent.Type.StyleChange}:
            self._make_keys()

    def _lay_out(self, sizes: Sizes) -> None:
        self.cancel = touch_button("", "cross", sizes)
        self.cancel.set_name(say("Leave it as it was"))
        self.cancel.clicked.connect(self.left)
        self.shift = touch_button("", "shift", sizes)
        self.shift.clicked.connect(lambda: self._set_case(_NEXT[self.case]))
        self.swap = touch_button("123", "", sizes)
        self.swap.clicked.connect(lambda: self._turn_to(self._page + 1))
        self.space = touch_button(say("Space", "the key"), "", sizes)
        self.space.clicked.connect(lambda: self.type_char(" "))
        self.erase = touch_button("", "backspace", sizes)
        self.erase.set_name(say("Delete the last character"))
        self.erase.setAutoRepeat(True)
        self.erase.clicked.connect(lambda: self.show_text(self.text[:-1]))
        self.done = touch_button(say("Done", "the key that ends typing"), "check", sizes, "primary")
        self.done.clicked.connect(lambda: self.entered.emit(self.text.strip()))
        bottom = QHBoxLayout()
        bottom.setSpacing(sizes.text // 3)
        for widget, stretch in (
            (self.cancel, 1),
            (self.shift, 1),
            (self.swap, 1),
            (self.eye, 1),
            (self.space, 2),
            (self.erase, 1),
            (self.done, 2),
        ):
            bottom.addWidget(widget, stretch)
        top = QHBoxLayout()
        top.setSpacing(sizes.text // 2)
        top.addWidget(self.title, 1)
        top.addWidget(self.entry, 3)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(sizes.text // 3)
        column.addLayout(top)
        column.addWidget(self.pages, 1)
        column.addLayout(bottom)

    def _make_keys(self) -> None:
        """Make the pages, at the first use: hundreds of keys that nobody sees would slow the start and each theme."""
        language = QLocale().name().split("_")[0]
        wanted = columns_of(self._sizes, language), language
        if wanted == self._made:
            return
        self._made = wanted
        while (old := self.pages.widget(0)) is not None:
            self.pages.removeWidget(old)
            old.deleteLater()
        self.keys, self._layers = {}, []
        for chars in pages_of(*wanted):
            small, capitals = self._grid(chars, wanted[0]), upper(chars, wanted[1])
            large = small if capitals == chars else self._grid(capitals, wanted[0])
            self._layers.append((chars[:3], small, large))
            for box in (small, large):
                self.pages.addWidget(box)
        self._turn_to(0)

    def _grid(self, chars: str, columns: int) -> QWidget:
        box = QWidget()
        box.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # keys stand where fingers look for them
        grid = QGridLayout(box)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(spacing(self._sizes))
        for place, char in enumerate(chars):
            self.keys[char] = key = self._key(char)
            grid.addWidget(key, place // columns, place % columns)
        for row in range(ROWS):
            grid.setRowStretch(row, 1)
        for column in range(columns):
            grid.setColumnStretch(column, 1)
        return box

    def _key(self, char: str) -> TouchButton:
        key = touch_button(char.replace("&", "&&"), "", self._sizes, "key")
        key.set_name(say("Key {char}", char=char))
        key.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        key.clicked.connect(lambda: self.type_char(char))
        return key

    def _turn_to(self, page: int) -> None:
        self._page = page % len(self._layers)
        following, _small, _large = self._layers[(self._page + 1) % len(self._layers)]
        self.swap.set_word(following.replace("&", "&&"))
        self._set_case(self.case)

    def _set_case(self, case: Case) -> None:
        self.case = case
        _word, small, large = self._layers[self._page]
        self.pages.setCurrentWidget(small if case is Case.LOWER else large)
        self.shift.setEnabled(large is not small)
        self.shift.setProperty("kind", "" if case is Case.LOWER else "primary")
        give_icon(self.shift, "caps" if case is Case.CAPS else "shift", INK if case is Case.LOWER else "on_accent")
        self.shift.set_name(
            {
                Case.LOWER: say("Capital letter"),
                Case.ONCE: say("Capital letters until touched again"),
                Case.CAPS: say("Small letters"),
            }[case]
        )
        self.shift.style().unpolish(self.shift)
        self.shift.style().polish(self.shift)

    def _show_secret(self, *, is_shown: bool) -> None:
        self._is_shown = is_shown
        give_icon(self.eye, "eye-off" if is_shown else "eye", INK)
        self.eye.set_name(say("Hide what is typed") if is_shown else say("Show what is typed"))
        self.show_text(self.text)
