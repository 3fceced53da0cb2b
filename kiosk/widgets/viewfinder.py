"""What the camera sees: the newest frame, pulled; the aim; boxes around codes; a word when there is no picture.

A box can be tapped: then the code in it is taken, aimed at or not.
"""

from collections.abc import Callable
from typing import Any, Protocol

from PySide6.QtCore import QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFontMetricsF,
    QImage,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.core.codes import Code
from kiosk.core.events import CameraState, SightingsChanged
from kiosk.core.inert import inert
from kiosk.core.view import BoxState
from kiosk.widgets.boxes import KEPT_GREEN, Box, Stage, box_at, lay_out, paint_boxes
from kiosk.widgets.theme import AMBER, NAVY, ON_AMBER, Sizes, icon_pixmap, translucent

_PERIOD_MS = 33
_NOTICE_MS = 1_500
_NOTHING = SightingsChanged((), 1, 1)


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

    chosen = Signal(int)
    """A box was tapped that waits to be taken; the number of its track."""

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
        self._sights = _NOTHING
        self._kept: set[int] = set()  # also of labels that blur hides for a moment: they are green when they return
        self._state = CameraState.ABSENT
        self.sentence = "No camera is set."
        self.painted = 0
        self._timer = QTimer(self)
        self._timer.setInterval(_PERIOD_MS)
        self._timer.timeout.connect(self._look)
        self._timer.start()
        self._notice = ""
        self._notice_over = QTimer(self, singleShot=True, interval=_NOTICE_MS)
        self._notice_over.timeout.connect(lambda: self._say(""))

    @property
    def words(self) -> str:
        """What the pill at the bottom says: what to do now."""
        states = {seen.state for seen in self._sights.seen}
        if self._notice:
            return self._notice
        if BoxState.DOUBTFUL in states:
            return "Hold still: this code is not clear yet"
        if BoxState.WAITING in states:
            return "Several codes: aim at one, or tap it"
        return "Hold the code inside the frame"

    def pull_from(self, pull: Callable[[], Picture | None]) -> None:
        """Take pictures from ``pull``, which returns the newest at once."""
        self._pull = pull

    def show_camera(self, state: CameraState, sentence: str) -> None:
        """Show how the camera is; a sentence stands in for a missing picture, never a dialog."""
        self._state, self.sentence = state, sentence
        if state is not CameraState.LIVE:
            self._sights = _NOTHING
            self._kept.clear()
        elif ". " in sentence:  # more than that it is on: it was found at another port
            self._say(sentence)
        self.update()

    def show_sightings(self, sights: SightingsChanged) -> None:
        """Draw boxes around what is in view: white while it is only seen, green once it is kept (promise P1)."""
        self._sights = sights
        self.update()

    def show_kept(self, code: Code) -> None:
        """This code is on the disk: its box turns green. Of equal ones it is the one that was taken first."""
        for seen in sorted(self._sights.seen, key=lambda seen: seen.track_id):
            is_it = seen.state is BoxState.TAKEN and seen.sighting.code.identity == code.identity
            if is_it and seen.track_id not in self._kept:
                self._kept.add(seen.track_id)
                break
        self.update()

    def boxes(self) -> list[Box]:
        """The boxes as they are painted now."""
        if self._picture is None or not self._has_picture:
            return []
        placed = self._place(self._picture)
        whole = QRectF(self.rect())
        room = whole.adjusted(0, 0, 0, -self._pill("").height() - self._sizes.gap * 1.5)
        stage = Stage(placed.x(), placed.y(), placed.width() / self._sights.width, whole, room)
        return lay_out(self._sights.seen, self._kept, stage, self._sizes, QFontMetricsF(self.font()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A finger on a box takes the code in it, at once: until it is lifted the code may have moved on."""
        box = box_at(self.boxes(), event.position())
        if box is None:
            super().mousePressEvent(event)
        elif box.seen.state is BoxState.TAKEN:
            self._say("Already taken")
        elif box.seen.state is not BoxState.DOUBTFUL:
            self.chosen.emit(box.seen.track_id)

    def _say(self, notice: str) -> None:
        self._notice = notice
        if notice:
            self._notice_over.start()
        self.update()

    @property
    def _has_picture(self) -> bool:
        return self._state not in {CameraState.ABSENT, CameraState.IN_USE, CameraState.STALLED}

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
        if picture is not None and self._has_picture:
            placed = self._place(picture)
            painter.drawImage(placed, _image(picture))
            self._paint_aim(painter, placed)
            paint_boxes(painter, self.boxes(), self._sizes)
        if self._state is CameraState.LIVE:
            self._paint_pill(painter, self.words)
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
        painter.setPen(QPen(QColor(KEPT_GREEN), max(3.0, self._sizes.text / 4), c=Qt.PenCapStyle.RoundCap))
        arm = min(across, down) * 0.16
        for corner, to_x, to_y in (
            (aim.topLeft(), 1, 1),
            (aim.topRight(), -1, 1),
            (aim.bottomLeft(), 1, -1),
            (aim.bottomRight(), -1, -1),
        ):
            painter.drawLine(corner, corner + QPointF(arm * to_x, 0))
            painter.drawLine(corner, corner + QPointF(0, arm * to_y))

    def _pill(self, words: str) -> QRectF:
        metrics = self.fontMetrics()
        width, height = metrics.horizontalAdvance(words) + self._sizes.text * 2, metrics.height() * 2
        return QRectF((self.width() - width) / 2, self.height() - height - self._sizes.gap, width, height)

    def _paint_pill(self, painter: QPainter, words: str) -> None:
        pill = self._pill(words)
        is_warning = words.startswith("Hold still")
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QBrush(QColor(AMBER) if is_warning else translucent(NAVY, 220)))
        painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)
        painter.setPen(QColor(ON_AMBER if is_warning else "#ffffff"))
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
