"""Fixtures for the senses: pictures, reels, streams. Helpers: ``fakes``."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest
from fakes.camera_port import CameraPort, camera_port
from fakes.camera_watch import Blind
from fakes.mjpeg import MjpegServer
from fakes.ports import Listen, Listening, Machine, PtyGun
from fakes.reel import Heard, Watched

from hardware.camera import CameraOpener
from hardware.controls import Wishes
from hardware.decoder import Decoder, still_decoder
from kiosk.core.gun_line import CodeEnd


@pytest.fixture
def demo() -> Path:
    return Path(__file__).parent.parent.parent / "assets" / "demo"


@pytest.fixture
def decoder() -> Decoder:
    return still_decoder()


@pytest.fixture
def heard() -> Heard:
    return Heard()


@pytest.fixture
def mjpeg() -> Iterator[MjpegServer]:
    """A network camera on a free port of this machine."""
    with MjpegServer() as server:
        yield server


@pytest.fixture
def watch(heard: Heard) -> Iterator[Callable[..., Watched]]:
    """Start watching a source; it is stopped at the end of the test."""
    with ExitStack() as stack:
        yield lambda source, **how: stack.enter_context(Watched(source, heard, **how))


@pytest.fixture
def listen(machine: Machine, heard: Heard) -> Iterator[Listen]:
    """Listen to the guns of these names; ended with the test."""
    with ExitStack() as stack:
        yield lambda *names, **options: stack.enter_context(Listening(names, heard, machine, **options))


@pytest.fixture
def port(tmp_path: Path) -> Iterator[CameraPort]:
    """A machine whose cameras are made up."""
    with camera_port(tmp_path) as port:
        yield port


@pytest.fixture
def watch_port(port: CameraPort, watch: Callable[..., Watched]) -> Callable[..., Watched]:
    """Watch a SOURCE of that machine."""

    def begin(source: object, wishes: Wishes | None = None, **how: Any) -> Watched:
        opener = CameraOpener(wishes, port.roots)
        return watch(str(source), open_frames=opener, **{"decoder": Blind(), **how})

    return begin


@pytest.fixture
def gun(machine: Machine) -> PtyGun:
    """A USB-COM gun that is plugged in."""
    gun = machine.serial_gun()
    gun.plug()
    return gun


@pytest.fixture
def ready(listen: Listen, gun: PtyGun) -> Listening:
    """That gun ends its codes with CR, and is listened to."""
    guns = listen(gun.by_id, end=CodeEnd.CR)
    guns.wait_for("READY")
    return guns
