"""What is done next about a capture's proposals, and what the answers say."""

from dataclasses import replace

import pytest
from fakes.clock import FakeClock
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.delivery import DeliveryEvent, DeliveryState
from kiosk.core.forecast import DayBudget
from kiosk.core.proposals import ApplyState, DecisionWork, EnrichmentWork, Proposal, StatusTold, Verdict
from kiosk.core.time import Wait
from sync import proposals
from sync.proposals import Apply, Later, ListProposals, SendDecision
from sync.reconcile import UnreadableSession

CLOCK = FakeClock()
NOW = CLOCK.now()
CLOCK.advance(60)
LATER = CLOCK.now()
CLOCK.advance(60)
AT_LAST = CLOCK.now()
WORK = EnrichmentWork("C", "S", "RC")
WAITS = DecisionWork("p", Verdict.ACCEPTED, DeliveryState.WAITING)
SENT = DecisionWork("p", Verdict.ACCEPTED, DeliveryState.UNKNOWN, 1, NOW)
ACCEPTED = {"to_apply": (("p", "old"),), "decided_at": NOW}
DOUBT = {**ACCEPTED, "apply_state": ApplyState.UNKNOWN, "sent_at": NOW, "applies": 1}


def step(now=NOW, **fields):
    return proposals.next_step(replace(WORK, **fields), 90.0, now)


@pytest.mark.parametrize(
    ("found", "expected"),
    [
        (step(), Later(None)),
        (step(is_fetch_due=True), ListProposals),
        (step(is_fetch_due=True, wait=Wait(NOW, 5.0)), Later(5.0)),
        (step(decisions=(WAITS,)), SendDecision),
        (step(decisions=(replace(WAITS, wait=Wait(NOW, 5.0)),)), Later(5.0)),
        (step(decisions=(SENT, WAITS)), SendDecision),
        (step(decisions=(SENT,)), Later(90.0)),
        (step(decisions=(SENT,), now=AT_LAST), ListProposals),
        (step(decisions=(SENT,), wait=Wait(AT_LAST, 7.0), now=AT_LAST), Later(7.0)),
        (step(decisions=(replace(SENT, sent_at=None),)), ListProposals),
        (step(**ACCEPTED), Later(3.0)),
        (step(**ACCEPTED, now=LATER), Apply),
        (step(to_apply=(("p", ""),)), Apply),
        (step(**ACCEPTED, now=LATER, wait=Wait(LATER, 8.0)), Later(8.0)),
        (step(**ACCEPTED, now=LATER, is_any_open=True), Later(None)),
        (step(**ACCEPTED, now=LATER, is_any_open=True, is_fetch_due=True), ListProposals),
        (step(**ACCEPTED, now=LATER, apply_state=ApplyState.REFUSED), Later(None)),
        (step(**DOUBT), Later(90.0)),
        (step(**DOUBT, now=AT_LAST), ListProposals),
        (step(**{**DOUBT, "apply_state": ApplyState.IN_FLIGHT}, now=AT_LAST), ListProposals),
        (step(**ACCEPTED, decisions=(SENT,), now=LATER), Later(30.0)),
    ],
)
def test_next_step(found, expected):
    assert found == expected if isinstance(expected, Later) else isinstance(found, expected)


@given(
    st.lists(st.sampled_from([WAITS, SENT, replace(SENT, state=DeliveryState.IN_FLIGHT)]), max_size=4),
    st.sampled_from(ApplyState),
    st.booleans(),
    st.booleans(),
    st.booleans(),
)
def test_nothing_is_written_while_a_decision_is_open_on_its_way_or_in_doubt(
    decisions, state, is_open, is_due, has_accepted
):
    fields = {"decisions": tuple(decisions), "apply_state": state, "is_any_open": is_open, "is_fetch_due": is_due}
    found = step(now=AT_LAST, **fields, to_apply=(("p", ""),) if has_accepted else ())
    if isinstance(found, Apply):
        assert not decisions
        assert not is_open
        assert has_accepted
        assert state in {ApplyState.NONE, ApplyState.DONE}
    if any(one.state is DeliveryState.WAITING for one in decisions):
        assert isinstance(found, SendDecision | ListProposals)


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        (None, True),
        (DayBudget(51, 5, 100, 3600.0), True),
        (DayBudget(50, 5, 100, 3600.0), False),
        (DayBudget(0, 5, 100, 3600.0), False),
    ],
)
def test_half_of_the_day_is_left_for_scans(day, expected):
    assert proposals.may_read(day) is expected


