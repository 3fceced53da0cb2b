"""A thousand codes of a typing gun, ten a second, with the keypad open: a thousand rows, and nobody's text touched."""

from fakes.gun_desk import TurnedTimes
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from kiosk.core.codes import check_digit

SHOTS, KEY_GAP_S, SHOT_GAP_S = 1_000, 0.004, 0.1


def test_a_thousand_scans_at_ten_a_second_with_the_keypad_open(make_kiosk, qtbot, tmp_path):
    kiosk = make_kiosk(camera=str(tmp_path / "no-camera"))
    window, scan, time_s = kiosk.window, kiosk.window.scan, [1_000.0]
    kiosk.gun._times = TurnedTimes(time_s)
    window.start.start.click()
    qtbot.waitUntil(lambda: kiosk.session_id != "", timeout=5_000)
    scan.type_button.click()
    scan.keypad.type_char("7")
    focus = QApplication.focusWidget()
    codes = [f"40063813{number:04}" + str(check_digit(f"40063813{number:04}")) for number in range(SHOTS)]

    for number, code in enumerate(codes):
        if number == SHOTS // 2:
            type_by_hand(window, time_s, "4")
        shoot(window, time_s, code, number)

    qtbot.waitUntil(lambda: kiosk.parts.session(kiosk.session_id).captures >= SHOTS, timeout=60_000)
    rows = kiosk.parts.captures(kiosk.session_id, SHOTS + 10, None)
    assert [record.code.text for record in reversed(rows)] == codes
    assert scan.keypad.entry.full_text == "74"
    assert scan.left.currentWidget() is scan.keypad
    assert QApplication.focusWidget() is focus
    qtbot.waitUntil(lambda: scan.count.text() == f"{SHOTS:,} captures", timeout=30_000)


def shoot(window, time_s: list[float], code: str, number: int) -> None:
    """One code; the next begins a tenth of a second after this one did."""
    begin_s = time_s[0]
    for char in code:
        time_s[0] += KEY_GAP_S
        QTest.keyClick(window.windowHandle(), char)
    time_s[0] += KEY_GAP_S
    QTest.keyClick(window.windowHandle(), (Qt.Key.Key_Return, Qt.Key.Key_Tab, Qt.Key.Key_Enter)[number % 3])
    time_s[0] = begin_s + SHOT_GAP_S


def type_by_hand(window, time_s: list[float], char: str) -> None:
    """A key well apart from the codes around it."""
    time_s[0] += 0.3
    QTest.keyClick(window.windowHandle(), char)
    time_s[0] += 0.3
