"""The server's description of itself, true or changed on request."""

import json

import pytest
from fakes.contract import CONTRACT
from jsonschema import Draft202012Validator

from sync.practice import openapi
from sync.practice.rules import Rules

GTIN = "/components/schemas/CaptureCreate/properties/gtin"


def described(caller, **how):
    return caller.get("/openapi.json", **how).value


def schema(caller, name):
    return described(caller)["components"]["schemas"][name]


def switch(caller, method, body=None):
    return caller.call(method, "/practice/openapi", body, key=None)


def without_remarks(node):
    if isinstance(node, dict):
        return {name: without_remarks(value) for name, value in node.items() if not name.startswith("x-")}
    return [without_remarks(one) for one in node] if isinstance(node, list) else node


def test_shipped_contract_is_the_one_the_tests_hold():
    shipped = openapi.files("sync.practice").joinpath("contract", "openapi-scanner.json").read_text(encoding="utf-8")
    assert json.loads(shipped) == CONTRACT


def test_anybody_may_read_the_whole_contract_without_our_remarks(caller):
    answer = caller.get("/openapi.json", key=None)
    assert answer.status == 200
    assert answer.headers["RateLimit-Remaining"] == "300"
    assert answer.value == without_remarks(CONTRACT)
    assert "x-established" not in answer.content.decode()


def test_every_schema_in_it_is_still_one(caller):
    for one in described(caller)["components"]["schemas"].values():
        Draft202012Validator.check_schema(one)


def test_it_names_fields_as_the_rules_do(serve):
    caller = serve(
        rules=Rules(session_field="session_public_id", capture_field="capture_public_id", id_fields=("uuid",))
    )
    for name in ("CaptureCreate", "ImageUpload"):
        one = schema(caller, name)
        assert "session_public_id" in one["properties"]
        assert "session_short_id" not in one["properties"]
        assert "session_public_id" in one["required"]
    assert "capture_public_id" in schema(caller, "PhotoRegister")["properties"]
    for name in ("Session", "SessionDetail", "Capture", "Photo"):
        assert {"id", "uuid"} & set(schema(caller, name)["properties"]) == {"uuid"}
    assert "uuid" in schema(caller, "SessionPoll")["properties"]["captures"]["items"]["properties"]


@pytest.mark.parametrize("names", [(), ("location",)])
def test_ids_that_are_in_no_body_are_not_described(serve, names):
    assert "id" not in schema(serve(rules=Rules(id_fields=names)), "Session")["properties"]


def test_field_is_renamed_and_stays_required(caller):
    at = "/components/schemas/CaptureCreate/properties/raw_value"
    assert switch(caller, "POST", {"rename": at, "to": "value"}).status == 200
    one = schema(caller, "CaptureCreate")
    assert one["properties"]["value"]["maxLength"] == 500
    assert "raw_value" not in one["properties"]
    assert set(one["required"]) == {"session_short_id", "capture_type", "value"}
    assert caller.capture(caller.open_session()).status == 201  # only the words have changed


def test_field_operation_and_limit_can_change_one_after_the_other_and_back(caller):
    path = "/paths/~1scanner~1api~1v1~1sessions~1{id}~1end"
    switch(caller, "POST", {"remove": "/components/schemas/Session/properties/status"})
    switch(caller, "POST", {"rename": path, "to": "/scanner/api/v1/sessions/{id}/finish"})
    switch(caller, "POST", {"replace": f"{GTIN}/maxLength", "value": 13})
    switch(caller, "POST", {"rename": GTIN, "to": "gtin13"})
    changed = described(caller)
    assert "status" not in changed["components"]["schemas"]["Session"]["required"]
    assert "/scanner/api/v1/sessions/{id}/finish" in changed["paths"]
    assert changed["components"]["schemas"]["CaptureCreate"]["properties"]["gtin13"]["maxLength"] == 13
    assert switch(caller, "DELETE").status == 200
    assert described(caller) == without_remarks(CONTRACT)


def test_it_can_be_changed_from_the_same_process(caller):
    caller.server.openapi.rename(GTIN, "gtin14")
    caller.server.openapi.remove("/components/schemas/Capture")
    caller.server.openapi.replace("/info/version", "2")
    changed = described(caller)
    assert "gtin14" in changed["components"]["schemas"]["CaptureCreate"]["properties"]
    assert "Capture" not in changed["components"]["schemas"]
    assert changed["info"]["version"] == "2"


@pytest.mark.parametrize(
    "body",
    [
        {},
        {"rename": GTIN},
        {"remove": GTIN, "to": "x"},
        {"remove": "/components/schemas/Nothing"},
        {"remove": "/components/schemas/Session/required/0"},
        {"remove": ""},
        {"replace": "/nothing/at/all", "value": 1},
        {"rename": 1, "to": "x"},
        {"other": 1},
    ],
    ids=json.dumps,
)
def test_change_that_makes_no_sense_is_refused(caller, body):
    assert switch(caller, "POST", body).status == 422
    assert described(caller) == without_remarks(CONTRACT)
