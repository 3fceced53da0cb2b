"""The whole window at rest: dark, with the time and how things stand; or a session that asks whether anybody is there.

It covers everything, and what touches it reaches nothing below.
"""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QStackedLayout, QVBoxLayout, QWidget

from kiosk.core.words import say, say_time
from kiosk.widgets.button import touch_button
from kiosk.widgets.lamp import Lamp, Light
from kiosk.widgets.screenful import Docked
from kiosk.widgets.text import ElidedLabel, PlainLabel, WrappedLabel
from kiosk.widgets.theme import Sizes, colour, give_sign, palette

_CLOCK_MS = 5_000


class TimeBar(QWidget):
    """How much of a time is left."""

    def __init__(self, sizes: Sizes) -> None:
        super().__init__()
        self._sizes = sizes
        self._left = 1.0
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_left(self, share: float) -> None:
        """Show a share, 0 to 1."""
        self._left = min(1.0, max(0.0, share))
        self.update()

    def sizeHint(self) -> QSize:
        """As high as half a line of text."""
        return QSize(self._sizes.text * 10, round(self._sizes.text * 0.7))

    def minimumSizeHint(self) -> QSize:
        """It may be narrow, but not flat."""
        return QSize(self._sizes.text, round(self._sizes.text * 0.7))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A bar that grows shorter, towards the side where reading begins."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        whole, radius = QRectF(self.rect()), self.height() / 2
        painter.setBrush(QColor(palette().line))
        painter.drawRoundedRect(whole, radius, radius)
        part = QRectF(whole)
        part.setWidth(whole.width() * self._left)
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            part.moveRight(whole.right())
        painter.setBrush(QColor(palette().accent))
        painter.drawRoundedRect(part, radius, radius)


class Dimmer(QWidget):
    """Child of the window, as large as it, on top of all else, hidden while people work. Main thread only."""

    touched = Signal()
    """A finger, or the button: somebody is there."""

    def __init__(self, window: QWidget, station: str, sizes: Sizes) -> None:
        super().__init__(window)
        self._window = window
        self.setObjectName("dimmer")
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._sizes = sizes
        self._now: Callable[[], datetime] = lambda: datetime.now(UTC).astimezone()
        self._is_dark = True
        self.clock = PlainLabel("", "nightClock")
        self.station = ElidedLabel(station, "nightStation")
        self.hint = WrappedLabel(say("Touch the screen, or scan."), "night")
        for label in (self.clock, self.station, self.hint):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._night_lamps = QVBoxLayout()
        self._night_lamps.setSpacing(sizes.text // 3)
        self._shown: tuple[Light, ...] = ()
        self.title = WrappedLabel(say("Is anybody there?"), "huge")
        self.session = ElidedLabel("", "title")
        self.sentence = WrappedLabel("")
        self.bar = TimeBar(sizes)
        self.lamps = (Lamp(sizes), Lamp(sizes))
        self.stay = touch_button(say("Continue"), "play", sizes, "primary")
        self.stay.setObjectName("answer")
        self.stay.clicked.connect(self.touched)
        self._pages = QStackedLayout(self)
        self._pages.addWidget(self._night_page(sizes))
        self._pages.addWidget(self._warning_page(sizes))
        self._timer = QTimer(self, interval=_CLOCK_MS)
        self._timer.timeout.connect(self._tick)
        window.installEventFilter(self)
        self.hide()

    def take_time_from(self, now: Callable[[], datetime]) -> None:
        """The clock's local time."""
        self._now = now
        self._tick()

    def show_dark(self, lights: Sequence[Light]) -> None:
        """Dim the screen. ``lights``: what people want to know from afar."""
        self._is_dark = True
        self._show_night_lamps(tuple(lights))
        self._tick()
        self._timer.start()
        self._come(0)

    def show_warning(self, session: str, seconds_left: float, seconds: float, lights: Sequence[Light]) -> None:
        """A session, by its name, is about to close itself."""
        self._is_dark = False
        self.session.show_text(session)
        self.session.setVisible(not self._sizes.is_cramped)
        left = max(0, round(seconds_left))
        words = say("This session is finished and sent by itself in %n second(s). Nothing is lost.", n=left)
        self.sentence.setText(words)
        self.bar.show_left(seconds_left / seconds)
        for lamp, light in zip(self.lamps, lights, strict=True):
            if lamp.light != light:
                lamp.show_light(light)
                lamp.setAccessibleName(light.sentence)
        self._come(1)

    @property
    def night_words(self) -> list[str]:
        """What the dark screen says of the lamps."""
        return [light.sentence for light in self._shown]

    def leave(self) -> None:
        """People are back."""
        self._timer.stop()
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The window changed its size."""
        if watched is self._window and event.type() is QEvent.Type.Resize:
            self.setGeometry(self._window.rect())
        return super().eventFilter(watched, event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Wake, and nothing else: what is below the finger does not get it."""
        event.accept()
        self.touched.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Nothing of what is below shines through."""
        QPainter(self).fillRect(self.rect(), QColor(colour("night" if self._is_dark else "page")))

    def _come(self, page: int) -> None:
        self.setAccessibleName((self.title if page else self.hint).said)
        self._pages.setCurrentIndex(page)
        self.setGeometry(self._window.rect())
        self.show()
        self.raise_()
        self.update()

    def _tick(self) -> None:
        self.clock.setText(say_time(self._now()))

    def _show_night_lamps(self, lights: tuple[Light, ...]) -> None:
        if lights == self._shown:
            return
        self._shown = lights
        while (item := self._night_lamps.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        for light in lights:
            self._night_lamps.addWidget(self._night_lamp(light))

    def _night_lamp(self, light: Light) -> QWidget:
        lamp, sign = QWidget(), QLabel()
        row = QHBoxLayout(lamp)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self._sizes.text // 2)
        give_sign(sign, light.icon, "on_night", self._sizes, 1.4)
        row.addStretch(1)
        row.addWidget(sign)
        row.addWidget(PlainLabel(light.sentence, "night"))
        row.addStretch(1)
        return lamp

    def _night_page(self, sizes: Sizes) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(sizes.gap, sizes.gap, sizes.gap, sizes.gap)
        column.setSpacing(sizes.gap)
        column.addStretch(3)
        for part in (self.clock, self.station):
            column.addWidget(part)
        column.addLayout(self._night_lamps)
        column.addStretch(2)
        column.addWidget(self.hint)
        column.addStretch(1)
        return page

    def _warning_page(self, sizes: Sizes) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(sizes.gap, sizes.gap, sizes.gap, sizes.gap)
        column.setSpacing(sizes.gap)
        lamps = QHBoxLayout()
        lamps.setSpacing(sizes.gap // 2)
        lamps.addStretch(1)
        for lamp in self.lamps:
            lamp.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)  # there is nothing to touch
            lamps.addWidget(lamp)
        column.addLayout(lamps)
        column.addWidget(Docked(self._question(sizes), sizes.target), 1)
        column.addWidget(self.bar)
        column.addWidget(self.stay)
        return page

    def _question(self, sizes: Sizes) -> QWidget:
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(sizes.gap, 0, sizes.gap, 0)
        column.setSpacing(sizes.gap)
        column.addStretch(1)
        for part in (self.title, self.session, self.sentence):
            part.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(part)
        column.addStretch(1)
        return body
