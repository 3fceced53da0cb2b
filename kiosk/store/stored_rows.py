"""Rows as SQLite stores them in a page (sqlite.org/fileformat2.html, sections 1.6 and 2.1).

Millions of rows have few different headers: what a header says is worked out once and remembered.
"""

import struct
from functools import lru_cache
from typing import NamedTuple

Value = None | int | float | str | bytes

_INT_BYTES = {1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8}
_FIXED: dict[int, Value] = {0: None, 8: 0, 9: 1}
_TEXT, _INT, _BLOB, _REAL, _KNOWN = range(5)
_REMEMBERED = 4096
_LONGEST_HEADER = 1000
"""No table of ours has so many columns."""


class Cell(NamedTuple):
    """One row as it is stored: its number, and its columns."""

    rowid: int
    values: tuple[Value, ...]


class _Plan(NamedTuple):
    """What a row's header says: the length of the whole row, and each column's kind and place."""

    length: int
    steps: tuple[tuple[int, int, int, Value], ...]


def read_record(payload: bytes) -> tuple[Value, ...]:
    """The columns of one row. Raises ValueError or IndexError when it is not whole."""
    header = payload[0]
    if header >= 0x80:
        header, _ = varint(payload, 0)
    if not 0 < header <= min(len(payload), _LONGEST_HEADER):
        raise ValueError("no row")
    length, steps = _plan(payload[:header])
    if length != len(payload):
        raise ValueError("no row")
    values: list[Value] = []
    for kind, start, end, known in steps:
        if kind == _TEXT:
            values.append(payload[start:end].decode())
        elif kind == _KNOWN:
            values.append(known)
        elif kind == _INT:
            values.append(int.from_bytes(payload[start:end], "big", signed=True))
        elif kind == _BLOB:
            values.append(payload[start:end])
        else:
            values.append(struct.unpack_from(">d", payload, start)[0])
    return tuple(values)


def varint(data: bytes, at: int) -> tuple[int, int]:
    """A number of one to nine bytes, and where the next thing begins. Raises IndexError."""
    value = 0
    for place in range(at, at + 8):
        byte = data[place]
        value = value << 7 | byte & 0x7F
        if byte < 0x80:
            return value, place + 1
    return value << 8 | data[at + 8], at + 9


def signed(value: int) -> int:
    """The number as SQLite means it: 64 bits in two's complement."""
    return value - (1 << 64) if value >= 1 << 63 else value


@lru_cache(_REMEMBERED)
def _plan(header: bytes) -> _Plan:
    _, at = varint(header, 0)
    start = len(header)
    steps: list[tuple[int, int, int, Value]] = []
    while at < len(header):
        kind, at = varint(header, at)
        step = _step(kind, start)
        steps.append(step)
        start = step[2]
    return _Plan(start, tuple(steps))


def _step(kind: int, start: int) -> tuple[int, int, int, Value]:
    if kind in _INT_BYTES:
        return _INT, start, start + _INT_BYTES[kind], None
    if kind >= 12:
        return (_TEXT if kind % 2 else _BLOB), start, start + (kind - 12) // 2, None
    if kind == 7:
        return _REAL, start, start + 8, None
    if kind in _FIXED:
        return _KNOWN, start, start, _FIXED[kind]
    raise ValueError("no such kind of value")
