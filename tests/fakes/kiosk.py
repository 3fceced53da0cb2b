"""A whole kiosk without a window: real SQLite file, real HTTP, turned time."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from fakes.clock import FakeClock
from fakes.pixels import jpeg

from kiosk.core.codes import Code, Symbology
from kiosk.core.events import Event, Source
from kiosk.station import Station
from kiosk.store import due, learnt, photos, sessions
from kiosk.store.database import Database
from kiosk.store.records import CaptureRecord, PhotoRecord, QueueCounts, SessionRecord
from sync.api import ScannerApi, ServerAddress
from sync.calls import CourierSettings
from sync.engine import Engine, Idle, IdleWhy, Outcome
from sync.practice.server import PracticeServer

QUIESCENCE_S = 90.0


class Kiosk:
    """Station, store and courier of one kiosk on ``folder``, talking to ``server``."""

    def __init__(
        self,
        folder: Path,
        server: PracticeServer,
        clock: FakeClock,
        *,
        quiescence_s: float = QUIESCENCE_S,
        fleet_size: int = 1,
        is_date_trusted: bool = True,
        is_live: bool = False,
        read_timeout_s: float = 5.0,
        wrap_api: Callable[[ScannerApi], Any] = lambda api: api,
    ) -> None:
        self.folder, self.server, self.clock = folder, server, clock
        self.events: list[Event] = []
        self.key = server.key
        self._settings = CourierSettings(
            quiescence_s, "one", fleet_size, is_date_trusted=is_date_trusted, is_live=is_live
        )
        self._read_timeout_s = read_timeout_s
        self._wrap_api = wrap_api
        self.start()

    def start(self) -> None:
        """Open everything, as after switching on."""
        self.database = Database(self.folder)
        self.station = Station(self.database, self.clock, self.events.append, "Kiosk 1")
        field = self.database.read(lambda tx: learnt.learnt(tx, "one", learnt.SESSION_FIELD)) or "session_short_id"
        address = ServerAddress(self.server.url, self.key, 2.0, self._read_timeout_s, field)
        self.api = ScannerApi(address)
        self.engine = Engine(self.database, self._wrap_api(self.api), self.clock, self._settings, jitter=lambda: 0.5)
        self.engine.recover()

    def close(self) -> None:
        self.api.close()
        self.engine.wait_for_upload(5.0)
        self.database.close()

    def restart(self) -> None:
        """The process ends and begins again."""
        self.close()
        self.start()

    def scan(self, *texts: str, name: str = "Delivery 48213") -> SessionRecord:
        """A person scans these codes into a new session and finishes it."""
        self.station.open_session(name)
        self.keep(*texts)
        return self.station.finish()

    def keep(self, *texts: str) -> list[CaptureRecord]:
        """Scan into the current session."""
        codes = [Code(text, text.encode(), Symbology.CODE128) for text in texts]
        return [self.station.accept(code, Source.CAMERA, 0.0).result() for code in codes]

    def drain(self, steps: int = 20_000) -> Idle:
        """Step until nothing more will be sent by itself, turning the time on through every pause."""
        for _ in range(steps):
            outcome = self.engine.step()
            if isinstance(outcome, Idle) and (outcome.seconds is None or outcome.why is IdleWhy.NOTHING_TO_SEND):
                return outcome
            self._pass(outcome)
        raise AssertionError(f"not done after {steps} steps: {outcome}, {self.queue()}")

    def await_results(self, steps: int = 2000) -> Idle:
        """Step until the server was asked for all results, too."""
        for _ in range(steps):
            outcome = self.step()
            if isinstance(outcome, Idle) and outcome.seconds is None:
                return outcome
        raise AssertionError(f"not done after {steps} steps: {outcome}, {self.queue()}")

    def step(self) -> Outcome:
        """One step; a pause passes."""
        outcome = self.engine.step()
        self._pass(outcome)
        return outcome

    def _pass(self, outcome: Outcome) -> None:
        if isinstance(outcome, Idle) and outcome.seconds is not None:
            self.clock.advance(max(outcome.seconds, 1e-6))  # a hair would be lost in rounding

    def queue(self) -> QueueCounts:
        return self.database.read(sessions.count_queue)

    def sessions(self) -> list[SessionRecord]:
        """All sessions, oldest first."""
        return self.database.read(lambda tx: sessions.list_sessions(tx, limit=10_000))[::-1]

    def session(self, session_id: str) -> SessionRecord:
        found = self.database.read(lambda tx: sessions.get_session(tx, session_id))
        assert found is not None
        return found

    def captures(self, session_id: str) -> list[CaptureRecord]:
        """Live captures of a session, oldest first."""
        return self.database.read(lambda tx: sessions.list_captures(tx, session_id, limit=10_000))[::-1]

    def shoot(self, *numbers: int, image_type: str = "front") -> list[PhotoRecord]:
        """Take photos into the current session; each number is another picture."""
        return [self.station.add_photo(jpeg(number), image_type).result() for number in numbers]

    def photos(self, session_id: str) -> list[PhotoRecord]:
        """Live photos of a session, oldest first."""
        return self.database.read(lambda tx: photos.list_photos(tx, session_id))

    def generation(self, session_id: str) -> int:
        """How many server sessions were made for it."""
        now = self.clock.now()
        newest = self.database.read(lambda tx: due.work(tx, session_id, now)).generation
        return newest.number if newest else 0
