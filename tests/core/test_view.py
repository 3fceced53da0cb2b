"""Several codes in view: which is taken, which waits, what the boxes say."""

import pytest
from fakes.sights import HEIGHT, WIDTH, sight
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.aim_choice import Take
from kiosk.core.codes import Sighting, code_of_text
from kiosk.core.view import BoxState, Scene, View

AIM = (0.76, 0.52)
FRAME_S = 1 / 15
MIDDLE, BESIDE, OUTSIDE, FAR_OUTSIDE = (640, 360), (900, 360), (100, 60), (1180, 660)
SEEN, WAITING, TAKEN, DOUBTFUL = BoxState.SEEN, BoxState.WAITING, BoxState.TAKEN, BoxState.DOUBTFUL


class Bench:
    """A view that is shown picture after picture."""

    def __init__(self, take: Take = Take.AIM) -> None:
        self.view = View(take, AIM)
        self.taken: list[str] = []
        self.now_s = 0.0
        self.number = 0

    def see(self, *sightings: Sighting, for_s: float = FRAME_S) -> list[str]:
        """Show this for so long; returns what is taken meanwhile."""
        before = len(self.taken)
        for _ in range(max(1, round(for_s / FRAME_S))):
            self.now_s += FRAME_S
            self.number += 1
            taken = self.view.saw(sightings, Scene(self.number, WIDTH, HEIGHT), self.now_s)
            self.taken += [sighting.code.text for sighting in taken]
        return self.taken[before:]

    def still(self, for_s: float) -> list[str]:
        before = len(self.taken)
        for _ in range(round(for_s / FRAME_S)):
            self.now_s += FRAME_S
            self.taken += [sighting.code.text for sighting in self.view.still(self.now_s)]
        return self.taken[before:]

    def boxes(self) -> dict[str, BoxState]:
        return {seen.sighting.code.text: seen.state for seen in self.view.seen()}

    def tap(self, text: str, place: int = 0) -> str | None:
        tracks = [seen.track_id for seen in self.view.seen() if seen.sighting.code.text == text]
        sighting = self.view.take(tracks[place])
        return sighting.code.text if sighting else None


@pytest.fixture
def bench() -> Bench:
    return Bench()


def test_a_code_in_the_aim_is_taken_at_once_and_once(bench: Bench):
    assert bench.see(sight("A", *BESIDE)) == ["A"]
    assert bench.boxes() == {"A": TAKEN}
    assert bench.see(sight("A", *MIDDLE), for_s=3) == []


def test_a_code_alone_outside_the_aim_is_taken_after_a_moment(bench: Bench):
    assert bench.see(sight("A", *OUTSIDE), for_s=0.2) == []
    assert bench.boxes() == {"A": SEEN}
    assert bench.see(sight("A", *OUTSIDE), for_s=0.2) == ["A"]


def test_the_moment_passes_while_nothing_moves_too(bench: Bench):
    bench.see(sight("A", *OUTSIDE))
    assert bench.still(0.4) == ["A"]


def test_of_several_outside_the_aim_none_is_taken_and_each_can_be_tapped(bench: Bench):
    assert bench.see(sight("A", *OUTSIDE), sight("B", *FAR_OUTSIDE), for_s=3) == []
    assert bench.boxes() == {"A": WAITING, "B": WAITING}
    assert bench.tap("B") == "B"
    assert bench.boxes() == {"A": WAITING, "B": TAKEN}
    assert bench.see(sight("A", *OUTSIDE), sight("B", *FAR_OUTSIDE), for_s=3) == []


def test_of_several_in_the_aim_the_one_on_the_centre_is_taken_at_once(bench: Bench):
    assert bench.see(sight("A", *BESIDE), sight("B", *MIDDLE)) == ["B"]
    assert bench.see(sight("A", *BESIDE), sight("B", *MIDDLE), for_s=3) == []
    assert bench.boxes() == {"A": WAITING, "B": TAKEN}


def test_of_several_beside_the_centre_the_nearest_is_taken_once_it_stays_the_nearest(bench: Bench):
    for _ in range(4):
        assert bench.see(sight("A", 500), sight("B", 900)) == []
        assert bench.see(sight("A", 380), sight("B", 780)) == []
    assert bench.see(sight("A", 500), sight("B", 900), for_s=0.2) == []
    assert bench.boxes() == {"A": SEEN, "B": WAITING}
    assert bench.see(sight("A", 500), sight("B", 900), for_s=0.2) == ["A"]
    assert bench.see(sight("A", 500), sight("B", 900), for_s=3) == []


def test_codes_as_near_as_each_other_do_not_take_turns_for_ever(bench: Bench):
    for step in range(8):
        left = step % 2 * 4 - 2
        bench.see(sight("A", 480 + left), sight("B", 800 + left))
    assert len(bench.taken) == 1


def test_a_code_in_the_aim_is_meant_before_a_large_one_that_reaches_into_it(bench: Bench):
    assert bench.see(sight("PALLET", 640, 150, size=(600, 300)), sight("A", *BESIDE)) == ["A"]


