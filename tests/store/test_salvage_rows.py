"""Of a damaged file every row comes back that does not stand in the damaged page itself, whatever its table."""

import shutil
import sqlite3
from contextlib import closing

import pytest
from fakes.clock import FakeClock
from fakes.damage import pages_of, spoil
from fakes.killed_pending import ADVICE
from fakes.kiosk import Kiosk
from fakes.pixels import jpeg
from fakes.two_kiosks import give
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.photo_shot import Shot, Wish
from kiosk.core.proposals import Verdict
from kiosk.core.time import Instant
from kiosk.decisions import Decisions
from kiosk.store import decisions, freshness
from kiosk.store.bulk import Past
from kiosk.store.bulk import fill as make_past
from kiosk.store.damaged_file import DamagedFile
from kiosk.store.database import FILE_NAME, Database
from kiosk.store.harvest import harvest
from kiosk.store.pages import LEAF, Pages
from kiosk.store.stored_rows import read_record
from sync.practice.rules import Rules
from sync.practice.server import PracticeServer

EVERY_TABLE = {
    "capture",
    "clock_mark",
    "decision",
    "delivery",
    "enrichment",
    "freshness",
    "generation",
    "handover",
    "host_link",
    "learnt",
    "pending_photo",
    "photo",
    "proposal",
    "scan_session",
    "session_time",
    "upkeep",
    "upload_link",
}


