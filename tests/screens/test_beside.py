"""Scans that come while a person sets up, types or tests a gun: kept or a test, said, and nothing half done is lost."""

import pytest
from fakes.full_disk import BIG, FullDisk
from fakes.taps import go_on, tap, type_pin
from fakes.typing_gun import TypingGun

from hardware.sound import Signal
from kiosk.app import KioskApp
from kiosk.core.codes import code_of_text
from kiosk.core.commands import PREFIX
from kiosk.core.events import CaptureNotKept, CodeScanned, Source
from kiosk.core.faults import StoreFault
from kiosk.core.session import SessionState

EAN, OTHER = "4006381333931", "LOT-7"
WAIT_MS = 10_000
SEEN = "The camera read it. Use the gun here."


@pytest.fixture
def touch(qtbot):
    return lambda widget: tap(qtbot, widget)


def hears(kiosk: KioskApp) -> list[Signal]:
    heard: list[Signal] = []
    kiosk.parts.beep = heard.append
    return heard


@pytest.fixture
def kiosk(make_kiosk, tmp_path) -> KioskApp:
    return make_kiosk(camera=str(tmp_path / "no-camera"))


def see(kiosk: KioskApp, text: str, at_s: float) -> None:
    kiosk.bridge.post(CodeScanned(code_of_text(text), Source.CAMERA, at_s))


def rows(kiosk: KioskApp) -> list[str]:
    return [one.code.text for row in kiosk.parts.queue()[1] for one in kiosk.parts.captures(row.id, 100, None)]


PAGES = (
    *("setup", "info", "pick", "settings_code", "calibration"),
    *("step language", "step code", "step station", "step server", "step sound", "step measure", "step pin"),
)


def test_what_did_not_work_is_said_where_somebody_sets_up_and_the_page_stays(kiosk, qtbot):
    def fail() -> None:
        raise StoreFault("Not done", "The disk is full.")

    heard, toast = hears(kiosk), kiosk.voice.toast
    kiosk.window.show_screen(kiosk.window.setup)
    kiosk.bridge.do(fail)
    qtbot.waitUntil(lambda: toast.words.said == "Not done. The disk is full.", timeout=WAIT_MS)
    assert kiosk.window.stack.currentWidget() is kiosk.window.setup
    assert heard == [Signal.ERROR]


@pytest.mark.parametrize("where", PAGES)
@pytest.mark.parametrize("source", [Source.GUN, Source.CAMERA])
def test_a_scan_in_set_up_is_kept_and_said_and_the_page_stays(kiosk, kept, where: str, source: Source):
    if where.startswith("step "):
        kiosk.setup.steps.open(where.removeprefix("step "))
    else:
        kiosk.window.show_screen(getattr(kiosk.window, where))
    page, toast = kiosk.window.stack.currentWidget(), kiosk.voice.toast
    for at_s, text in enumerate((OTHER, "LOT-8")):
        with kept(kiosk) as found:
            see(kiosk, text, at_s) if source is Source.CAMERA else kiosk.gun.scanned.emit(text, at_s)
        assert (toast.isVisible(), toast.words.said) == (True, f"Just saved: {text}")
        assert kiosk.window.stack.currentWidget() is page
    assert found[0].count == 2
    assert rows(kiosk) == ["LOT-8", OTHER]


@pytest.mark.parametrize("where", PAGES)
@pytest.mark.parametrize("source", [Source.GUN, Source.CAMERA])
def test_a_scan_that_is_not_saved_in_set_up_is_said_and_heard_and_the_page_stays(kiosk, kept, qtbot, where, source):
    disk, heard, toast, lost = FullDisk(kiosk), hears(kiosk), kiosk.voice.toast, kiosk.window.scan.captures
    if where.startswith("step "):
        kiosk.setup.steps.open(where.removeprefix("step "))
    else:
        kiosk.window.show_screen(getattr(kiosk.window, where))
    page = kiosk.window.stack.currentWidget()
    disk.fill()
    see(kiosk, "LOT-7" + BIG, 1.0) if source is Source.CAMERA else kiosk.gun.scanned.emit("LOT-7" + BIG, 1.0)
    qtbot.waitUntil(lambda: lost.lost == 1, timeout=WAIT_MS)
    assert kiosk.window.stack.currentWidget() is page
    assert (toast.isVisible(), toast.property("tone"), heard) == (True, "bad", [Signal.ERROR])
    assert toast.words.said.startswith("NOT saved: LOT-7xxx")
    assert toast.words.said.endswith("…. The disk is full. Call your IT person.")
    assert toast.height() < page.height() // 2
    disk.make_room()
    with kept(kiosk):
        kiosk.gun.scanned.emit("LOT-8", 9.0)
    assert (toast.words.said, toast.property("tone")) == ("Just saved: LOT-8", "")
    assert kiosk.window.stack.currentWidget() is page
    assert (lost.lost, kiosk.window.scan.captures.rowCount()) == (1, 2)


