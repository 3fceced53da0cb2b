"""The printable sheet of a settings code: a PDF, painted as the gun doctor's page is; in English, for whoever prints.

QR codes of 0.677 mm a module: at most 49 mm a side, so that a webcam of 1280 x 720 reads one held at half an arm.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QRectF, QSizeF
from PySide6.QtGui import QFont, QPageLayout, QPageSize, QPainter, QPdfWriter

from hardware.drawing import draw
from kiosk import __version__
from kiosk.core.codes import Symbology
from kiosk.core.gun_sheet import SheetCode
from kiosk.widgets.gun_page import DPI, SQUARE_MODULE_MM, UNITS_A_MM, Paper, Pen, paint_code, ready_to_paint, units

_MARGIN_MM, _COLUMNS, _CODE_MM, _LINE_MM = 15.0, 3, 60.0, 5.0
_HEAD_MM = 52.0
_HOW = (
    "On the kiosk: start screen, the sliders (set-up), Settings code; or at the first start, in any step. Hold the "
    "codes before the camera or scan them with the gun, in any order. The kiosk lists what would change and asks first."
)


@dataclass(frozen=True, slots=True)
class SettingsSheet:
    """What the sheet says: title, lines below it, the settings as text, and the texts of its codes."""

    title: str
    about: Sequence[str]
    warning: str
    settings: Sequence[str]
    codes: Sequence[str]


def pdf_settings(sheet: SettingsSheet, paper: Paper) -> bytes:
    """The sheet as a PDF file. Main thread; starts Qt without a window where none runs."""
    ready_to_paint()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(DPI)
    size = QPageSize(QSizeF(*paper.value), QPageSize.Unit.Millimeter)
    writer.setPageLayout(QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0)))
    writer.setTitle(sheet.title)
    writer.setCreator(f"Scan kiosk {__version__}")
    painter = QPainter(writer)
    paint_settings(painter, sheet, paper, DPI)
    painter.end()
    return bytes(buffer.data().data())


def paint_settings(painter: QPainter, sheet: SettingsSheet, paper: Paper, dpi: float) -> None:
    """Paint the whole sheet on a surface of ``dpi`` dots an inch: head, codes, settings."""
    scale = dpi / 25.4 / UNITS_A_MM
    painter.save()
    painter.scale(scale, scale)
    pen, room = Pen(painter), paper.value[0] - 2 * _MARGIN_MM
    pen.text(QRectF(_MARGIN_MM, 11, room, 12), sheet.title, 7.0, weight=QFont.Weight.Bold)
    pen.text(QRectF(_MARGIN_MM, 22, room, 11), _HOW, 3.4)
    pen.text(QRectF(_MARGIN_MM, 34, room, 12), "\n".join(sheet.about), 3.4, weight=QFont.Weight.Medium)
    below = _paint_codes(pen, sheet.codes, room)
    if sheet.warning:
        pen.text(QRectF(_MARGIN_MM, below, room, 12), sheet.warning, 4.0, weight=QFont.Weight.Bold)
        below += 14
    pen.line(_MARGIN_MM, _MARGIN_MM + room, below)
    lines = QRectF(_MARGIN_MM, below + 2, room, paper.value[1] - below - _MARGIN_MM)
    pen.text(lines, "\n".join(sheet.settings), 3.2)
    painter.restore()


def _paint_codes(pen: Pen, codes: Sequence[str], room: float) -> float:
    """Returns how far down they reach."""
    across = room / _COLUMNS
    for place, text in enumerate(codes):
        left, top = _MARGIN_MM + place % _COLUMNS * across, _HEAD_MM + place // _COLUMNS * _CODE_MM
        label = QRectF(left + 3, top, across, _LINE_MM)
        pen.text(label, f"{place + 1} of {len(codes)}", 3.8, weight=QFont.Weight.Bold)
        drawing = draw(SheetCode("", text, Symbology.QR, ""))
        side = drawing.columns * SQUARE_MODULE_MM
        paint_code(pen.painter, drawing, units(QRectF(left + 3, top + _LINE_MM + 1, side, side)))
    return _HEAD_MM + -(-len(codes) // _COLUMNS) * _CODE_MM
