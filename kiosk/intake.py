"""What comes in at the touchscreen: guns and typed codes become scans, and a code that comes again becomes a question.

The rules are in ``kiosk.core.repeats``; whether a session holds a code already is decided by the store.
"""

import logging
import time
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from kiosk.bridge import Bridge
from kiosk.core.aim import code_of_scan
from kiosk.core.codes import code_of_text
from kiosk.core.commands import command_of
from kiosk.core.events import CaptureKept, CaptureNotKept, CaptureRepeated, CodeScanned, Source
from kiosk.core.gun import GunProfile
from kiosk.core.inert import inert
from kiosk.core.repeats import RepeatRule, Repeats
from kiosk.screens.scan import ScanScreen
from kiosk.widgets.gun_filter import GunFilter

if TYPE_CHECKING:
    from kiosk.parts import Parts

log = logging.getLogger(__name__)

TYPING_GUN = ""
"""The device of a gun that types, in the profiles."""


class Intake(QObject):
    """Makes scans of what guns and people type, and asks about repeats. Main thread only."""

    scanned = Signal(object)
    """A CodeScanned that came by a typing gun or was typed."""
    not_counted = Signal(str)
    """A repeat was not counted, of the session with this id."""
    commanded = Signal(object)
    """A Command was scanned; it is none that is kept."""

    def __init__(self, bridge: Bridge, scan: ScanScreen, beep: Callable[[str], None], rule: RepeatRule) -> None:
        super().__init__()
        self._bridge, self._scan, self._beep = bridge, scan, beep
        self._parts: Parts | None = None
        self._repeats = Repeats(rule)
        self._quantity = 1
        self.is_badge: Callable[[str], bool] = lambda _text: False
        """Whether somebody took a code as a badge: then it is no capture."""
        self.gun = GunFilter()
        self.gun.scanned.connect(self._on_gun)
        scan.typed.connect(self._on_typed)
        scan.again.connect(self._on_again)
        scan.banner.yes.connect(self._yes)
        scan.banner.no.connect(self.no)

    @property
    def is_asking(self) -> bool:
        """Whether a question stands."""
        return self._repeats.question is not None

    def begin(self, parts: "Parts") -> None:
        """There is a store now. The typing gun goes by its profile, if the gun doctor made one."""
        from kiosk.profiles import load_profiles

        self._parts = parts
        self._repeats = Repeats(parts.settings.repeats)
        self.gun.use(load_profiles(parts.settings.data).get(TYPING_GUN, GunProfile()))

    def take(self, event: CodeScanned) -> None:
        """Keep a scan, or find out that it is the same again."""
        if self._parts is None:
            return
        is_bounce, command = self._repeats.is_bounce(event), command_of(event.code.text)
        if is_bounce:
            self._scan.show_bounce(event.code)
        elif command is not None:
            self._scan.viewfinder.show_kept(event.code)
            self.commanded.emit(command)
        elif self.is_badge(event.code.text):
            self._beep("ATTENTION")
        elif self._repeats.counts_at_once(event.code) or self._is_demonstration(event):
            self._keep(event)
        else:
            self._bridge.do(partial(self._parts.station.offer, event, self._take_quantity()))

    def on_kept(self, kept: CaptureKept) -> None:
        """A capture was kept and is shown: whoever left a question about another code open has answered no."""
        dropped = self._repeats.kept(kept.code)
        if dropped is not None:
            self._tell_not_counted(dropped)

    def on_repeated(self, event: CaptureRepeated) -> None:
        """The session holds this code already: ask, or take it as the answer to the question that stands."""
        told = self._repeats.repeated(event)
        for repeat in told.counted:
            self._keep(repeat)
        if not told.counted:
            self._beep("AGAIN")
            self._scan.ask(event)
            if self._parts is not None:
                self._parts.question_gun(event)
        if told.dropped is not None:
            self._tell_not_counted(told.dropped)

    def interrupt(self) -> None:
        """A fault took the banner: an open question is not counted, and that is told."""
        dropped = self._repeats.no()
        if dropped is not None:
            self._tell_not_counted(dropped)

    def no(self) -> bool:
        """The open question is answered: the same piece. Returns whether there was one."""
        answered = self._repeats.no()
        if answered is not None:
            log.info("A repeat was not counted: a person said no")
            self._scan.show_answered_no(answered)
            self.not_counted.emit(answered.session_id)
        return answered is not None

    def leave(self) -> None:
        """The session is left; an open question is not counted."""
        self._quantity = 1
        if self._repeats.forget() is not None:
            log.info("A repeat was not counted: the session was left")

    def expect(self, quantity: int) -> None:
        """So many of what is scanned next."""
        self._quantity = quantity

    def _take_quantity(self) -> int:
        quantity, self._quantity = self._quantity, 1
        return quantity

    def _yes(self) -> None:
        repeat = self._repeats.yes()
        if repeat is not None:
            self._keep(repeat)

    def _keep(self, scan: CodeScanned | CaptureRepeated) -> None:
        if self._parts is not None:
            accept, quantity = self._parts.station.accept, self._take_quantity()
            self._bridge.do(partial(accept, scan.code, scan.source, scan.seen_at_s, quantity, scan.found_by))

    def _tell_not_counted(self, repeat: CaptureRepeated) -> None:
        log.info("A repeat was not counted: nobody answered for %s", inert(repeat.code.text, 8))
        self._scan.show_not_counted(repeat)
        self.not_counted.emit(repeat.session_id)

    def _is_demonstration(self, event: CodeScanned) -> bool:
        """The virtual camera shows its labels round and round: nobody wants to be asked about those."""
        return event.source is Source.CAMERA and self._parts is not None and self._parts.is_demo_camera

    def _on_gun(self, text: str, at_s: float) -> None:
        self.scanned.emit(CodeScanned(code_of_scan(text), Source.GUN, at_s))

    def _on_again(self, lost: CaptureNotKept) -> None:
        """A scan that was not kept is tried once more."""
        self._repeats.forget_trigger()
        self.scanned.emit(CodeScanned(lost.code, lost.source, time.monotonic()))

    def _on_typed(self, text: str) -> None:
        self.scanned.emit(CodeScanned(code_of_text(text), Source.TYPED, time.monotonic()))
