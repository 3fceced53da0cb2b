"""Troubles of the world around a request: the day's quota, the server's clock, the whole network."""

from datetime import timedelta

import pytest

from sync.practice.faults import Fault, Kind
from sync.practice.rules import Rules

NOON = "Tue, 31 Mar 2026 12:00:00 GMT"
NEXT_NOON = "Wed, 01 Apr 2026 12:00:00 GMT"


@pytest.mark.parametrize("window", ["fixed", "sliding"])
def test_day_can_be_spent_by_others(serve, clock, window):
    caller = serve(rules=Rules(window=window))
    session_id = caller.open_session()
    caller.server.faults.add(Fault(Kind.DAY_SPENT, "/captures"))
    clock.step(3600)
    assert caller.whoami().status == 200
    refused = caller.capture(session_id)
    assert (refused.status, refused.headers["RateLimit-Limit"]) == (429, "10000")
    assert refused.value["retry_after_seconds"] == int(refused.headers["Retry-After"]) >= 86_400 - 3600
    assert caller.whoami().status == 429  # and stays so
    clock.step(86_400)
    assert caller.capture(session_id).status == 201
    assert len(caller.server.state.session(session_id).captures) == 1


def test_upload_does_not_spend_the_day(caller):
    link = caller.presign(caller.open_session()).value
    caller.server.faults.add(Fault(Kind.DAY_SPENT))
    assert caller.upload(link).status == 204
    assert caller.whoami().status == 429


@pytest.mark.parametrize("how", ["rules", "method", "switch"])
def test_date_can_be_a_day_off_while_limits_and_lives_go_on(serve, clock, how):
    caller = serve(rules=Rules(clock_off_s=86_400)) if how == "rules" else serve()
    if how == "method":
        caller.server.put_clock_wrong(86_400)
    if how == "switch":
        assert caller.call("POST", "/practice/clock", {"off_s": 86_400}, key=None).status == 200
    answer = caller.post("/sessions", {})
    assert (answer.status, answer.headers["Date"]) == (201, NEXT_NOON)
    assert answer.value["created"] == "2026-04-01T12:00:00Z"
    assert answer.headers["RateLimit-Reset"] == "60"
    assert int(answer.headers["X-RateLimit-Reset"]) == (clock.date + timedelta(days=1, minutes=1)).timestamp()
    link = caller.presign(answer.value["id"]).value
    assert caller.upload(link).status == 204


def test_clock_put_right_in_the_middle_makes_links_too_old(caller):
    session_id = caller.open_session()
    caller.server.put_clock_wrong(-86_400)
    link = caller.presign(session_id).value
    assert caller.upload(link).status == 204
    caller.server.put_clock_wrong(0)
    assert caller.upload(link).status == 403
    assert caller.whoami().headers["Date"] == NOON


@pytest.mark.parametrize("body", [{}, {"off_s": 1e12}, {"off_s": "x"}, {"seconds": 1}])
def test_clock_is_not_set_by_nonsense(caller, body):
    assert caller.call("POST", "/practice/clock", body, key=None).status == 422
    assert caller.whoami().headers["Date"] == NOON


def test_portal_may_stand_before_everything_until_somebody_signs_in(caller):
    link = caller.presign(caller.open_session()).value
    caller.server.faults.add(Fault(Kind.HTML, times=None))
    answers = [caller.whoami(), caller.upload(link), caller.get("/openapi.json")]
    assert {answer.headers["Content-Type"] for answer in answers} == {"text/html; charset=utf-8"}
    caller.server.faults.clear()
    assert caller.upload(link).status == 204


def test_id_can_be_in_the_location_header_for_one_answer(caller):
    caller.server.faults.add(Fault(Kind.OTHER_ID, name="location"))
    answer = caller.post("/sessions", {})
    assert "id" not in answer.value
    assert caller.call("GET", answer.headers["Location"]).status == 200


def test_state_shows_photos_over_http(caller):
    session_id = caller.open_session()
    photo = caller.add_photo(session_id, photo_type="front", metadata={"client_id": "p1"}).value
    (session,) = caller.call("GET", "/practice/state", key=None).value["sessions"]
    assert [(one["id"], one["photo_type"], one["metadata"]) for one in session["photos"]] == [
        (photo["id"], "front", {"client_id": "p1"})
    ]
    assert [one["key"] for one in session["uploads"]] == [photo["s3_key"]]
