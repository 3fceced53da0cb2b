"""What guns of all settings send, key by key: other layouts, dead keys, AltGr, GS, prefixes, second terminators."""

import pytest
import shiboken6
from fakes.gun_desk import shoot
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from kiosk.core.gun import GunProfile, Key, Layout, Terminator

CODE = "4006381333931"
SHIFT, LOCK, CONTROL, MOD1, MOD5 = 0x01, 0x02, 0x04, 0x08, 0x80
QT_MODIFIERS = {
    SHIFT: Qt.KeyboardModifier.ShiftModifier,
    CONTROL: Qt.KeyboardModifier.ControlModifier,
    MOD1: Qt.KeyboardModifier.AltModifier,
}
RIGHT_ALT, ENTER, DEAD_CIRCUMFLEX = 100, 28, Qt.Key.Key_Dead_Circumflex


def strike(window, time_s, place, char="", state=0, key=Qt.Key.Key_unknown, gap_s=0.005):
    """Press and release one key."""
    time_s[0] += gap_s
    modifiers = Qt.KeyboardModifier.NoModifier
    for mask, modifier in QT_MODIFIERS.items():
        modifiers |= modifier if state & mask else Qt.KeyboardModifier.NoModifier
    for kind in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        event = QKeyEvent(kind, key, modifiers, place + 8, 0, state, char)
        event.setAccepted(False)
        QApplication.sendEvent(window.windowHandle(), event)


def altgr(window, kind, key=Qt.Key.Key_AltGr):
    event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, RIGHT_ALT + 8, 0, 0, "")
    QApplication.sendEvent(window.windowHandle(), event)


def end(window, time_s):
    strike(window, time_s, ENTER, "\r", key=Qt.Key.Key_Return)


def heard_by(gun):
    heard = []
    gun.scanned.connect(lambda text, _at: heard.append(text))
    return heard


@pytest.mark.parametrize(
    ("layout", "place", "text"),
    [(Layout.US, 44, "zzzz"), (Layout.GERMAN, 44, "yyyy"), (Layout.FRENCH, 44, "wwww"), (Layout.FRENCH, 2, "&&&&")],
)
def test_places_are_read_whatever_the_system_makes_of_them(gun, desk, time_s, layout, place, text):
    gun.use(GunProfile(layout=layout))
    heard = heard_by(gun)
    for _ in range(4):
        strike(desk, time_s, place, "?")
    end(desk, time_s)
    assert heard == [text]


def test_dead_keys_are_heard_although_they_print_nothing(gun, desk, time_s):
    heard = heard_by(gun)
    for profile in (GunProfile(), GunProfile(layout=Layout.GERMAN)):
        gun.use(profile)
        strike(desk, time_s, 30, "a")
        strike(desk, time_s, 41, "", key=DEAD_CIRCUMFLEX)
        strike(desk, time_s, 57, " ", key=Qt.Key.Key_Space)
        strike(desk, time_s, 2, "1")
        end(desk, time_s)
    assert heard == ["a^1", "a^1"]


def test_altgr_is_known_by_the_state_the_server_tells(gun, desk, time_s):
    gun.use(GunProfile(layout=Layout.GERMAN))
    heard = heard_by(gun)
    for place in (9, 10, 8, 11):
        altgr(desk, QEvent.Type.KeyPress)
        strike(desk, time_s, place, "x", state=MOD5)
        altgr(desk, QEvent.Type.KeyRelease)
    end(desk, time_s)
    assert heard == ["[]{}"]


def test_right_alt_of_a_us_system_is_altgr_to_a_german_gun(gun, desk, time_s):
    gun.use(GunProfile(layout=Layout.GERMAN))
    heard = heard_by(gun)
    altgr(desk, QEvent.Type.KeyPress, Qt.Key.Key_Alt)
    for place in (9, 10, 8, 11):
        strike(desk, time_s, place, "", state=MOD1)
    altgr(desk, QEvent.Type.KeyRelease, Qt.Key.Key_Alt)
    for place in (30, 48, 46, 32):
        strike(desk, time_s, place, "x")
    end(desk, time_s)
    assert heard == ["[]{}abcd"]


def test_an_altgr_whose_release_went_elsewhere_is_forgotten(gun, desk, time_s):
    gun.use(GunProfile(layout=Layout.GERMAN))
    heard = heard_by(gun)
    altgr(desk, QEvent.Type.KeyPress)
    QApplication.sendEvent(desk.windowHandle(), QFocusEvent(QEvent.Type.FocusOut))
    for _ in range(4):
        strike(desk, time_s, 9, "", state=MOD1)  # the left Alt now: a command, and no character
    end(desk, time_s)
    assert heard == []


def test_gs_is_heard_by_place_as_control_text_and_as_f8(gun, desk, time_s):
    heard = heard_by(gun)
    ways = [
        (GunProfile(), {"place": 27, "char": "\x1d", "state": CONTROL, "key": Qt.Key.Key_BracketRight}),
        (GunProfile(), {"place": 27, "char": "", "state": CONTROL, "key": Qt.Key.Key_Plus}),
        (GunProfile(), {"place": 0, "char": "\x1d"}),
        (GunProfile(layout=Layout.US), {"place": 27, "char": "+", "state": CONTROL, "key": Qt.Key.Key_Plus}),
        (GunProfile(gs_as="F8"), {"place": 66, "char": "", "key": Qt.Key.Key_F8}),
        (GunProfile(gs_as="#"), {"place": 43, "char": "#", "key": Qt.Key.Key_NumberSign}),
    ]
    for profile, way in ways:
        gun.use(profile)
        for place, char in ((2, "1"), (11, "0"), (30, "a")):
            strike(desk, time_s, place, char)
        strike(desk, time_s, **way)
        for place, char in ((3, "2"), (2, "1"), (48, "b")):
            strike(desk, time_s, place, char)
        end(desk, time_s)
    assert heard == ["10a\x1d21b"] * len(ways)


