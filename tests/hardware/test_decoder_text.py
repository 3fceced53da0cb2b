"""The text of a code: QR codes hold any bytes, and what a person reads must be what was printed."""

import pytest
from fakes.pictures import Kind, drawn, qr_of_bytes
from hypothesis import given, settings
from hypothesis import strategies as st

from hardware.decoder import still_decoder
from kiosk.core.codes import MAX_RAW_VALUE, Code

CHINESE = "苹果汁"  # zxing puts it in Kanji mode, where its bytes are valid UTF-8 by chance; libzbar hides the mode
WORDS = ["ü", "é", "Öl", "München", "Käse", "Größe 5 €", "Zażółć gęślą jaźń", "ł", "İstanbul ığşç", "📦🍅", "привет"]


def read(picture: object) -> Code:
    [sighting] = still_decoder().decode(picture)
    return sighting.code


@pytest.mark.parametrize("text", [*WORDS, CHINESE])
def test_utf_8_that_does_not_say_so_is_read_right(text: str) -> None:
    code = read(qr_of_bytes(text))

    assert code.text == text
    assert code.raw == text.encode("utf-8")


@pytest.mark.parametrize("text", [*WORDS, "Ä", "ÄÖÜ", "ÿþ", "日本語テスト", "ｲﾗｽﾄ入りｶﾗｰ"])
def test_a_qr_code_as_another_library_writes_it_is_read_right(text: str) -> None:
    """zxing chooses Latin-1, an ECI, or Kanji mode, whichever is shortest."""
    assert read(drawn(text, Kind.QRCode)).text == text


@pytest.mark.parametrize("raw", [b"\x00\x01\x02\xff\xfe", b"a\x00b", bytes(range(256)), b"\x93", b"\xc3\x28 \x80"])
def test_binary_content_keeps_its_bytes(raw: bytes) -> None:
    code = read(drawn(raw, Kind.QRCode))

    assert code.raw == raw
    code.text.encode("utf-8")  # valid Unicode, whatever it was


@pytest.mark.parametrize("content", ["1" * 7000, "A" * 4200, "x" * 2900], ids=["digits", "capitals", "bytes"])
def test_the_largest_qr_codes_are_read_and_marked_as_too_long_to_send(content: str) -> None:
    code = read(drawn(content, Kind.QRCode))

    assert code.text == content
    assert len(code.text) > MAX_RAW_VALUE
    assert not code.is_sendable


def test_a_nul_in_a_code_is_read_and_not_sendable() -> None:
    assert not read(drawn("a\x00b", Kind.QRCode)).is_sendable


@settings(max_examples=40)
@given(st.text(st.characters(codec="utf-8", exclude_characters="\x00"), min_size=1, max_size=60))
def test_any_text_comes_back_exactly(text: str) -> None:
    assert read(qr_of_bytes(text)).text == text


@settings(max_examples=40)
@given(st.binary(min_size=1, max_size=80))
def test_any_bytes_come_back_exactly(raw: bytes) -> None:
    code = read(drawn(raw, Kind.QRCode))

    assert code.raw == raw
    code.text.encode("utf-8")
