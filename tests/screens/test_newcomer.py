"""A newcomer in practice mode: scans, sees rows appear, finishes, sees it submitted; no camera, no account."""

from pathlib import Path

import numpy as np
from fakes.finishing import finish
from fakes.taps import go_on
from PySide6.QtCore import QPointF

from hardware.frames import Frame
from hardware.sound import Signal, Sound
from kiosk.core.codes import Sighting, Symbology, code_of_text
from kiosk.core.events import CameraState, CodeScanned, SightingsChanged, Source
from kiosk.core.session import SessionState
from kiosk.core.view import BoxState, Seen
from kiosk.resources import assets
from kiosk.store.database import read_only
from kiosk.store.records import QueueCounts
from kiosk.store.sessions import count_queue


def test_a_newcomer_scans_finishes_and_sees_it_submitted(make_kiosk, qtbot):
    kiosk = make_kiosk(camera="demo:quick")
    window = kiosk.window
    assert window.header.practice.isVisible()
    window.start.start.click()
    qtbot.waitUntil(lambda: window.scan.captures.rowCount() >= 3, timeout=15_000)
    assert window.stack.currentWidget() is window.scan
    assert window.scan.banner.word.full_text in {"Saved", "Saved again"}
    session_id = kiosk.session_id
    finish(kiosk, qtbot)
    qtbot.waitUntil(lambda: window.stack.currentWidget() is window.queue, timeout=5_000)
    qtbot.waitUntil(lambda: kiosk.parts.session(session_id).state is SessionState.SUBMITTED, timeout=15_000)
    session = kiosk.parts.session(session_id)
    qtbot.waitUntil(lambda: window.header.chip.light.word == "All sent", timeout=5_000)
    qtbot.waitUntil(lambda: window.queue.sent.number.text() == str(session.captures), timeout=5_000)
    assert session.delivered == session.captures >= 3
    remote = kiosk.parts.practice.state.sessions()
    assert [s.submit_count for s in remote] == [1]
    assert len(remote[0].captures) == session.captures


def test_a_gun_at_the_start_screen_opens_a_session_and_the_code_is_kept(kiosk, qtbot, kept):
    with kept(kiosk) as found:
        kiosk.gun.scanned.emit("4006381333931", 0.0)
    assert found[0].code.text == "4006381333931"
    assert found[0].gtin == "04006381333931"
    assert kiosk.window.stack.currentWidget() is kiosk.window.scan
    assert kiosk.window.scan.captures.rowCount() == 1


def test_a_scan_that_comes_before_the_kiosk_is_ready_is_kept_once_it_is(make_kiosk, kept):
    kiosk = make_kiosk(is_ready=False)
    with kept(kiosk) as found:
        kiosk.start()
        kiosk.gun.scanned.emit("EARLY-BIRD", 0.0)
    assert found[0].code.text == "EARLY-BIRD"


def test_by_setting_the_same_code_again_is_kept_and_said_in_another_colour_and_word(make_kiosk, kept):
    kiosk = make_kiosk(repeats="count")
    for at_s in (0.0, 1.0):
        with kept(kiosk):
            kiosk.gun.scanned.emit("4006381333931", at_s)
    banner = kiosk.window.scan.banner
    assert (banner.tone.value, banner.word.full_text, banner.times.text()) == ("again", "Saved again", "×2")
    assert kiosk.window.scan.captures.rowCount() == 2


def test_undo_takes_back_the_last_scan_and_it_is_never_sent(kiosk, qtbot, kept):
    for text in ("FIRST", "SECOND"):
        with kept(kiosk):
            kiosk.gun.scanned.emit(text, 0.0)
    session_id = kiosk.session_id
    kiosk.window.scan.undo_button.click()
    qtbot.waitUntil(lambda: kiosk.window.scan.captures.rowCount() == 1, timeout=5_000)
    assert kiosk.window.scan.banner.word.full_text == "Undone"
    finish(kiosk, qtbot)
    qtbot.waitUntil(lambda: kiosk.parts.session(session_id).state is SessionState.SUBMITTED, timeout=15_000)
    remote = kiosk.parts.practice.state.sessions()[0]
    assert [capture.raw_value for capture in remote.captures] == ["FIRST"]


