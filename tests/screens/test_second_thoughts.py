"""The scan screen's desk by touch and scan: quantities, removing, undoing, the camera's pause, command barcodes."""

import pytest
from fakes.taps import tap
from PySide6.QtCore import QModelIndex, Qt

from hardware.sound import Signal
from kiosk.app import KioskApp
from kiosk.core.codes import code_of_text
from kiosk.core.commands import PREFIX
from kiosk.core.events import CameraState, CodeScanned, Source
from kiosk.core.session import SessionState
from kiosk.widgets.name_tile import NameTile

CODE, OTHER = "4006381333931", "LOT-7"
WAIT_MS = 10_000


class Gun:
    """Shoots, half a second apart, and waits for the sound."""

    def __init__(self, kiosk: KioskApp, qtbot) -> None:
        self.kiosk, self.qtbot, self.at_s = kiosk, qtbot, 100.0
        self.heard: list[Signal] = []
        kiosk.parts.beep = self.heard.append

    def shoot(self, text: str) -> None:
        self.at_s += 0.5
        wanted = len(self.heard) + 1
        self.kiosk.gun.scanned.emit(text, self.at_s)
        self.qtbot.waitUntil(lambda: len(self.heard) >= wanted, timeout=WAIT_MS)

    def rows(self) -> list[tuple[str, int]]:
        captures = self.kiosk.parts.captures(self.kiosk.session_id, 100, None)
        return [(one.code.text, one.quantity) for one in captures]

    def wait_rows(self, rows: list[tuple[str, int]]) -> None:
        self.qtbot.waitUntil(lambda: self.rows() == rows, timeout=WAIT_MS)


@pytest.fixture
def kiosk(make_kiosk, tmp_path) -> KioskApp:
    return make_kiosk(camera=str(tmp_path / "no-camera"))


@pytest.fixture
def gun(kiosk, qtbot) -> Gun:
    return Gun(kiosk, qtbot)


@pytest.fixture
def scan(kiosk):
    return kiosk.window.scan


def tap_row(qtbot, scan, row: int, key: int | None = None) -> None:
    """A finger on a row, or on less (0) or more (1) in it."""
    at = scan.list.visualRect(scan.captures.index(row)).center() if key is None else scan.list.keys(row)[key].center()
    qtbot.mouseClick(scan.list.viewport(), Qt.MouseButton.LeftButton, pos=at)


def word(scan) -> str:
    return scan.banner.word.full_text


def test_a_row_is_opened_counted_up_and_removed_and_all_is_undone(gun, scan, qtbot):
    gun.shoot(CODE)
    gun.shoot(OTHER)
    tap_row(qtbot, scan, 1)
    page = scan.row_page
    assert scan.left.currentWidget() is page
    assert (page.code.full_text, page.times.text(), page.less.isEnabled()) == (CODE, "×1", False)
    page.more.click()
    gun.wait_rows([(OTHER, 1), (CODE, 2)])
    qtbot.waitUntil(lambda: page.times.text() == "×2", timeout=WAIT_MS)
    assert (word(scan), scan.countdown.is_running) == ("Quantity changed", True)
    page.remove_button.click()
    gun.wait_rows([(OTHER, 1)])
    qtbot.waitUntil(lambda: word(scan) == "Removed", timeout=WAIT_MS)
    assert scan.left.currentWidget() is scan.camera_page
    assert scan.count.text() == "1 capture"
    scan.undo_button.click()
    gun.wait_rows([(CODE, 2), (OTHER, 1)])
    qtbot.waitUntil(lambda: word(scan) == "Put back", timeout=WAIT_MS)
    scan.undo_button.click()
    gun.wait_rows([(CODE, 1), (OTHER, 1)])
    scan.undo_button.click()
    gun.wait_rows([(CODE, 1)])
    scan.undo_button.click()
    gun.wait_rows([])


def test_the_only_row_that_was_removed_can_be_put_back(gun, scan, qtbot):
    gun.shoot(CODE)
    tap_row(qtbot, scan, 0)
    scan.row_page.remove_button.click()
    qtbot.waitUntil(lambda: word(scan) == "Removed", timeout=WAIT_MS)
    assert (scan.undo_button.isEnabled(), scan.finish_button.isEnabled()) == (True, False)
    scan.undo_button.click()
    gun.wait_rows([(CODE, 1)])
    qtbot.waitUntil(scan.finish_button.isEnabled, timeout=WAIT_MS)


