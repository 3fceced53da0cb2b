"""What the vision work proposes after a submit, what people decide, and how the session shows it."""

from uuid import UUID

import pytest
from fakes.contract import conforms

from sync.practice.rules import Rules


@pytest.fixture
def submitted(caller, clock):
    """A session with one good capture, one unknown and one failed, submitted and extracted."""
    session_id = caller.open_session()
    ids = [caller.capture(session_id, code).value["id"] for code in ("4006381333931", "NOTFOUND-1", "FAILED-1")]
    caller.post(f"/sessions/{session_id}/submit")
    clock.step(2)
    return session_id, ids


def status(caller, session_id):
    return caller.get(f"/sessions/{session_id}/status").value


def proposals(caller, capture_id):
    answer = caller.get(f"/captures/{capture_id}/proposals")
    assert conforms(answer, "GET", f"/captures/{capture_id}/proposals")
    return answer.value


def review(caller, proposal_id, verdict):
    answer = caller.patch(f"/proposals/{proposal_id}", {"status": verdict})
    assert conforms(answer, "PATCH", f"/proposals/{proposal_id}")
    return answer


def test_nothing_is_proposed_before_the_extraction_is_ready(caller, clock):
    session_id = caller.open_session()
    capture_id = caller.capture(session_id).value["id"]
    clock.step(5)
    assert proposals(caller, capture_id) == []
    caller.post(f"/sessions/{session_id}/submit")
    assert proposals(caller, capture_id) == []
    assert [one["proposal_count"] for one in status(caller, session_id)["captures"]] == [0]
    clock.step(2)
    assert len(proposals(caller, capture_id)) == 3


def test_good_captures_have_plausible_proposals_and_the_poll_counts_them(caller, submitted):
    session_id, (good, unknown, failed) = submitted
    found = proposals(caller, good)
    assert [one["field_name"] for one in found] == ["name", "brand_name", "category"]
    assert all(one["proposed_value"] and one["reasoning"] and one["status"] == "PENDING" for one in found)
    assert all(0 <= float(one["confidence"]) <= 1 and UUID(one["id"]) for one in found)
    assert proposals(caller, unknown) == proposals(caller, failed) == []
    polled = status(caller, session_id)
    assert polled["extraction_status"] == "ready"
    assert [one["proposal_count"] for one in polled["captures"]] == [3, 0, 0]
    assert proposals(caller, good) == found


def test_proposed_name_is_that_of_the_linked_product(caller, submitted):
    capture = caller.get(f"/captures/{submitted[1][0]}").value
    (name,) = (one["proposed_value"] for one in proposals(caller, submitted[1][0]) if one["field_name"] == "name")
    assert capture["product_name"] == name
    assert len(capture["product_short_id"]) == 22
    assert caller.get(f"/captures/{submitted[1][1]}").value["product_name"] is None


def test_the_same_code_leads_to_the_same_product(caller, clock):
    session_id = caller.open_session()
    ids = [caller.capture(session_id, code).value["id"] for code in ("1", "1", "2")]
    clock.step(2)
    one, same, other = (caller.get(f"/captures/{capture_id}").value["product_short_id"] for capture_id in ids)
    assert one == same != other


def test_photos_show_more(caller, clock):
    session_id = caller.open_session()
    capture_id = caller.capture(session_id).value["id"]
    caller.add_photo(session_id, photo_type="ingredients")
    caller.post(f"/sessions/{session_id}/submit")
    clock.step(2)
    names = {one["field_name"] for one in proposals(caller, capture_id)}
    assert names >= {"name", "description", "ai_summary", "ingredients"}


@pytest.mark.parametrize(
    ("verdicts", "end"),
    [
        (["ACCEPTED", "REJECTED", "REJECTED"], "accepted"),
        (["REJECTED"] * 3, "rejected"),
        (["ACCEPTED", "ACCEPTED"], "ready"),
    ],
)
def test_extraction_is_decided_once_every_proposal_is_reviewed(caller, submitted, verdicts, end):
    session_id, (good, *_) = submitted
    for proposal, verdict in zip(proposals(caller, good), verdicts, strict=False):
        answer = review(caller, proposal["id"], verdict)
        assert (answer.status, answer.value["status"]) == (200, verdict)
        assert answer.value["reviewed_at"] == "2026-03-31T12:00:02Z"
    assert status(caller, session_id)["extraction_status"] == end


