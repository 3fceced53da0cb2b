"""Is this an API key of Closient's, whole and as it was printed? Told without the network.

A key is ``<prefix>_<body>_<checksum>``; the checksum is the CRC-32 of the body's UTF-8 bytes, as eight lower-case hex
digits (docs.closient.com, authentication). A right checksum does not mean that the server knows the key.
"""

import re
import zlib
from dataclasses import dataclass

from kiosk.core.words import say

_BUSINESS, _USER, _PUBLISHABLE = "csb", "csu", "cpk"
_KNOWN = frozenset({_BUSINESS, _USER, _PUBLISHABLE})
_CHECKSUM = re.compile(r"[0-9a-f]{8}")
_BEGINS = re.compile("|".join(f"{prefix}_" for prefix in sorted(_KNOWN)))
_ENDS = re.compile(r"_[0-9a-f]{8}")
_LEAST_FOREIGN = 16
_FOREIGN = re.compile(r"[A-Za-z0-9._~+/=-]*")
"""Letters and signs of bearer tokens (RFC 6750)."""


@dataclass(frozen=True, slots=True)
class KeyVerdict:
    """What can be told of a key. ``sentence`` says what is wrong and what to do, never with the key in it.

    An unusable key cannot work. A usable one with a sentence is odd, and the server decides.
    """

    is_usable: bool
    sentence: str = ""


def judge_api_key(key: str) -> KeyVerdict:
    """Tell whether ``key`` can be an API key for scanning."""
    if not key:
        return _no(say("It is empty. Copy it again, whole, from where it was made."))
    if not (key.isascii() and key.isprintable()) or " " in key:
        return _no(say("It holds blanks or strange characters. Copy it again, whole."))
    prefix, body, checksum = _parts(key)
    if prefix not in _KNOWN:
        return KeyVerdict(
            is_usable=True, sentence=say("It begins unlike the keys that are known (csb_, csu_); the server decides.")
        )
    if not body or not _CHECKSUM.fullmatch(checksum):
        return _no(say("Its end is missing or changed. Copy it again, whole."))
    if checksum != key_checksum(body):
        return _no(say("Mistyped: copy it again, whole."))
    if prefix == _PUBLISHABLE:
        return _no(
            say(
                "It is a publishable key (cpk_), made for web pages. Scanning needs a key that begins with csb_ "
                "or csu_; ask whoever manages the organisation's keys."
            )
        )
    return KeyVerdict(is_usable=True)


def is_api_key(text: str) -> bool:
    """Whether a text is a whole key of any kind, told by how it begins and by its checksum: no label looks like it."""
    prefix, body, checksum = _parts(text)
    return prefix in _KNOWN and body.isascii() and bool(body) and checksum == key_checksum(body)


def holds_api_key(text: str) -> bool:
    """Whether a whole key stands anywhere in a line that a person typed, be it among other words."""
    for word in text.split():
        starts = [found.start() for found in _BEGINS.finditer(word)]
        ends = [found.end() for found in _ENDS.finditer(word)]
        if any(is_api_key(word[start:end]) for start in starts for end in ends if start < end):
            return True
    return False


def begins_as_key(text: str) -> bool:
    """Whether a text begins as a key does, whole or not."""
    return _parts(text)[0] in _KNOWN


def may_be_key(text: str) -> bool:
    """Whether a text can be meant as a key, mistyped or of a make of its own: no goods, no address, no short word."""
    is_mixed = any(char.isdigit() for char in text) and any(char.isalpha() for char in text)
    is_foreign = len(text) >= _LEAST_FOREIGN and is_mixed and _FOREIGN.fullmatch(text) is not None
    return begins_as_key(text) or is_foreign


def _parts(key: str) -> tuple[str, str, str]:
    """What a key begins with, its body and its checksum."""
    prefix, _, rest = key.partition("_")
    body, _, checksum = rest.rpartition("_")
    return prefix, body, checksum


def _no(sentence: str) -> KeyVerdict:
    return KeyVerdict(is_usable=False, sentence=sentence)


def key_checksum(body: str) -> str:
    """The eight digits that belong behind a key's body."""
    return f"{zlib.crc32(body.encode()):08x}"
