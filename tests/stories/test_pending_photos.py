"""A photo that the coach has something against waits for its answer on the disk, and is no photo before it has one."""

import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from fakes.clock import FakeClock
from fakes.damage import salvage_of, spoil
from fakes.killed_pending import ADVICE
from fakes.pixels import jpeg
from fakes.truth import assert_delivered_once, submitted_for
from fakes.two_kiosks import give, take, take_back

from kiosk.core.delivery import DeliveryState
from kiosk.core.events import PhotoKept, PhotoNotKept
from kiosk.core.faults import StoreFault
from kiosk.core.photo_shot import Shot, Wish
from kiosk.core.room import Thresholds
from kiosk.core.session import SessionState
from kiosk.station import Station
from kiosk.store import pending_photos, photos
from kiosk.store.database import FILE_NAME, Database
from kiosk.store.photo_files import FilesReport
from kiosk.store.retention import Keep, retain
from kiosk.store.space import Disk

TESTS = Path(__file__).parent.parent
ORIGINAL = b"\xff\xd8\xff what the camera gave"


def shot(number=1, advice=ADVICE):
    return Shot(jpeg(number), 320, 240, advice, original=ORIGINAL)


def ask(kiosk, number=1, image_type="front", capture_id=None, replaces=""):
    wish = Wish(kiosk.station.session_id, image_type, capture_id, replaces)
    return kiosk.station.pending.keep(shot(number), wish)


def files(kiosk, folder="photos"):
    found = kiosk.folder / folder
    return {path.name for path in found.iterdir()} if found.is_dir() else set()


def waiting(kiosk, session):
    return kiosk.station.pending.waiting(session.id)


def test_after_a_restart_the_same_question_is_asked_and_nothing_of_it_was_sent(kiosk, server):
    session = kiosk.station.open_session()
    [capture] = kiosk.keep("A")
    kiosk.shoot(1)
    asked = ask(kiosk, 2, "nutrition", capture.id, "another")
    assert (kiosk.session(session.id).photos, len(kiosk.photos(session.id))) == (1, 1)
    kiosk.restart()
    kiosk.drain()
    assert kiosk.station.look_at_photos() == FilesReport()
    found = waiting(kiosk, session)
    assert (found.id, found.wish) == (asked, Wish(session.id, "nutrition", capture.id, "another"))
    assert (found.shot.jpeg, found.shot.advice) == (jpeg(2), ADVICE)
    assert (kiosk.session(session.id).photos, kiosk.queue().photos_waiting) == (1, 1)
    assert not [request for request in server.requests() if "photo" in request.path]


def test_saved_anyway_it_is_the_last_photo_of_its_session_and_sent_once(kiosk, server):
    session = kiosk.station.open_session()
    kiosk.shoot(1)
    asked = ask(kiosk, 2, "back")
    kiosk.restart()
    kiosk.station.continue_session(session.id)
    kiosk.shoot(3, image_type="top")
    record = kiosk.station.pending.accept(asked)
    assert kiosk.events[-1] == PhotoKept(session.id, asked, "back", record.file_name, 3)
    assert [(one.id == asked, one.image_type) for one in kiosk.photos(session.id)] == [
        (False, "front"),
        (False, "top"),
        (True, "back"),
    ]
    assert kiosk.station.pending.accept(asked) is None
    assert isinstance(kiosk.events[-1], PhotoNotKept)
    assert waiting(kiosk, session) is None
    kiosk.station.finish()
    kiosk.drain()
    assert_delivered_once(kiosk)
    [remote] = server.state.sessions()
    assert [photo.photo_type for photo in remote.photos] == ["front", "top", "back"]


def test_where_sessions_are_sent_live_it_waits_all_the_same(make_kiosk, server):
    kiosk = make_kiosk(server, is_live=True)
    kiosk.station.open_session()
    kiosk.keep("A")
    kiosk.shoot(1)
    asked = ask(kiosk, 2, "back")
    kiosk.drain()
    [remote] = server.state.sessions()
    assert [photo.photo_type for photo in remote.photos] == ["front"]
    assert not any(asked in str(request.body) for request in server.requests())
    kiosk.station.pending.accept(asked)
    kiosk.station.finish()
    kiosk.drain()
    assert_delivered_once(kiosk)


