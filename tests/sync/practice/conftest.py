"""A practice server on a free port, a clock that a test can step, and somebody who calls the server."""

import http.client
import json
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from sync.practice.server import PracticeServer

SCANNER = "/scanner/api/v1"


class SteppedClock:
    """Stands still until it is stepped; both of its hands move together."""

    def __init__(self) -> None:
        self.seconds = 1000.0
        self.date = datetime(2026, 3, 31, 12, 0, 0, tzinfo=UTC)

    def monotonic(self) -> float:
        return self.seconds

    def now(self) -> datetime:
        return self.date

    def step(self, seconds: float) -> None:
        self.seconds += seconds
        self.date += timedelta(seconds=seconds)


@dataclass(frozen=True)
class Seen:
    """What a caller saw of one answer."""

    status: int
    headers: Mapping[str, str]
    content: bytes

    @property
    def value(self) -> Any:
        return json.loads(self.content)


class Caller:
    """Calls one server over one kept connection, with the right key unless told otherwise."""

    def __init__(self, server: PracticeServer) -> None:
        self.server = server
        host, _, port = server.url.removeprefix("http://").partition(":")
        self.connection = http.client.HTTPConnection(host, int(port), timeout=5)

    def send(self, method: str, path: str, body: object = None, *, key: str | None = "", raw: bytes | None = None):
        content = raw if raw is not None else None if body is None else json.dumps(body).encode()
        headers = {} if key is None else {"X-API-Key": key or self.server.key}
        self.connection.request(method, path, content, headers)

    def receive(self) -> Seen:
        answer = self.connection.getresponse()
        return Seen(answer.status, answer.headers, answer.read())

    def call(self, method: str, path: str, body: object = None, **how: Any) -> Seen:
        self.send(method, path, body, **how)
        return self.receive()

    def get(self, path: str, **how: Any) -> Seen:
        return self.call("GET", SCANNER + path, **how)

    def post(self, path: str, body: object = None, **how: Any) -> Seen:
        return self.call("POST", SCANNER + path, body, **how)

    def whoami(self, **how: Any) -> Seen:
        return self.call("GET", "/account/api/v1/whoami", **how)

    def open_session(self, **fields: object) -> str:
        return self.post("/sessions", fields).value["id"]

    def capture(self, session_id: str, raw_value: str = "4006381333931", **fields: object) -> Seen:
        body = {"session_short_id": session_id, "capture_type": "BARCODE", "raw_value": raw_value, **fields}
        return self.post("/captures", body)

    def close(self) -> None:
        self.connection.close()


Serve = Callable[..., Caller]


@pytest.fixture
def clock() -> SteppedClock:
    return SteppedClock()


@pytest.fixture
def serve(clock: SteppedClock) -> Iterator[Serve]:
    """Start a practice server with the given settings and return a caller of it."""
    with ExitStack() as stack:

        def start(**settings: Any) -> Caller:
            server = stack.enter_context(PracticeServer(**{"clock": clock, **settings}))
            caller = Caller(server)
            stack.callback(caller.close)
            return caller

        yield start


@pytest.fixture
def caller(serve: Serve) -> Caller:
    return serve()


@pytest.fixture
def another(serve: Serve) -> Iterator[Callable[[PracticeServer], Caller]]:
    """Call a running server over a further connection."""
    with ExitStack() as stack:

        def connect(server: PracticeServer) -> Caller:
            further = Caller(server)
            stack.callback(further.close)
            return further

        yield connect
