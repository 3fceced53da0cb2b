"""A scan that the disk refused stands in the list until it is kept, with one sentence and one thing to do."""

import pytest
from fakes.full_disk import BIG, FullDisk
from fakes.taps import go_on, is_deaf, tap
from PySide6.QtCore import Qt

from kiosk.core.delivery import DeliveryState
from kiosk.core.events import CaptureNotKept
from kiosk.core.session import SessionState
from kiosk.widgets.banner import Tone
from kiosk.widgets.capture_painter import RECORD

WAIT_MS = 10_000


@pytest.fixture
def kiosk(make_kiosk, tmp_path):
    """Without the labels of the demonstration."""
    return make_kiosk(camera=str(tmp_path / "no-camera"))


@pytest.fixture
def scan(kiosk):
    return kiosk.window.scan


def shoot(kiosk, text: str, at_s: float) -> None:
    kiosk.gun.scanned.emit(text, at_s)


def lose(kiosk, qtbot, *texts: str) -> None:
    """Scan until the disk takes no more: what comes then is not kept."""
    for number, text in enumerate(texts):
        before = kiosk.window.scan.captures.lost
        shoot(kiosk, text, 100.0 + number)
        qtbot.waitUntil(lambda before=before: kiosk.window.scan.captures.lost > before, timeout=WAIT_MS)


def shown(scan) -> list[tuple[str, str]]:
    """Kind and text of each row."""
    found = [scan.captures.index(row).data(RECORD) for row in range(scan.captures.rowCount())]
    return [("lost" if isinstance(one, CaptureNotKept) else "kept", one.code.text[:9]) for one in found]


def touch_row(qtbot, scan, row: int, *, is_key: bool = False) -> None:
    """A finger on a row, or on the key in it that tries again."""
    at = scan.list.again_key(row).center() if is_key else scan.list.visualRect(scan.captures.index(row)).center()
    qtbot.mouseClick(scan.list.viewport(), Qt.MouseButton.LeftButton, pos=at)


def test_a_scan_that_was_not_kept_is_a_row_until_a_touch_on_its_key_keeps_it(kiosk, scan, qtbot, kept):
    with kept(kiosk):
        shoot(kiosk, "FIRST", 1.0)
    disk, big = FullDisk(kiosk), "LOST-A" + BIG
    disk.fill()
    lose(kiosk, qtbot, big, "LOST-B" + "y" * 400_000)
    assert [kind for kind, _ in shown(scan)] == ["lost", "lost", "kept"]
    assert scan.captures.index(1).data(Qt.ItemDataRole.AccessibleTextRole).endswith("NOT saved")
    disk.make_room()
    with kept(kiosk):
        touch_row(qtbot, scan, 1, is_key=True)
    assert shown(scan) == [("lost", "LOST-Byyy"), ("kept", "LOST-Axxx"), ("kept", "FIRST")]
    assert [one.state for one in kiosk.parts.captures(kiosk.session_id, 9, None)][1] is DeliveryState.WAITING


def test_scanning_it_again_takes_its_row_away_and_twice_lost_is_one_row(kiosk, scan, qtbot, kept):
    disk, big = FullDisk(kiosk), "LOST" + BIG
    disk.fill()
    lose(kiosk, qtbot, big)
    with qtbot.waitSignal(kiosk.bridge.arrived, timeout=WAIT_MS, check_params_cb=lambda e: type(e) is CaptureNotKept):
        shoot(kiosk, big, 200.0)
    assert [kind for kind, _ in shown(scan)] == ["lost"]
    disk.make_room()
    with kept(kiosk):
        shoot(kiosk, big, 300.0)
    assert [kind for kind, _ in shown(scan)] == ["kept"]


def test_the_review_tells_of_it_and_it_does_not_stay_for_the_next_session(kiosk, scan, qtbot, kept):
    with kept(kiosk):
        shoot(kiosk, "FIRST", 1.0)
    disk = FullDisk(kiosk)
    disk.fill()
    lose(kiosk, qtbot, "LOST" + BIG)
    scan.finish_button.click()
    review = kiosk.window.review
    qtbot.waitUntil(lambda: kiosk.window.stack.currentWidget() is review, timeout=WAIT_MS)
    assert "1 NOT saved: go back, scan again" in review.doubts.text()
    disk.make_room()
    session_id = kiosk.session_id
    review.finish_button.click()
    qtbot.waitUntil(lambda: kiosk.parts.session(session_id).state is not SessionState.OPEN, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: scan.captures.lost == 0, timeout=WAIT_MS)
    kiosk.window.queue.reopen.emit(session_id)
    qtbot.waitUntil(lambda: kiosk.session_id == session_id, timeout=WAIT_MS)
    assert [kind for kind, _ in shown(scan)] == ["kept"]


