"""A shift of product photography in a process of its own, killed with -9 between an upload and its registration.

    python -m fakes.photo_shift DATA PICTURES SERVER KEY CLOCK

The whole kiosk with its window: each product is held before the virtual camera, which reads its code; each side is
touched and taken, the session is finished, and sent until the process is killed.
"""

import os
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from fakes.goods import GOODS, likeness
from fakes.photo_person import Hands
from fakes.screen_watch import watching
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

import kiosk.parts
from hardware.frames import Image
from hardware.virtual import Pace, VirtualCamera
from kiosk.app import KioskApp, make_window
from kiosk.commands.crash.clock import SharedClock
from kiosk.commands.crash.points import Point, Points, Side, install
from kiosk.settings import Settings
from kiosk.widgets.groups import in_groups

DEATH = Point("request  POST /scanner/api/v1/sessions/ID/photos", Side.BEFORE)
REGISTERED_BEFORE = 4
QUIESCENCE_S = 90.0
SIZE = (1280, 800)
_PACE = Pace(fps=20.0, gone=4, slide=2, hold=1)
_SAME = 2.0
"""Levels of grey: two pictures that are no farther apart show the same."""
_TURN_S = 0.5


class HeldCamera(VirtualCamera):
    """The virtual camera with a person who holds one picture until the next one is wanted."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder, _PACE)
        self._held, self._since = -1, 0

    def hold(self, place: int) -> Image:
        """Take away what is held, and bring the picture of this place. Returns how it looks."""
        self._since = self._number
        self._held = place
        return self._labels[place]

    def _picture(self, number: int) -> Image:
        place = number - self._since - _PACE.gone
        if self._held < 0 or place < 0:
            return self._empty
        label = self._labels[self._held]
        return self._sliding(label, (place + 1) / (_PACE.slide + 1)) if place < _PACE.slide else label


class Fingers:
    """What a story has ``qtbot`` for, without pytest."""

    def __init__(self, app: QApplication) -> None:
        self._app = app

    def waitUntil(self, is_so: Callable[[], bool], timeout: int) -> None:  # noqa: N802 - as qtbot
        """Let the window live until it is so."""
        ends_s = time.monotonic() + timeout / 1000
        while not is_so():
            if time.monotonic() > ends_s:
                raise TimeoutError(is_so.__code__.co_firstlineno)
            QTest.qWait(5)

    def mouseClick(self, widget: QWidget, button: Qt.MouseButton) -> None:  # noqa: N802 - as qtbot
        """A finger comes down and is lifted."""
        QTest.mouseClick(widget, button)


def settings(data: Path, server: str, key: str, camera: str = "") -> Settings:
    """How the kiosk of the story is set up."""
    return Settings(
        data=data,
        server=server,
        api_key=key,
        camera=camera,
        kinds=("barcode_scan", "both"),
        quiescence_s=QUIESCENCE_S,
        idle_minutes=0,
        sound=False,
        language="en",
    )


def main(data: Path, pictures: Path, server: str, key: str, clock_file: Path) -> None:
    install(Points(lambda _fact: None, DEATH, REGISTERED_BEFORE + 1))
    clock, camera = SharedClock(clock_file), HeldCamera(pictures)
    kiosk.parts.camera_opener = lambda _settings: lambda _source: camera
    app = QApplication(["kiosk"])
    chosen = settings(data, server, key, str(pictures))
    window = make_window(chosen, app, SIZE)
    shown = KioskApp(chosen, clock, window)
    ready: list[bool] = []
    shown.ready.connect(lambda: ready.append(True))
    window.resize(*SIZE)
    window.show()
    shown.start()
    fingers = Fingers(app)
    fingers.waitUntil(lambda: bool(ready), timeout=15_000)
    hands = Hands(shown, fingers)
    with pytest.MonkeyPatch.context() as patch, watching(app, patch) as watch:
        watch.arm()
        photograph(hands, camera)
        hands.touch(hands.page.finish_button)
        hands.wait(lambda: window.stack.currentWidget() is window.review)
        hands.touch(window.review.finish_button)
    if watch.faults:
        sys.stderr.write("\n".join(watch.faults))
        sys.stderr.flush()
        os._exit(2)
    send(hands, clock)
    os._exit(1)  # it was to die before


def photograph(hands: Hands, camera: HeldCamera) -> None:
    """Show each product, which scans it, and take its photos, in mode ``both``."""
    hands.begin("both")
    hands.wait(hands.page.shutter_button.isEnabled)
    place = 0
    for code, kinds in GOODS.items():
        for kind in kinds:
            show(hands, camera.hold(place))
            if kind == kinds[0]:
                hands.wait(lambda code=code: hands.title == in_groups(code))
            hands.touch(hands.page.types.keys[kind])
            take(hands, kind, place + 1)
            place += 1


def show(hands: Hands, picture: Image) -> None:
    """Until the camera sees this."""

    def is_seen() -> bool:
        frame = hands.kiosk.parts.newest_frame()
        return frame is not None and likeness(frame.bgr, picture) < _SAME

    hands.wait(is_seen)


def take(hands: Hands, kind: str, count: int) -> None:
    """Touch the shutter; what the coach may say does not stop this person."""
    page = hands.page
    hands.wait(lambda: hands.next_type() == kind)
    hands.touch(page.shutter_button)
    hands.wait(lambda: page.is_asking or len(hands.types()) == count)
    if page.is_asking:
        hands.touch(page.advice.keep_button)
        hands.wait(lambda: len(hands.types()) == count)


def send(hands: Hands, clock: SharedClock) -> None:
    """Let the kiosk send; its pauses are turned on."""
    ends_s = time.monotonic() + 30
    while time.monotonic() < ends_s:
        clock.turn(_TURN_S)
        hands.kiosk.parts.station.wake_courier()
        QTest.qWait(10)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3], sys.argv[4], Path(sys.argv[5]))
