"""Set-up by touches and scans on the whole kiosk: the wizard without a keyboard, the PIN, and a start anew."""

import tomllib
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from kiosk.app import KioskApp
from kiosk.core.api_key import key_checksum
from kiosk.core.words import speak_with
from kiosk.desks.steps import IN_A_ROW
from sync.practice.server import PracticeServer

SCAN = "4006381333931"


@pytest.fixture
def touch(qtbot):
    def tap(kiosk: KioskApp, widget: QWidget) -> None:
        """A finger; a page that has just come up is deaf for a moment."""
        window, deaf = kiosk.window, Qt.WidgetAttribute.WA_TransparentForMouseEvents
        qtbot.waitUntil(lambda: widget.isVisible() and not window.stack.testAttribute(deaf), timeout=5_000)
        place = widget.mapTo(window, QPoint(widget.width() // 2, widget.height() // 2))
        QTest.mouseClick(window.windowHandle(), Qt.MouseButton.LeftButton, pos=place)

    return tap


@pytest.fixture
def type_pin(touch):
    def type_(kiosk: KioskApp, pin: str) -> None:
        for digit in pin:
            touch(kiosk, kiosk.window.pin.keys[digit])
        touch(kiosk, kiosk.window.pin.ok)

    return type_


@pytest.fixture(autouse=True)
def english_again():
    yield
    speak_with(None)


def chosen(tmp_path: Path) -> dict[str, object]:
    return tomllib.loads((tmp_path / "data" / "station.toml").read_text())


def scan(kiosk: KioskApp, text: str = SCAN) -> None:
    kiosk.gun.scanned.emit(text, 1.0)


def test_the_wizard_goes_from_end_to_end_by_touches_and_keeps_what_was_chosen(
    kiosk: KioskApp, touch, qtbot, tmp_path: Path
):
    steps = kiosk.window.steps
    kiosk.setup.open_first()
    assert kiosk.setup.steps.step == "language"
    for name in IN_A_ROW:
        qtbot.waitUntil(lambda name=name: kiosk.setup.steps.step == name)
        assert steps.dots.place == IN_A_ROW.index(name)
        if name == "station":
            touch(kiosk, steps.station.buttons["edit"])
            kiosk.window.keyboard.show_text("")
            for char in "bay":
                touch(kiosk, kiosk.window.keyboard.keys[char])
            touch(kiosk, kiosk.window.keyboard.done)
            qtbot.waitUntil(lambda: kiosk.setup.steps.step == "station")
            assert steps.station.values[0].full_text == "bay"
        if name == "gun":
            scan(kiosk)
            assert steps.gun.values[0].full_text == SCAN
        if name != "pin":
            touch(kiosk, steps.way_on)
    with qtbot.waitSignal(kiosk.ready, timeout=15_000):
        touch(kiosk, steps.way_on)

    assert chosen(tmp_path) == {"station": "bay", "wizard": False}
    assert kiosk.window.stack.currentWidget() is kiosk.window.start
    assert kiosk.window.header._name.full_text == "bay"
    assert kiosk.parts is not None
    assert kiosk.parts.queue()[0].on_this_kiosk == 0
    kiosk.setup.open_first()
    assert kiosk.window.stack.currentWidget() is kiosk.window.start


def test_scans_while_the_kiosk_begins_anew_are_kept(kiosk: KioskApp, touch, qtbot):
    kiosk.setup.open()
    kiosk.setup.steps.keep(station="Gate 2")
    touch(kiosk, kiosk.window.setup.back_button)
    qtbot.waitUntil(lambda: kiosk.parts is None, timeout=5_000)
    with qtbot.waitSignals([kiosk.ready, kiosk.painted], timeout=15_000):
        scan(kiosk)

    assert kiosk.parts is not None
    assert kiosk.parts.queue()[1][0].station == "Gate 2"
    assert kiosk.window.scan.count.text() == "1 capture"


def test_a_scan_on_a_step_that_tests_nothing_is_kept_and_said_and_the_step_stays(kiosk: KioskApp, kept, qtbot):
    kiosk.setup.open_first()
    with kept(kiosk) as found:
        scan(kiosk)

    assert found[0].code.text == SCAN
    assert kiosk.setup.steps.step == "language"
    assert kiosk.voice.toast.isVisible()
    assert kiosk.voice.toast.words.said.startswith("Just saved: ")
    assert kiosk.session_id == found[0].session_id


def test_the_key_is_scanned_checked_offline_then_by_the_server_and_never_a_capture(
    kiosk: KioskApp, touch, qtbot, tmp_path: Path
):
    steps, keyboard = kiosk.window.steps, kiosk.window.keyboard
    with PracticeServer() as server:
        kiosk.setup.steps.open("server")
        touch(kiosk, steps.server.buttons["server"])
        keyboard.show_text("http://plain.example")
        touch(kiosk, keyboard.done)
        assert "https://" in keyboard.title.full_text
        keyboard.show_text(server.url)
        touch(kiosk, keyboard.done)
        touch(kiosk, steps.server.buttons["key"])
        scan(kiosk, "csb_mistyped_00000000")
        touch(kiosk, keyboard.done)
        assert "Mistyped" in keyboard.title.full_text
        scan(kiosk, server.key)
        touch(kiosk, keyboard.done)
        touch(kiosk, steps.act_button)
        qtbot.waitUntil(lambda: steps.server.result.text().startswith("✓"), timeout=10_000)

        wrong = "csb_stranger_" + key_checksum("stranger")
        touch(kiosk, steps.server.buttons["key"])
        scan(kiosk, wrong)
        touch(kiosk, keyboard.done)
        touch(kiosk, steps.act_button)
        qtbot.waitUntil(lambda: steps.server.result.text().startswith("✗"), timeout=10_000)

    assert (tmp_path / "data" / "station-key").read_text().strip() == wrong
    assert wrong not in steps.server.result.text()
    assert "api_key" not in chosen(tmp_path)
    assert kiosk.parts is not None
    assert kiosk.parts.queue()[1] == []


def test_the_camera_is_chosen_with_its_picture_and_proves_itself(kiosk: KioskApp, touch, qtbot, tmp_path: Path):
    page = kiosk.window.steps.camera
    kiosk.setup.steps.open("camera")
    qtbot.waitUntil(lambda: bool(page.rows._make()), timeout=5_000)
    kiosk.setup.steps._choose_camera("")

    qtbot.waitUntil(lambda: page.result.text().startswith("✓ Code seen"), timeout=15_000)
    assert page.viewfinder.painted > 0
    assert chosen(tmp_path)["camera"] == ""
    assert kiosk.parts is not None
    assert kiosk.parts.queue()[1] == []


def test_set_up_opens_by_the_pin_only_and_shuts_after_three_wrong_ones(kiosk: KioskApp, touch, type_pin, qtbot):
    window = kiosk.window
    touch(kiosk, window.start.setup_button)
    touch(kiosk, window.setup.tiles["pin"])
    touch(kiosk, window.steps.act_button)
    type_pin(kiosk, "4827")
    type_pin(kiosk, "4828")
    assert "not the same" in window.pin.words.text()
    type_pin(kiosk, "4827")
    type_pin(kiosk, "4827")
    qtbot.waitUntil(lambda: "✓" in window.steps.pin.result.text(), timeout=5_000)
    touch(kiosk, window.steps.next_button)
    touch(kiosk, window.setup.back_button)
    touch(kiosk, window.start.setup_button)
    for said in ("not the PIN", "not the PIN", "Wrong too often"):
        type_pin(kiosk, "0000")
        qtbot.waitUntil(lambda said=said: said in window.pin.words.text(), timeout=5_000)
        assert window.stack.currentWidget() is window.pin
    assert not window.pin.keys["4"].isEnabled()

    touch(kiosk, window.pin.back_button)
    touch(kiosk, window.start.setup_button)
    qtbot.waitUntil(lambda: "Wrong too often" in window.pin.words.text(), timeout=5_000)


def test_the_right_pin_opens_and_a_scan_on_its_page_is_kept(kiosk: KioskApp, touch, type_pin, kept, qtbot):
    window = kiosk.window
    file = kiosk.setup.pin._file
    assert file is not None
    file.set("4827")
    touch(kiosk, window.start.setup_button)
    with kept(kiosk):
        scan(kiosk)
    touch(kiosk, window.header.home)
    touch(kiosk, window.start.setup_button)
    type_pin(kiosk, "4827")
    qtbot.waitUntil(lambda: window.stack.currentWidget() is window.setup, timeout=5_000)


@pytest.mark.parametrize(
    ("tile", "words"),
    [("state", "Disk"), ("budget", "Server"), ("about", "Scan kiosk")],
)
def test_the_pages_tell_how_things_are(kiosk: KioskApp, touch, qtbot, tile: str, words: str):
    touch(kiosk, kiosk.window.start.setup_button)
    if not kiosk.window.setup.tiles[tile].isVisible():
        touch(kiosk, kiosk.window.setup.checks_button)
    touch(kiosk, kiosk.window.setup.tiles[tile])
    info = kiosk.window.info
    qtbot.waitUntil(lambda: info.isVisible() and info.facts[0].sentence != "Looking …", timeout=15_000)

    assert any(words in fact.what for fact in info.facts)
    if tile == "state":
        order = ["fault", "warning", "ok"]
        grades = [order.index(fact.grade) for fact in info.facts]
        assert grades == sorted(grades)
        assert {fact.what for fact in info.facts} >= {"Data", "Disk", "Upkeep", "Clock", "Server", "Camera"}
    touch(kiosk, info.back_button)
    assert kiosk.window.stack.currentWidget() is kiosk.window.setup
