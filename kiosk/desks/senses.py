"""What eyes, guns, voice and disk tell of themselves: shown where it belongs, whichever screen is in front."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from kiosk.core.events import (
    CameraChanged,
    CameraState,
    GunChanged,
    SavingDamaged,
    SightingsChanged,
    SoundMissing,
)
from kiosk.core.words import say
from kiosk.desks.scan import ScanDesk
from kiosk.desks.trouble import TroubleDesk
from kiosk.desks.voice import VoiceDesk
from kiosk.screens.window import KioskWindow

if TYPE_CHECKING:
    from kiosk.parts import Parts


class SensesDesk(QObject):
    """Main thread only."""

    def __init__(self, window: KioskWindow, scan: ScanDesk, voice: VoiceDesk, trouble: TroubleDesk) -> None:
        super().__init__()
        self._window, self._scan, self._voice, self._trouble = window, scan, voice, trouble

    def begin(self, parts: "Parts") -> None:
        """The kiosk may see now; without a camera it is said what else there is."""
        viewfinder = self._window.scan.viewfinder
        viewfinder.pull_from(parts.newest_frame)
        if not parts.settings.camera:
            viewfinder.show_camera(CameraState.ABSENT, say("No camera is set. Use a scanner gun, or type."))

    def stop(self) -> None:
        """There are no pictures from here on."""
        self._window.scan.viewfinder.pull_from(lambda: None)

    def show(self, event: SightingsChanged | CameraChanged | GunChanged | SavingDamaged | SoundMissing) -> None:
        """One of them tells something."""
        scan = self._window.scan
        match event:
            case SightingsChanged():
                scan.viewfinder.show_sightings(event)
            case CameraChanged():
                scan.viewfinder.show_camera(event.state, event.sentence)
                self._scan.on_camera(event)
            case GunChanged():
                scan.show_gun(event)
                self._window.header.show_gun(event)
            case SoundMissing():
                self._voice.tell_silent()
            case SavingDamaged(percent):
                self._trouble.saving(percent)
