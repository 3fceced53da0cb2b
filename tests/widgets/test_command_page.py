"""The sheet of command barcodes: painted as it is printed, read back by the kiosk's own decoder."""

import cv2
import numpy as np
import pytest
from PySide6.QtGui import QImage, QPainter

from hardware.decoder import still_decoder
from kiosk.core.commands import sheet
from kiosk.resources import assets
from kiosk.widgets.command_page import paint_commands, pdf_commands
from kiosk.widgets.gun_page import Paper
from kiosk.widgets.theme import load_fonts

DPI = 300


@pytest.mark.parametrize("paper", list(Paper), ids=lambda paper: paper.name)
def test_every_command_of_the_sheet_is_read_with_its_exact_text(qapp, paper):
    load_fonts(assets())
    width, height = (round(mm / 25.4 * DPI) for mm in paper.value)
    image = QImage(width, height, QImage.Format.Format_Grayscale8)
    image.fill(255)
    painter = QPainter(image)
    paint_commands(painter, paper, DPI)
    painter.end()
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(height, image.bytesPerLine())[:, :width]
    found = still_decoder().decode(cv2.cvtColor(rows.copy(), cv2.COLOR_GRAY2BGR))
    assert sorted(one.code.text for one in found) == sorted(code.text for code in sheet())
    assert pdf_commands(paper).startswith(b"%PDF")
