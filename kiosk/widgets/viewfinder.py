"""What the camera sees: the newest frame, pulled; the aim; boxes around codes; a word when there is no picture.

A box can be tapped: then the code in it is taken, aimed at or not.
"""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFontMetricsF,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

from kiosk.core.codes import Code
from kiosk.core.events import CameraState, SightingsChanged
from kiosk.core.inert import inert
from kiosk.core.view import BoxState
from kiosk.core.words import said_anew, say, say_number
from kiosk.widgets.boxes import KEPT_GREEN, Box, Stage, box_at, lay_out, paint_boxes
from kiosk.widgets.button import touch_button
from kiosk.widgets.picture import Picture, image_of
from kiosk.widgets.theme import Sizes, colour, give_icon, translucent
from kiosk.widgets.viewfinder_words import Pill, count_pill, paint_count, paint_message, paint_pill, pill_of

_PERIOD_MS = 33
_NOTICE_MS = 1_500
_LEAST_AIM = 0.3
"""Of the height; where there is less beside all the words, the usual hint is not shown."""
_PHOTO_EDGE = 0.05
"""So far from the edges of the picture stands the frame that a product is held in, in heights of the picture."""
_FOR_WORDS = 0.45
"""Of the width, beside the number of captures, where words stand in the place of a picture."""
_LEAST_HEIGHT = 2.5
"""In targets, for both words and number."""
_NOTHING = SightingsChanged((), 1, 1)


