"""Waits of captures, photos and sessions over a reboot whose clock shows a believable, wrong time."""

from datetime import timedelta

import pytest
from fakes.clock import START
from fakes.truth import assert_delivered_once

from kiosk.core.clock_marks import Certainty
from sync.engine import Idle, IdleWhy
from sync.practice.faults import Fault, Kind
from sync.practice.signing import BUCKET

DAY_S = 86_400.0
QUIESCENCE_S = 90.0
JUMPS = [-3 * DAY_S, 3 * DAY_S, 400 * DAY_S]


def rest(kiosk) -> Idle:
    """Step until nothing is due now."""
    while not isinstance(outcome := kiosk.engine.step(), Idle):
        pass
    return outcome


def reboot(kiosk, jump_s, off_s=5.0, *, is_synced=False):
    """Switch off and on; the clock then shows a time that nobody vouches for."""
    kiosk.clock.reboot(off_s=off_s)
    kiosk.clock.jump_wall(jump_s)
    kiosk.clock.synced = is_synced
    kiosk.restart()


@pytest.mark.parametrize("jump_s", JUMPS)
def test_a_capture_in_doubt_is_looked_up_neither_early_nor_much_late(make_kiosk, server, fake_clock, jump_s):
    kiosk = make_kiosk(server, is_date_trusted=False)
    server.faults.add(Fault(Kind.DROP_AFTER, "/captures"))
    kiosk.scan("A")
    rest(kiosk)
    sent_s = fake_clock.true_s
    reboot(kiosk, jump_s)
    booted_s = fake_clock.true_s
    assert rest(kiosk).why is IdleWhy.WAITING
    kiosk.drain()
    assert_delivered_once(kiosk)
    look_s = next(r.received_s for r in server.requests() if r.method == "GET")
    assert sent_s + QUIESCENCE_S <= look_s <= booted_s + QUIESCENCE_S + 1.0


WAITS = {
    "a submit in doubt": Fault(Kind.DROP_AFTER, "/submit"),
    "a capture that was turned away": Fault(Kind.STATUS, "/captures", status=409, times=2),
    "a status that cannot be read": Fault(Kind.STATUS, "/sessions/", "GET", status=200),
    "a photo whose leave ran out": Fault(Kind.LINK_EXPIRED, times=2),
    "a photo in doubt": Fault(Kind.DROP_AFTER, "/photos"),
}


@pytest.mark.parametrize("what", WAITS)
@pytest.mark.parametrize("jump_s", JUMPS[:2])
def test_no_wait_of_a_row_is_cut_short_or_stretched(make_kiosk, server, what, jump_s):
    kiosk = make_kiosk(server, is_date_trusted=False)
    server.faults.add(WAITS[what])
    kiosk.station.open_session()
    kiosk.keep("A")
    kiosk.shoot(1)
    kiosk.station.finish()
    before = rest(kiosk)
    assert before.why is not IdleWhy.NOTHING_TO_SEND
    sent = len(server.requests())
    reboot(kiosk, jump_s)
    after = rest(kiosk)
    assert len(server.requests()) == sent, "not a single request before the wait is over"
    assert 0 < after.seconds <= before.seconds
    kiosk.drain()
    assert_delivered_once(kiosk)


def test_with_a_right_clock_the_time_that_passed_counts(kiosk, server):
    server.faults.add(Fault(Kind.DROP_AFTER, "/captures"))
    kiosk.scan("A")
    rest(kiosk)
    reboot(kiosk, 0.0, off_s=QUIESCENCE_S + 1.0, is_synced=True)
    kiosk.step()
    assert server.requests()[-1].method == "GET", "the look is due at once"
    kiosk.drain()
    assert_delivered_once(kiosk)


def test_the_pause_of_the_upload_host_counts_on_while_the_machine_is_off(kiosk, server, fake_clock):
    server.faults.add(Fault(Kind.STATUS, BUCKET, status=503, times=None))
    kiosk.station.open_session()
    kiosk.shoot(1)
    kiosk.station.finish()
    while (before := rest(kiosk)).seconds < 20.0:
        fake_clock.advance(before.seconds)
    reboot(kiosk, 0.0, off_s=10.0, is_synced=True)
    assert rest(kiosk).seconds == pytest.approx(before.seconds - 10.0, abs=0.1)
    server.faults.clear()
    kiosk.drain()
    assert_delivered_once(kiosk)


def test_photos_are_shown_with_their_corrected_time(make_kiosk, server, fake_clock):
    fake_clock.jump_wall(-2 * DAY_S)
    fake_clock.synced = False
    kiosk = make_kiosk(server)
    kiosk.station.open_session()
    [photo] = kiosk.shoot(1)
    taken = START + timedelta(seconds=fake_clock.true_s)
    assert (photo.captured_at, photo.certainty) == (taken - timedelta(days=2), Certainty.UNSURE)
    fake_clock.jump_wall(2 * DAY_S)
    fake_clock.synced = True
    fake_clock.advance(60.0)
    kiosk.engine.step()
    [shown] = kiosk.photos(photo.session_id)
    assert (shown.captured_at, shown.certainty) == (taken, Certainty.CORRECTED)
