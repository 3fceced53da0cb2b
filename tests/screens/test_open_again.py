"""A session that was finished too early is opened again from the queue, by touch, before any of it was sent."""

from fakes.taps import is_deaf, tap, tap_found

from kiosk.core.session import SessionState
from kiosk.screens.queue_rows import SessionLine


def open_again(kiosk):
    """The button of the session's row, if it is there."""
    rows = [row for row in kiosk.window.queue.rows.findChildren(SessionLine) if row.isVisible()]
    return next((one for row in rows for one in row.buttons if one.text().strip() == "Open again"), None)


def test_a_session_finished_too_early_is_opened_again_and_sent_whole(make_kiosk, qtbot, kept, tmp_path):
    kiosk = make_kiosk(camera=str(tmp_path / "no-camera"))
    window, practice = kiosk.window, kiosk.parts.practice
    practice.stop()
    tap(qtbot, window.start.start)
    with kept(kiosk):
        kiosk.gun.scanned.emit("FIRST", 0.0)
    session_id = kiosk.session_id
    tap(qtbot, window.scan.finish_button)
    tap(qtbot, window.review.finish_button)
    qtbot.waitUntil(lambda: open_again(kiosk) is not None, timeout=5_000)
    assert kiosk.parts.session(session_id).state is SessionState.CLOSED

    tap_found(qtbot, lambda: open_again(kiosk))
    qtbot.waitUntil(lambda: kiosk.session_id == session_id, timeout=5_000)
    assert window.stack.currentWidget() is window.scan
    assert kiosk.parts.session(session_id).state is SessionState.OPEN
    with kept(kiosk) as found:
        kiosk.gun.scanned.emit("SECOND", 5.0)
    assert (found[0].session_id, found[0].count) == (session_id, 2)

    tap(qtbot, window.scan.finish_button)
    qtbot.waitUntil(lambda: window.review.count.full_text.startswith("2 captures"), timeout=5_000)
    tap(qtbot, window.review.finish_button)
    again = window.queue.try_button
    qtbot.waitUntil(lambda: again.isVisible() and not is_deaf(again), timeout=15_000)
    practice.start()
    tap(qtbot, again)
    qtbot.waitUntil(lambda: kiosk.parts.session(session_id).submitted_at is not None, timeout=20_000)
    [sent] = [one for one in practice.state.sessions() if one.submit_count]
    assert sorted(one.raw_value for one in sent.captures) == ["FIRST", "SECOND"]
