"""A network camera that speaks RTSP: one video of JPEGs over the connection itself (RFC 2326, 10.12; RFC 2435)."""

import itertools
import socketserver
import struct
import threading
from collections.abc import Iterator
from contextlib import suppress

import cv2
import numpy as np
from fakes.net_camera import PERIOD_S, NetCamera
from fakes.pictures import Picture

_PIECE = 1400


class RtspServer(NetCamera):
    """Serves ``pictures`` round and round to every client."""

    def __init__(self) -> None:
        super().__init__()
        self.pictures: list[Picture] = [np.full((240, 320, 3), 128, np.uint8)]
        self.trouble = ""
        """'silent': takes connections and never answers; 'refuses': 401; 'stall': stops after 40 frames."""
        self.asked = threading.Semaphore(0)
        """Released for every connection."""

    @property
    def url(self) -> str:
        return f"rtsp://worker:hunter2@127.0.0.1:{self._port}/video"

    def listen(self, address: tuple[str, int]) -> socketserver.ThreadingTCPServer:
        camera = self

        class Handler(socketserver.StreamRequestHandler):
            def handle(self) -> None:
                camera.asked.release()
                with suppress(OSError):  # the kiosk hangs up, as it may
                    camera._talk(self)

        return _Listener(address, Handler)

    def _talk(self, client: socketserver.StreamRequestHandler) -> None:
        """Answer the questions of one client until it wants to see, then show."""
        while not self._power.is_set():
            asked = _question(client)
            if not asked:
                return
            if self.trouble == "silent":
                self._power.wait()
                return
            method, number = asked[0].split()[0], next(line for line in asked if line.lower().startswith("cseq"))
            status = "401 Unauthorized" if self.trouble == "refuses" else "200 OK"
            client.wfile.write(f"RTSP/1.0 {status}\r\n{number}\r\n{_answer(method)}".encode())
            if method == "PLAY":
                self._show(client)
                return

    def _show(self, client: socketserver.StreamRequestHandler) -> None:
        sequence, power = 0, self._power
        for count, picture in enumerate(itertools.cycle(self.pictures)):
            if self.trouble == "stall" and count >= 40:
                power.wait()
            for payload, is_last in _pieces(picture):
                head = struct.pack(">BBHII", 0x80, 26 | is_last << 7, sequence & 0xFFFF, count * 3000, 1)
                client.wfile.write(b"$\0" + struct.pack(">H", len(head) + len(payload)) + head + payload)
                sequence += 1
            if power.wait(PERIOD_S):
                return


class _Listener(socketserver.ThreadingTCPServer):
    daemon_threads = True
    allow_reuse_address = True


def _question(client: socketserver.StreamRequestHandler) -> list[str]:
    lines = []
    while (line := client.rfile.readline().decode().strip()) or not lines:
        if not line:
            return []
        lines.append(line)
    return lines


def _answer(method: str) -> str:
    if method == "DESCRIBE":
        body = "v=0\r\no=- 0 0 IN IP4 127.0.0.1\r\ns=video\r\nt=0 0\r\nm=video 0 RTP/AVP 26\r\na=control:track0\r\n"
        return f"Content-Type: application/sdp\r\nContent-Length: {len(body)}\r\n\r\n{body}"
    more = {
        "OPTIONS": "Public: OPTIONS, DESCRIBE, SETUP, PLAY, TEARDOWN\r\n",
        "SETUP": "Transport: RTP/AVP/TCP;unicast;interleaved=0-1\r\nSession: 1\r\n",
        "PLAY": "Session: 1\r\n",
    }
    return more.get(method, "") + "\r\n"


def _pieces(picture: Picture) -> Iterator[tuple[bytes, bool]]:
    """A picture as the payloads of RTP packets; the receiver makes the headers of the JPEG anew."""
    jpeg = cv2.imencode(".jpg", picture)[1].tobytes()
    tables, scan = _parted(jpeg)
    down, across = picture.shape[:2]
    for start in range(0, len(scan), _PIECE):
        head = struct.pack(">IBBBB", start, 1, 255, across // 8, down // 8)
        if not start:
            head += struct.pack(">BBH", 0, 0, len(tables)) + tables
        yield head + scan[start : start + _PIECE], start + _PIECE >= len(scan)


def _parted(jpeg: bytes) -> tuple[bytes, bytes]:
    """The quantisation tables and the scan of a JPEG."""
    tables, at = b"", 2
    while True:
        marker, length = struct.unpack(">HH", jpeg[at : at + 4])
        segment = jpeg[at + 4 : at + 2 + length]
        if marker == 0xFFDB:
            tables += b"".join(segment[place + 1 : place + 65] for place in range(0, len(segment), 65))
        at += 2 + length
        if marker == 0xFFDA:
            return tables, jpeg[at:-2]
