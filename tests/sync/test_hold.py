"""How long the server wants us to wait: Retry-After in every dress, and rubbish."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sync.policy import MAX_HOLD_S, Answer, hold_s, retry_after_s

NOW = datetime(2026, 3, 31, 12, 0, 0, tzinfo=UTC)
IN_30_S = "Tue, 31 Mar 2026 12:00:30 GMT"


@pytest.mark.parametrize(
    ("value", "date", "seconds"),
    [
        (None, None, None),
        ("30", None, 30),
        (" 30 ", None, 30),
        ("0", None, 0),
        ("1.5", None, 1.5),
        ("-5", None, None),
        ("99999999999999999999", None, MAX_HOLD_S),
        ("9" * 5000, None, MAX_HOLD_S),
        ("NaN", None, None),
        ("nan", None, None),
        ("-inf", None, None),
        ("", None, None),
        ("soon", None, None),
        ("30 s", None, None),
        (IN_30_S, None, 30),
        (IN_30_S, "Tue, 31 Mar 2026 12:00:10 GMT", 20),  # measured against the answer's own clock, not ours
        (IN_30_S, "rubbish", 30),
        ("Tuesday, 31-Mar-26 12:00:30 GMT", None, 30),
        ("Tue, 31 Mar 2026 12:00:30", None, 30),
        ("Tue, 31 Mar 2026 11:00:00 GMT", None, 0),
        ("Tue, 31 Mar 2026 14:00:30 +0200", None, 30),
        ("Fri, 31 Mar 2126 12:00:00 GMT", None, MAX_HOLD_S),
        ("Tue, 99 Mar 2026 12:00:30 GMT", None, None),
        ("Tue, 31 Mar 99999 12:00:30 GMT", None, None),
        ("Tue, 31 Mar 2026 12:00:30 +9999", None, None),
    ],
)
def test_retry_after(value, date, seconds):
    assert retry_after_s(value, date, NOW) == seconds


@given(st.binary(max_size=60), st.one_of(st.none(), st.binary(max_size=60)))
def test_no_header_asks_for_more_than_a_day_or_less_than_nothing(value, date):
    wait = retry_after_s(value.decode("latin-1"), date and date.decode("latin-1"), NOW)
    assert wait is None or 0 <= wait <= MAX_HOLD_S


@given(
    st.from_regex(r"\A[A-Z][a-z]{2}, \d{1,3} [A-Z][a-z]{2} \d{1,6} \d{1,3}:\d{1,3}:\d{1,3} ([A-Z]{3}|[+-]\d{4})\Z"),
    st.from_regex(r"\A\d{1,400}(\.\d{1,3})?([eE]\d{1,3})?\Z"),
)
def test_almost_right_values_break_nothing(date, number):
    for wait in (retry_after_s(date, date, NOW), retry_after_s(number, None, NOW)):
        assert wait is None or 0 <= wait <= MAX_HOLD_S


@pytest.mark.parametrize(
    ("status", "headers", "body", "seconds"),
    [
        (200, {}, {}, None),
        (429, {}, None, 30),
        (429, {"retry-after": "5"}, None, 5),
        (429, {}, {"retry_after_seconds": 7}, 7),
        (429, {}, {"retry_after_seconds": 7.5}, 7.5),
        (429, {"retry-after": "5"}, {"retry_after_seconds": 60}, 60),
        (429, {"retry-after": "60"}, {"retry_after_seconds": 5}, 60),
        (429, {"retry-after": "soon"}, {"retry_after_seconds": True}, 30),
        (429, {"retry-after": "-1"}, {"retry_after_seconds": [3]}, 30),
        (429, {"ratelimit-reset": "12"}, None, 12),
        (429, {"ratelimit-reset": "x"}, None, 30),
        (429, {}, {"retry_after_seconds": 10**400}, 30),
        (503, {"retry-after": "9"}, None, 9),
        (503, {"ratelimit-reset": "12"}, None, None),
        (200, {"retry-after": "9"}, {}, 9),
    ],
)
def test_the_larger_wish_wins(status, headers, body, seconds):
    assert hold_s(Answer(status, headers, body), NOW) == seconds
