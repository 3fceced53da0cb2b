"""What the screens count by counters and partial indexes is what a plain count over all rows says, at every moment."""

import sqlite3
import tempfile
from collections import Counter, defaultdict
from contextlib import closing
from pathlib import Path

import hypothesis.strategies as st
from fakes.clock import FakeClock
from fakes.kiosk import Kiosk
from hypothesis import settings
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from kiosk.core.codes import Code, Symbology
from kiosk.core.events import Source
from kiosk.core.session import SessionState
from kiosk.store import sessions
from kiosk.store.database import FILE_NAME
from kiosk.store.tables import ScanSession
from sync.practice.faults import LOST_ANSWERS, Fault, Kind
from sync.practice.server import PracticeServer

TROUBLES = (*LOST_ANSWERS, *(Fault(Kind.STATUS, status=status) for status in (404, 409, 422)))
ALL_ROWS = """
    SELECT scan_session.id, scan_session.state, delivery.state, delivery.last_error, capture.voided_at
    FROM capture JOIN delivery ON delivery.capture_id = capture.id
    JOIN scan_session ON scan_session.id = capture.session_id
"""
WITH_WORDS = {"WAITING", "UNKNOWN", "REFUSED"}


class CountsAreTrue(RuleBasedStateMachine):
    def __init__(self):
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.clock = FakeClock()
        self.server = PracticeServer(clock=self.clock.server)
        self.server.start()
        self.kiosk = Kiosk(Path(self.folder.name), self.server, self.clock)

    @rule(count=st.integers(0, 3), is_finished=st.booleans())
    def scan(self, count, is_finished):
        if not self.kiosk.station.session_id:
            self.kiosk.station.open_session()
        self.kiosk.keep(*"ABC"[:count])
        if is_finished:
            self.kiosk.station.finish()

    @rule()
    def keep_what_no_server_takes(self):
        code = Code("", b"", Symbology.QR)
        self.kiosk.station.accept(code, Source.CAMERA, 0.0).result()

    @rule()
    def undo(self):
        self.kiosk.station.undo_last()

    @rule(which=st.integers(0, 5))
    def reopen(self, which):
        found = self.kiosk.sessions()
        if found and not self.kiosk.station.session_id:
            self.kiosk.station.reopen(found[which % len(found)].id)

    @rule(is_left_out=st.booleans())
    def decide(self, is_left_out):
        for capture in self.kiosk.database.read(sessions.refused_captures)[:1]:
            (self.kiosk.station.set_aside if is_left_out else self.kiosk.station.retry)(capture.id)

    @rule(seed=st.integers(0, 1000))
    def trouble(self, seed):
        self.server.faults.random(0.4, TROUBLES, seed)

    @rule(steps=st.integers(1, 12))
    def work(self, steps):
        for _ in range(steps):
            self.kiosk.step()

    @rule()
    def restart(self):
        self.kiosk.restart()

    @rule(which=st.integers(0, 5))
    def hand_over(self, which):
        closed = [s.id for s in self.kiosk.sessions() if s.state is SessionState.CLOSED]
        if closed:
            given = closed[which % len(closed)]

            def mark(tx):
                tx.get_one(ScanSession, given).state = SessionState.HANDED_OVER

            self.kiosk.database.write(mark).result()

    @invariant()
    def counts_are_true(self):
        with closing(sqlite3.connect(self.kiosk.folder / FILE_NAME)) as plain:
            rows = plain.execute(ALL_ROWS).fetchall()
        queue = self.kiosk.queue()
        ours = Counter(state for _, owner, state, _, voided in rows if owner != "HANDED_OVER" and voided is None)
        told = (queue.waiting, queue.in_flight, queue.unknown, queue.refused, queue.delivered)
        assert told == tuple(ours[s] for s in ("WAITING", "IN_FLIGHT", "UNKNOWN", "REFUSED", "DELIVERED"))
        by_session, words = defaultdict(Counter), defaultdict(str)
        for session_id, _, state, why, voided in rows:
            by_session[session_id][state if voided is None else "undone"] += 1
            if state in WITH_WORDS:
                words[session_id] = max(words[session_id], why)
        for shown in self.kiosk.database.read(sessions.shown_sessions):
            count = by_session[shown.id]
            assert shown.captures == count.total() - count["undone"]
            assert (shown.delivered, shown.unknown, shown.refused) == tuple(
                count[state] for state in ("DELIVERED", "UNKNOWN", "REFUSED")
            )
            assert shown.last_error == words[shown.id]

    def teardown(self):
        self.kiosk.close()
        self.server.stop()
        self.folder.cleanup()


TestCountsAreTrue = CountsAreTrue.TestCase
TestCountsAreTrue.settings = settings(max_examples=5, stateful_step_count=20)
