"""Sessions that are sent while they are open: everything but audit and submit is done when a person finishes them."""

import pytest
from fakes.truth import assert_bodies_follow_the_contract, assert_delivered_once, submitted_for

from kiosk.core.delivery import DeliveryState
from kiosk.core.session import SessionState
from sync.engine import IdleWhy, Worked
from sync.plan import MAX_LIVE_GENERATIONS
from sync.practice.faults import Fault, Kind
from sync.practice.signing import BUCKET


@pytest.fixture
def live(make_kiosk, server):
    return make_kiosk(server, is_live=True)


def posts(server, ending="/captures"):
    return [r for r in server.requests() if r.method == "POST" and r.path.endswith(ending)]


def states(kiosk, session):
    return [capture.state for capture in kiosk.captures(session.id)]


def test_captures_and_photos_go_out_while_the_session_is_open_and_it_is_submitted_when_it_is_finished(live, server):
    session = live.station.open_session("Delivery 48213")
    live.keep("A", "B")
    live.shoot(1)
    assert live.drain().why is IdleWhy.NOTHING_TO_SEND
    assert states(live, session) == [DeliveryState.DELIVERED] * 2
    assert [photo.state for photo in live.photos(session.id)] == [DeliveryState.DELIVERED]
    assert [(s.submit_count, s.capture_mode) for s in server.state.sessions()] == [(0, "both")]
    assert live.queue().on_this_kiosk == 0
    assert live.queue().sessions_open_sent == 1
    live.keep("C")
    live.drain()
    before = len(server.requests())
    live.station.finish()
    live.drain()
    assert [r.method for r in server.requests()[before:]] == ["GET", "POST"], "the audit and the submit are all"
    assert_delivered_once(live)
    assert_bodies_follow_the_contract(server)
    assert live.queue().sessions_open_sent == 0


def test_a_session_is_made_on_the_server_with_the_first_capture_and_not_before(live, server):
    live.station.open_session()
    assert live.drain().why is IdleWhy.NOTHING_TO_SEND
    assert server.requests() == []
    live.keep("A")
    live.drain()
    assert len(posts(server, "/sessions")) == 1


def test_finished_sessions_go_before_open_ones(live, server):
    live.station.open_session("still open")
    live.keep("A")
    live.station.leave_session()
    finished = live.scan("B", "C")
    while live.session(finished.id).state is not SessionState.SUBMITTED:
        live.step()
    assert len(posts(server)) == 2
    live.drain()
    assert len(posts(server)) == 3


def test_undoing_what_was_sent_has_the_finished_session_sent_anew_and_nothing_sent_twice_before(live, server):
    session = live.station.open_session()
    live.keep("A", "B")
    live.drain()
    live.station.undo_last()
    live.keep("C", "D")
    assert live.drain().why is IdleWhy.NOTHING_TO_SEND
    assert len(posts(server)) == 2, "what is scanned now would have to be sent again"
    live.station.finish()
    live.drain()
    assert_delivered_once(live)
    assert live.generation(session.id) == 2
    assert len(posts(server)) == 2 + 3


def test_undoing_what_was_not_sent_yet_costs_nothing(live, server):
    session = live.station.open_session()
    live.keep("A")
    live.station.undo_last()
    assert live.drain().why is IdleWhy.NOTHING_TO_SEND
    assert server.requests() == []
    live.keep("B")
    live.drain()
    live.station.finish()
    live.drain()
    assert_delivered_once(live)
    assert live.generation(session.id) == 1


def test_a_live_session_all_of_which_was_undone_is_never_submitted(live, server):
    session = live.station.open_session()
    live.keep("A")
    live.drain()
    live.station.undo_last()
    live.station.finish()
    live.drain()
    assert live.session(session.id).state is SessionState.DONE
    assert submitted_for(server, session.id) == []


def test_a_session_that_expired_while_nobody_scanned_is_begun_anew(practice, make_kiosk, fake_clock):
    server = practice(idle_ttl_s=600.0)
    live = make_kiosk(server, is_live=True)
    session = live.station.open_session()
    live.keep("A")
    live.drain()
    fake_clock.advance(700.0)
    live.keep("B")
    live.drain()
    assert states(live, session) == [DeliveryState.DELIVERED] * 2
    assert live.generation(session.id) == 2
    live.station.finish()
    live.drain()
    assert_delivered_once(live)
    assert len(server.state.sessions()) == 2


