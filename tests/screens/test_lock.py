"""The kiosk lock in the window: it closes only by the PIN, and a stop by the system needs none."""

import pytest
from fakes.taps import tap, type_pin
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

PIN = "2580"


@pytest.fixture
def locked(make_kiosk):
    return make_kiosk(kiosk_lock=True)


def set_pin(kiosk) -> None:
    kiosk.setup.pin._file.set(PIN)


def test_without_a_pin_it_does_not_close_and_says_why(locked):
    window = locked.window
    assert not window.close()
    assert window.isVisible()
    assert locked.voice.toast.isVisible()
    assert "locked" in locked.voice.toast.words.said


def test_it_closes_by_the_pin_alone(locked, qtbot):
    set_pin(locked)
    window = locked.window
    assert not window.close()
    type_pin(qtbot, window, "1111")
    qtbot.waitUntil(lambda: "not the PIN" in window.pin.words.said, timeout=10_000)
    assert window.isVisible()
    with qtbot.waitSignal(window.closing, timeout=10_000):
        type_pin(qtbot, window, PIN)
    assert not window.isVisible()


def test_going_back_leaves_it_open_where_it_was_and_a_scan_meanwhile_is_kept(locked, qtbot, kept):
    set_pin(locked)
    window = locked.window
    window.show_screen(window.queue)
    window.close()
    qtbot.waitUntil(lambda: window.stack.currentWidget() is window.pin, timeout=5_000)
    tap(qtbot, window.pin.back_button)
    assert window.stack.currentWidget() is window.queue
    window.close()
    with kept(locked) as found:
        locked.gun.scanned.emit("MEANWHILE", 0.0)
    assert found[0].code.text == "MEANWHILE"
    assert window.isVisible()


def test_a_stop_by_the_system_needs_no_pin(locked, qtbot):
    set_pin(locked)
    with qtbot.waitSignal(locked.window.closing, timeout=5_000):
        locked.window.end()
    assert not locked.window.isVisible()


def test_no_key_leads_out_and_no_menu_comes(locked):
    set_pin(locked)
    handle = locked.window.windowHandle()
    control, alt = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
    for key in (Qt.Key.Key_Escape, Qt.Key.Key_F11):
        QTest.keyClick(handle, key)
    for key in (Qt.Key.Key_Q, Qt.Key.Key_W):
        QTest.keyClick(handle, key, control)
    QTest.keyClick(handle, Qt.Key.Key_F4, alt)
    spot = QPoint(200, 200)
    QApplication.sendEvent(
        locked.window, QContextMenuEvent(QContextMenuEvent.Reason.Mouse, spot, locked.window.mapToGlobal(spot))
    )
    assert locked.window.isVisible()
    assert QApplication.activePopupWidget() is None
    flags = locked.window.windowFlags()
    assert flags & Qt.WindowType.WindowStaysOnTopHint
    assert flags & Qt.WindowType.FramelessWindowHint


def test_without_the_lock_the_window_closes_as_ever(make_kiosk):
    kiosk = make_kiosk()
    assert kiosk.window.close()


def test_new_settings_lock_and_unlock_a_kiosk_that_runs(make_kiosk, qtbot):
    kiosk = make_kiosk()
    set_pin(kiosk)
    for is_locked in (True, False):
        with qtbot.waitSignal(kiosk.ready, timeout=15_000):
            kiosk.setup.restart.emit(kiosk._settings.model_copy(update={"kiosk_lock": is_locked}))
        assert kiosk.window.isVisible()
        assert kiosk.window.close() is not is_locked
