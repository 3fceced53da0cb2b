"""Every screen in every state, with made-up goods: for pictures, and for the tests that look for faults of layout.

Whoever makes a screen adds its states to ``SCENES`` with ``@scene("name")``; the function brings the window there.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from functools import cached_property
from typing import Any

import numpy as np
from PySide6.QtCore import QEvent
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from kiosk.core.codes import Sighting, Symbology, code_of_text
from kiosk.core.delivery import DeliveryState
from kiosk.core.events import (
    CameraState,
    CaptureKept,
    CaptureNotKept,
    CaptureRepeated,
    GunChanged,
    GunState,
    SightingsChanged,
    Source,
)
from kiosk.core.picture import IMAGE_TYPES
from kiosk.core.session import SessionState
from kiosk.core.view import BoxState, Seen
from kiosk.core.words import say
from kiosk.desks.trouble import waiting_words
from kiosk.resources import assets
from kiosk.screens.queue import QueueState
from kiosk.screens.window import KioskWindow
from kiosk.store.records import CaptureRecord, PhotoRecord, QueueCounts, SessionRecord
from kiosk.widgets.dimmer import Dimmer
from kiosk.widgets.theme import Sizes, apply_theme, load_fonts, sizes_for
from kiosk.widgets.tones import Theme

GS1 = "010952012345678810ABC123\x1d17261231"
EAN = "4006381333931"
LONG = "DELIVERY-NOTE-2026/11/22-GATE-14-PALLET-00340123450000000018-RETURN-TO-SENDER"
_NOON = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)


class DemoPicture:
    """A photograph of the demonstration as the camera would give it."""

    number = 1

    def __init__(self, name: str = "ean13-oat-drink.jpg") -> None:
        image = QImage(str(assets() / "demo" / name)).convertToFormat(QImage.Format.Format_BGR888)
        self.width, self.height = image.width(), image.height()
        rows = np.frombuffer(image.constBits(), np.uint8).reshape(self.height, image.bytesPerLine())
        self.bgr: Any = rows[:, : self.width * 3].reshape(self.height, self.width, 3).copy()


class Sample:
    """Goods, sessions and captures that no warehouse has."""

    @cached_property
    def picture(self) -> DemoPicture:
        """What the camera sees."""
        return DemoPicture()

    @cached_property
    def captures(self) -> list[CaptureRecord]:
        """Forty of a session, newest first; one was refused."""
        texts = [GS1, EAN, LONG, "96385074", "https://id.example.org/01/09520123456788?17=261231", "A1"]
        return [self.capture(number, texts[number % len(texts)]) for number in range(40, 0, -1)]

    def capture(self, number: int, text: str) -> CaptureRecord:
        """One capture."""
        is_bad = number == 38
        code = code_of_text(text, Symbology.EAN13 if text == EAN else Symbology.UNKNOWN)
        state = DeliveryState.REFUSED if is_bad else DeliveryState.WAITING
        words = "The server refused it: the value is too long for a location code." if is_bad else ""
        at = _NOON + timedelta(minutes=number)
        return CaptureRecord(f"c{number}", "s1", number, code, None, 1 + number % 3, "gun", at, state, words)

    def photo(self, number: int, state: DeliveryState) -> PhotoRecord:
        """One photo."""
        kind, at = IMAGE_TYPES[number], _NOON + timedelta(minutes=number)
        name = f"{number}.jpg"
        return PhotoRecord(f"p{number}", "s9", None, number, kind, name, "", 2, "image/jpeg", 9, 9, at, state, "")

    @cached_property
    def sessions(self) -> list[SessionRecord]:
        """One in each state."""
        attention = "The server's session ended before all was sent. Nothing is lost: send it again."
        return [
            self.session(6, "Goods in 22 Nov, gate 14", SessionState.OPEN, 41),
            self.session(5, LONG, SessionState.OPEN, 1),
            self.session(4, "Goods in 22 Nov, 11:40", SessionState.CLOSED, 1_204, delivered=388),
            self.session(3, "Goods in 22 Nov, 10:15", SessionState.ATTENTION, 57, attention=attention),
            self.session(2, "Goods in 22 Nov, 9:02", SessionState.CLOSED, 8),
            self.session(1, "Goods in 21 Nov, 17:20", SessionState.DONE, 143, delivered=143),
        ]

    def session(self, number: int, name: str, state: SessionState, captures: int, **more: Any) -> SessionRecord:
        """One session."""
        at = _NOON + timedelta(minutes=number)
        return SessionRecord(f"s{number}", number, name, state, "Kiosk 1", "", at, None, None, captures, **more)

    def server_words(self, words: str) -> str:
        """What the server says; a test puts hostile texts in its place."""
        return words

    def fetch(self, count: int, before: int | None) -> list[CaptureRecord]:
        """The captures as the store gives them."""
        return [one for one in self.captures if before is None or one.seq < before][:count]

    def listed(self, text: str, **changed: Any) -> Callable[[int, int | None], list[CaptureRecord]]:
        """Reads the captures once this one was kept, too: the newest, and counted."""
        rows = [replace(self.capture(41, text), **{"quantity": 1, **changed}), *self.captures]
        return lambda count, before: [one for one in rows if before is None or one.seq < before][:count]

    def kept(self, text: str, times: int = 1) -> CaptureKept:
        """A capture that was just kept."""
        code = code_of_text(text)
        return CaptureKept("s1", "c41", code, Source.GUN, code.is_sendable, None, 1, 41, times, _NOON, 0.0)

    def repeated(self, text: str) -> CaptureRepeated:
        """A code that the session holds already."""
        return CaptureRepeated("s1", code_of_text(text), Source.GUN, 0.0, "", 2)


Scene = Callable[[KioskWindow, Sample], None]
SCENES: dict[str, Scene] = {}


def scene(name: str) -> Callable[[Scene], Scene]:
    """Add a state of a screen under a name such as "queue, full"."""

    def add(show: Scene) -> Scene:
        SCENES[name] = show
        return show

    return add


@dataclass(frozen=True, slots=True)
class Format:
    """A screen: pixels, and pixels a millimetre."""

    width: int
    height: int
    px_per_mm: float

    def __str__(self) -> str:
        """Such as 800x480."""
        return f"{self.width}x{self.height}"


FORMATS = (
    Format(800, 480, 5.25),
    Format(1024, 600, 4.6),
    Format(1280, 800, 5.9),
    Format(1920, 1080, 4.0),
    Format(1080, 1920, 4.0),
)
"""7, 10, 10, 21 and 21 inches."""


@contextmanager
def window_for(app: QApplication, form: Format, theme: Theme, text_scale: int = 100) -> Iterator[KioskWindow]:
    """A window that no kiosk stands behind, shown on the screen ``app`` draws to."""
    load_fonts(assets())
    sizes = sizes_for(form.width, form.height, form.px_per_mm, text_scale)
    apply_theme(app, assets(), sizes, theme)
    window = make_window(sizes, form, text_scale)
    try:
        yield window
    finally:
        window.close()
        window.deleteLater()
        app.sendPostedEvents(window, QEvent.Type.DeferredDelete)  # the event loop does it only when it runs


def make_window(sizes: Sizes, form: Format, text_scale: int) -> KioskWindow:
    """The window at its size, visible, waiting for a scene."""
    window = KioskWindow("Kiosk 1", sizes, (text_scale, form.px_per_mm), is_practice=True)
    window.resize(form.width, form.height)
    window.show()
    return window


def bring(app: QApplication, window: KioskWindow, show: Scene, sample: Sample) -> None:
    """Bring the window to a scene, all laid out."""
    for cover in window.findChildren(Dimmer):
        cover.leave()
    _at_rest(window)
    show(window, sample)
    for _round in range(5):  # what a layout asks for comes as an event of the next round
        app.processEvents()


def _at_rest(window: KioskWindow) -> None:
    """Nothing of the scene before is left in the header, nor its kind of session, nor what it could not save."""
    window.scan.captures.forget_lost(code_of_text(LONG))
    window.use_photos(is_on=False)
    window.header.session.show_text("")
    window.header.show_queue(say("All sent"), "good")
    window.header.show_safe(is_safe=True)
    window.header.show_room("", "good")
    window.header.show_gun(GunChanged(GunState.READY, "", "usb-Dock-if00"))
    for clock in (window.header, window.start):
        clock.take_time_from(_at_12_42)


def _at_12_42() -> datetime:
    """The time of all pictures."""
    return _NOON + timedelta(minutes=42)


# -- the scenes ------------------------------------------------------------------------------------------------


@scene("start, empty")
def _start_empty(window: KioskWindow, _sample: Sample) -> None:
    window.start.show_practice(is_practice=True)
    window.header.show_queue(say("All sent"), "good")
    window.start.show_sessions([])
    window.show_screen(window.start)


@scene("start, sessions")
def _start(window: KioskWindow, sample: Sample) -> None:
    window.start.show_kinds(("barcode_scan",))
    window.start.show_operator("", is_offered=False)
    window.start.show_practice(is_practice=True)
    window.header.show_queue(say("Needs you: {needs_person}", needs_person="1"), "bad")
    window.start.show_sessions(sample.sessions)
    window.show_screen(window.start)


@scene("scan, ready")
def _scan_ready(window: KioskWindow, sample: Sample) -> None:
    window.header.show_queue(say("%n here", "", 41), "busy")
    window.header.session.show_text(sample.sessions[0].name)
    window.scan.viewfinder.pull_from(lambda: sample.picture)
    window.scan.viewfinder.show_camera(CameraState.LIVE, "On")
    window.scan.viewfinder.show_paused(is_paused=False)
    window.scan.viewfinder.show_torch(is_lit=False, is_there=False)
    window.scan.show_gun(GunChanged(GunState.READY, "", "usb-Dock-if00"))
    window.scan.captures.forget_session(sample.sessions[0].id)  # what a scene of before could not save
    window.scan.show_nothing()
    window.scan.show_session(sample.sessions[0], lambda _count, _before: [])
    window.scan.show_count(0)
    window.show_screen(window.scan)


@scene("scan, kept")
def _scan_kept(window: KioskWindow, sample: Sample) -> None:
    _scan_ready(window, sample)
    window.scan.show_session(sample.sessions[0], sample.listed(GS1))
    code = code_of_text(EAN)
    corners = ((500, 300), (760, 300), (760, 420), (500, 420))
    seen = Seen(1, Sighting(code, corners), BoxState.TAKEN)
    window.scan.viewfinder.show_sightings(SightingsChanged((seen,), sample.picture.width, sample.picture.height))
    window.scan.viewfinder.show_kept(code)
    window.scan.show_kept(sample.kept(GS1))


@scene("scan, again")
def _scan_again(window: KioskWindow, sample: Sample) -> None:
    """Counted the third time, and once more before that without an answer."""
    _scan_kept(window, sample)
    window.scan.captures.show_session(sample.listed(GS1, quantity=3))
    window.scan.show_not_counted(sample.repeated(EAN))
    window.scan.head.show_note("")
    window.scan.show_kept(sample.kept(GS1, times=3))


@scene("scan, question")
def _scan_question(window: KioskWindow, sample: Sample) -> None:
    _scan_kept(window, sample)
    window.scan.ask(sample.repeated(GS1))


@scene("scan, error")
def _scan_error(window: KioskWindow, sample: Sample) -> None:
    _scan_kept(window, sample)
    words = "This was NOT saved; everything saved before is safe. Free space on the disk of /data and do it again."
    window.scan.show_not_kept(CaptureNotKept(code_of_text(LONG), "The disk is full", words))
    window.scan.viewfinder.show_camera(CameraState.ABSENT, "Plug in the camera. HD Webcam C920 is not plugged in.")
    gun = "The scanner gun usb-Dock-if00 is not plugged in. Plug it in: it comes back by itself."
    event = GunChanged(GunState.ABSENT, gun, "usb-Dock-if00")
    window.scan.show_gun(event)
    window.header.show_gun(event)
    window.header.show_safe(is_safe=False, is_failing=True)


@scene("scan, keypad")
def _scan_keypad(window: KioskWindow, sample: Sample) -> None:
    _scan_kept(window, sample)
    window.scan.type_button.click()
    for char in EAN[:-1]:
        window.scan.keypad.type_char(char)


@scene("scan, letters")
def _scan_letters(window: KioskWindow, sample: Sample) -> None:
    _scan_keypad(window, sample)
    window.scan.keypad.swap.click()


@scene("queue, empty")
def _queue_empty(window: KioskWindow, _sample: Sample) -> None:
    window.header.show_queue(say("All sent"), "good")
    window.queue.show_state(QueueState(QueueCounts(), (), (), "Finished sessions are sent by themselves."))
    window.show_screen(window.queue)


@scene("queue, full")
def _queue_full(window: KioskWindow, sample: Sample) -> None:
    window.header.show_queue(say("%n here", "", 866), "busy")
    counts = QueueCounts(waiting=866, delivered=24_511, sessions_to_send=2)
    sessions = [one for one in sample.sessions if one.state is not SessionState.ATTENTION]
    words = "The server asks for a pause until 12:50. Scanning goes on."
    forecast = "All will be sent by about 13:05."
    state = QueueState(counts, sessions, (), words, may_try=False, forecast=forecast, is_halted=True)
    window.queue.show_state(state)
    window.show_screen(window.queue)


@scene("queue, needs you")
def _queue_needs_you(window: KioskWindow, sample: Sample) -> None:
    window.header.show_queue(say("Needs you: {needs_person}", needs_person="2"), "bad")
    window.header.show_room("Disk full", "bad")
    counts = QueueCounts(waiting=922, refused=1, delivered=531, sessions_attention=1)
    refused = [one for one in sample.captures if one.state is DeliveryState.REFUSED]
    words = "The server refuses the key of this kiosk. Call your IT person. Scanning goes on and nothing is lost."
    window.queue.show_state(QueueState(counts, sample.sessions, refused, words, link_tone="bad", is_halted=True))
    window.show_screen(window.queue)


@scene("idle, dark")
def _idle_dark(window: KioskWindow, sample: Sample) -> None:
    _scan_kept(window, sample)
    window.header.show_queue(say("%n here", "", 41), "busy", "41 on this kiosk")
    dimmer(window).show_dark(window.header.lights())


@scene("idle, warning")
def _idle_warning(window: KioskWindow, sample: Sample) -> None:
    _scan_kept(window, sample)
    dimmer(window).show_warning(sample.sessions[0].name, 13.0, 20.0, window.header.lights())


def dimmer(window: KioskWindow) -> Dimmer:
    """The one of this window, which no kiosk has made here."""
    found = window.findChild(Dimmer) or Dimmer(window, "Kiosk 1", window.sizes)
    found.take_time_from(_at_12_42)
    return found


@scene("trouble, starting")
def _starting(window: KioskWindow, _sample: Sample) -> None:
    window.header.show_unknown()
    window.trouble.show_starting()
    window.show_screen(window.trouble)


@scene("trouble, fault")
def _fault(window: KioskWindow, _sample: Sample) -> None:
    window.header.show_unknown()
    words = "Another kiosk program is open (process 4711). Close it."
    window.trouble.show_fault("Cannot start", words, "/home/kiosk/kiosk-data")
    window.show_screen(window.trouble)


@scene("trouble, scans wait")
def _scans_wait(window: KioskWindow, sample: Sample) -> None:
    _fault(window, sample)
    window.trouble.show_waiting(waiting_words(3))


from kiosk import gallery_fleet as _fleet  # noqa: E402, F401 - its scenes need the names above
from kiosk import gallery_guns as _guns  # noqa: E402, F401
from kiosk import gallery_photos as _photo_scenes  # noqa: E402, F401 - its scenes need the names above
from kiosk import gallery_scan as _scan_scenes  # noqa: E402, F401 - its scenes need the names above
from kiosk import gallery_sessions as _more  # noqa: E402, F401 - its scenes need the names above
from kiosk import gallery_setup as _setup  # noqa: E402, F401
from kiosk import gallery_uploads as _uploads  # noqa: E402, F401
