"""Marks at which a boot's wall clock was right, kept; and the captures of that boot, put right by them.

The wall time of a capture as it was kept is never changed: what the marks make of it stands beside it. The rule is in
``kiosk.core.clock_marks``. All functions but ``ClockKeeper`` run inside one transaction of ``Database``.
"""

import logging
import threading
from collections.abc import Iterable, Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from sqlalchemy import bindparam, func, text, update
from sqlmodel import col, select

from kiosk.clock import Clock
from kiosk.core.clock_marks import (
    Certainty,
    ClockMark,
    MarkSource,
    Stamp,
    clock_words,
    compare_date,
    is_news,
    same_setting,
    true_time,
    wait_start,
)
from kiosk.core.faults import StoreFault
from kiosk.core.time import Instant
from kiosk.store.database import Database, Tx
from kiosk.store.records import SessionRecord
from kiosk.store.tables import BOOT_OF_CAPTURE, Capture, ClockMarkRow, HostLink, InstantText, SessionTime

log = logging.getLogger(__name__)
_PAGE = 500
"""So many captures are put right in one transaction: a scan never waits long behind it."""


class SessionMoment(StrEnum):
    """What a session has a time of."""

    OPENED = "opened"
    CLOSED = "closed"
    SUBMITTED = "submitted"


@dataclass(frozen=True, slots=True)
class Span:
    """The captures of a boot that are still to be looked at: those after ``after_seq``, for ``marks`` marks.

    A mark that comes while they are is not among those, and has them looked at again.
    """

    boot_id: str
    marks: int
    after_seq: int = 0


def marks_of(tx: Tx, boot_ids: Iterable[str]) -> list[ClockMark]:
    """All that was said about the wall clocks of these boots."""
    rows = tx.exec(select(ClockMarkRow).where(col(ClockMarkRow.boot_id).in_(list(boot_ids))))
    return [ClockMark(row.at, MarkSource(row.source), row.ahead_s) for row in rows]


def is_kept(tx: Tx) -> bool:
    """Whether this file has marks at all; one that no kiosk of this version has opened yet has not."""
    return tx.exec(text("SELECT 1 FROM sqlite_schema WHERE name = 'clock_mark'")).first() is not None  # type: ignore[call-overload]  # SQLModel types only its own selects


def note(tx: Tx, mark: ClockMark) -> bool:
    """Keep a mark; its boot's captures are to be corrected then. False when it tells nothing new."""
    boot_id = mark.at.boot_id
    if not is_news(mark, marks_of(tx, [boot_id])):
        return False
    highest = tx.exec(select(func.max(ClockMarkRow.number)).where(ClockMarkRow.boot_id == boot_id)).one()
    number = (highest or 0) + 1
    tx.add(ClockMarkRow(boot_id=boot_id, number=number, at=mark.at, source=mark.source, ahead_s=mark.ahead_s))
    return True


def to_correct(tx: Tx) -> Span | None:
    """A boot whose captures are still to be corrected, perhaps since the kiosk was switched off while it did."""
    highest = func.max(ClockMarkRow.number)
    query = select(ClockMarkRow.boot_id, highest).where(text("clock_mark.applied = 0"))
    first = tx.exec(query.group_by(col(ClockMarkRow.boot_id)).limit(1)).first()
    return Span(*first) if first else None


