"""What the server failed at, or does not know: seen, tried again, sent again and left as it is, all by touch."""

import pytest
from fakes.clock import FakeClock
from fakes.taps import tap, tap_found, tap_row

from kiosk.core.results import COMPLETED, FAILED, NOT_FOUND
from kiosk.core.session import SessionState
from kiosk.screens.queue_rows import SessionLine

WAIT_MS = 20_000
GOOD, FAILS, UNKNOWN = "4006381333931", "FAILED 1", "NOTFOUND 1"


@pytest.fixture
def clock() -> FakeClock:
    """The kiosk's own: its pauses between questions pass when a test says so."""
    return FakeClock()


@pytest.fixture
def kiosk(make_kiosk, clock, tmp_path):
    """Without the labels of the demonstration."""
    awake = {"idle_minutes": 0, "abandoned_minutes": 0}  # turned time would dim the screen, and a touch only wake it
    return make_kiosk(clock=clock, camera=str(tmp_path / "no-camera"), **awake)


def until(kiosk, clock, qtbot, session_id: str, state: SessionState) -> None:
    """Let the courier's pauses pass until the session has come so far."""

    def is_there() -> bool:
        clock.advance(1)
        kiosk.parts.station.wake_courier()
        return kiosk.parts.session(session_id).state is state

    qtbot.waitUntil(is_there, timeout=WAIT_MS)


def statuses(kiosk, session_id: str) -> dict[str, str]:
    return {one.code.text: one.remote_status for one in kiosk.parts.captures(session_id, 9, None)}


@pytest.fixture
def failed(kiosk, clock, qtbot, kept) -> str:
    """A session that was scanned, finished and sent, and of which the server failed at one capture. Its id."""
    tap(qtbot, kiosk.window.start.start)
    for text in (GOOD, FAILS, UNKNOWN):
        with kept(kiosk):
            kiosk.gun.scanned.emit(text, 0.0)
    session_id = kiosk.session_id
    tap(qtbot, kiosk.window.scan.finish_button)
    tap(qtbot, kiosk.window.review.finish_button)
    until(kiosk, clock, qtbot, session_id, SessionState.ATTENTION)
    assert statuses(kiosk, session_id) == {GOOD: COMPLETED, FAILS: FAILED, UNKNOWN: NOT_FOUND}
    return session_id


def act(kiosk, qtbot, word: str) -> None:
    """Touch this button of the session's row on the queue screen."""

    def found():
        rows = [row for row in kiosk.window.queue.rows.findChildren(SessionLine) if row.isVisible()]
        return next((one for row in rows for one in row.buttons if one.text().strip() == word), None)

    tap_found(qtbot, found)


def retries(kiosk) -> dict[str, int]:
    [session] = kiosk.parts.practice.state.sessions()
    return {one.raw_value: one.retries for one in session.captures}


def test_one_row_that_failed_is_tried_again_and_one_that_is_unknown_is_only_told(kiosk, clock, qtbot, failed):
    page = kiosk.window.timeline
    act(kiosk, qtbot, "Details")
    tap_row(qtbot, page.list, UNKNOWN)
    assert page.title.full_text == UNKNOWN
    assert not page.again_button.isVisible()
    tap_row(qtbot, page.list, FAILS)
    assert page.title.full_text == FAILS
    assert not page.aside_button.isVisible()
    tap(qtbot, page.again_button)
    until(kiosk, clock, qtbot, failed, SessionState.DONE)
    assert statuses(kiosk, failed) == {GOOD: COMPLETED, FAILS: COMPLETED, UNKNOWN: NOT_FOUND}
    assert retries(kiosk) == {GOOD: 0, FAILS: 1, UNKNOWN: 0}


def test_the_session_is_sent_again_from_the_queue(kiosk, clock, qtbot, failed):
    act(kiosk, qtbot, "Send again")
    until(kiosk, clock, qtbot, failed, SessionState.DONE)
    assert retries(kiosk) == {GOOD: 0, FAILS: 1, UNKNOWN: 0}


def test_the_session_is_left_as_it_is_and_needs_nobody_any_more(kiosk, clock, qtbot, failed):
    page, chip = kiosk.window.timeline, kiosk.window.header.chip
    qtbot.waitUntil(lambda: chip.light.word == "Needs you: 1", timeout=5_000)
    tap(qtbot, kiosk.window.queue.needs_you)
    tap_row(qtbot, page.list, kiosk.parts.session(failed).name)
    assert page.aside_button.text().strip() == "Leave as it is"
    tap(qtbot, page.aside_button)
    qtbot.waitUntil(lambda: kiosk.parts.session(failed).state is SessionState.DONE, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: chip.light.word == "All sent", timeout=5_000)
    assert statuses(kiosk, failed)[FAILS] == FAILED
    assert retries(kiosk)[FAILS] == 0
    tap(qtbot, page.back_button)
    tap(qtbot, page.back_button)
    assert kiosk.window.stack.currentWidget() is kiosk.window.queue
