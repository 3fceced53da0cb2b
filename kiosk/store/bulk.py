"""A large, plausible past, made quickly: for measurements (``kiosk bench store``), never for a kiosk at work.

Rows are written by the same writer as everything else, a few thousand to a transaction, with ids spread at random as
real ones are: what the indices look like afterwards is what years of scanning leave behind.
"""

import random
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from sqlmodel import insert, select

from kiosk.core.clock_marks import Certainty
from kiosk.core.codes import Symbology
from kiosk.core.delivery import CallState, DeliveryState
from kiosk.core.session import SessionState
from kiosk.core.time import Instant
from kiosk.store.database import Database, Tx
from kiosk.store.tables import Capture, Delivery, Generation, ScanSession

_PER_SESSION = 20
_PER_DAY = 1000
_SESSIONS_AT_ONCE = 500
_BIG_CACHE_KB = 200_000
_Row = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Past:
    """What to make: ``captures`` in all, the last ``waiting`` of them not sent yet."""

    captures: int
    waiting: int
    began: Instant
    seed: int = 1


def fill(database: Database, past: Past, made: Callable[[int], None]) -> int:
    """Fill an empty store; ``made`` hears how many captures each step added. Returns the number of sessions.

    Any thread may call. Raises ValueError when the store holds sessions, StoreFault when the disk refuses.
    """
    if database.read(lambda tx: tx.exec(select(ScanSession.id).limit(1)).first()) is not None:
        raise ValueError("only an empty store is filled")
    writer = _Writer(past)
    database.write(lambda tx: _cache(tx, -_BIG_CACHE_KB)).result()
    while writer.left:
        made(database.write(writer.add_some).result())
    database.write(lambda tx: _cache(tx, -2000)).result()  # what SQLite has by itself
    return writer.sessions


def _cache(tx: Tx, size: int) -> None:
    tx.connection().exec_driver_sql(f"PRAGMA cache_size = {size}")


class _Writer:
    """Makes the rows of session after session."""

    def __init__(self, past: Past) -> None:
        self._past = past
        self._dice = random.Random(past.seed)  # noqa: S311 - made-up rows, no secrets
        self.left = past.captures
        self.sessions = 0

    def add_some(self, tx: Tx) -> int:
        """Add a few hundred sessions with their captures; returns how many captures that were."""
        owners: list[_Row] = []
        generations: list[_Row] = []
        captures: list[_Row] = []
        ways: list[_Row] = []
        before = self.left
        while self.left and len(owners) < _SESSIONS_AT_ONCE:
            count = min(_PER_SESSION, self.left)
            owner = self._session(count)
            is_sent = owner["state"] == SessionState.DONE
            owners.append(owner)
            if is_sent:
                generations.append(self._generation(owner["id"]))
            for _ in range(count):
                captures.append(self._capture(owner["id"]))
                ways.append(self._way(captures[-1], is_sent=is_sent))
                self.left -= 1
        for table, rows in ((ScanSession, owners), (Generation, generations), (Capture, captures), (Delivery, ways)):
            if rows:
                tx.connection().execute(insert(table), rows)
        return before - self.left

    def _id(self) -> str:
        return f"{self._dice.getrandbits(88):022x}"

    def _session(self, count: int) -> _Row:
        is_sent = self.left > self._past.waiting
        self.sessions += 1
        at = self._past.began.wall + timedelta(minutes=self.sessions)
        return {
            "id": self._id(),
            "seq": self.sessions,
            "name": f"Delivery {self.sessions}",
            "state": SessionState.DONE if is_sent else SessionState.CLOSED,
            "capture_mode": "barcode_scan",
            "station": "bench",
            "operator": "",
            "opened_at": at,
            "closed_at": at,
            "submitted_at": at if is_sent else None,
            "generation": int(is_sent),
            "capture_count": count,
        }

    def _generation(self, session_id: str) -> _Row:
        done = CallState.DONE
        return {
            "session_id": session_id,
            "number": 1,
            "remote_id": self._id(),
            "create_state": done,
            "submit_state": done,
            "audited": 1,
        }

    def _capture(self, session_id: str) -> _Row:
        text = f"{self._dice.randrange(10**12):013d}"
        return {
            "id": self._id(),
            "session_id": session_id,
            "seq": self._past.captures - self.left + 1,
            "kind": "BARCODE",
            "source": "camera",
            "text": text,
            "raw": text.encode("ascii"),
            "symbology": Symbology.CODE128,
            "captured_at": self._boot(),
            "clock_synced": 1,
            "certainty": Certainty.SYNCED,
        }

    def _boot(self) -> Instant:
        """Each working day was another start of the machine: its clock is no matter of today's marks."""
        day = self.left // _PER_DAY
        return Instant(f"day-{day}", 3600.0, self._past.began.wall - timedelta(days=day))

    def _way(self, capture: _Row, *, is_sent: bool) -> _Row:
        way: _Row = {key: capture[key] for key in ("session_id", "seq")} | {
            "capture_id": capture["id"],
            "state": DeliveryState.DELIVERED if is_sent else DeliveryState.WAITING,
            "generation": int(is_sent),
        }
        return way | {
            "remote_id": self._id() if is_sent else None,
            "sent_at": capture["captured_at"] if is_sent else None,
        }