class Viewfinder(QWidget):
    """Pulls the newest picture thirty times a second while it is visible; paints without OpenGL (no GPU is assumed)."""

    chosen = Signal(int)
    """A box was tapped that waits to be taken; the number of its track."""
    paused = Signal(bool)
    """The camera is to be off (True), or on again."""
    torch = Signal(bool)
    """The light is to be on, or off."""

    def __init__(self, sizes: Sizes, aim: tuple[float, float]) -> None:
        super().__init__()
        self.setObjectName("viewfinder")
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(sizes.target * 2, round(sizes.target * 1.5))
        self.setAccessibleName(say("Camera picture"))
        self._sizes = sizes
        self._aim = aim
        self._pull: Callable[[], Picture | None] = lambda: None
        self._picture: Picture | None = None
        self._sights = _NOTHING
        self._kept: set[int] = set()  # also of labels that blur hides for a moment: they are green when they return
        self._state = CameraState.ABSENT
        self.sentence: str = say("No camera is set.")
        self.painted = 0
        self._timer = QTimer(self)
        self._timer.setInterval(_PERIOD_MS)
        self._timer.timeout.connect(self._look)
        self._timer.start()
        self._notice = ""
        self._notice_over = QTimer(self, singleShot=True, interval=_NOTICE_MS)
        self._notice_over.timeout.connect(lambda: self._say(""))
        self._usual: tuple[object, Pill] | None = None
        self._count = 0
        self._photo_hint, self._are_codes_shown = "", True
        self.is_paused, self.may_pause = False, True
        self.is_lit = False
        self.has_torch = False
        self.pause_button = touch_button("", "pause", sizes)
        self.pause_button.clicked.connect(lambda: self.paused.emit(not self.is_paused))
        self.torch_button = touch_button(say("Light"), "light", sizes)
        self.torch_button.clicked.connect(lambda: self.torch.emit(not self.is_lit))
        for button in (self.pause_button, self.torch_button):
            button.setParent(self)
            button.hide()
        self._name_buttons()

    def show_count(self, count: int) -> None:
        """So many captures the session holds, in digits that are read from across the room; 0 shows none."""
        self._count = count
        self.update()

    def show_photo_hint(self, words: str, *, are_codes_shown: bool = True) -> None:
        """For photos: the whole picture without an aim, and what the next one shows. No words: for codes again."""
        self._photo_hint, self._are_codes_shown = words, are_codes_shown
        self._show_buttons()
        self.update()

    def show_paused(self, *, is_paused: bool) -> None:
        """A calm page in place of the picture while a person has switched the camera off."""
        self.is_paused = is_paused
        self._sights = _NOTHING
        self._kept.clear()
        self._picture = None
        self._name_buttons()
        self._show_buttons()
        self.update()

    def show_torch(self, *, is_lit: bool, is_there: bool) -> None:
        """Whether the camera has a light, and whether it is on."""
        self.is_lit = is_lit
        self.has_torch = is_there
        give_icon(self.torch_button, "light", "accent" if is_lit else "ink")
        self.torch_button.setProperty("kind", "chosen" if is_lit else None)
        self.torch_button.style().unpolish(self.torch_button)
        self.torch_button.style().polish(self.torch_button)
        self._name_buttons()
        self._show_buttons()

    def _name_buttons(self) -> None:
        self.pause_button.set_name(say("Camera on") if self.is_paused else say("Pause the camera"))
        self.torch_button.set_name(say("Light off") if self.is_lit else say("Light on"))

    def _show_buttons(self) -> None:
        """In a corner where no code is held; without a camera there is nothing to pause."""
        is_camera = self._state is not CameraState.ABSENT and not self.is_paused
        self.pause_button.setVisible(is_camera and self.may_pause)
        self.torch_button.setVisible(is_camera and self.has_torch)
        edge, side = self._sizes.gap // 2, self._sizes.target
        left, top = edge, edge
        frame = self._photo_frame()
        if not frame.isNull() and frame.top() < edge + side:  # inside of the corner, which stays seen
            left, top = round(frame.left()) + edge, round(frame.top()) + edge
        for button in (self.pause_button, self.torch_button):
            width = max(side, button.sizeHint().width()) if button is self.torch_button else side
            place = QRect(left, top, width, side)
            button.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), place))
            left += width + edge

    def _photo_frame(self) -> QRectF:
        """Where a product is held for a photo; null for codes, and without a picture."""
        if self._picture is None or not self._photo_hint or not self._has_picture:
            return QRectF()
        placed = self._place(self._picture)
        edge = placed.height() * _PHOTO_EDGE
        return placed.adjusted(edge, edge, -edge, -edge)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The corner may be another."""
        super().resizeEvent(event)
        self._show_buttons()

    @property
    def words(self) -> str:
        """What the pill at the bottom says: what to do now."""
        states = {seen.state for seen in self._sights.seen}
        if self._notice:
            return self._notice
        if self._photo_hint:
            return said_anew(self._photo_hint)
        if BoxState.DOUBTFUL in states:
            return say("Hold still: this code is not clear yet")
        if BoxState.WAITING in states:
            return say("Several codes: aim at one, or tap it")
        return say("Hold the code inside the frame")

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
        self._show_buttons()
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
        if self._picture is None or not self._has_picture or not self._are_codes_shown:
            return []
        placed = self._place(self._picture)
        whole = QRectF(self.rect())
        room = whole.adjusted(0, 0, 0, self._pill.place.top() - whole.bottom() - self._sizes.gap / 2)
        stage = Stage(placed.x(), placed.y(), placed.width() / self._sights.width, whole, room)
        return lay_out(self._sights.seen, self._kept, stage, self._sizes, QFontMetricsF(self.font()))

    def changeEvent(self, event: QEvent) -> None:
        """The language may have changed."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._name_buttons()
            self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A finger on a box takes the code in it, at once: until it is lifted the code may have moved on."""
        box = box_at(self.boxes(), event.position())
        if self.is_paused:
            self.paused.emit(False)  # noqa: FBT003 - a signal
        elif box is None:
            super().mousePressEvent(event)
        elif box.seen.state is BoxState.TAKEN:
            self._say(say("Already taken"))
        elif box.seen.state is not BoxState.DOUBTFUL:
            self.chosen.emit(box.seen.track_id)

    def _say(self, notice: str) -> None:
        self._notice = notice
        if notice:
            self._notice_over.start()
        self.update()

    @property
    def _has_picture(self) -> bool:
        is_off = self.is_paused or self._state in {CameraState.ABSENT, CameraState.IN_USE, CameraState.STALLED}
        return not is_off

    def _look(self) -> None:
        if self.is_paused or not self.isVisible():
            return
        newest = self._pull()
        if newest is None and self._picture is None:
            return
        if newest is None or self._picture is None or newest.number != self._picture.number:
            is_first, self._picture = self._picture is None, newest
            if is_first:
                self._show_buttons()
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint picture, aim, boxes and words."""
        self.painted += 1
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), QColor(colour("page")))  # beyond the round corners
        clip = QPainterPath()
        clip.addRoundedRect(QRectF(self.rect()), self._sizes.text, self._sizes.text)
        painter.setClipPath(clip)
        painter.fillRect(self.rect(), QColor("#1b2433"))
        picture = self._picture
        if picture is not None and self._has_picture:
            placed = self._place(picture)
            painter.drawImage(placed, image_of(picture))
            if self._photo_hint:
                self._paint_corners(painter, self._photo_frame())
            else:
                self._paint_aim(painter, placed)
            paint_boxes(painter, self.boxes(), self._sizes)
        count = self._count_pill
        free = count.place if count else QRectF()
        if self.is_paused:
            paint_message(
                painter, QRectF(self.rect()), free, "pause", (say("Paused"), say("Touch to continue")), self._sizes
            )
        elif self._state is CameraState.LIVE:
            self._paint_hint(painter)
        else:
            name = "camera" if self._state is CameraState.OPENING else "camera-off"
            first, _, rest = inert(said_anew(self.sentence), 240).partition(". ")
            told = f"{first}." if rest else first, rest
            paint_message(painter, QRectF(self.rect()), free, name, told, self._sizes)
        if count:
            paint_count(painter, count, self._sizes)

    def _place(self, picture: Picture) -> QRectF:
        """Fill the widget; the edges of the picture are cut, the aim never is, and no word or button stands on it.

        Of a photo nothing is cut.
        """
        scale = max(self.width() / picture.width, self.height() / picture.height)
        fits_aim = min(self.width() / (picture.width * self._aim[0]), self.height() / (picture.height * self._aim[1]))
        scale = min(scale, fits_aim * 0.94)
        if self._photo_hint:
            return self._placed(picture, min(self.width() / picture.width, self.height() / picture.height))
        whole = self._placed(picture, scale)
        if not any(self._aim_in(whole).intersects(thing) for thing in self._things()):
            return whole
        top, bottom = self._free()
        scale = min(scale, (bottom - top) / (picture.height * self._aim[1]))
        placed = self._placed(picture, scale)
        placed.moveTop((top + bottom - placed.height()) / 2)
        return placed

    def _placed(self, picture: Picture, scale: float) -> QRectF:
        width, height = picture.width * scale, picture.height * scale
        return QRectF((self.width() - width) / 2, (self.height() - height) / 2, width, height)

    def _aim_in(self, placed: QRectF) -> QRectF:
        across, down = placed.width() * self._aim[0], placed.height() * self._aim[1]
        return QRectF(placed.center().x() - across / 2, placed.center().y() - down / 2, across, down)

    def _things(self) -> list[QRectF]:
        """What stands on the picture."""
        things = [QRectF(one.geometry()) for one in (self.pause_button, self.torch_button) if not one.isHidden()]
        things += [pill.place for pill in (self._count_pill, self._pill if self._is_hint_shown else None) if pill]
        return things

    def _free(self) -> tuple[float, float]:
        """From where to where the aim may stand: below buttons and count, above the hint."""
        air = self._sizes.gap / 2
        above = [thing.bottom() for thing in self._things() if thing.center().y() < self.height() / 2]
        bottom = self._pill.place.top() if self._is_hint_shown else self.height()
        return max([0.0, *above]) + air, bottom - air

    @property
    def _is_hint_shown(self) -> bool:
        """On a low picture only what is out of the ordinary is said."""
        above = self._sizes.target + self._sizes.gap
        return self._pill.place.top() - above >= self.height() * _LEAST_AIM

    @property
    def _pill(self) -> Pill:
        """The usual hint, measured once for its words and room: each paint asks for it seven times."""
        words = say("Hold the code inside the frame")
        asked = words, self.width(), self.height(), self.font().key()
        if self._usual is None or self._usual[0] != asked:
            self._usual = asked, pill_of(words, QRectF(self.rect()), self.font(), self._sizes)
        return self._usual[1]

    @property
    def _count_pill(self) -> Pill | None:
        if not self._count or self._photo_hint:
            return None
        shown = [one for one in (self.pause_button, self.torch_button) if not one.isHidden()]
        left = float(sum(one.width() + self._sizes.gap // 2 for one in shown))
        if self.is_paused or self._state is not CameraState.LIVE:
            if self.height() < _LEAST_HEIGHT * self._sizes.target:
                return None
            left = self.width() * _FOR_WORDS
        pill = count_pill(say_number(self._count), QRectF(self.rect()), left, self.font(), self._sizes)
        return pill if pill.font.pixelSize() >= self._sizes.large else None

    def _paint_hint(self, painter: QPainter) -> None:
        words = self.words
        if words == say("Hold the code inside the frame") and not self._is_hint_shown:
            return
        pill = pill_of(words, QRectF(self.rect()), self.font(), self._sizes, is_large=bool(self._photo_hint))
        paint_pill(painter, pill, self._sizes, is_warning=words == say("Hold still: this code is not clear yet"))

    def _paint_aim(self, painter: QPainter, placed: QRectF) -> None:
        aim = self._aim_in(placed)
        outside = QPainterPath()
        outside.addRect(QRectF(self.rect()))
        outside.addRect(aim)
        painter.fillPath(outside, QBrush(translucent("#000000", 90)))
        self._paint_corners(painter, aim)

    def _paint_corners(self, painter: QPainter, aim: QRectF) -> None:
        across, down = aim.width(), aim.height()
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
