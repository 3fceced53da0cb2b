"""A person who types shares the keyboard with a gun: every key arrives, in order, and none becomes a code."""

from fakes.struck_keys import ENDS, ENTER, TAB, Filter, codes, filter_for, gun_gaps, key, printable, shoot
from hypothesis import given
from hypothesis import strategies as st

from hardware.wedge import HOLD_S, SURE_LENGTH, Hold, Replay, Wedge
from kiosk.core.gun import Terminator

human_gaps = st.floats(0.060, 2.0)
rolled_gaps = st.floats(0.029, 0.037)


@given(st.lists(st.tuples(printable | st.sampled_from([ENTER, TAB]), human_gaps), max_size=40), st.booleans())
def test_a_person_s_typing_arrives_untouched(keys_pressed: list[tuple[str, float]], is_timer_late: bool) -> None:
    keys = Filter()

    for char, gap in keys_pressed:
        keys.press(char, gap, is_timer_late=is_timer_late)
    keys.rest()

    assert keys.scanned == []
    assert keys.typed == "".join(char for char, _ in keys_pressed)


@given(
    st.lists(st.tuples(printable, rolled_gaps), min_size=1, max_size=60),
    st.sampled_from(list(ENDS)),
    st.sampled_from([None, *Terminator]),
)
def test_the_fastest_typist_is_no_gun(rolled: list[tuple[str, float]], end: str, ends: Terminator | None) -> None:
    keys = filter_for(terminator=ends)

    for char, gap in rolled:
        keys.press(char, gap)
    if end:
        keys.press(end, 0.030)
    keys.rest()

    assert keys.scanned == []
    assert keys.typed == "".join(char for char, _ in rolled) + end


@given(st.text(printable, min_size=1, max_size=SURE_LENGTH - 1), st.floats(0.019, 0.026))
def test_a_short_roll_quicker_than_that_is_no_code_either(rolled: str, gap_s: float) -> None:
    keys = Filter()

    shoot(keys, rolled, [gap_s] * len(rolled), "")
    keys.rest()

    assert (keys.scanned, keys.typed) == ([], rolled)


@given(
    st.lists(
        st.tuples(st.sampled_from(["gun", "person"]), codes, st.sampled_from([ENTER, TAB])), min_size=1, max_size=10
    ),
    st.lists(gun_gaps, min_size=60, max_size=60),
    st.floats(0.150, 1.0),
)
def test_gun_and_person_in_turn_get_each_their_own(
    turns: list[tuple[str, str, str]], gaps: list[float], pause_s: float
) -> None:
    keys = Filter()

    for who, text, end in turns:
        if who == "gun":
            shoot(keys, text, gaps, end, pause_s)
        else:
            for char in text.replace("\x1d", "-"):
                keys.press(char, pause_s)
    keys.rest()

    assert keys.scanned == [text for who, text, _ in turns if who == "gun"]
    assert keys.typed == "".join(text.replace("\x1d", "-") for who, text, _ in turns if who == "person")


def test_an_enter_alone_goes_where_it_was_meant() -> None:
    keys = Filter()

    keys.press(ENTER, 1.0)
    keys.press(TAB, 0.5)

    assert keys.typed == ENTER + TAB
    assert keys.scanned == []


def test_an_arrow_key_comes_after_what_was_typed_before_it() -> None:
    keys = Filter()

    keys.press("a", 1.0)
    keys.press("←", 0.03)

    assert keys.typed == "a←"


def test_three_quick_letters_and_enter_are_a_person_s() -> None:
    keys = Filter()

    shoot(keys, "abc", [0.02] * 3, ENTER)
    keys.rest()

    assert (keys.typed, keys.scanned) == ("abc" + ENTER, [])


def test_a_letter_typed_just_before_the_gun_is_not_part_of_the_code() -> None:
    keys = Filter()

    keys.press("a", 1.0)
    shoot(keys, "9520123456788", [0.01] * 13, ENTER, before_s=HOLD_S + 0.002)

    assert (keys.typed, keys.scanned) == ("a", ["9520123456788"])


@given(
    st.lists(
        st.tuples(
            st.sampled_from(["a", "B", "7", " ", "\x1d", "←", ENTER, TAB]),
            st.sampled_from([0.0, 0.002, 0.01, 0.025, 0.03, 0.05, 0.1, 0.3]),
            st.booleans(),
        ),
        max_size=120,
    ),
    st.sampled_from([None, *Terminator]),
    st.sampled_from(["", "~"]),
)
def test_whatever_is_struck_no_key_is_lost_and_none_comes_twice(
    struck: list[tuple[str, float, bool]], ends: Terminator | None, prefix: str
) -> None:
    """A code's terminator, and what follows it as part of it, are the only keys that go nowhere."""
    keys = filter_for(terminator=ends, prefix=prefix)

    for char, gap, is_late in struck:
        keys.press(char, gap, is_timer_late=is_late)
    keys.rest()

    arrived = len(keys.typed) + sum(len(burst.keys) for burst in keys.bursts)
    ended = sum(burst.terminator is not Terminator.NONE for burst in keys.bursts)
    assert arrived + ended + keys.swallowed == len(struck)
    assert not keys.wedge.is_holding


def test_the_timer_that_rings_a_little_early_asks_again() -> None:
    wedge = Wedge()
    wedge.key(key("a", 10.0))

    early = wedge.tick(10.0 + HOLD_S - 0.001)

    assert isinstance(early, Hold)
    assert wedge.tick(early.until_s) == Replay(and_this=False)


def test_nothing_held_is_nothing_to_tell() -> None:
    assert Wedge().tick(10.0) is None
    assert not Wedge().is_holding
