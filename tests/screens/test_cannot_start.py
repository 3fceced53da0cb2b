"""A kiosk that cannot start: scans wait in order, the lock asks for its PIN, and the error sound is one of the four."""

from pathlib import Path

import pytest
from fakes.taps import tap, type_pin

from hardware.sound import Signal
from kiosk.app import KioskApp
from kiosk.clock import SystemClock
from kiosk.pin_file import PinFile
from kiosk.store.database import FILE_NAME, Database

PIN = "2580"
WAIT_MS = 15_000


@pytest.fixture
def other(tmp_path: Path):
    """Another kiosk holds the data."""
    database = Database(tmp_path / "data" / "practice")
    yield database
    database.close()


def start_in_vain(kiosk: KioskApp, qtbot) -> None:
    kiosk.start()
    trouble = kiosk.window.trouble
    qtbot.waitUntil(lambda: trouble.title.text() == "Cannot start", timeout=WAIT_MS)


def scan(kiosk: KioskApp, *texts: str) -> None:
    for place, text in enumerate(texts):
        kiosk.gun.scanned.emit(text, 1.0 + place)


def not_yet(codes: str) -> str:
    return f"NOT saved yet: {codes}. Saved once it starts; if switched off before, scan again."


def captures(kiosk: KioskApp) -> list[str]:
    """The oldest first."""
    rows = kiosk.parts.queue()[1]
    return [one.code.text for row in rows for one in reversed(kiosk.parts.captures(row.id, 100, None))]


def test_scans_before_and_during_a_fault_are_saved_in_order_once_the_kiosk_starts(make_kiosk, qtbot, other):
    kiosk = make_kiosk(is_ready=False)
    waiting = kiosk.window.trouble.waiting
    scan(kiosk, "FIRST", "SECOND")
    assert waiting.text() == not_yet("2 codes")
    start_in_vain(kiosk, qtbot)
    assert waiting.text() == not_yet("2 codes")
    scan(kiosk, "THIRD")
    assert waiting.text() == not_yet("3 codes")
    assert waiting.isVisible()
    tap(qtbot, kiosk.window.trouble._again)  # in vain: they wait on
    qtbot.waitUntil(lambda: kiosk.window.trouble.title.text() == "Cannot start", timeout=WAIT_MS)
    assert waiting.text().startswith("NOT saved yet: 3 codes.")

    other.close()
    with qtbot.waitSignal(kiosk.ready, timeout=WAIT_MS):
        tap(qtbot, kiosk.window.trouble._again)
    qtbot.waitUntil(lambda: captures(kiosk) == ["FIRST", "SECOND", "THIRD"], timeout=WAIT_MS)


def test_news_of_the_start_stay_until_they_are_read_though_scans_waited(make_kiosk, qtbot, tmp_path: Path):
    file = tmp_path / "data" / "practice" / FILE_NAME
    file.parent.mkdir(parents=True)
    file.write_bytes(b"this is no database" * 100)
    kiosk = make_kiosk(is_ready=False)
    scan(kiosk, "FIRST", "SECOND")
    with qtbot.waitSignals([kiosk.ready, kiosk.painted], timeout=WAIT_MS):
        kiosk.start()
    qtbot.waitUntil(lambda: captures(kiosk) == ["FIRST", "SECOND"], timeout=WAIT_MS)
    qtbot.waitUntil(lambda: kiosk.voice.toast.words.said == "Just saved: SECOND", timeout=WAIT_MS)
    assert kiosk.window.stack.currentWidget() is kiosk.window.trouble
    assert kiosk.window.trouble.title.said == "The data file was damaged"
    kiosk.window.trouble.go_on.emit()
    assert kiosk.window.stack.currentWidget() is kiosk.window.start


def test_the_first_steps_wait_until_the_news_of_the_start_were_read(make_kiosk, qtbot, tmp_path: Path):
    file = tmp_path / "data" / "practice" / FILE_NAME
    file.parent.mkdir(parents=True)
    file.write_bytes(b"this is no database" * 100)
    kiosk = make_kiosk(is_ready=False)
    kiosk.ready.connect(kiosk.setup.open_first)
    with qtbot.waitSignal(kiosk.ready, timeout=WAIT_MS):
        kiosk.start()
    window = kiosk.window
    assert window.stack.currentWidget() is window.trouble
    tap(qtbot, window.trouble._go_on)
    assert window.stack.currentWidget() is window.steps


