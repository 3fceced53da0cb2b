"""One life of the kiosk in a child process: a person at the station, the courier beside it, until death or rest.

The parts are the product's own; only time is turned on where the courier would wait. What the campaign must know for
certain goes through ``tell``, which writes into a pipe: what was told outlives the kill.
"""

import random
import threading
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from kiosk.commands.crash.clock import SharedClock
from kiosk.commands.crash.person import Person
from kiosk.commands.crash.points import Point, Points, Side, Tell, install
from kiosk.core.events import Event
from kiosk.station import Station
from kiosk.store import sessions
from kiosk.store.database import Database
from sync.api import ScannerApi, ServerAddress
from sync.caller import CourierSettings
from sync.engine import Engine, Idle, IdleWhy

_QUIESCENCE_S = 90.0
_READ_S = 30.0
_ENOUGH = 60
"""With so much waiting the person has a rest, so that the queue does not only grow."""
_A_HAIR_S = 0.001


@dataclass(frozen=True, slots=True)
class Order:
    """What a child is to do. ``place``, ``side``, ``passing``: where it is to die, if anywhere.

    ``rounds``: so often the person does ``actions`` things, and the courier sends until all is at rest. ``is_drain``:
    first finish and decide everything. ``again``, ``leave``: sessions that a person has looked at on the server, to be
    sent again or left.
    """

    data: str
    clock: str
    server: str
    key: str
    seed: int
    name: str
    actions: int = 0
    rounds: int = 1
    place: str = ""
    side: str = ""
    passing: int = 0
    is_drain: bool = False
    again: tuple[str, ...] = ()
    leave: tuple[str, ...] = ()


def live(order: Order, tell: Tell) -> None:
    """Live one life. Returns when all is at rest and no death was ordered; raises what the product raises."""
    target = Point(order.place, Side(order.side)) if order.place else None
    points = Points(tell, target, order.passing)
    install(points)
    clock = SharedClock(Path(order.clock))
    database = Database(Path(order.data))
    heard: list[Person] = []
    station = Station(database, clock, lambda event: _hear(heard, event), "Kiosk 1")
    person = Person(station, database, random.Random(order.seed), tell, order.name)  # noqa: S311 - repeatable, no secrets
    heard.append(person)
    station.look_at_photos()
    api = ScannerApi(ServerAddress(order.server, order.key, read_timeout_s=_READ_S))
    courier = CourierSettings(_QUIESCENCE_S, "crash", is_date_trusted=True)
    engine = Engine(database, api, clock, courier, random.random)
    engine.recover()
    woken, is_over = threading.Event(), threading.Event()
    engine.upload_beside(woken.set)
    station.wake_courier = woken.set
    _decide(order, person, station)
    for _ in range(order.rounds):
        is_over.clear()
        with ThreadPoolExecutor(1) as thread:
            sending = thread.submit(_send, engine, clock, woken, is_over)
            try:
                if order.actions and not _is_enough(database):
                    person.act(order.actions)
                if order.rounds > 1:
                    person.finish()
            finally:
                is_over.set()
                woken.set()
            sending.result()
    points.rest()
    api.close()
    database.close()


def _hear(heard: list[Person], event: Event) -> None:
    for person in heard:
        person.hear(event)


def _decide(order: Order, person: Person, station: Station) -> None:
    if order.is_drain:
        person.finish_all()
    for session_id in order.again:
        station.send_again(session_id)
    for session_id in order.leave:
        station.leave(session_id)
    person.sit_down()


def _is_enough(database: Database) -> bool:
    queue = database.read(sessions.count_queue)
    return queue.on_this_kiosk + queue.photos_waiting >= _ENOUGH


def _send(engine: Engine, clock: SharedClock, woken: threading.Event, is_over: threading.Event) -> None:
    """What ``sync.courier`` does, but the pauses are turned on; until nothing is left and the person is done."""
    while True:
        woken.clear()
        is_last = is_over.is_set()
        outcome = engine.step()
        if not isinstance(outcome, Idle):
            continue
        if outcome.why is IdleWhy.UPLOADING:  # time stands still meanwhile: it may take as long as it likes
            woken.wait()
        elif outcome.seconds is not None:
            clock.turn(outcome.seconds + _A_HAIR_S)
        elif is_last:
            return
        else:
            woken.wait()
