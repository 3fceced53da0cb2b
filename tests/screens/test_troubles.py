"""Troubles on the screen: each has a sentence, nothing modal, nothing lost."""

import sqlite3
from pathlib import Path

import cv2
import pytest
from fakes.finishing import finish
from fakes.taps import tap, tap_found
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kiosk.core.delivery import DeliveryState
from kiosk.core.events import CameraChanged, CameraState, Source
from kiosk.core.session import SessionState
from kiosk.resources import assets
from kiosk.screens.queue_rows import QueueRow
from kiosk.store.database import FILE_NAME, Database
from kiosk.widgets.open_row import OpenRow
from sync.practice.faults import Fault, Kind

HOSTILE = [
    "<b>bold</b><img src=x onerror=alert(1)>",
    "\u202e9318331836004",
    "4006381333931\x1d10ABC\x00\x07\x1b[31m",
    "x" * 10_000,
    "🧨" * 40,
]


@pytest.mark.parametrize("text", HOSTILE, ids=["html", "bidi", "control", "long", "emoji"])
def test_hostile_text_is_shown_inert_and_kept_whole(kiosk, qtbot, kept, text):
    with kept(kiosk) as found:
        kiosk.gun.scanned.emit(text, 0.0)
    assert found[0].code.text == text
    shown = kiosk.window.scan.banner.code.full_text
    assert len(shown) <= 600
    assert all(char.isprintable() or char in "␀␇␛␝" for char in shown)
    assert "\u202e" not in shown
    kiosk.window.scan.grab()


def test_a_vanished_camera_is_a_sentence_in_the_viewfinder_and_guns_still_work(kiosk, kept):
    kiosk.window.start.start.click()
    kiosk.bridge.post(CameraChanged(CameraState.ABSENT, "camera 0 cannot be opened: unplugged."))
    with kept(kiosk):
        kiosk.gun.scanned.emit("4006381333931", 0.0)
    assert kiosk.window.scan.captures.rowCount() == 1


def start_on_a_newer_file(make_kiosk, qtbot, tmp_path: Path):
    file = tmp_path / "data" / "practice" / FILE_NAME
    file.parent.mkdir(parents=True)
    newer = sqlite3.connect(file)
    newer.execute("PRAGMA user_version = 99")
    newer.close()
    kiosk = make_kiosk(is_ready=False)
    kiosk.start()
    title = "The data is newer than this program"
    qtbot.waitUntil(lambda: kiosk.window.trouble.title.text() == title, timeout=10_000)
    return kiosk


def test_a_damaged_database_is_set_aside_untouched_and_the_kiosk_starts_and_says_so(
    make_kiosk, qtbot, kept, tmp_path: Path
):
    file = tmp_path / "data" / "practice" / FILE_NAME
    file.parent.mkdir(parents=True)
    file.write_bytes(b"this is no database" * 100)
    kiosk = make_kiosk()
    trouble = kiosk.window.trouble
    assert kiosk.window.stack.currentWidget() is trouble
    assert trouble.title.text() == "The data file was damaged"
    [aside] = file.parent.glob("damaged-*")
    assert str(aside) in trouble.sentence.text().replace("\u200b", "")
    assert (aside / FILE_NAME).read_bytes() == b"this is no database" * 100
    tap(qtbot, trouble._go_on)
    assert kiosk.window.stack.currentWidget() is kiosk.window.start
    with kept(kiosk):
        kiosk.gun.scanned.emit("4006381333931", 0.0)


def test_a_disk_that_fills_up_is_told_in_the_header_and_on_the_queue_screen(make_kiosk, qtbot):
    kiosk = make_kiosk(disk_low_mb=10**9, disk_tight_mb=0)
    qtbot.waitUntil(lambda: kiosk.window.header.faults.isVisibleTo(kiosk.window.header), timeout=5_000)
    assert kiosk.window.header.faults.text() == "Disk\nlow"
    kiosk.window.header.chip.click()
    qtbot.waitUntil(lambda: "free some space" in kiosk.window.queue.fault.text(), timeout=5_000)


def test_another_kiosk_on_the_same_data_is_told_and_try_again_works(make_kiosk, qtbot, tmp_path: Path):
    other = Database(tmp_path / "data" / "practice")
    kiosk = make_kiosk(is_ready=False)
    kiosk.start()
    qtbot.waitUntil(lambda: kiosk.window.trouble.title.text() == "Cannot start", timeout=10_000)
    other.close()
    with qtbot.waitSignal(kiosk.ready, timeout=15_000):
        tap(qtbot, kiosk.window.trouble._again)


