"""Fixtures for all tests: turned time, practice servers and kiosks that are closed again. Helpers: ``fakes``."""

import gc
import logging
from collections.abc import Callable, Generator, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest
from fakes.clock import FakeClock
from fakes.kiosk import Kiosk
from fakes.leavings import look_of_application, of_the_process, put_back
from fakes.ports import Machine
from hypothesis import HealthCheck, settings

from kiosk.core.events import Event
from kiosk.core.words import speak_with
from kiosk.station import Station
from kiosk.store.database import Database
from sync.practice.rules import Rules
from sync.practice.server import PracticeServer

settings.register_profile(
    "kiosk",
    deadline=None,
    derandomize=True,
    database=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)
settings.register_profile("counted", settings.get_profile("kiosk"), max_examples=15)
settings.load_profile("kiosk")


@pytest.fixture
def fake_clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    opened = Database(tmp_path)
    yield opened
    opened.close()


@pytest.fixture
def events() -> list[Event]:
    """What the station announces."""
    return []


@pytest.fixture
def station(database: Database, fake_clock: FakeClock, events: list[Event]) -> Station:
    return Station(database, fake_clock, events.append, "Kiosk 1")


@pytest.fixture
def practice(fake_clock: FakeClock) -> Iterator[Callable[..., PracticeServer]]:
    """Start a practice server with these rules, on the turned time."""
    with ExitStack() as stack:
        yield lambda **rules: stack.enter_context(PracticeServer(rules=Rules(**rules), clock=fake_clock.server))


@pytest.fixture
def make_kiosk(tmp_path: Path, fake_clock: FakeClock) -> Iterator[Callable[..., Kiosk]]:
    """Switch on a kiosk that talks to a practice server."""
    made: list[Kiosk] = []

    def make(server: PracticeServer, **settings: Any) -> Kiosk:
        made.append(Kiosk(tmp_path / f"kiosk-{len(made)}", server, fake_clock, **settings))
        return made[-1]

    yield make
    for kiosk in made:
        kiosk.close()


@pytest.fixture
def server(practice: Callable[..., PracticeServer]) -> PracticeServer:
    return practice()


@pytest.fixture
def kiosk(make_kiosk: Callable[..., Kiosk], server: PracticeServer) -> Kiosk:
    return make_kiosk(server)


@pytest.fixture
def machine(tmp_path: Path) -> Iterator[Machine]:
    """A made-up /dev and /sys to plug guns into."""
    machine = Machine(tmp_path / "machine")
    yield machine
    machine.close()


@pytest.fixture(autouse=True)
def left_as_found() -> Iterator[None]:
    """No test leaves to another what the whole process shares. What a window changes is put back; the rest fails."""
    before, look = of_the_process(), look_of_application()
    yield
    put_back(look)
    left = {name: (old, now) for (name, old), now in zip(before.items(), of_the_process().values(), strict=True)}
    assert {name: change for name, change in left.items() if change[0] != change[1]} == {}


def pytest_collection_finish() -> None:
    """What pytest and the imports hold stays: no collection of garbage need look through it."""
    gc.collect()
    gc.freeze()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol(item: pytest.Item) -> Generator[None, object, object]:
    """Collect what a window left on the thread of the screen: a thread of the next test would end its timers."""
    ran = yield
    if "qapp" in getattr(item, "fixturenames", ()):
        gc.collect()
    return ran


@pytest.fixture(autouse=True)
def plain_english() -> Iterator[None]:
    """A window of one test leaves its language and formats to no other: the words are the process's own."""
    yield
    speak_with(None)


@pytest.fixture(autouse=True)
def plain_logging() -> Iterator[None]:
    """``-v`` of one test's command silences or opens the log of no other."""
    told = [logging.getLogger(name) for name in ("", "kiosk", "hardware", "sync")]
    before = [(each, each.level, list(each.handlers)) for each in told]
    yield
    for each, level, handlers in before:
        each.setLevel(level)
        each.handlers[:] = handlers
