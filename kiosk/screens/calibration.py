"""How large is a millimetre on this screen? A person makes a drawn bank card as large as a real one."""

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from kiosk.core.words import say
from kiosk.widgets.bottom_row import BottomRow
from kiosk.widgets.button import touch_button
from kiosk.widgets.fitted import FittedLabel
from kiosk.widgets.text import drawn
from kiosk.widgets.theme import TARGET_MM, Sizes, palette

CARD_MM = (85.60, 53.98)
"""Width and height of a bank card: ISO/IEC 7810, ID-1; its corners have a radius of 3.18 mm."""
_CORNER_MM = 3.18
_STEP = 1.01
"""One touch changes the card by so much, less than a millimetre; a held button repeats."""
_LEAST, _MOST = 1.5, 20.0
_REPEAT_MS = 60
_SPARE = 1.4
"""On an upright window the card may grow so much before what is below it gives way."""
_TITLE, _LINE = 1.25, 1.6
"""Height of the title's letters and of its line, in heights of text."""
_ANY = 16_777_215
"""Qt's word for a height without an end."""


class BankCard(QWidget):
    """The card, drawn at ``px_per_mm`` from the upper left corner of its room, where the real one is laid."""

    def __init__(self, sizes: Sizes, px_per_mm: float) -> None:
        super().__init__()
        self._sizes, self.px_per_mm, self._wanted = sizes, px_per_mm, px_per_mm
        self.is_upright = False
        self.setMinimumSize(sizes.target * 3, sizes.target * 2)
        self.setAccessibleName(say("Drawn bank card"))

    def show_scale(self, px_per_mm: float) -> None:
        """Draw it at another scale; never larger than its room, beyond which its edge could not be seen."""
        self._wanted = px_per_mm
        fits = (self.width() - 4) / CARD_MM[0]
        if not self.is_upright:
            fits = min(fits, (self.height() - 4) / CARD_MM[1])
        self.px_per_mm = max(_LEAST, min(px_per_mm, _MOST, fits))
        wanted = round(self.card.height()) + 4
        if self.is_upright and not wanted <= self.height() <= 2 * wanted:
            self.setFixedHeight(round(min(wanted * _SPARE, self.width() * CARD_MM[1] / CARD_MM[0] + 4)))
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """There may be room now for what there was none."""
        super().resizeEvent(event)
        self.show_scale(self._wanted)

    def ask_for_room(self, *, is_upright: bool) -> None:
        """Where there is more height than it needs it takes no more; else all there is."""
        self.is_upright = is_upright
        self.setMinimumHeight(self._sizes.target * 2)
        self.setMaximumHeight(_ANY)
        if is_upright:
            self.show_scale(self.px_per_mm)

    @property
    def card(self) -> QRectF:
        """Where the card is drawn, in pixels."""
        return QRectF(2, 2, CARD_MM[0] * self.px_per_mm, CARD_MM[1] * self.px_per_mm)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A filled card with a sharp edge, and in it what to do with it: a real one covers the words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(palette().ink), 2))
        painter.setBrush(QColor(palette().press))
        corner = _CORNER_MM * self.px_per_mm
        painter.drawRoundedRect(self.card, corner, corner)
        inside = self.card.adjusted(corner, corner, -corner, -corner).toRect()
        painter.setPen(QColor(palette().ink))
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        words = drawn(say("Lay your bank card here"))
        if inside.contains(painter.boundingRect(inside, int(flags), words)):
            painter.drawText(inside, int(flags), words)
        painter.end()


class CalibrationScreen(QWidget):
    """Says what to do above the card; two buttons, larger and smaller. Emits the pixels of a millimetre."""

    chosen = Signal(float)
    """Pixels per millimetre, when the drawn card is as large as the real one."""
    back = Signal()
    """Leave it as it is."""

    def __init__(self, sizes: Sizes, px_per_mm: float) -> None:
        super().__init__()
        self.setObjectName("page")
        self._sizes = sizes
        self._cells: tuple[tuple[int, int, int, int], ...] = ()
        self.card = BankCard(sizes, px_per_mm)
        self.how = FittedLabel(sizes, "title", _TITLE)
        self.smaller = touch_button(say("Smaller"), "minus", sizes)
        self.larger = touch_button(say("Larger"), "plus", sizes)
        for button, factor in ((self.smaller, 1 / _STEP), (self.larger, _STEP)):
            button.setAutoRepeat(True)
            button.setAutoRepeatInterval(_REPEAT_MS)
            button.clicked.connect(lambda _checked=False, by=factor: self.card.show_scale(self.card.px_per_mm * by))
        self.back_button = touch_button(say("Back"), "chevron-left", sizes)
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
        self.how.setText(say("Match your card"))

    def changeEvent(self, event: QEvent) -> None:
        """The language may have changed."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.say_words()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A screen that was turned."""
        super().resizeEvent(event)
        self._place()

    def _lay_out(self, sizes: Sizes) -> None:
        """All buttons are at the bottom, near the hand that does not hold the card."""
        self._words = QWidget()
        inside = QVBoxLayout(self._words)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self.how)
        inside.addStretch(1)
        self._grid = QGridLayout()
        self._grid.setSpacing(sizes.gap // 2)
        self._grid.setHorizontalSpacing(sizes.gap)
        column = QVBoxLayout(self)
        column.setContentsMargins(sizes.gap, sizes.gap // 4, sizes.gap, sizes.gap // 4)  # of 7 inches: a card, no more
        column.setSpacing(sizes.gap // 3)
        column.addLayout(self._grid, 1)
        acts = BottomRow(sizes, self.back_button, self.smaller, self.larger, self.keep_button)
        acts.stand_below(column, gives_way=True)
        column.addWidget(acts)
        self._place()

    @property
    def _is_low(self) -> bool:
        """Whether the height below the header holds a card, and no title above it."""
        sizes = self._sizes
        card = CARD_MM[1] * max(sizes.target / TARGET_MM, self.card.px_per_mm)
        others = 2.2 * sizes.target + _LINE * sizes.text + 3 * sizes.gap
        return not sizes.is_upright and sizes.height < card + others

    def _place(self) -> None:
        """The title stands above the card; beside it where the window is low."""
        is_upright, is_low, grid = self._sizes.is_upright, self._is_low, self._grid
        line = round(self._sizes.text * _LINE)
        self.how.setFixedHeight(line)
        self._words.setMaximumHeight(_ANY if is_low else line)
        cells = ((0, 1, 1, 1), (0, 0, 1, 1)) if is_low else ((0, 0, 1, 1), (1, 0, 1, 1))
        if self._cells == cells:
            return
        self._cells = cells
        for part, cell in zip((self._words, self.card), cells, strict=True):
            grid.removeWidget(part)
            grid.addWidget(part, *cell)
        rows = (0, 0, 1) if is_upright else (1, 0, 0) if is_low else (0, 1, 0)
        for row, share in enumerate(rows):
            grid.setRowStretch(row, share)
        for place, share in enumerate((5, 3) if is_low else (1, 0)):
            grid.setColumnStretch(place, share)
        self.card.ask_for_room(is_upright=is_upright)
