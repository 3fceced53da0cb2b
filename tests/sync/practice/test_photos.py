"""Photos from the link to the registered picture, and what may be done with them afterwards."""

import hashlib

import pytest
from fakes.contract import conforms

from sync.practice.faults import Fault, Kind
from sync.practice.rules import Rules

JPEG = b"\xff\xd8\xff\xe0 another photo\r\n\r\n--\x00\xff\xd9"


@pytest.fixture
def session_id(caller):
    return caller.open_session()


def photos(caller, session_id):
    return caller.get(f"/sessions/{session_id}").value["product_photos"]


def test_photo_is_uploaded_registered_and_shown_with_its_metadata(caller, session_id):
    path = f"/sessions/{session_id}/photos"
    link = caller.presign(session_id, photo_type="front", original_filename="IMG 1.PNG")
    assert conforms(link, "GET", f"/sessions/{session_id}/presigned-upload-url")
    assert link.value["s3_key"].endswith(".png")
    assert f"/{session_id}/front/" in link.value["s3_key"]
    assert caller.upload(link.value, JPEG).status == 204
    capture_id = caller.capture(session_id).value["id"]
    body = {
        "s3_key": link.value["s3_key"],
        "photo_type": "front",
        "original_filename": "IMG 1.PNG",
        "file_size": len(JPEG),
        "capture_short_id": capture_id,
        "metadata": {"client_id": "p1", "gone": ""},
    }
    registered = caller.post(path, body)
    assert registered.status == 201
    assert conforms(registered, "POST", path)
    shown = caller.get(f"/sessions/{session_id}")
    assert conforms(shown, "GET", f"/sessions/{session_id}")
    assert shown.value["product_photos"] == [registered.value]
    expected = {**body, "metadata": {"client_id": "p1"}, "sort_order": 0}
    assert {name: registered.value[name] for name in expected} == expected
    (kept,) = caller.server.state.session(session_id).photos
    assert (kept.sha256, kept.size) == (hashlib.sha256(JPEG).hexdigest(), len(JPEG))


def test_summary_counts_captures_and_photos(caller, session_id):
    caller.capture(session_id)
    caller.add_photo(session_id)
    caller.add_photo(session_id)
    submitted = caller.post(f"/sessions/{session_id}/submit").value
    assert (submitted["capture_count"], submitted["photo_count"]) == (1, 2)


def test_each_link_is_another_place_and_asking_changes_nothing(caller, session_id):
    before = caller.server.state.session(session_id)
    keys = {caller.presign(session_id).value["s3_key"] for _ in range(3)}
    assert len(keys) == 3
    assert caller.server.state.session(session_id) == before
    assert not any(request.applied for request in caller.server.requests()[1:])


@pytest.mark.parametrize(
    ("query", "field"), [({"photo_type": "selfie"}, "photo_type"), ({"original_filename": ""}, "original_filename")]
)
def test_link_for_something_else_is_refused(caller, session_id, query, field):
    answer = caller.presign(session_id, **query)
    assert answer.status == 422
    assert field in answer.value["detail"]
    assert conforms(answer, "GET", f"/sessions/{session_id}/presigned-upload-url")


def test_registering_twice_makes_two_photos(caller, session_id):
    first = caller.add_photo(session_id).value
    second = caller.post(f"/sessions/{session_id}/photos", {"s3_key": first["s3_key"]}).value
    assert second["id"] != first["id"]
    assert [photo["sort_order"] for photo in photos(caller, session_id)] == [0, 1]


def test_what_was_never_uploaded_cannot_be_registered(caller, session_id):
    key = caller.presign(session_id).value["s3_key"]
    answer = caller.post(f"/sessions/{session_id}/photos", {"s3_key": key})
    assert answer.status == 422
    assert "s3_key" in answer.value["detail"]
    assert photos(caller, session_id) == []


def test_file_of_another_session_cannot_be_registered(caller, session_id):
    key = caller.add_photo(caller.open_session()).value["s3_key"]
    assert caller.post(f"/sessions/{session_id}/photos", {"s3_key": key}).status == 422


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("capture_short_id", "22222222222222222222ZZ"),
        ("capture_public_id", None),
        ("photo_type", "FRONT"),
        ("file_size", -1),
        ("metadata", {"": "x"}),
        ("misspelt", 1),
    ],
)
def test_photo_with_a_wrong_field_is_refused_and_the_field_is_named(caller, session_id, field, value):
    answer = caller.add_photo(session_id, **{field: value})
    assert answer.status == 422
    assert field in answer.value["detail"]
    assert photos(caller, session_id) == []


def test_linked_capture_can_go_by_its_older_name(serve):
    caller = serve(rules=Rules(capture_field="capture_public_id"))
    session_id = caller.open_session()
    capture_id = caller.capture(session_id).value["id"]
    assert caller.add_photo(session_id, capture_public_id=capture_id).value["capture_public_id"] == capture_id
    assert caller.add_photo(session_id, capture_short_id=capture_id).status == 422


def test_photos_are_put_in_order(caller, session_id):
    ids = [caller.add_photo(session_id).value["id"] for _ in range(3)]
    wanted = [ids[2], ids[0], ids[1]]
    path = f"/sessions/{session_id}/photos/reorder"
    answer = caller.post(path, {"photo_short_ids": wanted})
    assert answer.status == 200
    assert conforms(answer, "POST", path)
    assert [photo["id"] for photo in answer.value] == wanted
    assert [(photo["id"], photo["sort_order"]) for photo in photos(caller, session_id)] == list(
        zip(wanted, range(3), strict=True)
    )


