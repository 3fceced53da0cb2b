"""The photos of what is photographed now, small, in a row: the newest ones last."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.core.words import say
from kiosk.widgets.photo_thumbs import Thumbs
from kiosk.widgets.theme import Sizes, colour, icon_pixmap

MOST = 12
"""More than these no window has room for."""
_SHAPE = 4 / 3


class PhotoRow(QWidget):
    """Shows as many of the newest photos as there is room for; nothing while there is none."""

    def __init__(self, sizes: Sizes, thumbs: Thumbs) -> None:
        super().__init__()
        self._sizes, self._thumbs = sizes, thumbs
        self.paths: tuple[Path, ...] = ()
        self._is_in_the_way = False
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        thumbs.arrived.connect(self._arrived)
        self.hide()

    def show_photos(self, paths: Sequence[Path]) -> None:
        """Show these, oldest first."""
        self.paths = tuple(paths)[-MOST:]
        self.setAccessibleName(say("%n photo(s)", "", len(paths)))
        self.updateGeometry()
        self.update()
        self._appear()

    def give_way(self, *, is_in_the_way: bool) -> None:
        """Words of trouble need the whole width."""
        self._is_in_the_way = is_in_the_way
        self._appear()

    def _appear(self) -> None:
        self.setVisible(bool(self.paths) and not self._is_in_the_way)

    def sizeHint(self) -> QSize:
        """Two lines high beside words; on an upright window, where it has a line of its own, higher."""
        high = round(self._sizes.text * (5 if self._sizes.is_upright else 2.3))
        across = high * _SHAPE + self._sizes.text / 4
        return QSize(round(across * min(3, len(self.paths))), high)

    def minimumSizeHint(self) -> QSize:
        """One of them."""
        high = self.sizeHint().height()
        return QSize(round(high * _SHAPE) if self.paths else 0, high)

    def places(self) -> list[tuple[Path, QRectF]]:
        """What is painted where: from where reading begins on an upright window, else at the end of the line."""
        high = float(self.height())
        wide, gap = high * _SHAPE, self._sizes.text / 4
        shown = self.paths[-max(1, int((self.width() + gap) // (wide + gap))) :]
        is_from_right = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        room = self.width() - len(shown) * (wide + gap) + gap
        begin = 0.0 if self._sizes.is_upright else room
        lefts = [begin + place * (wide + gap) for place in range(len(shown))]
        if is_from_right:
            lefts = [self.width() - left - wide for left in lefts]
        return [(path, QRectF(left, 0, wide, high)) for path, left in zip(shown, lefts, strict=True)]

    def _arrived(self, name: str) -> None:
        if any(path.name == name for path in self.paths):
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Each fills its place; what is not read yet is a sign."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        for path, box in self.places():
            outline = QPainterPath()
            outline.addRoundedRect(box, self._sizes.text / 4, self._sizes.text / 4)
            painter.setClipPath(outline)
            painter.fillRect(box, QColor(colour("page")))
            small = self._thumbs.thumb(path)
            if small is None or small.isNull():
                side = round(box.height() * 0.5)
                at = box.center() - QPointF(side / 2, side / 2)
                painter.drawPixmap(at, icon_pixmap("photos", "muted", side))
                continue
            scale = max(box.width() / small.width(), box.height() / small.height())
            placed = QRectF(0, 0, small.width() * scale, small.height() * scale)
            placed.moveCenter(box.center())
            painter.drawPixmap(placed, small, QRectF(small.rect()))
        painter.end()
