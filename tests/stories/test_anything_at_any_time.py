"""Anything at any time: people, faults, crashes, clocks in every order; in the end each capture has arrived once."""

import tempfile
from pathlib import Path

import hypothesis.strategies as st
from fakes.clock import FakeClock
from fakes.kiosk import Kiosk
from fakes.truth import assert_bodies_follow_the_contract, assert_delivered_once, submitted_for
from hypothesis import settings
from hypothesis.stateful import RuleBasedStateMachine, precondition, rule

from kiosk.core.delivery import DeliveryState
from kiosk.core.session import SessionState
from kiosk.store import photos, sessions
from sync.practice.faults import LOST_ANSWERS, Fault, Kind
from sync.practice.server import PracticeServer

TROUBLES = (
    *LOST_ANSWERS,
    *(Fault(kind) for kind in (Kind.RESET_BEFORE, Kind.RESET_AFTER, Kind.HTML, Kind.EXPIRE)),
    *(Fault(Kind.STATUS, status=status) for status in (401, 404, 408, 409, 422, 502)),
    *(Fault(Kind.STATUS, status=status, retry_after="20") for status in (429, 503)),
)
CALLS = (
    "create_session",
    "submit_capture",
    "get_session",
    "submit_session",
    "get_status",
    "presign_upload",
    "upload_photo",
    "register_photo",
    "reorder_photos",
    "retry_capture",
    "get_capture",
)


class PowerCut(Exception):
    """The process is gone."""


class Cuttable:
    """The Scanner API of a kiosk whose power may go right before or right after a call."""

    def __init__(self, api, cuts):
        self._api, self._cuts = api, cuts

    def __getattr__(self, name):
        call = getattr(self._api, name)
        return (lambda *places, **names: self._cut(call, *places, **names)) if name in CALLS else call

    def _cut(self, call, *places, **names):
        moment = self._cuts.pop() if self._cuts else ""
        if moment == "before":
            raise PowerCut
        answer = call(*places, **names)
        if moment == "after":
            raise PowerCut
        return answer


class AnythingAtAnyTime(RuleBasedStateMachine):
    is_live = False

    def __init__(self):
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.clock, self.cuts = FakeClock(), []
        self.server = PracticeServer(clock=self.clock.server)
        self.server.start()
        self.kiosk = Kiosk(
            Path(self.folder.name),
            self.server,
            self.clock,
            is_live=self.is_live,
            wrap_api=lambda api: Cuttable(api, self.cuts),
        )

    @rule(count=st.integers(0, 3), is_finished=st.booleans())
    def scan(self, count, is_finished):
        if not self.kiosk.station.session_id:
            self.kiosk.station.open_session()
        self.kiosk.keep(*"ABC"[:count])
        if is_finished:
            self.kiosk.station.finish()

    @rule(count=st.integers(1, 2))
    def shoot(self, count):
        if not self.kiosk.station.session_id:
            self.kiosk.station.open_session()
        self.kiosk.shoot(*range(count))

    @rule()
    def undo_photo(self):
        for photo in self.kiosk.photos(self.kiosk.station.session_id)[-1:]:
            self.kiosk.station.undo_photo(photo.id)

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
        for photo in self.kiosk.database.read(photos.refused_photos)[:1]:
            (self.kiosk.station.set_aside if is_left_out else self.kiosk.station.retry)(photo.id)

    @rule(seed=st.integers(0, 1000))
    def trouble(self, seed):
        self.server.faults.random(0.25, TROUBLES, seed)

    @rule(steps=st.integers(1, 12))
    def work(self, steps):
        try:
            for _ in range(steps):
                self.kiosk.step()
        except PowerCut:
            self.restart()

    @precondition(lambda self: not self.cuts)
    @rule(moment=st.sampled_from(["before", "after"]), calls=st.integers(0, 4))
    def cut_the_power_soon(self, moment, calls):
        self.cuts.extend([moment] + [""] * calls)

    @rule()
    def restart(self):
        self.kiosk.restart()

    @rule(off_s=st.sampled_from([0.0, 60.0, 50_000.0]), jump_s=st.sampled_from([0.0, 0.0, -9e8, 4000.0]))
    def reboot(self, off_s, jump_s):
        self.clock.reboot(off_s)
        self.clock.jump_wall(jump_s)
        self.kiosk.restart()

    def teardown(self):
        try:
            self._end_well()
        finally:
            self.kiosk.close()
            self.server.stop()
            self.folder.cleanup()

    def _end_well(self):
        self.cuts.clear()
        self.server.faults.clear()
        self.kiosk.restart()
        for session in self.kiosk.sessions():
            if session.state is SessionState.OPEN:
                self.kiosk.station.finish(session.id)
        self.kiosk.drain()
        self._let_a_person_decide()
        self.kiosk.drain()
        assert_delivered_once(self.kiosk)
        assert_bodies_follow_the_contract(self.server)

    def _let_a_person_decide(self):
        for session in self.kiosk.sessions():
            for capture in self.kiosk.captures(session.id):
                if capture.state is DeliveryState.REFUSED:
                    self.kiosk.station.retry(capture.id)
            for photo in self.kiosk.photos(session.id):
                if photo.state is DeliveryState.REFUSED:
                    self.kiosk.station.retry(photo.id)
            is_there = bool(submitted_for(self.server, session.id))  # the person looked there first, as they are told
            if session.state is SessionState.ATTENTION and not is_there:
                self.kiosk.station.send_again(session.id)


TestAnythingAtAnyTime = AnythingAtAnyTime.TestCase
TestAnythingAtAnyTime.settings = settings(max_examples=12, stateful_step_count=25)


class AnythingSentLive(AnythingAtAnyTime):
    is_live = True


TestAnythingSentLive = AnythingSentLive.TestCase
TestAnythingSentLive.settings = settings(max_examples=8, stateful_step_count=25)
