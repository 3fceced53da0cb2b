"""A line that says less where it has less room, and never half of something."""

from PySide6.QtGui import QPaintEvent

from kiosk.widgets.text import CodeLabel, drawn


class ShortenedLabel(CodeLabel):
    """Draws ``full_text``, or ``short`` where that does not fit, or nothing in a place too narrow for either."""

    short = ""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw what fits."""
        whole, room = self.full_text, self.contentsRect().width()
        for words in (whole, self.short):
            text = drawn(words)
            if self.fontMetrics().elidedText(text, self.cut, room) == text:
                self.full_text = words
                super().paintEvent(event)
                break
        self.full_text = whole
