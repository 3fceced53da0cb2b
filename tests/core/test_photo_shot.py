"""Which code in a photo proves that it shows another product, and how what the coach said is stored."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.codes import Code, Symbology, code_of_text
from kiosk.core.gtin import check_digit
from kiosk.core.photo_shot import Advice, AdviceKind, Shot, advice_of, contradicting, line_of
from kiosk.core.words import say, speak_with

HAM, JAM = code_of_text("4006381333931", Symbology.EAN13), code_of_text("96385074", Symbology.EAN8)
CASE_OF_HAM = code_of_text("14006381333938", Symbology.ITF)
LINK = code_of_text("https://id.gs1.org/01/00000096385074", Symbology.QR)
PALLET = code_of_text("00340123450000000018", Symbology.CODE128, aim="]C1")
WEIGHED = code_of_text("2012345000008", Symbology.EAN13)
PLAIN = code_of_text("SHELF-7", Symbology.CODE128)
TYPED_HAM = code_of_text("04006381333931")


@pytest.mark.parametrize(
    ("expected", "found", "told"),
    [
        (HAM, [JAM], JAM),
        (HAM, [HAM], None),
        (HAM, [JAM, HAM], None),  # the right one is there as well
        (HAM, [LINK, JAM], JAM),
        (TYPED_HAM, [HAM], None),  # the same number, told by another kind of code
        (TYPED_HAM, [JAM], JAM),
        (HAM, [], None),
        (HAM, [CASE_OF_HAM, PALLET, PLAIN, LINK, WEIGHED], None),  # may rightly be beside it
        (CASE_OF_HAM, [JAM], None),  # a case may hold other numbers than its own
        (WEIGHED, [JAM], None),
        (PLAIN, [JAM], None),
        (None, [JAM], None),
    ],
)
def test_only_another_retail_number_contradicts(expected: Code | None, found: list[Code], told: Code | None) -> None:
    assert contradicting(expected, found) is told


EANS = st.integers(3_000_000_000_00, 9_999_999_999_99).map(
    lambda number: code_of_text(f"{number:012d}{check_digit(f'{number:012d}')}", Symbology.EAN13)
)


@given(expected=EANS, found=st.lists(EANS, max_size=4))
def test_the_right_number_ends_all_doubt_and_a_contradiction_is_always_another_product(
    expected: Code, found: list[Code]
) -> None:
    assert contradicting(expected, [*found, expected]) is None
    told = contradicting(expected, found)
    assert (told is None) or (told in found and told.gtin != expected.gtin)


def test_a_shot_without_advice_is_good() -> None:
    assert Shot(b"", 4, 3).is_good
    assert not Shot(b"", 4, 3, (Advice(AdviceKind.DARK, "Too dark."),)).is_good


OTHER = "This photo shows {found}, and it belongs to {expected}. Photograph the right product, or scan this one."


def test_what_the_coach_said_is_read_back_and_said_in_the_language_of_then() -> None:
    told = Advice(AdviceKind.CONTRADICTION, say(OTHER, found="{expected}", expected="B"), (1, 2, 3, 4))
    plain = Advice(AdviceKind.BLUR, "Not {sharp}.")
    line = line_of([told, plain])
    assert advice_of(line) == (told, plain)
    speak_with(lambda source, _comment, _n: "{found} statt {expected}" if source == OTHER else "")
    assert [one.sentence for one in advice_of(line)] == ["{expected} statt B", "Not {sharp}."]


ADVICE = st.builds(
    Advice,
    st.sampled_from(AdviceKind),
    st.text(max_size=20),
    st.none() | st.tuples(*[st.integers(0, 5000)] * 4),
)


@given(st.lists(ADVICE, min_size=1, max_size=3))
def test_any_advice_is_read_back_as_it_was(advice: list[Advice]) -> None:
    assert advice_of(line_of(advice)) == tuple(advice)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=4),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=3), inner, max_size=2),
    max_leaves=8,
)


@given(st.text(max_size=30) | JSON.map(json.dumps))
def test_a_damaged_line_gives_a_question_all_the_same(line: str) -> None:
    found = advice_of(line)
    assert found
    assert all(isinstance(one.sentence, str) for one in found)


@pytest.mark.parametrize(
    "line", ["", "[]", "{}", "7", '[["blur"]]', '[["none", "a", {}, null]]', '[["blur", "a", 1, 2]]']
)
def test_what_is_no_advice_asks_in_general_words(line: str) -> None:
    [one] = advice_of(line)
    assert one.sentence == "A photo waits for your answer. Save it anyway or retake it."
