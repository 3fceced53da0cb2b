"""How fast may we send? A lone kiosk never causes a 429, whatever the window, the headers and the network's delays."""

from dataclasses import replace

import pytest
from fakes.clock import FakeClock
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.core.forecast import DayBudget
from kiosk.core.host import Host, Window
from sync import governor, limit_headers
from sync.governor import Pause, PauseWhy
from sync.policy import Answer
from sync.practice import answers
from sync.practice.limits import RateLimiter
from sync.practice.rules import Rules

CLOCK = FakeClock()
NOW = CLOCK.now()
POLICY = {"ratelimit-policy": "300;w=60, 10000;w=86400"}
THREE = {"ratelimit-limit": "300", "ratelimit-remaining": "10", "ratelimit-reset": "42"}
UNIX = int(NOW.wall.timestamp())
DATE = NOW.wall.strftime("%a, %d %b %Y %H:%M:%S GMT")


def window(limit, remaining, reset_s):
    return Window(limit, remaining, float(reset_s), NOW)


@given(
    st.dictionaries(
        st.sampled_from(["ratelimit", "ratelimit-policy", "date", *THREE, "x-ratelimit-reset", "x-ratelimit-limit"]),
        st.text(max_size=40) | st.from_regex(r"\A\"?[a-z]{0,3}\"?;?r?=?[0-9]{1,30};[tqw]=[0-9٤]{1,30}\Z"),
    )
)
def test_no_header_breaks_the_governor_or_stops_it_for_more_than_a_day(headers):
    host = governor.learn(governor.count_send(Host(), NOW), headers, NOW)
    pause = governor.pause(host, 1, NOW)
    assert pause is None or 0 < pause.seconds <= limit_headers.DAY_S + 3


def test_the_day_is_counted_and_begins_anew_after_a_day():
    clock, host = FakeClock(), replace(Host(), day_limit=2)
    for _ in range(2):
        assert governor.pause(host, 1, clock.now()) is None
        host = governor.count_send(host, clock.now())
        clock.advance(1.0)
    pause = governor.pause(host, 1, clock.now())
    assert pause is not None
    assert pause.why is PauseWhy.DAY
    clock.reboot(3600.0)
    left = governor.pause(host, 1, clock.now())
    assert left is not None
    assert left.seconds == pytest.approx(pause.seconds - 3600.0)
    clock.advance(left.seconds)
    assert governor.pause(host, 1, clock.now()) is None
    assert governor.count_send(host, clock.now()).day_used == 1


def host_with(found, *, sent_ago_s=0.0):
    clock = FakeClock()
    clock.true_s -= sent_ago_s
    return replace(Host(), window=found, sent_at=clock.now())


def test_a_lone_kiosk_with_half_its_minute_left_does_not_dawdle():
    assert governor.pause(host_with(window(300, 151, 42)), 1, NOW) is None


def test_below_half_the_rest_of_the_minute_is_divided():
    assert governor.pause(host_with(window(300, 41, 42)), 1, NOW) == Pause(1.0, PauseWhy.PACING)
    assert governor.pause(host_with(window(300, 41, 42), sent_ago_s=2.0), 1, NOW) is None


@pytest.mark.parametrize(("reset_s", "why"), [(42, PauseWhy.WINDOW), (7200, PauseWhy.DAY)])
def test_nothing_left_means_waiting_for_the_window(reset_s, why):
    pause = governor.pause(host_with(window(300, 0, reset_s)), 1, NOW)
    assert pause is not None
    assert pause.why is why
    assert reset_s <= pause.seconds <= reset_s + 3


def send_all(requests, rules, delays, jitter):
    """Send through a network with delays to a limiter; returns how many were refused, and the seconds it took."""
    clock, host, refused = FakeClock(), Host(), 0
    limiter = RateLimiter(rules, clock.server)
    for number in range(requests):
        while pause := governor.pause(host, 1, clock.now()):
            clock.advance(max(pause.seconds, 1e-6))  # a hair would be lost in rounding
        sent_at = clock.now()
        host = governor.count_send(host, sent_at)
        there_s, back_s = delays[number % len(delays)]
        clock.advance(there_s)
        standing = limiter.take()
        refused += standing.refused
        date = (("Date", clock.server.now().strftime("%a, %d %b %Y %H:%M:%S GMT")),)
        headers = answers.limit_headers(standing, rules.headers, clock.server.now()) + date
        clock.advance(back_s)
        answer = Answer(429 if standing.refused else 200, {name.lower(): value for name, value in headers})
        host = governor.answered(host, answer, clock.now(), 1, jitter)
    return refused, clock.true_s


