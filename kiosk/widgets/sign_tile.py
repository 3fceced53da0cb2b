"""A tile of a menu: its sign above its word, or beside it where there is little height."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QStyleOptionButton

from kiosk.widgets.button import TouchButton
from kiosk.widgets.theme import BLUE, INK, Sizes, colour, give_icon, icon_pixmap, icon_size

_SIGN, _SIGN_MOST = 1.2, 2.2
"""Height of the sign, in heights of text: at least, and where the tile is high."""
_LINE = 1.25
"""Height of the word, in heights of text."""


class SignTile(TouchButton):
    """As wide as its word at least, and as high as sign and word together; higher where there is room."""

    def __init__(self, word: str, icon_name: str, sizes: Sizes) -> None:
        super().__init__()
        self._sizes, self._is_flat = sizes, False
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setProperty("kind", "sign")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        give_icon(self, icon_name, BLUE)
        self.set_word(word)

    def lie_flat(self, *, is_flat: bool) -> None:
        """Be as high as any button, with the sign beside the word; or stand."""
        if is_flat is self._is_flat:
            return
        self._is_flat = is_flat
        self.setIconSize(icon_size(self._sizes))
        self.set_kind("" if is_flat else "sign")
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """No more than it needs."""
        return super().sizeHint() if self._is_flat else self.minimumSizeHint()

    def minimumSizeHint(self) -> QSize:
        """Sign and word, with a little room around them."""
        if self._is_flat:
            return super().minimumSizeHint().expandedTo(QSize(0, self._sizes.target))
        return QSize(self.standing_width, max(self._sizes.sign_tile, self._sizes.target))

    @property
    def standing_width(self) -> int:
        """So wide is it at least with its sign above its word."""
        wide = self.fontMetrics().horizontalAdvance(self.text().strip()) + 2 * (self._sizes.gap // 2) + 4
        return max(wide, self._sizes.target)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The frame as every button has it, then sign and word in its middle."""
        if self._is_flat:
            super().paintEvent(event)
            return
        painter = QPainter(self)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text, option.icon = "", QIcon()
        self.style().drawControl(QStyle.ControlElement.CE_PushButton, option, painter, self)
        text, line = self._sizes.text, round(self._sizes.text * _LINE)
        side = round(min(max(text * _SIGN, (self.height() - line) * 0.5), text * _SIGN_MOST))
        between = min(self._sizes.gap, max(0, (self.height() - side - line) // 3))
        top = (self.height() - side - line - between) // 2
        is_on = self.isEnabled()
        sign = icon_pixmap(str(self.property("iconName")), BLUE if is_on else "on_disabled", side)
        painter.drawPixmap((self.width() - side) // 2, top, sign)
        painter.setPen(QColor(colour(INK if is_on else "on_disabled")))
        word = QRect(0, top + side + between, self.width(), line)
        painter.drawText(word, Qt.AlignmentFlag.AlignCenter, self.text().strip())
