"""What the camera sees: the newest frame, pulled; the aim; boxes around codes; a word when there is no picture."""

from collections.abc import Callable, Sequence
from typing import Any, Protocol

from PySide6.QtCore import QPointF, QRectF, Qt, QTimer
from PySide6.QtGui import QBrush, QColor, QImage, QPainter, QPainterPath, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.core.codes import Code, Sighting
from kiosk.core.events import CameraState
from kiosk.core.inert import inert
from kiosk.widgets.theme import NAVY, Sizes, icon_pixmap, translucent

_AIM_GREEN = "#36d07f"
_PERIOD_MS = 33


class Picture(Protocol):
    """What the viewfinder needs of a frame: ``bgr`` of shape (height, width, 3), kept alive while it is shown."""

    @property
    def bgr(self) -> Any: ...  # noqa: D102
    @property
    def number(self) -> int: ...  # noqa: D102
    @property
    def width(self) -> int: ...  # noqa: D102
    @property
    def height(self) -> int: ...  # noqa: D102


class Viewfinder(QWidget):
    """Pulls the newest picture thirty times a second while it is visible; paints without OpenGL (no GPU is assumed)."""

    def __init__(self, sizes: Sizes, aim: tuple[float, float]) -> None:
        super().__init__()
        self.setObjectName("viewfinder")
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(sizes.target * 3, sizes.target * 2)
        self.setAccessibleName("Camera picture")
        self._sizes = sizes
        self._aim = aim
        self._pull: Callable[[], Picture | None] = lambda: None
        self._picture: Picture | None = None
        self._sightings: Sequence[Sighting] = ()
        self._kept: set[tuple[str, bytes]] = set()
        self._state = CameraState.ABSENT
        self.sentence = "No camera is set."
        self.painted = 0
        self._timer = QTimer(self)
        self._timer.setInterval(_PERIOD_MS)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def pull_from(self, pull: Callable[[], Picture | None]) -> None:
        """Take pictures from ``pull``, which returns the newest at once."""
        self._pull = pull

    def show_camera(self, state: CameraState, sentence: str) -> None:
        """Show how the camera is; a sentence stands in for a missing picture, never a dialog."""
        self._state, self.sentence = state, sentence
        if state is not CameraState.LIVE:
            self._sightings = ()
        self.update()

    def show_sightings(self, sightings: Sequence[Sighting]) -> None:
        """Draw boxes around what is read now: white while it is only seen, green once it is kept (promise P1)."""
        self._sightings = sightings
        self._kept &= {sighting.code.identity for sighting in sightings}
        self.update()

    def show_kept(self, code: Code) -> None:
        """This code is on the disk: its box turns green."""
        self._kept.add(code.identity)
        self.update()

    def _look(self) -> None:
        if not self.isVisible():
            return
        newest = self._pull()
        if newest is None and self._picture is None:
            return
        if newest is None or self._picture is None or newest.number != self._picture.number:
            self._picture = newest
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint picture, aim, boxes and words."""
        self.painted += 1
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), self.palette().window())
        clip = QPainterPath()
        clip.addRoundedRect(QRectF(self.rect()), self._sizes.text, self._sizes.text)
        painter.setClipPath(clip)
        painter.fillRect(self.rect(), QColor("#1b2433"))
        picture = self._picture
        if picture is not None and self._state in {CameraState.LIVE, CameraState.OPENING, CameraState.ENDED}:
            placed = self._place(picture)
            painter.drawImage(placed, _image(picture))
            self._paint_aim(painter, placed)
            self._paint_boxes(painter, placed, picture)
        if self._state is CameraState.LIVE:
            self._paint_pill(painter, "Hold the code inside the frame")
        else:
            self._paint_trouble(painter)

    def _place(self, picture: Picture) -> QRectF:
        """Fill the widget, centred; the edges of the picture are cut, the aim never is."""
        scale = max(self.width() / picture.width, self.height() / picture.height)
        fits_aim = min(self.width() / (picture.width * self._aim[0]), self.height() / (picture.height * self._aim[1]))
        scale = min(scale, fits_aim * 0.94)
        width, height = picture.width * scale, picture.height * scale
        return QRectF((self.width() - width) / 2, (self.height() - height) / 2, width, height)

    def _paint_aim(self, painter: QPainter, placed: QRectF) -> None:
        across, down = placed.width() * self._aim[0], placed.height() * self._aim[1]
        aim = QRectF(placed.center().x() - across / 2, placed.center().y() - down / 2, across, down)
        outside = QPainterPath()
        outside.addRect(QRectF(self.rect()))
        outside.addRect(aim)
        painter.fillPath(outside, QBrush(translucent("#000000", 90)))
        painter.setPen(QPen(QColor(_AIM_GREEN), max(3.0, self._sizes.text / 4), c=Qt.PenCapStyle.RoundCap))
        arm = min(across, down) * 0.16
        for corner, to_x, to_y in (
            (aim.topLeft(), 1, 1),
            (aim.topRight(), -1, 1),
            (aim.bottomLeft(), 1, -1),
            (aim.bottomRight(), -1, -1),
        ):
            painter.drawLine(corner, corner + QPointF(arm * to_x, 0))
            painter.drawLine(corner, corner + QPointF(0, arm * to_y))

    def _paint_boxes(self, painter: QPainter, placed: QRectF, picture: Picture) -> None:
        scale = placed.width() / picture.width
        for sighting in self._sightings:
            colour = _AIM_GREEN if sighting.code.identity in self._kept else "#ffffff"
            painter.setPen(QPen(QColor(colour), max(3.0, self._sizes.text / 5)))
            painter.setBrush(QBrush(translucent(colour, 60)))
            corners = [QPointF(placed.x() + x * scale, placed.y() + y * scale) for x, y in sighting.polygon]
            painter.drawPolygon(QPolygonF(corners))

    def _paint_pill(self, painter: QPainter, words: str) -> None:
        metrics = self.fontMetrics()
        width, height = metrics.horizontalAdvance(words) + self._sizes.text * 2, metrics.height() * 2
        pill = QRectF((self.width() - width) / 2, self.height() - height - self._sizes.gap, width, height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QBrush(translucent(NAVY, 220)))
        painter.drawRoundedRect(pill, height / 2, height / 2)
        painter.setPen(QColor("#ffffff"))
        painter.drawText(pill, int(Qt.AlignmentFlag.AlignCenter), words)

    def _paint_trouble(self, painter: QPainter) -> None:
        painter.fillRect(self.rect(), QBrush(translucent("#101827", 200)))
        side = self._sizes.text * 4
        name = "camera" if self._state is CameraState.OPENING else "camera-off"
        top = self.height() / 2 - side
        painter.drawPixmap(int(self.width() / 2 - side / 2), int(top), icon_pixmap(name, "#ffffff", side))
        painter.setPen(QColor("#ffffff"))
        inset = self._sizes.gap * 2
        box = QRectF(inset, top + side + self._sizes.gap, self.width() - 2 * inset, self.height() / 2)
        flags = int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop) | int(Qt.TextFlag.TextWordWrap)
        painter.drawText(box, flags, inert(self.sentence, 240))


def _image(picture: Picture) -> QImage:
    """The frame as a QImage without a copy; the caller holds the frame while it is painted."""
    array = picture.bgr
    form = QImage.Format.Format_BGR888 if array.ndim == 3 else QImage.Format.Format_Grayscale8
    return QImage(array.data, picture.width, picture.height, array.strides[0], form)