def test_it_is_there_again_after_home_and_in_no_other_session(kiosk, scan, qtbot, kept):
    window, big = kiosk.window, "LOST" + BIG
    with kept(kiosk):
        shoot(kiosk, "FIRST", 1.0)
    first, disk = kiosk.session_id, FullDisk(kiosk)
    disk.fill()
    lose(kiosk, qtbot, big)
    disk.make_room()
    tap(qtbot, window.header.home)
    with kept(kiosk):
        shoot(kiosk, "OTHER", 200.0)
    assert kiosk.session_id != first
    assert [kind for kind, _ in shown(scan)] == ["kept"]
    tap(qtbot, window.header.home)
    go_on(qtbot, window, first)
    qtbot.waitUntil(lambda: kiosk.session_id == first, timeout=WAIT_MS)
    assert [kind for kind, _ in shown(scan)] == ["lost", "kept"]
    assert (scan.banner.word.full_text, scan.banner.tone) == ("NOT saved", Tone.ERROR)
    scan.finish.emit()
    qtbot.waitUntil(lambda: window.stack.currentWidget() is window.review, timeout=WAIT_MS)
    assert "1 NOT saved: go back, scan again" in window.review.doubts.text()
    tap(qtbot, window.review.back_button)
    qtbot.waitUntil(lambda: scan.isVisible() and not is_deaf(scan.list), timeout=WAIT_MS)
    with kept(kiosk):
        touch_row(qtbot, scan, 0, is_key=True)
    assert shown(scan) == [("kept", "LOSTxxxxx"), ("kept", "FIRST")]
    assert kiosk.session_id == first


def test_what_was_lost_before_there_was_a_session_stands_in_the_next_one(kiosk, scan, qtbot, kept):
    disk, big = FullDisk(kiosk), "LOST" + BIG
    disk.fill()
    lose(kiosk, qtbot, big)
    disk.make_room()
    tap(qtbot, kiosk.window.header.home)
    with kept(kiosk):
        shoot(kiosk, "FIRST", 200.0)
    assert [kind for kind, _ in shown(scan)] == ["lost", "kept"]


def test_where_the_list_has_no_room_the_way_to_try_again_stands_in_the_place_of_undo(make_kiosk, tmp_path, qtbot, kept):
    kiosk = make_kiosk(camera=str(tmp_path / "no-camera"), text_scale=200)
    scan, big = kiosk.window.scan, "LOST" + BIG
    kiosk.window.resize(800, 480)
    with kept(kiosk):
        shoot(kiosk, "FIRST", 1.0)
    disk = FullDisk(kiosk)
    disk.fill()
    lose(kiosk, qtbot, big)
    assert (scan.banner.word.full_text, scan.banner.meaning.said) == (
        "NOT saved",
        "The disk is full. Call your IT person.",
    )
    again = scan.undo_bar.again_button
    assert (scan.list.isVisible(), again.isVisible(), scan.undo_button.isVisible()) == (False, True, False)
    assert (again.property("kind"), scan.finish_button.property("kind")) == ("primary", "")
    disk.make_room()
    with kept(kiosk):
        again.click()
    assert (again.isVisible(), scan.undo_button.isVisible()) == (False, True)
    assert [kind for kind, _ in shown(scan)] == ["kept", "kept"]


def test_its_row_opens_a_page_that_says_why_and_tries_again(kiosk, scan, qtbot, kept):
    disk, big, page = FullDisk(kiosk), "LOST" + BIG, scan.row_page
    disk.fill()
    lose(kiosk, qtbot, big)
    touch_row(qtbot, scan, 0)
    assert page.isVisible()
    assert page.trouble.said == "NOT saved. The disk is full. Call your IT person."
    shown_acts = [one for one in (page.try_again, page.remove_button, page.back) if one.isVisible()]
    assert shown_acts == [page.try_again, page.remove_button, page.back]
    hidden = (page.fix, page.mend, page.again, page.times, page.less, page.more, scan.finish_button, scan.undo_bar)
    assert not any(one.isVisible() for one in hidden)
    with qtbot.waitSignal(kiosk.bridge.arrived, timeout=WAIT_MS, check_params_cb=lambda e: type(e) is CaptureNotKept):
        tap(qtbot, page.try_again)
    assert (page.isVisible(), shown(scan)) == (True, [("lost", "LOSTxxxxx")])
    disk.make_room()
    with kept(kiosk):
        tap(qtbot, page.try_again)
    assert (page.isVisible(), scan.finish_button.isVisible()) == (False, True)
    assert shown(scan) == [("kept", "LOSTxxxxx")]


