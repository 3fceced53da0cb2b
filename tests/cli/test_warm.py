"""A command that begins with its libraries imported is no other than one that begins cold."""

import subprocess

import pytest
from fakes.shell import warm


def cold(shell, *command):
    return subprocess.run(command, cwd=shell.home, env=shell.environ, capture_output=True, check=False)


@pytest.mark.parametrize("arguments", [("--version",), ("status", "--json"), ("nonsense",), ("--help",)], ids=str)
def test_it_says_what_a_cold_one_says_and_ends_as_it(shell, arguments):
    shell.run("status")  # makes the data folder
    status, out, err = warm().run(["kiosk", *arguments], shell.home, shell.environ, 60.0)
    other = cold(shell, *shell.command(*arguments))
    assert (status, out, err) == (other.returncode, other.stdout, other.stderr)


SELF = """
import os, signal, sys
print(sorted(os.environ.items()), os.getcwd(), sys.path[0] == os.getcwd(), sys.argv[1:], len(sys.path))
print([name for name in sys.modules if name.split(".")[0] in {"kiosk", "hardware", "sync", "fakes", "cv2"}])
print([signal.getsignal(number) for number in (signal.SIGCHLD, signal.SIGTERM)], len(os.listdir("/proc/self/fd")))
sys.stdout.flush()
if sys.argv[1:] == ["dies"]:
    os.kill(os.getpid(), signal.SIGTERM)
sys.exit(int(sys.argv[1]))
"""


@pytest.mark.parametrize("argument", ["0", "7", "dies"])
def test_it_has_the_environment_the_folder_and_the_modules_of_a_cold_one(shell, argument):
    (shell.home / "self_seen.py").write_text(SELF)
    status, out, _err = warm().run(["self_seen", argument], shell.home, shell.environ, 60.0)
    other = cold(shell, shell.command()[0], "-m", "self_seen", argument)
    assert (status, out.decode()) == (other.returncode, other.stdout.decode())


def test_one_that_takes_too_long_is_ended(shell):
    (shell.home / "waits.py").write_text("import signal; signal.pause()")
    with pytest.raises(subprocess.TimeoutExpired):
        warm().run(["waits"], shell.home, shell.environ, 0.5)
    assert shell.run("--version").stdout
