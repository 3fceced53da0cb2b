"""Undo is at one place, apart from other buttons; what was refused is corrected, set aside and put back by touch."""

from collections.abc import Callable

import pytest
from fakes.finishing import finish
from fakes.taps import tap, tap_row
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QWidget

from kiosk.core.delivery import DeliveryState
from kiosk.core.session import SessionState
from kiosk.widgets import countdown

WAIT_MS = 10_000
TOO_LONG = "x" * 501
"""No server takes it: it is refused as soon as it is scanned."""


@pytest.fixture
def kiosk(make_kiosk, tmp_path):
    """Without the labels of the demonstration."""
    return make_kiosk(camera=str(tmp_path / "no-camera"))


@pytest.fixture
def touch(qtbot) -> Callable[[QWidget], None]:
    return lambda widget: tap(qtbot, widget)


def shoot(kiosk, kept, text: str, at_s: float = 0.0) -> None:
    with kept(kiosk):
        kiosk.gun.scanned.emit(text, at_s)


def rows(kiosk, session_id: str = "") -> list[tuple[str, int, DeliveryState]]:
    found = kiosk.parts.captures(session_id or kiosk.session_id, 100, None)
    return [(one.code.text[:10], one.quantity, one.state) for one in found]


def open_row(kiosk, qtbot, row: int) -> None:
    scan = kiosk.window.scan
    at = scan.list.visualRect(scan.captures.index(row)).center()
    qtbot.mouseClick(scan.list.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert scan.left.currentWidget() is scan.row_page


def place(widget: QWidget) -> QRect:
    return QRect(widget.mapTo(widget.window(), QPoint(0, 0)), widget.size())


def test_undo_stays_at_its_place_whatever_is_shown_and_says_what_it_undoes(kiosk, qtbot, kept, touch):
    scan = kiosk.window.scan
    shoot(kiosk, kept, "FIRST")
    where = place(scan.undo_button)
    assert not where.intersects(place(scan.finish_button).adjusted(-15, -15, 15, 15))
    assert (scan.undo_bar.words.full_text, scan.countdown.is_running) == ("Saved: FIRST", True)
    touch(scan.type_button)
    shoot(kiosk, kept, "SECOND", 1.0)
    assert place(scan.undo_button) == where
    kiosk.gun.scanned.emit("FIRST", 2.0)
    qtbot.waitUntil(lambda: scan.banner.is_asking, timeout=WAIT_MS)
    scan.banner.no_button.click()
    open_row(kiosk, qtbot, 0)
    assert not scan.undo_button.isVisible()  # it would undo another capture than the one that is open
    touch(scan.row_page.back)
    assert place(scan.undo_button) == where
    touch(scan.undo_button)
    qtbot.waitUntil(lambda: [text for text, *_ in rows(kiosk)] == ["FIRST"], timeout=WAIT_MS)


def test_after_its_time_it_offers_nothing_but_still_undoes(kiosk, qtbot, kept, touch, monkeypatch):
    monkeypatch.setattr(countdown, "UNDO_MS", 200)
    scan = kiosk.window.scan
    shoot(kiosk, kept, "FIRST")
    qtbot.waitUntil(lambda: not scan.countdown.is_running, timeout=WAIT_MS)
    assert (scan.undo_bar.words.full_text, scan.undo_button.isEnabled()) == ("", True)
    touch(scan.undo_button)
    qtbot.waitUntil(lambda: rows(kiosk) == [], timeout=WAIT_MS)


def test_a_quantity_is_typed_for_the_row_that_is_open(kiosk, qtbot, kept, touch):
    scan = kiosk.window.scan
    shoot(kiosk, kept, "FIRST")
    shoot(kiosk, kept, "SECOND", 1.0)
    open_row(kiosk, qtbot, 1)
    touch(scan.row_page.times)
    assert not scan.keypad.save.isEnabled()
    for digit in "24":
        touch(next(key for key in scan.keypad.findChildren(QWidget) if key.accessibleName() == f"Key {digit}"))
    touch(scan.keypad.save)
    qtbot.waitUntil(
        lambda: [(text, times) for text, times, _ in rows(kiosk)] == [("SECOND", 1), ("FIRST", 24)], timeout=WAIT_MS
    )
    qtbot.waitUntil(lambda: scan.row_page.times.text() == "×24", timeout=WAIT_MS)
    assert scan.left.currentWidget() is scan.row_page


def test_a_refused_row_gets_its_right_code_and_keeps_its_quantity(kiosk, qtbot, kept, touch):
    scan = kiosk.window.scan
    shoot(kiosk, kept, TOO_LONG)
    open_row(kiosk, qtbot, 0)
    touch(scan.row_page.more)
    qtbot.waitUntil(lambda: scan.row_page.times.text() == "×2", timeout=WAIT_MS)
    touch(scan.row_page.fix)
    shoot(kiosk, kept, "MEANWHILE", 1.0)
    for char in "47":
        scan.keypad.type_char(char)
    touch(scan.keypad.save)
    waiting = DeliveryState.WAITING
    qtbot.waitUntil(lambda: rows(kiosk) == [("47", 2, waiting), ("MEANWHILE", 1, waiting)], timeout=WAIT_MS)
    qtbot.waitUntil(lambda: scan.row_page.code.full_text == "47", timeout=WAIT_MS)
    assert scan.banner.word.full_text == "Corrected"
    touch(scan.row_page.back)
    touch(scan.type_button)
    scan.keypad.type_char("9")
    touch(scan.keypad.save)
    qtbot.waitUntil(lambda: len(rows(kiosk)) == 3, timeout=WAIT_MS)


def test_a_row_is_set_aside_and_put_back_on_its_page(kiosk, qtbot, kept, touch):
    page = kiosk.window.scan.row_page
    shoot(kiosk, kept, TOO_LONG)
    open_row(kiosk, qtbot, 0)
    touch(page.mend)
    qtbot.waitUntil(page.put_back.isVisible, timeout=WAIT_MS)
    assert rows(kiosk)[0][2] is DeliveryState.SET_ASIDE
    assert not page.fix.isVisible()
    assert [key.isEnabled() for key in (page.less, page.times, page.more)] == [False] * 3
    touch(page.put_back)
    qtbot.waitUntil(page.mend.isVisible, timeout=WAIT_MS)
    assert rows(kiosk)[0][2] is DeliveryState.REFUSED


def test_a_row_of_a_finished_session_is_put_back_from_its_timeline(kiosk, qtbot, kept, touch):
    shoot(kiosk, kept, TOO_LONG)
    session_id, page = kiosk.session_id, kiosk.window.timeline
    [capture] = kiosk.parts.captures(session_id, 1, None)
    finish(kiosk, qtbot)
    qtbot.waitUntil(lambda: kiosk.session_id == "", timeout=WAIT_MS)
    kiosk.timeline.open(f"s:{session_id}")
    for button, state in ((page.aside_button, SessionState.DONE), (page.put_back_button, SessionState.CLOSED)):
        if button.isHidden():
            tap_row(qtbot, page.list, capture.code.text[:9])
        touch(button)
        qtbot.waitUntil(lambda state=state: kiosk.parts.session(session_id).state is state, timeout=WAIT_MS)
    assert rows(kiosk, session_id)[0][2] is DeliveryState.REFUSED
    qtbot.waitUntil(lambda: kiosk.window.header.chip.property("tone") == "bad", timeout=WAIT_MS)