def test_what_was_not_saved_while_a_note_was_typed_waits_for_its_session(kiosk, kept, qtbot, touch):
    window = kiosk.window
    with kept(kiosk):
        kiosk.gun.scanned.emit(OTHER, 1.0)
    touch(window.scan.finish_button)
    touch(window.review.note_button)
    window.review.keyboard.show_text("two boxes torn")
    disk = FullDisk(kiosk)
    disk.fill()
    kiosk.gun.scanned.emit("LOST" + BIG, 9.0)
    qtbot.waitUntil(lambda: kiosk.voice.toast.words.said.startswith("NOT saved: LOST"), timeout=WAIT_MS)
    assert (window.stack.currentWidget(), window.review.keyboard.text) == (window.review, "two boxes torn")
    disk.make_room()
    touch(window.review.keyboard.cancel)
    qtbot.waitUntil(lambda: "1 NOT saved: go back, scan again" in window.review.doubts.text(), timeout=WAIT_MS)
    touch(window.review.back_button)
    assert (window.scan.banner.word.full_text, window.scan.captures.lost) == ("NOT saved", 1)
    with kept(kiosk):
        kiosk.gun.scanned.emit("LOST" + BIG, 20.0)
    assert (window.scan.captures.lost, len(rows(kiosk))) == (0, 2)


def test_a_code_cut_off_on_its_way_from_the_gun_does_not_end_what_is_typed(kiosk, qtbot, touch):
    kiosk.setup.steps.open("station")
    touch(kiosk.window.steps.station.buttons["edit"])
    kiosk.window.keyboard.show_text("Dock 7 hal")
    kiosk.bridge.post(CaptureNotKept(code_of_text("40063"), "Scan it again", "It was cut off.", is_whole=False))
    qtbot.waitUntil(lambda: kiosk.voice.toast.words.said.startswith("NOT saved: 40063. Scan it"), timeout=WAIT_MS)
    assert (kiosk.window.stack.currentWidget(), kiosk.window.keyboard.text) == (kiosk.window.keyboard, "Dock 7 hal")
    assert kiosk.window.scan.captures.lost == 0


@pytest.mark.parametrize("is_in_session", [True, False])
def test_a_badge_in_set_up_says_who_works_here_and_the_page_stays(
    make_kiosk, tmp_path, kept, qtbot, touch, is_in_session
):
    kiosk = make_kiosk(camera=str(tmp_path / "no-camera"), operators="M. Okafor=BADGE-17,A. Kowalczyk")
    if is_in_session:
        with kept(kiosk):
            kiosk.gun.scanned.emit(OTHER, 1.0)
    kiosk.setup.steps.open("station")
    touch(kiosk.window.steps.station.buttons["edit"])
    kiosk.window.keyboard.show_text("Dock 7 hal")
    heard = hears(kiosk)
    kiosk.gun.scanned.emit("BADGE-17", 9.0)
    told = "Operator: M. Okafor"
    told += ". From the next session on. This one stays as it was begun." if is_in_session else ""
    assert (kiosk.voice.toast.isVisible(), kiosk.voice.toast.words.said) == (True, told)
    assert (kiosk.parts.station.operator, heard) == ("M. Okafor", [Signal.ATTENTION])
    assert (kiosk.window.stack.currentWidget(), kiosk.window.keyboard.text) == (kiosk.window.keyboard, "Dock 7 hal")
    assert rows(kiosk) == [OTHER] * is_in_session


