"""Every command on a damaged data file: those that act mend it as the touchscreen does, those that look say so."""

import json
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from fakes.damage import live_files, spoil
from fakes.terminal import Terminal, kept

from kiosk.store.database import FILE_NAME
from sync.practice.server import PracticeServer

WORDS = "correct horse battery staple"


@pytest.fixture
def kiosk(tmp_path, monkeypatch, capsys):
    """One finished session of two captures and one that is open; then the disk took the file's first page."""
    kept(tmp_path, "Delivery", "A", "B")
    return Terminal(tmp_path, monkeypatch, capsys)


@pytest.fixture
def online():
    with PracticeServer() as server:
        yield server, {"KIOSK_SERVER": server.url, "KIOSK_API_KEY": server.key}


def file_of(kiosk: Terminal) -> Path:
    return kiosk.home / "data" / FILE_NAME


def index_page(kiosk: Terminal) -> int:
    """A page without rows, counted from 0: all that was kept can be read."""
    with closing(sqlite3.connect(file_of(kiosk))) as database:
        wanted = "SELECT rootpage - 1 FROM sqlite_schema WHERE name = 'delivery_by_session'"
        return int(database.execute(wanted).fetchone()[0])


def assert_mended(kiosk: Terminal, stderr: str, before: dict[str, bytes]) -> None:
    [aside] = (kiosk.home / "data").glob("damaged-*")
    assert live_files(aside) | before == live_files(aside)  # a reader makes an empty log beside it
    assert "The data file was damaged" in stderr
    assert "2 captures were saved" in stderr
    assert str(aside) in stderr


def test_finish_mends_the_file_and_finishes_what_is_open(kiosk):
    with closing(sqlite3.connect(file_of(kiosk))) as database:
        database.execute("UPDATE scan_session SET state = 'OPEN', closed_at = NULL")
        database.commit()
    spoil(file_of(kiosk), [index_page(kiosk)])
    before = live_files(kiosk.home / "data")
    done = kiosk.run("finish")
    assert (done.returncode, "2 captures, finished" in done.stdout) == (0, True)
    assert_mended(kiosk, done.stderr, before)


def test_sync_mends_the_file_and_sends_what_was_saved(kiosk, online):
    server, known = online
    spoil(file_of(kiosk), [index_page(kiosk)])
    before = live_files(kiosk.home / "data")
    done = kiosk.run("sync", "--once", "--json", **known)
    assert (done.returncode, json.loads(done.stdout)["delivered"]) == (0, 2)
    assert_mended(kiosk, done.stderr, before)
    assert [len(session.captures) for session in server.state.sessions()] == [2]


def test_a_decision_mends_the_file_and_is_made_on_what_was_saved(kiosk):
    spoil(file_of(kiosk), [0])
    before = live_files(kiosk.home / "data")
    done = kiosk.run("attention", "--send-again", "all")
    assert (done.returncode, "Nothing needs a person" in done.stdout) == (0, True)
    assert_mended(kiosk, done.stderr, before)
    assert kiosk.json("status")["sessions"][0]["state"] == "CLOSED"


def test_an_export_mends_the_file_and_hands_over_what_was_saved(kiosk):
    spoil(file_of(kiosk), [index_page(kiosk)])
    before = live_files(kiosk.home / "data")
    done = kiosk.run("export", "queue.kiosk", KIOSK_PASSPHRASE=WORDS)
    assert (done.returncode, "1 sessions, 2 captures" in done.stdout) == (0, True)
    assert_mended(kiosk, done.stderr, before)


def test_taking_back_mends_the_file_too(kiosk):
    assert kiosk.run("export", "queue.kiosk", KIOSK_PASSPHRASE=WORDS).returncode == 0
    spoil(file_of(kiosk), [index_page(kiosk)])
    before = live_files(kiosk.home / "data")
    done = kiosk.run("export", "--take-back", "--yes")
    assert (done.returncode, "sends it again" in done.stdout) == (0, True)
    assert_mended(kiosk, done.stderr, before)


def test_an_import_mends_the_file_and_takes_over(kiosk, tmp_path, monkeypatch, capsys):
    (tmp_path / "other").mkdir()
    kept(tmp_path / "other", "More", "C")
    giving = Terminal(tmp_path / "other", monkeypatch, capsys)
    assert giving.run("export", "queue.kiosk", KIOSK_PASSPHRASE=WORDS).returncode == 0
    spoil(file_of(kiosk), [index_page(kiosk)])
    before = live_files(kiosk.home / "data")
    done = kiosk.run("import", tmp_path / "other" / "queue.kiosk", KIOSK_PASSPHRASE=WORDS)
    assert (done.returncode, "1 sessions with 1 captures" in done.stdout) == (0, True)
    assert_mended(kiosk, done.stderr, before)


LOOKING = [
    ["status"],
    ["status", "--json"],
    ["attention"],
    ["attention", "--json"],
    ["export", "--csv", "codes.csv"],
    ["export", "--xlsx", "codes.xlsx"],
    ["backup", "copy.sqlite3"],
]


@pytest.mark.parametrize("command", LOOKING, ids=" ".join)
@pytest.mark.parametrize("content", [None, b"no database" * 1000])
def test_what_only_looks_touches_nothing_and_says_what_to_do(kiosk, command, content):
    if content is None:
        spoil(file_of(kiosk), [0])
    else:
        file_of(kiosk).write_bytes(content)
    before = live_files(kiosk.home / "data")
    done = kiosk.run(*command)
    assert (done.returncode, done.stdout) == (3, "")
    assert "damaged" in done.stderr or "not a database" in done.stderr
    assert live_files(kiosk.home / "data") == before
    assert not list((kiosk.home / "data").glob("damaged-*"))
    assert {path.name for path in kiosk.home.iterdir()} == {"data"}


def test_a_session_that_was_saved_in_doubt_is_told_by_every_command_that_looks(kiosk, online):
    _, known = online
    spoil(file_of(kiosk), [0])
    assert kiosk.run("finish").returncode == 0
    assert kiosk.run("sync", "--once", **known).returncode == 3
    assert kiosk.run("status").returncode == 3
    told = kiosk.run("attention")
    assert (told.returncode, "The disk damaged what the kiosk knew" in told.stdout) == (3, True)
