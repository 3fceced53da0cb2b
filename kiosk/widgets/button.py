"""Touch buttons: icon and word, never the keyboard's focus, so that a gun's Enter presses nothing."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from kiosk.widgets.theme import BLUE, INK, Sizes, icon, icon_size

_INK = {"primary": "#ffffff", "header": "#ffffff"}


def touch_button(word: str, icon_name: str, sizes: Sizes, kind: str = "") -> QPushButton:
    """A button of at least the least target size. ``kind``: primary, plain, tile, key, header, or nothing."""
    button = QPushButton(f"  {word}" if word and icon_name else word)  # Qt leaves no space after an icon
    button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    button.setMinimumHeight(sizes.target)
    if not word:
        button.setMinimumWidth(sizes.target)  # one with a word is never narrower than its word
    button.setAccessibleName(word)
    if kind:
        button.setProperty("kind", kind)
    if icon_name:
        button.setIcon(icon(icon_name, _INK.get(kind, BLUE if kind == "tile" else INK)))
        button.setIconSize(icon_size(sizes))
    return button


def key_button(char: str, sizes: Sizes) -> QPushButton:
    """A key of the keypad."""
    button = touch_button(char, "", sizes, "key")
    button.setMinimumWidth(sizes.target)
    button.setAccessibleName(f"Key {char}")
    return button
