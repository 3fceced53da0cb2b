"""The window: header on top, one screen below it."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QVBoxLayout, QWidget

from kiosk.core.room import Room, Space, chip, sentence
from kiosk.core.words import say
from kiosk.resources import assets
from kiosk.screens.calibration import CalibrationScreen
from kiosk.screens.gun_doctor import GunDoctorScreen
from kiosk.screens.keyboard import KeyboardScreen
from kiosk.screens.language import LanguageScreen
from kiosk.screens.operators import OperatorScreen
from kiosk.screens.pin import PinScreen
from kiosk.screens.queue import QueueScreen
from kiosk.screens.review import ReviewScreen
from kiosk.screens.scan import ScanScreen
from kiosk.screens.setup import InfoScreen, SetupScreen
from kiosk.screens.start import StartScreen
from kiosk.screens.steps import StepScreen
from kiosk.screens.timeline import TimelineScreen
from kiosk.screens.trouble import TroubleScreen
from kiosk.widgets.header import Header
from kiosk.widgets.pages import Pages
from kiosk.widgets.restyle import Fitter, draw_icons
from kiosk.widgets.screenful import Screenful
from kiosk.widgets.theme import Sizes, apply_theme, sizes_for, theme
from kiosk.widgets.tones import Theme

if TYPE_CHECKING:
    from collections.abc import Callable

AIM = (0.76, 0.52)
"""The viewfinder's share of the picture; the same as ``hardware.viewfinder.AIM``, which a test holds together."""


class KioskWindow(QMainWindow):
    """All screens. ``closing`` comes before it closes."""

    closing = Signal()

    restyled = Signal()
    """Colours or sizes changed."""

    def __init__(
        self, station: str, sizes: Sizes, look: tuple[int, float] = (100, 96 / 25.4), *, is_practice: bool
    ) -> None:
        """``look``: size of text in percent, and pixels a millimetre, that ``sizes`` were made for."""
        super().__init__()
        self.sizes = sizes
        self._text_scale, self._px_per_mm = look
        self._fitter = Fitter()
        self.may_close: Callable[[], bool] = lambda: True
        """A lock asks for the PIN here."""
        self.setWindowTitle(say("Scan kiosk is starting"))
        self.header = Header(station, sizes, is_practice=is_practice)
        self.start = StartScreen(sizes)
        self.scan = ScanScreen(sizes, AIM)
        self.queue = QueueScreen(sizes)
        self.review, self.timeline = ReviewScreen(sizes), TimelineScreen(sizes)
        self.gun_doctor = GunDoctorScreen(sizes)
        self.language = LanguageScreen(sizes)
        self.operators = OperatorScreen(sizes)
        self.trouble = TroubleScreen(sizes)
        self.calibration = CalibrationScreen(sizes, look[1])
        self.calibration.chosen.connect(lambda px_per_mm: self.restyle(px_per_mm=px_per_mm))
        self.stack = Pages()
        self.stack.addWidget(self.calibration)
        self.stack.addWidget(self.review)
        self.stack.addWidget(self.timeline)
        self._add_setup(sizes)
        for screen in (
            self.trouble,
            self.start,
            self.scan,
            self.queue,
            self.gun_doctor,
            self.language,
            self.operators,
        ):
            self.stack.addWidget(screen)
        self._lay_out()

    def _lay_out(self) -> None:
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(Screenful(self.stack), 1)
        self.setCentralWidget(body)

    def _add_setup(self, sizes: Sizes) -> None:
        self.pin, self.keyboard = PinScreen(sizes), KeyboardScreen(sizes)
        self.setup, self.steps, self.info = SetupScreen(sizes), StepScreen(sizes, AIM), InfoScreen(sizes)
        for page in (self.pin, self.keyboard, self.setup, self.steps, self.info):
            self.stack.addWidget(page)

    def restyle(
        self, *, theme_name: str | None = None, text_scale: int | None = None, px_per_mm: float | None = None
    ) -> None:
        """Change colours, size of text (percent) or millimetres while the kiosk runs; what is None stays as it is."""
        self._text_scale = text_scale or self._text_scale
        self._px_per_mm = px_per_mm or self._px_per_mm
        app = QApplication.instance()
        if isinstance(app, QApplication):
            old = replace(self.sizes)
            self.sizes.become(sizes_for(self.width(), self.height(), self._px_per_mm, self._text_scale))
            self._fitter.fit(self, old, self.sizes)
            apply_theme(app, assets(), self.sizes, Theme(theme_name) if theme_name else theme())
            draw_icons(self, self.sizes)
        self.restyled.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A screen that was turned, or a window that was pulled: everything is measured anew."""
        super().resizeEvent(event)
        if self.sizes.width != self.width() or self.sizes.height != self.height():
            self.restyle()

    def show_title(self, words: str = "") -> None:
        """Name the window for task lists and screen readers: how many captures the session holds."""
        self.setWindowTitle(say("Scan kiosk: {words}", words=words) if words else say("Scan kiosk"))

    def show_space(self, space: Space | None) -> str:
        """Show in the header how much room the disk has. Returns a sentence on what to do, empty while all is well."""
        self.header.show_room(*chip(space.room if space else Room.PLENTY))
        words = sentence(space) if space else ""
        return f"{words} " if words else ""

    def show_calibration(self) -> None:
        """Let a person fit the drawn bank card to a real one; ``calibration.chosen`` and ``back`` follow."""
        self.show_screen(self.calibration)
        self.calibration.begin(self._px_per_mm)

    def show_screen(self, screen: QWidget) -> None:
        """Bring a screen to the front."""
        self.stack.setCurrentWidget(screen)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A person's keyboard, or a gun too slow to be told from one: it types where one can see it."""
        if self.stack.currentWidget() is not self.scan or not self.scan.type_key(event.key(), event.text()):
            super().keyPressEvent(event)

    def end(self) -> None:
        """Close, locked or not."""
        self.may_close = lambda: True
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Say so first: threads are to be ended in order. A lock may keep it open."""
        if not self.may_close():
            event.ignore()
            return
        self.closing.emit()
        event.accept()
