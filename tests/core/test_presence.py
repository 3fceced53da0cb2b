"""A label held in view is one scan; shown again after it left, it is another."""

from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.codes import code_of_text
from kiosk.core.presence import Presence

A, B = code_of_text("A"), code_of_text("B")


def test_a_label_that_hovers_and_blurs_counts_once():
    presence = Presence(absent_s=1.0)
    frames = [[A], [], [A], [], [], [A]]
    assert [presence.saw(codes, n * 0.3) for n, codes in enumerate(frames)] == [[A], [], [], [], [], []]


def test_a_label_that_left_for_long_enough_counts_again():
    presence = Presence(absent_s=1.0)
    assert presence.saw([A], 0.0) == [A]
    assert presence.saw([A], 0.999) == []
    assert presence.saw([A], 1.999) == [A]


def test_two_labels_are_two_scans_and_each_leaves_by_itself():
    presence = Presence(absent_s=1.0)
    assert presence.saw([A, B], 0.0) == [A, B]
    assert presence.saw([A], 0.6) == []
    assert presence.saw([A, B], 1.2) == [B]
    assert presence.in_view() == {A.identity, B.identity}


def test_one_frame_that_shows_a_label_twice_is_one_scan():
    assert Presence().saw([A, A], 0.0) == [A]


@given(st.lists(st.tuples(st.floats(0.0, 3.0), st.booleans()), max_size=40))
def test_scans_are_exactly_the_sightings_after_a_gap(steps):
    presence, now, last, counted, expected = Presence(absent_s=1.0), 0.0, None, 0, 0
    for gap, is_seen in steps:
        now += gap
        counted += len(presence.saw([A] if is_seen else [], now))
        if is_seen:
            expected += last is None or now - last >= 1.0
            last = now
    assert counted == expected
