"""What the photo coach has against a photo: the photo, what is wrong marked in it, one sentence, and two answers."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from kiosk.core.inert import inert
from kiosk.core.photo_shot import Region
from kiosk.core.words import say
from kiosk.widgets.button import touch_button
from kiosk.widgets.text import WrappedLabel
from kiosk.widgets.theme import AMBER, NAVY, Sizes, Turn, turn

_FRAME_EMS = 0.35


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
        painter.fillRect(self.rect(), QColor("#1b2433"))
        if self._image.isNull():
            return
        placed, frames = self.places()
        painter.drawImage(placed, self._image)
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
        self.picture = MarkedPicture(sizes)
        self.sentence = WrappedLabel("", "photoAdvice")
        self.again_button = touch_button(say("Take it again"), "camera", sizes, "primary")
        self.again_button.clicked.connect(self.again)
        self.keep_button = touch_button(say("Keep anyway"), "check", sizes)
        self.keep_button.clicked.connect(self.keep)
        buttons = QHBoxLayout()
        turn(buttons, Turn.TIGHT, sizes)
        buttons.setSpacing(sizes.gap)
        for button, stretch in ((self.keep_button, 2), (self.again_button, 3)):
            button.setObjectName("shutter")
            buttons.addWidget(button, stretch)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(sizes.gap)
        column.addWidget(self.sentence)
        column.addWidget(self.picture, 1)
        column.addLayout(buttons)

    def show_photo(self, image: QImage, size: QSize, sentence: str, regions: Sequence[Region]) -> None:
        """Show a photo and what is wrong with it; the sentence may hold foreign text."""
        self.sentence.setText(inert(sentence, 300) if inert(sentence, 300) != sentence else sentence)
        self.picture.show_photo(image, size, regions)
