"""The use cases: open a session, accept a code, undo, finish. Commit first, announce after (promise P1).

Called from the main thread. Commits run on the writer thread; what became of them comes back through ``post``, which
may be called from the writer thread and must not block.
"""

import logging
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass, replace
from datetime import datetime

import shortuuid

from kiosk.amendments import Amendments
from kiosk.clock import Clock
from kiosk.core.codes import Code
from kiosk.core.events import (
    CaptureKept,
    CaptureNotKept,
    CaptureRepeated,
    CodeScanned,
    Event,
    PhotoNotKept,
    QueueChanged,
    Source,
)
from kiosk.core.faults import StoreFault
from kiosk.core.picture import picture_of
from kiosk.core.time import EXISTS_SINCE, Instant
from kiosk.core.words import say
from kiosk.pending_photos import PendingPhotos, photo_kept
from kiosk.refusals import Refusals
from kiosk.store import outbox, pending_photos, photo_edit, photos, results, session_page, sessions
from kiosk.store.clock_marks import ClockKeeper, SessionMoment, keep_session_time
from kiosk.store.database import Database, Tx
from kiosk.store.photo_edit import Added
from kiosk.store.photo_files import FilesReport, PhotoFiles, ask_for_room
from kiosk.store.photos import NewPhoto
from kiosk.store.records import CaptureRecord, PhotoRecord, SessionRecord
from kiosk.store.sessions import NewCapture, NewSession
from kiosk.store.space import Disk

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class _Outcome:
    """What a transaction did: ``record`` is None when the code was there already, ``times`` over."""

    session_id: str
    record: CaptureRecord | None
    count: int
    times: int


