"""A gun that types and a person who types share one keyboard: codes are caught whole, typing is left alone."""

from dataclasses import dataclass, field

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hardware.wedge import HOLD_S, LEAST_LENGTH, LONGEST, SILENCE_S, SURE_LENGTH, Hold, Replay, Scanned, Swallow, Wedge
from kiosk.core.gun import Burst, GunProfile, Key, Terminator

ENTER, TAB = "\r", "\t"
ENDS = {ENTER: Terminator.ENTER, TAB: Terminator.TAB, "": Terminator.NONE}
printable = st.characters(min_codepoint=0x20, max_codepoint=0x7E)
codes = st.text(printable | st.just("\x1d"), min_size=LEAST_LENGTH, max_size=60)
long_codes = st.text(printable | st.just("\x1d"), min_size=SURE_LENGTH, max_size=60)
gun_gaps = st.floats(0.0, 0.025)
human_gaps = st.floats(0.060, 2.0)
rolled_gaps = st.floats(0.029, 0.037)


@dataclass
class Filter:
    """What the screen's key filter does with the rules: hold, give back, tell again, and ask when time is up."""

    wedge: Wedge = field(default_factory=Wedge)
    scanned: list[str] = field(default_factory=list)
    bursts: list[Burst] = field(default_factory=list)
    typed: str = ""
    swallowed: int = 0
    now_s: float = 100.0
    _held: str = ""
    _alarm_s: float | None = None

    def press(self, char: str, after_s: float, *, is_timer_late: bool = False) -> None:
        """A key, so long after the one before. A busy machine's timer may come after the key it should precede."""
        self.now_s += after_s
        while not is_timer_late and self._alarm_s is not None and self._alarm_s <= self.now_s:
            self._ring()
        self._tell(char)

    def rest(self) -> None:
        """Nobody presses a key any more."""
        while self._alarm_s is not None:
            self._ring()

    def _ring(self) -> None:
        assert self._alarm_s is not None
        at_s, self._alarm_s = self._alarm_s, None
        answer = self.wedge.tick(at_s)
        if isinstance(answer, Hold):
            self._alarm_s = max(answer.until_s, at_s + 1e-9)
        elif isinstance(answer, Scanned | Replay):
            self._told(answer, "")

    def _tell(self, char: str) -> None:
        answer = self._ask(char)
        if isinstance(answer, Hold):
            self._held += char
            self._alarm_s = answer.until_s
        elif isinstance(answer, Scanned | Replay):
            self._told(answer, char)
            if not answer.and_this:
                self._tell(char)
        else:
            self.swallowed += 1

    def _ask(self, char: str) -> Hold | Replay | Scanned | Swallow:
        if char in ENTER + TAB:
            return self.wedge.terminator(key(char, self.now_s))
        if char == "←":
            return self.wedge.other_key(key("", self.now_s))
        return self.wedge.key(key(char, self.now_s))

    def _told(self, answer: Scanned | Replay, char: str) -> None:
        if isinstance(answer, Scanned):
            self.scanned.append(answer.text)
            self.bursts.append(answer.burst)
        else:
            self.typed += self._held + (char if answer.and_this else "")
            self.wedge.forget()
        self._held, self._alarm_s = "", None


def key(char: str, at_s: float) -> Key:
    return Key(char, 0, False, False, False, None, at_s)


def filter_for(**profile) -> Filter:
    return Filter(Wedge(GunProfile(**profile)))


def shoot(keys: Filter, code: str, gaps: list[float], end: str, before_s: float = 1.0) -> None:
    for place, char in enumerate(code):
        keys.press(char, gaps[place] if place else before_s)
    if end:
        keys.press(end, gaps[0])


@given(codes, st.lists(gun_gaps, min_size=60, max_size=60), st.sampled_from([ENTER, TAB]))
def test_a_gun_s_code_is_scanned_once_and_exactly(code: str, gaps: list[float], end: str) -> None:
    keys = Filter()

    shoot(keys, code, gaps, end)
    keys.rest()

    assert (keys.scanned, keys.typed) == ([code], "")
    assert not keys.wedge.is_holding
    assert keys.bursts[0].terminator is ENDS[end]
    assert keys.bursts[0].text == code


@given(long_codes, st.lists(gun_gaps, min_size=60, max_size=60))
def test_a_code_without_a_terminator_ends_with_silence(code: str, gaps: list[float]) -> None:
    keys = Filter()

    shoot(keys, code, gaps, "")
    keys.rest()

    assert (keys.scanned, keys.typed) == ([code], "")
    assert keys.bursts[0].terminator is Terminator.NONE


@given(codes, st.lists(gun_gaps, min_size=60, max_size=60))
def test_a_short_code_without_a_terminator_needs_a_profile_that_says_so(code: str, gaps: list[float]) -> None:
    keys = filter_for(terminator=Terminator.NONE)

    shoot(keys, code, gaps, "")
    keys.rest()

    assert (keys.scanned, keys.typed) == ([code], "")


@given(
    st.text(printable, min_size=1, max_size=3), st.lists(gun_gaps, min_size=8, max_size=8), st.sampled_from(list(ENDS))
)
def test_short_codes_of_a_gun_with_a_prefix_are_scanned(code: str, gaps: list[float], end: str) -> None:
    keys = filter_for(prefix="~#")

    shoot(keys, "~#" + code, gaps, end)
    keys.rest()

    assert (keys.scanned, keys.typed) == ([code], "")


