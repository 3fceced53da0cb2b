"""What a person left out is put back: it waits for a decision again, and is delivered once or not at all."""

from pathlib import Path

import pytest
from fakes.clock import FakeClock
from fakes.kiosk import Kiosk

from kiosk.core.codes import Code, Symbology
from kiosk.core.delivery import DeliveryState
from kiosk.core.session import SessionState
from kiosk.store import amend, outbox
from sync.practice.control import Fault, Kind
from sync.practice.server import PracticeServer


@pytest.fixture
def server():
    with PracticeServer() as made:
        yield made


@pytest.fixture
def kiosk(server, tmp_path: Path):
    made = Kiosk(tmp_path, server, FakeClock())
    yield made
    made.close()


def refuse(server: PracticeServer, path: str, times: int = 1) -> None:
    server.faults.add(Fault(Kind.STATUS, path, status=422, times=times))


def the_refused(kiosk: Kiosk, session_id: str) -> str:
    [refused] = [c for c in kiosk.captures(session_id) if c.state is DeliveryState.REFUSED]
    return refused.id


def sent(server: PracticeServer) -> list[list[str]]:
    return [[c.raw_value for c in one.captures] for one in server.state.sessions() if one.submit_count]


def test_a_capture_that_was_left_out_comes_back_before_its_session_is_submitted(kiosk, server):
    refuse(server, "/captures")
    session = kiosk.scan("BAD", "GOOD")
    kiosk.drain()
    bad = the_refused(kiosk, session.id)
    assert kiosk.station.set_aside(bad)
    assert kiosk.station.amendments.bring_back(bad)
    kiosk.drain()
    assert sent(server) == []
    assert the_refused(kiosk, session.id) == bad
    assert kiosk.station.retry(bad)
    kiosk.drain()
    assert [sorted(codes) for codes in sent(server)] == [["BAD", "GOOD"]]


def test_a_session_of_which_nothing_was_left_is_to_be_sent_again(kiosk, server):
    refuse(server, "/captures")
    session = kiosk.scan("ONLY")
    kiosk.drain()
    only = the_refused(kiosk, session.id)
    kiosk.station.set_aside(only)
    assert kiosk.session(session.id).state is SessionState.DONE
    assert kiosk.station.amendments.bring_back(only)
    assert kiosk.session(session.id).state is SessionState.CLOSED
    assert not kiosk.queue().is_all_delivered
    kiosk.station.retry(only)
    kiosk.drain()
    assert sent(server) == [["ONLY"]]


def test_once_its_session_was_submitted_it_stays_left_out(kiosk, server):
    refuse(server, "/captures")
    session = kiosk.scan("BAD", "GOOD")
    kiosk.drain()
    bad = the_refused(kiosk, session.id)
    kiosk.station.set_aside(bad)
    kiosk.drain()
    assert sent(server) == [["GOOD"]]
    assert not kiosk.station.amendments.bring_back(bad)
    assert not kiosk.station.amendments.bring_back("nobody")
    states = {c.code.text: c.state for c in kiosk.captures(session.id)}
    assert states == {"BAD": DeliveryState.SET_ASIDE, "GOOD": DeliveryState.DELIVERED}


def test_a_submit_that_was_about_to_go_out_does_not(kiosk, server):
    """The courier audited; then somebody puts the capture back; then the courier asks for leave to submit."""
    refuse(server, "/captures")
    session = kiosk.scan("BAD", "GOOD")
    kiosk.drain()
    bad = the_refused(kiosk, session.id)
    kiosk.station.set_aside(bad)
    kiosk.database.write(lambda tx: outbox.audited(tx, session.id)).result()
    assert kiosk.station.amendments.bring_back(bad)
    now = kiosk.clock.now()
    assert not kiosk.database.write(lambda tx: outbox.lease_submit(tx, session.id, now)).result()
    assert sent(server) == []


def test_while_nobody_knows_whether_the_submit_arrived_nothing_is_put_back(kiosk, server):
    refuse(server, "/captures")
    session = kiosk.scan("BAD", "GOOD")
    kiosk.drain()
    bad = the_refused(kiosk, session.id)
    kiosk.station.set_aside(bad)
    kiosk.database.write(lambda tx: outbox.submit_in_doubt(tx, session.id, None, "no answer")).result()
    assert not kiosk.database.write(lambda tx: amend.bring_back(tx, bad)).result()


def test_a_photo_that_was_left_out_comes_back_and_is_registered(kiosk, server):
    refuse(server, "/photos")
    kiosk.station.open_session()
    kiosk.keep("A")
    [photo] = kiosk.shoot(1)
    session = kiosk.station.finish()
    kiosk.drain()
    assert [one.state for one in kiosk.photos(session.id)] == [DeliveryState.REFUSED]
    assert kiosk.station.set_aside(photo.id)
    assert kiosk.station.amendments.bring_back(photo.id)
    assert kiosk.station.retry(photo.id)
    kiosk.drain()
    [remote] = [one for one in server.state.sessions() if one.submit_count]
    assert len(remote.photos) == 1


def test_a_corrected_capture_keeps_its_quantity(kiosk, server):
    kiosk.station.open_session()
    [bad] = kiosk.keep("x" * 501)
    kiosk.station.amendments.change_quantity(bad.id, 24)
    corrected = kiosk.station.correct(bad.id, Code("short", b"short", Symbology.UNKNOWN))
    assert corrected is not None
    assert corrected.quantity == 24
