"""Sessions and captures for people: CSV and Excel workbooks. Reads beside the running kiosk.

Both show control and hidden characters as signs; the bytes that were read stand in a column of their own as hex, so
nothing is changed in silence. In CSV a leading apostrophe keeps text text (``kiosk.core.spreadsheet``); in the workbook
no cell can be a formula, because each is written as text, number or time. XlsxWriter: it only writes, which is all that
is wanted, needs no other package, and keeps its memory constant; openpyxl, which also reads, checks it in the tests.
"""

import csv
import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import fields
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import xlsxwriter
from xlsxwriter.exceptions import XlsxWriterException

from kiosk.core.faults import StoreFault
from kiosk.core.inert import inert
from kiosk.core.spreadsheet import csv_text
from kiosk.core.words import say
from kiosk.store.database import Tx
from kiosk.store.durable import refuse_taken, sync_folder
from kiosk.store.report import CaptureLine, SessionLine, each_capture, each_session

Cell = str | int | datetime | None
_SESSION = ("Session id", "Session", "State", "Station", "Operator", "Opened", "Finished", "Submitted", "Captures")
_SESSION_ALL = (*_SESSION, "Photos", "Note")
_CAPTURE = ("Number", "Capture id", "Captured", "Time is", "Code", "Bytes (hex)", "Symbology", "GTIN", "Quantity")
_CAPTURE_ALL = (*_CAPTURE, "Source", "Delivery", "Undone", "Product", "Note")
_MOST_ROWS = 1_048_576
_MOST_TEXT = 32_767
_WIDTH = 22


def write_csv(tx: Tx, target: Path, wanted: frozenset[str]) -> int:
    """One line a capture, behind its session's columns; UTF-8 with the mark Excel looks for. Returns the captures."""
    count = 0
    with _replacing(target) as part, part.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
        writer.writerow([*_SESSION_ALL, *_CAPTURE_ALL[:-1], "Capture note"])
        for session in each_session(tx, wanted):
            owner, is_empty = _cells(session), True
            for capture in each_capture(tx, session.id):
                writer.writerow(_csv_field(cell) for cell in [*owner, *_cells(capture)])
                count, is_empty = count + 1, False
            if is_empty:
                writer.writerow(_csv_field(cell) for cell in [*owner, *[None] * len(_CAPTURE_ALL)])
    return count


def write_xlsx(tx: Tx, target: Path, wanted: frozenset[str]) -> int:
    """A workbook with a sheet of sessions and as many of captures as it takes. Returns the captures."""
    count = 0
    with _replacing(target) as part, TemporaryDirectory(dir=target.parent) as aside:
        options = {"constant_memory": True, "tmpdir": aside}
        book = xlsxwriter.Workbook(str(part), options)
        sessions = _Sheets(book, "Sessions", _SESSION_ALL)
        for session in each_session(tx, wanted):
            sessions.add(_cells(session))
        captures = _Sheets(book, "Captures", ("Session id", "Session", *_CAPTURE_ALL))
        for session in each_session(tx, wanted):
            for capture in each_capture(tx, session.id):
                captures.add([session.id, session.name, *_cells(capture)])
                count += 1
        book.close()
    return count


class _Sheets:
    """Rows of one kind; when a sheet is full, the next one goes on."""

    def __init__(self, book: Any, title: str, heads: Sequence[str]) -> None:
        self._book, self._title, self._heads = book, title, heads
        self._times = book.add_format({"num_format": "yyyy-mm-dd hh:mm:ss", "align": "left"})
        self._bold = book.add_format({"bold": True})
        self._number = 0
        self._next()

    def add(self, cells: Sequence[Cell]) -> None:
        """Write one row."""
        if self._row == _MOST_ROWS:
            self._next()
        for place, cell in enumerate(cells):
            if isinstance(cell, datetime):
                self._sheet.write_datetime(self._row, place, cell.astimezone().replace(tzinfo=None), self._times)
            elif isinstance(cell, int):
                self._sheet.write_number(self._row, place, cell)
            elif cell:
                self._sheet.write_string(self._row, place, inert(cell, _MOST_TEXT))
        self._row += 1

    def _next(self) -> None:
        self._number += 1
        self._sheet = self._book.add_worksheet(self._title + (f" {self._number}" if self._number > 1 else ""))
        self._sheet.set_column(0, len(self._heads) - 1, _WIDTH)
        self._sheet.freeze_panes(1, 0)
        for place, head in enumerate(self._heads):
            self._sheet.write_string(0, place, head, self._bold)
        self._row = 1


def _cells(line: SessionLine | CaptureLine) -> list[Cell]:
    values = [getattr(line, field.name) for field in fields(line)]
    return [value.hex() if isinstance(value, bytes) else value for value in values]


def _csv_field(cell: Cell) -> str:
    if isinstance(cell, datetime):
        return cell.astimezone().isoformat(sep=" ", timespec="seconds")
    return csv_text(inert(cell, _MOST_TEXT)) if isinstance(cell, str) else str(cell if cell is not None else "")


@contextmanager
def _replacing(target: Path) -> Iterator[Path]:
    """A file beside the target, which takes its place when it is whole and on the disk. Raises StoreFault."""
    refuse_taken(target)
    part = target.with_name(f"{target.name}.part")
    try:
        os.close(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600))
        yield part
        with part.open("rb") as written:
            os.fsync(written.fileno())
        part.rename(target)
        sync_folder(target.parent)
    except (OSError, XlsxWriterException) as fault:
        with suppress(OSError):
            part.unlink(missing_ok=True)
        why = fault.strerror if isinstance(fault, OSError) else fault
        words = say("{target}: {why}. Choose another place.", target=target, why=why)
        raise StoreFault(say("The file could not be written"), words) from fault


WRITERS: dict[str, Callable[[Tx, Path, frozenset[str]], int]] = {"csv": write_csv, "xlsx": write_xlsx}
