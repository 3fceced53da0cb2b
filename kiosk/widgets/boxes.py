"""Boxes around codes in the viewfinder: colour, shape and word for how each stands, and which one a finger means."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetricsF, QPainter, QPainterPath, QPen, QPolygonF

from kiosk.core.place import Place
from kiosk.core.view import BoxState, Seen
from kiosk.core.words import mark, say_marked
from kiosk.widgets.theme import AMBER, NAVY, ON_AMBER, Sizes, icon_pixmap, translucent

KEPT_GREEN = "#36d07f"
_ON_GREEN = "#06301c"
_WHITE = "#ffffff"
TAP, HOLD_STILL = mark("Tap"), mark("Hold still")
_AIR = 3.0


@dataclass(frozen=True, slots=True)
class Box:
    """One box on the screen, in pixels of the widget. ``tag`` is where its word or its tick stands; null without."""

    seen: Seen
    is_kept: bool
    outline: QPolygonF
    tag: QRectF
    reach: QRectF
    """Where a finger means this box, if no other is nearer: 15 mm at least, however small the code is."""

    def distance(self, point: QPointF) -> float:
        """How far a finger is from outline and tag; 0 on them."""
        spot = point.x(), point.y()
        to_outline = Place(tuple((p.x(), p.y()) for p in self.outline.toList())).distance(spot)
        corners = (self.tag.topLeft(), self.tag.topRight(), self.tag.bottomRight(), self.tag.bottomLeft())
        if self.tag.isNull():
            return to_outline
        return min(to_outline, Place(tuple((p.x(), p.y()) for p in corners)).distance(spot))


@dataclass(frozen=True, slots=True)
class Stage:
    """Where the picture stands on the widget: pixels of the one to pixels of the other.

    ``whole`` is all that is seen of it; in ``room`` tags may stand and fingers reach.
    """

    left: float
    top: float
    scale: float
    whole: QRectF
    room: QRectF

    def point(self, x: float, y: float) -> QPointF:
        """A point of the picture on the widget."""
        return QPointF(self.left + x * self.scale, self.top + y * self.scale)


def lay_out(seen: Sequence[Seen], kept: Collection[int], stage: Stage, sizes: Sizes, font: QFontMetricsF) -> list[Box]:
    """Where the boxes are that can be seen. Tags stay off each other where they can."""
    boxes: list[Box] = []
    for one in seen:
        outline = QPolygonF([stage.point(x, y) for x, y in one.sighting.polygon])
        if outline.isEmpty() or not outline.boundingRect().adjusted(-1, -1, 1, 1).intersects(stage.whole):
            continue
        is_kept = one.state is BoxState.TAKEN and one.track_id in kept
        tag = _tag(outline, _tag_size(one.state, sizes, font, is_kept=is_kept), stage.room, [box.tag for box in boxes])
        boxes.append(Box(one, is_kept, outline, tag, _reach(outline, tag, stage.room, sizes)))
    return boxes


def box_at(boxes: Sequence[Box], point: QPointF) -> Box | None:
    """The box a finger at ``point`` means: of those in reach the nearest."""
    near = [box for box in boxes if box.reach.contains(point)]
    return min(near, key=lambda box: box.distance(point)) if near else None


def paint_boxes(painter: QPainter, boxes: Sequence[Box], sizes: Sizes) -> None:
    """Outlines first, so that no outline crosses a word."""
    for box in boxes:
        _paint_outline(painter, box, sizes)
    for box in boxes:
        _paint_tag(painter, box, sizes)


def _tag_size(state: BoxState, sizes: Sizes, font: QFontMetricsF, *, is_kept: bool) -> QSizeF:
    height = sizes.text * 2.0
    if is_kept:
        return QSizeF(height, height)
    if state is BoxState.WAITING:
        return QSizeF(font.horizontalAdvance(say_marked(TAP)) + sizes.text * 2.9, height)
    width = font.horizontalAdvance(say_marked(HOLD_STILL)) + sizes.text * 1.4
    return QSizeF(width, height) if _is_doubtful(state) else QSizeF()


def _tag(outline: QPolygonF, size: QSizeF, room: QRectF, others: Sequence[QRectF]) -> QRectF:
    """On the middle of a box that is large enough, else below or above it, wherever no other tag stands."""
    if size.isEmpty():
        return QRectF()
    around = outline.boundingRect()
    away = QPointF(0, max(around.height(), size.height()) / 2 + size.height() / 2 + _AIR)
    middle, beside = [around.center()], [around.center() + away, around.center() - away]
    is_large = around.width() >= size.width() and around.height() >= size.height()
    tags = [_inside(_about(place, size), room) for place in (middle + beside if is_large else beside + middle)]
    return next((tag for tag in tags if not any(tag.intersects(other) for other in others)), tags[0])


def _reach(outline: QPolygonF, tag: QRectF, room: QRectF, sizes: Sizes) -> QRectF:
    around = outline.boundingRect()
    finger = _inside(_about(around.center(), QSizeF(sizes.target, sizes.target)), room)
    reach = around.united(finger)
    return reach if tag.isNull() else reach.united(_inside(_about(tag.center(), finger.size()), room)).united(tag)


def _about(centre: QPointF, size: QSizeF) -> QRectF:
    return QRectF(centre.x() - size.width() / 2, centre.y() - size.height() / 2, size.width(), size.height())


def _inside(rect: QRectF, room: QRectF) -> QRectF:
    """Moved into the room, so that a code at the edge can be read and touched like any other."""
    left = min(max(rect.left(), room.left()), max(room.left(), room.right() - rect.width()))
    top = min(max(rect.top(), room.top()), max(room.top(), room.bottom() - rect.height()))
    return QRectF(QPointF(left, top), rect.size())


def _is_doubtful(state: BoxState) -> bool:
    return state is BoxState.DOUBTFUL


def _paint_outline(painter: QPainter, box: Box, sizes: Sizes) -> None:
    """A dark line below the coloured one: labels are white, benches are dark, and both must show the box."""
    colour = KEPT_GREEN if box.is_kept else AMBER if _is_doubtful(box.seen.state) else _WHITE
    width = max(3.0, sizes.text / 5)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(translucent(NAVY, 200), width * 2, j=Qt.PenJoinStyle.RoundJoin))
    painter.drawPolygon(box.outline)
    pen = QPen(QColor(colour), width, j=Qt.PenJoinStyle.RoundJoin)
    if _is_doubtful(box.seen.state):
        pen.setDashPattern([2.5, 2.0])
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    painter.setBrush(QBrush(translucent(colour, 60)))
    painter.drawPolygon(box.outline)


def _paint_tag(painter: QPainter, box: Box, sizes: Sizes) -> None:
    if box.tag.isNull():
        return
    back, ink = (KEPT_GREEN, _ON_GREEN) if box.is_kept else (AMBER, ON_AMBER)
    if box.seen.state is BoxState.WAITING:
        back, ink = NAVY, _WHITE
    painter.setPen(QPen(QColor(ink), max(1.5, sizes.text / 10)))
    painter.setBrush(QColor(back))
    painter.drawRoundedRect(box.tag, box.tag.height() / 2, box.tag.height() / 2)
    if box.is_kept:
        _paint_tick(painter, box.tag, ink)
    elif box.seen.state is BoxState.WAITING:
        side = round(sizes.text * 1.3)
        left = box.tag.left() + sizes.text * 0.55
        painter.drawPixmap(QPointF(left, box.tag.center().y() - side / 2), icon_pixmap("hand", ink, side))
        room = box.tag.adjusted(side + sizes.text * 0.5, 0, 0, 0)
        painter.drawText(room, int(Qt.AlignmentFlag.AlignCenter), say_marked(TAP))
    else:
        painter.drawText(box.tag, int(Qt.AlignmentFlag.AlignCenter), say_marked(HOLD_STILL))


def _paint_tick(painter: QPainter, disc: QRectF, ink: str) -> None:
    side = disc.width()
    tick = QPainterPath(disc.topLeft() + QPointF(side * 0.28, side * 0.53))
    tick.lineTo(disc.topLeft() + QPointF(side * 0.44, side * 0.68))
    tick.lineTo(disc.topLeft() + QPointF(side * 0.73, side * 0.34))
    pen = QPen(QColor(ink), side * 0.11, c=Qt.PenCapStyle.RoundCap, j=Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(tick)
