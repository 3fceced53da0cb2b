"""The use cases: open a session, accept a code, undo, finish. Commit first, announce after (promise P1).

Called from the main thread. Commits run on the writer thread; what became of them comes back through ``post``, which
may be called from the writer thread and must not block.
"""

import logging
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass
from datetime import datetime

import shortuuid

from kiosk.clock import Clock
from kiosk.core.codes import Code
from kiosk.core.events import (
    CaptureKept,
    CaptureNotKept,
    CaptureRepeated,
    CodeScanned,
    Event,
    QueueChanged,
    Source,
)
from kiosk.core.faults import StoreFault
from kiosk.store import outbox, sessions
from kiosk.store.database import Database, Tx
from kiosk.store.records import CaptureRecord, SessionRecord
from kiosk.store.sessions import NewCapture, NewSession

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class _Outcome:
    """What a transaction did: ``record`` is None when the code was there already, ``times`` over."""

    session_id: str
    record: CaptureRecord | None
    count: int
    times: int


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

    def accept(
        self, code: Code, source: Source, seen_at_s: float, quantity: int = 1, found_by: str = ""
    ) -> Future[CaptureRecord]:
        """Keep a scan; CaptureKept or CaptureNotKept follows.

        Without a session, or when its session is open no more, one is opened: no scan is refused.
        """
        kept: Future[CaptureRecord] = Future()
        self._keep(CodeScanned(code, source, seen_at_s, found_by), quantity, kept, unless_there=False)
        return kept

    def offer(self, scan: CodeScanned) -> None:
        """Keep a scan unless its session holds this very code already: then CaptureRepeated follows, nothing is added.

        Of equal labels that were in view at once, as many are kept.

        Decided inside the transaction: scans in quick succession cannot miss each other.
        """
        self._keep(scan, 1, Future(), unless_there=True)

    def _keep(self, scan: CodeScanned, quantity: int, kept: Future[CaptureRecord], *, unless_there: bool) -> None:
        now, synced = self._clock.now(), self._clock.is_synced()
        fresh = NewSession(shortuuid.uuid(), default_name(now.wall), self._name)
        wanted = self.session_id or fresh.id
        capture_id = shortuuid.uuid()

        def keep(tx: Tx) -> _Outcome:
            owner = wanted if sessions.is_open(tx, wanted) else sessions.open_session(tx, fresh, now.wall).id
            times = sessions.count_of_code(tx, owner, scan.code)
            if unless_there and times >= scan.together:
                return _Outcome(owner, None, 0, times)
            new = NewCapture(capture_id, owner, scan.code, scan.source, quantity, now, synced, scan.found_by)
            record, count = sessions.add_capture(tx, new)
            return _Outcome(owner, record, count, times + 1)

        self.session_id = wanted
        written = self._database.write(keep)
        written.add_done_callback(lambda done: self._follow(done, wanted, fresh.id))
        written.add_done_callback(lambda done: self._announce(done, scan, kept))

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

    def _follow(self, done: Future[_Outcome], wanted: str, fresh: str) -> None:
        """The session that took the scan is the current one; a fresh one was rolled back together with its scan."""
        if self.session_id != wanted:
            return
        if done.exception() is None:
            self.session_id = done.result().session_id
        elif wanted == fresh:
            self.session_id = ""

    def _announce(self, done: Future[_Outcome], scan: CodeScanned, kept: Future[CaptureRecord]) -> None:
        fault = done.exception()
        if fault is not None:
            title, sentence = _words(fault)
            log.info("A scan was not kept: %s", fault)
            self._post(CaptureNotKept(scan.code, title, sentence))
            kept.set_exception(fault)
            return
        outcome = done.result()
        record = outcome.record
        if record is None:
            self._post(
                CaptureRepeated(
                    outcome.session_id, scan.code, scan.source, scan.seen_at_s, scan.found_by, outcome.times
                )
            )
            return
        self._post(
            CaptureKept(
                session_id=record.session_id,
                capture_id=record.id,
                code=scan.code,
                source=Source(record.source),
                is_sendable=scan.code.is_sendable,
                gtin=record.gtin,
                quantity=record.quantity,
                count=outcome.count,
                times=outcome.times,
                captured_at=record.captured_at,
                seen_at_s=scan.seen_at_s,
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
