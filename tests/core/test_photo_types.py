"""Which side comes next."""

from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.photo_types import REST, next_type, other_type
from kiosk.core.picture import IMAGE_TYPES

TYPES = st.sampled_from(IMAGE_TYPES)
TAKEN = st.frozensets(TYPES)


def test_a_product_is_gone_round_from_the_front_and_then_there_is_only_the_rest():
    taken, now, order = set(), next_type(()), []
    for _photo in range(13):
        order.append(now)
        taken.add(now)
        now = next_type(taken, now)
    assert order == [*IMAGE_TYPES, REST]


def test_a_side_that_was_left_out_comes_after_the_others():
    assert next_type({"front", "left"}, "left") == "right"
    assert next_type({*IMAGE_TYPES} - {"back"}, "certification") == "back"


@given(TAKEN, TYPES)
def test_the_next_is_never_one_that_was_taken_but_for_the_rest(taken, after):
    found = next_type(taken, after)
    assert found == REST or found not in taken
    assert (found == REST) == (set(IMAGE_TYPES) - {REST} <= taken)


@given(TAKEN, TYPES)
def test_to_skip_always_leads_to_another_one(taken, now):
    assert other_type(taken, now) != now


@given(TAKEN)
def test_skipping_again_and_again_reaches_every_side_that_lacks_its_photo(taken):
    now, seen = REST, set()
    for _skip in IMAGE_TYPES:
        now = other_type(taken, now)
        seen.add(now)
    lacking = set(IMAGE_TYPES) - {REST} - taken
    assert lacking <= seen
    assert seen == set(IMAGE_TYPES) if not lacking else len(lacking) == 1 or seen == lacking
