"""The row of buttons a page ends with: the way back first, what is sensible next last."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QBoxLayout, QLayout, QLayoutItem, QPushButton, QStyle

from kiosk.widgets.theme import Sizes

NAME = "actions"
"""By it tests find the row of each page: its buttons are always in view, whatever the size of text."""


class ActionsRow(QLayout):
    """Buttons as wide as is useful, the first at the beginning of the row and the others at its end.

    Where words leave no room for one row there are two or more; each is filled then. A button that is alone and the
    one thing to do takes the whole row. What is hidden takes no room. Add it to the page's column, below what scrolls.
    """

    def __init__(self, sizes: Sizes, *buttons: QPushButton) -> None:
        super().__init__()
        self.setObjectName(NAME)
        self._sizes, self._items = sizes, list[QLayoutItem]()
        self._column: QBoxLayout | None = None
        self._gives_way = False
        self.setContentsMargins(0, 0, 0, 0)
        for button in buttons:
            self.addWidget(button)

    def stand_below(self, column: QBoxLayout, *, gives_way: bool = False) -> None:
        """Keep the distance of all pages from what stands above in ``column``.

        ``gives_way``: it is a page that needs every line there is where large text leaves few.
        """
        self._column, self._gives_way = column, gives_way

    @property
    def _above(self) -> int:
        """Pixels that it keeps free above its buttons."""
        if self._column is None or not self._shown() or (self._gives_way and self._sizes.is_cramped):
            return 0
        return max(0, self._sizes.above_acts - self._column.spacing())

    def addItem(self, item: QLayoutItem) -> None:
        """One button more, at the end."""
        self._items.append(item)

    def count(self) -> int:
        """How many buttons."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:  # Qt asks beyond the end, for nothing
        """One of them."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Take one away."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """It takes the width there is, and no height."""
        return Qt.Orientation.Horizontal

    def hasHeightForWidth(self) -> bool:
        """Narrow, it has more rows."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Of all rows."""
        rows = self._in_rows(width)
        return self._above + sum(_height(row) for row in rows) + self._gap * max(0, len(rows) - 1)

    def sizeHint(self) -> QSize:
        """All in one row."""
        shown = self._shown()
        wide = sum(self._useful(item, is_last=item is shown[-1]) for item in shown) + self._gap * max(0, len(shown) - 1)
        return QSize(wide, self._above + _height(shown))

    def minimumSize(self) -> QSize:
        """The widest of them."""
        shown = self._shown()
        return QSize(max((_least(item) for item in shown), default=0), self._above + _height(shown))

    def setGeometry(self, rect: QRect) -> None:
        """Give each button its place."""
        super().setGeometry(rect)
        top = rect.top() + self._above
        for row in self._in_rows(rect.width()):
            self._place(row, QRect(rect.left(), top, rect.width(), _height(row)))
            top += _height(row) + self._gap

    def is_one_row(self, width: int) -> bool:
        """Whether all have room beside each other."""
        return len(self._in_rows(width)) <= 1

    @property
    def _gap(self) -> int:
        return self._sizes.gap // 2

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _useful(self, item: QLayoutItem, *, is_last: bool) -> int:
        return max(_least(item), round(self._sizes.target * (4 if is_last and _is_main(item) else 2.5)))

    def _in_rows(self, width: int) -> list[list[QLayoutItem]]:
        """The last row begins with the first button and ends with the last; the others fill it up, then rows above.

        Where those two have no room beside each other, all stand in their order.
        """
        shown = self._shown()
        is_apart = len(shown) > 1 and self._wide([shown[0], shown[-1]]) > width
        last, left = ([], shown[:]) if is_apart else (shown[:1], shown[1:])
        while left and self._wide([*last, left[-1]]) <= width:
            last.insert(1, left.pop())
        rows: list[list[QLayoutItem]] = []
        while left:
            row = [left.pop()]
            while left and self._wide([left[-1], *row]) <= width:
                row.insert(0, left.pop())
            rows.insert(0, row)
        return [row for row in (*rows, last) if row]

    def _wide(self, row: list[QLayoutItem]) -> int:
        return sum(_least(item) for item in row) + self._gap * max(0, len(row) - 1)

    def _place(self, row: list[QLayoutItem], room: QRect) -> None:
        useful = [self._useful(item, is_last=item is row[-1]) for item in row]
        gaps = self._gap * (len(row) - 1)
        is_filled = sum(useful) + gaps > room.width() or len(row) < len(self._shown())
        if is_filled or (len(row) == 1 and _is_main(row[0])):
            useful = self._filled([_least(item) for item in row], room.width() - gaps)
        x = room.left()
        for place, (item, width) in enumerate(zip(row, useful, strict=True)):
            if place == 1 and not is_filled:  # the first stays where the row begins
                x = room.right() + 1 - sum(useful[1:]) - self._gap * (len(row) - 2)
            spot = QRect(x, room.top(), width, room.height())
            item.setGeometry(QStyle.visualRect(self._direction(), room, spot))
            x += width + self._gap

    def _filled(self, least: list[int], width: int) -> list[int]:
        """Widths with which they take all of ``width``."""
        more, rest = divmod(width - sum(least), len(least))
        return [*(one + more for one in least[:-1]), least[-1] + more + rest]

    def _direction(self) -> Qt.LayoutDirection:
        parent = self.parentWidget()
        return parent.layoutDirection() if parent is not None else Qt.LayoutDirection.LeftToRight


def _height(row: list[QLayoutItem]) -> int:
    return max((item.sizeHint().height() for item in row), default=0)


def _is_main(item: QLayoutItem) -> bool:
    button = item.widget()
    return button is not None and button.property("kind") == "primary"


def _least(item: QLayoutItem) -> int:
    """Width without which its word would be cut; asked of the button itself, whose style may just have changed."""
    button = item.widget()
    if button is None:
        return item.minimumSize().width()
    button.ensurePolished()
    return max(button.minimumSizeHint().width(), button.minimumWidth())
