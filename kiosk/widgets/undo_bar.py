"""One touch that takes back what was just done, and what that would be; or tries again what was not saved.

The button is always at the same place. For ten seconds the words beside it say what it would undo, and a line on it
runs down; after that it is there all the same.
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from kiosk.core.inert import inert
from kiosk.core.words import say
from kiosk.widgets import narrow
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
    again = Signal()
    """What was not saved is to be tried again."""

    def __init__(self, sizes: Sizes) -> None:
        super().__init__()
        self._sizes = sizes
        self.words = ShortenedLabel("", "muted")
        self.words.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.button = touch_button(say("Undo"), "undo", sizes)
        self.button.clicked.connect(self.undo)
        self.countdown = Countdown(self.button, sizes)
        self.countdown.over.connect(self._forget)
        self.again_button = touch_button(say("Try again"), "repeat", sizes, "primary")
        self.again_button.setProperty("iconToken", "on_accent")
        self.again_button.clicked.connect(self.again)
        self.again_button.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(sizes.gap)
        row.addWidget(self.words, 1)
        row.addWidget(self.button)
        row.addWidget(self.again_button)

    def offer(self, word: str, code: str) -> None:
        """Something was done: ``word`` says what, ``code`` to which capture; the latter may be foreign text."""
        self.words.short = word  # a number without its verb says nothing
        self.words.show_text(say("{word}: {code}", word=word, code=inert(in_groups(code), _LONG)))
        self.countdown.start()

    def show_again(self, *, is_shown: bool) -> None:
        """Something was not saved: the way to try again stands in the place of undo."""
        self.again_button.setVisible(is_shown)
        self.button.setHidden(is_shown)
        self.words.setHidden(is_shown)

    def words_now(self) -> tuple[str, str]:
        """The words of its buttons, in the language of now."""
        return self.button.accessibleName(), self.again_button.accessibleName()

    def least_width(self, way: int) -> int:
        """Pixels of width with which no word is cut where undo gives way so far; the way to try again has no sign."""
        undo = narrow.width_at(self.button, way) + self._sizes.gap
        return max(undo, narrow.width_at(self.again_button, max(way, 1)))

    def fit(self) -> None:
        """Let each button give way no farther than it must."""
        narrow.fit(self.button, self.width() - self._sizes.gap)  # the words stand beside it, however little room
        narrow.fit(self.again_button, self.width())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width may have room for the signs."""
        super().resizeEvent(event)
        self.fit()

    def end(self) -> None:
        """The offer is over; what was done before it may still be undone."""
        self.countdown.stop()

    def _forget(self) -> None:
        self.words.show_text("")
