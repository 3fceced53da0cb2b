"""What the camera gave stays beside its photo until that is delivered, and never stands in the way of anything."""

import sqlite3
from contextlib import closing
from pathlib import Path

from fakes.damage import salvage_of, spoil
from fakes.pixels import jpeg

from kiosk.core.faults import StoreFault
from kiosk.core.room import Thresholds
from kiosk.core.session import SessionState
from kiosk.station import Station
from kiosk.store.database import FILE_NAME
from kiosk.store.photo_files import FilesReport
from kiosk.store.retention import Keep, drop_originals, retain
from kiosk.store.space import Disk

ORIGINAL = b"\xff\xd8\xff what the camera gave"
PLENTY = Thresholds(low=0, tight=0, reserve=0)
LOW = Thresholds(low=1 << 60, tight=0, reserve=0)


def originals(kiosk):
    folder = kiosk.folder / "originals"
    return {file.name: file.read_bytes() for file in folder.iterdir()} if folder.is_dir() else {}


def shoot(kiosk, number=1):
    return kiosk.station.add_photo(jpeg(number), "front", original=ORIGINAL).result()


def test_it_is_kept_until_its_session_is_submitted_with_the_photo(kiosk):
    session = kiosk.station.open_session("Delivery 48213")
    kiosk.keep("A")
    photo = shoot(kiosk)
    undone = shoot(kiosk, 2)
    kiosk.station.undo_photo(undone.id)
    plain = kiosk.station.add_photo(jpeg(3)).result()
    kiosk.station.finish()
    assert originals(kiosk) == {photo.file_name: ORIGINAL, undone.file_name: ORIGINAL}
    assert drop_originals(kiosk.database) == 0
    kiosk.drain()
    assert kiosk.session(session.id).state in {SessionState.SUBMITTED, SessionState.DONE}
    kept = retain(kiosk.database, Keep(), kiosk.clock.now().wall, is_clock_right=False)
    assert kept.sessions == 0
    assert originals(kiosk) == {}
    assert {(kiosk.folder / "photos" / one.file_name).exists() for one in (photo, undone, plain)} == {True}


def test_it_is_no_orphan_and_what_belongs_to_no_photo_goes_at_the_next_start(kiosk):
    shoot(kiosk)
    before = originals(kiosk)
    folder = kiosk.folder / "originals"
    (folder / "half.jpg.part").write_bytes(b"torn by a crash")
    (folder / "nobody.jpg").write_bytes(b"its photo was never kept")
    kiosk.restart()
    assert kiosk.station.look_at_photos() == FilesReport()
    assert originals(kiosk) == before


def test_the_original_of_a_photo_without_a_row_stays_with_it(kiosk):
    photo = shoot(kiosk)
    stray = "stray.jpg"
    (kiosk.folder / "photos" / stray).write_bytes(jpeg(2))
    (kiosk.folder / "originals" / stray).write_bytes(ORIGINAL)
    assert kiosk.station.look_at_photos().orphans == (stray,)
    assert set(originals(kiosk)) == {photo.file_name, stray}


def test_where_room_is_low_the_photo_is_kept_without_its_original(kiosk):
    disk = Disk(kiosk.folder, LOW)
    station = Station(kiosk.database, kiosk.clock, lambda event: None, "Kiosk 1", disk)
    photo = station.add_photo(jpeg(1), original=ORIGINAL).result()
    assert (kiosk.folder / "photos" / photo.file_name).read_bytes() == jpeg(1)
    assert originals(kiosk) == {}
    disk.at = PLENTY
    again = station.add_photo(jpeg(2), original=ORIGINAL).result()
    assert set(originals(kiosk)) == {again.file_name}


def test_a_folder_that_cannot_be_made_stops_no_photo(kiosk, caplog):
    (kiosk.folder / "originals").write_text("in the way", encoding="utf-8")
    photo = shoot(kiosk)
    assert (kiosk.folder / "photos" / photo.file_name).exists()
    assert "original of a photo was not kept" in caplog.text
    assert drop_originals(kiosk.database) == 0
    assert kiosk.station.look_at_photos() == FilesReport()


def test_a_photo_that_is_refused_leaves_no_original(kiosk):
    kiosk.station.open_session("Delivery 48213")
    failed = kiosk.station.add_photo(jpeg(1), "front", "no such capture", ORIGINAL).exception()
    assert not isinstance(failed, StoreFault)
    assert originals(kiosk) == {}
    assert list((kiosk.folder / "photos").iterdir()) == []


def test_it_goes_with_the_session_that_retention_removes(kiosk):
    kiosk.station.open_session("Delivery 48213")
    photo = shoot(kiosk)
    kiosk.station.finish()
    kiosk.drain()
    kiosk.clock.advance(91 * 86_400)
    left = kiosk.folder / "originals" / photo.file_name
    done = retain(kiosk.database, Keep(days=90), kiosk.clock.now().wall, is_clock_right=True)
    assert done.photos == 1
    assert not left.exists()


def test_room_is_counted_with_originals(kiosk):
    kiosk.station.open_session("Delivery 48213")
    kiosk.station.add_photo(jpeg(1)).result()
    kiosk.station.finish()
    kiosk.drain()
    kiosk.station.open_session("Next")
    waiting = kiosk.station.add_photo(jpeg(2), original=ORIGINAL * 100_000).result()
    size = sum(file.stat().st_size for file in kiosk.folder.iterdir() if file.is_file())
    done = retain(kiosk.database, Keep(size=size + 500_000), kiosk.clock.now().wall, is_clock_right=False)
    assert done.sessions == 1  # the delivered one made room; what waits stays, with its original
    assert waiting.file_name in originals(kiosk)


def test_what_a_damaged_disk_left_without_a_row_is_kept_aside_with_its_photo(kiosk):
    photo = shoot(kiosk)
    kiosk.close()
    with closing(sqlite3.connect(kiosk.folder / FILE_NAME)) as database:
        page = database.execute("SELECT rootpage - 1 FROM sqlite_schema WHERE name = 'photo'").fetchone()[0]
    spoil(kiosk.folder / FILE_NAME, [page])
    told = salvage_of(kiosk.folder, kiosk.clock)
    kiosk.start()
    assert (told.lost_photos, told.found_files) == (1, 1)
    assert (Path(told.folder) / "originals" / photo.file_name).read_bytes() == ORIGINAL
    assert originals(kiosk) == {}
