"""The window: header on top, one screen below it."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QVBoxLayout, QWidget

from kiosk.core.room import Room, Space, chip, sentence
from kiosk.core.words import say
from kiosk.resources import assets
from kiosk.screens.calibration import CalibrationScreen
from kiosk.screens.gun_doctor import GunDoctorScreen
from kiosk.screens.info import InfoScreen
from kiosk.screens.keyboard import KeyboardScreen
from kiosk.screens.language import LanguageScreen
from kiosk.screens.operators import OperatorScreen
from kiosk.screens.photo import PhotoScreen
from kiosk.screens.pick import PickScreen
from kiosk.screens.pin import PinScreen
from kiosk.screens.proposals import ProposalsScreen
from kiosk.screens.queue import QueueScreen
from kiosk.screens.review import ReviewScreen
from kiosk.screens.scan import ScanScreen
from kiosk.screens.settings_code import SettingsCodeScreen
from kiosk.screens.setup import SetupScreen
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

_SOON_MS = 50
"""After the window was painted for the first time."""


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
        self.stack = Pages()
        self._lay_out()
        self.start = StartScreen(sizes)
        self.scan, self.photo = ScanScreen(sizes, AIM), PhotoScreen(sizes)
        self._is_photos = False
        self.scan.photos_button.clicked.connect(lambda: self.show_screen(self.scan))
        self.queue = QueueScreen(sizes)
        self.review, self.timeline = ReviewScreen(sizes), TimelineScreen(sizes)
        self.proposals = ProposalsScreen(sizes)
        self.gun_doctor = GunDoctorScreen(sizes)
        self.language = LanguageScreen(sizes)
        self.operators = OperatorScreen(sizes)
        self.trouble = TroubleScreen(sizes)
        self.calibration = CalibrationScreen(sizes, look[1])
        self.calibration.chosen.connect(lambda px_per_mm: self.restyle(px_per_mm=px_per_mm))
        self.stack.addWidget(self.calibration)
        self.stack.addWidget(self.review)
        self.stack.addWidget(self.timeline)
        self.stack.addWidget(self.proposals)
        self._add_setup(sizes)
        for screen in (
            self.trouble,
            self.start,
            self.scan,
            self.photo,
            self.queue,
            self.gun_doctor,
            self.language,
            self.operators,
        ):
            self.stack.addWidget(screen)
        self.stack.currentChanged.connect(self._on_screen)
        self._on_screen()

    def _on_screen(self, _index: int = 0) -> None:
        """The header calls for attention only where people work."""
        page = self.stack.currentWidget()
        working = {self.start, self.scan, self.photo, self.queue, self.review, self.timeline, self.proposals}
        self.header.be_quiet(is_quiet=page not in working)
        self.header.home.setVisible(page is not self.trouble)
        if page is self.trouble and not self.trouble.is_news:
            self.header.show_unknown()

    def _lay_out(self) -> None:
        """From the outside in: Qt applies the style sheet anew to all that moves to another parent."""
        body = QWidget()
        self.setCentralWidget(body)
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(Screenful(self.stack), 1)

    def _add_setup(self, sizes: Sizes) -> None:
        self.pin, self.keyboard = PinScreen(sizes), KeyboardScreen(sizes)
        self.setup, self.steps, self.info = SetupScreen(sizes), StepScreen(sizes, AIM), InfoScreen(sizes)
        self.settings_code, self.pick = SettingsCodeScreen(sizes), PickScreen(sizes)
        for page in (self.pin, self.keyboard, self.setup, self.steps, self.info, self.settings_code, self.pick):
            self.stack.addWidget(page)

    @property
    def text_scale(self) -> int:
        """Size of text, in percent."""
        return self._text_scale

    @property
    def px_per_mm(self) -> float:
        """Pixels a millimetre, as sizes go by."""
        return self._px_per_mm

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
            if old != self.sizes:
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
        words = sentence(space) if space else ""
        self.header.show_room(*chip(space.room if space else Room.PLENTY), words)
        return f"{words} " if words else ""

    def show_calibration(self) -> None:
        """Let a person fit the drawn bank card to a real one; ``calibration.chosen`` and ``back`` follow."""
        self.show_screen(self.calibration)
        self.calibration.begin(self._px_per_mm)

    def get_ready(self) -> None:
        """Lay out and paint the scan screen soon, unseen, while nobody can touch it: the first time takes longest."""
        QTimer.singleShot(_SOON_MS, self._paint_unseen)

    def _paint_unseen(self) -> None:
        if self.stack.currentWidget() is not self.scan:
            self.scan.resize(self.stack.size())
            self.scan.grab()

    def show_screen(self, screen: QWidget) -> None:
        """Bring a screen to the front; in sessions of photos their screen stands in for the scan screen."""
        if screen is self.scan and self._is_photos:
            self.photo.take_over(self.scan.viewfinder)
            screen = self.photo
        self.stack.setCurrentWidget(screen)

    def use_photos(self, *, is_on: bool) -> None:
        """Whether the session that is shown is one of photos."""
        self._is_photos = is_on
        if not is_on:
            self.scan.take_viewfinder()

    def show_codes(self) -> None:
        """The scan screen itself, in a session of photos and codes; the next scan or a touch leads back."""
        self.scan.take_viewfinder(has_photos=self._is_photos)
        self.stack.setCurrentWidget(self.scan)

    @property
    def is_photo_shown(self) -> bool:
        """Whether the photo screen is in front."""
        return self.stack.currentWidget() is self.photo

    @property
    def is_scanning(self) -> bool:
        """Whether the screen in front is one on which codes are scanned."""
        return self.stack.currentWidget() in {self.scan, self.photo}

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A person's keyboard, or a gun too slow to be told from one: it types where one can see it."""
        if not self.is_scanning or not self.scan.type_key(event.key(), event.text()):
            super().keyPressEvent(event)
        elif self.is_photo_shown:
            self.show_codes()

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
