"""When it really was: whatever the wall clock showed, one right moment of a boot tells all its others."""

from datetime import UTC, datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.clock_marks import (
    MAX_MARKS,
    Certainty,
    ClockMark,
    MarkSource,
    Stamp,
    SyncState,
    believed,
    clock_words,
    compare_date,
    is_news,
    row_wait_start,
    time_words,
    true_time,
    wait_start,
)
from kiosk.core.time import Instant, Wait

TRUTH = datetime(2026, 3, 31, 12, 0, 0, tzinfo=UTC)
YEAR_S = 31_557_600.0

boot_seconds = st.floats(0, 5e6)
errors = st.floats(-56 * YEAR_S, 10 * YEAR_S)
wrong = errors.filter(lambda s: abs(s) > 300)


def at(boot_s, ahead_s=0.0, boot="a"):
    """A moment of a boot that began at TRUTH, seen by a clock that is ``ahead_s`` ahead."""
    return Instant(boot, boot_s, TRUTH + timedelta(seconds=boot_s + ahead_s))


def mark(boot_s, source=MarkSource.NETWORK, ahead_s=0.0, boot="a"):
    return ClockMark(at(boot_s, ahead_s, boot), source, -ahead_s if source is MarkSource.DISPUTED else 0.0)


@given(boot_seconds, errors, boot_seconds, st.sampled_from([MarkSource.NETWORK, MarkSource.SERVER]))
def test_one_right_moment_tells_every_other_of_its_boot(boot_s, ahead_s, mark_s, source):
    told = true_time(at(boot_s, ahead_s), [mark(mark_s, source)], claims_sync=False)
    assert abs(told.wall - at(boot_s).wall) < timedelta(milliseconds=1)
    assert told.certainty is Certainty.CORRECTED


@given(st.lists(st.tuples(boot_seconds, errors), min_size=2, max_size=20), boot_seconds)
def test_corrected_times_stand_in_the_order_of_their_boot_however_the_clock_jumped(moments, mark_s):
    walls = [true_time(at(s, e), [mark(mark_s)], claims_sync=False).wall for s, e in sorted(moments)]
    assert all(later - earlier >= timedelta(milliseconds=-1) for earlier, later in pairwise(walls))


@given(boot_seconds, errors, boot_seconds, st.booleans())
def test_a_mark_of_another_boot_tells_nothing(boot_s, ahead_s, mark_s, claims):
    moment = at(boot_s, ahead_s)
    alone = true_time(moment, [], claims_sync=claims)
    assert true_time(moment, [mark(mark_s, boot="b")], claims_sync=claims) == alone
    assert alone.wall == moment.wall


def test_two_boots_with_equal_wall_times_are_told_apart():
    first, second = at(60.0, -YEAR_S, "a"), at(60.0, -YEAR_S, "b")
    marks = [mark(500.0, boot="a"), ClockMark(Instant("b", 500.0, TRUTH + timedelta(days=3)), MarkSource.NETWORK)]
    assert first.wall == second.wall
    assert true_time(first, marks, claims_sync=False).wall == TRUTH + timedelta(seconds=60)
    assert true_time(second, marks, claims_sync=False).wall == TRUTH + timedelta(days=3, seconds=60 - 500)


@given(st.lists(st.builds(mark, boot_seconds, st.sampled_from(MarkSource), errors), max_size=6), st.randoms())
def test_the_order_in_which_marks_came_to_us_does_not_count(marks, dice):
    moment = at(100.0, 7.0)
    before = true_time(moment, marks, claims_sync=True)
    dice.shuffle(marks)
    assert true_time(moment, marks, claims_sync=True) == before


@given(boot_seconds, boot_seconds, st.floats(-4.9, 4.9))
def test_a_claim_that_the_mark_bears_out_stays_as_it_was_kept(boot_s, mark_s, step_s):
    moment = at(boot_s, step_s)
    assert true_time(moment, [mark(mark_s)], claims_sync=True) == Stamp(moment.wall, Certainty.SYNCED)


@given(boot_seconds, wrong)
def test_a_claim_that_two_sources_deny_is_corrected(boot_s, ahead_s):
    marks = [mark(0.0, ahead_s=ahead_s), mark(1e6, MarkSource.SERVER)]
    told = true_time(at(boot_s, ahead_s), marks, claims_sync=True)
    assert told.certainty is Certainty.CORRECTED
    assert abs(told.wall - at(boot_s).wall) < timedelta(milliseconds=1)


