"""Photos that the coach has something against: asked about, and asked about again until somebody answers.

They are on the disk before they are asked about: leaving the session, or the kiosk's end, only puts off the answer.
"""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from kiosk.bridge import Bridge
from kiosk.core.faults import KnownFault
from kiosk.core.words import say
from kiosk.desks.photo_taking import Asked, Taken, waiting
from kiosk.screens.window import KioskWindow
from kiosk.widgets.banner import Tone
from kiosk.widgets.toast import Toast

if TYPE_CHECKING:
    from kiosk.parts import Parts


class Answers:
    """Main thread only. One photo at a time is asked about."""

    def __init__(self, bridge: Bridge, window: KioskWindow, beep: Callable[[str], None]) -> None:
        self._bridge, self._window, self._screen, self._beep = bridge, window, window.photo, beep
        self._parts: Parts | None = None
        self._asked: Asked | None = None
        self._answered = 0
        self.toast = Toast(window, window.sizes)

    def begin(self, parts: "Parts") -> None:
        """There is a store now."""
        self._parts = parts

    @property
    def is_asking(self) -> bool:
        """Whether a photo waits for an answer."""
        return self._asked is not None

    def ask(self, asked: Asked) -> None:
        """Show what the coach says of a photo that was just taken."""
        self._beep("ATTENTION")
        self.show(asked)

    def show(self, asked: Asked) -> None:
        """Show the question."""
        self._asked = asked
        self.toast.hide()
        self._screen.show_advice(asked.shot, asked.image)

    def take(self) -> Asked | None:
        """It was answered: what was asked about."""
        asked, self._asked = self._asked, None
        self._answered += 1
        return asked

    def retake(self) -> Asked | None:
        """It was answered: the photo is not wanted. Returns what was asked about."""
        asked = self.take()
        if asked is not None and self._parts is not None:
            self._bridge.do(partial(self._parts.station.pending.retake, asked.id))
        return asked

    def look(self, session_id: str, then: Callable[[Asked], None]) -> None:
        """Tell what still waits for an answer in a session; nothing while something is asked or was just answered."""
        if self._parts is None or self.is_asking:
            return
        answered = self._answered

        def tell(found: Asked | None) -> None:
            if found is not None and not self.is_asking and self._answered == answered:
                then(found)

        self._bridge.do(partial(waiting, self._parts, session_id), tell)

    def tell_trouble(self, title: str, sentence: str) -> None:
        """A photo was not saved: in red where photos are taken or codes scanned, else above whatever is shown."""
        self._beep("ERROR")
        is_told = title == say("Photo NOT saved")  # the strip says that first
        words = sentence if is_told and self._window.is_photo_shown else f"{title}. {sentence}"
        if self._window.is_photo_shown:
            self._screen.tell(Tone.ERROR, words)
        elif self._window.is_scanning:
            self._window.scan.show_trouble(title, sentence)
        else:
            self._screen.tell(Tone.ERROR, words)
            self.toast.tell(words, "alert-triangle")

    def tell_late(self, done: Taken, look_again: Callable[[], None]) -> None:
        """The camera was done after its session was left: the photo waits for its answer there, or is not saved.

        ``look_again``: the session may have been opened again.
        """
        if isinstance(done, Asked):
            self._beep("ATTENTION")
            self._tell_waiting()
            look_again()
        elif isinstance(done, KnownFault):
            self.tell_trouble(done.title, done.sentence)
        else:
            sentence = say("Its session was left while the camera took it. Open the session and retake it.")
            self.tell_trouble(say("Photo NOT saved"), sentence)

    def leave(self) -> None:
        """Its session is shown no more: the photo waits on the disk, and that it is no photo yet is said."""
        if self._asked is not None:
            self._asked = None
            self._tell_waiting()

    def _tell_waiting(self) -> None:
        self.toast.tell(say("Photo NOT saved yet. Open the session again to decide."), "alert-triangle")
