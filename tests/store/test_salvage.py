"""A damaged file is set aside untouched, and what can be read goes on: also when the salvage itself is killed."""

import resource
import shutil
import signal
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
from fakes.clock import FakeClock
from fakes.damage import PAGE, live_files, open_as_kiosk, pages_of, salvage_of, spoil
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.core.codes import Code, Symbology
from kiosk.core.events import Source
from kiosk.core.faults import DamagedFault, StoreFault
from kiosk.station import Station
from kiosk.store import migrations
from kiosk.store.database import FILE_NAME, SAVED_NAME, Database
from kiosk.store.opening import open_database
from kiosk.store.pages import Pages
from kiosk.store.salvage import salvages
from kiosk.store.space import Disk, Thresholds

ROOT = Path(__file__).parent.parent.parent
MANY = 200


@pytest.fixture(scope="module")
def full(tmp_path_factory) -> Path:
    """A closed kiosk's folder with two finished sessions and one that is open."""
    folder = tmp_path_factory.mktemp("full")
    database = Database(folder)
    station = Station(database, FakeClock(), lambda event: None, "Kiosk 1")
    for number in range(MANY):
        if number % 80 == 0:
            station.open_session(f"S{number}")
        words = f"code {number} " + "x" * (number % 7 * 700)
        station.accept(Code(words, words.encode(), Symbology.QR), Source.CAMERA, 0.0)
        if number % 80 == 79:
            station.finish()
    database.close()
    return folder


@pytest.fixture
def folder(full, tmp_path) -> Path:
    shutil.copytree(full, tmp_path / "data")
    return tmp_path / "data"


def texts(folder):
    connection = sqlite3.connect(folder / FILE_NAME)
    found = {row[0] for row in connection.execute("SELECT text FROM capture")}
    connection.close()
    return found


def test_without_its_first_page_every_row_is_found_all_the_same(full, folder):
    spoil(folder / FILE_NAME, [0])
    told = salvage_of(folder)
    assert (told.captures, told.lost, told.sessions) == (MANY, 0, 3)
    assert texts(folder) == texts(full)
    assert f"{MANY} captures" in told.sentence
    assert told.folder in told.sentence


@pytest.mark.parametrize("content", [b"", b"no database " * 500, b"\0" * 8192])
def test_nothing_to_save_is_said_and_the_kiosk_starts(tmp_path, content):
    (tmp_path / FILE_NAME).write_bytes(content)
    (tmp_path / f"{FILE_NAME}-wal").write_bytes(b"x" * 100)
    told = salvage_of(tmp_path)
    assert (told.captures, told.sessions) == (0, 0)
    assert (Path(told.folder) / FILE_NAME).read_bytes() == content
    assert (Path(told.folder) / f"{FILE_NAME}-wal").read_bytes() == b"x" * 100


def test_what_only_the_log_holds_is_saved_too(full, tmp_path):
    """A killed kiosk leaves its newest commits in the log; then the file itself is lost."""
    shutil.copytree(full, tmp_path / "data")
    folder = tmp_path / "data"
    writer = sqlite3.connect(folder / FILE_NAME)
    writer.execute("PRAGMA wal_autocheckpoint = 0")
    writer.execute(
        "INSERT INTO scan_session (id, seq, name, state, capture_mode, station, operator, opened_at, generation,"
        " capture_count, attention) VALUES ('late', 99, 'Late', 'OPEN', 'both', 'K', '', '2026-01-01T00:00:00+00:00',"
        " 0, 0, '')"
    )
    writer.commit()
    left = live_files(folder)
    writer.close()
    for name, content in left.items():
        (folder / name).write_bytes(content)
    (folder / FILE_NAME).write_bytes(b"")
    told = salvage_of(folder)
    connection = sqlite3.connect(folder / FILE_NAME)
    assert connection.execute("SELECT name FROM scan_session WHERE id = 'late'").fetchone() == ("Late",)
    connection.close()
    assert told.sessions >= 1


