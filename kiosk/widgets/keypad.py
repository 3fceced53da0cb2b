"""Typing what will not scan: large keys on the screen, digits or letters, with the check digit shown as one types.

The same keys give a capture of the list another quantity or its right code.
"""

from enum import Enum, auto

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from kiosk.core.codes import MAX_RAW_VALUE, check_digit, has_valid_check_digit
from kiosk.core.words import say
from kiosk.widgets.button import key_button, touch_button
from kiosk.widgets.text import ElidedLabel
from kiosk.widgets.theme import Sizes, Turn, give_icon, turn

_PAGES = (
    ("123", ("789/", "456-", "1230")),
    ("A–R", ("ABCDEF", "GHIJKL", "MNOPQR")),
    ("S–Z", ("STUVWX", "YZ.+$%", "_:;=()")),
)
"""The word on the key that leads to a page, and the page's rows: three, so that 15 mm keys fit a 7 inch screen."""
_NAMES = {8: "EAN-8", 12: "UPC-A", 13: "EAN-13", 14: "EAN-14"}
"""What so many digits are, when the last one is their check digit. EAN-14 is the number of a case: GTIN-14, ITF-14."""
_BEGUN = {7, 11, 12}
"""So many digits are taken for a code whose check digit comes next, though twelve may be a whole one too."""
_MOST_DIGITS = 4
"""Of a quantity."""


class Ask(Enum):
    """What is typed."""

    SCAN = auto()
    """A code that will not scan, or the quantity of the last scan."""
    QUANTITY = auto()
    """The quantity of a capture of the list."""
    CODE = auto()
    """The right code of a capture of the list."""


