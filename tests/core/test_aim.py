"""What guns put in front of a code: taken off when it is an AIM identifier, left alone when it is not."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from kiosk.core.aim import code_of_scan, identifier_of
from kiosk.core.codes import Symbology, code_of_text
from kiosk.core.gs1 import GS, GS1_IDENTIFIERS, is_gs1_identifier

GTIN = "04006381333931"


@pytest.mark.parametrize(
    ("scan", "symbology", "text"),
    [
        ("]E04006381333931", Symbology.EAN13, "4006381333931"),
        ("]E0036000291452", Symbology.UPCA, "036000291452"),
        ("]E004252614", Symbology.UPCE, "04252614"),
        ("]E473513537", Symbology.EAN8, "73513537"),
        ("]E3977123456789812", Symbology.EAN13, "977123456789812"),
        ("]C0LOC-A12-03", Symbology.CODE128, "LOC-A12-03"),
        (f"]C101{GTIN}10LOT7", Symbology.CODE128, f"01{GTIN}10LOT7"),
        ("]A0PART 17", Symbology.CODE39, "PART 17"),
        ("]G0PART17", Symbology.CODE93, "PART17"),
        ("]I100012345600012", Symbology.ITF, "00012345600012"),
        ("]F0A1234B", Symbology.CODABAR, "A1234B"),
        (f"]e001{GTIN}", Symbology.DATABAR, f"01{GTIN}"),
        (f"]e001{GTIN}3103002345", Symbology.DATABAR_EXPANDED, f"01{GTIN}3103002345"),
        ("]Q1hello", Symbology.QR, "hello"),
        (f"]Q301{GTIN}", Symbology.QR, f"01{GTIN}"),
        ("]d1hello", Symbology.DATA_MATRIX, "hello"),
        (f"]d201{GTIN}", Symbology.DATA_MATRIX, f"01{GTIN}"),
        ("]z0hello", Symbology.AZTEC, "hello"),
        ("]L2hello", Symbology.PDF417, "hello"),
        ("]U0parcel", Symbology.UNKNOWN, "parcel"),  # MaxiCode: no symbology of ours, but told by its identifier
    ],
)
def test_an_identifier_is_taken_off_and_tells_the_symbology(scan, symbology, text):
    for code in (code_of_scan(scan), code_of_scan(scan.encode())):
        assert (code.text, code.raw, code.symbology, code.aim) == (text, text.encode(), symbology, scan[:3])


@pytest.mark.parametrize(
    "text", ["]", "]C", "]C1", "]x1abc", "]C9abc", "]é1abc", "]EXIT", "] C1", "]1C", "a]C1b", "[C1", "]]C1", "", "]Jx1"]
)
def test_what_is_no_identifier_stays_whole(text):
    assert code_of_scan(text) == code_of_text(text)


@pytest.mark.parametrize("aim", sorted(GS1_IDENTIFIERS))
def test_every_identifier_of_gs1_is_known(aim):
    assert code_of_scan(f"{aim}01{GTIN}").gtin == GTIN


def test_only_the_first_identifier_is_taken_off():
    assert code_of_scan("]Q1]C1x").text == "]C1x"


@pytest.mark.parametrize(
    ("scan", "raw"),
    [
        (b"]d2\x1d01" + GTIN.encode(), b"01" + GTIN.encode()),
        (b"]C1\x1d\x1d10A", b"\x1d10A"),  # only the one that stands for the FNC1 in front
        (b"]Q1\x1dtext", b"\x1dtext"),  # no GS1: a GS is part of what was printed
        (b"]C110A\x1d21B\x1d", b"10A\x1d21B\x1d"),
    ],
)
def test_a_separator_in_front_is_the_fnc1_said_twice(scan, raw):
    assert code_of_scan(scan).raw == raw
    assert code_of_scan(scan.decode()).raw == raw


def test_bytes_of_a_serial_gun_are_kept_whatever_they_are():
    code = code_of_scan(b"]Q1M\xfcnchen")
    assert (code.text, code.raw) == ("München", b"M\xfcnchen")


@given(st.binary(max_size=80))
@example(b"]C1\x1d")
@example(b"]\xff1")
def test_nothing_is_lost_of_any_bytes(data):
    code = code_of_scan(data)
    gap = data.removeprefix(code.aim.encode()).removesuffix(code.raw)
    assert gap == b"" or (gap == GS.encode() and is_gs1_identifier(code.aim))
    assert code.aim.encode() + gap + code.raw == data


@given(st.text(st.characters(), max_size=40))
def test_any_text_makes_a_code_that_can_be_written_down(text):
    code = code_of_scan(text)
    code.text.encode()
    assert code.aim == "" or text.startswith(code.aim)


@given(st.sampled_from(Symbology), st.booleans(), st.text("0123456789", min_size=1, max_size=20))
def test_an_identifier_that_the_kiosk_makes_is_one_it_knows(symbology, is_gs1, digits):
    aim = identifier_of(symbology, is_gs1=is_gs1)
    if symbology is Symbology.UNKNOWN:
        assert aim == ""
        return
    assert code_of_scan(aim + digits).text == digits
    has_gs1_form = symbology in {Symbology.CODE128, Symbology.QR, Symbology.DATA_MATRIX, Symbology.AZTEC}
    assert is_gs1_identifier(aim) is (is_gs1 and has_gs1_form) or symbology.name.startswith("DATABAR")
