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
        return _no(say("It holds blanks or unprintable characters. Copy it again, whole, from where it was made."))
    prefix, _, rest = key.partition("_")
    if prefix not in _KNOWN:
        return KeyVerdict(
            is_usable=True, sentence=say("It begins unlike the keys that are known (csb_, csu_); the server decides.")
        )
    body, _, checksum = rest.rpartition("_")
    if not body or not _CHECKSUM.fullmatch(checksum):
        return _no(say("It is not whole: its end is missing or changed. Copy it again, whole, from where it was made."))
    if checksum != key_checksum(body):
        return _no(
            say("It is mistyped: its check digits at the end do not fit. Copy it again, whole, from where it was made.")
        )
    if prefix == _PUBLISHABLE:
        return _no(
            say(
                "It is a publishable key (cpk_), made for web pages. Scanning needs a key that begins with csb_ "
                "or csu_; ask whoever manages the organisation's keys."
            )
        )
    return KeyVerdict(is_usable=True)


def _no(sentence: str) -> KeyVerdict:
    return KeyVerdict(is_usable=False, sentence=sentence)


def key_checksum(body: str) -> str:
    """The eight digits that belong behind a key's body."""
    return f"{zlib.crc32(body.encode()):08x}"
