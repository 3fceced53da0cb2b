"""Watches the thread of the screen while a story runs: it must not stall, wait for a worker, or show a dialog.

A stall is told in seconds of the processor that this thread used, not in seconds of the wall: on a machine that does
other work too, a quick step may take long, and is no fault of the step. Waiting uses no processor, so a wait for a
worker is a fault of its own, however short. Collecting garbage is left out: the heap here is pytest's, and the kiosk
sets its own aside (``kiosk.window_run``). Qt's warnings fail a test by ``qt_log_level_fail`` in pyproject.toml.
"""

import gc
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from contextlib import contextmanager
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QObject, QThread
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QMenu, QWidget
from pytestqt.qt_compat import qt_api

from kiosk.core.codes import check_digit
from kiosk.screens.window import KioskWindow

STALL_S = 0.050
_DIGITS = "4006381333931" * 40
_WORK_S = 0.00006
"""Processor time of one ``check_digit(_DIGITS)`` on a plain machine of 2020, not counted by a coverage tool."""
_STEPS = frozenset(
    {
        QEvent.Type.MetaCall,
        QEvent.Type.Timer,
        QEvent.Type.UpdateRequest,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonRelease,
        QEvent.Type.TouchBegin,
        QEvent.Type.KeyPress,
    }
)
"""Events that the loop itself brings: with each of them a new step begins. Others are sent in the middle of a step."""


class ScreenWatch(QObject):
    """Install on the application with ``watching``. ``faults`` names what went wrong, in words."""

    def __init__(self) -> None:
        super().__init__()
        self.faults: list[str] = []
        self.longest_s = 0.0
        self._since: tuple[float, str] | None = None
        self._is_armed = False
        self._collecting_s = 0.0

    def arm(self) -> None:
        """The kiosk stands: from here on stalls and strange windows count."""
        self._is_armed = True

    @contextmanager
    def excused(self) -> Iterator[None]:
        """What runs in here may take its time, such as a change of theme."""
        was, self._is_armed = self._is_armed, False
        self._since = None
        try:
            yield
        finally:
            self._is_armed = was
            self._since = None

    def eventFilter(self, receiver: QObject, event: QEvent) -> bool:
        """An event of the loop begins a step and ends the one before; no event is kept."""
        if threading.current_thread() is not threading.main_thread():
            return False
        if event.type() is QEvent.Type.Show and isinstance(receiver, QWidget):
            self._look_at(receiver)
        if self._is_armed and event.type() in _STEPS and QThread.currentThread().loopLevel():
            now_s = time.thread_time()
            self._end(now_s)
            self._since = (now_s, f"{event.type().name} to {receiver.metaObject().className()}")
        return False

    def collects(self, phase: str, _info: dict[str, int]) -> None:
        """Garbage is collected on this thread: the time of it is nobody's."""
        if threading.current_thread() is not threading.main_thread():
            return
        if phase == "start":
            self._collecting_s = time.thread_time()
        elif self._since is not None:
            begin_s, what = self._since
            self._since = (begin_s + time.thread_time() - self._collecting_s, what)

    def leave_loop(self) -> None:
        """The event loop ended: what comes now is the test's own time."""
        self._end(time.thread_time())
        self._since = None

    def timed(self, what: str, work: Callable[[], Any]) -> Any:
        """A touch by the test itself, whose handler runs at once."""
        outer, self._since = self._since, (time.thread_time(), what)
        done = work()
        if self._is_armed:
            self._end(time.thread_time())
        self._since = outer
        return done

    def waits(self, what: str) -> None:
        """The thread of the screen is about to wait for another one."""
        if self._is_armed and QThread.currentThread().loopLevel():
            self.faults.append(f"the thread of the screen waited for a worker, in {what}")

    def _end(self, now_s: float) -> None:
        if self._since is not None:
            begin_s, what = self._since
            self._judge(now_s - begin_s, what)

    def _judge(self, took_s: float, what: str) -> None:
        self.longest_s = max(self.longest_s, took_s)
        if took_s > STALL_S and took_s > STALL_S * (pace := slowness()):
            self.faults.append(f"stalled {took_s * 1000:.0f} ms (allowed {STALL_S * pace * 1000:.0f}): {what}")

    def _look_at(self, widget: QWidget) -> None:
        is_dialog = isinstance(widget, QDialog | QMenu) or (widget.isWindow() and widget.isModal())
        is_second = self._is_armed and widget.isWindow() and not isinstance(widget, KioskWindow)
        if is_dialog or is_second:
            self.faults.append(f"unexpected window: {type(widget).__name__} {widget.objectName()!r}")


def slowness() -> float:
    """How many times longer this machine takes now for work of a known length; never less than 1."""
    tries = []
    for _ in range(5):
        begin_s = time.thread_time()
        for _ in range(20):
            check_digit(_DIGITS)
        tries.append((time.thread_time() - begin_s) / 20)
    return max(1.0, sorted(tries)[2] / _WORK_S)


@contextmanager
def watching(app: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[ScreenWatch]:
    """Watch until the block ends; the caller looks at ``faults``."""
    watch = ScreenWatch()
    run_loop, click, result = qt_api.exec, QAbstractButton.click, Future.result

    def watched_loop(obj: Any, *args: Any, **kwargs: Any) -> Any:
        try:
            return run_loop(obj, *args, **kwargs)
        finally:
            watch.leave_loop()

    def watched_result(future: Future[Any], timeout: float | None = None) -> Any:
        if threading.current_thread() is threading.main_thread() and not future.done():
            watch.waits("Future.result")
        return result(future, timeout)

    monkeypatch.setattr(qt_api, "exec", watched_loop)
    monkeypatch.setattr(Future, "result", watched_result)
    monkeypatch.setattr(
        QAbstractButton,
        "click",
        lambda button: watch.timed(f"a touch on {button.accessibleName()!r}", lambda: click(button)),
    )
    gc.callbacks.append(watch.collects)
    app.installEventFilter(watch)
    try:
        yield watch
    finally:
        gc.callbacks.remove(watch.collects)
        app.removeEventFilter(watch)
