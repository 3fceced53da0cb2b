"""The row of actions below a page: one at its beginning, one at its end, and what stays in between.

Where their words do not fit, as with large text or in another language, shorter ones are shown, then all give way
(``narrow``): undo first, then those at its sides. The row never takes more than one line.
"""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QEvent, QRect
from PySide6.QtGui import QFont, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QStyle, QWidget

from kiosk.core.words import said_anew
from kiosk.widgets.button import TouchButton
from kiosk.widgets.narrow import give_way
from kiosk.widgets.theme import Sizes
from kiosk.widgets.undo_bar import UndoBar

_TRIES = ((False, 0, 0), (True, 0, 0), (True, 0, 1), (True, 1, 1), (True, 2, 2), (True, 3, 3))
"""Whether the words at the sides are short, and how far these and undo give way; the first that has room is taken."""
_ROUNDED = 2
"""Pixels by which the style's own measure of a word may differ."""


@dataclass(frozen=True, slots=True)
class Act:
    """A button with its word, and a shorter one."""

    button: TouchButton
    word: str
    short: str
    is_rare: bool = False
    """Whether its side makes room for it only while it is there."""


class ScanActs(QWidget):
    """Shows at most one button at either side; its sides are as wide as the widest of theirs, so nothing moves."""

    def __init__(self, sizes: Sizes, left: tuple[Act, ...], middle: UndoBar, right: tuple[Act, ...]) -> None:
        super().__init__()
        self._sizes, self._left, self._middle, self._right = sizes, left, middle, right
        self._measured: object = None
        self._widths = (0, 0)
        for act in (*left, *right):
            act.button.setParent(self)
        middle.setParent(self)

    @property
    def needed_height(self) -> int:
        """So high that no word is cut."""
        buttons = [act.button for act in (*self._left, *self._right)]
        return max(self._sizes.target, *(button.minimumSizeHint().height() for button in buttons))

    @property
    def _apart(self) -> int:
        """Between undo and what leads on: nobody hits the one who means the other."""
        return max(self._sizes.gap, round(self._sizes.target * 0.3))

    def event(self, event: QEvent) -> bool:
        """Words, sizes or buttons may have changed."""
        if event.type() is QEvent.Type.StyleChange:  # the buttons get the new style after this; they ask for room then
            self._measured = None
            QCoreApplication.postEvent(self, QEvent(QEvent.Type.LayoutRequest))
        elif event.type() is QEvent.Type.LayoutRequest and hasattr(self, "_widths"):
            self._arrange()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place all anew."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        self._choose_words()
        left, right = self._widths
        gap, high, width = self._sizes.gap, self.height(), self.width()
        middle = QRect(left + gap, 0, width - left - right - gap - self._apart, high)
        places = [(act.button, QRect(0, 0, left, high)) for act in self._left]
        places += [(act.button, QRect(width - right, 0, right, high)) for act in self._right]
        for part, place in (*places, (self._middle, middle)):
            part.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), place))

    def _choose_words(self) -> None:
        """Measured by the buttons themselves; once for each width, text and language."""
        said = (said_anew(act.word) for act in (*self._left, *self._right) if not _is_away(act))
        key = (self.width(), self._sizes.text, self._middle.words_now(), *said)
        if key == self._measured:
            return
        self._measured = key
        spaces = self._sizes.gap + self._apart
        for is_short, way, middle_way in _TRIES:
            self._widths = (
                self._side(self._left, way, is_short=is_short),
                self._side(self._right, way, is_short=is_short),
            )
            if sum(self._widths) + spaces + self._middle.least_width(middle_way) <= self.width():
                break
        self._middle.fit()

    def _side(self, acts: tuple[Act, ...], way: int, *, is_short: bool) -> int:
        wanted = [act for act in acts if not _is_away(act)]
        for act in wanted:
            word = said_anew(act.short if is_short else act.word)
            act.button.set_word(word)
            act.button.set_name(said_anew(act.word))
            give_way(act.button, way)
            act.button.ensurePolished()
        return max((act.button.sizeHint().width() + _bolder(act.button) for act in wanted), default=0)


def _is_away(act: Act) -> bool:
    return act.is_rare and act.button.isHidden()


def _bolder(button: TouchButton) -> int:
    """Pixels that its word takes more when it becomes the next thing to do."""
    bold = button.font()
    bold.setWeight(QFont.Weight.Bold)
    word = button.text()
    more = QFontMetrics(bold).horizontalAdvance(word) - button.fontMetrics().horizontalAdvance(word)
    return max(0, more) + _ROUNDED
