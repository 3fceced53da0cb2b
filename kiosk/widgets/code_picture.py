"""A test code on the screen, sharp and large enough for guns that read screens; laser guns need the printed page."""

from math import ceil

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from hardware.drawing import Drawing, draw
from kiosk.core.gun_sheet import SHEET, SheetCode
from kiosk.widgets.gun_page import paint_code
from kiosk.widgets.theme import TARGET_MM, Sizes

_LEAST_TARGETS = 0.75
"""Height at least, in touch targets of 15 mm."""
_LEAST_MODULE_PX = 2
"""A module of one pixel is finer than most guns read."""
_LARGEST_MODULE_PX = 10
_MOST_MM = (60.0, 25.0)
"""Width and height that are enough on any screen; a code of many modules may be wider."""

_WITH_QUIET = 1.4
"""What a square code needs with the white around it, in heights of itself."""


class CodePicture(QWidget):
    """Black on white, each module a whole number of pixels; nothing where the screen is too small for that."""

    def __init__(self, sizes: Sizes) -> None:
        super().__init__()
        self._sizes = sizes
        self._drawing: Drawing | None = None

    def minimumSizeHint(self) -> QSize:
        """As low as a gun still reads it; on an upright window, which has the height, as high as is of use."""
        if self._sizes.is_upright:
            return QSize(0, round(_MOST_MM[1] * self._px_per_mm * _WITH_QUIET))
        return QSize(0, round(self._sizes.target * _LEAST_TARGETS))

    @property
    def least_width(self) -> int:
        """In pixels, so that every code of the page can be read."""
        drawings = [draw(code) for code in SHEET]
        return max(drawing.columns + 2 * drawing.quiet for drawing in drawings) * _LEAST_MODULE_PX

    def show_code(self, code: SheetCode | None) -> None:
        """Show a code, or none."""
        self._drawing = draw(code) if code is not None else None
        self.update()

    @property
    def module_px(self) -> int:
        """Pixels of a module: as many as fit, but not more than are useful; 0 when the code does not fit."""
        drawing = self._drawing
        if drawing is None:
            return 0
        quiet = 2 * drawing.quiet
        fit = self.width() // (drawing.columns + quiet)
        most = int(_MOST_MM[0] * self._px_per_mm / drawing.columns)
        if not drawing.is_linear:
            fit = min(fit, self.height() // (drawing.rows + quiet))
            most = ceil(_MOST_MM[1] * self._px_per_mm / drawing.rows)  # a camera at an arm's length reads no less
        return min(fit, max(most, _LEAST_MODULE_PX), _LARGEST_MODULE_PX) if fit >= _LEAST_MODULE_PX else 0

    @property
    def _px_per_mm(self) -> float:
        """What is touched has a known size; on unusual screens this is a little off, which does no harm."""
        return self._sizes.target / TARGET_MM

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the code in the middle."""
        drawing, module = self._drawing, self.module_px
        if drawing is None or not module:
            return
        width = drawing.columns * module
        most = min(self.height(), round(_MOST_MM[1] * self._px_per_mm))
        height = most if drawing.is_linear else drawing.rows * module
        box = QRectF((self.width() - width) // 2, (self.height() - height) // 2, width, height)
        painter = QPainter(self)
        quiet = drawing.quiet * module
        paper = box.adjusted(-quiet, 0 if drawing.is_linear else -quiet, quiet, 0 if drawing.is_linear else quiet)
        painter.fillRect(paper, QColor("white"))  # whatever the theme: guns want dark bars on white
        paint_code(painter, drawing, box)
        painter.end()
