"""The bar on top of every screen: station, session, practice mark, what waits to be sent, time."""

from PySide6.QtCore import QDateTime, QLocale, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy

from kiosk.core.events import GunChanged, GunState
from kiosk.widgets.button import touch_button
from kiosk.widgets.text import ElidedLabel, PlainLabel
from kiosk.widgets.theme import ON_AMBER, Sizes, icon, icon_size

_GUN_WORDS = {
    GunState.ABSENT: "Gun missing",
    GunState.IN_USE: "Gun in use",
    GunState.FORBIDDEN: "Gun not allowed",
}
_ICON = {"good": "cloud-check", "busy": "cloud-up", "warn": "clock", "bad": "hand"}


class Header(QFrame):
    """Always visible; its words about the queue are derived from stored rows (promise P6)."""

    queue_touched = Signal()
    home_touched = Signal()

    def __init__(self, station: str, sizes: Sizes, *, is_practice: bool) -> None:
        super().__init__()
        self.setObjectName("header")
        self.home = touch_button("", "home", sizes, "header")
        self.home.setAccessibleName("Start screen")
        self.home.clicked.connect(self.home_touched)
        self.session = ElidedLabel("", "session")
        self.practice = PlainLabel("PRACTICE", "practice")
        self.practice.setVisible(is_practice)
        self.gun = QPushButton()
        self.gun.setObjectName("chip")
        self.gun.setProperty("tone", "warn")
        self.gun.setIcon(icon("gun", ON_AMBER))
        self.gun.setIconSize(icon_size(sizes))
        self.gun.setFocusPolicy(self.home.focusPolicy())
        self.gun.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)  # tells; there is nothing to touch
        self.gun.hide()
        self.disk = PlainLabel("", "chip")
        self.disk.hide()
        self._guns: dict[str, GunState] = {}
        self.chip = QPushButton()
        self.chip.setObjectName("chip")
        self.chip.setFocusPolicy(self.home.focusPolicy())
        self.chip.clicked.connect(self.queue_touched)
        self._clock = PlainLabel("", "clock")
        self.chip.setIconSize(icon_size(sizes))
        name = ElidedLabel(station, "station")
        name.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        name.setMaximumWidth(sizes.text * 16)
        row = QHBoxLayout(self)
        row.setContentsMargins(sizes.text // 2, sizes.text // 4, sizes.gap, sizes.text // 4)
        row.setSpacing(sizes.gap)
        row.addWidget(self.home)
        row.addWidget(name)
        row.addWidget(self.session, 1)
        row.addWidget(self.practice, 0, Qt.AlignmentFlag.AlignVCenter)
        for chip in (self.disk, self.gun, self.chip, self._clock):
            row.addWidget(chip)
        self._start_clock()
        self.show_queue("Starting", "busy")

    def _start_clock(self) -> None:
        self._timer = QTimer(self)
        self._timer.setInterval(5_000)
        self._timer.timeout.connect(self._tick)
        self._timer.start()
        self._tick()

    def show_queue(self, words: str, tone: str) -> None:
        """Show the queue chip; ``tone`` is good, busy, warn or bad: colour, shape and word all tell it."""
        self.chip.setText(f"  {words}")
        self.chip.setAccessibleName(f"Queue: {words}")
        self.chip.setIcon(icon(_ICON[tone], ON_AMBER if tone == "warn" else "#ffffff"))
        if self.chip.property("tone") != tone:
            self.chip.setProperty("tone", tone)
            self.chip.style().unpolish(self.chip)
            self.chip.style().polish(self.chip)

    def show_gun(self, event: GunChanged) -> None:
        """Show a chip while a gun that is set up cannot be read; what to do stands on the scan screen."""
        self._guns[event.name] = event.state
        troubled = [state for state in self._guns.values() if state is not GunState.READY]
        words = _GUN_WORDS[troubled[0]] if len(troubled) == 1 else f"{len(troubled)} guns missing"
        self.gun.setText(f"  {words}")
        self.gun.setAccessibleName(f"Scanner gun: {words}")
        self.gun.setVisible(bool(troubled))

    def show_room(self, words: str, tone: str) -> None:
        """Show a chip while the disk is filling up; empty words hide it. What to do stands on the queue screen."""
        self.disk.setText(words)
        self.disk.setAccessibleName(words)
        if self.disk.property("tone") != tone:
            self.disk.setProperty("tone", tone)
            self.disk.style().unpolish(self.disk)
            self.disk.style().polish(self.disk)
        self.disk.setVisible(bool(words))

    def _tick(self) -> None:
        self._clock.setText(QLocale().toString(QDateTime.currentDateTime().time(), QLocale.FormatType.ShortFormat))