class Keypad(QWidget):
    """A page, not a dialog: a scan that arrives meanwhile is kept as ever."""

    entered = Signal(str)
    """The text that was typed and saved."""
    quantity = Signal(int)
    """The number that was typed is a quantity: of the last scan, or of the capture it was asked for."""
    left = Signal()
    """The person wants back to the camera."""

    def __init__(self, sizes: Sizes) -> None:
        super().__init__()
        self._text, self._ask = "", Ask.SCAN
        self.entry = ElidedLabel("", "entry")
        self.entry.cut = Qt.TextElideMode.ElideLeft
        self.entry.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.entry.setMinimumHeight(round(sizes.text * 2.7))
        self.entry.setContentsMargins(sizes.gap, 0, sizes.gap, 0)
        self.hint = ElidedLabel("", "muted")
        self.pages = QStackedWidget()
        self.times = key_button("×", sizes)
        self.times.set_name(say("Quantity of the last scan"))
        self.times.clicked.connect(self._times)
        for _word, rows in _PAGES:
            self.pages.addWidget(self._grid(rows, sizes))
        self._add_times()
        self.swap = touch_button(_PAGES[1][0], "", sizes, "key")
        self.swap.clicked.connect(self._swap)
        erase = touch_button("", "backspace", sizes, "key")
        erase.set_name(say("Delete the last character"))
        erase.clicked.connect(self._erase)
        self.save = touch_button(say("Save"), "check", sizes, "primary")
        self.save.clicked.connect(self._save)
        back = touch_button(say("Camera"), "camera", sizes)
        back.clicked.connect(self.left)
        bottom = QHBoxLayout()
        turn(bottom, Turn.TIGHT, sizes)
        for pair in ((self.swap, erase), (back, self.save)):
            half = QHBoxLayout()
            for widget in pair:
                half.addWidget(widget, 1)
            bottom.addLayout(half, 1 if self.swap in pair else 2)
            half.setSpacing(sizes.text // 2)
        bottom.setSpacing(sizes.text // 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(sizes.text // 3)
        top = QHBoxLayout()
        top.setSpacing(sizes.text)
        top.addWidget(self.entry, 2)
        top.addWidget(self.hint, 3)
        column.addLayout(top)
        column.addWidget(self.pages, 1)
        column.addLayout(bottom)
        self._show("")

    def begin(self, ask: Ask = Ask.SCAN) -> None:
        """Begin anew, and ask for this."""
        self._ask = ask
        self.times.setVisible(ask is Ask.SCAN)
        self.swap.setEnabled(ask is not Ask.QUANTITY)
        if ask is Ask.QUANTITY and self.pages.currentIndex():
            self._to_page(0)
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
        box.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # digits stand as on every keypad, whatever the language
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

    def _add_times(self) -> None:
        """Beside the digits, as high as all of them."""
        digits = self.pages.widget(0)
        grid = digits.layout() if digits is not None else None
        if isinstance(grid, QGridLayout):
            policy = self.times.sizePolicy().Policy.Expanding
            self.times.setSizePolicy(policy, policy)
            grid.addWidget(self.times, 0, grid.columnCount(), grid.rowCount(), 1)

    def _times(self) -> None:
        number = _number(self._text)
        if number:
            self._show("")
            self.quantity.emit(number)

    def _swap(self) -> None:
        """To the next page; the key always names the one after it."""
        self._to_page((self.pages.currentIndex() + 1) % len(_PAGES))

    def _to_page(self, page: int) -> None:
        self.pages.setCurrentIndex(page)
        self.swap.setText(_PAGES[(page + 1) % len(_PAGES)][0])

    def _erase(self) -> None:
        self._show(self._text[:-1])

    def _save(self) -> None:
        text = self._text
        if self._ask is Ask.QUANTITY:
            self._times()
        elif text:
            self._show("")
            self.entered.emit(text)

    def _show(self, text: str) -> None:
        self._text = text
        is_number, is_scan = self._ask is Ask.QUANTITY, self._ask is Ask.SCAN
        self.entry.show_text(text or (say("Type the code") if is_scan else ""))
        words, tone = ("", "") if is_number else hint_of(text, may_count=is_scan)
        if not is_scan and not words:
            words = say("Type the quantity") if is_number else say("Type the right code")
        self.hint.show_text(words)
        self.hint.setAlignment(Qt.AlignmentFlag.AlignLeft)
        self.times.setEnabled(bool(_number(text)))
        self.save.setEnabled(bool(_number(text)) if is_number else bool(text))
        is_wrong = tone == "warn"
        if self.entry.property("tone") == tone:
            return
        self.save.set_word(say("Keep anyway") if is_wrong else say("Save"))
        give_icon(self.save, "alert-triangle" if is_wrong else "check", "on_warn" if is_wrong else "on_accent")
        self.save.setProperty("kind", "warn" if is_wrong else "primary")
        self.entry.setProperty("tone", tone)
        for widget in (self.save, self.entry):
            widget.style().unpolish(widget)
            widget.style().polish(widget)


def hint_of(text: str, *, may_count: bool = True) -> tuple[str, str]:
    """What the code would be and what its check digit says, and a tone: warn when it would be kept with a wrong one.

    ``may_count``: a short number may be the quantity of the last scan.
    """
    if not (text.isascii() and text.isdigit()):
        return "", ""
    is_whole, is_begun = len(text) in _NAMES, len(text) in _BEGUN
    if is_whole and has_valid_check_digit(text):
        return "✓ " + say("{kind}, check digit right", kind=_NAMES[len(text)]), "good"
    tone, sign = ("warn", "▲ ") if is_whole else ("", "")
    if is_begun:
        kind, digit = _NAMES[len(text) + 1], check_digit(text)
        return sign + say("{kind}: check digit must be {digit}", kind=kind, digit=digit), tone
    if is_whole:
        kind, digit = _NAMES[len(text)], check_digit(text[:-1])
        return sign + say("{kind}: check digit must be {digit}", kind=kind, digit=digit), tone
    number = _number(text) if may_count else 0
    return (say("× makes it {number} of the last scan", number=number), "") if number else ("", "")


def _number(text: str) -> int:
    """A quantity; 0 when it is none."""
    is_number = text.isascii() and text.isdigit() and len(text) <= _MOST_DIGITS
    return int(text) if is_number else 0
