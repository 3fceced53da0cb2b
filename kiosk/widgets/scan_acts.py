"""The row of actions below a page: one at its beginning, one at its end, and what stays in between.

Where their words do not fit, as with large text, shorter ones are shown; the row never takes more than one line.
"""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QEvent, QRect
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStyle, QWidget

from kiosk.core.words import said_anew
from kiosk.widgets.button import TouchButton
from kiosk.widgets.theme import Sizes


@dataclass(frozen=True, slots=True)
class Act:
    """A button with its word, and a shorter one."""

    button: TouchButton
    word: str
    short: str


class ScanActs(QWidget):
    """Shows at most one button at either side; its sides are as wide as the widest of theirs, so nothing moves."""

    def __init__(self, sizes: Sizes, left: tuple[Act, ...], middle: QWidget, right: tuple[Act, ...]) -> None:
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
        key = (self.width(), self._sizes.text, *(said_anew(act.word) for act in (*self._left, *self._right)))
        if key == self._measured:
            return
        self._measured = key
        for is_short in (False, True):
            self._widths = self._side(self._left, is_short=is_short), self._side(self._right, is_short=is_short)
            if (
                sum(self._widths) + self._sizes.gap + self._apart + self._middle.minimumSizeHint().width()
                <= self.width()
            ):
                return

    def _side(self, acts: tuple[Act, ...], *, is_short: bool) -> int:
        for act in acts:
            word = said_anew(act.short if is_short else act.word)
            act.button.set_word(word)
            act.button.set_name(said_anew(act.word))
            act.button.ensurePolished()
        return max((act.button.sizeHint().width() for act in acts), default=0)
