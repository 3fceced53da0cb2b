"""A bar along the lower edge of a button that runs down: so long what was just done is one touch from undone."""

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from kiosk.widgets.theme import Sizes, colour

UNDO_MS = 10_000
"""So long an act is offered to be undone (research page product, 2.2)."""
_STEP_MS = 100


class Countdown(QWidget):
    """Runs down in ``UNDO_MS`` from each ``start``. Takes no touch: the button below it does."""

    over = Signal()
    """It ran down, or was stopped."""

    def __init__(self, host: QAbstractButton, sizes: Sizes) -> None:
        super().__init__(host)
        self._host, self._sizes = host, sizes
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._past = QElapsedTimer()
        self._steps = QTimer(self, interval=_STEP_MS)
        self._steps.timeout.connect(self._step)
        host.installEventFilter(self)
        self.hide()

    @property
    def is_running(self) -> bool:
        """Whether the offer stands."""
        return self._steps.isActive()

    def start(self) -> None:
        """Begin anew."""
        self._past.start()
        self._steps.start()
        self._fit()
        self.show()

    def stop(self) -> None:
        """The offer is over."""
        self._steps.stop()
        self.hide()
        self.over.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The button may have another size."""
        if watched is self._host and event.type() is QEvent.Type.Resize:
            self._fit()
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw what is left of the time, on a line that shows the whole of it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        whole, radius = QRectF(self.rect()), self.height() / 2
        painter.setBrush(QColor(colour("line")))
        painter.drawRoundedRect(whole, radius, radius)
        left = max(0.0, 1 - self._past.elapsed() / UNDO_MS)
        painter.setBrush(QColor(colour("accent")))
        painter.drawRoundedRect(QRectF(0, 0, whole.width() * left, whole.height()), radius, radius)

    def _step(self) -> None:
        if self._past.elapsed() >= UNDO_MS:
            self.stop()
        self.update()

    def _fit(self) -> None:
        height, inset = max(4, self._sizes.text // 4), self._sizes.text // 2
        self.setGeometry(inset, self._host.height() - height - 4, max(0, self._host.width() - 2 * inset), height)
