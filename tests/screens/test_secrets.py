"""Keys of the server at the screen: taken on their own step, a capture nowhere; and fields that take only what fits."""

from pathlib import Path

import pytest
from fakes.taps import tap
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from hardware.sound import Signal
from kiosk.app import KioskApp
from kiosk.core.api_key import key_checksum
from kiosk.core.codes import code_of_text
from kiosk.core.events import CodeScanned, Source
from kiosk.store.database import FILE_NAME

KEY = "csb_dock_" + key_checksum("dock")
PUBLISHABLE = "cpk_page_" + key_checksum("page")
EAN, LINK = "4006381333931", "https://id.gs1.org/01/09520123456788"
URL = "https://scans.example.org"
WAIT_MS = 10_000
REFUSED = "This is a key of the server. It was not saved. Scan it in set-up."


@pytest.fixture
def touch(qtbot):
    return lambda widget: tap(qtbot, widget)


def scan(kiosk: KioskApp, text: str, source: Source = Source.GUN) -> None:
    """As guns that type, cameras and the keypad send it, each its own way."""
    if source is Source.CAMERA:
        kiosk.bridge.post(CodeScanned(code_of_text(text), source, 1.0))
    elif source is Source.GUN:
        kiosk.gun.scanned.emit(text, 1.0)
    else:
        kiosk.window.scan.typed.emit(text)


def hears(kiosk: KioskApp) -> list[Signal]:
    heard: list[Signal] = []
    kiosk.parts.beep = heard.append
    return heard


def wait_for_desk(kiosk: KioskApp, qtbot) -> None:
    """All that was on its way to the store is in it."""
    done: list[bool] = []
    kiosk.bridge.do(lambda: None, lambda _: done.append(True))
    qtbot.waitUntil(lambda: bool(done), timeout=WAIT_MS)


def captures(kiosk: KioskApp, qtbot) -> list[str]:
    wait_for_desk(kiosk, qtbot)
    return [one.code.text for row in kiosk.parts.queue()[1] for one in kiosk.parts.captures(row.id, 100, None)]


def shown(kiosk: KioskApp) -> str:
    return "\n".join(label.text().replace("\u200b", "") for label in kiosk.window.findChildren(QLabel))


OTHERS = (
    *("start", "scan", "queue", "review", "timeline", "proposals", "language", "operators", "trouble"),
    *("pin", "setup", "info", "pick", "keyboard", "settings_code", "calibration", "gun_doctor", "photo"),
    *("step language", "step code", "step station", "step camera", "step gun", "step sound", "step measure"),
    *("step pin", "step look"),
)


def go_to(kiosk: KioskApp, where: str) -> None:
    if where == "gun_doctor":
        kiosk.clinic.open()
    elif where.startswith("step "):
        kiosk.setup.steps.open(where.removeprefix("step "))
    else:
        kiosk.window.show_screen(getattr(kiosk.window, where))


@pytest.mark.parametrize("where", OTHERS)
def test_a_key_is_a_capture_on_no_screen_and_that_is_said_with_a_sound(make_kiosk, qtbot, tmp_path, where):
    kiosk = make_kiosk(camera=str(tmp_path / "no-camera"))
    heard = hears(kiosk)
    go_to(kiosk, where)
    page = kiosk.window.stack.currentWidget()
    for source in (Source.GUN, Source.CAMERA, Source.TYPED):
        heard.clear()
        kiosk.setup.codes.toast.hide()
        scan(kiosk, KEY, source)
        qtbot.waitUntil(kiosk.setup.codes.toast.isVisible, timeout=WAIT_MS)
        assert kiosk.setup.codes.toast.words.said == REFUSED
        assert heard == [Signal.ATTENTION]
    assert kiosk.window.stack.currentWidget() is page
    assert captures(kiosk, qtbot) == []
    assert KEY not in shown(kiosk)
    assert not (tmp_path / "data" / "station-key").exists()


def test_a_key_scanned_before_the_kiosk_is_ready_is_no_capture_either(make_kiosk, qtbot):
    kiosk = make_kiosk(is_ready=False)
    scan(kiosk, KEY)
    assert kiosk.setup.codes.toast.words.said == REFUSED
    with qtbot.waitSignal(kiosk.ready, timeout=15_000):
        kiosk.start()
    assert captures(kiosk, qtbot) == []


