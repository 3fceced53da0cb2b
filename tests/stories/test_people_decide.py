"""What people do while the courier works: undo, reopen, set aside, send again."""

import pytest
from fakes.truth import assert_delivered_once, submitted_for

from kiosk.core.codes import Code, Symbology
from kiosk.core.delivery import DeliveryState
from kiosk.core.events import CaptureKept, Source
from kiosk.core.session import SessionState
from sync.engine import Idle
from sync.practice.faults import Fault, Kind


def steps(kiosk, count):
    for _ in range(count):
        kiosk.step()


def test_a_poison_row_blocks_nobody_and_its_session_waits_for_a_person(kiosk, server):
    server.faults.add(Fault(Kind.STATUS, "/captures", status=422, after=1))
    sick, healthy = kiosk.scan("A", "poison", "C"), kiosk.scan("D")
    kiosk.drain()
    assert kiosk.session(healthy.id).state is SessionState.SUBMITTED
    assert kiosk.session(sick.id).state is SessionState.CLOSED
    assert (kiosk.session(sick.id).refused, kiosk.session(sick.id).delivered) == (1, 2)
    [poison] = [c for c in kiosk.captures(sick.id) if c.state is DeliveryState.REFUSED]
    assert "Asked for" in poison.last_error
    assert kiosk.station.set_aside(poison.id)
    assert not kiosk.station.set_aside(poison.id)
    kiosk.drain()
    assert_delivered_once(kiosk)
    assert [c.raw_value for c in submitted_for(server, sick.id)[0].captures] == ["A", "C"]


def test_a_refused_capture_can_be_sent_again(kiosk, server):
    server.faults.add(Fault(Kind.STATUS, "/captures", status=400))
    session = kiosk.scan("A")
    kiosk.drain()
    assert kiosk.station.retry(kiosk.captures(session.id)[0].id)
    kiosk.drain()
    assert_delivered_once(kiosk)


@pytest.mark.parametrize("status", [409, 404])
def test_a_capture_that_is_turned_away_again_and_again_from_a_sound_session_asks_a_person(kiosk, server, status):
    server.faults.add(Fault(Kind.STATUS, "/captures", status=status, times=3))
    session = kiosk.scan("A")
    kiosk.drain()
    assert kiosk.session(session.id).refused == 1
    assert kiosk.generation(session.id) == 1


def test_a_capture_that_was_often_lost_is_not_blamed_for_its_sessions_end(kiosk, server):
    server.faults.add(Fault(Kind.DROP_BEFORE, "/captures", times=4))
    server.faults.add(Fault(Kind.EXPIRE, "/captures"))
    kiosk.scan("A")
    kiosk.drain()
    assert_delivered_once(kiosk)


@pytest.mark.parametrize("text", ["", "x" * 501, "a\x00b"])
def test_a_code_that_the_server_cannot_take_is_kept_and_shown(kiosk, text):
    kiosk.station.open_session()
    kept = kiosk.station.accept(Code(text, b"raw", Symbology.QR), Source.CAMERA, 0.0).result()
    session = kiosk.station.finish()
    kiosk.drain()
    assert isinstance(kiosk.events[-2], CaptureKept) or kiosk.events
    assert kept.state is DeliveryState.REFUSED
    assert not kiosk.station.retry(kept.id)
    assert kiosk.session(session.id).refused == 1


def test_a_session_of_which_all_is_set_aside_has_nothing_to_send(kiosk, server):
    session = kiosk.scan("x" * 501)
    kiosk.drain()
    assert kiosk.station.set_aside(kiosk.captures(session.id)[0].id)
    kiosk.drain()
    assert kiosk.session(session.id).state is SessionState.DONE
    assert submitted_for(server, session.id) == []


def test_what_was_set_aside_can_still_be_undone(kiosk, server):
    server.faults.add(Fault(Kind.STATUS, "/captures", status=422, after=1))
    session = kiosk.scan("A", "poison")
    kiosk.drain()
    server.stop()
    kiosk.station.set_aside(kiosk.captures(session.id)[1].id)
    kiosk.station.reopen(session.id)
    undone = kiosk.station.undo_last()
    assert undone is not None
    assert undone.state is DeliveryState.VOID
    kiosk.station.finish()
    server.start()
    kiosk.drain()
    assert_delivered_once(kiosk)


@pytest.mark.parametrize("sent", range(2, 6))
def test_undoing_a_capture_that_was_sent_opens_a_new_server_session(kiosk, server, sent):
    session = kiosk.scan("A", "B", "C")
    steps(kiosk, sent)
    assert kiosk.station.reopen(session.id)
    kiosk.station.undo(kiosk.captures(session.id)[0].id)
    kiosk.keep("D")
    kiosk.station.finish()
    kiosk.drain()
    assert_delivered_once(kiosk)
    assert kiosk.generation(session.id) == (2 if sent > 2 else 1)
    assert [c.raw_value for c in submitted_for(server, session.id)[0].captures] == ["B", "C", "D"]


