"""What the keypad says about what is typed, and what it offers to do with it. Knows no widget."""

from dataclasses import dataclass

from kiosk.core.codes import check_digit, expand_upce, has_valid_check_digit
from kiosk.core.words import say

_NAMES = {8: "EAN-8", 12: "UPC-A", 13: "EAN-13", 14: "EAN-14"}
"""What so many digits are, when the last one is their check digit. EAN-14 is the number of a case: GTIN-14, ITF-14."""
_BEGUN = {7, 11, 12}
"""So many digits are taken for a code whose check digit comes next, though twelve may be a whole one too."""
_MOST_DIGITS = 4
"""Of a quantity."""


@dataclass(frozen=True, slots=True)
class Help:
    """One line of help. ``tone``: good when the check digit fits, warn when a wrong one was typed."""

    words: str = ""
    tone: str = ""
    word: str = ""
    """On the button that leads on."""
    short: str = ""
    """The same in fewer letters, where it has less room."""
    mended: str = ""
    """What that button makes of the text; nothing: it saves what is typed."""


def help_of(text: str, *, may_count: bool = True) -> Help:
    """What the code would be, what its check digit says, and how to mend it.

    ``may_count``: a short number may be the quantity of the last capture.
    """
    if not (text.isascii() and text.isdigit()):
        return Help(word=say("Save"))
    if kind := _kind_that_fits(text):
        return Help("✓ " + say("{kind}, check digit right", kind=kind), "good", say("Save"))
    if len(text) in _BEGUN:
        digit = check_digit(text)
        word, short = say("Add digit {digit}", digit=digit), say("Add {digit}", digit=digit)
        return Help(say("Check digit will be {digit}", digit=digit), "", word, short, f"{text}{digit}")
    if len(text) in _NAMES:
        return _wrong(text)
    number = number_of(text) if may_count else 0
    if not number:
        return Help(word=say("Save"))
    words = say("Or ×{number} for the last capture", number=number)
    return Help(words, "", say("Save code"), say("Save"))  # the number itself, not a quantity


def number_of(text: str) -> int:
    """A quantity; 0 when it is none."""
    is_number = text.isascii() and text.isdigit() and len(text) <= _MOST_DIGITS
    return int(text) if is_number else 0


def _kind_that_fits(text: str) -> str:
    whole = expand_upce(text)
    if whole is not None and has_valid_check_digit(whole):
        return "UPC-E"
    return _NAMES.get(len(text), "") if has_valid_check_digit(text) else ""


def _wrong(text: str) -> Help:
    """The last digit does not fit. Eight digits are no fault yet: most who type them type on, to thirteen."""
    digit = check_digit(text[:-1])
    word, short = say("Change last digit to {digit}", digit=digit), say("Change to {digit}", digit=digit)
    mended = f"{text[:-1]}{digit}"
    if len(text) == 8:
        return Help(say("An EAN-8 would end in {digit}", digit=digit), "", word, short, mended)
    return Help("▲ " + say("Check digit should be {digit}", digit=digit), "warn", word, short, mended)