def test_news_of_the_start_are_told_in_the_language_of_the_screen(make_kiosk, qtbot, tmp_path: Path):
    file = tmp_path / "data" / "practice" / FILE_NAME
    file.parent.mkdir(parents=True)
    file.write_bytes(b"this is no database" * 100)
    kiosk = make_kiosk(is_ready=False, language="de")
    with qtbot.waitSignal(kiosk.ready, timeout=WAIT_MS):
        kiosk.start()
    page = kiosk.window.trouble
    assert page.title.said == "Die Datendatei war beschädigt"
    assert page.sentence.said.startswith("0 Erfassungen wurden gerettet; noch zu senden: 0.")
    assert "Die beschädigte Datei liegt unverändert in" in page.sentence.text()


def test_while_the_kiosk_starts_what_is_not_saved_is_said_without_green_or_a_sound(make_kiosk, qtbot):
    kiosk = make_kiosk(is_ready=False)
    trouble, heard = kiosk.window.trouble, []
    kiosk.voice.sound.play = heard.append
    kiosk.trouble.starting()
    assert not trouble.waiting.isVisible()
    scan(kiosk, "FIRST")
    assert trouble.waiting.isVisible()
    assert (trouble.waiting.text(), trouble.waiting.property("tone")) == (not_yet("1 code"), "bad")
    kiosk.trouble.saving(40)
    assert (trouble.waiting.isVisible(), trouble.waiting.text()) == (True, not_yet("1 code"))
    scan(kiosk, "SECOND")
    assert trouble.waiting.text() == not_yet("2 codes")
    assert heard == []
    with qtbot.waitSignal(kiosk.ready, timeout=WAIT_MS):
        kiosk.start()
    qtbot.waitUntil(lambda: captures(kiosk) == ["FIRST", "SECOND"], timeout=WAIT_MS)


def test_a_kiosk_that_is_closed_before_it_could_start_logs_what_it_did_not_save(make_kiosk, qtbot, other, caplog):
    kiosk = make_kiosk(is_ready=False)
    scan(kiosk, "FIRST", "SECOND")
    start_in_vain(kiosk, qtbot)
    kiosk.stop()
    assert "2 scans were not saved" in caplog.text
    assert "FIRST" not in caplog.text


def test_one_scan_that_waits_is_said_as_one_and_heard_as_an_error(make_kiosk, qtbot, other):
    kiosk = make_kiosk(is_ready=False)
    start_in_vain(kiosk, qtbot)
    assert not kiosk.window.trouble.waiting.isVisible()
    heard: list[Signal] = []
    kiosk.voice.sound.play = heard.append
    scan(kiosk, "4006381333931")
    assert kiosk.window.trouble.waiting.text() == not_yet("1 code")
    assert heard == [Signal.ERROR]


def test_the_lock_of_a_kiosk_that_cannot_start_asks_for_its_pin(make_kiosk, qtbot, tmp_path: Path, other):
    PinFile(tmp_path / "data", SystemClock().now).set(PIN)
    kiosk = make_kiosk(is_ready=False, kiosk_lock=True)
    start_in_vain(kiosk, qtbot)
    window = kiosk.window
    tap(qtbot, window.trouble._leave)
    qtbot.waitUntil(lambda: window.stack.currentWidget() is window.pin, timeout=5_000)
    assert not kiosk.voice.toast.isVisible()
    tap(qtbot, window.pin.back_button)
    assert window.stack.currentWidget() is window.trouble
    tap(qtbot, window.trouble._leave)
    type_pin(qtbot, window, "1111")
    qtbot.waitUntil(lambda: "not the PIN" in window.pin.words.said, timeout=WAIT_MS)
    assert window.isVisible()
    with qtbot.waitSignal(window.closing, timeout=WAIT_MS):
        type_pin(qtbot, window, PIN)
    assert not window.isVisible()
