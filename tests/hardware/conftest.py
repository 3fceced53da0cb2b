"""Fixtures for the senses: pictures, reels, streams. Helpers: ``fakes``."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from fakes.mjpeg import MjpegServer
from fakes.ports import Listen, Listening, Machine
from fakes.reel import Heard, Watched

from hardware.decoder import Decoder, still_decoder


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
