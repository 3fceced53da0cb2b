"""The page on which a PIN is typed: large keys, and a dot for each digit."""

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from kiosk.core.pin import LEAST, MOST
from kiosk.core.words import say
from kiosk.widgets.button import TouchButton, key_button, touch_button
from kiosk.widgets.fitted import FittedLabel
from kiosk.widgets.pad_page import KeyBlock, PadPage, move
from kiosk.widgets.theme import Sizes

_ROWS = ("123", "456", "789", " 0 ")
_TITLE, _WAIT = 1.25, 2.0
"""Height of the title and of the seconds left, in heights of normal text."""


class PinDots(QWidget):
    """A filled dot for each digit typed, a ring for each that must follow."""

    def __init__(self, sizes: Sizes) -> None:
        super().__init__()
        self._sizes, self._count = sizes, 0
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
        """Draw them from where the page begins."""
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
            left = round(place * step + 3)
            left = (
                left
                if self.layoutDirection() is not Qt.LayoutDirection.RightToLeft
                else round(self.width() - left - side)
            )
            painter.drawEllipse(left, round((self.height() - side) / 2), round(side), round(side))


class PinScreen(PadPage):
    """Types one PIN. What it is for and what was wrong is said by whoever shows it."""

    entered = Signal(str)
    """The digits, when OK was touched."""
    back = Signal()

    def __init__(self, sizes: Sizes) -> None:
        super().__init__(sizes)
        self.setObjectName("page")
        self._pin = ""
        self._is_open = True
        self.title, self.words = FittedLabel(sizes, "title", _TITLE), FittedLabel(sizes, "help")
        self.title.setText(say("PIN"))
        self.wait = FittedLabel(sizes, "huge", _WAIT)
        """The time that must pass, in minutes and seconds."""
        self.dots = PinDots(sizes)
        self.back_button = touch_button(say("Back"), "chevron-left", sizes)
        self.back_button.clicked.connect(self.back)
        self.ok = touch_button(say("OK"), "check", sizes, "primary")
        self.ok.clicked.connect(self._enter)
        self.acts = (self.back_button, self.ok)
        for act in self.acts:
            act.setProperty("capped", True)  # noqa: FBT003 - Qt's own signature
        self.block = self._keys(sizes)
        for part in (self.title, self.dots, self.wait, self.words, self.back_button, self.ok, self.block):
            part.setParent(self)
        for label in (self.title, self.words, self.wait):
            label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.setContentsMargins(sizes.gap, sizes.gap, sizes.gap, sizes.gap)
        self._show("")

    def _keys(self, sizes: Sizes) -> KeyBlock:
        block = KeyBlock(sizes, 3, 4, is_digits=True)
        self.keys: dict[str, TouchButton] = {}
        for row, digits in enumerate(_ROWS):
            for column, digit in enumerate(digits):
                if digit != " ":
                    self.keys[digit] = key = key_button(digit, sizes)
                    key.clicked.connect(lambda _checked=False, d=digit: self._type(d))
                    block.add(key, row, column)
        self.erase = touch_button("", "backspace", sizes, "letter")
        self.erase.set_name(say("Delete the last character"))
        self.erase.setAutoRepeat(True)
        self.erase.clicked.connect(lambda: self._show(self._pin[:-1]))
        block.add(self.erase, 3, 2)
        return block

    def arrange(self) -> None:
        """As a pad, with an edge around it."""
        gap = self._sizes.gap
        self.setContentsMargins(gap, gap, gap, gap)
        super().arrange()

    def told_height(self, width: int) -> int:
        """Title, dots and words, with the largest letters."""
        return sum(height for _part, height in self._told(width)) + 2 * (self._sizes.gap // 2)

    def place_told(self, rect: QRect, *, is_beside: bool) -> None:  # noqa: ARG002 - it is the same either way
        """Below each other, in smaller letters where there is little room; the words get what is left."""
        parts, gap = self._told(rect.width()), self._sizes.gap // 2
        wanted = sum(height for part, height in parts if part is not self.words)
        room = rect.height() - 2 * gap - self.words.least_height_in(rect.width())
        top = rect.top()
        for part, height in parts:
            high = height if wanted <= room else height * max(room, 0) // wanted
            high = rect.bottom() + 1 - top if part is self.words else high
            move(part, QRect(rect.left(), top, rect.width(), max(high, 0)))
            top += high + gap

    def _told(self, width: int) -> list[tuple[QWidget, int]]:
        is_waiting = bool(self.wait.said)
        middle: tuple[QWidget, int] = (self.dots, self.dots.sizeHint().height())
        if is_waiting:
            middle = (self.wait, self.wait.height_in(width))
        line = round(self._sizes.text * 1.35)
        return [
            (self.title, self.title.height_in(width)),
            middle,
            (self.words, max(line, self.words.height_in(width))),
        ]

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
        self._show_wait("")
        self._show("")

    def show_wait(self, seconds: int, words: str) -> None:
        """No digits are taken for so long; say so."""
        self.set_open(is_open=False)
        self.words.setText(words)
        self._show_wait(f"{seconds // 60}:{seconds % 60:02}")

    def _show_wait(self, time: str) -> None:
        self.wait.setText(time)
        self.wait.setVisible(bool(time))
        self.dots.setVisible(not time)
        self.arrange()

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
