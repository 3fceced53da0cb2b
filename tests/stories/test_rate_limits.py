"""A lone kiosk never causes a 429, and the day's budget survives everything."""

import pytest
from fakes.truth import assert_delivered_once

from sync.engine import Idle, IdleWhy


def refusals(server):
    return [r for r in server.requests() if r.status == 429]


def test_seven_hundred_captures_at_three_hundred_a_minute(kiosk, server, fake_clock):
    kiosk.scan(*(f"code {n}" for n in range(700)))
    began_s = fake_clock.true_s
    kiosk.drain()
    assert_delivered_once(kiosk)
    assert refusals(server) == []
    assert fake_clock.true_s - began_s < 4 * 60


@pytest.mark.parametrize("window", ["fixed", "sliding"])
@pytest.mark.parametrize("headers", ["current", "draft07", "x-only"])
def test_a_small_limit_in_every_dress(practice, make_kiosk, window, headers):
    server = practice(per_minute=10, window=window, headers=headers)
    kiosk = make_kiosk(server)
    kiosk.scan(*(f"code {n}" for n in range(40)))
    kiosk.drain()
    assert_delivered_once(kiosk)
    assert refusals(server) == []


def test_a_server_that_tells_no_limits_is_obeyed_when_it_refuses(practice, make_kiosk):
    server = practice(per_minute=10, headers="none")
    kiosk = make_kiosk(server)
    kiosk.scan(*(f"code {n}" for n in range(25)))
    kiosk.drain()
    assert_delivered_once(kiosk)
    assert len(refusals(server)) <= 3


@pytest.mark.parametrize("window", ["fixed", "sliding"])
def test_the_day_limit_is_kept_over_restarts_and_used_for_whole_sessions_first(
    practice, make_kiosk, fake_clock, window
):
    server = practice(per_day=20, window=window)
    kiosk = make_kiosk(server)
    first, second = kiosk.scan(*"ABCDEFGHIJ"), kiosk.scan(*"KLMNOPQRST")
    outcome = kiosk.step()
    while not (isinstance(outcome, Idle) and outcome.why is IdleWhy.DAY):
        outcome = kiosk.engine.step()
    assert kiosk.session(first.id).state == "SUBMITTED"
    assert kiosk.session(second.id).state == "CLOSED"
    assert len(server.requests()) == 18  # two are kept for the audit and the submit of what was begun
    fake_clock.reboot(off_s=3600.0)
    kiosk.restart()
    assert isinstance(kiosk.engine.step(), Idle)
    kiosk.drain()
    assert_delivered_once(kiosk)
    assert refusals(server) == []


def test_lost_answers_near_the_day_limit_do_not_hide_it(practice, make_kiosk):
    from sync.practice.faults import Fault, Kind

    server = practice(per_day=20)
    kiosk = make_kiosk(server)
    server.faults.add(Fault(Kind.DROP_AFTER, "/captures", after=8, times=5))
    kiosk.scan(*(f"code {n}" for n in range(30)))
    kiosk.drain()
    assert_delivered_once(kiosk)
    assert refusals(server) == []
