"""What ``kiosk bench photos`` measures, in a process of its own: take, keep and send photos, and tell the memory.

    python -m kiosk.commands.bench.photos_child

One line of JSON in (what to do), one out for each photo: its number, its bytes, the resident memory in MB.
"""

import json
import os
import random
import resource
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from threading import Event

import numpy as np

from hardware.photo_file import fitted, jpeg_of
from kiosk.clock import SystemClock
from kiosk.core.picture import IMAGE_TYPES
from kiosk.station import Station
from kiosk.store import sessions
from kiosk.store.database import Database
from sync.api import ScannerApi, ServerAddress
from sync.caller import CourierSettings
from sync.engine import Engine, Idle, IdleWhy

_LARGER = 1.25
"""So much larger than ``edge`` is the camera's picture, and is taken down."""
_QUALITY = 85
_STATM = Path("/proc/self/statm")
_MB = 1e6


@dataclass(frozen=True, slots=True)
class Order:
    """What to do: ``count`` photos of ``edge`` pixels, all in one session that is sent live."""

    data: str
    server: str
    key: str
    count: int
    edge: int


def main() -> None:
    """Do what stands in the first line of stdin."""
    order = Order(**json.loads(sys.stdin.readline()))
    database = Database(Path(order.data))
    clock = SystemClock()
    station = Station(database, clock, lambda _event: None, "bench")
    api = ScannerApi(ServerAddress(order.server, order.key))
    engine = Engine(database, api, clock, CourierSettings(90.0, "bench", is_live=True), random.random)
    engine.recover()
    woken = Event()
    engine.upload_beside(woken.set)
    station.open_session("500 photos")
    take = shutter(order.edge)
    for number in range(order.count):
        data = take(number)
        station.add_photo(data, IMAGE_TYPES[number % len(IMAGE_TYPES)]).result()
        send(engine, woken)
        _tell({"photo": number + 1, "bytes": len(data), "rss_mb": rss_mb()})
    ended = station.finish()
    send(engine, woken)
    record = database.read(lambda tx: sessions.get_session(tx, ended.id))
    _tell({"submitted": record is not None and record.submitted_at is not None})
    api.close()
    database.close()


def shutter(edge: int) -> Callable[[int], bytes]:
    """Takes pictures of a structured scene as JPEG, each another one, of ``edge`` pixels."""
    dice = np.random.default_rng(1)
    wide, high = round(_LARGER * edge), round(_LARGER * edge * 3 / 4)
    down, across = np.mgrid[0:high, 0:wide].astype(np.float32)
    scene = 128 + 60 * np.sin(across / 37) * np.cos(down / 53) + 6 * dice.standard_normal((high, wide), np.float32)
    still = np.repeat(np.clip(scene, 0, 255).astype(np.uint8)[:, :, None], 3, axis=2)

    def take(number: int) -> bytes:
        return jpeg_of(fitted(np.roll(still, 7 * number, axis=1), edge), _QUALITY, "bench")

    return take


def send(engine: Engine, woken: Event) -> None:
    """Until nothing is left to be sent."""
    while True:
        woken.clear()
        outcome = engine.step()
        if isinstance(outcome, Idle) and outcome.why is not IdleWhy.UPLOADING:
            if outcome.why is IdleWhy.NOTHING_TO_SEND:
                return
            woken.wait(outcome.seconds)
        elif isinstance(outcome, Idle):
            woken.wait()


def rss_mb() -> float:
    """Resident memory of this process in MB; its largest so far where the system tells no other."""
    if _STATM.exists():
        pages = int(_STATM.read_text(encoding="ascii").split()[1])
        return round(pages * os.sysconf("SC_PAGE_SIZE") / _MB, 2)
    return round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024 / _MB, 2)


def _tell(fact: dict[str, object]) -> None:
    sys.stdout.write(json.dumps(fact) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
