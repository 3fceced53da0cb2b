"""One story on a real X server: xdotool types a code as a gun would, and it is kept."""

import contextlib
import json
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

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


def test_a_code_typed_by_a_gun_into_the_real_window_is_kept(display, tmp_path: Path):
    data = tmp_path / "data"
    kiosk = [sys.executable, "-m", "kiosk", "--practice", "--data", str(data)]
    with running(kiosk, env=display, stderr=subprocess.PIPE, text=True) as process:
        found = xdotool(display, "search", "--sync", "--onlyvisible", "--name", "^Scan kiosk$")
        xdotool(display, "windowfocus", "--sync", found.split()[0])
        xdotool(display, "type", "--delay", "6", CODE)
        xdotool(display, "key", "Return")
        xdotool(display, "search", "--sync", "--name", "^Scan kiosk: 1 capture$")
        process.send_signal(signal.SIGTERM)
        _, stderr = process.communicate(timeout=30)
    assert process.returncode == 0, stderr
    assert "Traceback" not in stderr
    status = [sys.executable, "-m", "kiosk", "status", "--json", "--data", str(data / "practice")]
    told = json.loads(subprocess.run(status, capture_output=True, text=True, check=True, timeout=30).stdout)
    assert [session["captures"] for session in told["sessions"]] == [1]
    assert told["queue"]["waiting"] == 1


def xdotool(environ: dict[str, str], *arguments: str) -> str:
    done = subprocess.run(["xdotool", *arguments], env=environ, capture_output=True, text=True, timeout=40, check=True)
    return done.stdout
