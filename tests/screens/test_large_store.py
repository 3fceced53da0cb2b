"""A hundred thousand captures on the disk, the camera on, a gun at ten codes a second: the screen never stalls."""

import time

import pytest
from fakes.screen_watch import STALL_S, slowness
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtTest import QTest

from kiosk.clock import SystemClock
from kiosk.store.bulk import Past, fill
from kiosk.store.database import Database

ROWS, WAITING, SCANS = 100_000, 2_000, 25


@pytest.fixture
def large(make_kiosk, tmp_path):
    folder = tmp_path / "data" / "practice"
    folder.mkdir(parents=True)
    database = Database(folder)
    fill(database, Past(ROWS, WAITING, SystemClock().now()), lambda _made: None)
    database.close()
    return make_kiosk(camera="demo:quick")


def test_scanning_stalls_nothing_and_a_button_answers_at_once(large, qtbot, screen_watch):
    """What stalls fails in ``screen_watch``, which looks at every step in here."""
    left = list(range(SCANS))
    gun = QTimer(interval=100)
    gun.timeout.connect(lambda: left and large.gun.scanned.emit(f"LOT-{left.pop()}", time.monotonic()))
    gun.start()
    qtbot.waitUntil(
        lambda: large.session_id != "" and large.parts.session(large.session_id).captures >= SCANS, timeout=30_000
    )
    gun.stop()
    assert 0 < screen_watch.longest_s < STALL_S * slowness() * 2
    button, window = large.window.scan.type_button, large.window
    deaf = Qt.WidgetAttribute.WA_TransparentForMouseEvents
    qtbot.waitUntil(lambda: not window.stack.testAttribute(deaf), timeout=5_000)
    spot = button.mapTo(window, QPoint(20, 20))
    begin_s = time.thread_time()
    QTest.mousePress(window.windowHandle(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, spot)
    button.repaint()
    took_s = time.thread_time() - begin_s
    assert button.isDown()
    assert took_s < STALL_S * slowness()
    QTest.mouseRelease(window.windowHandle(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, spot)
