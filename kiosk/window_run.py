"""Running the touchscreen as a program: the application, the window on the screen, and an orderly end."""

import gc
import os
import signal
from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from kiosk.app import KioskApp, make_window
from kiosk.clock import Clock
from kiosk.log_file import log_kept
from kiosk.screens.window import KioskWindow
from kiosk.settings import Settings


def run_window(settings: Settings, clock: Clock, *, is_windowed: bool, reload: Callable[[], Settings]) -> int:
    """Run the touchscreen until it is closed; returns the exit code. ``reload`` reads all settings anew."""
    _switch_off_input_methods()
    with log_kept(settings.data):
        return _run(settings, clock, is_windowed=is_windowed, reload=reload)


def _run(settings: Settings, clock: Clock, *, is_windowed: bool, reload: Callable[[], Settings]) -> int:
    QApplication.setApplicationName("closient-kiosk")
    app = QApplication(["kiosk"])
    screen = app.primaryScreen().availableGeometry()
    size = (min(1280, screen.width()), min(800, screen.height())) if is_windowed else (screen.width(), screen.height())
    window = make_window(settings, app, size)
    kiosk = KioskApp(settings, clock, window)
    app.installEventFilter(kiosk.gun)
    window.closing.connect(kiosk.stop)
    kiosk.ready.connect(_set_heap_aside)
    kiosk.setup.reload = reload
    kiosk.ready.connect(kiosk.setup.open_first)
    if is_windowed:
        window.resize(*size)
        window.show()
    else:
        window.setGeometry(app.primaryScreen().geometry())  # without a window manager nobody else does it
        window.showFullScreen()
    app.processEvents()
    QTimer.singleShot(0, kiosk.start)
    _end_on_signals(window)
    code = app.exec()
    kiosk.stop()
    return code


def _set_heap_aside() -> None:
    """What stands when the kiosk is ready stays: looking through it for garbage would stall the screen for 80 ms."""
    gc.freeze()


def _switch_off_input_methods() -> None:
    """An input method (ibus, or Qt's own for dead keys) takes keys of a code before the gun's filter sees them.

    Nothing here needs one: codes are typed on the keypad of the screen, and the filter joins dead keys itself.
    """
    os.environ["QT_IM_MODULE"] = os.environ["QT_IM_MODULES"] = "none"


def _end_on_signals(window: KioskWindow) -> None:
    """Ctrl+C and SIGTERM close the window in order. Python runs handlers only between bytecodes: a timer lets it."""
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: QTimer.singleShot(0, window.end))
    ticker = QTimer(window, interval=200)
    ticker.timeout.connect(os.getpid)
    ticker.start()
