"""A photo is registered with the capture that it shows: it waits until it is known what the server calls that one."""

import pytest
from fakes.pixels import jpeg
from fakes.truth import assert_delivered_once, submitted_for

from kiosk.core.codes import Code, Symbology
from kiosk.core.session import SessionState
from sync import search
from sync.practice.faults import Fault, Kind


def photographed(kiosk, text="A"):
    """A finished session with a capture, a photo of it, and one of nothing."""
    session = kiosk.station.open_session()
    [capture] = kiosk.keep(text)
    kiosk.station.add_photo(jpeg(1), "nutrition", capture.id).result()
    kiosk.shoot(2)
    kiosk.station.finish()
    return session.id, capture.id


def assert_linked(server, session_id):
    [remote] = submitted_for(server, session_id)
    [capture] = remote.captures
    ordered = sorted(remote.photos, key=lambda photo: photo.sort_order)
    assert [(photo.photo_type, photo.capture_id) for photo in ordered] == [("nutrition", capture.id), ("front", None)]


@pytest.mark.parametrize(
    "fault",
    [
        Fault(Kind.DROP_BEFORE, "/captures"),
        Fault(Kind.DROP_AFTER, "/captures"),
        Fault(Kind.TRUNCATED, "/captures"),
        Fault(Kind.STATUS, "/captures", status=409),
        Fault(Kind.STATUS, "/captures", status=502, applied=True),
        Fault(Kind.STATUS, "/captures", status=503),
    ],
    ids=str,
)
def test_a_capture_in_doubt_or_tried_again_keeps_its_photos(kiosk, server, fault):
    server.faults.add(fault)
    session_id, _ = photographed(kiosk)
    kiosk.drain()
    assert server.faults.planned() == ()
    assert_delivered_once(kiosk)
    assert_linked(server, session_id)


@pytest.mark.parametrize("decision", ["again", "corrected", "left out"])
def test_the_photos_of_a_refused_capture_wait_for_the_persons_decision(kiosk, server, decision):
    server.faults.add(Fault(Kind.STATUS, "/captures", status=422))
    session_id, capture_id = photographed(kiosk)
    kiosk.drain()
    [remote] = server.state.sessions()
    assert [photo.photo_type for photo in remote.photos] == ["front"]
    if decision == "left out":
        assert kiosk.station.set_aside(capture_id)
        kiosk.drain()
        assert_delivered_once(kiosk)
        [submitted] = submitted_for(server, session_id)
        assert [photo.capture_id for photo in submitted.photos] == [None, None]
        return
    if decision == "again":
        assert kiosk.station.retry(capture_id)
    else:
        assert kiosk.station.correct(capture_id, Code("B", b"B", Symbology.CODE128))
    kiosk.drain()
    assert_delivered_once(kiosk)
    assert_linked(server, session_id)


def test_sessions_whose_photos_wait_for_a_person_keep_no_other_from_being_sent(kiosk, server, monkeypatch):
    monkeypatch.setattr(search, "MOST_AHEAD", 2)
    server.faults.add(Fault(Kind.STATUS, "/captures", status=422, times=3))
    waiting = [photographed(kiosk, text)[0] for text in "ABC"]
    kiosk.drain()
    session_id, _ = photographed(kiosk, "D")
    kiosk.drain()
    assert {kiosk.session(one).state for one in waiting} == {SessionState.CLOSED}
    assert kiosk.session(session_id).submitted_at is not None
    assert_linked(server, session_id)
