"""The rows of a hand-over file: which tables travel, and how one row is written and read. Format 1, frozen.

Each record is one line of JSON. First ``{"handover": 1, "data": .., "export": .., ..}``; then for every session
``{"session": ID, "number": N}`` and its rows ``{"row": TABLE, "v": {COLUMN: VALUE}}``, parents before children; a
photo's file is ``{"file": NAME, "size": N, "sha256": ..}`` and N bytes; last ``{"end": {"rows": N, "files": N}}``.
Values are as SQLite stores them, bytes as ``{"b64": ".."}``. A column or a table that a later version adds has a
default, and the data version in the first line tells an older program that it cannot take the file.
"""

import base64
import json
from collections.abc import Iterator, Mapping
from typing import Any

from sqlalchemy import Table, TypeDecorator, column, func, select, table
from sqlalchemy.dialects import sqlite
from sqlmodel import SQLModel

from kiosk.core.faults import StoreFault
from kiosk.store import photo_tables, proposal_tables, tables
from kiosk.store.database import Tx

FORMAT = 1
MARKS = "clock_mark"
"""What was said about the clock of a boot travels with the captures of that boot."""
STAYS = frozenset(
    {"host_link", "upload_link", "learnt", "upkeep", "handover", proposal_tables.FreshnessRow.__tablename__, MARKS}
)
"""What belongs to a kiosk and not to a session; the marks travel by boot, freshness is asked again."""
LONGEST_LINE = 4 * 1024 * 1024
Row = dict[str, Any]
_DIALECT = sqlite.dialect()
_SESSION = tables.ScanSession.__tablename__
PHOTO = photo_tables.Photo.__tablename__
PHOTOS = frozenset({PHOTO, photo_tables.PendingPhoto.__tablename__})
"""The tables whose rows have files, which travel behind them."""


def session_tables() -> list[Table]:
    """The tables that hold rows of a session, parents first."""
    known = SQLModel.metadata.sorted_tables
    return [t for t in known if t.name == _SESSION or ("session_id" in t.columns and t.name not in STAYS)]


def table_named(name: str) -> Table | None:
    """A table that travels, or None."""
    return next((t for t in [*session_tables(), SQLModel.metadata.tables[MARKS]] if t.name == name), None)


def rows_of_session(tx: Tx, owned: Table, session_id: str) -> Iterator[Row]:
    """The rows that a table holds of a session, as stored, in their order."""
    key = "id" if owned.name == _SESSION else "session_id"
    return _stored(tx, owned, key, session_id)


def marks_of_boot(tx: Tx, boot_id: str) -> Iterator[Row]:
    """What was said about the clock of a boot."""
    return _stored(tx, SQLModel.metadata.tables[MARKS], "boot_id", boot_id)


def boots_of(owned: Table, row: Row) -> set[str]:
    """The boots in whose time the row speaks."""
    times = [row[c.name] for c in owned.columns if isinstance(c.type, tables.InstantText)]
    return {time.split(" ", 2)[2] for time in times if time}


def untyped(owned: Table) -> Any:
    """The table with its values as SQLite stores them."""
    return table(owned.name, *[column(c.name) for c in owned.columns])


def _stored(tx: Tx, owned: Table, key: str, value: str) -> Iterator[Row]:
    raw = untyped(owned)
    order = ["seq"] if "seq" in owned.columns else [c.name for c in owned.primary_key.columns]
    query = select(raw).where(raw.c[key] == value).order_by(*[raw.c[name] for name in order])
    for found in tx.connection().execute(query).mappings():
        yield dict(found)


def to_line(record: Mapping[str, Any]) -> bytes:
    """One record as it stands in the file."""
    return json.dumps(record, ensure_ascii=False, allow_nan=False, default=_bytes).encode() + b"\n"


def from_line(line: bytes) -> Row:
    """One record of the file. Raises StoreFault when it is none."""
    try:
        record = json.loads(line, object_hook=_whole)
    except (ValueError, RecursionError):
        raise unfit() from None
    if not isinstance(record, dict):
        raise unfit()
    return record


def check_row(owned: Table, row: Row) -> None:
    """Raise StoreFault when this program could not read the row back once it is stored."""
    if not row.keys() <= set(owned.columns.keys()):
        raise unfit()
    for name, value in row.items():
        kind = owned.columns[name].type
        try:
            if isinstance(kind, TypeDecorator) and isinstance(value, str | None):
                kind.process_result_value(value, _DIALECT)
            elif isinstance(value, dict | list) or isinstance(kind, TypeDecorator):
                raise unfit()
        except ValueError:
            raise unfit() from None


def next_seq(tx: Tx, owned: Table) -> int:
    """The number that the table's next row gets."""
    return int(tx.connection().execute(select(func.max(untyped(owned).c.seq))).scalar() or 0) + 1


def unfit() -> StoreFault:
    """The file opens, but what it says cannot be."""
    return StoreFault(
        "The file cannot be taken", "Its rows do not fit this kiosk. Nothing was changed. Call your IT person."
    )


def _bytes(value: Any) -> Any:
    if isinstance(value, bytes):
        return {"b64": base64.b64encode(value).decode("ascii")}
    raise TypeError(f"{type(value)} cannot travel")


def _whole(value: Row) -> Any:
    return base64.b64decode(value["b64"], validate=True) if value.keys() == {"b64"} else value
