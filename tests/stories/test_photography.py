"""The whole of product photography: twelve pictures in mode ``both``, a network that goes twice, and kill -9.

The repository's photographs are held before the virtual camera of a real kiosk with its real window, which is killed
after it uploaded the fifth photo and before it registered that; another life of the kiosk goes on. In the end the
server holds one submitted session with the twelve photos, of the right types, in the right order, each with the bytes
that lie on the kiosk, and its proposals are on the screen.
"""

import os
import signal
import subprocess
import sys
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import cv2
import pytest
from fakes.goods import GOODS, likeness, photograph_goods
from fakes.photo_person import Hands
from fakes.photo_shift import REGISTERED_BEFORE, SIZE, settings
from fakes.screen_watch import watching
from fakes.shell import ROOT

from kiosk.app import KioskApp, make_window
from kiosk.commands.crash.clock import ServerClock, SharedClock
from kiosk.core.delivery import DeliveryState
from kiosk.core.session import SessionState
from kiosk.store import decisions, photos, sessions
from kiosk.store.database import Database
from kiosk.widgets.groups import THIN
from sync.practice.faults import Fault, Kind
from sync.practice.server import PracticeServer
from sync.practice.signing import BUCKET

SENDING_MS = 30_000


@dataclass(frozen=True)
class Shift:
    """What the killed process left behind: its folder, its time, its server, and what it was to photograph."""

    data: Path
    pictures: Path
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
        environ = {
            "PATH": os.environ["PATH"],
            "PYTHONPATH": f"{ROOT}:{ROOT / 'tests'}",
            "QT_QPA_PLATFORM": "offscreen",
        }
        command = [sys.executable, "-m", "fakes.photo_shift", *map(str, given)]
        done = subprocess.run(command, env=environ, capture_output=True, text=True, timeout=120, check=False)
        assert done.returncode == -signal.SIGKILL, done.stderr
        assert server.faults.planned() == ()
        yield Shift(data, tmp_path / "pictures", clock, server, goods)


def requests(server, ending, method="POST"):
    return [one for one in server.requests() if one.method == method and one.path.endswith(ending)]


def kept(database):
    [session] = database.read(lambda tx: sessions.list_sessions(tx, 10))
    return session, database.read(lambda tx: photos.list_photos(tx, session.id))


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


def left_behind(killed):
    """What the killed process left: one photo is uploaded, and nobody knows yet whether it is registered."""
    database = Database(killed.data)
    try:
        _, pictures = kept(database)
    finally:
        database.close()
    states = [DeliveryState.DELIVERED] * REGISTERED_BEFORE
    assert [photo.state for photo in pictures][: len(states) + 1] == [*states, DeliveryState.IN_FLIGHT]
    assert [(photo.width, photo.height) for photo in pictures] == [(1280, 720)] * 12
    [remote] = killed.server.state.sessions()
    assert (len(remote.photos), len(remote.uploads)) == (REGISTERED_BEFORE, REGISTERED_BEFORE + 1)
    shows_what_was_held(killed, pictures)


def shows_what_was_held(killed, pictures):
    """Each photo is the one of the twelve pictures that was held when its side was touched."""
    held = [cv2.imread(str(file)) for file in sorted(killed.pictures.glob("[0-9]*.jpg"))]
    for place, photo in enumerate(pictures):
        taken = cv2.imread(str(killed.data / "photos" / photo.file_name))
        apart = [likeness(taken, one) for one in held]
        assert apart.index(min(apart)) == place, photo.image_type
        assert apart[place] < 3 < min(apart[:place] + apart[place + 1 :])


@pytest.fixture
def screen_watch(qapp, monkeypatch):
    """Fails the story when the screen stalls, waits for a worker, or shows a dialog."""
    with watching(qapp, monkeypatch) as watch:
        yield watch
    assert watch.faults == []


@contextmanager
def another_life(qtbot, qapp, killed, screen_watch):
    """Switch the kiosk on again, without a camera."""
    chosen = settings(killed.data, killed.server.url, killed.server.key)
    window = make_window(chosen, qapp, SIZE)
    qtbot.addWidget(window)
    app = KioskApp(chosen, killed.clock, window)
    window.show()
    try:
        with qtbot.waitSignal(app.ready, timeout=15_000):
            app.start()
        screen_watch.arm()
        yield Hands(app, qtbot)
    finally:
        app.stop()


def send_all(hands, killed):
    """Until all is submitted and the proposals of every product are here; pauses are turned on."""
    parts = hands.kiosk.parts

    def is_done():
        killed.clock.turn(0.5)
        parts.station.wake_courier()
        [session] = parts.read(lambda tx: sessions.list_sessions(tx, 10))
        return session.state is SessionState.DONE and len(parts.read(decisions.ids_of_open)) >= 3 * len(GOODS)

    hands.qtbot.waitUntil(is_done, timeout=SENDING_MS)


def shown_proposals(hands) -> set[tuple[str, str]]:
    """Touch the queue and the proposals, leaf through all: their titles and fields."""
    window = hands.kiosk.window
    hands.touch(window.header.chip)
    hands.touch(window.queue.sent)
    hands.touch(window.timeline.proposals_button)
    screen = window.proposals
    assert window.stack.currentWidget() is screen
    found = {(screen.title.full_text, screen.field.full_text)}
    while screen.next_button.isEnabled():
        hands.touch(screen.next_button)
        found.add((screen.title.full_text, screen.field.full_text))
    return found


@pytest.fixture
def again(killed, qtbot, qapp, screen_watch):
    """Begins another life of the kiosk, whose screen is watched."""
    return partial(another_life, qtbot, qapp, killed, screen_watch)


def test_twelve_photos_arrive_once_in_their_order_and_their_proposals_are_on_the_screen(killed, again):
    server = killed.server
    left_behind(killed)
    uploads_before = len(requests(server, BUCKET))
    server.faults.add(Fault(Kind.DROP_AFTER, "/photos", after=3))  # the network goes for the second time
    server.faults.add(Fault(Kind.DROP_BEFORE, "/presigned-upload-url", after=4, times=2))
    with again() as hands:
        send_all(hands, killed)
        shown = shown_proposals(hands)
    assert server.faults.planned() == ()
    database = Database(killed.data)
    try:
        assert_all_is_there(database, killed)
    finally:
        database.close()
    uploads = len(requests(server, BUCKET)) - uploads_before
    assert uploads == 12 - REGISTERED_BEFORE - 1, "no photo was uploaded twice"
    fields = {(title.rpartition(" · ")[2].replace(THIN, ""), field) for title, field in shown}
    assert {(code, field) for code in GOODS for field in ("Product name", "Brand", "Category")} <= fields
    assert (next(iter(GOODS)), "Ingredients") in fields