def test_a_key_scanned_at_the_gun_doctor_is_not_shown(kiosk, qtbot):
    from fakes.typing_gun import TypingGun

    kiosk.clinic.open()
    kiosk.gun.heard.emit(TypingGun().send(KEY))
    assert "None of the test codes" in shown(kiosk)
    assert KEY not in shown(kiosk)


@pytest.mark.parametrize("source", [Source.GUN, Source.CAMERA])
def test_on_the_step_of_the_server_a_scan_is_the_address_or_the_key(make_kiosk, qtbot, tmp_path: Path, source):
    kiosk = make_kiosk(camera=str(tmp_path / "no-camera"))
    kiosk.setup.steps.open("language", "server")
    kiosk.window.steps.begin_button.click()
    page, told = kiosk.window.steps.server, kiosk.setup.codes.toast.words
    scan(kiosk, URL, source)
    qtbot.waitUntil(lambda: page.buttons["server"].accessibleName().endswith(URL), timeout=WAIT_MS)
    assert told.said == "The address is set."
    scan(kiosk, KEY, source)
    qtbot.waitUntil(lambda: "A key is set" in page.buttons["key"].accessibleName(), timeout=WAIT_MS)
    assert told.said == "The key is set."
    assert captures(kiosk, qtbot) == []
    assert kiosk.setup.steps.step == "server"
    assert KEY not in shown(kiosk)
    assert (tmp_path / "data" / "station-key").read_text().strip() == KEY
    assert kiosk.setup.steps.settings.server == URL


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("csb_dock_00000000", "Mistyped"),
        (PUBLISHABLE, "publishable"),
        ("http://plain.example", "https:// and a name"),
    ],
)
def test_on_the_step_of_the_server_what_cannot_work_is_said_and_not_kept(kiosk, qtbot, tmp_path: Path, text, words):
    heard = hears(kiosk)
    kiosk.setup.steps.open("server")
    scan(kiosk, text)
    result = kiosk.window.steps.server.result
    assert (result.tone, words in result.text(), heard) == ("bad", True, [Signal.ATTENTION])
    assert captures(kiosk, qtbot) == []
    assert not (tmp_path / "data" / "station-key").exists()


@pytest.mark.parametrize("text", [EAN, LINK])
def test_on_the_step_of_the_server_a_product_is_a_capture_as_ever(kiosk, qtbot, kept, text):
    kiosk.setup.steps.open("server")
    with kept(kiosk) as found:
        scan(kiosk, text)
    assert found[0].code.text == text
    assert kiosk.setup.steps.settings.server == ""


@pytest.mark.parametrize("text", [EAN, LINK, URL, "(01)09520123456788", "LOT-7"])
def test_the_field_of_the_key_takes_nothing_else(kiosk, qtbot, touch, text):
    heard = hears(kiosk)
    kiosk.setup.steps.open("server")
    touch(kiosk.window.steps.server.buttons["key"])
    keyboard = kiosk.window.keyboard
    keyboard.show_text("csb_ha")
    scan(kiosk, text)
    assert keyboard.title.full_text.endswith("This is no key. Not saved.")
    assert (keyboard.text, heard) == ("csb_ha", [Signal.ATTENTION])
    assert kiosk.window.stack.currentWidget() is keyboard
    assert captures(kiosk, qtbot) == []
    scan(kiosk, KEY)
    assert keyboard.text == KEY


def test_a_key_of_another_make_fills_the_field_of_the_key(kiosk, touch):
    kiosk.setup.steps.open("server")
    touch(kiosk.window.steps.server.buttons["key"])
    scan(kiosk, "tok-7f3a9c2e51d84b60aa19")
    assert kiosk.window.keyboard.text == "tok-7f3a9c2e51d84b60aa19"


def test_the_field_of_the_address_takes_addresses_and_goods_are_captures(kiosk, qtbot, touch, kept):
    kiosk.setup.steps.open("server")
    touch(kiosk.window.steps.server.buttons["server"])
    keyboard = kiosk.window.keyboard
    keyboard.show_text("https://sca")
    for text in (EAN, LINK):
        with kept(kiosk) as found:
            scan(kiosk, text)
        assert found[0].code.text == text
        assert (keyboard.text, kiosk.window.stack.currentWidget()) == ("https://sca", keyboard)
    scan(kiosk, KEY)
    assert keyboard.title.full_text.endswith("This is no address. Not saved.")
    assert sorted(captures(kiosk, qtbot)) == sorted([EAN, LINK])
    scan(kiosk, URL)
    assert keyboard.text == URL


