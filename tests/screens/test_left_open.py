"""A session that was left stays open, says so on the start screen, is finished there; the dark screen stays true."""

import threading
from datetime import datetime, timedelta

import pytest
from fakes.clock import FakeClock
from fakes.taps import go_on, tap
from PySide6.QtWidgets import QPushButton

from kiosk.core.idle import Rest
from kiosk.core.session import SessionState
from kiosk.core.words import say_time
from kiosk.gallery import Sample
from kiosk.screens.start import open_words
from kiosk.widgets.open_row import OpenRow
from kiosk.widgets.theme import Sizes

WAIT_MS = 10_000


@pytest.fixture
def kiosk(make_kiosk, tmp_path):
    """Without the labels of the demonstration."""
    return make_kiosk(camera=str(tmp_path / "no-camera"))


def leave(kiosk, kept, text: str) -> str:
    """Scan into a session and go home. Its id."""
    with kept(kiosk):
        kiosk.gun.scanned.emit(text, 0.0)
    session_id = kiosk.session_id
    kiosk.window.header.home.click()
    return session_id


def known(kiosk) -> tuple[str, ...]:
    """What the start screen says of the session that is open."""
    [row] = [one for one in kiosk.window.start.rows.findChildren(OpenRow) if one.isVisible()]
    return row.go_on.known


def button(kiosk, name: str) -> QPushButton | None:
    buttons = kiosk.window.start.rows.findChildren(QPushButton)
    return next((one for one in buttons if one.accessibleName().startswith(name) and one.isVisible()), None)


def test_a_session_left_by_home_says_since_when_it_is_open_and_is_finished_from_there(kiosk, qtbot, kept):
    session_id = leave(kiosk, kept, "FIRST")
    qtbot.waitUntil(lambda: button(kiosk, "Finish") is not None, timeout=WAIT_MS)
    opened = kiosk.parts.session(session_id).opened_at.astimezone()
    assert known(kiosk) == (f"since {say_time(opened)}", "1 capture")
    assert button(kiosk, "Continue") is not None
    tap(qtbot, button(kiosk, "Finish"))
    review = kiosk.window.review
    qtbot.waitUntil(lambda: kiosk.window.stack.currentWidget() is review, timeout=WAIT_MS)
    assert kiosk.parts.session(session_id).state is SessionState.OPEN
    tap(qtbot, review.finish_button)
    qtbot.waitUntil(lambda: kiosk.parts.session(session_id).submitted_at is not None, timeout=15_000)


def test_an_empty_session_can_only_be_continued(kiosk, qtbot):
    tap(qtbot, kiosk.window.start.start)
    qtbot.waitUntil(lambda: kiosk.session_id != "", timeout=WAIT_MS)
    kiosk.window.header.home.click()
    qtbot.waitUntil(lambda: button(kiosk, "Continue") is not None, timeout=WAIT_MS)
    assert button(kiosk, "Finish") is None


def test_a_touch_on_the_row_goes_on_with_its_session(kiosk, qtbot, kept):
    session_id = leave(kiosk, kept, "FIRST")
    qtbot.waitUntil(lambda: button(kiosk, "Continue") is not None, timeout=WAIT_MS)
    tap(qtbot, button(kiosk, "Continue"))
    qtbot.waitUntil(lambda: kiosk.session_id == session_id, timeout=WAIT_MS)


def test_of_a_session_from_another_day_it_says_the_day():
    now = datetime(2026, 11, 22, 10, 15).astimezone()
    assert open_words(now, now) == "since 10:15"
    assert open_words(now - timedelta(days=1), now) == "since 21 Nov 2026"
    assert open_words(datetime(1970, 1, 1).astimezone(), now) == "still open"


def test_what_has_no_room_beside_the_act_is_left_away_whole(qapp):
    session = Sample().sessions[0]
    words = ("since 12:06", "3 captures")
    button = OpenRow(session, Sizes(20, 60), words).go_on
    assert button.shown(1_000) == " · since 12:06 · 3 captures"
    assert button.shown(150) == " · since 12:06"
    assert button.shown(40) == ""


def test_a_left_session_is_not_closed_by_resting(make_kiosk, qtbot, kept, tmp_path):
    clock = FakeClock()
    kiosk = make_kiosk(clock=clock, camera=str(tmp_path / "no-camera"))
    kiosk.idle._timer.stop()  # here the story turns the time
    session_id = leave(kiosk, kept, "FIRST")
    for seconds in (300, 1_800, 30):
        clock.advance(seconds)
        kiosk.idle.look()
    assert kiosk.idle.state is Rest.DARK
    assert kiosk.parts.session(session_id).state is SessionState.OPEN


def test_the_dark_screen_shows_both_lamps_as_they_are_now(make_kiosk, qtbot, kept, tmp_path):
    clock = FakeClock()
    kiosk = make_kiosk(clock=clock, camera=str(tmp_path / "no-camera"))
    kiosk.idle._timer.stop()
    session_id = leave(kiosk, kept, "FIRST")
    qtbot.waitUntil(lambda: lamps(kiosk, clock) == ["Safe to switch off", "1 on this kiosk"], timeout=WAIT_MS)
    kiosk.parts.station.session_id = session_id
    kiosk.bridge.do(kiosk.parts.station.finish)
    qtbot.waitUntil(lambda: lamps(kiosk, clock) == ["Safe to switch off", "All sent"], timeout=15_000)
    kiosk.parts._database.damage = "damaged"
    qtbot.waitUntil(lambda: lamps(kiosk, clock)[0] == "Not safe to switch off: disk", timeout=WAIT_MS)


def lamps(kiosk, clock: FakeClock) -> list[str]:
    """What the dark screen says a second later."""
    clock.advance(1 if kiosk.idle.state is Rest.DARK else 300)
    kiosk.idle.look()
    assert kiosk.idle.dimmer.isVisible()
    return kiosk.idle.dimmer.night_words


def test_a_scan_that_is_still_being_saved_when_a_person_leaves_is_saved_and_the_start_screen_stays(kiosk, qtbot, kept):
    window, held = kiosk.window, threading.Event()
    with kept(kiosk):
        kiosk.gun.scanned.emit("FIRST", 0.0)
    session_id = kiosk.session_id
    kiosk.bridge.do(lambda: held.wait(10.0))
    kiosk.gun.scanned.emit("LAST", 5.0)
    tap(qtbot, window.header.home)
    with kept(kiosk):
        held.set()
    assert window.stack.currentWidget() is window.start
    assert [one.code.text for one in kiosk.parts.captures(session_id, 10, None)] == ["LAST", "FIRST"]
    go_on(qtbot, window, session_id)
    qtbot.waitUntil(lambda: kiosk.session_id == session_id, timeout=5_000)
    with kept(kiosk):
        kiosk.gun.scanned.emit("MORE", 10.0)
    assert window.is_scanning
    assert window.scan.banner.code.full_text == "MORE"


def test_a_person_who_goes_home_while_the_review_is_read_is_not_brought_back(kiosk, qtbot, kept):
    window, held, read = kiosk.window, threading.Event(), []
    with kept(kiosk):
        kiosk.gun.scanned.emit("FIRST", 0.0)
    kiosk.bridge.do(lambda: held.wait(10.0))
    tap(qtbot, window.scan.finish_button)
    tap(qtbot, window.header.home)
    kiosk.bridge.do(lambda: None, read.append)  # behind the review
    held.set()
    qtbot.waitUntil(lambda: len(read) == 1, timeout=WAIT_MS)
    assert window.stack.currentWidget() is window.start
