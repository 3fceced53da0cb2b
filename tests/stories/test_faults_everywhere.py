"""Every trouble at every call: the session is submitted all the same, once, with each capture once."""

import pytest
from fakes.truth import assert_bodies_follow_the_contract, assert_delivered_once, submitted_for

from sync.practice.faults import Fault, Kind

CALLS = {
    "create": ("POST", "/sessions", 0),
    "capture": ("POST", "/captures", 1),
    "look": ("GET", "/sessions/", 0),
    "audit": ("GET", "/sessions/", 0),
    "submit": ("POST", "/submit", 0),
    "status": ("GET", "/status", 0),
}
FAULTS = {
    "dropped before": {"kind": Kind.DROP_BEFORE},
    "reset before": {"kind": Kind.RESET_BEFORE},
    "dropped after": {"kind": Kind.DROP_AFTER},
    "reset after": {"kind": Kind.RESET_AFTER},
    "truncated": {"kind": Kind.TRUNCATED},
    "portal": {"kind": Kind.HTML},
    "500": {"kind": Kind.STATUS},
    "500, applied": {"kind": Kind.STATUS, "applied": True},
    "502, five times": {"kind": Kind.STATUS, "status": 502, "times": 5},
    "503 with a pause": {"kind": Kind.STATUS, "status": 503, "retry_after": "40"},
    "408": {"kind": Kind.STATUS, "status": 408},
    "429": {"kind": Kind.STATUS, "status": 429, "retry_after": "30"},
    "429 without a word": {"kind": Kind.STATUS, "status": 429},
    "429, ends at once": {"kind": Kind.STATUS, "status": 429, "retry_after": "0", "times": 3},
    "401": {"kind": Kind.STATUS, "status": 401},
    "403": {"kind": Kind.STATUS, "status": 403},
    "409": {"kind": Kind.STATUS, "status": 409},
}


@pytest.mark.parametrize("call", CALLS)
@pytest.mark.parametrize("trouble", FAULTS)
def test_one_trouble_at_one_call(kiosk, server, call, trouble):
    method, path, after = CALLS[call]
    if call == "look":
        server.faults.add(Fault(Kind.DROP_AFTER, "/captures"))
    if call == "status":
        server.faults.add(Fault(Kind.DROP_BEFORE, "/submit"))
    server.faults.add(Fault(**FAULTS[trouble], path_contains=path, method=method, after=after))
    kiosk.scan("A", "B", "C")
    kiosk.drain()
    assert server.faults.planned() == ()
    assert_delivered_once(kiosk)
    assert_bodies_follow_the_contract(server)


@pytest.mark.parametrize("call", ["capture", "submit"])
@pytest.mark.parametrize("status", [200, 201])
def test_a_stranger_that_says_yes_in_json_is_not_believed(kiosk, server, call, status):
    server.faults.add(Fault(Kind.STATUS, CALLS[call][1], "POST", status=status))
    session = kiosk.scan("A", "B")
    kiosk.drain()
    assert_delivered_once(kiosk)
    assert len(submitted_for(server, session.id)) == 1


@pytest.mark.parametrize("kind", [Kind.EXPIRE, Kind.END_ELSEWHERE])
@pytest.mark.parametrize(("path", "after"), [("/captures", 0), ("/captures", 2), ("/sessions/", 0)])
def test_a_session_that_ends_on_the_server_is_sent_anew(kiosk, server, kind, path, after):
    server.faults.add(Fault(kind, path, after=after))
    session = kiosk.scan("A", "B", "C")
    kiosk.drain()
    assert_delivered_once(kiosk)
    assert kiosk.generation(session.id) == 2


def test_a_session_that_expires_under_the_submit_is_sent_anew(kiosk, server):
    server.faults.add(Fault(Kind.EXPIRE, "/submit"))
    session = kiosk.scan("A")
    kiosk.drain()
    assert_delivered_once(kiosk)
    assert kiosk.generation(session.id) == 2


def test_a_session_that_idles_to_death_between_two_captures_is_sent_anew(practice, make_kiosk):
    server = practice(idle_ttl_s=600.0)
    kiosk = make_kiosk(server)
    server.faults.add(Fault(Kind.STATUS, "/captures", status=429, retry_after="3600", after=1))
    session = kiosk.scan("A", "B", "C")
    kiosk.drain()
    assert_delivered_once(kiosk)
    assert kiosk.generation(session.id) == 2
