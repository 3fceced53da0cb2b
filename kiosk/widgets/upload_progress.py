"""How far the photos of a session are on their way: a bar that fills up, and words. Colour, shape and word."""

from functools import cached_property

from PySide6.QtCore import QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.core.events import PhotoUploading
from kiosk.core.words import say, say_number
from kiosk.widgets.short import ShortLabel
from kiosk.widgets.theme import BLUE, LINE, Sizes, colour

_LINGER_MS = 1_500
"""So long it stays after a photo: the next one mostly follows at once."""


def upload_words(upload: PhotoUploading) -> str:
    """Which photo is on its way, and how far."""
    return say(
        "Photo {number} of {count}, {percent} %",
        number=say_number(upload.number),
        count=say_number(upload.count),
        percent=say_number(upload.percent),
    )


class _Bar(QWidget):
    """A line that fills up."""

    def __init__(self, sizes: Sizes) -> None:
        super().__init__()
        self.percent = 0
        self.setFixedHeight(max(6, sizes.text // 3))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the whole, and over it what is done."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        whole, radius = QRectF(self.rect()), self.height() / 2
        painter.setBrush(QColor(colour(LINE)))
        painter.drawRoundedRect(whole, radius, radius)
        done = whole.width() * self.percent / 100
        begins = whole.left()
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            begins = whole.right() - done
        painter.setBrush(QColor(colour(BLUE)))
        painter.drawRoundedRect(QRectF(begins, 0, done, whole.height()), radius, radius)


class UploadProgress(QWidget):
    """Shows one upload after the other, in the place of ``other``, so that nothing below moves under a finger.

    The bar is that of all photos of the session.
    """

    def __init__(self, other: QWidget, sizes: Sizes, style: str = "muted") -> None:
        """``style``: the name of its words in the style sheet."""
        super().__init__()
        self._other, self._sizes, self._style = other, sizes, style
        self._linger = QTimer(self, singleShot=True, interval=_LINGER_MS)
        self._linger.timeout.connect(lambda: self._take_place(is_shown=False))
        self.hide()

    @cached_property
    def words(self) -> ShortLabel:
        """How far it is, in words."""
        return ShortLabel("", self._style)

    @cached_property
    def bar(self) -> "_Bar":
        """How far it is, drawn. Made when it is first shown: of a page of rows hardly one ever is on its way."""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, self._sizes.gap // 2, 0)
        column.setSpacing(max(2, self._sizes.text // 6))
        column.addWidget(self.words)
        bar = _Bar(self._sizes)
        column.addWidget(bar)
        return bar

    def show_upload(self, upload: PhotoUploading | None) -> None:
        """Show how far it is; one that is over stays for a moment. None hides at once."""
        if upload is None:
            self._linger.stop()
            self._take_place(is_shown=False)
            return
        if upload.is_over:
            self._linger.start()
            return
        self._linger.stop()
        whole = say("{percent} % of all photos", percent=say_number(upload.session_percent))
        self.words.show_text(f"{upload_words(upload)} · {whole}" if upload.count > 1 else upload_words(upload))
        self.bar.percent = upload.session_percent
        self.bar.update()
        self._take_place(is_shown=True)

    def _take_place(self, *, is_shown: bool) -> None:
        self.setVisible(is_shown)
        self._other.setVisible(not is_shown)
