"""``kiosk export`` and ``kiosk import`` as a person runs them, and the tables for people."""

import csv
import zipfile
from contextlib import closing

import openpyxl
import pytest
from fakes.terminal import Terminal, kept

from kiosk.commands.passphrase import is_weak
from sync.practice.server import PracticeServer

WORDS = "correct horse battery staple"
HOSTILE = [
    "=HYPERLINK(1)",
    "＝1+1",
    "0012345678905",
    "1E5",
    "\t=1",
    "a\x1db\x00",
    "'quoted",
    "\u202egnp",
    "ABC123",
    '=a,b\n"c',
]


@pytest.fixture
def scanned(tmp_path, monkeypatch, capsys):
    kept(tmp_path, "Delivery", "A", "B")
    return Terminal(tmp_path, monkeypatch, capsys)


@pytest.fixture
def other(tmp_path, monkeypatch, capsys):
    (tmp_path / "other").mkdir()
    return Terminal(tmp_path / "other", monkeypatch, capsys)


@pytest.fixture
def hostile(tmp_path, monkeypatch, capsys):
    """A kiosk into which somebody scanned what spreadsheets misread."""
    kept(tmp_path, "=Delivery", *HOSTILE)
    return Terminal(tmp_path, monkeypatch, capsys)


@pytest.fixture
def online():
    """A practice server, and what tells a kiosk of it."""
    with PracticeServer() as server:
        yield server, {"KIOSK_SERVER": server.url, "KIOSK_API_KEY": server.key}


def test_a_queue_moves_and_a_taken_back_one_asks_first(scanned, other, online):
    server, known = online
    secret = scanned.home / "words"
    secret.write_text(WORDS + "\n")
    done = scanned.run("export", "queue.kiosk", "--passphrase-file", secret)
    assert done.returncode == 0, done.stderr
    assert "ONE kiosk only" in done.stdout
    assert (scanned.home / "queue.kiosk").stat().st_mode & 0o077 == 0
    assert scanned.json("status")["sessions"][0]["state"] == "HANDED_OVER"
    assert scanned.json("sync", "--once", **known)["submitted"] == 0

    wrong = other.run("import", scanned.home / "queue.kiosk", KIOSK_PASSPHRASE="not the words")
    assert (wrong.returncode, "passphrase does not fit" in wrong.stderr) == (3, True)
    taken = other.run("import", scanned.home / "queue.kiosk", KIOSK_PASSPHRASE=WORDS)
    assert (taken.returncode, "1 sessions with 2 captures" in taken.stdout) == (0, True)
    assert other.json("sync", "--once", **known)["submitted"] == 1
    assert [len(s.captures) for s in server.state.sessions()] == [2]

    refused = scanned.run("export", "--take-back")
    assert (refused.returncode, "Nobody agreed" in refused.stderr) == (2, True)
    assert scanned.json("status")["sessions"][0]["state"] == "HANDED_OVER"
    assert "may have sent them" in scanned.run("export", "--take-back", "--yes").stderr
    assert scanned.json("status")["sessions"][0]["state"] == "CLOSED"


def test_the_passphrase_is_never_an_argument_and_a_weak_one_is_warned_of(scanned):
    assert scanned.run("export", "a.kiosk").returncode == 2
    assert scanned.run("export", "a.kiosk", "--passphrase", WORDS).returncode == 2
    weak = scanned.run("export", "a.kiosk", KIOSK_PASSPHRASE="1234")
    assert (weak.returncode, "weak" in weak.stderr, "1234" in weak.stderr) == (0, True, False)


def test_nothing_is_overwritten_and_what_is_wanted_is_asked(scanned):
    (scanned.home / "a.kiosk").write_text("mine")
    assert "exists already" in scanned.run("export", "a.kiosk", KIOSK_PASSPHRASE=WORDS).stderr
    assert (scanned.home / "a.kiosk").read_text() == "mine"
    assert scanned.run("export").returncode == 2
    assert scanned.run("export", "b", "--csv", "c").returncode == 2
    assert "nobody" in scanned.run("export", "b", "--session", "nobody", KIOSK_PASSPHRASE=WORDS).stderr
    assert "no hand-over file" in scanned.run("import", "a.kiosk").stderr


@pytest.mark.parametrize(
    ("words", "weak"), [("", True), ("1234567890123", True), ("aaaaaaaaaaaaaa", True), ("short", True), (WORDS, False)]
)
def test_what_counts_as_weak(words, weak):
    assert is_weak(words) is weak


def test_in_csv_every_code_stays_text_and_its_bytes_stand_beside_it(hostile):
    assert hostile.json("export", "--csv", "codes.csv")["captures"] == len(HOSTILE)
    content = (hostile.home / "codes.csv").read_bytes()
    assert content.startswith(b"\xef\xbb\xbf")
    rows = list(csv.DictReader(content.decode("utf-8-sig").splitlines()))
    assert [bytes.fromhex(row["Bytes (hex)"].removeprefix("'")).decode() for row in rows] == HOSTILE
    shown = [
        "'=HYPERLINK(1)",
        "'＝1+1",
        "'0012345678905",
        "'1E5",
        "␉=1",
        "a␝b␀",
        "''quoted",
        "�gnp",
        "ABC123",
        "'=a,b␊\"c",
    ]
    assert [row["Code"] for row in rows] == shown
    assert {row["Session"] for row in rows} == {"'=Delivery"}


def test_in_the_workbook_every_code_is_a_text_cell_and_nothing_is_a_formula(hostile):
    assert hostile.json("export", "--xlsx", "codes.xlsx")["captures"] == len(HOSTILE)
    path = hostile.home / "codes.xlsx"
    with closing(openpyxl.load_workbook(path)) as book:
        assert book.sheetnames == ["Sessions", "Captures"]
        heads, *rows = book["Captures"].iter_rows()
        place = {cell.value: number for number, cell in enumerate(heads)}
        codes = [row[place["Code"]] for row in rows]
        assert {cell.data_type for cell in codes} == {"s"}
        shown = [
            "=HYPERLINK(1)",
            "＝1+1",
            "0012345678905",
            "1E5",
            "␉=1",
            "a␝b␀",
            "'quoted",
            "�gnp",
            "ABC123",
            '=a,b␊"c',
        ]
        assert [cell.value for cell in codes] == shown
        assert [bytes.fromhex(row[place["Bytes (hex)"]].value).decode() for row in rows] == HOSTILE
        assert {row[place["Captured"]].data_type for row in rows} == {"d"}
    with zipfile.ZipFile(path) as parts:
        assert not any(b"<f>" in parts.read(name) or b"<f " in parts.read(name) for name in parts.namelist())