def test_a_row_that_is_undone_or_removed_goes_from_the_list_wherever_it_stands(gun, scan, qtbot, kiosk):
    """The oldest one too, and one that stands beyond the page of sixty that is looked at with each scan."""
    gun.shoot(CODE)
    tap(qtbot, scan.undo_button)
    qtbot.waitUntil(lambda: scan.banner.word.full_text == "Undone", timeout=WAIT_MS)
    assert scan.captures.rowCount() == 0
    for number in range(70):
        gun.shoot(f"LOT-{number}")
    scan.captures.fetchMore(QModelIndex())
    assert scan.captures.rowCount() == 70
    for row in (69, 65):
        scan.banner.say_ready()
        kiosk.scan.remove(scan.captures.record(row).id)
        qtbot.waitUntil(lambda: scan.banner.word.full_text == "Removed", timeout=WAIT_MS)
        while scan.captures.canFetchMore(QModelIndex()):
            scan.captures.fetchMore(QModelIndex())
        texts = [scan.captures.record(one).code.text for one in range(scan.captures.rowCount())]
        assert texts == [text for text, _ in gun.rows()]
    assert len(texts) == 68


def test_wide_rows_have_less_and_more_in_them(make_kiosk, qtbot, tmp_path):
    kiosk = make_kiosk((1920, 1080), px_per_mm=4.0, camera=str(tmp_path / "no-camera"))
    gun, scan = Gun(kiosk, qtbot), kiosk.window.scan
    gun.shoot(CODE)
    tap_row(qtbot, scan, 0, key=1)
    gun.wait_rows([(CODE, 2)])
    qtbot.waitUntil(lambda: word(scan) == "Quantity changed", timeout=WAIT_MS)
    tap_row(qtbot, scan, 0, key=0)
    gun.wait_rows([(CODE, 1)])
    assert min(scan.list.keys(0)[0].size().toTuple()) >= 15 * 4
    assert scan.left.currentWidget() is scan.camera_page


def test_a_number_on_the_keypad_is_the_quantity_of_the_last_scan(gun, scan, qtbot):
    gun.shoot(OTHER)
    gun.shoot(CODE)
    scan.type_button.click()
    for digit in "24":
        scan.keypad.type_char(digit)
    assert scan.keypad.hint.full_text == "Or ×24 for the last capture"
    scan.keypad.times.click()
    gun.wait_rows([(CODE, 24), (OTHER, 1)])
    qtbot.waitUntil(lambda: scan.banner.times.text() == "×24", timeout=WAIT_MS)


def test_a_wrong_check_digit_is_kept_only_when_that_is_said(gun, scan, qtbot):
    gun.shoot(OTHER)
    scan.type_button.click()
    for digit in "4006381333937":
        scan.keypad.type_char(digit)
    assert scan.keypad.hint.full_text == "▲ Check digit should be 1"
    assert (scan.keypad.save.accessibleName(), scan.keypad.anyway.isVisible()) == ("Change last digit to 1", True)
    scan.keypad.anyway.click()
    gun.wait_rows([("4006381333937", 1), (OTHER, 1)])


def test_a_wrong_check_digit_is_changed_by_a_touch_and_saved_by_the_next(gun, scan, qtbot):
    gun.shoot(OTHER)
    scan.type_button.click()
    for digit in "4006381333937":
        scan.keypad.type_char(digit)
    scan.keypad.save.click()
    assert scan.keypad.entry.full_text == "4006381333931"
    assert scan.keypad.hint.full_text == "✓ EAN-13, check digit right"
    scan.keypad.save.click()
    assert scan.left.currentWidget() is scan.keypad, "the second tap of a double tap saves nothing"
    qtbot.waitUntil(lambda: scan.keypad.save.click() or scan.left.currentWidget() is not scan.keypad, timeout=WAIT_MS)
    gun.wait_rows([("4006381333931", 1), (OTHER, 1)])


