"""The sockets of the practice server: connections, reading requests off them, leaving them well or badly."""

import contextlib
import logging
import socket
import struct
import time
from dataclasses import replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from socketserver import TCPServer
from threading import Event, Lock, Thread, current_thread
from typing import Final
from urllib.parse import urlsplit

from sync.practice.answers import Problem
from sync.practice.endpoint import Request
from sync.practice.service import Ending, Service

log = logging.getLogger(__name__)

HOST: Final = "127.0.0.1"
MAX_BODY_BYTES: Final = 1_000_000
MAX_UPLOAD_BYTES: Final = 32_000_000
"""Of a request that carries a file; how large the file itself may be is one of the rules."""
_MAX_DISCARDED_BYTES: Final = 16_000_000
_PIECE_BYTES: Final = 65_536
_SLOW_BUFFER: Final = 16_384
_SLOW_PIECES_PER_S: Final = 20
_LONGEST_LINE_BYTES: Final = 65_536
_RESET_ON_CLOSE: Final = struct.pack("ii", 1, 0)

_RequestSocket = socket.socket | tuple[bytes, socket.socket]


class Listener(ThreadingHTTPServer):
    """Accepts connections, one named thread each, and knows those still open."""

    daemon_threads = True
    request_queue_size = 128

    def __init__(self, address: tuple[str, int], service: Service) -> None:
        self.service = service
        self._lock = Lock()
        self._open: dict[Thread, _RequestSocket] = {}
        super().__init__(address, _Connection)

    def server_bind(self) -> None:
        """Bind without asking the DNS for this machine's name: a kiosk without a network would wait for it."""
        TCPServer.server_bind(self)
        self.server_name, self.server_port = HOST, int(self.server_address[1])

    def process_request(self, request: _RequestSocket, client_address: object) -> None:
        """Serve one connection in a thread of its own."""
        thread = Thread(
            target=self.process_request_thread, args=(request, client_address), name="practice-connection", daemon=True
        )
        with self._lock:
            self._open[thread] = request
        thread.start()

    def process_request_thread(self, request: _RequestSocket, client_address: object) -> None:
        """Serve one connection until it ends."""
        try:
            super().process_request_thread(request, client_address)
        finally:
            with self._lock:
                self._open.pop(current_thread(), None)

    def shutdown_request(self, request: _RequestSocket) -> None:
        """Close a connection; one that is to be reset must not say goodbye first."""
        if isinstance(request, socket.socket) and _is_to_be_reset(request):
            self.close_request(request)
        else:
            super().shutdown_request(request)

    def handle_error(self, request: _RequestSocket, client_address: object) -> None:  # noqa: ARG002 - not our signature
        """Log a fault of ours; the client sees a closed connection."""
        log.exception("practice server failed to answer %s", client_address)  # noqa: LOG004 - called from an except

    def close_down(self, timeout_s: float) -> None:
        """Stop listening, break every open connection and wait for its thread."""
        # Wakes the accepting thread at once; where a listening socket cannot be shut down, it looks up by itself.
        _break(self.socket)
        self.shutdown()
        self.server_close()
        with self._lock:
            still_open = dict(self._open)
        for thread, request in still_open.items():
            _break(request)
            thread.join(timeout_s)
            if thread.is_alive():
                log.warning("%s did not end", thread.name)


