"""The steps of setting the kiosk up, in a row at the first start or one by one from the menu of set-up.

What is chosen is kept at once (``kiosk.choices``). Scans are taken as tests on the camera's and the guns' step, as the
key while a key is typed, and are kept as ever everywhere else.
"""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from kiosk.bridge import Bridge
from kiosk.choices import save_choices
from kiosk.core.api_key import holds_api_key, is_api_key
from kiosk.core.events import CameraChanged, CodeScanned, Event, SightingsChanged, Source
from kiosk.core.inert import inert
from kiosk.core.words import say
from kiosk.desks.aside import Aside
from kiosk.desks.language import LanguageDesk
from kiosk.desks.pin import PinDesk
from kiosk.gun_clinic import GunClinic
from kiosk.screens.window import KioskWindow
from kiosk.settings import Settings
from kiosk.widgets.language import name_of

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from kiosk.parts import Parts

IN_A_ROW = ("language", "code", "station", "server", "camera", "gun", "sound", "measure", "pin")
PAGES = frozenset({*IN_A_ROW, "look"})
"""Every step there is."""
_STATION_MOST = 80
SIGNS = {"ok": "✓", "warning": "▲", "fault": "✗"}


class StepsDesk(QObject):
    """Main thread only."""

    left = Signal()
    """Back was touched on the first step, or on one that is shown alone; or a lone step is done."""
    finished = Signal()
    """The last step of a row is done."""
    practise = Signal()
    """Set-up can wait: the start screen is wanted, to practise."""

    def __init__(
        self,
        bridge: Bridge,
        window: KioskWindow,
        pin: PinDesk,
        languages: LanguageDesk,
        clinic: GunClinic,
    ) -> None:
        super().__init__()
        self._bridge, self._window, self._screen = bridge, window, window.steps
        self._pin, self._languages, self._clinic = pin, languages, clinic
        self._parts: Parts | None = None
        self.settings = Settings()
        """As chosen so far; the address may be newer than what the parts run with."""
        self._typed: Callable[[str], str] = lambda _: ""
        self._after: Callable[[], None] = self._show_again
        self.fills: dict[str, Callable[[], None]] = {}
        """What brings a step's page up to date, for steps that have a desk of their own."""
        self._row: tuple[str, ...] = ()
        self._place = 0
        self.aside = Aside()
        self._connect()

    def begin(self, parts: "Parts", settings: Settings) -> None:
        """The kiosk runs with these settings."""
        self._parts, self.settings = parts, settings
        self._screen.camera.viewfinder.pull_from(parts.newest_frame)

    def _connect(self) -> None:
        screen, window = self._screen, self._window
        screen.back.connect(self._back)
        screen.skip.connect(self._next)
        screen.go_on.connect(self._next)
        screen.practise.connect(self.practise)
        screen.language.chosen.connect(self._choose_language)
        screen.station.touched.connect(lambda _: self._type_station())
        screen.camera.chosen.connect(self._choose_camera)
        screen.gun.touched.connect(lambda _: self._clinic.open())
        screen.sound.touched.connect(self._play)
        screen.measure.touched.connect(lambda _: window.show_calibration())
        screen.pin.touched.connect(lambda _: self._pin.choose(self._pin_kept, self._show_again))
        window.calibration.chosen.connect(self._measured)
        window.calibration.back.connect(self._show_again)
        window.keyboard.entered.connect(self._entered)
        window.keyboard.left.connect(self._leave_keyboard)
        self._bridge.arrived.connect(self._on_event)

    # -- the way ------------------------------------------------------------------------------------------------

    def open(self, *steps: str) -> None:
        """Show these steps from the first one."""
        self._row, self._place = steps, 0
        self._screen.begin_anew()
        self._show()

    @property
    def step(self) -> str:
        """The step that is shown, or nothing."""
        return self._row[self._place] if self._window.stack.currentWidget() is self._screen else ""

    def takes(self, event: CodeScanned) -> bool:
        """Whether a scan is a test, and no capture."""
        text = event.code.text
        is_seen = event.source is Source.CAMERA
        if is_seen and self._parts is not None and self._parts.is_demo_camera and self.step != "camera":
            return False  # nobody holds these labels: they are no test
        if self.step == "camera":
            self._prove(text)
        elif self.step == "gun" and is_seen:
            self._tell_seen()
        elif self.step == "gun":
            self._screen.gun.show_values(inert(text, 200), is_code=True)
            self._screen.gun.result.setText("✓ " + say("It works. Is this what the label says?"))
            self.beep("KEPT")
        else:
            return False
        return True

    def _tell_seen(self) -> None:
        """The camera sees the label that is held before the gun: said, unless the gun has told of itself already."""
        if not self._screen.gun.result.text():
            self._screen.gun.result.setText("▲ " + say("The camera read it. Use the gun here."))

    def _back(self) -> None:
        self.aside.forget()
        if self._place == 0:
            self.left.emit()
        else:
            self._place -= 1
            self._show()

    def _next(self) -> None:
        self.aside.forget()
        if len(self._row) == 1:
            self.left.emit()
        elif self._place == len(self._row) - 1:
            self.finished.emit()
        else:
            self._place += 1
            self._show()

    def _show_again(self) -> None:
        if self._row:
            self._show()

    def _leave_keyboard(self) -> None:
        self._after()

    def open_again(self, step: str) -> None:
        """Back to the row of steps that is under way, or to this one alone."""
        if len(self._row) > 1:
            self._show()
        else:
            self.open(step)

    def look_for_camera(self) -> None:
        """While the kiosk practises on drawn labels, let it see through a real camera, if there is one."""
        if self._parts is not None and self._parts.is_demo_camera:
            self._bridge.do(_cameras, self._use_first)

    def _use_first(self, found: list[tuple[str, str]]) -> None:
        if found and self._parts is not None and self._parts.is_demo_camera:
            self._bridge.do(partial(self._parts.use_camera, found[0][0]))

    def _show(self) -> None:
        name = self._row[self._place]
        title, words = words_of_step(name, is_first=len(self._row) > 1)
        page: QWidget = getattr(self._screen, name)
        place = (self._place, len(self._row)) if len(self._row) > 1 else None
        self._fill(name)
        is_practice = self._parts is not None and self._parts.practice is not None
        self._screen.show_step(page, title, words, place, may_try=is_practice)
        self._window.show_screen(self._screen)

    def _fill(self, name: str) -> None:
        screen = self._screen
        if name in self.fills:
            self.fills[name]()
        elif name == "language":
            known = [(code, name_of(code)) for code in self._languages.known]
            screen.language.show_choices(known, self._languages.spoken)
        elif name == "station":
            screen.station.show_name(self.settings.station)
        elif name == "camera":
            screen.camera.result.setText("")
            self._bridge.do(_cameras, self._show_cameras)

    # -- what is chosen -----------------------------------------------------------------------------------------

    def keep(self, **values: object) -> None:
        """Keep choices, by the names of the settings."""
        parts = self._parts
        if parts is not None:
            self.settings = self.settings.model_copy(update=values)
            self._bridge.do(partial(save_choices, parts.settings.data, values))

    def _choose_language(self, code: str) -> None:
        self._languages.choose(code)
        self._show()

    def ask(
        self,
        title: str,
        text: str,
        typed: Callable[[str], str],
        back: Callable[[], None] | None = None,
        *,
        is_secret: bool = False,
        is_address: bool = False,
    ) -> None:
        """Let a line be typed. ``typed`` takes it and says what is wrong with it, or nothing; ``back``: no line."""
        self._typed, self._after = typed, back or self._show_again
        self._window.keyboard.ask(title, text, is_secret=is_secret, is_address=is_address)
        self._window.show_screen(self._window.keyboard)

    def is_asking(self, typed: Callable[[str], str]) -> bool:
        """Whether the keyboard is shown, for what ``typed`` takes."""
        return self._window.stack.currentWidget() is self._window.keyboard and self._typed == typed

    def _entered(self, text: str) -> None:
        if wrong := self._typed(text):
            self._window.keyboard.show_wrong(wrong)
        elif self._window.stack.currentWidget() is self._window.keyboard and self._after == self._show_again:
            self._show_again()

    def _type_station(self) -> None:
        self.ask(say("Station"), self.settings.station, self._station_typed)

    def _station_typed(self, text: str) -> str:
        wrong = wrong_with_station(text)
        if not wrong:
            self.keep(station=text)
        return wrong

    def _show_cameras(self, found: list[tuple[str, str]]) -> None:
        if self._parts is None:
            return
        none = say("Demonstration") if self._parts.practice is not None else say("No camera")
        self._screen.camera.show_cameras([*found, ("", none)], self.settings.camera)

    def _choose_camera(self, source: str) -> None:
        from kiosk.assembly import DEMO_SOURCE

        parts = self._parts
        if parts is None:
            return
        wanted = source or (DEMO_SOURCE if parts.practice is not None else "")
        self.keep(camera=source)
        self._screen.camera.result.setText("")
        self._bridge.do(partial(parts.use_camera, wanted), lambda _: self._fill("camera"))

    def _prove(self, text: str) -> None:
        if not is_api_key(text.strip()):  # a secret is shown nowhere
            self._screen.camera.result.setText("✓ " + say("Code seen: {code}", code=inert(text, 40)))

    def _on_event(self, event: Event) -> None:
        if isinstance(event, CameraChanged):
            for one in (self._screen.camera, self._screen.code.viewfinder):
                one.show_camera(event.state, event.sentence)
        elif isinstance(event, SightingsChanged) and self.step == "camera":
            self._screen.camera.viewfinder.show_sightings(event)
            if event.seen:
                self._prove(event.seen[0].sighting.code.text)

    def _play(self, name: str) -> None:
        self.beep(name)
        self._screen.sound.result.setText("✓ " + say("Played. Not heard? Check the speaker."))

    def beep(self, name: str) -> None:
        """Make the signal of this name."""
        if self._parts is not None:
            from hardware.sound import Signal as Sound

            self._parts.beep(Sound[name])

    def _measured(self, px_per_mm: float) -> None:
        self.keep(px_per_mm=px_per_mm)
        self._screen.measure.result.setText("✓ " + say("Measured."))
        self._show_again()

    def _pin_kept(self) -> None:
        self._screen.pin.result.setText("✓ " + say("The PIN is set."))
        self._show_again()


