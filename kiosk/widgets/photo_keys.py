"""Keys with a picture above a small word: several of them fit where one with both in a row would."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QIcon, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QStyleOptionButton, QStylePainter

from kiosk.widgets.button import TouchButton
from kiosk.widgets.text import drawn
from kiosk.widgets.theme import Sizes, colour, icon_pixmap

_ICON_EMS = 1.15
_SHARE = 0.85
"""Of a key that larger letters may take."""


class StackedKey(TouchButton):
    """A sign, perhaps a number beside it, and a word below; without a sign the word stands alone."""

    def __init__(self, word: str, sign: str, sizes: Sizes) -> None:
        super().__init__()
        self._sizes = sizes
        self.sign, self.number, self.sign_token = sign, "", ""
        self.letters = 0
        """Height of its letters where it has room for larger ones than its own; 0: they are not larger."""
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setObjectName("photoKey")
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Minimum)
        self.setMinimumHeight(sizes.target)
        self.set_word(word)

    def show_sign(self, sign: str, number: str = "", token: str = "") -> None:
        """Another sign, a number beside it, and its colour; without one it is that of the word."""
        self.sign, self.number, self.sign_token = sign, number, token
        self.updateGeometry()
        self.update()

    def be_chosen(self, *, is_chosen: bool) -> None:
        """Give it the thick edge of a choice, or no more."""
        kind = "chosen" if is_chosen else None
        if self.property("kind") != kind:
            self.setProperty("kind", kind)
            self.style().unpolish(self)
            self.style().polish(self)

    def take_letters(self, letters: int) -> None:
        """Draw letters so many pixels high, which it has room for (``has_room_for``)."""
        if self.letters != letters:
            self.letters = letters
            self.update()

    def has_room_for(self, letters: int) -> bool:
        """Whether sign and word have room, one above the other, with letters so high."""
        metrics, side = QFontMetrics(self._font(letters)), round(letters * _ICON_EMS)
        high, wide = side + metrics.height(), max(metrics.horizontalAdvance(drawn(self.text())), 3 * side)
        return high <= self.height() * _SHARE and wide <= self.width() * _SHARE

    def _font(self, letters: int) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(letters)
        return font

    @property
    def _drawn(self) -> int:
        """Height of the letters as they are drawn."""
        return self.letters or self._sizes.small

    def sizeHint(self) -> QSize:
        """As wide as its word, and never smaller than a target."""
        metrics, head = self.fontMetrics(), self._head(self._sizes.small)
        word = metrics.horizontalAdvance(drawn(self.text()))
        across = word + head.width() + self._between if self._is_flat else max(word, head.width())
        least = QSize(self._sizes.target, self._sizes.target)
        return QSize(across + self._sizes.small * 2 // 3, metrics.height()).expandedTo(least)

    @property
    def _is_flat(self) -> bool:
        """Whether text is so large that sign and word stand beside each other."""
        icon = round(self._sizes.small * _ICON_EMS)
        return bool(self.sign) and self.fontMetrics().height() + icon > self._sizes.target - 8

    @property
    def _between(self) -> int:
        return self._sizes.small // 3

    def minimumSizeHint(self) -> QSize:
        """The same: its word is never cut."""
        return self.sizeHint()

    def _head(self, letters: int) -> QSize:
        """What the sign and its number take beside letters so high."""
        side = round(letters * _ICON_EMS)
        metrics = QFontMetrics(self._font(letters))
        number = metrics.horizontalAdvance(self.number) + self._sizes.small // 3 if self.number else 0
        return QSize(side + number, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The empty button as the style draws it, then sign and word."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text, option.icon = "", QIcon()
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        painter.setPen(QColor(colour(self._ink)))
        painter.setFont(self._font(self._drawn))
        words = self._draw_head(painter) if self.sign else self.rect()
        painter.drawText(words, int(Qt.AlignmentFlag.AlignCenter), drawn(self.text()))
        painter.end()

    @property
    def _ink(self) -> str:
        if not self.isEnabled():
            return "on_disabled"
        return "accent" if self.property("kind") == "chosen" else "ink"

    def _draw_head(self, painter: QPainter) -> QRect:
        """Returns where the word goes."""
        metrics, head = QFontMetrics(self._font(self._drawn)), self._head(self._drawn)
        side, line = head.height(), metrics.height()
        word = metrics.horizontalAdvance(drawn(self.text()))
        is_from_right = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        top, left = (self.height() - line - side) // 2, (self.width() - head.width()) // 2
        words = QRect(0, top + side, self.width(), line)
        if self._is_flat and not self.letters:
            whole = head.width() + self._between + word
            begin = (self.width() - whole) // 2
            top, left = (self.height() - side) // 2, begin + whole - head.width() if is_from_right else begin
            words = QRect(begin if is_from_right else begin + whole - word, 0, word, self.height())
        has_own = self.sign_token and self.isEnabled()
        pixmap = icon_pixmap(self.sign, self.sign_token if has_own else self._ink, side)
        at = left + head.width() - side if is_from_right else left
        painter.drawPixmap(QPoint(at, top), pixmap)
        if self.number:
            room = QRect(left if is_from_right else left + side, top, head.width() - side, side)
            edge = Qt.AlignmentFlag.AlignLeft if is_from_right else Qt.AlignmentFlag.AlignRight
            flags = edge | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(room, int(flags), self.number)
        return words


def stacked_key(word: str, sign: str, sizes: Sizes, act: Callable[[], None]) -> StackedKey:
    """A key that does ``act`` when it is touched."""
    key = StackedKey(word, sign, sizes)
    key.clicked.connect(lambda _=False: act())
    return key
