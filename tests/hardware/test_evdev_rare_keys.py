"""Keys and records that a gun seldom sends: nothing of them gets into a code unnoticed."""

import pytest
from fakes.evdev import ENTER, LEFT_CONTROL, event, strike, with_held

from hardware.evdev_keys import EV_SYN, EvdevKeys
from hardware.framing import Doubt, Torn, Whole
from kiosk.core.gun import GunProfile, Terminator

A, B, UP_ARROW, RIGHT_BRACE, LEFT_ALT, KP_9, SYN_MT_REPORT = 30, 48, 103, 27, 56, 73, 2


def heard(*told: bytes) -> list[object]:
    keys = EvdevKeys(GunProfile(terminator=Terminator.ENTER))
    keys.restart(0.0)
    return [item for number, chunk in enumerate(told) for item in keys.feed(chunk, 100.0 + number / 1000)]


def test_a_report_of_another_kind_changes_nothing():
    whole = heard(strike(A), event(EV_SYN, SYN_MT_REPORT, 0), strike(B, ENTER))
    assert [item.raw for item in whole if isinstance(item, Whole)] == [b"ab"]


@pytest.mark.parametrize(
    "odd",
    [strike(UP_ARROW), with_held([LEFT_ALT], B), with_held([LEFT_ALT], KP_9, KP_9, KP_9)],
    ids=["an arrow", "a letter with Alt", "an Alt code that is no character"],
)
def test_a_key_that_stands_for_nothing_tears_the_code(odd):
    told = heard(strike(A), odd, strike(B, ENTER))
    assert not [item for item in told if isinstance(item, Whole)]
    assert Doubt.UNKNOWN_KEY in [item.why for item in told if isinstance(item, Torn)]


def test_control_and_a_bracket_is_the_separator_gs():
    told = heard(strike(A), with_held([LEFT_CONTROL], RIGHT_BRACE), strike(B, ENTER))
    assert [item.raw for item in told if isinstance(item, Whole)] == [b"a\x1db"]


def test_while_a_code_is_under_way_silence_is_waited_for():
    keys = EvdevKeys(GunProfile(terminator=Terminator.ENTER))
    keys.restart(0.0)
    keys.feed(strike(A), 100.0)
    due_s = keys.due_s
    assert due_s is not None
    assert 100.0 < due_s < 110.0
