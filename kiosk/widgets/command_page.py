"""The printable sheet of command barcodes: a PDF of A4 or Letter size, painted as the gun doctor's page is."""

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QRectF, QSizeF
from PySide6.QtGui import QFont, QPageLayout, QPageSize, QPainter, QPdfWriter

from hardware.drawing import draw
from kiosk import __version__
from kiosk.core.commands import sheet
from kiosk.core.gun_sheet import SheetCode
from kiosk.widgets.gun_page import DPI, LINE_MODULE_MM, UNITS_A_MM, Paper, Pen, paint_code, ready_to_paint, units

_MARGIN_MM, _HEAD_MM, _BARS_MM, _COLUMNS = 15.0, 30.0, 13.0, 2
_QUIET_MM = 5.0
_TEXT_MM = 34.0
"""Room for what the bars say, at the end of the line of the name."""


def pdf_commands(paper: Paper) -> bytes:
    """The sheet as a PDF file. Main thread; starts Qt without a window where none runs."""
    ready_to_paint()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(DPI)
    size = QPageSize(QSizeF(*paper.value), QPageSize.Unit.Millimeter)
    writer.setPageLayout(QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0)))
    writer.setTitle("Command barcodes of the scan kiosk")
    writer.setCreator(f"Scan kiosk {__version__}")
    painter = QPainter(writer)
    paint_commands(painter, paper, DPI)
    painter.end()
    return bytes(buffer.data().data())


def paint_commands(painter: QPainter, paper: Paper, dpi: float) -> None:
    """Paint the whole sheet on a surface of ``dpi`` dots an inch."""
    scale = dpi / 25.4 / UNITS_A_MM
    painter.save()
    painter.scale(scale, scale)
    width, height = paper.value
    pen, codes = Pen(painter), sheet()
    room = width - 2 * _MARGIN_MM
    pen.text(QRectF(_MARGIN_MM, 11, room, 12), "Commands", 8.5, weight=QFont.Weight.Bold)
    about = "Scan one with the gun, or hold it before the camera. Commands are never saved. Print at 100 %."
    pen.text(QRectF(_MARGIN_MM, 22.5, room, 6), about, 3.6)
    rows = -(-len(codes) // _COLUMNS)
    across, down = room / _COLUMNS, (height - _HEAD_MM - _MARGIN_MM) / rows
    for place, code in enumerate(codes):
        left, top = _MARGIN_MM + place % _COLUMNS * across, _HEAD_MM + place // _COLUMNS * down
        _paint_one(pen, code, QRectF(left, top, across, down))
    painter.restore()


def _paint_one(pen: Pen, code: SheetCode, box: QRectF) -> None:
    pen.line(box.left(), box.right() - 4, box.top())
    pen.text(QRectF(box.left(), box.top() + 0.8, 60, 8), code.name, 5.2, weight=QFont.Weight.Bold)
    pen.text(QRectF(box.right() - _TEXT_MM, box.top() + 2.8, _TEXT_MM, 4), code.text, 2.6)
    drawing = draw(code)
    bars = QRectF(box.left() + _QUIET_MM, box.top() + 8, drawing.columns * LINE_MODULE_MM, _BARS_MM)
    paint_code(pen.painter, drawing, units(bars))
    pen.text(QRectF(bars.left(), bars.bottom() + 0.6, 82, 5), code.why, 3.4)
