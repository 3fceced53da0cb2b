"""Photos and pictures on their way: to whom, with what, in which order, and what the storage host says."""

import socket
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from fakes.hearer import Heard, Hearer, Told

from kiosk.core.uploads import PresignedUpload
from kiosk.core.work import SessionToCreate
from sync import policy
from sync.api import ScannerApi, ServerAddress, presigned_upload
from sync.api.uploads import storage_answer, why_not_upload
from sync.policy import Answer, TransportFault

JPEG = b"\xff\xd8\xff\xe0 a photo\r\n--not the boundary\r\n" + bytes(range(256)) * 700
FIELDS = {"key": "photos/1.jpg", "Content-Type": "image/jpeg", "policy": "e30=", "x-amz-signature": "s"}
EXPIRED = b"<?xml version='1.0'?><Error><Code>AccessDenied</Code><Message>Policy expired.</Message></Error>"


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    path = tmp_path / "front.jpg"
    path.write_bytes(JPEG)
    return path


def leave(url: str, fields: dict[str, str] = FIELDS) -> PresignedUpload:
    return PresignedUpload(url, fields, "photos/1.jpg", 900)


def test_the_form_goes_first_the_file_last_and_no_credentials_at_all(
    hearer: Hearer, api: ScannerApi, photo: Path
) -> None:
    hearer.answer = lambda _heard: Told(204, raw=b"")
    seen: list[tuple[int, int]] = []

    answer = api.upload_photo(leave(f"{hearer.url}/bucket"), photo, lambda done, total: seen.append((done, total)))

    (heard,) = hearer.requests
    assert [name for name, _, _ in heard.form] == [*FIELDS, "file"]
    assert [content.decode() for _, _, content in heard.form[:-1]] == list(FIELDS.values())
    assert heard.form[-1][1:] == ("image/jpeg", JPEG)
    assert not {"x-api-key", "authorization", "cookie"} & set(heard.headers)
    assert b"the-secret-of-this-kiosk" not in heard.body
    assert int(heard.headers["content-length"]) == len(heard.body)  # S3 takes no chunked form
    assert [done for done, _ in seen] == sorted({done for done, _ in seen})
    assert len(seen) > 1
    assert seen[-1] == (len(JPEG), len(JPEG))
    assert isinstance(policy.judge(answer), policy.Accepted)


def test_a_photo_reaches_the_practice_server_whole_and_is_registered(
    server: Any, connect: Callable[..., ScannerApi], photo: Path
) -> None:
    api = connect(server.url, server.key)
    session = policy.own_id(api.create_session(SessionToCreate("s", "n", "k", "", "both", 1)))
    assert session
    granted = presigned_upload(api.presign_upload(session, "image/jpeg", "front.jpg"))
    assert granted

    assert isinstance(policy.judge(api.upload_photo(granted, photo)), policy.Accepted)
    wrong = PresignedUpload(granted.url, {**granted.fields, "key": "elsewhere"}, granted.s3_key, 900)
    refused = api.upload_photo(wrong, photo)

    assert refused.status == 403
    assert "Policy" in policy.words_of(refused)


def test_a_redirect_of_the_storage_host_is_not_followed(hearer: Hearer, api: ScannerApi, photo: Path) -> None:
    hearer.answer = lambda _heard: Told(307, raw=b"", headers={"Location": f"{hearer.url}/elsewhere"})

    assert not isinstance(policy.judge(api.upload_photo(leave(f"{hearer.url}/bucket"), photo)), policy.Accepted)
    assert len(hearer.requests) == 1


@pytest.mark.parametrize(
    ("url", "is_local", "is_allowed"),
    [
        ("https://bucket.s3.amazonaws.com/", False, True),
        ("https://bucket.s3.amazonaws.com/", True, True),
        ("http://127.0.0.1:8765/bucket", True, True),
        ("http://[::1]:8765/bucket", True, True),
        ("http://127.0.0.1:8765/bucket", False, False),  # a server elsewhere must not reach what runs beside us
        ("https://localhost/bucket", False, False),
        ("http://bucket.s3.amazonaws.com/", True, False),
        ("http://127.0.0.1.example.com/", True, False),
        ("https://user:word@bucket.example.com/", False, False),
        ("https://@bucket.example.com/", False, False),
        ("ftp://127.0.0.1/bucket", True, False),
        ("file:///etc/passwd", True, False),
        ("https://", False, False),
        ("https://a:99999999/", False, False),
        ("https://[::1", False, False),
        ("/bucket", True, False),
        ("", False, False),
    ],
)
def test_a_photo_goes_to_safe_addresses_only(url: str, is_local: bool, is_allowed: bool) -> None:
    assert (why_not_upload(url, is_server_local=is_local) == "") is is_allowed


def test_an_unsafe_address_is_a_fault_that_was_never_sent(hearer: Hearer, api: ScannerApi, photo: Path) -> None:
    with pytest.raises(TransportFault, match="not safe") as fault:
        api.upload_photo(leave(hearer.url.replace("127.0.0.1", "example.com")), photo)

    assert not fault.value.was_sent
    assert hearer.requests == []


def test_a_photo_that_is_gone_is_an_error_of_the_disk(hearer: Hearer, api: ScannerApi, tmp_path: Path) -> None:
    with pytest.raises(OSError, match="missing"):
        api.upload_photo(leave(hearer.url), tmp_path / "missing.jpg")

    assert hearer.requests == []


