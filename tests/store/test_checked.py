"""A large file that was closed in order is not read at the start; damage in it is found all the same, and mended."""

import json
import os
import sqlite3
from contextlib import closing

import pytest
from fakes.clock import FakeClock
from fakes.damage import NO_BALLAST, open_as_kiosk
from fakes.shell import Shell

from kiosk.core.codes import Symbology, code_of_text
from kiosk.core.events import Source
from kiosk.core.faults import DamagedFault
from kiosk.station import Station
from kiosk.store import database as database_module
from kiosk.store import sessions
from kiosk.store.checked import NOTE_NAME, noted_damage
from kiosk.store.database import FILE_NAME, Database
from kiosk.store.housekeeper import Housekeeper, Rules, is_check_due
from kiosk.store.space import Disk

HOUR = 3600.0
MANY = 60


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """A kiosk's folder whose file counts as large, closed in order."""
    monkeypatch.setattr(database_module, "_SMALL", 0)
    database = Database(tmp_path)
    station = Station(database, FakeClock(), lambda event: None, "Kiosk 1")
    station.open_session("S")
    for number in range(MANY):
        station.accept(code_of_text(f"code {number} " + "x" * 200, Symbology.QR), Source.CAMERA, 0.0)
    database.close()
    return tmp_path


def unseen_damage(folder, table="delivery_by_session"):
    """What a disk does: the pages change, and neither size nor time of the file tell."""
    file = folder / FILE_NAME
    with closing(sqlite3.connect(file)) as plain:
        root = plain.execute("SELECT rootpage FROM sqlite_schema WHERE name = ?", (table,)).fetchone()[0]
    before = file.stat()
    with file.open("r+b") as opened:
        opened.seek((root - 1) * 4096)
        opened.write(b"\xa5" * 4096)
    os.utime(file, ns=(before.st_atime_ns, before.st_mtime_ns))


def starts(folder):
    database = Database(folder)
    database.close()
    return database.unchecked


def test_the_file_is_left_unread_after_an_end_in_order_and_read_every_so_often(folder):
    assert [starts(folder) for _ in range(22)] == [*range(1, 21), 0, 1]


def test_a_small_file_is_read_at_every_start(tmp_path):
    assert [starts(tmp_path) for _ in range(3)] == [0, 0, 0]


@pytest.mark.parametrize("what", ["no note", "broken note", "strange note", "other time", "other file"])
def test_the_file_is_read_where_the_note_is_in_doubt(folder, what):
    note, file = folder / NOTE_NAME, folder / FILE_NAME
    match what:
        case "no note":  # as after a power cut
            note.unlink()
        case "broken note":
            note.write_bytes(b'{"fi')
        case "strange note":
            note.write_text("[1]", encoding="ascii")
        case "other time":
            os.utime(file, (1, 1))
        case "other file":
            before = file.stat()
            (folder / "copy").write_bytes(file.read_bytes())
            (folder / "copy").rename(file)
            os.utime(file, ns=(before.st_atime_ns, before.st_mtime_ns))
    assert starts(folder) == 0


def test_while_the_kiosk_runs_there_is_no_note(folder):
    database = Database(folder)
    assert not (folder / NOTE_NAME).exists()
    database.close()
    assert set(json.loads((folder / NOTE_NAME).read_text(encoding="utf-8"))) == {"file", "starts"}


def test_a_look_that_finds_all_well_counts_as_one_at_the_start(folder):
    database = Database(folder)
    assert database.unchecked == 1
    assert database.check(lambda: False)
    database.close()
    assert starts(folder) == 1


def test_a_look_ends_when_the_kiosk_ends(folder, monkeypatch):
    monkeypatch.setattr(database_module, "_OFTEN", 1)
    database = Database(folder)
    assert not database.check(lambda: True)
    assert (database.unchecked, database.damage) == (1, "")
    database.close()


def test_damage_is_found_while_scans_go_on_told_and_mended_by_the_next_start(folder):
    unseen_damage(folder)
    database, told = open_as_kiosk(folder)
    assert told is None
    clock = FakeClock()
    keeper = Housekeeper(database, Disk(folder, NO_BALLAST), clock, Rules())
    keeper.tidy()
    assert "start the kiosk again" in database.damage
    assert noted_damage(folder) == database.damage
    assert not list((folder).glob("backup*"))  # a copy of it would take an older one's place
    database.close()
    database, told = open_as_kiosk(folder)
    assert told is not None
    assert (told.captures, told.lost) == (MANY, 0)
    assert (database.damage, noted_damage(folder)) == ("", "")
    assert database.read(sessions.count_queue).waiting == MANY
    database.close()


def test_damage_that_a_reader_meets_is_told_as_well(folder):
    unseen_damage(folder, "capture_by_session")
    database = Database(folder)
    [session] = database.read(sessions.open_sessions)
    with pytest.raises(DamagedFault):
        database.read(lambda tx: sessions.list_captures(tx, session.id))
    assert database.damage
    database.close()
    with pytest.raises(DamagedFault):
        Database(folder)


def test_other_programs_tell_a_person(folder):
    unseen_damage(folder, "capture_by_boot")
    database = Database(folder)
    database.check(lambda: False)
    shell = Shell(folder.parent)
    shell.environ["KIOSK_DATA"] = str(folder)
    done = shell.run("attention")
    assert done.returncode == 3
    assert "The disk damaged the data file" in done.stdout
    database.close()


@pytest.mark.parametrize(
    ("local_hour", "age_h", "is_due"),
    [(3, 13, True), (3, 11, False), (12, 13, False), (12, 35, False), (12, 37, True)],
)
def test_it_is_looked_at_each_night_or_when_no_night_comes(local_hour, age_h, is_due):
    clock = FakeClock()
    clock.advance((local_hour - age_h - clock.now().wall.astimezone().hour) % 24 * HOUR)
    last = clock.now()
    clock.advance(age_h * HOUR)
    assert clock.now().wall.astimezone().hour == local_hour
    assert is_check_due(last, clock.now()) is is_due
    assert is_check_due(None, clock.now())
