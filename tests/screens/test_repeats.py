"""The same code again on the screen: a word, a question, an answer; never silent, never counted unasked."""

from dataclasses import dataclass, field

import pytest
from fakes.finishing import finish
from fakes.taps import go_on, tap_found
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from hardware.sound import Signal
from kiosk.app import KioskApp
from kiosk.core.codes import Symbology, code_of_text
from kiosk.core.events import CaptureNotKept, CodeScanned, GunChanged, GunState, Source
from kiosk.core.session import SessionState
from kiosk.widgets.button import TouchButton
from kiosk.widgets.list_head import NOTE_MS

CODE, OTHER = "4006381333931", "LOT-7"
SHOWN = "4\u2009006381\u2009333931"
"""The number in groups, as it is printed below the bars."""


@dataclass
class Gun:
    """Shoots codes at a kiosk, half a second apart unless told otherwise, and waits for what becomes of each."""

    kiosk: KioskApp
    qtbot: object
    at_s: float = 100.0
    heard: list[Signal] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.kiosk.parts.beep = self.heard.append

    def shoot(self, text: str, after_s: float = 0.5, beeps: int = 1) -> None:
        self.at_s += after_s
        wanted = len(self.heard) + beeps
        self.kiosk.gun.scanned.emit(text, self.at_s)
        self.qtbot.waitUntil(lambda: len(self.heard) >= wanted, timeout=10_000)

    @property
    def rows(self) -> list[str]:
        return [record.code.text for record in self.kiosk.parts.captures(self.kiosk.session_id, 100, None)]


@pytest.fixture
def kiosk(make_kiosk, tmp_path) -> KioskApp:
    """A kiosk in practice mode whose camera is not plugged in: nothing comes but what the test shoots."""
    return make_kiosk(camera=str(tmp_path / "no-camera"))


@pytest.fixture
def gun(kiosk, qtbot) -> Gun:
    return Gun(kiosk, qtbot)


@pytest.fixture
def banner(kiosk):
    return kiosk.window.scan.banner


@pytest.fixture
def head(kiosk):
    return kiosk.window.scan.head


def key_of(keypad, digit: str):
    return next(one for one in keypad.findChildren(TouchButton) if one.isVisible() and one.text().strip() == digit)


def tap(gun: Gun, widget) -> None:
    """A finger; a page that has just come up is deaf for a moment."""
    window = gun.kiosk.window
    deaf = Qt.WidgetAttribute.WA_TransparentForMouseEvents
    gun.qtbot.waitUntil(lambda: not window.stack.testAttribute(deaf), timeout=5_000)
    QTest.mouseClick(window.windowHandle(), Qt.MouseButton.LeftButton, pos=widget.mapTo(window, QPoint(20, 20)))


def test_a_bounce_is_a_word_and_no_sound_and_no_row(gun, banner, head):
    gun.shoot(CODE)
    gun.shoot(CODE, after_s=0.2, beeps=0)
    gun.shoot(CODE, after_s=0.2, beeps=0)
    assert gun.heard == [Signal.KEPT]
    assert (banner.tone.value, banner.word.full_text, banner.is_asking) == ("kept", "Saved", False)
    assert head.note.full_text == f"Read twice, saved once: {SHOWN}"
    assert gun.rows == [CODE]


def shoot_twice_at_once(gun: Gun) -> None:
    """The gun bounces before the disk has answered for the first."""
    wanted = len(gun.heard) + 1
    gun.at_s += 1.0
    gun.kiosk.gun.scanned.emit(CODE, gun.at_s)
    gun.kiosk.gun.scanned.emit(CODE, gun.at_s + 0.02)
    gun.qtbot.waitUntil(lambda: len(gun.heard) >= wanted, timeout=10_000)


def test_the_word_of_a_bounce_stays_when_the_disk_answers_after_it(gun, banner, qtbot, head):
    gun.shoot(OTHER)
    shoot_twice_at_once(gun)
    assert gun.heard[1:] == [Signal.KEPT]
    assert (banner.word.full_text, banner.code.full_text) == ("Saved", CODE)
    assert head.note.isVisible()
    assert head.note.full_text == f"Read twice, saved once: {SHOWN}"
    qtbot.waitUntil(lambda: not head.note.isVisible(), timeout=2 * NOTE_MS)
    assert (banner.word.full_text, gun.rows) == ("Saved", [CODE, OTHER])


def test_the_word_of_a_bounce_stays_beside_a_question(gun, banner, head):
    gun.shoot(CODE)
    shoot_twice_at_once(gun)
    assert gun.heard[1:] == [Signal.AGAIN]
    assert banner.is_asking
    assert head.note.full_text == f"Read twice, saved once: {SHOWN}"


