"""What a GS1 code says: Application Identifiers from element strings and Digital Link URIs.

Parsing is biip's; this module decides when a text may be taken for GS1 at all. pyzbar hides the FNC1 in front of a
GS1-128, so a plain Code 128 that merely looks like one must not be given a meaning: an element string counts only
when it carries the AIM identifier or a separator, or begins with an AI whose check digit proves it.
Sources: GS1 General Specifications sections 3 and 7.8; GS1 Digital Link URI Syntax 1.2.
"""

import re
from dataclasses import dataclass

GS = "\x1d"
_AIM_PREFIXES = ("]C1", "]d2", "]Q3", "]e0")


@dataclass(frozen=True, slots=True)
class Gs1:
    """The parsed parts, in the order of the code: ``parts`` are (AI, value, words for the AI)."""

    parts: tuple[tuple[str, str, str], ...]
    gtin: str | None
    is_digital_link: bool

    @property
    def ais(self) -> dict[str, str]:
        """Application Identifier to value."""
        return {ai: value for ai, value, _ in self.parts}


def gs1_of(text: str) -> Gs1 | None:
    """Return the GS1 meaning of a code's text, or None when it is not GS1 or cannot be parsed."""
    if text.startswith(("http://", "https://", "HTTP://", "HTTPS://")):
        return _digital_link(text)
    if text.startswith(_AIM_PREFIXES):
        return _element_strings(text[3:].lstrip(GS))
    if GS in text:
        return _element_strings(text.lstrip(GS))
    return _element_strings(text) if _proves_itself(text) else None


def _proves_itself(text: str) -> bool:
    """Whether a text without any GS1 mark begins with a GTIN, SSCC or GLN whose check digit is right."""
    key = re.match(r"(?:0[12](\d{14})|00(\d{18}))", text)
    if key is None:
        return False
    digits = key.group(1) or key.group(2)
    total = sum(int(d) * (3 if place % 2 else 1) for place, d in enumerate(reversed(digits)))
    return total % 10 == 0


def _element_strings(text: str) -> Gs1 | None:
    from biip import ParseError  # biip loads its prefix tables on import (0.15 s): only when a code asks for it
    from biip.gs1_messages import GS1Message

    try:
        message = GS1Message.parse(text)
    except (ParseError, ValueError):
        return None
    return _meaning(message.element_strings, is_digital_link=False)


def _digital_link(text: str) -> Gs1 | None:
    from biip import ParseError
    from biip.gs1_digital_link_uris import GS1DigitalLinkURI

    try:
        uri = GS1DigitalLinkURI.parse(text)
    except (ParseError, ValueError):
        return None
    return _meaning(uri.element_strings, is_digital_link=True)


def _meaning(elements: object, *, is_digital_link: bool) -> Gs1 | None:
    parts: list[tuple[str, str, str]] = []
    gtin: str | None = None
    for element in elements:  # type: ignore[attr-defined]  # biip's list type is not exported
        value = element.value
        if element.ai.ai in {"01", "02"} and element.gtin is not None:
            gtin = value.zfill(14)
        parts.append((element.ai.ai, value, element.ai.data_title or element.ai.description))
    return Gs1(tuple(parts), gtin, is_digital_link) if parts else None
