"""Which GTIN is asked about next, and what the answer says."""

import pytest
from fakes.clock import FakeClock
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.freshness import FreshnessWork, Thresholds
from kiosk.core.time import Wait
from sync import freshness

CLOCK = FakeClock()
NOW = CLOCK.now()
RESTS = FreshnessWork("1", wait=Wait(NOW, 9.0))


@pytest.mark.parametrize(
    ("wanted", "expected"),
    [
        ([], None),
        ([FreshnessWork("1")], freshness.AskFreshness(FreshnessWork("1"))),
        ([RESTS], 9.0),
        ([FreshnessWork("2", wait=Wait(NOW, 4.0)), RESTS], 4.0),
        ([RESTS, FreshnessWork("2")], freshness.AskFreshness(FreshnessWork("2"))),
    ],
)
def test_next_step(wanted, expected):
    assert freshness.next_step(wanted, NOW) == expected


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ({"warningDays": 14, "criticalDays": 3, "categoryLabel": "Bakery", "source": "built-in"}, (14, 3, "Bakery")),
        ({"warningDays": 14, "criticalDays": 30, "categoryLabel": 7}, (14, 14, "")),
        ({"warningDays": 14}, None),
        ({"warningDays": -1, "criticalDays": 0}, None),
        ({"warningDays": True, "criticalDays": 0}, None),
        ({"warningDays": "14", "criticalDays": 0}, None),
        ({"warningDays": 10**9, "criticalDays": 0}, None),
    ],
)
def test_an_answer_is_believed_only_as_far_as_it_can_be(body, expected):
    read = freshness.read_thresholds(body)
    assert (read[0] if read else None) == (Thresholds(*expected) if expected else None)


@given(st.dictionaries(st.text(max_size=12), st.one_of(st.none(), st.integers(), st.text(), st.booleans())))
def test_any_answer_is_read_or_is_none(body):
    read = freshness.read_thresholds(body)
    assert read is None or read[0].critical_days <= read[0].warning_days
