"""The touchscreen: makes the window, starts the parts behind it, and ties events to screens.

The window is painted first; the slow imports and the database come on a thread behind it. This is the one place where
screens, station and hardware meet.
"""

import logging
import threading
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication

from kiosk.bridge import Bridge
from kiosk.clock import Clock
from kiosk.core.codes import Code
from kiosk.core.events import (
    CameraChanged,
    CameraState,
    CaptureKept,
    CaptureNotKept,
    CaptureRepeated,
    CodeScanned,
    Event,
    GunChanged,
    PhotoKept,
    PhotoNotKept,
    QueueChanged,
    SightingsChanged,
    Source,
    ThreadFailed,
)
from kiosk.core.faults import KnownFault
from kiosk.core.inert import inert
from kiosk.gun_clinic import GunClinic
from kiosk.intake import Intake
from kiosk.resources import assets
from kiosk.screens.queue import QueueState
from kiosk.screens.window import KioskWindow
from kiosk.settings import Settings
from kiosk.store.records import CaptureRecord, SessionRecord
from kiosk.widgets.theme import apply_theme, load_fonts, px_per_mm_of_screen, sizes_for

if TYPE_CHECKING:
    from kiosk.parts import Parts

log = logging.getLogger(__name__)

_COALESCE_MS = 120
_REFRESH_MS = 2_000


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
        self._early: list[CodeScanned] = []
        self._fault: KnownFault | None = None
        self._finished_id = ""
        self._needs_person = 0
        self.intake = Intake(self.bridge, window.scan, self._beep, settings.repeats)
        self.gun = self.intake.gun
        self.clinic = GunClinic(self.bridge, window, self.gun)
        self._is_queue_due = QTimer(self, singleShot=True, interval=_COALESCE_MS)
        self._refresh = QTimer(self, interval=_REFRESH_MS)
        self._made.connect(self._begin)
        self._connect()

    def start(self) -> None:
        """Make the parts on a thread of their own; the window is already there."""
        self._fault = None
        self.window.trouble.show_starting()
        self.window.show_screen(self.window.trouble)
        threading.Thread(target=self._make, name="start", daemon=True).start()

    def stop(self) -> None:
        """End everything in order. May be called twice."""
        self._refresh.stop()
        self._is_queue_due.stop()
        self.bridge.close()
        if self.parts is not None:
            self.window.scan.viewfinder.pull_from(lambda: None)
            self.parts.stop()
            self.parts = None

    def _make(self) -> None:
        try:
            from kiosk.parts import Parts

            self._made.emit(Parts(self._settings, self._clock, self.bridge.post))
        except KnownFault as fault:
            self._made.emit(fault)
        except Exception:
            log.exception("The kiosk could not start")
            self._made.emit(KnownFault("The kiosk cannot start", "It has a fault of its own. Call your IT person."))

    @Slot(object)
    def _begin(self, made: "Parts | KnownFault") -> None:
        if isinstance(made, KnownFault):
            self._fault = made
            self.window.header.show_queue("Stopped", "bad")
            lost = [event.code for event in self._early]
            self._early.clear()
            self._show_stopped(lost[-1] if lost else None)
            return
        self.parts = made
        self.intake.begin(made)
        self.clinic.begin(made)
        self.window.scan.viewfinder.pull_from(made.newest_frame)
        if not made.settings.camera:
            self.window.scan.viewfinder.show_camera(CameraState.ABSENT, "No camera is set. Use a scanner gun, or type.")
        self._refresh.start()
        self._go_home()
        if made.storage.salvaged is not None:
            self.window.trouble.show_news(made.storage.salvaged.title, made.storage.salvaged.sentence)
            self.window.show_screen(self.window.trouble)
        self.window.show_title()
        early, self._early = self._early, []
        for event in early:
            self._accept(event)
        self.ready.emit()

    def _connect(self) -> None:
        window = self.window
        self.bridge.arrived.connect(self._on_event)
        self.bridge.failed.connect(self._on_fault)
        self.intake.scanned.connect(self._accept)
        self._is_queue_due.timeout.connect(self._show_queue)
        self._refresh.timeout.connect(self._show_queue)
        window.trouble.again.connect(self.start)
        window.trouble.leave.connect(window.close)
        window.trouble.go_on.connect(self._go_home)
        window.header.home_touched.connect(self._go_home)
        window.header.queue_touched.connect(self._go_queue)
        window.start.begin.connect(self._open_session)
        window.start.go_on.connect(self._continue_session)
        window.scan.viewfinder.chosen.connect(lambda track_id: self.parts and self.parts.take(track_id))
        window.scan.undo.connect(self._undo)
        window.scan.finish.connect(self._finish)
        window.queue.back.connect(self._leave_queue)
        window.gun_doctor.back.connect(self._go_home)
        window.queue.try_now.connect(self._try_now)
        window.queue.set_aside.connect(lambda i: self._desk("set_aside", i))
        window.queue.retry.connect(lambda i: self._desk("retry", i))
        window.queue.send_again.connect(lambda i: self._desk("send_again", i))
        window.queue.reopen.connect(self._reopen)

    # -- what comes in ------------------------------------------------------------------------------------------

    @Slot(object)
    def _on_event(self, event: Event) -> None:
        scan = self.window.scan
        match event:
            case CodeScanned():
                self._accept(event)
            case CaptureKept():
                self._on_kept(event)
            case CaptureRepeated():
                self._on_repeated(event)
            case CaptureNotKept():
                log.error("A scan was not kept: %s", event.sentence)
                self._beep("ERROR")
                self._show_session(self.session_id)
                scan.show_not_kept(event)
                self.intake.interrupt()
            case SightingsChanged() | CameraChanged() | GunChanged():
                self._show_senses(event)
            case QueueChanged() | PhotoKept():
                self._is_queue_due.start()
            case PhotoNotKept():
                scan.show_trouble(event.title, event.sentence)
            case ThreadFailed():
                scan.show_trouble("Something went wrong", event.sentence)
                self.intake.interrupt()

    def _show_senses(self, event: SightingsChanged | CameraChanged | GunChanged) -> None:
        """What eyes and guns tell of themselves."""
        scan = self.window.scan
        match event:
            case SightingsChanged():
                scan.viewfinder.show_sightings(event)
            case CameraChanged():
                scan.viewfinder.show_camera(event.state, event.sentence)
            case GunChanged():
                scan.show_gun(event)
                self.window.header.show_gun(event)

    def _accept(self, event: CodeScanned) -> None:
        """Keep a code, whatever screen is shown (no scan is refused); test codes of the gun doctor are none."""
        if self.clinic.is_open:
            return
        if self.parts is None and self._fault is not None:
            self._show_stopped(event.code)
            return
        if self.parts is None:
            self._early.append(event)  # the gun was quicker than the start: kept as soon as there is a store
            return
        is_demonstration = event.source is Source.CAMERA and self.parts.is_demo_camera
        if is_demonstration and (self.intake.is_asking or not self._is_scanning()):
            return  # nobody holds these labels: they are read while their picture is shown, and talk into no question
        self.intake.take(event)

    def _on_kept(self, kept: CaptureKept) -> None:
        self._beep("AGAIN" if kept.times > 1 else "KEPT")
        if kept.session_id == self._finished_id:
            self._is_queue_due.start()  # it was under way when a person finished: kept, but the screen stays
            self.painted.emit(kept)
            return
        self._show_session(kept.session_id)
        self.window.scan.show_kept(kept)
        self.intake.on_kept(kept)
        self.window.scan.viewfinder.show_kept(kept.code)
        self.window.show_title(self.window.scan.count.text())
        self._is_queue_due.start()
        self.painted.emit(kept)

    def _on_repeated(self, event: CaptureRepeated) -> None:
        if event.session_id != self._finished_id:  # else it was under way when a person finished: nothing to ask
            self._show_session(event.session_id)
            self.intake.on_repeated(event)

    def _on_fault(self, fault: KnownFault) -> None:
        self._beep("ERROR")
        self.window.scan.show_trouble(fault.title, fault.sentence)
        self.intake.interrupt()
        if self.window.stack.currentWidget() is not self.window.scan:
            self._show_session(self.session_id)

    # -- what people do -----------------------------------------------------------------------------------------

    def _open_session(self) -> None:
        if self.parts is not None:
            self.bridge.do(self.parts.station.open_session, lambda record: self._show_session(record.id))

    def _continue_session(self, session_id: str) -> None:
        if self.parts is not None:
            station = self.parts.station
            self.bridge.do(lambda: station.continue_session(session_id), lambda _: self._show_session(session_id))

    def _undo(self) -> None:
        """While a question stands, undo means that: the capture before it was no mistake."""
        if self.parts is not None and not self.intake.no():
            self.bridge.do(self.parts.station.undo_last, self._show_undone)

    def _show_undone(self, undone: CaptureRecord | None) -> None:
        session = self.parts.session(self.session_id) if self.parts else None
        self.window.scan.show_undone(undone, session.captures if session else 0)

    def _finish(self) -> None:
        if self.parts is not None:
            self._finished_id = self.session_id
            self.window.show_screen(self.window.queue)  # at once: what is scanned from here on is another session's
            self.bridge.do(self.parts.station.finish, self._finished)

    def _finished(self, _session: SessionRecord) -> None:
        self._forget_session()
        self._go_queue()

    def _forget_session(self) -> None:
        self.session_id = ""
        self.intake.leave()
        self.window.header.session.show_text("")
        self.window.scan.show_nothing()
        self.window.show_title()

    def _reopen(self, session_id: str) -> None:
        if self.parts is not None:
            station = self.parts.station
            self.bridge.do(lambda: station.reopen(session_id), self._show_reopened)

    def _show_reopened(self, record: SessionRecord | None) -> None:
        if record is not None:
            self._finished_id = ""
            self._show_session(record.id)
        else:
            self._show_queue()

    def _try_now(self) -> None:
        if self.parts is not None:
            self.parts.try_now()

    def _desk(self, what: str, row_id: str) -> None:
        if self.parts is not None:
            self.bridge.do(partial(getattr(self.parts.station, what), row_id), lambda _: self._show_queue())

    def _show_stopped(self, not_kept: Code | None) -> None:
        """The kiosk cannot start; a scan that comes now is not kept, and that is said in large words."""
        if self._fault is not None:
            title = f"NOT kept: {inert(not_kept.text, 30)}" if not_kept else self._fault.title
            self.window.trouble.show_fault(title, self._fault.sentence)
            if not_kept:
                QApplication.beep()

    def _is_scanning(self) -> bool:
        return self.window.stack.currentWidget() is self.window.scan

    # -- what is shown ------------------------------------------------------------------------------------------

    def _go_home(self) -> None:
        if self.parts is not None:
            self._forget_session()
            self.bridge.do(self.parts.station.leave_session)
            self.window.show_screen(self.window.start)
            self._show_queue()

    def _go_queue(self) -> None:
        if self.parts is not None:
            self.window.show_screen(self.window.queue)
            self._show_queue()

    def _leave_queue(self) -> None:
        if self.session_id:
            self._show_session(self.session_id)
        else:
            self._go_home()

    def _show_session(self, session_id: str) -> None:
        """The scan screen, for a session that is shown already or for another one."""
        if self.parts is not None and session_id and session_id != self.session_id:
            session = self.parts.session(session_id)
            if session is not None:
                self.session_id = session_id
                self.intake.leave()
                self.window.scan.show_session(session, partial(self.parts.captures, session_id))
                self.window.header.session.show_text(session.name)
        self.window.show_screen(self.window.scan)

    @Slot()
    def _show_queue(self) -> None:
        """Every word about the queue is read from stored rows (promise P6)."""
        if self.parts is None:
            return
        from kiosk.parts import link_words, may_try
        from sync.engine import Idle, IdleWhy

        try:
            counts, sessions, refused = self.parts.queue()
            forecast = self.parts.forecast_words(self._clock.now())
        except KnownFault as fault:
            self.window.header.show_queue(fault.title, "bad")
            return
        outcome = self.parts.link_outcome()
        room = self.window.show_space(self.parts.storage.space())
        words = room + link_words(outcome, counts, self._clock.now().wall.astimezone())
        needs_person = counts.refused + counts.sessions_attention
        if needs_person > self._needs_person:
            self._beep("ATTENTION")
        self._needs_person = needs_person
        is_barred = isinstance(outcome, Idle) and outcome.why is IdleWhy.BARRED
        chip = ("Cannot send", "bad") if is_barred else None
        self.window.header.show_queue(
            *(chip or chip_words(needs_person, counts.on_this_kiosk, counts.sessions_to_send))
        )
        if self.window.stack.currentWidget() is self.window.queue:
            self.window.queue.show_state(QueueState(counts, sessions, refused, words, may_try(outcome), forecast))
        elif self.window.stack.currentWidget() is not self.window.scan:
            self.window.start.show_sessions(sessions)

    def _beep(self, name: str) -> None:
        if self.parts is not None:
            from hardware.sound import Signal as Sound

            self.parts.beep(Sound[name])


def chip_words(needs_person: int, on_this_kiosk: int, sessions_to_send: int) -> tuple[str, str]:
    """Words and tone of the queue chip."""
    if needs_person:
        return f"Needs you: {needs_person}", "bad"
    if on_this_kiosk:
        return f"{on_this_kiosk} on this kiosk", "busy"
    if sessions_to_send:
        return "Sending", "busy"
    return "All sent", "good"


def make_window(settings: Settings, app: QApplication, size: tuple[int, int]) -> KioskWindow:
    """The window for a screen of ``size`` pixels, themed and ready to be shown."""
    load_fonts(assets())
    sizes = sizes_for(*size, px_per_mm_of_screen(settings.px_per_mm))
    apply_theme(app, assets(), sizes)
    return KioskWindow(settings.station, sizes, is_practice=settings.is_practice)
