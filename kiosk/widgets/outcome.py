"""How something went that a person tried: a sentence in the colour of its sign; a ring turns while it goes on."""

from PySide6.QtCore import QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QHideEvent, QPainter, QPaintEvent, QPen, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from kiosk.widgets.text import WrappedLabel
from kiosk.widgets.theme import BLUE, Sizes, colour

_TONES = {"✓": "good", "▲": "warn", "✗": "bad"}
_TICK_MS = 60
_TURN = 20
"""Degrees from one picture of the ring to the next: a whole turn takes about a second."""


class Ring(QWidget):
    """Turns while it is seen: something is being waited for."""

    def __init__(self, sizes: Sizes) -> None:
        super().__init__()
        self._sizes, self._angle = sizes, 0
        self.setFixedWidth(sizes.text)
        self._timer = QTimer(self, interval=_TICK_MS)
        self._timer.timeout.connect(self._turn)

    def showEvent(self, event: QShowEvent) -> None:
        """Begin to turn."""
        super().showEvent(event)
        self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody sees it."""
        super().hideEvent(event)
        self._timer.stop()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Three quarters of a circle, in the middle of the line."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        wide = max(2.0, self._sizes.text / 7)
        side = min(self.width(), self.height()) - wide
        box = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
        painter.setPen(QPen(QColor(colour(BLUE)), wide, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawArc(box, -self._angle * 16, 270 * 16)

    def _turn(self) -> None:
        self._angle = (self._angle + _TURN) % 360
        self.update()


class Outcome(QWidget):
    """One sentence, hidden while there is none. ``tone`` is good, warn, bad, busy, or nothing."""

    changed = Signal()

    def __init__(self, sizes: Sizes) -> None:
        super().__init__()
        self.tone = ""
        self._ring, self._label = Ring(sizes), WrappedLabel("", "outcome")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(sizes.gap // 2)
        row.addWidget(self._ring)
        row.addWidget(self._label, 1)
        self.setText("")

    def setText(self, words: str) -> None:
        """Say how it went; the sign that the sentence begins with tells the colour."""
        self._show(words, _TONES.get(words[:1], ""))

    def wait(self, words: str) -> None:
        """Say what is being waited for."""
        self._show(words, "busy")

    def text(self) -> str:
        """The sentence."""
        return self._label.text()

    def _show(self, words: str, tone: str) -> None:
        self.tone = tone
        self._ring.setVisible(tone == "busy")
        self._label.setText(words)
        self._label.setProperty("tone", tone)
        self._label.style().unpolish(self._label)
        self._label.style().polish(self._label)
        self.setVisible(bool(words))
        self.changed.emit()
