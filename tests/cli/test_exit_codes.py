"""Exit codes and words when something is wrong: 2 usage and settings, 3 needs a person, 4 server. Never a traceback."""

import json
import os
import subprocess
from datetime import UTC, datetime
from pathlib import Path

import pytest
from fakes.shell import Shell

from kiosk.core.api_key import key_checksum
from sync.practice.faults import Fault, Kind
from sync.practice.server import PracticeServer

EMPTY_QUEUE = {
    "waiting": 0,
    "in_flight": 0,
    "unknown": 0,
    "refused": 0,
    "delivered": 0,
    "photos_waiting": 0,
    "photos_refused": 0,
}


@pytest.mark.parametrize(
    "arguments",
    [
        ["--no-such-option"],
        ["no-such-command"],
        ["status", "--no-such-option"],
        ["status", "--limit", "0"],
        ["decode"],
        ["practice", "--port", "70000"],
        ["scan", "--seconds", "soon"],
        ["status", "--config", "missing.toml"],
        ["status", "--data", "~no-such-person/data"],
        ["status", "--data", "x" * 300],
        ["status", "--config", "x" * 300],
        ["sync", "--once"],
        ["sync", "--once", "--server", "ftp://example.org"],
        ["sync", "--once", "--server", "http://example.org"],
        ["finish", "no-such-session"],
    ],
    ids=lambda arguments: " ".join(arguments)[:40],
)
def test_wrong_usage_and_settings_are_2(shell: Shell, arguments: list[str]) -> None:
    done = shell.run(*arguments)

    assert done.returncode == 2
    assert done.stderr.strip()
    assert done.stdout == ""


def test_a_broken_settings_file_is_2_and_names_the_line(shell: Shell) -> None:
    (shell.home / "kiosk.toml").write_text('station = "Gate 4"\nserver = = "x"\n')

    for arguments in (["--config", "kiosk.toml", "status"], ["status", "--config", "kiosk.toml"], ["doctor"]):
        done = shell.run(*arguments, KIOSK_CONFIG="kiosk.toml")
        assert done.returncode == 2
        assert "line 2" in done.stderr


@pytest.mark.parametrize("command", [["status"], ["scan", "--camera", "."], ["sync", "--once"], ["finish"], ["doctor"]])
def test_a_data_folder_that_is_a_file_is_told_by_every_command(
    shell: Shell, connected: PracticeServer, command: list[str]
) -> None:
    (shell.home / "file").write_text("no folder")

    done = shell.run(*command, "--data", "file")

    assert done.returncode == 2
    assert "is no folder" in done.stderr


def test_a_data_folder_that_cannot_be_made_is_3(shell: Shell, demo: Path) -> None:
    done = shell.run("scan", "--camera", demo, "--data", "/proc/kiosk")

    assert done.returncode == 3
    assert "--data" in done.stderr


def test_a_damaged_data_file_is_3_and_is_left_alone_by_what_only_looks(scanned: Shell, demo: Path) -> None:
    file = scanned.home / "data" / "kiosk.sqlite3"
    file.write_bytes(b"no database" * 1000)

    for command in (["status"], ["attention"], ["backup", scanned.home / "copy"]):
        done = scanned.run(*command)
        assert done.returncode == 3
        assert "damaged" in done.stderr or "not a database" in done.stderr
    assert file.read_bytes() == b"no database" * 1000


def test_a_kiosk_sets_a_damaged_data_file_aside_and_goes_on(scanned: Shell, demo: Path) -> None:
    file = scanned.home / "data" / "kiosk.sqlite3"
    file.write_bytes(b"no database" * 1000)

    done = scanned.run("scan", "--camera", demo / "ean13-oat-drink.jpg")

    assert done.returncode == 0
    assert "was damaged" in done.stderr
    [aside] = (scanned.home / "data").glob("damaged-*")
    assert (aside / "kiosk.sqlite3").read_bytes() == b"no database" * 1000
    assert str(aside.name) in scanned.run("status").stdout
    assert "Damage" in {finding["what"] for finding in json.loads(scanned.run("doctor", "--json").stdout)}


def test_a_backup_is_restored_into_a_new_folder_only(scanned: Shell) -> None:
    copy = scanned.home / "copy.sqlite3"

    assert scanned.json("backup", copy)["captures"] == 2
    over = scanned.run("restore", copy)
    anew = scanned.run("restore", copy, "--data", scanned.home / "new", "--json")

    assert scanned.run("backup", copy).returncode == over.returncode == 3
    assert "new folder" in over.stderr
    assert (anew.returncode, json.loads(anew.stdout)["need_person"]) == (3, 1)


