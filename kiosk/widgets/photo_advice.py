"""What the photo coach has against a photo: the photo, what is wrong marked in it, one sentence, and two answers."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from kiosk.core.inert import inert
from kiosk.core.photo_shot import Region
from kiosk.core.words import say
from kiosk.widgets.button import touch_button
from kiosk.widgets.text import WrappedLabel
from kiosk.widgets.theme import AMBER, NAVY, Sizes

_FRAME_EMS = 0.3


class MarkedPicture(QWidget):
    """A photo, as large as there is room, with frames around what is wrong."""

    def __init__(self, sizes: Sizes) -> None:
        super().__init__()
        self._sizes = sizes
        self._image = QImage()
        self._size = QSize()
        self._regions: tuple[Region, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(sizes.target * 2, round(sizes.target * 1.5))
        self.setAccessibleName(say("The photo that was taken"))

    def show_photo(self, image: QImage, size: QSize, regions: Sequence[Region]) -> None:
        """Show ``image``, a smaller copy of a photo of ``size``; the regions are in pixels of the photo."""
        self._image, self._size, self._regions = image, size, tuple(regions)
        self.update()

    def places(self) -> tuple[QRectF, list[QRectF]]:
        """Where the photo and its frames are, in pixels of this widget."""
        fitted = self._size.scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        placed = QRectF(0, 0, fitted.width(), fitted.height())
        placed.moveCenter(QRectF(self.rect()).center())
        scale = placed.width() / max(1, self._size.width())
        frames = [
            QRectF(placed.x() + left * scale, placed.y() + top * scale, width * scale, height * scale)
            for left, top, width, height in self._regions
        ]
        return placed, [frame.intersected(placed) for frame in frames]

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Photo, then frames: light on dark, so that they are seen on any photo."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor("#1b2433"))
        painter.drawRoundedRect(QRectF(self.rect()), self._sizes.text / 2, self._sizes.text / 2)
        if self._image.isNull():
            return
        placed, frames = self.places()
        painter.drawImage(placed, self._image)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        thick = max(3.0, self._sizes.text * _FRAME_EMS)
        for frame in frames:
            for colour, width in ((NAVY, thick * 1.8), (AMBER, thick)):
                painter.setPen(QPen(QColor(colour), width))
                painter.drawRoundedRect(frame, thick, thick)


class PhotoAdvice(QWidget):
    """A page, never a dialog: scans are kept meanwhile. ``again`` or ``keep`` follows."""

    again = Signal()
    keep = Signal()

    def __init__(self, sizes: Sizes) -> None:
        super().__init__()
        self._sizes = sizes
        self.picture = MarkedPicture(sizes)
        self.sentence = WrappedLabel("", "photoTitle")
        self.again_button = touch_button(say("Retake"), "repeat", sizes, "primary")
        self.again_button.clicked.connect(self.again)
        self.keep_button = touch_button(say("Save anyway"), "check", sizes)
        self.keep_button.clicked.connect(self.keep)
        self._buttons = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._buttons.setSpacing(sizes.text // 2)
        self._buttons.addStretch()
        for button in (self.keep_button, self.again_button):
            button.setObjectName("shutter")
            self._buttons.addWidget(button)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(sizes.text // 2)
        self._row.addWidget(self.picture, 1)
        self._row.addLayout(self._buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(sizes.text // 3)
        column.addWidget(self.sentence)
        column.addLayout(self._row, 1)
        self.arrange()

    def arrange(self) -> None:
        """The answers stand beside the photo, on an upright window below it."""
        direction = QBoxLayout.Direction
        is_upright = self._sizes.is_upright
        self._row.setDirection(direction.TopToBottom if is_upright else direction.LeftToRight)
        is_row = is_upright and not self._sizes.is_tight
        self._buttons.setDirection(direction.LeftToRight if is_row else direction.TopToBottom)

    def show_photo(self, image: QImage, size: QSize, sentence: str, regions: Sequence[Region]) -> None:
        """Show a photo and what is wrong with it; the sentence may hold foreign text."""
        self.sentence.setText(inert(sentence, 300) if inert(sentence, 300) != sentence else sentence)
        self.picture.show_photo(image, size, regions)
