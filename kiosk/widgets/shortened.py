"""A line that says less where it has less room, and never half of something."""

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QPaintEvent, QResizeEvent

from kiosk.core.inert import inert
from kiosk.core.words import said_anew
from kiosk.widgets.button import TouchButton
from kiosk.widgets.text import CodeLabel, drawn


class ShortenedLabel(CodeLabel):
    """Draws ``full_text``, or ``short`` where that does not fit, or nothing in a place too narrow for either."""

    short = ""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw what fits."""
        whole, room = self.full_text, self.contentsRect().width()
        for words in (whole, inert(self.short, self.longest)):
            text = drawn(words)
            if self.fontMetrics().elidedText(text, self.cut, room) == text:
                self.full_text = words
                super().paintEvent(event)
                break
        self.full_text = whole


class ShortenedButton(TouchButton):
    """Says ``word``, or ``short`` where that does not fit; it asks for the room of the short one."""

    _words = ("", "")

    def set_words(self, word: str, short: str) -> None:
        """Show either of them."""
        self._words = word, short
        self._choose()
        self.updateGeometry()

    def width_of(self, word: str) -> int:
        """So wide is the button with this word, and the sign it has."""
        least, metrics = super().minimumSizeHint().width(), self.fontMetrics()
        return least + metrics.horizontalAdvance(word) - metrics.horizontalAdvance(self.text().strip())

    def minimumSizeHint(self) -> QSize:
        """With the short word."""
        least = super().minimumSizeHint()
        return QSize(self.width_of(self._words[1]), least.height()) if self._words[1] else least

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width may have room for the other word."""
        super().resizeEvent(event)
        self._choose()

    def changeEvent(self, event: QEvent) -> None:
        """The language may have changed, or the size of letters."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._words = said_anew(self._words[0]), said_anew(self._words[1])
        if event.type() in {QEvent.Type.LanguageChange, QEvent.Type.FontChange}:
            self._choose()

    def _choose(self) -> None:
        word, short = self._words
        if not short:
            return
        self.set_word(word if self.width_of(word) <= self.width() else short)
        self.set_name(word)
