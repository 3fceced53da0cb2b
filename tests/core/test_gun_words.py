"""What is said of a gun's line, its signal, its profile and its page; and what a person may write in the settings."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.gun import GunProfile, Layout, Terminator
from kiosk.core.gun_findings import layout, profile_words, unknown_layout
from kiosk.core.gun_line import SerialLine, line_of, signal_of
from kiosk.core.gun_sheet import SHEET


@given(st.integers(100, 9_999_999), st.sampled_from([7, 8]), st.sampled_from("NEO"), st.sampled_from([1, 2]))
def test_a_line_is_read_as_it_is_written(baud, bits, parity, stop):
    assert line_of(f" {baud} {bits}{parity.lower()}{stop}\n") == SerialLine(baud, bits, parity, stop)


@pytest.mark.parametrize("text", ["", "9600", "9600 9N1", "96 8N1", "9600 8N1 x", "9600 8X1"])
def test_a_line_that_is_none_says_how_it_is_written(text):
    with pytest.raises(ValueError, match="9600 8N1"):
        line_of(text)


@given(st.binary(min_size=1, max_size=32))
def test_a_signal_in_hex_is_those_bytes(signal):
    assert signal_of(signal.hex().upper()) == signal


def test_signals_by_name():
    assert (signal_of(" None "), signal_of("BEL")) == (b"", b"\x07")


@pytest.mark.parametrize("text", ["", "beep", "1b3", "00" * 33])
def test_a_signal_that_is_none_says_what_may_be_written(text):
    with pytest.raises(ValueError, match="hex"):
        signal_of(text)


def test_a_profile_in_words():
    assert profile_words(GunProfile()) == "Characters as the computer gives them, ended by Enter, Tab or a pause."
    told = GunProfile(layout=Layout.GERMAN, is_case_swapped=True, prefix="~", gs_as="F8", terminator=Terminator.NONE)
    words = profile_words(told)
    assert words.startswith("Keys by their place, as a German keyboard, capitals and small letters swapped")
    assert "“~” taken off in front" in words
    assert "“F8” is the separator GS" in words
    assert words.endswith("ended by a pause.")


def test_below_the_bars_stands_what_is_in_them():
    assert {code.printed for code in SHEET if not code.is_gs1} == {code.text for code in SHEET if not code.is_gs1}
    for code in SHEET:
        if code.is_gs1:
            assert code.printed.startswith("(")
            for ai, value in code.elements:
                assert f"({ai}){value}" in code.printed


def test_a_computer_whose_keyboard_is_not_known_is_not_named():
    assert layout(Layout.FRENCH, Layout.US).title.endswith("this computer expects US")
    assert layout(Layout.FRENCH, None).title.endswith("this computer expects another")


def test_a_gun_whose_keys_have_no_places_may_be_tested_where_they_have():
    assert "kiosk's window" in unknown_layout(has_places=False).sentence
    assert "kiosk's window" not in unknown_layout(has_places=True).sentence