def test_a_scan_the_disk_refuses_is_red_and_the_earlier_ones_stay(kiosk, qtbot, kept, tmp_path: Path):
    with kept(kiosk):
        kiosk.gun.scanned.emit("KEPT", 0.0)
    lock = sqlite3.connect(tmp_path / "data" / "practice" / FILE_NAME, isolation_level=None)
    lock.execute("CREATE TRIGGER full BEFORE INSERT ON capture BEGIN SELECT RAISE(ABORT, 'refused'); END")
    kiosk.gun.scanned.emit("NOT-KEPT", 0.0)
    banner = kiosk.window.scan.banner
    qtbot.waitUntil(lambda: banner.tone.value == "error", timeout=5_000)
    assert banner.code.full_text == "NOT-KEPT"
    assert "safe" in banner.meaning.text()
    captures = kiosk.window.scan.captures
    assert (captures.lost, captures.rowCount()) == (1, 2)
    lock.execute("DROP TRIGGER full")
    lock.close()
    with kept(kiosk):
        kiosk.gun.scanned.emit("KEPT-TOO", 0.0)
    assert (captures.lost, captures.rowCount()) == (1, 3)


def test_a_refused_capture_is_shown_with_the_reason_and_can_be_left_out(kiosk, qtbot, kept):
    kiosk.parts.practice.faults.add(Fault(Kind.STATUS, path_contains="/captures", status=422, applied=False))
    for text in ("POISON", "GOOD"):
        with kept(kiosk):
            kiosk.gun.scanned.emit(text, 0.0)
    session_id = kiosk.session_id
    finish(kiosk, qtbot)
    queue = kiosk.window.queue
    qtbot.waitUntil(lambda: queue.needs_you.number.text() == "1", timeout=15_000)
    qtbot.waitUntil(lambda: kiosk.window.header.chip.light.word == "Needs you: 1", timeout=5_000)
    refused = kiosk.parts.captures(session_id, 10, None)
    poison = next(c for c in refused if c.state is DeliveryState.REFUSED)
    assert poison.code.text == "POISON"

    def aside():
        rows = [one for one in queue.rows.findChildren(QueueRow) if one.isVisible() and one.title == "POISON"]
        return next((one for row in rows for one in row.buttons if one.text().strip() == "Set aside"), None)

    tap_found(qtbot, aside)
    qtbot.waitUntil(lambda: kiosk.parts.session(session_id).submitted_at is not None, timeout=15_000)
    assert [c.raw_value for c in kiosk.parts.practice.state.sessions()[0].captures] == ["GOOD"]


def test_a_server_that_is_down_is_told_and_the_queue_goes_out_when_it_is_back(kiosk, qtbot, kept):
    kiosk.parts.practice.stop()
    with kept(kiosk):
        kiosk.gun.scanned.emit("WAITS", 0.0)
    session_id = kiosk.session_id
    finish(kiosk, qtbot)
    qtbot.waitUntil(lambda: "cannot be reached" in kiosk.window.queue.fault.text(), timeout=15_000)
    assert "Nothing is lost" in kiosk.window.queue.fault.text()
    kiosk.parts.practice.start()
    kiosk.window.queue.try_button.click()
    qtbot.waitUntil(lambda: kiosk.parts.session(session_id).submitted_at is not None, timeout=20_000)


def test_a_refused_key_is_told_and_nothing_is_lost(kiosk, qtbot, kept):
    kiosk.parts.practice.faults.add(Fault(Kind.STATUS, status=401, applied=False, times=None))
    with kept(kiosk):
        kiosk.gun.scanned.emit("WAITS", 0.0)
    session_id = kiosk.session_id
    finish(kiosk, qtbot)
    qtbot.waitUntil(lambda: "refuses the key" in kiosk.window.queue.fault.text(), timeout=15_000)
    assert "nothing is lost" in kiosk.window.queue.fault.text()
    assert kiosk.window.header.chip.light.word == "Cannot send"
    kiosk.parts.practice.faults.clear()
    kiosk.window.queue.try_button.click()
    qtbot.waitUntil(lambda: kiosk.parts.session(session_id).submitted_at is not None, timeout=15_000)


