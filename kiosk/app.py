"""The touchscreen: makes the window, starts the parts behind it, and ties events to screens.

The window is painted first; the slow imports and the database come on a thread behind it. This is the one place where
screens, station and hardware meet.
"""

import logging
import threading
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QApplication

from kiosk.bridge import Bridge
from kiosk.clock import Clock
from kiosk.core.events import (
    CameraChanged,
    CaptureKept,
    CaptureNotKept,
    CaptureRepeated,
    CodeScanned,
    Event,
    GunChanged,
    PhotoKept,
    PhotoNotKept,
    PhotoUploading,
    QueueChanged,
    SavingDamaged,
    SightingsChanged,
    SoundMissing,
    Source,
    ThreadFailed,
)
from kiosk.core.faults import KnownFault
from kiosk.core.words import say
from kiosk.desks.beside import BesideDesk
from kiosk.desks.idle import IdleDesk, close_abandoned
from kiosk.desks.language import LanguageDesk
from kiosk.desks.lock import LockDesk
from kiosk.desks.photo import PhotoDesk
from kiosk.desks.photo_commands import PhotoCommands
from kiosk.desks.queue import QueueDesk
from kiosk.desks.review import ReviewDesk
from kiosk.desks.scan import ScanDesk
from kiosk.desks.scanned import Listeners, ScannedDesk
from kiosk.desks.senses import SensesDesk
from kiosk.desks.setup import SetupDesk
from kiosk.desks.start import StartDesk
from kiosk.desks.timeline import TimelineDesk
from kiosk.desks.trouble import TroubleDesk
from kiosk.desks.voice import VoiceDesk
from kiosk.gun_clinic import GunClinic
from kiosk.intake import Intake
from kiosk.resources import assets
from kiosk.screens.window import KioskWindow
from kiosk.settings import Settings
from kiosk.store.records import SessionRecord
from kiosk.widgets.language import Language
from kiosk.widgets.theme import apply_theme, load_fonts, px_per_mm_of_screen, sizes_for
from kiosk.widgets.tones import Theme

if TYPE_CHECKING:
    from kiosk.parts import Parts

log = logging.getLogger(__name__)


