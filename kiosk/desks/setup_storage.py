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
from kiosk.screens.window import KioskWindow

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.parts import Parts

HERE = "exports"
"""The folder beside the data for those who fetch files over the network."""
_KINDS = (
    ("csv", mark("Table (CSV)"), "queue"),
    ("xlsx", mark("Excel workbook"), "queue"),
    ("sealed", mark("Hand over, sealed"), "lock"),
    ("commands", mark("Command barcodes"), "barcode"),
    ("guns", mark("Gun test page"), "gun"),
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

    def begin(self, parts: "Parts") -> None:
        """The kiosk runs."""
        self._parts = parts

    def open(self) -> None:
        """Ask what is to be written."""
        self._answer = self._take_kind
        words = say("Tables and pages change nothing. What is handed over is sent by the other kiosk, not by this one.")
        self._screen.ask(
            say("What shall be written?"), words, [(key, say_marked(word), icon) for key, word, icon in _KINDS]
        )
        self._window.show_screen(self._screen)

    def _back(self) -> None:
        if self._answer == self._take_place:
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
        words = say("Choose the USB stick.") if listed else say("No USB stick is found. Plug one in, then look again.")
        answers = [(key, _name_of(stick), "stick") for key, stick in self._found.items()]
        answers += [("", say("Look again"), "repeat"), (HERE, say("This kiosk's own folder"), "home")]
        self._screen.ask(say("Where to?"), words, answers)
        self._window.show_screen(self._screen)

    def _take_place(self, key: str) -> None:
        parts = self._parts
        if parts is None or not key:
            self._look_for_sticks()
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
            self._window.keyboard.title.show_text("▲ " + say("Not the same. Begin again."))
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
        self._screen.show_work(say("Writing …"), say("Leave the stick plugged in."), is_done=False)
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

        try:
            size = part_of(self._target).stat().st_size
        except OSError:
            return
        words = say("{mb} MB are written. Leave the stick plugged in.", mb=say_number(size / 1e6, 1))
        self._screen.show_work(say("Writing …"), words, is_done=False)

    def _finished(self, told: Any) -> None:
        self._watch.stop()
        if isinstance(told, KnownFault):
            words = f"{inert(told.title, 80)}. {inert(told.sentence, 300)}"
            self._screen.show_work("✗ " + say("Not written"), words, is_done=True)
            return
        self._bridge.post(QueueChanged())
        what = say("{file} is written.", file=self._target.name)
        if self._kind == "sealed":
            sessions, _captures = told
            what += " " + say("%n session(s) (is|are) handed over.", "", sessions)
            what += " " + say("Import it at one other kiosk only: kiosk import.")
        safe = say("All of it is on the stick: it is safe to pull it out.")
        if self._target.parent.name == HERE:
            safe = say("It is in the folder {folder}.", folder=inert(str(self._target.parent), 120))
        self._screen.show_work("✓ " + say("Written"), f"{what} {safe}", is_done=True)


def _name_of(stick: Stick) -> str:
    return say("{name}: {free} GB free", name=inert(stick.name, 14), free=say_number(stick.free / 1e9, 1))


def _paint_commands() -> bytes:
    from kiosk.widgets.command_page import pdf_commands
    from kiosk.widgets.gun_page import Paper

    return pdf_commands(Paper.A4)


def _paint_guns() -> bytes:
    from kiosk.widgets.gun_page import Paper, pdf_page

    return pdf_page(Paper.A4)
