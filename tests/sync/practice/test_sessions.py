"""The life of sessions and captures, as the contract tells it."""

import pytest

from sync.practice.rules import Rules


def test_session_is_opened_filled_submitted_and_becomes_ready(caller, clock):
    session_id = caller.open_session(metadata={"kiosk_session": "48213"})
    assert caller.capture(session_id, gtin="04006381333931").status == 201
    submitted = caller.post(f"/sessions/{session_id}/submit")
    assert (submitted.status, submitted.value["status"], submitted.value["capture_count"]) == (200, "COMPLETED", 1)
    assert caller.get(f"/sessions/{session_id}/status").value["extraction_status"] == "processing"
    clock.step(2)
    polled = caller.get(f"/sessions/{session_id}/status").value
    assert polled["extraction_status"] == "ready"
    assert [capture["status"] for capture in polled["captures"]] == ["COMPLETED"]


def test_extraction_is_pending_until_submit_even_in_an_ended_session(caller):
    session_id = caller.open_session()
    assert caller.post(f"/sessions/{session_id}/end").value["status"] == "COMPLETED"
    polled = caller.get(f"/sessions/{session_id}/status").value
    assert (polled["session_status"], polled["extraction_status"]) == ("COMPLETED", "pending")


def test_session_shows_its_captures_with_metadata_in_the_order_they_came(caller):
    session_id = caller.open_session()
    for number in range(3):
        caller.capture(session_id, f"code {number}", metadata={"client_id": str(number)})
    shown = caller.get(f"/sessions/{session_id}").value["captures"]
    assert [(one["raw_value"], one["metadata"]) for one in shown] == [
        ("code 0", {"client_id": "0"}),
        ("code 1", {"client_id": "1"}),
        ("code 2", {"client_id": "2"}),
    ]


def test_the_same_scan_sent_twice_is_two_captures(caller):
    session_id = caller.open_session()
    first = caller.capture(session_id, metadata={"client_id": "one"}).value
    second = caller.capture(session_id, metadata={"client_id": "one"}).value
    assert first["id"] != second["id"]
    assert len(caller.server.state.session(session_id).captures) == 2


def test_ids_are_shortuuids(caller):
    session_id = caller.open_session()
    letters = set("23456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz")
    for one in (session_id, caller.capture(session_id).value["id"]):
        assert len(one) == 22
        assert set(one) <= letters


@pytest.mark.parametrize("finish", ["end", "submit"])
@pytest.mark.parametrize("late", ["end", "submit", "capture"])
def test_nothing_more_may_happen_to_a_finished_session(caller, finish, late):
    session_id = caller.open_session()
    caller.post(f"/sessions/{session_id}/{finish}")
    before = caller.server.state.session(session_id)
    answer = caller.capture(session_id) if late == "capture" else caller.post(f"/sessions/{session_id}/{late}")
    assert (answer.status, answer.value["error_code"]) == (409, "conflict")
    assert caller.server.state.session(session_id) == before


def test_submits_that_were_refused_are_not_counted(caller):
    session_id = caller.open_session()
    for _ in range(3):
        caller.post(f"/sessions/{session_id}/submit")
    assert caller.server.state.session(session_id).submit_count == 1
    assert [request.applied for request in caller.server.requests()] == [True, True, False, False]


def test_idle_session_expires_and_takes_no_more_captures(serve, clock):
    caller = serve(rules=Rules(idle_ttl_s=60))
    session_id = caller.open_session()
    clock.step(61)
    assert caller.get(f"/sessions/{session_id}").value["status"] == "EXPIRED"
    assert caller.capture(session_id).status == 409


def test_each_capture_keeps_a_session_alive(serve, clock):
    caller = serve(rules=Rules(idle_ttl_s=60))
    session_id = caller.open_session()
    for _ in range(3):
        clock.step(50)
        assert caller.capture(session_id).status == 201


def test_session_that_was_submitted_does_not_expire(serve, clock):
    caller = serve(rules=Rules(idle_ttl_s=60))
    session_id = caller.open_session()
    caller.post(f"/sessions/{session_id}/submit")
    clock.step(3600)
    assert caller.get(f"/sessions/{session_id}").value["status"] == "COMPLETED"


def test_empty_metadata_values_are_not_kept_and_null_is_an_empty_map(caller):
    session_id = caller.open_session(metadata=None)
    caller.capture(session_id, metadata={"kept": "yes", "gone": ""})
    shown = caller.get(f"/sessions/{session_id}").value
    assert shown["metadata"] == {}
    assert shown["captures"][0]["metadata"] == {"kept": "yes"}


@pytest.mark.parametrize(
    ("raw_value", "ending"), [("400638", "COMPLETED"), ("NOTFOUND-1", "NOT_FOUND"), ("FAILED-1", "FAILED")]
)
def test_capture_is_pending_until_its_pipeline_ends(caller, clock, raw_value, ending):
    capture = caller.capture(caller.open_session(), raw_value).value
    assert (capture["status"], capture["processed_at"]) == ("PENDING", None)
    clock.step(2)
    ended = caller.get(f"/captures/{capture['id']}").value
    assert (ended["status"], ended["processed_at"]) == (ending, "2026-03-31T12:00:02Z")
    assert bool(ended["error_message"]) == (ending == "FAILED")


def test_retry_runs_a_failed_capture_again_to_a_good_end(caller, clock):
    capture_id = caller.capture(caller.open_session(), "FAILED-1").value["id"]
    clock.step(2)
    assert caller.post(f"/captures/{capture_id}/retry").value["status"] == "PENDING"
    clock.step(2)
    assert caller.get(f"/captures/{capture_id}").value["status"] == "COMPLETED"


def test_retry_of_a_capture_that_has_not_failed_is_a_conflict(caller):
    capture_id = caller.capture(caller.open_session()).value["id"]
    assert caller.post(f"/captures/{capture_id}/retry").status == 409


def test_snapshots_of_the_state_cannot_change_it(caller):
    session_id = caller.open_session(metadata={"a": "b"}, device_context={"platform": "linux"})
    (session,) = caller.server.state.sessions()
    with pytest.raises(TypeError):
        session.metadata["a"] = "c"
    with pytest.raises(AttributeError):
        session.status = "EXPIRED"
    assert caller.get(f"/sessions/{session_id}").value["metadata"] == {"a": "b"}


def test_gs1_elements_are_kept_as_sent(caller):
    elements = {"01": "04006381333931", "10": "LOT-7", "17": "261231"}
    capture = caller.capture(caller.open_session(), "https://id.gs1.org/01/04006381333931", gs1_dl_data=elements)
    assert capture.value["gs1_dl_data"] == elements
    assert caller.server.state.sessions()[0].captures[0].gs1_dl_data == elements


def test_right_key_is_told_who_it_is(caller):
    answer = caller.whoami()
    assert answer.status == 200
    assert set(answer.value) == {"user_id", "email", "organizations", "metadata", "api_key"}
    assert set(answer.value["api_key"]) == {"id", "role", "description", "created", "metadata"}
