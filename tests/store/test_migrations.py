"""The frozen SQL and the declared tables say the same."""

import re
import sqlite3

import pytest
from sqlalchemy import CheckConstraint, create_engine
from sqlalchemy.dialects import sqlite
from sqlalchemy.schema import CreateIndex, CreateTable
from sqlmodel import SQLModel

from kiosk.core.codes import Code, Symbology
from kiosk.core.delivery import DeliveryState
from kiosk.core.faults import StoreFault
from kiosk.store import migrations, outbox, sessions, tables
from kiosk.store.database import Database
from kiosk.store.sessions import NewCapture

TABLES = tables.SQLModel.metadata.tables


@pytest.fixture
def migrated(tmp_path):
    path = tmp_path / "migrated.sqlite3"
    connection = sqlite3.connect(path)
    migrations.migrate(connection, path)
    yield connection
    connection.close()


@pytest.fixture
def declared():
    engine = create_engine("sqlite://")
    SQLModel.metadata.create_all(engine)
    with engine.connect() as connection:
        yield connection.connection.dbapi_connection
    engine.dispose()


def columns(connection, table):
    return [
        (name, kind, notnull, default, key)
        for _, name, kind, notnull, default, key in connection.execute(f"PRAGMA table_info({table})")
    ]


def names(connection, kind):
    return {row[0] for row in connection.execute("SELECT name FROM sqlite_schema WHERE type = ?", (kind,))}


def squeezed(sql):
    return re.sub(r"\s+", " ", sql).replace("( ", "(").replace(" )", ")").strip()


def test_the_same_tables_and_indexes_exist(migrated, declared):
    assert names(migrated, "table") == names(declared, "table") == set(TABLES)
    assert names(migrated, "index") == names(declared, "index")


@pytest.mark.parametrize("table", TABLES)
def test_columns_keys_and_references_are_the_same(migrated, declared, table):
    assert columns(migrated, table) == columns(declared, table)
    for pragma in ("foreign_key_list", "index_list"):
        query = f"PRAGMA {pragma}({table})"
        ours, theirs = (sorted(str(row[1:]) for row in c.execute(query)) for c in (migrated, declared))
        assert ours == theirs


@pytest.mark.parametrize("table", TABLES)
def test_checks_and_strictness_are_the_same(migrated, declared, table):
    query = "SELECT sql FROM sqlite_schema WHERE type = 'table' AND name = ?"
    ours, theirs = (squeezed(c.execute(query, (table,)).fetchone()[0]) for c in (migrated, declared))
    checks = re.compile(r"CONSTRAINT \w+ CHECK \(.*?\)(?=, CONSTRAINT|, UNIQUE|, FOREIGN|\) STRICT)")
    declared_checks = [c for c in TABLES[table].constraints if isinstance(c, CheckConstraint)]
    assert sorted(checks.findall(ours)) == sorted(checks.findall(theirs))
    assert len(checks.findall(ours)) == len(declared_checks)
    assert ours.endswith("STRICT")
    assert theirs.endswith("STRICT")


def test_indexes_are_the_same(migrated):
    for table in TABLES.values():
        for index in table.indexes:
            found = migrated.execute("SELECT sql FROM sqlite_schema WHERE name = ?", (index.name,)).fetchone()[0]
            assert squeezed(found) == squeezed(str(CreateIndex(index).compile(dialect=sqlite.dialect())))
            assert str(CreateTable(table).compile(dialect=sqlite.dialect()))


def test_migrating_twice_changes_nothing(migrated, tmp_path):
    before = migrated.execute("SELECT sql FROM sqlite_schema").fetchall()
    migrations.migrate(migrated, tmp_path / "migrated.sqlite3")
    assert migrated.execute("SELECT sql FROM sqlite_schema").fetchall() == before
    assert migrated.execute("PRAGMA user_version").fetchone()[0] == len(migrations.MIGRATIONS)


def test_a_migration_of_an_existing_file_leaves_a_copy_of_it_beside_it(tmp_path, monkeypatch):
    Database(tmp_path).close()
    monkeypatch.setattr(migrations, "MIGRATIONS", (*migrations.MIGRATIONS, "CREATE TABLE later (id INTEGER) STRICT;"))
    Database(tmp_path).close()
    known = len(migrations.MIGRATIONS) - 1
    copy = sqlite3.connect(tmp_path / f"kiosk-before-v{known + 1}.sqlite3")
    newer = sqlite3.connect(tmp_path / "kiosk.sqlite3")
    assert "later" in names(newer, "table") - names(copy, "table")
    assert copy.execute("PRAGMA user_version").fetchone()[0] == known
    copy.close()
    newer.close()


