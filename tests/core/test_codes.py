"""Check digits, GTIN-14, UPC-E, and what may be sent."""

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from kiosk.core.codes import (
    MAX_RAW_VALUE,
    Code,
    Symbology,
    check_digit,
    code_of_bytes,
    code_of_text,
    expand_upce,
    gtin14,
    has_valid_check_digit,
)

digits = st.text("0123456789", min_size=1, max_size=20)


@pytest.mark.parametrize(
    ("body", "digit"),
    [
        ("629104150021", 3),  # GS1 General Specifications, figure 7.9-1
        ("37610425002123456", 9),  # the SSCC beside it
        ("400638133393", 1),
        ("7351353", 7),
        ("0", 0),
    ],
)
def test_check_digits_of_the_specification(body, digit):
    assert check_digit(body) == digit
    assert has_valid_check_digit(f"{body}{digit}")


@given(digits)
def test_exactly_one_digit_is_the_check_digit(body):
    assert [has_valid_check_digit(f"{body}{digit}") for digit in range(10)].count(True) == 1


@given(digits, st.integers(0, 19), st.integers(1, 9))
def test_one_misread_digit_is_always_noticed(body, place, shift):
    assume(place < len(body))
    whole = body + str(check_digit(body))
    wrong = whole[:place] + str((int(whole[place]) + shift) % 10) + whole[place + 1 :]
    assert not has_valid_check_digit(wrong)


@pytest.mark.parametrize("text", ["", "7", "40063813339-1", "٤٠٠٦٣٨١٣٣٣٩٣١", "4006381333931 ", "4006381333932"])
def test_what_is_no_number_with_a_right_check_digit(text):
    assert not has_valid_check_digit(text)


@pytest.mark.parametrize(
    ("upce", "upca"),
    [
        ("01234505", "012000003455"),  # last digit 0, 1, 2: GS1 General Specifications 5.2.2.4.2
        ("01234514", "012100003454"),
        ("01234523", "012200003453"),
        ("01234531", "012300000451"),
        ("01234543", "012340000053"),
        ("01234558", "012345000058"),
        ("01234596", "012345000096"),
        ("11234505", "112000003455"),
    ],
)
def test_upce_expands_by_its_last_digit(upce, upca):
    assert expand_upce(upce) == upca


@pytest.mark.parametrize("text", ["", "1234567", "21234505", "0123450x", "012345678"])
def test_what_is_no_upce(text):
    assert expand_upce(text) is None


@pytest.mark.parametrize(
    ("text", "symbology", "gtin"),
    [
        ("4006381333931", Symbology.EAN13, "04006381333931"),
        ("73513537", Symbology.EAN8, "00000073513537"),
        ("036000291452", Symbology.UPCA, "00036000291452"),
        ("0036000291452", Symbology.UPCA, "00036000291452"),
        ("04252614", Symbology.UPCE, "00042100005264"),
        ("042100005264", Symbology.UPCE, "00042100005264"),
        ("00012345600012", Symbology.ITF, "00012345600012"),
        ("4006381333931", Symbology.UNKNOWN, "04006381333931"),
        ("4006381333932", Symbology.EAN13, None),
        ("4006381333931", Symbology.CODE128, None),
        ("4006381333931", Symbology.QR, None),
        ("73513537", Symbology.EAN13, None),
        ("29999999", Symbology.UPCE, None),
        ("hello", Symbology.UNKNOWN, None),
    ],
)
def test_gtin14_of_plain_codes(text, symbology, gtin):
    assert gtin14(text, symbology) == gtin
    assert Code(text, text.encode(), symbology).gtin == gtin


