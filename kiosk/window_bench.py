"""Measures the real window in a process of its own: start to first paint, frame to screen, stalls, memory.

``python -m kiosk.window_bench DIR SCANS [ROWS]`` prints one JSON object. Run by ``kiosk bench``: practice mode with the
virtual camera at 30 frames a second, real threads, real disk, real widgets (offscreen or on the display). ``ROWS``
captures are stored before it starts. All the while fingers come down on a button at moments of their own.

Times are told twice, by the wall and by the processor: the screen's thread waits for the processor where other programs
use it, and only what it computed itself is the kiosk's doing.
"""

import gc
import json
import os
import resource
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from kiosk.app import KioskApp, make_window
from kiosk.bridge import Bridge
from kiosk.choices import PRACTICE
from kiosk.clock import SystemClock
from kiosk.core.events import CaptureKept, Event
from kiosk.settings import Settings
from kiosk.store.bulk import Past, fill
from kiosk.store.database import Database

_SIZE = (1280, 800)
_LONGEST_S = 90.0
_TICK_MS = 10
_WAITING = 2_000
"""So many of the stored captures wait to be sent: the courier is at work all the time."""
_TOUCH_EVERY_S = 0.13
"""No multiple of a frame, so that touches come at any moment of one."""
_HELD_MS = 30
_AT_REST_MS = 1_000
"""After it is ready a person touches Start: what the start itself holds up is no stall while people scan."""


class _TappedBridge(Bridge):
    """Notes when a capture was on the disk, before the main thread hears of it."""

    def __init__(self) -> None:
        super().__init__()
        self.kept_at: dict[str, float] = {}

    def post(self, event: Event) -> None:
        """Note and pass on."""
        if isinstance(event, CaptureKept):
            self.kept_at[event.capture_id] = time.monotonic()
        super().post(event)


class _FirstPaint(QObject):
    """Notes the first paint of the window."""

    at: float | None = None

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Look at every event, keep none."""
        if self.at is None and event.type() == QEvent.Type.Paint:
            self.at = seconds_since_start()
        return False


def seconds_since_start() -> float:
    """Seconds since this process was started, imports and all."""
    started_ticks = int(Path("/proc/self/stat").read_text(encoding="ascii").rsplit(")", 1)[1].split()[19])
    return time.clock_gettime(time.CLOCK_BOOTTIME) - started_ticks / os.sysconf("SC_CLK_TCK")


def measure(folder: Path, scans: int) -> dict[str, object]:
    """Run the window until ``scans`` captures were painted; times in milliseconds."""
    app = QApplication(["kiosk"])
    first = _FirstPaint()
    settings = Settings(data=folder, sound=False, camera="demo:quick")
    window = make_window(settings, app, _SIZE)
    window.stack.installEventFilter(first)
    window.trouble.installEventFilter(first)
    bridge = _TappedBridge()
    kiosk = KioskApp(settings, SystemClock(), window, bridge)
    to_kept, ready_ms = list[float](), list[float]()
    pixels = _Pixels(window.scan.banner, lambda count: app.quit() if count >= scans else None)

    def note(kept: CaptureKept) -> None:
        to_kept.append((bridge.kept_at[kept.capture_id] - kept.seen_at_s) * 1000)
        pixels.wait_for(kept.seen_at_s)

    def begin() -> None:
        gc.freeze()  # as kiosk.window_run does
        ready_ms.append(seconds_since_start() * 1000)
        QTimer.singleShot(_AT_REST_MS, touch)

    def touch() -> None:
        stalls.begin()
        fingers.begin()
        window.start.begin.emit()

    kiosk.painted.connect(note)
    kiosk.ready.connect(begin)
    stalls, fingers = _Stalls(window), _Fingers(window.scan.type_button)
    _run(app, kiosk)
    fingers.end()
    kiosk.stop()
    return {
        "first_paint_ms": (first.at or 0.0) * 1000,
        "ready_ms": ready_ms[0] if ready_ms else None,
        "read_to_kept_ms": to_kept,
        "read_to_painted_ms": pixels.times_ms,
        "longest_stall_ms": stalls.longest_ms,
        "longest_work_ms": stalls.longest_work_ms,
        "touch_to_highlight_ms": fingers.times_ms,
        "load": os.getloadavg()[0],
        "peak_memory_mb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
        "platform": app.platformName(),
    }


def _run(app: QApplication, kiosk: KioskApp) -> None:
    """Show the window, start what is behind it, and wait for the end."""
    kiosk.window.resize(*_SIZE)
    kiosk.window.show()
    app.processEvents()
    QTimer.singleShot(0, kiosk.start)
    QTimer.singleShot(int(_LONGEST_S * 1000), app.quit)
    app.exec()


def main(folder: Path, scans: int, rows: int = 0) -> dict[str, object]:
    """Store ``rows`` captures of the past in an empty folder, then measure."""
    if rows:
        store(folder / PRACTICE, rows)
    return {**measure(folder, scans), "rows_stored": rows}


def store(data: Path, rows: int) -> None:
    """Make ``rows`` captures of the past in an empty folder."""
    data.mkdir(parents=True)
    database = Database(data)
    try:
        fill(database, Past(rows, min(_WAITING, rows), SystemClock().now()), lambda _made: None)
    finally:
        database.close()


class _Stalls(QObject):
    """The longest time between two ticks of a ten-millisecond timer on the main thread, from the touch on Start on."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.longest_ms = self.longest_work_ms = 0.0
        self._last, self._worked = 0.0, 0.0
        self._timer = QTimer(self, interval=_TICK_MS)
        self._timer.timeout.connect(self._tick)

    def begin(self) -> None:
        """From here on it counts."""
        self._last, self._worked = time.monotonic(), time.thread_time()
        self._timer.start()

    def _tick(self) -> None:
        now, worked = time.monotonic(), time.thread_time()
        self.longest_ms = max(self.longest_ms, (now - self._last) * 1000 - _TICK_MS)
        self.longest_work_ms = max(self.longest_work_ms, (worked - self._worked) * 1000)
        self._last, self._worked = now, worked


