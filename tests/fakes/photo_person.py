"""Somebody who takes photos: touches, scans and looks at the whole kiosk."""

import threading
from typing import TYPE_CHECKING

from fakes.camera_jpeg import camera_jpeg
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget

from kiosk.app import KioskApp
from kiosk.core.events import CameraChanged, CameraState
from kiosk.core.photo_shot import Advice, Shot
from kiosk.store import photos
from kiosk.store.photo_files import PhotoFiles

if TYPE_CHECKING:
    from hardware.sound import Signal

FIRST, SECOND = "4006381333931", "96385074"
WAIT_MS = 10_000
DEAF = Qt.WidgetAttribute.WA_TransparentForMouseEvents


class Hands:
    """Touches the whole kiosk and looks at it, with the kiosk's own camera."""

    def __init__(self, kiosk: KioskApp, qtbot) -> None:
        self.kiosk, self.qtbot = kiosk, qtbot

    @property
    def page(self):
        return self.kiosk.window.photo

    @property
    def word(self) -> str:
        return self.page.strip.news.said

    @property
    def title(self) -> str:
        return self.page.strip.title.full_text

    def touch(self, widget: QWidget) -> None:
        """A finger on a button, once the pages listen."""
        window = self.kiosk.window
        listens = lambda: not (window.stack.testAttribute(DEAF) or self.page.pages.testAttribute(DEAF))  # noqa: E731
        self.qtbot.waitUntil(lambda: listens() and widget.isVisible() and widget.isEnabled(), timeout=WAIT_MS)
        self.qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)

    def touch_photo(self, row: int) -> None:
        """A finger on a photo of the grid."""
        grid = self.page.grid
        self.qtbot.waitUntil(lambda: not self.page.pages.testAttribute(DEAF), timeout=WAIT_MS)
        place = grid.visualRect(grid.photos.index(row)).center()
        self.qtbot.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(place.x(), place.y()))

    def begin(self, kind: str) -> None:
        self.touch(self.kiosk.window.start.tiles[kind])
        self.qtbot.waitUntil(lambda: self.kiosk.window.is_photo_shown, timeout=WAIT_MS)

    def go_home(self) -> None:
        window = self.kiosk.window
        self.touch(window.header.home)
        self.wait(lambda: window.stack.currentWidget() is window.start)

    def wait(self, is_so) -> None:
        self.qtbot.waitUntil(is_so, timeout=WAIT_MS)

    def records(self):
        session_id = self.kiosk.session_id
        return self.kiosk.parts.read(lambda tx: photos.list_photos(tx, session_id))

    def types(self) -> list[str]:
        return [one.image_type for one in self.records()]

    def next_type(self) -> str:
        [now] = [name for name, key in self.page.types.keys.items() if key.is_next]
        return now

    def ticked(self) -> set[str]:
        return {name for name, key in self.page.types.keys.items() if key.is_taken}

    def files(self) -> PhotoFiles:
        return PhotoFiles(self.kiosk.parts.settings.data)


class Person(Hands):
    """With a camera of its own; ``advice`` is what the coach says of the next shots."""

    def __init__(self, kiosk: KioskApp, qtbot) -> None:
        super().__init__(kiosk, qtbot)
        self.at_s, self.shots = 100.0, 0
        self.heard: list[Signal] = []
        self.advice: tuple[Advice, ...] = ()
        self.fault: Exception | None = None
        self.expected: list[str | None] = []
        kiosk.parts.beep = self.heard.append
        kiosk.parts.take_photo = self.shot
        self.wait(lambda: not self.has_real_camera())
        kiosk.bridge.post(CameraChanged(CameraState.LIVE, "On"))  # for ``shot`` is the camera here
        self.wait(self.page.shutter_button.isEnabled)

    def has_real_camera(self) -> bool:
        """Whether the kiosk's own camera has yet to say that it is not there: it would say so over this one."""
        camera = self.kiosk.parts.settings.camera
        words = self.kiosk.window.scan.viewfinder.sentence
        return bool(camera) and words in {"No camera is set.", "The camera is being opened."}

    def shot(self, expected=None, image_type="other") -> Shot:
        """What the camera gives: each picture is another one."""
        if self.fault is not None:
            raise self.fault
        self.shots += 1
        self.expected.append(expected.text if expected else None)
        data = camera_jpeg(self.shots)
        return Shot(data, 320, 240, self.advice)

    def scan(self, text: str) -> None:
        """With the gun; waits for the sound."""
        self.at_s += 2
        wanted = len(self.heard) + 1
        self.kiosk.gun.scanned.emit(text, self.at_s)
        self.qtbot.waitUntil(lambda: len(self.heard) >= wanted, timeout=WAIT_MS)

    def take(self) -> None:
        """Touch the shutter, and wait for the sound."""
        wanted = len(self.heard) + 1
        self.touch(self.page.shutter_button)
        self.qtbot.waitUntil(lambda: len(self.heard) >= wanted, timeout=WAIT_MS)

    def take_slowly(self) -> threading.Event:
        """Touch the shutter, and wait until the photo is about to be written, which it is once the event is set."""
        station, is_on, is_free = self.kiosk.parts.station, threading.Event(), threading.Event()
        plain = station.add_photo

        def slow(*photo):
            is_on.set()
            is_free.wait(WAIT_MS / 1000)
            return plain(*photo)

        station.add_photo = slow
        self.touch(self.page.shutter_button)
        self.wait(is_on.is_set)
        station.add_photo = plain
        return is_free
