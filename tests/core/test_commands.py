"""Command barcodes: what is one, and that no product ever is."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.commands import PREFIX, TIMES, Act, Command, command_of, sheet, text_of


@pytest.mark.parametrize(
    ("text", "command"),
    [
        ("KIOSK-DO-UNDO", Command(Act.UNDO)),
        ("kiosk-do-finish", Command(Act.FINISH)),
        (" KIOSK-DO-LIGHT\r", Command(Act.TORCH)),
        ("KIOSK-DO-CAMERA", Command(Act.PAUSE)),
        ("KIOSK-DO-PHOTO", Command(Act.PHOTO)),
        ("KIOSK-DO-NEXT", Command(Act.NEXT)),
        ("KIOSK-DO-X10", Command(Act.TIMES, 10)),
        ("KIOSK-DO-X9999", Command(Act.TIMES, 9_999)),
        ("KIOSK-DO-X0", Command(Act.UNKNOWN)),
        ("KIOSK-DO-X10000", Command(Act.UNKNOWN)),
        ("KIOSK-DO-X１０", Command(Act.UNKNOWN)),
        ("KIOSK-DO-X", Command(Act.UNKNOWN)),
        ("KIOSK-DO-", Command(Act.UNKNOWN)),
        ("KIOSK-DO-FLY", Command(Act.UNKNOWN)),
        ("KIOSK-DON", None),
        ("4006381333931", None),
        ("XKIOSK-DO-UNDO", None),
        ("", None),
    ],
)
def test_what_a_text_asks_for(text, command):
    assert command_of(text) == command


@given(st.text().filter(lambda text: not text.strip().upper().startswith(PREFIX)))
def test_what_lacks_the_prefix_is_no_command(text):
    assert command_of(text) is None


@given(st.text())
def test_whatever_has_the_prefix_is_one_and_is_never_a_capture(text):
    assert command_of(PREFIX + text) is not None


@given(st.integers(1, 9_999))
def test_every_quantity_can_be_printed_and_read(quantity):
    command = Command(Act.TIMES, quantity)
    assert command_of(text_of(command)) == command


def test_the_sheet_holds_each_command_once():
    codes = [command_of(code.text) for code in sheet()]
    acts = [Act.UNDO, Act.FINISH, Act.TORCH, Act.PAUSE, Act.PHOTO, Act.NEXT]
    assert codes[:6] == [Command(act) for act in acts]
    assert [code.quantity for code in codes[6:]] == list(TIMES)
    assert len({code.text for code in sheet()}) == len(codes)
