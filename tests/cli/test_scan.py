"""``kiosk scan`` and ``kiosk`` without a window: whatever ends a run, the session is finished and nothing is lost."""

import json
import signal
import subprocess
import threading
from collections.abc import Iterator
from pathlib import Path

import cv2
import pytest
from fakes.mjpeg import MjpegServer
from fakes.pictures import Kind, bench, drawn
from fakes.shell import LONGEST_S, Shell

from sync.practice.server import PracticeServer

LABEL = bench((drawn("9520123456788", Kind.EAN13, scale=2), 450, 260))
REEL_TEXTS = ["9520123456788", "9520123450021"]
REEL = [bench((drawn(text, Kind.EAN13, scale=2), 450, 260)) for text in REEL_TEXTS]


@pytest.fixture
def mjpeg() -> Iterator[MjpegServer]:
    with MjpegServer() as server:
        server.pictures = [LABEL]
        yield server


def ended(process: subprocess.Popen[str]) -> str:
    """What a command that was stopped said on stdout."""
    stdout, stderr = process.communicate(timeout=LONGEST_S)
    assert "Traceback" not in stderr, stderr
    assert process.returncode == 0, stderr
    return stdout


def when_it_says(process: subprocess.Popen[str], word: str) -> None:
    """Wait until the word stands on stderr. A process that never says it is killed, so that reading ends."""
    assert process.stderr
    last_resort = threading.Timer(LONGEST_S, process.kill)
    last_resort.start()
    assert any(word in line for line in process.stderr)
    last_resort.cancel()


def test_a_folder_becomes_a_finished_session(shell: Shell, demo: Path) -> None:
    done = shell.json("scan", "--camera", demo, "--name", "Delivery 48213")

    assert set(done) == {"session", "name", "pictures", "unreadable", "captures", "codes"}
    assert (done["name"], done["pictures"], done["unreadable"], done["captures"]) == ("Delivery 48213", 10, 0, 9)
    assert {"text": "9520123456788", "symbology": "EAN-13"} in done["codes"]
    [session] = shell.json("status")["sessions"]
    told = {name: session[name] for name in ("id", "name", "state", "captures", "photos", "results")}
    assert told == {
        "id": done["session"],
        "name": "Delivery 48213",
        "state": "CLOSED",
        "captures": 9,
        "photos": 0,
        "results": [],
    }


def test_rotten_pictures_are_told_and_the_others_kept(shell: Shell, demo: Path) -> None:
    folder = shell.home / "pictures"
    folder.mkdir()
    (folder / "1.jpg").write_bytes((demo / "ean13-rice.jpg").read_bytes())
    (folder / "2.jpg").write_bytes(b"")
    (folder / "3.jpg").write_bytes((demo / "ean13-rice.jpg").read_bytes())

    done = shell.run("scan", "--camera", folder, "--json")

    told = json.loads(done.stdout)
    assert (done.returncode, told["captures"], told["unreadable"]) == (0, 2, 1)
    assert "2.jpg" in done.stderr


def test_a_video_counts_each_label_once(shell: Shell) -> None:
    path = shell.home / "film.avi"
    writer = cv2.VideoWriter(str(path), cv2.VideoWriter.fourcc(*"MJPG"), 15, (1280, 720))
    for picture in (*[REEL[0]] * 20, *[REEL[1]] * 20, *[bench()] * 20, *[REEL[0]] * 5):
        writer.write(picture)
    writer.release()

    done = shell.json("scan", "--camera", path)

    assert [code["text"] for code in done["codes"]] == ["9520123456788", "9520123450021", "9520123456788"]
    assert done["pictures"] == 65


def test_a_live_camera_is_watched_for_some_seconds(shell: Shell, mjpeg: MjpegServer) -> None:
    done = shell.json("scan", "--camera", mjpeg.url, "--seconds", "1.5")

    assert [code["text"] for code in done["codes"]] == ["9520123456788"]


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_ctrl_c_finishes_the_session(shell: Shell, mjpeg: MjpegServer, number: signal.Signals) -> None:
    running = shell.start("scan", "--camera", mjpeg.url, "--json")
    when_it_says(running, "Kept")
    mjpeg.stop()
    when_it_says(running, "STALLED")

    running.send_signal(number)

    told = json.loads(ended(running))
    [session] = shell.json("status")["sessions"]
    assert (session["state"], session["captures"]) == ("CLOSED", told["captures"])


def test_without_a_display_a_folder_is_scanned_and_sent(shell: Shell, connected: PracticeServer, demo: Path) -> None:
    """``kiosk`` alone, on a server with a folder as its camera: it ends when the folder does."""
    done = shell.run("--camera", demo)

    assert done.returncode == 0
    assert "9 captures kept" in done.stdout
    assert "9 delivered, 1 sessions submitted" in done.stdout
    assert sum(len(session.captures) for session in connected.state.sessions()) == 9


def test_without_a_display_and_a_camera_nothing_around_is_scanned(
    shell: Shell, connected: PracticeServer, demo: Path
) -> None:
    for name in ("ean13-rice.jpg", "qr-return.jpg"):
        (shell.home / name).write_bytes((demo / name).read_bytes())

    done = shell.run()

    assert done.returncode == 0
    assert "No camera is set" in done.stderr
    assert connected.state.sessions() == ()


def test_a_second_kiosk_on_the_same_data_is_refused(shell: Shell, mjpeg: MjpegServer, demo: Path) -> None:
    first = shell.start("scan", "--camera", mjpeg.url, "--json")
    when_it_says(first, "LIVE")

    second = shell.run("scan", "--camera", demo)
    assert second.returncode == 3
    assert "Another kiosk" in second.stderr
    assert shell.json("status")["sessions"][0]["state"] == "OPEN"  # looking is allowed

    first.send_signal(signal.SIGINT)
    ended(first)


@pytest.mark.parametrize(("take", "texts"), [("aim", REEL_TEXTS[:1]), ("all", REEL_TEXTS)])
def test_of_several_codes_the_aimed_one_or_all_are_taken(
    shell: Shell, mjpeg: MjpegServer, take: str, texts: list[str]
) -> None:
    labels = [drawn(text, Kind.EAN13, scale=2) for text in REEL_TEXTS]
    mjpeg.pictures = [bench((labels[0], 500, 260), (labels[1], 820, 260))]

    done = shell.json("scan", "--camera", mjpeg.url, "--seconds", "3", "--take", take)

    assert sorted(code["text"] for code in done["codes"]) == sorted(texts)


@pytest.mark.parametrize(
    ("arguments", "code"),
    [(["--camera", "no-such-camera"], 3), (["--camera", "/dev/null"], 3), ([], 2), (["--seconds", "0"], 2)],
)
def test_a_camera_that_cannot_be_used_leaves_no_session(shell: Shell, arguments: list[str], code: int) -> None:
    done = shell.run("scan", *arguments)

    assert done.returncode == code
    assert done.stdout == ""
    assert shell.json("status")["sessions"] == []


def test_finish_ends_what_a_killed_kiosk_left_open(shell: Shell, mjpeg: MjpegServer) -> None:
    running = shell.start("scan", "--camera", mjpeg.url, "--json")
    when_it_says(running, "LIVE")
    running.kill()
    running.communicate(timeout=LONGEST_S)

    assert shell.json("status")["sessions"][0]["state"] == "OPEN"
    assert len(shell.json("finish")["finished"]) == 1
    assert shell.json("status")["sessions"][0]["state"] != "OPEN"
    assert shell.json("finish") == {"finished": []}
