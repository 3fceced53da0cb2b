"""A full disk: the ballast goes overboard, the scan that met it is kept, and a person is told."""

import os
import resource
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from fakes.clock import FakeClock

from kiosk.core.codes import Code, Symbology
from kiosk.core.events import CaptureKept, CaptureNotKept, Source
from kiosk.core.faults import StoreFault
from kiosk.core.room import Room, Thresholds
from kiosk.station import Station
from kiosk.store.database import Database
from kiosk.store.space import BALLAST, Disk

ROOT = Path(__file__).parent.parent.parent
SMALL = Thresholds(low=0, tight=0, reserve=1 << 20)


def scan(station, words):
    return station.accept(Code(words, words.encode(), Symbology.QR), Source.GUN, 0.0)


def set_pages(database, count):
    with database._engine.connect() as connection:
        connection.exec_driver_sql(f"PRAGMA max_page_count = {count}")


def test_the_scan_that_met_the_full_disk_is_kept_once_the_ballast_is_gone(tmp_path, events):
    disk, gone = Disk(tmp_path, SMALL), []

    def make_room():
        gone.append(disk.make_room())
        set_pages(database, 1_000_000)  # what the freed bytes mean to a file that may not grow
        return gone[-1]

    database = Database(tmp_path, make_room)
    try:
        assert disk.keep_ballast()
        station = Station(database, FakeClock(), events.append, "Kiosk 1")
        scan(station, "before").result()
        database.write(lambda tx: tx.connection().exec_driver_sql("PRAGMA max_page_count = 1").close()).result()
        kept = [scan(station, f"{n} {'x' * 800}").result() for n in range(30)]
        assert gone == [True]
        assert not disk.has_ballast()
        assert len({record.id for record in kept}) == 30
        assert not [event for event in events if isinstance(event, CaptureNotKept)]
        assert sum(isinstance(event, CaptureKept) for event in events) == 31
    finally:
        database.close()


def test_without_a_ballast_the_full_disk_is_told_once_for_each_scan(tmp_path, events):
    database = Database(tmp_path, Disk(tmp_path, SMALL).make_room)
    try:
        station = Station(database, FakeClock(), events.append, "Kiosk 1")
        scan(station, "before").result()
        database.write(lambda tx: tx.connection().exec_driver_sql("PRAGMA max_page_count = 1").close()).result()
        refused = [scan(station, f"{n} {'x' * 4000}").exception() for n in range(3)]
        assert [fault.title for fault in refused if isinstance(fault, StoreFault)] == ["The disk is full"] * 3
    finally:
        database.close()


def test_a_ballast_that_only_claims_its_size_is_made_again(tmp_path):
    disk = Disk(tmp_path, SMALL)
    with (tmp_path / BALLAST).open("wb") as sparse:
        sparse.truncate(1 << 20)
    assert not disk.has_ballast()
    assert disk.keep_ballast()
    assert disk.has_ballast()
    assert disk.make_room()
    assert not disk.make_room()


def test_no_ballast_is_made_where_it_would_take_the_last_room(tmp_path):
    free = shutil.disk_usage(tmp_path).free
    disk = Disk(tmp_path, Thresholds(low=0, tight=2 * free, reserve=1 << 20))
    assert not disk.keep_ballast()
    assert not (tmp_path / BALLAST).exists()
    assert disk.look().room is Room.TIGHT
    assert not disk.may_keep(1)


def test_a_ballast_that_cannot_be_written_leaves_nothing(tmp_path):
    disk = Disk(tmp_path, SMALL)
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (65_536, before[1]))
    try:
        assert not disk.keep_ballast()
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert not (tmp_path / BALLAST).exists()


CHILD = """
import os, sys
from pathlib import Path
sys.path.insert(0, "tests")
from fakes.clock import FakeClock
from kiosk.core.codes import Code, Symbology
from kiosk.core.events import Source
from kiosk.core.room import Thresholds
from kiosk.station import Station
from kiosk.store.database import Database
from kiosk.store.space import Disk

folder = Path(sys.argv[1])
disk = Disk(folder, Thresholds(low=0, tight=0, reserve=1 << 20))
assert disk.keep_ballast()
database = Database(folder, disk.make_room)
station = Station(database, FakeClock(), lambda event: None, "K")
first_without, fault = None, None
for number in range(20000):
    words = f"{number} " + "x" * 4000
    done = station.accept(Code(words, words.encode(), Symbology.QR), Source.GUN, 0.0)
    if done.exception() is not None:
        fault = done.exception()
        break
    if first_without is None and not disk.has_ballast():
        first_without = number
database.close()
kept = Database(folder).read(lambda tx: tx.connection().exec_driver_sql("SELECT count(*) FROM capture").scalar_one())
print(first_without, number, kept, fault.title, sep="|", flush=True)
os._exit(0)
"""


def test_on_a_small_disk_scans_go_on_behind_the_ballast_and_every_kept_one_is_there(tmp_path):
    """A file system of 4 MB in a name space of its own, where the machine allows that."""
    inside = f"mount -t tmpfs -o size=4m none {tmp_path} && exec {sys.executable} -c '{CHILD}' {tmp_path}"
    command = ["unshare", "--user", "--map-root-user", "--mount", "sh", "-c", inside]
    allowed = subprocess.run([*command[:4], "true"], capture_output=True, check=False).returncode == 0
    if not allowed:
        pytest.skip("this machine allows no user name spaces")
    environ = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run(command, cwd=ROOT, env=environ, capture_output=True, text=True, check=False, timeout=100)
    assert done.returncode == 0, done.stderr
    first_without, ended, kept, title = done.stdout.strip().split("|")
    assert title == "The disk is full"
    assert int(kept) == int(ended)
    assert int(ended) - int(first_without) >= 20
