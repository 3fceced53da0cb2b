"""Where the PIN is asked for and set: one page, used by whatever is behind the PIN."""

from collections.abc import Callable
from functools import partial
from math import ceil
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, QTimer

from kiosk.bridge import Bridge
from kiosk.core.faults import KnownFault
from kiosk.core.pin import is_easy
from kiosk.core.time import Instant
from kiosk.core.words import say
from kiosk.screens.window import KioskWindow

if TYPE_CHECKING:
    from kiosk.pin_file import PinAnswer, PinFile

_SECOND_MS = 1_000
T = TypeVar("T")


class PinDesk(QObject):
    """Main thread only. Where no PIN is set, everyone is let in; a kiosk that cannot start asks for it too."""

    def __init__(self, bridge: Bridge, window: KioskWindow, data: Path, now: Callable[[], Instant]) -> None:
        super().__init__()
        self._bridge, self._window, self._screen = bridge, window, window.pin
        self._data, self._now = data, now
        self._made: PinFile | None = None
        self._then: Callable[[], None] = lambda: None
        self._leave: Callable[[], None] = lambda: None
        self._first = ""
        self._is_setting = False
        self._wait = 0.0
        self._tick = QTimer(self._screen, interval=_SECOND_MS)  # ends with the window
        self._tick.timeout.connect(self._count_down)
        self._screen.entered.connect(self._on_entered)
        self._screen.back.connect(self._go_back)
        window.stack.currentChanged.connect(self._on_screen)

    def _go_back(self) -> None:
        self._leave()

    def begin(self, data: Path) -> None:
        """The kiosk runs with this data folder."""
        self._data, self._made = data, None

    @property
    def _file(self) -> "PinFile":
        """Made when it is first wanted: the window comes before slow imports."""
        from kiosk.pin_file import PinFile

        self._made = self._made or PinFile(self._data, self._now)
        return self._made

    @property
    def is_set(self) -> bool:
        """Whether a PIN is asked for."""
        return self._file.is_set

    @property
    def is_choosing(self) -> bool:
        """Whether a new PIN is typed, where this page is shown."""
        return self._is_setting

    def ask(self, title: str, then: Callable[[], None], leave: Callable[[], None]) -> None:
        """Do ``then`` once the PIN was given, or at once when none is set; ``leave`` when the person goes back."""
        if not self.is_set:
            then()
            return
        self._then, self._leave, self._is_setting = then, leave, False
        self._screen.ask(title, say("Type the PIN of this kiosk."))
        self._window.show_screen(self._screen)
        self._check_wait()

    def choose(self, then: Callable[[], None], leave: Callable[[], None]) -> None:
        """Let a new PIN be typed, twice; ``then`` once it is kept."""
        self._then, self._leave, self._is_setting, self._first = then, leave, True, ""
        self._screen.ask(say("New PIN"), say("4 to 8 digits. They keep visitors out of set-up."))
        self._window.show_screen(self._screen)

    def _on_entered(self, pin: str) -> None:
        file = self._file
        if self._is_setting:
            self._on_new(pin)
            return
        self._screen.set_open(is_open=False)
        self._screen.words.setText(say("Looking …"))
        self._bridge.do(lambda: _safely(lambda: file.check(pin)), self._on_answer)

    def _on_answer(self, answer: "PinAnswer | KnownFault") -> None:
        if isinstance(answer, KnownFault):
            self._screen.ask(answer.title, answer.sentence)
            self._screen.set_open(is_open=False)
        elif answer.is_right:
            self._finish()
        elif answer.wait_s:
            self._hold(answer.wait_s)
        else:
            self._screen.set_open(is_open=True)
            self._screen.words.setText("▲ " + say("That is not the PIN. Try again."))

    def _finish(self) -> None:
        if self._window.stack.currentWidget() is self._screen:  # else a scan led away meanwhile
            self._then()

    def _on_new(self, pin: str) -> None:
        if not self._first:
            self._first = pin
            easy = "▲ " + say("This PIN is easy to guess.") + " " if is_easy(pin) else ""
            self._screen.ask(say("The same PIN again"), easy + say("Type it a second time, so that it is right."))
        elif self._first != pin:
            self._first = ""
            self._screen.ask(say("New PIN"), "▲ " + say("The two were not the same. Begin again."))
        else:
            file = self._file
            self._screen.set_open(is_open=False)
            self._bridge.do(lambda: _safely(lambda: file.set(pin)), self._on_kept)

    def _on_kept(self, fault: KnownFault | None) -> None:
        if fault is not None:
            self._first = ""
            self._screen.ask(fault.title, fault.sentence)
        else:
            self._finish()

    def _check_wait(self) -> None:
        self._bridge.do(partial(_safely, self._file.wait_s), self._on_wait)

    def _on_wait(self, left: "float | KnownFault") -> None:
        if isinstance(left, KnownFault):
            self._on_answer(left)
        elif left:
            self._hold(left)

    def _hold(self, seconds: float) -> None:
        self._wait = seconds
        self._show_wait()
        self._tick.start()

    def _show_wait(self) -> None:
        words = say("Wrong too often. Wait, then try again.")
        self._screen.show_wait(ceil(self._wait), "✗ " + words)

    def _count_down(self) -> None:
        self._wait -= _SECOND_MS / 1_000
        if self._wait > 0:
            self._show_wait()
            return
        self._tick.stop()
        self._check_wait_over()

    def _check_wait_over(self) -> None:
        """The page counts seconds of its own; the file decides."""
        self._screen.set_open(is_open=True)
        self._screen.words.setText(say("Type the PIN of this kiosk."))
        self._check_wait()

    def _on_screen(self, _index: int) -> None:
        if self._window.stack.currentWidget() is not self._screen:
            self._tick.stop()
            self._first = ""
            self._screen.set_open(is_open=True)


def _safely(job: Callable[[], T]) -> T | KnownFault:
    try:
        return job()
    except KnownFault as fault:
        return fault
