"""The state tables, pair by pair: what is not written down must not happen."""

from itertools import product

import pytest

from kiosk.core import delivery, session
from kiosk.core.delivery import LIVE, DeliveryEvent, DeliveryState
from kiosk.core.session import SessionEvent, SessionState, may_send

DS, DE = DeliveryState, DeliveryEvent


def followers(module, states, events):
    """Every pair that is allowed, with its result; the others must raise."""
    table = {}
    for state, event in product(states, events):
        try:
            table[state, event] = module.after(state, event)
        except ValueError:
            continue
    return table


DELIVERY = followers(delivery, DeliveryState, DeliveryEvent)
SESSION = followers(session, SessionState, SessionEvent)


def test_a_pair_that_must_not_happen_is_told_in_words():
    with pytest.raises(ValueError, match="a delivery that is VOID cannot be leased"):
        delivery.after(DS.VOID, DE.LEASED)
    with pytest.raises(ValueError, match="a session that is DONE cannot be finished"):
        session.after(SessionState.DONE, SessionEvent.FINISHED)


def test_a_delivered_capture_is_left_only_by_undoing_it_or_by_a_new_server_session():
    assert {event for state, event in DELIVERY if state is DS.DELIVERED} == {DE.VOIDED, DE.REHOMED}


def test_a_capture_in_doubt_is_sent_again_only_after_the_server_was_looked_at():
    ways = {event for (state, event), after in DELIVERY.items() if state is DS.UNKNOWN and after is DS.WAITING}
    assert ways == {DE.ABSENT, DE.REHOMED}


@pytest.mark.parametrize("state", [s for s in DeliveryState if s is not DS.VOID])
def test_whatever_is_not_undone_can_be_undone(state):
    assert DELIVERY[state, DE.VOIDED] is DS.VOID


def test_nothing_follows_an_undone_capture_and_a_photo_may_be_put_back():
    assert {event: after for (state, event), after in DELIVERY.items() if state is DS.VOID} == {DE.PUT_BACK: DS.WAITING}


def test_every_live_capture_can_move_to_a_new_server_session():
    assert {state for state, event in DELIVERY if event is DE.REHOMED} == LIVE
    assert all(DELIVERY[state, DE.REHOMED] is DS.WAITING for state in LIVE)


def test_only_a_waiting_capture_may_go_out():
    assert [state for state, event in DELIVERY if event is DE.LEASED] == [DS.WAITING]


def test_a_session_is_submitted_once_and_never_opened_again():
    assert [state for state, event in SESSION if event is SessionEvent.SUBMITTED] == [SessionState.CLOSED]
    assert [state for state, event in SESSION if event is SessionEvent.REOPENED] == [SessionState.CLOSED]


def test_the_session_table_is_exactly_this():
    assert {(s.value, e.value, after.value) for (s, e), after in SESSION.items()} == {
        ("OPEN", "finished", "CLOSED"),
        ("CLOSED", "empty", "DONE"),
        ("CLOSED", "reopened", "OPEN"),
        ("DONE", "brought back", "CLOSED"),
        ("CLOSED", "submitted", "SUBMITTED"),
        ("CLOSED", "needs person", "ATTENTION"),
        ("SUBMITTED", "processed", "DONE"),
        ("SUBMITTED", "needs person", "ATTENTION"),
        ("ATTENTION", "resolved", "CLOSED"),
        ("ATTENTION", "asked again", "SUBMITTED"),
        ("ATTENTION", "left", "DONE"),
        ("OPEN", "handed over", "HANDED_OVER"),
        ("CLOSED", "handed over", "HANDED_OVER"),
        ("ATTENTION", "handed over", "HANDED_OVER"),
        ("HANDED_OVER", "taken back", "CLOSED"),
    }


@pytest.mark.parametrize("state", SessionState)
def test_finished_sessions_are_sent_and_open_ones_only_live(state):
    assert may_send(state, is_live=False) is (state is SessionState.CLOSED)
    assert may_send(state, is_live=True) is (state in {SessionState.CLOSED, SessionState.OPEN})
