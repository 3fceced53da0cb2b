"""The ``kiosk`` command as a person or a script runs it: a real process with an environment of its own."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

from sync.practice.server import PracticeServer

ROOT = Path(__file__).parent.parent.parent
LONGEST_S = 60.0


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
        done = subprocess.run(
            self.command(*arguments),
            cwd=self.home,
            env=self.environ | environ,
            capture_output=True,
            encoding="utf-8",
            errors="replace",
            timeout=LONGEST_S,
            check=False,
        )
        assert "Traceback" not in done.stderr, done.stderr
        assert done.returncode != 1, done.stderr  # 1 is a fault of the kiosk itself
        return done

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
