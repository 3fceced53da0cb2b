"""``kiosk sync --once`` counts photos, tells those that need a person, and shows how far one is."""

import pytest
from fakes.pixels import jpeg

from kiosk.clock import SystemClock
from kiosk.commands.sync import run_until_idle
from kiosk.core.codes import code_of_text
from kiosk.core.events import Source
from kiosk.station import Station
from kiosk.store.database import Database


@pytest.fixture
def photographed(shell, connected):
    """A kiosk with a finished session of one capture and three photos."""
    database = Database(shell.home / "data")
    station = Station(database, SystemClock(), lambda _event: None, "Kiosk 1")
    station.open_session("Shelf 12")
    station.accept(code_of_text("4006381333931"), Source.GUN, 0.0).result()
    for number in (1, 2, 3):
        station.add_photo(jpeg(number), "front").result()
    station.finish()
    database.close()
    return shell


def test_photos_are_counted(photographed, connected):
    done = photographed.json("sync", "--once")
    counted = {name: done[name] for name in ("delivered", "photos", "photos_waiting", "submitted")}
    assert counted == {"delivered": 1, "photos": 3, "photos_waiting": 0, "submitted": 1}
    assert len(connected.state.sessions()[0].photos) == 3


def test_a_photo_that_needs_a_person_is_told(photographed):
    next((photographed.home / "data" / "photos").iterdir()).unlink()
    done = photographed.run("sync", "--once")
    assert done.returncode == 3
    assert "1 captures and 2 photos delivered" in done.stdout
    assert "0 captures, 1 photos and 0 sessions need a person" in done.stdout


def test_how_far_a_photo_is_stands_behind_the_bar(kiosk, monkeypatch):
    words = []
    monkeypatch.setattr(
        "kiosk.commands.sync.Progress.update",
        lambda _self, _task, **what: words.append(what.get("description")),
    )
    kiosk.station.open_session()
    kiosk.shoot(1, 2)
    kiosk.station.finish()
    sent = run_until_idle(kiosk.engine, kiosk.database, is_shown=True)
    assert (sent.photos, sent.submitted) == (2, 1)
    assert [word for word in words if word.startswith("photo ")][:4] == [
        "photo 1 of 2, 0 %",
        "photo 1 of 2, 100 %",
        "photo 1 of 2, 100 %",
        "photo 2 of 2, 0 %",
    ]
