"""Whether what was read from a damaged file can be a row of a table: types, ids, times, and what readers expect."""

import re
import sqlite3
from collections.abc import Callable
from dataclasses import dataclass, field

from sqlalchemy.dialects import sqlite
from sqlmodel import SQLModel

from kiosk.core.codes import Symbology
from kiosk.store.stored_rows import Cell, Value
from kiosk.store.tables import InstantText, UtcText

_DIALECT = sqlite.dialect()
_IDS = frozenset({"id", "session_id", "capture_id", "photo_id"})
_ID = re.compile(r"[!-~]{1,64}")
_TYPES: dict[str, tuple[type, ...]] = {"TEXT": (str,), "INTEGER": (int,), "REAL": (float, int), "BLOB": (bytes,)}
_SYMBOLOGIES = frozenset(symbology.value for symbology in Symbology)
_REMEMBERED = 256
_Check = Callable[[Value], object]


@dataclass(frozen=True, slots=True)
class RowCheck:
    """How a table takes rows. ``checks`` hold what SQLite's constraints do not say, by column; not asked for NULL."""

    name: str
    columns: tuple[str, ...]
    types: tuple[tuple[type, ...], ...]
    nullable: tuple[bool, ...]
    alias: int | None
    checks: tuple[tuple[int, _Check], ...]
    _known: dict[tuple[type, ...], bool] = field(default_factory=dict)
    _inserts: dict[int, str] = field(default_factory=dict)

    def insert(self, length: int) -> str:
        """The SQL that adds a row of so many columns; a row of an older version lacks the last ones."""
        if length not in self._inserts:
            names, marks = ", ".join(self.columns[:length]), ", ".join("?" * length)
            self._inserts[length] = f"INSERT INTO {self.name} ({names}) VALUES ({marks})"  # noqa: S608 - our own tables
        return self._inserts[length]

    def row_of(self, cell: Cell) -> tuple[Value, ...] | None:
        """The cell as a row of this table, or None when it cannot be one."""
        values = cell.values
        if self.alias is not None and self.alias < len(values) and values[self.alias] is None:
            values = (*values[: self.alias], cell.rowid, *values[self.alias + 1 :])
        kinds = tuple(map(type, values))
        fits = self._known.get(kinds)
        if fits is None:
            fits = self._fits(kinds)
        if not fits:
            return None
        count = len(values)
        try:
            for at, check in self.checks:
                if at < count and (value := values[at]) is not None:
                    check(value)
        except ValueError:
            return None
        return values

    def _fits(self, kinds: tuple[type, ...]) -> bool:
        """Whether the types are those of the columns; remembered, for rows differ little in it."""
        columns = zip(kinds, self.types, self.nullable, strict=False)
        fits = 0 < len(kinds) <= len(self.columns) and all(
            nullable if kind is type(None) else kind in types for kind, types, nullable in columns
        )
        if len(self._known) < _REMEMBERED:
            self._known[kinds] = fits
        return fits


def row_check(new: sqlite3.Connection, name: str) -> RowCheck:
    """What the table ``name`` of ``new`` takes."""
    info = new.execute(f"PRAGMA table_info({name})").fetchall()
    keys = [row for row in info if row[5]]
    alias = keys[0][0] if len(keys) == 1 and keys[0][2] == "INTEGER" else None
    declared = SQLModel.metadata.tables.get(name)
    checks: list[tuple[int, _Check]] = []
    for at, column, kind, *_ in info:
        if column in _IDS and kind == "TEXT":
            checks.append((at, _check_id))
        elif column == "symbology":
            checks.append((at, _check_symbology))
        elif declared is not None and column in declared.columns:
            stored = declared.columns[column].type
            if isinstance(stored, InstantText | UtcText):
                checks.append((at, _reader(stored)))
    return RowCheck(
        name,
        tuple(row[1] for row in info),
        tuple(_TYPES[row[2]] for row in info),
        tuple(not row[3] for row in info),
        alias,
        tuple(checks),
    )


def _reader(stored: InstantText | UtcText) -> _Check:
    return lambda value: stored.process_result_value(value, _DIALECT)


def _check_id(value: Value) -> None:
    if not _ID.fullmatch(str(value)):
        raise ValueError("no id")


def _check_symbology(value: Value) -> None:
    if value not in _SYMBOLOGIES:
        raise ValueError("no symbology")
