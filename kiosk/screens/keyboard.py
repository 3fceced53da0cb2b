"""Typing names, addresses and keys: the keyboard as a screen of its own."""

from kiosk.widgets.keyboard import Keyboard
from kiosk.widgets.theme import Sizes


class KeyboardScreen(Keyboard):
    """Types one line. A scan may fill it in place of typing, where whoever shows it allows that."""

    def __init__(self, sizes: Sizes) -> None:
        super().__init__(sizes)
        self.setObjectName("page")
