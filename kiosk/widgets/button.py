"""Touch buttons: icon and word, never the keyboard's focus, so that a gun's Enter presses nothing."""

from typing import TypeVar

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QPushButton

from kiosk.core.inert import inert_whole
from kiosk.core.words import said_anew, say
from kiosk.widgets.text import drawn
from kiosk.widgets.theme import BLUE, INK, POINTING, Sizes, give_icon, icon_size

_INK = {"primary": "on_accent", "header": "on_header", "chosen": "accent"}


class PlainButton(QPushButton):
    """A button that shows its text as it is, made inert: with Qt's own "R&D" is seen as "RD", and Alt+D touches it."""

    is_lined = False
    """Whether the lines of its texts are ours; a stranger's end of a line is shown as a sign."""

    def setText(self, text: str) -> None:
        """Show ``text``."""
        super().setText(drawn(inert_whole(text, is_lined=self.is_lined)).replace("&", "&&"))

    def text(self) -> str:
        """The text as it is seen."""
        return super().text().replace("&&", "&")

    def setAccessibleName(self, name: str) -> None:
        """What is read out, inert as what is seen."""
        super().setAccessibleName(inert_whole(name, is_lined=self.is_lined))


class TouchButton(PlainButton):
    """A button whose word follows the language when ``say`` gave it."""

    _said = ""
    _named = ""

    def set_word(self, word: str) -> None:
        """Show a word, and name the button by it."""
        self._said = word
        self.setText(f"  {word}" if word and not self.icon().isNull() else word)  # Qt leaves no space after an icon
        self.set_name(word)

    def show_word(self) -> None:
        """Its word anew, with or without an icon now; its name stays."""
        name = self._named
        self.set_word(self._said)
        self.set_name(name)

    def set_name(self, name: str) -> None:
        """Name it for screen readers, where its word is not enough."""
        self._named = name
        self.setAccessibleName(name)

    def set_kind(self, kind: str) -> None:
        """Stand out as the one thing to do next (``primary``), or no more (nothing)."""
        if (self.property("kind") or "") == kind:
            return
        self.setProperty("kind", kind)
        if name := self.property("iconName"):
            give_icon(self, name, _INK.get(kind, INK))
        self.style().unpolish(self)
        self.style().polish(self)

    def changeEvent(self, event: QEvent) -> None:
        """The language may have changed, and with it from where the window runs."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange and self.property("iconName") in POINTING:
            give_icon(self, self.property("iconName"), self.property("iconToken"))
        elif event.type() is QEvent.Type.LanguageChange:
            name = said_anew(self._named)
            self.set_word(said_anew(self._said))
            self.set_name(name)


_Button = TypeVar("_Button", bound=TouchButton)


def touch_button(word: str, icon_name: str, sizes: Sizes, kind: str = "") -> TouchButton:
    """A button of at least the least target size. ``kind``: primary, chosen, plain, tile, key, header, or nothing."""
    return be_touch_button(TouchButton(), word, icon_name, sizes, kind)


def be_touch_button(button: _Button, word: str, icon_name: str, sizes: Sizes, kind: str = "") -> _Button:
    """The same with a button of another class."""
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


def be_primary(button: TouchButton, *, is_on: bool) -> None:
    """Make a button the one that is done next, or one of the others: which one it is may change with the page."""
    kind = "primary" if is_on else ""
    if (button.property("kind") or "") == kind:
        return
    button.setProperty("kind", kind)
    if (name := button.property("iconName")) and not button.icon().isNull():
        give_icon(button, name, _INK.get(kind, INK))
    button.setProperty("iconToken", _INK.get(kind, INK))
    button.style().unpolish(button)
    button.style().polish(button)


def show_icon(button: TouchButton, *, is_shown: bool) -> None:
    """Show a button with its icon, or where there is no room with its word alone."""
    if not button.property("iconName") or is_shown is not button.icon().isNull():
        return
    if is_shown:
        give_icon(button, button.property("iconName"), button.property("iconToken"))
    else:
        button.setIcon(QIcon())
    button.show_word()
