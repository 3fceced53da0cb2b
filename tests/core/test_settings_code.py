"""Settings by printed codes: only what was signed, for this fleet, not past and newer is believed."""

import json
import zlib
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from nacl.signing import SigningKey

from kiosk.core.faults import SettingsFault
from kiosk.core.settings_code import (
    Part,
    SettingsCode,
    Trust,
    fingerprint,
    is_settings_code,
    joined,
    judge,
    opened,
    part_of,
    proquint,
    signed,
    texts_of,
    with_part,
)

KEY = SigningKey(bytes(range(32)))
OTHER = SigningKey(bytes(range(1, 33)))
DAY = date(2026, 12, 31)
VALUES = {
    "station": "Dock {}",
    "server": "https://scan.example.org",
    "theme": "dark",
    "kinds": ["both", "barcode_scan"],
    "itf_lengths": [14, 6],
    "absent_s": 1.5,
    "kiosk_lock": True,
}
PAYLOAD = signed(KEY, "North", 7, DAY, VALUES)
CODE = opened(PAYLOAD)


def raw(said: object, key: SigningKey = KEY, body: bytes | None = None) -> bytes:
    """A payload whose signature is right and whose body is anything."""
    body = zlib.compress(json.dumps(said).encode()) if body is None else body
    public = bytes(key.verify_key)
    return b"\x01" + public + key.sign(b"closient-kiosk settings 1\0" + public + body).signature + body


def read(texts) -> bytes | None:
    parts: dict[int, Part] = {}
    for text in texts:
        parts = with_part(parts, part_of(text))
    return joined(parts)


def test_what_is_signed_comes_out_as_it_went_in():
    assert SettingsCode(bytes(KEY.verify_key), "North", 7, DAY, VALUES) == CODE
    judge(CODE, Trust(), DAY)
    judge(CODE, Trust(bytes(KEY.verify_key), "North", 6), DAY)


def test_codes_are_known_by_their_beginning_right_or_wrong():
    (text,) = texts_of(PAYLOAD)
    assert is_settings_code(text)
    assert is_settings_code(f" {text.lower()} ")
    assert is_settings_code("KIOSK-SET-nonsense")
    assert not is_settings_code("KIOSK-DO-UNDO")
    assert read([f" {text.lower()}\r"]) == PAYLOAD


