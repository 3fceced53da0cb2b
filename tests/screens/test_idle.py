"""Nobody there: the kiosk dims, and wakes without losing the scan that woke it; a session left alone ends in order."""

import pytest
from fakes.clock import FakeClock
from fakes.taps import tap
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from hardware.sound import Signal
from kiosk.core.codes import Symbology, code_of_text
from kiosk.core.events import CaptureNotKept, CodeScanned, SoundMissing, Source
from kiosk.core.idle import WARNING_S, Rest
from kiosk.core.session import SessionState

DIM_S, ABANDONED_S = 300, 1800


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def kiosk(make_kiosk, clock):
    made = make_kiosk(clock=clock)
    made.idle._timer.stop()  # here the story turns the time
    return made


def pass_time(kiosk, clock: FakeClock, seconds: float) -> None:
    clock.advance(seconds)
    kiosk.idle.look()


def scan(kiosk, text: str) -> None:
    kiosk.gun.scanned.emit(text, 0.0)


def touch(kiosk, widget) -> None:
    """A finger on the glass: it goes the way of the window system."""
    spot = widget.mapTo(kiosk.window, widget.rect().center())
    QTest.mouseClick(kiosk.window.windowHandle(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, spot)


def is_dark(kiosk) -> bool:
    return kiosk.idle.state is Rest.DARK and kiosk.idle.dimmer.isVisible()


def test_after_five_minutes_it_dims_and_a_touch_wakes_it_and_does_nothing_else(kiosk, clock, qtbot):
    start = kiosk.window.start.start
    pass_time(kiosk, clock, DIM_S - 1)
    assert kiosk.idle.state is Rest.AWAKE
    pass_time(kiosk, clock, 1)
    assert is_dark(kiosk)
    assert kiosk.idle.dimmer.geometry() == kiosk.window.rect()
    touch(kiosk, start)
    assert kiosk.idle.state is Rest.AWAKE
    assert not kiosk.idle.dimmer.isVisible()
    with qtbot.assertNotEmitted(kiosk.window.start.begin):
        QApplication.processEvents()
    assert kiosk.session_id == ""


def test_the_scan_that_wakes_it_is_kept(kiosk, clock, kept):
    pass_time(kiosk, clock, DIM_S)
    with kept(kiosk) as found:
        scan(kiosk, "WAKE-UP")
    assert found[0].code.text == "WAKE-UP"
    assert kiosk.idle.state is Rest.AWAKE
    assert kiosk.window.stack.currentWidget() is kiosk.window.scan


def test_a_key_that_wakes_it_types_nothing(kiosk, clock, kept):
    with kept(kiosk):
        scan(kiosk, "FIRST")
    pass_time(kiosk, clock, DIM_S)
    QTest.keyClick(kiosk.window.windowHandle(), Qt.Key.Key_Shift)
    assert kiosk.idle.state is Rest.AWAKE
    assert kiosk.window.scan.left.currentWidget() is kiosk.window.scan.camera_page


def test_the_camera_is_closed_while_it_is_dark_and_comes_back(make_kiosk, clock, qtbot):
    kiosk = make_kiosk(clock=clock, camera="demo:quick")
    kiosk.idle._timer.stop()
    camera = kiosk.parts.camera
    qtbot.waitUntil(lambda: camera.newest_frame() is not None, timeout=10_000)
    pass_time(kiosk, clock, DIM_S)
    qtbot.waitUntil(lambda: not camera.is_watching, timeout=10_000)
    assert camera.newest_frame() is None
    touch(kiosk, kiosk.window.start.start)
    qtbot.waitUntil(lambda: camera.newest_frame() is not None, timeout=10_000)


def test_the_demonstration_keeps_nobody_awake(make_kiosk, clock):
    kiosk = make_kiosk(clock=clock, camera="demo:quick")
    kiosk.idle._timer.stop()
    clock.advance(DIM_S)
    kiosk.bridge.arrived.emit(CodeScanned(code_of_text("4006381333931", Symbology.EAN13), Source.CAMERA, 0.0))
    kiosk.idle.look()
    assert is_dark(kiosk)


def test_an_abandoned_session_warns_and_finishes_itself_with_all_it_holds(kiosk, clock, qtbot, kept):
    for text in ("FIRST", "SECOND"):
        with kept(kiosk):
            scan(kiosk, text)
    session_id = kiosk.session_id
    pass_time(kiosk, clock, ABANDONED_S)
    dimmer = kiosk.idle.dimmer
    assert kiosk.idle.state is Rest.WARNING
    assert dimmer.stay.isVisible()
    pass_time(kiosk, clock, WARNING_S - 1)
    assert "in 1 second." in dimmer.sentence.text()
    pass_time(kiosk, clock, 1)
    assert kiosk.session_id == ""
    assert kiosk.window.stack.currentWidget() is kiosk.window.start
    assert is_dark(kiosk)
    qtbot.waitUntil(lambda: kiosk.parts.session(session_id).state is not SessionState.OPEN, timeout=10_000)
    qtbot.waitUntil(lambda: kiosk.parts.session(session_id).state is SessionState.SUBMITTED, timeout=15_000)
    assert kiosk.parts.session(session_id).captures == 2
    remote = kiosk.parts.practice.state.sessions()
    assert [capture.raw_value for one in remote for capture in one.captures] == ["FIRST", "SECOND"]


@pytest.mark.parametrize("way", ["button", "glass", "scan"])
def test_a_touch_or_a_scan_in_the_warning_keeps_the_session(kiosk, clock, kept, way):
    with kept(kiosk):
        scan(kiosk, "FIRST")
    session_id = kiosk.session_id
    pass_time(kiosk, clock, ABANDONED_S)
    if way == "button":
        touch(kiosk, kiosk.idle.dimmer.stay)
    elif way == "glass":
        touch(kiosk, kiosk.window.scan.finish_button)
    else:
        with kept(kiosk) as found:
            scan(kiosk, "SECOND")
        assert found[0].session_id == session_id
    assert kiosk.idle.state is Rest.AWAKE
    pass_time(kiosk, clock, WARNING_S + 1)
    assert kiosk.session_id == session_id
    assert kiosk.parts.session(session_id).state is SessionState.OPEN
    assert kiosk.window.stack.currentWidget() is kiosk.window.scan


def test_an_empty_session_that_is_left_alone_is_not_finished_and_is_the_next_one(kiosk, clock, qtbot, kept):
    tap(qtbot, kiosk.window.start.start)
    qtbot.waitUntil(lambda: kiosk.session_id != "", timeout=5_000)
    session_id = kiosk.session_id
    pass_time(kiosk, clock, ABANDONED_S)
    pass_time(kiosk, clock, WARNING_S)
    assert kiosk.session_id == ""
    done = []
    kiosk.bridge.do(lambda: None, done.append)
    qtbot.waitUntil(lambda: done == [None], timeout=5_000)
    assert kiosk.parts.session(session_id).state is SessionState.OPEN
    assert is_dark(kiosk)
    tap(qtbot, kiosk.window.start.start)  # wakes it
    tap(qtbot, kiosk.window.start.start)
    qtbot.waitUntil(lambda: kiosk.session_id == session_id, timeout=5_000)


STEPS = st.lists(
    st.sampled_from(["scan", "touch", "home", 100, DIM_S, ABANDONED_S, WARNING_S]), min_size=3, max_size=12
)


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(STEPS)
def test_in_whatever_order_things_come_no_scan_is_lost(kiosk, clock, qtbot, steps):
    before = kept_codes(kiosk)
    wanted = []
    for number, step in enumerate(steps):
        if step == "scan":
            wanted.append(f"S{len(before) + number}-{clock.true_s:.0f}")
            scan(kiosk, wanted[-1])
        elif step == "touch":
            touch(kiosk, kiosk.idle.dimmer.stay)
        elif step == "home":
            kiosk.window.header.home.click()
        else:
            pass_time(kiosk, clock, step)
    qtbot.waitUntil(lambda: len(kept_codes(kiosk)) == len(before) + len(wanted), timeout=10_000)
    assert sorted(kept_codes(kiosk)) == sorted([*before, *wanted])


def kept_codes(kiosk) -> list[str]:
    _counts, sessions, _refused = kiosk.parts.queue()
    return [one.code.text for session in sessions for one in kiosk.parts.captures(session.id, 1_000, None)]


# -- the voice -------------------------------------------------------------------------------------------------


def test_an_error_insists_until_somebody_touches_the_screen(kiosk, qtbot):
    heard = []
    kiosk.parts.beep = heard.append
    kiosk.voice._insist.setInterval(20)
    kiosk.bridge.arrived.emit(CaptureNotKept(code_of_text("LOST"), "NOT saved", "The disk is full."))
    qtbot.waitUntil(lambda: len(heard) >= 3, timeout=5_000)
    assert set(heard) == {Signal.ERROR}
    scan(kiosk, "NEXT")
    qtbot.waitUntil(lambda: Signal.KEPT in heard, timeout=5_000)
    assert kiosk.voice.is_insisting
    touch(kiosk, kiosk.window.header)
    assert not kiosk.voice.is_insisting


def test_an_error_does_not_insist_into_an_empty_hall(kiosk, clock):
    kiosk.voice.beep("ERROR")
    assert kiosk.voice.is_insisting
    pass_time(kiosk, clock, DIM_S)
    assert not kiosk.voice.is_insisting


def test_a_machine_without_sound_is_told_and_takes_no_touch(kiosk, qtbot):
    kiosk.bridge.arrived.emit(SoundMissing())
    toast = kiosk.voice.toast
    assert toast.isVisible()
    assert "makes no sound" in toast.words.said
    assert kiosk.window.childAt(toast.geometry().center()) is not toast
    assert kiosk.window.rect().contains(toast.geometry())
    assert toast.mapTo(kiosk.window, QPoint(0, 0)).y() > kiosk.window.height() // 2


@pytest.mark.parametrize("kind", ["barcode_scan", "both"])
def test_what_is_told_covers_nothing_that_is_touched_next(make_kiosk, qtbot, kind):
    kiosk = make_kiosk(kinds=("barcode_scan", "both"))
    kiosk.window.start.tiles[kind].click()
    screen = kiosk.window.photo if kind == "both" else kiosk.window.scan
    qtbot.waitUntil(screen.isVisible, timeout=5_000)
    kiosk.bridge.arrived.emit(SoundMissing())
    toast = kiosk.voice.toast.geometry()
    next_ones = [screen.shutter_button] if kind == "both" else [screen.finish_button, screen.undo_button]
    for button in next_ones:
        assert button.isVisible()
        assert not toast.intersects(QRect(button.mapTo(kiosk.window, QPoint(0, 0)), button.size()))
