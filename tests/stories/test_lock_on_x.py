"""The kiosk lock on a real X server with a window manager: no key closes it, and no other window gets a code."""

import subprocess
import sys
from pathlib import Path

from stories.test_gun_on_x import (
    CODE,
    display,  # noqa: F401 - a fixture
    kept_in,
    kiosk,
    pytestmark,  # noqa: F401 - the tools that are needed
    running,
    wait_for,
    xdotool,
)

OTHER_WINDOW = """
from PySide6.QtWidgets import QApplication, QLineEdit
app = QApplication([])
field = QLineEdit()
field.setWindowTitle("Other window")
field.show()
app.exec()
"""


def test_no_key_of_the_window_manager_closes_it_and_codes_go_to_no_other_window(display, tmp_path: Path):  # noqa: F811
    locked = {**display, "KIOSK_KIOSK_LOCK": "true"}
    with kiosk(locked, tmp_path):
        for keys in ("alt+F4", "Escape", "ctrl+q", "ctrl+w", "alt+Escape", "super+d", "alt+Tab"):
            xdotool(locked, "key", keys)
        xdotool(locked, "type", "--delay", "4", f"LOT 1 {CODE}\n")
        wait_for(locked, 1)
        with running([sys.executable, "-c", OTHER_WINDOW], env=display, stderr=subprocess.DEVNULL) as other:
            xdotool(locked, "search", "--sync", "--name", "^Other window$")
            xdotool(locked, "key", "alt+Tab", "alt+F4")
            xdotool(locked, "type", "--delay", "4", f"LOT 2 {CODE}\n")
            wait_for(locked, 2)
            assert other.poll() is None
            other.kill()
    assert kept_in(tmp_path) == [f"LOT 1 {CODE}", f"LOT 2 {CODE}"]
