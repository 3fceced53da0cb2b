"""Which words differ: what is marked is all that differs, and nothing else is."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.differences import Span, differing

WORDS = st.lists(st.sampled_from(["Water", "oats", "OATS", "10 %", "salt", ",", "(", "é", "油"]), max_size=12)


def parts(text: str, spans: list[Span]) -> list[str]:
    return [text[begin:end] for begin, end in spans]


def left(text: str, spans: list[Span]) -> str:
    """The text without what is marked, and without space."""
    for begin, end in reversed(spans):
        text = text[:begin] + text[end:]
    return "".join(text.split())


def test_an_ingredient_that_came_and_one_that_went():
    old, new = "Water, oats, salt", "Water, OATS 10 %, salt, vitamins D and B12"
    gone, fresh = differing(old, new)
    assert parts(old, gone) == ["oats"]
    assert parts(new, fresh) == ["OATS 10 %", ", vitamins D and B12"]


def test_texts_that_are_equal_have_nothing_to_mark():
    assert differing("Water, oats", "Water, oats") == ([], [])
    assert differing("", "") == ([], [])


def test_a_value_where_there_was_none_is_all_new():
    assert differing("", "Water") == ([], [(0, 5)])


def test_texts_too_long_to_be_compared_are_left_as_they_are():
    assert differing("a " * 300, "b " * 300) == ([], [])


@given(WORDS, WORDS)
def test_what_is_not_marked_is_the_same_in_both(old_words, new_words):
    old, new = " ".join(old_words), " ".join(new_words)
    gone, fresh = differing(old, new)
    assert left(old, gone) == left(new, fresh)
    for text, spans in ((old, gone), (new, fresh)):
        assert all(part.strip() == part and part for part in parts(text, spans))
        assert all(one[1] <= other[0] for one, other in pairwise(spans))
