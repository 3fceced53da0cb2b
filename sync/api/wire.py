"""One long-lived connection to one kind of host: sends a request, reads a bounded answer, tells faults in words.

Nothing is retried and no redirect is followed. ``retries=0``, because a repeat below our sight could double a capture;
a redirect would carry a scan, or a credential, to a host that nobody named. No cookie of a server is ever kept.
"""

import contextlib
import json
import socket
import time
from collections.abc import Mapping
from http.cookiejar import CookieJar, DefaultCookiePolicy
from threading import Event
from typing import IO, Any
from urllib.parse import urlsplit

import httpx

from kiosk import __version__
from sync.policy import Answer, TransportFault

USER_AGENT = f"closient-kiosk/{__version__}"
MAX_BODY = 64 * 1024 * 1024
"""Most bytes of an answer that are read: a session of 100,000 captures fits."""
_NOT_SENT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout)
_LEAST_S = 60.0
_CONNECTED = frozenset({"connection.connect_tcp.complete", "connection.start_tls.complete"})
_ENDS = "The kiosk ends"
_SEND_BUFFER = 64 * 1024
"""Bytes of a file that the system may hold back (Linux takes twice that, socket(7)). By itself it takes megabytes: over
a slow line "all is sent" would be told a minute too early, and the patience for the answer be over before it comes."""

Part = tuple[str, IO[bytes], str]
"""A file of a multipart form: its name, what to read, its media type."""


class Wire:
    """A client of ``base_url`` that always sends ``headers``. ``base_url`` empty: whole addresses are asked for.

    Times in seconds. ``is_local``: a proxy of the environment must not stand between us and our own machine.
    Used by one thread; ``close`` may be called from any, and ends a call that is under way.
    """

    def __init__(
        self, base_url: str, headers: Mapping[str, str], connect_s: float, read_s: float, *, is_local: bool
    ) -> None:
        self._where = base_url
        self._longest_s = max(_LEAST_S, 2 * read_s)
        self._stream: Any = None
        """The connection as httpcore tells of it; it may be one that is not its client's yet, or no more."""
        self._closed = Event()
        self._client = httpx.Client(
            base_url=base_url,
            headers={"User-Agent": USER_AGENT, "Accept": "application/json", **headers},
            timeout=httpx.Timeout(read_s, connect=connect_s, pool=5.0),
            limits=httpx.Limits(max_connections=1, keepalive_expiry=60.0),
            cookies=CookieJar(DefaultCookiePolicy(allowed_domains=[])),
            follow_redirects=False,
            trust_env=not is_local,
        )

    def call(
        self, method: str, url: str, body: Mapping[str, Any] | None = None, query: Mapping[str, str] | None = None
    ) -> Answer:
        """Send a JSON body or none; return the answer, its body parsed. Raises TransportFault."""
        status, headers, content = self._exchange(method, url, json=body, params=query)
        return Answer(status, headers, _parse(content))

    def post_form(self, url: str, fields: Mapping[str, str], file: tuple[str, Part]) -> tuple[Answer, bytes]:
        """Send a multipart form: ``fields`` in their order, then the file, which is read as it is sent.

        Returns the answer and its content, which may be no JSON. Raises TransportFault, and OSError from the file.
        """
        name, part = file
        status, headers, content = self._exchange("POST", url, data=dict(fields), files={name: part})
        return Answer(status, headers, _parse(content)), content

    def fetch(self, url: str, most_bytes: int) -> Answer:
        """GET a document of at most ``most_bytes``. Raises TransportFault."""
        status, headers, content = self._exchange("GET", url, most_bytes=most_bytes)
        return Answer(status, headers, _parse(content))

    def close(self) -> None:
        """Give back the connection. A call that waits on another thread ends with a TransportFault."""
        self._closed.set()
        if self._stream is not None:  # to close it would not wake who reads from it
            with contextlib.suppress(OSError):
                self._stream.get_extra_info("socket").shutdown(socket.SHUT_RDWR)
        self._client.close()

    def _exchange(
        self, method: str, url: str, *, most_bytes: int = MAX_BODY, **sent: Any
    ) -> tuple[int, dict[str, str], bytes]:
        if self._closed.is_set():
            raise TransportFault(_ENDS, was_sent=False)
        try:
            with self._client.stream(method, url, extensions={"trace": self._hear}, **sent) as response:
                content = _read_bounded(response, time.monotonic() + self._longest_s, most_bytes)
        except _NOT_SENT as fault:
            raise TransportFault(_words(fault, self._where or url), was_sent=False) from fault
        except (httpx.HTTPError, httpx.InvalidURL, httpx.StreamError) as fault:
            raise TransportFault(_words(fault, self._where or url), was_sent=True) from fault
        except RuntimeError as fault:  # so httpx says that it was closed meanwhile
            if not self._closed.is_set():
                raise
            raise TransportFault(_ENDS, was_sent=True) from fault
        finally:
            if self._closed.is_set() and self._stream is not None:
                self._stream.close()  # made while its client was closed, it would be nobody's
        headers = {name.lower(): value for name, value in response.headers.items()}
        return response.status_code, headers, content

    def _hear(self, event: str, told: Mapping[str, Any]) -> None:
        """Hears of each step of httpcore: a new connection is to hold back little, and to be known."""
        if event in _CONNECTED:
            self._stream = told["return_value"]
            connection = self._stream.get_extra_info("socket")
            if connection is not None:
                connection.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, _SEND_BUFFER)
            if self._closed.is_set():
                self._stream.close()


def _read_bounded(response: httpx.Response, deadline: float, most_bytes: int) -> bytes:
    parts, size = [], 0
    for part in response.iter_bytes():
        size += len(part)
        if size > most_bytes or time.monotonic() > deadline:
            raise httpx.ReadError("the answer does not end")
        parts.append(part)
    return b"".join(parts)


def _parse(content: bytes) -> Any:
    try:
        return json.loads(content)
    except (ValueError, RecursionError):
        return None


def _words(fault: Exception, url: str) -> str:
    """A transport fault for people; never with the key, which httpx does not put into messages."""
    where = urlsplit(url).hostname or url
    if isinstance(fault, httpx.ConnectTimeout | httpx.ConnectError):
        return f"{where} cannot be reached"
    if isinstance(fault, httpx.TimeoutException):
        return f"{where} did not answer in time"
    return f"The connection to {where} broke off"
