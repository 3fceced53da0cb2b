"""Buttons whose words have less room than they want: one rule for all of them.

First the icon goes, then the space beside the word, and at last the letters become those of second lines; no word is
cut, and no letters are smaller than that.
"""

from kiosk.widgets.button import TouchButton, show_icon

WAYS = range(4)
"""How far a button gives way: not at all, without its icon, with less space beside its word, in smaller letters."""
_ROOM = ("", "", "snug", "small")


def give_way(button: TouchButton, way: int) -> None:
    """Give way so far, and no farther."""
    show_icon(button, is_shown=way == 0)
    if (button.property("room") or "") == _ROOM[way]:
        return
    button.setProperty("room", _ROOM[way])
    button.style().unpolish(button)
    button.style().polish(button)
    button.updateGeometry()


def width_at(button: TouchButton, way: int) -> int:
    """Pixels of width that its word needs when it gives way so far; it does so now."""
    give_way(button, way)
    button.ensurePolished()
    return button.minimumSizeHint().width()


def fit(button: TouchButton, width: int) -> None:
    """Give way as far as this width asks for."""
    for way in WAYS:
        if width_at(button, way) <= width:
            return
