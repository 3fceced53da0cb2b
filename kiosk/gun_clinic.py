"""Where the gun doctor meets the window: what guns send goes to the doctor, its findings to the screen.

While its screen is open nothing that is scanned is recorded, and all guns are heard without their profiles.
"""

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot

from hardware.burst import text_of, text_of_line
from hardware.gun_ports import GunKind, kind_of
from kiosk.bridge import Bridge
from kiosk.core.api_key import is_api_key
from kiosk.core.events import CaptureNotKept, CodeScanned, Event, Source
from kiosk.core.faults import KnownFault
from kiosk.core.gun import Burst, GunProfile
from kiosk.core.gun_doctor import LISTENING, Diagnosis, GunDoctor, burst_of_text
from kiosk.core.words import mark
from kiosk.profiles import load_profiles
from kiosk.screens.window import KioskWindow
from kiosk.widgets.gun_filter import GunFilter

if TYPE_CHECKING:
    from kiosk.parts import Parts

TYPING_GUN = mark("Typing gun")
"""Name of the gun that types into the window, in its profile and on the screen."""


class GunClinic(QObject):
    """Main thread only."""

    _sent = Signal(str, object)
    """The name of a gun that the settings name, and an event of its thread, or a Burst."""

    def __init__(self, bridge: Bridge, window: KioskWindow, gun: GunFilter) -> None:
        super().__init__()
        self._bridge, self._window, self._screen, self._gun = bridge, window, window.gun_doctor, gun
        self._parts: Parts | None = None
        self._doctor = _doctor_for("")
        self._found: Diagnosis | None = None
        self._usual = GunProfile()
        self.is_open = False
        """Whether the screen is shown: then no scan is to be recorded."""
        self._sent.connect(self._on_sent, Qt.ConnectionType.QueuedConnection)
        gun.heard.connect(self._on_burst)
        window.start.guns.connect(self.open)
        window.stack.currentChanged.connect(self._on_screen)
        self._screen.again.connect(self._begin)
        self._screen.skip.connect(self._skip)
        self._screen.keep.connect(self._keep)

    def begin(self, parts: "Parts") -> None:
        """There are guns now, and a folder to keep profiles in."""
        self._parts = parts

    @Slot()
    def open(self) -> None:
        """Show the screen and listen to guns as they are."""
        if self._parts is None or self.is_open:
            return
        self.is_open = True
        self._usual = self._gun.profile
        self._gun.use(LISTENING)
        if self._parts.settings.gun:
            parts = self._parts
            self._bridge.do(lambda: parts.examine_guns(self._sent.emit))
        self._begin()
        load_profiles(self._parts.settings.data, self._screen.banner.add_note)
        self._window.show_screen(self._screen)

    def takes(self, event: CodeScanned) -> bool:
        """Whether a scan is a test, and no capture: all are while the screen is shown. Guns are heard apart."""
        if self.is_open and event.source is Source.CAMERA:
            self._screen.show_seen()
        return self.is_open

    def _on_screen(self, _index: int) -> None:
        """Another screen came up: the visit is over."""
        if not self.is_open or self._window.stack.currentWidget() is self._screen:
            return
        self.is_open = False
        self._gun.use(self._usual)
        if self._parts is not None and self._parts.settings.gun:
            self._bridge.do(self._parts.use_guns)

    def _begin(self) -> None:
        self._examine(self._doctor.device)

    def _examine(self, device: str) -> None:
        """Begin with a gun from the start."""
        self._doctor, self._found = _doctor_for(device), None
        self._screen.show_begin(self._doctor.pending)

    def _on_burst(self, burst: Burst) -> None:
        self._hear("", burst)

    @Slot(str, object)
    def _on_sent(self, name: str, event: Event | Burst) -> None:
        """From the thread of a gun: what it sent, without its profile, or what became of it."""
        if isinstance(event, Burst):
            self._hear(name, event)
        elif isinstance(event, CodeScanned):
            self._hear(name, burst_of_text(event.code.aim + event.code.text, is_serial=True))
        elif isinstance(event, CaptureNotKept) and self.is_open:
            self._screen.show_torn(event.sentence)
        elif not isinstance(event, CaptureNotKept):
            self._bridge.post(event)

    def _hear(self, device: str, burst: Burst) -> None:
        if not self.is_open:
            return
        if device != self._doctor.device:
            self._examine(device)
        heard = self._doctor.hear(burst)
        if is_api_key(heard.arrived.strip()):  # a secret is shown nowhere
            heard = replace(heard, arrived="")
        self._screen.show_heard(heard)
        self._go_on()

    def _skip(self) -> None:
        pending = self._doctor.pending
        if pending:
            self._doctor.skip(pending[0])
            self._screen.show_skipped(pending[0])
            self._go_on()

    def _go_on(self) -> None:
        if self._doctor.pending:
            self._screen.show_pending(self._doctor.pending)
            return
        self._found = self._doctor.diagnosis()
        self._screen.show_result(self._found, self._doctor.name)

    def _keep(self) -> None:
        profile, parts = self._found.profile if self._found else None, self._parts
        if profile is None or parts is None:
            return

        def keep() -> KnownFault | None:
            try:
                parts.keep_profile(profile)
            except KnownFault as fault:
                return fault
            return None

        self._bridge.do(keep, lambda fault: self._kept(profile, fault))

    def _kept(self, profile: GunProfile, fault: KnownFault | None) -> None:
        if fault is not None:
            self._screen.show_not_kept(fault.title, fault.sentence)
            return
        if not profile.device:
            self._usual = profile
            if not self.is_open:
                self._gun.use(profile)
        self._screen.show_kept()


def _doctor_for(device: str) -> GunDoctor:
    """A doctor for the typing gun, or for one that the settings name."""
    is_serial = bool(device) and kind_of(device) is GunKind.SERIAL
    read = text_of_line if is_serial else text_of
    return GunDoctor(read, device, Path(device).name[:60] or TYPING_GUN, is_timed=not device)
