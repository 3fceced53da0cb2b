"""The upload host: somebody else's server, with its own rules and its own tongue."""

import base64
import hashlib
import http.client
import json
from urllib.parse import urlsplit
from xml.etree import ElementTree

import pytest

from sync.practice.faults import Fault, Kind
from sync.practice.rules import Rules

JPEG = b"\xff\xd8\xff\xe0 a photo \xff\xd9"


@pytest.fixture
def session_id(caller):
    return caller.open_session()


@pytest.fixture
def link(caller, session_id):
    return caller.presign(session_id).value


def uploads(caller):
    return [one for session in caller.server.state.sessions() for one in session.uploads]


def error(answer):
    """The code of an S3 error, and that it is one."""
    assert answer.headers["Content-Type"] == "application/xml"
    assert "RateLimit-Limit" not in answer.headers
    root = ElementTree.fromstring(answer.content)  # noqa: S314 - written by our own server
    assert root.tag == "Error"
    assert root.findtext("Message")
    return answer.status, root.findtext("Code")


def form(link, content=JPEG, **changed):
    fields = {**link["upload_fields"], **changed}
    return [*((name, value) for name, value in fields.items() if value is not None), ("file", content)]


def test_file_arrives_byte_for_byte(caller, link):
    content = bytes(range(256)) * 4000 + b"\r\n--a-boundar\r\n\r\n"
    answer = caller.upload(link, content)
    assert (answer.status, answer.content) == (204, b"")
    (kept,) = uploads(caller)
    assert (kept.key, kept.size, kept.sha256) == (link["s3_key"], len(content), hashlib.sha256(content).hexdigest())
    assert kept.content_type == "image/jpeg"


def test_upload_counts_against_no_limit_but_is_noted(caller, link):
    left = int(caller.whoami().headers["RateLimit-Remaining"])
    answer = caller.upload(link)
    assert not [name for name in answer.headers if "ratelimit" in name.lower()]
    assert int(caller.whoami().headers["RateLimit-Remaining"]) == left - 1
    noted = caller.server.requests()[-2]
    assert (noted.method, noted.path, noted.status, noted.applied) == ("POST", "/bucket", 204, True)
    assert noted.body == link["upload_fields"]


def test_upload_works_while_the_limit_is_used_up(serve):
    caller = serve(rules=Rules(per_minute=2))
    link = caller.presign(caller.open_session()).value
    assert caller.whoami().status == 429
    assert caller.upload(link).status == 204


def test_repeat_replaces_the_file(caller, link):
    caller.upload(link, b"first")
    caller.upload(link, b"second")
    assert [one.size for one in uploads(caller)] == [6]


@pytest.mark.parametrize(
    "headers",
    [{"X-API-Key": "csb_x"}, {"Authorization": "Bearer x"}, {"Cookie": "sessionid=x"}, {"X-API-Key": ""}],
    ids=lambda headers: next(iter(headers)),
)
def test_credentials_are_refused(caller, link, headers):
    assert error(caller.upload(link, **headers)) == (403, "AccessDenied")
    assert uploads(caller) == []


def test_link_expires_by_the_clock_of_the_server(caller, link, clock):
    clock.step(link["expires_in"] - 1)
    assert caller.upload(link).status == 204
    clock.step(1)
    answer = caller.upload(link, b"too late")
    assert error(answer) == (403, "AccessDenied")
    assert b"Policy expired" in answer.content
    assert [one.size for one in uploads(caller)] != [8]


def test_link_can_be_too_old_on_request(caller, link):
    caller.server.faults.add(Fault(Kind.LINK_EXPIRED))
    assert caller.whoami().status == 200  # waits for an upload
    answer = caller.upload(link)
    assert error(answer) == (403, "AccessDenied")
    assert b"Policy expired" in answer.content
    assert uploads(caller) == []
    assert caller.upload(link).status == 204


@pytest.mark.parametrize("name", ["key", "Content-Type", "x-amz-date", "x-amz-credential", "x-amz-algorithm"])
@pytest.mark.parametrize("value", [None, "else"])
def test_form_that_differs_from_its_policy_is_refused(caller, link, name, value):
    answer = caller.send_form("/bucket", form(link, **{name: value}))
    assert error(answer) == (403, "AccessDenied")
    assert uploads(caller) == []


