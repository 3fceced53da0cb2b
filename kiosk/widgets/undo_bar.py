"""One touch that takes back what was just done, and what that would be.

The button is always at the same place. For ten seconds the words beside it say what it would undo, and a line on it
runs down; after that it is there all the same.
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from kiosk.core.inert import inert
from kiosk.core.words import say
from kiosk.widgets.button import touch_button
from kiosk.widgets.countdown import Countdown
from kiosk.widgets.groups import in_groups
from kiosk.widgets.shortened import ShortenedLabel
from kiosk.widgets.theme import Sizes

_LONG = 600
"""No code is longer: it is cut once, where it is drawn."""


class UndoBar(QWidget):
    """What was done last, and the button that undoes it. All text is plain. Main thread only."""

    undo = Signal()

    def __init__(self, sizes: Sizes) -> None:
        super().__init__()
        self.words = ShortenedLabel("", "muted")
        self.words.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.button = touch_button(say("Undo"), "undo", sizes)
        self.button.clicked.connect(self.undo)
        self.countdown = Countdown(self.button, sizes)
        self.countdown.over.connect(self._forget)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(sizes.gap)
        row.addWidget(self.words, 1)
        row.addWidget(self.button)

    def offer(self, word: str, code: str) -> None:
        """Something was done: ``word`` says what, ``code`` to which capture; the latter may be foreign text."""
        self.words.short = word  # a number without its verb says nothing
        self.words.show_text(say("{word}: {code}", word=word, code=inert(in_groups(code), _LONG)))
        self.countdown.start()

    def end(self) -> None:
        """The offer is over; what was done before it may still be undone."""
        self.countdown.stop()

    def _forget(self) -> None:
        self.words.show_text("")