def _cameras() -> list[tuple[str, str]]:
    from hardware.devices import list_cameras

    return [(str(camera.stable), inert(camera.name, 60)) for camera in list_cameras()]


def wrong_with_station(text: str) -> str:
    """What is wrong with a name of the station; nothing if it is fine. It is sent with every capture."""
    if holds_api_key(text):
        return say("This is a key of the server. Not saved.")
    return "" if 1 <= len(text) <= _STATION_MOST else say("1 to 80 characters")


def words_of_step(name: str, *, is_first: bool = False) -> tuple[str, str]:
    """Title and sentence of a step. ``is_first``: of the step that a row of them begins with."""
    welcome = say("Welcome"), say("Choose the language.")
    return {
        "language": welcome if is_first else (say("Language"), ""),
        "code": (
            say("Settings code"),
            say("Printed by your IT person? Hold it before the camera, or scan it with the gun."),
        ),
        "look": (say("Display"), ""),
        "station": (say("Station"), say("Shown on the screen, sent with every capture.")),
        "server": (say("Server"), say("Scan or type both.")),
        "camera": (say("Camera"), say("Show it any code. Nothing is saved.")),
        "gun": (say("Scanner gun"), say("Scan any code. Nothing is saved.")),
        "sound": (say("Sound"), say("Touch each signal: can you hear it?")),
        "measure": (say("Measure the screen"), say("Fits the keys to gloved fingers.")),
        "pin": (say("PIN"), say("Only who knows the PIN can open set-up.")),
    }[name]
