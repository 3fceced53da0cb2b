"""The disk damages the data file of a kiosk with photos: no picture is lost, and none arrives twice (P2, P3)."""

import sqlite3
from contextlib import closing
from pathlib import Path

from fakes.damage import salvage_of, spoil
from fakes.pixels import jpeg
from fakes.truth import assert_delivered_once
from fakes.two_kiosks import give, take, take_back

from kiosk.core.session import SessionState
from kiosk.store.backup import back_up_daily
from kiosk.store.database import FILE_NAME
from sync.practice.faults import Fault, Kind


def damage(kiosk, *tables):
    """Spoil the first pages of these tables, which are their only ones; without any, the file's first page."""
    kiosk.close()
    with closing(sqlite3.connect(kiosk.folder / FILE_NAME)) as database:
        find = "SELECT rootpage - 1 FROM sqlite_schema WHERE name = ?"
        pages = [database.execute(find, (name,)).fetchone()[0] for name in tables] or [0]
    spoil(kiosk.folder / FILE_NAME, pages)
    told = salvage_of(kiosk.folder, kiosk.clock)
    kiosk.start()
    return told


def names(folder):
    return {path.name for path in folder.iterdir()} if folder.is_dir() else set()


def step_until(kiosk, is_there):
    for _ in range(200):
        if is_there():
            return
        kiosk.step()
    raise AssertionError("it never came")


def test_photos_with_and_without_a_capture_keep_row_and_file_and_are_sent_once(kiosk):
    kiosk.station.open_session()
    [capture] = kiosk.keep("A")
    kiosk.shoot(1, 2)
    kiosk.station.add_photo(jpeg(3), "back", capture.id).result()
    kiosk.station.finish()
    before = names(kiosk.folder / "photos")
    told = damage(kiosk)
    assert (told.captures, told.photos, told.lost_photos, told.found_files) == (1, 3, 0, 0)
    assert "3 photos were saved" in told.sentence
    assert names(kiosk.folder / "photos") == before
    assert sorted(photo.capture_id or "" for photo in kiosk.photos(capture.session_id)) == ["", "", capture.id]
    assert kiosk.station.send_again(capture.session_id)  # nobody can know whether it ever had a server session
    kiosk.drain()
    assert_delivered_once(kiosk)


def test_files_whose_rows_are_lost_are_kept_aside_and_a_person_is_told(kiosk):
    session = kiosk.station.open_session()
    kiosk.keep("A")
    taken = {photo.file_name for photo in kiosk.shoot(1, 2)}
    kiosk.station.finish()
    told = damage(kiosk, "photo")
    assert (told.photos, told.lost_photos, told.found_files) == (0, 2, 2)
    assert names(kiosk.folder / "photos") == set()
    assert names(Path(told.folder) / "photos") == taken
    assert f"2 photo files belong to no saved photo. Look in {told.folder}/photos." in told.sentence
    assert "At least 2 photos could not be read." in told.sentence
    assert kiosk.session(session.id).state is SessionState.ATTENTION
    assert "photos of it could not be read" in kiosk.session(session.id).attention
    assert kiosk.station.look_at_photos().orphans == ()


def test_a_session_of_photos_alone_whose_row_is_lost_is_made_anew(kiosk):
    session = kiosk.station.open_session()
    kiosk.shoot(1, 2)
    kiosk.station.finish()
    told = damage(kiosk, "scan_session")
    assert (told.photos, told.found_files) == (2, 0)
    assert kiosk.session(session.id).state is SessionState.ATTENTION
    assert kiosk.station.send_again(session.id)
    kiosk.drain()
    assert_delivered_once(kiosk)


def test_a_photo_outlives_the_capture_that_it_shows(kiosk):
    kiosk.station.open_session()
    [capture] = kiosk.keep("A")
    kiosk.shoot(1)
    kiosk.station.add_photo(jpeg(2), "front", capture.id).result()
    kiosk.station.finish()
    told = damage(kiosk, "capture")
    assert (told.captures, told.lost, told.photos, told.found_files) == (0, 1, 2, 0)
    assert [photo.capture_id for photo in kiosk.photos(capture.session_id)] == [None, None]