class KioskApp(QObject):
    """One kiosk on the screen. Main thread only, but for ``bridge.post``."""

    _made = Signal(object)
    ready = Signal()
    """The parts run; scans are taken."""
    painted = Signal(object)
    """A kept capture was shown (the CaptureKept); for measuring."""

    def __init__(self, settings: Settings, clock: Clock, window: KioskWindow, bridge: Bridge | None = None) -> None:
        super().__init__()
        self._settings, self._clock = settings, clock
        self.window = window
        self.bridge = bridge or Bridge()
        self.parts: Parts | None = None
        self.session_id = ""
        self.voice = VoiceDesk(window, is_on=settings.sound)
        self._beep = self.voice.beep
        self.trouble = TroubleDesk(window, settings.data, self._beep)
        self.intake = Intake(self.bridge, window.scan, self._beep, settings.repeats)
        self.gun = self.intake.gun
        self.scan = ScanDesk(self.bridge, window, self._beep, self.intake.no)
        self.photo = PhotoDesk(self.bridge, window, clock, self._beep, self.scan.carry_out)
        self.clinic = GunClinic(self.bridge, window, self.gun)
        self.languages = LanguageDesk(self.bridge, window, Language(assets() / "translations"), settings.language)
        self.setup = SetupDesk(self.bridge, window, self.languages, self.clinic, clock, settings)
        self.queue = QueueDesk(self.bridge, window, clock, self._beep)
        self.review, self.timeline = ReviewDesk(self.bridge, window), TimelineDesk(self.bridge, window)
        self.lock = LockDesk(window, self.setup.pin, self.voice.toast.tell)
        self.beside = BesideDesk(window, self.setup.pin, self.voice.toast)
        self.begin = StartDesk(self.bridge, window, self.beside)
        self.lock.switch(is_on=settings.kiosk_lock)
        self.idle = IdleDesk(self.bridge, window, clock, settings, lambda: self.session_id)
        self.senses = SensesDesk(window, self.scan, self.voice, self.trouble)
        told = Listeners(self.intake, self.scan, self.photo, self.review, self.queue, self.beside)
        self.scanned = ScannedDesk(window, self._beep, told)
        self._made.connect(self._begin)
        self._connect()

    def start(self) -> None:
        """Make the parts on a thread of their own; the window is already there."""
        self.trouble.starting()
        threading.Thread(target=self._make, name="start", daemon=True).start()
        self.window.get_ready()

    def stop(self) -> None:
        """End everything in order. May be called twice."""
        self.queue.stop()
        self.idle.stop()
        self.voice.stop()
        self.photo.stop()
        self.setup.stop()
        self.trouble.stop()
        self.bridge.close()
        if self.parts is not None:
            self.senses.stop()
            self.parts.stop()
            self.parts = None

    def _restart(self, settings: Settings) -> None:
        """Begin anew with other settings. Scans that come meanwhile are kept as soon as there is a store again."""
        old, self.parts = self.parts, None
        if old is None:
            return
        self._settings = settings
        self.queue.stop()
        self.scan.stop()
        self.idle.stop()
        self.lock.switch(is_on=settings.kiosk_lock)
        self.window.header.show_station(settings.station, is_practice=settings.is_practice)
        self.senses.stop()
        self._forget_session()
        self.trouble.starting()

        def stop() -> None:
            self.bridge.finish_reading()
            self.bridge.finish_shooting()
            old.stop()

        self.bridge.do(stop, lambda _: self.start())  # behind what is on its way to the old store

    def _make(self) -> None:
        try:
            from kiosk.parts import Parts

            self._made.emit(Parts(self._settings, self._clock, self.bridge.post))
        except KnownFault as fault:
            self._made.emit(fault)
        except Exception:
            log.exception("The kiosk could not start")
            self._made.emit(KnownFault(say("Cannot start"), say("It has a fault of its own. Call your IT person.")))

    @Slot(object)
    def _begin(self, made: "Parts | KnownFault") -> None:
        if isinstance(made, KnownFault):
            self.trouble.stopped(made)
            return
        self.parts = made
        self.intake.begin(made)
        self.clinic.begin(made)
        self.languages.begin(made.settings.data)
        self.setup.begin(made, self._settings)
        self.scan.begin(made)
        self.photo.begin(made)
        self.begin.begin(made)
        self.senses.begin(made)
        self.queue.begin(made)
        self.review.begin(made)
        self.timeline.begin(made)
        self.idle.begin(made)
        self.voice.begin(made)
        self._go_home()
        if made.storage.salvaged is not None:
            self.trouble.news(made.storage.salvaged.title, made.storage.salvaged.sentence)
        self.window.show_title()
        for event in self.trouble.take_waiting():
            self._accept(event)
        self.ready.emit()

    def _connect(self) -> None:
        window = self.window
        self.bridge.arrived.connect(self._on_event)
        self.bridge.failed.connect(self._on_fault)
        self.scanned.turned.connect(self._turn_to)
        self.scanned.wanted.connect(self._show_session)
        self.scanned.painted.connect(self.painted)
        self.intake.scanned.connect(self._accept)
        self.intake.scanned.connect(self.idle.scanned)
        self.idle.abandoned.connect(self._abandon)
        self.idle.touched.connect(self.voice.hush)
        self.idle.dimmed.connect(self.voice.hush)
        window.trouble.again.connect(self.start)
        window.trouble.leave.connect(window.close)
        window.trouble.go_on.connect(self._go_home)
        window.header.home_touched.connect(self._go_home)
        window.header.queue_touched.connect(self._go_queue)
        self.begin.opened.connect(self._show_opened)
        self.begin.home.connect(self._go_home)
        self.idle.abandoned.connect(self.begin.forget_operator)
        self.intake.is_badge = self.begin.take_badge
        self.scan.refuses = self.review.refuses = self.timeline.refuses = self.setup.server.refuses
        window.scan.viewfinder.chosen.connect(lambda track_id: self.parts and self.parts.take(track_id))
        self.commands = PhotoCommands(self.photo, window, self._beep, self.scan.carry_out, self.beside)
        self.intake.commanded.connect(self.commands.carry_out)
        self.photo.elsewhere.connect(self._show_session)
        self.photo.took.connect(self.idle.scanned)
        self.scan.next_quantity.connect(self.intake.expect)
        window.scan.finish.connect(lambda: self.review.look_or_finish(self.session_id))
        self.review.finish.connect(self._finish)
        self.review.back.connect(self._leave_queue)
        self.review.refused_wanted.connect(self.timeline.open)
        self.intake.not_counted.connect(self.review.on_not_counted)
        window.queue.back.connect(self._leave_queue)
        window.gun_doctor.back.connect(self._go_home)
        window.language.back.connect(self._go_home)
        self.languages.changed.connect(self.queue.show)
        self.setup.left.connect(self._go_home)
        self.setup.restart.connect(self._restart)
        self.queue.reopened.connect(self._show_opened)
        self.queue.shown.connect(self.timeline.refresh)

    # -- what comes in ------------------------------------------------------------------------------------------

    @Slot(object)
    def _on_event(self, event: Event) -> None:
        match event:
            case CodeScanned():
                self._accept(event)
            case CaptureKept() | CaptureRepeated() | CaptureNotKept():
                self.scanned.tell(event)
            case SightingsChanged() | CameraChanged() | GunChanged() | SavingDamaged() | SoundMissing():
                self.senses.show(event)
            case QueueChanged() | PhotoKept() | PhotoNotKept():
                self.queue.show_soon()
            case PhotoUploading():
                self.window.queue.show_upload(event)
            case ThreadFailed():
                self.window.scan.show_trouble(say("Something went wrong"), event.sentence)
                self.intake.interrupt()

    def _accept(self, event: CodeScanned) -> None:
        """Keep a code, whatever screen is shown (no scan is refused); keys and test codes are none that is kept."""
        if self.setup.takes(event) or self.clinic.takes(event):
            return
        if self.parts is None:
            self.trouble.wait(event)  # the gun was quicker than the start
            return
        is_demonstration = event.source is Source.CAMERA and self.parts.is_demo_camera
        is_unwanted = is_demonstration and (self.intake.is_asking or not self.window.is_scanning)
        if is_unwanted or self.photo.ignores(event):
            return  # nobody holds these labels: they are read while their picture is shown, and talk into no question
        self.intake.take(event)

    def _on_fault(self, fault: KnownFault) -> None:
        self._beep("ERROR")
        self.window.scan.show_trouble(fault.title, fault.sentence)
        self.intake.interrupt()
        if self.beside.is_open:
            self.beside.tell_fault(fault)
        elif not self.window.is_scanning:
            self.scanned.left_id = ""
            self._show_session(self.session_id)

    # -- what people do -----------------------------------------------------------------------------------------

    def _finish(self) -> None:
        if self.parts is not None:
            self.scanned.left_id = self.session_id
            self.window.show_screen(self.window.queue)  # at once: what is scanned from here on is another session's
            finish = self.parts.station.finish

            def end() -> SessionRecord:
                self.bridge.finish_shooting()  # a photo that is being taken may be asked about first
                return finish()

            self.bridge.do(end, self._finished)

    def _finished(self, session: SessionRecord) -> None:
        self.window.scan.captures.forget_session(session.id)
        self._forget_session()
        self._go_queue()

    def _abandon(self) -> None:
        """Nobody is there any more: the session is finished as a person would have, and the start screen comes."""
        if self.parts is not None:
            self.bridge.do(partial(close_abandoned, self.parts, self.session_id))
            self._go_home()

    def _forget_session(self) -> None:
        self.session_id = ""
        self.intake.leave()
        self.scan.show_session("")
        self.photo.leave()
        self.window.header.session.show_text(self.begin.header_words())
        self.window.scan.show_nothing()
        self.window.show_title()

    def _show_opened(self, session: SessionRecord) -> None:
        """A person opened a session or goes on with it; it was read beside the screen."""
        self.scanned.left_id = ""
        self._turn(session)
        self.window.show_screen(self.window.scan)

    # -- what is shown ------------------------------------------------------------------------------------------

    def _go_home(self) -> None:
        if self.parts is not None:
            self.scanned.left_id = self.session_id or self.scanned.left_id
            self._forget_session()
            self.bridge.do(self.parts.station.leave_session)
            self.window.show_screen(self.window.start)
            self.queue.show()

    def _go_queue(self) -> None:
        if self.parts is not None:
            self.window.show_screen(self.window.queue)
            self.queue.show()

    def _leave_queue(self) -> None:
        if self.session_id:
            self._show_session(self.session_id)
        else:
            self._go_home()

    def _show_session(self, session_id: str) -> None:
        """The scan screen, for a session that is shown already or for another one."""
        self._turn_to(session_id)
        self.window.show_screen(self.window.scan)

    def _turn_to(self, session_id: str) -> None:
        """This is the session of the scan screen, whatever is shown."""
        if self.parts is not None and session_id and session_id != self.session_id:
            session = self.parts.session(session_id)
            if session is not None:
                self._turn(session)

    def _turn(self, session: SessionRecord) -> None:
        if self.parts is not None and session.id != self.session_id:
            self.session_id = session.id
            self.intake.leave()
            self.scan.show_session(session.id)
            self.window.scan.show_session(session, partial(self.parts.captures, session.id))
            self.photo.show_session(session)
            self.window.header.session.show_text(self.begin.header_words(session))


def make_window(settings: Settings, app: QApplication, size: tuple[int, int]) -> KioskWindow:
    """The window for a screen of ``size`` pixels, themed and ready to be shown."""
    load_fonts(assets())
    look = settings.text_scale, px_per_mm_of_screen(settings.px_per_mm)
    apply_theme(app, assets(), sizes := sizes_for(*size, look[1], look[0]), Theme(settings.theme))
    return KioskWindow(settings.station, sizes, look, is_practice=settings.is_practice)
