"""The last scan, large: what became of it by colour, shape and word; what it is; how often."""

from enum import StrEnum

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QWidget

from kiosk.widgets.text import ElidedLabel, PlainLabel, WrappedLabel
from kiosk.widgets.theme import ON_AMBER, Sizes, icon_pixmap


class Tone(StrEnum):
    """How the banner speaks."""

    READY = "ready"
    KEPT = "kept"
    AGAIN = "again"
    ERROR = "error"


_ICONS = {Tone.READY: "barcode", Tone.KEPT: "check", Tone.AGAIN: "repeat", Tone.ERROR: "alert-triangle"}


class Banner(QFrame):
    """Shows the last scan until the next one. All text is plain."""

    def __init__(self, sizes: Sizes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("banner")
        self._sizes = sizes
        self.tone = Tone.READY
        self.icon = QLabel()
        self.word = ElidedLabel("", "bannerWord")
        self.code = ElidedLabel("", "bannerCode")
        self.meaning = WrappedLabel("", "bannerMeaning")
        self.times = PlainLabel("", "bannerTimes")
        self.times.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        grid = QGridLayout(self)
        grid.setContentsMargins(sizes.gap, sizes.text // 2, sizes.gap, sizes.text // 2)
        grid.setHorizontalSpacing(sizes.text // 2)
        grid.setVerticalSpacing(sizes.text // 6)
        grid.addWidget(self.icon, 0, 0)
        grid.addWidget(self.word, 0, 1)
        grid.addWidget(self.code, 1, 0, 1, 2)
        grid.addWidget(self.meaning, 2, 0, 1, 3)
        grid.addWidget(self.times, 0, 2, 2, 1)
        grid.setColumnStretch(1, 1)
        self.setMinimumHeight(round(sizes.text * 6.6))
        self.say(Tone.READY, "Ready", "Scan a code", "Camera, scanner gun, or type it.")

    def say(self, tone: Tone, word: str, code: str = "", meaning: str = "", times: str = "") -> None:
        """Show a message; ``code`` may be foreign text of any length."""
        self.tone = tone
        side = round(self._sizes.text * 1.4)
        self.icon.setPixmap(icon_pixmap(_ICONS[tone], ON_AMBER if tone is Tone.AGAIN else "#ffffff", side))
        self.word.show_text(word)
        self.code.show_text(code)
        self.code.setVisible(bool(code))
        self.meaning.setText(meaning)
        self.times.setText(times)
        self.setAccessibleName(f"{word}: {self.code.full_text} {meaning}")
        self.setProperty("tone", tone.value)
        self.style().unpolish(self)
        self.style().polish(self)
        for label in (self.word, self.code, self.meaning, self.times):
            self.style().unpolish(label)
            self.style().polish(label)
