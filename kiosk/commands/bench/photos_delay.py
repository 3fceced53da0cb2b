"""How long captures wait while photos are on their way over a slow line: one after the other, and beside each other.

Real time, real sockets, the product's own store and engine; the practice server takes files as slowly as the line.
"""

import random
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Event
from time import monotonic

from kiosk.clock import SystemClock
from kiosk.commands.bench.figures import Figures, percentiles
from kiosk.commands.bench.photos_child import shutter
from kiosk.core.codes import Symbology, code_of_text
from kiosk.core.events import Source
from kiosk.core.faults import KnownFault
from kiosk.station import Station
from kiosk.store import sessions
from kiosk.store.database import Database
from sync.api import ScannerApi, ServerAddress
from sync.caller import CourierSettings
from sync.engine import Engine, Worked
from sync.practice.rules import Rules
from sync.practice.server import PracticeServer

_PHOTOS = 2
_EVERY_S = 0.25
_NO_LIMIT = 1_000_000_000
_LONGEST_S = 300.0


def measure_delays(kbit: int, edge: int) -> dict[str, Figures]:
    """Milliseconds from scan to delivery of captures scanned while photos are sent, for both ways."""
    return {way: _measured(kbit, edge, is_beside=way == "beside") for way in ("in turn", "beside")}


def _measured(kbit: int, edge: int, *, is_beside: bool) -> Figures:
    rules = Rules(per_minute=_NO_LIMIT, per_day=_NO_LIMIT, upload_bytes_per_s=kbit * 1000 / 8)
    with tempfile.TemporaryDirectory(prefix="kiosk-photos-") as folder, PracticeServer(rules=rules) as server:
        run = _Run(Path(folder), server, is_beside=is_beside)
        try:
            return run.measure(edge)
        finally:
            run.close()


class _Run:
    """A kiosk that sends its open session, and a person who scans while photos are on their way."""

    def __init__(self, folder: Path, server: PracticeServer, *, is_beside: bool) -> None:
        clock = SystemClock()
        self._database = Database(folder)
        self._station = Station(self._database, clock, lambda _event: None, "bench")
        self._api = ScannerApi(ServerAddress(server.url, server.key, read_timeout_s=60.0))
        courier = CourierSettings(90.0, "bench", is_live=True)
        self._engine = Engine(self._database, self._api, clock, courier, random.random)
        self._engine.recover()
        self._woken, self._is_over = Event(), False
        self._station.wake_live = self._woken.set
        if is_beside:
            self._engine.upload_beside(self._woken.set)
        self._delivered_s: list[float] = []
        self._photos = 0

    def close(self) -> None:
        self._api.close()
        self._database.close()

    def measure(self, edge: int) -> Figures:
        take, size = shutter(edge), 0
        scanned_s: list[float] = []
        with ThreadPoolExecutor(1) as thread:
            sending = thread.submit(self._send)
            self._station.open_session("bench")
            for number in range(_PHOTOS):
                data = take(number)
                size += len(data)
                self._station.add_photo(data, "front").result()
            began_s, pause = monotonic(), Event()
            while self._photos < _PHOTOS and monotonic() - began_s < _LONGEST_S:
                code = code_of_text(f"bench {len(scanned_s)}", Symbology.CODE128)
                self._station.accept(code, Source.GUN, 0.0).result()
                scanned_s.append(monotonic())
                pause.wait(_EVERY_S)
            took_s = monotonic() - began_s
            while len(self._delivered_s) < len(scanned_s) and monotonic() - began_s < _LONGEST_S:
                pause.wait(_EVERY_S)
            self._is_over = True
            self._woken.set()
            sending.result()
        if self._database.read(sessions.count_queue).on_this_kiosk:
            raise KnownFault("Not all was delivered", "The line is too slow for this measurement.")
        waited_ms = [1000 * (there - here) for here, there in zip(scanned_s, self._delivered_s, strict=True)]
        return {
            "captures": len(scanned_s),
            "photo_kb": size / _PHOTOS / 1000,
            "photos_took_s": took_s,
            "waited_ms": percentiles(waited_ms, p50=0.5, p95=0.95, max=1.0),
        }

    def _send(self) -> None:
        """The engine's loop. Captures are sent in the order in which they were scanned."""
        while not self._is_over:
            self._woken.clear()
            outcome = self._engine.step()
            if isinstance(outcome, Worked):
                self._delivered_s += [monotonic()] * outcome.delivered
                self._photos += outcome.photos
            elif not self._is_over:
                self._woken.wait(outcome.seconds)