def test_the_old_file_and_its_log_lie_together_as_they_were(folder):
    spoil(folder / FILE_NAME, range(3, 9))
    (folder / f"{FILE_NAME}-wal").write_bytes(b"torn")
    before = live_files(folder)
    told = salvage_of(folder)
    assert live_files(Path(told.folder)) == before
    assert salvages(folder) == [told]


def test_a_second_damage_gets_a_folder_of_its_own(folder):
    for _ in range(2):
        spoil(folder / FILE_NAME, [0])
        salvage_of(folder)
    assert len(salvages(folder)) == len({told.folder for told in salvages(folder)}) == 2


def test_a_whole_file_is_not_salvaged(folder):
    before = (folder / FILE_NAME).read_bytes()
    database, told = open_as_kiosk(folder)
    database.close()
    assert told is None
    assert (folder / FILE_NAME).read_bytes() == before


def test_a_damaged_file_of_a_newer_program_is_left_to_that(folder):
    connection = sqlite3.connect(folder / FILE_NAME)
    connection.execute("PRAGMA user_version = 99")
    connection.close()
    spoil(folder / FILE_NAME, [5, 6])
    before = (folder / FILE_NAME).read_bytes()
    with pytest.raises(StoreFault, match="newer"):
        salvage_of(folder)
    assert (folder / FILE_NAME).read_bytes() == before
    assert not list(folder.glob("damaged-*"))


def test_a_damaged_file_of_the_first_version_is_saved_and_brought_up(tmp_path):
    path = tmp_path / FILE_NAME
    old = sqlite3.connect(path)
    old.executescript(migrations.MIGRATIONS[0] + "PRAGMA user_version = 1;")
    old.execute(
        "INSERT INTO scan_session VALUES ('s', 1, 'Old', 'OPEN', 'both', 'K', '', '2026-01-01T00:00:00+00:00', NULL,"
        " NULL, 0, 1, '')"
    )
    old.execute(
        "INSERT INTO capture VALUES ('c', 's', 1, 'BARCODE', 'gun', 'A', X'41', 'Code 128', NULL, 1,"
        " '2026-01-01T00:00:00+00:00 1.0 b', 1, NULL)"
    )
    old.commit()
    root = old.execute("SELECT rootpage FROM sqlite_schema WHERE name = 'delivery_by_session'").fetchone()[0]
    old.close()
    spoil(path, [root - 1])
    told = salvage_of(tmp_path)
    assert (told.captures, told.not_delivered) == (1, 1)
    Database(tmp_path).close()


def test_another_kiosk_on_the_folder_is_told_before_anything_is_touched(folder):
    database = Database(folder)
    with pytest.raises(StoreFault, match="Another kiosk"):
        salvage_of(folder)
    database.close()


CHILD = """
import os, signal, sys
from pathlib import Path
sys.path.insert(0, "tests")
from fakes.damage import salvage_of

real = {name: getattr(os, name) for name in ("rename", "fsync", "unlink")}

def die_after(left):
    def counted(name):
        def call(*arguments, **named):
            nonlocal left
            left -= 1
            if left < 0:
                os.kill(os.getpid(), signal.SIGKILL)
            return real[name](*arguments, **named)
        return call
    for name in real:
        setattr(os, name, counted(name))

for step, folder in enumerate(sys.argv[1:]):
    child = os.fork()
    if not child:
        die_after(step)
        salvage_of(Path(folder))
        os._exit(0)
    print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), flush=True)
"""
STEPS = 20


