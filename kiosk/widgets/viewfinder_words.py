"""Words on the viewfinder: the hint on a pill, the number of captures, and what stands in the place of a picture."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QPainter

from kiosk.core.inert import inert_whole
from kiosk.widgets.big_code import far_font
from kiosk.widgets.text import breaking, drawn
from kiosk.widgets.theme import AMBER, NAVY, ON_AMBER, Sizes, icon_pixmap, translucent

_CAP_HEIGHT = 0.727
_WHITE = "#ffffff"
_CENTRE = int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextWordWrap)
_BEGIN = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop) | int(Qt.TextFlag.TextWordWrap)
_ENDLESS = 100_000.0


def sized(font: QFont, pixels: int, *, is_bold: bool = False) -> QFont:
    """A font in another size."""
    made = QFont(font)
    made.setPixelSize(max(1, pixels))
    made.setWeight(QFont.Weight.Bold if is_bold else QFont.Weight.Normal)
    return made


@dataclass(frozen=True, slots=True)
class Pill:
    """Words on a rounded ground, and where."""

    words: str
    place: QRectF
    font: QFont


def pill_of(words: str, view: QRectF, font: QFont, sizes: Sizes, *, is_large: bool = False) -> Pill:
    """At the bottom: on one line if they fit, in smaller letters if they must, else on two lines.

    ``is_large``: in larger letters where they fit.
    """
    room = view.width() - 2 * sizes.gap - sizes.text
    fonts = [sized(font, pixels) for pixels in (sizes.large, sizes.text, sizes.small)[0 if is_large else 1 :]]
    used = next((one for one in fonts if QFontMetricsF(one).horizontalAdvance(words) <= room), fonts[-1])
    box = QFontMetricsF(used).boundingRect(QRectF(0, 0, room, _ENDLESS), _CENTRE, words)
    width, height = min(box.width(), room) + sizes.text, box.height() + sizes.text * 0.5
    top = view.bottom() - height - sizes.gap / 2
    return Pill(words, QRectF(view.center().x() - width / 2, top, width, height), used)


def paint_pill(painter: QPainter, pill: Pill, sizes: Sizes, *, is_warning: bool) -> None:
    """Draw it."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QBrush(QColor(AMBER) if is_warning else translucent(NAVY, 220)))
    radius = min(pill.place.height() / 2, sizes.text)
    painter.drawRoundedRect(pill.place, radius, radius)
    painter.setPen(QColor(ON_AMBER if is_warning else _WHITE))
    painter.setFont(pill.font)
    painter.drawText(pill.place, _CENTRE, pill.words)


def count_pill(number: str, view: QRectF, left: float, font: QFont, sizes: Sizes) -> Pill:
    """At the upper end, in digits that are read from 2 m; smaller where what stands to the ``left`` leaves no room."""
    edge = sizes.text * 0.5
    room = view.right() - sizes.gap - left - 2 * edge
    wide = QFontMetricsF(sized(font, 100, is_bold=True)).horizontalAdvance(number) / 100
    used = sized(font, int(min(far_font(sizes), max(room / wide, sizes.text))), is_bold=True)
    width, high = wide * used.pixelSize() + 2 * edge, used.pixelSize() * _CAP_HEIGHT + 2 * edge * 0.8
    return Pill(number, QRectF(view.right() - width - sizes.gap / 2, view.top() + sizes.gap / 2, width, high), used)


def paint_count(painter: QPainter, pill: Pill, sizes: Sizes) -> None:
    """Draw it."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QBrush(translucent(NAVY, 220)))
    painter.drawRoundedRect(pill.place, sizes.text * 0.6, sizes.text * 0.6)
    painter.setPen(QColor(_WHITE))
    painter.setFont(pill.font)
    base = pill.place.center().y() + QFontMetricsF(pill.font).capHeight() / 2
    painter.drawText(QPointF(pill.place.left() + sizes.text * 0.5, base), pill.words)


def paint_message(
    painter: QPainter, view: QRectF, count: QRectF, icon: str, told: tuple[str, str], sizes: Sizes
) -> None:
    """What stands in the place of the picture: a sign, what it is, what to do. It leaves the ``count`` free."""
    painter.fillRect(view, QBrush(translucent("#101827", 200)))
    painter.setPen(QColor(_WHITE))
    title, rest = (breaking(drawn(inert_whole(words))) for words in told)
    font, gap = painter.font(), sizes.gap
    bold, plain = sized(font, sizes.text, is_bold=True), sized(font, sizes.text)
    width, side = view.width() - 2 * gap, sizes.text * 3
    high = [
        QFontMetricsF(one).boundingRect(QRectF(0, 0, width, _ENDLESS), _CENTRE, words).height() if words else 0.0
        for one, words in ((bold, title), (plain, rest))
    ]
    below = max(count.bottom(), view.top()) + gap / 2
    room = QRectF(view.left() + gap, below, width, view.bottom() - below - gap / 2)
    if side + gap / 2 + sum(high) > room.height():
        _paint_low(painter, view, count, (icon, title, rest), sizes)
        return
    top = room.top() + (room.height() - side - gap / 2 - sum(high)) / 2
    painter.drawPixmap(QPointF(view.center().x() - side / 2, top), icon_pixmap(icon, _WHITE, side))
    top += side + gap / 2
    for one, words, lines in ((bold, title, high[0]), (plain, rest, high[1])):
        painter.setFont(one)
        painter.drawText(QRectF(room.left(), top, width, lines), _CENTRE, words)
        top += lines


def _paint_low(painter: QPainter, view: QRectF, count: QRectF, told: tuple[str, str, str], sizes: Sizes) -> None:
    """Where there is little height: sign and first sentence beside the count, the rest below both."""
    icon, title, rest = told
    gap, side = sizes.gap, round(sizes.text * 1.5)
    painter.drawPixmap(QPointF(view.left() + gap, view.top() + gap), icon_pixmap(icon, _WHITE, side))
    bold, plain = sized(painter.font(), sizes.small, is_bold=True), sized(painter.font(), sizes.small)
    width = view.width() - 2 * gap
    high = [
        QFontMetricsF(one).boundingRect(QRectF(0, 0, width, _ENDLESS), _BEGIN, words).height() if words else 0.0
        for one, words in ((bold, title), (plain, rest))
    ]
    top = max(count.bottom() if count.isValid() else 0.0, view.top() + gap + side)
    place = QRectF(view.left() + gap, top, width, view.bottom() - top)
    if sum(high) > place.height():
        right = count.left() if count.isValid() else view.right()
        left = view.left() + gap * 1.5 + side
        place = QRectF(left, view.top() + gap * 0.6, right - left - gap / 2, view.height() - gap)
    painter.setFont(bold)
    painter.drawText(place, _BEGIN, title)
    box = painter.boundingRect(place, _BEGIN, title)
    painter.setFont(plain)
    top = max(box.bottom(), top if place.top() < top else 0.0)
    painter.drawText(QRectF(view.left() + gap, top, width, view.bottom() - top), _BEGIN, rest)
