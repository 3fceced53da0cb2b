"""Photos stand on the server in the order in which they were taken, though answers to the reorder get lost.

Found by ``kiosk bench crash``: two lost answers in a row, and the session was submitted with its photos out of order.
"""

import pytest
from fakes.pixels import jpeg
from fakes.truth import assert_delivered_once, submitted_for
from fakes.two_kiosks import give, take

from sync.practice.faults import Fault, Kind


@pytest.fixture
def unordered(kiosk, server):
    """A finished session with three photos, of which the first will arrive last."""
    server.faults.add(Fault(Kind.LINK_EXPIRED, times=2))
    kiosk.station.open_session()
    kiosk.shoot(1, 2, 3)
    return kiosk.station.finish()


def order_on_server(server, session):
    [remote] = submitted_for(server, session.id)
    return [photo.metadata["client_id"] for photo in sorted(remote.photos, key=lambda photo: photo.sort_order)]


@pytest.mark.parametrize(
    "fault",
    [
        Fault(Kind.DROP_BEFORE, "/reorder", times=3),
        Fault(Kind.RESET_AFTER, "/reorder", times=3),
        Fault(Kind.STATUS, "/reorder", status=502, times=3),
    ],
    ids=str,
)
def test_lost_answers_do_not_leave_photos_in_the_wrong_order(kiosk, server, unordered, fault):
    server.faults.add(fault)
    kiosk.drain()
    assert_delivered_once(kiosk)
    assert order_on_server(server, unordered) == [photo.id for photo in kiosk.photos(unordered.id)]


def test_a_server_that_never_answers_a_reorder_gets_the_session_all_the_same(kiosk, server, unordered):
    server.faults.add(Fault(Kind.DROP_BEFORE, "/reorder", times=None))
    kiosk.drain()
    assert_delivered_once(kiosk)
    assert order_on_server(server, unordered)[-1] == kiosk.photos(unordered.id)[0].id
    assert sum(request.path.endswith("/reorder") for request in server.requests()) == 10


def test_an_order_that_was_changed_on_another_kiosk_comes_back_with_the_session(make_kiosk, server, tmp_path):
    one, two = make_kiosk(server), make_kiosk(server)
    session = one.station.open_session()
    first, second, third = (photo.id for photo in one.shoot(1, 2, 3))
    give(one, tmp_path / "there.kiosk", session.id)
    take(two, tmp_path / "there.kiosk")
    two.station.continue_session(session.id)
    two.station.amendments.photos.move(third, -1)
    again = two.station.add_photo(jpeg(4), "front", replaces=first).result().id
    wanted = [again, third, second]
    assert [photo.id for photo in two.photos(session.id)] == wanted
    give(two, tmp_path / "back.kiosk", session.id)
    take(one, tmp_path / "back.kiosk")
    assert [photo.id for photo in one.photos(session.id)] == wanted
    one.station.finish(session.id)
    one.drain()
    assert_delivered_once(one)
    assert order_on_server(server, session) == wanted
