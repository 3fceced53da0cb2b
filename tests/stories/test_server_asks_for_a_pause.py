"""Promise P5: not one request before a Retry-After ends, whatever happens to the kiosk and its clock meanwhile."""

import pytest
from fakes.clock import FakeClock
from fakes.truth import assert_delivered_once

from sync.engine import Idle, IdleWhy
from sync.practice.faults import Fault, Kind


def http_date(clock: FakeClock, seconds: float) -> str:
    clock.advance(seconds)
    text = clock.server.now().strftime("%a, %d %b %Y %H:%M:%S GMT")
    clock.advance(-seconds)
    return text


ASKED = {
    "seconds": lambda _: {"retry_after": "30"},
    "date": lambda clock: {"retry_after": http_date(clock, 30)},
    "body": lambda _: {"body_retry_after": 30.0},
    "body, longer": lambda _: {"retry_after": "3", "body_retry_after": 30.0},
    "header, longer": lambda _: {"retry_after": "30", "body_retry_after": 3.0},
    "503": lambda _: {"retry_after": "30", "status": 503},
}
MEANWHILE = {
    "nothing": lambda kiosk: None,
    "restart": lambda kiosk: kiosk.restart(),
    "clock set forward": lambda kiosk: kiosk.clock.jump_wall(86_400.0),
    "clock set back": lambda kiosk: kiosk.clock.jump_wall(-86_400.0),
    "impatience": lambda kiosk: kiosk.engine.try_now(),
    "power cut": lambda kiosk: (kiosk.clock.reboot(), kiosk.restart()),
    "power cut, clock back": lambda kiosk: (kiosk.clock.reboot(), kiosk.clock.jump_wall(-9e8), kiosk.restart()),
}


@pytest.mark.parametrize("asked", ASKED)
@pytest.mark.parametrize("meanwhile", MEANWHILE)
def test_not_one_request_before_the_pause_ends(kiosk, server, fake_clock, asked, meanwhile):
    server.faults.add(Fault(Kind.STATUS, "/captures", after=1, **({"status": 429} | ASKED[asked](fake_clock))))
    kiosk.scan("A", "B", "C")
    while not isinstance(kiosk.engine.step(), Idle):
        pass
    asked_at, sent = fake_clock.true_s, len(server.requests())
    for second in range(30):
        if second == 11:
            MEANWHILE[meanwhile](kiosk)
        outcome = kiosk.engine.step()
        assert isinstance(outcome, Idle)
        assert outcome.why is IdleWhy.HELD
        fake_clock.advance(1.0 - 0.001 * (second == 29))
    assert isinstance(kiosk.engine.step(), Idle)
    assert len(server.requests()) == sent
    kiosk.drain()
    assert_delivered_once(kiosk)
    next_s = server.requests()[sent].received_s
    assert asked_at + 30.0 <= next_s
    if "back" not in meanwhile:
        assert next_s < asked_at + 31.0


def test_a_pause_of_hours_outlives_a_night_switched_off(kiosk, server, fake_clock):
    server.faults.add(Fault(Kind.STATUS, "/sessions", status=429, retry_after="36000"))
    kiosk.scan("A")
    while not isinstance(kiosk.engine.step(), Idle):
        pass
    fake_clock.reboot(off_s=35_000.0)
    kiosk.restart()
    outcome = kiosk.engine.step()
    assert isinstance(outcome, Idle)
    assert outcome.seconds == pytest.approx(1000.0)
    kiosk.drain()
    assert_delivered_once(kiosk)


def test_a_kiosk_whose_clock_was_never_set_keeps_a_pause_over_the_reboot_that_sets_it(practice, make_kiosk, fake_clock):
    fake_clock.jump_wall(-56 * 365 * 86_400.0)
    server = practice()
    kiosk = make_kiosk(server)
    server.faults.add(Fault(Kind.STATUS, "/sessions", status=429, retry_after="60"))
    kiosk.scan("A")
    while not isinstance(kiosk.engine.step(), Idle):
        pass
    fake_clock.reboot()
    fake_clock.jump_wall(56 * 365 * 86_400.0)
    kiosk.restart()
    fake_clock.advance(59.9)
    assert isinstance(kiosk.engine.step(), Idle)
    assert len(server.requests()) == 1
    kiosk.drain()
    assert_delivered_once(kiosk)


def test_a_server_that_always_says_not_yet_is_not_flooded(kiosk, server, fake_clock):
    server.faults.add(Fault(Kind.STATUS, "/sessions", status=429, retry_after="0", times=None))
    kiosk.scan("A")
    began_s = fake_clock.true_s
    for _ in range(100):
        kiosk.step()
    passed_s = fake_clock.true_s - began_s
    assert len(server.requests()) <= passed_s + 1
    server.faults.clear()
    kiosk.drain()
    assert_delivered_once(kiosk)
