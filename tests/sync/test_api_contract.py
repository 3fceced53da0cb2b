"""A server's own description against what the kiosk does: what differs is told in words, and nothing else is."""

import copy
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from sync.api.contract import Comparison, Difference, Gravity, compare
from sync.api.operations import CREATE_CAPTURE, CREATE_SESSION, SCANNER

CONTRACT = yaml.safe_load((Path(__file__).parents[1] / "contract" / "openapi-scanner.yaml").read_text(encoding="utf-8"))
Document = dict[str, Any]


def compared(change: Callable[[Document], Any], **how: Any) -> Comparison:
    """The comparison with the contract after ``change``."""
    document = copy.deepcopy(CONTRACT)
    change(document)
    found = compare(document, **how)
    assert found
    return found


def told(change: Callable[[Document], Any]) -> list[Difference]:
    return list(compared(change).differences)


def schemas(document: Document, name: str) -> dict[str, Any]:
    return document["components"]["schemas"][name]


def properties(document: Document, name: str) -> dict[str, Any]:
    return schemas(document, name)["properties"]


def move(values: dict[str, Any], old: str, new: str) -> None:
    values[new] = values.pop(old)


def test_the_known_contract_differs_in_nothing() -> None:
    assert told(lambda _document: None) == []
    assert compared(lambda _document: None).learned == {"session_field": "session_short_id"}


def test_the_paths_may_be_written_without_the_app_s_own_part() -> None:
    def shorten(document: Document) -> None:
        document["paths"] = {path.removeprefix(SCANNER): item for path, item in document["paths"].items()}

    assert told(shorten) == []


def test_references_may_stand_anywhere() -> None:
    def refer(document: Document) -> None:
        document["components"]["x-paths"] = document["paths"]
        document["paths"] = {
            path: {"$ref": f"#/components/x-paths/{path.replace('~', '~0').replace('/', '~1')}"}
            for path in document["components"]["x-paths"]
        }

    assert told(refer) == []


