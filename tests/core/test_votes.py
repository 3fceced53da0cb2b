"""Doubtful readings: believed when other pictures say the same, never guessed."""

import pytest
from fakes.sights import WIDTH, sight
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.codes import Sighting, Symbology, code_of_text
from kiosk.core.votes import Verdict, Votes

B, D, P = Verdict.BELIEVED, Verdict.DOUBTFUL, Verdict.PART
FRAME_S = 1 / 15


def perhaps(text: str, x: float = 640, symbology: Symbology = Symbology.CODE128) -> Sighting:
    return sight(text, x, symbology=symbology, is_sure=False)


class Polls:
    """Votes that are shown picture after picture."""

    def __init__(self) -> None:
        self.votes = Votes()
        self.now_s = 0.0
        self.number = 0

    def see(self, *sightings: Sighting, after_s: float = FRAME_S) -> list[Verdict]:
        self.now_s += after_s
        self.number += 1
        return self.votes.judge(sightings, self.now_s, self.number, WIDTH)


@pytest.fixture
def polls() -> Polls:
    return Polls()


def test_a_sure_reading_counts_at_once(polls: Polls):
    assert polls.see(sight("A")) == [B]


def test_a_doubtful_reading_counts_when_another_picture_says_the_same(polls: Polls):
    assert [polls.see(perhaps("A")) for _ in range(2)] == [[D], [B]]


def test_the_same_picture_again_is_no_second_opinion(polls: Polls):
    polls.see(perhaps("A"))
    assert polls.votes.judge([perhaps("A")], polls.now_s + 0.3, polls.number, WIDTH) == [D]


def test_pictures_taken_right_after_each_other_share_their_errors(polls: Polls):
    assert [polls.see(perhaps("A"), after_s=0.02) for _ in range(3)] == [[D], [D], [D]]
    assert polls.see(perhaps("A"), after_s=0.02) == [B]


def test_votes_are_forgotten(polls: Polls):
    assert [polls.see(perhaps("A"), after_s=0.8) for _ in range(3)] == [[D], [D], [D]]


def test_a_reading_elsewhere_is_no_vote_but_a_hand_may_tremble(polls: Polls):
    assert [polls.see(perhaps("A", x)) for x in (300, 900)] == [[D], [D]]
    assert polls.see(perhaps("A", 880)) == [B]


@pytest.mark.parametrize(
    ("text", "symbology"), [("123456", Symbology.ITF), ("1234567", Symbology.CODABAR), ("AB12", Symbology.CODE39)]
)
def test_weak_symbologies_need_a_third_vote(polls: Polls, text: str, symbology: Symbology):
    assert [polls.see(perhaps(text, symbology=symbology)) for _ in range(3)] == [[D], [D], [B]]


def test_a_sure_reading_of_the_same_text_settles_the_doubt(polls: Polls):
    polls.see(sight("A"))
    assert polls.see(perhaps("A")) == [B]


def test_texts_that_contend_for_a_spot_need_a_lead_of_two(polls: Polls):
    assert polls.see(perhaps("4711")) == [D]
    assert polls.see(perhaps("4771")) == [D]
    assert polls.see(perhaps("4711")) == [D]
    assert polls.see(perhaps("4711")) == [B]


def test_texts_on_different_spots_do_not_contend(polls: Polls):
    assert [polls.see(perhaps("4711", 300), perhaps("0815", 900)) for _ in range(2)] == [[D, D], [B, B]]


def test_engines_that_disagree_in_every_picture_are_never_believed(polls: Polls):
    for _ in range(30):
        assert polls.see(perhaps("4711"), perhaps("4771")) == [D, D]


def test_a_sure_text_beats_a_doubtful_one_on_its_spot(polls: Polls):
    for _ in range(30):
        assert polls.see(sight("4711"), perhaps("4771")) == [B, D]


def test_a_part_of_a_code_under_a_thumb_is_never_believed_however_long_it_lies_there(polls: Polls):
    """Any part of an ITF reads as a shorter ITF, the same in every picture."""
    polls.see(sight("19520123450035", symbology=Symbology.ITF))
    for _ in range(200):
        assert polls.see(perhaps("20123450", 680, symbology=Symbology.ITF)) == [P]


def test_a_part_is_a_code_of_its_own_once_the_whole_one_left(polls: Polls):
    polls.see(sight("19520123450035", symbology=Symbology.ITF))
    verdicts = [polls.see(perhaps("20123450", symbology=Symbology.ITF), after_s=gap) for gap in (1.2, 0.1, 0.1)]
    assert verdicts == [[D], [D], [B]]


def test_of_two_sure_texts_on_one_spot_at_once_the_later_is_a_misread_until_it_comes_again(polls: Polls):
    assert polls.see(sight("9520123456788")) == [B]
    assert polls.see(sight("9520128456788")) == [D]
    assert polls.see(sight("9520123456788")) == [D]
    assert [polls.see(sight("9520123456788")) for _ in range(2)] == [[B], [B]]


def test_a_label_put_in_the_place_of_another_costs_one_picture_more_at_most(polls: Polls):
    polls.see(sight("OAT"))
    assert [polls.see(sight("RICE")) for _ in range(2)] == [[D], [B]]
    assert polls.see(sight("TEA"), after_s=0.5) == [B]


def test_a_sure_reading_right_after_a_doubtful_one_is_a_vote_of_its_own(polls: Polls):
    polls.see(perhaps("A"))
    assert polls.see(sight("A"), after_s=0.02) == [B]
    assert polls.see(sight("B"), after_s=0.02) == [D]


def test_equal_labels_on_two_spots_are_voted_for_apart(polls: Polls):
    assert [polls.see(perhaps("A", 300), perhaps("A", 900)) for _ in range(2)] == [[D, D], [B, B]]


def test_equal_labels_that_are_read_in_turns_do_not_keep_each_other_from_voting(polls: Polls):
    verdicts = [polls.see(perhaps("A", x), after_s=0.04) for x in (300, 900) * 2]
    assert verdicts == [[D], [D], [B], [B]]


def test_neighbours_whose_outlines_touch_are_both_believed(polls: Polls):
    large, small = sight("PALLET", size=(600, 400)), sight("CASE", 700, size=(100, 60))
    for _ in range(3):
        assert polls.see(large, small) == [B, B]


def test_readings_that_do_not_say_where_vote_and_contend_by_text_alone(polls: Polls):
    def nowhere(text: str) -> Sighting:
        return Sighting(code_of_text(text), is_sure=False)

    assert polls.see(nowhere("A")) == [D]
    assert polls.see(nowhere("B")) == [D]
    assert [polls.see(nowhere("A")) for _ in range(2)] == [[D], [B]]


@given(st.lists(st.sampled_from("XYZ-"), max_size=60))
def test_no_text_is_believed_without_two_readings_more_than_any_other_in_the_window(seen):
    polls, window = Polls(), []
    for text in seen:
        window = [(s, t) for s, t in window if polls.now_s + FRAME_S - s <= 0.7]
        verdicts = polls.see(*([perhaps(text)] if text != "-" else []))
        if text != "-":
            window.append((polls.now_s, text))
            tally = {letter: sum(t == letter for _, t in window) for letter in "XYZ"}
            own = tally.pop(text)
            assert (verdicts == [B]) == (own - max(tally.values()) >= 2)
