"""A network camera of any kind on a free port of this machine, with a power switch."""

import socketserver
import threading
from abc import ABC, abstractmethod
from typing import Any, Self

PERIOD_S = 1 / 30


class NetCamera(ABC):
    """``stop`` is a power cut, ``start`` brings the same address back."""

    def __init__(self) -> None:
        self._port = 0
        self._power = threading.Event()
        self._listener: socketserver.TCPServer | None = None

    def start(self) -> None:
        self._power = threading.Event()  # the streams of before know that theirs went
        self._listener = self.listen(("127.0.0.1", self._port))
        self._port = self._listener.server_address[1]
        threading.Thread(target=self._listener.serve_forever, args=(0.02,), daemon=True).start()

    def stop(self) -> None:
        self._power.set()
        if self._listener:
            self._listener.shutdown()
            self._listener.server_close()
            self._listener = None

    @abstractmethod
    def listen(self, address: Any) -> socketserver.TCPServer:
        """A server at this address that answers as the camera does."""

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()
