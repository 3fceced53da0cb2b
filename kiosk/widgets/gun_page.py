"""The gun doctor's printable page: a PDF of A4 or Letter size with vector bars in real millimetres, black on white.

The same painting goes onto a PDF, onto a picture (the tests read it back) and, code by code, onto the screen.
Module widths: GS1 General Specifications 5.12.3 (0.33 mm and more for linear codes); both are whole dots of a printer
of 300 and 600 dots an inch, so that no bar is rounded to another width.
"""

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPageLayout, QPageSize, QPainter, QPdfWriter, QPen

from hardware.drawing import Drawing, draw
from kiosk import __version__
from kiosk.core.gun_sheet import SHEET, SheetCode
from kiosk.resources import assets
from kiosk.widgets.theme import load_fonts

LINE_MODULE_MM = 25.4 / 75
"""0.339 mm: 4 dots at 300 dpi, 8 at 600."""
SQUARE_MODULE_MM = 25.4 / 37.5
"""0.677 mm: 8 dots at 300 dpi, 16 at 600."""
BARS_MM = 15.0
RULER_MM = 100.0

UNITS_A_MM = 100
"""The painter's unit is 0.01 mm: sizes of fonts are whole numbers."""
DPI = 1200
_MARGIN_MM = 15.0
_HEAD_MM = 47.0
_FOOT_MM = 26.0
_WORDS_MM = 47.0
"""Width of the column that says what a code is for."""
_QUIET_MM = 5.0
"""White to the left of every code: 14 modules of a linear one."""
_LINES = (
    "1.  On the kiosk: start screen, then Scanner guns. Or without a window: kiosk gun-doctor.",
    "2.  Scan each code once, in any order. Cover the neighbours with your hand if the gun sees two.",
    "3.  The kiosk says what is wrong with the gun, what it puts right by itself, and what to change.",
)


_LINES_ONLY = "Skip it if your gun reads lines only."


class Paper(Enum):
    """Sizes of the page, width and height in millimetres."""

    A4 = (210.0, 297.0)
    LETTER = (215.9, 279.4)


@dataclass(frozen=True, slots=True)
class Pen:
    """A painter whose unit is 0.01 mm, told in millimetres."""

    painter: QPainter

    def text(self, box: QRectF, words: str, size_mm: float, *, weight: QFont.Weight = QFont.Weight.Normal) -> None:
        """Words in a box, from its upper left corner, wrapped."""
        font = QFont("Inter")
        font.setPixelSize(round(size_mm * UNITS_A_MM))
        font.setWeight(weight)
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        self.painter.setFont(font)
        self.painter.drawText(units(box), Qt.TextFlag.TextWordWrap, words)

    def line(self, left: float, right: float, y: float, width_mm: float = 0.2) -> None:
        """A level line."""
        self.painter.setPen(QPen(QColor("black"), width_mm * UNITS_A_MM))
        self.painter.drawLine(QPointF(left, y) * UNITS_A_MM, QPointF(right, y) * UNITS_A_MM)


def pdf_page(paper: Paper) -> bytes:
    """The page as a PDF file. Main thread; starts Qt without a window where none runs."""
    ready_to_paint()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(DPI)
    size = QPageSize(QSizeF(*paper.value), QPageSize.Unit.Millimeter)
    writer.setPageLayout(QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0)))
    writer.setTitle("Gun doctor: test page for scanner guns")
    writer.setCreator(f"Scan kiosk {__version__}")
    painter = QPainter(writer)
    paint_page(painter, paper, DPI)
    painter.end()
    return bytes(buffer.data().data())


def ready_to_paint() -> None:
    """Start Qt without a window where none runs, and load the font."""
    if QGuiApplication.instance() is None:
        _keep.append(QGuiApplication(["kiosk", "-platform", "offscreen"]))
    load_fonts(assets())


_keep: list[QGuiApplication] = []
"""Qt ends with the process and not when the page is made: a second page needs it again."""


