"""A tile with somebody's name, which may be of any length: where the tile ends its middle gives way."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy

from kiosk.core.inert import inert
from kiosk.widgets.button import TouchButton
from kiosk.widgets.text import cut_in_middle
from kiosk.widgets.theme import INK, Sizes, give_icon, icon_size

_LONGEST = 80


class NameTile(TouchButton):
    """``is_chosen``: it has a thick edge and a tick."""

    def __init__(self, name: str, sizes: Sizes, *, is_chosen: bool) -> None:
        super().__init__()
        self._sizes, self._name = sizes, inert(name, _LONGEST)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setProperty("kind", "chosen" if is_chosen else "")
        give_icon(self, "check" if is_chosen else "person", "accent" if is_chosen else INK)
        self.setIconSize(icon_size(sizes))
        self._cut()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """There is more room, or less."""
        super().resizeEvent(event)
        self._cut()

    def changeEvent(self, event: QEvent) -> None:
        """The font may have changed; a name is the same in every language."""
        if event.type() is QEvent.Type.LanguageChange:
            return
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._cut()

    def sizeHint(self) -> QSize:
        """Any width will do; a target high, and never less than its line."""
        return QSize(self._sizes.target * 2, max(super().sizeHint().height(), self._sizes.target))

    def minimumSizeHint(self) -> QSize:
        """Its sign and a letter or two."""
        return self.sizeHint()

    def _cut(self) -> None:
        room = self.width() - self.iconSize().width() - 2 * self._sizes.gap - self._sizes.text
        name = cut_in_middle(self.fontMetrics(), self._name, room)
        if (text := f"  {name}") != self.text():
            self.setText(text)
        self.setAccessibleName(self._name)
