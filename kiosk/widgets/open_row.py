"""A session that is open, in a list: a touch on it goes on with it, a button beside it finishes it."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QStyle, QStyleOptionButton, QWidget

from kiosk.core.inert import inert
from kiosk.core.words import say
from kiosk.store.records import SessionRecord
from kiosk.widgets.sign_tile import SignTile
from kiosk.widgets.text import drawn
from kiosk.widgets.theme import Sizes, colour, icon_pixmap

_LONGEST = 80


class GoOnButton(QPushButton):
    """Two lines: the session's name, and the act with what is known of the session, as far as there is room."""

    def __init__(self, sizes: Sizes, name: str, known: Sequence[str]) -> None:
        """``known``: what matters most comes first; what has no room is left away whole."""
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._sizes, self.name, self.known = sizes, inert(name, _LONGEST), tuple(known)
        self._act = say("Continue")
        self.setAccessibleName(say("Continue {session}", session=inert(name, 40)))

    def sizeHint(self) -> QSize:
        """Two lines high, and a target at least."""
        lines = QFontMetrics(self._bold()).height() + QFontMetrics(self._small()).height()
        return QSize(self._sizes.text * 16, max(self._sizes.target, lines + self._sizes.text // 2))

    def minimumSizeHint(self) -> QSize:
        """The act with its sign."""
        act = QFontMetrics(self._act_font()).horizontalAdvance(self._act)
        return QSize(self._sign() + act + 2 * self._edge(), self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it."""
        painter = QPainter(self)
        ground = QStyleOptionButton()
        self.initStyleOption(ground)
        self.style().drawControl(QStyle.ControlElement.CE_PushButton, ground, painter, self)
        first, second = QFontMetrics(self._bold()).height(), QFontMetrics(self._small()).height()
        top, wide = (self.height() - first - second) // 2, self.width() - 2 * self._edge()
        painter.setFont(self._bold())
        painter.setPen(QColor(colour("ink")))
        cut = painter.fontMetrics().elidedText(drawn(self.name), Qt.TextElideMode.ElideMiddle, wide)
        self._write(painter, QRect(self._edge(), top, wide, first), cut)
        self._paint_second(painter, QRect(self._edge(), top + first, wide, second))

    def _paint_second(self, painter: QPainter, room: QRect) -> None:
        side = self._sizes.small
        place = QRect(room.left(), room.center().y() - side // 2, side, side)
        painter.drawPixmap(self._seen(place), icon_pixmap("play", "accent", side))
        room.setLeft(room.left() + self._sign())
        painter.setFont(self._act_font())
        painter.setPen(QColor(colour("accent")))
        self._write(painter, room, self._act)
        room.setLeft(room.left() + painter.fontMetrics().horizontalAdvance(self._act))
        painter.setFont(self._small())
        painter.setPen(QColor(colour("muted")))
        self._write(painter, room, self.shown(room.width()))

    def shown(self, width: int) -> str:
        """What is known, as much of it as ``width`` pixels hold."""
        metrics = QFontMetrics(self._small())
        for count in range(len(self.known), 0, -1):
            words = "".join(f" · {part}" for part in self.known[:count])
            if metrics.horizontalAdvance(words) <= width:
                return words
        return ""

    def _write(self, painter: QPainter, place: QRect, text: str) -> None:
        side = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        flags = QStyle.visualAlignment(self.layoutDirection(), side)
        painter.drawText(self._seen(place), int(flags), text)

    def _seen(self, place: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), place)

    def _edge(self) -> int:
        return self._sizes.gap

    def _sign(self) -> int:
        return self._sizes.small + self._sizes.text // 3

    def _bold(self) -> QFont:
        return _font(self._sizes.text, QFont.Weight.DemiBold)

    def _small(self) -> QFont:
        return _font(self._sizes.small, QFont.Weight.Normal)

    def _act_font(self) -> QFont:
        return _font(self._sizes.small, QFont.Weight.Bold)


def _font(pixels: int, weight: QFont.Weight) -> QFont:
    font = QFont("Inter")
    font.setPixelSize(pixels)
    font.setWeight(weight)
    return font


class OpenRow(QWidget):
    """Shows an open session as stored."""

    def __init__(self, session: SessionRecord, sizes: Sizes, known: Sequence[str]) -> None:
        super().__init__()
        self.session = session
        self.go_on = GoOnButton(sizes, session.name, known)
        self.finish: SignTile | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(sizes.gap // 2)
        row.addWidget(self.go_on, 1)
        if session.captures or session.photos:
            self.finish = SignTile(say("Finish"), "flag", sizes)
            self.finish.set_name(say("Finish {session}", session=inert(session.name, 40)))
            self.finish.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)
            row.addWidget(self.finish)

    def minimumSizeHint(self) -> QSize:
        """Two lines high: the least height of buttons in the style sheet stands for less."""
        return super().minimumSizeHint().expandedTo(QSize(0, self.go_on.sizeHint().height()))
