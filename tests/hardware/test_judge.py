"""What may be believed of what several passes of two engines read."""

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hardware.judge import judged
from hardware.readings import Judgement, Likeness, Reading
from kiosk.core.codes import Code, Point, Symbology, code_of_text

RIGHT, WRONG = "9520123456788", "9510123456718"
HERE = ((10, 10), (200, 10), (200, 80), (10, 80))
THERE = ((600, 10), (800, 10), (800, 80), (600, 80))


def reading(
    text: str,
    engine: str = "zbar",
    step: str = "whole",
    symbology: Symbology = Symbology.EAN13,
    lines: int = 1,
    at: tuple[Point, ...] = HERE,
    aim: str = "",
) -> Reading:
    return Reading(code_of_text(text, symbology, aim=aim), at, engine, step, lines)


def sure(*readings: Reading) -> list[str]:
    return [sighting.code.text for sighting in judged(readings) if sighting.is_sure]


def doubtful(*readings: Reading) -> set[str]:
    return {sighting.code.text for sighting in judged(readings) if not sighting.is_sure}


def test_nothing_read_is_nothing_seen() -> None:
    assert judged([]) == []


def test_what_both_engines_say_is_believed() -> None:
    assert sure(reading(RIGHT), reading(RIGHT, "zxing")) == [RIGHT]


def test_one_engine_in_one_pass_is_only_a_doubt() -> None:
    assert sure(reading(RIGHT)) == []
    assert doubtful(reading(RIGHT)) == {RIGHT}


def test_one_engine_is_believed_after_several_passes() -> None:
    passes = [reading(RIGHT, step=step) for step in ("whole", "bands", "sharper 1")]

    assert sure(*passes[:2]) == []
    assert sure(*passes) == [RIGHT]


@pytest.mark.parametrize("engine", ["zbar", "zxing"])
@pytest.mark.parametrize("symbology", [s for s in Symbology if s is not Symbology.UNKNOWN])
def test_no_kind_of_code_is_believed_of_one_pass_of_one_engine(symbology: Symbology, engine: str) -> None:
    assert sure(reading("A-12345-B", engine, symbology=symbology, lines=5)) == []


def test_a_code_39_read_by_one_engine_wants_more_passes_than_a_code_with_a_check_sign() -> None:
    passes = [reading("ABC-12", "zbar", step, Symbology.CODE39) for step in "abcd"]

    assert sure(*passes[:3]) == []
    assert sure(*passes) == ["ABC-12"]


def test_a_databar_that_only_libzbar_reads_is_never_believed() -> None:
    """In fine texture it finds the same ghost in pass after pass."""
    ghost = [reading("0171091276408414", "zbar", step, Symbology.DATABAR, lines=20) for step in "abcdef"]

    assert sure(*ghost) == []
    assert sure(*[reading("0109520123456788", "zxing", step, Symbology.DATABAR) for step in "ab"]) != []


def test_the_same_pass_twice_is_one_pass() -> None:
    assert sure(*[reading(RIGHT)] * 5) == []


def test_where_the_engines_disagree_neither_is_believed() -> None:
    ours = [reading(RIGHT, "zxing", step) for step in ("whole", "bands", "global", "sharper")]
    theirs = [reading(WRONG, "zbar", step) for step in ("whole", "bands", "larger")]

    assert sure(*ours, *theirs) == []
    assert doubtful(*ours, *theirs) == {RIGHT, WRONG}


def test_a_text_of_both_engines_needs_a_wide_lead_over_one_that_came_again_and_again() -> None:
    """Bars that print too wide: zbar reads another valid EAN in pass after pass, and zxing follows once or twice."""
    rival = [reading(RIGHT, "zxing", step) for step in ("whole", "bands")]
    spread = [reading(WRONG, "zbar", step) for step in "abcdefgh"] + [reading(WRONG, "zxing", s) for s in ("x", "y")]

    assert sure(*rival, *spread) == []


def test_a_code_read_in_many_passes_is_not_called_in_question_by_one_stray_reading() -> None:
    many = [reading(RIGHT, engine, step) for engine in ("zbar", "zxing") for step in ("whole", "bands", "sharper 1")]

    assert sure(*many, reading(WRONG, "zbar", "larger")) == [RIGHT]


def test_a_stray_reading_calls_in_question_what_was_read_only_once_or_twice() -> None:
    assert sure(reading(RIGHT), reading(RIGHT, "zxing"), reading(WRONG, "zbar", "larger")) == []


@pytest.mark.parametrize(("times", "rivals", "expected"), [(5, 2, []), (6, 2, [RIGHT])])
def test_each_engine_must_read_it_three_times_as_often_as_a_rival(times: int, rivals: int, expected: list[str]) -> None:
    both = [reading(RIGHT, engine, step) for engine in ("zbar", "zxing") for step in "abcdefgh"[:times]]
    rival = [reading(WRONG, engine, step) for engine in ("zbar", "zxing") for step in "pqrs"[:rivals]]

    assert sure(*both, *rival) == expected


