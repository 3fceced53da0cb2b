"""OpenCV comes in by one door, which leaves the environment for Qt and for child processes as it was."""

import os
import subprocess
import sys

import pytest

VARIABLES = ("QT_QPA_PLATFORM_PLUGIN_PATH", "QT_QPA_FONTDIR", "LD_LIBRARY_PATH")
CHILD = f"""
import os, sys
import hardware.opencv
assert "cv2" in sys.modules
print([os.environ.get(name) for name in {VARIABLES!r}])
"""


@pytest.mark.parametrize("value", [None, "/somewhere/else"])
def test_importing_opencv_leaves_the_environment_as_it_was(value: str | None) -> None:
    kept = {name: text for name, text in os.environ.items() if name not in VARIABLES}
    environ = kept | (dict.fromkeys(VARIABLES, value) if value else {})

    child = subprocess.run(
        [sys.executable, "-c", CHILD], env=environ, capture_output=True, text=True, check=True, timeout=60
    )

    assert child.stdout.strip() == str([value] * 3)
    assert child.stderr == ""