def test_a_code_that_is_not_seen_at_the_moment_is_not_taken(bench: Bench):
    bench.see(sight("A", *OUTSIDE))
    assert bench.see(for_s=0.6) == []


def test_a_code_outside_the_aim_is_not_alone_beside_a_doubtful_one(bench: Bench):
    assert bench.see(sight("A", *OUTSIDE), sight("123456", *FAR_OUTSIDE, is_sure=False), for_s=0.07) == []
    for step in range(10):  # pieces of a code that never agree
        bench.see(sight("A", *OUTSIDE), sight(f"PIECE {step}", *FAR_OUTSIDE, is_sure=False))
    assert bench.taken == []


def test_aiming_at_the_other_takes_the_other(bench: Bench):
    bench.see(sight("A", *MIDDLE), sight("B", *BESIDE))
    assert bench.see(sight("A", 380), sight("B", *MIDDLE)) == ["B"]


def test_a_label_that_lies_on_the_bench_does_not_keep_another_from_the_aim(bench: Bench):
    lying = sight("LYING", *OUTSIDE)
    bench.see(lying, for_s=0.5)
    assert bench.see(lying, sight("A", *BESIDE)) == ["A"]
    bench.see(lying, for_s=1.5)
    assert bench.see(lying, sight("B", *BESIDE)) == ["B"]
    assert bench.taken == ["LYING", "A", "B"]


def test_a_taken_code_that_is_missed_for_some_pictures_does_not_give_its_place_to_a_neighbour(bench: Bench):
    near, neighbour = sight("A", 600), sight("B", 820)
    bench.see(near, neighbour, for_s=0.5)
    assert bench.taken == ["A"]
    for _ in range(5):
        bench.see(neighbour, for_s=0.33)
        bench.see(near, neighbour)
    assert bench.taken == ["A"]


def test_one_label_after_the_other_on_the_same_spot_is_not_kept_waiting(bench: Bench):
    bench.see(sight("A", 600), for_s=0.5)
    assert bench.see(sight("B", 605), for_s=0.2) == ["B"]


def test_two_equal_labels_are_two_and_the_second_is_taken_by_aiming_or_by_a_tap(bench: Bench):
    def show(x: float, for_s: float) -> list[str]:
        return bench.see(sight("A", x), sight("A", x + 260), for_s=for_s)

    assert show(560, 3) == ["A"]
    assert [seen.state for seen in bench.view.seen()].count(WAITING) == 1
    assert show(380, 0.4) == ["A"]
    assert show(560, 3) == []


def test_what_is_perhaps_a_second_report_of_the_same_label_is_not_taken_nor_tapped(bench: Bench):
    bench.see(sight("A", *BESIDE), for_s=0.5)
    bench.see(sight("A", *BESIDE), sight("A", *MIDDLE))
    assert [seen.state for seen in bench.view.seen()] == [TAKEN, SEEN]
    assert [bench.tap("A", place) for place in (0, 1)] == [None, None]
    bench.see(sight("A", *BESIDE), for_s=2)
    assert bench.taken == ["A"]


def test_what_is_perhaps_a_second_report_asks_for_no_tap(bench: Bench):
    bench.see(sight("A", *MIDDLE), for_s=0.5)
    bench.see(sight("A", *MIDDLE), sight("A", *BESIDE))
    assert [seen.state for seen in bench.view.seen()] == [TAKEN, SEEN]


def test_a_doubtful_reading_is_no_second_label_until_it_is_voted_for():
    bench = Bench(Take.ALL)
    bench.see(sight("A", 300))
    bench.see(sight("A", 300), sight("A", 900, is_sure=False), for_s=2 * FRAME_S)
    assert bench.taken == ["A"]
    bench.see(sight("A", 300), sight("A", 900, is_sure=False))
    assert bench.taken == ["A", "A"]


def test_a_doubtful_code_that_moves_has_one_box(bench: Bench):
    bench.see(sight("A", 300, is_sure=False))
    bench.see(sight("A", 900, is_sure=False))
    assert [seen.state for seen in bench.view.seen()] == [DOUBTFUL]


def test_the_second_of_two_equal_labels_can_be_tapped_once(bench: Bench):
    labels = sight("A", 600), sight("A", 860)
    bench.see(*labels, for_s=1)
    waiting = [seen.track_id for seen in bench.view.seen() if seen.state is WAITING]
    assert len(waiting) == 1
    assert bench.view.take(waiting[0])
    assert bench.view.take(waiting[0]) is None
    bench.see(sight("A", 380), sight("A", *MIDDLE), for_s=1)
    assert bench.taken == ["A"]  # and one by the tap


def test_a_tap_on_a_label_that_is_taken_or_gone_takes_nothing(bench: Bench):
    bench.see(sight("A"))
    assert bench.tap("A") is None
    gone = bench.view.seen()[0].track_id
    bench.see(for_s=2)
    assert bench.view.take(gone) is None
    assert bench.view.take(0) is None


