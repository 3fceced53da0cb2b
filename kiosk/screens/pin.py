"""The page on which a PIN is typed: large keys, and a dot for each digit."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from kiosk.core.pin import LEAST, MOST
from kiosk.core.words import say
from kiosk.widgets.button import TouchButton, key_button, touch_button
from kiosk.widgets.text import WrappedLabel
from kiosk.widgets.theme import Sizes, Turn, turn

_ROWS = ("123", "456", "789")


class PinDots(QWidget):
    """A filled dot for each digit typed, a ring for each that must follow."""

    def __init__(self, sizes: Sizes) -> None:
        super().__init__()
        self._sizes, self._count = sizes, 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.show_count(0)

    def show_count(self, count: int) -> None:
        """Show so many digits."""
        self._count = count
        self.setAccessibleName(say("%n digit(s) typed", "", count))
        self.update()

    def sizeHint(self) -> QSize:
        """Eight dots in a row."""
        return QSize(round(self._sizes.text * 1.4) * MOST, round(self._sizes.text * 1.6))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw them from the left."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink = self.palette().color(self.foregroundRole())
        step = min(self._sizes.text * 1.4, self.width() / MOST)
        side = step * 0.62
        pen = painter.pen()
        pen.setColor(ink)
        pen.setWidthF(max(2.0, side / 9))
        painter.setPen(pen)
        for place in range(max(self._count, LEAST)):
            painter.setBrush(ink if place < self._count else Qt.BrushStyle.NoBrush)
            painter.drawEllipse(round(place * step + 3), round((self.height() - side) / 2), round(side), round(side))


class PinScreen(QWidget):
    """Types one PIN. What it is for and what was wrong is said by whoever shows it."""

    entered = Signal(str)
    """The digits, when OK was touched."""
    back = Signal()

    def __init__(self, sizes: Sizes) -> None:
        super().__init__()
        self.setObjectName("page")
        self._pin = ""
        self._is_open = True
        self.title = WrappedLabel(say("PIN"), "huge")
        self.words = WrappedLabel("", "")
        self.dots = PinDots(sizes)
        self.back_button = touch_button(say("Back"), "home", sizes)
        self.back_button.clicked.connect(self.back)
        left = QVBoxLayout()
        left.setSpacing(sizes.gap)
        left.addWidget(self.title)
        left.addWidget(self.dots)
        left.addWidget(self.words)
        left.addStretch(1)
        left.addWidget(self.back_button)
        row = QHBoxLayout(self)
        turn(row, Turn.UPRIGHT, sizes)
        row.setContentsMargins(sizes.gap, sizes.gap, sizes.gap, sizes.gap)
        row.setSpacing(sizes.gap)
        row.addLayout(left, 2)
        pad = QWidget()
        pad.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # digits stand as on every keypad
        pad.setLayout(self._keys(sizes))
        row.addWidget(pad, 3)

    def _keys(self, sizes: Sizes) -> QGridLayout:
        grid = QGridLayout()
        grid.setSpacing(sizes.text // 2)
        grid.setContentsMargins(0, 0, 0, 0)
        self.keys: dict[str, TouchButton] = {}
        for y, digits in enumerate((*_ROWS, " 0 ")):
            for x, digit in enumerate(digits):
                if digit != " ":
                    self.keys[digit] = key = key_button(digit, sizes)
                    key.clicked.connect(lambda _checked=False, d=digit: self._type(d))
                    grid.addWidget(key, y, x)
        self.erase = touch_button("", "backspace", sizes, "key")
        self.erase.set_name(say("Delete the last character"))
        self.erase.clicked.connect(lambda: self._show(self._pin[:-1]))
        self.ok = touch_button("", "check", sizes, "key")
        self.ok.set_name(say("OK"))
        self.ok.clicked.connect(self._enter)
        for button, column in ((self.erase, 0), (self.ok, 2)):
            button.setMinimumSize(sizes.key, sizes.key)
            grid.addWidget(button, 3, column)
        for button in (*self.keys.values(), self.erase, self.ok):
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._show("")
        return grid

    def ask(self, title: str, words: str = "") -> None:
        """Begin anew with these words; keys work."""
        self.title.setText(title)
        self.words.setText(words)
        self.set_open(is_open=True)
        self._show("")

    def set_open(self, *, is_open: bool) -> None:
        """Whether digits are taken; not while one must wait."""
        self._is_open = is_open
        for key in self.keys.values():
            key.setEnabled(is_open)
        self._show("")

    def _type(self, digit: str) -> None:
        if len(self._pin) < MOST:
            self._show(self._pin + digit)

    def _enter(self) -> None:
        pin = self._pin
        self._show("")
        self.entered.emit(pin)

    def _show(self, pin: str) -> None:
        self._pin = pin
        self.dots.show_count(len(pin))
        self.ok.setEnabled(self._is_open and len(pin) >= LEAST)
        self.erase.setEnabled(self._is_open and bool(pin))