def test_a_photo_that_shrinks_while_it_is_sent_never_counts_as_sent(
    hearer: Hearer, api: ScannerApi, tmp_path: Path
) -> None:
    hearer.answer = lambda _heard: Told(204, raw=b"")
    photo = tmp_path / "large.jpg"
    photo.write_bytes(bytes(3_000_000))

    with pytest.raises(OSError, match="shorter"):
        api.upload_photo(leave(hearer.url), photo, lambda _done, _total: photo.write_bytes(b""))
    photo.write_bytes(b"whole again")
    assert isinstance(policy.judge(api.upload_photo(leave(hearer.url), photo)), policy.Accepted)


def test_what_is_added_to_a_photo_while_it_is_sent_stays_here(hearer: Hearer, api: ScannerApi, photo: Path) -> None:
    hearer.answer = lambda _heard: Told(204, raw=b"")
    api.upload_photo(leave(hearer.url), photo, lambda _done, _total: photo.write_bytes(JPEG + b"more"))

    assert hearer.requests[0].form[-1][2] == JPEG


@pytest.mark.parametrize(
    ("status", "content", "verdict"),
    [
        (204, b"", policy.Accepted),
        (200, b"  ", policy.Accepted),
        (201, b"<?xml version='1.0'?><PostResponse><Key>k</Key></PostResponse>", policy.Accepted),
        (200, b"<html>Sign in to the Wi-Fi</html>", policy.Doubtful),
        (200, b"{}", policy.Doubtful),
        (302, b"", policy.Doubtful),
        (403, EXPIRED, policy.Barred),
        (400, EXPIRED.replace(b"AccessDenied", b"EntityTooLarge"), policy.Refused),
        (400, b"<html>", policy.Doubtful),
        (503, b"<Error><Code>SlowDown</Code></Error>", policy.Doubtful),
    ],
)
def test_what_the_storage_host_says_is_read_like_any_answer(status: int, content: bytes, verdict: type) -> None:
    assert type(policy.judge(storage_answer(Answer(status), content))) is verdict


def test_the_words_of_the_storage_host_are_told() -> None:
    assert policy.words_of(storage_answer(Answer(403), EXPIRED)) == "Policy expired. (403)"


GOOD = {"upload_url": "https://b.example.com/", "upload_fields": FIELDS, "s3_key": "k", "expires_in": 900}


@pytest.mark.parametrize(
    "wrong",
    [
        {"upload_url": None},
        {"upload_fields": None},
        {"upload_fields": {"key": 1}},
        {"upload_fields": {str(number): "" for number in range(51)}},
        {"s3_key": ""},
        {"s3_key": 5},
    ],
)
def test_a_leave_that_cannot_be_used_is_none(wrong: dict[str, Any]) -> None:
    assert presigned_upload(Answer(200, body=GOOD)) is not None
    assert presigned_upload(Answer(200, body={**GOOD, **wrong})) is None


@pytest.mark.parametrize(("told", "kept"), [(900, 900), (-5, 0), (True, 0), ("900", 0), (None, 0), (10**9, 604_800)])
def test_how_long_a_leave_lasts_is_bounded(told: object, kept: int) -> None:
    granted = presigned_upload(Answer(200, body={**GOOD, "expires_in": told}))

    assert granted
    assert granted.expires_in_s == kept


@pytest.mark.parametrize("answer", [Answer(404, body=GOOD), Answer(200, body=[GOOD]), Answer(200)])
def test_what_is_no_leave_is_none(answer: Answer) -> None:
    assert presigned_upload(answer) is None


def test_a_leave_never_shows_its_signature() -> None:
    assert "x-amz" not in repr(leave("https://b.example.com/?sig=1"))
    assert "sig=1" not in repr(leave("https://b.example.com/?sig=1"))


def test_a_picture_is_uploaded_as_a_capture_under_the_name_that_the_server_knows(
    hearer: Hearer, api: ScannerApi, photo: Path
) -> None:
    def older(heard: Heard) -> Told:
        names = [name for name, _, _ in heard.form]
        return Told(201, {}) if "session_public_id" in names else Told(422, {"detail": "session_public_id is missing"})

    hearer.answer = older

    assert api.upload_image("remote", photo, gtin="04006381333931").status == 201

    last = hearer.requests[-1]
    assert last.path == "/scanner/api/v1/captures/upload-image"
    assert [name for name, _, _ in last.form] == ["session_public_id", "capture_type", "gtin", "image"]
    assert last.form[-1][1:] == ("image/jpeg", JPEG)
    assert last.headers["x-api-key"] == "the-secret-of-this-kiosk"


def test_what_lies_in_the_systems_own_buffer_is_not_told_as_sent(tmp_path: Path) -> None:
    """Over a slow line the system would take megabytes at once: "100 %" would be told, and nobody answer in time."""
    photo = tmp_path / "large.jpg"
    photo.write_bytes(bytes(8_000_000))
    told: list[int] = []
    with socket.create_server(("127.0.0.1", 0)) as listening, ThreadPoolExecutor(1) as thread:
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 16_384)
        url = f"http://127.0.0.1:{listening.getsockname()[1]}"
        api = ScannerApi(ServerAddress(url, "key", 2.0, 0.3))
        sending = thread.submit(api.upload_photo, leave(url), photo, lambda done, _total: told.append(done))
        taken, _ = listening.accept()
        with taken, pytest.raises(TransportFault):
            sending.result()  # nobody reads on: its patience ends
        api.close()
    assert 0 < told[-1] < 1_000_000