def test_killed_at_any_step_the_next_start_goes_on_and_nothing_is_lost(full, tmp_path):
    """Every call that changes a name or makes something durable is a place to die."""
    folders = [tmp_path / str(step) for step in range(STEPS)]
    for folder in folders:
        shutil.copytree(full, folder)
        spoil(folder / FILE_NAME, [0])
        (folder / f"{FILE_NAME}-wal").write_bytes(b"torn")
    before = live_files(folders[0])
    done = subprocess.run(
        [sys.executable, "-c", CHILD, *map(str, folders)],
        cwd=ROOT,
        check=False,
        capture_output=True,
        text=True,
        timeout=100,
    )
    ends = [int(line) for line in done.stdout.split()]
    killed = ends.count(-signal.SIGKILL)
    assert ends == [-signal.SIGKILL] * killed + [0] * (STEPS - killed), done.stderr
    assert 6 <= killed < STEPS
    for folder in folders[: killed + 1]:
        salvage_of(folder)
        [aside] = folder.glob("damaged-*")
        assert live_files(aside) == before
        assert not (aside / SAVED_NAME).exists()
        assert texts(folder) == texts(full)
        assert [told.captures for told in salvages(folder)] == [MANY]


def test_while_a_salvage_is_half_done_nobody_makes_an_empty_database(folder):
    spoil(folder / FILE_NAME, [0])
    told = salvage_of(folder)
    (folder / FILE_NAME).rename(Path(told.folder) / SAVED_NAME)
    with pytest.raises(DamagedFault):
        Database(folder)
    assert not (folder / FILE_NAME).exists()
    assert salvage_of(folder) == told


def test_with_little_room_what_the_server_has_stays_and_all_else_comes_first(folder):
    """Files may not grow beyond a limit: the kernel itself refuses to write."""
    connection = sqlite3.connect(folder / FILE_NAME)
    connection.execute("UPDATE scan_session SET state = 'DONE' WHERE seq <= 2")
    connection.execute(
        "UPDATE delivery SET state = 'DELIVERED' WHERE seq % 2 OR seq <= 160"
    )  # some of the open one too
    connection.commit()
    connection.close()
    spoil(folder / FILE_NAME, [0])
    disk = Disk(folder, Thresholds(low=0, tight=0, reserve=1 << 16))
    assert disk.keep_ballast()
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (pages_of(folder / FILE_NAME) * PAGE // 2, before[1]))
    try:
        database, told = open_database(folder, disk, FakeClock())
        database.close()
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert not disk.has_ballast()
    assert told.left
    assert (told.sessions, told.captures, told.not_delivered, told.lost) == (3, MANY - 160, (MANY - 160) // 2, 0)
    assert "disk is full" in told.sentence


@given(data=st.data())
@settings(max_examples=60)
def test_bytes_by_chance_never_break_the_reader_of_pages(full, data):
    content = bytearray((full / FILE_NAME).read_bytes())
    for _ in range(data.draw(st.integers(1, 12))):
        at = data.draw(st.integers(0, len(content) - 9))
        junk = data.draw(st.binary(min_size=1, max_size=8))
        content[at : at + len(junk)] = junk
    pages = Pages(content, data.draw(st.binary(max_size=200)))
    seen: set[int] = set()
    for root in pages.schema().values():
        for leaf in pages.tree(root, seen, set()):
            assert all(isinstance(cell.rowid, int) for cell in pages.cells(leaf))
    for leaf in pages.strays(seen):
        list(pages.cells(leaf))


def test_pages_are_read_as_sqlite_reads_them(full):
    pages = Pages((full / FILE_NAME).read_bytes())
    connection = sqlite3.connect(full / FILE_NAME)
    for table, root in pages.schema().items():
        cells = [cell for leaf in pages.tree(root, set(), set()) for cell in pages.cells(leaf)]
        assert [cell.rowid for cell in cells] == [
            row[0]
            for row in connection.execute(f"SELECT rowid FROM {table} ORDER BY rowid")  # noqa: S608
        ]
        if table == "capture":
            assert [cell.values for cell in cells] == connection.execute(
                "SELECT * FROM capture ORDER BY rowid"
            ).fetchall()
    connection.close()
