"""The journal: which requests came, what was answered, and whether they took effect."""

from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass, replace
from threading import Condition
from typing import Final

_KEPT: Final = 50_000
"""Requests remembered; a practice server left running for weeks must not fill the memory."""


@dataclass(frozen=True, slots=True)
class Received:
    """One request. ``status`` is None while it is in work, and for good when no answer was sent."""

    method: str
    path: str
    status: int | None
    received_s: float
    body: Mapping[str, object] | None
    applied: bool


class Entry:
    """The place of one request in the journal, until it is closed."""

    def __init__(self, record: Received) -> None:
        self.record = record


class Journal:
    """Requests in the order they came; safe to use from any thread."""

    def __init__(self) -> None:
        self._changed = Condition()
        self._entries: deque[Entry] = deque(maxlen=_KEPT)
        self._count = 0
        self._in_work = 0

    @property
    def count(self) -> int:
        """How many requests came in all."""
        with self._changed:
            return self._count

    def records(self) -> tuple[Received, ...]:
        """Return all remembered requests."""
        with self._changed:
            return tuple(entry.record for entry in self._entries)

    def open(self, record: Received) -> Entry:
        """Note a request that has just come."""
        entry = Entry(record)
        with self._changed:
            self._entries.append(entry)
            self._count += 1
            self._in_work += 1
            self._changed.notify_all()
        return entry

    def close(self, entry: Entry, status: int | None, *, applied: bool) -> None:
        """Note what became of it, before the client can learn it."""
        with self._changed:
            entry.record = replace(entry.record, status=status, applied=applied)
            self._in_work -= 1
            self._changed.notify_all()

    def wait_for(self, count: int, timeout_s: float) -> bool:
        """Wait until so many requests have come in all."""
        with self._changed:
            return self._changed.wait_for(lambda: self._count >= count, timeout=timeout_s)

    def wait_idle(self, timeout_s: float) -> bool:
        """Wait until no request is in work."""
        with self._changed:
            return self._changed.wait_for(lambda: self._in_work == 0, timeout=timeout_s)
