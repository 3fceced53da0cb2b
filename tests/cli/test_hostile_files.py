"""Files that nobody should import, and places where nothing can be written: one sentence, an exit code, no change."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from fakes.shell import ROOT
from fakes.terminal import Terminal, kept

from kiosk.store import sealed

WORDS = "correct horse battery staple"
KNOWN = {"KIOSK_PASSPHRASE": WORDS}


@pytest.fixture
def kiosk(tmp_path, monkeypatch, capsys):
    kept(tmp_path, "Delivery", "A", "B")
    return Terminal(tmp_path, monkeypatch, capsys)


@pytest.fixture
def other(tmp_path, monkeypatch, capsys):
    (tmp_path / "other").mkdir()
    return Terminal(tmp_path / "other", monkeypatch, capsys)


def told(done) -> str:
    """The one sentence of a command that failed."""
    assert (done.returncode, done.stdout) == (3, "")
    assert done.stderr.count("✗") == 1
    return done.stderr


def make_folder(file: Path) -> None:
    file.unlink()
    file.mkdir()


HOSTILE = {
    "empty": (lambda file: file.write_bytes(b""), "no hand-over file"),
    "of another program": (lambda file: file.write_bytes(b"PK\x03\x04" + bytes(5000)), "no hand-over file"),
    "a database": (lambda file: file.write_bytes(b"SQLite format 3\0" + bytes(4096)), "no hand-over file"),
    "a folder": (make_folder, "Is a directory"),
    "gone": (Path.unlink, "No such file"),
    "cut in its head": (lambda file: file.write_bytes(file.read_bytes()[:30]), "not whole"),
    "cut behind its head": (lambda file: file.write_bytes(file.read_bytes()[:50]), "not whole"),
    "without its last byte": (lambda file: file.write_bytes(file.read_bytes()[:-1]), "does not fit"),
    "with a byte more": (lambda file: file.write_bytes(file.read_bytes() + b"x"), "does not fit"),
    "newer": (
        lambda file: file.write_bytes(file.read_bytes().replace(sealed.MAGIC + b"\x01", sealed.MAGIC + b"\x02")),
        "newer kiosk",
    ),
    "that wants all time": (
        lambda file: file.write_bytes(file.read_bytes().replace(sealed.MAGIC + b"\1\3", sealed.MAGIC + b"\1\xff")),
        "was changed",
    ),
}


@pytest.mark.parametrize(("spoil", "words"), HOSTILE.values(), ids=HOSTILE)
def test_a_file_that_cannot_be_taken_is_refused_in_words_and_nothing_changes(kiosk, other, spoil, words):
    file = kiosk.home / "queue.kiosk"
    assert kiosk.run("export", file, **KNOWN).returncode == 0
    spoil(file)
    sentence = told(other.run("import", file, **KNOWN))
    assert words in sentence
    assert "othing was changed" in sentence
    assert other.json("status")["sessions"] == []


def test_the_wrong_passphrase_opens_nothing_and_is_not_repeated(kiosk, other):
    file = kiosk.home / "queue.kiosk"
    assert kiosk.run("export", file, **KNOWN).returncode == 0
    sentence = told(other.run("import", file, KIOSK_PASSPHRASE="wrong horse battery staple"))
    assert "passphrase does not fit" in sentence
    assert "wrong horse" not in sentence
    assert other.json("status")["sessions"] == []


def test_a_target_that_cannot_be_written_hands_nothing_over(kiosk):
    (kiosk.home / "folder").mkdir()
    for target, words in (
        ("folder", "exists already"),
        ("none/queue", "No such file"),
        ("/proc/queue", "could not be written"),
        ("x" * 300, "File name too long"),
    ):
        sentence = told(kiosk.run("export", target, **KNOWN))
        assert words in sentence, sentence
        assert kiosk.json("status")["sessions"][0]["state"] == "CLOSED"


@pytest.mark.parametrize("kind", ["--csv", "--xlsx"])
@pytest.mark.parametrize("target", ["folder", "none/codes", "/proc/codes", "x" * 300], ids=lambda name: name[:12])
def test_a_table_that_cannot_be_written_is_told_and_leaves_nothing(kiosk, kind, target):
    (kiosk.home / "folder").mkdir()
    words = "exists already" if target == "folder" else "could not be written"
    assert words in told(kiosk.run("export", kind, target))
    assert sorted(path.name for path in kiosk.home.iterdir()) == ["data", "folder"]
    assert not list((kiosk.home / "folder").iterdir())


SMALL_DISK = """
mount -t tmpfs -o size=8k none disk || exit 99
for what in disk/queue "--csv disk/codes" "--xlsx disk/codes"; do
  $PYTHON -m kiosk export $what; echo "$? $(ls -A disk)"
done
"""


def test_a_full_disk_is_told_nothing_is_left_and_this_kiosk_goes_on_sending(tmp_path, monkeypatch, capsys):
    """A file system of 8 KB in a name space of its own, where the machine allows that."""
    kept(tmp_path, "Delivery", *(f"{n} {'x' * 450}" for n in range(60)))
    kiosk = Terminal(tmp_path, monkeypatch, capsys)
    command = ["unshare", "--user", "--map-root-user", "--mount", "sh", "-c"]
    if subprocess.run([*command, "true"], capture_output=True, check=False).returncode:
        pytest.skip("this machine allows no user name spaces")
    (kiosk.home / "disk").mkdir()
    environ = {"PATH": os.environ["PATH"], "HOME": str(kiosk.home), "KIOSK_DATA": str(kiosk.home / "data")}
    environ |= {"PYTHONPATH": str(ROOT), "PYTHON": sys.executable, **KNOWN}
    done = subprocess.run(
        [*command, SMALL_DISK], cwd=kiosk.home, env=environ, capture_output=True, text=True, check=False, timeout=100
    )
    assert "Traceback" not in done.stderr
    assert done.stdout.splitlines() == ["3 "] * 3, (done.stdout, done.stderr)
    assert done.stderr.count("No space left on device") == 3
    assert kiosk.json("status")["sessions"][0]["state"] == "CLOSED"


def test_a_file_without_permission_is_told(kiosk, other):
    """For root all is allowed but what the kernel itself denies."""
    sentence = told(other.run("import", "/proc/self/mem", **KNOWN))
    assert "cannot be read" in sentence
    if os.geteuid():
        file = kiosk.home / "queue.kiosk"
        file.write_bytes(b"x")
        file.chmod(0)
        assert "Permission denied" in told(other.run("import", file, **KNOWN))
