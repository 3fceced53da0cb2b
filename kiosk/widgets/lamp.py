"""A lamp of the header: a sign, a small caption and a short word below it. It paints itself, so it changes at once."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from enum import IntEnum

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QStyle

from kiosk.core.words import said_anew
from kiosk.widgets.button import PlainButton
from kiosk.widgets.theme import Sizes, colour, icon_pixmap


class Level(IntEnum):
    """How much room a lamp takes, from much to little."""

    FULL = 0
    SMALL = 1
    """Its word is as small as its caption."""
    BARE = 2
    """And it has no sign: colour and words remain."""
    SIGNED = 3
    """Its sign and its word, without a caption."""
    TERSE = 4
    """Its sign, and a number in place of words; its word alone where there is no number."""
    WORD = 5
    """Its word alone."""


@dataclass(frozen=True, slots=True)
class Light:
    """What a lamp shows. ``sentence`` is for screen readers, and for the screen at rest."""

    caption: str
    word: str
    tone: str
    icon: str
    sentence: str
    terse: str = ""
    """What it says where words have no room."""

    def anew(self) -> "Light":
        """The same in the language of now."""
        caption, word, sentence = (said_anew(one) for one in (self.caption, self.word, self.sentence))
        return replace(self, caption=caption, word=word, sentence=sentence)


class Lamp(PlainButton):
    """As wide as its widest usual word, so that nothing in the header moves when it changes. Main thread only."""

    is_lined = True

    def __init__(self, sizes: Sizes, usual: Callable[[], Sequence[str]] = tuple) -> None:
        """``usual``: the words it often shows, in the language of now."""
        super().__init__()
        self.setObjectName("lamp")
        self._sizes, self._usual = sizes, usual
        self._level = Level.FULL
        self._is_quiet = False
        self.light = Light("", "", "idle", "clock", "")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_light(self, light: Light) -> None:
        """Show a state."""
        self.light = light
        self.setProperty("tone", light.tone)
        self.setProperty("iconName", light.icon)
        self.setText("\n".join(part for part in (light.caption, light.word) if part))
        self.updateGeometry()
        self.update()

    def take(self, level: Level) -> None:
        """Take so much room."""
        if level is not self._level:
            self._level = level
            self.updateGeometry()
            self.update()

    def be_quiet(self, *, is_quiet: bool) -> None:
        """Only an outline: on pages where nobody scans it must not call for attention."""
        self._is_quiet = is_quiet
        self.update()

    def width_at(self, level: Level) -> int:
        """Pixels it takes at a level."""
        words = QFontMetrics(self._font(is_word=True, level=level))
        captions = QFontMetrics(self._font(is_word=False, level=level))
        caption, word = self._words(level)
        usual = self._usual() if level < Level.SIGNED else ()  # where room is short it is as wide as it must be
        widths = [words.horizontalAdvance(one) for one in (word, *usual)]
        widest = max(captions.horizontalAdvance(caption), *widths)
        return max(self._edge() * 2 + self._sign(level) + widest + 2, self._sizes.target)

    def sizeHint(self) -> QSize:
        """At least a target; as high as its two lines."""
        lines = (self._font(is_word=True), self._font(is_word=False))
        height = sum(QFontMetrics(font).height() for font in lines)
        return QSize(self.width_at(self._level), max(height, self._sizes.target))

    def minimumSizeHint(self) -> QSize:
        """It is never cut."""
        return self.sizeHint()

    def changeEvent(self, event: QEvent) -> None:
        """In another language or font it has another size."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.show_light(self.light.anew())
        elif event.type() is QEvent.Type.FontChange:
            self.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink = self._paint_ground(painter)
        inside = self.rect().adjusted(self._edge(), 0, -self._edge(), 0)
        if self._sign(self._level):
            side = self._side()
            place = self._seen(QRect(inside.left(), inside.center().y() - side // 2, side, side))
            painter.drawPixmap(place, icon_pixmap(self.light.icon, ink, side))
        self._paint_words(painter, inside.adjusted(self._sign(self._level), 0, 0, 0), ink)

    def _paint_ground(self, painter: QPainter) -> str:
        """Paint the surface; the token of the colour for what stands on it."""
        radius = self._sizes.target * 0.2
        frame = QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5)
        tone = self.light.tone
        ink = "on_header" if self._is_quiet else f"on_{tone}"
        painter.setPen(Qt.PenStyle.NoPen)
        if self._is_quiet or self.isDown():
            painter.setPen(QPen(QColor(colour(ink)), 2))
        painter.setBrush(QColor(colour("header" if self._is_quiet else tone)))
        painter.drawRoundedRect(frame if self._is_quiet or self.isDown() else QRectF(self.rect()), radius, radius)
        return ink

    def _paint_words(self, painter: QPainter, room: QRect, ink: str) -> None:
        painter.setPen(QColor(colour(ink)))
        caption, word = self._words(self._level)
        fonts = [(word, self._font(is_word=True))]
        if caption:
            fonts.insert(0, (caption, self._font(is_word=False)))
        heights = [QFontMetrics(font).height() for _, font in fonts]
        top = room.center().y() - sum(heights) // 2 + 1
        side = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        for (word, font), height in zip(fonts, heights, strict=True):
            painter.setFont(font)
            line = self._seen(QRect(room.left(), top, room.width(), height))
            cut = QFontMetrics(font).elidedText(word, Qt.TextElideMode.ElideRight, line.width())
            painter.drawText(line, int(QStyle.visualAlignment(self.layoutDirection(), side)), cut)
            top += height

    def _words(self, level: Level) -> tuple[str, str]:
        if level is Level.TERSE:
            return "", self.light.terse or self.light.word
        return self.light.caption if level < Level.SIGNED else "", self.light.word

    def _seen(self, place: QRect) -> QRect:
        """Where a place is in a window that runs from either side."""
        return QStyle.visualRect(self.layoutDirection(), self.rect(), place)

    def _font(self, *, is_word: bool, level: Level | None = None) -> QFont:
        font = QFont("Inter")
        font.setWeight(QFont.Weight.Bold if is_word else QFont.Weight.Medium)
        is_full = (self._level if level is None else level) is Level.FULL
        font.setPixelSize(self._sizes.text if is_word and is_full else self._sizes.small)
        return font

    def _edge(self) -> int:
        return max(round(self._sizes.gap * 0.65), 8)

    def _side(self) -> int:
        return round(self._sizes.text * 1.2)

    def _sign(self, level: Level) -> int:
        """What the sign takes, with the space behind it."""
        is_bare = level in {Level.BARE, Level.WORD} or (level is Level.TERSE and not self.light.terse)
        return 0 if is_bare else self._side() + self._edge()
