"""The bar on top of every screen: session, station, practice mark, time, and the two lamps, which never lie."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout

from kiosk.core.events import GunChanged, GunState
from kiosk.core.words import said_anew, say, say_time
from kiosk.widgets.button import touch_button
from kiosk.widgets.header_words import (
    Fault,
    faults_light,
    gun_fault,
    queue_light,
    safe_light,
    unknown_queue,
    unknown_safe,
    usual_queue,
    usual_safe,
)
from kiosk.widgets.lamp import Lamp, Level, Light
from kiosk.widgets.text import ElidedLabel, PlainLabel
from kiosk.widgets.theme import Sizes

_CLOCK_MS = 5_000
_LETTERS = 8
"""So much of a session's name is shown at least; with the clock beside it twice as much."""


@dataclass(frozen=True, slots=True)
class _Step:
    """What gives way: the clock, and what the chips take."""

    safe: Level
    queue: Level
    faults: Level
    has_clock: bool = False


_STEPS = (
    _Step(Level.FULL, Level.FULL, Level.FULL, has_clock=True),
    _Step(Level.FULL, Level.FULL, Level.FULL),
    _Step(Level.SMALL, Level.SMALL, Level.SMALL),
    _Step(Level.BARE, Level.BARE, Level.BARE),
    _Step(Level.BARE, Level.TERSE, Level.BARE),
    _Step(Level.SIGNED, Level.TERSE, Level.BARE),
    _Step(Level.SIGNED, Level.TERSE, Level.TERSE),
    _Step(Level.WORD, Level.TERSE, Level.TERSE),
)