def test_a_session_that_expires_again_and_again_is_sent_in_one_go_once_it_is_finished(practice, make_kiosk, fake_clock):
    server = practice(idle_ttl_s=600.0)
    live = make_kiosk(server, is_live=True)
    session = live.station.open_session("All day")
    for hour in range(8):
        live.keep(f"code {hour}")
        live.drain()
        fake_clock.advance(3600.0)
    assert live.generation(session.id) == MAX_LIVE_GENERATIONS
    assert len(posts(server)) < 15, "no endless sending anew"
    live.station.finish()
    live.drain()
    assert_delivered_once(live)
    assert live.session(session.id).state is SessionState.SUBMITTED, "no person is needed"


@pytest.mark.parametrize(
    "fault",
    [
        Fault(Kind.DROP_AFTER, "/captures", after=1),
        Fault(Kind.DROP_BEFORE, "/captures", after=1),
        Fault(Kind.STATUS, "/captures", status=429, retry_after="30"),
        Fault(Kind.END_ELSEWHERE, "/captures", after=1),
        Fault(Kind.EXPIRE, "/photos"),
        Fault(Kind.DROP_AFTER, "/photos"),
        Fault(Kind.DROP_AFTER, "/sessions"),
        Fault(Kind.STATUS, BUCKET, status=503),
    ],
    ids=str,
)
def test_no_single_fault_loses_or_doubles_what_is_sent_live(live, server, fault):
    session = live.station.open_session()
    server.faults.add(fault)
    live.keep("A", "B", "C")
    live.shoot(1)
    live.drain()
    assert server.faults.planned() == ()
    assert states(live, session) == [DeliveryState.DELIVERED] * 3
    live.keep("D")
    live.station.finish()
    live.drain()
    assert_delivered_once(live)


@pytest.mark.parametrize(
    ("fault", "words"),
    [
        (Fault(Kind.NO_ID, "/sessions", "POST"), "did not name it"),
        (Fault(Kind.STATUS, "/sessions", status=422), "refuses"),
    ],
    ids=["no name", "refused"],
)
def test_a_server_session_that_cannot_be_had_is_asked_for_once_and_the_person_when_the_session_is_finished(
    live, server, fault, words
):
    server.faults.add(fault)
    session = live.station.open_session()
    for text in "ABC":
        live.keep(text)
        assert live.drain().why is IdleWhy.NOTHING_TO_SEND
    assert len(posts(server, "/sessions")) == 1
    assert live.session(session.id).state is SessionState.OPEN
    assert live.station.finish().state is SessionState.ATTENTION
    live.drain()
    assert words in live.session(session.id).attention
    assert len(posts(server, "/sessions")) == 1
    assert live.station.send_again(session.id)
    live.drain()
    assert_delivered_once(live)


def test_a_refused_row_of_an_open_session_holds_up_nothing_and_is_asked_about(live, server):
    server.faults.add(Fault(Kind.STATUS, "/captures", status=422))
    session = live.station.open_session()
    first, _ = live.keep("A", "B")
    live.drain()
    assert states(live, session) == [DeliveryState.REFUSED, DeliveryState.DELIVERED]
    assert live.station.set_aside(first.id)
    live.station.finish()
    live.drain()
    assert_delivered_once(live)


def test_a_session_with_nothing_but_what_a_person_left_out_sends_nothing(live, server):
    server.faults.add(Fault(Kind.STATUS, "/captures", status=422))
    session = live.station.open_session()
    [only] = live.keep("A")
    live.drain()
    assert live.station.set_aside(only.id)
    assert live.station.finish().state is SessionState.DONE
    live.drain()
    assert submitted_for(server, session.id) == []


def test_a_restart_goes_on_with_the_open_session(live, server):
    session = live.station.open_session()
    live.keep("A", "B")
    while not isinstance(outcome := live.step(), Worked) or not outcome.delivered:
        pass
    live.restart()
    live.drain()
    live.station.finish(session.id)
    live.drain()
    assert_delivered_once(live)
    assert live.generation(session.id) == 1


def test_each_capture_counts_as_delivered_once_however_often_it_was_sent(live):
    live.station.open_session()
    live.keep("A", "B")
    delivered = count_delivered(live)
    live.station.undo_last()
    live.station.finish()
    assert delivered + count_delivered(live) == 2
    assert_delivered_once(live)


def count_delivered(kiosk) -> int:
    """What ``kiosk sync --json`` calls delivered."""
    total = 0
    while isinstance(outcome := kiosk.step(), Worked) or outcome.seconds is not None:
        total += outcome.delivered if isinstance(outcome, Worked) else 0
        if not isinstance(outcome, Worked) and outcome.why is IdleWhy.NOTHING_TO_SEND:
            break
    return total


def test_the_station_wakes_the_courier_at_each_capture_and_photo(live):
    woken = []
    live.station.wake_live = lambda: woken.append(live.queue().waiting)
    live.keep("A", "B")
    live.shoot(1)
    assert woken == [1, 2, 2], "after the commit, not before"
