"""The last scan, large: what became of it by colour, shape and word; what it is; how often.

It can ask one question, "count it?", with two buttons; the question stands until the banner says something else.
"""

from enum import StrEnum

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QWidget

from kiosk.widgets.button import touch_button
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

    yes = Signal()
    """The question is answered: count it."""
    no = Signal()
    """The question is answered: do not."""

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
        self.note = ElidedLabel("", "bannerNote")
        self.yes_button = touch_button("Count it", "plus", sizes, "primary")
        self.no_button = touch_button("No", "cross", sizes)
        self.yes_button.clicked.connect(self.yes)
        self.no_button.clicked.connect(self.no)
        self._question = QWidget()
        answers = QHBoxLayout(self._question)
        answers.setContentsMargins(0, 0, 0, 0)
        answers.setSpacing(sizes.text // 2)
        for button, stretch in ((self.yes_button, 3), (self.no_button, 2)):
            answers.addWidget(button, stretch)
        grid = QGridLayout(self)
        grid.setContentsMargins(sizes.gap, sizes.text // 2, sizes.gap, sizes.text // 2)
        grid.setHorizontalSpacing(sizes.text // 2)
        grid.setVerticalSpacing(sizes.text // 6)
        grid.addWidget(self.icon, 0, 0)
        grid.addWidget(self.word, 0, 1)
        grid.addWidget(self.code, 1, 0, 1, 3)
        grid.addWidget(self.meaning, 2, 0, 1, 3)
        grid.addWidget(self.times, 0, 2)
        grid.addWidget(self.note, 3, 0, 1, 3)
        grid.addWidget(self._question, 4, 0, 1, 3)
        grid.setColumnStretch(1, 1)
        self.say(Tone.READY, "Ready", "Scan a code", "Camera, scanner gun, or type it.")

    def say(self, tone: Tone, word: str, code: str = "", meaning: str = "", times: str = "") -> None:
        """Show a message; ``code`` may be foreign text of any length. A note and a question end with it."""
        self._question.hide()
        self.add_note("")
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
        for label in (self.word, self.code, self.meaning, self.times, self.note):
            self.style().unpolish(label)
            self.style().polish(label)

    def minimumSizeHint(self) -> QSize:
        """High enough for the words that come mostly, so that it seldom moves the list; never less than it needs."""
        return super().minimumSizeHint().expandedTo(QSize(0, round(self._sizes.text * 6.6)))

    def ask(self, word: str, code: str, meaning: str, times: str) -> None:
        """Ask whether a repeat counts: ``yes`` or ``no`` follows."""
        self.say(Tone.AGAIN, word, code, meaning, times)
        self._question.show()

    def add_note(self, words: str) -> None:
        """One more line, until the next message."""
        self.note.show_text(words)
        self.note.setVisible(bool(words))

    @property
    def is_asking(self) -> bool:
        """Whether a question stands."""
        return not self._question.isHidden()
