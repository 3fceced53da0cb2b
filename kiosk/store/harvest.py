"""Getting every row that can still be read out of a damaged database file into a new one.

First the rows of each table's tree, then those of leaf pages that lost their tree: such a row belongs to the table
whose types and constraints it satisfies. The new file's own constraints and the readers of its columns decide; a row
that fails them is counted and stays in the old file. Indices are made when all rows are there: that is a quarter of the
work, and what they would refuse the tables' own keys refuse already.
"""

import sqlite3
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field

from kiosk.core.delivery import DeliveryState
from kiosk.core.session import SessionState
from kiosk.store.migrations import MIGRATIONS
from kiosk.store.pages import Pages, cells_said
from kiosk.store.row_check import RowCheck, row_check
from kiosk.store.stored_rows import Value

_GONE = frozenset({DeliveryState.DELIVERED.value, DeliveryState.VOID.value})
_ARRIVED = frozenset({SessionState.SUBMITTED.value, SessionState.DONE.value})
_SESSION, _DELIVERY, _CAPTURE = "scan_session", "delivery", "capture"
Row = tuple[Value, ...]


@dataclass(slots=True)
class Harvest:
    """What was taken out: rows by table, rows that were refused, and whether only undelivered ones were wanted."""

    version: int = 0
    rows: Counter[str] = field(default_factory=Counter)
    refused: int = 0
    only_undelivered: bool = False
    holes: frozenset[str] = frozenset()
    """Tables whose tree was not whole."""


def harvest(
    pages: Pages,
    new: sqlite3.Connection,
    *,
    only_undelivered: bool = False,
    tell: Callable[[int, int], None] = lambda _done, _total: None,
) -> Harvest:
    """Fill ``new``, an empty database, with all that ``pages`` hold. Foreign keys must be off.

    ``only_undelivered``: captures of sessions that the server has are left out. ``tell`` hears how many leaf pages of
    at most how many are done. Raises sqlite3.OperationalError when the disk is full.
    """
    version = pages.user_version if 0 < pages.user_version <= len(MIGRATIONS) else len(MIGRATIONS)
    for script in MIGRATIONS[:version]:
        new.executescript(script)
    new.execute(f"PRAGMA user_version = {version}")
    indices = _drop_indices(new)
    new.execute("BEGIN")
    found = _Harvester(pages, new, Harvest(version, only_undelivered=only_undelivered), tell).run()
    for made_again in indices:
        new.execute(made_again)
    new.execute("COMMIT")
    return found


class _Harvester:
    """One harvest. Sessions come first, then deliveries, then captures: each tells which of the next are wanted."""

    def __init__(self, pages: Pages, new: sqlite3.Connection, found: Harvest, tell: Callable[[int, int], None]) -> None:
        self._pages, self._new, self._found, self._tell = pages, new, found, tell
        order = {_SESSION: 0, _DELIVERY: 2, _CAPTURE: 3}
        names = sorted(_names(new), key=lambda name: (order.get(name, 1), name))
        self._tables = {name: row_check(new, name) for name in names}
        self._seen: set[int] = {1}
        self._arrived: set[Value] = set()
        self._delivered: set[Value] = set()
        self._leaves = 0

    def run(self) -> Harvest:
        """Take all rows."""
        roots = self._pages.schema()
        holes = {name for name in self._tables if name not in roots}
        for name in (name for name in self._tables if name in roots):
            if not self._take_tree(self._tables[name], roots[name]):
                holes.add(name)
        self._found.holes = frozenset(holes)
        refused = self._found.refused
        tables = list(self._tables.values())
        in_order = [tables[:1], tables[1:-1], tables[-1:]]
        for wanted in in_order if self._found.only_undelivered else [tables]:
            self._take_strays(wanted)
        self._found.refused = refused  # strays are mostly older versions of rows that are there: no loss
        return self._found

    def _take_tree(self, table: RowCheck, root: int) -> bool:
        """Take the rows of one table. Returns whether its tree was whole."""
        broken: set[int] = set()
        is_whole = True
        for leaf in self._pages.tree(root, self._seen, broken):
            self._count_leaf()
            cells = list(self._pages.cells(leaf))
            rows = [row for cell in cells if (row := table.row_of(cell)) is not None]
            refused = self._found.refused
            self._found.refused += len(cells) - len(rows)
            self._put(table, rows)
            is_whole &= len(cells) == cells_said(leaf) and self._found.refused == refused
        return is_whole and not broken

    def _take_strays(self, tables: list[RowCheck]) -> None:
        for leaf in self._pages.strays(self._seen):
            self._count_leaf()
            for cell in self._pages.cells(leaf):
                for table in tables:
                    row = table.row_of(cell)
                    if row is not None and len(row) > 3 and self._put(table, [row]):
                        if table is not tables[0]:  # a page is of one table: the next row is like this one
                            tables = [table, *(other for other in tables if other is not table)]
                        break

    def _put(self, table: RowCheck, rows: list[Row]) -> int:
        """Keep those that the new file's constraints allow; returns how many. Rows are of a page, mostly equally long.

        An INSERT of many goes on behind the row that was refused.
        """
        before = self._new.total_changes
        wanted = list(self._wanted(table, rows))
        for length in {len(row) for row in wanted}:
            left = iter([row for row in wanted if len(row) == length])
            while True:
                try:
                    self._new.executemany(table.insert(length), left)
                    break
                except (sqlite3.IntegrityError, OverflowError, UnicodeEncodeError):
                    self._found.refused += 1
        kept = self._new.total_changes - before
        self._found.rows[table.name] += kept
        return kept

    def _wanted(self, table: RowCheck, rows: Iterable[Row]) -> Iterator[Row]:
        """On a full disk captures that are delivered with their session stay where they are."""
        if not self._found.only_undelivered:
            yield from rows
            return
        for row in rows:
            if table.name == _SESSION and row[3] in _ARRIVED:
                self._arrived.add(row[0])
            elif table.name == _DELIVERY and row[1] in self._arrived and row[4] in _GONE:
                self._delivered.add(row[0])
                continue
            elif table.name == _CAPTURE and row[0] in self._delivered:
                continue
            yield row

    def _count_leaf(self) -> None:
        self._leaves += 1
        self._tell(min(self._leaves, self._pages.count), self._pages.count)


def _drop_indices(new: sqlite3.Connection) -> list[str]:
    """Drop all indices but those of constraints; returns the SQL that makes them again."""
    query = "SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND sql LIKE 'CREATE INDEX%'"
    found = new.execute(query).fetchall()
    for name, _ in found:
        new.execute(f"DROP INDEX {name}")
    return [str(sql) for _, sql in found]


def _names(new: sqlite3.Connection) -> Iterator[str]:
    query = "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
    return (str(row[0]) for row in new.execute(query).fetchall())
