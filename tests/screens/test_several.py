"""Several codes before the camera of a whole kiosk: the aimed one is kept, the other when its box is tapped."""

from collections.abc import Callable, Iterator

import pytest
from fakes.mjpeg import MjpegServer
from fakes.pictures import Kind, bench, drawn
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from kiosk.app import KioskApp
from kiosk.core.codes import Symbology, code_of_text
from kiosk.core.events import CaptureRepeated, Source
from kiosk.core.view import BoxState
from kiosk.widgets.boxes import Box

OAT, RICE = "9520123456788", "9520123450021"
LABEL = {text: drawn(text, Kind.EAN13, scale=2) for text in (OAT, RICE)}


@pytest.fixture
def two_labels() -> Iterator[MjpegServer]:
    """A network camera that sees one label on the aim and one beside it."""
    with MjpegServer() as server:
        server.pictures = [bench((LABEL[OAT], 500, 260), (LABEL[RICE], 820, 260))]
        yield server


def box_of(kiosk: KioskApp, text: str) -> Box | None:
    boxes = kiosk.window.scan.viewfinder.boxes()
    return next((box for box in boxes if box.seen.sighting.code.text == text), None)


def kept_texts(kiosk: KioskApp) -> list[str]:
    return [record.code.text for record in kiosk.parts.captures(kiosk.session_id, 10, None)]


def tap(qtbot: QtBot, kiosk: KioskApp, text: str) -> None:
    box = box_of(kiosk, text)
    assert box is not None
    centre = box.outline.boundingRect().center()
    qtbot.mouseClick(
        kiosk.window.scan.viewfinder, Qt.MouseButton.LeftButton, pos=QPoint(round(centre.x()), round(centre.y()))
    )


def test_the_aimed_one_is_kept_and_the_other_once_when_tapped(
    make_kiosk: Callable[..., KioskApp], qtbot: QtBot, two_labels: MjpegServer
) -> None:
    kiosk = make_kiosk(camera=two_labels.url, is_ready=False)
    with qtbot.waitSignal(kiosk.painted, timeout=20_000):
        kiosk.start()
    viewfinder = kiosk.window.scan.viewfinder
    qtbot.waitUntil(lambda: (box := box_of(kiosk, OAT)) is not None and box.is_kept, timeout=10_000)
    assert kept_texts(kiosk) == [OAT]
    qtbot.waitUntil(
        lambda: (box := box_of(kiosk, RICE)) is not None and box.seen.state is BoxState.WAITING, timeout=10_000
    )
    assert viewfinder.words == "Several codes: aim at one, or tap it"

    with qtbot.waitSignal(kiosk.painted, timeout=10_000):
        tap(qtbot, kiosk, RICE)
    qtbot.waitUntil(lambda: (box := box_of(kiosk, RICE)) is not None and box.is_kept, timeout=10_000)
    tap(qtbot, kiosk, RICE)
    assert viewfinder.words == "Already taken"
    assert kept_texts(kiosk) == [RICE, OAT]


def test_by_setting_all_in_view_are_kept(
    make_kiosk: Callable[..., KioskApp], qtbot: QtBot, two_labels: MjpegServer
) -> None:
    kiosk = make_kiosk(camera=two_labels.url, take="all")

    qtbot.waitUntil(lambda: kiosk.session_id != "" and sorted(kept_texts(kiosk)) == [RICE, OAT], timeout=20_000)
    assert kiosk.window.scan.viewfinder.words == "Hold the code inside the frame"


def test_two_equal_boxes_side_by_side_are_two_without_a_question(
    make_kiosk: Callable[..., KioskApp], qtbot: QtBot, two_labels: MjpegServer
) -> None:
    two_labels.pictures = [bench((LABEL[OAT], 300, 260), (LABEL[OAT], 720, 260))]
    kiosk = make_kiosk(camera=two_labels.url, take="all")
    asked = []
    kiosk.window.scan.ask = asked.append

    qtbot.waitUntil(lambda: kiosk.session_id != "" and kept_texts(kiosk) == [OAT, OAT], timeout=20_000)
    qtbot.waitUntil(lambda: kiosk.window.scan.banner.times.text() == "×2", timeout=5_000)
    assert asked == []


@pytest.mark.parametrize("size", [(1024, 600), (1280, 800)])
def test_a_question_shows_all_digits_of_a_retail_code(
    make_kiosk: Callable[..., KioskApp], size: tuple[int, int]
) -> None:
    kiosk = make_kiosk(size)
    code = code_of_text(OAT, Symbology.EAN13)
    kiosk.window.show_screen(kiosk.window.scan)
    kiosk.window.scan.ask(CaptureRepeated("", code, Source.CAMERA, 0.0, "", 1))
    kiosk.window.grab()
    shown = kiosk.window.scan.banner.code
    assert shown.width() >= shown.fontMetrics().horizontalAdvance(OAT)