@pytest.mark.parametrize(
    ("text", "symbology", "is_in_store"),
    [
        ("2012345678903", Symbology.EAN13, True),  # 20-29: an article of one shop, perhaps with its weight or price
        ("0212345678909", Symbology.EAN13, True),
        ("212345678909", Symbology.UPCA, True),
        ("0412345678903", Symbology.EAN13, True),
        ("20123451", Symbology.EAN8, True),
        ("02345673", Symbology.EAN8, True),
        ("4006381333931", Symbology.EAN13, False),
        ("0360002914526", Symbology.EAN13, False),
        ("036000291452", Symbology.UPCA, False),
        ("73513537", Symbology.EAN8, False),
        ("2012345678901", Symbology.EAN13, False),  # its check digit is wrong: nothing is said of it
        ("12012345678907", Symbology.ITF, False),  # a case
        ("2012345678903", Symbology.CODE128, False),
    ],
)
def test_a_number_of_one_shop_is_told_as_such(text, symbology, is_in_store):
    code = Code(text, text.encode(), symbology)
    assert code.is_in_store is is_in_store
    assert code.meaning.startswith("In-store number ") is is_in_store
    assert "kg" not in code.meaning


@pytest.mark.parametrize(
    ("text", "aim", "symbology", "gtin"),
    [
        ("977123456789812", "]E3", Symbology.EAN13, "09771234567898"),  # a journal with its issue beside it
        ("977123456789812", "]E0", Symbology.EAN13, None),
        ("4006381333931", "]M0", Symbology.UNKNOWN, None),  # MSI: digits that are no trade item number
        ("4006381333931", "]E0", Symbology.EAN13, "04006381333931"),
    ],
)
def test_the_identifier_tells_what_is_a_trade_item_number(text, aim, symbology, gtin):
    assert Code(text, text.encode(), symbology, aim).gtin == gtin


bodies = st.sampled_from([7, 11, 12, 13]).flatmap(lambda size: st.text("0123456789", min_size=size, max_size=size))


@given(bodies)
def test_the_gtin_of_a_gtin_is_itself(body):
    gtin = gtin14(body + str(check_digit(body)), Symbology.UNKNOWN)
    assert gtin is not None
    assert len(gtin) == 14
    assert gtin14(gtin, Symbology.ITF) == gtin14(gtin, Symbology.UNKNOWN) == gtin


@pytest.mark.parametrize(
    ("text", "is_sendable"),
    [("", False), ("x", True), ("é" * MAX_RAW_VALUE, True), ("x" * (MAX_RAW_VALUE + 1), False), ("a\x00b", False)],
)
def test_what_the_server_takes(text, is_sendable):
    assert Code(text, text.encode(), Symbology.QR).is_sendable is is_sendable


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("", "empty"),
        ("x" * 7000, "7,000 characters; the server takes 500"),
        ("a\x00b", "binary data"),
        ("x" * 500 + "\x00", "501 characters"),
    ],
)
def test_what_the_server_does_not_take_says_why_and_what_to_do(text, why):
    sentence = Code(text, text.encode(), Symbology.QR).why_not_sendable
    assert why in sentence
    assert "saved here" in sentence
    assert "Scan another code of this item" in sentence


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        (b"M\xc3\xbcnchen", "München"),
        (b"M\xfcnchen", "München"),
        ("カタカナ".encode("cp932"), "カタカナ"),
        (b"\x00\xff\x10", "\x00ÿ\x10"),
        (b"", ""),
    ],
)
def test_bytes_become_text_and_stay_bytes(raw, text):
    code = code_of_bytes(raw, Symbology.QR, aim="]Q1")
    assert (code.text, code.raw, code.aim) == (text, raw, "]Q1")


@given(st.binary(max_size=60))
def test_any_bytes_have_a_text_that_can_be_written_down(raw):
    code = code_of_bytes(raw)
    code.text.encode()
    assert code.raw == raw


@given(st.text(st.characters(), max_size=50))
def test_any_text_makes_a_code_that_can_be_written_down(text):
    code = code_of_text(text)
    code.text.encode()
    if all(not 0xD800 <= ord(char) <= 0xDFFF for char in text):
        assert (code.text, code.raw) == (text, text.encode())


def test_a_lone_surrogate_is_shown_as_unreadable():
    assert code_of_text("A\ud800").text.startswith("A�")


def test_bytes_that_are_no_utf8_are_kept_as_they_came():
    code = code_of_text("A\udcffB")
    assert (code.text, code.raw) == ("A�B", b"A\xffB")


def test_the_same_bytes_in_another_symbology_are_another_code():
    assert code_of_text("1").identity != code_of_text("1", Symbology.QR).identity