@given(boot_seconds, wrong)
def test_where_the_server_contradicts_the_system_nobody_is_believed_and_nothing_is_changed(boot_s, ahead_s):
    moment = at(boot_s, ahead_s)
    marks = [mark(5.0, ahead_s=ahead_s), mark(9.0, MarkSource.DISPUTED, ahead_s)]
    assert true_time(moment, marks, claims_sync=True) == Stamp(moment.wall, Certainty.UNSURE)
    assert true_time(moment, marks[1:], claims_sync=True) == Stamp(moment.wall, Certainty.UNSURE)


@given(boot_seconds, wrong)
def test_a_dispute_about_an_earlier_setting_does_not_shake_the_right_one(boot_s, ahead_s):
    marks = [mark(5.0, MarkSource.DISPUTED, ahead_s), mark(9.0)]
    told = true_time(at(boot_s, ahead_s), marks, claims_sync=False)
    assert told.certainty is Certainty.CORRECTED
    assert abs(told.wall - at(boot_s).wall) < timedelta(milliseconds=1)


def test_a_clock_that_is_set_anew_while_it_claims_to_be_right_is_not_believed():
    marks = [mark(5.0), mark(9.0, ahead_s=86_400.0)]
    assert believed(marks) is None
    assert true_time(at(5.0), marks, claims_sync=True).certainty is Certainty.UNSURE
    assert believed([*marks, mark(10.0, MarkSource.SERVER)]) == mark(10.0, MarkSource.SERVER)


@given(boot_seconds)
def test_a_clock_of_1970_is_never_believed_whatever_it_claims(boot_s):
    never_set = Instant("a", boot_s, datetime(1970, 1, 1, tzinfo=UTC) + timedelta(seconds=boot_s))
    assert true_time(never_set, [], claims_sync=True).certainty is Certainty.UNSURE
    assert true_time(never_set, [ClockMark(never_set, MarkSource.NETWORK)], claims_sync=True) == Stamp(
        never_set.wall, Certainty.UNSURE
    )


trips = st.floats(0, 10)


@given(boot_seconds, trips, st.floats(0, 1))
def test_the_date_of_a_right_server_agrees_with_a_right_clock(boot_s, trip_s, share):
    made = at(boot_s + trip_s * share).wall.replace(microsecond=0)
    told = compare_date(at(boot_s), at(boot_s + trip_s), made)
    assert told == ClockMark(at(boot_s + trip_s), MarkSource.SERVER)


@given(boot_seconds, trips, st.floats(0, 1), errors.filter(lambda s: abs(s) > 200))
def test_the_date_of_a_right_server_contradicts_a_wrong_clock_by_its_error(boot_s, trip_s, share, ahead_s):
    made = at(boot_s + trip_s * share).wall.replace(microsecond=0)
    told = compare_date(at(boot_s, ahead_s), at(boot_s + trip_s, ahead_s), made)
    assert told is not None
    assert told.source is MarkSource.DISPUTED
    assert told.ahead_s == pytest.approx(-ahead_s, abs=trip_s + 1.001)


@pytest.mark.parametrize(
    ("sent", "answered", "date"),
    [
        (at(0), at(11), at(5)),  # too slow to tell
        (at(0), at(1, boot="b"), at(0)),  # switched off meanwhile
        (at(5), at(4), at(4)),  # no round trip at all
        (at(0), at(1, 86_400), at(1)),  # set while it was under way
        (at(0), at(1), at(60)),  # a minute apart: neither proof nor contradiction
    ],
)
def test_a_date_that_tells_nothing_leaves_no_mark(sent, answered, date):
    assert compare_date(sent, answered, date.wall) is None


def test_a_mark_is_news_when_the_clock_was_set_and_not_again_and_again():
    known = [mark(5.0)]
    assert not is_news(mark(9.0), known)
    assert is_news(mark(9.0, MarkSource.SERVER), known)
    assert is_news(mark(9.0, ahead_s=60.0), known)
    assert not is_news(mark(9.0, ahead_s=60.0), [mark(float(s)) for s in range(MAX_MARKS)])


NEVER = Instant("a", 5.0, datetime(1970, 1, 1, tzinfo=UTC))