def test_the_word_of_a_bounce_ends_with_its_session(gun, banner, kiosk, head):
    shoot_twice_at_once(gun)
    kiosk.window.header.home.click()
    gun.shoot(OTHER)
    assert head.note.full_text == ""


def test_the_same_code_again_is_a_question_and_nothing_is_counted(gun, banner):
    gun.shoot(CODE)
    gun.shoot(CODE)
    assert gun.heard == [Signal.KEPT, Signal.AGAIN]
    assert (banner.tone.value, banner.times.text(), banner.code.full_text) == ("again", "×2?", CODE)
    assert banner.word.full_text == "Already scanned"
    assert banner.yes_button.isVisible()
    assert banner.no_button.isVisible()
    assert gun.rows == [CODE]


def test_count_it_counts_it(gun, banner, qtbot):
    gun.shoot(CODE)
    gun.shoot(CODE)
    tap(gun, banner.yes_button)
    qtbot.waitUntil(lambda: banner.times.text() == "×2", timeout=5_000)
    assert (banner.word.full_text, banner.is_asking) == ("Saved again", False)
    assert gun.rows == [CODE, CODE]
    gun.shoot(CODE)
    assert (gun.rows, banner.times.text()) == ([CODE] * 3, "×3")


def test_no_counts_nothing_and_asks_again_next_time(gun, banner):
    gun.shoot(CODE)
    gun.shoot(CODE)
    tap(gun, banner.no_button)
    assert (banner.word.full_text, banner.is_asking) == ("Not counted again", False)
    gun.shoot(CODE)
    assert banner.is_asking
    assert gun.rows == [CODE]


def test_ten_equal_boxes_are_counted_with_the_gun_alone(gun, banner):
    gun.shoot(CODE)
    gun.shoot(CODE)
    gun.shoot(CODE, beeps=2)
    for _ in range(7):
        gun.shoot(CODE)
    assert gun.rows == [CODE] * 10
    assert banner.times.text() == "×10"


def test_going_on_without_an_answer_is_told(gun, banner, kiosk, head):
    gun.shoot(CODE)
    gun.shoot(CODE)
    gun.shoot(OTHER)
    assert (banner.word.full_text, banner.code.full_text, banner.is_asking) == ("Saved", OTHER, False)
    assert head.note.full_text == f"Not counted: {SHOWN}"
    assert kiosk.window.scan.not_counted.text() == "1 not counted"
    assert gun.rows == [OTHER, CODE]


def test_a_question_that_follows_a_question_tells_of_the_first(gun, banner, kiosk, head):
    gun.shoot(CODE)
    gun.shoot(OTHER)
    gun.shoot(CODE)
    gun.shoot(OTHER)
    assert (banner.code.full_text, banner.is_asking) == (OTHER, True)
    assert head.note.full_text == f"Not counted: {SHOWN}"
    assert kiosk.window.scan.not_counted.text() == "1 not counted"


def test_undo_while_a_question_stands_means_the_question(gun, banner, kiosk):
    gun.shoot(CODE)
    gun.shoot(CODE)
    kiosk.window.scan.undo_button.click()
    assert banner.word.full_text == "Not counted again"
    assert gun.rows == [CODE]


def test_what_was_undone_is_no_repeat(gun, banner, kiosk, qtbot):
    gun.shoot(CODE)
    kiosk.window.scan.undo_button.click()
    qtbot.waitUntil(lambda: gun.rows == [], timeout=5_000)
    gun.shoot(CODE)
    assert (gun.rows, banner.word.full_text) == ([CODE], "Saved")


def test_a_code_of_an_earlier_visit_to_the_session_is_a_repeat(gun, banner, kiosk, qtbot):
    gun.shoot(CODE)
    session_id = kiosk.session_id
    kiosk.window.header.home.click()
    go_on(qtbot, kiosk.window, session_id)
    qtbot.waitUntil(lambda: kiosk.session_id == session_id, timeout=5_000)
    gun.shoot(CODE)
    assert banner.is_asking


def test_a_code_of_another_session_is_no_repeat(gun, banner, kiosk):
    gun.shoot(CODE)
    gun.shoot(CODE)
    kiosk.window.header.home.click()
    gun.shoot(CODE)
    assert (banner.word.full_text, banner.is_asking, gun.rows) == ("Saved", False, [CODE])
    assert kiosk.window.scan.not_counted.text() == ""


