"""When will all be sent? Never before a Retry-After ends, never later for less, not on a spent day."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from fakes.clock import FakeClock
from hypothesis import assume, given
from hypothesis import strategies as st

from kiosk.core.forecast import DayBudget, Forecast, Needs, Outlook, Pace, Reason, forecast, in_words
from kiosk.core.host import Host, LinkState
from kiosk.core.time import Wait

NOW = FakeClock().now()
LONE, FLEET = Pace(0.2, at_once=150), Pace(20.0)
QUICK = Host(trip_s=0.1)


def after_s(moment):
    assert moment is not None
    return (moment - NOW.wall).total_seconds()


def test_what_each_kind_of_work_needs():
    needs = Needs(creates=1, captures=20, photos=2, audits=1, submits=1)
    assert (needs.requests, needs.sending) == (27, 25)  # the research page's session


def test_nothing_to_send_is_sent():
    found = forecast(Needs(), Host(), LONE, NOW)
    assert (found.outlook, found.reason, found.requests) == (Outlook.SENT, Reason.NONE, 0)


def test_a_small_queue_of_a_lone_kiosk_goes_as_fast_as_the_network():
    found = forecast(Needs(captures=100), Host(trip_s=0.3), LONE, NOW)
    assert (found.outlook, found.reason) == (Outlook.BY, Reason.NETWORK)
    assert after_s(found.earliest) == pytest.approx(30.0)
    assert 30 <= after_s(found.latest) <= 60


def test_a_large_queue_goes_by_the_minute_limit():
    found = forecast(Needs(captures=3000), QUICK, LONE, NOW)
    assert found.reason is Reason.MINUTE_LIMIT
    assert after_s(found.earliest) <= 3000 / 300 * 60 <= after_s(found.latest) + 1
    assert after_s(forecast(Needs(captures=30), QUICK, FLEET, NOW).earliest) == 600


def test_before_the_first_answer_a_usual_network_is_assumed():
    assert after_s(forecast(Needs(captures=10), Host(), LONE, NOW).earliest) == 5.0


@pytest.mark.parametrize(
    ("state", "reason"), [(LinkState.HELD, Reason.RETRY_AFTER), (LinkState.DOWN, Reason.SERVER_AWAY)]
)
def test_a_pause_is_the_reason_where_it_takes_the_longest(state, reason):
    host = replace(QUICK, state=state, wait=Wait(NOW, 600.0))
    found = forecast(Needs(captures=10), host, LONE, NOW)
    assert (found.reason, after_s(found.earliest)) == (reason, 601.0)
    assert (found.latest is None) is (state is LinkState.DOWN)


def test_a_used_up_window_is_waited_for():
    found = forecast(Needs(captures=10), QUICK, replace(LONE, pause_s=40.0), NOW)
    assert (found.reason, after_s(found.earliest)) == (Reason.MINUTE_LIMIT, 41.0)


def test_a_pause_that_is_over_delays_nothing():
    host = replace(QUICK, state=LinkState.UP, wait=Wait(NOW, 600.0))
    assert after_s(forecast(Needs(captures=10), host, LONE, NOW).earliest) == 1.0


def test_a_doubt_is_looked_at_only_after_the_quiet_time():
    found = forecast(Needs(captures=10, doubts=1), QUICK, LONE, NOW, quiescence_s=90.0)
    assert after_s(found.latest) - after_s(found.earliest) > 90


def test_nobody_can_say_while_the_key_is_refused():
    found = forecast(Needs(captures=10), replace(QUICK, state=LinkState.BARRED), LONE, NOW)
    assert found == Forecast(Outlook.UNKNOWN, Reason.KEY, 10)
    assert in_words(found, NOW.wall) == "Nobody can say when all is sent: the server refuses the key."


DAY = DayBudget(left=100, kept=5, share=100, ends_s=36_000.0)


@pytest.mark.parametrize(
    ("needs", "outlook", "days"),
    [
        (Needs(captures=95), Outlook.BY, 0),
        (Needs(captures=96), Outlook.NOT_TODAY, 0),
        (Needs(captures=95 + 95), Outlook.NOT_TODAY, 0),
        (Needs(captures=95 + 96), Outlook.NOT_TODAY, 1),
        (Needs(audits=50, submits=50), Outlook.BY, 0),
        (Needs(audits=50, submits=51), Outlook.NOT_TODAY, 0),
    ],
)
def test_not_today_when_the_day_limit_forbids_it(needs, outlook, days):
    found = forecast(needs, QUICK, replace(LONE, day=DAY), NOW)
    assert found.outlook is outlook
    if outlook is Outlook.NOT_TODAY:
        assert found.reason is Reason.DAY_LIMIT
        assert 0 <= after_s(found.earliest) - 36_000 - days * 86_400 < 60


def at(hour, minute, second=0, day=31):
    return datetime(2026, 3, day, hour, minute, second, tzinfo=UTC)


@pytest.mark.parametrize(
    ("found", "words"),
    [
        (Forecast(Outlook.SENT, Reason.NONE, 0), "All finished sessions are sent."),
        (
            Forecast(Outlook.BY, Reason.NETWORK, 9, at(14, 31, 20), at(14, 31, 50)),
            "All sent by 14:32 (as the network allows).",
        ),
        (
            Forecast(Outlook.BY, Reason.MINUTE_LIMIT, 9, at(14, 31, 50), at(14, 32, 10)),
            "All sent by 14:33 (the minute limit sets the pace).",
        ),
        (
            Forecast(Outlook.BY, Reason.RETRY_AFTER, 9, at(14, 32), at(14, 50)),
            "All sent between 14:32 and 14:50 (the server asked for a pause).",
        ),
        (
            Forecast(Outlook.BY, Reason.SERVER_AWAY, 9, at(14, 32)),
            "All sent 14:32 at the earliest (the server cannot be reached).",
        ),
        (
            Forecast(Outlook.NOT_TODAY, Reason.DAY_LIMIT, 9, at(9, 15) + timedelta(days=1), at(9, 20)),
            "Not today: the day limit is used up. All sent 09:15 tomorrow at the earliest.",
        ),
        (
            Forecast(Outlook.NOT_TODAY, Reason.DAY_LIMIT, 9, at(9, 15) + timedelta(days=3), at(9, 20)),
            "Not today: the day limit is used up. All sent 09:15 on 2026-04-03 at the earliest.",
        ),
        (
            Forecast(Outlook.NOT_TODAY, Reason.DAY_LIMIT, 9, at(23, 15), at(23, 20)),
            "The day limit is used up. All sent 23:15 at the earliest.",
        ),
    ],
)
def test_plain_words(found, words):
    assert in_words(found, at(14, 0)) == words


counts = st.integers(0, 5_000)
needs_of = st.builds(Needs, counts, counts, counts, st.integers(0, 50), counts, counts)
waits = st.none() | st.builds(Wait, st.just(NOW), st.floats(0, 86_400))
hosts = st.builds(Host, state=st.sampled_from(LinkState), wait=waits, trip_s=st.floats(0, 30))
days = st.none() | st.builds(
    DayBudget, st.integers(-50, 10_000), st.integers(0, 500), st.integers(1, 10_000), st.floats(0, 86_400)
)
paces = st.builds(Pace, st.floats(0.01, 300), st.floats(0, 400), st.integers(0, 150), days)


@given(needs_of, hosts, paces)
def test_never_earlier_than_a_pause_ends_and_the_range_is_in_order(needs, host, pace):
    found = forecast(needs, host, pace, NOW)
    assume(found.earliest is not None)
    if host.state is not LinkState.UP and host.wait is not None:
        assert found.earliest >= NOW.wall + timedelta(seconds=host.wait.length_s)
    assert found.latest is None or found.earliest <= found.latest
    shown = in_words(found, NOW.wall)
    assert shown.endswith(".")


@given(needs_of, needs_of, hosts, paces)
def test_more_in_the_queue_is_never_sent_earlier(needs, more, host, pace):
    larger = Needs(
        needs.creates + more.creates,
        needs.captures + more.captures,
        needs.photos + more.photos,
        needs.doubts + more.doubts,
        needs.audits + more.audits,
        needs.submits + more.submits,
    )
    few, many = forecast(needs, host, pace, NOW), forecast(larger, host, pace, NOW)
    rank = [Outlook.SENT, Outlook.BY, Outlook.NOT_TODAY, Outlook.UNKNOWN]
    assert rank.index(few.outlook) <= rank.index(many.outlook)
    for one, other in ((few.earliest, many.earliest), (few.latest, many.latest)):
        assert one is None or other is None or one <= other


@given(needs_of, hosts, paces)
def test_not_today_exactly_when_the_budget_forbids_it(needs, host, pace):
    found = forecast(needs, host, pace, NOW)
    assume(found.outlook not in {Outlook.SENT, Outlook.UNKNOWN})
    day = pace.day
    is_too_much = day is not None and (needs.sending > max(0, day.left - day.kept) or needs.requests > max(0, day.left))
    assert (found.outlook is Outlook.NOT_TODAY) is is_too_much
    if is_too_much:
        assert found.earliest >= NOW.wall + timedelta(seconds=day.ends_s)
