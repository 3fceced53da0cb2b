"""What a GS1 code says: Application Identifiers (AIs) from element strings and Digital Link URIs.

The AIs and their formats are biip's; this module decides when a text may be taken for GS1 at all, and when a parse is
no more than a guess. An AIM identifier decides it. Without one (zbar and most guns do not tell it) a code that merely
looks like GS1 must not be given a meaning: an element string counts only when it carries a separator, or begins with
an AI whose check digit proves it.
Sources: GS1 General Specifications sections 3, 5.1.2, 7.8 and 7.9; GS1 Digital Link URI Syntax 1.2.
"""

import re
from dataclasses import dataclass
from functools import lru_cache
from urllib.parse import urlsplit

from kiosk.core.gs1_values import DAYS, HARVEST, TIMES, told
from kiosk.core.gtin import has_valid_check_digit, is_digits
from kiosk.core.words import mark, say, say_marked

GS = "\x1d"
GS1_IDENTIFIERS = frozenset(
    {"]C1", "]d2", "]d5", "]d8", "]dB", "]Q3", "]Q4", "]e0", "]z1", "]z4", "]z7", "]zA", "]J1", "]J4", "]L3"}
)
"""AIM identifiers that say "FNC1 in the first place" (ISO/IEC 15424; GS1 General Specifications 5.1.2). ``]d8`` and
``]dB`` are rectangular Data Matrix of the newer sizes (ISO/IEC 21471)."""

_LINK = re.compile(r"https?://", re.IGNORECASE)
_LOOKS_LIKE_LINK = re.compile(r"/01/[0-9]{8,14}(?=[/?#]|$)|/00/[0-9]{18}(?=[/?#]|$)|/41[457]/[0-9]{13}(?=[/?#]|$)")
_GTIN_IN_LINK = re.compile(r"/01/([^/]+)")
_KEYS_WITHOUT_CHECK = frozenset({"401", "8004", "8010", "8013"})
"""Anything may follow these in a web address, so it must at least begin like a GS1 Company Prefix."""
_OTHER_SYNTAX = "[)>\x1e"
"""Begins an ISO/IEC 15434 message, which has separators too but other identifiers."""
_DATE = re.compile(r"(1[1-35-7])([0-9]{6})")
_TITLES = {
    "00": mark("SSCC"),
    "01": mark("GTIN"),
    "02": mark("Contains"),
    "10": mark("Lot"),
    "11": mark("Made"),
    "12": mark("Due"),
    "13": mark("Packed"),
    "15": mark("Best before"),
    "16": mark("Sell by"),
    "17": mark("Use by"),
    "20": mark("Variant"),
    "21": mark("Serial"),
    "30": mark("Count"),
    "37": mark("Count"),
    "240": mark("Item"),
    "241": mark("Customer part"),
    "400": mark("Order"),
    "410": mark("Ship to"),
    "414": mark("Location"),
    "7003": mark("Use by"),
    "4330": mark("At most"),
    "4331": mark("At most"),
    "4332": mark("At least"),
    "4333": mark("At least"),
}
_NET_WEIGHT = ("310", "320")
_LONGEST_LINE = 5
_LONGEST_VALUE = 30


@dataclass(frozen=True, slots=True)
class Element:
    """One AI with its value as read. ``words`` are for people; ``problem`` says why the value cannot be right."""

    ai: str
    value: str
    title: str
    words: str
    problem: str = ""