def correct(tx: Tx, span: Span) -> Span | None:
    """Put some captures of a boot right. Returns what is left to do of any boot, None when all is done."""
    marks = marks_of(tx, [span.boot_id])
    query = (
        select(Capture.seq, Capture.captured_at, Capture.clock_synced, Capture.corrected_at, Capture.certainty)  # type: ignore[call-overload]  # SQLModel types four columns at most
        .where(text(f"{BOOT_OF_CAPTURE} = :boot").bindparams(boot=span.boot_id), Capture.seq > span.after_seq)
        .order_by(col(Capture.seq))
        .limit(_PAGE)
    )
    rows = tx.exec(query).all()
    changes = []
    for seq, captured_at, synced, corrected_at, certainty in rows:
        told = true_time(captured_at, marks, claims_sync=bool(synced))
        fresh = _columns(told)
        if fresh != (corrected_at, certainty):
            changes.append({"at_seq": seq, "to_time": fresh[0], "to_certainty": fresh[1]})
    if changes:
        put = update(Capture).where(col(Capture.seq) == bindparam("at_seq"))
        put = put.values(corrected_at=bindparam("to_time"), certainty=bindparam("to_certainty"))
        tx.connection().execute(put, changes)
    if len(rows) == _PAGE:
        return Span(span.boot_id, span.marks, rows[-1][0])
    those = (col(ClockMarkRow.boot_id) == span.boot_id, col(ClockMarkRow.number) <= span.marks)
    tx.exec(update(ClockMarkRow).where(*those).values(applied=1))
    return to_correct(tx)


def judge_new(tx: Tx, capture: Capture) -> None:
    """Judge the time of a capture that is being kept by what is known of its boot already."""
    told = true_time(
        capture.captured_at, marks_of(tx, [capture.captured_at.boot_id]), claims_sync=bool(capture.clock_synced)
    )
    capture.corrected_at, capture.certainty = _columns(told)


def stamp_of(capture: Capture) -> Stamp:
    """The best known time of a capture."""
    certainty = capture.certainty or (Certainty.SYNCED if capture.clock_synced else Certainty.UNSURE)
    return Stamp(capture.corrected_at or capture.captured_at.wall, Certainty(certainty))


def right_host_waits(tx: Tx, now: Instant) -> None:
    """Put right when the host's pauses and budgets began (``wait_start``), before they are counted in another boot."""
    row = tx.get(HostLink, 1)
    if row is None:
        return
    names = [
        column.name for column in HostLink.metadata.tables["host_link"].columns if isinstance(column.type, InstantText)
    ]
    began: dict[str, Instant] = {name: getattr(row, name) for name in names if getattr(row, name) is not None}
    marks = marks_of(tx, {now.boot_id, *(since.boot_id for since in began.values())})
    for name, since in began.items():
        setattr(row, name, wait_start(since, now, marks))


def best_time(tx: Tx, at: Instant, *, claims_sync: bool) -> Stamp:
    """The best known time of any moment that was kept."""
    return true_time(at, marks_of(tx, [at.boot_id]), claims_sync=claims_sync)


def is_clock_right(database: Database, clock: Clock) -> bool:
    """Whether the wall clock can be believed now: not one that claims to be right while the server denies it."""
    state = clock.sync_state()  # before the time: the clock may be set between the two
    now = clock.now()
    return clock_words(now, state, database.read(lambda tx: marks_of(tx, [now.boot_id])))[0]


def keep_session_time(tx: Tx, session_id: str, what: SessionMoment, at: Instant, *, is_synced: bool = False) -> None:
    """Keep when something happened to a session; a later time takes the place of an earlier one."""
    tx.merge(SessionTime(session_id=session_id, what=what, at=at, clock_synced=int(is_synced)))


def session_times(tx: Tx, session_ids: Iterable[str]) -> dict[tuple[str, SessionMoment], Stamp]:
    """The best known times of these sessions; those of sessions kept by older versions are missing."""
    rows = tx.exec(select(SessionTime).where(col(SessionTime.session_id).in_(list(session_ids)))).all()
    marks = marks_of(tx, {row.at.boot_id for row in rows})
    return {
        (row.session_id, SessionMoment(row.what)): true_time(row.at, marks, claims_sync=bool(row.clock_synced))
        for row in rows
    }