BREAKS = {
    "a path is gone": (
        lambda d: d["paths"].pop(f"{SCANNER}/resolve-url"),
        ("POST /resolve-url", "", "no such path."),
    ),
    "a path has another name": (
        lambda d: move(d["paths"], f"{SCANNER}/sessions/{{id}}/end", f"{SCANNER}/sessions/{{id}}/ends"),
        ("POST /sessions/{id}/end", "", "it may be /sessions/{}/ends now."),
    ),
    "a method is another": (
        lambda d: move(d["paths"][f"{SCANNER}/sessions/{{id}}/submit"], "post", "put"),
        ("POST /sessions/{id}/submit", "", "The server takes PUT there, the kiosk sends POST."),
    ),
    "a field has another name": (
        lambda d: move(properties(d, "CaptureCreate"), "gtin", "gtin14"),
        ("POST /captures", "gtin", "it may be called gtin14 now."),
    ),
    "a field is gone": (
        lambda d: properties(d, "CaptureCreate").pop("metadata"),
        ("POST /captures", "metadata", "The server does not know this field."),
    ),
    "a field is demanded that the kiosk does not send": (
        lambda d: schemas(d, "SessionCreate").update(required=["locale"]),
        ("POST /sessions", "locale", "demands this field, which the kiosk does not send."),
    ),
    "a field is demanded that the kiosk sends at times": (
        lambda d: schemas(d, "CaptureCreate")["required"].append("gtin"),
        ("POST /captures", "gtin", "only when it has it."),
    ),
    "a value is no longer taken": (
        lambda d: schemas(d, "CaptureType")["enum"].remove("MANUAL"),
        ("POST /captures", "capture_type", "does not take MANUAL here."),
    ),
    "a value is written otherwise": (
        lambda d: schemas(d, "ProposalReview")["properties"]["status"].update(enum=["accepted", "rejected"]),
        ("PATCH /proposals/{proposal_id}", "status", "does not take ACCEPTED, REJECTED here."),
    ),
    "a text may be less long": (
        lambda d: properties(d, "CaptureCreate")["raw_value"].update(maxLength=200),
        ("POST /captures", "raw_value", "takes 200 characters here, the kiosk sends up to 500."),
    ),
    "a value of the metadata may be less long": (
        lambda d: schemas(d, "MetadataWrite")["anyOf"][0].update(additionalProperties={"maxLength": 100}),
        ("POST /sessions", "metadata", "takes 100 characters here, the kiosk sends up to 500."),
    ),
    "metadata may hold fewer entries": (
        lambda d: schemas(d, "MetadataWrite")["anyOf"][0].update(maxProperties=10),
        ("POST /captures", "metadata", "takes 10 entries here, the kiosk sends up to 50."),
    ),
    "a field is of another kind": (
        lambda d: properties(d, "PhotoRegister").update(file_size={"type": "string"}),
        ("POST /sessions/{session_id}/photos", "file_size", "of kind string, for the kiosk integer."),
    ),
    "a query is demanded": (
        lambda d: d["paths"][f"{SCANNER}/freshness-thresholds"]["get"]["parameters"].append(
            {"name": "country", "in": "query", "required": True}
        ),
        ("GET /freshness-thresholds", "country", "demands this field, which the kiosk does not send."),
    ),
    "a header is demanded": (
        lambda d: d["paths"][f"{SCANNER}/captures"]["post"].update(
            parameters=[{"name": "Idempotency-Key", "in": "header", "required": True}]
        ),
        ("POST /captures", "Idempotency-Key", "demands the header or cookie Idempotency-Key"),
    ),
    "a body is demanded where the kiosk sends none": (
        lambda d: d["paths"][f"{SCANNER}/sessions/{{id}}/submit"]["post"].update(requestBody={"required": True}),
        ("POST /sessions/{id}/submit", "", "demands a body"),
    ),
    "a body of another kind": (
        lambda d: move(
            d["paths"][f"{SCANNER}/captures"]["post"]["requestBody"]["content"], "application/json", "text/csv"
        ),
        ("POST /captures", "", "does not describe the body that the kiosk sends: it takes text/csv."),
    ),
    "an answer lacks what the kiosk needs": (
        lambda d: move(properties(d, "PresignedUpload"), "upload_fields", "upload_form_fields"),
        (
            "GET /sessions/{session_id}/presigned-upload-url",
            "upload_fields",
            "it may be called upload_form_fields now.",
        ),
    ),
    "an answer lacks it within a list": (
        lambda d: properties(d, "Photo").pop("s3_key"),
        ("GET /sessions/{id}", "product_photos[].s3_key", "does not hold this field."),
    ),
    "a state has another name": (
        lambda d: schemas(d, "SessionStatus").update(enum=["OPEN", "COMPLETED", "EXPIRED"]),
        ("GET /sessions/{id}/status", "session_status", "says OPEN where the kiosk knows ACTIVE."),
    ),
}
NOTES = {
    "an answer lacks what is only nice to have": (
        lambda d: properties(d, "Capture").pop("product_name"),
        ("POST /captures", "product_name", "does not hold this field."),
    ),
    "a new state": (
        lambda d: schemas(d, "CaptureStatus")["enum"].append("QUEUED"),
        ("GET /captures/{id}", "status", "may say QUEUED, which the kiosk does not know."),
    ),
    "a state less": (
        lambda d: schemas(d, "CaptureStatus")["enum"].remove("RESOLVING"),
        ("GET /captures/{id}", "status", "no longer says RESOLVING."),
    ),
    "a text may be longer": (
        lambda d: properties(d, "CaptureCreate")["raw_value"].update(maxLength=1000),
        ("POST /captures", "raw_value", "takes 1000 characters here now; the kiosk knows of 500."),
    ),
    "no own id is described": (
        lambda d: properties(d, "Session").pop("id"),
        ("POST /sessions", "id", "the kiosk looks for id, short_id, public_id, uuid and in Location."),
    ),
    "an answer is not described": (
        lambda d: d["paths"][f"{SCANNER}/resolve-url"]["post"].update(responses={}),
        ("POST /resolve-url", "", "does not describe its answer."),
    ),
    "a list comes in pages": (
        lambda d: d["paths"][f"{SCANNER}/captures/{{id}}/proposals"]["get"]["responses"]["200"]["content"].update(
            {
                "application/json": {
                    "schema": {
                        "properties": {"data": {"type": "array", "items": {"$ref": "#/components/schemas/Proposal"}}}
                    }
                }
            }
        ),
        ("GET /captures/{id}/proposals", "", "answers in pages"),
    ),
}


@pytest.mark.parametrize(
    ("change", "expected", "gravity"),
    [
        pytest.param(change, expected, gravity, id=name)
        for gravity, cases in ((Gravity.BREAKS, BREAKS), (Gravity.NOTE, NOTES))
        for name, (change, expected) in cases.items()
    ],
)
def test_what_differs_is_told_in_words(
    change: Callable[[Document], Any], expected: tuple[str, str, str], gravity: Gravity
) -> None:
    found = compared(change)

    operation, field, words = expected
    matching = [one for one in found.differences if (one.operation, one.field) == (operation, field)]
    assert [one.gravity for one in matching] == [gravity]
    assert words in matching[0].sentence
    assert found.is_broken is (gravity is Gravity.BREAKS)