def test_a_video_that_is_over_is_told_and_guns_still_work(make_kiosk, qtbot, kept, tmp_path: Path):
    video = tmp_path / "label.avi"
    writer = cv2.VideoWriter(str(video), cv2.VideoWriter.fourcc(*"MJPG"), 30, (1280, 720))
    picture = cv2.imread(str(assets() / "demo" / "ean13-rice.jpg"))
    for _ in range(10):
        writer.write(picture)
    writer.release()
    kiosk = make_kiosk(camera=str(video))
    viewfinder = kiosk.window.scan.viewfinder
    qtbot.waitUntil(lambda: "over" in viewfinder.sentence, timeout=10_000)
    qtbot.waitUntil(lambda: kiosk.window.scan.captures.rowCount() == 1, timeout=10_000)
    with kept(kiosk):
        kiosk.gun.scanned.emit("GUN", 0.0)
    assert kiosk.window.scan.captures.rowCount() == 2


def test_without_a_key_scans_are_kept_and_it_is_said_why_nothing_is_sent(make_kiosk, qtbot, kept):
    kiosk = make_kiosk(server="https://scanner.example.org")
    with kept(kiosk):
        kiosk.gun.scanned.emit("KEPT", 0.0)
    kiosk.window.header.chip.click()
    qtbot.waitUntil(lambda: "No API key is set" in kiosk.window.queue.fault.text(), timeout=5_000)
    assert "nothing is lost" in kiosk.window.queue.fault.text()


def test_a_scan_while_the_kiosk_cannot_start_is_told_not_saved_yet(make_kiosk, qtbot, tmp_path: Path):
    kiosk = start_on_a_newer_file(make_kiosk, qtbot, tmp_path)
    kiosk.gun.scanned.emit("4006381333931", 0.0)
    assert kiosk.window.trouble.title.said == "The data is newer than this program"
    assert kiosk.window.trouble.waiting.said.startswith("NOT saved yet: 1 code.")


def test_a_double_tap_on_save_does_not_finish_the_session(kiosk, qtbot, kept):
    with kept(kiosk):
        kiosk.gun.scanned.emit("FIRST", 0.0)
    scan = kiosk.window.scan
    session_id = kiosk.session_id
    scan.type_button.click()
    for digit in "123456":
        scan.keypad.type_char(digit)
    place = scan.keypad.save.mapTo(kiosk.window, scan.keypad.save.rect().center())
    qtbot.waitUntil(lambda: not is_deaf(scan.left) and not is_deaf(kiosk.window.stack), timeout=5_000)
    with kept(kiosk):
        for _tap in range(3):
            QTest.mouseClick(kiosk.window.windowHandle(), Qt.MouseButton.LeftButton, pos=place)
    assert kiosk.parts.session(session_id).state is SessionState.OPEN
    assert kiosk.parts.session(session_id).captures == 2


def is_deaf(widget) -> bool:
    return widget.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)


def test_a_long_word_does_not_push_the_screen_apart(make_kiosk, kept):
    kiosk = make_kiosk((1024, 600))
    with kept(kiosk):
        kiosk.gun.scanned.emit("]C191" + "W" * 60, 0.0)
    assert kiosk.window.width() == 1024
    assert kiosk.window.minimumSizeHint().width() <= 1024


def test_what_needs_a_person_never_drops_off_the_list(kiosk, qtbot, kept):
    with kept(kiosk):
        kiosk.gun.scanned.emit("LEFT OPEN", 0.0)
    left_open = kiosk.session_id
    for number in range(60):
        session = kiosk.parts.station.finish(kiosk.parts.station.open_session(f"Later {number}").id)
    assert session.captures == 0
    kiosk.window.header.home.click()
    qtbot.waitUntil(lambda: kiosk.window.start.findChildren(OpenRow) != [], timeout=5_000)
    [row] = kiosk.window.start.findChildren(OpenRow)
    assert row.session.id == left_open


def test_keys_too_slow_for_a_gun_are_typed_where_one_can_see_them(kiosk, qtbot, kept):
    kiosk.window.start.start.click()
    qtbot.waitUntil(lambda: kiosk.session_id != "", timeout=5_000)
    with kept(kiosk) as found:
        for char in "4006381333931":
            QTest.keyClick(kiosk.window, char)
        assert kiosk.window.scan.keypad.entry.full_text == "4006381333931"
        QTest.keyClick(kiosk.window, Qt.Key.Key_Return)
    assert found[0].source is Source.TYPED
