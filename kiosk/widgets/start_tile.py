"""The tile that begins: a large sign above a large word where there is room, else beside each other."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QStyleOptionButton

from kiosk.core.words import said_anew
from kiosk.widgets.button import TouchButton
from kiosk.widgets.theme import Sizes, colour, give_icon, icon_pixmap, icon_size


@dataclass(frozen=True, slots=True)
class _Look:
    """Heights of sign and word, in heights of text."""

    sign: float
    word: float
    is_beside: bool = False


_LOOKS = (
    _Look(3.0, 1.6),
    _Look(1.8, 1.25),
    _Look(1.6, 1.25, is_beside=True),
    _Look(2.2, 1.0),
    _Look(1.4, 1.0, is_beside=True),
    _Look(1.2, 1.0),
)
"""From the largest to what always fits."""


class StartTile(TouchButton):
    """As large as its room; ``is_main``: the one thing to do, which others stand beside.

    In a row (``stand_in_row``) its sign is above its word, as on the tiles of a menu.
    """

    def __init__(self, word: str, short: str, icon_name: str, sizes: Sizes, *, is_main: bool) -> None:
        """``short`` is its word where there is little room."""
        super().__init__()
        self._sizes, self._is_main = sizes, is_main
        self._words = word, short
        self._is_in_row = self._is_short = False
        self._ink = "on_accent" if is_main else "ink"
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self.setProperty("kind", "primary" if is_main else "")
        give_icon(self, icon_name, self._ink)
        self.setIconSize(icon_size(sizes))
        self._show_words()

    def stand_in_row(self, *, is_in_row: bool, is_short: bool = False) -> None:
        """Stand beside others, with the short word or the whole one; or below each other."""
        if (is_in_row, is_short) == (self._is_in_row, self._is_short):
            return
        self._is_in_row, self._is_short = is_in_row, is_short
        self._show_words()
        self.setProperty("inRow", is_in_row)  # the style sheet's least height is that of a sign above a word
        self.style().unpolish(self)
        self.style().polish(self)
        self.updateGeometry()

    def width_in_row(self, *, is_short: bool) -> int:
        """So wide is it at least beside others."""
        return self._wide(self._words[is_short], self._sizes.gap // 2)

    def _show_words(self) -> None:
        self.set_word(self._words[self._is_short])
        self.set_name(self._words[0])

    def changeEvent(self, event: QEvent) -> None:
        """The language may have changed."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._words = said_anew(self._words[0]), said_anew(self._words[1])
            self._show_words()

    def sizeHint(self) -> QSize:
        """On an upright window it is high, for there is room."""
        least = self.minimumSizeHint()
        high = self._sizes.target * (4 if self._is_main else 2) if self._sizes.is_upright else least.height()
        return least.expandedTo(QSize(0, high))

    def minimumSizeHint(self) -> QSize:
        """As wide as its word, with a little room around it."""
        if self._is_in_row:
            return QSize(self.width_in_row(is_short=self._is_short), max(self._sizes.sign_tile, self._sizes.target))
        _sign, word = self._measure(_LOOKS[-1])
        wide = self._wide(self._word(), self._sizes.gap)
        return QSize(wide, max(word.height() + self._sizes.gap, self._sizes.target))

    def _wide(self, word: str, edge: int) -> int:
        return QFontMetrics(self._font(_LOOKS[-1])).horizontalAdvance(word) + 2 * edge

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it as large as fits."""
        painter = QPainter(self)
        ground = QStyleOptionButton()
        self.initStyleOption(ground)
        self.style().drawControl(QStyle.ControlElement.CE_PushButtonBevel, ground, painter, self)
        painter.setPen(QColor(colour(self._ink)))
        look = next((look for look in self._looks() if self._fits(look)), _LOOKS[-1])
        painter.setFont(self._font(look))
        side, word = self._measure(look)
        gap = self._gap(look)
        if look.is_beside:
            left = max(0, (self.width() - side - gap - word.width()) // 2)
            self._sign(painter, self._seen(QRect(left, (self.height() - side) // 2, side, side)))
            place = self._seen(QRect(left + side + gap, 0, self.width() - left - side - gap, self.height()))
            edge = QStyle.visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignLeft)
            painter.drawText(place, int(edge | Qt.AlignmentFlag.AlignVCenter), self._word())
            return
        top = (self.height() - side - gap - word.height()) // 2
        self._sign(painter, QRect((self.width() - side) // 2, top, side, side))
        line = QRect(0, top + side + gap, self.width(), word.height())
        painter.drawText(line, int(Qt.AlignmentFlag.AlignCenter), self._word())

    def _looks(self) -> Sequence[_Look]:
        """Only the main tile is as large as can be; in a row all look alike."""
        if self._is_in_row:
            return _LOOKS[-1:]
        return _LOOKS if self._is_main else _LOOKS[3:]

    def _fits(self, look: _Look) -> bool:
        side, word = self._measure(look)
        wide, high = max(side, word.width()), side + self._gap(look) + word.height()
        if look.is_beside:
            wide, high = side + self._gap(look) + word.width(), max(side, word.height())
        edge = self._sizes.gap
        return wide + 2 * edge <= self.width() and high + (0 if look.is_beside else 2 * edge) <= self.height()

    def _measure(self, look: _Look) -> tuple[int, QSize]:
        """Side of the sign, and size of the word."""
        metrics = QFontMetrics(self._font(look))
        word = QSize(metrics.horizontalAdvance(self._word()), metrics.height())
        return round(self._sizes.text * look.sign), word

    def _gap(self, look: _Look) -> int:
        return 0 if look is _LOOKS[-1] else self._sizes.text // 2

    def _sign(self, painter: QPainter, place: QRect) -> None:
        painter.drawPixmap(place, icon_pixmap(str(self.property("iconName")), self._ink, place.width()))

    def _seen(self, place: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), place)

    def _word(self) -> str:
        return self.text().strip()

    def _font(self, look: _Look) -> QFont:
        font = QFont("Inter")
        font.setWeight(QFont.Weight.Bold)
        font.setPixelSize(round(self._sizes.text * look.word))
        return font
