"""After the submit: the server is asked what it made of it, after all sending, until it is done."""

import pytest
from fakes.truth import assert_delivered_once

from kiosk.core.results import COMPLETED, FAILED, NOT_FOUND
from kiosk.core.session import SessionState
from kiosk.store import results as store
from sync import results
from sync.engine import Idle, IdleWhy
from sync.practice.faults import Fault, Kind


def asked(server, ending="/status"):
    return [r.received_s for r in server.requests() if r.path.endswith(ending)]


def statuses(kiosk, session):
    return [c.remote_status for c in kiosk.captures(session.id)]


def test_a_submitted_session_is_asked_about_until_the_server_is_done(practice, make_kiosk, fake_clock):
    server = practice(extraction_s=100.0)
    kiosk = make_kiosk(server)
    session = kiosk.scan("4006381333931", "NOTFOUND 1")
    assert kiosk.drain() == Idle(IdleWhy.NOTHING_TO_SEND, results.FIRST_PAUSE_S)
    submitted_s = fake_clock.true_s
    assert kiosk.session(session.id).state is SessionState.SUBMITTED
    kiosk.await_results()
    assert kiosk.session(session.id).state is SessionState.DONE
    assert statuses(kiosk, session) == [COMPLETED, NOT_FOUND]
    assert [round(at - submitted_s) for at in asked(server)] == [5, 15, 35, 75, 155]
    assert_delivered_once(kiosk)


def test_a_restart_does_not_shorten_the_pause(practice, make_kiosk, fake_clock):
    server = practice(extraction_s=100.0)
    kiosk = make_kiosk(server)
    kiosk.scan("A")
    kiosk.drain()
    for _ in range(4):
        kiosk.step()
    before = len(asked(server))
    kiosk.restart()
    outcome = kiosk.engine.step()
    assert isinstance(outcome, Idle)
    assert outcome.seconds > 5.0
    assert len(asked(server)) == before == 2


def test_sending_comes_before_asking(kiosk, server, fake_clock):
    kiosk.scan("A")
    kiosk.drain()
    fake_clock.advance(60.0)
    kiosk.scan("B")
    kiosk.drain()
    kiosk.await_results()
    kinds = [r.path.rpartition("/")[2] for r in server.requests()]
    assert kinds.index("status") > [i for i, kind in enumerate(kinds) if kind == "submit"][1]
    assert {s.state for s in kiosk.sessions()} == {SessionState.DONE}


def test_what_the_server_failed_at_asks_a_person_who_lets_it_try_again(kiosk, server):
    session = kiosk.scan("A", "FAILED 1", "FAILED 2")
    kiosk.await_results()
    kept = kiosk.session(session.id)
    assert kept.state is SessionState.ATTENTION
    assert "2 captures" in kept.attention
    assert "asked to fail" in kept.attention
    assert statuses(kiosk, session) == [COMPLETED, FAILED, FAILED]
    assert kiosk.station.send_again(session.id)
    kiosk.await_results()
    assert kiosk.session(session.id).state is SessionState.DONE
    assert statuses(kiosk, session) == [COMPLETED] * 3
    assert len(asked(server, "/retry")) == 2
    assert_delivered_once(kiosk)


def test_one_failed_capture_alone_is_tried_again(kiosk, server):
    session = kiosk.scan("FAILED 1", "FAILED 2")
    kiosk.await_results()
    first, second = kiosk.captures(session.id)
    assert kiosk.station.retry(second.id)
    assert not kiosk.station.retry(first.id)  # the server is asked again first
    kiosk.await_results()
    assert statuses(kiosk, session) == [FAILED, COMPLETED]
    assert kiosk.session(session.id).state is SessionState.ATTENTION
    assert kiosk.station.leave(session.id)
    assert kiosk.session(session.id).state is SessionState.DONE
    assert not kiosk.station.leave(session.id)
    assert len(asked(server, "/retry")) == 1


@pytest.mark.parametrize("kind", [Kind.DROP_AFTER, Kind.DROP_BEFORE])
def test_a_retry_in_doubt_is_looked_up_no_earlier_than_the_quiescence_time(kiosk, server, fake_clock, kind):
    session = kiosk.scan("FAILED 1")
    kiosk.await_results()
    server.faults.add(Fault(kind, "/retry"))
    kiosk.station.send_again(session.id)
    asked_s = fake_clock.true_s
    kiosk.await_results()
    capture = kiosk.captures(session.id)[0]
    looks = [r for r in server.requests() if r.method == "GET" and "/captures/" in r.path]
    assert looks[0].received_s >= asked_s + 90.0
    assert capture.remote_status == COMPLETED
    assert [s.captures[0].retries for s in server.state.sessions()] == [1]


