"""Fixtures for the senses: pictures, reels, streams. Helpers: ``fakes``."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from fakes.mjpeg import MjpegServer
from fakes.reel import Heard, Watched

from hardware.decoder import ZbarDecoder


@pytest.fixture
def demo() -> Path:
    return Path(__file__).parent.parent.parent / "assets" / "demo"


@pytest.fixture
def decoder() -> ZbarDecoder:
    return ZbarDecoder()


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