FIRST_ROWS = """
INSERT INTO scan_session VALUES
    ('s1', 1, 'Delivery 48213', 'CLOSED', 'barcode_scan', 'Kiosk 1', 'Mia',
        '2026-07-01T08:00Z', '2026-07-01T08:00Z', NULL, 1, 2, ''),
    ('s2', 2, 'Next', 'OPEN', 'barcode_scan', 'Kiosk 1', '', '2026-07-01T08:00Z', NULL, NULL, 0, 1, '');
INSERT INTO generation VALUES
    ('s1', 1, 'remote-1', 'DONE', 'NONE', NULL, 0, 0, 0, 0, NULL, 0.0, 'finished', '');
INSERT INTO capture VALUES
    ('c1', 's1', 1, 'BARCODE', 'gun', ']C10104006381333931', CAST(']C10104006381333931' AS BLOB), 'Unknown',
        '04006381333931', 1, '2026-07-01T08:00Z 12.5 b', 1, NULL),
    ('c2', 's1', 2, 'MANUAL', 'typed', 'Käse', CAST('Käse' AS BLOB), 'Unknown', NULL, 3,
        '2026-07-01T08:00Z 12.5 b', 0, '2026-07-01T08:00Z'),
    ('c3', 's2', 3, 'BARCODE', 'camera', 'x', X'00ff1d', 'QR Code', NULL, 1, '2026-07-01T08:00Z 12.5 b', 0, NULL);
INSERT INTO delivery VALUES
    ('c1', 's1', 1, 1, 'WAITING', 0, NULL, NULL, 0.0, NULL, ''),
    ('c2', 's1', 2, 1, 'VOID', 0, NULL, NULL, 0.0, NULL, ''),
    ('c3', 's2', 3, 0, 'REFUSED', 0, NULL, NULL, 0.0, NULL, 'It has a NUL');
"""
"""What a kiosk of the first version had on its disk: sent, undone, and refused scans."""


@pytest.fixture
def first_version(tmp_path):
    path = tmp_path / "kiosk.sqlite3"
    connection = sqlite3.connect(path)
    connection.executescript("PRAGMA journal_mode = WAL;" + migrations.MIGRATIONS[0] + FIRST_ROWS)
    connection.execute("PRAGMA user_version = 1")
    connection.close()
    return path


def rows_of(path, table):
    connection = sqlite3.connect(path)
    connection.row_factory = sqlite3.Row
    rows = [dict(row) for row in connection.execute(f"SELECT * FROM {table}")]  # noqa: S608 - our own tables
    connection.close()
    return rows


def test_rows_of_the_first_version_are_all_there_and_as_they_were(first_version, tmp_path):
    then = re.findall(r"CREATE TABLE (\w+)", migrations.MIGRATIONS[0])
    before = {table: rows_of(first_version, table) for table in then}
    Database(tmp_path).close()
    for table, rows in before.items():
        now = rows_of(first_version, table)
        assert [{name: row[name] for name in old} for row, old in zip(now, rows, strict=True)] == rows
    assert {row["aim"] + row["found_by"] for row in rows_of(first_version, "capture")} == {""}
    assert rows_of(tmp_path / "kiosk-before-v2.sqlite3", "capture") == before["capture"]


def test_a_kiosk_works_on_with_the_rows_of_the_first_version(first_version, tmp_path, fake_clock):
    assert first_version.exists()
    database = Database(tmp_path)
    try:
        to_send = database.write(lambda tx: outbox.lease_capture(tx, "c1", fake_clock.now())).result()
        [kept] = database.read(lambda tx: sessions.list_captures(tx, "s2", limit=5))
        assert to_send.code == Code("]C10104006381333931", b"]C10104006381333931", Symbology.UNKNOWN)
        assert to_send.code.gtin == "04006381333931"
        assert (kept.code.raw, kept.code.aim, kept.found_by) == (b"\x00\xff\x1d", "", "")
        assert kept.state is DeliveryState.REFUSED
    finally:
        database.close()


def test_the_identifier_and_the_pass_that_read_a_code_are_kept(first_version, tmp_path, fake_clock):
    assert first_version.exists()
    code = Code("0104006381333931", b"0104006381333931", Symbology.CODE128, "]C1")
    new = NewCapture("c4", "s2", code, "camera", 1, fake_clock.now(), is_clock_synced=True, found_by="zxing bands")
    database = Database(tmp_path)
    database.write(lambda tx: sessions.add_capture(tx, new)).result()
    database.close()
    database = Database(tmp_path)
    try:
        kept = database.read(lambda tx: sessions.list_captures(tx, "s2", limit=1))[0]
    finally:
        database.close()
    assert (kept.code, kept.found_by) == (code, "zxing bands")


def test_a_migration_that_fails_changes_nothing(tmp_path, monkeypatch):
    Database(tmp_path).close()
    broken = (*migrations.MIGRATIONS, "CREATE TABLE later (id INTEGER); CREATE TABLE scan_session (id INTEGER);")
    monkeypatch.setattr(migrations, "MIGRATIONS", broken)
    with pytest.raises(sqlite3.OperationalError):
        Database(tmp_path)
    monkeypatch.undo()
    opened = Database(tmp_path)
    opened.close()
    left = sqlite3.connect(tmp_path / "kiosk.sqlite3")
    assert "later" not in names(left, "table")
    left.close()


def test_a_program_of_the_first_version_does_not_touch_a_newer_file(first_version, tmp_path, monkeypatch):
    Database(tmp_path).close()
    monkeypatch.setattr(migrations, "MIGRATIONS", migrations.MIGRATIONS[:1])
    before = first_version.read_bytes()
    with pytest.raises(StoreFault, match="newer") as fault:
        Database(tmp_path)
    assert "Install the newer program again" in fault.value.sentence
    assert first_version.read_bytes() == before


def test_a_newer_file_is_refused_untouched(tmp_path):
    Database(tmp_path).close()
    newer = sqlite3.connect(tmp_path / "kiosk.sqlite3")
    newer.execute("PRAGMA user_version = 99")
    newer.close()
    before = (tmp_path / "kiosk.sqlite3").read_bytes()
    with pytest.raises(StoreFault, match="newer"):
        Database(tmp_path)
    assert (tmp_path / "kiosk.sqlite3").read_bytes() == before