def rows(database) -> dict[str, list[tuple]]:
    """What SQLite itself reads: the rows of each table in their order."""
    names = [row[0] for row in database.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
    return {
        name: database.execute(f"SELECT * FROM {name} ORDER BY rowid").fetchall()  # noqa: S608 - our own names
        for name in names
    }


def rows_of(file) -> dict[str, list[tuple]]:
    with closing(sqlite3.connect(f"file:{file}?mode=ro", uri=True)) as database:
        return rows(database)


def harvested(file) -> dict[str, list[tuple]]:
    with DamagedFile(file) as content, closing(sqlite3.connect(":memory:", isolation_level=None)) as new:
        harvest(Pages(content), new)
        assert new.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        return rows(new)


def decide_some(kiosk):
    """A person decides about proposals, and wants to know how fresh something is."""
    desk = Decisions(kiosk.database, kiosk.clock, kiosk.events.append, lambda: None)
    for number, one in enumerate(kiosk.database.read(decisions.ids_of_open)[:20]):
        desk.decide(one, Verdict.REJECTED if number % 3 else Verdict.ACCEPTED)
    kiosk.await_results()
    kiosk.database.write(
        lambda tx: freshness.want(tx, ["09520123456788", "04006381333931"], kiosk.clock.now())
    ).result()
    kiosk.await_results()


@pytest.fixture(scope="module")
def lived(tmp_path_factory):
    """The data file of a kiosk that has done everything: photos, results, a hand-over; every table holds rows."""
    clock, folder = FakeClock(), tmp_path_factory.mktemp("lived")
    with PracticeServer(rules=Rules(), clock=clock.server) as server, closing(Kiosk(folder, server, clock)) as kiosk:
        kiosk.station.open_session("Delivered")
        kiosk.keep(*(f"code {n} {'x' * 30}" for n in range(20)))
        kiosk.shoot(1, 2)
        kiosk.station.finish()
        kiosk.drain()
        kiosk.await_results()
        decide_some(kiosk)
        given = kiosk.scan("A", "B", name="Handed over")
        give(kiosk, folder / "queue.kiosk", given.id)
        kiosk.station.open_session("Still open")
        kiosk.keep(*(f"late {n}" for n in range(40)))
        kiosk.shoot(*range(4, 28))
        for number in range(28, 50):
            kiosk.station.pending.keep(Shot(jpeg(number), 1, 1, ADVICE), Wish(kiosk.station.session_id, "front"))
    file = folder / FILE_NAME
    with closing(sqlite3.connect(file)) as database:  # what only retention and a bad upload host bring about
        database.execute("INSERT OR IGNORE INTO upkeep VALUES (1, 2, 30, 4, '2026-01-01T00:00:00.000+00:00')")
        database.execute("INSERT OR IGNORE INTO upload_link VALUES (1, 1, NULL, 0.5, 'away')")
        database.execute("INSERT OR IGNORE INTO learnt VALUES ('one', 'session_field', 'session')")
        database.execute(
            "INSERT OR IGNORE INTO clock_mark VALUES ('b', 1, '2026-01-01T00:00:00+00:00 1.0 b', 'server', 0.5, 1)"
        )
        database.commit()
        database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    assert {name for name, held in rows_of(file).items() if held} == EVERY_TABLE
    return file


def test_whichever_page_is_damaged_all_other_rows_of_every_table_come_back(lived, tmp_path):
    """One page after the other. Rows of one page stand one behind the other in one table, and are as before."""
    before, damaged = rows_of(lived), tmp_path / FILE_NAME
    whole = Pages(lived.read_bytes())
    tables_hit = set()
    for page in range(1, pages_of(lived)):
        shutil.copy(lived, damaged)
        spoil(damaged, [page])
        after = harvested(damaged)
        kind = (whole.page(page + 1) or b"")[0]
        hit = {name for name in before if before[name] != after[name]}
        for name in hit:
            gone = [at for at, row in enumerate(before[name]) if row not in after[name]]
            assert gone == list(range(gone[0], gone[-1] + 1)), (page, name)
            assert after[name] == [row for row in before[name] if row in after[name]], (page, name)
        assert len(hit) <= (kind == LEAF), (page, hit)
        tables_hit |= hit
    assert {"capture", "delivery", "photo", "scan_session", "handover", "generation"} <= tables_hit


def test_without_the_first_page_every_row_of_every_table_with_more_than_three_columns_comes_back(lived, tmp_path):
    damaged = tmp_path / FILE_NAME
    shutil.copy(lived, damaged)
    spoil(damaged, [0])
    before, after = rows_of(lived), harvested(damaged)
    for name in EVERY_TABLE - {"learnt"}:  # three short texts fit anywhere; the server teaches them again
        assert sorted(after[name], key=repr) == sorted(before[name], key=repr), name


def test_a_file_is_read_piece_by_piece_and_as_it_is(lived):
    content = lived.read_bytes()
    with DamagedFile(lived) as file:
        assert len(file) == len(content)
        assert file[10:5000] == content[10:5000]
        assert file[len(content) - 5 : len(content) + 90] == content[-5:]
        assert file[90:10] == b""
    with DamagedFile(lived.with_name("none")) as none:
        assert (len(none), none[0:100]) == (0, b"")


def test_blocks_that_the_disk_does_not_give_are_zeros(tmp_path):
    """A file that shrinks under the reader gives no bytes where there were some."""
    path = tmp_path / "file"
    path.write_bytes(b"x" * 10_000)
    with DamagedFile(path) as file:
        with path.open("r+b") as opened:
            opened.truncate(5000)
        assert file[4000:10_000] == b"x" * 1000 + bytes(5000)


@given(st.binary(max_size=60))
def test_any_bytes_are_a_row_or_none(payload):
    try:
        values = read_record(payload)
    except (ValueError, IndexError):
        return
    assert all(isinstance(value, None | int | float | str | bytes) for value in values)


@given(
    st.lists(
        st.one_of(
            st.none(),
            st.integers(-(2**63), 2**63 - 1),
            st.floats(allow_nan=False),
            st.text(max_size=200).filter(lambda text: "\0" not in text),
            st.binary(max_size=200),
        ),
        min_size=1,
        max_size=12,
    )
)
def test_a_row_is_read_as_sqlite_wrote_it(values):
    """Every kind of value through a real file's bytes."""
    with closing(sqlite3.connect(":memory:")) as database:
        database.execute(f"CREATE TABLE one ({', '.join(f'c{n}' for n in range(len(values)))})")
        database.execute(f"INSERT INTO one VALUES ({', '.join('?' * len(values))})", values)  # noqa: S608
        database.commit()
        pages = Pages(database.serialize())
    [cell] = [c for leaf in pages.tree(pages.schema()["one"], set(), set()) for c in pages.cells(leaf)]
    assert list(cell.values) == values


def test_progress_is_told_to_the_end_and_never_goes_back(tmp_path):
    with closing(Database(tmp_path)) as database:
        make_past(database, Past(3000, 100, Instant("b", 1.0, FakeClock().now().wall)), lambda made: None)
    told: list[tuple[int, int]] = []
    with DamagedFile(tmp_path / FILE_NAME) as file, closing(sqlite3.connect(":memory:", isolation_level=None)) as new:
        harvest(Pages(file), new, tell=lambda done, total: told.append((done, total)))
    assert told == sorted(told)
    assert len(told) > 50
    assert all(done <= total for done, total in told)
