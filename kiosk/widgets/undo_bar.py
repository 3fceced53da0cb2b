"""The foot of the list: how many captures there are, and one touch that takes back what was just done.

It is always at the same place, apart from all other buttons. For ten seconds it says what it would undo, and a line on
its button runs down; after that it is there all the same.
"""

from PySide6.QtCore import Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.core.inert import inert
from kiosk.core.words import say, say_number
from kiosk.widgets.button import touch_button
from kiosk.widgets.countdown import Countdown
from kiosk.widgets.text import ElidedLabel
from kiosk.widgets.theme import Sizes


class _Count(ElidedLabel):
    """Where the bar is too narrow for the word, the number alone; it stands above the rows that it counts."""

    short = ""

    def text(self) -> str:
        """All of it."""
        return self.full_text

    def setText(self, text: str) -> None:
        """Show it."""
        self.show_text(text)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw all of it, or the number."""
        whole = self.full_text
        if self.fontMetrics().horizontalAdvance(whole) > self.contentsRect().width():
            self.full_text = self.short or whole
        super().paintEvent(event)
        self.full_text = whole


class UndoBar(QWidget):
    """The count, what was done last, and the button that undoes it. All text is plain. Main thread only."""

    undo = Signal()

    def __init__(self, sizes: Sizes) -> None:
        super().__init__()
        self.count = _Count("", "title")
        self.words = ElidedLabel("", "muted")
        self.button = touch_button(say("Undo last"), "undo", sizes)
        self.button.clicked.connect(self.undo)
        self.countdown = Countdown(self.button, sizes)
        self.countdown.over.connect(self._forget)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        words.addWidget(self.count)
        words.addWidget(self.words)
        words.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(sizes.text // 2)
        row.addLayout(words, 1)
        row.addWidget(self.button)

    def show_count(self, count: int) -> None:
        """How many captures the session holds."""
        self.count.short = say_number(count)
        self.count.setText(say("%n capture(s)", "", count))

    def offer(self, word: str, code: str) -> None:
        """Something was done: ``word`` says what, ``code`` to which capture; the latter may be foreign text."""
        self.words.show_text(say("{word}: {code}", word=word, code=inert(code, 40)))
        self.countdown.start()

    def end(self) -> None:
        """The offer is over; what was done before it may still be undone."""
        self.countdown.stop()

    def _forget(self) -> None:
        self.words.show_text("")
