"""A gun that types and a person who types share one keyboard: codes are caught whole, typing is left alone."""

from dataclasses import dataclass, field

from hypothesis import given
from hypothesis import strategies as st

from hardware.wedge import HOLD_S, LEAST_LENGTH, SILENCE_S, Hold, Replay, Scanned, Wedge

ENTER, TAB = "\r", "\t"
printable = st.characters(min_codepoint=0x20, max_codepoint=0x7E)
codes = st.text(printable | st.just("\x1d"), min_size=LEAST_LENGTH, max_size=60)
gun_gaps = st.floats(0.0, 0.025)
human_gaps = st.floats(0.060, 2.0)


@dataclass
class Filter:
    """What the screen's key filter does with the rules: hold, give back, tell again, and ask when time is up."""

    wedge: Wedge = field(default_factory=Wedge)
    scanned: list[str] = field(default_factory=list)
    typed: str = ""
    now_s: float = 100.0
    _held: str = ""
    _alarm_s: float | None = None

    def press(self, char: str, after_s: float, *, is_timer_late: bool = False) -> None:
        """A key, so long after the one before. A busy machine's timer may come after the key it should precede."""
        self.now_s += after_s
        while not is_timer_late and self._alarm_s is not None and self._alarm_s <= self.now_s:
            self._ring()
        if char in ENTER + TAB:
            self._told(self.wedge.terminator(self.now_s), char)
        else:
            self._tell(char)

    def rest(self) -> None:
        """Nobody presses a key any more."""
        while self._alarm_s is not None:
            self._ring()

    def other_key(self, name: str) -> None:
        self._told(self.wedge.other_key(), name)

    def _ring(self) -> None:
        assert self._alarm_s is not None
        at_s, self._alarm_s = self._alarm_s, None
        answer = self.wedge.tick(at_s)
        if isinstance(answer, Hold):
            self._alarm_s = max(answer.until_s, at_s + 1e-9)
        elif answer is not None:
            self._told(answer, "")

    def _tell(self, char: str) -> None:
        answer = self.wedge.key(char, self.now_s)
        if isinstance(answer, Hold):
            self._held += char
            self._alarm_s = answer.until_s
            return
        self._told(answer, "")
        self._tell(char)

    def _told(self, answer: Scanned | Replay, char: str) -> None:
        if isinstance(answer, Scanned):
            self.scanned.append(answer.text)
        else:
            self.typed += self._held + (char if answer.and_this else "")
            self.wedge.forget()
        self._held, self._alarm_s = "", None


def shoot(keys: Filter, code: str, gaps: list[float], end: str, before_s: float = 1.0) -> None:
    for place, char in enumerate(code):
        keys.press(char, gaps[place] if place else before_s)
    if end:
        keys.press(end, gaps[0])


@given(codes, st.lists(gun_gaps, min_size=60, max_size=60), st.sampled_from([ENTER, TAB, ""]))
def test_a_gun_s_code_is_scanned_once_and_exactly(code: str, gaps: list[float], end: str) -> None:
    keys = Filter()

    shoot(keys, code, gaps, end)
    keys.rest()

    assert keys.scanned == [code]
    assert keys.typed == ""
    assert not keys.wedge.is_holding


@given(st.lists(st.tuples(printable | st.sampled_from([ENTER, TAB]), human_gaps), max_size=40), st.booleans())
def test_a_person_s_typing_arrives_untouched(keys_pressed: list[tuple[str, float]], is_timer_late: bool) -> None:
    keys = Filter()

    for char, gap in keys_pressed:
        keys.press(char, gap, is_timer_late=is_timer_late)
    keys.rest()

    assert keys.scanned == []
    assert keys.typed == "".join(char for char, _ in keys_pressed)


@given(
    st.lists(
        st.tuples(st.sampled_from(["gun", "person"]), codes, st.sampled_from([ENTER, TAB, ""])), min_size=1, max_size=10
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
    keys = Filter()

    for code in shot:
        shoot(keys, code, gaps, ENTER, between_s)
    keys.rest()

    assert keys.scanned == shot
    assert keys.typed == ""


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
    keys.other_key("←")

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


def test_a_gun_whose_enter_comes_late_on_a_busy_machine_is_still_a_gun() -> None:
    """The screen stood still, its timer did not ring, and the Enter bears a late time: the code must not be typed."""
    keys = Filter()

    for char in "9520123456788":
        keys.press(char, 0.01, is_timer_late=True)
    keys.press(ENTER, SILENCE_S + 0.05, is_timer_late=True)

    assert (keys.typed, keys.scanned) == ("", ["9520123456788"])


def test_the_timer_that_rings_a_little_early_asks_again() -> None:
    wedge = Wedge()
    wedge.key("a", 10.0)

    early = wedge.tick(10.0 + HOLD_S - 0.001)

    assert isinstance(early, Hold)
    assert wedge.tick(early.until_s) == Replay(and_this=False)


def test_nothing_held_is_nothing_to_tell() -> None:
    assert Wedge().tick(10.0) is None
    assert not Wedge().is_holding
