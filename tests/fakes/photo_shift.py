"""A shift of product photography in a process of its own, killed with -9 between an upload and its registration.

    python -m fakes.photo_shift DATA PICTURES SERVER KEY CLOCK

Scans each product, photographs it through the virtual camera, finishes, and sends until the process is killed.
"""

import os
import sys
from collections.abc import Callable
from pathlib import Path

from fakes.goods import GOODS

from hardware.photo_file import jpeg_of
from hardware.virtual import Pace, VirtualCamera
from kiosk.commands.crash.clock import SharedClock
from kiosk.commands.crash.points import Point, Points, Side, install
from kiosk.core.codes import code_of_text
from kiosk.core.events import Source
from kiosk.station import Station
from kiosk.store.database import Database
from sync.api import ScannerApi, ServerAddress
from sync.caller import CourierSettings
from sync.engine import Engine, Idle

DEATH = Point("request  POST /scanner/api/v1/sessions/ID/photos", Side.BEFORE)
REGISTERED_BEFORE = 4
QUIESCENCE_S = 90.0
_PACE = Pace(fps=200.0, gone=1, slide=1, hold=2)


def main(data: Path, pictures: Path, server: str, key: str, clock_file: Path) -> None:
    install(Points(lambda _fact: None, DEATH, REGISTERED_BEFORE + 1))
    clock = SharedClock(clock_file)
    database = Database(data)
    station = Station(database, clock, lambda _event: None, "Kiosk 1")
    photograph(station, shutter(VirtualCamera(pictures, _PACE)))
    station.finish()
    api = ScannerApi(ServerAddress(server, key))
    engine = Engine(database, api, clock, CourierSettings(QUIESCENCE_S, "one", is_date_trusted=True), lambda: 0.5)
    engine.recover()
    send(engine, clock)
    os._exit(1)  # it was to die before


def shutter(camera: VirtualCamera) -> Callable[[], bytes]:
    """Takes the next picture that is held still before the camera, as JPEG."""

    def take() -> bytes:
        while (frame := camera.read()) is not None:
            if (frame.number - 1) % _PACE.cycle == _PACE.gone + _PACE.slide:
                return jpeg_of(frame.bgr, 85, "Kiosk")
        raise EOFError

    return take


def photograph(station: Station, take: Callable[[], bytes]) -> None:
    """Scan each product and take its photos, in mode ``both``."""
    station.open_session("Shelf 12", capture_mode="both")
    for code, kinds in GOODS.items():
        capture = station.accept(code_of_text(code), Source.GUN, 0.0).result()
        for kind in kinds:
            station.add_photo(take(), kind, capture.id).result()


def send(engine: Engine, clock: SharedClock) -> None:
    """Until nothing is left to do; pauses are turned on."""
    while not isinstance(outcome := engine.step(), Idle) or outcome.seconds is not None:
        if isinstance(outcome, Idle):
            clock.turn(outcome.seconds + 0.001)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3], sys.argv[4], Path(sys.argv[5]))
