"""The contract leaves things open; the kiosk copes with every reading."""

from dataclasses import replace

import pytest
from fakes.truth import assert_delivered_once

from kiosk.core.session import SessionState
from sync.api.client import _complains_about
from sync.policy import Answer
from sync.practice.faults import Fault, Kind


@pytest.mark.parametrize(
    "rules",
    [
        {"id_fields": ("short_id",)},
        {"id_fields": ("public_id",)},
        {"id_fields": ("uuid",)},
        {"id_fields": ("location",)},
        {"lower_case_enums": True},
        {"legacy_errors": True},
        {"session_field": "session_public_id"},
        {"session_field": "session_public_id", "legacy_errors": True},
        {"headers": "draft07"},
    ],
    ids=str,
)
def test_every_reading_of_the_contract(practice, make_kiosk, rules):
    server = practice(**rules)
    kiosk = make_kiosk(server)
    server.faults.add(Fault(Kind.DROP_AFTER, "/captures"))
    server.faults.add(Fault(Kind.EXPIRE, "/captures", after=2))
    kiosk.scan("A", "B", "C")
    kiosk.scan("D")
    kiosk.drain()
    assert_delivered_once(kiosk)


def test_the_older_name_of_the_session_field_is_learnt_with_one_extra_request(practice, make_kiosk):
    server = practice(session_field="session_public_id")
    kiosk = make_kiosk(server)
    kiosk.scan("A", "B", "C")
    kiosk.drain()
    assert [r.status for r in server.requests() if r.path.endswith("/captures")] == [422, 201, 201, 201]


def test_a_server_that_names_nothing_is_not_asked_again_until_a_person_says_so(practice, make_kiosk):
    server = practice()
    kiosk = make_kiosk(server)
    server.faults.add(Fault(Kind.NO_ID, "/sessions", "POST"))
    session = kiosk.scan("A")
    other = kiosk.scan("B")
    kiosk.drain()
    assert kiosk.session(session.id).state is SessionState.ATTENTION
    assert "did not name it" in kiosk.session(session.id).attention
    assert kiosk.session(other.id).state is SessionState.SUBMITTED
    assert len([r for r in server.requests() if r.path.endswith("/sessions")]) == 2
    assert kiosk.station.send_again(session.id)
    kiosk.drain()
    assert_delivered_once(kiosk)


@pytest.mark.parametrize("legacy_errors", [False, True])
def test_a_session_that_the_server_refuses_asks_a_person_with_the_servers_words(practice, make_kiosk, legacy_errors):
    server = practice(legacy_errors=legacy_errors)
    kiosk = make_kiosk(server)
    server.faults.add(Fault(Kind.STATUS, "/sessions", status=422))
    session = kiosk.scan("A")
    kiosk.drain()
    assert kiosk.session(session.id).state is SessionState.ATTENTION
    assert "Asked for" in kiosk.session(session.id).attention


def test_a_server_that_forgot_the_session_gets_a_new_one(kiosk, server):
    server.faults.add(Fault(Kind.STATUS, "/captures", status=404, after=1))
    server.faults.add(Fault(Kind.STATUS, "/sessions/", "GET", status=404))
    session = kiosk.scan("A", "B")
    kiosk.drain()
    assert_delivered_once(kiosk)
    assert kiosk.generation(session.id) == 2


def test_after_five_server_sessions_a_person_is_asked_and_can_send_it_again(kiosk, server):
    server.faults.add(Fault(Kind.EXPIRE, "/captures", times=5))
    session = kiosk.scan("A")
    kiosk.drain()
    assert kiosk.session(session.id).state is SessionState.ATTENTION
    assert kiosk.station.send_again(session.id)
    kiosk.drain()
    assert_delivered_once(kiosk)