def told(**changed):
    return replace(Proposal("p", "name", "old", "new", "0.5", "", "", "PENDING", ""), **changed)


@pytest.mark.parametrize(
    ("listed", "expected"),
    [
        ([told(status="ACCEPTED")], [DeliveryEvent.FOUND]),
        ([told(status="REJECTED")], [DeliveryEvent.ABSENT]),
        ([told()], [DeliveryEvent.ABSENT]),
        ([], [DeliveryEvent.ABSENT]),
    ],
)
def test_a_list_settles_decisions_in_doubt(listed, expected):
    work = replace(WORK, decisions=(SENT, WAITS))
    assert [event for _, event in proposals.settled_decisions(work, listed, 90.0, AT_LAST)] == expected
    assert proposals.settled_decisions(work, listed, 90.0, LATER) == ()


@pytest.mark.parametrize(
    ("listed", "applies", "expected"),
    [
        ([told(current_value="new")], 1, ApplyState.DONE),
        ([told()], 1, ApplyState.NONE),
        ([told()], proposals.MAX_APPLIES, ApplyState.REFUSED),
        ([told(current_value="other")], 1, ApplyState.REFUSED),
        ([], 1, ApplyState.REFUSED),
    ],
)
def test_a_list_settles_whether_values_were_written(listed, applies, expected):
    work = replace(WORK, **{**DOUBT, "applies": applies})
    assert proposals.settled_apply(work, listed, 90.0, AT_LAST) is expected
    assert proposals.settled_apply(work, listed, 90.0, LATER) is None
    assert proposals.settled_apply(replace(work, apply_state=ApplyState.NONE), listed, 90.0, AT_LAST) is None


def test_a_status_tells_whose_proposals_are_to_be_read():
    captures = [
        {"id": "one", "status": "COMPLETED", "proposal_count": 3},
        {"id": "two", "status": "COMPLETED", "proposal_count": 0},
        {"id": "three", "status": "COMPLETED", "proposal_count": 10**9},
        {"id": "four", "status": "COMPLETED", "proposal_count": True},
        {"status": "COMPLETED", "proposal_count": "3"},
    ]
    read = proposals.read_status({"extraction_status": "READY", "captures": captures})
    assert read == StatusTold("ready", True, (("one", 3), ("three", proposals.MOST)), False)
    nameless = [{"status": "COMPLETED", "proposal_count": 1}, {"id": 7, "status": "COMPLETED", "proposal_count": 2}]
    assert proposals.read_status({"extraction_status": "ready", "captures": nameless}).is_any_unnamed
    assert proposals.read_status({"extraction_status": "processing", "captures": ["x"]}) == StatusTold(
        "processing", False
    )
    with pytest.raises(UnreadableSession):
        proposals.read_status({"captures": []})


def test_a_list_is_read_as_far_as_it_is_one():
    good = {"id": "p-1", "field_name": "name", "proposed_value": "x" * 10_000, "status": "pending", "confidence": 0.5}
    read = proposals.read_proposals([good, {"id": "../x"}, "what", {"id": 7}, {**good, "proposed_value": "again"}])
    assert [one.id for one in read] == ["p-1"]
    assert (len(read[0].proposed_value), read[0].status, read[0].confidence) == (2_000, "PENDING", "")
    many = [{**good, "id": f"p-{number}"} for number in range(1000)]
    assert len(proposals.read_proposals(many)) == proposals.MOST
    assert proposals.read_proposals({"data": []}) is None


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(),
        lambda x: (
            st.lists(x)
            | st.dictionaries(st.sampled_from(["id", "field_name", "status", "proposed_value", "reasoning"]), x)
        ),
        max_leaves=12,
    )
)
def test_any_answer_is_a_list_of_plain_proposals_or_none(body):
    read = proposals.read_proposals(body)
    for one in read or ():
        assert not set(one.proposed_value + one.reasoning + one.field_name) & set("\x00\n\x1b\u202e")


def test_how_far_the_server_is():
    assert proposals.extraction_of({"extraction_status": "Accepted"}) == "accepted"
    for body in ({}, {"extraction_status": 7}, {"extraction_status": ""}):
        with pytest.raises(UnreadableSession):
            proposals.extraction_of(body)
