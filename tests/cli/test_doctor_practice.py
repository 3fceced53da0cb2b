"""``kiosk doctor`` and ``kiosk practice``."""

import json
import signal
import socket
import urllib.request
from pathlib import Path

import pytest
from fakes.shell import LONGEST_S, Shell

from sync.practice.server import PracticeServer


def grades(told: list[dict[str, str]]) -> dict[str, str]:
    assert all(set(finding) == {"what", "grade", "sentence"} for finding in told)
    assert all(finding["sentence"].rstrip().endswith((".", "?")) for finding in told)
    return {finding["what"]: finding["grade"] for finding in told}


def test_a_healthy_kiosk_has_nothing_to_mend(shell: Shell, connected: PracticeServer, demo: Path) -> None:
    found = grades(shell.json("doctor", "--camera", demo))

    assert set(found) == {"Reading", "Data", "Disk", "Upkeep", "Sound", "Clock", "Camera", "Network", "Server"}
    assert "fault" not in found.values()
    assert found["Server"] == found["Camera"] == found["Reading"] == "ok"


def test_a_kiosk_just_unpacked_is_no_fault(shell: Shell) -> None:
    found = grades(shell.json("doctor"))

    assert found["Server"] == found["Camera"] == "warning"


@pytest.mark.parametrize("trouble", ["camera", "key", "server", "rotten"])
def test_what_must_be_mended_is_3(shell: Shell, connected: PracticeServer, trouble: str) -> None:
    (shell.home / "folder").mkdir()
    (shell.home / "folder" / "rotten.jpg").write_bytes(b"no picture")
    if trouble == "server":
        connected.stop()
    wrong = {
        "camera": {"KIOSK_CAMERA": "no-such-camera"},
        "rotten": {"KIOSK_CAMERA": "folder"},
        "key": {"KIOSK_API_KEY": "csb_wrong"},
    }

    done = shell.run("doctor", "--json", **wrong.get(trouble, {}))

    assert done.returncode == 3
    assert list(grades(json.loads(done.stdout)).values()).count("fault") == 1
    assert "csb_wrong" not in done.stdout + done.stderr


def test_a_person_gets_a_line_for_each_check(shell: Shell) -> None:
    done = shell.run("doctor")

    assert done.returncode == 0
    assert len(done.stdout.splitlines()) == 9


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_the_practice_server_serves_until_it_is_stopped(shell: Shell, number: signal.Signals) -> None:
    running = shell.start("practice", "--port", "0", "--json")
    assert running.stdout
    told = json.loads(running.stdout.readline())
    assert set(told) == {"url", "key"}

    with urllib.request.urlopen(f"{told['url']}/practice/state", timeout=10) as answer:  # noqa: S310 - http, ours
        assert json.load(answer)["sessions"] == []
    running.send_signal(number)

    _, stderr = running.communicate(timeout=LONGEST_S)
    assert running.returncode == 0
    assert "Traceback" not in stderr


def test_a_port_in_use_is_told(shell: Shell) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]

        done = shell.run("practice", "--port", str(port))

    assert done.returncode == 2
    assert str(port) in done.stderr
    assert "--port" in done.stderr


def test_a_state_file_that_cannot_be_used_is_told(shell: Shell) -> None:
    (shell.home / "state").mkdir()

    done = shell.run("practice", "--port", "0", "--state", "state")

    assert done.returncode == 2


def test_practice_without_a_display_scans_and_delivers(shell: Shell, demo: Path) -> None:
    done = shell.run("--camera", demo)

    assert done.returncode == 0
    assert "PRACTICE" in done.stderr
    assert "9 delivered, 1 sessions submitted" in done.stdout
    assert not (shell.home / "data" / "kiosk.sqlite3").exists()  # practice and real work never meet


def test_practice_with_the_virtual_camera_ends_in_order_with_ctrl_c(shell: Shell) -> None:
    running = shell.start()
    assert running.stderr
    assert any("LIVE" in line for line in running.stderr)

    running.send_signal(signal.SIGINT)

    stdout, stderr = running.communicate(timeout=LONGEST_S)
    assert running.returncode == 0, stderr
    assert "captures kept" in stdout
    assert "Traceback" not in stderr


def test_practice_that_cannot_keep_its_data_is_told(shell: Shell) -> None:
    done = shell.run("--data", "/proc/kiosk")

    assert done.returncode == 2
    assert "--data" in done.stderr
