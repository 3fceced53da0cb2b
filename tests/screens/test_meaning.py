"""What a code says is told on one line; what it cannot say is told too; nothing of it acts."""

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from pytestqt.qtbot import QtBot

from kiosk.core.aim import code_of_scan
from kiosk.core.codes import Code, Symbology, code_of_text
from kiosk.core.delivery import DeliveryState
from kiosk.core.events import CaptureKept, CodeScanned, Source
from kiosk.screens.scan import ScanScreen
from kiosk.store.records import CaptureRecord
from kiosk.widgets.banner import Tone
from kiosk.widgets.capture_painter import CaptureDelegate, detail_of, what_of
from kiosk.widgets.chip import ChipWords
from kiosk.widgets.theme import sizes_for

GTIN = "09520123456788"
NOW = datetime(2026, 3, 31, 12, 0, tzinfo=UTC)


@pytest.fixture
def screen(qtbot: QtBot) -> ScanScreen:
    made = ScanScreen(sizes_for(1280, 800, 4.6), (0.8, 0.6))
    qtbot.addWidget(made)
    return made


def event_of(code: Code, source: Source = Source.CAMERA) -> CaptureKept:
    return CaptureKept("s", "c", code, source, code.is_sendable, code.gtin, 1, 1, 1, NOW, 0.0)


def record(code: Code, source: str = "camera") -> CaptureRecord:
    return CaptureRecord("c", "s", 1, code, code.gtin, 1, source, NOW, DeliveryState.WAITING, "")


def told(screen: ScanScreen, event: CaptureKept) -> str:
    screen.show_kept(event)
    return screen.banner.meaning.accessibleName()


def test_a_case_is_told_in_the_words_of_its_label(screen: ScanScreen) -> None:
    case = code_of_scan(f"]C101{GTIN}10AB12\x1d152712313103002345")
    rest = "Lot AB12 · Best before 31\u00a0Dec\u00a02027 · 2.345 kg"
    line = f"GTIN {GTIN} · {rest}".replace("\u00a0", " ")

    assert told(screen, event_of(case)) == rest
    assert screen.banner.code.shown == "09\u2009520123\u2009456788"
    assert what_of(record(case)) == f"Code 128 · {line}"
    assert detail_of(record(case)) == rest
    assert what_of(record(case, "gun")) == f"Scanner gun · {line}"


def test_gs1_that_cannot_be_read_is_kept_and_says_so(screen: ScanScreen) -> None:
    broken = code_of_scan(f"]C101{GTIN}05")

    words = told(screen, event_of(broken))

    assert screen.banner.tone is Tone.KEPT
    assert screen.banner.code.full_text == f"01{GTIN}05"
    assert words.startswith("Looks like GS1 but cannot be read: ")


def test_an_impossible_date_is_told_as_such(screen: ScanScreen) -> None:
    assert told(screen, event_of(code_of_scan(f"]C101{GTIN}17270230"))) == "Use by 270230 (no such date)"
    told(screen, event_of(code_of_scan("]C117270230")))
    assert screen.banner.code.shown == "Use by 270230 (no such date)"  # without a number it is all there is to tell


def test_a_plain_code_is_its_number_in_groups_and_nothing_more(screen: ScanScreen) -> None:
    retail = code_of_scan("]E09520123456788")
    assert told(screen, event_of(retail, Source.GUN)) == ""
    assert (screen.banner.code.full_text, screen.banner.code.shown) == ("9520123456788", "9\u2009520123\u2009456788")
    assert told(screen, event_of(code_of_text("LOC-A12-03"), Source.TYPED)) == ""
    assert screen.banner.code.shown == "LOC-A12-03"
    assert detail_of(record(code_of_text("LOC-A12-03"), "typed")) == "Typed"
    assert told(screen, event_of(code_of_scan("]E420123451"))) == "In-store number 00000020123451"


def test_a_product_past_its_date_says_so_in_amber(screen: ScanScreen) -> None:
    told(screen, event_of(code_of_scan(f"]C101{GTIN}17260330")))
    assert (screen.banner.tone, screen.banner.chip.words) == (Tone.KEPT, ChipWords("alert-triangle", "warn", "Expired"))
    told(screen, event_of(code_of_scan(f"]C101{GTIN}17260331")))
    assert screen.banner.chip.words is None


def test_what_the_server_will_not_take_says_what_to_do(screen: ScanScreen) -> None:
    words = told(screen, event_of(code_of_text("x" * 501)))

    assert screen.banner.tone is Tone.AGAIN
    assert screen.banner.word.full_text == "Saved, but cannot be sent"
    assert "501 characters" in words
    assert "Scan another code of this item" in words


def test_what_a_camera_read_is_kept_with_engine_pass_and_identifier(kiosk, kept, qtbot) -> None:
    code = code_of_scan(f"]C101{GTIN}10AB12")
    kiosk.window.start.start.click()
    qtbot.waitUntil(lambda: kiosk.session_id != "", timeout=5_000)
    with kept(kiosk) as found:
        kiosk.bridge.post(CodeScanned(code, Source.CAMERA, 0.0, "zxing bands"))

    [row] = kiosk.parts.captures(found[0].session_id, 5, None)
    assert (row.code, row.code.aim, row.found_by) == (code, "]C1", "zxing bands")


@pytest.mark.parametrize(
    "text", ["\u202egpj.exe", "a\u200bb\u2066c", "\x00\x1b[2J", "<b>x</b>" * 2000, "]C110\x1d", "Z\u0300" * 400]
)
def test_no_text_does_anything_in_the_banner_or_the_list(screen: ScanScreen, qtbot: QtBot, text: str) -> None:
    code = Code(text, text.encode(), Symbology.QR)
    words = told(screen, event_of(code))
    what = what_of(record(code))
    assert what.isprintable()
    for shown in (words, screen.banner.code.full_text):
        assert not any(char in shown for char in "\u202e\u200b\u2066\x00\x1b\x1d")
        assert len(shown) <= 600
    assert screen.banner.meaning.textFormat() is Qt.TextFormat.PlainText

    screen.captures.show_session(lambda _count, _before: [record(code)])
    screen.list.resize(400, 300)
    assert isinstance(screen.list.itemDelegate(), CaptureDelegate)
    picture = QPixmap(400, 300)
    screen.list.render(picture)
    assert not picture.isNull()
