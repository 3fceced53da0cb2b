"""A line that says less where it has less room, and never half of something."""

from PySide6.QtGui import QPaintEvent

from kiosk.widgets.text import CodeLabel, drawn

_LEAST_EMS = 4


class ShortenedLabel(CodeLabel):
    """Draws ``full_text``, or ``short`` where that does not fit, or nothing in a place too narrow for either."""

    short = ""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw what fits."""
        whole, room = self.full_text, self.contentsRect().width()
        if self.fontMetrics().horizontalAdvance(drawn(whole)) > room:
            self.full_text = self.short
        if room >= _LEAST_EMS * self.fontMetrics().height():
            super().paintEvent(event)
        self.full_text = whole
