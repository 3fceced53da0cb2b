"""What the contract leaves open about answers: id names, case, error envelope."""

import pytest

from sync.practice.rules import Rules

OWN_NAMES = ("id", "short_id", "public_id", "uuid")


@pytest.mark.parametrize("names", [("id",), ("short_id",), ("public_id", "uuid"), ()])
def test_own_ids_go_by_the_names_that_were_asked_for(serve, names):
    caller = serve(rules=Rules(id_fields=names))
    opened = caller.post("/sessions", {})
    session_id = caller.server.state.sessions()[0].id
    captured = caller.capture(session_id).value
    shown = caller.get(f"/sessions/{session_id}").value
    polled = caller.get(f"/sessions/{session_id}/status").value
    for value in (opened.value, captured, shown, shown["captures"][0], polled["captures"][0]):
        assert tuple(name for name in OWN_NAMES if name in value) == names
    assert "Location" not in opened.headers


def test_id_can_travel_in_the_location_header_alone(serve):
    caller = serve(rules=Rules(id_fields=("location",)))
    opened = caller.post("/sessions", {})
    session = caller.server.state.sessions()[0]
    assert opened.headers["Location"] == f"/scanner/api/v1/sessions/{session.id}"
    captured = caller.capture(session.id)
    capture = caller.server.state.sessions()[0].captures[0]
    assert captured.headers["Location"] == f"/scanner/api/v1/captures/{capture.id}"
    assert not {*OWN_NAMES, "location"} & {*opened.value, *captured.value}


def test_enums_can_be_in_lower_case(serve):
    caller = serve(rules=Rules(lower_case_enums=True))
    session_id = caller.open_session()
    assert caller.capture(session_id).value["capture_type"] == "barcode"
    shown = caller.get(f"/sessions/{session_id}").value
    assert (shown["status"], shown["captures"][0]["status"]) == ("active", "pending")
    assert caller.get(f"/sessions/{session_id}/status").value["session_status"] == "active"


def test_errors_can_come_in_the_older_envelope(serve):
    caller = serve(rules=Rules(legacy_errors=True, per_minute=2))
    answer = caller.post("/sessions", {"misspelt": 1})
    assert answer.headers["Content-Type"] == "application/json"
    error = answer.value["error"]
    assert (answer.status, error["code"], error["status"]) == (422, "VALIDATION_ERROR", 422)
    assert [detail["field"] for detail in error["details"]] == ["misspelt"]
    assert caller.get("/nowhere").value["error"]["details"] is None
    limited = caller.whoami()
    assert (limited.value["error"]["code"], limited.headers["Retry-After"]) == ("RATE_LIMITED", "60")