@pytest.mark.parametrize("word", ["UNDO", "FINISH", "X3", "LIGHT", "CAMERA", "PHOTO", "NEXT", "STRANGE"])
def test_a_command_barcode_neither_acts_behind_a_page_nor_ends_it(kiosk, kept, qtbot, touch, word):
    window = kiosk.window
    with kept(kiosk) as found:
        kiosk.gun.scanned.emit(OTHER, 1.0)
    touch(window.scan.finish_button)
    touch(window.review.note_button)
    window.review.keyboard.show_text("two boxes torn")
    heard = hears(kiosk)
    kiosk.gun.scanned.emit(PREFIX + word, 9.0)
    assert (kiosk.voice.toast.words.said, heard) == ("Command not done. Leave this page first.", [Signal.ERROR])
    assert (window.stack.currentWidget(), window.review.keyboard.text) == (window.review, "two boxes torn")
    touch(window.review.keyboard.done)
    qtbot.waitUntil(lambda: window.review.note.full_text == "two boxes torn", timeout=WAIT_MS)
    [capture] = kiosk.parts.captures(found[0].session_id, 9, None)
    assert (capture.quantity, kiosk.parts.session(found[0].session_id).state) == (1, SessionState.OPEN)
    kiosk.gun.scanned.emit(PREFIX + "UNDO", 19.0)
    qtbot.waitUntil(lambda: rows(kiosk) == [], timeout=WAIT_MS)


def test_what_is_half_typed_in_set_up_stays(kiosk, kept, touch):
    window = kiosk.window
    kiosk.setup.steps.open("language", "station")
    kiosk.window.steps.begin_button.click()
    touch(window.steps.station.buttons["edit"])
    window.keyboard.show_text("Dock 7 hal")
    with kept(kiosk):
        kiosk.gun.scanned.emit(EAN, 1.0)
    assert (window.stack.currentWidget(), window.keyboard.text) == (window.keyboard, "Dock 7 hal")
    window.keyboard.show_text("Dock 7 half")
    touch(window.keyboard.done)
    assert kiosk.setup.steps.step == "station"
    assert kiosk.setup.steps.settings.station == "Dock 7 half"


def test_a_new_pin_is_typed_to_its_end_though_a_label_is_in_view(kiosk, kept, qtbot):
    pin = kiosk.window.pin
    kiosk.setup.steps.open("pin")
    kiosk.window.steps.act_button.click()
    type_pin(qtbot, kiosk.window, "4827")
    with kept(kiosk):
        see(kiosk, EAN, 1.0)
    assert kiosk.window.stack.currentWidget() is pin
    type_pin(qtbot, kiosk.window, "4827")
    qtbot.waitUntil(lambda: "The PIN is set" in kiosk.window.steps.pin.result.text(), timeout=WAIT_MS)


def test_a_repeat_in_set_up_is_said_and_counted_by_the_next_scan_of_the_gun(kiosk, kept, qtbot):
    kiosk.setup.steps.open("sound")
    toast = kiosk.voice.toast.words
    with kept(kiosk):
        kiosk.gun.scanned.emit(OTHER, 1.0)
    see(kiosk, OTHER, 2.0)
    qtbot.waitUntil(lambda: toast.said == "Already scanned: LOT-7", timeout=WAIT_MS)
    see(kiosk, OTHER, 3.0)
    qtbot.waitUntil(lambda: kiosk.intake.is_asking, timeout=WAIT_MS)
    assert kiosk.setup.steps.step == "sound"
    with kept(kiosk):
        kiosk.gun.scanned.emit(OTHER, 4.0)
    qtbot.waitUntil(lambda: rows(kiosk) == [OTHER] * 3, timeout=WAIT_MS)
    assert toast.said == "Just saved: LOT-7"
    assert kiosk.setup.steps.step == "sound"


def test_after_set_up_the_session_of_its_scans_is_on_the_start_screen(kiosk, kept, qtbot, touch):
    kiosk.setup.steps.open("sound")
    with kept(kiosk) as found:
        kiosk.gun.scanned.emit(EAN, 1.0)
    touch(kiosk.window.header.home)
    assert (kiosk.window.stack.currentWidget(), kiosk.session_id) == (kiosk.window.start, "")
    go_on(qtbot, kiosk.window, found[0].session_id)
    qtbot.waitUntil(lambda: kiosk.session_id == found[0].session_id, timeout=WAIT_MS)
    assert kiosk.window.stack.currentWidget() is kiosk.window.scan


