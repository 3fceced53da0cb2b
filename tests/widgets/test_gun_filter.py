"""A keyboard-wedge gun is heard wherever the focus is; a person's typing arrives untouched."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLineEdit, QListWidget, QPushButton, QSpinBox, QVBoxLayout, QWidget

from kiosk.widgets.gun_filter import GunFilter, KeyTimes

CODE = "4006381333931"


class Desk(QWidget):
    """A window with everything a gun could hit."""

    def __init__(self) -> None:
        super().__init__()
        self.clicks = 0
        self.edit, self.spin, self.list, self.button = QLineEdit(), QSpinBox(), QListWidget(), QPushButton("Go")
        self.spin.setRange(0, 1_000_000_000)
        self.list.addItems(["1 one", "4 four", "9 nine"])
        self.button.clicked.connect(self._count)
        column = QVBoxLayout(self)
        for widget in (self.edit, self.spin, self.list, self.button):
            column.addWidget(widget)

    def _count(self) -> None:
        self.clicks += 1


class TurnedTimes(KeyTimes):
    """Keys are struck when the test says, however fast it runs."""

    def __init__(self, time_s: list[float]) -> None:
        super().__init__(lambda: time_s[0])

    def of(self, event: QKeyEvent) -> float:
        return self.now()


@pytest.fixture
def time_s():
    return [100.0]


@pytest.fixture
def gun(qapp, time_s):
    made = GunFilter(TurnedTimes(time_s))
    qapp.installEventFilter(made)
    yield made
    qapp.removeEventFilter(made)


@pytest.fixture
def desk(qtbot):
    made = Desk()
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    return made


def shoot(window, text, time_s, gap_s=0.005, end=Qt.Key.Key_Return):
    for char in text:
        time_s[0] += gap_s
        if char == "\x1d":
            QTest.keyClick(window.windowHandle(), Qt.Key.Key_BracketRight, Qt.KeyboardModifier.ControlModifier)
        else:
            QTest.keyClick(window.windowHandle(), char)
    if end is not None:
        time_s[0] += gap_s
        QTest.keyClick(window.windowHandle(), end)


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


def test_a_shortcut_does_not_eat_a_digit(gun, desk, time_s, qtbot):
    fired = []
    QShortcut(QKeySequence("4"), desk).activated.connect(lambda: fired.append(1))
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
    gun.eventFilter(desk.windowHandle(), struck("\r", stamp_ms + 5, Qt.Key.Key_Return))
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


def struck(char: str, stamp_ms: int, key: Qt.Key = Qt.Key.Key_unknown) -> QKeyEvent:
    event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, char)
    event.setTimestamp(stamp_ms)
    return event