def test_the_older_name_of_the_session_is_learned_and_only_noted() -> None:
    def older(document: Document) -> None:
        move(properties(document, "CaptureCreate"), "session_short_id", "session_public_id")
        schemas(document, "CaptureCreate")["required"][0] = "session_public_id"

    found = compared(older)

    assert found.learned == {"session_field": "session_public_id"}
    assert [(one.gravity, one.operation, one.field) for one in found.differences] == [
        (Gravity.NOTE, CREATE_CAPTURE.title, "session_short_id")
    ]
    assert compared(older, session_field="session_public_id").differences[0].operation.endswith("/upload-image")


def test_an_unheard_of_name_of_the_session_is_guessed_and_breaks_until_it_is_set() -> None:
    def newer(document: Document) -> None:
        move(properties(document, "CaptureCreate"), "session_short_id", "scan")
        schemas(document, "CaptureCreate")["required"][0] = "scan"

    found = compared(newer)

    assert found.learned == {"session_field": "scan"}
    assert found.is_broken
    captures = [one for one in compared(newer, session_field="scan").differences if one.operation == "POST /captures"]
    assert captures == []


@pytest.mark.parametrize("name", ["Scan Session", '"; x = "', "s" * 41, "session\u202e"])
def test_a_name_that_no_setting_may_have_is_not_offered(name: str) -> None:
    def hostile(document: Document) -> None:
        move(properties(document, "CaptureCreate"), "session_short_id", name)
        schemas(document, "CaptureCreate")["required"][0] = name

    assert compared(hostile).learned == {}


def test_a_kiosk_that_calls_nothing_finds_nothing() -> None:
    found = compare(CONTRACT, operations=())

    assert found
    assert found.differences == ()


@pytest.mark.parametrize("document", [None, [], "text", {}, {"openapi": "3.1.0"}, {"openapi": 3, "paths": {"/x": {}}}])
def test_what_is_no_description_is_none(document: Any) -> None:
    assert compare(document) is None


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8) | st.sampled_from(["object", "array", "string"]),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["$ref", "allOf", "anyOf", "properties", "required", "type", "enum", "items", "content"])
            | st.text(max_size=4),
            inner,
            max_size=4,
        )
    ),
    max_leaves=12,
)


@settings(max_examples=40)
@given(st.data())
def test_rubbish_in_any_place_is_told_and_never_upsets(data: st.DataObject) -> None:
    """Any node on the way to a schema is replaced by anything."""
    document = copy.deepcopy(CONTRACT)
    node, way = document, data.draw(st.integers(1, 9))
    for _ in range(way):
        keys = [key for key, value in node.items() if isinstance(value, dict)]
        if not keys:
            break
        node = node[data.draw(st.sampled_from(keys))]
    for key in list(node)[:2]:
        node[key] = data.draw(JSON)

    found = compare(document)

    assert found is None or all(one.sentence.endswith(".") for one in found.differences)


def test_parts_that_hold_each_other_end() -> None:
    def tangle(document: Document) -> None:
        again = [{"$ref": "#/components/schemas/CaptureCreate"}] * 10
        schemas(document, "CaptureCreate").update(allOf=again, anyOf=again)
        schemas(document, "Session")["$ref"] = "#/components/schemas/Session"

    assert compared(tangle).differences


def test_a_stranger_s_words_are_short_and_harmless() -> None:
    def shout(document: Document) -> None:
        document["info"] = {"title": "\x1b[31m" + "x" * 5000, "version": 5}
        schemas(document, "CaptureCreate")["required"] = ["\u202egpj" + "y" * 5000, *(f"f{n}" for n in range(900))]

    found = compared(shout)

    assert len(found.title) <= 80
    assert len(found.differences) <= 200
    for text in (found.title, *(one.field + one.sentence for one in found.differences)):
        assert len(text) <= 400
        assert not {"\x1b", "\u202e"} & set(text)


def test_names_of_the_table_are_those_of_the_contract() -> None:
    assert {one.name for one in CREATE_SESSION.sends} == set(properties(CONTRACT, "SessionCreate"))
    assert {one.name for one in CREATE_CAPTURE.sends} == set(properties(CONTRACT, "CaptureCreate"))
