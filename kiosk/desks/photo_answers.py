"""Shots that the coach has something against: asked about, and asked about again where nobody answered."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtGui import QImage

from kiosk.core.photo_shot import Shot
from kiosk.core.words import say
from kiosk.desks.photo_taking import Wish
from kiosk.screens.window import KioskWindow
from kiosk.widgets.banner import Tone
from kiosk.widgets.toast import Toast


@dataclass(frozen=True, slots=True)
class Asked:
    """A shot that is not saved yet: a person is to say whether it is."""

    shot: Shot
    image: QImage
    wish: Wish


class Answers:
    """Main thread only. One shot at a time is asked about; the one of a session that was left waits for it."""

    def __init__(self, window: KioskWindow, beep: Callable[[str], None]) -> None:
        self._window, self._screen, self._beep = window, window.photo, beep
        self._asked: Asked | None = None
        self._left: Asked | None = None
        self.toast = Toast(window, window.sizes)

    @property
    def is_asking(self) -> bool:
        """Whether a shot waits for an answer."""
        return self._asked is not None

    def ask(self, shot: Shot, image: QImage, wish: Wish) -> None:
        """Show what the coach says."""
        self._asked = Asked(shot, image, wish)
        self._beep("ATTENTION")
        self._screen.show_advice(shot, image)

    def take(self) -> Asked | None:
        """It was answered: what was asked about."""
        asked, self._asked = self._asked, None
        return asked

    def tell_trouble(self, title: str, sentence: str) -> None:
        """A photo was not saved: in red where photos are taken or codes scanned, else above whatever is shown."""
        self._beep("ERROR")
        words = f"{title}. {sentence}"
        if self._window.is_photo_shown:
            self._screen.tell(Tone.ERROR, words)
        elif self._window.is_scanning:
            self._window.scan.show_trouble(title, sentence)
        else:
            self._screen.tell(Tone.ERROR, words)
            self.toast.tell(words, "alert-triangle")

    def leave(self) -> None:
        """Its session is shown no more: the shot is kept in memory, and that it is not saved is said."""
        if self._asked is not None:
            self._left, self._asked = self._asked, None
            self.toast.tell(say("Photo NOT saved yet. Open the session again to decide."), "alert-triangle")

    def ask_again(self, session_id: str) -> Wish | None:
        """This session is shown: what was left open there is asked again. Returns the wish it was taken for."""
        left = self._left
        if left is None or left.wish.session_id != session_id:
            return None
        self._asked, self._left = left, None
        self.toast.hide()
        self._screen.show_advice(left.shot, left.image)
        return left.wish