delay_pairs = st.tuples(st.floats(0, 0.9), st.floats(0, 0.9))


@settings(max_examples=60)
@given(
    st.sampled_from(["fixed", "sliding"]),
    st.sampled_from(["current", "draft07", "x-only"]),
    st.lists(delay_pairs, min_size=1, max_size=7),
    st.floats(0, 1),
)
def test_a_lone_kiosk_is_never_refused_over_a_network_with_delays(kind, headers, delays, jitter):
    rules = Rules(per_minute=20, per_day=50, window=kind, headers=headers)
    assert send_all(120, rules, delays, jitter)[0] == 0


def test_a_lone_kiosk_uses_the_limit_well():
    refused, took_s = send_all(900, Rules(), [(0.05, 0.05)], 0.5)
    assert refused == 0
    assert took_s - 1000.0 < 900 / 300 * 60 * 1.1


def test_a_server_that_tells_no_limit_is_sent_the_documented_three_hundred_a_minute():
    clock = FakeClock()
    host = governor.count_send(Host(), clock.now())
    pause = governor.pause(host, 1, clock.now())
    assert pause is not None
    assert (pause.seconds, pause.why) == (0.2, PauseWhy.PACING)
    clock.advance(0.2)
    assert governor.pause(host, 1, clock.now()) is None


def test_where_the_headers_show_the_day_they_rule_and_not_our_own_count():
    clock = FakeClock()
    shown = Window(limit=10, remaining=0, reset_s=40_000.0, at=clock.now())
    host = replace(Host(), day_limit=10, day_used=10, day_since=clock.now(), sent_at=clock.now(), window=shown)
    pause = governor.pause(host, 1, clock.now())
    assert pause is not None
    assert (pause.seconds, pause.why) == (40_000.0, PauseWhy.DAY)
    left = replace(host, window=replace(shown, remaining=5))
    assert governor.pause(left, 1, clock.now()) is None


def answer_with(limit, remaining, reset_s, status=200):
    headers = {"ratelimit-limit": str(limit), "ratelimit-remaining": str(remaining), "ratelimit-reset": str(reset_s)}
    return Answer(status, headers, {})


def sent_and_answered(host, clock, answer, *, fleet_size, jitter=0.5, trip_s=0.1):
    host = governor.count_send(host, clock.now())
    clock.advance(trip_s)
    return governor.answered(host, answer, clock.now(), fleet_size, jitter)


@pytest.mark.parametrize(("jitter", "share"), [(0.0, 0.8), (0.5, 1.0), (1.0, 1.2)])
def test_a_kiosk_of_a_fleet_takes_its_turn_counted_from_the_send(jitter, share):
    clock = FakeClock()
    host = sent_and_answered(Host(), clock, answer_with(300, 299, 60), fleet_size=100, jitter=jitter, trip_s=0.5)
    pause = governor.pause(host, 100, clock.now())
    assert pause is not None
    assert pause.why is PauseWhy.PACING
    assert pause.seconds + 0.5 == pytest.approx(100 * 60 / 291 * share, rel=0.02)
    assert governor.pause(host, 100, clock.now()) == pause, "looking again throws no dice"
    clock.advance(pause.seconds + 1e-6)
    assert governor.pause(host, 100, clock.now()) is None


def test_no_fleet_is_so_large_that_a_turn_lasts_longer_than_five_minutes():
    clock = FakeClock()
    host = sent_and_answered(Host(), clock, answer_with(300, 299, 60), fleet_size=5000, jitter=1.0)
    pause = governor.pause(host, 5000, clock.now())
    assert pause is not None
    assert 300 <= pause.seconds <= 300 * 1.5, "the mean is five minutes, a single pause is thrown by half of it"


def test_the_estimate_grows_when_more_is_used_than_wanted_and_shrinks_when_less():
    clock = FakeClock()
    start = replace(Host(), fleet=100.0, window=Window(300, 200, 60.0, clock.now()))
    clock.advance(20)
    more = sent_and_answered(start, clock, answer_with(300, 50, 30), fleet_size=100)
    less = sent_and_answered(start, clock, answer_with(300, 290, 30), fleet_size=100)
    as_wanted = sent_and_answered(start, clock, answer_with(300, 152, 30), fleet_size=100)
    assert less.fleet < 95 < as_wanted.fleet < 105 < more.fleet


