"""Words and codes that take the largest letters their room has a place for."""

from collections.abc import Iterator
from math import ceil

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy

from kiosk.core.gtin import has_valid_check_digit, is_digits
from kiosk.widgets.text import ElidedLabel, WrappedLabel, drawn
from kiosk.widgets.theme import Sizes, colour

_SIGNS = {"▲": "warn", "✗": "bad", "✓": "good"}
_STEP = 2
_LEAST = 0.2525
"""Height of the smallest letters in touch targets of 15 mm: 2.75 mm of capitals."""
_MOST_LINES = 3
_SHORTEST = 7
"""A number with fewer digits is a quantity, or a code of the house."""
_GROUP = 4
"""Digits of a long number that stand together."""


def least_text(sizes: Sizes) -> int:
    """Height of the smallest letters, 2.75 mm capitals: where room is short, text that was made larger gives way."""
    return min(sizes.small, ceil(sizes.target * _LEAST))


class FittedLabel(WrappedLabel):
    """Words on as many lines as there is room for. A sign in front tells their colour."""

    def __init__(self, sizes: Sizes, name: str = "", largest: float = 1.0) -> None:
        """``largest``: the largest letters, in heights of normal text."""
        self._sizes, self._largest = sizes, largest
        super().__init__("", name)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)

    @property
    def full_text(self) -> str:
        """The words."""
        return self.said

    def show_text(self, text: str) -> None:
        """Show these words."""
        self.setText(text)

    def setText(self, text: str) -> None:
        """Show these words, in the colour of their sign."""
        super().setText(text)
        tone = _SIGNS.get(text[:1], "")
        if self.property("tone") != tone:
            self.setProperty("tone", tone)
            self.style().unpolish(self)
            self.style().polish(self)
        self._fit()
        self.updateGeometry()

    def height_in(self, width: int) -> int:
        """Pixels of height with the largest letters; none without words."""
        return self._height(self._font(round(self._sizes.text * self._largest)), width) if self.said else 0

    def least_height_in(self, width: int) -> int:
        """Pixels of height with the smallest letters."""
        return self._height(self._font(least_text(self._sizes)), width) if self.said else 0

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The room changed."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Sizes or the language may have changed."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.StyleChange, QEvent.Type.LanguageChange}:
            self._fit()

    def _fit(self) -> None:
        least = least_text(self._sizes)
        fonts = [self._font(size) for size in range(round(self._sizes.text * self._largest), least - 1, -1)]
        near = [font for font in fonts if font.pixelSize() >= self._sizes.small and self._is_line(font)]
        wrapped = [font for font in fonts[::2] if self._height(font, self.width()) <= self.height()]
        fit = (near + wrapped + [self._font(least)])[0]  # a little smaller rather than one word on a second line
        if fit.pixelSize() != self.font().pixelSize():
            self.setFont(fit)

    def _is_line(self, font: QFont) -> bool:
        metrics = QFontMetrics(font)
        return metrics.height() <= self.height() and metrics.horizontalAdvance(self.text()) < self.width()

    def _font(self, size: int) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(size)
        return font

    def _height(self, font: QFont, width: int) -> int:
        room = QRect(0, 0, max(width, 1), 1_000_000)
        return QFontMetrics(font).boundingRect(room, int(Qt.TextFlag.TextWordWrap), self.text()).height()


