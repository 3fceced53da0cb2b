"""The last scan, large: what became of it by colour, shape and word; what it is; how often.

It can ask one question, "count it?", with two buttons; the question stands until the banner says something else.
"""

from enum import StrEnum

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QWidget

from kiosk.core.words import say
from kiosk.widgets.button import touch_button
from kiosk.widgets.text import ElidedLabel, PlainLabel, WrappedLabel
from kiosk.widgets.theme import Sizes, give_sign

NOTE_MS = 2_500
"""A note that was asked to last stays so long at least, whatever message comes: nobody reads faster."""


class Tone(StrEnum):
    """How the banner speaks."""

    READY = "ready"
    KEPT = "kept"
    AGAIN = "again"
    ERROR = "error"


_ICONS = {Tone.READY: "barcode", Tone.KEPT: "check", Tone.AGAIN: "repeat", Tone.ERROR: "alert-triangle"}

_INKS = {Tone.READY: "on_ready", Tone.KEPT: "on_good", Tone.AGAIN: "on_warn", Tone.ERROR: "on_bad"}


class Banner(QFrame):
    """Shows the last scan until the next one. All text is plain."""

    yes = Signal()
    """The question is answered: count it."""
    no = Signal()
    """The question is answered: do not."""
    said = Signal()
    """It says something else now."""

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
        self._note_time = QTimer(self)
        self._note_time.setSingleShot(True)
        self._note_time.timeout.connect(self._end_note)
        self._is_note_old = False
        self.yes_button = touch_button(say("Count it"), "plus", sizes, "primary")
        self.no_button = touch_button(say("No"), "cross", sizes)
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
        self.say_ready()

    def say_ready(self) -> None:
        """Nothing was scanned yet."""
        self.say(Tone.READY, say("Ready"), say("Scan a code"), say("Camera, scanner gun, or type it."))

    def say(self, tone: Tone, word: str, code: str = "", meaning: str = "", times: str = "") -> None:
        """Show a message; ``code`` may be foreign text. A question ends with it, and a note that need not last."""
        self._question.hide()
        self._is_note_old = True
        self._end_note()
        self.tone = tone
        give_sign(self.icon, _ICONS[tone], _INKS[tone], self._sizes, 1.4)
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
        self.said.emit()

    def minimumSizeHint(self) -> QSize:
        """High enough for the words that come mostly, so that it seldom moves the list; never less than it needs."""
        return super().minimumSizeHint().expandedTo(QSize(0, round(self._sizes.text * 6.6)))

    def ask(self, word: str, code: str, meaning: str, times: str) -> None:
        """Ask whether a repeat counts: ``yes`` or ``no`` follows."""
        self.say(Tone.AGAIN, word, code, meaning, times)
        self._question.show()

    def add_note(self, words: str, *, lasts: bool = False) -> None:
        """One more line, until the next message; when it ``lasts``, for ``NOTE_MS`` at least. No words: none any more.

        Only what stays true whatever comes next may last.
        """
        self._is_note_old = False
        self.note.show_text(words)
        self.note.setVisible(bool(words))
        self._note_time.stop()
        if lasts:
            self._note_time.start(NOTE_MS)

    def _end_note(self) -> None:
        """The note goes when it stood long enough and is of an older message."""
        if self._is_note_old and not self._note_time.isActive():
            self.add_note("")

    @property
    def is_asking(self) -> bool:
        """Whether a question stands."""
        return not self._question.isHidden()