def test_retaken_it_is_gone_row_and_files(kiosk):
    session = kiosk.station.open_session()
    asked = ask(kiosk)
    assert len(files(kiosk)) == len(files(kiosk, "originals")) == 1
    kiosk.station.pending.retake(asked)
    kiosk.station.pending.retake(asked)
    assert files(kiosk) == files(kiosk, "originals") == set()
    kiosk.restart()
    assert kiosk.station.look_at_photos() == FilesReport()
    assert waiting(kiosk, session) is None


def test_its_session_cannot_be_finished_before_the_answer(kiosk):
    session = kiosk.station.open_session()
    kiosk.keep("A")
    asked = ask(kiosk)
    with pytest.raises(StoreFault) as told:
        kiosk.station.finish()
    assert (told.value.title, told.value.sentence) == (
        "The session is NOT finished",
        "A photo waits for your answer. Save it anyway or retake it.",
    )
    assert kiosk.session(session.id).state is SessionState.OPEN
    kiosk.station.pending.retake(asked)
    assert kiosk.station.finish().state is SessionState.CLOSED


def test_an_open_session_with_nothing_but_the_question_is_not_taken_for_another(kiosk):
    session = kiosk.station.open_session("First")
    ask(kiosk)
    assert kiosk.station.open_session("Second").id != session.id


def test_a_session_that_is_open_no_more_takes_none(kiosk):
    session = kiosk.station.open_session()
    kiosk.keep("A")
    kiosk.station.finish()
    with pytest.raises(StoreFault, match="NOT saved"):
        kiosk.station.pending.keep(shot(), Wish(session.id, "front"))
    assert files(kiosk) == set()


def test_an_answer_that_cannot_be_kept_is_told_and_asked_for_again(kiosk):
    session = kiosk.station.open_session()
    asked = ask(kiosk)
    with closing(sqlite3.connect(kiosk.folder / FILE_NAME)) as other:
        other.execute("UPDATE scan_session SET state = 'ATTENTION'")
        other.commit()
        assert kiosk.station.pending.accept(asked) is None
        assert isinstance(kiosk.events[-1], PhotoNotKept)
        other.execute("UPDATE scan_session SET state = 'OPEN'")
        other.commit()
    assert waiting(kiosk, session).id == asked
    assert kiosk.station.pending.accept(asked)


def test_a_full_disk_is_told_and_leaves_nothing(kiosk):
    disk = Disk(kiosk.folder, Thresholds(low=1 << 60, tight=1 << 60, reserve=0))
    station = Station(kiosk.database, kiosk.clock, kiosk.events.append, "Kiosk 1", disk)
    session = station.open_session()
    with pytest.raises(StoreFault, match="NOT saved"):
        station.pending.keep(shot(), Wish(session.id, "front"))
    assert files(kiosk) == set()


@pytest.mark.parametrize("damage", [lambda path: path.unlink(), lambda path: path.write_bytes(b"\xff\xd8\xff")])
def test_a_file_that_is_gone_or_damaged_is_told_once_and_blocks_nothing(kiosk, damage):
    session = kiosk.station.open_session()
    kiosk.keep("A")
    ask(kiosk)
    [name] = files(kiosk)
    damage(kiosk.folder / "photos" / name)
    with pytest.raises(StoreFault, match="Retake it"):
        waiting(kiosk, session)
    assert waiting(kiosk, session) is None
    assert kiosk.station.finish().state is SessionState.CLOSED


def test_a_quantity_that_is_changed_meanwhile_takes_the_photo_along(kiosk):
    kiosk.station.open_session()
    [capture] = kiosk.keep("A")
    asked = ask(kiosk, capture_id=capture.id)
    changed = kiosk.station.amendments.change_quantity(capture.id, 5)
    assert kiosk.station.pending.accept(asked).capture_id == changed.id