def test_a_typed_code_is_kept_as_manual(kiosk, qtbot, kept):
    kiosk.window.start.start.click()
    qtbot.waitUntil(lambda: kiosk.window.stack.currentWidget() is kiosk.window.scan, timeout=5_000)
    keypad = kiosk.window.scan.keypad
    kiosk.window.scan.type_button.click()
    for digit in "400638133393":
        keypad.type_char(digit)
    assert (keypad.hint.full_text, keypad.save.accessibleName()) == ("Check digit will be 1", "Add digit 1")
    keypad.type_char("1")
    assert keypad.hint.full_text == "✓ EAN-13, check digit right"
    with kept(kiosk) as found:
        keypad.save.click()
    assert found[0].code.text == "4006381333931"
    session_id = kiosk.session_id
    finish(kiosk, qtbot)
    qtbot.waitUntil(lambda: kiosk.parts.session(session_id).state is SessionState.SUBMITTED, timeout=15_000)
    assert kiosk.parts.practice.state.sessions()[0].captures[0].capture_type == "MANUAL"


def test_an_open_session_can_be_continued(kiosk, qtbot, kept):
    with kept(kiosk):
        kiosk.gun.scanned.emit("FIRST", 0.0)
    session_id = kiosk.session_id
    kiosk.window.header.home.click()
    assert kiosk.session_id == ""
    go_on(qtbot, kiosk.window, session_id)
    qtbot.waitUntil(lambda: kiosk.session_id == session_id, timeout=5_000)
    with kept(kiosk) as found:
        kiosk.gun.scanned.emit("SECOND", 0.0)
    assert found[0].session_id == session_id
    assert found[0].count == 2


def test_an_empty_session_has_nothing_to_finish(kiosk, qtbot):
    kiosk.window.start.start.click()
    qtbot.waitUntil(lambda: kiosk.session_id != "", timeout=5_000)
    assert not kiosk.window.scan.finish_button.isEnabled()
    assert not kiosk.window.scan.undo_button.isEnabled()


class ListeningSound(Sound):
    """Silent; notes what another process would find on the disk at the moment of each beep."""

    def __init__(self, data: Path) -> None:
        super().__init__(assets() / "sounds", is_on=False)
        self._data = data
        self.heard: list[tuple[Signal, int]] = []

    def play(self, signal: Signal) -> None:
        self.heard.append((signal, read_only(self._data, count_queue, QueueCounts()).waiting))


def test_when_it_beeps_the_scan_is_on_the_disk_already(make_kiosk, kept, tmp_path):
    kiosk = make_kiosk(repeats="count")
    kiosk.parts.sound = ListeningSound(tmp_path / "data" / "practice")
    for at_s, text in enumerate(("FIRST", "SECOND", "SECOND")):
        with kept(kiosk):
            kiosk.gun.scanned.emit(text, float(at_s))
    assert kiosk.parts.sound.heard == [(Signal.KEPT, 1), (Signal.KEPT, 2), (Signal.AGAIN, 3)]


def test_a_box_in_the_viewfinder_is_green_only_once_its_code_is_kept(kiosk, qtbot, kept):
    viewfinder = kiosk.window.scan.viewfinder
    code = code_of_text("4006381333931", Symbology.EAN13)
    box = Sighting(code, ((500, 300), (700, 300), (700, 400), (500, 400)))
    frame = Frame(np.zeros((720, 1280, 3), np.uint8), 1, 0.0)
    kiosk.window.start.start.click()
    qtbot.waitUntil(lambda: kiosk.session_id != "", timeout=5_000)
    viewfinder.pull_from(lambda: frame)
    viewfinder.show_camera(CameraState.LIVE, "The camera is on.")
    viewfinder.show_sightings(SightingsChanged((Seen(1, box, BoxState.TAKEN),), 1280, 720))
    qtbot.waitUntil(lambda: is_white_over_black(inside_of(viewfinder, frame)), timeout=5_000)
    with kept(kiosk):
        kiosk.bridge.post(CodeScanned(code, Source.CAMERA, 0.0))
    colour = inside_of(viewfinder, frame)
    assert colour.green() > colour.red() + 20


def is_white_over_black(colour) -> bool:
    return colour.red() == colour.green() == colour.blue() > 20


def inside_of(viewfinder, frame):
    """The colour inside the box, above the middle of it, wherever the picture stands in the viewfinder."""
    placed = viewfinder._place(frame)
    spot = placed.topLeft() + QPointF(560 / frame.width * placed.width(), 352 / frame.height * placed.height())
    return viewfinder.grab().toImage().pixelColor(spot.toPoint())
