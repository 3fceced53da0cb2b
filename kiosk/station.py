"""The use cases: open a session, accept a code, undo, finish. Commit first, announce after (promise P1).

Called from the main thread. Commits run on the writer thread; what became of them comes back through ``post``, which
may be called from the writer thread and must not block.
"""

import logging
from collections.abc import Callable
from concurrent.futures import Future
from datetime import datetime

import shortuuid

from kiosk.clock import Clock
from kiosk.core.codes import Code
from kiosk.core.events import CaptureKept, CaptureNotKept, Event, QueueChanged, Source
from kiosk.core.faults import StoreFault
from kiosk.store import outbox, sessions
from kiosk.store.database import Database, Tx
from kiosk.store.records import CaptureRecord, SessionRecord
from kiosk.store.sessions import NewCapture, NewSession

log = logging.getLogger(__name__)


class Station:
    """One kiosk's work on the store. ``session_id`` names the session in which scans are kept, or is empty."""

    def __init__(self, database: Database, clock: Clock, post: Callable[[Event], None], name: str) -> None:
        self._database = database
        self._clock = clock
        self._post = post
        self._name = name
        self.session_id = ""
        self.wake_courier: Callable[[], None] = lambda: None

    def open_session(self, name: str = "", operator: str = "") -> SessionRecord:
        """Open a session and make it the current one. Raises StoreFault."""
        now = self._clock.now().wall
        new = NewSession(shortuuid.uuid(), name or default_name(now), self._name, operator)
        record = self._database.write(
            lambda tx: sessions.take_empty_session(tx, new, now) or sessions.open_session(tx, new, now)
        ).result()
        self.session_id = record.id
        self._post(QueueChanged())
        return record

    def continue_session(self, session_id: str) -> None:
        """Make an open session the current one."""
        self.session_id = session_id

    def leave_session(self) -> None:
        """No current session: the next scan opens one."""
        self.session_id = ""

    def accept(self, code: Code, source: Source, seen_at_s: float, quantity: int = 1) -> Future[CaptureRecord]:
        """Keep a scan; CaptureKept or CaptureNotKept follows.

        Without a session, or when its session is open no more, one is opened: no scan is refused.
        """
        now, synced = self._clock.now(), self._clock.is_synced()
        fresh = NewSession(shortuuid.uuid(), default_name(now.wall), self._name)
        wanted = self.session_id or fresh.id
        capture_id = shortuuid.uuid()

        def keep(tx: Tx) -> tuple[CaptureRecord, int, int]:
            owner = wanted if sessions.is_open(tx, wanted) else sessions.open_session(tx, fresh, now.wall).id
            new = NewCapture(capture_id, owner, code, source, quantity, now, synced)
            record, count = sessions.add_capture(tx, new)
            return record, count, sessions.count_of_code(tx, owner, code)

        self.session_id = wanted
        kept: Future[CaptureRecord] = Future()
        written = self._database.write(keep)
        written.add_done_callback(lambda done: self._follow(done, wanted, fresh.id))
        written.add_done_callback(lambda done: self._announce(done, code, seen_at_s, kept))
        return kept

    def undo(self, capture_id: str) -> CaptureRecord | None:
        """Undo a capture of an open session; it is kept, marked, and never sent. None when it cannot be undone."""
        now = self._clock.now().wall
        record = self._database.write(lambda tx: sessions.void_capture(tx, capture_id, now)).result()
        self._post(QueueChanged())
        return record

    def undo_last(self) -> CaptureRecord | None:
        """Undo the newest capture of the current session."""
        last = self._database.read(lambda tx: sessions.list_captures(tx, self.session_id, limit=1))
        return self.undo(last[0].id) if last else None

    def finish(self, session_id: str = "") -> SessionRecord:
        """Finish a session (the current one by default): it can be sent now. Raises StoreFault."""
        ended = session_id or self.session_id
        now = self._clock.now().wall
        record = self._database.write(lambda tx: sessions.finish_session(tx, ended, now)).result()
        if ended == self.session_id:
            self.session_id = ""
        self._changed()
        return record

    def reopen(self, session_id: str) -> SessionRecord | None:
        """Open a finished session again, while nothing of it has been submitted."""
        record = self._database.write(lambda tx: sessions.reopen_session(tx, session_id)).result()
        if record is not None:
            self.session_id = session_id
        self._post(QueueChanged())
        return record

    def set_aside(self, capture_id: str) -> bool:
        """Leave a refused capture out; it is kept."""
        done = self._database.write(lambda tx: sessions.set_aside(tx, capture_id)).result()
        self._changed()
        return done

    def retry(self, capture_id: str) -> bool:
        """Send a refused capture again."""
        done = self._database.write(lambda tx: sessions.retry_refused(tx, capture_id)).result()
        self._changed()
        return done

    def send_again(self, session_id: str) -> bool:
        """Send a session anew that needed a person."""
        done = self._database.write(lambda tx: outbox.resolve_attention(tx, session_id)).result()
        self._changed()
        return done

    def _follow(self, done: Future[tuple[CaptureRecord, int, int]], wanted: str, fresh: str) -> None:
        """The session that took the scan is the current one; a fresh one was rolled back together with its scan."""
        if self.session_id != wanted:
            return
        if done.exception() is None:
            self.session_id = done.result()[0].session_id
        elif wanted == fresh:
            self.session_id = ""

    def _announce(
        self, done: Future[tuple[CaptureRecord, int, int]], code: Code, seen_at_s: float, kept: Future[CaptureRecord]
    ) -> None:
        fault = done.exception()
        if fault is not None:
            title, sentence = _words(fault)
            log.info("A scan was not kept: %s", fault)
            self._post(CaptureNotKept(code, title, sentence))
            kept.set_exception(fault)
            return
        record, count, times = done.result()
        self._post(
            CaptureKept(
                session_id=record.session_id,
                capture_id=record.id,
                code=code,
                source=Source(record.source),
                is_sendable=code.is_sendable,
                gtin=record.gtin,
                quantity=record.quantity,
                count=count,
                times=times,
                captured_at=record.captured_at,
                seen_at_s=seen_at_s,
            )
        )
        kept.set_result(record)

    def _changed(self) -> None:
        self._post(QueueChanged())
        self.wake_courier()


def default_name(now: datetime) -> str:
    """A session's name when nobody gave one: the local time it was opened."""
    return f"Session {now.astimezone():%d.%m. %H:%M:%S}"


def _words(fault: BaseException) -> tuple[str, str]:
    if isinstance(fault, StoreFault):
        return fault.title, fault.sentence
    return "Not kept", "The kiosk has a fault of its own. Scan this again; all scans that beeped are safe."
