"""Make hostile text safe to look at: what a stranger printed on a label must neither act nor hide.

Barcodes and server answers may hold control characters, right-to-left overrides, or ten thousand letters (promise
P8). Widgets show this as plain text; logs and terminals get it too.
"""

import unicodedata

_CONTROL_PICTURES = 0x2400
_HIDDEN = {"Cf", "Co", "Cs", "Cn", "Zl", "Zp"}
_BLANK = frozenset("\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0")
"""Letters and marks that are drawn as nothing: with them two different codes would look the same."""


def inert(text: str, limit: int = 120) -> str:
    """Return ``text`` on one line, control and direction characters made visible, cut to ``limit`` with an ellipsis."""
    shown = "".join(map(_visible, text[: limit + 1]))
    return shown if len(text) <= limit else shown[: limit - 1] + "…"


def inert_whole(text: str, *, is_lined: bool = False) -> str:
    """``text`` inert and not cut, as many characters as before. ``is_lined``: its lines are ours and stay lines.

    For what widgets do last, whoever made their text: what is inert already stays as it is.
    """
    if text.isprintable() and _BLANK.isdisjoint(text):
        return text
    return "".join(char if is_lined and char == "\n" else _visible(char) for char in text)


def _visible(char: str) -> str:
    point = ord(char)
    if point < 0x20:
        return chr(_CONTROL_PICTURES + point)
    if point == 0x7F:
        return "␡"
    category = unicodedata.category(char)
    if category == "Cc" or category in _HIDDEN or char in _BLANK:
        return "�"
    return char
