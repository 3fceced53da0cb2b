"""Hostile text neither acts nor hides."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.inert import inert, inert_whole

anything = st.text(st.characters(), max_size=300)
FORBIDDEN = {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"}


@given(anything, st.integers(1, 200))
def test_no_control_no_direction_no_invisible_character_is_left_and_the_limit_holds(text, limit):
    shown = inert(text, limit)
    assert len(shown) <= limit
    assert {unicodedata.category(char) for char in shown}.isdisjoint(FORBIDDEN)
    shown.encode()


@given(anything)
def test_inert_text_stays_as_it_is(text):
    assert inert(inert(text, 400), 400) == inert(text, 400)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("4006381333931", "4006381333931"),
        ("Größe 中 👍", "Größe 中 👍"),
        ("a\nb\x1b[31m\x00", "a␊b␛[31m␀"),
        ("\x7f", "␡"),
        ("\x85", "�"),
        ("abc\u202egpj.exe", "abc�gpj.exe"),
        ("\udcff", "�"),
        ("A\u3164\u2800B", "A��B"),  # a filler and a blank pattern, drawn as nothing
        ("A\u200b\u2066B", "A��B"),
        ("", ""),
    ],
)
def test_examples(text, shown):
    assert inert(text) == shown


def test_ten_thousand_letters_are_cut_with_an_ellipsis():
    assert inert("x" * 10_000, 5) == "xxxx…"


@given(anything)
def test_a_whole_text_loses_no_character_and_only_lines_that_are_ours_stay_lines(text):
    one_line, lined = inert_whole(text), inert_whole(text, is_lined=True)
    assert one_line == inert(text, len(text) + 1)
    assert len(lined) == len(text)
    assert "\n" not in one_line
    assert [place for place, char in enumerate(lined) if char == "\n"] == [
        place for place, char in enumerate(text) if char == "\n"
    ]
    assert lined.replace("\n", "\u240a") == one_line


@pytest.mark.parametrize(
    ("text", "is_lined", "shown"),
    [("plain", False, "plain"), ("a\nb\x00", False, "a␊b␀"), ("a\nb\x00", True, "a\nb␀"), ("A\u2800", False, "A�")],
)
def test_examples_of_whole_texts(text, is_lined, shown):
    assert inert_whole(text, is_lined=is_lined) == shown
