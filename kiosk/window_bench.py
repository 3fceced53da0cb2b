"""Measures the real window in a process of its own: start to first paint, frame to screen, memory.

``python -m kiosk.window_bench DIR SCANS`` prints one JSON object. Run by ``kiosk bench``: practice mode with the
virtual camera at a quick pace, real threads, real disk, real widgets (offscreen or on the display).
"""

import json
import os
import resource
import sys
import time
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication

from kiosk.app import KioskApp, make_window
from kiosk.bridge import Bridge
from kiosk.clock import SystemClock
from kiosk.core.events import CaptureKept, Event
from kiosk.settings import Settings

_SIZE = (1280, 800)
_LONGEST_S = 90.0
_TICK_MS = 10


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
    to_kept: list[float] = []
    to_painted: list[float] = []
    ready_ms: list[float] = []

    def note(kept: CaptureKept) -> None:
        window.scan.repaint()  # paints now, so that the time is that of the pixels
        to_painted.append((time.monotonic() - kept.seen_at_s) * 1000)
        to_kept.append((bridge.kept_at[kept.capture_id] - kept.seen_at_s) * 1000)
        if len(to_painted) >= scans:
            app.quit()

    def begin() -> None:
        ready_ms.append(seconds_since_start() * 1000)
        window.start.begin.emit()

    kiosk.painted.connect(note)
    kiosk.ready.connect(begin)
    stalls = _Stalls(window)
    window.resize(*_SIZE)
    window.show()
    app.processEvents()
    QTimer.singleShot(0, kiosk.start)
    QTimer.singleShot(int(_LONGEST_S * 1000), app.quit)
    app.exec()
    rss_mb = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    kiosk.stop()
    return {
        "first_paint_ms": (first.at or 0.0) * 1000,
        "ready_ms": ready_ms[0] if ready_ms else None,
        "read_to_kept_ms": to_kept,
        "read_to_painted_ms": to_painted,
        "longest_stall_ms": stalls.longest_ms,
        "peak_memory_mb": rss_mb,
        "platform": app.platformName(),
    }


class _Stalls(QObject):
    """The longest time between two ticks of a ten-millisecond timer on the main thread, once the kiosk is ready."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.longest_ms = 0.0
        self._last: float | None = None
        timer = QTimer(self, interval=_TICK_MS)
        timer.timeout.connect(self._tick)
        timer.start()

    def _tick(self) -> None:
        now = time.monotonic()
        if self._last is not None:
            self.longest_ms = max(self.longest_ms, (now - self._last) * 1000 - _TICK_MS)
        self._last = now


if __name__ == "__main__":
    sys.stdout.write(json.dumps(measure(Path(sys.argv[1]), int(sys.argv[2]))) + "\n")