def ended_before(tx: Tx, session_ids: Sequence[str], moment: datetime) -> list[str]:
    """Those of these submitted sessions that surely are as old: by a wrong clock a new one may look old."""
    times = session_times(tx, session_ids)
    last = {i: times.get((i, SessionMoment.SUBMITTED)) or times.get((i, SessionMoment.CLOSED)) for i in session_ids}
    return [i for i, told in last.items() if told is None or (told.is_plausible and told.wall < moment)]


def opening_times(tx: Tx, found: Sequence[SessionRecord]) -> dict[str, Stamp]:
    """When these sessions were opened, as well as it is known; by their ids."""
    times = session_times(tx, [record.id for record in found]) if is_kept(tx) else {}
    return {
        record.id: times.get((record.id, SessionMoment.OPENED), Stamp(record.opened_at, Certainty.UNSURE))
        for record in found
    }


def _columns(told: Stamp) -> tuple[datetime | None, str]:
    """What is stored of a judgement: a corrected time only where there is one."""
    if told.certainty is not Certainty.CORRECTED:
        return None, told.certainty.value
    milliseconds = told.wall.microsecond // 1000 * 1000  # as it is stored, so that equal times compare equal
    return told.wall.replace(microsecond=milliseconds), told.certainty.value


class ClockKeeper:
    """Watches the clock: notes when it is right, and has the captures of its boot corrected. Any thread.

    Several may watch one database: what one noted is no news to another.
    """

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock
        self._guard = threading.Lock()
        self._is_begun = False
        self._last: dict[MarkSource, Instant] = {}
        self._under_way: Future[None] | None = None

    def look(self) -> None:
        """Note that the clock is set from the network, if it is, and that it was set anew. Does not wait."""
        is_synced = self._clock.is_synced()  # before the time: the clock may be set between the two
        now = self._clock.now()
        self._notice(ClockMark(now, MarkSource.NETWORK) if is_synced else None)

    def heard(self, sent: Instant | None, date: datetime | None) -> None:
        """Hold the date of a successful answer, that came just now, against the clock. Does not wait.

        Only for answers over https, or from this very machine: anybody may have written another. ``sent``: when the
        request went out.
        """
        if sent is None or date is None:
            return
        mark = compare_date(sent, self._clock.now(), date)
        if mark is not None:
            self._notice(mark)

    def settle(self) -> None:
        """Wait until what was noticed so far is kept and the captures are corrected. Not on the writer thread.

        Never raises: a disk that refuses is told of in the log, and it is tried again at the next look.
        """
        with self._guard:
            under_way = self._under_way
        if under_way is not None:
            under_way.result()

    def _notice(self, mark: ClockMark | None) -> None:
        with self._guard:
            is_begun, self._is_begun = self._is_begun, True
            if mark is not None:
                last = self._last.get(mark.source)
                is_known = last is not None and last.boot_id == mark.at.boot_id and same_setting(last, mark.at)
                if is_known:
                    mark = None
                else:
                    self._last[mark.source] = mark.at
            if is_begun and mark is None:
                return
            all_done: Future[None] = Future()
            self._under_way = all_done
        fresh, now = mark, self._clock.now()

        def begin(tx: Tx) -> Span | None:
            if fresh is not None and note(tx, fresh):
                log.info("The clock: %s", fresh.source.value)
                tx.flush()
            right_host_waits(tx, now)
            return to_correct(tx)

        self._database.write(begin).add_done_callback(lambda done: self._go_on(done, all_done))

    def _go_on(self, done: "Future[Span | None]", all_done: "Future[None]") -> None:
        """On the writer thread: the next page, or the end."""
        fault = done.exception()
        if fault is not None:
            log.log(logging.INFO if isinstance(fault, StoreFault) else logging.ERROR, "Times wait: %s", fault)
            with self._guard:
                self._is_begun = False
                self._last.clear()
        left = None if fault is not None else done.result()
        if left is None:
            all_done.set_result(None)
            return
        self._database.write(lambda tx: correct(tx, left)).add_done_callback(lambda more: self._go_on(more, all_done))
