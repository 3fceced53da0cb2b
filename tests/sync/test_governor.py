"""How fast may we send? A lone kiosk never causes a 429, whatever the window, the headers and the network's delays."""

from dataclasses import replace

import pytest
from fakes.clock import FakeClock
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.core.host import Host, Window
from sync import governor
from sync.governor import Pause, PauseWhy
from sync.practice.answers import limit_headers
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


@pytest.mark.parametrize(
    ("headers", "expected"),
    [
        (THREE, window(300, 10, 42)),
        (THREE | POLICY, window(300, 10, 42)),
        ({"ratelimit": '"default";r=10;t=42', "ratelimit-policy": '"default";q=300;w=60'}, window(300, 10, 42)),
        ({"ratelimit": '"default";r=10;t=42'}, window(10, 10, 42)),
        ({"ratelimit": '"default";r=0'}, window(1, 0, 60)),
        ({"ratelimit": '"minute";r=50;t=30, "day";r=2;t=4000', **POLICY}, window(10_000, 2, 4000)),
        ({"ratelimit": "limit=300, remaining=10, reset=42"}, window(300, 10, 42)),  # draft 07 itself
        ({"ratelimit": '"x";r=1;t=999999999999999'}, window(1, 1, 86_400)),
        ({"ratelimit": f'"x";r={"9" * 5000};t=1'}, None),
        ({"ratelimit": "rubbish"}, None),
        ({**THREE, "ratelimit-reset": "999999999999"}, window(300, 10, 86_400)),
        ({**THREE, "ratelimit-reset": "x"}, window(300, 10, 60)),
        ({**THREE, "ratelimit-remaining": "-1"}, None),
        ({**THREE, "ratelimit-limit": "9" * 5000}, None),
        (
            {"x-ratelimit-limit": "300", "x-ratelimit-remaining": "10", "x-ratelimit-reset": str(UNIX + 42)},
            window(300, 10, 42),
        ),
        (
            {"x-ratelimit-limit": "300", "x-ratelimit-remaining": "10", "x-ratelimit-reset": str(UNIX + 3642)},
            window(300, 10, 60),
        ),
        ({"x-ratelimit-limit": "300", "x-ratelimit-remaining": "10", "x-ratelimit-reset": "42"}, window(300, 10, 42)),
        ({"x-ratelimit-limit": "300", "x-ratelimit-remaining": "10"}, window(300, 10, 60)),
        ({}, None),
    ],
)
def test_windows_in_every_dress(headers, expected):
    assert governor.read_window(headers, NOW) == expected


@pytest.mark.parametrize("wrong_s", [-86_400.0 * 20_000, -3600.0, 3600.0])
def test_an_absolute_reset_is_measured_against_the_servers_own_date(wrong_s):
    clock = FakeClock(wall_ahead_s=wrong_s)
    headers = {"x-ratelimit-limit": "300", "x-ratelimit-remaining": "0", "x-ratelimit-reset": str(UNIX + 42)}
    found = governor.read_window(headers | {"date": DATE}, clock.now())
    assert found is not None
    assert found.reset_s == 42


@given(
    st.dictionaries(
        st.sampled_from(["ratelimit", "ratelimit-policy", "date", *THREE, "x-ratelimit-reset", "x-ratelimit-limit"]),
        st.text(max_size=40) | st.from_regex(r"\A\"?[a-z]{0,3}\"?;?r?=?[0-9]{1,30};[tqw]=[0-9٤]{1,30}\Z"),
    )
)
def test_no_header_breaks_the_governor_or_stops_it_for_more_than_a_day(headers):
    host = governor.learn(governor.count_send(Host(), NOW), headers, NOW)
    pause = governor.pause(host, 1, NOW, 0.5)
    assert pause is None or 0 < pause.seconds <= governor.DAY_S + 3


def test_the_day_limit_is_read_from_the_policy():
    assert governor.day_limit(POLICY) == 10_000
    assert governor.day_limit({"ratelimit-policy": '"day";q=77;w=86400'}) == 77
    assert governor.day_limit({"ratelimit-policy": "300;w=60, rubbish"}) == 0
    assert governor.day_limit({}) == 0


