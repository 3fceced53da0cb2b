"""What people read is said in their language; without one, or with a translation that loses something, in English."""

from collections.abc import Iterator
from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core import words
from kiosk.core.words import Formats, said_anew, say, say_marked, speak_with

AT = datetime(2026, 3, 31, 14, 5, 9)  # noqa: DTZ001 - local time


@pytest.fixture(autouse=True)
def english_again() -> Iterator[None]:
    yield
    speak_with(None)


@pytest.mark.parametrize(("n", "expected"), [(1, "1 scan needs a person"), (1200, "1,200 scans need a person")])
def test_english_plurals(n, expected):
    assert say("%n scan(s) (needs|need) a person", "", n) == expected
    assert say("%n match(es)", "", n) == ("1 match" if n == 1 else "1,200 matches")


def test_a_number_or_value_that_is_not_given_stays_as_it_is_written():
    assert say("%n of {all}") == "%n of {all}"


def test_another_language_and_back():
    kept = say_marked("Kept: {code}", code=say("nothing"))
    speak_with(lambda source, _comment, _n: {"Kept: {code}": "Behalten: {code}", "nothing": "nichts"}.get(source, ""))
    assert (kept, said_anew(kept), said_anew("as it is")) == ("Kept: nothing", "Behalten: nichts", "as it is")
    assert said_anew(say("{count}", count=5)) == "5"
    speak_with(None)
    assert said_anew(kept) == "Kept: nothing"


@pytest.mark.parametrize("translation", ["Behalten", "Behalten: {ding}", "Behalten: {code} {more}", ""])
def test_a_translation_that_loses_or_invents_a_field_is_not_used(translation):
    speak_with(lambda *_: translation)
    assert say("Kept: {code}", code="A1") == "Kept: A1"


@given(st.text())
def test_what_was_scanned_is_never_looked_into(code):
    assert say("Kept: {code}", code=code) == f"Kept: {code}"


def test_numbers_and_times_are_written_as_the_language_wants():
    told = [words.say_number(1234.5, 1), words.say_time(AT), words.say_seconds(AT)]
    assert told == ["1,234.5", "14:05", "14:05:09"]
    assert "31" in words.say_day(AT)
    speak_with(None, Formats(number=lambda value, _decimals: f"<{value:g}>", day=lambda at: f"{at:%d.%m.}"))
    assert (words.say_number(1234.5, 1), say("%n scan(s)", "", 2)) == ("<1234.5>", "<2> scans")
    assert words.say_day(AT) == "31.03."


def test_what_everything_is_said_through_changes_with_each_language():
    before = words.spoken()
    assert words.spoken() is before
    speak_with(None)
    assert words.spoken() is not before