def test_an_iso_15434_message_keeps_its_control_characters(gun, desk, time_s):
    heard = heard_by(gun)
    for place, char in ((26, "["), (11, ")"), (52, ">")):
        strike(desk, time_s, place, char)
    strike(desk, time_s, 7, "\x1e", state=CONTROL | SHIFT, key=Qt.Key.Key_AsciiCircum)
    for place, char in ((11, "0"), (7, "6")):
        strike(desk, time_s, place, char)
    strike(desk, time_s, 32, "\x04", state=CONTROL, key=Qt.Key.Key_D)
    end(desk, time_s)
    assert heard == ["[)>\x1e06\x04"]


def test_a_burst_tells_all_that_the_window_system_told(gun, desk, time_s):
    bursts = []
    gun.heard.connect(bursts.append)
    strike(desk, time_s, 30, "a", state=LOCK | SHIFT)
    strike(desk, time_s, 27, "\x1d", state=LOCK | CONTROL)
    strike(desk, time_s, 16, "@", state=LOCK | MOD5)
    strike(desk, time_s, 2, "1", state=LOCK)
    end(desk, time_s)
    assert [burst.terminator for burst in bursts] == [Terminator.ENTER]
    first = bursts[0].keys[0].at_s
    assert bursts[0].keys == tuple(
        Key(char, place, shift, third, control, True, pytest.approx(first + 0.005 * number))
        for number, (char, place, shift, third, control) in enumerate(
            [
                ("a", 30, True, False, False),
                ("\x1d", 27, False, False, True),
                ("@", 16, False, True, False),
                ("1", 2, False, False, False),
            ]
        )
    )


def test_a_code_read_by_place_leaves_a_person_s_keys_as_they_were(gun, desk, time_s):
    gun.use(GunProfile(layout=Layout.GERMAN))
    heard = heard_by(gun)
    desk.edit.setFocus()
    for char in "zy":
        strike(desk, time_s, 44, char, gap_s=0.2)
    strike(desk, time_s, ENTER, "\r", key=Qt.Key.Key_Return, gap_s=0.2)
    assert (desk.edit.text(), heard) == ("zy", [])


def test_a_short_code_with_a_prefix_is_heard_and_the_prefix_taken_off(gun, desk, time_s):
    gun.use(GunProfile(prefix="~"))
    heard = heard_by(gun)
    shoot(desk, "~7", time_s)
    assert heard == ["7"]


def test_keys_of_the_number_pad_and_its_enter_are_a_code_too(gun, desk, time_s, qtbot):
    heard = heard_by(gun)
    for digit in CODE:
        time_s[0] += 0.005
        QTest.keyClick(desk.windowHandle(), digit, Qt.KeyboardModifier.KeypadModifier)
    time_s[0] += 0.005
    QTest.keyClick(desk.windowHandle(), Qt.Key.Key_Enter, Qt.KeyboardModifier.KeypadModifier)
    assert heard == [CODE]


def test_shift_between_the_keys_does_not_part_them(gun, desk, time_s):
    heard = heard_by(gun)
    for char in "AbCd":
        if char.isupper():
            QTest.keyPress(desk.windowHandle(), Qt.Key.Key_Shift)
        time_s[0] += 0.01
        QTest.keyClick(desk.windowHandle(), char)
        if char.isupper():
            QTest.keyRelease(desk.windowHandle(), Qt.Key.Key_Shift)
    end(desk, time_s)
    assert heard == ["AbCd"]


def test_a_key_that_is_held_down_repeats_into_the_field(gun, desk, time_s):
    heard = heard_by(gun)
    desk.edit.setFocus()
    for _ in range(20):
        time_s[0] += 0.01
        event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_X, Qt.KeyboardModifier.NoModifier, "x", True)
        QApplication.sendEvent(desk.windowHandle(), event)
    assert (desk.edit.text(), heard) == ("x" * 20, [])


def test_releases_of_a_code_s_keys_reach_nobody(gun, desk, time_s):
    released = []
    desk.edit.keyReleaseEvent = lambda event: released.append(event.key())
    desk.edit.setFocus()
    for place, char in enumerate(CODE, start=2):
        strike(desk, time_s, place, char)
    end(desk, time_s)
    assert released == []


def test_cr_lf_behind_a_code_presses_nothing(gun, desk, time_s):
    pressed = []
    desk.edit.returnPressed.connect(lambda: pressed.append(1))
    desk.edit.setFocus()
    heard = heard_by(gun)
    shoot(desk, CODE, time_s)
    strike(desk, time_s, 36, "\n", state=CONTROL, key=Qt.Key.Key_J)
    end(desk, time_s)
    assert (heard, pressed, desk.edit.text()) == ([CODE], [], "")


def test_keys_for_a_window_that_closed_meanwhile_are_given_to_nobody(gun, qtbot, time_s):
    window = QLineEdit()
    window.show()
    qtbot.waitExposed(window)
    handle = window.windowHandle()
    time_s[0] += 1.0
    QTest.keyClick(handle, "a")
    window.close()
    shiboken6.delete(window)
    time_s[0] += 1.0
    qtbot.waitUntil(lambda: not gun._wedge.is_holding, timeout=1_000)
