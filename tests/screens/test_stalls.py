"""The watch over every story of the screen: it finds a stall, a wait and a dialog, and lets honest work pass."""

import time
from concurrent.futures import Future, ThreadPoolExecutor

import pytest
from fakes.screen_watch import STALL_S, slowness, watching
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLabel, QMessageBox, QPushButton, QWidget

from kiosk.core.codes import check_digit


@pytest.fixture(autouse=True)
def screen_watch():
    """What goes wrong in here is meant to."""


@pytest.fixture
def watch(qapp, monkeypatch):
    with watching(qapp, monkeypatch) as found:
        found.arm()
        yield found


def work(seconds: float) -> None:
    """Keep the processor busy."""
    until_s = time.thread_time() + seconds
    while time.thread_time() < until_s:
        check_digit("4006381333931")


def in_the_loop(qtbot, job) -> None:
    """As a handler of the screen."""
    done = []
    QTimer.singleShot(0, lambda: (job(), done.append(True)))
    qtbot.waitUntil(lambda: bool(done), timeout=5_000)


def test_a_stalled_screen_is_told(watch, qtbot):
    in_the_loop(qtbot, lambda: work(STALL_S * slowness() * 3))
    assert len(watch.faults) == 1
    assert "stalled" in watch.faults[0]


def test_short_steps_one_behind_the_other_are_no_stall(watch, qtbot):
    for _ in range(12):
        in_the_loop(qtbot, lambda: work(STALL_S / 5))
    assert watch.faults == []
    assert watch.longest_s >= STALL_S / 5


def test_the_time_of_the_test_itself_is_not_the_screen_s(watch, qtbot):
    in_the_loop(qtbot, lambda: None)
    work(STALL_S * slowness() * 3)
    in_the_loop(qtbot, lambda: None)
    assert watch.faults == []


def test_a_slow_answer_to_a_touch_is_told(watch, qtbot):
    button = QPushButton("Slow")
    qtbot.addWidget(button)
    button.clicked.connect(lambda: work(STALL_S * slowness() * 3))
    button.click()
    assert len(watch.faults) == 1


def test_a_wait_for_a_worker_is_told_though_it_uses_no_processor(watch, qtbot):
    never: Future[None] = Future()

    def wait() -> None:
        with pytest.raises(TimeoutError):
            never.result(timeout=0.01)

    in_the_loop(qtbot, wait)
    assert watch.faults == ["the thread of the screen waited for a worker, in Future.result"]


def test_workers_may_wait_for_each_other(watch, qtbot):
    with ThreadPoolExecutor(2) as pool:
        outer = pool.submit(lambda: pool.submit(int).result())
        in_the_loop(qtbot, lambda: None)
        assert outer.result() == 0
    assert watch.faults == []


def test_a_dialog_or_a_second_window_is_told(watch, qtbot):
    dialog, window, label = QMessageBox(), QWidget(), QLabel("inside")
    label.setParent(window)
    for one in (dialog, window):
        qtbot.addWidget(one)
        one.show()
    assert [fault.split()[2] for fault in watch.faults] == ["QMessageBox", "QWidget"]


def test_what_is_excused_is_not_told(watch, qtbot):
    with watch.excused():
        in_the_loop(qtbot, lambda: work(STALL_S * slowness() * 3))
    assert watch.faults == []


def test_a_warning_of_qt_fails_a_story(request):
    assert request.config.getini("qt_log_level_fail") == "WARNING"