@pytest.mark.parametrize(("times", "expected"), [(4, []), (5, [RIGHT])])
def test_one_engine_that_contradicts_itself_is_believed_with_two_passes_more(times: int, expected: list[str]) -> None:
    ours = [reading(RIGHT, "zxing", step) for step in "abcdefgh"[:times]]
    rival = [reading(WRONG, "zxing", step) for step in "xyz"]

    assert sure(*ours, *rival) == expected


def test_many_passes_of_one_engine_do_not_outvote_the_other_engine() -> None:
    ours = [reading(RIGHT, "zxing", step) for step in "abcdefgh"]

    assert sure(*ours, *[reading(WRONG, "zbar", step) for step in "xy"]) == []


@pytest.mark.parametrize(("lines", "expected"), [(11, []), (12, [RIGHT])])
def test_many_agreeing_lines_count_as_one_pass_more(lines: int, expected: list[str]) -> None:
    assert sure(reading(RIGHT, lines=lines), reading(RIGHT, step="sharper 1")) == expected


def test_passes_over_the_same_edges_count_as_two_at_most() -> None:
    """Smeared bars were read as the same wrong EAN by all of them, on 69 lines."""
    as_seen = [reading(RIGHT, "zbar", step, lines=69) for step in ("whole", "bands", "even light", "larger")]

    assert sure(*as_seen) == []
    assert sure(*as_seen, reading(RIGHT, "zbar", "fitted 1")) == [RIGHT]


def test_a_second_look_in_the_same_way_is_no_other_way() -> None:
    """A piece of a Code 39 was read as a UPC-A in one way of undoing blur, with each of its bands and widths."""
    looks = [reading(RIGHT, "zxing", step) for step in ("fitted 4", "fitted 4 9x2.0", "fitted 4 18x2.0")]

    assert sure(*looks) == []
    assert sure(*looks, reading(RIGHT, "zxing", "even light")) == [RIGHT]


@pytest.mark.parametrize("symbology", [Symbology.CODABAR, Symbology.CODE39])
def test_a_code_without_check_must_show_twice_to_each_engine(symbology: Symbology) -> None:
    once = [reading("A123456B", engine, symbology=symbology) for engine in ("zbar", "zxing")]
    again = [reading("A123456B", engine, "bands", symbology) for engine in ("zbar", "zxing")]

    assert sure(*once) == []
    assert sure(*once, again[0]) == []
    assert sure(*once, *again) == ["A123456B"]


@pytest.mark.parametrize(
    ("text", "symbology"),
    [("1", Symbology.CODE128), ("12", Symbology.CODE39), ("12", Symbology.CODE93), ("A12B", Symbology.CODABAR)],
)
def test_what_is_too_short_to_be_told_from_a_ghost_is_never_believed(text: str, symbology: Symbology) -> None:
    assert sure(*[reading(text, engine, step, symbology) for engine in ("zbar", "zxing") for step in "abcdef"]) == []


def test_a_short_itf_is_never_believed() -> None:
    assert sure(*[reading("1234", engine, symbology=Symbology.ITF, lines=40) for engine in ("zbar", "zxing")]) == []


def test_ghosts_of_short_codes_among_the_bars_of_an_ean_do_no_harm() -> None:
    ghost = [reading("17804419", "zxing", step, Symbology.UPCE) for step in ("whole", "global", "sharper", "bands")]

    assert sure(*ghost) == []
    assert sure(*ghost, reading(RIGHT), reading(RIGHT, "zxing")) == [RIGHT]


def test_another_code_elsewhere_is_no_rival() -> None:
    here = [reading(RIGHT), reading(RIGHT, "zxing")]
    there = [reading(WRONG, at=THERE), reading(WRONG, "zxing", at=THERE)]

    assert sorted(sure(*here, *there)) == sorted([RIGHT, WRONG])


def test_two_equal_labels_apart_are_two() -> None:
    pair = [reading(RIGHT, engine, at=at) for engine in ("zbar", "zxing") for at in (HERE, THERE)]

    assert sure(*pair) == [RIGHT, RIGHT]


def test_a_reading_without_a_place_is_of_the_label_with_that_code_and_no_rival_of_others() -> None:
    """libzbar tells no place of a symbol that it saw on one line."""
    flat = reading(WRONG, at=())
    here = [reading(RIGHT), reading(RIGHT, "zxing")]

    assert sorted(sure(flat, *here, reading(WRONG, "zxing", at=THERE))) == sorted([RIGHT, WRONG])


def test_a_reading_without_any_place_speaks_against_all() -> None:
    assert sure(reading(WRONG, at=()), reading(RIGHT), reading(RIGHT, "zxing")) == []


def test_a_piece_of_an_itf_that_was_read_whole_is_nothing() -> None:
    whole = [reading("2167361334", engine, symbology=Symbology.ITF, lines=40) for engine in ("zbar", "zxing")]
    piece = [reading("216736", engine, "bands", Symbology.ITF, lines=40) for engine in ("zbar", "zxing")]

    assert sure(*whole, *piece) == ["2167361334"]
    assert doubtful(*whole, *piece) == set()


