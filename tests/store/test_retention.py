"""What the server has taken goes after its time; nothing else ever does, and a killed run is gone on with."""

import signal
import sqlite3
import subprocess
import sys
from datetime import timedelta
from pathlib import Path

import pytest
from fakes.clock import START, FakeClock
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import text

from kiosk.core.codes import Code, Symbology
from kiosk.core.delivery import DeliveryState
from kiosk.core.events import Source
from kiosk.core.session import SessionState
from kiosk.station import Station
from kiosk.store.database import FILE_NAME, Database
from kiosk.store.housekeeper import Housekeeper, Rules
from kiosk.store.retention import PHOTO_FOLDER, Keep, Removed, removed_so_far, retain
from kiosk.store.space import Disk

ROOT = Path(__file__).parent.parent.parent
LATER = START + timedelta(days=120)
MAY_GO = {DeliveryState.DELIVERED, DeliveryState.VOID}


def fill(folder, sessions):
    """Sessions as (state, states of their captures), all of ``START``."""
    database = Database(folder)
    station = Station(database, FakeClock(), lambda event: None, "Kiosk 1")
    for number, (state, ways) in enumerate(sessions):
        session = station.open_session(f"S{number}")
        kept = [station.accept(Code(f"{number}-{n}", b"x", Symbology.QR), Source.GUN, 0.0) for n in range(len(ways))]
        ids = [future.result().id for future in kept]

        def settle(tx, session_id=session.id, state=state, ids=ids, ways=ways):
            rows = tx.connection()
            rows.execute(
                text("UPDATE scan_session SET state = :s, submitted_at = opened_at WHERE id = :i"),
                {"s": state, "i": session_id},
            )
            for capture_id, way in zip(ids, ways, strict=True):
                rows.execute(
                    text(
                        "UPDATE delivery SET state = :s, sent_at = '2026-01-01T00:00:00+00:00 1.0 b'"
                        " WHERE capture_id = :i"
                    ),
                    {"s": way, "i": capture_id},
                )

        database.write(settle).result()
        station.leave_session()
    return database


def left(database):
    rows = database.read(
        lambda tx: (
            tx.connection()
            .execute(
                text(
                    "SELECT s.name, d.state FROM capture c JOIN scan_session s ON s.id = c.session_id"
                    " JOIN delivery d ON d.capture_id = c.id ORDER BY c.seq"
                )
            )
            .all()
        )
    )
    return [tuple(row) for row in rows]


@given(
    st.lists(
        st.tuples(st.sampled_from(list(SessionState)), st.lists(st.sampled_from(list(DeliveryState)), max_size=4)),
        max_size=6,
    ),
    st.sampled_from([Keep(days=1), Keep(days=3650, size=0), Keep(days=1, size=0)]),
)
@settings(max_examples=15)
def test_nothing_undelivered_is_ever_removed(tmp_path_factory, sessions, keep):
    database = fill(tmp_path_factory.mktemp("kiosk"), sessions)
    try:
        retain(database, keep, LATER, is_clock_right=True)
        expected = [
            (f"S{number}", way.value)
            for number, (state, ways) in enumerate(sessions)
            if state not in {SessionState.SUBMITTED, SessionState.DONE} or not set(ways) <= MAY_GO
            for way in ways
        ]
        assert left(database) == expected
    finally:
        database.close()


SENT = (SessionState.DONE, [DeliveryState.DELIVERED] * 3)


def test_it_stays_for_its_days_and_a_wrong_clock_ends_nothing(tmp_path):
    database = fill(tmp_path, [SENT, SENT])
    try:
        assert retain(database, Keep(days=90), START + timedelta(days=89), is_clock_right=True) == Removed()
        assert retain(database, Keep(days=90), LATER + timedelta(days=9999), is_clock_right=False) == Removed()
        assert retain(database, Keep(days=90), LATER, is_clock_right=True) == Removed(2, 6, 0)
        assert database.read(removed_so_far) == Removed(2, 6, 0)
        assert left(database) == []
    finally:
        database.close()


