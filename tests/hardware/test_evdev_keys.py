"""Kernel input records of a grabbed gun become codes: every layout, every chunk, and never a torn code."""

import pytest
from fakes.evdev import (
    CAPS_LOCK,
    ENTER,
    LEFT_CONTROL,
    LEFT_SHIFT,
    RIGHT_ALT,
    TAB,
    change,
    dropped,
    event,
    records,
    strike,
    with_held,
)
from fakes.typing_gun import TypingGun
from hypothesis import given
from hypothesis import strategies as st

from hardware.evdev_keys import EV_KEY, KEY_SILENCE_S, RECORD, EvdevKeys
from hardware.framing import PATIENCE_S, Doubt, Heard, Torn, Whole
from kiosk.core.gun import GunProfile, Layout, Terminator

LEFT_ALT, F8, UP_ARROW, NUM_LOCK = 56, 66, 103, 69
# linux/input-event-codes.h, typed off: not taken from the code under test.
KEY = dict(zip("1234567890-", range(2, 13), strict=True)) | dict(zip("QWERTYUIOP", range(16, 26), strict=True))
KEY |= dict(zip("ASDFGHJKL", range(30, 39), strict=True)) | dict(zip("ZXCVBNM", range(44, 51), strict=True))
RIGHT_BRACE, LEFT_BRACE, KP_7, KP_ENTER = 27, 26, 71, 96
ENTER_PROFILE = GunProfile(terminator=Terminator.ENTER)
typable = st.text(st.characters(min_codepoint=0x20, max_codepoint=0x7E) | st.just("\x1d"), min_size=1, max_size=30)


class Device:
    """The records a device tells, and what is made of them."""

    def __init__(self, profile: GunProfile = ENTER_PROFILE) -> None:
        self.keys = EvdevKeys(profile)
        self.now_s = 100.0
        self.heard: list[Heard] = []
        self.keys.restart(self.now_s - 60)

    def tells(self, *chunks: bytes) -> "Device":
        for chunk in chunks:
            self.now_s += 0.001
            self.heard += self.keys.feed(chunk, self.now_s)
            if self.keys.needs_state:
                self.keys.resync(())
        return self

    def rests(self, seconds: float = 2 * PATIENCE_S) -> "Device":
        self.now_s += seconds
        self.heard += self.keys.tick(self.now_s)
        return self

    @property
    def texts(self) -> list[str]:
        return [item.raw.decode() for item in self.heard if isinstance(item, Whole)]

    @property
    def doubts(self) -> list[Doubt]:
        return [item.why for item in self.heard if isinstance(item, Torn)]


def typed(text: str) -> bytes:
    return strike(*(KEY[char] for char in text))


def test_a_record_is_24_bytes() -> None:
    assert RECORD.size == 24


def test_digits_and_letters_by_their_place() -> None:
    device = Device().tells(typed("4006381333931"), strike(ENTER), with_held([LEFT_SHIFT], KEY["Q"]), typed("Q"))

    device.tells(strike(KP_7, KP_ENTER))

    assert device.texts == ["4006381333931", "Qq7"]


@pytest.mark.parametrize("control", [29, 97])
def test_gs_is_ctrl_and_bracket(control: int) -> None:
    device = Device().tells(typed("10"), with_held([control], RIGHT_BRACE), typed("21"), strike(ENTER))

    assert device.texts == ["10\x1d21"]


def test_caps_lock_turns_letters_and_is_the_gun_s_own() -> None:
    device = Device().tells(strike(CAPS_LOCK), typed("A1"), with_held([LEFT_SHIFT], KEY["A"]), strike(CAPS_LOCK))

    device.tells(typed("A"), strike(ENTER))

    assert device.texts == ["A1aa"]


def test_a_gun_that_counters_caps_lock_is_turned_back_by_its_profile() -> None:
    device = Device(GunProfile(terminator=Terminator.ENTER, is_case_swapped=True))

    device.tells(with_held([LEFT_SHIFT], KEY["A"]), typed("B"), strike(ENTER))

    assert device.texts == ["aB"]


@pytest.mark.parametrize(
    ("layout", "text"),
    [(Layout.AS_TYPED, "yq1-"), (Layout.US, "yq1-"), (Layout.GERMAN, "zq1ß"), (Layout.FRENCH, "ya&)")],
)
def test_the_same_keys_are_other_characters_on_other_keyboards(layout: Layout, text: str) -> None:
    device = Device(GunProfile(layout=layout, terminator=Terminator.ENTER)).tells(typed("YQ1-"), strike(ENTER))

    assert device.texts == [text]


def test_altgr_reaches_the_third_level() -> None:
    device = Device(GunProfile(layout=Layout.GERMAN, terminator=Terminator.ENTER))

    device.tells(with_held([RIGHT_ALT], KEY["Q"], KEY["8"]), strike(ENTER))

    assert device.texts == ["@["]


def test_a_dead_key_and_its_letter_are_one_character() -> None:
    device = Device(GunProfile(layout=Layout.FRENCH, terminator=Terminator.ENTER))

    device.tells(strike(LEFT_BRACE, KEY["E"], LEFT_BRACE, 57), strike(ENTER))

    assert device.texts == ["ê^"]


def test_a_key_held_long_is_one_key() -> None:
    device = Device().tells(change(KEY["4"], 1), *[change(KEY["4"], 2)] * 5, change(KEY["4"], 0), strike(ENTER))

    assert device.texts == ["4"]