class Header(QFrame):
    """One line at every size; its words about the queue are derived from stored rows (promise P6)."""

    queue_touched = Signal()
    home_touched = Signal()
    asked = Signal(str, str)
    """The chip of faults was touched: a sentence for each, and the name of an icon."""

    def __init__(self, station: str, sizes: Sizes, *, is_practice: bool) -> None:
        super().__init__()
        self.setObjectName("header")
        self._sizes = sizes
        self._now: Callable[[], datetime] = lambda: datetime.now(UTC).astimezone()
        self.home = touch_button("", "home", sizes, "header")
        self.home.set_name(say("Start screen"))
        self.home.clicked.connect(self.home_touched)
        self.session = _Session()
        self.practice = PlainLabel(say("PRACTICE"), "practice")
        self.practice.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        if not is_practice:
            self.practice.hide()  # to show it now, without a parent, would make a window of it
        self.faults = Lamp(sizes)
        self.faults.clicked.connect(self._tell_faults)
        self.faults.hide()
        self.safe, self.chip = Lamp(sizes, usual_safe), Lamp(sizes, usual_queue)
        self.safe.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)  # there is nothing to touch
        self.chip.clicked.connect(self.queue_touched)
        self._guns: dict[str, GunChanged] = {}
        self._room = Fault("", "good", "disk", "")
        self._is_quiet = False
        self._clock = PlainLabel("", "clock")
        self._name = ElidedLabel(station, "station")
        self._name.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self._lay_out(sizes)
        self._start_clock()
        self.show_unknown()

    def _lay_out(self, sizes: Sizes) -> None:
        second = QHBoxLayout()
        second.setSpacing(sizes.gap // 2)
        second.addWidget(self._name)
        second.addWidget(self.practice, 0, Qt.AlignmentFlag.AlignVCenter)
        second.addStretch(1)
        names = QVBoxLayout()
        names.setSpacing(2)
        names.setContentsMargins(sizes.gap // 2, 0, 0, 0)
        names.addStretch(1)
        names.addWidget(self.session)
        names.addLayout(second)
        names.addStretch(1)
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(sizes.gap // 2, sizes.text // 4, sizes.gap, sizes.text // 4)
        row.setSpacing(sizes.gap // 2)
        row.addWidget(self.home)
        row.addLayout(names, 1)
        for part in (self._clock, self.faults, self.safe, self.chip):
            row.addWidget(part)

    def _start_clock(self) -> None:
        self._timer = QTimer(self)
        self._timer.setInterval(_CLOCK_MS)
        self._timer.timeout.connect(self._tick)
        self._timer.start()
        self._tick()

    def take_time_from(self, now: Callable[[], datetime]) -> None:
        """The clock's local time."""
        self._now = now
        self._tick()

    # -- what it tells ------------------------------------------------------------------------------------------

    def show_queue(self, words: str, tone: str, sentence: str = "") -> None:
        """Light the lamp "all sent", which is the queue's button: ``tone`` good means on, busy, warn and bad off.

        Colour, sign and word all tell it; ``sentence`` says it in full, where the word alone is not enough.
        """
        self.chip.show_light(queue_light(words, tone, sentence or words))
        self._name_lamps()

    def show_safe(self, *, is_safe: bool, is_failing: bool = False) -> None:
        """Light the lamp "safe to switch off"; it is off while something is being saved, and when the disk fails."""
        self.safe.show_light(safe_light(is_safe=is_safe, is_failing=is_failing))
        self._name_lamps()

    def show_unknown(self) -> None:
        """Nothing is known: the kiosk is starting, or cannot start. Neither lamp claims anything."""
        self.safe.show_light(unknown_safe())
        self.chip.show_light(unknown_queue())
        self._name_lamps()

    def lights(self) -> tuple[Light, Light]:
        """What the two lamps show at this moment."""
        return self.safe.light, self.chip.light

    def _name_lamps(self) -> None:
        self.safe.setAccessibleName(self.safe.light.sentence)
        self.chip.setAccessibleName(say("Queue: {words}", words=self.chip.light.sentence))
        self._make_room()

    def show_station(self, station: str, *, is_practice: bool) -> None:
        """Another name, or work in place of practice."""
        self._name.show_text(station)
        self.practice.setVisible(is_practice)
        self._make_room()

    def show_gun(self, event: GunChanged) -> None:
        """Show a fault while a gun that is set up cannot be read."""
        self._guns[event.name] = event
        self._show_faults()

    def show_room(self, words: str, tone: str, sentence: str = "") -> None:
        """Show a fault while the disk is filling up; empty words end it."""
        self._room = Fault(words, tone, "disk", sentence)
        self._show_faults()

    def be_quiet(self, *, is_quiet: bool) -> None:
        """On pages where nobody scans: no session, no fault, and lamps that do not call."""
        self._is_quiet = is_quiet
        for lamp in (self.safe, self.chip):
            lamp.be_quiet(is_quiet=is_quiet)
        self.session.be_away(is_away=is_quiet)
        self._show_faults()

    def is_ready(self, gun: str) -> bool:
        """Whether the gun of this name is known to be there."""
        return gun in self._guns and self._guns[gun].state is GunState.READY

    def _known_faults(self) -> list[Fault]:
        away = [gun_fault(gun.state, gun.sentence) for gun in self._guns.values() if gun.state is not GunState.READY]
        return [*([replace(self._room, words=said_anew(self._room.words))] if self._room.words else []), *away]

    def _show_faults(self) -> None:
        faults = self._known_faults()
        if faults:
            self.faults.show_light(faults_light(faults))
            self.faults.setAccessibleName(say("Look at this: {words}", words=self.faults.light.sentence))
        self.faults.setVisible(bool(faults) and not self._is_quiet)
        self._make_room()

    def _tell_faults(self) -> None:
        if faults := self._known_faults():
            self.asked.emit(faults_light(faults).sentence, "alert-triangle")

    # -- room -----------------------------------------------------------------------------------------------------

    def minimumSizeHint(self) -> QSize:
        """Any width will do: what is said elsewhere too gives way."""
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """There may be more room, or less."""
        super().resizeEvent(event)
        self._make_room()

    def event(self, event: QEvent) -> bool:
        """Words, font or size of a part changed."""
        done = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest:
            self._make_room()
        return done

    def _make_room(self) -> None:
        """Where not all fits the clock goes first, then large words and signs of the lamps, their words last."""
        step = next((step for step in _STEPS if self._left(step) >= self._least(step)), _STEPS[-1])
        self._clock.setVisible(step.has_clock)
        for lamp, level in self._levels(step):
            lamp.take(level)
        beside = self._left(step) - self._width_of_practice()
        metrics = self._name.fontMetrics()
        self._name.setVisible(beside >= min(metrics.averageCharWidth() * _LETTERS, self._name.sizeHint().width()))

    def _levels(self, step: "_Step") -> tuple[tuple[Lamp, Level], ...]:
        return (self.faults, step.faults), (self.safe, step.safe), (self.chip, step.queue)

    def _left(self, step: "_Step") -> int:
        """Pixels that are left for names."""
        edges = self._row.contentsMargins()
        home = max(self.home.sizeHint().width(), self.home.minimumWidth())
        widths = [] if self.home.isHidden() else [home]
        widths += [lamp.width_at(level) for lamp, level in self._levels(step) if not lamp.isHidden()]
        if step.has_clock:
            self._clock.ensurePolished()
            widths.append(self._clock.sizeHint().width())
        gaps = self._row.spacing() * (len(widths) + 2)  # two are beside the names
        return self.width() - edges.left() - edges.right() - sum(widths) - gaps

    def _least(self, step: "_Step") -> int:
        """Pixels that names need at least."""
        second = self._width_of_practice() + (self._name.sizeHint().width() if step.has_clock else 0)
        if self.session.isHidden():
            return second
        letters = _LETTERS * (2 if step.has_clock else 1)
        wanted = min(self.session.sizeHint().width(), self.session.fontMetrics().averageCharWidth() * letters)
        return max(wanted, second)

    def _width_of_practice(self) -> int:
        """With the space beside it."""
        if self.practice.isHidden():
            return 0
        self.practice.ensurePolished()
        return self.practice.sizeHint().width() + self._row.spacing()

    def changeEvent(self, event: QEvent) -> None:
        """The language may have changed."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.safe.show_light(self.safe.light.anew())
            self.chip.show_light(self.chip.light.anew())
            self._name_lamps()
            self._show_faults()
            self._tick()

    def _tick(self) -> None:
        self._clock.setText(say_time(self._now()))


class _Session(ElidedLabel):
    """The name of the session, cut in its middle: its end tells it from others. Without one it takes no room."""

    cut = Qt.TextElideMode.ElideMiddle

    def __init__(self) -> None:
        self._is_away = False
        super().__init__("", "session")

    def show_text(self, text: str) -> None:
        """Show a name, or nothing."""
        super().show_text(text)
        self._show()

    def be_away(self, *, is_away: bool) -> None:
        """Hide it on pages that belong to no session."""
        self._is_away = is_away
        self._show()

    def _show(self) -> None:
        self.setVisible(bool(self.full_text) and not self._is_away and self.parent() is not None)
