"""How much room there is, in words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.room import Room, Space, Thresholds, chip, may_keep, may_refill, room_of, sentence

AT = Thresholds(low=1000, tight=300, reserve=32)
sizes = st.integers(0, 2000)


@pytest.mark.parametrize(
    ("free", "has_reserve", "room"),
    [
        (1000, True, Room.PLENTY),
        (999, True, Room.LOW),
        (299, True, Room.TIGHT),
        (0, True, Room.TIGHT),
        (32, False, Room.TIGHT),
        (31, False, Room.FULL),
        (1000, False, Room.PLENTY),
    ],
)
def test_the_rooms(free, has_reserve, room):
    assert room_of(free, has_reserve=has_reserve, at=AT) is room


@given(sizes, sizes, st.booleans())
def test_less_room_is_never_called_more(one, other, has_reserve):
    little, much = sorted((one, other))
    at_little, at_much = (room_of(free, has_reserve=has_reserve, at=AT) for free in (little, much))
    assert at_little >= at_much


@given(sizes, st.booleans())
def test_photos_stop_while_scans_have_room_left(free, has_reserve):
    space = Space(free, room_of(free, has_reserve=has_reserve, at=AT), has_reserve)
    if may_keep(space, 1, AT):
        assert space.room < Room.TIGHT
        assert free > AT.tight


@given(sizes)
def test_making_the_reserve_again_never_makes_the_disk_tight(free):
    if may_refill(free, AT):
        assert room_of(free - AT.reserve, has_reserve=True, at=AT) < Room.TIGHT


def test_a_person_hears_nothing_while_all_is_well_and_what_to_do_when_it_is_not():
    assert sentence(Space(5_000_000_000, Room.PLENTY, has_reserve=True)) == chip(Room.PLENTY)[0] == ""
    for room in (Room.LOW, Room.TIGHT, Room.FULL):
        words = sentence(Space(123_000_000, room, has_reserve=True))
        assert "123 MB are free" in words
        assert "IT person" in words
        assert chip(room)[0].startswith("Disk ")
    assert chip(Room.FULL)[1] == "bad"
    assert "photos are not taken" in sentence(Space(1, Room.TIGHT, has_reserve=True))
