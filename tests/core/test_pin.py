"""What a PIN is, and how long wrong ones make one wait."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.pin import FIRST_WAIT_S, LONGEST_WAIT_S, Tries, counted, is_easy, is_pin, wait_s
from kiosk.core.time import Instant

NOON = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)


def at(seconds: float, boot: str = "a") -> Instant:
    return Instant(boot, seconds, NOON + timedelta(seconds=seconds))


@pytest.mark.parametrize("text", ["", "123", "123456789", "12 4", "12a4", "１２３４", "1234\n", "-123"])
def test_four_to_eight_digits_are_a_pin_and_nothing_else(text: str) -> None:
    assert not is_pin(text)
    assert is_pin("0482")
    assert is_pin("04827391")


def test_easy_pins_are_known() -> None:
    assert [pin for pin in ("0000", "1234", "98765", "1212", "4827", "1235") if is_easy(pin)] == [
        "0000",
        "1234",
        "98765",
    ]


def test_three_tries_are_free_then_each_costs_twice_as_much() -> None:
    tries, waits = Tries(), []
    for _ in range(12):
        tries = counted(tries, at(100))
        waits.append(wait_s(tries, at(100)))

    assert waits[:6] == [0, 0, FIRST_WAIT_S, 120, 240, 480]
    assert waits[-1] == LONGEST_WAIT_S
    assert wait_s(tries, at(100 + LONGEST_WAIT_S)) == 0
    assert wait_s(Tries(wrong=5), at(0)) == 0


@given(st.integers(1, 10**6), st.floats(0, 10**6), st.floats(0, 10**6))
def test_a_wait_never_grows_and_always_ends(wrong: int, first: float, later: float) -> None:
    tries = Tries(wrong, at(0))

    assert 0 <= wait_s(tries, at(first + later)) <= wait_s(tries, at(first)) <= LONGEST_WAIT_S
    assert wait_s(tries, at(LONGEST_WAIT_S)) == 0


def test_switching_off_and_a_wall_clock_that_was_never_set_shorten_no_wait() -> None:
    tries = counted(counted(counted(Tries(), at(1)), at(2)), at(3))
    unset = Instant("b", 10.0, datetime(1970, 1, 1, tzinfo=UTC))

    assert wait_s(tries, unset) == FIRST_WAIT_S - 10
    assert wait_s(tries, at(43, "b")) == pytest.approx(FIRST_WAIT_S - 43)
