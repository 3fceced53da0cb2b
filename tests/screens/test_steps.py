"""On every step of set-up one button stands out: the test of the step, and once it went well the way on."""

from collections.abc import Callable

import pytest
from fakes.taps import tap
from PySide6.QtWidgets import QPushButton, QWidget

from kiosk.app import KioskApp
from kiosk.core.words import speak_with
from kiosk.desks.steps import IN_A_ROW
from kiosk.screens.steps import StepScreen
from sync.practice.server import PracticeServer

EAN = "4006381333931"


@pytest.fixture
def touch(qtbot) -> Callable[[QWidget], None]:
    return lambda widget: tap(qtbot, widget)


@pytest.fixture(autouse=True)
def english_again():
    yield
    speak_with(None)


def blue(steps: StepScreen) -> list[str]:
    """The words of the buttons that stand out; one that is off is grey."""
    buttons = [one for one in steps.findChildren(QPushButton) if one.isVisible() and one.isEnabled()]
    return [one.accessibleName() for one in buttons if one.property("kind") == "primary"]


def last_of_row(steps: StepScreen) -> QPushButton:
    """The button at the lower right corner."""
    buttons = [one for one in steps.findChildren(QPushButton) if one.isVisible()]
    return max(
        buttons, key=lambda one: (one.mapTo(steps, one.rect().bottomRight()).y(), one.mapTo(steps, one.pos()).x())
    )


def open_step(kiosk: KioskApp, name: str) -> None:
    """One step of the row; on the first one practice is offered."""
    kiosk.setup.steps.open("language", *IN_A_ROW[IN_A_ROW.index(name) :])
    kiosk.window.steps.way_on.click()
    assert kiosk.setup.steps.step == name


def test_what_is_blue_is_what_to_do_next(kiosk: KioskApp, touch, qtbot):
    steps = kiosk.window.steps
    kiosk.setup.open_first()
    wanted = {
        "language": ["Try it first (practice)"],
        "code": [],
        "station": ["Next"],
        "server": ["Enter the address"],
        "gun": [],
        "sound": ["Play one"],
        "measure": ["Measure"],
        "pin": ["Set a PIN"],
    }
    for name in IN_A_ROW:
        assert kiosk.setup.steps.step == name
        if name in wanted:
            assert blue(steps) == wanted[name], name
            assert last_of_row(steps).accessibleName() == (wanted[name] or ["Next"])[0]
        if name == "gun":
            kiosk.gun.scanned.emit(EAN, 1.0)
            assert blue(steps) == ["Next"]
            assert not steps.skip_button.isVisible()
        if name == "sound":
            touch(steps.act_button)
            assert blue(steps) == ["Next"]
        if name != IN_A_ROW[-1]:
            touch(steps.way_on)


def test_a_camera_that_shows_its_picture_needs_no_other_proof(make_kiosk, qtbot):
    kiosk = make_kiosk(camera="demo:quick")
    open_step(kiosk, "camera")
    qtbot.waitUntil(lambda: blue(kiosk.window.steps) == ["Next"], timeout=15_000)


def test_the_server_is_asked_for_line_by_line_and_what_is_wrong_stands_in_red(kiosk: KioskApp, touch, qtbot):
    steps, keyboard = kiosk.window.steps, kiosk.window.keyboard
    with PracticeServer() as server:
        open_step(kiosk, "server")
        for text, word in ((server.url, "Enter the address"), (server.key, "Enter the key")):
            assert blue(steps) == [word]
            touch(steps.act_button)
            kiosk.gun.scanned.emit(text, 1.0)
            touch(keyboard.done)
        assert blue(steps) == ["Check"]
        touch(steps.act_button)
        assert steps.server.result.tone == "busy"
        qtbot.waitUntil(lambda: steps.server.result.tone == "good", timeout=15_000)
        assert blue(steps) == ["Next"]

        touch(steps.server.buttons["server"])
        keyboard.show_text("https://nobody.invalid")
        touch(keyboard.done)
        assert (steps.server.result.text(), blue(steps)) == ("", ["Check"])
        touch(steps.act_button)
        qtbot.waitUntil(lambda: steps.server.result.tone == "bad", timeout=15_000)
    assert steps.server.result.text().startswith("✗")
    assert "Check network and address" in steps.server.result.text()
    assert steps.skip_button.isVisible()


def test_a_test_of_another_visit_proves_nothing(kiosk: KioskApp, touch):
    steps = kiosk.window.steps
    open_step(kiosk, "sound")
    touch(steps.act_button)
    assert blue(steps) == ["Next"]
    open_step(kiosk, "sound")
    assert blue(steps) == ["Play one"]


def test_long_names_keep_head_and_tail_and_are_read_out_whole(kiosk: KioskApp, qtbot):
    name = "Zebra Technologies Symbol Bar Code Scanner with a very long name that nobody reads 2026"
    steps = kiosk.window.steps
    open_step(kiosk, "gun")
    qtbot.waitUntil(lambda: bool(steps.gun.rows.buttons), timeout=5_000)
    steps.gun.rows.show_names([("", "A gun that types"), ("a", name)], ("a",))
    button = steps.gun.rows.buttons["a"]
    qtbot.waitUntil(lambda: "…" in button.text(), timeout=2_000)
    assert button.text().strip().startswith("Zebra")
    assert button.text().endswith("2026")
    assert button.accessibleName() == name
    assert button.property("kind") == "chosen"