def test_a_refusal_makes_the_estimate_grow():
    host = replace(Host(), fleet=100.0, window=Window(300, 200, 60.0, NOW))
    refused = sent_and_answered(host, FakeClock(), answer_with(300, 0, 30, status=429), fleet_size=100)
    taken = sent_and_answered(host, FakeClock(), answer_with(300, 0, 30), fleet_size=100)
    assert refused.fleet == pytest.approx(taken.fleet * 1.1 + 0.5)
    assert sent_and_answered(host, FakeClock(), Answer(429, {}, {}), fleet_size=100).fleet == pytest.approx(110.5)


def test_a_server_that_tells_nothing_teaches_nothing():
    host = sent_and_answered(Host(), FakeClock(), Answer(429, {}, {}), fleet_size=1)
    assert (host.fleet, host.window) == (1.0, None)


def test_a_lone_kiosk_that_is_not_alone_notices_it_without_a_refusal():
    clock, host, remaining = FakeClock(), Host(), 300
    for _ in range(4):  # for each of ours the server counts ten
        remaining -= 10
        host = sent_and_answered(host, clock, answer_with(300, remaining, 60), fleet_size=1)
    assert host.fleet > 3
    assert governor.pause(host, 1, clock.now()) is not None


def test_one_lost_answer_does_not_make_a_fleet():
    clock, host = FakeClock(), Host()
    for remaining in (299, 297, 296):  # the answer that told 298 was lost
        host = sent_and_answered(host, clock, answer_with(300, remaining, 60), fleet_size=1)
        assert host.fleet < 1.5
    assert governor.pause(host, 1, clock.now()) is None


def test_a_kiosk_whose_fleet_rests_becomes_a_lone_one():
    clock, host = FakeClock(), replace(Host(), fleet=10.0)
    used = 0
    for second in range(0, 300, 5):
        used = 1 if second % 60 == 0 else used + 1
        host = sent_and_answered(host, clock, answer_with(300, 300 - used, 60 - second % 60), fleet_size=10)
        clock.advance(5)
    assert host.fleet < 1.5


@given(
    st.lists(
        st.tuples(st.integers(0, 10**6), st.integers(0, 10**6), st.integers(0, 100_000), st.sampled_from([200, 429])),
        max_size=30,
    ),
    st.integers(1, 5000),
    st.floats(0, 1),
)
def test_no_answers_drive_the_estimate_out_of_bounds(answers_given, fleet_size, jitter):
    clock, host = FakeClock(), Host()
    for limit, remaining, reset_s, status in answers_given:
        answer = answer_with(limit, remaining, reset_s, status)
        host = sent_and_answered(host, clock, answer, fleet_size=fleet_size, jitter=jitter)
        assert 1 <= host.fleet <= 5000
        pause = governor.pause(host, fleet_size, clock.now())
        assert pause is None or 0 < pause.seconds <= limit_headers.DAY_S + 360


def test_nothing_left_is_waited_for_and_then_spread_over_a_turn():
    clock = FakeClock()
    shown = Window(300, 0, 10.0, clock.now())
    ends = {
        jitter: governor.pause(replace(Host(), fleet=100.0, window=shown, sent_at=clock.now(), dice=jitter), 100, NOW)
        for jitter in (0.0, 1.0)
    }
    assert ends[0.0] == Pause(10.0, PauseWhy.WINDOW)
    assert ends[1.0] == Pause(10.0 + 100 * 60 / 291, PauseWhy.WINDOW)
    few = governor.pause(replace(Host(), fleet=2.0, window=shown, sent_at=clock.now(), dice=1.0), 2, NOW)
    assert few == Pause(15.0, PauseWhy.WINDOW)
    waking = replace(Host(), fleet=100.0, window=shown, sent_at=clock.now(), dice=1.0)
    clock.advance(11.0)
    left = governor.pause(waking, 100, clock.now())
    assert left is not None, "the spread is kept beyond the end of the window, whoever wakes the courier"
    assert left.seconds == pytest.approx(100 * 60 / 291 - 1.0)


