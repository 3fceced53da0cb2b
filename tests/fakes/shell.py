"""The ``kiosk`` command as a person or a script runs it: a real process with an environment of its own."""

import atexit
import json
import os
import subprocess
import sys
from functools import cache
from pathlib import Path
from typing import Any

from fakes.warm import Warm

from sync.practice.server import PracticeServer

ROOT = Path(__file__).parent.parent.parent
LONGEST_S = 180.0


@cache
def warm() -> Warm:
    """Where commands begin whose libraries are imported already."""
    made = Warm(ROOT)
    atexit.register(made.close)
    return made


class Shell:
    """Runs ``kiosk`` in ``home``, with the data in ``home/data``. No command may ever show a traceback."""

    def __init__(self, home: Path) -> None:
        self.home = home
        self.environ = {
            "PATH": os.environ["PATH"],
            "HOME": str(home),
            "PYTHONPATH": str(ROOT),
            "KIOSK_DATA": str(home / "data"),
            "KIOSK_SOUND": "off",
            "TZ": "UTC",
        }

    def connect(self, server: PracticeServer) -> None:
        self.environ |= {"KIOSK_SERVER": server.url, "KIOSK_API_KEY": server.key}

    def command(self, *arguments: str | Path) -> list[str]:
        return [sys.executable, "-m", "kiosk", *map(str, arguments)]

    def run(self, *arguments: str | Path, **environ: str) -> subprocess.CompletedProcess[str]:
        done = self._finished(self.command(*arguments), self.environ | environ)
        assert "Traceback" not in done.stderr, done.stderr
        assert done.returncode != 1, done.stderr  # 1 is a fault of the kiosk itself
        return done

    def _finished(self, command: list[str], environ: dict[str, str]) -> subprocess.CompletedProcess[str]:
        """A warm process where that is the same as a cold one."""
        python, dash_m, *argv = command
        if (python, dash_m) == (sys.executable, "-m") and warm().can(environ):
            status, *said = warm().run(argv, self.home, environ, LONGEST_S)
            out, err = (text.decode("utf-8", "replace").replace("\r\n", "\n") for text in said)
            return subprocess.CompletedProcess(command, status, out, err)
        return subprocess.run(
            command,
            cwd=self.home,
            env=environ,
            capture_output=True,
            encoding="utf-8",
            errors="replace",
            timeout=LONGEST_S,
            check=False,
        )

    def json(self, *arguments: str | Path) -> Any:
        """What a command says with --json, line by line when there are more."""
        done = self.run(*arguments, "--json")
        assert done.returncode == 0, done.stderr
        lines = [json.loads(line) for line in done.stdout.splitlines()]
        return lines[0] if len(lines) == 1 else lines

    def start(self, *arguments: str | Path, **environ: str) -> subprocess.Popen[str]:
        """Start a command that goes on until it is stopped."""
        return subprocess.Popen(
            self.command(*arguments),
            cwd=self.home,
            env=self.environ | environ,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
