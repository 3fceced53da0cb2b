"""The queue is read beside the screen: a slow disk holds up no scan and no touch, and a fault ends nothing."""

from threading import Event, current_thread

import pytest
from fakes.taps import tap

from kiosk.screens.queue_rows import SessionLine

PATIENCE_S = 10.0


@pytest.fixture
def slow(kiosk):
    """Reading the queue waits for ``held``; ``readers`` are the threads that read."""

    class Slow:
        def __init__(self) -> None:
            self.held, self.begun, self.readers = Event(), Event(), set()

        def put(self, name: str) -> None:
            real = getattr(kiosk.parts, name)

            def wait():
                self.readers.add(current_thread().name)
                self.begun.set()
                assert self.held.wait(PATIENCE_S)
                return real()

            setattr(kiosk.parts, name, wait)

    one = Slow()
    one.put("counts")
    one.put("queue")
    yield one
    one.held.set()


def test_a_scan_is_kept_and_shown_while_the_queue_is_read_from_a_slow_disk(kiosk, slow, kept, qtbot):
    kiosk.queue.show()
    qtbot.waitUntil(slow.begun.is_set, timeout=5_000)
    with kept(kiosk) as found:
        kiosk.gun.scanned.emit("4006381333931", 0.0)
    assert found[0].code.text == "4006381333931"
    assert kiosk.window.is_scanning
    chip = kiosk.window.header.chip
    assert "1" not in chip.text()
    slow.held.set()
    qtbot.waitUntil(lambda: "1 here" in chip.text().replace("\n", " "), timeout=5_000)
    assert all(name.startswith("reader") for name in slow.readers)


def test_a_page_that_came_while_another_was_read_shows_its_own(kiosk, slow, kept, qtbot):
    with kept(kiosk):
        kiosk.gun.scanned.emit("4006381333931", 0.0)
    kiosk.queue.show()
    qtbot.waitUntil(slow.begun.is_set, timeout=5_000)
    kiosk.window.header.chip.click()
    assert kiosk.window.stack.currentWidget() is kiosk.window.queue
    slow.held.set()
    qtbot.waitUntil(lambda: kiosk.window.queue.rows.findChildren(SessionLine) != [], timeout=5_000)


def test_a_bug_in_one_reading_is_told_and_the_next_one_is_shown(kiosk, qtbot, monkeypatch, caplog):
    monkeypatch.setattr(kiosk.parts, "counts", lambda: {}["a bug"])
    monkeypatch.setattr(kiosk.parts, "queue", lambda: {}["a bug"])
    chip = kiosk.window.header.chip
    kiosk.queue.show()
    qtbot.waitUntil(lambda: "Not known" in chip.text(), timeout=5_000)
    qtbot.waitUntil(lambda: "The queue was not read" in caplog.text, timeout=5_000)
    monkeypatch.undo()
    kiosk.queue.show()
    qtbot.waitUntil(lambda: "All sent" in chip.text(), timeout=5_000)


def test_the_kiosk_begins_anew_while_the_queue_is_read(kiosk, slow, kept, qtbot):
    """The store closes behind the reading, and the new one is read."""
    kiosk.queue.show()
    qtbot.waitUntil(slow.begun.is_set, timeout=5_000)
    with qtbot.waitSignal(kiosk.ready, timeout=15_000):
        kiosk._restart(kiosk._settings)
        slow.held.set()
    with kept(kiosk):
        kiosk.gun.scanned.emit("4006381333931", 0.0)
    qtbot.waitUntil(lambda: "1 here" in kiosk.window.header.chip.text().replace("\n", " "), timeout=5_000)
    tap(qtbot, kiosk.window.header.chip)
