"""A keyboard-wedge gun is heard wherever the focus is; a person's typing arrives untouched."""

import pytest
from fakes.gun_desk import shoot
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLineEdit, QPushButton, QVBoxLayout

from kiosk.widgets.gun_filter import GunFilter
from kiosk.widgets.struck import KeyTimes

CODE = "4006381333931"


@pytest.mark.parametrize("focus", ["edit", "spin", "list", "button", "nothing"])
@pytest.mark.parametrize("end", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab])
def test_a_code_is_heard_and_nothing_else_notices(gun, desk, time_s, qtbot, focus, end):
    target = getattr(desk, focus, None)
    if target is not None:
        target.setFocus()
    before = desk.list.currentRow()
    with qtbot.waitSignal(gun.scanned) as heard:
        shoot(desk, CODE, time_s, end=end)
    assert heard.args[0] == CODE
    assert (desk.edit.text(), desk.spin.value(), desk.clicks) == ("", 0, 0)
    assert desk.list.currentRow() == before


def test_a_dialog_with_a_default_button_is_not_pressed(gun, qtbot, time_s):
    dialog = QDialog()
    qtbot.addWidget(dialog)
    pressed = []
    column = QVBoxLayout(dialog)
    edit, button = QLineEdit(), QPushButton("OK")
    button.clicked.connect(lambda: pressed.append(1))
    column.addWidget(edit)
    column.addWidget(button)
    dialog.show()
    qtbot.waitExposed(dialog)
    edit.setFocus()
    with qtbot.waitSignal(gun.scanned) as heard:
        shoot(dialog, "AB 12 CD", time_s)
    assert heard.args[0] == "AB 12 CD"
    assert (edit.text(), pressed) == ("", [])


def test_a_shortcut_does_not_eat_a_digit(gun, desk, time_s, qtbot, qapp):
    fired = []
    QShortcut(QKeySequence("4"), desk).activated.connect(lambda: fired.append(1))
    desk.button.setFocus()  # a field would keep the digit to itself
    desk.activateWindow()
    qtbot.waitActive(desk)
    qapp.removeEventFilter(gun)
    QTest.keyClick(desk.windowHandle(), "4")
    assert fired.pop() == 1
    qapp.installEventFilter(gun)
    with qtbot.waitSignal(gun.scanned) as heard:
        shoot(desk, CODE, time_s)
    assert heard.args[0] == CODE
    assert fired == []


def test_group_separators_arrive(gun, desk, time_s, qtbot):
    with qtbot.waitSignal(gun.scanned) as heard:
        shoot(desk, "]C10109520123456788" + "10AB\x1d21XYZ", time_s)
    assert heard.args[0] == "]C1010952012345678810AB\x1d21XYZ"


def test_ten_codes_back_to_back_are_ten_codes(gun, desk, time_s, qtbot):
    heard = []
    gun.scanned.connect(lambda text, _at: heard.append(text))
    for number in range(10):
        shoot(desk, f"CODE-{number}", time_s, gap_s=0.002)
    assert heard == [f"CODE-{number}" for number in range(10)]


def test_typing_arrives_untouched(gun, desk, time_s, qtbot):
    heard = []
    gun.scanned.connect(lambda text, _at: heard.append(text))
    desk.edit.setFocus()
    shoot(desk, "hello42", time_s, gap_s=0.12, end=None)
    qtbot.waitUntil(lambda: desk.edit.text() == "hello4", timeout=1_000)
    time_s[0] += 0.2
    QTest.keyClick(desk.windowHandle(), Qt.Key.Key_Left)
    assert desk.edit.text() == "hello42"
    assert heard == []


def test_enter_by_hand_presses_what_it_should(gun, desk, time_s, qtbot):
    pressed = []
    desk.edit.returnPressed.connect(lambda: pressed.append(desk.edit.text()))
    desk.edit.setFocus()
    shoot(desk, "ab", time_s, gap_s=0.15)
    assert pressed == ["ab"]


def test_a_gun_without_a_suffix_is_heard_after_a_silence(gun, desk, time_s, qtbot):
    with qtbot.waitSignal(gun.scanned, timeout=2_000) as heard:
        shoot(desk, CODE, time_s, end=None)
        time_s[0] += 1.0
    assert heard.args[0] == CODE


