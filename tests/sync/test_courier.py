"""The courier's thread: works, sleeps, wakes, and recovers from faults by itself."""

from threading import Event

import pytest
from fakes.kiosk import Kiosk
from fakes.truth import assert_delivered_once

from kiosk.core.events import QueueChanged, ThreadFailed
from kiosk.core.faults import StoreFault
from sync import courier as courier_module
from sync.courier import Courier
from sync.practice.faults import Fault, Kind

PATIENCE_S = 10.0


class Watched:
    """Collects what the courier posts and tells when something was submitted."""

    def __init__(self, kiosk: Kiosk) -> None:
        self.kiosk, self.events, self.done = kiosk, [], Event()
        self.courier = Courier(kiosk.engine, self.post)

    def post(self, event):
        self.events.append(event)
        if self.kiosk.sessions() and self.kiosk.sessions()[-1].submitted_at is not None:
            self.done.set()


@pytest.fixture
def watched(kiosk):
    watched = Watched(kiosk)
    yield watched
    watched.courier.stop()


def test_a_woken_courier_sends_what_was_finished(kiosk, watched):
    kiosk.station.wake_courier = watched.courier.wake
    watched.courier.start()
    kiosk.scan("A", "B")
    assert watched.done.wait(PATIENCE_S)
    assert_delivered_once(kiosk)
    assert QueueChanged() in watched.events


def test_a_person_who_asks_ends_the_pause_of_a_refused_key(kiosk, server, watched):
    server.faults.add(Fault(Kind.STATUS, "/sessions", status=401))
    kiosk.scan("A")
    kiosk.step()
    kiosk.engine.step()
    watched.courier.start()
    watched.courier.try_now()
    assert watched.done.wait(PATIENCE_S)
    assert_delivered_once(kiosk)


@pytest.mark.parametrize("trouble", [StoreFault("The disk is full", "Free some space."), ValueError("a bug")])
def test_a_fault_in_the_middle_of_a_call_is_told_and_its_capture_is_settled(
    practice, make_kiosk, monkeypatch, fake_clock, trouble
):
    """The answer came, but what it meant could not be written down: nobody may believe that it is still on its way."""
    troubles = [trouble]

    class Failing:
        def __init__(self, api):
            self.api = api

        def __getattr__(self, name):
            return getattr(self.api, name)

        def submit_capture(self, capture):
            answer = self.api.submit_capture(capture)
            if troubles:
                raise troubles.pop()
            return answer

    monkeypatch.setattr(courier_module, "_FAULT_PAUSE_S", 0.01)
    kiosk = make_kiosk(practice(), wrap_api=Failing, quiescence_s=0.0)
    watched = Watched(kiosk)
    kiosk.scan("A", "B")
    watched.courier.start()
    try:
        assert watched.done.wait(PATIENCE_S)
    finally:
        watched.courier.stop()
    assert_delivered_once(kiosk)
    assert [e.thread for e in watched.events if isinstance(e, ThreadFailed)] == ["courier"]


def test_stopping_a_courier_that_never_began_is_harmless(kiosk):
    Courier(kiosk.engine, kiosk.events.append).stop()