@dataclass(frozen=True, slots=True)
class Gs1:
    """What a code says, in its order. ``gtin``: GTIN-14 of the item, else of its content, with a right check digit."""

    elements: tuple[Element, ...]
    gtin: str | None
    is_digital_link: bool

    @property
    def ais(self) -> dict[str, str]:
        """Application Identifier to value, of those that can be right."""
        return {element.ai: element.value for element in self.elements if not element.problem}

    @property
    def line(self) -> str:
        """One line for people. Its values are foreign text of printable ASCII."""
        told = [_on_line(element) for element in self.elements[:_LONGEST_LINE]]
        return " · ".join(told) + (" · …" if len(self.elements) > _LONGEST_LINE else "")


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A code that is GS1, or looks like it, but breaks the rules: ``why``, for people. Its text stands as it is."""

    why: str


class _Broken(ValueError):
    """Why a text cannot be taken apart."""


def is_gs1_identifier(aim: str) -> bool:
    """Whether an AIM identifier says that GS1 element strings follow."""
    return aim in GS1_IDENTIFIERS


@lru_cache(maxsize=512)
def read_gs1(text: str, *, is_gs1: bool | None = None) -> Gs1 | Unreadable | None:
    """Return what a code's text says as GS1, why it cannot be read, or None when it is none.

    ``is_gs1``: what the reader knows of FNC1 in the first place; None when it cannot tell.
    """
    if _LINK.match(text):
        return _digital_link(text)
    if is_gs1 is None and text[:3] in GS1_IDENTIFIERS:
        return _element_strings(text[3:])
    if is_gs1:
        return _element_strings(text)
    if is_gs1 is None and (_proves_itself(text) or (GS in text and not text.startswith(_OTHER_SYNTAX))):
        return _element_strings(text)
    return None


def gs1_of(text: str) -> Gs1 | None:
    """The GS1 meaning of a text whose reader told nothing about it, or None."""
    meaning = read_gs1(text)
    return meaning if isinstance(meaning, Gs1) else None


def _proves_itself(text: str) -> bool:
    """Whether a text without any GS1 mark begins with a GTIN or SSCC whose check digit is right."""
    key = re.match(r"0[12]([0-9]{14})|00([0-9]{18})", text)
    return key is not None and has_valid_check_digit(key[1] or key[2])


def _element_strings(text: str) -> Gs1 | Unreadable:
    try:
        return _meaning(_split(text.strip(GS)), is_digital_link=False)
    except _Broken as broken:
        return Unreadable(broken.args[0])


def _split(text: str) -> list[Element]:
    """Take element strings apart. Unlike biip's own loop, a value may not run on into the next AI without a separator:
    what it would find there may as well be part of the value."""
    if not text:
        raise _Broken(say("it holds nothing"))
    elements, rest = [], text
    while rest:
        element, length, needs_separator = _first(rest)
        elements.append(element)
        rest = rest[length:]
        if rest and needs_separator and not rest.startswith(GS):
            raise _Broken(
                say("({ai}) does not end where it should; a separator is missing, or it is too long", ai=element.ai)
            )
        rest = rest.lstrip(GS)
    return elements


def _first(rest: str) -> tuple[Element, int, bool]:
    """The first element, its length, and whether a separator must follow it."""
    from biip import (
        ParseConfig,
        ParseError,
    )  # biip loads its prefix tables on import (0.15 s): only when a code asks for it
    from biip.gs1_application_identifiers import GS1ApplicationIdentifier
    from biip.gs1_element_strings import GS1ElementString

    try:
        ai = GS1ApplicationIdentifier.extract(rest)
    except ParseError:
        if is_digits(rest[:2]):
            why = say("there is no Application Identifier that begins with {digits}", digits=rest[:2])
        else:
            why = say("there is no Application Identifier where one should be")
        raise _Broken(why) from None
    try:
        found = GS1ElementString.extract(rest, config=ParseConfig(gs1_element_strings_verify_date=False))
    except (ParseError, ValueError):
        day = _DATE.match(rest)
        if day is None:
            raise _Broken(say("({ai}) does not hold what belongs there", ai=ai.ai)) from None
        return _element(ai.ai, day[2], ai.data_title), len(day[0]), False
    if not found.value:
        raise _Broken(say("({ai}) is empty", ai=ai.ai))
    return _element(ai.ai, found.value, ai.data_title or ai.description), len(found), ai.separator_required


def _digital_link(text: str) -> Gs1 | Unreadable | None:
    """A Digital Link may be any web address, so only one that holds a key of the right shape is meant as one."""
    if not text.isprintable() or " " in text:
        return Unreadable(say("an address holds no blanks and no control characters")) if is_like_link(text) else None
    try:
        elements = _of_link(text)
        return _meaning(elements, is_digital_link=True) if elements else None
    except _Broken as broken:
        return Unreadable(broken.args[0]) if is_like_link(text) else None


def is_like_link(text: str) -> bool:
    """Whether a web address has the path of a Digital Link of goods or places; quick, and no more than a look."""
    return _LOOKS_LIKE_LINK.search(text) is not None


def _of_link(text: str) -> list[Element]:
    """The elements of a Digital Link, none when it is no such address. A slash at its end is common, no harm."""
    from biip import ParseConfig, ParseError
    from biip.gs1_digital_link_uris import GS1DigitalLinkURI

    try:
        parts = urlsplit(text)
        trimmed = parts._replace(path=parts.path.rstrip("/")).geturl()
        uri = GS1DigitalLinkURI.parse(trimmed, config=ParseConfig(gs1_element_strings_verify_date=False))
    except (ParseError, ValueError):
        raise _Broken(say("its Application Identifiers or their values do not follow the standard")) from None
    elements = [_element(e.ai.ai, e.value, e.ai.data_title or e.ai.description) for e in uri.element_strings]
    return elements if _has_true_key(elements[0], parts.path) else []


def _has_true_key(key: Element, path: str) -> bool:
    """Whether the first element is of the shape of a key; biip fills up any short number to a GTIN."""
    if key.ai == "01":
        found = _GTIN_IN_LINK.search(path)
        return found is not None and len(found[1]) in {8, 12, 13, 14}
    return is_digits(key.value[:4]) if key.ai in _KEYS_WITHOUT_CHECK else True


def _element(ai: str, value: str, title: str) -> Element:
    if not (value.isascii() and value.isprintable()):
        raise _Broken(say("({ai}) holds characters that GS1 does not know", ai=ai))
    words, problem = told(ai, value, title)
    plain = re.sub(r"\s*\(.*?\)", "", title).capitalize()
    return Element(ai, value, _TITLES.get(ai, plain), words, problem)


def _meaning(elements: list[Element], *, is_digital_link: bool) -> Gs1:
    values: dict[str, str] = {}
    for element in elements:
        if values.setdefault(element.ai, element.value) != element.value:
            raise _Broken(say("({ai}) stands there twice with different values", ai=element.ai))
    right = {element.ai: element.value for element in elements if not element.problem}
    unique = tuple(dict.fromkeys(elements))
    return Gs1(unique, right.get("01") or right.get("02"), is_digital_link)


def _on_line(element: Element) -> str:
    """An element in a few words; a net weight needs no name."""
    is_day = element.ai in DAYS or element.ai in TIMES or element.ai == HARVEST
    value = told(element.ai, element.value, "")[0] if is_day else element.words  # in the language of now
    title = say_marked(element.title)
    if len(value) > _LONGEST_VALUE:
        value = f"{value[: _LONGEST_VALUE - 1]}…"
    if element.problem:
        return f"{title} {value} ({say_marked(element.problem)})"
    return value if element.ai[:3] in _NET_WEIGHT else f"{title} {value}"
