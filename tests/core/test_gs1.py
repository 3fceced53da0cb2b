"""What a GS1 code says, and what must not be given a meaning."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.aim import code_of_scan
from kiosk.core.codes import Code, Symbology, has_valid_check_digit
from kiosk.core.gs1 import GS, Gs1, gs1_of, read_gs1

GTIN = "04006381333931"
WRONG_GTIN = "04006381333932"
SSCC = "376104250021234569"


@pytest.mark.parametrize(
    ("text", "ais", "gtin"),
    [
        (f"]C101{GTIN}10LOT7", {"01": GTIN, "10": "LOT7"}, GTIN),
        (f"]d2{GS}01{GTIN}", {"01": GTIN}, GTIN),
        (f"{GS}01{GTIN}10LOT7{GS}21S1", {"01": GTIN, "10": "LOT7", "21": "S1"}, GTIN),
        (f"01{GTIN}17260331", {"01": GTIN, "17": "260331"}, GTIN),
        (f"02{GTIN}3712", {"02": GTIN, "37": "12"}, GTIN),
        (f"00{SSCC}", {"00": SSCC}, None),
        (f"01{GTIN}10LOT7{GS}", {"01": GTIN, "10": "LOT7"}, GTIN),
        (f"01{GTIN}{GS}{GS}10LOT7", {"01": GTIN, "10": "LOT7"}, GTIN),
        (f"10A{GS}10A{GS}01{GTIN}", {"01": GTIN, "10": "A"}, GTIN),
        (f"02{GTIN}{GS}0100000073513537", {"02": GTIN, "01": "00000073513537"}, "00000073513537"),
        (f"https://example.com/01/{GTIN}/10/LOT7", {"01": GTIN, "10": "LOT7"}, GTIN),
        (f"HTTPS://EXAMPLE.COM/01/{GTIN}", {"01": GTIN}, GTIN),
        (f"https://example.com/shop/01/{GTIN}/?17=271200&utm=x#top", {"01": GTIN, "17": "271200"}, GTIN),
        ("http://a.example:81/01/4006381333931", {"01": GTIN}, GTIN),
        ("https://a.example/01/036000291452", {"01": "00036000291452"}, "00036000291452"),
        ("https://a.example/01/73513537/10/A%2FB%25", {"01": "00000073513537", "10": "A/B%"}, "00000073513537"),
        (f"https://a.example/00/{SSCC}", {"00": SSCC}, None),
        ("https://a.example/8004/95200001234", {"8004": "95200001234"}, None),
    ],
)
def test_meanings(text, ais, gtin):
    meaning = gs1_of(text)
    assert meaning is not None
    assert (meaning.ais, meaning.gtin) == (ais, gtin)
    assert meaning.is_digital_link is text.lower().startswith("http")
    assert all(element.title and element.words and not element.problem for element in meaning.elements)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "A-17",
        "0104006381333932",  # looks like an AI (01), but its check digit is wrong
        "10LOT7",  # could be a batch, could be anything: nothing proves it
        "https://example.com/products/1",
        "https://blog.example/2024/01/17",  # a date; filled up with zeros it would be a number with a right check digit
        "https://shop.example/401/apple",
        "https://shop.example/8013/shoes",
        "https://a.example/01/news",
        "https://",
        "http://[",
        "[)>\x1e06\x1dPABC-17\x1dQ3\x1e\x04",  # ISO/IEC 15434 with data identifiers: separators, but no GS1
        "0٤٤٠٠٦٣٨١٣٣٣٩٣١٠٠",
    ],
)
def test_what_is_no_gs1_and_does_not_look_like_it(text):
    assert read_gs1(text) is None


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("]C105LOT7", "no Application Identifier that begins with 05"),
        ("]C1LOT7", "no Application Identifier"),
        ("]C1", "holds nothing"),
        (GS, "holds nothing"),
        (f"01{GTIN}10", "(10)"),
        (f"01{GTIN}1", "no Application Identifier"),
        (f"01{GTIN[:10]}{GS}10A", "(01)"),
        (f"01{GTIN}10ABCDEFGHIJKLMNOPQRST17271231", "(10) does not end"),  # a lost GS must not split a batch
        (f"70032712311430{GS}7003271231143017271231", "(7003) does not end"),
        (f"01{GTIN}10A B", "(10)"),
        (f"01{GTIN}10A{GS}10B", "twice"),
        (f"01{GTIN}30", "(30) is empty"),
        ("]C101٠٤٠٠٦٣٨١٣٣٣٩٣١", "(01)"),
        (f"https://a.example/01/{GTIN}?17=2713", "do not follow"),
        (f"https://a.example/01/{GTIN}?17=٢٧١٢٣١", "do not follow"),
        (f"https://a.example/01/{GTIN}\n", "no control characters"),
        (f"https://a.example/01/{GTIN}/10/A?10=B", "twice"),
    ],
)
def test_what_looks_like_gs1_but_cannot_be_read_says_why(text, why):
    code = Code(text, text.encode(), Symbology.QR)
    assert code.gs1 is None
    assert why in code.gs1_problem
    assert code.meaning == f"Looks like GS1 but cannot be read: {code.gs1_problem}"


@pytest.mark.parametrize(
    ("aim", "is_gs1"),
    [("]C1", True), ("]d2", True), ("]Q3", True), ("]z1", True), ("]C0", False), ("]d1", False), ("]Q1", False)],
)
def test_the_identifier_decides_what_is_gs1(aim, is_gs1):
    looks_like_it = code_of_scan(f"{aim}01{GTIN}10LOT7")
    assert (looks_like_it.gs1 is not None) is is_gs1
    assert looks_like_it.gtin == (GTIN if is_gs1 else None)
    proves_nothing = code_of_scan(f"{aim}10LOT7")
    assert (proves_nothing.gs1 is not None) is is_gs1
    assert (proves_nothing.gs1_problem, code_of_scan(f"{aim}05LOT7").gs1_problem != "") == ("", is_gs1)


def test_a_web_address_in_a_plain_qr_code_may_be_a_digital_link():
    code = code_of_scan(f"]Q1https://a.example/01/{GTIN}")
    assert code.gs1.is_digital_link
    assert code.gtin == GTIN


def test_databar_is_always_gs1_even_when_the_reader_names_no_identifier():
    text = f"01{WRONG_GTIN}"
    assert Code(text, text.encode(), Symbology.CODE128).gs1 is None
    assert Code(text, text.encode(), Symbology.DATABAR).gs1 is not None
    assert Code(GTIN, GTIN.encode(), Symbology.DATABAR).gtin == GTIN


@pytest.mark.parametrize(
    ("element", "words"),
    [
        ("11261231", "Made 31 Dec 2026"),
        ("15271231", "Best before 31 Dec 2027"),
        ("17270200", "Use by 28 Feb 2027"),  # day 00: the last of the month (GS1 General Specifications 3.4)
        ("17280200", "Use by 29 Feb 2028"),
        ("11770101", "Made 1 Jan 1977"),  # 7.12: forty-nine years back, fifty ahead
        ("17760101", "Use by 1 Jan 2076"),
        ("17500101", "Use by 1 Jan 2050"),
        ("70032712311430", "Use by 31 Dec 2027, 14:30"),
        ("80082712311430", "Prod time 31 Dec 2027, 14:30"),
        ("800827123114", "Prod time 31 Dec 2027, 14:00"),
        ("43242712319999", "Nbef del dt 31 Dec 2027"),
        ("7007271231280101", "Harvest date 31 Dec 2027 to 1 Jan 2028"),
        ("3103002345", "2.345 kg"),
        ("3100002345", "2345 kg"),
        ("3105000001", "0.00001 kg"),
        ("3202001050", "10.50 lb"),
        ("3302012345", "Gross weight 123.45 kg"),
        ("3111000012", "Length 1.2 m"),
        ("3922001250", "Price 12.50"),
        ("3932978001250", "Price 12.50 EUR"),
        ("3932997001250", "Price 12.50 (currency 997)"),
        ("39410125", "Prcnt off 12.5 %"),
        ("4331001050-", "At most -10.50 °C"),
        ("37012", "Count 12"),
        ("3008", "Count 8"),
        ("10AB/12-x", "Lot AB/12-x"),
        ("21S%1", "Serial S%1"),
        ("4104000001000005", "Ship to 4000001000005"),
        (f"00{SSCC}", f"SSCC {SSCC}"),
    ],
)
def test_values_in_words(element, words):
    code = code_of_scan(f"]C1{element}")
    assert code.meaning == words
    assert list(code.gs1.ais) == [code.gs1.elements[0].ai]


def test_one_line_says_what_people_know():
    code = code_of_scan(f"]C10109520123456788{'10AB12'}{GS}152712313103002345")
    assert code.meaning == "GTIN 09520123456788 · Lot AB12 · Best before 31 Dec 2027 · 2.345 kg"


@pytest.mark.parametrize(
    ("element", "problem"),
    [
        (f"01{WRONG_GTIN}", "wrong check digit"),
        ("00376104250021234568", "wrong check digit"),
        ("4104000001000006", "wrong check digit"),
        ("253400000100000612", "wrong check digit"),
        ("17271331", "no such date"),
        ("17270230", "no such date"),
        ("17270229", "no such date"),
        ("17270000", "no such date"),
        ("17271232", "no such date"),
        ("4326270230", "no such date"),
        ("70032702301430", "no such date"),
        ("70032712312430", "no such time"),
        ("70032712311260", "no such time"),
        ("7007271231280230", "no such date"),
    ],
)
def test_a_value_that_cannot_be_right_says_so_and_is_neither_mended_nor_sent(element, problem):
    code = code_of_scan(f"]C1{element}{GS}10LOT7")
    wrong, lot = code.gs1.elements
    assert (wrong.problem, wrong.ai + wrong.value) == (problem, element)
    assert f"{wrong.value} ({problem})" in code.meaning
    assert (lot.words, code.gs1.ais, code.gtin) == ("LOT7", {"10": "LOT7"}, None)


def test_a_digital_link_with_a_wrong_check_digit_is_no_gtin():
    code = code_of_scan(f"https://a.example/01/{WRONG_GTIN}")
    assert (code.gtin, code.gs1.ais) == (None, {})
    assert "wrong check digit" in code.meaning


def test_retail_and_simple_codes_are_never_parsed_as_gs1():
    text = "0104006381333931"
    assert Code(text, text.encode(), Symbology.CODE128).gs1 is not None
    for symbology in (Symbology.EAN13, Symbology.UPCA, Symbology.ITF, Symbology.CODE39, Symbology.CODABAR):
        code = Code(text, text.encode(), symbology)
        assert (code.gs1, code.gs1_problem, code.gtin) == (None, "", None)


hostile = st.one_of(
    st.text(st.characters(exclude_categories=["Cs"]), max_size=80),
    st.builds(
        "{}{}".format,
        st.sampled_from(
            ["]C1", "]d2", "]e0", GS, f"01{GTIN}", "https://a/01/", f"http://a.b/01/{GTIN}/", "00", "]C117", "]C17003"]
        ),
        st.text("0123456789/?=&%[]:.@\x1dAZ٤-", max_size=60),
    ),
)


@given(hostile, st.sampled_from(Symbology))
def test_no_text_breaks_the_parser_and_no_gtin_is_wrong(text, symbology):
    for code in (Code(text, text.encode(), symbology), code_of_scan(text)):
        gtin = code.gtin
        assert gtin is None or (len(gtin) == 14 and has_valid_check_digit(gtin))
        assert code.meaning.isprintable()
        assert code.gs1 is None or code.gs1_problem == ""


@given(st.binary(max_size=80), st.sampled_from([b"", b"]C1", b"]d2", b"]Q3", b"]e0"]))
def test_no_bytes_of_a_gun_break_the_parser(data, aim):
    code = code_of_scan(aim + data)
    assert code.meaning.isprintable()


numbers = st.sampled_from(["01", "10", "11", "17", "21", "37", "3103", "240", "7003"])
values = {
    "01": st.just(GTIN),
    "11": st.just("260131"),
    "17": st.just("271200"),
    "3103": st.just("002345"),
    "37": st.text("123456789", min_size=1, max_size=8),
    "7003": st.just("2712311430"),
}
anything = st.text("ABCXYZabc0123456789-/.+", min_size=1, max_size=20)
messages = st.lists(numbers, min_size=1, max_size=6, unique=True).flatmap(
    lambda ais: st.tuples(*(st.tuples(st.just(ai), values.get(ai, anything)) for ai in ais))
)


@given(messages, st.sampled_from(["]C1", "]d2", "]Q3"]))
def test_what_was_put_together_by_the_rules_is_taken_apart_again(message, aim):
    predefined = {"01", "11", "17", "3103"}
    text = "".join(ai + value + ("" if ai in predefined else GS) for ai, value in message)
    for scan in (text, text.removesuffix(GS), GS + text):
        meaning = code_of_scan(aim + scan).gs1
        assert isinstance(meaning, Gs1)
        assert meaning.ais == dict(message)
