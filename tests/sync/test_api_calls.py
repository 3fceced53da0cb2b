"""Every call, heard by a real server and held against the contract: method, path, query, body."""

import json
import re
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
import yaml
from fakes.hearer import Heard, Hearer, Told
from jsonschema import Draft202012Validator

from kiosk.core.aim import code_of_scan
from kiosk.core.codes import code_of_text
from kiosk.core.time import Instant
from kiosk.core.uploads import PhotoToRegister
from kiosk.core.work import CaptureToSend, SessionToCreate
from sync.api import ScannerApi, SignInWay
from sync.api import operations as op
from sync.policy import TransportFault
from sync.practice.rules import PRACTICE_BEARER, PRACTICE_COOKIE, PRACTICE_KEY

CONTRACT = yaml.safe_load((Path(__file__).parents[1] / "contract" / "openapi-scanner.yaml").read_text(encoding="utf-8"))
SESSION, CAPTURE = "keATfB8VP2gSjcnTbsMNQL", "vytxeTZskVKR7C7WgdSP3d"
NEW_SESSION = SessionToCreate("our-session", "Delivery 48213", "Gate 4", "Ana", "both", 2)


def capture(text: str, kind: str = "BARCODE", aim: str = "") -> CaptureToSend:
    code = code_of_scan(aim + text) if aim else code_of_text(text)
    seen = Instant("boot", 1.0, datetime(2026, 3, 31, 12, 0, tzinfo=UTC))
    return CaptureToSend("our-capture", SESSION, 7, kind, code, 3, "gun", "Gate 4", "Ana", seen, True, 1)


PHOTO = PhotoToRegister("our-photo", SESSION, "photos/1.jpg", "front", CAPTURE, "front.jpg", 5, {"note": "x"})
CALLS: list[tuple[op.Operation, Callable[[ScannerApi], Any]]] = [
    (op.CREATE_SESSION, lambda api: api.create_session(NEW_SESSION)),
    (op.GET_SESSION, lambda api: api.get_session(SESSION)),
    (op.END_SESSION, lambda api: api.end_session(SESSION)),
    (op.SUBMIT_SESSION, lambda api: api.submit_session(SESSION)),
    (op.GET_STATUS, lambda api: api.get_status(SESSION)),
    (op.CREATE_CAPTURE, lambda api: api.submit_capture(capture("4006381333931"))),
    (op.CREATE_CAPTURE, lambda api: api.submit_capture(capture("4006381333931", "MANUAL"))),
    (op.CREATE_CAPTURE, lambda api: api.submit_capture(capture("photos/1.jpg", "IMAGE"))),
    (
        op.CREATE_CAPTURE,
        lambda api: api.submit_capture(capture("https://id.gs1.org/01/04006381333931/10/L7", aim="]Q1")),
    ),
    (op.GET_CAPTURE, lambda api: api.get_capture(CAPTURE)),
    (op.RETRY_CAPTURE, lambda api: api.retry_capture(CAPTURE)),
    (op.PRESIGN, lambda api: api.presign_upload(SESSION, "image/png", "front.png", image_type="front")),
    (op.REGISTER_PHOTO, lambda api: api.register_photo(PHOTO)),
    (op.REGISTER_PHOTO, lambda api: api.register_photo(PhotoToRegister("p", SESSION, "key"))),
    (op.REORDER_PHOTOS, lambda api: api.reorder_photos(SESSION, ["b", "a"])),
    (op.CLASSIFY_PHOTO, lambda api: api.classify_photo(SESSION, "photo", "back", {"empty": "", "note": "x"})),
    (op.CLASSIFY_PHOTO, lambda api: api.classify_photo(SESSION, "photo", "back", None)),
    (op.LIST_PROPOSALS, lambda api: api.list_proposals(CAPTURE)),
    (op.REVIEW_PROPOSAL, lambda api: api.review_proposal("9f1c", True)),
    (op.REVIEW_PROPOSAL, lambda api: api.review_proposal("9f1c", False)),
    (op.APPLY_PROPOSALS, lambda api: api.apply_proposals(CAPTURE)),
    (op.RESOLVE_URL, lambda api: api.resolve_url("https://example.com/a")),
    (op.SAVE_REDIRECT, lambda api: api.save_redirect(CAPTURE, "https://example.com/a")),
    (op.FRESHNESS, lambda api: api.freshness_thresholds("04006381333931")),
]


def test_later_pages_of_proposals_are_asked_for_by_number(hearer: Hearer, api: ScannerApi) -> None:
    for page in (1, 2, 3):
        api.list_proposals(CAPTURE, page)
    assert [parse_qs(urlsplit(heard.target).query) for heard in hearer.requests] == [
        {},
        {"page": ["2"]},
        {"page": ["3"]},
    ]


