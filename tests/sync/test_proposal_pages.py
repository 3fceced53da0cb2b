"""A list of proposals put together from its pages."""

import pytest
from fakes.clock import FakeClock

from sync import proposal_pages
from sync.proposals import MOST

CLOCK = FakeClock()
NOW = CLOCK.now()
CLOCK.advance(proposal_pages.GOOD_FOR_S - 1)
SOON = CLOCK.now()
CLOCK.advance(1)
LATE = CLOCK.now()
FIRST = proposal_pages.begun(None, "C", NOW)


def page(*items, **paging):
    return {"data": list(items), "pagination": paging}


def test_pages_become_one_list():
    reading = FIRST
    for body in (page(1, 2, has_next=True), page(3, has_next=True), page(4, has_next=False)):
        assert not reading.is_whole
        reading = proposal_pages.took(reading, body)
    assert (reading.items, reading.is_whole) == ((1, 2, 3, 4), True)


@pytest.mark.parametrize(
    ("body", "items"),
    [([1, 2], (1, 2)), ([], ()), ({"data": [1]}, (1,)), (page(1, has_next="true"), (1,)), (page(has_next=True), ())],
)
def test_a_list_that_does_not_go_on_is_whole(body, items):
    reading = proposal_pages.took(FIRST, body)
    assert (reading.items, reading.is_whole) == (items, True)


@pytest.mark.parametrize("body", [None, {}, {"data": None}, {"data": {}, "pagination": {"has_next": True}}, "x", 7])
def test_what_is_no_list_is_none(body):
    assert proposal_pages.took(FIRST, body) is None


@pytest.mark.parametrize(("items", "pages"), [(1, 40), (50, MOST // 50)])
def test_pages_without_end_are_cut_short(items, pages):
    reading, count = FIRST, 0
    while not reading.is_whole:
        reading, count = proposal_pages.took(reading, page(*range(items), has_next=True)), count + 1
    assert count == pages


def test_only_new_pages_of_the_same_capture_are_gone_on_with():
    reading = proposal_pages.took(FIRST, page(1, has_next=True))
    on = proposal_pages.begun(reading, "C", SOON)
    assert (on.page, on.items, on.asked_at, on.last_at) == (2, (1,), NOW, SOON)
    assert proposal_pages.begun(on, "C", LATE).page == 2
    assert proposal_pages.begun(reading, "C", LATE) == proposal_pages.Reading("C", LATE, LATE)
    assert proposal_pages.begun(reading, "D", SOON) == proposal_pages.Reading("D", SOON, SOON)