def test_only_a_fleet_is_spread():
    assert governor.spread_s(Host(), 1, 1.0) == 0
    assert governor.spread_s(Host(), 500, 1.0) == pytest.approx(500 * 60 / 291)
    assert governor.spread_s(replace(Host(), fleet=1.0), 500, 1.0) == 0
    assert governor.spread_s(Host(), 2, 0.5) == 2.5


def test_kiosks_that_are_switched_on_together_begin_at_random_moments_of_their_turns():
    clock = FakeClock()
    firsts = [
        governor.pause(governor.begun(Host(), 100, clock.now(), jitter), 100, clock.now()) for jitter in (0.0, 0.75)
    ]
    # Before the first answer the documented 300 a minute are assumed: a turn of 100 kiosks is 20 s.
    assert [pause and pause.seconds for pause in firsts] == [pytest.approx(20.0), pytest.approx(20 - 0.75 * 2000 / 97)]
    assert governor.begun(Host(), 1, clock.now(), 0.3) == replace(Host(), fleet=1.0)
    assert governor.begun(replace(Host(), fleet=3.0), 100, clock.now(), 0.3).fleet == 100, "all may be at work again"


def day_host(used, clock, **more):
    return replace(Host(), day_limit=10_000, day_used=used, day_since=clock.now(), **more)


@pytest.mark.parametrize(
    ("fleet_size", "used", "may_begin", "may_finish"),
    [
        (1, 9_499, True, True),
        (1, 9_500, False, True),
        (1, 10_000, False, False),
        (100, 94, True, True),
        (100, 95, False, True),
        (100, 100, False, False),
        (500, 17, True, True),
        (500, 18, False, True),
        (500, 20, False, False),
        (5000, 1, True, True),
        (5000, 2, False, False),
    ],
)
def test_the_end_of_a_kiosks_share_of_the_day_is_kept_for_finishing(fleet_size, used, may_begin, may_finish):
    clock = FakeClock()
    host = day_host(used, clock)
    assert (governor.begin_pause(host, fleet_size, clock.now()) is None) is may_begin
    assert (governor.pause(host, fleet_size, clock.now()) is None) is may_finish


def test_the_day_window_that_the_headers_show_rules_over_our_own_count():
    clock = FakeClock()
    shown = Window(10_000, 600, 40_000.0, clock.now())
    assert governor.begin_pause(day_host(9_999, clock, window=shown), 1, clock.now()) is None
    few = replace(shown, remaining=500)
    assert governor.begin_pause(day_host(0, clock, window=few), 1, clock.now()) == Pause(40_000.0, PauseWhy.DAY)
    assert governor.pause(day_host(0, clock, window=few), 1, clock.now()) is None


def test_the_last_hour_of_the_day_window_is_still_the_days():
    clock = FakeClock()
    host = day_host(0, clock, window=Window(10_000, 100, 600.0, clock.now()))
    assert governor.begin_pause(host, 1, clock.now()) == Pause(600.0, PauseWhy.DAY)


def test_when_the_day_that_the_headers_showed_is_over_our_count_begins_anew():
    clock = FakeClock()
    host = day_host(9_900, clock, window=Window(10_000, 100, 4_000.0, clock.now()), sent_at=clock.now())
    clock.advance(4_000.0)
    assert governor.begin_pause(host, 1, clock.now()) is None
    assert governor.count_send(host, clock.now()).day_used == 1
    fleet_host = replace(host, fleet=100.0, dice=1.0)
    spread = governor.pause(fleet_host, 100, clock.now())
    assert spread is not None, "a fleet does not begin the day all at once"
    assert spread.seconds == pytest.approx(100 * 60 / 291)


def test_what_a_forecast_is_told():
    clock = FakeClock()
    pace = governor.pace(day_host(9_000, clock), 1, clock.now())
    assert (pace.at_once, pace.pause_s, pace.day) == (150, 0.0, DayBudget(1_000, 500, 10_000, 86_400.0))
    held = replace(Host(), fleet=100.0, window=Window(100, 0, 10.0, clock.now()), sent_at=clock.now(), dice=0.0)
    pace = governor.pace(held, 100, clock.now())
    assert (pace.at_once, pace.pause_s, pace.day) == (0, 10.0, None)
    assert pace.gap_s == pytest.approx(100 * 60 / 97)
