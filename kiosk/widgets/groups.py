"""The number of an article as it is printed below its bars: in groups (GS1 General Specifications, section 5.2)."""

from kiosk.core.codes import has_valid_check_digit

THIN = "\u2009"
"""Between groups."""
GROUPS = {8: (4, 4), 12: (1, 5, 5, 1), 13: (1, 6, 6), 14: (2, 6, 6)}
"""Digits of each group, by the length of the number."""


def in_groups(text: str) -> str:
    """The number of an article in groups; any other text as it is."""
    parts = GROUPS.get(len(text))
    if parts is None or not (text.isascii() and text.isdigit() and has_valid_check_digit(text)):
        return text
    made, at = [], 0
    for length in parts:
        made.append(text[at : at + length])
        at += length
    return THIN.join(made)
