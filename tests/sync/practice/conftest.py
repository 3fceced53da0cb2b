"""A practice server on a free port, a clock that a test can step, and somebody who calls the server."""

import http.client
import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import urlencode, urlsplit

import pytest

from sync.practice.server import PracticeServer

SCANNER = "/scanner/api/v1"
JPEG = b"\xff\xd8\xff\xe0 a photo\r\n--not the boundary\r\n\x00\xff\xd9"
BOUNDARY = "a-boundary"
FORM_TYPE = f"multipart/form-data; boundary={BOUNDARY}"

Field = tuple[str, str | bytes]
"""A part of a form: text is a plain field, bytes are a file."""


def file(content: bytes = JPEG, name: str = "file") -> Field:
    return name, content


def form_body(parts: Sequence[Field]) -> bytes:
    pieces = []
    for name, content in parts:
        is_file = isinstance(content, bytes)
        about = '; filename="a.jpg"\r\nContent-Type: image/jpeg' if is_file else ""
        head = f'--{BOUNDARY}\r\nContent-Disposition: form-data; name="{name}"{about}\r\n\r\n'
        pieces.append(head.encode() + (content if is_file else content.encode()) + b"\r\n")
    return b"".join(pieces) + f"--{BOUNDARY}--\r\n".encode()


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

    def send(
        self,
        method: str,
        path: str,
        body: object = None,
        *,
        key: str | None = "",
        raw: bytes | None = None,
        headers: Mapping[str, str] | None = None,
    ):
        content = raw if raw is not None else None if body is None else json.dumps(body).encode()
        credential = {} if key is None else {"X-API-Key": key or self.server.key}
        self.connection.request(method, path, content, {**credential, **(headers or {})})

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

    def patch(self, path: str, body: object) -> Seen:
        return self.call("PATCH", SCANNER + path, body)

    def capture(self, session_id: str, raw_value: str = "4006381333931", **fields: object) -> Seen:
        body = {"session_short_id": session_id, "capture_type": "BARCODE", "raw_value": raw_value, **fields}
        return self.post("/captures", body)

    def presign(self, session_id: str, **query: str) -> Seen:
        return self.get(f"/sessions/{session_id}/presigned-upload-url?{urlencode(query)}")

    def upload(self, link: dict[str, Any], content: bytes = JPEG, **headers: str) -> Seen:
        """Send a file to the upload host, as a kiosk should: all fields, the file last, no credentials."""
        return self.send_form(
            urlsplit(link["upload_url"]).path, [*link["upload_fields"].items(), file(content)], headers
        )

    def send_form(self, path: str, parts: Sequence[Field], headers: Mapping[str, str] | None = None) -> Seen:
        self.connection.request("POST", path, form_body(parts), {"Content-Type": FORM_TYPE, **(headers or {})})
        return self.receive()

    def add_photo(self, session_id: str, content: bytes = JPEG, **fields: object) -> Seen:
        link = self.presign(session_id).value
        self.upload(link, content)
        return self.post(f"/sessions/{session_id}/photos", {"s3_key": link["s3_key"], **fields})

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