@pytest.mark.parametrize(
    ("now", "sync", "marks", "is_sure", "words"),
    [
        (at(9), SyncState.YES, [], True, "Set from the network."),
        (at(9), SyncState.UNKNOWN, [mark(5, MarkSource.SERVER)], True, "found right since the machine was started"),
        (at(9, 7200), SyncState.NO, [mark(5)], False, "somebody set it 2 hours ahead"),
        (at(9, -200), SyncState.NO, [mark(5)], False, "somebody set it 3 minutes behind"),
        (at(9, -60), SyncState.NO, [mark(5)], False, "somebody set it 60 seconds behind"),
        (at(9, -3 * YEAR_S), SyncState.YES, [mark(5, MarkSource.DISPUTED, -3 * YEAR_S)], False, "3 years behind"),
        (at(9, 2 * 86_400), SyncState.NO, [mark(5, MarkSource.DISPUTED, 2 * 86_400)], False, "2 days ahead of"),
        (at(9, -2 * 86_400), SyncState.NO, [mark(5, MarkSource.DISPUTED, -2 * 86_400)], False, "is 2 days behind the"),
        (at(9, 86_400), SyncState.YES, [mark(5, MarkSource.DISPUTED, 86_400)], False, "it is 24 hours ahead of the"),
        (NEVER, SyncState.NO, [], False, "never set: it shows 1970-01-01"),
        (at(9), SyncState.YES, [mark(5), mark(6, ahead_s=999)], False, "several times"),
        (at(9), SyncState.NO, [], False, "not set from the network"),
        (at(9), SyncState.UNKNOWN, [], False, "Nothing tells"),
    ],
)
def test_people_are_told_how_the_clock_is(now, sync, marks, is_sure, words):
    told = clock_words(now, sync, marks)
    assert told[0] is is_sure
    assert words in told[1]
    assert is_sure or "Nothing is lost" in told[1]


@given(st.sampled_from(SyncState), st.lists(st.builds(mark, boot_seconds, st.sampled_from(MarkSource), errors)))
def test_the_clock_is_called_right_only_if_a_scan_made_now_has_a_sure_and_unchanged_time(sync, marks):
    now = at(5e6)
    is_sure, _ = clock_words(now, sync, marks)
    told = true_time(now, marks, claims_sync=sync is SyncState.YES)
    assert is_sure == (told.is_sure and abs(told.wall - now.wall) <= timedelta(seconds=5))


def test_a_time_is_shown_as_surely_as_it_is_known():
    shown = TRUTH.astimezone().strftime("%H:%M")
    assert time_words(Stamp(TRUTH, Certainty.SYNCED), "%H:%M") == shown
    assert time_words(Stamp(TRUTH, Certainty.CORRECTED), "%H:%M") == shown
    assert time_words(Stamp(TRUTH, Certainty.UNSURE), "%H:%M") == f"about {shown}"
    assert time_words(Stamp(NEVER.wall, Certainty.UNSURE), "%H:%M") == "unknown"


@given(boot_seconds, errors, st.floats(0, 1e6), st.floats(0, 86_400), st.booleans())
def test_a_wait_over_a_reboot_ends_never_early_once_the_clock_is_right(boot_s, ahead_s, off_s, length, is_known):
    """Whether the first boot's clock was ever found right or not."""
    since = at(boot_s, ahead_s)
    began = TRUTH + timedelta(seconds=boot_s + off_s)
    now = Instant("b", 50.0, began + timedelta(seconds=50.0))
    marks = [ClockMark(now, MarkSource.NETWORK)] + [mark(boot_s)] * is_known
    wait = Wait(wait_start(since, now, marks), length)
    assert wait.remaining_s(now) >= max(0.0, length - off_s - 50.0) - 0.01
    if is_known:
        assert wait.remaining_s(now) == pytest.approx(max(0.0, length - off_s - 50.0), abs=0.01)
    assert wait.remaining_s(now) <= length


def test_while_nobody_knows_the_time_a_wait_stays_as_it_is():
    assert wait_start(at(5.0, 999.0), at(50.0), [mark(50.0, MarkSource.DISPUTED)]) == at(5.0, 999.0)


def test_a_short_wait_of_an_earlier_boot_begins_anew_while_nobody_knows_the_time():
    before = Instant("before", 500.0, TRUTH + timedelta(days=3))
    now = at(50.0)
    assert row_wait_start(at(5.0), now, []) == at(5.0), "of this boot it stays as it is"
    assert Wait(row_wait_start(before, now, []), 60.0).remaining_s(now) == 10.0
    assert row_wait_start(before, now, [mark(50.0)]) == wait_start(before, now, [mark(50.0)])


@given(st.floats(-1e9, 1e9), boot_seconds, st.floats(0, 1e5))
def test_a_wrong_clock_neither_ends_nor_stretches_a_short_wait(jump_s, booted_s, length_s):
    before = Instant("before", 500.0, TRUTH + timedelta(seconds=jump_s))
    now = at(booted_s)
    wait = Wait(row_wait_start(before, now, []), length_s)
    assert wait.remaining_s(now) == pytest.approx(max(0.0, length_s - booted_s))
