"""What holds for all badges, all outlines and all that a gun may add around a test code."""

from hypothesis import assume, given
from hypothesis import strategies as st

from kiosk.core.codes import Symbology
from kiosk.core.gs1 import GS
from kiosk.core.gun_fit import any_case_of, fit_of, lost_keys_of
from kiosk.core.gun_sheet import SHEET
from kiosk.core.operators import operator_of, operators_of
from kiosk.core.place import Place, apart, are_one_label, place_of, share_ground
from kiosk.core.uploads import PresignedUpload

NAMES = st.text("abcXYZ äöß.-'", min_size=1, max_size=12).filter(str.strip)
BADGES = st.text("ABC0123456789-", min_size=1, max_size=10)
CODES = st.sampled_from(SHEET)
PADS = " \t"


@given(st.lists(st.tuples(NAMES, BADGES), unique_by=lambda one: one[1], max_size=6), BADGES, st.sampled_from(PADS))
def test_each_badge_is_its_owners_and_any_other_text_is_nobodys(people, text, pad):
    found = operators_of(f"{pad}{name}{pad}={pad}{badge}{pad}" for name, badge in people)
    for name, badge in people:
        assert operator_of(found, badge).name == name.strip()
    if text not in [badge for _, badge in people]:
        assert operator_of(found, text) is None


@st.composite
def boxes(draw):
    """A label that lies straight in a picture 1,000 pixels wide."""
    left, top = draw(st.integers(0, 800)), draw(st.integers(0, 500))
    right, bottom = left + draw(st.integers(8, 199)), top + draw(st.integers(8, 99))
    return ((left, top), (right, top), (right, bottom), (left, bottom))


def moved(box, across: int, down: int):
    return tuple((x + across, y + down) for x, y in box)


@given(boxes(), boxes(), st.sampled_from(Symbology))
def test_it_does_not_matter_which_of_two_reports_comes_first(one, other, symbology):
    first, second = place_of(one, 1000), place_of(other, 1000)
    assert share_ground(first, second) == share_ground(second, first)
    assert are_one_label(first, second, symbology) == are_one_label(second, first, symbology)
    assert are_one_label(first, first, symbology)


@given(boxes(), st.integers(1, 3), st.randoms(use_true_random=False))
def test_an_outline_is_the_same_from_every_corner_either_way_round_and_at_every_resolution(box, times, dice):
    turn = dice.randrange(4)
    other_way = tuple(reversed(box[turn:] + box[:turn]))
    larger = place_of(tuple((x * times, y * times) for x, y in other_way), 1000 * times)
    place = place_of(box, 1000)
    assert apart(place.centre, larger.centre) < 1e-9
    assert abs(place.size - larger.size) < 1e-9
    assert place.distance(larger.centre) == larger.distance(place.centre) == 0.0


@given(boxes(), st.integers(1, 400))
def test_how_far_a_spot_is_from_an_outline_is_how_far_it_is_from_the_edge(box, pixels):
    (left, top), (right, _), *_ = box
    place = Place(tuple((x / 1000, y / 1000) for x, y in box))
    middle = (left + right) / 2000
    assert abs(place.distance((middle, (top - pixels) / 1000)) - pixels / 1000) < 1e-9
    assert not share_ground(place, place_of(moved(box, 0, 1000), 1000))


@given(CODES, st.text("QWE|{}", max_size=24), st.text("QWE|{}", max_size=12), st.text("~^", max_size=8))
def test_a_test_code_is_found_in_whatever_stands_around_it_and_in_place_of_gs(code, front, behind, gs):
    fit = fit_of(front + code.text.replace(GS, gs) + behind)
    assert fit is not None
    assert fit.extra <= len(front) + len(behind) + len(gs)
    if fit.code == code:
        assert (fit.front, fit.behind, fit.gs or "") == (front, behind, gs if GS in code.text else "")


@given(CODES, st.data())
def test_swapped_case_and_up_to_a_third_of_lost_keys_lead_back_to_a_test_code(code, data):
    assert any_case_of(code.text.swapcase()).text.casefold() == code.text.casefold()
    places = range(len(code.text))
    lost = data.draw(st.sets(st.sampled_from(places), max_size=len(code.text) // 3))
    left = "".join(char for place, char in enumerate(code.text) if place not in lost)
    assume(not left.startswith("]"))
    found = lost_keys_of(left)
    assert found is not None
    assert len(found.text) <= len(code.text)


@given(st.text(min_size=8), st.dictionaries(st.text(min_size=8), st.text(min_size=8), min_size=1))
def test_a_leave_to_upload_shows_nothing_of_itself(secret, fields):
    shown = f"{PresignedUpload(secret, fields, secret, 900)!r}"
    assert shown == "PresignedUpload(expires_in_s=900)"
