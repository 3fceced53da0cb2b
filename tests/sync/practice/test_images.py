"""A picture in one request: POST /captures/upload-image."""

import hashlib

import pytest
from fakes.contract import conforms

from sync.practice.faults import Fault, Kind
from sync.practice.rules import Rules

PATH = "/captures/upload-image"
JPEG = b"\xff\xd8\xff\xe0 a photo\r\n\r\n\xff\xd9"
BEGINNINGS = {"image/jpeg": JPEG, "image/png": b"\x89PNG\r\n\x1a\n...", "image/webp": b"RIFF....WEBP"}


def send(caller, *parts, key=None):
    return caller.send_form("/scanner/api/v1" + PATH, parts, {"X-API-Key": key or caller.server.key})


def test_picture_becomes_a_capture(caller):
    session_id = caller.open_session()
    fields = [("session_short_id", session_id), ("gtin", "04006381333931"), ("raw_value", "Müsli")]
    answer = send(caller, *fields, ("image", JPEG))
    assert answer.status == 201
    assert conforms(answer, "POST", PATH)
    assert (answer.value["capture_type"], answer.value["raw_value"], answer.value["metadata"]) == ("IMAGE", "Müsli", {})
    (kept,) = caller.server.state.session(session_id).captures
    assert kept.image.sha256 == hashlib.sha256(JPEG).hexdigest()
    assert answer.value["uploaded_image_key"] == kept.image.key
    assert caller.get(f"/sessions/{session_id}").value["captures"] == [answer.value]
    assert caller.server.requests()[-2].body == dict(fields)


def test_picture_may_be_larger_than_any_other_body(caller):
    answer = send(caller, ("session_short_id", caller.open_session()), ("image", JPEG + bytes(2_000_000)))
    assert answer.status == 201


@pytest.mark.parametrize(
    ("parts", "field"),
    [
        ([("image", b"GIF89a")], "image"),
        ([("image", "text")], "image"),
        ([], "image"),
        ([("image", JPEG), ("image", JPEG)], "image"),
        ([("image", JPEG), ("capture_type", "MANUAL")], "capture_type"),
        ([("image", JPEG), ("gtin", "1" * 15)], "gtin"),
        ([("image", JPEG), ("metadata[a]", "b")], "metadata[a]"),
        ([("image", JPEG), ("session_public_id", "x")], "session_public_id"),
    ],
)
def test_wrong_part_is_refused_and_named(caller, parts, field):
    answer = send(caller, ("session_short_id", caller.open_session()), *parts)
    assert answer.status == 422
    assert conforms(answer, "POST", PATH)
    assert field in answer.value["detail"]


def test_too_large_a_picture_is_refused(serve):
    caller = serve(rules=Rules(max_upload_bytes=len(JPEG)))
    session_id = caller.open_session()
    assert send(caller, ("session_short_id", session_id), ("image", JPEG)).status == 201
    answer = send(caller, ("session_short_id", session_id), ("image", JPEG + b"."))
    assert answer.status == 413
    assert conforms(answer, "POST", PATH)


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"--a-boundary",
        b"--a-boundary--\r\n",
        b"before\r\n--a-boundary\r\n\r\nx\r\n--a-boundary--",
        b"--a-boundary\r\nno gap\r\n--a-boundary--",
        b'--a-boundary\r\nContent-Disposition: form-data; name="raw_value"\r\n\r\n\xff\r\n--a-boundary--',
    ],
    ids=lambda raw: str(raw[-12:]),
)
def test_body_that_is_no_proper_form_is_a_bad_request(caller, raw):
    headers = {"Content-Type": "multipart/form-data; boundary=a-boundary"}
    assert caller.post(PATH, raw=raw, headers=headers).status == 400
    assert caller.whoami().status == 200


def test_json_is_refused(caller):
    assert caller.post(PATH, {"session_short_id": caller.open_session()}).status == 400


def test_older_name_of_the_session_field_goes_for_pictures_too(serve):
    caller = serve(rules=Rules(session_field="session_public_id"))
    session_id = caller.open_session()
    assert send(caller, ("session_public_id", session_id), ("image", JPEG)).status == 201
    assert send(caller, ("session_short_id", session_id), ("image", JPEG)).status == 422


def test_session_named_by_a_picture_can_expire(caller):
    session_id = caller.open_session()
    caller.server.faults.add(Fault(Kind.EXPIRE))
    assert send(caller, ("session_short_id", session_id), ("image", JPEG)).status == 409
    assert caller.server.state.session(session_id).status == "EXPIRED"


def test_answer_may_get_lost_after_the_picture_was_stored(caller):
    session_id = caller.open_session()
    caller.server.faults.add(Fault(Kind.STATUS, "/upload-image", status=502, applied=True))
    assert send(caller, ("session_short_id", session_id), ("image", JPEG)).status == 502
    assert len(caller.server.state.session(session_id).captures) == 1
