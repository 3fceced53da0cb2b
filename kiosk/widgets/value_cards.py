"""The value of now and the proposed one, in the largest letters with which both are seen whole."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from kiosk.core.words import say
from kiosk.widgets.text import ElidedLabel, WrappedLabel
from kiosk.widgets.theme import GREEN, RED, Sizes, Turn, give_sign, turn
from kiosk.widgets.value_label import ValueLabel

_SHORT = 300
"""Letters of both values: more are read as a text, not in passing."""
_STEP = 2
_FRAMES = 8
"""Pixels that the frame of a card may take, of its width and of its height."""


class ValueCards(QWidget):
    """Two cards: beside each other, or below each other on an upright window and with large text."""

    def __init__(self, sizes: Sizes, *about: QWidget) -> None:
        """``about``: what stands at the end of the first line of the proposed value."""
        super().__init__()
        self._sizes = sizes
        self.now = ValueCard(say("Now"), "minus", RED, sizes)
        self.new = ValueCard(say("Proposed"), "plus", GREEN, sizes, *about)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(sizes.text // 2)
        turn(self._row, Turn.UPRIGHT, sizes)
        for card in (self.now, self.new):
            self._row.addWidget(card, 1)

    def head_room(self, width: int) -> int:
        """Pixels of width for the first line of a card."""
        is_row = self._row.direction() is QBoxLayout.Direction.LeftToRight
        wide = (width - self._row.spacing()) // 2 if is_row else width
        return wide - 2 * self._sizes.gap - _FRAMES

    def fit(self, width: int, room: int) -> int:
        """Take the largest letters with which the cards fit into ``room``. Returns how high they are then.

        It is worked out, not asked of the layouts: those remember heights of letters that were smaller.
        """
        labels = [card.value for card in (self.now, self.new) if isinstance(card.value, ValueLabel)]
        inside, size = self.head_room(width), self._sizes.text
        if sum(len(label.said) for label in labels) <= _SHORT:
            fitting = (one for one in range(self._sizes.huge, size, -_STEP) if self._fits(labels, one, inside, room))
            size = next(fitting, size)
        for label in labels:
            label.take_size(size)
        high = self._high(size, inside)
        self._order(is_whole=high <= room)
        return high

    def _order(self, *, is_whole: bool) -> None:
        """Where only the first of two cards is in view it is the proposed value: nobody accepts what is not seen."""
        if self._row.direction() is not QBoxLayout.Direction.LeftToRight:
            down, up = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.BottomToTop
            self._row.setDirection(down if is_whole else up)

    def _fits(self, labels: Sequence[ValueLabel], size: int, width: int, room: int) -> bool:
        return all(label.holds_words(size, width) for label in labels) and self._high(size, width) <= room

    def _high(self, size: int, width: int) -> int:
        heights = [card.high_with(size, width) for card in (self.now, self.new)]
        is_row = self._row.direction() is QBoxLayout.Direction.LeftToRight
        return max(heights) if is_row else sum(heights) + self._row.spacing()


class ValueCard(QFrame):
    """A value under its word and sign."""

    def __init__(self, word: str, sign: str, token: str, sizes: Sizes, *about: QWidget) -> None:
        """``about``: what stands at the end of its first line."""
        super().__init__()
        self.setObjectName("card")
        self.value: QLabel | None = None
        """None until there is one to show."""
        self._sign, self._line = QLabel(), QHBoxLayout()
        line = self._line
        give_sign(self._sign, sign, token, sizes, 0.9)
        line.setSpacing(sizes.text // 3)
        line.addWidget(self._sign)
        self.word = ElidedLabel(word, "note")
        line.addWidget(self.word, 1)
        for part in about:
            line.addWidget(part)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(sizes.gap, sizes.text // 4, sizes.gap, sizes.text // 3)
        self._column.setSpacing(sizes.text // 4)
        self._column.addLayout(line)

    def show_value(self, value: QLabel | None) -> None:
        """Another value; None: there is none."""
        if self.value is not None:
            self.value.hide()
            self.value.deleteLater()
        self.value = value if value is not None else WrappedLabel(say("Nothing"), "muted")
        self.value.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self._column.addWidget(self.value, 1)

    def high_with(self, size: int, width: int) -> int:
        """How high it is with letters of this size on so many pixels."""
        if self.value is None:
            return 0
        edges, line = self._column.contentsMargins(), self._line.sizeHint().height() + self._column.spacing()
        label = self.value
        value = label.height_with(size, width) if isinstance(label, ValueLabel) else label.heightForWidth(width)
        return edges.top() + line + value + edges.bottom() + _FRAMES

    def has_room_for(self, width: int, *about: QWidget) -> bool:
        """Whether its word and what is told of it have room beside each other on ``width`` pixels."""
        between = self._line.spacing()
        told = sum(min(one.sizeHint().width(), one.maximumWidth()) + between for one in about)
        return self._sign.sizeHint().width() + between + self.word.sizeHint().width() + told <= width
