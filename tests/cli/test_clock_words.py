"""What ``kiosk status`` and ``kiosk doctor`` say about the clock."""

import sqlite3
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from fakes.clock import START, FakeClock
from fakes.kiosk import Kiosk
from fakes.shell import Shell

from kiosk.commands.clock_finding import clock_finding
from kiosk.commands.status import status
from kiosk.settings import Settings, load_settings
from kiosk.store import migrations
from kiosk.store.clock_marks import ClockKeeper
from sync.practice.server import PracticeServer

SINCE_1970_S = (START - datetime(1970, 1, 1, tzinfo=UTC)).total_seconds()


def settings_of(kiosk: Kiosk) -> Settings:
    return load_settings(None, {"data": kiosk.folder})


def test_a_clock_that_was_never_set_is_told_and_its_times_are_not_shown(
    make_kiosk: Callable[..., Kiosk], server: PracticeServer, fake_clock: FakeClock, capsys: pytest.CaptureFixture[str]
) -> None:
    fake_clock.synced = False
    fake_clock.jump_wall(-SINCE_1970_S)
    kiosk = make_kiosk(server)
    kiosk.scan("A", name="")
    status(settings_of(kiosk), fake_clock, as_json=False, limit=5)
    told = " ".join(capsys.readouterr().out.split())
    assert "Clock: It was never set: it shows 1970-01-01. Nothing is lost" in told
    assert "unknown" in told
    assert "1970-01" not in told.replace("it shows 1970-01-01", "")

    fake_clock.jump_wall(SINCE_1970_S)
    fake_clock.synced = True
    keeper = ClockKeeper(kiosk.database, fake_clock)
    keeper.look()
    keeper.settle()
    status(settings_of(kiosk), fake_clock, as_json=False, limit=5)
    told = capsys.readouterr().out
    assert "Clock" not in told
    assert f"{fake_clock.now().wall.astimezone():%Y-%m-%d}" in told
    assert "about" not in told


def test_a_time_nobody_vouches_for_is_about(
    make_kiosk: Callable[..., Kiosk], server: PracticeServer, fake_clock: FakeClock, capsys: pytest.CaptureFixture[str]
) -> None:
    fake_clock.synced = False
    kiosk = make_kiosk(server)
    kiosk.scan("A")
    status(settings_of(kiosk), fake_clock, as_json=False, limit=5)
    told = " ".join(capsys.readouterr().out.split())
    assert "about" in told
    assert f"{fake_clock.now().wall.astimezone():%Y-%m-%d}" in told
    assert "Clock: It is not set from the network." in told


def test_a_clock_that_the_server_contradicts_is_a_warning(kiosk: Kiosk, fake_clock: FakeClock) -> None:
    fake_clock.jump_wall(-4 * 365.25 * 86_400.0)
    kiosk.scan("A")
    kiosk.drain()
    is_sure, sentence = clock_finding(settings_of(kiosk), fake_clock)
    assert not is_sure
    assert "says that it is set from the network, but it is 4 years behind the server's" in sentence


def test_data_of_an_older_version_has_no_marks_and_is_no_fault(tmp_path: Path, fake_clock: FakeClock) -> None:
    connection = sqlite3.connect(tmp_path / "kiosk.sqlite3")
    connection.executescript(migrations.MIGRATIONS[0] + "PRAGMA user_version = 1;")
    connection.close()
    assert clock_finding(load_settings(None, {"data": tmp_path}), fake_clock) == (True, "Set from the network.")


def test_machines_are_told_too(shell: Shell) -> None:
    told = shell.json("status")["clock"]
    assert isinstance(told["is_sure"], bool)
    assert told["sentence"]
