"""Scans that come while a person sets up, types a note or a code: told in passing, kept or not; the page stays."""

from PySide6.QtCore import QObject

from kiosk.core.codes import Code
from kiosk.core.events import CaptureKept, CaptureNotKept, CaptureRepeated, Source
from kiosk.core.faults import KnownFault
from kiosk.core.inert import inert
from kiosk.core.words import say
from kiosk.desks.pin import PinDesk
from kiosk.screens.window import KioskWindow
from kiosk.widgets.big_code import shown_code
from kiosk.widgets.capture_painter import why_not_kept
from kiosk.widgets.code_title import in_middle
from kiosk.widgets.toast import Toast

_LONGEST = 40
"""Letters that are shown of a code: a long one would cover the page that is to stay."""


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
        self._toast.tell(say("Just saved: {code}", code=_short(kept.code)), "check", self._window.header)

    def tell_asked(self, event: CaptureRepeated) -> None:
        """The session holds this code already; the question stands on the scan screen, and a gun answers it."""
        words = say("Already scanned: {code}", code=_short(event.code))
        if event.source is not Source.CAMERA:
            words = say("Already scanned: {code}. Scan it again to count it.", code=_short(event.code))
        self._toast.tell(words, "repeat", self._window.header)

    def tell_not_kept(self, fault: CaptureNotKept) -> None:
        """A scan was not saved; its row waits on the scan screen."""
        named = say("{word}: {code}", word=say("NOT saved"), code=_short(fault.code))
        self._toast.tell(f"{named}. {why_not_kept(fault)}", "alert-triangle", self._window.header, is_bad=True)

    def tell_fault(self, fault: KnownFault) -> None:
        """Something that a person wanted did not work."""
        words = f"{fault.title}. {fault.sentence}"
        self._toast.tell(words, "alert-triangle", self._window.header, is_bad=True)

    def tell_operator(self, name: str, words: str) -> None:
        """A badge was scanned: this is the operator now; ``words``: from when on, if not at once."""
        named = say("{word}: {code}", word=say("Operator"), code=inert(name, 40))
        self._toast.tell(f"{named}. {words}" if words else named, "check", self._window.header)

    def tell_not_done(self) -> None:
        """A command barcode was scanned, which would act on what nobody sees now, or end what is half typed."""
        words = f"{say('Command not done')}. {say('Leave this page first.')}"
        self._toast.tell(words, "alert-triangle", self._window.header, is_bad=True)


def _short(code: Code) -> str:
    return in_middle(shown_code(code), _LONGEST)
