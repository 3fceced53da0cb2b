"""Every trouble on request: what the client sees, and what the server did."""

import http.client
import json
import socket
import struct

import pytest

from sync.practice.clock import SystemClock
from sync.practice.faults import Fault, Kind
from sync.practice.rules import Rules

LONG_S = 60.0  # never waited out: the test releases it


@pytest.fixture
def session_id(caller):
    return caller.open_session()


def count(caller):
    return len(caller.server.state.sessions()[0].captures)


@pytest.mark.parametrize(
    ("kind", "broken_by", "applied"),
    [
        (Kind.DROP_BEFORE, http.client.RemoteDisconnected, False),
        (Kind.RESET_BEFORE, ConnectionResetError, False),
        (Kind.DROP_AFTER, http.client.RemoteDisconnected, True),
        (Kind.RESET_AFTER, ConnectionResetError, True),
    ],
)
def test_broken_connection_hides_whether_the_capture_was_stored(caller, session_id, kind, broken_by, applied):
    caller.server.faults.add(Fault(kind))
    with pytest.raises(broken_by) as broken:
        caller.capture(session_id)
    # http.client's RemoteDisconnected is a ConnectionResetError too: a real reset is that and nothing more special.
    assert broken.type is broken_by
    assert count(caller) == applied
    last = caller.server.requests()[-1]
    assert (last.status, last.applied, last.body["raw_value"]) == (None, applied, "4006381333931")
    caller.close()
    assert caller.capture(session_id).status == 201


def test_truncated_answer_promises_more_than_it_holds(caller, session_id):
    caller.server.faults.add(Fault(Kind.TRUNCATED))
    with pytest.raises(http.client.IncompleteRead) as broken:
        caller.capture(session_id)
    assert broken.value.partial
    assert count(caller) == 1
    assert caller.server.requests()[-1].status == 201


def test_captive_portal_answers_in_the_servers_place(caller, session_id):
    caller.server.faults.add(Fault(Kind.HTML))
    answer = caller.capture(session_id)
    assert answer.status == 200
    assert answer.headers["Content-Type"].startswith("text/html")
    assert b"<html>" in answer.content
    assert "RateLimit-Limit" not in answer.headers
    assert count(caller) == 0


@pytest.mark.parametrize("applied", [True, False])
@pytest.mark.parametrize("status", [400, 401, 403, 408, 429, 500, 502, 503, 520])
def test_status_may_or_may_not_have_been_applied(caller, session_id, status, applied):
    caller.server.faults.add(Fault(Kind.STATUS, status=status, applied=applied))
    answer = caller.capture(session_id)
    assert answer.status == answer.value["status"] == status
    assert answer.value["retryable"] == (status == 429 or status >= 500)
    assert answer.headers["RateLimit-Remaining"] == ("298" if applied else "299")
    assert "Retry-After" not in answer.headers
    assert "retry_after_seconds" not in answer.value
    assert count(caller) == applied
    assert (caller.server.requests()[-1].status, caller.server.requests()[-1].applied) == (status, applied)


@pytest.mark.parametrize("retry_after", ["30", "Tue, 31 Mar 2026 12:05:00 GMT", "soon"])
def test_status_says_when_to_come_back_in_header_and_body_as_asked(caller, retry_after):
    caller.server.faults.add(Fault(Kind.STATUS, status=503, retry_after=retry_after, body_retry_after=12.5))
    answer = caller.whoami()
    assert answer.headers["Retry-After"] == retry_after
    assert answer.value["retry_after_seconds"] == 12.5


def test_success_without_content_is_a_status_too(caller):
    caller.server.faults.add(Fault(Kind.STATUS, status=204))
    caller.server.faults.add(Fault(Kind.STATUS, status=201))
    nothing = caller.whoami()
    assert (nothing.status, nothing.content) == (204, b"")
    assert (caller.whoami().value, caller.whoami().status) == ({}, 200)


@pytest.mark.parametrize(
    "wrong", [{"status": 99}, {"status": 600}, {"retry_after": "1\r\nSet-Cookie: x"}, {"kind": "NO_SUCH"}]
)
def test_fault_that_cannot_be_played_is_refused_when_it_is_made(wrong):
    with pytest.raises(ValueError, match=r"status|retry_after|NO_SUCH"):
        Fault(**{"kind": Kind.STATUS, **wrong})