def test_it_stays_over_cleaning_and_goes_with_its_session(kiosk):
    session = kiosk.station.open_session()
    kiosk.keep("A")
    ask(kiosk)
    later = kiosk.clock.now().wall.replace(year=2040)
    assert retain(kiosk.database, Keep(days=1, size=0), later, is_clock_right=True).sessions == 0
    assert waiting(kiosk, session).shot.jpeg == jpeg(1)
    with closing(sqlite3.connect(kiosk.folder / FILE_NAME)) as other:  # as after a mended file
        other.execute("UPDATE scan_session SET state = 'CLOSED', closed_at = opened_at")
        other.commit()
    kiosk.drain()
    assert retain(kiosk.database, Keep(days=1, size=0), later, is_clock_right=True).sessions == 1
    assert files(kiosk) == files(kiosk, "originals") == set()


def test_it_travels_in_a_hand_over_and_is_asked_about_there(make_kiosk, server, tmp_path):
    one, two = make_kiosk(server), make_kiosk(server)
    session = one.station.open_session()
    one.shoot(1)
    asked = ask(one, 2)
    given = give(one, tmp_path / "queue.kiosk", session.id)
    taken = take(two, tmp_path / "queue.kiosk")
    assert (given.photos, given.missing, taken.photos) == (1, [], 1)
    found = two.station.pending.waiting(session.id)
    assert (found.id, found.shot.jpeg, found.shot.advice) == (asked, jpeg(2), ADVICE)
    assert two.station.pending.accept(asked).state is DeliveryState.WAITING
    give(two, tmp_path / "back.kiosk", session.id)
    assert take(one, tmp_path / "back.kiosk").photos == 2
    assert one.station.pending.waiting(session.id) is None
    assert [photo.id == asked for photo in one.photos(session.id)] == [False, True]
    assert one.station.look_at_photos() == FilesReport()


def test_what_was_retaken_elsewhere_is_asked_about_no_more(make_kiosk, server, tmp_path):
    one, two = make_kiosk(server), make_kiosk(server)
    session = one.station.open_session()
    asked = ask(one)
    one.keep("A")
    give(one, tmp_path / "queue.kiosk", session.id)
    take(two, tmp_path / "queue.kiosk")
    two.station.pending.retake(asked)
    give(two, tmp_path / "back.kiosk", session.id)
    take(one, tmp_path / "back.kiosk")
    assert one.station.pending.waiting(session.id) is None
    assert one.station.look_at_photos() == FilesReport()
    assert files(one) == set()


def damage_of(kiosk, table):
    """Spoil the first page of a table, and save what can be read."""
    kiosk.close()
    file = kiosk.folder / FILE_NAME
    with closing(sqlite3.connect(file)) as other:
        other.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        [(page,)] = other.execute("SELECT rootpage FROM sqlite_schema WHERE name = ?", (table,)).fetchall()
    spoil(file, [page - 1])
    told = salvage_of(kiosk.folder)
    kiosk.start()
    return told


def test_of_a_damaged_data_file_the_question_comes_back(kiosk):
    session = kiosk.station.open_session()
    kiosk.shoot(3)
    asked, saved = ask(kiosk), ask(kiosk, 2)
    kiosk.station.pending.accept(saved)
    assert damage_of(kiosk, "learnt").found_files == 0
    assert waiting(kiosk, session).id == asked
    assert kiosk.station.pending.accept(asked)
    assert waiting(kiosk, session) is None
    assert [photo.id for photo in kiosk.photos(session.id)][1:] == [saved, asked]


def test_of_a_damaged_data_file_whose_question_is_lost_the_picture_lies_beside_it(kiosk):
    session = kiosk.station.open_session()
    kiosk.keep("A")
    ask(kiosk)
    [name] = files(kiosk)
    told = damage_of(kiosk, "pending_photo")
    assert told.found_files == 1
    assert (Path(told.folder) / "photos" / name).read_bytes() == jpeg(1)
    assert waiting(kiosk, session) is None


