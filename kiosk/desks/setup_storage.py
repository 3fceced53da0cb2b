"""Storage, and taking data or pages to print out on a USB stick: what, where to, and when the stick may be pulled."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from hardware.sticks import MOUNTS, PLACES, Stick, sticks
from kiosk.bridge import Bridge
from kiosk.choices import station_folder
from kiosk.clock import Clock
from kiosk.core.events import QueueChanged
from kiosk.core.faults import KnownFault
from kiosk.core.inert import inert
from kiosk.core.words import mark, say, say_marked, say_number
from kiosk.desks.aside import Aside
from kiosk.desks.steps import StepsDesk
from kiosk.screens.pick import Work
from kiosk.screens.window import KioskWindow

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.parts import Parts

HERE = "exports"
"""The folder beside the data for those who fetch files over the network."""
_KINDS = (
    ("csv", mark("Table (CSV)"), "table"),
    ("xlsx", mark("Excel workbook"), "table"),
    ("commands", mark("Command sheet"), "barcode"),
    ("guns", mark("Gun test page"), "gun"),
    ("sealed", mark("Hand over to another kiosk"), "handover"),
)
_WATCH_MS = 500
_LEAST_PASSPHRASE = 12


class StorageDesk(QObject):
    """Main thread only. ``mounts`` and ``places``: where media are found."""

    left = Signal()
    """Back to the storage page."""

    def __init__(self, bridge: Bridge, window: KioskWindow, steps: StepsDesk, clock: Clock) -> None:
        super().__init__()
        self._bridge, self._window, self._steps, self._clock = bridge, window, steps, clock
        self._screen = window.pick
        self.mounts, self.places = MOUNTS, PLACES
        self._parts: Parts | None = None
        self._kind, self._target, self._first = "", Path(), ""
        self._answer: Callable[[str], None] = self._take_kind
        self._found: dict[str, Stick] = {}
        self.aside = Aside()
        self._watch = QTimer(self, interval=_WATCH_MS)
        self._watch.timeout.connect(self._show_growth)
        self._screen.chosen.connect(self._take)
        self._screen.back.connect(self._back)
        self._screen.again.connect(self._look_for_sticks)
        self._screen.done.connect(self.left)

    def begin(self, parts: "Parts") -> None:
        """The kiosk runs."""
        self._parts = parts

    def open(self) -> None:
        """Ask what is to be written."""
        self._answer = self._take_kind
        kinds = [(key, say_marked(word), icon) for key, word, icon in _KINDS]
        self._screen.ask(say("Export to a USB stick"), "", kinds)
        self._window.show_screen(self._screen)

    def _back(self) -> None:
        if self._answer == self._take_place or self._screen.work.tone:
            self.open()
        else:
            self.left.emit()

    def _take(self, key: str) -> None:
        self._answer(key)

    def _take_kind(self, kind: str) -> None:
        self._kind, self._first = kind, ""
        self._look_for_sticks()

    def _look_for_sticks(self) -> None:
        self._answer = self._take_place
        self.aside.do(partial(sticks, self.mounts, self.places), self._show_sticks)

    def _show_sticks(self, found: list[Stick] | KnownFault) -> None:
        listed = [] if isinstance(found, KnownFault) else found
        self._found = {str(stick.path): stick for stick in listed}
        words = "" if listed else say("No USB stick is found. Plug one in, then look again.")
        if self._kind == "sealed" and listed:
            words = say("From then on the other kiosk sends it, not this one.")
        answers = [(key, _name_of(stick), "stick") for key, stick in self._found.items()]
        answers.append((HERE, say("This kiosk's own folder"), "disk"))
        self._screen.ask(say("Where to?"), words, answers, say("Look again"), is_next=not listed)
        self._window.show_screen(self._screen)

    def _take_place(self, key: str) -> None:
        parts = self._parts
        if parts is None:
            return
        from kiosk.export_work import file_name

        folder = station_folder(parts.settings.data) / HERE if key == HERE else self._found[key].path
        now = self._clock.now().wall.astimezone()
        self._target = folder / file_name(self._kind, parts.settings.station, now)
        if self._kind == "sealed":
            self._ask_passphrase()
        else:
            self._work("")

    def _ask_passphrase(self) -> None:
        title = say("The same once more") if self._first else say("Passphrase for the file")
        self._steps.ask(title, "", self._passphrase_typed, self._look_for_sticks, is_secret=True)

    def _passphrase_typed(self, text: str) -> str:
        if len(text) < _LEAST_PASSPHRASE:
            return say("%n characters or more", "", _LEAST_PASSPHRASE)
        if not self._first:
            self._first = text
            self._ask_passphrase()
        elif text != self._first:
            self._first = ""
            self._ask_passphrase()
            self._window.keyboard.show_wrong(say("Not the same. Begin again."))
        else:
            self._first = ""
            self._work(text)
        return ""

    # -- the work -----------------------------------------------------------------------------------------------

    def _work(self, passphrase: str) -> None:
        parts = self._parts
        if parts is None:
            return
        self._answer = self._take_kind
        self._show_growth()
        self._window.show_screen(self._screen)
        self._watch.start()
        if self._kind == "sealed":  # what is scanned from here on is another session's
            self._bridge.do(parts.station.leave_session, lambda _: self._run(parts, passphrase))
        else:
            self._run(parts, passphrase)

    def _run(self, parts: "Parts", passphrase: str) -> None:
        from kiosk.export_work import hand_over, write_page, write_table

        target, clock = self._target, self._clock
        jobs: dict[str, Callable[[], Any]] = {
            "csv": partial(write_table, parts.settings, "csv", target),
            "xlsx": partial(write_table, parts.settings, "xlsx", target),
            "sealed": lambda: parts.resting(
                lambda database: hand_over(database, parts.settings, clock, target, passphrase)
            ),
            "commands": partial(write_page, _paint_commands, target),
            "guns": partial(write_page, _paint_guns, target),
        }
        self.aside.do(jobs[self._kind], self._finished)

    def _show_growth(self) -> None:
        """How far it is, from the file itself: one look at one file."""
        from kiosk.export_work import part_of

        size = _size_of(part_of(self._target))
        words = say("{mb} MB", mb=say_number(size / 1e6, 1)) if size else ""
        note = "" if self._is_here else say("Leave the stick plugged in.")
        self._screen.show_work(Work("busy", say("Writing …"), self._target.name, words, note))

    @property
    def _is_here(self) -> bool:
        return self._target.parent.name == HERE

    def _finished(self, told: Any) -> None:
        self._watch.stop()
        if isinstance(told, KnownFault):
            why = f"{inert(told.title, 80)}. {inert(told.sentence, 300)}"
            self._screen.show_work(Work("bad", say("NOT written"), words=why))
            return
        self._bridge.post(QueueChanged())
        words = [say("{mb} MB", mb=say_number(max(_size_of(self._target), 50_000) / 1e6, 1))]
        if self._kind in {"csv", "xlsx"}:
            words.append(say("%n capture(s)", "", told))
        if self._kind == "sealed":
            words.append(say("%n session(s) (is|are) handed over.", "", told[0]))
            words.append(say("Import it at one other kiosk only: kiosk import."))
        note = say("Safe to pull the stick out")
        if self._is_here:
            note = say("It is in the folder {folder}.", folder=inert(str(self._target.parent), 120))
        self._screen.show_work(Work("good", say("Written"), self._target.name, " · ".join(words), note))


def _size_of(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0


def _name_of(stick: Stick) -> str:
    return say("{name}: {free} GB free", name=inert(stick.name, 14), free=say_number(stick.free / 1e9, 1))


def _paint_commands() -> bytes:
    from kiosk.widgets.command_page import pdf_commands
    from kiosk.widgets.gun_page import Paper

    return pdf_commands(Paper.A4)


def _paint_guns() -> bytes:
    from kiosk.widgets.gun_page import Paper, pdf_page

    return pdf_page(Paper.A4)
