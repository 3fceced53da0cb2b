"""A wait ends neither early nor late, whatever the clocks do."""

from datetime import UTC, datetime, timedelta

import pytest
from fakes.clock import START, FakeClock
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.time import Instant, Wait

lengths = st.floats(0, 86_400)
instants = st.builds(
    Instant,
    st.sampled_from(["a", "b"]),
    st.floats(0, 1e9),
    st.datetimes(datetime(1970, 1, 1), datetime(2200, 1, 1), timezones=st.just(UTC)),  # noqa: DTZ001 - hypothesis wants naive bounds
)


@given(instants, lengths, instants)
def test_what_remains_lies_between_nothing_and_the_whole(since, length, now):
    wait = Wait(since, length)
    assert 0 <= wait.remaining_s(now) <= length
    assert now.wall <= wait.due_at(now) <= now.wall + timedelta(seconds=length)


@given(lengths, st.floats(0, 1e6), st.floats(-1e9, 1e9))
def test_within_one_boot_the_wall_clock_does_not_count(length, passed, jump):
    clock = FakeClock()
    wait = Wait(clock.now(), length)
    clock.advance(passed)
    clock.jump_wall(jump)
    assert wait.remaining_s(clock.now()) == pytest.approx(max(0.0, length - passed), abs=1e-6)


@given(lengths, st.floats(0, 1e5), st.floats(0, 1e5))
def test_across_a_reboot_a_right_wall_clock_counts_the_time_switched_off(length, off, passed):
    clock = FakeClock()
    wait = Wait(clock.now(), length)
    clock.reboot(off)
    clock.advance(passed)
    assert wait.remaining_s(clock.now()) == pytest.approx(max(0.0, length - off - passed), abs=1e-5)


@given(lengths, st.floats(0, 1e5), st.floats(-1e9, 0))
def test_a_wall_clock_that_jumped_back_over_a_reboot_ends_no_wait_early_and_makes_none_longer(length, passed, jump):
    clock = FakeClock()
    wait = Wait(clock.now(), length)
    clock.reboot()
    clock.jump_wall(jump)
    assert wait.remaining_s(clock.now()) <= length
    clock.advance(passed)
    assert wait.remaining_s(clock.now()) >= length - passed - 1e-6


def test_a_wait_that_began_before_the_clock_was_ever_set_is_not_ended_by_setting_it():
    clock = FakeClock(wall_ahead_s=-56 * 365 * 86_400.0)
    wait = Wait(clock.now(), 3600.0)
    clock.reboot()
    clock.jump_wall(56 * 365 * 86_400.0)
    assert wait.remaining_s(clock.now()) == 3600.0
    clock.advance(3600.0)
    assert wait.remaining_s(clock.now()) == 0.0


turns = st.lists(
    st.tuples(st.sampled_from(["pass", "sleep", "set"]), st.floats(0, 1e5), st.floats(-2e9, 2e9)), max_size=12
)


@given(lengths, turns)
def test_no_setting_of_the_clock_stretches_or_cuts_a_wait_of_its_boot(length, happened):
    clock = FakeClock()
    wait, passed = Wait(clock.now(), length), 0.0
    for what, seconds, jump in happened:
        if what == "set":
            clock.jump_wall(jump - (clock.now().wall - START).total_seconds())
        else:  # the boot clock goes on while the machine sleeps
            clock.advance(seconds)
            passed += seconds
        assert wait.remaining_s(clock.now()) == pytest.approx(max(0.0, length - passed), abs=1e-5)


@given(lengths, st.lists(st.tuples(st.booleans(), st.floats(0, 1e5), st.floats(-2e9, 2e9)), min_size=1, max_size=8))
def test_no_history_stretches_a_wait_beyond_its_length_after_the_last_start(length, happened):
    clock = FakeClock()
    wait = Wait(clock.now(), length)
    for is_reboot, seconds, jump in happened:
        if is_reboot:
            clock.reboot(seconds)
        clock.jump_wall(jump - (clock.now().wall - START).total_seconds())
        left = wait.remaining_s(clock.now())
        assert 0.0 <= left <= length
        clock.advance(left)  # whoever stays on so long has waited long enough
        assert wait.remaining_s(clock.now()) == pytest.approx(0.0, abs=1e-4)
