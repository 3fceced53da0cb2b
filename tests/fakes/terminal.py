"""``kiosk`` as a person runs it, in this process: a dozen starts of Python would take half a minute."""

import json
from contextlib import closing
from pathlib import Path
from subprocess import CompletedProcess
from typing import Any

import pytest
from fakes.clock import FakeClock

from kiosk.cli import main
from kiosk.core.codes import Code, Symbology
from kiosk.core.events import Source
from kiosk.station import Station
from kiosk.store.database import Database


class Terminal:
    """``kiosk`` with the data in ``home/data``, in this process: a dozen starts of Python would take half a minute."""

    def __init__(self, home: Path, patch: pytest.MonkeyPatch, capture: pytest.CaptureFixture[str]) -> None:
        self.home, self._patch, self._capture = home, patch, capture

    def run(self, *arguments: str | Path, **environ: str) -> CompletedProcess[str]:
        with self._patch.context() as patch:
            patch.chdir(self.home)
            for name, value in ({"HOME": str(self.home), "KIOSK_DATA": str(self.home / "data")} | environ).items():
                patch.setenv(name, value)
            code = main([str(argument) for argument in arguments])
        said = self._capture.readouterr()
        assert "Traceback" not in said.err
        return CompletedProcess([], code, said.out, said.err)

    def json(self, *arguments: str | Path, **environ: str) -> Any:
        done = self.run(*arguments, "--json", **environ)
        assert done.returncode == 0, done.stderr
        return json.loads(done.stdout)


def kept(home: Path, name: str, *texts: str, is_finished: bool = True) -> None:
    """Somebody scanned these codes into a session and finished it, or did not."""
    with closing(Database(home / "data")) as database:
        station = Station(database, FakeClock(), lambda event: None, "Kiosk 1")
        station.open_session(name)
        for text in texts:
            station.accept(Code(text, text.encode(), Symbology.QR), Source.GUN, 0.0).result()
        if is_finished:
            station.finish()