def test_a_piece_of_an_itf_is_nothing_though_it_was_read_far_more_often_than_the_whole() -> None:
    whole = [reading("2167361334", engine, symbology=Symbology.ITF, lines=40) for engine in ("zbar", "zxing")]
    pieces = [
        reading("216736", engine, step, Symbology.ITF, lines=40) for engine in ("zbar", "zxing") for step in "abcdef"
    ]

    assert sure(*whole, *pieces) == ["2167361334"]


def test_two_case_codes_at_one_place_are_both_in_doubt() -> None:
    one, other = (reading(t, "zxing", symbology=Symbology.ITF) for t in ("19520123450035", "19520123450042"))

    assert sure(one, other) == []


def test_an_itf_of_another_length_than_a_case_code_must_fill_the_lines() -> None:
    """A glare with a round edge leaves pieces of other lengths on other lines."""
    some = [
        reading("216736", "zbar", symbology=Symbology.ITF, lines=8),
        reading("216736", "zxing", symbology=Symbology.ITF),
    ]
    all_lines = [reading("216736", "zbar", symbology=Symbology.ITF, lines=40), some[1]]

    assert sure(*some) == []
    assert sure(*all_lines) == ["216736"]


def test_a_case_code_with_its_check_digit_is_believed_with_a_second_pass() -> None:
    case = [reading("19520123450035", "zxing", step, Symbology.ITF) for step in ("whole", "sharper 1")]
    wrong = [reading("19520123450036", "zxing", step, Symbology.ITF) for step in ("whole", "sharper 1")]

    assert sure(*case) == ["19520123450035"]
    assert sure(case[0]) == []
    assert sure(*wrong) == []


def test_a_case_code_is_not_believed_when_each_pass_undid_a_blur() -> None:
    """Two labels put together were read as one whose check digit fits by chance."""
    unblurred = [reading("19520123450035", "zxing", step, Symbology.ITF) for step in ("fitted 2", "sharper 1")]

    assert sure(*unblurred) == []
    assert sure(*unblurred, reading("19520123450035", "zbar", "sharper 1", Symbology.ITF)) == ["19520123450035"]


def test_a_2d_code_needs_a_second_pass_too() -> None:
    """A spoilt QR code was seen to be corrected into another."""
    once = reading("073873", "zxing", symbology=Symbology.QR)

    assert sure(once) == []
    assert sure(once, reading("073873", "zxing", "crop plain", Symbology.QR)) == ["073873"]


def test_the_identifier_of_one_engine_serves_the_reading_of_both() -> None:
    text = "0109520123456788"
    both = [
        reading(text, symbology=Symbology.CODE128),
        reading(text, "zxing", symbology=Symbology.CODE128, aim="]C1"),
    ]

    [sighting] = judged(both)

    assert (sighting.code.aim, sighting.is_sure) == ("]C1", True)


@given(
    st.lists(
        st.builds(
            reading,
            st.sampled_from([RIGHT, WRONG, "4006381333931"]),
            st.sampled_from(["zbar", "zxing"]),
            st.sampled_from("abcdef"),
            lines=st.integers(1, 30),
        ),
        max_size=14,
    )
)
def test_of_one_place_never_two_texts_are_believed(readings: list[Reading]) -> None:
    assert len(set(sure(*readings))) <= 1


@given(st.permutations([reading(RIGHT), reading(RIGHT, "zxing"), reading(WRONG, "zbar", "larger", at=THERE)]))
def test_the_order_of_passes_does_not_matter(readings: list[Reading]) -> None:
    assert sure(*readings) == [RIGHT]


def told(likeness: Likeness, asked: list[str]) -> Judgement:
    def judge(code: Code, readings: Sequence[Reading]) -> Likeness:
        asked.append(code.text)
        return likeness

    return judge


BOTH_UNALIKE = [reading(RIGHT, step="even light"), reading(RIGHT, "zxing", "sharper")]


@pytest.mark.parametrize("likeness", Likeness)
def test_what_looks_like_another_code_is_only_a_doubt(likeness: Likeness) -> None:
    asked: list[str] = []

    (sighting,) = judged(BOTH_UNALIKE, told(likeness, asked))

    assert asked == [RIGHT]
    assert sighting.is_sure == (likeness is not Likeness.UNLIKE)


@pytest.mark.parametrize(
    "readings",
    [
        [reading(RIGHT)],
        [reading(RIGHT, step="bands"), reading(RIGHT, "zxing", "bands")],
        [reading("ABC-1", step=step, symbology=Symbology.CODE128) for step in ("whole", "bands", "even light")],
    ],
    ids=["not believed anyway", "both engines in a pass that changed nothing", "no EAN or UPC"],
)
def test_nobody_looks_again_where_it_would_change_nothing(readings: list[Reading]) -> None:
    asked: list[str] = []

    judged(readings, told(Likeness.UNLIKE, asked))

    assert asked == []


def test_even_a_plain_reading_is_looked_at_again_when_another_was_read_there() -> None:
    plain = [reading(RIGHT, engine, step) for engine in ("zbar", "zxing") for step in ("bands", "a", "b", "c")]
    asked: list[str] = []

    judged([*plain, reading(WRONG)], told(Likeness.LIKE, asked))

    assert asked == [RIGHT]
