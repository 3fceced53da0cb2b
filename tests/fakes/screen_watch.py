"""Watches the thread of the screen while a story runs: it must not stall, wait, or show a dialog.

A step is what one event brings about, or one touch, key or scan by the test: those run outside of the loop, and are
steps however they are made. A step may use the processor for ``STALL_S``, and may wait for so long: what a finger does
is to be seen within that time, and for whoever touches the glass it is all one whether the thread computes or sleeps.

Neither is told in seconds of the wall. On a machine that does other work too, a quick step may take long, and is no
fault of the step; ``fakes.thread_time`` says what is taken off. Time in which other threads had Python to themselves is
told apart, in ``longest_kept_s``, and is no fault: the practice server runs in this process here, which no kiosk at
work does, and so do the makers of pictures; ``kiosk bench window`` measures that. A wait for a worker
(``Future.result``) is a fault of its own, however short. Collecting garbage is left out: the heap here is pytest's,
and the kiosk sets its own aside (``kiosk.window_run``). Qt's warnings fail a test by ``qt_log_level_fail`` in
pyproject.toml.
"""

import gc
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from contextlib import contextmanager
from typing import Any

import pytest
from fakes.thread_time import Span, ThreadClock
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QThread, SignalInstance
from PySide6.QtTest import QTest
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
"""Events that the loop itself brings: with each of them a new step begins. Others are sent in the middle of a step,
or begin one when none has begun since the loop slept."""
_FINGERS = tuple(f"mouse{act}" for act in ("Click", "DClick", "Press", "Release", "Move"))
_KEYS = ("keyClick", "keyPress", "keyRelease")


class ScreenWatch(QObject):
    """Install on the application with ``watching``. ``faults`` names what went wrong, in words."""

    def __init__(self) -> None:
        super().__init__()
        self.faults: list[str] = []
        self.longest_kept_s = 0.0
        self.longest_s = 0.0
        self._clock = ThreadClock()
        self._since: tuple[Span, str] | None = None
        self._is_armed = False
        self._is_touched = False
        self._collecting = self._clock.begin()

    def arm(self) -> None:
        """The kiosk stands: from here on stalls and strange windows count."""
        self._is_armed = True

    def close(self) -> None:
        """Nothing is watched from here on, though what was put in place may still be there."""
        self._is_armed, self._since = False, None
        self._clock.close()

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
        if self._is_armed and self._is_in_step() and (self._since is None or event.type() in _STEPS):
            self.end_step()
            self._clock.mark_others()
            self._since = (self._clock.begin(), f"{event.type().name} to {_name(receiver)}")
        return False

    def collects(self, phase: str, _info: dict[str, int]) -> None:
        """Garbage is collected on this thread: the time of it is nobody's."""
        if threading.current_thread() is not threading.main_thread():
            return
        if phase == "start":
            self._collecting = self._clock.begin()
        elif self._since is not None:
            begin, what = self._since
            self._since = (begin.later_by(self._clock.end().after(self._collecting)), what)

    def end_step(self) -> None:
        """The loop goes to sleep, turns round or ends: what comes now belongs to no step."""
        if self._since is not None:
            begin, what = self._since
            self._since = None
            self._judge(self._clock.end().after(begin), what)

    def timed(self, what: str, work: Callable[[], Any]) -> Any:
        """A touch or a scan by the test itself, outside of the loop: its handlers run at once."""
        if not self._is_armed or self._is_in_step():
            return work()
        self._clock.mark_others()
        self._is_touched, self._since = True, (self._clock.begin(), what)
        try:
            return work()
        finally:
            self.end_step()
            self._is_touched = False

    def waits(self, what: str) -> None:
        """The thread of the screen is about to wait for another one."""
        if self._is_armed and self._is_in_step():
            self.faults.append(f"the thread of the screen waited for a worker, in {what}")

    def _is_in_step(self) -> bool:
        return self._is_touched or bool(QThread.currentThread().loopLevel())

    def _judge(self, took: Span, what: str) -> None:
        self.longest_s = max(self.longest_s, took.ran_s)
        if max(took.ran_s, took.slept_s) <= STALL_S:
            return
        waited_s, kept_s = took.waits(self._clock.others_queued_s())
        self.longest_kept_s = max(self.longest_kept_s, kept_s)
        parts = {"stalled": took.ran_s, "waited": waited_s}
        if max(parts.values()) <= STALL_S:
            return
        allowed_s = STALL_S * slowness()
        for word, part_s in parts.items():
            if part_s > allowed_s:
                self.faults.append(f"{word} {part_s * 1000:.0f} ms (allowed {allowed_s * 1000:.0f}): {what}")

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


def _name(receiver: QObject) -> str:
    """Its class, and for a widget what a person calls it."""
    said = receiver.accessibleName() if isinstance(receiver, QWidget) else ""
    return f"{receiver.metaObject().className()} {said!r}" if said else receiver.metaObject().className()


@contextmanager
def watching(app: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[ScreenWatch]:
    """Watch until the block ends; the caller looks at ``faults``."""
    watch = ScreenWatch()
    _watch_loops(watch, monkeypatch)
    _watch_touches(watch, monkeypatch)
    dispatcher = app.eventDispatcher()
    gc.callbacks.append(watch.collects)
    app.installEventFilter(watch)
    dispatcher.aboutToBlock.connect(watch.end_step)
    dispatcher.awake.connect(watch.end_step)
    try:
        yield watch
    finally:
        dispatcher.aboutToBlock.disconnect(watch.end_step)
        dispatcher.awake.disconnect(watch.end_step)
        gc.callbacks.remove(watch.collects)
        app.removeEventFilter(watch)
        watch.close()


def _watch_loops(watch: ScreenWatch, monkeypatch: pytest.MonkeyPatch) -> None:
    run_loop, result = qt_api.exec, Future.result

    def watched_loop(obj: Any, *args: Any, **kwargs: Any) -> Any:
        try:
            return run_loop(obj, *args, **kwargs)
        finally:
            watch.end_step()

    def watched_result(future: Future[Any], timeout: float | None = None) -> Any:
        if threading.current_thread() is threading.main_thread() and not future.done():
            watch.waits("Future.result")
        return result(future, timeout)

    monkeypatch.setattr(qt_api, "exec", watched_loop)
    monkeypatch.setattr(Future, "result", watched_result)


def _watch_touches(watch: ScreenWatch, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever a test does to the screen outside of the loop is a step: touches, keys, scans and other signals."""
    loop = ((QCoreApplication, "processEvents"), (QCoreApplication, "sendEvent"))
    statics = [*loop, *((QTest, name) for name in (*_FINGERS, *_KEYS, "qWait"))]
    for owner, name in statics:
        monkeypatch.setattr(owner, name, staticmethod(_timed(watch, name, getattr(owner, name))))
    for owner, name in ((QAbstractButton, "click"), (SignalInstance, "emit")):
        monkeypatch.setattr(owner, name, _timed(watch, name, getattr(owner, name)))


def _timed(watch: ScreenWatch, what: str, act: Callable[..., Any]) -> Callable[..., Any]:
    def timed(*args: Any, **kwargs: Any) -> Any:
        if threading.current_thread() is not threading.main_thread():
            return act(*args, **kwargs)
        return watch.timed(f"{what} by the test", lambda: act(*args, **kwargs))

    return timed
