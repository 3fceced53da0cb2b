"""A server that takes connections and never answers, one whose clock is a day off, and a day whose quota is spent."""

import socket

import pytest
from fakes.truth import assert_delivered_once

from kiosk.core.session import SessionState
from sync.engine import Idle, IdleWhy
from sync.practice.faults import Fault, Kind

DAY_S = 86_400.0
LONG_S = 60.0  # never waited out: the story releases it


def rest(kiosk) -> Idle:
    """Step until nothing is due now."""
    while not isinstance(outcome := kiosk.engine.step(), Idle):
        pass
    return outcome


class BlackHole:
    """The kernel takes the connections of this address; nobody reads from them or answers."""

    def __init__(self, key: str) -> None:
        self._socket = socket.create_server(("127.0.0.1", 0), backlog=16)
        self.url, self.key = f"http://127.0.0.1:{self._socket.getsockname()[1]}", key

    def close(self) -> None:
        self._socket.close()


@pytest.fixture
def hole(server):
    hole = BlackHole(server.key)
    yield hole
    hole.close()


def test_a_host_that_takes_connections_and_never_answers_is_left_alone_and_found_again(
    make_kiosk, server, hole, fake_clock
):
    kiosk = make_kiosk(hole, read_timeout_s=0.1)
    session = kiosk.scan("A", "B")
    began_s = fake_clock.true_s
    for _ in range(4):
        idle = rest(kiosk)
        assert idle.why in {IdleWhy.DOWN, IdleWhy.WAITING}
        fake_clock.advance(idle.seconds)
    assert fake_clock.true_s - began_s > 5.0, "it asks less and less often"
    assert kiosk.session(session.id).state is SessionState.CLOSED
    kiosk.server = server
    kiosk.restart()
    kiosk.drain()
    assert_delivered_once(kiosk)
    assert len(server.state.sessions()) == 1


def test_a_capture_that_vanished_in_a_black_hole_is_unknown_until_one_look_settles_it(practice, make_kiosk, fake_clock):
    server = practice()
    kiosk = make_kiosk(server, read_timeout_s=0.2)
    server.faults.add(Fault(Kind.DELAY, "/captures", seconds=LONG_S, times=2))
    session = kiosk.scan("A", "B", "C")
    lost_s = fake_clock.true_s
    while kiosk.queue().unknown < 2:
        kiosk.step()
    assert kiosk.generation(session.id) == 1
    assert [r for r in server.requests() if r.method == "GET"] == []
    server.faults.release()
    assert server.wait_idle()
    kiosk.drain()
    assert_delivered_once(kiosk)
    reads = [r.received_s for r in server.requests() if r.method == "GET"]
    assert len(reads) == 2, "one look for both, then the audit"
    assert reads[0] >= lost_s + 90.0


def test_a_read_that_is_never_answered_changes_nothing(practice, make_kiosk):
    server = practice()
    kiosk = make_kiosk(server, read_timeout_s=0.2)
    server.faults.add(Fault(Kind.DELAY, "/sessions/", "GET", seconds=LONG_S))
    session = kiosk.scan("A")
    while not server.faults.wait_held(timeout_s=0.0) and kiosk.session(session.id).state is SessionState.CLOSED:
        kiosk.step()
    server.faults.release()
    assert server.wait_idle()
    kiosk.drain()
    assert_delivered_once(kiosk)
    assert kiosk.generation(session.id) == 1


@pytest.mark.parametrize("ahead_s", [DAY_S, -DAY_S])
def test_a_date_to_wait_for_is_measured_by_the_servers_own_clock(kiosk, server, fake_clock, ahead_s):
    fake_clock.server.ahead_s = ahead_s
    fake_clock.advance(30.0)
    until = fake_clock.server.now().strftime("%a, %d %b %Y %H:%M:%S GMT")
    fake_clock.advance(-30.0)
    server.faults.add(Fault(Kind.STATUS, "/captures", status=429, retry_after=until))
    kiosk.scan("A")
    idle = rest(kiosk)
    assert idle.why is IdleWhy.HELD
    assert idle.seconds == pytest.approx(30.0, abs=1.5), "neither a day nor nothing"
    asked_s, sent = fake_clock.true_s, len(server.requests())
    kiosk.drain()
    assert_delivered_once(kiosk)
    assert server.requests()[sent].received_s >= asked_s + 29.0


@pytest.mark.parametrize("path", ["/sessions", "/captures", "/submit"])
def test_a_day_that_others_have_spent_is_waited_out_with_one_refusal_and_over_a_restart(
    kiosk, server, fake_clock, path
):
    server.faults.add(Fault(Kind.DAY_SPENT, path, "POST"))
    session = kiosk.scan("A", "B")
    idle = rest(kiosk)
    assert idle.why in {IdleWhy.HELD, IdleWhy.DAY}
    assert idle.seconds > 3600.0
    assert kiosk.session(session.id).state is SessionState.CLOSED
    fake_clock.advance(3600.0)
    kiosk.restart()
    assert rest(kiosk).seconds == pytest.approx(idle.seconds - 3600.0, abs=1.0)
    kiosk.drain()
    assert_delivered_once(kiosk)
    assert [r.status for r in server.requests()].count(429) == 1


@pytest.mark.parametrize("name", ["id", "short_id", "public_id", "uuid", "location"])
def test_an_id_under_each_known_name_makes_one_session(practice, make_kiosk, name):
    server = practice(id_fields=(name,))
    kiosk = make_kiosk(server)
    kiosk.scan("A")
    kiosk.drain()
    assert_delivered_once(kiosk)
    assert len(server.state.sessions()) == 1


def test_an_id_under_no_name_parks_the_session_in_words_and_makes_no_second(practice, make_kiosk):
    server = practice()
    kiosk = make_kiosk(server)
    server.faults.add(Fault(Kind.NO_ID, "/sessions", "POST"))
    session = kiosk.scan("A")
    kiosk.drain()
    kiosk.restart()
    kiosk.drain()
    assert kiosk.session(session.id).state is SessionState.ATTENTION
    assert "did not name it" in kiosk.session(session.id).attention
    assert len(server.state.sessions()) == 1
