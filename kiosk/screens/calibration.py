"""How large is a millimetre on this screen? A person makes a drawn bank card as large as a real one."""

from PySide6.QtCore import QEvent, QRectF, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.core.words import say
from kiosk.widgets.button import touch_button
from kiosk.widgets.text import WrappedLabel
from kiosk.widgets.theme import Sizes, Turn, palette, turn

CARD_MM = (85.60, 53.98)
"""Width and height of a bank card: ISO/IEC 7810, ID-1; its corners have a radius of 3.18 mm."""
_CORNER_MM = 3.18
_STEP = 1.01
"""One touch changes the card by so much, less than a millimetre; a held button repeats."""
_LEAST, _MOST = 1.5, 20.0
_REPEAT_MS = 60


class BankCard(QWidget):
    """The card, drawn at ``px_per_mm`` from the upper left corner of its room, where the real one is laid."""

    def __init__(self, px_per_mm: float) -> None:
        super().__init__()
        self.px_per_mm = px_per_mm
        self.setAccessibleName(say("Drawn bank card"))

    def show_scale(self, px_per_mm: float) -> None:
        """Draw it at another scale; never larger than its room, beyond which its edge could not be seen."""
        fits = min((self.width() - 4) / CARD_MM[0], (self.height() - 4) / CARD_MM[1])
        self.px_per_mm = max(_LEAST, min(px_per_mm, _MOST, fits))
        self.update()

    @property
    def card(self) -> QRectF:
        """Where the card is drawn, in pixels."""
        return QRectF(2, 2, CARD_MM[0] * self.px_per_mm, CARD_MM[1] * self.px_per_mm)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A filled card with a sharp edge."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(palette().ink), 2))
        painter.setBrush(QColor(palette().press))
        corner = _CORNER_MM * self.px_per_mm
        painter.drawRoundedRect(self.card, corner, corner)
        painter.end()


class CalibrationScreen(QWidget):
    """Says what to do beside the card; two buttons, larger and smaller. Emits the pixels of a millimetre."""

    chosen = Signal(float)
    """Pixels per millimetre, when the drawn card is as large as the real one."""
    back = Signal()
    """Leave it as it is."""

    def __init__(self, sizes: Sizes, px_per_mm: float) -> None:
        super().__init__()
        self.setObjectName("page")
        self.card = BankCard(px_per_mm)
        self.title = WrappedLabel("", "title")
        self.how = WrappedLabel("", "muted")
        self.smaller = touch_button(say("Smaller"), "minus", sizes)
        self.larger = touch_button(say("Larger"), "plus", sizes)
        for button, factor in ((self.smaller, 1 / _STEP), (self.larger, _STEP)):
            button.setAutoRepeat(True)
            button.setAutoRepeatInterval(_REPEAT_MS)
            button.clicked.connect(lambda _checked=False, by=factor: self.card.show_scale(self.card.px_per_mm * by))
        self.back_button = touch_button(say("Back"), "home", sizes)
        self.back_button.clicked.connect(self.back)
        self.keep_button = touch_button(say("It fits"), "check", sizes, "primary")
        self.keep_button.clicked.connect(lambda: self.chosen.emit(round(self.card.px_per_mm, 3)))
        self._lay_out(sizes)
        self.say_words()

    def begin(self, px_per_mm: float) -> None:
        """Start from what the kiosk goes by now."""
        self.card.show_scale(px_per_mm)

    def say_words(self) -> None:
        """Say all fixed words."""
        self.title.setText(say("Lay a bank card on the drawn one"))
        how = say("Put it into the upper left corner, then touch Larger or Smaller until both are of one size.")
        self.how.setText(how)

    def changeEvent(self, event: QEvent) -> None:
        """The language may have changed."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.say_words()

    def _lay_out(self, sizes: Sizes) -> None:
        steps = QHBoxLayout()
        steps.setSpacing(sizes.gap)
        for button in (self.smaller, self.larger):
            steps.addWidget(button, 1)
        ends = QHBoxLayout()
        ends.setSpacing(sizes.gap)
        for button in (self.back_button, self.keep_button):
            ends.addWidget(button, 1)
        words = QVBoxLayout()
        words.setSpacing(sizes.text // 2)
        words.addWidget(self.title)
        words.addWidget(self.how)
        words.addStretch(1)
        words.addLayout(steps)
        words.addLayout(ends)
        for pair in (steps, ends):
            turn(pair, Turn.TIGHT, sizes)
        row = QHBoxLayout(self)
        turn(row, Turn.UPRIGHT, sizes)
        row.setContentsMargins(sizes.gap, sizes.gap, sizes.gap, sizes.gap)
        row.setSpacing(sizes.gap)
        self.card.setMinimumSize(sizes.target * 6, sizes.target * 4)  # the card at its size, and a little more
        row.addWidget(self.card, 3)
        row.addLayout(words, 2)
