"""What a gun's keys say: by the characters the system made, or by the places of the keys."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hardware.burst import GS, text_of
from hardware.layouts import ACCENTS, character
from kiosk.core.gun import Burst, GunProfile, Key, Layout, Terminator

Way = tuple[int, bool, bool]
"""How a character is typed: place, Shift, AltGr."""
LEVELS = ((False, False), (True, False), (False, True))


def keyboard(layout: Layout) -> dict[str, list[Way]]:
    """How to type each character, as a gun that is set to this layout does."""
    ways: dict[str, list[Way]] = {}
    for shift, altgr in LEVELS:
        for place in (*range(2, 14), *range(16, 28), *range(30, 42), *range(43, 54), 57, 86):
            char = character(place, shift=shift, altgr=altgr, caps=False, layout=layout)
            if char and not (altgr and layout is Layout.US):
                ways.setdefault(char, [(place, shift, altgr)])
    for dead, alone in ACCENTS.items():
        if dead in ways and alone not in ways:
            ways[alone] = [*ways[dead], *ways[" "]]
    return ways


KEYBOARDS = {layout: keyboard(layout) for layout in (Layout.US, Layout.FRENCH, Layout.GERMAN)}


def typed(text: str, gun: Layout, system: Layout, *, caps: bool = False, counters: bool = False) -> Burst:
    """The burst of a gun set to one layout on a system set to another. ``counters``: it turns Shift under Caps Lock."""
    keys = []
    for char in text:
        if char == GS:
            keys.append(Key(GS, 27, False, False, True, caps, 0.0))
            continue
        for place, shift, altgr in KEYBOARDS[gun][char]:
            turned = not shift if counters and char.isalpha() else shift
            made = character(place, shift=turned, altgr=altgr, caps=caps, layout=system)
            keys.append(Key(made, place, turned, altgr, False, caps, 0.0))
    return Burst(tuple(keys), Terminator.ENTER)


ascii_text = st.text(st.characters(min_codepoint=0x20, max_codepoint=0x7E) | st.just(GS), min_size=1, max_size=60)
layouts = st.sampled_from(list(KEYBOARDS))


@given(ascii_text, layouts, layouts, st.booleans())
def test_a_gun_is_read_by_place_whatever_the_system_s_layout_and_caps_lock(
    text: str, gun: Layout, system: Layout, caps: bool
) -> None:
    burst = typed(text, gun, system, caps=caps)

    assert text_of(burst, GunProfile(layout=gun)) == text


@given(ascii_text, layouts)
def test_gun_and_system_of_one_layout_need_no_profile(text: str, layout: Layout) -> None:
    assert text_of(typed(text, layout, layout), GunProfile()) == text


@given(ascii_text, layouts, st.sampled_from([Layout.AS_TYPED, None]))
def test_a_gun_that_counters_caps_lock_by_itself_is_set_right(text: str, gun: Layout, read_as: Layout | None) -> None:
    """By place its Shift is turned; as typed, where Caps Lock is off after all, its letters are."""
    burst = typed(text, gun, gun, caps=read_as is None, counters=True)

    assert text_of(burst, GunProfile(layout=read_as or gun, is_case_swapped=True)) == text


@given(st.text(st.characters(min_codepoint=0x20, max_codepoint=0x7E), min_size=1))
def test_under_caps_lock_the_profile_turns_the_case_back(text: str) -> None:
    burst = typed(text, Layout.US, Layout.US, caps=True)

    assert text_of(burst, GunProfile(is_case_swapped=True)) == text


def test_a_german_system_garbles_a_us_gun_unless_it_is_read_by_place() -> None:
    burst = typed("yu-123", Layout.US, Layout.GERMAN)

    assert text_of(burst, GunProfile()) == "zuß123"
    assert text_of(burst, GunProfile(layout=Layout.US)) == "yu-123"


@pytest.mark.parametrize("stand_in", ["#", "~~", "{GS}"])
def test_what_stands_for_gs_becomes_gs(stand_in: str) -> None:
    burst = typed(f"10AB{stand_in}21XY", Layout.US, Layout.US)

    assert text_of(burst, GunProfile(gs_as=stand_in)) == "10AB\x1d21XY"


def test_f8_may_stand_for_gs() -> None:
    keys = typed("10AB", Layout.US, Layout.US).keys
    burst = Burst((*keys, Key("", 66, False, False, False, False, 0.0), *keys), Terminator.ENTER)

    assert text_of(burst, GunProfile(gs_as="F8")) == "10AB\x1d10AB"
    assert text_of(burst, GunProfile()) == "10AB\N{REPLACEMENT CHARACTER}10AB"


def test_the_prefix_is_taken_off_once_and_only_in_front() -> None:
    profile = GunProfile(prefix="*")

    assert text_of(typed("**A*", Layout.US, Layout.US), profile) == "*A*"
    assert text_of(typed("A*", Layout.US, Layout.US), profile) == "A*"


def test_a_system_that_tells_no_places_is_read_as_typed() -> None:
    keys = tuple(Key(char, 0, False, False, False, None, 0.0) for char in "AB\x1dcd")

    assert text_of(Burst(keys, Terminator.NONE), GunProfile(layout=Layout.GERMAN)) == "AB\x1dcd"


def test_a_place_the_layout_has_no_character_for_is_never_left_out() -> None:
    key = Key("", 30, False, True, False, False, 0.0)  # AltGr+Q of a French keyboard

    assert text_of(Burst((key,), Terminator.ENTER), GunProfile(layout=Layout.FRENCH)) == "\N{REPLACEMENT CHARACTER}"