def test_while_its_page_is_open_others_are_scanned_and_scanning_it_again_closes_it(kiosk, scan, qtbot, kept):
    disk, big, page = FullDisk(kiosk), "LOST" + BIG, scan.row_page
    disk.fill()
    lose(kiosk, qtbot, big)
    touch_row(qtbot, scan, 0)
    disk.make_room()
    with kept(kiosk):
        shoot(kiosk, "OTHER", 200.0)
    scan.quantity.emit("", 5)
    qtbot.waitUntil(lambda: kiosk.parts.captures(kiosk.session_id, 9, None)[0].quantity == 5, timeout=WAIT_MS)
    if not page.isVisible():  # the first scan of a session brings the screen as it begins
        touch_row(qtbot, scan, 0)
    scan.quantity.emit("", 6)
    qtbot.waitUntil(lambda: scan.banner.times.full_text == "×6", timeout=WAIT_MS)
    assert (page.isVisible(), page.lost is not None) == (True, True)
    with kept(kiosk):
        shoot(kiosk, big, 300.0)
    assert not page.isVisible()
    assert [kind for kind, _ in shown(scan)] == ["kept", "kept"]


def test_what_is_not_wanted_any_more_is_removed_and_put_back_by_undo(kiosk, scan, qtbot, kept):
    with kept(kiosk):
        shoot(kiosk, "FIRST", 1.0)
    disk, big, page = FullDisk(kiosk), "LOST" + BIG, scan.row_page
    disk.fill()
    lose(kiosk, qtbot, big)
    disk.make_room()
    touch_row(qtbot, scan, 0)
    tap(qtbot, page.remove_button)
    assert (page.isVisible(), shown(scan)) == (False, [("kept", "FIRST")])
    assert (scan.banner.word.full_text, scan.banner.tone) == ("Removed", Tone.READY)
    assert (scan.undo_button.isVisible(), scan.countdown.is_running, scan.count.text()) == (True, True, "1 capture")
    tap(qtbot, scan.undo_button)
    assert shown(scan) == [("lost", "LOSTxxxxx"), ("kept", "FIRST")]
    assert (scan.banner.word.full_text, scan.banner.tone) == ("NOT saved", Tone.ERROR)
    touch_row(qtbot, scan, 0)
    tap(qtbot, page.remove_button)
    scan.finish.emit()
    review = kiosk.window.review
    qtbot.waitUntil(lambda: kiosk.window.stack.currentWidget() is review, timeout=WAIT_MS)
    assert "NOT saved" not in review.doubts.text()
    assert [one.code.text for one in kiosk.parts.captures(kiosk.session_id, 9, None)] == ["FIRST"]


def test_undo_does_not_call_unsaved_what_was_scanned_again_since(kiosk, scan, qtbot, kept):
    disk, big = FullDisk(kiosk), "LOST" + BIG
    with kept(kiosk):
        shoot(kiosk, "FIRST", 1.0)
    disk.fill()
    lose(kiosk, qtbot, big)
    disk.make_room()
    touch_row(qtbot, scan, 0)
    tap(qtbot, scan.row_page.remove_button)
    with kept(kiosk):
        shoot(kiosk, big, 200.0)
    tap(qtbot, scan.undo_button)
    qtbot.waitUntil(lambda: shown(scan) == [("kept", "FIRST")], timeout=WAIT_MS)
    tap(qtbot, scan.undo_button)
    qtbot.waitUntil(lambda: shown(scan) == [], timeout=WAIT_MS)


def test_where_the_list_has_no_room_its_page_is_opened_by_the_banner(make_kiosk, tmp_path, qtbot, kept):
    kiosk = make_kiosk((800, 480), camera=str(tmp_path / "no-camera"), text_scale=200)
    scan = kiosk.window.scan
    with kept(kiosk):
        shoot(kiosk, "FIRST", 1.0)
    tap(qtbot, scan.banner)
    assert not scan.row_page.isVisible()
    FullDisk(kiosk).fill()
    lose(kiosk, qtbot, "LOST" + BIG)
    tap(qtbot, scan.banner)
    assert scan.row_page.isVisible()
    tap(qtbot, scan.row_page.remove_button)
    assert (scan.row_page.isVisible(), shown(scan)) == (False, [("kept", "FIRST")])
