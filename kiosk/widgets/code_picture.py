"""A test code on the screen, sharp and large enough for guns that read screens; laser guns need the printed page."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from hardware.drawing import Drawing, draw
from kiosk.core.gun_sheet import SheetCode
from kiosk.widgets.gun_page import paint_code

_LEAST_MODULE_PX = 2
"""A module of one pixel is finer than most guns read."""
_LARGEST_MODULE_PX = 6


class CodePicture(QWidget):
    """Black on white, each module a whole number of pixels; nothing where the screen is too small for that."""

    def __init__(self, least_height: int) -> None:
        super().__init__()
        self.setMinimumHeight(least_height)
        self._drawing: Drawing | None = None

    def show_code(self, code: SheetCode | None) -> None:
        """Show a code, or none."""
        self._drawing = draw(code) if code is not None else None
        self.update()

    @property
    def module_px(self) -> int:
        """Pixels of a module: as many as fit, 0 when the code does not fit."""
        if self._drawing is None:
            return 0
        quiet = 2 * self._drawing.quiet
        fit = self.width() // (self._drawing.columns + quiet)
        if not self._drawing.is_linear:
            fit = min(fit, self.height() // (self._drawing.rows + quiet))
        return min(fit, _LARGEST_MODULE_PX) if fit >= _LEAST_MODULE_PX else 0

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the code in the middle."""
        drawing, module = self._drawing, self.module_px
        if drawing is None or not module:
            return
        width = drawing.columns * module
        height = self.height() if drawing.is_linear else drawing.rows * module
        box = QRectF((self.width() - width) // 2, (self.height() - height) // 2, width, height)
        painter = QPainter(self)
        quiet = drawing.quiet * module
        paper = box.adjusted(-quiet, 0 if drawing.is_linear else -quiet, quiet, 0 if drawing.is_linear else quiet)
        painter.fillRect(paper, QColor("white"))  # whatever the theme: guns want dark bars on white
        paint_code(painter, drawing, box)
        painter.end()
