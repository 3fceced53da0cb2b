"""A shell to run ``kiosk`` in, and the demo pictures. Helpers: ``fakes``."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from fakes.shell import ROOT, Shell

from sync.practice.server import PracticeServer


@pytest.fixture
def shell(tmp_path: Path) -> Shell:
    return Shell(tmp_path)


@pytest.fixture
def demo() -> Path:
    return ROOT / "assets" / "demo"


@pytest.fixture
def connected(shell: Shell) -> Iterator[PracticeServer]:
    """A practice server that the shell's kiosk sends to."""
    with PracticeServer() as server:
        shell.connect(server)
        yield server


@pytest.fixture
def scanned(shell: Shell, demo: Path) -> Shell:
    """A kiosk with one finished session of two captures."""
    pictures = shell.home / "pictures"
    pictures.mkdir()
    for name in ("ean13-oat-drink.jpg", "qr-return.jpg"):
        (pictures / name).write_bytes((demo / name).read_bytes())
    assert shell.json("scan", "--camera", pictures)["captures"] == 2
    return shell
