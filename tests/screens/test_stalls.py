"""The watch over every story of the screen: it finds a stall, a wait and a dialog, and lets honest work pass."""

import os
import re
import subprocess
import sys
import threading
import time
from concurrent.futures import Future, ThreadPoolExecutor

import pytest
from fakes.screen_watch import STALL_S, slowness, watching
from fakes.taps import tap
from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtTest import QTest
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


def too_long_s() -> float:
    return STALL_S * slowness() * 3


def too_much_work() -> None:
    work(too_long_s())


def sleep() -> None:
    time.sleep(too_long_s())  # noqa: TID251 - what no handler may do


def wait_for_a_lock() -> None:
    lock = threading.Lock()
    lock.acquire()
    lock.acquire(timeout=too_long_s())


def wait_for_a_thread() -> None:
    thread = threading.Thread(target=sleep)
    thread.start()
    thread.join()


def wait_for_a_pipe() -> None:
    """As for a disk or a socket that does not answer."""
    here, there = os.pipe()
    later = threading.Timer(too_long_s(), lambda: os.write(there, b"."))
    later.start()
    os.read(here, 1)
    later.join()
    os.close(here)
    os.close(there)


WAITS = [sleep, wait_for_a_lock, wait_for_a_thread, wait_for_a_pipe]


class Gun(QObject):
    scanned = Signal(str, float)


@pytest.fixture
def slow(qtbot, watch):
    """A button and a gun that do this when touched or shot."""

    def make(job) -> tuple[QPushButton, Gun]:
        button, gun = QPushButton("Slow"), Gun()
        button.setAccessibleName("Slow")
        qtbot.addWidget(button)
        with watch.excused():
            button.show()
            qtbot.waitExposed(button)
        button.clicked.connect(job)
        gun.scanned.connect(job)
        return button, gun

    return make


HANDS = {
    "tap": lambda qtbot, button, gun: tap(qtbot, button),
    "mouseClick of pytest-qt": lambda qtbot, button, gun: qtbot.mouseClick(button, Qt.MouseButton.LeftButton),
    "mouseClick of Qt": lambda qtbot, button, gun: QTest.mouseClick(button, Qt.MouseButton.LeftButton),
    "click": lambda qtbot, button, gun: button.click(),
    "key": lambda qtbot, button, gun: qtbot.keyClick(button, Qt.Key.Key_Space),
    "gun": lambda qtbot, button, gun: gun.scanned.emit("4006381333931", 0.0),
}


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


@pytest.mark.parametrize("hand", HANDS)
@pytest.mark.parametrize(("job", "told"), [(too_much_work, "stalled"), (sleep, "waited")])
def test_a_slow_answer_is_told_however_the_touch_is_made(watch, slow, qtbot, hand, job, told):
    button, gun = slow(job)
    HANDS[hand](qtbot, button, gun)
    [fault] = watch.faults
    assert fault.startswith(told)


@pytest.mark.parametrize("hand", HANDS)
def test_a_quick_answer_is_let_pass_however_the_touch_is_made(watch, slow, qtbot, hand):
    done = []
    button, gun = slow(lambda: (work(STALL_S / 5), done.append(True)))
    HANDS[hand](qtbot, button, gun)
    assert done == [True]
    assert watch.faults == []
    assert watch.longest_s >= STALL_S / 5


def test_a_touch_is_told_by_the_name_of_what_was_touched(watch, slow, qtbot):
    button, _ = slow(too_much_work)
    tap(qtbot, button)
    [fault] = watch.faults
    assert "to QPushButton 'Slow'" in fault


@pytest.mark.parametrize("wait", WAITS)
def test_a_wait_is_told_though_it_uses_no_processor(watch, qtbot, wait):
    in_the_loop(qtbot, wait)
    [fault] = watch.faults
    assert fault.startswith("waited")


def test_a_thread_that_keeps_python_to_itself_is_told_apart(watch, qtbot):
    def keep() -> None:
        until_s = time.thread_time() + too_long_s()
        while time.thread_time() < until_s:
            re.match(r"(a+)+b", "a" * 20)  # nobody else gets to Python before it is through

    def beside() -> None:
        keeper = threading.Thread(target=keep)
        keeper.start()
        while keeper.is_alive():
            work(0.0001)

    in_the_loop(qtbot, beside)
    assert watch.longest_kept_s > STALL_S


def test_a_loop_that_has_nothing_to_do_waits_for_nothing(watch, qtbot):
    for _ in range(3):
        in_the_loop(qtbot, lambda: None)
        qtbot.wait(int(too_long_s() * 1000))
    assert watch.faults == []


def test_a_machine_that_does_other_work_raises_no_alarm(watch, qtbot):
    others = [subprocess.Popen([sys.executable, "-c", "while True: pass"]) for _ in range(3 * (os.cpu_count() or 1))]
    try:
        for _ in range(5):
            in_the_loop(qtbot, lambda: work(STALL_S / 2))
    finally:
        for other in others:
            other.kill()
            other.wait()
    assert watch.faults == []


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