class _Connection(BaseHTTPRequestHandler):
    """Reads requests from one connection and sends what the service answers."""

    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    server: Listener

    def handle_one_request(self) -> None:
        """Read one request of any method; http.server itself would want one function per method."""
        try:
            self.raw_requestline = self.rfile.readline(_LONGEST_LINE_BYTES + 1)
            if not self.raw_requestline:
                self.close_connection = True
            elif len(self.raw_requestline) > _LONGEST_LINE_BYTES:
                self.requestline = self.request_version = self.command = ""
                self.send_error(414)
            elif self.parse_request():
                self._serve()
        except OSError as error:
            log.debug("connection broke: %s", error)
            self.close_connection = True

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        """Refuse what is not HTTP in the contract's own words."""
        self.close_connection = True
        self.wfile.write(self.server.service.refusal(code, explain or message or "This is not a valid request."))

    def _serve(self) -> None:
        request = self._read_request()
        if request is None:
            self.close_connection = True
            return
        outcome = self.server.service.answer(request, self._has_hung_up)
        if outcome.ending is not Ending.KEEP:
            self.close_connection = True
        if outcome.ending is Ending.RESET:
            self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _RESET_ON_CLOSE)
        log.debug(
            "%s %s was answered with %d bytes, %s", request.method, request.path, len(outcome.data), outcome.ending
        )
        if outcome.data:
            self.wfile.write(outcome.data)

    def _read_request(self) -> Request | None:
        """Read the body; None if the client broke off in the middle of it."""
        request = self._read_head()
        length = self.headers.get("Content-Length", "0").strip()
        problem = self._unreadable(length, MAX_UPLOAD_BYTES if request.takes_file else MAX_BODY_BYTES)
        if problem:
            return replace(request, unreadable=problem)
        pace = self.server.service.upload_bytes_per_s if request.is_upload else None
        body = self.rfile.read(int(length)) if pace is None else self._read_slowly(int(length), pace)
        if len(body) < int(length):
            return None
        return replace(request, body=body, is_last=self.close_connection)

    def _read_slowly(self, length: int, bytes_per_s: float) -> bytes:
        """Read a body as it would come over a slow line; a stop breaks the connection, and so ends it."""
        self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, _SLOW_BUFFER)
        piece_bytes = max(1, min(_PIECE_BYTES, int(bytes_per_s / _SLOW_PIECES_PER_S)))
        began_s, never, pieces, size = time.monotonic(), Event(), [], 0
        while size < length and (piece := self.rfile.read(min(piece_bytes, length - size))):
            pieces.append(piece)
            size += len(piece)
            never.wait(max(0.0, began_s + size / bytes_per_s - time.monotonic()))
        return b"".join(pieces)

    def _read_head(self) -> Request:
        address, headers = urlsplit(self.path), self.headers
        return Request(
            self.command,
            address.path,
            headers.get("X-API-Key"),
            query=address.query,
            content_type=headers.get("Content-Type", ""),
            host=headers.get("Host", f"{HOST}:{self.server.server_port}"),
            authorization=headers.get("Authorization"),
            cookies=headers.get("Cookie", ""),
        )

    def _unreadable(self, length: str, most_bytes: int) -> Problem | None:
        if self.headers.get("Transfer-Encoding"):
            return Problem(411, "Send the body in one piece, with a Content-Length.")
        if not (length.isascii() and length.isdigit()):
            return Problem(400, "The Content-Length is not a number.")
        if int(length) > most_bytes:
            self._discard(min(int(length), _MAX_DISCARDED_BYTES))
            return Problem(413, f"The body is larger than {most_bytes} bytes.")
        return None

    def _discard(self, count: int) -> None:
        """Take in what will not be used: closing on unread bytes would reset the client before it reads why."""
        while count > 0:
            piece = self.rfile.read(min(count, _PIECE_BYTES))
            if not piece:
                return
            count -= len(piece)

    def _has_hung_up(self) -> bool:
        try:
            waiting: bytes = self.connection.recv(1, socket.MSG_PEEK | socket.MSG_DONTWAIT)
        except BlockingIOError:
            return False
        except OSError:
            return True
        return not waiting


def _is_to_be_reset(connection: socket.socket) -> bool:
    return connection.getsockopt(socket.SOL_SOCKET, socket.SO_LINGER, len(_RESET_ON_CLOSE)) == _RESET_ON_CLOSE


def _break(request: _RequestSocket) -> None:
    """Break a connection; the operating system refuses if the client was faster."""
    if isinstance(request, socket.socket):
        with contextlib.suppress(OSError):
            request.shutdown(socket.SHUT_RDWR)
