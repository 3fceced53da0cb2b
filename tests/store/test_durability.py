"""Promises P1 and P2: what was committed survives, and no fault of the disk takes more than the scan it hit."""

import re
import signal
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from kiosk.core.codes import Code, Symbology
from kiosk.core.events import CaptureKept, CaptureNotKept, Source
from kiosk.core.faults import StoreFault
from kiosk.station import Station
from kiosk.store import sessions
from kiosk.store.database import Database, read_only

ROOT = Path(__file__).parent.parent.parent
ENOUGH_S = 30


def scan(station, words):
    return station.accept(Code(words, words.encode(), Symbology.QR), Source.CAMERA, 0.0)


def texts(database, session_id):
    return [c.code.text for c in database.read(lambda tx: sessions.list_captures(tx, session_id, 10_000))][::-1]


def run_sql(database, sql):
    return database.write(lambda tx: list(tx.execute(text(sql)))).result()


def test_the_pragmas_that_make_a_commit_durable_are_set(database):
    found = {
        name: run_sql(database, f"PRAGMA {name}")[0][0] for name in ("journal_mode", "synchronous", "foreign_keys")
    }
    assert found == {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1}


def test_readers_cannot_write(database):
    with pytest.raises(StoreFault, match="read-only"):
        database.read(lambda tx: tx.execute(text("DELETE FROM capture")))


CHILD = """
import os, signal, sys
from pathlib import Path
from kiosk.clock import SystemClock
from kiosk.core.codes import code_of_text
from kiosk.core.events import Source
from kiosk.station import Station
from kiosk.store.database import Database

database = Database(Path(sys.argv[1]))
station = Station(database, SystemClock(), lambda event: None, "child")
for number in range(int(sys.argv[2])):
    station.accept(code_of_text(f"code {number}"), Source.TYPED, 0.0).result()
print(station.session_id, flush=True)
if sys.argv[3] == "die":
    os.kill(os.getpid(), signal.SIGKILL)
sys.stdin.read()
database.close()
"""


def child(folder, count, end):
    return subprocess.Popen(
        [sys.executable, "-c", CHILD, str(folder), str(count), end],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )


def test_kill_nine_right_after_a_commit_loses_nothing(tmp_path):
    with child(tmp_path, 20, "die") as process:
        session_id = process.stdout.readline().strip()
        assert process.wait(ENOUGH_S) == -signal.SIGKILL
    database = Database(tmp_path)
    assert texts(database, session_id) == [f"code {n}" for n in range(20)]
    database.close()


def test_a_second_kiosk_on_the_same_folder_is_refused_with_the_first_ones_number(tmp_path):
    with child(tmp_path, 1, "stay") as process:
        session_id = process.stdout.readline().strip()
        with pytest.raises(StoreFault, match=rf"program is open \(process {process.pid}\)"):
            Database(tmp_path)
        seen = read_only(tmp_path, lambda tx: sessions.list_captures(tx, session_id), [])
        assert [c.code.text for c in seen] == ["code 0"]
        process.communicate("", ENOUGH_S)
    Database(tmp_path).close()


def test_a_killed_kiosk_does_not_lock_its_folder(tmp_path):
    with child(tmp_path, 1, "die") as process:
        process.wait(ENOUGH_S)
    Database(tmp_path).close()


def test_there_is_nothing_to_read_before_the_first_start(tmp_path):
    assert read_only(tmp_path / "none", sessions.count_queue, None) is None
    assert not (tmp_path / "none").exists()


def test_a_full_disk_takes_only_the_scan_it_hit_and_says_so(database, station, events):
    first = scan(station, "before").result()
    pages = run_sql(database, "PRAGMA page_count")[0][0]
    run_sql(database, f"PRAGMA max_page_count = {pages}")
    refused = next(f for f in (scan(station, f"{n:05}" + "x" * 480) for n in range(200)) if f.exception())
    fault = refused.exception()
    assert isinstance(fault, StoreFault)
    assert fault.title == "The disk is full"
    assert "everything saved before is safe" in fault.sentence
    assert isinstance(events[-1], CaptureNotKept)
    kept = [e.code.text for e in events if isinstance(e, CaptureKept)]
    assert texts(database, first.session_id) == kept
    run_sql(database, "PRAGMA max_page_count = 1000000")
    scan(station, "after").result()
    assert texts(database, first.session_id) == [*kept, "after"]


def test_the_first_scan_on_a_full_disk_leaves_no_session_behind(database, station):
    pages = run_sql(database, "PRAGMA page_count")[0][0]
    run_sql(database, f"PRAGMA max_page_count = {pages}")
    futures = [scan(station, "x" * 5000 * 8) for _ in range(3)]
    assert all(isinstance(f.exception(), StoreFault) for f in futures)
    assert station.session_id == ""
    run_sql(database, "PRAGMA max_page_count = 1000000")
    assert scan(station, "after").result().code.text == "after"


