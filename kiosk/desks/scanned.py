"""What became of a scan: kept, there already, or NOT saved. Told on its session's scan screen, else in passing.

Most pages give way to the scan screen. Those of ``kiosk.desks.beside`` stay, for a person would lose what is half done.
"""

import logging
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from kiosk.core.events import CaptureKept, CaptureNotKept, CaptureRepeated
from kiosk.desks.beside import BesideDesk
from kiosk.desks.photo import PhotoDesk
from kiosk.desks.queue import QueueDesk
from kiosk.desks.review import ReviewDesk
from kiosk.desks.scan import ScanDesk
from kiosk.intake import Intake
from kiosk.screens.window import KioskWindow

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Listeners:
    """The desks that are to know what became of a scan."""

    intake: Intake
    scan: ScanDesk
    photo: PhotoDesk
    review: ReviewDesk
    queue: QueueDesk
    beside: BesideDesk


class ScannedDesk(QObject):
    """Main thread only. ``beep`` makes the sound of a name."""

    turned = Signal(str)
    """The scan screen's session is the one with this id from here on, whatever is shown."""
    wanted = Signal(str)
    """The scan screen is to be shown with the session of this id; without an id with the one it has."""
    painted = Signal(object)
    """A kept capture was shown (the CaptureKept)."""

    def __init__(self, window: KioskWindow, beep: Callable[[str], None], desks: Listeners) -> None:
        super().__init__()
        self._window, self._beep, self._desks = window, beep, desks
        self.left_id = ""
        """The session that a person finished or left last: what was still under way to it brings nobody back."""

    def tell(self, event: CaptureKept | CaptureRepeated | CaptureNotKept) -> None:
        """Let everybody know, on the screen and by sound."""
        match event:
            case CaptureKept():
                self._on_kept(event)
            case CaptureRepeated():
                self._on_repeated(event)
            case CaptureNotKept():
                self._on_not_kept(event)

    def _on_kept(self, kept: CaptureKept) -> None:
        self._beep("AGAIN" if kept.times > 1 else "KEPT")
        desks = self._desks
        if kept.session_id == self.left_id:
            desks.queue.show_soon()  # it was under way when a person finished or left: kept, the screen stays
            self.painted.emit(kept)
            return
        is_reviewed = desks.review.on_kept(kept)
        if desks.beside.is_open:
            self.turned.emit(kept.session_id)
            desks.beside.tell_kept(kept)
        elif not is_reviewed:
            self.wanted.emit(kept.session_id)
        self._window.scan.show_kept(kept)
        desks.intake.on_kept(kept)
        desks.scan.on_kept(kept)
        desks.photo.on_capture(kept)
        self._window.scan.viewfinder.show_kept(kept.code)
        self._window.show_title(self._window.scan.count.text())
        desks.queue.show_soon()
        self.painted.emit(kept)

    def _on_repeated(self, event: CaptureRepeated) -> None:
        desks = self._desks
        if desks.photo.takes_repeat(event):
            return
        if event.session_id == self.left_id:
            return  # it was under way when a person finished or left: nothing to ask
        if not desks.beside.is_open:
            self.wanted.emit(event.session_id)
            desks.intake.on_repeated(event)
            return
        self.turned.emit(event.session_id)
        desks.intake.on_repeated(event)
        if desks.intake.is_asking:
            desks.beside.tell_asked(event)

    def _on_not_kept(self, fault: CaptureNotKept) -> None:
        log.error("A scan was not kept: %s", fault.sentence)
        self._beep("ERROR")
        if self._desks.beside.is_open:
            self._desks.beside.tell_not_kept(fault)
        else:
            self.wanted.emit("")
        self._window.scan.show_not_kept(fault)
        self._desks.intake.interrupt()
        self._desks.review.on_not_kept()
