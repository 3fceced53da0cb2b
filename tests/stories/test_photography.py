"""The whole of product photography: twelve pictures in mode ``both``, a network that goes twice, and kill -9.

Each photo is taken through the virtual camera by a real process, which is killed after it uploaded the fifth one and
before it registered that; another process goes on. In the end the server holds one submitted session with the twelve
photos, of the right types, in the right order, each with the bytes that lie on the kiosk, and its proposals are here.
"""

import os
import signal
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest
from fakes.goods import GOODS, photograph_goods
from fakes.photo_shift import QUIESCENCE_S, REGISTERED_BEFORE
from fakes.shell import ROOT
from PySide6.QtCore import Qt

from kiosk.app import KioskApp, make_window
from kiosk.commands.crash.clock import ServerClock, SharedClock
from kiosk.core.delivery import DeliveryState
from kiosk.core.session import SessionState
from kiosk.settings import Settings
from kiosk.store import photos, sessions
from kiosk.store.database import Database
from sync.api import ScannerApi, ServerAddress
from sync.caller import CourierSettings
from sync.engine import Engine, Idle
from sync.practice.faults import Fault, Kind
from sync.practice.server import PracticeServer
from sync.practice.signing import BUCKET


@dataclass(frozen=True)
class Shift:
    """What the killed process left behind: its folder, its time, its server, and what it was to photograph."""

    data: Path
    clock: SharedClock
    server: PracticeServer
    goods: list[tuple[str, str]]


@pytest.fixture
def killed(tmp_path):
    """A shift whose process was killed between an upload and its registration, after the network went for a while."""
    goods = photograph_goods(tmp_path / "pictures")
    clock_file, data = tmp_path / "clock", tmp_path / "data"
    clock = SharedClock(clock_file)
    with PracticeServer(clock=ServerClock(clock)) as server:
        server.faults.add(Fault(Kind.RESET_BEFORE, BUCKET, after=2, times=2))  # the network goes for the first time
        given = (data, tmp_path / "pictures", server.url, server.key, clock_file)
        environ = {"PATH": os.environ["PATH"], "PYTHONPATH": f"{ROOT}:{ROOT / 'tests'}"}
        command = [sys.executable, "-m", "fakes.photo_shift", *map(str, given)]
        done = subprocess.run(command, env=environ, capture_output=True, text=True, timeout=60, check=False)
        assert done.returncode == -signal.SIGKILL, done.stderr
        assert server.faults.planned() == ()
        yield Shift(data, clock, server, goods)


def requests(server, ending, method="POST"):
    return [one for one in server.requests() if one.method == method and one.path.endswith(ending)]


def kept(database):
    [session] = database.read(lambda tx: sessions.list_sessions(tx, 10))
    return session, database.read(lambda tx: photos.list_photos(tx, session.id))


def send_all(database, killed):
    """Send and ask until nothing is left, on a network that goes for the second time."""
    api = ScannerApi(ServerAddress(killed.server.url, killed.server.key))
    try:
        courier = CourierSettings(QUIESCENCE_S, "one", is_date_trusted=True)
        engine = Engine(database, api, killed.clock, courier, lambda: 0.5)
        engine.recover()
        while not isinstance(outcome := engine.step(), Idle) or outcome.seconds is not None:
            if isinstance(outcome, Idle):
                killed.clock.turn(outcome.seconds + 0.001)
    finally:
        api.close()


def assert_all_is_there(database, killed):
    """One submitted session holds the twelve photos: right types, right order, right products, right bytes."""
    session, pictures = kept(database)
    [remote] = [one for one in killed.server.state.sessions() if one.submit_count]
    assert (remote.submit_count, remote.capture_mode) == (1, "both")
    assert remote.metadata["client_session"] == session.id
    codes = {capture.id: capture.raw_value for capture in remote.captures}
    there = sorted(remote.photos, key=lambda photo: photo.sort_order)
    assert [(codes[photo.capture_id], photo.photo_type) for photo in there] == killed.goods
    assert [photo.metadata["client_id"] for photo in there] == [photo.id for photo in pictures]
    assert [(photo.sha256, photo.size) for photo in there] == [(photo.sha256, photo.size) for photo in pictures]
    assert len({photo.sha256 for photo in there}) == 12
    assert sorted(codes.values()) == sorted(GOODS)


def left_behind(database, killed):
    """What the killed process left: one photo is uploaded, and nobody knows yet whether it is registered."""
    _, pictures = kept(database)
    states = [DeliveryState.DELIVERED] * REGISTERED_BEFORE
    assert [photo.state for photo in pictures][: len(states) + 1] == [*states, DeliveryState.IN_FLIGHT]
    assert [(photo.width, photo.height) for photo in pictures] == [(1280, 720)] * 12
    [remote] = killed.server.state.sessions()
    assert (len(remote.photos), len(remote.uploads)) == (REGISTERED_BEFORE, REGISTERED_BEFORE + 1)


def shown_proposals(qtbot, qapp, killed) -> set[tuple[str, str]]:
    """Switch the kiosk's window on, touch the queue and the proposals, leaf through all: their titles and fields."""
    server = killed.server
    chosen = Settings(data=killed.data, server=server.url, api_key=server.key, sound=False, language="en")
    window = make_window(chosen, qapp, (1280, 800))
    qtbot.addWidget(window)
    app = KioskApp(chosen, killed.clock, window)
    window.show()
    try:
        with qtbot.waitSignal(app.ready, timeout=15_000):
            app.start()
        touch(qtbot, window, window.header.chip)
        touch(qtbot, window, window.queue.sent)
        touch(qtbot, window, window.timeline.proposals_button)
        screen = window.proposals
        assert window.stack.currentWidget() is screen
        found = {(screen.title.full_text, screen.field.full_text)}
        while screen.next_button.isEnabled():
            touch(qtbot, window, screen.next_button)
            found.add((screen.title.full_text, screen.field.full_text))
        return found
    finally:
        app.stop()


def touch(qtbot, window, what):
    """A finger on something, once the page listens."""
    deaf = Qt.WidgetAttribute.WA_TransparentForMouseEvents
    qtbot.waitUntil(lambda: not window.stack.testAttribute(deaf), timeout=2_000)
    qtbot.mouseClick(what, Qt.MouseButton.LeftButton)


def test_twelve_photos_arrive_once_in_their_order_and_their_proposals_are_on_the_screen(killed, qtbot, qapp):
    server = killed.server
    database = Database(killed.data)
    try:
        left_behind(database, killed)
        uploads_before = len(requests(server, BUCKET))
        server.faults.add(Fault(Kind.DROP_AFTER, "/photos", after=3))  # the network goes for the second time
        server.faults.add(Fault(Kind.DROP_BEFORE, "/presigned-upload-url", after=4, times=2))
        send_all(database, killed)
        assert server.faults.planned() == ()
        assert_all_is_there(database, killed)
        uploads = len(requests(server, BUCKET)) - uploads_before
        assert uploads == 12 - REGISTERED_BEFORE - 1, "no photo was uploaded twice"
        assert kept(database)[0].state is SessionState.DONE
    finally:
        database.close()
    shown = shown_proposals(qtbot, qapp, killed)
    fields = {(title.rpartition(" · ")[2], field) for title, field in shown}
    assert {(code, field) for code in GOODS for field in ("Product name", "Brand", "Category")} <= fields
    assert (next(iter(GOODS)), "Ingredients") in fields
