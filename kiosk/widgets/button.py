"""Touch buttons: icon and word, never the keyboard's focus, so that a gun's Enter presses nothing."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QPushButton

from kiosk.core.words import said_anew, say
from kiosk.widgets.theme import BLUE, INK, Sizes, give_icon, icon_size

_INK = {"primary": "on_accent", "header": "on_header"}


class TouchButton(QPushButton):
    """A button whose word follows the language when ``say`` gave it."""

    _said = ""
    _named = ""

    def set_word(self, word: str) -> None:
        """Show a word, and name the button by it."""
        self._said = word
        self.setText(f"  {word}" if word and not self.icon().isNull() else word)  # Qt leaves no space after an icon
        self.set_name(word)

    def set_name(self, name: str) -> None:
        """Name it for screen readers, where its word is not enough."""
        self._named = name
        self.setAccessibleName(name)

    def changeEvent(self, event: QEvent) -> None:
        """The language may have changed."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            name = said_anew(self._named)
            self.set_word(said_anew(self._said))
            self.set_name(name)


def touch_button(word: str, icon_name: str, sizes: Sizes, kind: str = "") -> TouchButton:
    """A button of at least the least target size. ``kind``: primary, plain, tile, key, header, or nothing."""
    button = TouchButton()
    button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    button.setMinimumHeight(sizes.target)
    if not word:
        button.setProperty("bare", True)  # noqa: FBT003 - Qt's own signature
        button.setMinimumWidth(sizes.target)  # one with a word is never narrower than its word
    if kind:
        button.setProperty("kind", kind)
    if kind == "key":
        button.setMinimumWidth(sizes.target)
    if icon_name:
        give_icon(button, icon_name, _INK.get(kind, BLUE if kind == "tile" else INK))
        button.setIconSize(icon_size(sizes))
    button.set_word(word)
    return button


def key_button(char: str, sizes: Sizes) -> TouchButton:
    """A key of the keypad."""
    button = touch_button(char, "", sizes, "key")
    button.setMinimumSize(sizes.key, sizes.key)
    button.set_name(say("Key {char}", char=char))
    return button