def add_photo(database, folder, number, state):
    photos = folder / PHOTO_FOLDER
    photos.mkdir(exist_ok=True)
    file = photos / f"photo-{number}.jpg"
    file.write_bytes(b"picture")

    def insert(tx):
        tx.connection().execute(
            text(
                "INSERT INTO photo (id, session_id, seq, image_type, file_name, sha256, size, content_type, width,"
                " height, captured_at, clock_synced, state, generation, attempts, sent_at, wait_s, was_delivered,"
                " last_error)"
                " SELECT :n, id, seq, 'front', :f, '', 7, 'image/jpeg', 1, 1, '2026-01-01T00:00:00+00:00 1.0 b', 1, :s,"
                " 1, 1, '2026-01-01T00:00:00+00:00 1.0 b', 0.0, 1, '' FROM scan_session WHERE name = :name"
            ),
            {"n": str(number), "f": file.name, "s": state, "name": f"S{number}"},
        )

    database.write(insert).result()
    return file


def test_a_photo_that_waits_keeps_its_session_and_a_delivered_one_goes_with_its_file(tmp_path):
    database = fill(tmp_path, [SENT, SENT])
    try:
        goes = add_photo(database, tmp_path, 0, DeliveryState.DELIVERED)
        stays = add_photo(database, tmp_path, 1, DeliveryState.UNKNOWN)
        assert retain(database, Keep(days=1), LATER, is_clock_right=True) == Removed(1, 3, 1)
        assert not goes.exists()
        assert stays.exists()
        assert {name for name, _ in left(database)} == {"S1"}
    finally:
        database.close()


CHILD = """
import os, signal, sys
from datetime import datetime
from pathlib import Path
from kiosk.store.database import Database
from kiosk.store.retention import Keep, retain

left = int(sys.argv[2])

def die():
    global left
    left -= 1
    if left < 0:
        os.kill(os.getpid(), signal.SIGKILL)
    return True

retain(Database(Path(sys.argv[1])), Keep(days=1), datetime.fromisoformat(sys.argv[3]), is_clock_right=True, go_on=die)
"""


def test_a_run_that_is_killed_is_gone_on_with(tmp_path):
    ours = (SessionState.CLOSED, [DeliveryState.WAITING])
    many = (SessionState.DONE, [DeliveryState.DELIVERED] * 40)
    fill(tmp_path, [*[many] * 15, ours]).close()
    arguments = [sys.executable, "-c", CHILD, str(tmp_path), "1", LATER.isoformat()]
    assert subprocess.run(arguments, cwd=ROOT, check=False, timeout=60).returncode == -signal.SIGKILL
    database = Database(tmp_path)
    try:
        half = len(left(database))
        assert 1 < half < 601
        retain(database, Keep(days=1), LATER, is_clock_right=True)
        assert left(database) == [("S15", "WAITING")]
        assert database.read(removed_so_far) == Removed(15, 600, 0)
    finally:
        database.close()


@pytest.mark.parametrize(("synced", "sessions"), [(True, 0), (False, 1)])
def test_the_housekeeper_backs_up_and_retains(tmp_path, synced, sessions):
    database, clock = fill(tmp_path, [SENT]), FakeClock()
    clock.advance(100 * 86_400)
    clock.reboot()
    clock.synced = synced
    Housekeeper(database, Disk(tmp_path), clock, Rules(Keep(days=90), backups=2)).tidy()
    database.close()
    [copy] = (tmp_path / "backups").iterdir()
    counted = sqlite3.connect(copy)
    assert counted.execute("SELECT count(*) FROM scan_session").fetchone() == (sessions,)
    counted.close()
    assert (tmp_path / "ballast").stat().st_blocks * 512 >= 32 << 20
    assert (tmp_path / FILE_NAME).exists()
