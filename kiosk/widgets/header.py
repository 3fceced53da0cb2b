"""The bar on top of every screen: station, session, practice mark, what waits to be sent, time."""

from PySide6.QtCore import QDateTime, QLocale, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy

from kiosk.widgets.button import touch_button
from kiosk.widgets.text import ElidedLabel, PlainLabel
from kiosk.widgets.theme import ON_AMBER, Sizes, icon, icon_size

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
        row.addWidget(self.chip)
        row.addWidget(self._clock)
        self._timer = QTimer(self)
        self._timer.setInterval(5_000)
        self._timer.timeout.connect(self._tick)
        self._timer.start()
        self._tick()
        self.show_queue("Starting", "busy")

    def show_queue(self, words: str, tone: str) -> None:
        """Show the queue chip; ``tone`` is good, busy, warn or bad: colour, shape and word all tell it."""
        self.chip.setText(f"  {words}")
        self.chip.setAccessibleName(f"Queue: {words}")
        self.chip.setIcon(icon(_ICON[tone], ON_AMBER if tone == "warn" else "#ffffff"))
        if self.chip.property("tone") != tone:
            self.chip.setProperty("tone", tone)
            self.chip.style().unpolish(self.chip)
            self.chip.style().polish(self.chip)

    def _tick(self) -> None:
        self._clock.setText(QLocale().toString(QDateTime.currentDateTime().time(), QLocale.FormatType.ShortFormat))
