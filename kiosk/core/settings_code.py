"""Settings by printed codes: what stands in one, how it is signed, and when a kiosk believes it.

A sheet carries one payload, cut into one QR code or several: version, public key, Ed25519 signature (RFC 8032) and the
body, JSON squeezed by DEFLATE (RFC 1951). The texts use base 32 (RFC 4648) in capitals: QR codes hold those at 5.5 bits
a sign, and Caps Lock does no harm. Nothing is believed, nor even unpacked, before its signature is right; then a kiosk
asks whether the key is the one it trusts, the fleet its own, the day not past, and the number higher than the last one
that was used here, so that an old sheet cannot undo a newer one.
"""

import json
import re
import zlib
from base64 import b32decode, b32encode
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from hashlib import sha256
from typing import Any

from nacl.exceptions import BadSignatureError
from nacl.signing import SigningKey, VerifyKey

from kiosk.core.faults import SettingsFault
from kiosk.core.inert import inert
from kiosk.core.words import say, say_day

PREFIX = "KIOSK-SET-"
"""No product has such a text, see ``kiosk.core.commands``; whatever begins so is never kept as a capture."""
PLACE = "{}"
"""In the station's name: what a person types at each kiosk."""
ALLOWED = frozenset(
    [
        *("station", "server", "api_key", "organization", "fleet_size", "send", "kinds", "operators"),
        *("theme", "text_scale", "language", "sound", "idle_minutes", "abandoned_minutes", "kiosk_lock"),
        *("camera", "camera_width", "camera_height", "camera_fps", "camera_torch", "camera_focus", "camera_exposure"),
        *("camera_mirror", "camera_rotate", "take", "repeats", "itf_lengths", "absent_s"),
        *("gun", "gun_line", "gun_end", "gun_beep", "gun_beep_bad"),
        *("keep_days", "keep_mb", "backups", "disk_low_mb", "disk_tight_mb"),
    ]
)
"""Settings that paper may set. Not the folder of the data, files with secrets, nor whose codes are believed."""

_VERSION = 1
_SIGNED = b"closient-kiosk settings 1\0"
"""Signed in front of all else: a signature made for another purpose is none here."""
_KEY, _SIGNATURE = 32, 64
_MOST_BODY, _MOST_PARTS, _PART = 8_192, 9, 470
"""Bytes of the body unpacked; parts of a set; letters in a part: a QR code of 491 signs has 73 modules a side."""
_TEXT = re.compile(rf"{PREFIX}([1-9])-([1-9])-([A-Z2-7]{{6}})-([A-Z2-7]{{1,{_PART}}})")
_CONSONANTS, _VOWELS = "bdfghjklmnprstvz", "aiou"

Value = str | int | float | bool | list[str] | list[int]


@dataclass(frozen=True, slots=True)
class Part:
    """One code of a sheet: which of how many, of which set, and its letters."""

    number: int
    total: int
    set_id: str
    letters: str


@dataclass(frozen=True, slots=True)
class SettingsCode:
    """What a sheet says, its signature being right. ``public_key``: whose signature that is."""

    public_key: bytes
    fleet: str
    sequence: int
    expires: date
    """The last day on which it is taken."""
    values: Mapping[str, Value]


@dataclass(frozen=True, slots=True)
class Trust:
    """Whom this kiosk believes; an empty key or fleet: nobody yet. ``sequence``: of the last code that was used."""

    public_key: bytes = b""
    fleet: str = ""
    sequence: int = 0


def is_settings_code(text: str) -> bool:
    """Whether a scan is meant as a settings code, right or wrong."""
    return text.strip().upper().startswith(PREFIX)


def part_of(text: str) -> Part:
    """One scanned code. Raises SettingsFault when it is damaged."""
    found = _TEXT.fullmatch(text.strip().upper())
    if found is None or int(found[1]) > int(found[2]):
        raise _damaged()
    return Part(int(found[1]), int(found[2]), found[3], found[4])


def joined(parts: Mapping[int, Part]) -> bytes | None:
    """The payload of all parts of one set, by their numbers; None while some are missing. Raises SettingsFault."""
    first = next(iter(parts.values()))
    if len(parts) < first.total:
        return None
    letters = "".join(parts[number].letters for number in sorted(parts))
    try:
        payload = b32decode(letters + "=" * (-len(letters) % 8))
    except ValueError:
        raise _damaged() from None
    if _letters(payload) != letters or _id_of(payload) != first.set_id:
        raise _damaged()
    return payload


def with_part(parts: Mapping[int, Part], new: Part) -> dict[int, Part]:
    """The parts scanned so far and this one; one of another set begins anew."""
    same = {number: part for number, part in parts.items() if (part.set_id, part.total) == (new.set_id, new.total)}
    return same | {new.number: new}