def test_the_day_is_counted_and_begins_anew_after_a_day():
    clock, host = FakeClock(), replace(Host(), day_limit=2)
    for _ in range(2):
        assert governor.pause(host, 1, clock.now(), 0.5) is None
        host = governor.count_send(host, clock.now())
        clock.advance(1.0)
    pause = governor.pause(host, 1, clock.now(), 0.5)
    assert pause is not None
    assert pause.why is PauseWhy.DAY
    clock.reboot(3600.0)
    left = governor.pause(host, 1, clock.now(), 0.5)
    assert left is not None
    assert left.seconds == pytest.approx(pause.seconds - 3600.0)
    clock.advance(left.seconds)
    assert governor.pause(host, 1, clock.now(), 0.5) is None
    assert governor.count_send(host, clock.now()).day_used == 1


def host_with(found, *, sent_ago_s=0.0):
    clock = FakeClock()
    clock.true_s -= sent_ago_s
    return replace(Host(), window=found, sent_at=clock.now())


def test_a_lone_kiosk_with_half_its_minute_left_does_not_dawdle():
    assert governor.pause(host_with(window(300, 151, 42)), 1, NOW, 0.5) is None


def test_below_half_the_rest_of_the_minute_is_divided():
    assert governor.pause(host_with(window(300, 41, 42)), 1, NOW, 0.5) == Pause(1.0, PauseWhy.PACING)
    assert governor.pause(host_with(window(300, 41, 42), sent_ago_s=2.0), 1, NOW, 0.5) is None


@pytest.mark.parametrize(("reset_s", "why"), [(42, PauseWhy.WINDOW), (7200, PauseWhy.DAY)])
def test_nothing_left_means_waiting_for_the_window(reset_s, why):
    pause = governor.pause(host_with(window(300, 0, reset_s)), 1, NOW, 0.0)
    assert pause is not None
    assert pause.why is why
    assert reset_s <= pause.seconds <= reset_s + 3


def test_a_fleet_shares_the_limit_and_does_not_wake_together():
    pause = governor.pause(host_with(window(300, 300, 60)), 100, NOW, 0.5)
    assert pause is not None
    assert pause.seconds == pytest.approx(100 * 60 / 291)
    assert governor.pause(host_with(window(300, 300, 7200)), 100, NOW, 0.5) is None
    assert governor.spread_s(1, 1.0) == 0
    assert governor.spread_s(500, 1.0) == 100
    assert governor.spread_s(2, 0.5) == 2.5


def send_all(requests, rules, delays, jitter):
    """Send through a network with delays to a limiter; returns how many were refused, and the seconds it took."""
    clock, host, refused = FakeClock(), Host(), 0
    limiter = RateLimiter(rules, clock.server)
    for number in range(requests):
        while pause := governor.pause(host, 1, clock.now(), jitter):
            clock.advance(max(pause.seconds, 1e-6))  # a hair would be lost in rounding
        sent_at = clock.now()
        host = governor.count_send(host, sent_at)
        there_s, back_s = delays[number % len(delays)]
        clock.advance(there_s)
        standing = limiter.take()
        refused += standing.refused
        date = (("Date", clock.server.now().strftime("%a, %d %b %Y %H:%M:%S GMT")),)
        headers = limit_headers(standing, rules.headers, clock.server.now()) + date
        clock.advance(back_s)
        host = governor.learn(host, {name.lower(): value for name, value in headers}, clock.now())
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
    pause = governor.pause(host, 1, clock.now(), 0.5)
    assert pause is not None
    assert (pause.seconds, pause.why) == (0.2, PauseWhy.PACING)
    clock.advance(0.2)
    assert governor.pause(host, 1, clock.now(), 0.5) is None


def test_where_the_headers_show_the_day_they_rule_and_not_our_own_count():
    clock = FakeClock()
    shown = Window(limit=10, remaining=0, reset_s=40_000.0, at=clock.now())
    host = replace(Host(), day_limit=10, day_used=10, day_since=clock.now(), sent_at=clock.now(), window=shown)
    pause = governor.pause(host, 1, clock.now(), 0.0)
    assert pause is not None
    assert (pause.seconds, pause.why) == (40_000.0, PauseWhy.DAY)
    left = replace(host, window=replace(shown, remaining=5))
    assert governor.pause(left, 1, clock.now(), 0.0) is None