@pytest.mark.parametrize("layout", [Layout.US, Layout.GERMAN, Layout.FRENCH])
@given(shot=st.lists(typable, max_size=5), places=st.lists(st.integers(0, 10_000), max_size=12))
def test_codes_come_whole_whatever_the_chunks(layout: Layout, shot: list[str], places: list[int]) -> None:
    gun, device = TypingGun(layout=layout), Device(GunProfile(layout=layout, terminator=Terminator.ENTER))
    try:
        stream = b"".join(records(gun.send(text)) for text in shot)
    except LookupError:
        return  # no key for it on that keyboard
    ends = sorted({place % (len(stream) + 1) for place in places} | {len(stream)})

    device.tells(*(stream[a:b] for a, b in zip([0, *ends], ends, strict=False)))

    assert device.texts == shot
    assert device.doubts == []


@given(st.lists(st.binary(max_size=100) | st.floats(0, 2), max_size=20))
def test_any_bytes_at_all_break_nothing(happens: list[bytes | float]) -> None:
    device = Device(GunProfile())

    for what in happens:
        _ = device.tells(what) if isinstance(what, bytes) else device.rests(what)


@given(st.integers(0, 12), st.integers(0, 13), st.booleans())
def test_when_the_kernel_dropped_keys_no_torn_code_is_recorded(lost_from: int, lost: int, shift_down: bool) -> None:
    """Some keys of the middle code are gone; the ones before and after it are taken."""
    code, after = "4006381333931", "9520123450021"
    device = Device().tells(typed("111"), strike(ENTER))
    held = change(LEFT_SHIFT, 1) if shift_down else b""

    device.tells(typed(code[:lost_from]), held, dropped(change(KEY["9"], 1)), typed(code[lost_from + lost :]))
    device.tells(strike(ENTER)).rests()
    device.tells(typed(after), strike(ENTER))

    assert device.texts == ["111", after]
    assert device.doubts == [Doubt.LOST]


def test_after_a_drop_the_kernel_is_asked_which_keys_are_down() -> None:
    keys = EvdevKeys(ENTER_PROFILE)
    keys.restart(0.0)
    keys.feed(change(LEFT_SHIFT, 1) + dropped(), 1.0)
    assert keys.needs_state
    keys.resync({LEFT_CONTROL, KEY["A"]})
    keys.tick(10.0)

    heard = keys.feed(strike(RIGHT_BRACE) + change(LEFT_CONTROL, 0) + typed("A") + strike(ENTER), 11.0)

    assert heard == [Whole(b"\x1da", 11.0)]


@pytest.mark.parametrize("key", [UP_ARROW, F8, 1, 113, 240])
def test_a_key_that_stands_for_nothing_makes_the_code_doubtful(key: int) -> None:
    device = Device().tells(typed("40063"), strike(key), typed("81333931"), strike(ENTER))

    device.tells(typed("123"), strike(ENTER))

    assert device.texts == ["123"]
    assert device.doubts == [Doubt.UNKNOWN_KEY]


@pytest.mark.parametrize("key", [NUM_LOCK, 70, 125, 0x110])
def test_locks_and_buttons_of_mice_are_no_keys_of_a_code(key: int) -> None:
    device = Device().tells(typed("40063"), strike(key), typed("81333931"), strike(ENTER))

    assert device.texts == ["4006381333931"]


def test_a_function_key_may_stand_for_gs() -> None:
    device = Device(GunProfile(terminator=Terminator.ENTER, gs_as="F8")).tells(typed("10"), strike(F8), typed("21"))

    device.tells(strike(ENTER))

    assert device.texts == ["10\x1d21"]


def test_alt_and_keypad_digits_are_a_character_by_its_number() -> None:
    """Guns in ALT mode; Alt+065 is A, Alt+029 is GS, Alt+0228 is ä of Windows-1252, Alt+132 that of code page 437."""
    pad = dict(zip("0123456789", (82, 79, 80, 81, 75, 76, 77, 71, 72, 73), strict=True))
    device = Device()
    for number in ("065", "029", "0228", "132"):
        device.tells(with_held([LEFT_ALT], *(pad[digit] for digit in number)))

    device.tells(strike(ENTER))
    device.tells(
        typed("1"), with_held([LEFT_ALT], pad["9"], pad["9"], pad["9"]), strike(ENTER), typed("2"), strike(ENTER)
    )

    assert device.texts == ["A\x1dää", "2"]
    assert device.doubts == [Doubt.UNKNOWN_KEY]


def test_tab_ends_codes_of_a_gun_set_to_tab_and_enter_is_then_part_of_them() -> None:
    device = Device(GunProfile(terminator=Terminator.TAB)).tells(typed("1"), strike(ENTER), typed("2"), strike(TAB))

    assert device.texts == ["1\r2"]


def test_silence_ends_the_codes_of_a_gun_without_terminator() -> None:
    device = Device(GunProfile(terminator=Terminator.NONE))

    device.tells(typed("123")).rests(KEY_SILENCE_S).tells(typed("456")).rests(KEY_SILENCE_S)

    assert device.texts == ["123", "456"]


def test_what_had_begun_when_the_gun_was_unplugged_is_told() -> None:
    device = Device().tells(change(LEFT_SHIFT, 1), typed("123"))
    device.heard += device.keys.gone()
    device.keys.restart(device.now_s)

    device.tells(typed("456"), strike(ENTER))

    assert (device.texts, device.doubts) == (["456"], [Doubt.GONE])


def test_an_enter_in_a_report_that_is_not_to_be_believed_ends_nothing() -> None:
    device = Device().tells(typed("123"), dropped(event(EV_KEY, ENTER, 1)), typed("456"))

    device.tells(strike(ENTER), typed("789"), strike(ENTER))

    assert (device.texts, device.doubts) == (["789"], [Doubt.LOST])