def described(heard: Heard) -> dict[str, Any]:
    """The operation of the contract that a request is."""
    for path, operations in CONTRACT["paths"].items():
        if re.fullmatch(re.sub(r"{\w+}", "[^/]+", path), heard.path) and heard.method.lower() in operations:
            return operations[heard.method.lower()]
    raise LookupError(f"{heard.method} {heard.path} is not in the contract")


def validate(schema: dict[str, Any], value: Any) -> None:
    Draft202012Validator({**schema, "components": CONTRACT["components"]}).validate(value)


@pytest.mark.parametrize(("operation", "call"), CALLS, ids=lambda one: getattr(one, "title", "call"))
def test_every_call_is_one_of_the_contract_and_of_the_table(
    hearer: Hearer, api: ScannerApi, operation: op.Operation, call: Callable[[ScannerApi], Any]
) -> None:
    hearer.answer = lambda _heard: Told(200, {"word": "done"})

    assert call(api).body == {"word": "done"}

    (heard,) = hearer.requests
    contract = described(heard)
    assert re.fullmatch(re.sub(r"{\w+}", "[^/]+", operation.path), heard.path)
    body = contract.get("requestBody")
    if body:
        validate(body["content"]["application/json"]["schema"], heard.value)
    else:
        assert heard.body == b""
    queries = {one["name"]: one for one in contract.get("parameters", []) if one.get("in") == "query"}
    assert set(heard.query) <= set(queries)
    for name, value in heard.query.items():
        validate(queries[name]["schema"], value)
    for sent, fields in ((set(heard.value or {}), operation.sends), (set(heard.query), operation.query)):
        assert sent <= {name for one in fields for name in one.names}
        assert {one.name for one in fields if one.is_needed} <= sent


def test_every_operation_of_the_table_is_called_here_or_with_a_file() -> None:
    assert {operation for operation, _ in CALLS} | {op.UPLOAD_IMAGE} == set(op.OPERATIONS)


def test_the_table_and_the_contract_name_the_same_calls() -> None:
    theirs = {(method.upper(), path) for path, item in CONTRACT["paths"].items() for method in item}

    assert {(operation.method, operation.path) for operation in op.OPERATIONS} == theirs


def test_a_session_is_created_with_all_that_is_known_of_it(hearer: Hearer, connect: Callable[..., ScannerApi]) -> None:
    connect(hearer.url, organization="org22").create_session(NEW_SESSION)

    body = hearer.requests[0].value
    assert body["organization_short_id"] == "org22"
    assert body["capture_mode"] == "both"
    assert body["user_agent"].startswith("closient-kiosk/")
    assert body["device_context"].keys() == {"app_version", "platform", "machine", "kiosk"}
    assert body["metadata"] == {
        "client_session": "our-session",
        "name": "Delivery 48213",
        "station": "Gate 4",
        "operator": "Ana",
        "generation": "2",
    }


@pytest.mark.parametrize(
    ("kind", "raw_value"), [("BARCODE", "4006381333931"), ("MANUAL", "LOC-A12"), ("IMAGE", "a.jpg")]
)
def test_each_kind_of_capture_travels_as_what_it_is(hearer: Hearer, api: ScannerApi, kind: str, raw_value: str) -> None:
    api.submit_capture(capture(raw_value, kind))

    body = hearer.requests[0].value
    assert (body["capture_type"], body["raw_value"]) == (kind, raw_value)
    assert body["metadata"]["client_id"] == "our-capture"
    assert body.get("gtin") == ("04006381333931" if kind == "BARCODE" else None)


def test_the_elements_of_a_digital_link_travel_as_such(hearer: Hearer, api: ScannerApi) -> None:
    api.submit_capture(capture("https://id.gs1.org/01/04006381333931/10/L7", aim="]Q1"))

    assert hearer.requests[0].value["gs1_dl_data"] == {"01": "04006381333931", "10": "L7"}


def test_our_own_id_of_a_photo_is_never_replaced_nor_dropped(hearer: Hearer, api: ScannerApi) -> None:
    metadata = {f"k{number}": "v" for number in range(80)} | {"client_id": "another", "x" * 41: "v", "long": "v" * 501}
    api.register_photo(PhotoToRegister("our-photo", SESSION, "key", metadata=metadata))

    sent = hearer.requests[0].value["metadata"]
    assert sent["client_id"] == "our-photo"
    assert len(sent) == 50


@pytest.mark.parametrize("name", ["", "front", "front.webp"])
def test_a_photo_s_name_always_tells_its_kind(hearer: Hearer, api: ScannerApi, name: str) -> None:
    api.presign_upload(SESSION, "image/webp", name)

    assert hearer.requests[0].query["original_filename"].endswith(".webp")
    assert hearer.requests[0].query["original_filename"].count(".") == 1


