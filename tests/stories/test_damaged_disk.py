"""The disk damages the data file in the middle of delivery: the kiosk starts, and nothing arrives twice (P2, P3)."""

import shutil
import sqlite3

import pytest
from fakes.damage import salvage_of, spoil
from fakes.truth import assert_delivered_once
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.core.session import SessionState
from kiosk.store.backup import back_up_daily
from kiosk.store.database import FILE_NAME
from kiosk.store.pages import Pages
from sync.practice.faults import Fault, Kind

MOST_OF_A_PAGE = 45
"""Captures: the shortest take some 95 bytes."""


def damage(kiosk, *pages):
    kiosk.close()
    spoil(kiosk.folder / FILE_NAME, pages)
    told = salvage_of(kiosk.folder, kiosk.clock)
    kiosk.start()
    return told


def root_of(kiosk, name):
    """The first page of a table or index, counted from 0."""
    connection = sqlite3.connect(kiosk.folder / FILE_NAME)
    root = connection.execute("SELECT rootpage FROM sqlite_schema WHERE name = ?", (name,)).fetchone()[0]
    connection.close()
    return root - 1


def step_until(kiosk, is_there):
    for _ in range(200):
        if is_there():
            return
        kiosk.step()
    raise AssertionError("it never came")


def test_what_was_delivered_before_the_damage_is_looked_up_and_not_sent_again(kiosk, server):
    kiosk.scan("A", "B", "C", "D")
    step_until(kiosk, lambda: kiosk.queue().delivered == 2)
    told = damage(kiosk, root_of(kiosk, "delivery_by_session"))
    assert (told.captures, told.lost, told.need_person) == (4, 0, 0)
    assert (kiosk.queue().unknown, kiosk.queue().delivered) == (2, 2)
    kiosk.drain()
    assert_delivered_once(kiosk)
    posted = [r for r in server.requests() if (r.method, r.path.split("/")[-1]) == ("POST", "captures")]
    assert len(posted) == 4


def test_a_lost_delivery_table_is_made_anew_and_the_server_is_asked(kiosk, server):
    kiosk.scan("A", "B", "C")
    server.faults.add(Fault(Kind.DROP_AFTER, "/captures", after=2))
    step_until(kiosk, lambda: kiosk.queue().delivered == 2 and kiosk.queue().unknown == 1)
    told = damage(kiosk, root_of(kiosk, "delivery"))
    assert (told.captures, told.lost) == (3, 0)
    assert kiosk.queue().unknown == 3
    kiosk.drain()
    assert_delivered_once(kiosk)


def test_a_submit_that_may_have_happened_is_asked_for(kiosk, server):
    kiosk.scan("A", "B")
    server.faults.add(Fault(Kind.DROP_AFTER, "/submit"))
    step_until(kiosk, lambda: any(r.path.endswith("/submit") for r in server.requests()))
    damage(kiosk, root_of(kiosk, "delivery_by_session"))
    kiosk.drain()
    assert_delivered_once(kiosk)
    assert sum(r.path.endswith("/submit") for r in server.requests()) == 1


def test_where_nobody_can_know_the_servers_session_a_person_decides(kiosk, server):
    session = kiosk.scan("A", "B")
    step_until(kiosk, lambda: kiosk.queue().delivered == 1)
    told = damage(kiosk, root_of(kiosk, "generation"))
    assert told.need_person == 1
    kiosk.drain()
    assert kiosk.session(session.id).state is SessionState.ATTENTION
    assert "Look on the server" in kiosk.session(session.id).attention
    assert not any(r.path.endswith("/submit") for r in server.requests())
    assert kiosk.station.send_again(session.id)
    kiosk.drain()
    assert_delivered_once(kiosk)


def test_the_last_backup_fills_what_is_missing_and_doubles_nothing(kiosk, server):
    kiosk.scan("A", "B", "C")
    back_up_daily(kiosk.folder, kiosk.clock.now().wall.date(), keep=3)
    kiosk.drain()
    later = kiosk.scan("D", "E")
    told = damage(kiosk, root_of(kiosk, "capture"))
    assert (told.captures, told.from_backup) == (3, 3)
    assert told.lost == 2
    kiosk.drain()
    assert kiosk.session(later.id).state is SessionState.ATTENTION
    assert [len(held.captures) for held in server.state.sessions() if held.submit_count] == [3]


@pytest.fixture(scope="module")
def half_sent(tmp_path_factory):
    """Folder of a kiosk, and how many pages its file has: one session submitted, one half sent, one open."""
    from fakes.clock import FakeClock
    from fakes.kiosk import Kiosk

    from sync.practice.rules import Rules
    from sync.practice.server import PracticeServer

    clock, folder = FakeClock(), tmp_path_factory.mktemp("half")
    with PracticeServer(rules=Rules(), clock=clock.server) as server:
        kiosk = Kiosk(folder / "kiosk", server, clock)
        kiosk.scan(*(f"first {n} {'x' * 40 * n}" for n in range(12)))
        kiosk.drain()
        kiosk.scan(*(f"second {n} {'y' * 40 * n}" for n in range(12)))
        step_until(kiosk, lambda: kiosk.queue().delivered == 18)
        kiosk.station.open_session("open")
        kiosk.keep(*(f"third {n}" for n in range(250)))
        kiosk.close()
    return kiosk.folder, clock


def used_pages(file):
    """Pages of tables and indices, counted from 0: free ones hold nothing that could be missed."""
    pages = Pages(file.read_bytes())
    free = pages.free()
    return [number - 1 for number in range(1, pages.count + 1) if number not in free]


@given(st.data())
@settings(max_examples=12)
def test_whatever_pages_are_lost_the_kiosk_starts_and_the_rest_is_there(half_sent, tmp_path, data):
    folder, clock = half_sent
    copy = tmp_path / "copy"
    shutil.rmtree(copy, ignore_errors=True)
    shutil.copytree(folder, copy)
    pages = data.draw(st.sets(st.sampled_from(used_pages(copy / FILE_NAME)), min_size=1, max_size=5))
    junk = data.draw(st.sampled_from([b"\xa5", b"\0", b"\xff"]))  # no page of a tree may begin with these
    spoil(copy / FILE_NAME, pages, junk)
    before = (copy / FILE_NAME).read_bytes()
    told = salvage_of(copy, clock)
    assert told is not None
    assert (copy / told.folder / FILE_NAME).read_bytes() == before
    database = sqlite3.connect(copy / FILE_NAME)
    assert database.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
    assert database.execute("PRAGMA foreign_key_check").fetchall() == []
    kept = {row[0] for row in database.execute("SELECT text FROM capture")}
    true = {row[0] for row in sqlite3.connect(folder / FILE_NAME).execute("SELECT text FROM capture")}
    ways = database.execute(
        "SELECT s.state, d.state FROM delivery d JOIN scan_session s ON s.id = d.session_id"
        " WHERE s.generation > 0 AND EXISTS (SELECT 1 FROM generation g WHERE g.session_id = s.id)"
    ).fetchall()
    database.close()
    assert kept <= true
    assert told.lost <= len(true - kept) <= MOST_OF_A_PAGE * len(pages)
    assert ("CLOSED", "WAITING") not in ways
