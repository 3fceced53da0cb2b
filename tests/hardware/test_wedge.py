"""A gun that types: its codes are caught whole, one by one, however it ends them."""

import pytest
from fakes.struck_keys import ENDS, ENTER, TAB, Filter, codes, filter_for, gun_gaps, printable, shoot
from hypothesis import given
from hypothesis import strategies as st

from hardware.wedge import LONGEST, SILENCE_S, SURE_LENGTH
from kiosk.core.gun import Terminator

long_codes = st.text(printable | st.just("\x1d"), min_size=SURE_LENGTH, max_size=60)


@given(codes, st.lists(gun_gaps, min_size=60, max_size=60), st.sampled_from([ENTER, TAB]))
def test_a_gun_s_code_is_scanned_once_and_exactly(code: str, gaps: list[float], end: str) -> None:
    keys = Filter()

    shoot(keys, code, gaps, end)
    keys.rest()

    assert (keys.scanned, keys.typed) == ([code], "")
    assert not keys.wedge.is_holding
    assert keys.bursts[0].terminator is ENDS[end]
    assert keys.bursts[0].text == code


@given(long_codes, st.lists(gun_gaps, min_size=60, max_size=60))
def test_a_code_without_a_terminator_ends_with_silence(code: str, gaps: list[float]) -> None:
    keys = Filter()

    shoot(keys, code, gaps, "")
    keys.rest()

    assert (keys.scanned, keys.typed) == ([code], "")
    assert keys.bursts[0].terminator is Terminator.NONE


@given(codes, st.lists(gun_gaps, min_size=60, max_size=60))
def test_a_short_code_without_a_terminator_needs_a_profile_that_says_so(code: str, gaps: list[float]) -> None:
    keys = filter_for(terminator=Terminator.NONE)

    shoot(keys, code, gaps, "")
    keys.rest()

    assert (keys.scanned, keys.typed) == ([code], "")


@given(
    st.text(printable, min_size=1, max_size=3), st.lists(gun_gaps, min_size=8, max_size=8), st.sampled_from(list(ENDS))
)
def test_short_codes_of_a_gun_with_a_prefix_are_scanned(code: str, gaps: list[float], end: str) -> None:
    keys = filter_for(prefix="~#")

    shoot(keys, "~#" + code, gaps, end)
    keys.rest()

    assert (keys.scanned, keys.typed) == ([code], "")


@pytest.mark.parametrize("end", [ENTER, TAB])
def test_a_code_without_the_prefix_counts_all_the_same(end: str) -> None:
    keys = filter_for(prefix="~")

    shoot(keys, "4006381333931", [0.02] * 13, end)

    assert keys.scanned == ["4006381333931"]


@given(st.lists(codes, min_size=10, max_size=10), st.lists(gun_gaps, min_size=60, max_size=60), gun_gaps)
def test_ten_codes_back_to_back_are_ten_scans(shot: list[str], gaps: list[float], between_s: float) -> None:
    """A gun with a memory sends what it stored without a pause; and so do the lines of a code of several lines."""
    keys = Filter()

    for code in shot:
        shoot(keys, code, gaps, ENTER, between_s)
    keys.rest()

    assert keys.scanned == shot
    assert keys.typed == ""


@pytest.mark.parametrize(("ends", "end"), [(Terminator.TAB, TAB), (Terminator.NONE, "")])
def test_a_code_of_several_lines_comes_whole_from_a_gun_that_ends_otherwise(ends: Terminator, end: str) -> None:
    keys = filter_for(terminator=ends)

    shoot(keys, "BEGIN:VCARD\rN:Berg\r\rEND:VCARD", [0.01] * 40, end)
    keys.rest()

    assert (keys.scanned, keys.typed) == (["BEGIN:VCARD\nN:Berg\n\nEND:VCARD"], "")


def test_tabs_are_data_for_a_gun_that_ends_with_enter() -> None:
    keys = filter_for(terminator=Terminator.ENTER)

    shoot(keys, "A\tB\tC1", [0.01] * 10, ENTER)

    assert (keys.scanned, keys.typed) == (["A\tB\tC1"], "")


@pytest.mark.parametrize(("ends", "end"), [(Terminator.TAB, ENTER), (Terminator.ENTER, TAB), (Terminator.NONE, ENTER)])
def test_another_terminator_than_the_profile_s_loses_no_scan(ends: Terminator, end: str) -> None:
    keys = filter_for(terminator=ends)

    shoot(keys, "9520123456788", [0.01] * 13, end)
    keys.rest()

    assert (keys.scanned, keys.typed) == (["9520123456788"], "")
    assert keys.bursts[0].terminator is ENDS[end]


@pytest.mark.parametrize("rest", [ENTER, TAB, ENTER + TAB])
def test_a_second_terminator_belongs_to_the_code_and_presses_nothing(rest: str) -> None:
    keys = Filter()

    shoot(keys, "9520123456788", [0.01] * 13, ENTER)
    for char in rest:
        keys.press(char, 0.01)
    assert keys.typed == ""

    keys.press(ENTER, 0.5)

    assert (keys.scanned, keys.typed) == (["9520123456788"], ENTER)


def test_a_gs1_code_keeps_its_separator() -> None:
    keys = Filter()

    shoot(keys, "]C1011952012345678510AB12\x1d17271231", [0.005] * 60, ENTER)

    assert keys.scanned == ["]C1011952012345678510AB12\x1d17271231"]


def test_a_key_that_stands_for_nothing_does_not_tear_a_code_in_two() -> None:
    """The second half alone would be recorded as another code."""
    keys = Filter()

    shoot(keys, "010952012345678810AB←21XYZ", [0.01] * 40, ENTER)

    assert (keys.scanned, keys.typed) == (["010952012345678810AB\N{REPLACEMENT CHARACTER}21XYZ"], "")


def test_a_hiccup_of_the_gun_does_not_tear_a_code_in_two() -> None:
    keys = Filter()

    shoot(keys, "4006381333931", [0.01, 0.01, 0.1, *[0.01] * 10], ENTER)

    assert (keys.scanned, keys.typed) == (["4006381333931"], "")


def test_a_gun_whose_enter_comes_late_on_a_busy_machine_is_still_a_gun() -> None:
    """The screen stood still, its timer did not ring, and the Enter bears a late time: the code must not be typed."""
    keys = Filter()

    for char in "9520123456788":
        keys.press(char, 0.01, is_timer_late=True)
    keys.press(ENTER, SILENCE_S + 0.05, is_timer_late=True)

    assert (keys.typed, keys.scanned) == ("", ["9520123456788"])


def test_a_slow_gun_is_heard_once_its_profile_says_how_slow_it_is() -> None:
    keys, patient = Filter(), filter_for(slowest_gap_s=0.045)

    for each in (keys, patient):
        shoot(each, "4006381333931", [0.04] * 13, ENTER)
        each.rest()

    assert (keys.scanned, patient.scanned) == ([], ["4006381333931"])


@given(st.integers(1_000, 3_000))
def test_a_code_of_thousands_of_characters_comes_whole(length: int) -> None:
    keys = Filter()

    shoot(keys, "x" * length, [0.005] * length, ENTER)

    assert [len(text) for text in keys.scanned] == [length]


def test_keys_without_an_end_are_kept_in_pieces() -> None:
    keys = Filter()

    shoot(keys, "x" * (LONGEST + 5_000), [0.001] * (LONGEST + 5_000), ENTER)

    assert [len(text) for text in keys.scanned] == [LONGEST, 5_000]