class _Pixels(QObject):
    """When a capture that was kept is on the screen: the banner that tells it was painted, in its own time."""

    def __init__(self, banner: QWidget, then: Callable[[int], None]) -> None:
        super().__init__(banner)
        self.times_ms: list[float] = []
        self._then = then
        self._since_s: list[float] = []
        banner.installEventFilter(self)

    def wait_for(self, since_s: float) -> None:
        """A capture whose frame was read at ``since_s`` is told now, and will be painted."""
        self._since_s.append(since_s)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """The banner is painted: once that is done the capture can be seen."""
        if event.type() is QEvent.Type.Paint and self._since_s:
            QTimer.singleShot(0, self._seen)
        return False

    def _seen(self) -> None:
        now_s = time.monotonic()
        self.times_ms += [(now_s - since_s) * 1000 for since_s in self._since_s]
        self._since_s.clear()
        self._then(len(self.times_ms))


class _Fingers(QObject):
    """Fingers come down on a button from a thread of their own, as from the window system; they slide off again."""

    def __init__(self, button: QPushButton) -> None:
        super().__init__(button)
        self.times_ms: list[float] = []
        self._button = button
        self._down_s: float | None = None
        self._is_over = threading.Event()
        self._thread = threading.Thread(target=self._come, name="fingers", daemon=True)
        button.installEventFilter(self)

    def begin(self) -> None:
        """From here on they come."""
        self._thread.start()

    def end(self) -> None:
        """No more."""
        self._is_over.set()
        if self._thread.ident is not None:
            self._thread.join()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """The button is painted, pressed for the first time: once that is done the finger sees it."""
        if event.type() is QEvent.Type.Paint and self._button.isDown() and self._down_s is not None:
            down_s, self._down_s = self._down_s, None
            QTimer.singleShot(0, lambda: self.times_ms.append((time.monotonic() - down_s) * 1000))
            QTimer.singleShot(_HELD_MS, self._slide_off)
        return False

    def _come(self) -> None:
        while not self._is_over.wait(_TOUCH_EVERY_S):
            if self._button.isVisible() and not self._button.isDown():
                self._down_s = time.monotonic()
                self._post(QEvent.Type.MouseButtonPress, Qt.MouseButton.LeftButton, self._button.rect().center())

    def _slide_off(self) -> None:
        """A finger that is lifted elsewhere presses nothing."""
        away = QPoint(-50, -50)
        self._post(QEvent.Type.MouseMove, Qt.MouseButton.LeftButton, away)
        self._post(QEvent.Type.MouseButtonRelease, Qt.MouseButton.NoButton, away)

    def _post(self, kind: QEvent.Type, held: Qt.MouseButton, at: QPoint) -> None:
        window = self._button.window()
        spot = QPointF(self._button.mapTo(window, at))
        which = Qt.MouseButton.NoButton if kind is QEvent.Type.MouseMove else Qt.MouseButton.LeftButton
        event = QMouseEvent(kind, spot, spot, which, held, Qt.KeyboardModifier.NoModifier)
        QCoreApplication.postEvent(window.windowHandle(), event)


if __name__ == "__main__":
    sys.stdout.write(json.dumps(main(Path(sys.argv[1]), *map(int, sys.argv[2:4]))) + "\n")
