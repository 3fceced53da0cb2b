"""What goes to the server is the file that is to be sent, byte by byte; what the camera gave goes nowhere, and stays.

It lies beside its photo through every step of a delivery, a network that goes and a restart, and goes only after it.
"""

import hashlib

from fakes.pixels import jpeg

from kiosk.core.delivery import DeliveryState
from kiosk.core.session import SessionState
from kiosk.store.retention import Keep, retain
from sync.practice.faults import Fault, Kind
from sync.practice.signing import BUCKET

SENT = (1, 2, 3)
CAMERA = 100
"""Added to the number of a photo: the picture that the camera gave."""

_MOST_STEPS, _RESTARTED = 200, 6


def sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def originals(kiosk) -> dict[str, bytes]:
    folder = kiosk.folder / "originals"
    return {file.name: file.read_bytes() for file in folder.iterdir()} if folder.is_dir() else {}


def shoot(kiosk) -> dict[str, bytes]:
    """Take the photos; returns what the camera gave, by the names of the files."""
    given = {}
    for number in SENT:
        original = jpeg(number + CAMERA, fill=60_000)
        given[kiosk.station.add_photo(jpeg(number), "front", original=original).result().file_name] = original
    return given


def keep_house(kiosk) -> None:
    """What the kiosk does every hour."""
    retain(kiosk.database, Keep(), kiosk.clock.now().wall, is_clock_right=True)


def is_delivered(kiosk, session_id: str) -> bool:
    return kiosk.session(session_id).state in {SessionState.SUBMITTED, SessionState.DONE}


def test_only_the_file_that_is_to_be_sent_is_uploaded_and_the_original_goes_after_the_delivery(kiosk, server):
    session = kiosk.station.open_session("Shelf 12")
    given = shoot(kiosk)
    kiosk.station.finish()
    server.faults.add(Fault(Kind.DROP_AFTER, BUCKET, times=1))
    server.faults.add(Fault(Kind.RESET_BEFORE, "/photos", after=1, times=1))
    seen: set[DeliveryState] = set()
    for step in range(_MOST_STEPS):
        kiosk.step()
        if is_delivered(kiosk, session.id):
            break
        keep_house(kiosk)
        assert originals(kiosk) == given, "no original goes before its photo is delivered"
        seen |= {photo.state for photo in kiosk.photos(session.id)}
        if step == _RESTARTED:
            kiosk.restart()
    assert is_delivered(kiosk, session.id)
    assert DeliveryState.DELIVERED in seen, "photos were delivered while the session was not"
    assert originals(kiosk) == given
    keep_house(kiosk)
    assert originals(kiosk) == {}
    [remote] = [one for one in server.state.sessions() if one.submit_count]
    there = {upload.sha256: upload.size for one in server.state.sessions() for upload in one.uploads}
    sent = [(kiosk.folder / "photos" / photo.file_name).read_bytes() for photo in kiosk.photos(session.id)]
    assert sent == [jpeg(number) for number in SENT]
    assert there == {sha256(data): len(data) for data in sent}
    assert not {sha256(data) for data in given.values()} & set(there)
    assert [photo.sha256 for photo in remote.photos] == [sha256(data) for data in sent]