def test_a_photo_whose_upload_was_on_its_way_is_looked_up_and_not_doubled(kiosk, server):
    kiosk.station.open_session()
    kiosk.shoot(1, 2)
    kiosk.station.finish()
    server.faults.add(Fault(Kind.DROP_AFTER, "/photos"))
    step_until(kiosk, lambda: kiosk.queue().photos_waiting and not server.faults.planned())
    damage(kiosk)
    kiosk.drain()
    assert_delivered_once(kiosk)


def test_where_only_photos_were_sent_and_the_servers_session_is_lost_a_person_decides(kiosk, server):
    session = kiosk.station.open_session()
    kiosk.shoot(1, 2)
    kiosk.station.finish()
    step_until(kiosk, lambda: any(r.path.endswith("/photos") for r in server.requests()))
    told = damage(kiosk, "generation")
    assert told.need_person == 1
    kiosk.drain()
    assert kiosk.session(session.id).state is SessionState.ATTENTION
    assert kiosk.station.send_again(session.id)
    kiosk.drain()
    assert_delivered_once(kiosk)


def test_the_last_backup_brings_the_rows_back_and_the_files_stay(kiosk):
    session = kiosk.station.open_session()
    kiosk.shoot(1, 2)
    kiosk.station.finish()
    back_up_daily(kiosk.folder, kiosk.clock.now().wall.date(), keep=3)
    told = damage(kiosk, "photo")
    assert (told.photos, told.lost_photos, told.found_files) == (2, 0, 0)
    assert len(kiosk.photos(session.id)) == 2


def test_a_handed_over_session_whose_hand_over_is_lost_can_be_taken_back(kiosk, tmp_path):
    kiosk.scan("A", "B")
    give(kiosk, tmp_path / "queue.kiosk")
    damage(kiosk, "handover")
    kiosk.drain()
    assert [s.state for s in kiosk.sessions()] == [SessionState.HANDED_OVER]
    assert take_back(kiosk)
    kiosk.drain()
    assert_delivered_once(kiosk)


def test_a_hand_over_outlives_the_damage_and_the_other_kiosk_sends_alone(kiosk, make_kiosk, tmp_path):
    kiosk.scan("A", "B")
    give(kiosk, tmp_path / "queue.kiosk")
    damage(kiosk)
    other = make_kiosk(kiosk.server)
    take(other, tmp_path / "queue.kiosk")
    kiosk.drain()
    other.drain()
    assert_delivered_once(other)


def test_a_session_whose_row_is_lost_and_that_was_handed_over_once_says_so(kiosk, tmp_path):
    session = kiosk.scan("A", "B")
    give(kiosk, tmp_path / "queue.kiosk")
    damage(kiosk, "scan_session")
    kiosk.drain()
    assert kiosk.session(session.id).state is SessionState.ATTENTION
    assert "another kiosk may have it" in kiosk.session(session.id).attention


def test_what_the_server_made_of_captures_comes_back_too(kiosk, server):
    session = kiosk.scan("A", "B")
    kiosk.drain()
    kiosk.await_results()

    def results():
        with closing(sqlite3.connect(kiosk.folder / FILE_NAME)) as database:
            wanted = "SELECT capture_id, remote_id, remote_status, product_id, product_name FROM delivery ORDER BY 1"
            return database.execute(wanted).fetchall()

    before = results()
    assert all(row[2] for row in before)
    damage(kiosk)
    assert results() == before
    kiosk.drain()
    assert_delivered_once(kiosk)
    assert len(server.state.sessions()) == 1
    assert kiosk.session(session.id).state in {SessionState.SUBMITTED, SessionState.DONE}
