"""A network camera on the loopback that shows pictures as MJPEG over HTTP and misbehaves on request."""

import itertools
import socketserver
from collections.abc import Iterable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, Any

import cv2
import numpy as np
from fakes.net_camera import PERIOD_S, NetCamera

if TYPE_CHECKING:
    from fakes.pictures import Picture

_HICCUP_S = 1.0


class MjpegServer(NetCamera):
    """Serves ``pictures`` round and round."""

    def __init__(self) -> None:
        super().__init__()
        self.pictures: Iterable[Picture] = [np.full((240, 320, 3), 128, dtype=np.uint8)]
        self.trouble = ""
        """'404', 'silent' (never answers), 'half' (cut JPEGs), or what happens ``after`` frames: 'stall', 'drop', or
        'hiccup', a pause of a second."""
        self.after = 5

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._port}/video"

    def keep_port(self, port: int) -> None:
        """Start at this address later."""
        self._port = port

    def url_with_password(self) -> str:
        return self.url.replace("://", "://worker:hunter2@")

    def listen(self, address: tuple[str, int]) -> ThreadingHTTPServer:
        return _Listener(address, self._handler())

    def _handler(self) -> type[BaseHTTPRequestHandler]:
        camera = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                if camera.trouble == "404":
                    self.send_error(404)
                elif camera.trouble == "silent":
                    camera._power.wait()
                else:
                    self.send_response(200)
                    self.send_header("Content-Type", "multipart/x-mixed-replace; boundary=frame")
                    self.end_headers()
                    for part in camera._parts():
                        self.wfile.write(part)

            def log_message(self, *_: Any) -> None:
                """Quiet."""

        return Handler

    def _parts(self) -> Iterator[bytes]:
        """The parts of one stream at the camera's pace, until its power goes or its trouble begins."""
        power = self._power
        for count, picture in enumerate(itertools.cycle(self.pictures)):
            if self.trouble == "drop" and count >= self.after:
                return
            if self.trouble == "stall" and count >= self.after:
                power.wait()
            if self.trouble == "hiccup" and count == self.after:
                power.wait(_HICCUP_S)
            jpeg = cv2.imencode(".jpg", picture)[1].tobytes()
            body = jpeg[: len(jpeg) // 2] if self.trouble == "half" else jpeg
            yield b"--frame\r\nContent-Type: image/jpeg\r\nContent-Length: %d\r\n\r\n" % len(body) + body + b"\r\n"
            if power.wait(PERIOD_S):
                return


class _Listener(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, *_: Any) -> None:
        """The kiosk hung up, as it may."""

    def server_bind(self) -> None:
        socketserver.TCPServer.server_bind(self)  # without the look-up of this machine's name
        self.server_name, self.server_port = self.server_address[:2]