def refuses(kiosk: KioskApp, qtbot, heard: list[Signal]) -> None:
    """It was said with the words and the sound of a key that is scanned, and nothing shows or holds the key."""
    assert kiosk.setup.codes.toast.isVisible()
    assert (kiosk.setup.codes.toast.words.said, set(heard)) == (REFUSED, {Signal.ATTENTION})
    wait_for_desk(kiosk, qtbot)
    assert KEY not in shown(kiosk)
    file = kiosk.parts.settings.data / "practice" / FILE_NAME
    assert not any(KEY.encode() in one.read_bytes() for one in file.parent.glob(f"{FILE_NAME}*"))


@pytest.fixture
def unsendable(make_kiosk, tmp_path, kept) -> tuple[KioskApp, str]:
    """A kiosk with a capture that the server would not take, and its session."""
    kiosk = make_kiosk(camera=str(tmp_path / "no-camera"))
    with kept(kiosk) as found:
        scan(kiosk, "W" * 600)
    return kiosk, found[0].session_id


def test_a_key_that_is_typed_as_the_right_code_is_refused_on_the_scan_screen(unsendable, qtbot, touch):
    kiosk, _session_id = unsendable
    page, heard = kiosk.window.scan, hears(kiosk)
    qtbot.mouseClick(
        page.list.viewport(), Qt.MouseButton.LeftButton, pos=page.list.visualRect(page.captures.index(0)).center()
    )
    touch(page.row_page.fix)
    page.keypad.entered.emit(f" {KEY} ")
    refuses(kiosk, qtbot, heard)
    assert captures(kiosk, qtbot) == ["W" * 600]
    assert page.row_page.isVisible()
    touch(page.row_page.fix)
    page.keypad.entered.emit(EAN)
    qtbot.waitUntil(lambda: captures(kiosk, qtbot) == [EAN], timeout=WAIT_MS)


def test_a_key_that_is_typed_as_the_right_code_is_refused_in_a_sessions_course(unsendable, qtbot, touch):
    kiosk, session_id = unsendable
    course, heard = kiosk.window.timeline, hears(kiosk)
    kiosk.timeline.open(f"s:{session_id}")
    touch(course.fix_button)
    course.keyboard.show_text(KEY)
    touch(course.keyboard.done)
    refuses(kiosk, qtbot, heard)
    assert captures(kiosk, qtbot) == ["W" * 600]
    touch(course.fix_button)
    course.keyboard.show_text(EAN)
    touch(course.keyboard.done)
    qtbot.waitUntil(lambda: captures(kiosk, qtbot) == [EAN], timeout=WAIT_MS)


@pytest.mark.parametrize("button", ["note_button", "name_button"])
def test_a_key_that_is_typed_into_name_or_note_of_a_session_is_refused(unsendable, qtbot, touch, button):
    kiosk, session_id = unsendable
    review, heard = kiosk.window.review, hears(kiosk)
    touch(kiosk.window.scan.finish_button)
    for text in (KEY, f"the key: {KEY}, from IT"):
        heard.clear()
        touch(getattr(review, button))
        review.keyboard.show_text(text)
        touch(review.keyboard.done)
        refuses(kiosk, qtbot, heard)
    assert kiosk.window.stack.currentWidget() is review
    touch(getattr(review, button))
    assert KEY not in review.keyboard.text
    review.keyboard.show_text("two boxes torn")
    touch(review.keyboard.done)
    wanted = review.note if button == "note_button" else review.name
    qtbot.waitUntil(lambda: wanted.full_text == "two boxes torn", timeout=WAIT_MS)
    if button == "name_button":
        qtbot.waitUntil(lambda: kiosk.parts.session(session_id).name == "two boxes torn", timeout=WAIT_MS)


def test_a_key_is_no_name_of_the_station(kiosk, qtbot, touch):
    kiosk.setup.steps.open("station")
    touch(kiosk.window.steps.station.buttons["edit"])
    keyboard = kiosk.window.keyboard
    keyboard.show_text(KEY)
    touch(keyboard.done)
    assert keyboard.title.full_text.endswith("This is a key of the server. Not saved.")
    assert kiosk.window.stack.currentWidget() is keyboard
    assert kiosk.setup.steps.settings.station != KEY