def test_field_that_the_policy_does_not_know_is_refused(caller, link):
    assert error(caller.send_form("/bucket", form(link, acl="public-read"))) == (403, "AccessDenied")


@pytest.mark.parametrize("changed", [{"policy": None}, {"x-amz-signature": None}, {"x-amz-signature": "ü"}])
def test_form_without_its_signature_is_refused(caller, link, changed):
    assert error(caller.send_form("/bucket", form(link, **changed))) == (403, "SignatureDoesNotMatch")


def test_policy_cannot_be_changed(caller, link):
    policy = json.loads(base64.b64decode(link["upload_fields"]["policy"]))
    forged = base64.b64encode(json.dumps({**policy, "expiration": "2099-01-01T00:00:00Z"}).encode()).decode()
    assert error(caller.send_form("/bucket", form(link, policy=forged))) == (403, "SignatureDoesNotMatch")


@pytest.mark.parametrize(("size", "code"), [(0, "EntityTooSmall"), (1000, None), (1001, "EntityTooLarge")])
def test_size_is_limited(serve, size, code):
    caller = serve(rules=Rules(max_upload_bytes=1000))
    answer = caller.upload(caller.presign(caller.open_session()).value, b"x" * size)
    assert answer.status == (400 if code else 204)
    assert code is None or error(answer)[1] == code


def test_body_beyond_all_measure_is_refused_before_it_is_read_into_memory(caller, link):
    caller.connection.putrequest("POST", "/bucket")
    caller.connection.putheader("Content-Length", str(10**12))
    caller.connection.endheaders()
    for _ in range(17):
        caller.connection.send(bytes(1_000_000))
    assert error(caller.receive()) == (400, "EntityTooLarge")


def test_file_comes_last_and_once(caller, link):
    *fields, file = form(link)
    for parts in ([file, *fields], [*fields, file, file], fields, [*fields, fields[0], file]):
        assert error(caller.send_form("/bucket", parts)) == (400, "InvalidArgument")
    assert uploads(caller) == []


@pytest.mark.parametrize("content_type", ["application/json", "multipart/form-data", "", "multipart/mixed; boundary=x"])
def test_what_is_no_form_is_refused(caller, link, content_type):
    caller.connection.request("POST", "/bucket", b"--x\r\n\r\n--x--", {"Content-Type": content_type})
    assert error(caller.receive()) == (400, "MalformedPOSTRequest")


@pytest.mark.parametrize(("method", "path", "expected"), [("PUT", "/bucket", 405), ("POST", "/bucket/else", 404)])
def test_other_ways_and_places_are_refused(caller, method, path, expected):
    assert caller.call(method, path, key=None).status == expected


@pytest.mark.parametrize(("status", "code"), [(403, "AccessDenied"), (500, "InternalError"), (503, "SlowDown")])
@pytest.mark.parametrize("applied", [True, False])
def test_refusal_on_request_speaks_xml_too(caller, link, status, code, applied):
    caller.server.faults.add(Fault(Kind.STATUS, "/bucket", status=status, applied=applied))
    assert error(caller.upload(link)) == (status, code)
    assert len(uploads(caller)) == applied


@pytest.mark.parametrize(("kind", "applied"), [(Kind.DROP_BEFORE, False), (Kind.DROP_AFTER, True)])
def test_connection_may_break_during_an_upload(caller, link, kind, applied):
    caller.server.faults.add(Fault(kind, "/bucket"))
    with pytest.raises(http.client.RemoteDisconnected):
        caller.upload(link)
    caller.close()
    assert len(uploads(caller)) == applied
    assert caller.upload(link).status == 204


def test_portal_may_stand_in_the_way_of_an_upload(caller, link):
    caller.server.faults.add(Fault(Kind.HTML, "/bucket"))
    answer = caller.upload(link)
    assert (answer.status, answer.headers["Content-Type"]) == (200, "text/html; charset=utf-8")
    assert uploads(caller) == []


def test_link_stays_good_over_a_restart(serve, tmp_path):
    before = serve(state_file=tmp_path / "state.json")
    session_id = before.open_session()
    link = before.presign(session_id).value
    after = serve(state_file=tmp_path / "state.json")
    assert urlsplit(link["upload_url"]).netloc == urlsplit(before.server.url).netloc
    assert after.upload(link).status == 204
    assert after.post(f"/sessions/{session_id}/photos", {"s3_key": link["s3_key"]}).status == 201
