"""When does a reading say the same as the truth? Rules for comparing, the same for every decoder. Pure.

A reading and a truth are equal when they share one of their *forms*, and each form is bytes:

- retail codes that stand for the same GTIN (UPC-A is EAN-13 with a leading 0, UPC-E its expansion; a 2- or 5-digit
  add-on may be missing);
- text in any of the character sets that encoders of 2D codes use without saying so;
- Code 39 in full-ASCII form or spelt with its shift signs, and without its start and stop signs;
- Codabar with or without start and stop letters;
- GS1 with brackets (which do not tell separators) or as element strings, with and without FNC1 (GS) in front or behind;
  DataBar with or without its implied AI 01. A separator that is missing within is a misread: the meaning is another.
"""

import re

from kiosk.core.codes import RETAIL, Code, Symbology, expand_upce

HEX = "hex:"
"""A truth that begins so is given in bytes."""
_GS = "\x1d"
_CHARSETS = ("utf-8", "cp932", "latin-1", "cp1252", "iso8859-15", "gb18030", "big5", "euc-jp", "euc-kr", "utf-16-be")
_GUESSED = ("cp932", "big5", "latin-1")
"""libzbar takes UTF-8 for one of these and converts it once more; undone here, for it is no misread."""
_BRACKETED = re.compile(r"\((\d{2,4})\)")
_MARKS = ("]C1", "]d2", "]Q3", "]e0")
_CODABAR = re.compile(r"[A-DTN*Ea-dtn]([0-9$:/.+-]+)[A-DTN*Ea-dtn]")
_ADD_ONS = {14: 2, 15: 2, 17: 5, 18: 5}
"""Digits of a retail code with its add-on -> digits of the add-on (UPC-A has 12, EAN-13 has 13)."""
_DATABAR = {Symbology.DATABAR, Symbology.DATABAR_LIMITED, Symbology.DATABAR_EXPANDED}


def is_same(code: Code, truth: str) -> bool:
    """Whether ``code`` says what ``truth`` says."""
    if truth.startswith(HEX):
        return code.raw == bytes.fromhex(truth.removeprefix(HEX))
    if not _forms_of_code(code).isdisjoint(_forms_of_text(truth)):
        return True
    if _BRACKETED.match(truth):
        return _without_brackets(truth) in {_without_brackets(code.text), _without_brackets(_text_of(code.raw))}
    return code.symbology in RETAIL and not _gtins(code.text).isdisjoint(_gtins(truth))


def _forms_of_code(code: Code) -> set[bytes]:
    text = _text_of(code.raw)
    forms = {code.raw} | _forms_of_text(code.text) | _forms_of_text(text)
    for guessed in _GUESSED:
        try:
            forms.add(text.encode(guessed))
        except UnicodeEncodeError:
            continue
    if code.symbology in _DATABAR and re.fullmatch(r"01\d{14}", text):
        forms.add(text[2:].encode())
    return forms


def _forms_of_text(text: str) -> set[bytes]:
    texts = {text, text.removeprefix("\ufeff"), _without_marks(text)}
    texts |= {_full_ascii(text), text[1:-1] if re.fullmatch(r"\*[^*]+\*", text) else text}
    codabar = _CODABAR.fullmatch(text)
    if codabar:
        texts |= {codabar.group(1), text.upper()}
    return {form for one in texts for form in _bytes(one)}


def _bytes(text: str) -> set[bytes]:
    found = set()
    for charset in _CHARSETS:
        try:
            found.add(text.encode(charset))
        except UnicodeEncodeError:
            continue
    return found


def _text_of(raw: bytes) -> str:
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return raw.decode("latin-1")


def _without_marks(text: str) -> str:
    """Without AIM identifier, and without FNC1 in front and behind."""
    return (text[3:] if text.startswith(_MARKS) else text).strip(_GS)


def _without_brackets(text: str) -> str:
    """Element strings with or without brackets, without separators."""
    plain = _BRACKETED.sub(r"\1", text) if _BRACKETED.match(text) else text
    return _without_marks(plain).replace(_GS, "")


def _full_ascii(text: str) -> str:
    """Code 39 spelt with shift signs as the text it stands for (ISO/IEC 16388, annex A)."""
    return re.sub(r"[$%/+][A-Z]", lambda pair: _SHIFTED.get(pair.group(), pair.group()), text)


def _shifted() -> dict[str, str]:
    pairs = {f"+{chr(65 + place)}": chr(97 + place) for place in range(26)}
    pairs |= {f"${chr(65 + place)}": chr(1 + place) for place in range(26)}
    pairs |= {f"/{chr(65 + place)}": chr(33 + place) for place in range(15)} | {"/Z": ":"}
    after = [*range(27, 32), *range(59, 64), *range(91, 96), *range(123, 128), 0, 64, 96]
    return pairs | {f"%{chr(65 + place)}": chr(sign) for place, sign in enumerate(after)}


_SHIFTED = _shifted()


def _gtins(text: str) -> set[str]:
    """The GTIN-14s that digits may stand for: as they are, without an add-on, as the expansion of a UPC-E."""
    digits = text.replace(" ", "").replace("-", "")
    if not (digits.isascii() and digits.isdigit()) or len(digits) > max(_ADD_ONS):
        return set()
    found = {digits.zfill(14)} if len(digits) <= 14 else set()
    if len(digits) in _ADD_ONS:
        found.add(digits[: -_ADD_ONS[len(digits)]].zfill(14))
    expanded = expand_upce(digits)
    return found | ({expanded.zfill(14)} if expanded else set())
