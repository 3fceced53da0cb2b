"""Requests the contract forbids, and what they are told."""

import pytest

from sync.practice.rules import PRACTICE_KEY, Rules, make_key
from sync.practice.sockets import MAX_BODY_BYTES

NOWHERE = "22222222222222222222ZZ"


@pytest.fixture
def session_id(caller):
    return caller.open_session()


def refused(answer, status, code):
    assert answer.headers["Content-Type"] == "application/problem+json"
    assert answer.value["error_code"] == code
    assert answer.status == answer.value["status"] == status
    return True


def test_practice_key_has_the_form_of_a_real_one():
    assert make_key("Practice" * 4) == PRACTICE_KEY


@pytest.mark.parametrize("body", ["short", "ü" * 32])
def test_key_is_not_made_around_anything_else_than_32_alphanumerics(body):
    with pytest.raises(ValueError, match="32"):
        make_key(body)


@pytest.mark.parametrize("key", [None, "csb_wrong", PRACTICE_KEY + " x"])
def test_missing_or_unknown_key_is_unauthorized(caller, key):
    assert refused(caller.whoami(key=key), 401, "unauthorized")
    assert refused(caller.post("/sessions", {}, key=key), 401, "unauthorized")
    assert caller.server.state.sessions() == ()


def test_another_key_can_be_set(serve):
    key = make_key("a1" * 16)
    caller = serve(rules=Rules(key=key))
    assert caller.server.key == key
    assert caller.whoami().status == 200
    assert caller.whoami(key=PRACTICE_KEY).status == 401


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("GET", "/sessions/{}"),
        ("POST", "/sessions/{}/end"),
        ("POST", "/sessions/{}/submit"),
        ("GET", "/sessions/{}/status"),
        ("GET", "/captures/{}"),
        ("POST", "/captures/{}/retry"),
        ("GET", "/no/such/path/{}"),
    ],
)
def test_unknown_id_or_path_is_not_found(caller, method, path):
    assert refused(caller.call(method, "/scanner/api/v1" + path.format(NOWHERE)), 404, "not_found")


def test_capture_into_an_unknown_session_is_not_found(caller):
    assert refused(caller.capture(NOWHERE), 404, "not_found")


@pytest.mark.parametrize(
    ("method", "path", "allowed"),
    [("GET", "/sessions", "POST"), ("DELETE", "/captures/x", "GET"), ("PATCH", "/sessions/x/submit", "POST")],
)
def test_wrong_method_is_told_the_right_one(caller, method, path, allowed):
    answer = caller.call(method, "/scanner/api/v1" + path)
    assert refused(answer, 405, "method_not_allowed")
    assert answer.headers["Allow"] == allowed


def test_head_is_refused_without_a_body_and_the_connection_lives_on(caller):
    answer = caller.call("HEAD", "/scanner/api/v1/sessions")
    assert (answer.status, answer.content) == (405, b"")
    assert caller.whoami().status == 200


@pytest.mark.parametrize(
    "raw",
    [b"{", b"nothing", b"\xff\xfe", b'{"a": NaN}', b'{"a": 1e999}', b'{"a": [1.5,}', b"[" * 100_000],
    ids=lambda raw: str(raw[:9]),
)
def test_what_is_not_json_is_a_bad_request(caller, raw):
    assert refused(caller.post("/sessions", raw=raw), 400, "bad_request")