def paint_page(painter: QPainter, paper: Paper, dpi: float) -> None:
    """Paint the whole page on a surface of ``dpi`` dots an inch."""
    scale = dpi / 25.4 / UNITS_A_MM
    painter.save()
    painter.scale(scale, scale)
    width, height = paper.value
    pen = Pen(painter)
    _paint_head(pen, width)
    row_mm = (height - _HEAD_MM - _FOOT_MM) / len(SHEET)
    for place, code in enumerate(SHEET):
        _paint_row(pen, place, code, QRectF(_MARGIN_MM, _HEAD_MM + place * row_mm, width - 2 * _MARGIN_MM, row_mm))
    _paint_foot(pen, width, height)
    painter.restore()


def paint_code(painter: QPainter, drawing: Drawing, box: QRectF) -> None:
    """Paint a code so that its modules fill ``box``, whatever the painter's unit; the quiet zone lies outside."""
    across, down = box.width() / drawing.columns, box.height() / drawing.rows
    for left, top, width, height in drawing.bars:
        bar = QRectF(box.left() + left * across, box.top() + top * down, width * across, height * down)
        painter.fillRect(bar, QColor("black"))


def _paint_head(pen: Pen, width: float) -> None:
    room = width - 2 * _MARGIN_MM
    pen.text(QRectF(_MARGIN_MM, 11, room, 12), "Gun doctor", 8.5, weight=QFont.Weight.Bold)
    about = "The test page for scanner guns. Print it at 100 %, not “fit to page”."
    pen.text(QRectF(_MARGIN_MM, 22.5, room, 6), about, 3.8, weight=QFont.Weight.Medium)
    for place, line in enumerate(_LINES):
        pen.text(QRectF(_MARGIN_MM, 29 + place * 5, room, 5), line, 3.3)


def _paint_row(pen: Pen, place: int, code: SheetCode, box: QRectF) -> None:
    pen.line(box.left(), box.right(), box.top())
    top = box.top() + (box.height() - BARS_MM - 6) / 2
    pen.text(QRectF(box.left(), top - 1.5, 9, 10), str(place + 1), 7.5, weight=QFont.Weight.Bold)
    pen.text(QRectF(box.left() + 9, top, _WORDS_MM - 10, 6), code.name, 4.6, weight=QFont.Weight.Bold)
    pen.text(
        QRectF(box.left() + 9, top + 6.2, _WORDS_MM - 10, 16),
        f"{code.why}. {_LINES_ONLY}" if code.needs_imager else code.why,
        3.1,
    )
    drawing = draw(code)
    module = LINE_MODULE_MM if drawing.is_linear else SQUARE_MODULE_MM
    left = box.left() + _WORDS_MM + _QUIET_MM
    bars = QRectF(left, top, drawing.columns * module, BARS_MM if drawing.is_linear else drawing.rows * module)
    paint_code(pen.painter, drawing, units(bars))
    pen.text(QRectF(left, bars.bottom() + 1.2, box.right() - left, 5), code.printed, 3.4)


def _paint_foot(pen: Pen, width: float, height: float) -> None:
    top = height - _FOOT_MM
    pen.line(_MARGIN_MM, width - _MARGIN_MM, top)
    left, y = _MARGIN_MM, top + 6
    pen.line(left, left + RULER_MM, y, 0.4)
    for end in (left, left + RULER_MM):
        pen.painter.drawLine(QPointF(end, y - 1.5) * UNITS_A_MM, QPointF(end, y + 1.5) * UNITS_A_MM)
    words = "This line must be 100 mm long; if it is not, the codes are too small or too large."
    pen.text(QRectF(left, y + 2.2, RULER_MM + 30, 5), words, 3.0)
    pen.text(QRectF(width - _MARGIN_MM - 40, y - 1.5, 40, 5), f"Scan kiosk {__version__}", 3.0)


def units(box: QRectF) -> QRectF:
    """A box of millimetres in the painter's units."""
    return QRectF(box.topLeft() * UNITS_A_MM, box.size() * UNITS_A_MM)
