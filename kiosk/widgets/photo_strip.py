"""One line that tells what is photographed now, and one what became of the last thing that was done."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout

from kiosk.widgets.banner import Tone
from kiosk.widgets.text import ElidedLabel, WrappedLabel
from kiosk.widgets.theme import Sizes, give_sign

_ICONS = {Tone.READY: "camera", Tone.KEPT: "check", Tone.AGAIN: "repeat", Tone.ERROR: "alert-triangle"}
_INKS = {Tone.READY: "on_ready", Tone.KEPT: "on_good", Tone.AGAIN: "on_warn", Tone.ERROR: "on_bad"}


class PhotoStrip(QFrame):
    """Looks as the banner of the scan screen does, and is lower."""

    def __init__(self, sizes: Sizes) -> None:
        super().__init__()
        self.setObjectName("banner")
        self._sizes = sizes
        self.tone = Tone.READY
        self.sign = QLabel()
        self.title = ElidedLabel("", "bannerWord")
        self.news = WrappedLabel("", "bannerMeaning")
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.title)
        words.addWidget(self.news)
        row = QHBoxLayout(self)
        row.setContentsMargins(sizes.text // 2, sizes.text // 4, sizes.text // 2, sizes.text // 4)
        row.setSpacing(sizes.text // 2)
        row.addWidget(self.sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        self.tell(Tone.READY, "")

    def show_title(self, words: str) -> None:
        """What is photographed; foreign text may be in it."""
        self.title.show_text(words)
        self._name()

    def tell(self, tone: Tone, words: str) -> None:
        """What was done, or went wrong."""
        self.tone = tone
        give_sign(self.sign, _ICONS[tone], _INKS[tone], self._sizes, 1.2)
        self.news.setText(words)
        self.setProperty("tone", tone.value)
        for widget in (self, self.title, self.news):
            widget.style().unpolish(widget)
            widget.style().polish(widget)
        self._name()

    def _name(self) -> None:
        self.setAccessibleName(f"{self.title.full_text}: {self.news.said}")
