"""The line above the list: how many captures there are, and for a moment what else became of a scan.

It is apart from the banner, which tells of one scan only.
"""

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStackedWidget, QWidget

from kiosk.core.words import say
from kiosk.widgets.fitted import least_text
from kiosk.widgets.shortened import ShortenedLabel
from kiosk.widgets.text import ElidedLabel, PlainLabel
from kiosk.widgets.theme import Sizes, give_sign

NOTE_MS = 2_500
"""A note stays so long: nobody reads faster."""
_SIGN_EMS = 1.1


class ListHead(QStackedWidget):
    """The count and the repeats that were not counted, or a note. All text is plain. Main thread only."""

    def __init__(self, sizes: Sizes) -> None:
        super().__init__()
        self._sizes = sizes
        self.counted = PlainLabel("", "listCount")
        self.not_counted = PlainLabel("", "listNote")
        self.not_counted.hide()
        self._repeats = 0
        self.note = ShortenedLabel("", "listNote")
        self._sign = QLabel()
        self._time = QTimer(self, singleShot=True, interval=NOTE_MS)
        self._time.timeout.connect(lambda: self.show_note(""))
        for parts in ((self.counted, None, self.not_counted), (self._sign, self.note)):
            self.addWidget(_line(parts, sizes))

    def show_count(self, count: int) -> None:
        """How many captures the session holds."""
        self.counted.setText(say("%n capture(s)", "", count))
        self._fit()

    def show_repeats(self, repeats: int) -> None:
        """How many repeats were not counted."""
        self._repeats = repeats
        self.not_counted.setText(say("%n not counted", "", repeats) if repeats else "")
        self.not_counted.setVisible(bool(repeats))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """There may be more room, or less."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Sizes or the language may have changed."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.StyleChange, QEvent.Type.LanguageChange}:
            self._fit()

    def _fit(self) -> None:
        """A long word for captures is written in smaller letters where text is large."""
        beside = self.not_counted.sizeHint().width() + self._sizes.text // 2 if self._repeats else 0
        font = self.counted.font()
        for size in range(self._sizes.text, least_text(self._sizes) - 1, -1):
            font.setPixelSize(size)
            if QFontMetrics(font).horizontalAdvance(self.counted.text()) + beside < self.width():
                break
        if font.pixelSize() != self.counted.font().pixelSize():
            self.counted.setFont(font)

    def add_repeat(self) -> None:
        """One more was not counted."""
        self.show_repeats(self._repeats + 1)

    def show_note(self, words: str, short: str = "") -> None:
        """Say something for a moment, or what is ``short`` where that has no room; no words: the count again."""
        give_sign(self._sign, "repeat", "ink", self._sizes, _SIGN_EMS)
        self.note.short = short
        self.note.show_text(words)
        self.setCurrentIndex(1 if words else 0)
        self._time.stop()
        if words:
            self._time.start()


def _line(parts: tuple[QWidget | None, ...], sizes: Sizes) -> QWidget:
    """Parts in a row; None is what stretches."""
    line = QWidget()
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(sizes.text // 2)
    for part in parts:
        row.addStretch(1) if part is None else row.addWidget(part, int(isinstance(part, ElidedLabel)))
    return line