@pytest.mark.parametrize("raw", [b"", b"[]", b"null", b'"text"', b"1"])
def test_missing_body_or_one_that_is_no_object_is_a_validation_error(caller, raw):
    assert refused(caller.post("/sessions", raw=raw), 422, "validation_error")


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("metadata", {str(number): "x" for number in range(51)}),
        ("metadata", {"k" * 41: "x"}),
        ("metadata", {"": "x"}),
        ("metadata", {"k": "v" * 501}),
        ("metadata", {"k": 1}),
        ("metadata", False),
        ("capture_mode", "BARCODE_SCAN"),
        ("device_context", []),
        ("user_agent", None),
        ("organization_short_id", 7),
        ("misspelt", "x"),
    ],
)
def test_session_with_a_wrong_field_is_refused_and_the_field_is_named(caller, field, value):
    answer = caller.post("/sessions", {field: value})
    assert refused(answer, 422, "validation_error")
    assert field in answer.value["detail"]
    assert caller.server.state.sessions() == ()


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("raw_value", ""),
        ("raw_value", "x" * 501),
        ("raw_value", None),
        ("raw_value", 4006381333931),
        ("gtin", "4006381333931"),
        ("gtin", "0400638133393A"),
        ("gtin", "04006381333931\n"),
        ("gtin", None),
        ("capture_type", "barcode"),
        ("capture_type", "QR"),
        ("gs1_dl_data", "01"),
        ("metadata", {"k": None}),
        ("session_public_id", "x"),
        ("id", "x"),
    ],
)
def test_capture_with_a_wrong_field_is_refused_and_the_field_is_named(caller, session_id, field, value):
    answer = caller.capture(session_id, **{"raw_value": "1", field: value})
    assert refused(answer, 422, "validation_error")
    assert field in answer.value["detail"]
    assert caller.server.state.session(session_id).captures == ()


@pytest.mark.parametrize("missing", ["session_short_id", "capture_type", "raw_value"])
def test_capture_without_a_required_field_is_refused(caller, session_id, missing):
    body = {"session_short_id": session_id, "capture_type": "MANUAL", "raw_value": "1"}
    del body[missing]
    assert refused(caller.post("/captures", body), 422, "validation_error")


def test_limits_themselves_are_allowed(caller, session_id):
    metadata = {f"{number:040}": "v" * 500 for number in range(50)}
    answer = caller.capture(session_id, "x" * 500, gtin="", metadata=metadata)
    assert answer.status == 201
    assert answer.value["metadata"] == metadata


def test_older_name_of_the_session_field_can_be_asked_for(serve):
    caller = serve(rules=Rules(session_field="session_public_id"))
    body = {"capture_type": "BARCODE", "raw_value": "1"}
    session_id = caller.open_session()
    assert caller.post("/captures", {**body, "session_public_id": session_id}).status == 201
    assert refused(caller.post("/captures", {**body, "session_short_id": session_id}), 422, "validation_error")
    assert refused(caller.post("/captures", body), 422, "validation_error")
    both = {**body, "session_public_id": session_id, "session_short_id": session_id}
    assert refused(caller.post("/captures", both), 422, "validation_error")


def test_too_large_a_body_is_refused_and_the_connection_closed(caller):
    answer = caller.post("/sessions", raw=b" " * (MAX_BODY_BYTES + 1))
    assert answer.status == 413
    assert answer.headers["Connection"] == "close"
    assert caller.whoami().status == 200  # over a new connection


@pytest.mark.parametrize(
    ("header", "status"),
    [("Content-Length: many", 400), ("Content-Length: -1", 400), ("Transfer-Encoding: chunked", 411)],
)
def test_body_of_unknown_length_is_refused(caller, header, status):
    caller.connection.connect()
    lines = f"POST /scanner/api/v1/sessions HTTP/1.1\r\nHost: x\r\nX-API-Key: {caller.server.key}\r\n{header}\r\n\r\n"
    caller.connection.sock.sendall(lines.encode())
    assert caller.connection.sock.recv(100).startswith(f"HTTP/1.1 {status} ".encode())


@pytest.mark.parametrize(
    ("line", "status"), [(b"hello\r\n\r\n", 400), (b"GET /" + b"x" * 70_000 + b" HTTP/1.1\r\n\r\n", 414)]
)
def test_what_is_not_http_is_refused_as_a_problem(caller, line, status):
    caller.connection.connect()
    caller.connection.sock.sendall(line)
    answer = caller.connection.sock.recv(4000)
    assert answer.startswith(f"HTTP/1.1 {status} ".encode())
    assert b"RateLimit-Remaining: 300" in answer
    assert b"problem+json" in answer


def test_request_cut_off_in_the_middle_is_neither_applied_nor_noted(caller, another):
    caller.connection.connect()
    head = f"POST /scanner/api/v1/sessions HTTP/1.1\r\nX-API-Key: {caller.server.key}\r\nContent-Length: 100\r\n\r\n{{"
    caller.connection.sock.sendall(head.encode())
    caller.close()
    assert another(caller.server).whoami().status == 200
    assert caller.server.state.sessions() == ()
    assert [request.path for request in caller.server.requests()] == ["/account/api/v1/whoami"]
