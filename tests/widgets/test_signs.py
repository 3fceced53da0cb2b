"""Control characters on the screen: as names that the bundled font can draw, the same in every place."""

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage, QPainter, QRawFont
from PySide6.QtWidgets import QStyleOptionViewItem

from kiosk.core.codes import code_of_text
from kiosk.core.delivery import DeliveryState
from kiosk.core.inert import inert
from kiosk.resources import assets
from kiosk.store.records import CaptureRecord
from kiosk.widgets.capture_list import CaptureDelegate, CaptureModel
from kiosk.widgets.text import ElidedLabel, PlainLabel, WrappedLabel, drawn
from kiosk.widgets.theme import Sizes

CONTROLS = [*map(chr, range(0x20)), "\x7f", "\x85", "\u202e"]


@pytest.mark.usefixtures("qapp")
def test_every_control_character_is_drawn_by_the_bundled_font() -> None:
    font = QRawFont(str(assets() / "fonts" / "Inter-Regular.otf"), 20)
    shown = drawn(inert("".join(CONTROLS), 400))

    assert [char for char in shown if not font.supportsCharacter(ord(char))] == []
    assert drawn(inert("10AB\x1d21X\x1e\x04")) == "10AB‹GS›21X‹RS›‹EOT›"


@pytest.mark.usefixtures("qapp")
def test_labels_show_the_name_and_keep_the_text() -> None:
    label, named = ElidedLabel("10AB\x1d21X"), ElidedLabel("10AB‹GS›21X")

    assert label.full_text == "10AB␝21X"
    assert label.sizeHint() == named.sizeHint()
    assert picture(label) == picture(named)
    assert PlainLabel(inert("A\x1dB")).text() == "A‹GS›B"
    assert WrappedLabel(inert("A\x1dB")).text() == "A‹GS›B"


def picture(label: ElidedLabel) -> QImage:
    label.resize(label.sizeHint())
    return label.grab().toImage()


@pytest.mark.usefixtures("qapp")
def test_the_list_shows_the_name_too() -> None:
    assert row("AB\x1dCD") == row("AB‹GS›CD")
    assert row("AB\x1dCD") != row("ABCD")


def row(text: str) -> QImage:
    """The upper line of one capture as the list paints it: the code."""
    at = datetime(2026, 3, 31, 12, 0, tzinfo=UTC)
    record = CaptureRecord("c", "s", 1, code_of_text(text), None, 1, "gun", at, DeliveryState.WAITING, "")
    model = CaptureModel()
    model.show_session(lambda _count, _before: [record])
    image = QImage(600, 60, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFFFF)
    option = QStyleOptionViewItem()
    option.rect = QRect(0, 0, 600, 60)
    painter = QPainter(image)
    CaptureDelegate(Sizes(text=18, target=60)).paint(painter, option, model.index(0))
    painter.end()
    return image.copy(0, 0, 600, 30)