def groups(text: str) -> list[str]:
    """The digits of a number as they stand below the bars, in groups; any other text is one group."""
    if not is_digits(text) or len(text) < _SHORTEST:
        return [text]
    cuts = [_GROUP] * (len(text) // _GROUP)
    if len(text) == 14:
        cuts = [1, 2, 5, 5]
    elif len(text) == 12 and has_valid_check_digit(text):
        cuts = [1, 5, 5]
    elif len(text) <= 13 and not (len(text) == 8 and has_valid_check_digit(text)):
        cuts = [1, 6]
    return list(_cut(text, cuts))


def _cut(text: str, cuts: list[int]) -> Iterator[str]:
    begin = 0
    for size in cuts:
        if text[begin : begin + size]:
            yield text[begin : begin + size]
        begin += size
    if text[begin:]:
        yield text[begin:]


class CodeField(ElidedLabel):
    """What is being typed, all of it: in groups, in smaller letters and on further lines the longer it is.

    Before anything is typed it says what is wanted; behind the last character stands a mark.
    """

    def __init__(self, sizes: Sizes, name: str = "typed", *, has_mark: bool = True) -> None:
        """``has_mark``: something is typed here, behind the last character."""
        self._sizes, self._has_mark = sizes, has_mark
        self.hint = ""
        """What is wanted."""
        self.sign = ""
        """In front of what is typed, such as × of a quantity."""
        self.is_large = False
        """Whether it is a number that is read in passing."""
        self.is_line = False
        """Whether it is a line of text, of which the end is seen where it does not fit."""
        super().__init__("", name)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)

    def line(self) -> int:
        """Height that one line wants, in pixels."""
        return round(self._sizes.huge * 1.5 if self.is_large else self._sizes.large * 1.7)

    def sizeHint(self) -> QSize:
        """What its page gives it."""
        return self.minimumSizeHint()

    def minimumSizeHint(self) -> QSize:
        """Any width; as high as a line of the smallest letters."""
        return QSize(0, round(least_text(self._sizes) * 1.5))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the lines, and the mark behind them."""
        painter = QPainter(self)
        edge = self._edge()
        room = QRectF(self.rect()).adjusted(edge, 3, -edge, -3)
        if not self.full_text and self.hint:
            self._draw_hint(painter, room)
            return
        font, lines = self._lines(room)
        painter.setFont(font)
        metrics = QFontMetrics(font)
        mark = metrics.horizontalAdvance("0")
        top = room.center().y() - metrics.height() * len(lines) / 2
        painter.setPen(self.palette().color(self.foregroundRole()))
        for number, line in enumerate(lines):
            painter.drawText(QRectF(room.left(), top + number * metrics.height(), room.width(), metrics.height()), line)
        if not self._has_mark:
            return
        end = room.left() + metrics.horizontalAdvance(lines[-1])
        base = top + metrics.height() * (len(lines) - 1) + metrics.ascent() + metrics.descent() * 0.5
        painter.fillRect(QRectF(end + 1, base, mark * 0.9, max(2.0, mark / 7)), colour("accent"))

    def _draw_hint(self, painter: QPainter, room: QRectF) -> None:
        flags = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        size, need = self._sizes.text + 1, QRect(0, 0, self.width() + 1, 0)
        while size > least_text(self._sizes) and (need.width() > room.width() or need.height() > room.height()):
            size -= 1
            metrics = QFontMetrics(self._font(size, QFont.Weight.Normal))
            need = metrics.boundingRect(room.toRect(), flags, self.hint)
        painter.setFont(self._font(size, QFont.Weight.Normal))
        painter.setPen(colour("muted"))
        painter.drawText(room, flags, self.hint)

    def _lines(self, room: QRectF) -> tuple[QFont, list[str]]:
        """The largest letters with which all of it has room: on one line while they are no smaller than text."""
        if self.is_line:
            return self._text_lines(room)
        parts = groups(drawn(self.full_text))
        parts[0] = f"{self.sign} {parts[0]}" if self.sign else parts[0]
        largest = min(self._sizes.huge, round(room.height() * 0.7))
        least = least_text(self._sizes)
        for smallest, most in ((self._sizes.text, 1), (least, 9)):
            for size in range(max(largest, least), smallest - 1, -1):
                font = self._font(size)
                lines = _wrapped(parts, QFontMetrics(font), room.width())
                if len(lines) <= most and len(lines) * QFontMetrics(font).height() <= room.height() + 2:
                    return font, lines
        font = self._font(least)
        metrics = QFontMetrics(font)
        count = max(1, int(room.height() // metrics.height()))
        text = metrics.elidedText(" ".join(parts), Qt.TextElideMode.ElideMiddle, int(room.width() * (count - 0.3)))
        return font, _wrapped([text], metrics, room.width())

    def text_height(self, width: int) -> int:
        """Height that a line of text wants; on three lines at most where it is longer than this width."""
        font = self._font(self._sizes.large)
        room = max(1, width - 2 * self._edge() - QFontMetrics(font).horizontalAdvance("0"))
        lines = min(_MOST_LINES, 1 + QFontMetrics(font).horizontalAdvance(drawn(self.full_text)) // room)
        return self.line() + (lines - 1) * QFontMetrics(font).height()

    def _text_lines(self, room: QRectF) -> tuple[QFont, list[str]]:
        """The end of a text, on as many lines as there is room for."""
        font = self._font(min(self._sizes.large, round(room.height() * 0.78)))
        metrics = QFontMetrics(font)
        count = max(1, int(room.height() // metrics.height()))
        if count > 1:
            lines = _wrapped([drawn(self.full_text)], metrics, room.width())
            return font, lines if len(lines) <= count else ["…" + lines[-count][1:], *lines[1 - count :]]
        width = int(room.width()) - metrics.horizontalAdvance("0")
        return font, [metrics.elidedText(drawn(self.full_text), Qt.TextElideMode.ElideLeft, width)]

    def _edge(self) -> int:
        return max(self._sizes.gap // 2, 6)

    def _font(self, size: int, weight: QFont.Weight = QFont.Weight.Bold) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(size)
        font.setWeight(weight)
        return font


def _wrapped(parts: list[str], metrics: QFontMetrics, width: float) -> list[str]:
    """Groups, a space between them, on lines that have room for the mark, too; a group that is too long is cut."""
    room = width - metrics.horizontalAdvance("0")
    lines = [""]
    for part in parts:
        joined = f"{lines[-1]} {part}" if lines[-1] else part
        if metrics.horizontalAdvance(joined) <= room:
            lines[-1] = joined
            continue
        lines += [""] if lines[-1] else []
        for char in part:
            if metrics.horizontalAdvance(lines[-1] + char) > room:
                lines.append("")
            lines[-1] += char
    return lines
