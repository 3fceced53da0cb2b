"""The window: header on top, one screen below it."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QMainWindow, QVBoxLayout, QWidget

from kiosk.core.room import Room, Space, chip, sentence
from kiosk.screens.gun_doctor import GunDoctorScreen
from kiosk.screens.queue import QueueScreen
from kiosk.screens.scan import ScanScreen
from kiosk.screens.start import StartScreen
from kiosk.screens.trouble import TroubleScreen
from kiosk.widgets.header import Header
from kiosk.widgets.pages import Pages
from kiosk.widgets.theme import Sizes

TITLE = "Scan kiosk"
AIM = (0.76, 0.52)
"""The viewfinder's share of the picture; the same as ``hardware.viewfinder.AIM``, which a test holds together."""


class KioskWindow(QMainWindow):
    """All screens. ``closing`` comes before it closes."""

    closing = Signal()

    def __init__(self, station: str, sizes: Sizes, *, is_practice: bool) -> None:
        super().__init__()
        self.setWindowTitle(f"{TITLE} is starting")
        self.header = Header(station, sizes, is_practice=is_practice)
        self.start = StartScreen(sizes)
        self.scan = ScanScreen(sizes, AIM)
        self.queue = QueueScreen(sizes)
        self.gun_doctor = GunDoctorScreen(sizes)
        self.trouble = TroubleScreen(sizes)
        self.stack = Pages()
        for screen in (self.trouble, self.start, self.scan, self.queue, self.gun_doctor):
            self.stack.addWidget(screen)
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.stack, 1)
        self.setCentralWidget(body)

    def show_title(self, words: str = "") -> None:
        """Name the window for task lists and screen readers: how many captures the session holds."""
        self.setWindowTitle(f"{TITLE}: {words}" if words else TITLE)

    def show_space(self, space: Space | None) -> str:
        """Show in the header how much room the disk has. Returns a sentence on what to do, empty while all is well."""
        self.header.show_room(*chip(space.room if space else Room.PLENTY))
        words = sentence(space) if space else ""
        return f"{words} " if words else ""

    def show_screen(self, screen: QWidget) -> None:
        """Bring a screen to the front."""
        self.stack.setCurrentWidget(screen)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A person's keyboard, or a gun too slow to be told from one: it types where one can see it."""
        if self.stack.currentWidget() is not self.scan or not self.scan.type_key(event.key(), event.text()):
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Say so first: threads are to be ended in order."""
        self.closing.emit()
        event.accept()
