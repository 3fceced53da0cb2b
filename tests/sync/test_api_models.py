"""Answers as values: whatever case, whatever name of the id, whatever more a server says."""

from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from sync.api import operations as op
from sync.api.models import (
    Caller,
    Capture,
    CaptureStatus,
    ExtractionStatus,
    Freshness,
    Photo,
    Proposal,
    ProposalStatus,
    Resolved,
    Session,
    SessionDetails,
    SessionPoll,
    SessionStatus,
    Told,
    page_of,
    read,
)
from sync.policy import Answer

CONTRACT = yaml.safe_load((Path(__file__).parents[1] / "contract" / "openapi-scanner.yaml").read_text(encoding="utf-8"))
KINDS: list[type[Told]] = [Session, SessionDetails, SessionPoll, Capture, Photo, Proposal, Resolved, Freshness, Caller]
CAPTURE = {"id": "c1", "status": "COMPLETED", "raw_value": "A", "metadata": {"client_id": "our"}}
PROPOSAL = {"id": "p1", "field_name": "name", "proposed_value": "Oat drink", "status": "PENDING", "confidence": "0.93"}


def ok(kind: type[Any], body: Any) -> Any:
    return read(kind, Answer(200, body=body))


@pytest.mark.parametrize("word", ["ACTIVE", "active", "Active"])
def test_a_status_is_read_in_either_case(word: str) -> None:
    assert ok(Session, {"status": word}).status is SessionStatus.ACTIVE


def test_a_word_that_nobody_knows_is_unknown_and_no_reason_to_fail() -> None:
    assert ok(Session, {"status": "PAUSED"}).status is SessionStatus.UNKNOWN
    assert ok(Capture, {"status": 5}).status is CaptureStatus.UNKNOWN
    poll = ok(SessionPoll, {"session_status": "COMPLETED", "extraction_status": "READY", "captures": None})
    assert (poll.extraction_status, poll.captures) == (ExtractionStatus.READY, [])


def test_the_known_words_are_those_of_the_contract() -> None:
    schemas = CONTRACT["components"]["schemas"]
    for kind, name in (
        (SessionStatus, "SessionStatus"),
        (ExtractionStatus, "ExtractionStatus"),
        (CaptureStatus, "CaptureStatus"),
    ):
        assert {member.value for member in kind} - {""} == set(schemas[name]["enum"])
    assert {member.value for member in ProposalStatus} - {""} == set(
        schemas["Proposal"]["properties"]["status"]["enum"]
    )
    final = {status for status in CaptureStatus if status.is_final}
    assert final == {CaptureStatus.COMPLETED, CaptureStatus.FAILED, CaptureStatus.NOT_FOUND}


@pytest.mark.parametrize("name", op.ID_NAMES)
def test_the_own_id_is_found_under_every_name(name: str) -> None:
    assert ok(Capture, {"status": "PENDING", name: "vytxeTZskVKR7C7WgdSP3d"}).id == "vytxeTZskVKR7C7WgdSP3d"


def test_an_id_that_is_none_gives_way_to_the_next_name() -> None:
    assert (
        ok(Capture, {"status": "PENDING", "id": 17, "short_id": "", "public_id": "good", "uuid": "later"}).id == "good"
    )


@pytest.mark.parametrize("hostile", ["../../admin", "a b", "a?b", "", "x" * 65, "é", None, 5, {"a": 1}])
def test_an_id_that_is_not_fit_for_a_path_is_none(hostile: Any) -> None:
    assert ok(Capture, {"status": "PENDING", "id": hostile}).id is None
    assert ok(Proposal, {**PROPOSAL, "id": hostile}) is None


def test_what_a_server_adds_is_passed_over_and_what_it_leaves_out_is_empty() -> None:
    capture = ok(Capture, {"status": "PENDING", "brand_new": {"a": [1]}, "product_name": None, "metadata": None})

    assert (capture.product_name, capture.metadata, capture.raw_value, capture.product_id) == ("", {}, "", None)