def test_options_may_stand_before_or_after_the_command(scanned: Shell) -> None:
    other = scanned.home / "other"

    before = scanned.run("--data", other, "status", "--json")
    after = scanned.run("status", "--data", other, "--json")

    told = json.loads(before.stdout)
    assert told == json.loads(after.stdout)
    assert (told["sessions"], told["queue"], told["forecast"]) == ([], EMPTY_QUEUE, None)
    nearer = scanned.run("--data", other, "status", "--data", scanned.home / "data", "--json")
    assert len(json.loads(nearer.stdout)["sessions"]) == 1


def test_all_delivered_is_0(scanned: Shell, connected: PracticeServer) -> None:
    told = scanned.json("sync", "--once")

    photos = {"photos": 0, "photos_waiting": 0}
    assert told == {"delivered": 2, "submitted": 1, "waiting": 0, "refused": 0, "next_due": None} | photos
    assert scanned.json("status")["queue"] == EMPTY_QUEUE | {"delivered": 2}


def test_no_key_is_2_and_keeps_the_scans(scanned: Shell, connected: PracticeServer) -> None:
    done = scanned.run("sync", "--once", KIOSK_API_KEY="")

    assert done.returncode == 2
    assert "KIOSK_API_KEY" in done.stderr
    assert scanned.json("status")["queue"]["waiting"] == 2


def test_a_wrong_key_is_3_and_keeps_the_scans(scanned: Shell, connected: PracticeServer) -> None:
    done = scanned.run("sync", "--once", KIOSK_API_KEY=f"csb_someone_{key_checksum('someone')}")

    assert done.returncode == 3
    assert "csb_someone" not in done.stdout + done.stderr
    assert scanned.json("sync", "--once")["delivered"] == 2  # with the right key all is well at once


def test_a_server_that_is_down_is_4_and_tells_when_it_is_tried_again(scanned: Shell, connected: PracticeServer) -> None:
    connected.stop()

    done = scanned.run("sync", "--once", "--json")

    told = json.loads(done.stdout)
    assert (done.returncode, told["waiting"], told["delivered"]) == (4, 2, 0)
    assert datetime.fromisoformat(told["next_due"]).tzinfo is not None


def test_a_server_that_holds_us_off_is_4_until_its_time_is_over(scanned: Shell, connected: PracticeServer) -> None:
    connected.faults.add(Fault(Kind.STATUS, status=429, retry_after="3600"))

    first = scanned.run("sync", "--once", "--json")
    asked = len(connected.requests())
    second = scanned.run("sync", "--once", "--json")

    assert (first.returncode, second.returncode) == (4, 4)
    for done in (first, second):
        wait = datetime.fromisoformat(json.loads(done.stdout)["next_due"]) - datetime.now(UTC)
        assert 3000 < wait.total_seconds() <= 3600
    assert len(connected.requests()) == asked  # promise P5


def test_a_refused_capture_is_3_and_the_others_go_on(scanned: Shell, connected: PracticeServer) -> None:
    connected.faults.add(Fault(Kind.STATUS, "/captures", "POST", status=422))

    done = scanned.run("sync", "--once", "--json")

    told = json.loads(done.stdout)
    assert (done.returncode, told["delivered"], told["refused"]) == (3, 1, 1)
    assert scanned.run("status").returncode == 3


def test_the_reader_of_a_pipe_may_leave(scanned: Shell, demo: Path) -> None:
    for arguments in (["status"], ["status", "--json"], ["doctor"], ["decode", *demo.glob("*.jpg")], ["--help"]):
        reader, writer = os.pipe()
        os.close(reader)
        done = subprocess.run(
            scanned.command(*arguments),
            stdout=writer,
            stderr=subprocess.PIPE,
            text=True,
            env=scanned.environ,
            check=False,
        )
        os.close(writer)
        assert (done.returncode, done.stderr) == (0, "")


def test_a_setting_that_does_not_exist_is_warned_of(shell: Shell) -> None:
    done = shell.run("status", KIOSK_API_KEYY="hunter2")

    assert done.returncode == 0
    assert "KIOSK_API_KEYY" in done.stderr
    assert "hunter2" not in done.stderr


def test_the_version_and_the_help_are_told(shell: Shell) -> None:
    assert shell.run("--version").stdout.strip()
    for command in ("scan", "decode", "sync", "status", "finish", "practice", "doctor"):
        assert command in shell.run("-h").stdout
