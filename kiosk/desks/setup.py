"""Set-up behind the PIN: the menu, the steps in a row at the first start, and the pages that tell how things are."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Signal

from kiosk.bridge import Bridge
from kiosk.choices import save_choices
from kiosk.clock import Clock
from kiosk.core.events import CodeScanned
from kiosk.core.faults import KnownFault
from kiosk.core.inert import inert
from kiosk.core.words import say, say_marked
from kiosk.desks.aside import Aside
from kiosk.desks.language import LanguageDesk
from kiosk.desks.pin import PinDesk
from kiosk.desks.setup_codes import CodesDesk
from kiosk.desks.setup_facts import about, budget, log_facts
from kiosk.desks.setup_guns import GunsDesk
from kiosk.desks.setup_look import LookDesk
from kiosk.desks.setup_server import ServerDesk
from kiosk.desks.setup_storage import StorageDesk
from kiosk.desks.steps import IN_A_ROW, PAGES, StepsDesk
from kiosk.gun_clinic import GunClinic
from kiosk.log_file import newest_lines
from kiosk.screens.info import Fact, worst_first
from kiosk.screens.setup import CHECKS
from kiosk.screens.window import KioskWindow
from kiosk.settings import Settings, with_choices

if TYPE_CHECKING:
    from kiosk.parts import Parts

_ALIVE = ("wizard", "language", "theme", "text_scale", "px_per_mm")
"""What holds already, without a new start."""


class SetupDesk(QObject):
    """Main thread only."""

    left = Signal()
    """Set-up is done; nothing was changed that needs a new start."""
    restart = Signal(object)
    """Set-up is done; the Settings with which the kiosk is to begin anew."""

    def __init__(
        self,
        bridge: Bridge,
        window: KioskWindow,
        languages: LanguageDesk,
        clinic: GunClinic,
        clock: Clock,
        settings: Settings,
    ) -> None:
        super().__init__()
        self._bridge, self._window, self._clock = bridge, window, clock
        self.pin = PinDesk(bridge, window, settings.data, clock.now)
        self.steps = StepsDesk(bridge, window, self.pin, languages, clinic)
        self.codes = CodesDesk(bridge, window, self.steps, clock)
        self.server = ServerDesk(bridge, window, self.steps, clock, self.codes.toast.tell)
        self.look, self.guns = LookDesk(window, self.steps), GunsDesk(bridge, window, self.steps)
        self.storage = StorageDesk(bridge, window, self.steps, clock)
        self._languages = languages
        self._parts: Parts | None = None
        self._settings = settings
        self._page = ""
        self._aside = Aside()
        self._is_first = False
        self.reload: Callable[[], Settings] | None = None
        """Reads all settings anew; without it what was chosen is put over those of now."""
        window.start.setup.connect(self.open)
        window.setup.chosen.connect(self._open_tile)
        window.setup.wizard.connect(partial(self.steps.open, *IN_A_ROW))
        window.setup.back.connect(self._leave)
        window.info.back.connect(self._show_menu)
        window.info.again.connect(lambda: self._show_page(self._page))
        self.steps.left.connect(self._step_left)
        self.steps.finished.connect(self._finish)
        self.steps.practise.connect(self._leave)
        self.codes.used.connect(self._leave)
        window.info.acted.connect(self.storage.open)
        self.storage.left.connect(self._leave_export)

    def stop(self) -> None:
        """The window goes: a check or an export that is under way ends, and nobody is told."""
        for aside in (self._aside, self.steps.aside, self.storage.aside):
            aside.forget()

    def begin(self, parts: "Parts", settings: Settings) -> None:
        """The kiosk runs, with these settings."""
        self._parts, self._settings = parts, settings
        self.pin.begin(settings.data)
        self.steps.begin(parts, settings)
        self.server.begin(parts)
        self.codes.begin(parts, self._read)
        self.guns.begin(parts)
        self.storage.begin(parts)

    def takes(self, event: CodeScanned) -> bool:
        """Whether a scan belongs to set-up and is no capture."""
        return any(desk.takes(event) for desk in (self.codes, self.server, self.steps))

    def open(self) -> None:
        """Ask for the PIN, then show the menu."""
        if self._parts is not None:
            self.pin.ask(say("Set-up"), self._show_menu, self.left.emit)

    def open_first(self) -> None:
        """At the first start: all steps in a row, until they were done once or a server is set.

        News of the start, such as what was saved of a damaged data file, are read before.
        """
        news = self._window.trouble
        if news.is_news and self._window.stack.currentWidget() is news:
            news.go_on.connect(self.open_first, Qt.ConnectionType.SingleShotConnection)
        elif self._settings.is_practice and self._settings.wizard and not self.pin.is_set:
            self._is_first = True
            self.steps.open(*IN_A_ROW)

    def _show_menu(self) -> None:
        self._aside.forget()
        self._is_first = False
        self._window.show_screen(self._window.setup)

    def _step_left(self) -> None:
        if self._is_first:
            self._leave()
        else:
            self._show_menu()

    def _finish(self) -> None:
        """The last of all steps is done: they do not come by themselves any more."""
        parts = self._parts
        if parts is not None:
            self._bridge.do(partial(save_choices, parts.settings.data, {"wizard": False}), lambda _: self._leave())

    def _leave(self) -> None:
        self._is_first = False
        self._bridge.do(partial(_reread, self._read), self._go)

    def _read(self) -> Settings:
        """The settings with what was chosen since. Raises SettingsFault."""
        return self.reload() if self.reload is not None else with_choices(self._settings)

    def _go(self, settings: Settings | KnownFault) -> None:
        if isinstance(settings, KnownFault):
            self.left.emit()
            return
        self.look.put_on(settings)
        if settings.language and settings.language != self._languages.spoken:
            self._languages.choose(settings.language)
        alive = {name: getattr(self._settings, name) for name in _ALIVE}
        is_new = settings.model_copy(update=alive) != self._settings
        if is_new:
            self.restart.emit(settings)
        else:
            self.left.emit()

    # -- pages --------------------------------------------------------------------------------------------------

    def _open_tile(self, key: str) -> None:
        if key in PAGES:
            self.steps.open(key)
        elif key == "export":
            self._page = key
            self.storage.open()
        else:
            self._show_page(key)

    def _leave_export(self) -> None:
        """Back to where it was opened."""
        if self._page == "storage":
            self._show_page("storage")
        else:
            self._show_menu()

    def _show_page(self, key: str) -> None:
        self._page = key
        word = next((word for name, word, _ in CHECKS if name == key), "")
        act = say("Export") if key == "storage" else ""
        show = partial(self._window.info.show_facts, say_marked(word), act=act, may_change=key != "about")
        parts = self._parts
        if parts is None:
            return
        show([Fact("", "", say("Looking …"))])
        self._window.show_screen(self._window.info)
        jobs: dict[str, Callable[[], list[Fact]]] = {
            "state": partial(_state, parts, self._clock),
            "budget": lambda: budget(parts.host()),
            "log": lambda: log_facts(newest_lines(self._settings.data)),
            "storage": partial(_storage, parts),
            "about": partial(about, self._settings),
        }
        self._aside.do(jobs[key], lambda told: show(_as_facts(told)))


def _reread(read: Callable[[], Settings]) -> Settings | KnownFault:
    try:
        return read()
    except KnownFault as fault:
        return fault


def _as_facts(told: Any) -> list[Fact]:
    return [Fact("fault", told.title, told.sentence)] if isinstance(told, KnownFault) else told


def _state(parts: "Parts", clock: Clock) -> list[Fact]:
    """As ``kiosk doctor`` tells it; the camera is open here, so its newest picture tells of it."""
    from kiosk import findings

    of_machine = (findings.data, findings.disk, findings.upkeep, findings.sound, findings.time)
    checks = (*of_machine, findings.network, findings.server)
    told = [findings.run_check(check, parts.settings, clock) for check in checks]
    facts = [Fact(one.grade.value, one.what, inert(one.sentence, 400)) for one in told]
    frame = parts.newest_frame()
    if frame is None:
        facts.append(Fact("warning", say("Camera"), say("No picture now. Scanner guns and typing work.")))
    else:
        seen = say("Gives a picture of {width}x{height}.", width=frame.width, height=frame.height)
        facts.append(Fact("ok", say("Camera"), seen))
    return worst_first(facts)


def _storage(parts: "Parts") -> list[Fact]:
    from kiosk.storage_facts import storage_facts

    counts, _sessions, _refused = parts.queue()
    return [Fact(one.grade, one.what, one.sentence, one.share) for one in storage_facts(parts.settings, counts)]
