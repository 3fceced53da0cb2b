"""What a GS1 code says, and what must not be given a meaning."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.codes import Code, Symbology, has_valid_check_digit
from kiosk.core.gs1 import GS, gs1_of

GTIN = "04006381333931"


@pytest.mark.parametrize(
    ("text", "ais", "gtin"),
    [
        (f"]C101{GTIN}10LOT7", {"01": GTIN, "10": "LOT7"}, GTIN),
        (f"]d2{GS}01{GTIN}", {"01": GTIN}, GTIN),
        (f"{GS}01{GTIN}10LOT7{GS}21S1", {"01": GTIN, "10": "LOT7", "21": "S1"}, GTIN),
        (f"01{GTIN}17260331", {"01": GTIN, "17": "260331"}, GTIN),
        (f"02{GTIN}3712", {"02": GTIN, "37": "12"}, GTIN),
        ("00376104250021234569", {"00": "376104250021234569"}, None),
        (f"https://example.com/01/{GTIN}/10/LOT7", {"01": GTIN, "10": "LOT7"}, GTIN),
        (f"HTTPS://EXAMPLE.COM/01/{GTIN}", {"01": GTIN}, GTIN),
    ],
)
def test_meanings(text, ais, gtin):
    meaning = gs1_of(text)
    assert meaning is not None
    assert (meaning.ais, meaning.gtin) == (ais, gtin)
    assert meaning.is_digital_link is text.lower().startswith("http")
    assert all(words for _, _, words in meaning.parts)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "A-17",
        "0104006381333932",  # looks like an AI (01), but its check digit is wrong
        "10LOT7",  # could be a batch, could be anything: nothing proves it
        "]C105LOT7",  # there is no AI 05
        "https://example.com/products/1",
        "https://",
        "http://[",
        GS,
        "0٤٤٠٠٦٣٨١٣٣٣٩٣١٠٠",
    ],
)
def test_what_has_no_gs1_meaning(text):
    assert gs1_of(text) is None


def test_retail_codes_are_never_parsed_as_gs1():
    text = "0104006381333931"
    assert Code(text, text.encode(), Symbology.CODE128).gs1 is not None
    assert Code(text, text.encode(), Symbology.EAN13).gs1 is None


hostile = st.one_of(
    st.text(st.characters(exclude_categories=["Cs"]), max_size=80),
    st.builds(
        "{}{}".format,
        st.sampled_from(["]C1", "]d2", GS, f"01{GTIN}", "https://a/01/", "http://a.b/01/" + GTIN + "/", "00"]),
        st.text("0123456789/?=&%[]:.@\x1dAZ٤", max_size=60),
    ),
)


@given(hostile, st.sampled_from(Symbology))
def test_no_text_breaks_the_parser_and_no_gtin_is_wrong(text, symbology):
    code = Code(text, text.encode(), symbology)
    gtin = code.gtin
    assert gtin is None or (len(gtin) == 14 and has_valid_check_digit(gtin))
