"""Every answer of the practice server, held against the contract it was written from."""

import pytest
from fakes.contract import CONTRACT, REGISTRY, WHERE, check, conforms, operation
from jsonschema import Draft202012Validator

from sync.practice.endpoint import SCANNER
from sync.practice.faults import Fault, Kind
from sync.practice.routes import ROUTES
from sync.practice.rules import Rules

CONTRACT_OPERATIONS = {(method, path) for path, operations in CONTRACT["paths"].items() for method in operations}


def request_body(method, path):
    return operation(method, SCANNER + path)["requestBody"]["content"]["application/json"]


def test_every_scanner_route_is_in_the_contract():
    routes = [route for route in ROUTES if route.template.startswith(SCANNER)]
    described = {route.template: route for route in routes if not route.template.endswith("/openapi.json")}
    assert len(routes) == len(CONTRACT_OPERATIONS) + 1
    for route in described.values():
        assert operation(route.method, route.template)


def test_every_operation_of_the_contract_has_its_route():
    served = {(route.method.lower(), route.template) for route in ROUTES}
    assert served >= CONTRACT_OPERATIONS
    assert len(CONTRACT_OPERATIONS) == 19


def test_checking_itself_notices_what_is_wrong():
    with pytest.raises(Exception, match="YESTERDAY"):
        check({"$ref": "#/components/schemas/SessionStatus"}, "YESTERDAY")
    with pytest.raises(Exception, match="date-time"):
        check({"type": "string", "format": "date-time"}, "2026-03-31T12:00:00")


def test_examples_of_the_contract_are_accepted_and_answered_by_it(caller):
    (session_example,) = request_body("POST", "/sessions")["examples"].values()
    opened = caller.post("/sessions", session_example["value"])
    assert opened.status == 201
    assert conforms(opened, "POST", "/sessions")
    (capture_example,) = request_body("POST", "/captures")["examples"].values()
    body = {**capture_example["value"], "session_short_id": opened.value["id"]}
    captured = caller.post("/captures", body)
    assert captured.status == 201
    assert conforms(captured, "POST", "/captures")


@pytest.mark.parametrize(
    ("path", "body"),
    [
        ("/sessions", {}),
        ("/sessions", {"metadata": None, "device_context": None, "capture_mode": "both", "user_agent": "x"}),
        ("/sessions", {"metadata": {"k" * 40: "v" * 500}, "organization_short_id": "keATfB8VP2gSjcnTbsMNQL"}),
        ("/sessions", {"metadata": {str(number): "" for number in range(51)}}),
        ("/sessions", {"device_context": [1]}),
        ("/sessions", {"capture_mode": "photo"}),
        ("/sessions", {"unknown": 1}),
        ("/captures", {"raw_value": "x" * 500, "gtin": "04006381333931"}),
        ("/captures", {"raw_value": "x", "gtin": "", "gs1_dl_data": None, "metadata": {}}),
        ("/captures", {"raw_value": "x", "gs1_dl_data": {"01": "04006381333931"}}),
        ("/captures", {"raw_value": "x" * 501}),
        ("/captures", {"raw_value": ""}),
        ("/captures", {"raw_value": "x", "gtin": "4006381333931"}),
        ("/captures", {"raw_value": "x", "capture_type": "QR"}),
        ("/captures", {"raw_value": "x", "metadata": {"": "x"}}),
        ("/captures", {}),
    ],
)
def test_server_accepts_exactly_what_the_contract_accepts(caller, path, body):
    if path == "/captures":
        body = {"session_short_id": caller.open_session(), "capture_type": "BARCODE", **body}
    is_good = Draft202012Validator(
        {"$ref": f"{WHERE}#/components/schemas/{'CaptureCreate' if path == '/captures' else 'SessionCreate'}"},
        registry=REGISTRY,
    ).is_valid(body)
    answer = caller.post(path, body)
    assert answer.status == (201 if is_good else 422)
    assert conforms(answer, "POST", path)


@pytest.mark.parametrize(
    "rules", [Rules(), Rules(id_fields=()), Rules(id_fields=("short_id", "location")), Rules(window="sliding")]
)
def test_whole_life_of_a_session_conforms(serve, clock, rules):
    caller = serve(rules=rules)
    assert conforms(caller.post("/sessions", {}), "POST", "/sessions")
    session_id = caller.server.state.sessions()[0].id
    for raw_value in ("4006381333931", "NOTFOUND", "FAILED"):
        assert conforms(caller.capture(session_id, raw_value), "POST", "/captures")
    captures = caller.server.state.session(session_id).captures
    clock.step(2)
    for capture in captures:
        assert conforms(caller.get(f"/captures/{capture.id}"), "GET", "/captures/x")
        assert conforms(caller.post(f"/captures/{capture.id}/retry"), "POST", "/captures/x/retry")
    caller.add_photo(session_id, capture_short_id=captures[0].id)
    for method, action in (("GET", ""), ("GET", "/status"), ("POST", "/submit"), ("POST", "/submit"), ("POST", "/end")):
        path = f"/sessions/{session_id}{action}"
        assert conforms(caller.call(method, SCANNER + path), method, path)
    clock.step(2)
    assert conforms(caller.get(f"/sessions/{session_id}/status"), "GET", f"/sessions/{session_id}/status")
    assert conforms(caller.get(f"/sessions/{session_id}"), "GET", f"/sessions/{session_id}")
    another_id = caller.post("/sessions", {}) and caller.server.state.sessions()[1].id
    assert conforms(caller.post(f"/sessions/{another_id}/end"), "POST", f"/sessions/{another_id}/end")


@pytest.mark.parametrize("legacy", [False, True])
def test_every_refusal_conforms(serve, legacy):
    caller = serve(rules=Rules(legacy_errors=legacy, per_minute=6))
    ended = caller.open_session()
    caller.post(f"/sessions/{ended}/end")
    seen = {
        400: caller.post("/sessions", raw=b"{"),
        401: caller.post("/sessions", {}, key=None),
        404: caller.get("/sessions/22222222222222222222ZZ"),
        409: caller.capture(ended),
        422: caller.post("/sessions", {"unknown": 1}),
        429: [caller.post("/sessions", {}) for _ in range(2)][-1],
    }
    paths = {404: ("GET", "/sessions/x"), 409: ("POST", "/captures")}
    for status, answer in seen.items():
        assert answer.status == status
        assert conforms(answer, *paths.get(status, ("POST", "/sessions")))


@pytest.mark.parametrize("status", [400, 401, 403, 404, 409, 422, 500])
@pytest.mark.parametrize("applied", [True, False])
def test_status_on_request_still_conforms(caller, status, applied):
    caller.server.faults.add(Fault(Kind.STATUS, status=status, applied=applied))
    assert conforms(caller.post("/sessions", {}), "POST", "/sessions")


def test_429_on_request_conforms_once_it_names_a_wait(caller):
    caller.server.faults.add(Fault(Kind.STATUS, status=429, retry_after="30", body_retry_after=30))
    assert conforms(caller.post("/sessions", {}), "POST", "/sessions")
