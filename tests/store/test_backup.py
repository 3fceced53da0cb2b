"""A copy is whole or is not there; a restored one sends nothing by itself that may have been sent."""

import sqlite3
import threading
from datetime import timedelta

import pytest
from fakes.clock import START, FakeClock
from fakes.damage import live_files, spoil

from kiosk.core.codes import Code, Symbology
from kiosk.core.events import Source
from kiosk.core.faults import StoreFault
from kiosk.core.session import SessionState
from kiosk.store import sessions
from kiosk.store.backup import back_up, back_up_daily, daily_backups, newest_backup, restore
from kiosk.store.database import FILE_NAME, Database

TODAY = START.date()


def scan(station, *texts):
    return [station.accept(Code(t, t.encode(), Symbology.QR), Source.GUN, 0.0) for t in texts]


def texts(file):
    connection = sqlite3.connect(f"file:{file}?mode=ro", uri=True)
    assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    found = [row[0] for row in connection.execute("SELECT text FROM capture ORDER BY seq")]
    connection.close()
    return found


def test_a_copy_made_while_scans_come_is_one_moment_and_one_file(station, database, tmp_path):
    scan(station, "first")[0].result()
    stop = threading.Event()

    def keep_scanning():
        number = 0
        while not stop.is_set():
            scan(station, f"{number}")[0].result()
            number += 1

    scanning = threading.Thread(target=keep_scanning)
    scanning.start()
    copies = [back_up(tmp_path, tmp_path / f"copy-{n}.sqlite3") for n in range(5)]
    stop.set()
    scanning.join()
    for copy in copies:
        found = texts(copy.file)
        assert found == ["first", *map(str, range(len(found) - 1))]
        assert copy.captures == len(found)
    assert {f.name for f in tmp_path.glob("copy-*")} == {copy.file.name for copy in copies}


def test_nothing_is_written_over_and_nothing_half_done_is_left(station, tmp_path):
    scan(station, "A")[0].result()
    there = tmp_path / "there"
    there.write_text("mine", encoding="utf-8")
    with pytest.raises(StoreFault, match="not touched"):
        back_up(tmp_path, there)
    with pytest.raises(StoreFault, match="could not be made"):
        back_up(tmp_path, tmp_path / ("a name that no file system takes" * 10))
    with pytest.raises(StoreFault, match="nothing to copy"):
        back_up(tmp_path / "none", tmp_path / "copy")
    assert there.read_text(encoding="utf-8") == "mine"
    assert not list(tmp_path.glob("*.partial*"))


def test_a_folder_that_is_not_there_is_told_in_words(station, tmp_path):
    missing = tmp_path / "stick" / "copy.sqlite3"

    with pytest.raises(StoreFault, match="no such folder") as told:
        back_up(tmp_path, missing)

    assert "Errno" not in str(told.value)
    assert not missing.parent.exists()


def test_a_damaged_file_makes_no_backup(station, database, tmp_path):
    for future in scan(station, *(f"{n} {'x' * 900}" for n in range(40))):
        future.result()
    database.close()
    spoil(tmp_path / FILE_NAME, [0 + 40])
    with pytest.raises(StoreFault, match="could not be made"):
        back_up(tmp_path, tmp_path / "copy")
    assert not (tmp_path / "copy").exists()


def test_one_a_day_and_the_newest_are_kept_whatever_the_clock_says(station, tmp_path):
    scan(station, "A")[0].result()
    days = [TODAY, TODAY, TODAY + timedelta(days=1), TODAY - timedelta(days=20_000), TODAY + timedelta(days=2)]
    made = [back_up_daily(tmp_path, day, keep=3) for day in days]
    assert [copy is not None for copy in made] == [True, False, True, True, True]
    assert daily_backups(tmp_path) == [copy.file for copy in made[2:]]
    spoil(made[-1].file, [1])
    assert newest_backup(tmp_path) == made[-2].file


def test_a_restored_copy_asks_a_person_before_it_sends_what_was_not_submitted(station, tmp_path):
    station.open_session("finished")
    scan(station, "A", "B")
    station.finish()
    station.open_session("open")
    scan(station, "C")[0].result()
    copy = back_up(tmp_path, tmp_path / "copy")
    new = tmp_path / "new"
    assert restore(new, copy.file, FakeClock().now()).captures == 3
    database = Database(new)
    try:
        rows = database.read(sessions.list_sessions)
        assert [(row.name, row.state, row.captures) for row in rows] == [
            ("open", SessionState.ATTENTION, 1),
            ("finished", SessionState.ATTENTION, 2),
        ]
        assert all("backup" in row.attention for row in rows)
    finally:
        database.close()


def test_a_restore_never_goes_over_data(station, database, tmp_path):
    scan(station, "A")[0].result()
    copy = back_up(tmp_path, tmp_path / "copy")
    with pytest.raises(StoreFault, match="Another kiosk"):
        restore(tmp_path, copy.file, FakeClock().now())
    database.close()
    before = live_files(tmp_path)
    with pytest.raises(StoreFault, match="data already"):
        restore(tmp_path, copy.file, FakeClock().now())
    assert live_files(tmp_path) == before


@pytest.mark.parametrize("content", [b"", b"no database" * 500])
def test_what_is_no_backup_is_not_restored(tmp_path, content):
    (tmp_path / "copy").write_bytes(content)
    with pytest.raises(StoreFault):
        restore(tmp_path / "new", tmp_path / "copy", FakeClock().now())
    assert not (tmp_path / "new" / FILE_NAME).exists()
