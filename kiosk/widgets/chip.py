"""A chip: colour, sign and word for a state. Painted, in lists as on pages; its word is inert and plain."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.core.inert import inert
from kiosk.core.words import said_anew
from kiosk.widgets.text import drawn
from kiosk.widgets.theme import Sizes, colour, icon_pixmap

_LONGEST = 60


@dataclass(frozen=True, slots=True)
class ChipWords:
    """What a chip shows. ``tone``: good, busy, warn, bad or idle, of the palette."""

    icon: str
    tone: str
    word: str


def chip_font(font: QFont, sizes: Sizes) -> QFont:
    """The font of a chip's word."""
    made = QFont(font)
    made.setWeight(QFont.Weight.DemiBold)
    made.setPixelSize(sizes.small)
    return made


def chip_size(words: ChipWords, font: QFont, sizes: Sizes) -> QSize:
    """The pixels that a chip needs."""
    metrics = QFontMetrics(chip_font(font, sizes))
    advance = metrics.horizontalAdvance(drawn(inert(words.word, _LONGEST)))
    return QSize(advance + round(sizes.text * 2.3), max(metrics.height() + 4, round(sizes.text * 1.35)))


def draw_chip(painter: QPainter, place: QRect, words: ChipWords, sizes: Sizes) -> None:
    """Draw a chip into ``place``; a word that does not fit ends with an ellipsis."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour(words.tone)))
    radius = place.height() / 2
    painter.drawRoundedRect(QRectF(place), radius, radius)
    side, edge = round(sizes.text * 0.95), round(sizes.text * 0.4)
    ink = f"on_{words.tone}"
    painter.drawPixmap(place.left() + edge, place.center().y() - side // 2, icon_pixmap(words.icon, ink, side))
    painter.setFont(chip_font(painter.font(), sizes))
    painter.setPen(QColor(colour(ink)))
    room = place.adjusted(edge + side + edge // 2, 0, -edge, 0)
    word = drawn(inert(words.word, _LONGEST))
    cut = painter.fontMetrics().elidedText(word, Qt.TextElideMode.ElideRight, room.width())
    painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), cut)
    painter.restore()


class Chip(QWidget):
    """A chip on a page; hidden while it has nothing to say."""

    def __init__(self, sizes: Sizes) -> None:
        super().__init__()
        self._sizes = sizes
        self.words: ChipWords | None = None
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.hide()

    def show_words(self, words: ChipWords | None) -> None:
        """Show a state, or nothing."""
        if words != self.words:
            self.words = words
            self.setAccessibleName(inert(words.word, _LONGEST) if words else "")
            self.updateGeometry()
            self.update()
        self.setVisible(words is not None)

    def sizeHint(self) -> QSize:
        """As large as its word."""
        return chip_size(self.words, self.font(), self._sizes) if self.words else QSize(0, 0)

    def minimumSizeHint(self) -> QSize:
        """Its sign and a few letters."""
        return QSize(self._sizes.text * 3, self.sizeHint().height())

    def changeEvent(self, event: QEvent) -> None:
        """In another language, or another font, it has another size."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange and self.words is not None:
            self.show_words(ChipWords(self.words.icon, self.words.tone, said_anew(self.words.word)))
        elif event.type() is QEvent.Type.FontChange:
            self.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it."""
        if self.words is not None:
            draw_chip(QPainter(self), self.rect(), self.words, self._sizes)


class ShareBar(QWidget):
    """A bar that shows a share in percent; the number stands beside it."""

    def __init__(self, sizes: Sizes) -> None:
        super().__init__()
        self._sizes, self._percent = sizes, 0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_percent(self, percent: int) -> None:
        """Show a share."""
        self._percent = percent
        self.update()

    def sizeHint(self) -> QSize:
        """Small: it only underlines the number."""
        return QSize(self._sizes.text * 6, round(self._sizes.text * 0.5))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the whole, and the share of it from the side where reading begins."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        whole, radius = QRectF(self.rect()), self.height() / 2
        painter.setBrush(QColor(colour("line")))
        painter.drawRoundedRect(whole, radius, radius)
        part = QRectF(whole)
        part.setWidth(max(whole.width() * self._percent / 100, self.height()))
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            part.moveRight(whole.right())
        painter.setBrush(QColor(colour("busy_ink")))
        painter.drawRoundedRect(part, radius, radius)