@pytest.mark.parametrize("is_reset", [False, True])
@pytest.mark.parametrize(("kind", "applied"), [(Kind.DELAY, False), (Kind.LATE, True)])
def test_after_the_client_has_hung_up_only_a_late_request_is_applied(
    caller, another, session_id, kind, applied, is_reset
):
    caller.server.faults.add(Fault(kind, seconds=LONG_S))
    impatient = another(caller.server)
    body = {"session_short_id": session_id, "capture_type": "BARCODE", "raw_value": "1"}
    impatient.send("POST", "/scanner/api/v1/captures", body)
    assert caller.server.faults.wait_held()
    if is_reset:
        impatient.connection.sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    impatient.close()
    assert count(caller) == 0
    held = caller.server.requests()[-1]
    assert (held.status, held.applied) == (None, False)
    caller.server.faults.release()
    assert caller.server.wait_idle()
    assert count(caller) == applied
    assert caller.server.requests()[-1].applied == applied


@pytest.mark.parametrize("kind", [Kind.DELAY, Kind.LATE])
def test_client_that_waits_gets_a_normal_answer(caller, session_id, kind):
    caller.server.faults.add(Fault(kind, seconds=LONG_S))
    caller.send("POST", f"/scanner/api/v1/sessions/{session_id}/submit")
    assert caller.server.faults.wait_held()
    caller.server.faults.release()
    assert caller.receive().value["status"] == "COMPLETED"


def test_wait_ends_by_itself(caller):
    caller.server.faults.add(Fault(Kind.DELAY, seconds=0.01))
    assert caller.whoami().status == 200


@pytest.mark.parametrize(("kind", "status"), [(Kind.EXPIRE, "EXPIRED"), (Kind.END_ELSEWHERE, "COMPLETED")])
def test_session_is_taken_away_just_before_the_next_capture(caller, session_id, kind, status):
    caller.server.faults.add(Fault(kind))
    assert caller.whoami().status == 200  # names no session, so the fault waits on
    assert caller.capture(session_id).status == 409
    session = caller.server.state.session(session_id)
    assert (session.status, session.extraction_status, session.submit_count) == (status, "pending", 0)


@pytest.mark.parametrize("path", ["/sessions/{session}/status", "/captures/{capture}"])
def test_session_named_by_the_path_can_expire_too(caller, session_id, path):
    capture_id = caller.capture(session_id).value["id"]
    caller.server.faults.add(Fault(Kind.EXPIRE, method="GET"))
    assert caller.get(path.format(session=session_id, capture=capture_id)).status == 200
    assert caller.server.state.session(session_id).status == "EXPIRED"


@pytest.mark.parametrize("kind", [Kind.EXPIRE, Kind.END_ELSEWHERE])
def test_submitted_session_cannot_be_taken_away(caller, session_id, kind):
    caller.post(f"/sessions/{session_id}/submit")
    before = caller.server.state.session(session_id)
    caller.server.faults.add(Fault(kind))
    caller.get(f"/sessions/{session_id}")
    assert caller.server.state.session(session_id) == before


def test_answer_may_name_no_id_or_another_one(caller):
    caller.server.faults.add(Fault(Kind.NO_ID))
    caller.server.faults.add(Fault(Kind.OTHER_ID))
    caller.server.faults.add(Fault(Kind.OTHER_ID, name="uuid"))
    answers = [caller.post("/sessions", {}).value for _ in range(4)]
    names = [set(answer) & {"id", "public_id", "uuid"} for answer in answers]
    assert names == [set(), {"public_id"}, {"uuid"}, {"id"}]
    assert len(caller.server.state.sessions()) == 4


def test_fault_strikes_only_what_it_waits_for_and_as_often_as_asked(caller, session_id):
    caller.server.faults.add(Fault(Kind.STATUS, "/captures", "POST", times=2, after=1, status=500))
    assert caller.whoami().status == 200
    assert [caller.capture(session_id).status for _ in range(4)] == [201, 500, 500, 201]
    assert caller.server.faults.planned() == ()


def test_faults_strike_in_the_order_they_were_planned(caller):
    for status in (500, 502, 503):
        caller.server.faults.add(Fault(Kind.STATUS, status=status))
    assert [caller.whoami().status for _ in range(4)] == [500, 502, 503, 200]


def test_fault_without_an_end_strikes_until_it_is_cleared(caller):
    caller.server.faults.add(Fault(Kind.STATUS, times=None))
    assert [caller.whoami().status for _ in range(3)] == [500] * 3
    caller.server.faults.clear()
    assert caller.whoami().status == 200