@pytest.mark.parametrize("pick", [lambda ids: ids[:1], lambda ids: [ids[0], ids[0]], lambda ids: [*ids, "x"]])
def test_order_that_does_not_name_every_photo_once_is_refused(caller, session_id, pick):
    ids = [caller.add_photo(session_id).value["id"] for _ in range(2)]
    answer = caller.post(f"/sessions/{session_id}/photos/reorder", {"photo_short_ids": pick(ids)})
    assert (answer.status, answer.value["error_code"]) == (422, "validation_error")
    assert [photo["id"] for photo in photos(caller, session_id)] == ids


@pytest.mark.parametrize(
    ("written", "left"),
    [
        ({"b": "2"}, {"a": "1", "b": "2"}),
        ({"a": ""}, {}),
        ({"a": "3"}, {"a": "3"}),
        ({}, {}),
        (None, {}),
        ("absent", {"a": "1"}),
    ],
)
def test_photo_is_classified_and_its_metadata_merged(caller, session_id, written, left):
    photo_id = caller.add_photo(session_id, metadata={"a": "1"}).value["id"]
    path = f"/sessions/{session_id}/photos/{photo_id}"
    body = {"photo_type": "back"} | ({} if written == "absent" else {"metadata": written})
    answer = caller.call("PATCH", "/scanner/api/v1" + path, body)
    assert answer.status == 200
    assert conforms(answer, "PATCH", path)
    assert (answer.value["photo_type"], answer.value["metadata"]) == ("back", left)
    assert photos(caller, session_id) == [answer.value]


def test_merged_metadata_keeps_to_the_limit(caller, session_id):
    photo_id = caller.add_photo(session_id, metadata={str(number): "x" for number in range(50)}).value["id"]
    path = f"/scanner/api/v1/sessions/{session_id}/photos/{photo_id}"
    assert caller.call("PATCH", path, {"photo_type": "back", "metadata": {"one more": "x"}}).status == 422
    assert caller.call("PATCH", path, {"photo_type": "back", "metadata": {"0": "y"}}).status == 200


def test_unknown_photo_is_not_found(caller, session_id):
    answer = caller.call("PATCH", f"/scanner/api/v1/sessions/{session_id}/photos/x", {"photo_type": "back"})
    assert answer.status == 404


@pytest.mark.parametrize("status", ["COMPLETED", "EXPIRED"])
def test_session_that_is_not_active_takes_no_photos_and_changes_none(caller, session_id, status):
    photo = caller.add_photo(session_id).value
    caller.server.faults.add(Fault(Kind.EXPIRE if status == "EXPIRED" else Kind.END_ELSEWHERE))
    path = f"/sessions/{session_id}/photos"
    answers = [
        caller.post(path, {"s3_key": photo["s3_key"]}),
        caller.presign(session_id),
        caller.post(f"{path}/reorder", {"photo_short_ids": [photo["id"]]}),
        caller.call("PATCH", f"/scanner/api/v1{path}/{photo['id']}", {"photo_type": "back"}),
    ]
    assert [answer.status for answer in answers] == [409] * 4
    shown = caller.get(f"/sessions/{session_id}").value
    assert (shown["status"], shown["product_photos"]) == (status, [photo])


@pytest.mark.parametrize("name", ["id", "short_id", "public_id", "uuid"])
def test_photo_id_goes_by_the_name_that_was_asked_for(serve, name):
    caller = serve(rules=Rules(id_fields=(name,)))
    session_id = caller.post("/sessions", {}).value[name]
    photo = caller.add_photo(session_id).value
    assert {"id", "short_id", "public_id", "uuid"} & set(photo) == {name}
    path = f"/scanner/api/v1/sessions/{session_id}/photos/{photo[name]}"
    assert caller.call("PATCH", path, {"photo_type": "back"}).status == 200


def test_photo_id_can_travel_in_the_location_header_alone(serve):
    caller = serve(rules=Rules(id_fields=("location",)))
    session_id = caller.post("/sessions", {}).headers["Location"].rpartition("/")[2]
    registered = caller.add_photo(session_id)
    assert not {"id", "short_id", "public_id", "uuid"} & set(registered.value)
    assert caller.call("PATCH", registered.headers["Location"], {"photo_type": "back"}).status == 200


def test_server_may_fail_after_it_registered(caller, session_id):
    link = caller.presign(session_id).value
    caller.upload(link)
    caller.server.faults.add(Fault(Kind.STATUS, "/photos", "POST", applied=True, status=500))
    assert caller.post(f"/sessions/{session_id}/photos", {"s3_key": link["s3_key"]}).status == 500
    assert [photo["s3_key"] for photo in photos(caller, session_id)] == [link["s3_key"]]


def test_photos_and_uploads_outlive_the_server_in_a_file_but_not_their_bytes(serve, tmp_path):
    path = tmp_path / "state.json"
    before = serve(state_file=path)
    session_id = before.open_session()
    photo = before.add_photo(session_id, JPEG, metadata={"client_id": "p1"}).value
    link = before.presign(session_id).value
    before.upload(link, JPEG)
    assert "another photo" not in path.read_text()
    after = serve(state_file=path)
    assert after.server.state.sessions() == before.server.state.sessions()
    assert photos(after, session_id) == [photo]
    assert after.post(f"/sessions/{session_id}/photos", {"s3_key": link["s3_key"]}).status == 201
