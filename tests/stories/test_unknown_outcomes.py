"""An answer that was lost proves nothing: we look, but not before the request can no longer arrive."""

from fakes.truth import assert_delivered_once

from sync.engine import Idle
from sync.practice.faults import Fault, Kind

LONG_S = 60.0  # never waited out: the story releases it


def reads(server):
    return [r.received_s for r in server.requests() if r.method == "GET"]


def test_an_unknown_outcome_is_looked_up_no_earlier_than_the_quiescence_time(kiosk, server, fake_clock):
    server.faults.add(Fault(Kind.DROP_AFTER, "/captures"))
    kiosk.scan("A", "B")
    lost_s = fake_clock.true_s
    kiosk.drain()
    assert_delivered_once(kiosk)
    assert lost_s + 90.0 <= reads(server)[0] < lost_s + 91.0


def test_a_submit_in_doubt_is_looked_up_no_earlier_than_the_quiescence_time(kiosk, server, fake_clock):
    server.faults.add(Fault(Kind.RESET_AFTER, "/submit"))
    kiosk.scan("A")
    lost_s = fake_clock.true_s
    kiosk.drain()
    assert_delivered_once(kiosk)
    assert reads(server)[-1] >= lost_s + 90.0


def test_one_look_settles_all_doubtful_captures(kiosk, server):
    server.faults.add(Fault(Kind.DROP_AFTER, "/captures", times=2))
    server.faults.add(Fault(Kind.DROP_BEFORE, "/captures"))
    kiosk.scan("A", "B", "C")
    kiosk.drain()
    assert_delivered_once(kiosk)
    assert len(reads(server)) == 2  # the look, then the audit


def test_a_capture_that_arrives_after_the_look_is_found_by_the_audit_and_never_submitted_twice(
    practice, make_kiosk, fake_clock
):
    server = practice()
    kiosk = make_kiosk(server, read_timeout_s=0.2)
    server.faults.add(Fault(Kind.LATE, "/captures", seconds=LONG_S))
    session = kiosk.scan("A")
    while not isinstance(kiosk.engine.step(), Idle):
        pass
    fake_clock.advance(90.0)
    kiosk.step()  # the look: absent
    server.faults.release()
    assert server.wait_idle()
    kiosk.drain()
    assert_delivered_once(kiosk)
    assert kiosk.generation(session.id) == 2


def test_a_look_for_another_reason_does_not_settle_what_may_still_arrive(practice, make_kiosk):
    server = practice()
    kiosk = make_kiosk(server, read_timeout_s=0.2)
    server.faults.add(Fault(Kind.LATE, "/captures", seconds=LONG_S))
    server.faults.add(Fault(Kind.STATUS, "/captures", status=409))
    session = kiosk.scan("A", "B")
    while not isinstance(kiosk.engine.step(), Idle):
        pass
    assert len(reads(server)) == 1
    assert kiosk.queue().unknown == 1
    server.faults.release()
    assert server.wait_idle()
    kiosk.drain()
    assert_delivered_once(kiosk)
    assert kiosk.generation(session.id) == 1


def test_a_kiosk_that_dies_with_a_capture_on_its_way_looks_it_up(practice, make_kiosk):
    class PowerCut(Exception):
        pass

    class Cut:
        """Power goes once, right before or right after a capture reached the server."""

        def __init__(self, api, cuts):
            self.api, self.cuts = api, cuts

        def __getattr__(self, name):
            return getattr(self.api, name)

        def submit_capture(self, capture):
            cut = self.cuts.pop(0) if self.cuts else None
            if cut == "before":
                raise PowerCut
            answer = self.api.submit_capture(capture)
            if cut == "after":
                raise PowerCut
            return answer

    server = practice()
    cuts = ["before", None, "after", "after"]
    kiosk = make_kiosk(server, wrap_api=lambda api: Cut(api, cuts))
    kiosk.scan("A", "B", "C")
    for _ in range(4):
        try:
            kiosk.drain()
        except PowerCut:
            kiosk.restart()
    kiosk.drain()
    assert cuts == []
    assert_delivered_once(kiosk)