@pytest.mark.parametrize("source", [Source.GUN, Source.CAMERA])
def test_a_note_that_is_half_typed_is_not_lost_to_a_repeat(kiosk, kept, qtbot, touch, source: Source):
    window = kiosk.window
    with kept(kiosk):
        kiosk.gun.scanned.emit(OTHER, 1.0)
    touch(window.scan.finish_button)
    touch(window.review.note_button)
    window.review.keyboard.show_text("two boxes torn")
    see(kiosk, OTHER, 9.0) if source is Source.CAMERA else kiosk.gun.scanned.emit(OTHER, 9.0)
    qtbot.waitUntil(lambda: kiosk.intake.is_asking, timeout=WAIT_MS)
    assert (window.stack.currentWidget(), window.review.is_typing) == (window.review, True)
    assert kiosk.voice.toast.words.said.startswith("Already scanned: LOT-7")
    with kept(kiosk):
        kiosk.gun.scanned.emit("LOT-8", 20.0)
    assert kiosk.voice.toast.words.said == "Just saved: LOT-8"
    assert (window.stack.currentWidget(), window.review.keyboard.text) == (window.review, "two boxes torn")
    touch(window.review.keyboard.done)
    qtbot.waitUntil(lambda: window.review.note.full_text == "two boxes torn", timeout=WAIT_MS)
    qtbot.waitUntil(lambda: "1 repeat not counted" in window.review.doubts.text(), timeout=WAIT_MS)


def test_the_right_code_that_is_half_typed_in_a_sessions_course_is_not_lost_to_a_scan(kiosk, kept, qtbot, touch):
    window = kiosk.window
    with kept(kiosk) as found:
        kiosk.gun.scanned.emit("W" * 600, 1.0)
    kiosk.timeline.open(f"s:{found[0].session_id}")
    qtbot.waitUntil(window.timeline.fix_button.isVisible, timeout=WAIT_MS)
    touch(window.timeline.fix_button)
    window.timeline.keyboard.show_text("LOT-7 of the")
    with kept(kiosk):
        kiosk.gun.scanned.emit("LOT-8", 20.0)
    assert kiosk.voice.toast.words.said == "Just saved: LOT-8"
    assert (window.stack.currentWidget(), window.timeline.keyboard.text) == (window.timeline, "LOT-7 of the")
    touch(window.timeline.keyboard.done)
    qtbot.waitUntil(lambda: sorted(rows(kiosk))[:2] == ["LOT-7 of the", "LOT-8"], timeout=WAIT_MS)


def test_a_question_that_a_note_outlasted_is_still_asked_on_the_scan_screen(kiosk, kept, qtbot, touch):
    window = kiosk.window
    with kept(kiosk):
        kiosk.gun.scanned.emit(OTHER, 1.0)
    touch(window.scan.finish_button)
    touch(window.review.note_button)
    kiosk.gun.scanned.emit(OTHER, 9.0)
    qtbot.waitUntil(lambda: kiosk.intake.is_asking, timeout=WAIT_MS)
    touch(window.review.keyboard.cancel)
    touch(window.review.back_button)
    assert window.scan.banner.is_asking
    with kept(kiosk):
        touch(window.scan.banner.yes_button)
    assert rows(kiosk) == [OTHER, OTHER]


def test_a_code_that_the_camera_sees_at_the_gun_doctor_is_said_until_the_gun_is_heard(kiosk, qtbot):
    banner = kiosk.window.gun_doctor.banner
    kiosk.clinic.open()
    assert "Nothing is saved" in banner.meaning.text()
    see(kiosk, EAN, 1.0)
    qtbot.waitUntil(lambda: banner.word.full_text == "The camera read it", timeout=WAIT_MS)
    assert banner.meaning.text() == "Use the gun here. Nothing was saved."
    kiosk.gun.heard.emit(TypingGun().send("HEARD"))
    told = banner.word.full_text
    see(kiosk, OTHER, 2.0)
    qtbot.wait(50)
    assert banner.word.full_text == told
    assert rows(kiosk) == []


def test_a_code_that_the_camera_sees_on_the_step_of_the_gun_is_said_until_the_gun_is_heard(kiosk, qtbot):
    result = kiosk.window.steps.gun.result
    kiosk.setup.steps.open("gun")
    see(kiosk, EAN, 1.0)
    qtbot.waitUntil(lambda: SEEN in result.text(), timeout=WAIT_MS)
    assert not kiosk.window.steps.gun.is_proven
    kiosk.gun.scanned.emit(EAN, 2.0)
    assert result.text().startswith("✓")
    see(kiosk, OTHER, 3.0)
    qtbot.wait(50)
    assert result.text().startswith("✓")
    assert rows(kiosk) == []
