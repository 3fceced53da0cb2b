"""The frozen SQL and the declared tables say the same."""

import re
import sqlite3

import pytest
from sqlalchemy import CheckConstraint, create_engine
from sqlalchemy.dialects import sqlite
from sqlalchemy.schema import CreateIndex, CreateTable
from sqlmodel import SQLModel

from kiosk.core.faults import StoreFault
from kiosk.store import migrations, tables
from kiosk.store.database import Database

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
        (name, kind, notnull, key)
        for _, name, kind, notnull, _, key in connection.execute(f"PRAGMA table_info({table})")
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
    copy = sqlite3.connect(tmp_path / "kiosk-before-v2.sqlite3")
    newer = sqlite3.connect(tmp_path / "kiosk.sqlite3")
    assert "later" in names(newer, "table") - names(copy, "table")
    assert copy.execute("PRAGMA user_version").fetchone()[0] == 1
    copy.close()
    newer.close()


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


def test_a_newer_file_is_refused_untouched(tmp_path):
    Database(tmp_path).close()
    newer = sqlite3.connect(tmp_path / "kiosk.sqlite3")
    newer.execute("PRAGMA user_version = 99")
    newer.close()
    before = (tmp_path / "kiosk.sqlite3").read_bytes()
    with pytest.raises(StoreFault, match="newer"):
        Database(tmp_path)
    assert (tmp_path / "kiosk.sqlite3").read_bytes() == before
