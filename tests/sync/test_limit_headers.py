"""What the headers say about the limits, in every dress; whatever they hold, no more than a day is believed."""

import pytest
from fakes.clock import FakeClock
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.host import Window
from sync import limit_headers

NOW = FakeClock().now()
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
    assert limit_headers.read_window(headers, NOW) == expected


@pytest.mark.parametrize("wrong_s", [-86_400.0 * 20_000, -3600.0, 3600.0])
def test_an_absolute_reset_is_measured_against_the_servers_own_date(wrong_s):
    clock = FakeClock(wall_ahead_s=wrong_s)
    headers = {"x-ratelimit-limit": "300", "x-ratelimit-remaining": "0", "x-ratelimit-reset": str(UNIX + 42)}
    found = limit_headers.read_window(headers | {"date": DATE}, clock.now())
    assert found is not None
    assert found.reset_s == 42


def test_the_day_limit_is_read_from_the_policy():
    assert limit_headers.day_limit(POLICY) == 10_000
    assert limit_headers.day_limit({"ratelimit-policy": '"day";q=77;w=86400'}) == 77
    assert limit_headers.day_limit({"ratelimit-policy": "300;w=60, rubbish"}) == 0
    assert limit_headers.day_limit({}) == 0


names = st.sampled_from(
    ["ratelimit", "ratelimit-policy", "date", *THREE, "x-ratelimit-limit", "x-ratelimit-remaining", "x-ratelimit-reset"]
)
almost_right = st.from_regex(r"\A\"?[a-z]{0,3}\"?;?(r|q|limit)?=?[0-9]{1,30}(;[tqw]=[0-9٤]{1,30})?\Z")


@given(st.dictionaries(names, st.text(max_size=40) | almost_right))
def test_whatever_the_headers_hold_what_is_believed_is_bounded(headers):
    found = limit_headers.read_window(headers, NOW)
    assert limit_headers.day_limit(headers) >= 0
    if found is not None:
        assert found.at == NOW
        assert found.limit >= 0
        assert found.remaining >= 0
        assert 0 <= found.reset_s <= limit_headers.DAY_S


@given(st.integers(1, 10**6), st.integers(0, 10**6), st.integers(0, 86_400))
def test_the_same_window_is_read_from_every_dress(limit, remaining, reset_s):
    dresses = [
        {"ratelimit-limit": str(limit), "ratelimit-remaining": str(remaining), "ratelimit-reset": str(reset_s)},
        {"x-ratelimit-limit": str(limit), "x-ratelimit-remaining": str(remaining), "ratelimit-reset": str(reset_s)},
        {"ratelimit": f"limit={limit}, remaining={remaining}, reset={reset_s}"},
    ]
    assert {limit_headers.read_window(dress, NOW) for dress in dresses} == {window(limit, remaining, reset_s)}
