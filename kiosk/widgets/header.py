"""The bar on top of every screen: station, session, practice mark, time, and the two lamps, which never lie."""

from PySide6.QtCore import QDateTime, QEvent, QLocale, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from kiosk.core.events import GunChanged, GunState
from kiosk.core.words import mark, said_anew, say, say_marked
from kiosk.store.records import QueueCounts
from kiosk.widgets.button import touch_button
from kiosk.widgets.text import ElidedLabel, PlainLabel
from kiosk.widgets.theme import Sizes, give_icon, icon_size

_GUN_WORDS = {
    GunState.ABSENT: mark("Gun missing"),
    GunState.IN_USE: mark("Gun in use"),
    GunState.FORBIDDEN: mark("Gun not allowed"),
}
_ICON = {"good": "cloud-check", "busy": "cloud-up", "warn": "clock", "bad": "hand"}
_ROUNDING = 2
"""Pixels by which a part may turn out wider than its words were measured."""
_LAMP_ICON = {"good": "power", "warn": "clock", "bad": "alert-triangle"}


class Header(QFrame):
    """Always visible; its words about the queue are derived from stored rows (promise P6)."""

    queue_touched = Signal()
    home_touched = Signal()

    def __init__(self, station: str, sizes: Sizes, *, is_practice: bool) -> None:
        super().__init__()
        self.setObjectName("header")
        self.home = touch_button("", "home", sizes, "header")
        self.home.set_name(say("Start screen"))
        self.home.clicked.connect(self.home_touched)
        self.session = ElidedLabel("", "session")
        self.practice = PlainLabel(say("PRACTICE"), "practice")
        if not is_practice:
            self.practice.hide()  # to show it now, without a parent, would make a window of it
        self.gun, self.safe, self.chip = (_chip(sizes) for _ in range(3))
        self.gun.setProperty("tone", "warn")
        give_icon(self.gun, "gun", "on_warn")
        for told in (self.gun, self.safe):
            told.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)  # there is nothing to touch
        self.gun.hide()
        self.disk = PlainLabel("", "chip")
        self.disk.hide()
        self._guns: dict[str, GunState] = {}
        self.chip.clicked.connect(self.queue_touched)
        self._clock = PlainLabel("", "clock")
        self._name = ElidedLabel(station, "station")
        self._name.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self._name.setMaximumWidth(sizes.text * 16)
        self._lay_out(sizes)
        self._start_clock()
        self.show_safe(is_safe=False)
        self.show_queue(say("Starting"), "busy")

    def _lay_out(self, sizes: Sizes) -> None:
        row = QHBoxLayout()
        row.addWidget(self.home)
        row.addWidget(self._name)
        row.addWidget(self.session, 1)
        row.addWidget(self.practice, 0, Qt.AlignmentFlag.AlignVCenter)
        self._chips = chips = QHBoxLayout()
        for chip in (self.disk, self.gun, self.safe, self.chip):
            chips.addWidget(chip)
        self._lines = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._lines.setContentsMargins(sizes.text // 2, sizes.text // 4, sizes.gap, sizes.text // 4)
        self._lines.addLayout(row, 1)
        self._lines.addLayout(chips)
        row.addWidget(self._clock)
        for line in (row, chips, self._lines):
            line.setSpacing(sizes.gap)

    def _start_clock(self) -> None:
        self._timer = QTimer(self)
        self._timer.setInterval(5_000)
        self._timer.timeout.connect(self._tick)
        self._timer.start()
        self._tick()

    def show_queue(self, words: str, tone: str) -> None:
        """Light the lamp "all delivered", which is the queue's chip: ``tone`` good means on, busy, warn and bad off.

        Colour, shape and word all tell it.
        """
        self._queue = words, tone
        short = say("Sent", "short for: everything was sent") if tone == "good" else say("Not sent")
        self._light(self.chip, words, short, tone, _ICON[tone])
        self.chip.setAccessibleName(say("Queue: {words}", words=words))
        self._make_room()

    def show_safe(self, *, is_safe: bool, is_failing: bool = False) -> None:
        """Light the lamp "safe to switch off"; it is off while something is being saved, and when the disk fails."""
        self._safe = is_safe, is_failing
        if is_safe:
            words, short, tone = say("Safe to switch off"), say("Safe", "short for: safe to switch off"), "good"
        elif is_failing:
            words, short, tone = say("Not safe: disk"), say("Not safe"), "bad"
        else:
            words, short, tone = say("Saving, leave it on"), say("Saving"), "warn"
        self._light(self.safe, words, short, tone, _LAMP_ICON[tone])
        self.safe.setAccessibleName(words)
        self._make_room()

    def show_station(self, station: str, *, is_practice: bool) -> None:
        """Another name, or work in place of practice."""
        self._name.show_text(station)
        self.practice.setVisible(is_practice)

    @staticmethod
    def _light(lamp: QPushButton, words: str, short: str, tone: str, icon_name: str) -> None:
        lamp.setProperty("words", f"  {words}")
        lamp.setProperty("short", f"  {short}")
        give_icon(lamp, icon_name, f"on_{tone}")
        if lamp.property("tone") != tone:
            lamp.setProperty("tone", tone)
            lamp.style().unpolish(lamp)
            lamp.style().polish(lamp)

    def show_gun(self, event: GunChanged) -> None:
        """Show a chip while a gun that is set up cannot be read; what to do stands on the scan screen."""
        self._guns[event.name] = event.state
        self._show_guns()

    def _show_guns(self) -> None:
        troubled = [state for state in self._guns.values() if state is not GunState.READY]
        one = len(troubled) == 1
        words = say_marked(_GUN_WORDS[troubled[0]]) if one else say("%n gun(s) missing", "", len(troubled))
        self.gun.setProperty("words", f"  {words}")
        self.gun.setAccessibleName(say("Scanner gun: {words}", words=words))
        self.gun.setVisible(bool(troubled))
        self._make_room()

    def show_room(self, words: str, tone: str) -> None:
        """Show a chip while the disk is filling up; empty words hide it. What to do stands on the queue screen."""
        self.disk.setText(words)
        self.disk.setAccessibleName(words)
        if self.disk.property("tone") != tone:
            self.disk.setProperty("tone", tone)
            self.disk.style().unpolish(self.disk)
            self.disk.style().polish(self.disk)
        self.disk.setVisible(bool(words))
        self._make_room()

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
        """Where not all fits, the clock goes first, then name and words; a lamp is told by a short word, never by none.

        A gun's chip without its words still tells by colour and shape, and a screen reader reads it out. Where short
        words do not fit either, with large text on a small screen, chips and lamps get a line of their own.
        """
        upper: list[QWidget] = [self.home, self._name, self.practice, self._clock]
        lower: list[QWidget] = [self.disk, self.gun, self.safe, self.chip]
        said, fits = self._give_way(upper + lower)
        if not fits:
            said = self._give_way(upper)[0] | self._give_way(lower)[0]
        direction = QBoxLayout.Direction
        self._lines.setDirection(direction.LeftToRight if fits else direction.TopToBottom)
        if self._chips.spacing() != (gap := self._lines.spacing() if fits else self._lines.spacing() // 3):
            self._chips.setSpacing(gap)
        for part in (self._clock, self._name):
            part.setVisible(said[part] == "words")
        for chip in (self.gun, self.safe, self.chip):
            words = str(chip.property(said.get(chip, "")) or "") if said.get(chip) else ""
            if chip.text() != words:
                chip.setText(words)

    def _give_way(self, parts: list[QWidget]) -> tuple[dict[QWidget, str], bool]:
        """What each of ``parts`` on one line says, "words", "short" or nothing, and whether it fits then."""
        steps = ((self._clock, ""), (self._name, ""), (self.gun, ""), (self.safe, "short"), (self.chip, "short"))
        always = (self._clock, self._name)  # they may be hidden because they gave way before
        said = {part: "words" for part in parts if part in always or not part.isHidden()}
        edges = self._lines.contentsMargins()
        gap = self._lines.spacing() if self.home in parts else self._lines.spacing() // 3
        room = self.width() - edges.left() - edges.right()
        if self.session.full_text and self.home in parts:
            room -= self._name.fontMetrics().averageCharWidth() * 8
        for part, instead in (*steps, (self, "")):
            widths = [width for one, what in said.items() if (width := self._width_of(one, what))]
            if sum(widths) + (gap + _ROUNDING) * len(widths) <= room:
                return said, True
            if part in said:
                said[part] = instead
        return said, False

    def _width_of(self, part: QWidget, said: str) -> int:
        """What a part takes with its words, its short one, or none."""
        part.ensurePolished()
        if part in (self._clock, self._name) and not said:
            return 0
        if part is self._name:
            return min(part.sizeHint().width(), part.maximumWidth())
        if isinstance(part, QPushButton) and part is not self.home:
            words = part.fontMetrics().horizontalAdvance(str(part.property(said) or "") if said else "")
            without = part.fontMetrics().horizontalAdvance(part.text())
            return max(part.sizeHint().width() - without + words, part.minimumWidth())
        return max(part.sizeHint().width(), part.minimumWidth())

    def changeEvent(self, event: QEvent) -> None:
        """The language may have changed."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            words, tone = self._queue
            self.show_queue(said_anew(words), tone)
            is_safe, is_failing = self._safe
            self.show_safe(is_safe=is_safe, is_failing=is_failing)
            self._show_guns()
            self._tick()

    def _tick(self) -> None:
        self._clock.setText(QLocale().toString(QDateTime.currentDateTime().time(), QLocale.FormatType.ShortFormat))


def _chip(sizes: Sizes) -> QPushButton:
    chip = QPushButton()
    chip.setObjectName("chip")
    chip.setIconSize(icon_size(sizes))
    chip.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return chip


def chip_words(counts: QueueCounts, needs_person: int) -> tuple[str, str]:
    """Words and tone of the lamp "all delivered": good only when the server has all of it (``QueueCounts``)."""
    here = counts.on_this_kiosk + counts.photos_waiting
    if needs_person:
        return say("Needs you: {needs_person}", needs_person=needs_person), "bad"
    if here:
        return say("{on_this_kiosk} on this kiosk", on_this_kiosk=here), "busy"
    if counts.sessions_to_send:
        return say("Sending"), "busy"
    return (say("All sent"), "good") if counts.is_all_delivered else (say("Sent so far"), "busy")