def test_review_may_be_repeated_and_changed_until_it_is_applied(caller, submitted):
    good = submitted[1][0]
    proposal_id = proposals(caller, good)[0]["id"]
    for verdict in ("ACCEPTED", "ACCEPTED", "REJECTED", "ACCEPTED"):
        assert review(caller, proposal_id, verdict).value["status"] == verdict
    applied = caller.post(f"/captures/{good}/apply")
    assert conforms(applied, "POST", f"/captures/{good}/apply")
    assert applied.value["applied_count"] == 1
    assert review(caller, proposal_id, "REJECTED").status == 409
    assert caller.server.state.capture(good).reviews[0].is_applied


def test_apply_without_anything_accepted_or_for_a_second_time_is_a_conflict(caller, submitted):
    good = submitted[1][0]
    assert caller.post(f"/captures/{good}/apply").status == 409
    first, second, _ = proposals(caller, good)
    review(caller, first["id"], "REJECTED")
    assert caller.post(f"/captures/{good}/apply").status == 409
    review(caller, second["id"], "ACCEPTED")
    assert [caller.post(f"/captures/{good}/apply").status for _ in range(2)] == [200, 409]


@pytest.mark.parametrize("verdict", ["PENDING", "accepted", None])
def test_other_verdicts_are_refused(caller, submitted, verdict):
    proposal = proposals(caller, submitted[1][0])[0]
    assert review(caller, proposal["id"], verdict).status == 422


def test_unknown_proposals_and_captures_are_not_found(caller):
    assert review(caller, "5f0f9a3e-4a53-4f0c-9c6f-5d6b3a0e52f4", "ACCEPTED").status == 404
    assert caller.get("/captures/x/proposals").status == 404
    assert caller.post("/captures/x/apply").status == 404


def test_polls_can_drive_the_extraction_while_the_clock_stands_still(serve):
    caller = serve(rules=Rules(extraction_polls=3))
    session_id = caller.open_session()
    capture_id = caller.capture(session_id).value["id"]
    assert status(caller, session_id)["extraction_status"] == "pending"
    caller.post(f"/sessions/{session_id}/submit")
    seen = [status(caller, session_id)["extraction_status"] for _ in range(4)]
    assert seen == ["processing", "processing", "ready", "ready"]
    assert len(proposals(caller, capture_id)) == 3


def test_capture_goes_through_the_steps_of_its_pipeline(caller, clock):
    capture_id = caller.capture(caller.open_session()).value["id"]
    seen = []
    for _ in range(5):
        answer = caller.get(f"/captures/{capture_id}")
        assert conforms(answer, "GET", f"/captures/{capture_id}")
        seen.append(answer.value["status"])
        clock.step(0.5)
    assert seen == ["PENDING", "LOOKING_UP", "ENRICHING", "RESOLVING", "COMPLETED"]


def test_reviews_outlive_the_server_in_a_file(serve, tmp_path, clock):
    before = serve(state_file=tmp_path / "state.json")
    session_id = before.open_session()
    capture_id = before.capture(session_id).value["id"]
    before.post(f"/sessions/{session_id}/submit")
    clock.step(2)
    for proposal in proposals(before, capture_id):
        review(before, proposal["id"], "ACCEPTED")
    before.post(f"/captures/{capture_id}/apply")
    after = serve(state_file=tmp_path / "state.json")
    assert status(after, session_id)["extraction_status"] == "accepted"
    assert proposals(after, capture_id) == proposals(before, capture_id)
    assert after.post(f"/captures/{capture_id}/apply").status == 409


def test_each_capture_gets_what_its_own_photos_show(caller, clock):
    session_id = caller.open_session()
    first, second = (caller.capture(session_id, code).value["id"] for code in ("4006381333931", "9780201379624"))
    caller.add_photo(session_id, photo_type="nutrition", capture_short_id=first)
    caller.add_photo(session_id, photo_type="front", capture_short_id=second)
    caller.post(f"/sessions/{session_id}/submit")
    clock.step(2)
    told = {one["field_name"]: one for one in proposals(caller, first)}
    other = {one["field_name"]: one for one in proposals(caller, second)}
    assert set(told) == {"name", "brand_name", "category", "description", "ai_summary", "ingredients"}
    assert set(other) == set(told) - {"ingredients"}
    assert told["ingredients"]["reasoning"] == "Read on the photo of type nutrition; the ingredients was empty."
    assert other["name"]["reasoning"] == "Read on the photo of type front; the name was empty."
    assert float(told["name"]["confidence"]) < float(other["name"]["confidence"]), "no photo shows the first one's name"
    assert [one["proposal_count"] for one in status(caller, session_id)["captures"]] == [6, 5]
