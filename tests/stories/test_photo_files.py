"""Files of photos that go, shrink or cannot be read, and disks without room: a person is told, all else goes on."""

import pytest
from fakes.clock import FakeClock
from fakes.pixels import jpeg
from fakes.truth import assert_delivered_once

from kiosk.core.codes import Code, Symbology
from kiosk.core.delivery import DeliveryState
from kiosk.core.events import CaptureKept, PhotoKept, PhotoNotKept, Source
from kiosk.core.faults import StoreFault
from kiosk.core.room import Thresholds
from kiosk.station import Station
from kiosk.store.space import Disk
from sync.practice.signing import BUCKET

FULL = Thresholds(low=1 << 60, tight=1 << 60, reserve=0)
EMPTY = Thresholds(low=0, tight=0, reserve=0)


def shot(kiosk):
    kiosk.station.open_session("Delivery 48213")
    kiosk.keep("A")
    kiosk.shoot(1, 2, 3)
    return kiosk.station.finish()


def cut(path):
    with path.open("r+b") as file:
        file.truncate(path.stat().st_size - 1)


def flip(path):
    content = bytearray(path.read_bytes())
    content[-3] ^= 0xFF
    path.write_bytes(content)


HARM = {"gone": lambda path: path.unlink(), "cut short": cut, "one bit flipped": flip}


class Harmful:
    """An API before whose first upload the file is harmed: after it was found whole."""

    def __init__(self, api, harm) -> None:
        self._api, self._harm, self._is_done = api, harm, False

    def __getattr__(self, name):
        return getattr(self._api, name)

    def upload_photo(self, leave, file, progress):
        if not self._is_done:
            self._is_done = True
            self._harm(file)
        return self._api.upload_photo(leave, file, progress)


@pytest.mark.parametrize("harm", HARM)
def test_a_harmed_file_asks_a_person_in_words_and_the_others_go_on(kiosk, server, harm):
    session = shot(kiosk)
    first = kiosk.photos(session.id)[0]
    HARM[harm](kiosk.folder / "photos" / first.file_name)
    kiosk.drain()
    refused, *others = kiosk.photos(session.id)
    assert refused.state is DeliveryState.REFUSED
    assert refused.last_error.endswith("Retake it, or set it aside.")
    assert [photo.state for photo in others] == [DeliveryState.DELIVERED] * 2
    assert len([r for r in server.requests() if r.path.startswith(BUCKET)]) == 2
    assert kiosk.station.set_aside(first.id)
    kiosk.drain()
    assert_delivered_once(kiosk)


@pytest.mark.parametrize("status", ["gone", "folder"])
def test_a_file_that_goes_while_it_is_sent_asks_a_person_and_holds_up_no_upload(make_kiosk, server, status):
    def harm(file):
        file.unlink()
        if status == "folder":
            file.mkdir()

    kiosk = make_kiosk(server, wrap_api=lambda api: Harmful(api, harm))
    session = shot(kiosk)
    kiosk.drain()
    refused, *others = kiosk.photos(session.id)
    assert refused.state is DeliveryState.REFUSED
    assert "cannot be read" in refused.last_error
    assert [photo.state for photo in others] == [DeliveryState.DELIVERED] * 2
    assert kiosk.station.set_aside(refused.id)
    kiosk.drain()
    assert_delivered_once(kiosk)


def test_a_disk_with_a_bad_moment_is_asked_again(make_kiosk, server):
    def hide_once(file):
        raise OSError(5, "Input/output error")

    kiosk = make_kiosk(server, wrap_api=lambda api: Harmful(api, hide_once))
    shot(kiosk)
    kiosk.drain()
    assert_delivered_once(kiosk)


def test_without_room_a_photo_is_refused_in_words_and_scans_go_in(database, tmp_path, events):
    station = Station(database, FakeClock(), events.append, "Kiosk 1", Disk(tmp_path, FULL))
    session = station.open_session()
    with pytest.raises(StoreFault, match="The disk is full"):
        station.add_photo(jpeg(1)).result()
    assert [event.title for event in events if isinstance(event, PhotoNotKept)] == ["Photo NOT saved"]
    station.accept(Code("A", b"A", Symbology.QR), Source.GUN, 0.0).result()
    assert isinstance(events[-1], CaptureKept)
    assert station.session_id == session.id
    assert not (tmp_path / "photos").exists()


def test_with_room_a_photo_is_kept(database, tmp_path, events):
    station = Station(database, FakeClock(), events.append, "Kiosk 1", Disk(tmp_path, EMPTY))
    station.add_photo(jpeg(1)).result()
    assert isinstance(events[-1], PhotoKept)