def test_commands_do_and_are_never_kept(gun, scan, kiosk, qtbot):
    gun.shoot(CODE)
    gun.shoot(f"{PREFIX}X10")
    gun.wait_rows([(CODE, 10)])
    qtbot.waitUntil(lambda: word(scan) == "Quantity changed", timeout=WAIT_MS)
    gun.shoot(f"{PREFIX}UNDO")
    gun.wait_rows([(CODE, 1)])
    gun.shoot(f"{PREFIX}FLY")
    assert (gun.heard[-1], word(scan)) == (Signal.ERROR, "Command not done")
    session_id = kiosk.session_id
    gun.shoot(f"{PREFIX}FINISH")
    qtbot.waitUntil(lambda: kiosk.window.stack.currentWidget() is kiosk.window.review, timeout=WAIT_MS)
    gun.shoot(f"{PREFIX}FINISH")
    qtbot.waitUntil(lambda: kiosk.parts.session(session_id).state is not SessionState.OPEN, timeout=WAIT_MS)
    assert [one.code.text for one in kiosk.parts.captures(session_id, 10, None)] == [CODE]


def test_a_quantity_before_the_first_scan_is_that_of_the_first_scan(gun, scan):
    gun.shoot(f"{PREFIX}X12")
    assert (word(scan), scan.banner.code.full_text) == ("For the next scan", "×12")
    gun.shoot(CODE)
    assert gun.rows() == [(CODE, 12)]
    assert scan.banner.times.text() == "×12"
    gun.shoot(OTHER)
    assert gun.rows() == [(OTHER, 1), (CODE, 12)]


def test_a_command_before_the_camera_works_too(gun, scan, kiosk):
    gun.shoot(CODE)
    kiosk.bridge.post(CodeScanned(code_of_text(f"{PREFIX}X5"), Source.CAMERA, 300.0))
    gun.wait_rows([(CODE, 5)])


@pytest.mark.parametrize("what", ["UNDO", "FINISH"])
def test_without_a_session_there_is_nothing_to_undo_or_finish(gun, scan, kiosk, what):
    gun.shoot(f"{PREFIX}{what}")
    assert (gun.heard, word(scan), kiosk.session_id) == ([Signal.ERROR], "Command not done", "")


def test_the_camera_is_paused_and_goes_on_and_scans_are_kept_meanwhile(gun, scan, kiosk, qtbot):
    view = scan.viewfinder
    gun.shoot(CODE)
    view.show_camera(CameraState.LIVE, "On")
    view.pause_button.click()
    assert view.is_paused
    assert not view.pause_button.isVisible()
    qtbot.waitUntil(lambda: not kiosk.parts.camera.is_watching, timeout=WAIT_MS)
    gun.shoot(OTHER)
    assert gun.rows() == [(OTHER, 1), (CODE, 1)]
    qtbot.mouseClick(view, Qt.MouseButton.LeftButton)
    assert not view.is_paused
    qtbot.waitUntil(lambda: kiosk.parts.camera.is_watching, timeout=WAIT_MS)


def test_who_works_here_by_name_and_by_badge(make_kiosk, qtbot, tmp_path):
    settings = {"operators": "M. Okafor=BADGE-17,A. Kowalczyk", "kinds": "barcode_scan,both"}
    kiosk = make_kiosk(camera=str(tmp_path / "no-camera"), **settings)
    gun, start = Gun(kiosk, qtbot), kiosk.window.start
    assert [kind for kind, tile in start.tiles.items() if tile.isVisible()] == ["barcode_scan", "both"]
    assert start.practice.isVisible()
    tap(qtbot, start.operator_button)
    [tile] = [one for one in kiosk.window.operators.findChildren(NameTile) if "Kowalczyk" in one.accessibleName()]
    tap(qtbot, tile)
    assert kiosk.window.header.session.full_text == "A. Kowalczyk"
    gun.shoot(CODE)
    assert kiosk.parts.session(kiosk.session_id).operator == "A. Kowalczyk"
    gun.shoot("BADGE-17")
    assert gun.rows() == [(CODE, 1)]
    kiosk.window.header.home.click()
    start.tiles["both"].click()
    qtbot.waitUntil(lambda: kiosk.session_id != "", timeout=WAIT_MS)
    assert kiosk.parts.session(kiosk.session_id).operator == "M. Okafor"
    assert "M. Okafor" in kiosk.window.header.session.full_text
    kiosk.idle.abandoned.emit()
    assert kiosk.parts.station.operator == ""