def test_a_session_s_details_hold_captures_and_photos() -> None:
    body = {
        "public_id": "s1",
        "status": "completed",
        "captures": [CAPTURE, {"status": "FAILED", "error_message": "no", "product_public_id": "pr1"}],
        "product_photos": [{"s3_key": "k", "sort_order": 2, "capture_public_id": "c1", "file_size": None}],
    }

    details = ok(SessionDetails, body)

    assert (details.id, details.status) == ("s1", SessionStatus.COMPLETED)
    assert [(one.id, one.status, one.product_id) for one in details.captures] == [
        ("c1", CaptureStatus.COMPLETED, None),
        (None, CaptureStatus.FAILED, "pr1"),
    ]
    assert details.captures[0].metadata == {"client_id": "our"}
    assert [(one.s3_key, one.sort_order, one.capture_id, one.file_size) for one in details.photos] == [
        ("k", 2, "c1", 0)
    ]


@pytest.mark.parametrize(
    ("told", "kept"), [("0.93", 0.93), ("1.00", 1.0), (0.5, 0.5), ("nan", 0.0), ("7", 0.0), ("", 0.0), (None, 0.0)]
)
def test_the_confidence_of_a_proposal_is_a_share(told: Any, kept: float) -> None:
    assert ok(Proposal, {**PROPOSAL, "confidence": told}).confidence == kept


def test_the_other_answers() -> None:
    freshness = {"warningDays": 30, "criticalDays": 7, "categoryLabel": "Dairy", "source": "built-in"}
    assert ok(Freshness, freshness).critical_days == 7
    assert ok(Freshness, freshness | {"warningDays": -1}) is None
    resolved = ok(Resolved, {"succeeded": False, "final_url": "", "error_message": "unreachable", "hops": 0})
    assert (resolved.succeeded, resolved.error_message) == (False, "unreachable")
    caller = ok(
        Caller, {"email": "a@b.c", "organizations": [{"id": "o1", "name": "Depot"}], "api_key": {"role": "editor"}}
    )
    assert (caller.organizations[0].id, caller.api_key.role) == ("o1", "editor")
    assert ok(Caller, {"email": "a@b.c", "api_key": None}).api_key is None


def test_the_practice_server_s_caller_is_read(server: Any, connect: Any) -> None:
    caller = read(Caller, connect(server.url, server.key).who_am_i())

    assert caller
    assert caller.api_key
    assert caller.organizations


def test_a_list_comes_bare_or_in_pages() -> None:
    bare = page_of(Proposal, Answer(200, body=[PROPOSAL, {"rubbish": 1}, None]))
    pagination = {"page": 2, "page_size": 25, "total_count": 60, "total_pages": 3, "has_next": True}
    paged = page_of(Proposal, Answer(200, body={"data": [PROPOSAL], "pagination": pagination}))

    assert bare
    assert paged
    assert [one.id for one in bare[0]] == [one.id for one in paged[0]] == ["p1"]
    assert (bare[1].has_next, paged[1].has_next, paged[1].page) == (False, True, 2)


@pytest.mark.parametrize("answer", [Answer(404, body=[]), Answer(200), Answer(200, body={}), Answer(200, body="x")])
def test_what_is_no_list_is_none(answer: Answer) -> None:
    assert page_of(Proposal, answer) is None


def test_an_answer_that_is_no_success_is_none() -> None:
    assert read(Session, Answer(409, body={"status": "ACTIVE"})) is None


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=6),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from([*op.ID_NAMES, "status", "metadata", "captures", "product_photos"]), inner)
    ),
    max_leaves=10,
)


@given(st.sampled_from(KINDS), JSON)
def test_no_answer_upsets_a_reader(kind: type[Told], body: Any) -> None:
    found = read(kind, Answer(200, body=body))

    assert found is None or isinstance(found, kind)
    page_of(kind, Answer(200, body=body))