def spoil(path, offset=4096, size=3 * 4096):
    content = bytearray(path.read_bytes())
    content[offset : offset + size] = b"\xa5" * size
    path.write_bytes(content)


def test_a_damaged_file_is_refused_and_stays_as_it_is(tmp_path):
    Database(tmp_path).close()
    spoil(tmp_path / "kiosk.sqlite3")
    before = (tmp_path / "kiosk.sqlite3").read_bytes()
    with pytest.raises(StoreFault, match="damaged") as fault:
        Database(tmp_path)
    assert "--data" in fault.value.sentence
    assert (tmp_path / "kiosk.sqlite3").read_bytes() == before


def test_a_file_that_is_no_database_is_refused_and_stays_as_it_is(tmp_path):
    (tmp_path / "kiosk.sqlite3").write_bytes(b"This is no database. " * 500)
    with pytest.raises(StoreFault, match="damaged"):
        Database(tmp_path)
    assert (tmp_path / "kiosk.sqlite3").read_bytes() == b"This is no database. " * 500
    Database(tmp_path / "another").close()


def set_version(path):
    """Make the file newer by a page in its log, and leave that log as a killed process would."""
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA user_version = 99")
    kept = {f.name: f.read_bytes() for f in path.parent.glob("kiosk.sqlite3*")}
    connection.close()
    for name, content in kept.items():
        (path.parent / name).write_bytes(content)


def spoil_all(path):
    spoil(path, size=path.stat().st_size - 4096)


@pytest.mark.parametrize("damage", [spoil_all, set_version])
def test_what_a_killed_kiosk_left_in_its_log_is_not_touched_either(tmp_path, fake_clock, damage):
    database = Database(tmp_path)
    station = Station(database, fake_clock, lambda event: None, "Kiosk 1")
    for number in range(100):
        scan(station, f"{number} " + "x" * 400).result()
    database.close()
    with child(tmp_path, 5, "die") as process:
        process.wait(ENOUGH_S)
    folder = tmp_path / "copy"
    folder.mkdir()
    for file in tmp_path.glob("kiosk.sqlite3*"):
        (folder / file.name).write_bytes(file.read_bytes())
    damage(folder / "kiosk.sqlite3")
    before = {f.name: f.read_bytes() for f in folder.glob("kiosk.sqlite3*") if not f.name.endswith("-shm")}
    with pytest.raises(StoreFault):
        Database(folder)
    assert {name: (folder / name).read_bytes() for name in before} == before


def test_a_folder_that_cannot_be_made_is_told(tmp_path):
    (tmp_path / "file").write_text("x", encoding="utf-8")
    with pytest.raises(StoreFault, match=re.escape(str(tmp_path / "file"))):
        Database(tmp_path / "file")


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE scan_session SET state = 'LOST'",
        "UPDATE scan_session SET capture_count = -1",
        "UPDATE capture SET quantity = 0",
        "UPDATE capture SET source = 'guess'",
        "UPDATE capture SET seq = 'one'",
        "UPDATE capture SET session_id = 'nobody'",
        "UPDATE delivery SET state = 'GONE'",
        "UPDATE delivery SET state = 'IN_FLIGHT', sent_at = NULL",
        "UPDATE delivery SET attempts = -1",
        "INSERT INTO host_link (id, fingerprint, state, why, failures, wait_s) VALUES (2, '', 'UP', '', 0, 0.0)",
        "DELETE FROM capture",
        "DELETE FROM scan_session",
    ],
)
def test_the_database_itself_refuses_what_must_not_be(database, station, sql):
    scan(station, "A").result()
    with pytest.raises((IntegrityError, sqlite3.IntegrityError)):
        database.write(lambda tx: tx.execute(text(sql)) and None).result()
    assert texts(database, station.session_id) == ["A"]


def test_a_job_that_fails_keeps_nothing_and_the_writer_goes_on(database, station):
    def half(tx):
        sessions.open_session(tx, sessions.NewSession("half", "half", "K"), station._clock.now().wall)
        raise KeyError("a bug")

    with pytest.raises(KeyError):
        database.write(half).result()
    assert database.read(lambda tx: sessions.get_session(tx, "half")) is None
    scan(station, "A").result()


def test_after_closing_nothing_is_kept_silently(tmp_path):
    database = Database(tmp_path)
    database.close()
    database.close()
    assert isinstance(database.write(lambda tx: None).exception(), StoreFault)


def test_a_file_in_which_nothing_was_written_yet_is_read_as_empty(tmp_path):
    (tmp_path / "kiosk.sqlite3").touch()
    assert read_only(tmp_path, sessions.list_sessions, []) == []


def test_a_newer_file_is_not_read_either(tmp_path):
    newer = sqlite3.connect(tmp_path / "kiosk.sqlite3")
    newer.execute("PRAGMA user_version = 99")
    newer.close()
    with pytest.raises(StoreFault, match="newer"):
        read_only(tmp_path, sessions.list_sessions, [])
