"""What the steps of set-up are made of: the dots of the way, a value that is touched to change it, a large picture."""

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QStyle, QWidget

from kiosk.core.inert import inert
from kiosk.core.words import say, say_number
from kiosk.widgets.button import TouchButton
from kiosk.widgets.text import CodeLabel, ElidedLabel, cut_in_middle, drawn, write
from kiosk.widgets.theme import BLUE, Sizes, colour, give_icon, give_sign, icon_pixmap, icon_size, palette

_MOST_EMS = 14
"""Largest height of a picture, in font sizes: an upright window leaves more room than it needs."""
_CARD = 85.60 / 53.98
"""Width of a bank card, in heights (ISO/IEC 7810, ID-1)."""


class StepDots(QWidget):
    """A dot for each step, the one of now is wide; and the same in numbers. With large text only those."""

    def __init__(self, sizes: Sizes) -> None:
        super().__init__()
        self._sizes, self.place, self.count = sizes, 0, 1
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_place(self, place: int, count: int) -> None:
        """The step of now, from 0, of so many."""
        self.place, self.count = place, count
        self.setAccessibleName(say("Step {place} of {count}", place=place + 1, count=count))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """The row of dots, and the words."""
        metrics = QFontMetrics(self._font())
        return QSize(round(self._dots_width()) + metrics.horizontalAdvance(self._words()) + 2, metrics.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw them."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        x, side = 0.0, self._side
        painter.setPen(QColor(palette().edge))
        for place in range(0 if self._sizes.is_tight else self.count):
            wide = side * (2.6 if place == self.place else 1)
            painter.setBrush(QColor(palette().accent if place <= self.place else palette().card))
            dot = QRect(round(x) + 1, round((self.height() - side) / 2), round(wide), round(side))
            painter.drawRoundedRect(QStyle.visualRect(self.layoutDirection(), self.rect(), dot), side / 2, side / 2)
            x += wide + side * 0.6
        painter.setPen(QColor(palette().muted))
        painter.setFont(self._font())
        end = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(self.rect(), int(QStyle.visualAlignment(self.layoutDirection(), end)), self._words())

    @property
    def _side(self) -> float:
        return self._sizes.text * 0.5

    def _dots_width(self) -> float:
        """What the dots take, with the space before the words."""
        if self._sizes.is_tight:
            return 0.0
        return self._side * (1.6 * (self.count - 1) + 2.6) + self._sizes.gap

    def _words(self) -> str:
        return say("{place} of {count}", place=say_number(self.place + 1), count=say_number(self.count))

    def _font(self) -> QFont:
        font = QFont("Inter")
        font.setPixelSize(self._sizes.small)
        font.setWeight(QFont.Weight.DemiBold)
        return font


class ValueTile(QPushButton):
    """A large button that shows what a value is called and what it is; touched to change it."""

    def __init__(self, caption: str, icon: str, sizes: Sizes) -> None:
        super().__init__()
        self.setObjectName("valueTile")  # the style sheet knows how high its two lines are
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.caption, self.value = ElidedLabel(caption, "second"), CodeLabel("", "title")
        sign = QLabel()
        give_sign(sign, icon, BLUE, sizes, 1.4)
        self._sizes, self._words = sizes, QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._words.setSpacing(0)
        self._words.addStretch(1)
        self._words.addWidget(self.caption)
        self._words.addWidget(self.value)
        self._words.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(sizes.gap, sizes.gap // 4, sizes.gap, sizes.gap // 4)
        row.setSpacing(sizes.gap)
        row.addWidget(sign)
        row.addLayout(self._words, 1)
        for label in (sign, self.caption, self.value):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Text may be larger now."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.StyleChange, QEvent.Type.LanguageChange}:
            self._fit()

    def _fit(self) -> None:
        """With large text both are on one line: two such tiles are seen at once."""
        is_line, direction = self._sizes.is_cramped, QBoxLayout.Direction
        self._words.setDirection(direction.LeftToRight if is_line else direction.TopToBottom)
        self._words.setSpacing(self._sizes.gap // 2 if is_line else 0)
        for place, share in enumerate((0, 0, 1, 0) if is_line else (1, 0, 0, 1)):
            self._words.setStretch(place, share)
        policy = QSizePolicy.Policy
        self.caption.setSizePolicy(policy.Fixed if is_line else policy.Ignored, policy.Preferred)

    def show_value(self, value: str) -> None:
        """Show what it is."""
        self.value.show_text(value)
        self.setAccessibleName(f"{self.caption.full_text}: {self.value.full_text}")

    def sizeHint(self) -> QSize:
        """As high as its two lines."""
        return self.minimumSizeHint()

    def minimumSizeHint(self) -> QSize:
        """Any width will do."""
        return QSize(0, self.minimumHeight())


class NameButton(TouchButton):
    """A name that may be longer than its button: its middle gives way."""

    def __init__(self, name: str, sizes: Sizes, *, is_chosen: bool) -> None:
        super().__init__()
        self._name, self._sizes = inert(name, 200), sizes
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMinimumHeight(sizes.target)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        if is_chosen:
            self.setProperty("kind", "chosen")
            give_icon(self, "check", "accent")
            self.setIconSize(icon_size(sizes))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As much of the name as there is room for."""
        super().resizeEvent(event)
        icon = 0 if self.icon().isNull() else self.iconSize().width() + self.fontMetrics().horizontalAdvance("  ") + 4
        room = self.width() - 2 * self._sizes.gap - icon - 10
        self.set_word(cut_in_middle(self.fontMetrics(), self._name, room))
        self.set_name(self._name)

    def sizeHint(self) -> QSize:
        """Any width will do."""
        return QSize(0, self.minimumHeight())


class Picture(QWidget):
    """A large sign on a card, which takes the room that a step leaves.

    ``name`` is an icon, ``card`` for a bank card, or ``header`` for the head of the screen with words in it.
    """

    def __init__(self, name: str, sizes: Sizes) -> None:
        super().__init__()
        self._name, self._sizes, self._words = name, sizes, ""
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        if sizes.is_upright:
            self.setMaximumHeight(sizes.text * _MOST_EMS)

    def sizeHint(self) -> QSize:
        """It takes what is left; where there is no room there is no picture."""
        return QSize(0, 0)

    def show_words(self, words: str) -> None:
        """What stands in the head of the screen."""
        self._words = drawn(inert(words, 80))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it, where there is room enough."""
        height = self.height()
        if height < max(self._sizes.text * 2, self._sizes.target):  # no higher than a button it looks like one
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(0, 0, self.width(), height).adjusted(1, 1, -1, -1)
        painter.setPen(QColor(palette().line))
        painter.setBrush(QColor(palette().card))
        radius = self._sizes.target * 0.2
        painter.drawRoundedRect(box, radius, radius)
        side = min(height * 0.6, self._sizes.text * 7)
        middle = box.center()
        if self._name == "header":
            self._draw_head(painter, box)
            return
        if self._name == "card":
            self._draw_card(painter, QRectF(middle.x() - side * _CARD / 2, middle.y() - side / 2, side * _CARD, side))
            return
        picture = icon_pixmap(self._name, BLUE, round(side))
        painter.drawPixmap(round(middle.x() - side / 2), round(middle.y() - side / 2), picture)

    def _draw_head(self, painter: QPainter, box: QRectF) -> None:
        """The upper end of a screen, with the name where it will stand."""
        wide, high = min(box.width() * 0.8, box.height() * 2.4), box.height() * 0.7
        frame = QRectF(box.center().x() - wide / 2, box.center().y() - high / 2, wide, high)
        painter.setPen(QPen(QColor(palette().edge), 2))
        painter.setBrush(QColor(palette().page))
        painter.drawRoundedRect(frame, 8, 8)
        head = frame.adjusted(0, 0, 0, -high * 0.55)
        painter.setBrush(QColor(palette().header))
        painter.drawRoundedRect(head, 8, 8)
        font = QFont("Inter")
        font.setWeight(QFont.Weight.Bold)
        font.setPixelSize(min(self._sizes.large, round(head.height() * 0.6)))
        painter.setFont(font)
        painter.setPen(QColor(palette().on_header))
        room = head.toRect().adjusted(self._sizes.gap, 0, -self._sizes.gap, 0)
        words = QFontMetrics(font).elidedText(self._words, Qt.TextElideMode.ElideMiddle, room.width())
        write(painter, room, Qt.AlignmentFlag.AlignVCenter, words)

    @staticmethod
    def _draw_card(painter: QPainter, box: QRectF) -> None:
        """A bank card: its edge, its stripe and its chip."""
        side = box.height()
        painter.setPen(QPen(QColor(colour(BLUE)), max(2.0, side / 20)))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box, side * 0.06, side * 0.06)
        chip = QRectF(box.left() + side * 0.16, box.top() + side * 0.36, side * 0.26, side * 0.22)
        painter.drawRoundedRect(chip, side * 0.03, side * 0.03)
        line = box.bottom() - side * 0.2
        painter.drawLine(round(chip.left()), round(line), round(box.left() + side * 0.9), round(line))