def test_a_session_ended_by_somebody_else_under_the_submit_asks_a_person(kiosk, server):
    server.faults.add(Fault(Kind.END_ELSEWHERE, "/submit"))
    session = kiosk.scan("A")
    kiosk.drain()
    assert kiosk.session(session.id).state is SessionState.ATTENTION
    assert "ended on the server" in kiosk.session(session.id).attention
    assert kiosk.station.send_again(session.id)
    kiosk.drain()
    assert_delivered_once(kiosk)


def test_a_submit_that_is_refused_for_good_asks_a_person_with_the_servers_words(kiosk, server):
    server.faults.add(Fault(Kind.STATUS, "/submit", status=422, times=None))
    session = kiosk.scan("A")
    kiosk.drain()
    assert kiosk.session(session.id).state is SessionState.ATTENTION
    assert "Asked for" in kiosk.session(session.id).attention


def test_a_session_gone_while_its_submit_is_in_doubt_asks_a_person(kiosk, server):
    server.faults.add(Fault(Kind.DROP_AFTER, "/submit"))
    server.faults.add(Fault(Kind.STATUS, "/status", status=404))
    session = kiosk.scan("A")
    kiosk.drain()
    assert kiosk.session(session.id).state is SessionState.ATTENTION


class OneName:
    """An API behind which every session has the name of the first."""

    def __init__(self, api) -> None:
        self._api, self._first = api, None

    def __getattr__(self, name):
        return getattr(self._api, name)

    def create_session(self, new) -> Answer:
        answer = self._api.create_session(new)
        self._first = self._first or answer.body["id"]
        return replace(answer, body={**answer.body, "id": self._first})


def test_a_server_that_gives_two_sessions_one_name_never_mixes_them(practice, make_kiosk):
    kiosk = make_kiosk(practice(), wrap_api=OneName)
    kiosk.scan("A")
    kiosk.drain()
    second = kiosk.scan("B")
    kiosk.drain()
    assert kiosk.session(second.id).state is SessionState.ATTENTION
    assert "name of an earlier one" in kiosk.session(second.id).attention
    assert [len(session.captures) for session in kiosk.server.state.sessions()] == [1, 0]


class SaysUnprocessable:
    """An API that refuses captures of an ended session with ``status`` instead of 409."""

    def __init__(self, api, status: int) -> None:
        self._api, self._status = api, status

    def __getattr__(self, name):
        return getattr(self._api, name)

    def submit_capture(self, capture) -> Answer:
        answer = self._api.submit_capture(capture)
        return replace(answer, status=self._status) if answer.status == 409 else answer


@pytest.mark.parametrize("status", [400, 422])
@pytest.mark.parametrize("kind", [Kind.EXPIRE, Kind.END_ELSEWHERE])
def test_captures_refused_for_an_ended_session_are_sent_anew(practice, make_kiosk, status, kind):
    server = practice()
    server.faults.add(Fault(kind, "/captures", after=2))
    kiosk = make_kiosk(server, wrap_api=lambda api: SaysUnprocessable(api, status))
    session = kiosk.scan("A", "B", "C", "D", "E")
    kiosk.drain()
    assert_delivered_once(kiosk)
    assert kiosk.generation(session.id) == 2


def test_a_wrong_path_in_the_address_is_the_hosts_fault_and_heals_with_the_right_one(practice, make_kiosk):
    server = practice()
    kiosk = make_kiosk(server)
    server.faults.add(Fault(Kind.STATUS, "/sessions", "POST", times=3, status=404))
    session = kiosk.scan("A")
    first = kiosk.step()
    assert kiosk.session(session.id).state is SessionState.CLOSED, first
    kiosk.drain()
    assert_delivered_once(kiosk)


@pytest.mark.parametrize("status", [400, 422])
def test_a_complaint_about_the_session_field_is_understood_in_both_refusals(status):
    complaint = {"detail": "session_public_id: Field required"}
    names = ("session_short_id", "session_public_id")
    assert _complains_about(Answer(status, body=complaint), *names)
    assert not _complains_about(Answer(status, body={"detail": "raw_value is too long"}), *names)
