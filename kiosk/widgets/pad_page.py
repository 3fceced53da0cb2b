"""What a page of keys looks like: what is typed, the keys, and what can be done with it.

They stand below each other where keys of 20 mm have room so; else what is typed and the acts stand beside the keys,
which keeps all of it in view on a small screen. Keys have a largest size, and stand at the bottom, near the hand.
"""

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from kiosk.widgets.button import TouchButton
from kiosk.widgets.theme import TARGET_MM, Sizes

_MOST_MM = 26.0
"""Height of the highest keys: further apart, a hand travels and the eye does not see them together."""
_WIDEST = 1.7
_HIGHEST = 1.3
"""Width by height of the widest key, and height by width of the highest."""
LETTERS_SHARE = 0.74
MOST_ROWS = 2
"""Of acts."""
_TOLD_EMS = 12
"""What is told beside digits is this many letters wide at least: a number of an article on one line, or nearly."""


def spacing(sizes: Sizes) -> int:
    """Pixels between keys: 1.7 mm, so that a gloved finger hits one."""
    return max(4, sizes.target // 9)


def dense(sizes: Sizes) -> int:
    """Pixels between the keys of a whole keyboard, for which a small screen is just wide enough."""
    return max(4, sizes.target // 18)


class KeyBlock(QWidget):
    """Keys in rows and columns, as large as their room lets them be, up to a largest size."""

    def __init__(
        self, sizes: Sizes, columns: int, rows: int, *, is_digits: bool = False, is_dense: bool = False
    ) -> None:
        """``is_digits``: keys of 20 mm, that take little more than half of the width; ``is_dense``: close together."""
        super().__init__()
        self._sizes, self.columns, self.rows = sizes, columns, rows
        self._is_digits = is_digits
        self._between = dense if is_dense else spacing
        self.share = 0.55 if is_digits else LETTERS_SHARE
        """Of the width, beside what is typed."""
        self.is_stacked: bool | None = None
        """Whether they were made for the room below what is typed; None: wherever they are larger."""
        self._keys: list[tuple[TouchButton, int, int]] = []
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # keys stand as on every keypad, whatever the language

    def add(self, key: TouchButton, row: int, column: int) -> None:
        """Put a key there."""
        key.setParent(self)
        self._keys.append((key, row, column))

    @property
    def least(self) -> int:
        """Least side of a key."""
        return self._sizes.key if self._is_digits else self._sizes.target

    def key_size(self, room: QSize) -> QSize:
        """How large keys are in this room."""
        between, highest = self._between(self._sizes), highest_key(self._sizes)
        width = min((room.width() - (self.columns - 1) * between) // self.columns, round(highest * _WIDEST))
        height = min((room.height() - (self.rows - 1) * between) // self.rows, highest, round(width * _HIGHEST))
        return QSize(width, height)

    def size_in(self, room: QSize) -> QSize:
        """How large the block is in this room."""
        key, between = self.key_size(room), self._between(self._sizes)
        width = key.width() * self.columns + between * (self.columns - 1)
        return QSize(width, key.height() * self.rows + between * (self.rows - 1))

    @staticmethod
    def least_size(sizes: Sizes, side: int, columns: int, rows: int) -> QSize:
        """With keys of this side."""
        between = spacing(sizes)
        return QSize(columns * (side + between) - between, rows * (side + between) - between)

    def cell(self, row: int, column: int) -> QRect:
        """Where a key stands."""
        key, between = self.key_size(self.size()), self._between(self._sizes)
        return QRect(column * (key.width() + between), row * (key.height() + between), key.width(), key.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another room."""
        super().resizeEvent(event)
        self.place()

    def place(self) -> None:
        """Put every key where it belongs."""
        for key, row, column in self._keys:
            key.setGeometry(self.cell(row, column))


def highest_key(sizes: Sizes) -> int:
    """Pixels of the highest key."""
    return round(sizes.target * _MOST_MM / TARGET_MM)


class PadPage(QWidget):
    """Lays out three parts: what is told (``told_height``, ``place_told``), the keys, and the acts."""

    def __init__(self, sizes: Sizes) -> None:
        super().__init__()
        self._sizes = sizes
        self.block: KeyBlock | None = None
        """The keys that are shown."""
        self.acts: tuple[TouchButton, ...] = ()
        """The first leads back, the last leads on."""
        self.told_grows = False
        """Whether what is told is larger where there is room."""

    def told_height(self, width: int) -> int:
        """Height that what is told wants."""
        raise NotImplementedError

    def place_told(self, rect: QRect, *, is_beside: bool) -> None:
        """Put what is told there."""
        raise NotImplementedError

    def minimumSizeHint(self) -> QSize:
        """With the digits beside what is told; the same whatever page of keys is shown, so that nothing moves."""
        edges = self.contentsMargins()
        keys = KeyBlock.least_size(self._sizes, self._sizes.key, 3, 4)
        told = max(_TOLD_EMS * self._sizes.text, _longest(self.acts))
        return QSize(
            keys.width() + self._sizes.gap + told + edges.left() + edges.right(),
            keys.height() + edges.top() + edges.bottom(),
        )

    def sizeHint(self) -> QSize:
        """All the room there is."""
        return self.minimumSizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another room."""
        super().resizeEvent(event)
        self.arrange()

    def event(self, event: QEvent) -> bool:
        """A part changed what it needs."""
        if event.type() is QEvent.Type.LayoutRequest:
            self.updateGeometry()
            self.arrange()
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        """Sizes may have changed."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange and self.block is not None:
            self.arrange()

    def arrange(self) -> None:
        """Put every part where it belongs."""
        block, room = self.block, self.contentsRect()
        if block is None or room.isEmpty():
            return
        if self._is_stacked(block, room.size()):
            self._stack(block, room)
        else:
            self._put_beside(block, room)
        block.place()

    def room_stacked(self, room: QSize) -> QSize:
        """What the keys get with the other parts above and below them."""
        others = self.told_height(room.width()) + self._acts_height(room.width()) + 2 * self._sizes.gap
        return QSize(room.width(), room.height() - others)

    def room_beside(self, room: QSize, share: float) -> QSize:
        """What the keys get with the other parts beside them."""
        is_digits, others = share != LETTERS_SHARE, room.width() - self._sizes.gap
        told = self.least_beside(is_digits=is_digits)
        most = others - told
        if is_digits:  # they keep their size at least, whatever the acts say
            least = KeyBlock.least_size(self._sizes, self._sizes.key, 3, 4).width()
            most = max(others - max(told, _TOLD_EMS * self._sizes.text), min(least, others - _longest(self.acts)))
        return QSize(min(round(room.width() * share), most), room.height())

    def least_beside(self, *, is_digits: bool) -> int:  # noqa: ARG002 - for pages whose acts say more than one word
        """Pixels of width that the acts want beside the keys."""
        return _longest(self.acts)

    def _is_stacked(self, block: KeyBlock, room: QSize) -> bool:
        if block.is_stacked is not None:
            return block.is_stacked
        stacked = _side(block.key_size(self.room_stacked(room)))
        return stacked >= min(block.least, _side(block.key_size(self.room_beside(room, block.share))))

    def _stack(self, block: KeyBlock, room: QRect) -> None:
        gap = self._sizes.gap
        keys = block.size_in(self.room_stacked(room.size()))
        width = min(room.width(), max(keys.width(), self._width_of(self._shown())))
        left = room.left() + (room.width() - width) // 2
        acts, told = self._acts_height(width), self.told_height(width)
        free = room.height() - acts - keys.height() - 2 * gap
        told = min(told + (max(self._sizes.huge, (free - told) // 2) if self.told_grows else 0), free)
        bottom = room.bottom() + 1
        self._place_acts(QRect(left, bottom - acts, width, acts))
        top = bottom - acts - gap - keys.height()
        move(block, QRect(left + (width - keys.width()) // 2, top, keys.width(), keys.height()))
        wide = width
        if self.told_grows and not self._sizes.is_upright:
            wide = min(room.width(), max(width, keys.width() * 3 // 2))
        self.place_told(QRect(left - (wide - width) // 2, top - gap - told, wide, told), is_beside=False)

    def _put_beside(self, block: KeyBlock, room: QRect) -> None:
        gap = self._sizes.gap
        keys = self._keys_beside(block, room.size())
        move(
            block,
            QRect(room.right() + 1 - keys.width(), room.bottom() + 1 - keys.height(), keys.width(), keys.height()),
        )
        width = room.width() - keys.width() - gap
        acts = self._acts_height(width)
        self._place_acts(QRect(room.left(), room.bottom() + 1 - acts, width, acts))
        told = max(keys.height() - acts - gap, min(self.told_height(width), room.height() - acts - gap))
        top = room.bottom() + 1 - acts - gap - told
        self.place_told(QRect(room.left(), top, width, told), is_beside=True)

    def _keys_beside(self, block: KeyBlock, room: QSize) -> QSize:
        """Smaller keys where words are so long that three acts below each other would leave what is told no room."""
        beside = self.room_beside(room, block.share)
        keys = block.size_in(beside)
        if len(self.rows_of_acts(room.width() - keys.width() - self._sizes.gap)) > MOST_ROWS:
            least = KeyBlock.least_size(self._sizes, block.least, block.columns, block.rows)
            keys = block.size_in(QSize(min(least.width(), beside.width()), beside.height()))
        return keys

    # -- the acts ------------------------------------------------------------------------------------------------

    def _shown(self) -> list[TouchButton]:
        return [act for act in self.acts if not act.isHidden()]

    def _width_of(self, row: list[TouchButton]) -> int:
        return sum(_width(act) for act in row) + self.between() * (len(row) - 1)

    def between(self) -> int:
        """Between acts."""
        return max(self._sizes.gap // 2, spacing(self._sizes))

    def rows_of_acts(self, width: int) -> list[list[TouchButton]]:
        """As few rows as hold them; what leads on is the last, what leads back the first of its row."""
        shown = self._shown()
        first, *middle, last = shown
        several = [shown], [middle, [first, last]], [[first, *middle], [last]]
        for rows in several:
            if all(rows) and all(self._width_of(row) <= width for row in rows):
                return rows
        return [[act] for act in shown]

    def _acts_height(self, width: int) -> int:
        count = len(self.rows_of_acts(width))
        return count * self._act_height() + (count - 1) * self.between()

    def _act_height(self) -> int:
        """Of an act; with large text more than what a finger needs."""
        return max([self._sizes.target, *(act.minimumSizeHint().height() for act in self._shown())])

    def _place_acts(self, rect: QRect) -> None:
        top, between, high = rect.top(), self.between(), self._act_height()
        for row in self.rows_of_acts(rect.width()):
            left = rect.left()
            for act, width in zip(row, self._widths(row, rect.width()), strict=True):
                move(act, QRect(left, top, width, high))
                left += width + between
            top += high + between

    def _widths(self, row: list[TouchButton], width: int) -> list[int]:
        """All alike, where that is enough for each; else the one that leads on takes what the others leave."""
        alike = (width - self.between() * (len(row) - 1)) // len(row)
        least = [_width(act) for act in row]
        if max(least) <= alike:
            return [alike] * len(row)
        return [*least[:-1], least[-1] + width - self._width_of(row)]


def _side(size: QSize) -> int:
    return min(size.width(), size.height())


def _longest(acts: tuple[TouchButton, ...]) -> int:
    return max(map(_width, acts), default=0)


def _width(act: TouchButton) -> int:
    return act.minimumSizeHint().expandedTo(act.minimumSize()).width()


def move(widget: QWidget, rect: QRect) -> None:
    """Put a widget there, mirrored with its window where that runs from the right."""
    parent = widget.parentWidget()
    if parent is not None and parent.layoutDirection() is Qt.LayoutDirection.RightToLeft:
        rect = QRect(parent.width() - rect.right() - 1, rect.y(), rect.width(), rect.height())
    widget.setGeometry(rect)
