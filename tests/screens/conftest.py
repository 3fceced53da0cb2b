"""The whole kiosk on real widgets: practice server, real database, real threads."""

import contextlib
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from fakes.photo_person import Person
from fakes.screen_watch import ScreenWatch, watching
from pytestqt.qtbot import QtBot

from kiosk.app import KioskApp, make_window
from kiosk.clock import Clock, SystemClock
from kiosk.core.events import CaptureKept
from kiosk.settings import Settings

MakeKiosk = Callable[..., KioskApp]


@pytest.fixture(autouse=True)
def screen_watch(qapp, monkeypatch: pytest.MonkeyPatch) -> Iterator[ScreenWatch]:
    """Fails a story whose screen stalls, waits for a worker, or shows a dialog."""
    with watching(qapp, monkeypatch) as watch:
        yield watch
    assert watch.faults == []


@pytest.fixture
def make_kiosk(qtbot: QtBot, qapp, tmp_path: Path, screen_watch: ScreenWatch) -> Iterator[MakeKiosk]:
    """Make a kiosk in practice mode and wait until it takes scans; without a camera unless one is named."""
    made: list[KioskApp] = []

    def make(
        size: tuple[int, int] = (1280, 800), is_ready: bool = True, clock: Clock | None = None, **settings
    ) -> KioskApp:
        given = {"data": tmp_path / "data", "sound": False, "language": "en", **settings}
        chosen = Settings(**given)
        window = make_window(chosen, qapp, size)
        qtbot.addWidget(window)
        kiosk = KioskApp(chosen, clock or SystemClock(), window)
        made.append(kiosk)
        qapp.installEventFilter(kiosk.gun)
        window.resize(*size)
        window.show()
        qtbot.waitExposed(window)
        if is_ready:
            with qtbot.waitSignal(kiosk.ready, timeout=15_000):
                kiosk.start()
            screen_watch.arm()
        return kiosk

    yield make
    for kiosk in made:
        qapp.removeEventFilter(kiosk.gun)
        kiosk.stop()


@pytest.fixture
def kiosk(make_kiosk: MakeKiosk) -> KioskApp:
    """A kiosk without a camera, ready for scans."""
    return make_kiosk()


@pytest.fixture
def kept(qtbot: QtBot) -> Callable[[KioskApp], contextlib.AbstractContextManager[list[CaptureKept]]]:
    """Collects what a kiosk keeps while the block runs, and waits for one more at its end."""

    @contextlib.contextmanager
    def collect(kiosk: KioskApp) -> Iterator[list[CaptureKept]]:
        found: list[CaptureKept] = []
        with qtbot.waitSignal(kiosk.painted, timeout=10_000) as blocker:
            yield found
        found.append(blocker.args[0])

    return collect


@pytest.fixture
def person(make_kiosk, qtbot, tmp_path) -> Person:
    kinds = ("barcode_scan", "product_photography", "both")
    return Person(make_kiosk(kinds=kinds, camera=str(tmp_path / "no-camera")), qtbot)