def test_a_label_shown_again_after_it_left_is_taken_again(bench: Bench):
    for _ in range(2):
        bench.see(sight("A"), for_s=1)
        bench.see(for_s=1.2)
    assert bench.taken == ["A", "A"]


def test_boxes_outlast_a_missed_picture_but_not_their_code(bench: Bench):
    bench.see(sight("A"))
    bench.see(for_s=0.2)
    assert list(bench.boxes()) == ["A"]
    bench.see(for_s=0.1)
    assert bench.boxes() == {}
    bench.see(sight("A"))
    bench.see()
    bench.still(0.4)
    assert bench.boxes() == {}


def test_a_doubtful_code_is_boxed_and_taken_when_it_is_sure(bench: Bench):
    perhaps = sight("A", is_sure=False)
    assert bench.see(perhaps) == []
    assert bench.boxes() == {"A": DOUBTFUL}
    assert bench.view.seen()[0].track_id == 0
    assert bench.see(perhaps) == ["A"]
    assert bench.boxes() == {"A": TAKEN}


def test_doubtful_readings_keep_a_label_in_view(bench: Bench):
    bench.see(sight("A"))
    bench.see(sight("A", is_sure=False), for_s=5)
    bench.see(sight("A"), for_s=1)
    assert bench.taken == ["A"]


def test_a_still_camera_makes_no_doubtful_code_sure(bench: Bench):
    bench.see(sight("A", is_sure=False))
    assert bench.still(2) == []
    assert bench.boxes() == {}


def test_a_doubt_asks_for_more_pictures_but_not_for_ever(bench: Bench):
    assert not bench.view.is_eager
    for step in range(60):  # a piece of a code, another one in each picture
        bench.see(sight(f"{step}", is_sure=False))
        assert bench.view.is_eager == (step <= 15)
    bench.see(for_s=0.4)
    bench.see(sight("A", is_sure=False))
    assert bench.view.is_eager


def test_who_aims_at_a_doubtful_code_does_not_mean_its_neighbour(bench: Bench):
    texts = iter("XYZVWU" * 20)
    for _ in range(20):
        bench.see(sight(next(texts), 640, is_sure=False), sight("B", 900))
    assert bench.taken == []
    assert bench.boxes()["B"] is WAITING
    assert list(bench.boxes().values()).count(DOUBTFUL) == 1  # one box for one spot, however often it changes its mind


def test_take_all_takes_all_and_nothing_waits():
    bench = Bench(Take.ALL)
    labels = [sight("A", *OUTSIDE), sight("A", *FAR_OUTSIDE), sight("B", *MIDDLE)]
    bench.see(*labels, for_s=3)
    assert sorted(bench.taken) == ["A", "A", "B"]
    assert [seen.state for seen in bench.view.seen()] == [TAKEN] * 3


def test_take_all_takes_no_doubtful_code_for_sure():
    bench = Bench(Take.ALL)
    assert bench.see(sight("A", is_sure=False), sight("B", 900)) == ["B"]


@pytest.mark.parametrize("take", list(Take))
def test_a_reading_that_does_not_say_where_cannot_be_aimed_at_and_is_taken(take: Take):
    bench = Bench(take)
    bench.see(Sighting(code_of_text("A")), sight("B"), for_s=2)
    assert sorted(bench.taken) == ["A", "B"]


def test_a_picture_of_its_own_gives_each_label_that_is_read_surely():
    seen = View(Take.AIM, AIM).picture(
        [sight("A", 300), sight("A", 305), sight("A", 900), sight("B", 640), sight("C", 640, 600, is_sure=False)], WIDTH
    )
    assert [(box.sighting.code.text, box.state) for box in seen] == [("A", TAKEN), ("A", TAKEN), ("B", TAKEN)]
    assert len({box.track_id for box in seen}) == 3


@given(
    st.sampled_from(list(Take)),
    st.lists(st.tuples(st.integers(0, 4), st.integers(0, 1279), st.integers(0, 719), st.integers(0, 2)), max_size=60),
)
def test_nothing_is_taken_twice_while_it_stays_in_view(take, steps):
    """Any labels anywhere, with taps: each distinct code that never leaves is taken once at most."""
    bench, placed = Bench(take), {}
    taken: list[str] = []
    for label, x, y, taps in steps:
        placed[label] = sight(f"LABEL {label}", x, y)
        taken += bench.see(*placed.values())
        for seen in bench.view.seen()[:taps]:
            sighting = bench.view.take(seen.track_id)
            taken += [sighting.code.text] if sighting else []
    assert len(taken) == len(set(taken))


def test_only_equal_labels_that_were_both_taken_are_together(bench: Bench):
    """One that waits beside it proves no second piece: the first may only have come back."""
    equal = sight("A", *MIDDLE), sight("A", *FAR_OUTSIDE)
    assert bench.see(*equal, for_s=1) == ["A"]
    code = code_of_text("A", equal[0].code.symbology)
    assert bench.view.together(code) == 1
    assert bench.tap("A", place=1) == "A"
    assert bench.view.together(code) == 2
    bench.see(equal[0], for_s=0.4)
    assert bench.view.together(code) == 1
