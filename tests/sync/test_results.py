"""What is asked next about a submitted session, and what the answers say."""

from dataclasses import replace

import pytest
from fakes.clock import FakeClock
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.results import CaptureResult, ResultsWork, RetryState, RetryWork
from kiosk.core.time import Wait
from sync import results
from sync.reconcile import UnreadableSession

CLOCK = FakeClock()
NOW = CLOCK.now()
CLOCK.advance(60)
LATER = CLOCK.now()
WORK = ResultsWork("S", "R", 0, is_read_due=False, wait=None)
WANTED = RetryWork("C", "RC", RetryState.WANTED, 0, None, None)
SENT = RetryWork("C", "RC", RetryState.UNKNOWN, 1, NOW, None)


def step(now=NOW, **fields):
    return results.next_step(replace(WORK, **fields), 90.0, now)


@pytest.mark.parametrize(
    ("found", "expected"),
    [
        (step(), results.Poll("R")),
        (step(is_read_due=True), results.ReadResults("R")),
        (step(wait=Wait(NOW, 5.0)), results.Later(5.0)),
        (step(wait=Wait(NOW, 5.0), now=LATER), results.Poll("R")),
        (step(retries=(WANTED,), wait=Wait(NOW, 5.0)), results.Retry(WANTED)),
        (step(retries=(SENT,)), results.Later(90.0)),
        (step(retries=(SENT,), now=LATER), results.Later(30.0)),
        (step(retries=(SENT, WANTED)), results.Retry(WANTED)),
        (step(retries=(replace(SENT, wait=Wait(NOW, 7.0)),)), results.Later(7.0)),
        (step(retries=(replace(SENT, sent_at=None),)), results.CheckRetry(replace(SENT, sent_at=None))),
        (
            step(retries=(replace(SENT, wait=Wait(NOW, 7.0)),), now=LATER),
            results.CheckRetry(replace(SENT, wait=Wait(NOW, 7.0))),
        ),
    ],
)
def test_next_step(found, expected):
    assert found == expected


@given(st.integers(0, 10**6))
def test_pauses_grow_up_to_an_hour(polls):
    assert results.FIRST_PAUSE_S <= results.pause_s(polls) <= results.pause_s(polls + 1) <= 3600.0


@pytest.mark.parametrize(
    ("extraction", "statuses", "expected"),
    [
        ("pending", [], False),
        ("processing", ["COMPLETED"], False),
        ("ready", ["COMPLETED", "failed", "NOT_FOUND"], True),
        ("READY", ["ENRICHING"], False),
        ("accepted", [], True),
        ("a word nobody knows", [], True),
    ],
)
def test_is_over(extraction, statuses, expected):
    captures = [{"status": status} for status in statuses]
    assert results.is_over({"extraction_status": extraction, "captures": captures}) is expected


def test_answers_that_say_nothing_are_told_apart():
    assert results.is_over({"extraction_status": "ready"})
    assert not results.is_over({"extraction_status": "ready", "captures": ["what"]})
    for reader, body in (
        (results.is_over, {}),
        (results.is_over, {"extraction_status": "ready", "captures": 3}),
        (results.read_results, {"captures": None}),
        (results.read_result, {"status": 7}),
    ):
        with pytest.raises(UnreadableSession):
            reader(body)


def test_a_capture_is_read_with_its_product_under_either_name():
    body = {
        "id": "RC",
        "status": "completed",
        "metadata": {"client_id": "C"},
        "product_short_id": "P",
        "product_name": "x" * 1000,
    }
    [read] = results.read_results({"captures": [body]})
    assert read == CaptureResult("C", "RC", "COMPLETED", "", "P", "x" * 300)
    assert results.read_result({"status": "FAILED", "product_public_id": "Q"}).product_id == "Q"
