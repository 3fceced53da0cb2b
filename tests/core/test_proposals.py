"""Proposals as values: what may still be decided, and how sure the server says it is."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.delivery import DeliveryState
from kiosk.core.proposals import ApplyState, Proposal, ProposalRecord, Verdict, percent

TOLD = Proposal("p", "name", "", "Oat drink", "0.91", "", "", "PENDING", "")
RECORD = ProposalRecord(TOLD, "s", "c", "4006381333931", "Oat drink")


@pytest.mark.parametrize(
    ("changed", "is_open", "may_change"),
    [
        ({}, True, True),
        ({"proposal": replace(TOLD, status="ACCEPTED")}, False, False),
        ({"verdict": Verdict.ACCEPTED, "state": DeliveryState.WAITING}, False, True),
        ({"verdict": Verdict.ACCEPTED, "is_applied": True}, False, False),
        ({"verdict": Verdict.REJECTED, "apply_state": ApplyState.IN_FLIGHT}, False, False),
        ({"verdict": Verdict.REJECTED, "apply_state": ApplyState.UNKNOWN}, False, False),
        ({"verdict": Verdict.ACCEPTED, "apply_state": ApplyState.REFUSED}, False, True),
    ],
)
def test_a_decision_may_be_made_until_its_value_is_written(changed, is_open, may_change):
    record = replace(RECORD, **changed)
    assert (record.is_open, record.may_change) == (is_open, may_change)


@pytest.mark.parametrize(
    ("confidence", "expected"),
    [
        ("0.91", 91),
        ("1.00", 100),
        ("0", 0),
        (" 0.5 ", 50),
        ("1.01", None),
        ("-0.1", None),
        ("NaN", None),
        ("Infinity", None),
        ("very sure", None),
        ("", None),
        ("1e999999999", None),
    ],
)
def test_how_sure_the_server_is(confidence, expected):
    assert percent(confidence) == expected


@given(st.text(max_size=40))
def test_no_text_of_the_server_is_more_than_a_share(confidence):
    share = percent(confidence)
    assert share is None or 0 <= share <= 100
