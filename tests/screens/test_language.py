"""The language is changed by a touch on the window that runs, and every word of it follows."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from kiosk.app import KioskApp
from kiosk.core.words import speak_with
from kiosk.settings import load_settings
from kiosk.widgets.text import PlainLabel


@pytest.fixture
def german_kiosk(make_kiosk, touch) -> Iterator[KioskApp]:
    kiosk = make_kiosk()
    touch(kiosk, kiosk.window.start.language_button)
    touch(kiosk, kiosk.window.language.buttons["de"])
    yield kiosk
    kiosk.languages._language.use("en")
    speak_with(None)


@pytest.fixture
def touch(qtbot):
    def tap(kiosk: KioskApp, widget: QWidget) -> None:
        """A finger; a page that has just come up is deaf for a moment."""
        window, deaf = kiosk.window, Qt.WidgetAttribute.WA_TransparentForMouseEvents
        qtbot.waitUntil(lambda: widget.isVisible() and not window.stack.testAttribute(deaf), timeout=5_000)
        QTest.mouseClick(window.windowHandle(), Qt.MouseButton.LeftButton, pos=widget.mapTo(window, QPoint(20, 20)))

    return tap


def words_on(screen: QWidget) -> set[str]:
    labels = {label.text() for label in screen.findChildren(QLabel) if label.isVisible()}
    elided = {getattr(label, "full_text", "") for label in screen.findChildren(PlainLabel) if label.isVisible()}
    return (labels | elided | {b.text().strip() for b in screen.findChildren(QPushButton) if b.isVisible()}) - {""}


def test_the_page_itself_the_start_screen_and_the_header_turn_german(german_kiosk: KioskApp, touch, qtbot):
    window = german_kiosk.window
    assert {"Sprache", "Zurück", "Deutsch", "English", "Türkçe"} <= words_on(window.language)
    assert window.language.buttons["de"].property("kind") == "chosen"

    touch(german_kiosk, window.language.back_button)
    qtbot.waitUntil(window.start.isVisible)

    assert words_on(window.start) == {
        "Scannen starten",
        "Scanner",
        "Sprache",
        "Einrichtung",
        "Sitzungen",
        "Heute noch keine Sitzung. Der erste Code öffnet eine.",
        "Oder einfach scannen: Der erste Code öffnet eine Sitzung.",
        "ÜBUNG: Nichts geht an einen echten Server.",
    } | {text for text in words_on(window.start) if "\u200b" in text}
    assert {"ÜBUNG", "Versand\nAlles gesendet"} <= words_on(window.header)


def test_a_scan_on_the_language_page_is_kept_and_told_in_german_and_english_comes_back(
    german_kiosk: KioskApp, touch, qtbot, kept
):
    window = german_kiosk.window
    with kept(german_kiosk):
        german_kiosk.intake.gun.scanned.emit("4006381333931", 1.0)

    assert window.scan.banner.word.full_text == "Gespeichert"
    assert window.scan.count.text() == "1 Erfassung"
    assert {"Code eintippen", "Rückgängig", "Beenden"} <= words_on(window.scan)

    touch(german_kiosk, window.header.home)
    touch(german_kiosk, window.start.language_button)
    touch(german_kiosk, window.language.buttons["en"])
    qtbot.waitUntil(lambda: window.scan.finish_button.text() == "  Finish", timeout=2_000)

    assert window.language.back_button.text() == "  Back"
    qtbot.waitUntil(lambda: "here" in window.header.chip.text() or "sent" in window.header.chip.text())


def test_the_choice_is_kept_for_the_next_start(german_kiosk: KioskApp, qtbot):
    data = german_kiosk._settings.data

    qtbot.waitUntil((data / "station.toml").exists, timeout=5_000)

    assert load_settings(overrides={"data": data}, environ={}).language == "de"