@pytest.mark.parametrize(
    "fault",
    [
        Fault(Kind.STATUS, "/retry", status=409),
        Fault(Kind.STATUS, "/retry", status=429, retry_after="3"),
        Fault(Kind.STATUS, "/retry", status=401),
        Fault(Kind.DROP_BEFORE, "/status"),
        Fault(Kind.HTML, "/status"),
        Fault(Kind.TRUNCATED, "/sessions/", method="GET", after=1),
        Fault(Kind.STATUS, "/status", status=429, retry_after="7"),
        Fault(Kind.STATUS, "/status", status=200),
        Fault(Kind.STATUS, "/sessions/", method="GET", status=200, after=1),
    ],
    ids=str,
)
def test_trouble_while_asking_only_delays_the_answer(kiosk, server, fault):
    session = kiosk.scan("FAILED 1")
    kiosk.await_results()
    server.faults.add(fault)
    kiosk.station.send_again(session.id)
    kiosk.await_results()
    if kiosk.session(session.id).state is SessionState.ATTENTION:
        kiosk.station.send_again(session.id)
        kiosk.await_results()
    assert server.faults.planned() == ()
    assert kiosk.session(session.id).state is SessionState.DONE
    assert_delivered_once(kiosk)


def test_a_retry_whose_capture_cannot_be_looked_up_is_looked_up_later(kiosk, server):
    session = kiosk.scan("FAILED 1")
    kiosk.await_results()
    server.faults.add(Fault(Kind.DROP_BEFORE, "/retry", times=2))
    server.faults.add(Fault(Kind.HTML, "/captures/", method="GET"))
    server.faults.add(Fault(Kind.STATUS, "/captures/", method="GET", status=200))
    kiosk.station.send_again(session.id)
    kiosk.await_results()
    assert statuses(kiosk, session) == [COMPLETED]


def test_a_retry_of_a_capture_that_is_gone_ends(kiosk, server):
    session = kiosk.scan("FAILED 1")
    kiosk.await_results()
    server.faults.add(Fault(Kind.DROP_BEFORE, "/retry"))
    server.faults.add(Fault(Kind.STATUS, "/captures/", method="GET", status=404))
    kiosk.station.send_again(session.id)
    kiosk.await_results()
    assert kiosk.session(session.id).state is SessionState.ATTENTION


def test_a_kiosk_that_dies_during_a_retry_looks_it_up(kiosk, server, fake_clock):
    session = kiosk.scan("FAILED 1")
    kiosk.await_results()
    kiosk.station.send_again(session.id)
    capture = kiosk.captures(session.id)[0]
    assert kiosk.database.write(lambda tx: store.lease_retry(tx, capture.id, fake_clock.now())).result()
    assert not kiosk.database.write(lambda tx: store.lease_retry(tx, capture.id, fake_clock.now())).result()
    kiosk.restart()
    kiosk.await_results()
    assert statuses(kiosk, session) == [COMPLETED]


def test_a_session_that_the_server_forgot_after_the_submit_asks_a_person_and_is_never_sent_again(kiosk, server):
    session = kiosk.scan("A")
    kiosk.drain()
    server.faults.add(Fault(Kind.STATUS, "/status", status=404))
    kiosk.await_results()
    assert "no longer knows it" in kiosk.session(session.id).attention
    assert kiosk.station.send_again(session.id)
    kiosk.await_results()
    assert kiosk.session(session.id).state is SessionState.DONE
    assert_delivered_once(kiosk)


def test_a_server_that_never_finishes_asks_a_person_after_days(practice, make_kiosk, fake_clock):
    server = practice(extraction_s=1e9)
    kiosk = make_kiosk(server)
    session = kiosk.scan("A")
    kiosk.await_results()
    assert "for days" in kiosk.session(session.id).attention
    assert len(asked(server)) == results.MAX_POLLS


def test_a_capture_sent_again_in_a_new_generation_counts_once(kiosk, server):
    server.faults.add(Fault(Kind.EXPIRE, "/submit"))
    kiosk.scan("A", "B")
    delivered = 0
    while not isinstance(outcome := kiosk.step(), Idle) or outcome.why is not IdleWhy.NOTHING_TO_SEND:
        delivered += getattr(outcome, "delivered", 0)
    assert len(server.state.sessions()) == 2
    assert delivered == 2
    assert_delivered_once(kiosk)


def test_the_name_of_the_session_field_is_learnt_once_and_for_all_restarts(practice, make_kiosk):
    server = practice(session_field="session_public_id")
    kiosk = make_kiosk(server)
    kiosk.scan("A", "B")
    kiosk.drain()
    refused = [r.status for r in server.requests()].count(422)
    kiosk.restart()
    kiosk.scan("C")
    kiosk.drain()
    assert (refused, [r.status for r in server.requests()].count(422)) == (1, 1)
    assert_delivered_once(kiosk)
