"""Every text a person at the screen reads, said in that person's language.

Source texts are English literals: ``say("Finish session")``, ``say("Kept: {code}", code=code)``, and with a number
``say("%n capture(s)", "", count)``. Until a translator is set with ``speak_with`` they are said in English, so the
command line, the log and the tests speak English. Works in every layer and thread: the translator is one reference,
replaced whole, and what it refers to is only read.

What ``say`` gives knows how it came about: ``said_anew`` says it again after the language was changed. Widgets that
show it as it is do so by themselves.

One language holds for the whole process, and is kept here rather than passed on, on purpose. The screen of a kiosk
speaks one language at a time, and so do its threads: as a value it would go through every function that can fail, down
to the store and the camera, only to come back unchanged. Where two might meet, nothing is lost: what is stored is
English (``kiosk.core.stored_words``), what was said can be said anew, and tests put it back. The cost: a text that a
worker said just before a change is in the old language, until ``said_anew`` or the next reading says it again.

Values go in after translation and are never looked into again, so a barcode with braces in it stays what it is. A
translation that loses or invents a field is not used; the English text is said instead.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime

CONTEXT = "kiosk"
"""The one context of all texts in the translation files."""

Translate = Callable[[str, str, int], str]
"""From source, comment and number (-1: none) to the text, with %n and fields still in it; "" when there is none."""

FIELD = re.compile(r"%n|\{([a-z_][a-z0-9_]*)\}")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_FORMS = re.compile(r"\(([a-z]*)\|([a-z]*)\)|\((e?s)\)")


@dataclass(frozen=True, slots=True)
class Formats:
    """How numbers and times are written. English, 24 hours, unless the screen sets those of its language."""

    number: Callable[[float, int], str] = lambda value, decimals: f"{value:,.{decimals}f}"
    """A number with so many decimals."""
    time: Callable[[datetime], str] = lambda at: f"{at:%H:%M}"
    seconds: Callable[[datetime], str] = lambda at: f"{at:%H:%M:%S}"
    """Time of day with seconds."""
    day: Callable[[date], str] = date.isoformat
    """A date in a sentence."""
    label_day: Callable[[date], str] = lambda at: f"{at.day} {_MONTHS[at.month - 1]} {at.year}"
    """A date of a label, which nobody may read in the wrong order."""


@dataclass(frozen=True, slots=True)
class _Speech:
    translate: Translate
    formats: Formats


def _untranslated(_source: str, _comment: str, _n: int) -> str:
    return ""


_ENGLISH = _Speech(_untranslated, Formats())
_now: list[_Speech] = [_ENGLISH]


def speak_with(translate: Translate | None, formats: Formats | None = None) -> None:
    """From now on say everything through ``translate``; None goes back to English. Any thread."""
    _now[0] = _Speech(translate or _untranslated, formats or Formats())


def spoken() -> object:
    """What everything is said through: another object after each ``speak_with``. Any thread."""
    return _now[0]


class Said(str):
    """A text that was said, and what it was said from."""

    __slots__ = ("origin",)
    origin: tuple[str, str, int | None, dict[str, object]]


def say(source: str, comment: str = "", n: int | None = None, **values: object) -> str:
    """``source`` in the language of the screen, with ``n`` for %n and ``values`` for the {fields}. Any thread.

    In ``source`` ``(s)``, ``(es)`` and ``(one|many)`` are the English plural forms: "%n scan(s) (needs|need) a person".
    """
    speech = _now[0]
    text = speech.translate(source, comment, -1 if n is None else n)
    if not text or fields(text) != fields(source):
        text = source if n is None else english(source, n)
    made = Said(FIELD.sub(lambda found: _value(found, n, values, speech.formats), text))
    made.origin = source, comment, n, values
    return made


def say_marked(source: str, comment: str = "", n: int | None = None, **values: object) -> str:
    """``say`` for a text that ``mark`` made known somewhere else, such as the value of an enum."""
    return say(source, comment, n, **values)


def said_anew(text: str) -> str:
    """A text that ``say`` gave, in the language of now; the texts among its values too. Any other text as it is."""
    if not isinstance(text, Said):
        return text
    source, comment, n, values = text.origin
    again = {name: said_anew(value) if isinstance(value, str) else value for name, value in values.items()}
    return say(source, comment, n, **again)


def mark(source: str, comment: str = "") -> str:  # noqa: ARG001 - for the translators
    """``source`` itself: makes it known to the translators where it cannot be said yet, as in a constant."""
    return source


def english(source: str, n: int) -> str:
    """``source`` with its plural forms chosen for ``n``."""
    return _FORMS.sub(
        lambda found: (found[1] if n == 1 else found[2]) if found[3] is None else "" if n == 1 else found[3], source
    )


def fields(text: str) -> frozenset[str]:
    """The fields of a text, ``%n`` among them."""
    return frozenset(found[0] for found in FIELD.finditer(text))


def say_number(value: float, decimals: int = 0) -> str:
    """A number as this language writes it."""
    return _now[0].formats.number(value, decimals)


def say_time(at: datetime) -> str:
    """Time of day in hours and minutes; ``at`` is local time."""
    return _now[0].formats.time(at)


def say_seconds(at: datetime) -> str:
    """Time of day with seconds; ``at`` is local time."""
    return _now[0].formats.seconds(at)


def say_day(at: date) -> str:
    """A date in a sentence."""
    return _now[0].formats.day(at)


def say_label_day(at: date) -> str:
    """A date of a label, with its month as a word."""
    return _now[0].formats.label_day(at)


def _value(found: re.Match[str], n: int | None, values: dict[str, object], formats: Formats) -> str:
    if found[1] is None:
        return found[0] if n is None else formats.number(n, 0)
    return str(values[found[1]]) if found[1] in values else found[0]
