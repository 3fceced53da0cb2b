"""Stories on a real X server: xdotool types codes as guns would, and they are kept as printed."""

import contextlib
import json
import os
import shutil
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.core.gun import GunProfile, Layout
from kiosk.profiles import save_profile
from kiosk.store.database import FILE_NAME

TOOLS = ("Xvfb", "xdotool", "openbox")
pytestmark = [
    pytest.mark.xvfb,
    pytest.mark.skipif(not all(map(shutil.which, TOOLS)), reason=f"needs {', '.join(TOOLS)}: ./run test installs them"),
]
CODE = "4006381333931"


@contextlib.contextmanager
def running(command: list[str], **options) -> Iterator[subprocess.Popen]:
    process = subprocess.Popen(command, **options)
    try:
        yield process
    finally:
        if process.poll() is None:
            process.send_signal(signal.SIGTERM)
        process.wait(timeout=30)


@pytest.fixture
def display() -> Iterator[dict[str, str]]:
    """An X server on a display of its own choosing, with a window manager."""
    reader, writer = os.pipe()
    command = ["Xvfb", "-displayfd", str(writer), "-screen", "0", "1280x800x24", "-nolisten", "tcp"]
    with running(command, pass_fds=[writer], stderr=subprocess.DEVNULL):
        os.close(writer)
        with os.fdopen(reader) as told:
            number = told.readline().strip()
        environ = {**os.environ, "DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb"}
        environ.pop("WAYLAND_DISPLAY", None)
        with running(["openbox"], env=environ, stderr=subprocess.DEVNULL):
            yield environ


@contextlib.contextmanager
def kiosk(display: dict[str, str], data: Path) -> Iterator[None]:
    """A kiosk in practice mode, without a camera, whose window has the keyboard; it must end without a complaint."""
    command = [sys.executable, "-m", "kiosk", "--practice", "--data", str(data), "--camera", str(data / "no-camera")]
    with running(command, env=display, stderr=subprocess.PIPE, text=True) as process:
        found = xdotool(display, "search", "--sync", "--onlyvisible", "--name", "^Scan kiosk$")
        xdotool(display, "windowfocus", "--sync", found.split()[0])
        yield
        process.send_signal(signal.SIGTERM)
        _, stderr = process.communicate(timeout=30)
    assert process.returncode == 0, stderr
    assert "Traceback" not in stderr


def kept_in(data: Path) -> list[str]:
    """The texts in the database, oldest first."""
    with contextlib.closing(sqlite3.connect(data / "practice" / FILE_NAME)) as database:
        return [row[0] for row in database.execute("SELECT text FROM capture ORDER BY session_id, seq")]


def wait_for(display: dict[str, str], captures: int) -> None:
    """Until the window's title tells so many."""
    xdotool(display, "search", "--sync", "--name", f"^Scan kiosk: {captures} captures?$")


def test_a_gun_is_heard_in_the_real_window_at_every_pace_and_with_every_terminator(display, tmp_path: Path):
    shots = [("2", "\n"), ("10", "\t"), ("17", "\n"), ("25", "\t"), ("0", "\n"), ("8", "")]
    with kiosk(display, tmp_path):
        for number, (pace_ms, terminator) in enumerate(shots, start=1):
            xdotool(display, "type", "--delay", pace_ms, f"LOT 12-{number} {CODE}{terminator}")
            wait_for(display, number)
    assert kept_in(tmp_path) == [f"LOT 12-{number} {CODE}" for number in range(1, len(shots) + 1)]
    status = [sys.executable, "-m", "kiosk", "status", "--json", "--data", str(tmp_path / "practice")]
    told = json.loads(subprocess.run(status, capture_output=True, text=True, check=True, timeout=30).stdout)
    assert [session["captures"] for session in told["sessions"]] == [len(shots)]
    assert told["queue"]["waiting"] == len(shots)


@pytest.mark.skipif(shutil.which("setxkbmap") is None, reason="needs setxkbmap: ./run test installs it")
def test_a_us_gun_on_a_german_and_a_french_system_with_caps_lock_is_read_by_place(display, tmp_path: Path):
    """The gun strikes the places of a US keyboard: y u - 1 2 3 Z, GS as Ctrl+], a 9 m q."""
    keys = ["29", "30", "20", "10", "11", "12", "shift+52", "ctrl+35", "38", "18", "58", "24"]
    save_profile(tmp_path / "practice", GunProfile(layout=Layout.US))
    with kiosk(display, tmp_path):
        for number, layout in enumerate(("de", "fr"), start=1):
            subprocess.run(["setxkbmap", layout], env=display, check=True, timeout=30)
            if number == 2:
                xdotool(display, "key", "Caps_Lock")
            xdotool(display, "key", "--delay", "6", *keys, str(9 + number), "36")
            wait_for(display, number)
    assert kept_in(tmp_path) == ["yu-123Z\x1da9mq1", "yu-123Z\x1da9mq2"]


@pytest.mark.skipif(shutil.which("setxkbmap") is None, reason="needs setxkbmap: ./run test installs it")
@pytest.mark.parametrize("layout", [Layout.AS_TYPED, Layout.GERMAN])
def test_a_german_gun_on_a_german_system_keeps_brackets_and_accents(display, tmp_path: Path, layout: Layout):
    """[ is AltGr+8; ^ is a dead key and then a space, as German keyboards do it."""
    save_profile(tmp_path / "practice", GunProfile(layout=layout))
    with kiosk(display, tmp_path):
        subprocess.run(["setxkbmap", "de"], env=display, check=True, timeout=30)
        shot = ["key", "--delay", "4", "52", "29", "49", "65", "keydown", "108", "key", "--delay", "4", "17", "keyup"]
        xdotool(display, *shot, "108", "key", "--delay", "4", "10", "11", "20", "36")
        wait_for(display, 1)
    assert kept_in(tmp_path) == ["yz^[12ß"]


def xdotool(environ: dict[str, str], *arguments: str) -> str:
    done = subprocess.run(["xdotool", *arguments], env=environ, capture_output=True, text=True, timeout=40, check=True)
    return done.stdout
