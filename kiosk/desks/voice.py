"""What the kiosk lets people hear: one of four signals. An error says it again until somebody touches the screen."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from hardware.sound import Signal, Sound
from kiosk.core.words import say
from kiosk.resources import assets
from kiosk.screens.window import KioskWindow
from kiosk.widgets.toast import Toast

if TYPE_CHECKING:
    from kiosk.parts import Parts

REPEAT_MS = 3_000
"""An error insists this often."""


class VoiceDesk(QObject):
    """Main thread only. Before ``begin`` signals sound too: a kiosk that cannot start is heard. ``is_on``: at all."""

    def __init__(self, window: KioskWindow, *, is_on: bool) -> None:
        super().__init__()
        self._parts: Parts | None = None
        self.sound: Sound | None = Sound(assets() / "sounds", is_on=is_on)
        """Used until there are parts, which have their own."""
        self.toast = Toast(window, window.sizes)
        window.header.asked.connect(self.toast.tell)
        self._insist = QTimer(self, interval=REPEAT_MS)
        self._insist.timeout.connect(self._play_error)

    @property
    def is_insisting(self) -> bool:
        """Whether an error is said again and again."""
        return self._insist.isActive()

    def begin(self, parts: "Parts") -> None:
        """There is a loudspeaker now, or none."""
        self._parts = parts

    def stop(self) -> None:
        """Be silent from here on."""
        self._insist.stop()
        self._parts = None
        if self.sound is not None:
            self.sound.close()
            self.sound = None

    def beep(self, name: str) -> None:
        """Make the signal of this name, at once: kept, again, error or attention."""
        self._play(name)
        if name == "ERROR" and self._parts is not None:
            self._insist.start()

    @Slot()
    def hush(self) -> None:
        """Somebody looks: no error needs to insist any more."""
        self._insist.stop()

    def tell_silent(self) -> None:
        """Nothing can be heard on this machine: the screen says so."""
        self.toast.tell(
            say("This kiosk makes no sound: no loudspeaker is found. Watch the screen, and call your IT person.")
        )

    @Slot()
    def _play_error(self) -> None:
        self._play("ERROR")

    def _play(self, name: str) -> None:
        if self._parts is not None:
            self._parts.beep(Signal[name])
        elif self.sound is not None:
            self.sound.play(Signal[name])