def test_a_stall_of_the_screen_does_not_tear_a_code_in_two(qapp, desk, qtbot):
    handled_s = [500.0]
    gun = GunFilter(KeyTimes(lambda: handled_s[0]))
    heard = []
    gun.scanned.connect(lambda text, _at: heard.append(text))
    stamp_ms = 10_000
    for number, char in enumerate(CODE):
        stamp_ms += 5
        handled_s[0] += 0.005 if number != 7 else 0.4
        gun.eventFilter(desk.windowHandle(), struck(char, stamp_ms))
    gun.eventFilter(desk.windowHandle(), struck("\r", stamp_ms + 5, key=Qt.Key.Key_Return))
    assert heard == [CODE]


def test_keys_without_a_stamp_count_from_when_they_are_handled():
    times = KeyTimes(lambda: 7.0)
    assert times.of(struck("a", 0)) == 7.0


def test_stamps_that_begin_anew_are_followed():
    handled_s = [100.0]
    times = KeyTimes(lambda: handled_s[0])
    assert times.of(struck("a", 50_000)) == 100.0
    handled_s[0] = 200.0
    assert times.of(struck("a", 1_000)) == 200.0
    handled_s[0] = 200.5
    assert times.of(struck("a", 1_100)) == pytest.approx(200.1)


@pytest.mark.parametrize("gap_s", [0.002, 0.009, 0.017, 0.025])
@pytest.mark.parametrize("ending", [Qt.Key.Key_Return, Qt.Key.Key_Tab, None])
def test_every_pace_of_a_gun_with_every_ending_and_spaces(gun, desk, time_s, qtbot, gap_s, ending):
    desk.button.setFocus()
    with qtbot.waitSignal(gun.scanned, timeout=2_000) as heard:
        shoot(desk, "LOT 12 0815", time_s, gap_s=gap_s, end=ending)
        time_s[0] += 0.0 if ending else 1.0
    assert heard.args[0] == "LOT 12 0815"
    assert (desk.clicks, desk.edit.text()) == (0, "")


@pytest.mark.parametrize("code", ["4006381333931", "11111111111111111111111111111111"])
def test_a_digit_struck_again_in_the_same_millisecond_is_no_key_held_down(qapp, desk, code):
    """Qt takes a release and a press of one key in one millisecond of the X server for a repeat of the keyboard."""
    handled_s = [500.0]
    gun = GunFilter(KeyTimes(lambda: handled_s[0]))
    heard = []
    gun.scanned.connect(lambda text, _at: heard.append(text))
    stamp_ms = 10_000
    for before, char in zip(f" {code}", code, strict=False):
        stamp_ms += 8
        handled_s[0] += 0.008
        again = char == before
        if again:
            gun.eventFilter(desk.windowHandle(), struck(char, stamp_ms, QEvent.Type.KeyRelease, is_again=True))
        gun.eventFilter(desk.windowHandle(), struck(char, stamp_ms, is_again=again))
    gun.eventFilter(desk.windowHandle(), struck("\r", stamp_ms + 5, key=Qt.Key.Key_Return))
    assert heard == [code]


def test_a_key_held_down_is_a_persons_however_fast_it_repeats(qapp, desk):
    handled_s = [500.0]
    gun = GunFilter(KeyTimes(lambda: handled_s[0]))
    heard = []
    gun.scanned.connect(lambda text, _at: heard.append(text))
    assert gun.eventFilter(desk.windowHandle(), struck("7", 10_000))
    for number in range(20):
        stamp_ms = 10_150 + 11 * number
        handled_s[0] = 500.0 + (stamp_ms - 10_000) / 1000
        assert not gun.eventFilter(desk.windowHandle(), struck("7", stamp_ms, is_again=True))
    gun.eventFilter(desk.windowHandle(), struck("\r", 10_380, key=Qt.Key.Key_Return))
    assert heard == []


def struck(
    char: str,
    stamp_ms: int,
    kind: QEvent.Type = QEvent.Type.KeyPress,
    *,
    key: Qt.Key = Qt.Key.Key_unknown,
    is_again: bool = False,
) -> QKeyEvent:
    event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, char, is_again)
    event.setTimestamp(stamp_ms)
    return event
