"""Settings codes at the screen: taken on the pages of set-up, told apart everywhere else, used once a person agreed."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from kiosk.bridge import Bridge
from kiosk.clock import Clock
from kiosk.core.codes import Code
from kiosk.core.events import CodeScanned
from kiosk.core.faults import SettingsFault
from kiosk.core.inert import inert
from kiosk.core.settings_code import (
    PLACE,
    Part,
    SettingsCode,
    fingerprint,
    is_settings_code,
    joined,
    opened,
    part_of,
    with_part,
)
from kiosk.core.words import say
from kiosk.desks.steps import StepsDesk, wrong_with_station
from kiosk.fleet import Change, changes, check, place_of, trust_of, use
from kiosk.screens.window import KioskWindow
from kiosk.setting_words import setting_name
from kiosk.settings import Settings
from kiosk.widgets.language import NAMES
from kiosk.widgets.toast import Toast

if TYPE_CHECKING:
    from kiosk.parts import Parts


class CodesDesk(QObject):
    """Main thread only."""

    used = Signal()
    """The settings of a code are kept; they hold once the kiosk begins anew."""

    def __init__(self, bridge: Bridge, window: KioskWindow, steps: StepsDesk, clock: Clock) -> None:
        super().__init__()
        self._bridge, self._window, self._steps, self._clock = bridge, window, steps, clock
        self._screen = window.settings_code
        self.toast = Toast(window, window.sizes)
        self._data = Settings().data
        self._read: Callable[[], Settings] = Settings
        self._parts: dict[int, Part] = {}
        self._code: SettingsCode | None = None
        self._screen.back.connect(self._go_back)
        self._screen.trusted.connect(self._show_changes)
        self._screen.used.connect(self._agree)
        steps.fills["code"] = self.fill

    def begin(self, parts: "Parts", read: Callable[[], Settings]) -> None:
        """The kiosk runs. ``read`` gives the settings of now, with what was chosen since."""
        self._data, self._read = parts.settings.data, read
        self._window.steps.code.viewfinder.pull_from(parts.newest_frame)

    def fill(self) -> None:
        """The step is shown."""
        self._parts = {}
        self._window.steps.code.result.setText("")
        self._steps.look_for_camera()

    def takes(self, event: CodeScanned) -> bool:
        """Whether a scan is a settings code: then it is no capture, wherever it was scanned."""
        if not is_settings_code(event.code.text):
            return False
        if self._window.stack.currentWidget() is self._screen and self._code is not None:
            return True  # its list is being read; the camera still sees the sheet
        if self._is_open:
            self._take(event.code)
        else:
            self.toast.tell(say("Settings code: open set-up, then scan it there. Nothing was changed."))
            self._steps.beep("ATTENTION")
        return True

    @property
    def _is_open(self) -> bool:
        """Whether a page is shown that only who may set the kiosk up can see."""
        window = self._window
        return window.stack.currentWidget() in {window.steps, window.setup, window.info, window.pick}

    def _take(self, code: Code) -> None:
        try:
            self._parts = with_part(self._parts, part_of(code.text))
            payload = joined(self._parts)
            if payload is None:
                total = next(iter(self._parts.values())).total
                words = say(
                    "{count} of {total} codes are read. Scan the others too.", count=len(self._parts), total=total
                )
                self._tell("✓ " + words)
                return
            self._parts = {}
            said = opened(payload)
            settings = self._read()
            check(said, settings, self._clock.now().wall.astimezone().date())
        except SettingsFault as fault:
            self._parts = {}
            self._tell(f"✗ {fault.title}. {fault.sentence}")
            return
        self._code = said
        if trust_of(settings).public_key:
            self._show_changes()
        else:
            self._screen.ask_words(fingerprint(said.public_key))
            self._window.show_screen(self._screen)

    def _tell(self, words: str) -> None:
        """On the page for it, else at the lower edge of whichever page is shown."""
        self._window.steps.code.result.setText(words)
        if self._steps.step != "code" and self._is_open:
            self.toast.tell(words)

    def _show_changes(self) -> None:
        code = self._code
        if code is None:
            return
        settings = self._read()
        told = [_in_words(change) for change in changes(code, settings)]
        told.append((say("Number"), str(max(0, settings.settings_sequence) or "–"), str(code.sequence)))
        fleet = inert(code.fleet, 40)
        title = say("Settings of “{fleet}”", fleet=fleet)
        self._screen.ask_use(title, told)
        self._window.show_screen(self._screen)

    def _agree(self) -> None:
        code = self._code
        place = place_of(code) if code is not None else None
        if place is None:
            self._use("")
        else:
            self._steps.ask(say("Station"), place, self._named, self._show_changes)

    def _named(self, station: str) -> str:
        wrong = wrong_with_station(station)
        if not wrong:
            self._use(station)
        return wrong

    def _use(self, station: str) -> None:
        code, self._code = self._code, None
        if code is not None:
            self._bridge.do(partial(use, code, self._data, station), lambda _: self.used.emit())

    def _go_back(self) -> None:
        self._code = None
        self._steps.open_again("code")


def _in_words(change: Change) -> tuple[str, str, str]:
    """Name, value of now and value of the code as people call them."""
    now, then = change.now, change.then
    if change.name == "language":
        now, then = NAMES.get(now, now), NAMES.get(then, then)
    return setting_name(change.name), now, then.replace(PLACE, "…") if change.name == "station" else then