def test_random_faults_repeat_with_their_seed_and_hit_about_their_share(serve):
    caller = serve(rules=Rules(per_minute=1000))
    runs = []
    for seed in (1, 1, 2):
        caller.server.faults.random(share=0.25, kinds=(Fault(Kind.STATUS, status=503), Kind.NO_ID), seed=seed)
        runs.append([caller.whoami().status for _ in range(100)])
    assert runs[0] == runs[1] != runs[2]
    assert 3 <= runs[0].count(503) <= 25


def test_random_faults_can_be_confined_to_some_requests(caller, session_id):
    caller.server.faults.random(share=1, kinds=(Kind.STATUS,), path_contains="/captures", method="POST")
    assert caller.whoami().status == 200
    assert caller.capture(session_id).status == 500


@pytest.mark.parametrize("wrong", [{"share": 1.5}, {"kinds": ()}])
def test_random_faults_that_make_no_sense_are_refused(caller, wrong):
    with pytest.raises(ValueError, match="share"):
        caller.server.faults.random(**wrong)


def test_lost_answers_are_the_usual_random_trouble(serve):
    caller = serve(clock=SystemClock())
    caller.server.faults.random(share=0.5, seed=3)
    lost = 0
    for _ in range(40):
        try:
            lost += caller.post("/sessions", {}).status != 201
        except (http.client.HTTPException, ConnectionError):
            lost += 1
            caller.close()
    assert 8 <= lost <= 32
    applied = sum(request.applied for request in caller.server.requests())
    assert len(caller.server.state.sessions()) == applied


def switch(caller, method, what, body=None):
    return caller.call(method, f"/practice/{what}", body, key=None)


def test_faults_are_planned_and_cleared_over_http(caller):
    fault = {"kind": "STATUS", "path_contains": "/whoami", "times": 2, "status": 503, "retry_after": "9"}
    assert switch(caller, "POST", "faults", fault).value == {"planned": 1}
    answer = caller.whoami()
    assert (answer.status, answer.headers["Retry-After"]) == (503, "9")
    assert switch(caller, "DELETE", "faults").value == {"planned": 0}
    assert caller.whoami().status == 200


def test_random_faults_are_switched_over_http(caller):
    random = {"share": 1, "kinds": ["HTML", {"kind": "STATUS", "status": 502}], "seed": 4}
    assert switch(caller, "POST", "faults", {"random": random}).status == 200
    assert {caller.whoami().headers["Content-Type"] for _ in range(10)} == {
        "text/html; charset=utf-8",
        "application/problem+json",
    }
    switch(caller, "DELETE", "faults")
    assert caller.whoami().status == 200


@pytest.mark.parametrize(
    "body",
    [{}, [], {"kind": "NOPE"}, {"kind": "HTML", "x": 1}, {"random": 3}, {"random": {"share": 2}}, {"random": {"y": 1}}],
    ids=json.dumps,
)
def test_switch_that_makes_no_sense_is_refused(caller, body):
    answer = switch(caller, "POST", "faults", body)
    assert (answer.status, answer.value["error_code"]) == (422, "validation_error")
    assert caller.server.faults.planned() == ()


def test_unknown_switch_is_not_found(caller):
    assert switch(caller, "GET", "nothing").status == 404
    assert switch(caller, "PUT", "faults").status == 404
    assert caller.call("POST", "/practice/faults", raw=b"x" * 1_000_001).status == 413


def test_state_is_shown_over_http_without_being_counted_or_noted(caller, session_id):
    caller.capture(session_id, metadata={"client_id": "c1"})
    caller.post(f"/sessions/{session_id}/submit")
    noted = caller.server.requests()
    shown = switch(caller, "GET", "state").value
    assert shown["requests"] == len(noted) == 3
    (session,) = shown["sessions"]
    assert (session["id"], session["status"], session["submit_count"]) == (session_id, "COMPLETED", 1)
    assert [capture["metadata"] for capture in session["captures"]] == [{"client_id": "c1"}]
    assert caller.server.requests() == noted
    assert caller.whoami().headers["RateLimit-Remaining"] == "296"


def test_switches_work_while_every_request_fails(caller):
    caller.server.faults.add(Fault(Kind.DROP_BEFORE, times=None))
    assert switch(caller, "GET", "state").status == 200
    assert switch(caller, "DELETE", "faults").status == 200
    assert caller.whoami().status == 200
