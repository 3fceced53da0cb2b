"""The rows of a list that is dragged with a finger: a model that loads page by page.

Reading a page is one small indexed read, done on the main thread.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from kiosk.core.inert import inert
from kiosk.widgets.chip import ChipWords

PAGE = 60
_DEEP = 300
"""So many rows are read anew when something was decided about one of them: they take a few hundredths of a second."""
LINE_ROLE = Qt.ItemDataRole.UserRole + 1
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Row:
    """One row. ``seq`` continues a list (keyset paging); ``token`` colours the icon; all words are made inert.

    What a red row says wraps to two lines. ``chips`` stand on a line of their own; ``percent`` draws a bar. ``times``
    is a quantity, in a column before ``right``, which is a time.
    """

    id: str
    seq: int
    icon: str
    token: str
    title: str
    detail: str = ""
    right: str = ""
    chips: tuple[ChipWords, ...] = ()
    percent: int | None = None
    times: str = ""


Fetch = Callable[[int, int | None], Sequence[Row]]
"""Reads at most n rows after the one with a sequence number (None: from the beginning)."""


def _no_rows(_count: int, _after: int | None) -> Sequence[Row]:
    return ()


class RowModel(QAbstractListModel):
    """Rows that ``fetch`` reads, sixty at a time."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[Row] = []
        self._fetch: Fetch = _no_rows
        self._is_complete = True
        self._under_way: dict[str, Row] = {}

    def show_rows(self, fetch: Fetch) -> None:
        """Show other rows, from the beginning."""
        self.beginResetModel()
        self._fetch = fetch
        self._rows = list(fetch(PAGE, None))
        self._is_complete = len(self._rows) < PAGE
        self.endResetModel()

    def refresh(self, *, is_deep: bool = False) -> None:
        """Take over what changed in the first page; what was scrolled to stays in place while its rows do.

        ``is_deep``: in the pages after it too, as far as a person comes by dragging.
        """
        count = min(max(len(self._rows), PAGE), _DEEP) if is_deep else PAGE
        first = list(self._fetch(count, None))
        old = self._rows[: len(first)]
        if first == old and (len(first) == count or len(first) == len(self._rows)):
            return
        if [row.id for row in first] == [row.id for row in old] and len(first) <= len(self._rows):
            self._rows[: len(first)] = first
            self.dataChanged.emit(self.index(0), self.index(len(first) - 1))
        else:
            self.show_rows(self._fetch)

    def show_percent(self, row_id: str, percent: int | None, words: str = "") -> None:
        """What a row is about is on its way, so far; None: it is not on its way any more, and stands as it was read."""
        number = self.number(row_id)
        self._under_way.pop(row_id, None)
        if number is None:
            return
        if percent is not None:
            self._under_way[row_id] = replace(self._rows[number], detail=words, percent=percent)
        self.dataChanged.emit(self.index(number), self.index(number))

    def number(self, row_id: str) -> int | None:
        """The place of a loaded row; None when it is not loaded."""
        return next((number for number, row in enumerate(self._rows) if row_id and row.id == row_id), None)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """How many rows are loaded."""
        return 0 if parent.isValid() else len(self._rows)

    def row(self, number: int) -> Row | None:
        """A loaded row."""
        row = self._rows[number] if 0 <= number < len(self._rows) else None
        return self._under_way.get(row.id, row) if row is not None else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The row, or its words for screen readers."""
        row = self.row(index.row())
        if row is None:
            return None
        if role == LINE_ROLE:
            return row
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            told = (row.title, row.times, row.right, *(chip.word for chip in row.chips), row.detail)
            return inert(" · ".join(part for part in told if part), 400)
        return None

    def canFetchMore(self, _parent: Index) -> bool:
        """Whether there are more rows."""
        return not self._is_complete

    def fetchMore(self, _parent: Index) -> None:
        """Load the next page."""
        more = list(self._fetch(PAGE, self._rows[-1].seq if self._rows else None))
        self._is_complete = len(more) < PAGE
        if more:
            self.beginInsertRows(QModelIndex(), len(self._rows), len(self._rows) + len(more) - 1)
            self._rows.extend(more)
            self.endInsertRows()