class Station:
    """One kiosk's work on the store. ``session_id`` names the session in which scans are kept, or is empty.

    ``operator`` and ``capture_mode`` (as the Scanner API names it) are those of sessions that a scan opens.

    ``disk`` is asked for room before a photo is kept; scans are never asked. ``wake_live`` tells a courier that sends
    open sessions of each new capture and photo.
    """

    def __init__(
        self, database: Database, clock: Clock, post: Callable[[Event], None], name: str, disk: Disk | None = None
    ) -> None:
        self._database = database
        self._clock = clock
        self._post = post
        self._name = name
        self._keeper = ClockKeeper(database, clock)
        self._keeper.look()
        self._files = PhotoFiles(database.path.parent)
        self._disk = disk
        self.session_id = ""
        self.operator = ""
        self.capture_mode = "barcode_scan"
        self.amendments = Amendments(database, clock, post)
        self.refusals = Refusals(database, self._changed)
        self.wake_courier: Callable[[], None] = lambda: None
        self.wake_live: Callable[[], None] = lambda: None
        self.pending = PendingPhotos(database, clock, post, disk, lambda: self.wake_live())  # noqa: PLW0108

    def open_session(self, name: str = "", operator: str = "", capture_mode: str = "") -> SessionRecord:
        """Open a session and make it the current one; where nothing is given, as a scan would open it.

        Raises StoreFault.
        """
        synced, now = self._look_at_clock()
        plain = self._fresh(now)
        new = replace(
            plain,
            name=name or plain.name,
            operator=operator or plain.operator,
            capture_mode=capture_mode or plain.capture_mode,
        )

        def open_one(tx: Tx) -> SessionRecord:
            record = sessions.take_empty_session(tx, new, now.wall) or sessions.open_session(tx, new, now.wall)
            keep_session_time(tx, record.id, SessionMoment.OPENED, now, is_synced=synced)
            return record

        record = self._database.write(open_one).result()
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

    def offer(self, scan: CodeScanned, quantity: int = 1) -> None:
        """Keep a scan unless its session holds this very code already: then CaptureRepeated follows, nothing is added.

        Of equal labels that were in view at once, as many are kept.

        Decided inside the transaction: scans in quick succession cannot miss each other.
        """
        self._keep(scan, quantity, Future(), unless_there=True)

    def _keep(self, scan: CodeScanned, quantity: int, kept: Future[CaptureRecord], *, unless_there: bool) -> None:
        synced, now = self._look_at_clock()
        fresh = self._fresh(now)
        wanted = self.session_id or fresh.id
        capture_id = shortuuid.uuid()

        def keep(tx: Tx) -> _Outcome:
            owner = wanted
            if not sessions.is_open(tx, wanted):
                owner = sessions.open_session(tx, fresh, now.wall).id
                keep_session_time(tx, owner, SessionMoment.OPENED, now, is_synced=synced)
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

    def add_photo(
        self,
        data: bytes,
        image_type: str = "other",
        capture_id: str | None = None,
        original: bytes = b"",
        replaces: str = "",
    ) -> Future[PhotoRecord]:
        """Keep a photo (JPEG, PNG or WebP); PhotoKept or PhotoNotKept follows. The file is durable before its row.

        Without a session, or when its session is open no more, one is opened, and the photo then shows no capture.
        ``original`` is kept beside it while there is plenty of room. ``replaces``: the photo whose place it takes.
        """
        synced, now = self._look_at_clock()
        fresh, photo_id = self._fresh(now), shortuuid.uuid()
        wanted = self.session_id or fresh.id

        def keep(tx: Tx) -> Added:
            picture = picture_of(data)
            ask_for_room(self._disk, len(data))
            name = f"{photo_id}{picture.extension}"
            digest = self._files.save(name, data)
            try:
                self._files.save_original(name, original, self._disk)
                owner, shows = wanted, capture_id
                if not sessions.is_open(tx, wanted):
                    owner, shows = sessions.open_session(tx, fresh, now.wall).id, None
                    keep_session_time(tx, owner, SessionMoment.OPENED, now, is_synced=synced)
                new = NewPhoto(photo_id, owner, image_type, picture, len(data), digest, now, synced, shows)
                return photo_edit.add(tx, new, replaces, now.wall)
            except BaseException:
                self._files.discard(name)
                raise

        self.session_id = wanted
        kept: Future[PhotoRecord] = Future()
        self._database.write(keep).add_done_callback(lambda done: self._announce_photo(done, wanted, fresh.id, kept))
        return kept

    def undo_photo(self, photo_id: str) -> PhotoRecord | None:
        """Undo a photo of an open session; row and file are kept, and never sent. None when it cannot be undone."""
        now = self._clock.now().wall
        record = self._database.write(lambda tx: photos.void_photo(tx, photo_id, now)).result()
        self._post(QueueChanged())
        return record

    def look_at_photos(self) -> FilesReport:
        """Compare the folder of photos with the rows, once at start. Photos whose file is gone then need a person."""
        self.pending.sweep()

        def look(tx: Tx) -> FilesReport:
            report = self._files.look(*photos.file_names(tx))
            photos.refuse_missing(tx, report.missing)
            return report

        report = self._database.write(look).result()
        for what, names in (("no row, so they are not sent", report.orphans), ("no file", report.missing)):
            if names:
                log.warning("%d photos in %s have %s: %s", len(names), self._files.folder, what, ", ".join(names[:5]))
        return report

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
        """Finish a session (the current one by default): it can be sent now. Raises StoreFault.

        Not while a photo of it waits for an answer.
        """
        ended = session_id or self.session_id
        synced, now = self._look_at_clock()

        def end(tx: Tx) -> SessionRecord:
            pending_photos.refuse_while_asked(tx, ended)
            record = sessions.finish_session(tx, ended, now.wall)
            keep_session_time(tx, ended, SessionMoment.CLOSED, now, is_synced=synced)
            return record

        record = self._database.write(end).result()
        if ended == self.session_id:
            self.session_id = ""
        self._changed()
        return record

    def describe(self, session_id: str, name: str, note: str) -> SessionRecord | None:
        """Give an open session another name, which is its reference, and a note. None when it is open no more."""
        record = self._database.write(lambda tx: session_page.describe(tx, session_id, name, note)).result()
        self._post(QueueChanged())
        return record

    def reopen(self, session_id: str) -> SessionRecord | None:
        """Open a finished session again, while nothing of it has been submitted."""
        record = self._database.write(lambda tx: sessions.reopen_session(tx, session_id)).result()
        if record is not None:
            self.session_id = session_id
        self._post(QueueChanged())
        return record

    def set_aside(self, capture_id: str) -> bool:
        """Leave a refused capture or photo out; it is kept."""
        return self._decide(lambda tx: sessions.set_aside(tx, capture_id) or photos.set_aside(tx, capture_id))

    def retry(self, capture_id: str) -> bool:
        """Send a refused capture or photo again, or let the server try one again that it failed at."""
        ways = (sessions.retry_refused, photos.retry_refused, results.retry)
        return self._decide(lambda tx: any(way(tx, capture_id) for way in ways))

    def correct(self, capture_id: str, code: Code, quantity: int = 0) -> CaptureRecord | None:
        """Put a typed code in the place of a refused capture, which is kept and void. None: not refused.

        ``quantity``: 0 keeps the one it had.
        """
        synced, now = self._look_at_clock()
        new_id = shortuuid.uuid()

        def change(tx: Tx) -> CaptureRecord | None:
            old = sessions.get_capture(tx, capture_id)
            if old is None:
                return None
            new = NewCapture(new_id, old.session_id, code, Source.TYPED, quantity or old.quantity, now, synced)
            return sessions.correct_capture(tx, capture_id, new, now.wall)

        record = self._database.write(change).result()
        self._changed()
        return record

    def send_again(self, session_id: str) -> bool:
        """Send a session anew that needed a person; one that was submitted is never sent, but asked about again."""
        return self._decide(lambda tx: outbox.resolve_attention(tx, session_id) or results.ask_again(tx, session_id))

    def leave(self, session_id: str) -> bool:
        """Leave a session as it is that was submitted, or may have been: a person looked."""
        return self._decide(lambda tx: results.leave(tx, session_id))

    def _fresh(self, now: Instant) -> NewSession:
        """The session that a scan opens when there is none."""
        new_id = shortuuid.uuid()
        return NewSession(new_id, default_name(now.wall, new_id), self._name, self.operator, self.capture_mode)

    def _decide(self, job: Callable[[Tx], bool]) -> bool:
        done = self._database.write(job).result()
        self._changed()
        return done

    def _look_at_clock(self) -> tuple[bool, Instant]:
        """Whether the clock claims to be right, asked first, and this moment: it may be set between the two."""
        self._keeper.look()
        return self._clock.is_synced(), self._clock.now()

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
            self._post(CaptureNotKept(scan.code, title, sentence, scan.source))
            kept.set_exception(fault)
            return
        outcome = done.result()
        record = outcome.record
        if record is None:
            seen = scan.code, scan.source, scan.seen_at_s, scan.found_by
            self._post(CaptureRepeated(outcome.session_id, *seen, outcome.times))
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
        self.wake_live()
        kept.set_result(record)

    def _announce_photo(self, done: Future[Added], wanted: str, fresh: str, kept: Future[PhotoRecord]) -> None:
        fault = done.exception()
        if fault is not None:
            if self.session_id == wanted == fresh:
                self.session_id = ""
            title, sentence = _photo_words(fault)
            log.info("A photo was not kept: %s", fault)
            self._post(PhotoNotKept(title, sentence))
            kept.set_exception(fault)
            return
        record = done.result().photo
        if self.session_id == wanted:
            self.session_id = record.session_id
        self._post(photo_kept(done.result()))
        self.wake_live()
        kept.set_result(record)

    def _changed(self) -> None:
        self._post(QueueChanged())
        self.wake_courier()


def default_name(now: datetime, session_id: str) -> str:
    """A session's name when nobody gave one: the local time it was opened, where the clock was ever set."""
    if now < EXISTS_SINCE:
        return f"Session {session_id[:4]}"
    return f"Session {now.astimezone():%d.%m. %H:%M:%S}"


def _photo_words(fault: BaseException) -> tuple[str, str]:
    if isinstance(fault, StoreFault):
        return fault.title, fault.sentence
    return say("Photo NOT saved"), say("Retake it. Everything saved before is safe.")


def _words(fault: BaseException) -> tuple[str, str]:
    if isinstance(fault, StoreFault):
        return fault.title, fault.sentence
    return say("NOT saved"), say("The kiosk has a fault of its own. Scan this again; all scans that beeped are safe.")