def test_undoing_a_capture_in_doubt_opens_a_new_server_session(kiosk, server):
    server.faults.add(Fault(Kind.DROP_AFTER, "/captures"))
    session = kiosk.scan("A", "B")
    steps(kiosk, 3)
    kiosk.station.reopen(session.id)
    kiosk.station.undo(kiosk.captures(session.id)[0].id)
    kiosk.station.finish()
    kiosk.drain()
    assert_delivered_once(kiosk)
    assert kiosk.generation(session.id) == 2


def test_undoing_everything_sends_nothing(kiosk, server):
    session = kiosk.scan("A", "B")
    steps(kiosk, 3)
    kiosk.station.reopen(session.id)
    while kiosk.station.undo_last():
        pass
    assert kiosk.station.finish().state is SessionState.DONE
    kiosk.drain()
    assert submitted_for(server, session.id) == []
    assert_delivered_once(kiosk)


def test_a_submitted_session_cannot_be_reopened_nor_one_whose_submit_is_in_doubt(kiosk, server):
    server.faults.add(Fault(Kind.DROP_AFTER, "/submit"))
    session = kiosk.scan("A")
    while not isinstance(kiosk.engine.step(), Idle):
        pass
    assert kiosk.station.reopen(session.id) is None
    kiosk.drain()
    assert kiosk.station.reopen(session.id) is None
    assert kiosk.station.undo(kiosk.captures(session.id)[0].id) is None
    assert_delivered_once(kiosk)


class Meddling:
    """Somebody reopens a session while one of its calls is on its way."""

    def __init__(self, api, call, meddle):
        self.api, self.call, self.meddle = api, call, meddle

    def __getattr__(self, name):
        return getattr(self.api, name)

    def _after(self, name, argument):
        answer = getattr(self.api, name)(argument)
        if name == self.call and self.meddle:
            self.meddle.pop()()
        return answer

    def create_session(self, new):
        return self._after("create_session", new)

    def submit_capture(self, capture):
        return self._after("submit_capture", capture)

    def get_session(self, remote_id):
        return self._after("get_session", remote_id)


PATHS = {"create_session": "/sessions", "submit_capture": "/captures", "get_session": "/sessions/"}


@pytest.mark.parametrize("call", PATHS)
@pytest.mark.parametrize(
    "fault",
    [{"times": 0}, {"status": 422}, {"status": 409}, {"status": 429}, {"kind": Kind.NO_ID}, {"kind": Kind.EXPIRE}],
    ids=str,
)
def test_reopening_while_a_call_is_on_its_way_loses_and_doubles_nothing(practice, make_kiosk, call, fault):
    server, meddle = practice(), []
    kiosk = make_kiosk(server, wrap_api=lambda api: Meddling(api, call, meddle))
    session = kiosk.scan("A", "B")
    meddle.append(lambda: (kiosk.station.reopen(session.id), kiosk.station.undo_last(), kiosk.keep("C")))
    if fault.get("times") != 0:
        server.faults.add(Fault(**({"kind": Kind.STATUS, "path_contains": PATHS[call]} | fault)))
    kiosk.drain()
    assert not meddle
    assert kiosk.session(session.id).state is SessionState.OPEN
    kiosk.station.finish(session.id)
    kiosk.drain()
    for capture in kiosk.captures(session.id):
        kiosk.station.retry(capture.id)
    kiosk.station.send_again(session.id)
    kiosk.drain()
    assert_delivered_once(kiosk)


def test_a_refused_capture_is_corrected_by_another_and_kept_void(kiosk, server):
    server.faults.add(Fault(Kind.STATUS, "/captures", status=422, after=1))
    session = kiosk.scan("A", "400638133393l", "C")
    kiosk.drain()
    [refused] = [c for c in kiosk.captures(session.id) if c.state is DeliveryState.REFUSED]
    corrected = kiosk.station.correct(refused.id, Code("4006381333931", b"4006381333931", Symbology.UNKNOWN), 3)
    assert corrected is not None
    assert (corrected.session_id, corrected.quantity, corrected.source) == (session.id, 3, "typed")
    assert kiosk.session(session.id).captures == 3
    assert refused.id not in [c.id for c in kiosk.captures(session.id)]
    assert kiosk.station.correct(refused.id, refused.code) is None
    assert kiosk.station.correct("nobody", refused.code) is None
    kiosk.drain()
    assert_delivered_once(kiosk)
    sent = submitted_for(server, session.id)[0].captures
    assert [(c.raw_value, c.capture_type) for c in sent][1:] == [("C", "BARCODE"), ("4006381333931", "MANUAL")]
    assert kiosk.generation(session.id) == 1


def test_a_code_that_cannot_be_sent_is_corrected_while_its_session_is_open(kiosk, server):
    kiosk.station.open_session()
    [bad] = kiosk.keep("x" * 501)
    assert kiosk.station.correct(bad.id, Code("short", b"short", Symbology.UNKNOWN)) is not None
    session = kiosk.station.finish()
    kiosk.drain()
    assert [c.raw_value for c in submitted_for(server, session.id)[0].captures] == ["short"]
    assert kiosk.station.correct(bad.id, bad.code) is None
    assert_delivered_once(kiosk)