def test_a_session_that_damage_hands_to_a_person_keeps_the_photo_that_nobody_can_be_asked_about(kiosk, server):
    session = kiosk.station.open_session()
    kiosk.shoot(3)
    asked, unwanted = ask(kiosk, image_type="back"), ask(kiosk, 2)
    kiosk.database.write(lambda tx: pending_photos.unwant(tx, unwanted)).result()
    damage_of(kiosk, "scan_session")
    [found] = kiosk.sessions()
    assert (found.state, found.photos) == (SessionState.ATTENTION, 2)
    assert waiting(kiosk, session) is None
    assert [(photo.id == asked, photo.image_type) for photo in kiosk.photos(session.id)] == [
        (False, "front"),
        (True, "back"),
    ]
    kiosk.station.look_at_photos()
    assert len(files(kiosk)) == 2
    kiosk.station.send_again(session.id)
    kiosk.drain()
    [remote] = [one for one in server.state.sessions() if one.submit_count]
    assert [photo.metadata["client_id"] for photo in remote.photos][1:] == [asked]


def test_killed_at_any_point_a_question_is_asked_again_and_an_answer_holds(tmp_path):
    folder = tmp_path / "kiosk"
    with closing(Database(folder)) as database:
        session = Station(database, FakeClock(), lambda _event: None, "Kiosk 1").open_session()
    run = subprocess.run(
        [sys.executable, "-m", "fakes.killed_pending", folder],
        cwd=TESTS,
        env={**os.environ, "PYTHONPATH": os.pathsep.join([str(TESTS), str(TESTS.parent)])},
        capture_output=True,
        text=True,
        check=True,
        timeout=240,
    )
    died = int(run.stdout)
    assert died > 20
    seen = set()
    for number in range(1, died + 2):
        here = folder.with_name(f"kiosk-{number}")
        acts = here / "acts"
        seen.add(told := acts.read_text() if acts.exists() else "")
        look_after(here, session.id, told)
    assert len(seen) == 5


def look_after(here, session_id, told):
    """What a person saw before the kill holds after it."""
    with closing(Database(here)) as database:
        station = Station(database, FakeClock(), lambda _event: None, "Kiosk 1")
        report = station.look_at_photos()
        found = station.pending.waiting(session_id)
        held = {1: photo_of(database, session_id, 1), 2: photo_of(database, session_id, 2)}
        assert not held[2]
        assert not report.missing
        question = None if found is None else 1 if found.shot.jpeg == jpeg(1) else 2
        if "saved" in told:
            assert held[1]
            assert question != 1
        elif "asked" in told:
            assert held[1] != (question == 1)  # the kill came before the answer was kept, or behind it
        if "again" in told and "retaken" not in told:
            assert question in {2, None}
        if "retaken" in told:
            assert question is None
        known = int(held[1]) + (question is not None)
        orphans = set(report.orphans)
        assert len(list((here / "photos").glob("*"))) == known + len(orphans) if (here / "photos").exists() else True
        assert not (orphans and "retaken" in told)


def photo_of(database, session_id, number):
    rows = database.read(lambda tx: photos.list_photos(tx, session_id))
    return any((database.path.parent / "photos" / row.file_name).read_bytes() == jpeg(number) for row in rows)


def test_a_session_taken_back_that_goes_on_by_itself_is_sent_with_it(make_kiosk, server, tmp_path):
    """Its submit is looked up, so it is open no more, and nobody can be asked."""
    kiosk = make_kiosk(server, is_live=True)
    session = kiosk.station.open_session()
    [first] = kiosk.shoot(1)
    asked = ask(kiosk, 2)
    kiosk.drain()
    give(kiosk, tmp_path / "queue.kiosk", session.id)
    take_back(kiosk)
    assert not kiosk.station.pending.has_some(session.id)
    assert [photo.id for photo in kiosk.photos(session.id)] == [first.id, asked]
    kiosk.drain()
    assert_delivered_once(kiosk)
    [remote] = submitted_for(server, session.id)
    assert {photo.metadata["client_id"] for photo in remote.photos} == {first.id, asked}
