"""Labels for text from strangers: plain, on one line or wrapped, cut with an ellipsis, never interpreted."""

import re

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from kiosk.core.inert import inert

_LONG_WORD = re.compile(r"\S{12}(?=\S)")
_MAY_BREAK = "\u200b"


class PlainLabel(QLabel):
    """A label that shows its text as it is; QLabel alone would render HTML (promise P8)."""

    def __init__(self, text: str = "", name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        if name:
            self.setObjectName(name)
        self.setText(text)


class WrappedLabel(PlainLabel):
    """Plain text over several lines."""

    def __init__(self, text: str = "", name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, name, parent)
        self.setWordWrap(True)

    def setText(self, text: str) -> None:
        """Show ``text``; a word without an end may be broken, or it would push the screen apart."""
        self.setAccessibleName(text)
        super().setText(_LONG_WORD.sub(lambda run: run[0] + _MAY_BREAK, text))


class ElidedLabel(PlainLabel):
    """Plain text on one line, made inert, cut with an ellipsis where the width ends. ``full_text`` is what was set.

    ``cut`` says which end gives way: the left one where people type, so that they see what they type.
    """

    cut = Qt.TextElideMode.ElideRight

    def __init__(self, text: str = "", name: str = "", parent: QWidget | None = None) -> None:
        self.full_text = ""
        super().__init__("", name, parent)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.show_text(text)

    def show_text(self, text: str) -> None:
        """Show ``text``."""
        self.full_text = inert(text, 200)
        self.setAccessibleName(self.full_text)
        self.update()

    def sizeHint(self) -> QSize:
        """As high as a line; as wide as the text, where there is room."""
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self.full_text) + 2, metrics.height() + 2)

    def minimumSizeHint(self) -> QSize:
        """Any width will do."""
        return QSize(0, self.fontMetrics().height() + 2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The cut moves with the width."""
        super().resizeEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the text, cut."""
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        cut = self.fontMetrics().elidedText(self.full_text, self.cut, self.contentsRect().width())
        painter.drawText(self.contentsRect(), int(self.alignment() | Qt.AlignmentFlag.AlignVCenter), cut)
