"""The strip that says plainly that this is practice: stripes and a word, so that no colour is needed to see it."""

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.core.words import say
from kiosk.widgets.text import WrappedLabel
from kiosk.widgets.theme import Sizes, colour


class PracticeStrip(QWidget):
    """Stripes above and below two lines of words."""

    def __init__(self, sizes: Sizes) -> None:
        super().__init__()
        self._sizes = sizes
        self.words = WrappedLabel(say("PRACTICE: nothing goes to a real server."), "practiceWords")
        self.words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(sizes.gap, sizes.text, sizes.gap, sizes.text)
        column.addWidget(self.words)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the surface and its stripes."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), QColor(colour("warn")))
        high, wide = self._sizes.text * 0.7, self._sizes.text * 0.8
        painter.setPen(QPen(QColor(colour("on_warn")), wide * 0.6))
        for top in (0.0, self.height() - high):
            painter.setClipRect(QRectF(0, top, self.width(), high))
            x = -high
            while x < self.width() + high:
                painter.drawLine(QLineF(x, top + high, x + high, top))
                x += wide * 1.6