@given(st.integers(0, len(PAYLOAD) * 8 - 1))
def test_any_flipped_bit_is_refused(place: int):
    broken = bytearray(PAYLOAD)
    broken[place // 8] ^= 1 << place % 8
    with pytest.raises(SettingsFault):
        opened(bytes(broken))


@given(st.integers(0, len(texts_of(PAYLOAD)[0]) - 1), st.integers(0, 6))
def test_any_flipped_bit_of_the_printed_text_is_refused(place: int, bit: int):
    text, *_others = texts = texts_of(PAYLOAD)
    broken = text[:place] + chr(ord(text[place]) ^ 1 << bit) + text[place + 1 :]
    if broken.upper() == text:  # capitals do not matter
        assert read([broken, *texts[1:]]) == PAYLOAD
        return
    with pytest.raises(SettingsFault):
        opened(read([broken, *texts[1:]]) or b"")


@given(st.integers(0, len(PAYLOAD) - 1))
def test_a_cut_payload_is_refused(length: int):
    with pytest.raises(SettingsFault):
        opened(PAYLOAD[:length])


@given(st.binary(max_size=300), st.text(max_size=60))
def test_anything_else_is_refused_in_words(payload: bytes, text: str):
    with pytest.raises(SettingsFault):
        opened(payload)
    with pytest.raises(SettingsFault):
        part_of(f"KIOSK-SET-{text}-")


names = st.lists(st.text(min_size=1, max_size=60), min_size=1, max_size=30, unique=True)


@given(names, st.randoms(use_true_random=False))
def test_a_large_set_is_split_and_read_in_any_order(people: list[str], dice):
    payload = signed(KEY, "North", 7, DAY, {"operators": people})
    texts = list(texts_of(payload))
    assert all(len(text) <= 491 and set(text) <= set("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-") for text in texts)
    dice.shuffle(texts)
    assert read(texts) == payload
    assert len(texts) == 1 or read(texts[1:]) is None
    assert opened(payload).values == {"operators": people}


def test_parts_of_another_sheet_begin_anew():
    first = texts_of(signed(KEY, "North", 7, DAY, {"operators": [f"Person {n} of many" * 9 for n in range(90)]}))
    second = texts_of(signed(KEY, "North", 8, DAY, {"operators": [f"{n} people" * 40 for n in range(150)]}))
    assert len(first) > 1
    parts = with_part({}, part_of(first[0]))
    parts = with_part(parts, part_of(second[0]))
    assert list(parts.values()) == [part_of(second[0])]
    mixed = {1: part_of(first[0]), **{n: part_of(text) for n, text in enumerate(first, 1) if n > 1}}
    mixed[2] = Part(2, len(first), mixed[1].set_id, "A" * len(mixed[2].letters))
    with pytest.raises(SettingsFault):
        joined(mixed)


def test_too_much_for_a_sheet_is_refused():
    with pytest.raises(SettingsFault, match="9 are the most"):
        texts_of(bytes(range(256)) * 12)


@pytest.mark.parametrize("text", ["KIOSK-SET-2-1-ABCDEF-AA", "KIOSK-SET-1-1-ABCDEF-A", "KIOSK-SET-1-1-ABCDEF-AA"])
def test_parts_that_no_sheet_has_are_refused(text: str):
    with pytest.raises(SettingsFault, match="damaged"):
        read([text])


@pytest.mark.parametrize(
    ("trust", "day", "words"),
    [
        (Trust(bytes(OTHER.verify_key)), DAY, "Somebody else signed it"),
        (Trust(bytes(KEY.verify_key), "South"), DAY, "for the kiosks of “North”"),
        (Trust(), DAY + timedelta(days=1), "It expired on 2026-12-31"),
        (Trust(bytes(KEY.verify_key), "North", 7), DAY, "used here already"),
        (Trust(bytes(KEY.verify_key), "North", 8), DAY, "used here already"),
    ],
)
def test_what_is_not_for_this_kiosk_is_refused_with_one_sentence(trust: Trust, day: date, words: str):
    with pytest.raises(SettingsFault) as refused:
        judge(CODE, trust, day)
    assert words in refused.value.sentence
    assert "Nothing was changed" in refused.value.sentence


GOOD = {"f": "North", "n": 7, "x": "2026-12-31", "s": {"theme": "dark"}}


@pytest.mark.parametrize(
    ("said", "words"),
    [
        ({**GOOD, "s": {"data": "/"}}, "It sets data"),
        ({**GOOD, "s": {"settings_public_key": "00"}}, "It sets settings_public_key"),
        ({**GOOD, "s": {"theme": {"a": 1}}}, "It sets theme"),
        ({**GOOD, "s": {"kinds": [["both"]]}}, "It sets kinds"),
        ({**GOOD, "s": {}}, "damaged"),
        ({**GOOD, "more": 1}, "damaged"),
        ({**GOOD, "x": "tomorrow"}, "damaged"),
        ({**GOOD, "f": ""}, "damaged"),
        ({**GOOD, "n": 0}, "damaged"),
        ([], "damaged"),
    ],
)
def test_a_signed_body_that_makes_no_sense_here_is_refused(said: object, words: str):
    assert opened(raw(GOOD)).values == {"theme": "dark"}
    with pytest.raises(SettingsFault, match=words):
        opened(raw(said))


@pytest.mark.parametrize(
    "body", [b"", b"nothing packed", zlib.compress(b"{"), zlib.compress(b" " * 99_999), zlib.compress(b"[]") + b"more"]
)
def test_a_signed_body_that_cannot_be_unpacked_is_refused(body: bytes):
    with pytest.raises(SettingsFault, match="damaged"):
        opened(raw(None, body=body))


def test_a_newer_sheet_is_told_as_such():
    with pytest.raises(SettingsFault, match="newer kiosk program"):
        opened(b"\x02" + PAYLOAD[1:])


def test_a_key_has_five_words_of_its_own():
    assert (proquint(0x7F00), proquint(0x0001)) == ("lusab", "babad")  # 127.0.0.1 in the paper
    words = {fingerprint(bytes([number] * 32)) for number in range(256)}
    assert len(words) == 256
    assert all(len(one.split("-")) == 5 for one in words)