@pytest.mark.parametrize("status", [400, 422])
def test_the_capture_of_a_photo_is_named_as_the_server_wants_it_and_so_from_then_on(
    hearer: Hearer, api: ScannerApi, status: int
) -> None:
    def older(heard: Heard) -> Told:
        if "capture_short_id" in heard.value:
            return Told(status, {"detail": "capture_short_id: Extra inputs are not permitted"})
        return Told(201, {"s3_key": "k"})

    hearer.answer = older

    assert [api.register_photo(PHOTO).status for _ in range(2)] == [201, 201]
    assert ["capture_public_id" in heard.value for heard in hearer.requests] == [False, True, True]


def test_the_session_of_a_capture_is_named_as_the_server_wants_it(hearer: Hearer, api: ScannerApi) -> None:
    def older(heard: Heard) -> Told:
        is_known = "session_public_id" in heard.value
        return Told(201, {}) if is_known else Told(422, {"detail": [{"loc": ["body", "session_public_id"]}]})

    hearer.answer = older

    assert api.submit_capture(capture("A")).status == 201
    assert api.session_field == "session_public_id"


def test_a_refusal_of_both_names_stays_a_refusal_and_teaches_nothing(hearer: Hearer, api: ScannerApi) -> None:
    hearer.answer = lambda heard: Told(422, {"detail": f"session_short_id unknown: {next(iter(heard.value))}"})

    answer = api.submit_capture(capture("A"))

    assert answer.body["detail"].endswith("session_short_id")
    assert api.session_field == "session_short_id"


@pytest.mark.parametrize(
    ("way", "header", "value"),
    [
        (SignInWay.KEY, "x-api-key", "secret"),
        (SignInWay.BEARER, "authorization", "Bearer secret"),
        (SignInWay.COOKIE, "cookie", "sessionid=secret"),
    ],
)
def test_each_way_to_sign_in_sends_its_one_header(
    hearer: Hearer, connect: Callable[..., ScannerApi], way: SignInWay, header: str, value: str
) -> None:
    api = connect(hearer.url, "secret", way=way)
    api.who_am_i()

    headers = hearer.requests[0].headers
    assert headers[header] == value
    assert {"x-api-key", "authorization", "cookie"} & set(headers) == {header}


@pytest.mark.parametrize("way", list(SignInWay))
def test_the_practice_server_lets_each_way_in(server: Any, connect: Callable[..., ScannerApi], way: SignInWay) -> None:
    secret = {SignInWay.KEY: PRACTICE_KEY, SignInWay.BEARER: PRACTICE_BEARER, SignInWay.COOKIE: PRACTICE_COOKIE}[way]

    assert connect(server.url, secret, way=way).who_am_i().status == 200
    assert connect(server.url, "wrong", way=way).who_am_i().status == 401


def test_freshness_needs_no_credentials_so_none_are_sent(hearer: Hearer, api: ScannerApi) -> None:
    api.freshness_thresholds("04006381333931")

    assert "x-api-key" not in hearer.requests[0].headers
    assert hearer.requests[0].query == {"gtin": "04006381333931"}


def test_a_cookie_of_the_server_is_never_kept(hearer: Hearer, api: ScannerApi) -> None:
    hearer.answer = lambda _heard: Told(headers={"Set-Cookie": "track=1; Path=/"})
    api.who_am_i()
    api.who_am_i()

    assert [heard.headers.get("cookie") for heard in hearer.requests] == [None, None]


def test_no_redirect_is_followed(hearer: Hearer, api: ScannerApi) -> None:
    hearer.answer = lambda _heard: Told(307, headers={"Location": f"{hearer.url}/elsewhere"})

    assert api.submit_session(SESSION).status == 307
    assert len(hearer.requests) == 1


def test_a_hostile_id_stays_within_its_place_in_the_path(hearer: Hearer, api: ScannerApi) -> None:
    api.get_session("../../admin?x=1#{id}")
    api.classify_photo("{photo_id}", "a/b", "back")

    assert [heard.target for heard in hearer.requests] == [
        "/scanner/api/v1/sessions/..%2F..%2Fadmin%3Fx%3D1%23%7Bid%7D",
        "/scanner/api/v1/sessions/%7Bphoto_id%7D/photos/a%2Fb",
    ]


def test_a_description_without_end_is_given_up(hearer: Hearer, api: ScannerApi) -> None:
    hearer.answer = lambda _heard: Told(raw=json.dumps({"openapi": "x" * 9_000_000}).encode())

    with pytest.raises(TransportFault):
        api.description()
