"""Scans that come while a person sets up, types a note or a code: kept and told in passing; the page stays."""

from PySide6.QtCore import QObject

from kiosk.core.events import CaptureKept, CaptureRepeated, Source
from kiosk.core.words import say
from kiosk.desks.pin import PinDesk
from kiosk.screens.window import KioskWindow
from kiosk.widgets.big_code import shown_code
from kiosk.widgets.toast import Toast


class BesideDesk(QObject):
    """Main thread only. Any other page gives way to the scan screen."""

    def __init__(self, window: KioskWindow, pin: PinDesk, toast: Toast) -> None:
        super().__init__()
        self._window, self._pin, self._toast = window, pin, toast

    @property
    def is_open(self) -> bool:
        """Whether a page is shown that would be lost with what is half typed on it, or was not read yet."""
        window = self._window
        page = window.stack.currentWidget()
        set_up = {window.setup, window.steps, window.info, window.pick, window.settings_code, window.calibration}
        return page in set_up or any(
            (
                page is window.keyboard,
                page is window.review and window.review.is_typing,
                page is window.timeline and window.timeline.is_typing,
                page is window.pin and self._pin.is_choosing,
                page is window.trouble and window.trouble.is_news,
            )
        )

    def tell_kept(self, kept: CaptureKept) -> None:
        """A capture was kept."""
        self._toast.tell(say("Just saved: {code}", code=shown_code(kept.code)), "check", self._window.header)

    def tell_asked(self, event: CaptureRepeated) -> None:
        """The session holds this code already; the question stands on the scan screen, and a gun answers it."""
        words = say("Already scanned: {code}", code=shown_code(event.code))
        if event.source is not Source.CAMERA:
            words = say("Already scanned: {code}. Scan it again to count it.", code=shown_code(event.code))
        self._toast.tell(words, "repeat", self._window.header)
