"""A server that only listens, and the API client that talks to it."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from typing import Any

import pytest
from fakes.hearer import Hearer

from sync.api import ScannerApi, ServerAddress

SECRET = "the-secret-of-this-kiosk"


@pytest.fixture
def hearer() -> Iterator[Hearer]:
    hearer = Hearer()
    yield hearer
    hearer.stop()


@pytest.fixture
def connect() -> Iterator[Callable[..., ScannerApi]]:
    """Make a client of ``url``; closed in the end."""
    with ExitStack() as stack:

        def make(url: str, key: str = SECRET, **more: Any) -> ScannerApi:
            api = ScannerApi(ServerAddress(url, key, 2.0, 5.0, **more))
            stack.callback(api.close)
            return api

        yield make


@pytest.fixture
def api(hearer: Hearer, connect: Callable[..., ScannerApi]) -> ScannerApi:
    return connect(hearer.url)