@pytest.mark.parametrize("end", [ENTER, TAB])
def test_a_code_without_the_prefix_counts_all_the_same(end: str) -> None:
    keys = filter_for(prefix="~")

    shoot(keys, "4006381333931", [0.02] * 13, end)

    assert keys.scanned == ["4006381333931"]


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


@given(st.lists(codes, min_size=10, max_size=10), st.lists(gun_gaps, min_size=60, max_size=60), gun_gaps)
def test_ten_codes_back_to_back_are_ten_scans(shot: list[str], gaps: list[float], between_s: float) -> None:
    """A gun with a memory sends what it stored without a pause; and so do the lines of a code of several lines."""
    keys = Filter()

    for code in shot:
        shoot(keys, code, gaps, ENTER, between_s)
    keys.rest()

    assert keys.scanned == shot
    assert keys.typed == ""


@pytest.mark.parametrize(("ends", "end"), [(Terminator.TAB, TAB), (Terminator.NONE, "")])
def test_a_code_of_several_lines_comes_whole_from_a_gun_that_ends_otherwise(ends: Terminator, end: str) -> None:
    keys = filter_for(terminator=ends)

    shoot(keys, "BEGIN:VCARD\rN:Berg\r\rEND:VCARD", [0.01] * 40, end)
    keys.rest()

    assert (keys.scanned, keys.typed) == (["BEGIN:VCARD\nN:Berg\n\nEND:VCARD"], "")


def test_tabs_are_data_for_a_gun_that_ends_with_enter() -> None:
    keys = filter_for(terminator=Terminator.ENTER)

    shoot(keys, "A\tB\tC1", [0.01] * 10, ENTER)

    assert (keys.scanned, keys.typed) == (["A\tB\tC1"], "")


@pytest.mark.parametrize(("ends", "end"), [(Terminator.TAB, ENTER), (Terminator.ENTER, TAB), (Terminator.NONE, ENTER)])
def test_another_terminator_than_the_profile_s_loses_no_scan(ends: Terminator, end: str) -> None:
    keys = filter_for(terminator=ends)

    shoot(keys, "9520123456788", [0.01] * 13, end)
    keys.rest()

    assert (keys.scanned, keys.typed) == (["9520123456788"], "")
    assert keys.bursts[0].terminator is ENDS[end]


@pytest.mark.parametrize("rest", [ENTER, TAB, ENTER + TAB])
def test_a_second_terminator_belongs_to_the_code_and_presses_nothing(rest: str) -> None:
    keys = Filter()

    shoot(keys, "9520123456788", [0.01] * 13, ENTER)
    for char in rest:
        keys.press(char, 0.01)
    assert keys.typed == ""

    keys.press(ENTER, 0.5)

    assert (keys.scanned, keys.typed) == (["9520123456788"], ENTER)


def test_a_gs1_code_keeps_its_separator() -> None:
    keys = Filter()

    shoot(keys, "]C1011952012345678510AB12\x1d17271231", [0.005] * 60, ENTER)

    assert keys.scanned == ["]C1011952012345678510AB12\x1d17271231"]


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


def test_a_key_that_stands_for_nothing_does_not_tear_a_code_in_two() -> None:
    """The second half alone would be recorded as another code."""
    keys = Filter()

    shoot(keys, "010952012345678810AB←21XYZ", [0.01] * 40, ENTER)

    assert (keys.scanned, keys.typed) == (["010952012345678810AB\N{REPLACEMENT CHARACTER}21XYZ"], "")


def test_a_hiccup_of_the_gun_does_not_tear_a_code_in_two() -> None:
    keys = Filter()

    shoot(keys, "4006381333931", [0.01, 0.01, 0.1, *[0.01] * 10], ENTER)

    assert (keys.scanned, keys.typed) == (["4006381333931"], "")


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


def test_a_gun_whose_enter_comes_late_on_a_busy_machine_is_still_a_gun() -> None:
    """The screen stood still, its timer did not ring, and the Enter bears a late time: the code must not be typed."""
    keys = Filter()

    for char in "9520123456788":
        keys.press(char, 0.01, is_timer_late=True)
    keys.press(ENTER, SILENCE_S + 0.05, is_timer_late=True)

    assert (keys.typed, keys.scanned) == ("", ["9520123456788"])


def test_a_slow_gun_is_heard_once_its_profile_says_how_slow_it_is() -> None:
    keys, patient = Filter(), filter_for(slowest_gap_s=0.045)

    for each in (keys, patient):
        shoot(each, "4006381333931", [0.04] * 13, ENTER)
        each.rest()

    assert (keys.scanned, patient.scanned) == ([], ["4006381333931"])


@given(st.integers(1_000, 3_000))
def test_a_code_of_thousands_of_characters_comes_whole(length: int) -> None:
    keys = Filter()

    shoot(keys, "x" * length, [0.005] * length, ENTER)

    assert [len(text) for text in keys.scanned] == [length]


def test_keys_without_an_end_are_kept_in_pieces() -> None:
    keys = Filter()

    shoot(keys, "x" * (LONGEST + 5_000), [0.001] * (LONGEST + 5_000), ENTER)

    assert [len(text) for text in keys.scanned] == [LONGEST, 5_000]


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