def test_a_camera_that_sees_what_the_gun_read_asks_and_never_answers(gun, banner, kiosk, qtbot):
    gun.shoot(CODE)
    for number in range(3):
        kiosk.bridge.post(CodeScanned(code_of_text(CODE, Symbology.EAN13), Source.CAMERA, 200.0 + number))
        qtbot.waitUntil(lambda wanted=number: gun.heard.count(Signal.AGAIN) == wanted + 1, timeout=5_000)
    assert banner.is_asking
    assert gun.rows == [CODE]


def test_a_typed_code_that_is_there_already_is_a_question_too(gun, banner, kiosk):
    gun.shoot(CODE)
    wanted = len(gun.heard) + 1
    scan = kiosk.window.scan
    tap(gun, scan.type_button)
    for digit in CODE:
        tap_found(gun.qtbot, lambda digit=digit: key_of(scan.keypad, digit))
    tap_found(gun.qtbot, lambda: scan.keypad.save)
    gun.qtbot.waitUntil(lambda: len(gun.heard) == wanted, timeout=5_000)
    assert banner.is_asking


def test_finishing_while_a_question_stands_sends_what_was_counted(gun, kiosk, qtbot):
    gun.shoot(CODE)
    gun.shoot(CODE)
    session_id = kiosk.session_id
    finish(kiosk, qtbot)
    qtbot.waitUntil(lambda: kiosk.parts.session(session_id).state is SessionState.SUBMITTED, timeout=15_000)
    assert len(kiosk.parts.practice.state.sessions()[0].captures) == 1


def test_a_fault_that_takes_the_place_of_a_question_leaves_it_uncounted_and_says_so(gun, banner, kiosk, qtbot, head):
    gun.shoot(CODE)
    gun.shoot(CODE)
    kiosk.bridge.post(CaptureNotKept(code_of_text(OTHER), "The disk is full", "Call your IT person."))
    qtbot.waitUntil(lambda: banner.tone.value == "error", timeout=5_000)
    assert (banner.word.full_text, banner.is_asking) == ("NOT saved", False)
    assert banner.meaning.text() == "The disk is full. Call your IT person."
    assert head.note.full_text == f"Not counted: {SHOWN}"
    gun.shoot(CODE, after_s=1.0)
    assert (banner.is_asking, gun.rows) == (True, [CODE])


def test_the_demonstration_is_not_asked_about(make_kiosk, qtbot):
    kiosk = make_kiosk(camera="demo:quick")
    asked = []
    kiosk.window.scan.ask = asked.append
    kiosk.window.start.start.click()
    qtbot.waitUntil(lambda: kiosk.window.scan.banner.times.text() == "×2", timeout=60_000)
    assert asked == []


@pytest.mark.parametrize("size", [(1280, 800), (1920, 1080)])
def test_the_question_is_answered_with_gloves_on(make_kiosk, qtbot, tmp_path, size):
    kiosk = make_kiosk(size, px_per_mm=5.0, camera=str(tmp_path / "no-camera"))
    gun, banner = Gun(kiosk, qtbot), kiosk.window.scan.banner
    gun.shoot(CODE)
    gun.shoot(CODE)
    assert min(banner.yes_button.height(), banner.no_button.height()) >= 20 * 5


def test_an_aim_identifier_in_front_is_taken_off_and_says_what_was_read(gun, kiosk):
    gun.shoot("]E04006381333931")
    record = kiosk.parts.captures(kiosk.session_id, 1, None)[0]
    assert (record.code.text, record.code.symbology, record.code.aim) == (CODE, Symbology.EAN13, "]E0")


def test_a_gun_that_is_unplugged_is_told_until_it_is_back(kiosk, qtbot):
    trouble = kiosk.window.scan.gun_trouble
    kiosk.bridge.post(GunChanged(GunState.ABSENT, "The scanner gun usb-4 is not plugged in.", "usb-4"))
    qtbot.waitUntil(lambda: trouble.words.text() == "Plug in the gun.", timeout=5_000)
    assert not trouble.isHidden()
    kiosk.bridge.post(GunChanged(GunState.READY, "", "usb-4"))
    qtbot.waitUntil(trouble.isHidden, timeout=5_000)


def test_of_several_guns_the_one_in_trouble_is_named(kiosk, qtbot):
    trouble = kiosk.window.scan.gun_trouble
    kiosk.bridge.post(GunChanged(GunState.READY, "", "belt"))
    kiosk.bridge.post(GunChanged(GunState.IN_USE, "Somebody else has it.", "dock"))
    told = "dock: Another program uses the gun. Call your IT person."
    qtbot.waitUntil(lambda: trouble.accessibleName() == told, timeout=5_000)
