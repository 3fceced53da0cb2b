"""Codes are as large as they fit: in groups, over up to two lines, and cut in the middle only when they must be."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QSize

from kiosk.core.codes import code_of_text
from kiosk.widgets.big_code import beyond_number, fitted, in_groups, in_short, shown_code

THIN = "\u2009"


def width_of(text: str) -> float:
    """Every letter is 0.6 of its font wide."""
    return 0.6 * len(text)


def lines(text: str, width: int, height: int, least: float = 20.0, most: float = 80.0) -> tuple[tuple[str, ...], float]:
    fit = fitted(text, QSize(width, height), least, most, width_of)
    return fit.lines, fit.pixels


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("4006381333931", "4 006381 333931"),
        ("96385074", "9638 5074"),
        ("036000291452", "0 36000 29145 2"),
        ("09520123456788", "09 520123 456788"),
        ("4006381333937", "4006381333937"),
        ("LOC-A12-03", "LOC-A12-03"),
        ("٤٠٠٦٣٨١٣٣٣٩٣١", "٤٠٠٦٣٨١٣٣٣٩٣١"),
    ],
)
def test_a_number_of_an_article_is_shown_in_groups_and_no_other_text(text: str, shown: str) -> None:
    assert in_groups(text) == shown.replace(" ", THIN)


def test_of_a_gs1_code_the_number_is_shown_and_the_rest_is_said() -> None:
    case = code_of_text("010952012345678810ABC123\x1d17261231")
    assert shown_code(case) == in_groups("09520123456788")
    assert beyond_number(case) == "Lot ABC123 · Use by 31\xa0Dec\xa02026", "no line ends within a date"
    box = code_of_text("00340123450000000017" + "\x1d10ABC123")
    assert shown_code(box) == "SSCC 340123450000000017", "what it is and no raw separators"
    assert beyond_number(box) == "Lot ABC123"


def test_a_number_breaks_between_its_groups() -> None:
    assert lines(in_groups("4006381333931"), 300, 130) == (
        ("4" + THIN + "006381", "333931"),
        pytest.approx(57.0, abs=1),
    )


def test_one_line_is_enough_where_it_is_as_large() -> None:
    assert lines("ABC", 500, 100)[0] == ("ABC",)


def test_a_long_code_loses_its_middle_and_keeps_head_and_tail() -> None:
    [only], pixels = lines("HEAD" + "x" * 90 + "TAIL", 300, 25)
    assert (only[:4], only[-4:], pixels) == ("HEAD", "TAIL", 20.0)
    assert "…" in only


@given(st.text(st.characters(codec="ascii", exclude_categories=["Cc"]), max_size=200), st.integers(60, 900))
def test_whatever_the_text_no_line_is_wider_than_its_place(text: str, width: int) -> None:
    shown, pixels = lines(text, width, 60)
    assert len(shown) <= 2
    assert all(width_of(line) * pixels <= width + 1 for line in shown)


def test_a_long_code_in_a_sentence_loses_its_middle_once() -> None:
    short = in_short("DELIVERY-NOTE-" + "9" * 500 + "-RETURN", 40)
    assert (len(short), short.count("…"), short[:8], short[-7:]) == (40, 1, "DELIVERY", "-RETURN")
    assert in_short("4006381333931", 40) == in_groups("4006381333931")