def texts_of(payload: bytes) -> tuple[str, ...]:
    """The texts of the codes to print. Raises SettingsFault when there is too much for a sheet."""
    letters = _letters(payload)
    total = -(-len(letters) // _PART)
    if total > _MOST_PARTS:
        raise SettingsFault(
            "Too many settings for a sheet", f"They fill {total} codes; {_MOST_PARTS} are the most. Leave some out."
        )
    size = -(-len(letters) // total)
    cut = [letters[begin : begin + size] for begin in range(0, len(letters), size)]
    return tuple(f"{PREFIX}{n}-{len(cut)}-{_id_of(payload)}-{some}" for n, some in enumerate(cut, 1))


def signed(key: SigningKey, fleet: str, sequence: int, expires: date, values: Mapping[str, Value]) -> bytes:
    """The payload of these settings. Raises SettingsFault for what no code may hold."""
    said = {"f": fleet, "n": sequence, "x": expires.isoformat(), "s": dict(values)}
    _meant(said)
    body = zlib.compress(json.dumps(said, separators=(",", ":"), ensure_ascii=False).encode(), 9)
    public = bytes(key.verify_key)
    return bytes([_VERSION]) + public + key.sign(_SIGNED + public + body).signature + body


def opened(payload: bytes) -> SettingsCode:
    """What a payload says, its signature being right by the key it names. Raises SettingsFault."""
    if payload[:1] != bytes([_VERSION]):
        raise _refused(say("A newer kiosk program made it. Nothing was changed."))
    public, signature = payload[1 : 1 + _KEY], payload[1 + _KEY : 1 + _KEY + _SIGNATURE]
    body = payload[1 + _KEY + _SIGNATURE :]
    try:
        VerifyKey(public).verify(_SIGNED + public + body, signature)
    except (BadSignatureError, ValueError):
        raise _damaged() from None
    fleet, sequence, expires, values = _meant(_unpacked(body))
    return SettingsCode(public, fleet, sequence, expires, values)


def judge(code: SettingsCode, trust: Trust, today: date) -> None:
    """Raise SettingsFault unless this kiosk takes the code today. One without a trusted key takes any: ask a person."""
    if trust.public_key and trust.public_key != code.public_key:
        raise _refused(say("Somebody else signed it than this kiosk trusts. Nothing was changed."))
    if trust.fleet and trust.fleet != code.fleet:
        fleet = inert(code.fleet, 40)
        raise _refused(say("It is for the kiosks of “{fleet}”, not for this one. Nothing was changed.", fleet=fleet))
    if code.expires < today:
        day = say_day(code.expires)
        raise _refused(say("It expired on {day}. Nothing was changed. Ask for a new sheet.", day=day))
    if code.sequence <= trust.sequence:
        raise _refused(say("It was used here already, or a newer one was. Nothing was changed."))


def fingerprint(public_key: bytes) -> str:
    """Five words that stand for a key: 80 bits of its SHA-256 as proquints (arXiv:0901.4016), sayable in any tongue."""
    digest = sha256(public_key).digest()[:10]
    return "-".join(proquint(int.from_bytes(digest[at : at + 2], "big")) for at in range(0, 10, 2))


def proquint(number: int) -> str:
    """Sixteen bits as a word of five letters."""
    con, vow = _CONSONANTS, _VOWELS
    high = con[number >> 12] + vow[number >> 10 & 3] + con[number >> 6 & 15]
    return high + vow[number >> 4 & 3] + con[number & 15]


def _unpacked(body: bytes) -> Any:
    """Raises SettingsFault; never makes more than ``_MOST_BODY`` bytes of it."""
    unpack = zlib.decompressobj()
    try:
        text = unpack.decompress(body, _MOST_BODY)
        if not unpack.eof or unpack.unused_data:
            raise _damaged()
        return json.loads(text)
    except (zlib.error, ValueError, RecursionError):
        raise _damaged() from None


def _meant(said: Any) -> tuple[str, int, date, dict[str, Value]]:
    """What the body says, each thing of its kind. Raises SettingsFault."""
    match said:
        case {"f": str(fleet), "n": int(sequence), "x": str(day), "s": dict(values)} if len(said) == 4 and values:
            pass
        case _:
            raise _damaged()
    try:
        expires = date.fromisoformat(day)
    except ValueError:
        raise _damaged() from None
    if not (1 <= len(fleet) <= 40 and 0 < sequence < 2**40):
        raise _damaged()
    for name, value in values.items():
        if name not in ALLOWED or not _is_plain(value):
            shown = inert(str(name), 40)
            raise _refused(say("It sets {name}, which no code may set on this kiosk. Nothing was changed.", name=shown))
    return fleet, sequence, expires, values


def _is_plain(value: Any) -> bool:
    if isinstance(value, list):
        return all(isinstance(one, str | int) for one in value)
    return isinstance(value, str | int | float)


def _letters(payload: bytes) -> str:
    return b32encode(payload).decode("ascii").rstrip("=")


def _id_of(payload: bytes) -> str:
    return _letters(sha256(payload).digest())[:6]


def _damaged() -> SettingsFault:
    return _refused(say("It is damaged, or only a part was read. Scan it again. Nothing was changed."))


def _refused(sentence: str) -> SettingsFault:
    return SettingsFault(say("This settings code is not used"), sentence)
