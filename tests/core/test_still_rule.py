"""Hands-free: once for each scene that is still after something moved, and never for what lay there before."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.still_rule import STILL_S, StillRule, differ, stands_out

CELLS = 144


def scene(place: int, grey: int = 200) -> bytes:
    """A bench with a product on it, as large as ten cells."""
    cells = [40] * CELLS
    cells[place * 10 : place * 10 + 10] = [grey] * 10
    return bytes(cells)


EMPTY = bytes([40] * CELLS)


class Bench:
    """Shows scenes to a rule, ten a second."""

    def __init__(self) -> None:
        self.rule, self.at_s, self.taken = StillRule(), 0.0, []

    def show(self, what: bytes, seconds: float) -> int:
        """So many photos were taken meanwhile."""
        before = len(self.taken)
        for _look in range(round(seconds * 10)):
            self.at_s += 0.1
            if self.rule.look(what, self.at_s):
                self.taken.append(what)
        return len(self.taken) - before


@pytest.fixture
def bench():
    made = Bench()
    assert made.show(EMPTY, 5) == 0
    return made


def test_a_product_that_is_laid_down_is_taken_once_however_long_it_lies(bench):
    assert bench.show(scene(1), 60) == 1


def test_it_is_not_taken_before_it_lay_still_for_a_second(bench):
    assert bench.show(scene(1), STILL_S - 0.1) == 0
    assert bench.show(scene(2), STILL_S - 0.1) == 0
    assert bench.show(scene(2), 0.3) == 1


def test_the_empty_bench_is_never_taken(bench):
    assert [bench.show(what, 3) for what in (scene(1), EMPTY, scene(2), EMPTY)] == [1, 0, 1, 0]


def test_a_bench_on_which_nothing_lies_is_not_taken_though_it_was_not_seen_at_first():
    bench = Bench()
    assert [bench.show(what, 3) for what in (scene(1), EMPTY, scene(2), EMPTY)] == [0, 0, 1, 0]


def test_a_picture_without_anything_in_it_shows_nothing():
    assert not any(stands_out(one) for one in (b"", EMPTY, bytes(range(40, 40 + 30)) * 5))
    assert stands_out(scene(1))


def test_a_hand_that_passes_over_a_product_takes_it_no_second_time(bench):
    bench.show(scene(1), 2)
    bench.show(scene(1, grey=90), 0.5)
    assert bench.show(scene(1), 5) == 0


def test_the_same_place_may_hold_another_product(bench):
    assert [bench.show(what, 3) for what in (scene(1), scene(1, grey=120))] == [1, 1]


def test_what_was_taken_by_hand_is_not_taken_again(bench):
    bench.show(scene(1), 0.5)
    bench.rule.took()
    assert bench.show(scene(1), 5) == 0
    assert bench.show(scene(2), 2) == 1


def test_a_photo_that_is_not_wanted_is_taken_once_more_after_a_second(bench):
    bench.show(scene(1), 2)
    bench.rule.again(bench.at_s)
    assert bench.show(scene(1), 0.9) == 0
    assert bench.show(scene(1), 10) == 1


def test_light_that_changes_evenly_moves_nothing():
    assert not differ(scene(1), bytes(grey + 30 for grey in scene(1)))
    assert differ(scene(1), scene(2))
    assert differ(scene(1), scene(1)[:-1])


SCENES = st.lists(st.tuples(st.sampled_from([EMPTY, *(scene(n) for n in range(6))]), st.floats(0.1, 4)), max_size=12)


@given(SCENES)
def test_never_twice_of_a_scene_that_stays_and_never_of_the_first(shown):
    bench = Bench()
    bench.show(EMPTY, 1)
    counts = [bench.show(what, seconds) for what, seconds in shown]
    assert all(count <= 1 for count in counts)
    assert EMPTY not in bench.taken
    assert all(one != other for one, other in zip(bench.taken, bench.taken[1:], strict=False))


@given(st.binary(min_size=1, max_size=300), st.binary(min_size=1, max_size=300))
def test_to_differ_has_no_direction_and_nothing_differs_from_itself(one, other):
    assert differ(one, other) == differ(other, one)
    assert not differ(one, one)
