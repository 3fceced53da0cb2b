"""What one session waits for, and what a process left behind, must neither be sent blindly nor hold up another."""

import pytest
from fakes.truth import assert_delivered_once

from kiosk.core.delivery import DeliveryState
from kiosk.core.session import SessionState
from sync.practice.faults import Fault, Kind


class DiesWithTheAnswer:
    """An API whose process dies once, when the answer to a capture is on its way back."""

    is_deadly = True

    def __init__(self, api) -> None:
        self._api = api

    def __getattr__(self, name):
        return getattr(self._api, name)

    def submit_capture(self, capture):
        answer = self._api.submit_capture(capture)
        if DiesWithTheAnswer.is_deadly:
            raise SystemExit
        return answer


def posts(server) -> int:
    return sum(r.method == "POST" and r.path.endswith("/captures") for r in server.requests())


def test_what_was_in_flight_when_the_process_died_is_looked_up_and_never_sent_blindly(
    practice, make_kiosk, monkeypatch
):
    server = practice()
    kiosk = make_kiosk(server, wrap_api=DiesWithTheAnswer)
    session = kiosk.scan("A")
    with pytest.raises(SystemExit):
        kiosk.drain()
    monkeypatch.setattr(DiesWithTheAnswer, "is_deadly", False)
    kiosk.restart()
    assert [c.state for c in kiosk.captures(session.id)] == [DeliveryState.UNKNOWN]
    kiosk.drain()
    assert_delivered_once(kiosk)
    assert posts(server) == 1
    assert kiosk.generation(session.id) == 1


def test_a_session_that_waits_for_its_doubt_holds_up_no_other(kiosk, server, fake_clock):
    server.faults.add(Fault(Kind.DROP_AFTER, "/captures"))
    doubtful = kiosk.scan("IN DOUBT")
    other = kiosk.scan("GOOD")
    began_s = fake_clock.now().boot_s
    while kiosk.session(other.id).state is not SessionState.SUBMITTED:
        outcome = kiosk.step()
        if getattr(outcome, "seconds", None):
            fake_clock.advance(min(outcome.seconds, 1.0))
        assert fake_clock.now().boot_s - began_s < 60.0, "the other session had to wait for the quiescence time"
    assert kiosk.session(doubtful.id).state is SessionState.CLOSED
    kiosk.drain()
    assert_delivered_once(kiosk)
