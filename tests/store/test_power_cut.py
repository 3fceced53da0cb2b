"""Promise P1 under power loss, and under a disk that fails: no acknowledged scan is lost."""

import random
import shutil
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
from fakes.power import ROOT, crash_states, record

from kiosk.store.database import Database

pytestmark = pytest.mark.skipif(shutil.which("strace") is None, reason="needs strace")

SCAN = """
import os, sys
from pathlib import Path
from kiosk.clock import SystemClock
from kiosk.core.codes import code_of_text
from kiosk.core.events import Source
from kiosk.core.faults import StoreFault
from kiosk.station import Station
from kiosk.store.database import Database

database = Database(Path(sys.argv[1]))
station = Station(database, SystemClock(), lambda event: None, "child")
station.open_session("Power")
for number in range(1, int(sys.argv[2]) + 1):
    try:
        station.accept(code_of_text(f"code {number}"), Source.TYPED, 0.0).result()
    except StoreFault as fault:
        os.write(1, f"no {number} {fault.title}\\n".encode())
    else:
        os.write(1, f"ack {number}\\n".encode())
if len(sys.argv) > 3:
    database.write(lambda tx: None).result()
    os._exit(0)
database.close()
"""


def scans_in(folder: Path, files: dict[str, bytes]) -> tuple[str, set[str]]:
    """The database's own verdict and the scans that are found."""
    folder.mkdir()
    for name, content in files.items():
        (folder / name).write_bytes(content)
    connection = sqlite3.connect(folder / "kiosk.sqlite3")
    try:
        verdict = connection.execute("PRAGMA integrity_check").fetchone()[0]
        if not connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'capture'").fetchone():
            return verdict, set()
        return verdict, {text for (text,) in connection.execute("SELECT text FROM capture")}
    except sqlite3.DatabaseError as fault:
        return str(fault), set()
    finally:
        connection.close()
        shutil.rmtree(folder)


def test_at_no_point_does_a_power_cut_take_an_acknowledged_scan(tmp_path):
    data = tmp_path / "data"
    data.mkdir()
    events = record(SCAN, data, "8")
    assert [event.at for event in events if event.kind == "ack"] == list(range(1, 9))
    states = broken = lost = 0
    for acked, files in crash_states(events, random.Random(1)):  # noqa: S311 - repeatable
        verdict, found = scans_in(tmp_path / "after", files)
        states += 1
        broken += verdict != "ok"
        lost += not {f"code {number}" for number in range(1, acked + 1)} <= found
    assert (broken, lost) == (0, 0)
    assert states > 100


def test_the_method_would_see_a_store_that_does_not_wait_for_the_disk(tmp_path):
    data = tmp_path / "data"
    data.mkdir()
    events = [event for event in record(SCAN, data, "4") if event.kind != "sync"]
    lost = [
        acked
        for acked, files in crash_states(events, random.Random(1))  # noqa: S311 - repeatable
        if not {f"code {number}" for number in range(1, acked + 1)} <= scans_in(tmp_path / "after", files)[1]
    ]
    assert lost


def under_strace(folder: Path, count: int, inject: str) -> list[str]:
    command = ["strace", "-f", "-o", "/dev/null", "-e", f"inject={inject}", sys.executable, "-c", SCAN]
    done = subprocess.run(
        [*command, str(folder), str(count), "go"], cwd=ROOT, capture_output=True, text=True, timeout=120, check=False
    )
    return done.stdout.splitlines()


def kept(folder: Path) -> list[str]:
    connection = sqlite3.connect(folder / "kiosk.sqlite3")
    try:
        assert connection.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
        return [text for (text,) in connection.execute("SELECT text FROM capture ORDER BY seq")]
    finally:
        connection.close()


@pytest.mark.parametrize(
    ("inject", "title"),
    [
        ("fdatasync:error=EIO:when=6", "The disk reports a fault"),
        ("pwrite64:error=ENOSPC:when=60..64", "The disk is full"),
        ("pwrite64:error=EIO:when=60..64", "The disk reports a fault"),
    ],
)
def test_a_disk_that_fails_for_a_moment_takes_only_the_scan_it_hit(tmp_path, inject, title):
    Database(tmp_path).close()  # calls are counted for each thread: the writer's are those of the scans
    lines = under_strace(tmp_path, 12, inject)
    refused = [line for line in lines if line.startswith("no ")]
    assert refused
    assert all(title in line for line in refused), refused
    acked = [f"code {line.split()[1]}" for line in lines if line.startswith("ack ")]
    assert lines[-1].startswith("ack ")
    assert kept(tmp_path) == acked
