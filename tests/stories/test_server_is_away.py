"""The host is at fault: everything waits, nothing is lost, and it goes on by itself."""

import pytest
from fakes.truth import assert_delivered_once

from sync.engine import Idle, IdleWhy
from sync.practice.faults import Fault, Kind


def idle(kiosk):
    outcome = kiosk.engine.step()
    while not isinstance(outcome, Idle):
        outcome = kiosk.engine.step()
    return outcome


def test_a_server_that_is_down_for_an_hour_is_found_again(kiosk, server, fake_clock):
    kiosk.scan("A", "B")
    server.stop()
    until_s = fake_clock.true_s + 3600.0
    while fake_clock.true_s < until_s:
        assert isinstance(kiosk.step(), Idle) or kiosk.queue().in_flight == 0
    assert (kiosk.queue().waiting, kiosk.queue().unknown) == (2, 0)
    server.start()
    kiosk.drain()
    assert_delivered_once(kiosk)


def test_a_server_that_goes_away_between_two_captures(kiosk, server):
    kiosk.scan("A", "B", "C")
    for _ in range(3):
        kiosk.step()
    server.stop()
    assert idle(kiosk).why is IdleWhy.DOWN
    server.start()
    kiosk.drain()
    assert_delivered_once(kiosk)


@pytest.mark.parametrize("status", [401, 403])
def test_a_refused_key_for_an_hour_loses_nothing(kiosk, server, fake_clock, status):
    server.faults.add(Fault(Kind.STATUS, "/scanner", status=status, times=None, after=2))
    kiosk.scan("A", "B", "C")
    kiosk.scan("D")
    until_s = fake_clock.true_s + 3600.0
    while fake_clock.true_s < until_s:
        outcome = kiosk.step()
    assert outcome.why is IdleWhy.BARRED
    assert kiosk.queue().refused == 0
    assert len(server.requests()) < 20
    server.faults.clear()
    kiosk.drain()
    assert_delivered_once(kiosk)


def test_a_person_who_mended_the_key_need_not_wait(kiosk, server):
    server.faults.add(Fault(Kind.STATUS, "/scanner", status=401))
    kiosk.scan("A")
    assert idle(kiosk).why is IdleWhy.BARRED
    kiosk.engine.try_now()
    assert idle(kiosk).why is IdleWhy.NOTHING_TO_SEND
    assert_delivered_once(kiosk)


def test_a_wrong_key_is_told_as_such_and_the_right_one_goes_on(kiosk, server):
    kiosk.key = "csb_wrong"
    kiosk.restart()
    kiosk.scan("A")
    assert idle(kiosk).why is IdleWhy.BARRED
    kiosk.key = server.key
    kiosk.restart()
    kiosk.drain()
    assert_delivered_once(kiosk)


def test_a_sign_in_page_for_an_hour_is_not_mistaken_for_the_server(kiosk, server, fake_clock):
    server.faults.add(Fault(Kind.HTML, times=None))
    kiosk.scan("A", "B")
    until_s = fake_clock.true_s + 3600.0
    while fake_clock.true_s < until_s:
        kiosk.step()
    server.faults.clear()
    kiosk.drain()
    assert_delivered_once(kiosk)


def test_the_status_poll_may_fail_for_an_hour(kiosk, server):
    server.faults.add(Fault(Kind.DROP_AFTER, "/submit"))
    server.faults.add(Fault(Kind.STATUS, "/status", times=30))
    kiosk.scan("A")
    kiosk.drain()
    assert_delivered_once(kiosk)


def test_submits_that_never_arrive_are_made_again_without_a_limit(kiosk, server):
    server.faults.add(Fault(Kind.DROP_BEFORE, "/submit", times=12))
    kiosk.scan("A")
    kiosk.drain()
    assert_delivered_once(kiosk)
