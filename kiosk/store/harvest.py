"""Getting every row that can still be read out of a damaged database file into a new one.

First the rows of each table's tree, then those of leaf pages that lost their tree: such a row belongs to the table
whose types and constraints it satisfies. The new file's own constraints and the readers of its columns decide; a row
that fails them is counted and stays in the old file.
"""

import sqlite3
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from sqlalchemy.dialects import sqlite
from sqlmodel import SQLModel

from kiosk.core.codes import Symbology
from kiosk.core.delivery import DeliveryState
from kiosk.store.migrations import MIGRATIONS
from kiosk.store.pages import Cell, Pages, Value, cells_said
from kiosk.store.tables import InstantText, UtcText

_DIALECT = sqlite.dialect()
_LONGEST_ID = 64
_IDS = frozenset({"id", "session_id", "capture_id", "photo_id"})
_TYPES: dict[str, tuple[type, ...]] = {"TEXT": (str,), "INTEGER": (int,), "REAL": (float, int), "BLOB": (bytes,)}
_GONE = frozenset({DeliveryState.DELIVERED.value, DeliveryState.VOID.value})


@dataclass(slots=True)
class Harvest:
    """What was taken out: rows by table, rows that were refused, and whether only undelivered ones were wanted."""

    version: int = 0
    rows: Counter[str] = field(default_factory=Counter)
    refused: int = 0
    only_undelivered: bool = False
    holes: frozenset[str] = frozenset()
    """Tables whose tree was not whole."""


@dataclass(frozen=True, slots=True)
class _Table:
    """How a table takes rows. ``checks`` hold what SQLite's constraints do not say, by column."""

    name: str
    columns: tuple[str, ...]
    types: tuple[tuple[type, ...], ...]
    nullable: tuple[bool, ...]
    alias: int | None
    checks: dict[int, Callable[[Value], object]]

    def row_of(self, cell: Cell) -> tuple[Value, ...] | None:
        """The cell as a row of this table, or None when it cannot be one."""
        values = cell.values
        if not 0 < len(values) <= len(self.columns):
            return None
        if self.alias is not None and values[self.alias] is None:
            values = (*values[: self.alias], cell.rowid, *values[self.alias + 1 :])
        for value, types, nullable in zip(values, self.types, self.nullable, strict=False):
            if not (nullable if value is None else isinstance(value, types)):
                return None
        try:
            for at, check in self.checks.items():
                if at < len(values):
                    check(values[at])
        except ValueError:
            return None
        return values


def harvest(pages: Pages, new: sqlite3.Connection, *, only_undelivered: bool = False) -> Harvest:
    """Fill ``new``, an empty database, with all that ``pages`` hold. Foreign keys must be off; commits nothing.

    Raises sqlite3.OperationalError when the disk is full.
    """
    version = pages.user_version if 0 < pages.user_version <= len(MIGRATIONS) else len(MIGRATIONS)
    for script in MIGRATIONS[:version]:
        new.executescript(script)
    new.execute(f"PRAGMA user_version = {version}")
    tables = {name: _table(new, name) for name in _names(new)}
    found = Harvest(version, only_undelivered=only_undelivered)
    seen: set[int] = {1}
    roots = pages.schema()
    delivered: set[Value] = set()
    new.execute("BEGIN")
    order = sorted(tables, key=lambda name: (name == "capture", name == "delivery", name))
    holes = {name for name in tables if name not in roots}
    for name in (name for name in order if name in roots):
        broken: set[int] = set()
        for leaf in pages.tree(roots[name], seen, broken):
            cells = list(pages.cells(leaf))
            is_whole = len(cells) == cells_said(leaf)
            for cell in cells:
                row = tables[name].row_of(cell)
                if row is not None and only_undelivered and _is_delivered(name, row, delivered):
                    continue
                is_whole &= _put(new, tables[name], row, found)
            if not is_whole:
                holes.add(name)
        if broken:
            holes.add(name)
    found.holes = frozenset(holes)
    refused = found.refused
    captures = {"capture": tables.pop("capture")}
    for wanted in (tables, captures):  # as above: deliveries first
        _take_strays(pages, new, wanted, seen, found, delivered)
    found.refused = refused  # strays are mostly older versions of rows that are there: no loss
    return found


def _take_strays(
    pages: Pages,
    new: sqlite3.Connection,
    tables: dict[str, _Table],
    seen: set[int],
    found: Harvest,
    delivered: set[Value],
) -> None:
    for leaf in pages.strays(seen):
        for cell in pages.cells(leaf):
            for table in tables.values():
                row = table.row_of(cell)
                if row is None or len(row) <= 3:
                    continue
                if found.only_undelivered and _is_delivered(table.name, row, delivered):
                    continue
                if _put(new, table, row, found):
                    break


def _is_delivered(name: str, row: tuple[Value, ...], delivered: set[Value]) -> bool:
    """Whether the server has this row's capture. Deliveries come before captures."""
    if name == "delivery" and row[4] in _GONE:
        delivered.add(row[0])
        return True
    return name == "capture" and row[0] in delivered


def _put(new: sqlite3.Connection, table: _Table, row: tuple[Value, ...] | None, found: Harvest) -> bool:
    if row is None:
        found.refused += 1
        return False
    names, marks = ", ".join(table.columns[: len(row)]), ", ".join("?" * len(row))
    try:
        new.execute(f"INSERT INTO {table.name} ({names}) VALUES ({marks})", row)  # noqa: S608 - names of our own tables
    except (sqlite3.IntegrityError, OverflowError, UnicodeEncodeError):
        found.refused += 1
        return False
    found.rows[table.name] += 1
    return True


def _names(new: sqlite3.Connection) -> Iterator[str]:
    query = "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
    return (str(row[0]) for row in new.execute(query).fetchall())


def _table(new: sqlite3.Connection, name: str) -> _Table:
    info = new.execute(f"PRAGMA table_info({name})").fetchall()
    keys = [row for row in info if row[5]]
    alias = keys[0][0] if len(keys) == 1 and keys[0][2] == "INTEGER" else None
    declared = SQLModel.metadata.tables.get(name)
    checks: dict[int, Callable[[Value], object]] = {}
    for at, column, kind, *_ in info:
        if column in _IDS and kind == "TEXT":
            checks[at] = _check_id
        elif column == "symbology":
            checks[at] = lambda value: Symbology(str(value))
        elif declared is not None and column in declared.columns:
            stored = declared.columns[column].type
            if isinstance(stored, InstantText | UtcText):
                checks[at] = _reader(stored)
    return _Table(
        name,
        tuple(row[1] for row in info),
        tuple(_TYPES[row[2]] for row in info),
        tuple(not row[3] for row in info),
        alias,
        checks,
    )


def _reader(stored: InstantText | UtcText) -> Callable[[Value], object]:
    return lambda value: stored.process_result_value(value, _DIALECT)


def _check_id(value: Value) -> None:
    text = str(value or "")
    if not (0 < len(text) <= _LONGEST_ID and text.isascii() and text.isprintable() and " " not in text):
        raise ValueError("no id")
