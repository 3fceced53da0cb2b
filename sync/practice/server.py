"""The practice server on a socket: HTTP/1.1 with kept connections, started and stopped at will.

    with PracticeServer() as server:
        print(server.url, server.key)

`stop()` breaks every connection, as an outage would; `start()` brings the same port, state and faults back.
"""

import logging
from pathlib import Path
from threading import Thread
from types import TracebackType
from typing import Final, Self

from sync.practice.clock import Clock, SystemClock
from sync.practice.faults import Faults
from sync.practice.journal import Received
from sync.practice.openapi import OpenApi
from sync.practice.rules import Rules
from sync.practice.service import Service
from sync.practice.sockets import HOST, Listener
from sync.practice.state import State

log = logging.getLogger(__name__)

_LONGEST_STOP_S: Final = 5.0


class PracticeServer:
    """A local stand-in for the Scanner API. Any thread may use it; the state outlives `stop()`."""

    def __init__(
        self, port: int = 0, rules: Rules | None = None, clock: Clock | None = None, state_file: Path | None = None
    ) -> None:
        self._port = port
        self._rules = rules or Rules()
        self._service = Service(self._rules, clock or SystemClock(), state_file)
        self._listener: Listener | None = None
        self._thread: Thread | None = None

    def start(self) -> None:
        """Listen. After a stop it is the same port again, so that clients find it."""
        if self._listener:
            raise RuntimeError("the practice server is already running")
        self._service.faults.open()
        self._listener = Listener((HOST, self._port), self._service)
        self._port = self._listener.server_address[1]
        self._thread = Thread(target=self._listener.serve_forever, name="practice-server", daemon=True)
        self._thread.start()
        log.debug("practice server listens on %s", self.url)

    def stop(self) -> None:
        """Stop listening and break every connection; what is being held back is not applied. May be called twice."""
        listener, thread, self._listener, self._thread = self._listener, self._thread, None, None
        if not listener or not thread:
            return
        self._service.faults.stop()
        listener.close_down(_LONGEST_STOP_S)
        thread.join(_LONGEST_STOP_S)

    def __enter__(self) -> Self:
        """Start."""
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Stop."""
        self.stop()

    @property
    def url(self) -> str:
        """Where it listens, without a slash at the end; known once it was started."""
        if not self._port:
            raise RuntimeError("the practice server has no port before it is started")
        return f"http://{HOST}:{self._port}"

    @property
    def key(self) -> str:
        """The one API key it accepts."""
        return self._rules.key

    @property
    def state(self) -> State:
        """The sessions it holds."""
        return self._service.state

    @property
    def faults(self) -> Faults:
        """The troubles it is to make."""
        return self._service.faults

    @property
    def openapi(self) -> OpenApi:
        """Its description of itself, which can be changed."""
        return self._service.openapi

    def put_clock_wrong(self, off_s: float) -> None:
        """Set the server's date ahead of the true one by so many seconds, back by a negative number."""
        self._service.clock.off_s = off_s

    def requests(self) -> list[Received]:
        """Return all requests so far in the order they came, those still in work included."""
        return list(self._service.journal.records())

    def wait_for_requests(self, count: int, timeout_s: float = 5.0) -> bool:
        """Wait until so many requests have come in all; False after the timeout."""
        return self._service.journal.wait_for(count, timeout_s)

    def wait_idle(self, timeout_s: float = 5.0) -> bool:
        """Wait until no request is in work, for instance held back; False after the timeout."""
        return self._service.journal.wait_idle(timeout_s)
