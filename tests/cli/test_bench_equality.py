"""When a reading counts as right: other spellings of the same code do, other codes never."""

import pytest

from kiosk.commands.bench.equality import is_same
from kiosk.core.codes import Code, Symbology, code_of_text

GS = "\x1d"


def read(text: str, symbology: Symbology) -> Code:
    return code_of_text(text, symbology)


@pytest.mark.parametrize(
    ("text", "symbology", "truth"),
    [
        ("0036000291452", Symbology.EAN13, "036000291452"),
        ("036000291452", Symbology.UPCA, "0036000291452"),
        ("01234565", Symbology.UPCE, "0012345000065"),
        ("0012345000065", Symbology.EAN13, "01234565"),
        ("9780884271789", Symbology.EAN13, "978088427178952495"),
        ("12+A+B", Symbology.CODE39, "12ab"),
        ("*ABC*", Symbology.CODE39, "ABC"),
        ("A3419500B", Symbology.CODABAR, "3419500"),
        ("3419500", Symbology.CODABAR, "A3419500B"),
        (f"01950123456789031710123110AB{GS}21X", Symbology.DATABAR_EXPANDED, "(01)95012345678903(17)101231(10)AB(21)X"),
        (f"]C1{GS}10AB{GS}21X{GS}", Symbology.CODE128, f"10AB{GS}21X"),
        ("0104412345678909", Symbology.DATABAR, "04412345678909"),
        ("(01)04412345678909", Symbology.DATABAR, "(01)04412345678909"),
    ],
)
def test_the_same_code_in_another_spelling_counts(text: str, symbology: Symbology, truth: str) -> None:
    assert is_same(read(text, symbology), truth)


@pytest.mark.parametrize(
    ("text", "symbology", "truth"),
    [
        ("4006381333931", Symbology.EAN13, "4006381333932"),
        ("1234", Symbology.ITF, "01234"),
        ("216736", Symbology.ITF, "2167361334"),
        ("0036000291452", Symbology.CODE128, "036000291452"),
        (f"10AB21{GS}X", Symbology.CODE128, f"10AB{GS}21X"),
        ("10AB21X", Symbology.CODE128, f"10AB{GS}21X"),
        ("abc", Symbology.QR, "ABC"),
        ("ABC", Symbology.CODE39, "ABCD"),
        ("", Symbology.QR, "ABC"),
        ("1010AB", Symbology.CODE128, "(10)AB"),
    ],
)
def test_another_code_never_does(text: str, symbology: Symbology, truth: str) -> None:
    assert not is_same(read(text, symbology), truth)


@pytest.mark.parametrize("charset", ["utf-8", "cp932", "latin-1", "gb18030"])
def test_text_of_a_2d_code_may_come_in_any_character_set(charset: str) -> None:
    truth = {"cp932": "日本語", "gb18030": "汉字"}.get(charset, "Grüße")
    raw = truth.encode(charset)

    assert is_same(Code(raw.decode("latin-1"), raw, Symbology.QR), truth)


def test_a_truth_in_bytes_is_compared_with_bytes() -> None:
    code = Code("?", b"\xe1\xa1\x00", Symbology.DATA_MATRIX)

    assert is_same(code, "hex:e1a100")
    assert not is_same(code, "hex:e1a1")
