"""Hundreds of photos: rows come page by page, pictures as they are looked at, and few are held in memory."""

import threading

import pytest
from fakes.camera_jpeg import camera_jpeg
from fakes.clock import FakeClock
from fakes.in_view import place
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from kiosk.core.picture import picture_of
from kiosk.desks.photo_album import PhotoAlbum
from kiosk.gallery import FORMATS, SCENES, Sample, bring, window_for
from kiosk.station import Station
from kiosk.store import photos
from kiosk.store.database import Database
from kiosk.store.photo_files import PhotoFiles
from kiosk.store.photos import NewPhoto
from kiosk.widgets.photo_grid import PAGE
from kiosk.widgets.photo_keys import StackedKey
from kiosk.widgets.photo_thumbs import MOST, Thumbs, small_photo, small_picture
from kiosk.widgets.tones import Theme

MANY = 500


class Shelf:
    """What the album asks of the parts of a kiosk: its store, and where its photos are."""

    def __init__(self, folder) -> None:
        self.database = Database(folder)
        self.settings = type("Settings", (), {"data": folder})()
        self.station = Station(self.database, FakeClock(), lambda _event: None, "Kiosk 1")
        self.pages = 0

    def read(self, job):
        self.pages += 1
        return self.database.read(job)


@pytest.fixture
def shelf(tmp_path):
    made = Shelf(tmp_path)
    yield made
    made.database.close()


@pytest.fixture
def grid(qapp: QApplication, shelf):
    with window_for(qapp, FORMATS[2], Theme.LIGHT) as window:
        bridge = type("Bridge", (), {"do": lambda _self, job, then: then(job())})()
        album = PhotoAlbum(bridge, window, lambda _count: None)
        album.begin(shelf)
        window.grid_album = album
        window.use_photos(is_on=True)
        window.show_screen(window.scan)
        window.photo.show_photos()
        yield window.photo.grid
        window.photo.grid.thumbs.stop()


def fill(shelf: Shelf, count: int) -> str:
    """Many photos at once: not each of them need be durable before the next one comes."""
    session, now = shelf.station.open_session(), FakeClock().now()
    files = PhotoFiles(shelf.settings.data)
    files.folder.mkdir(exist_ok=True)

    def add(tx) -> None:
        for number in range(count):
            data = camera_jpeg(number % 7)
            new = NewPhoto(f"photo{number}", session.id, "front", picture_of(data), len(data), "", now, True)
            files.path(new.file_name).write_bytes(data)
            photos.add_photo(tx, new)

    shelf.database.write(add).result()
    return session.id


def settled(qtbot, grid) -> int:
    """So many were decoded, once nothing more is asked for."""
    qtbot.waitUntil(lambda: not grid.thumbs._asked, timeout=10_000)
    return grid.thumbs.decoded


def test_of_five_hundred_photos_only_those_that_are_looked_at_are_read(shelf, grid, qtbot):
    session_id = fill(shelf, MANY)
    grid.window().grid_album.show_session(session_id)
    qtbot.waitUntil(lambda: grid.thumbs.decoded > 0, timeout=10_000)
    in_view = settled(qtbot, grid)
    assert 0 < in_view <= 40 < PAGE
    assert grid.photos.rowCount() <= 2 * PAGE
    assert grid.thumbs.kept == in_view
    while grid.photos.canFetchMore(grid.rootIndex()):
        grid.photos.fetchMore(grid.rootIndex())
    assert grid.photos.rowCount() == MANY
    grid.scrollToBottom()
    qtbot.waitUntil(lambda: grid.thumbs.decoded > in_view, timeout=10_000)
    assert settled(qtbot, grid) <= 3 * in_view  # what lies between was never decoded
    last = grid.photos.shown(MANY - 1)
    assert grid.visualRect(grid.photos.index(MANY - 1)).intersects(grid.viewport().rect())
    assert not grid.thumbs.thumb(last.path).isNull()


def test_pictures_are_decoded_on_another_thread_no_larger_than_they_are_shown(shelf, grid, qtbot, monkeypatch):
    threads = []
    monkeypatch.setattr(
        "kiosk.widgets.photo_thumbs.small_picture",
        lambda path, side: (threads.append(threading.current_thread()), small_picture(path, side))[1],
    )
    session_id = fill(shelf, 3)
    grid.window().grid_album.show_session(session_id)
    qtbot.waitUntil(lambda: grid.thumbs.kept == 3, timeout=10_000)
    assert threading.main_thread() not in threads
    small = grid.thumbs.thumb(grid.photos.shown(0).path)
    assert max(small.width(), small.height()) == grid.thumbs._side < 320


def test_no_more_than_a_few_screenfuls_are_kept_and_old_ones_are_read_again(qtbot, tmp_path):
    thumbs = Thumbs(40)
    paths = [tmp_path / f"{number}.jpg" for number in range(MOST + 30)]
    for path in paths:
        path.write_bytes(camera_jpeg(1))
        assert thumbs.thumb(path) is None
        qtbot.waitUntil(lambda path=path: path.name in thumbs._kept, timeout=5_000)
    assert (thumbs.kept, thumbs.decoded) == (MOST, MOST + 30)
    assert thumbs.thumb(paths[-1]).width() == 40
    assert thumbs.thumb(paths[0]) is None
    qtbot.waitUntil(lambda: thumbs.decoded == MOST + 31, timeout=5_000)
    thumbs.stop()
    assert thumbs.thumb(paths[5]) is None


def test_a_flood_of_wishes_is_cut_to_the_newest(qtbot, tmp_path):
    thumbs = Thumbs(40)
    gate = threading.Event()
    thumbs._readers.submit(gate.wait)
    paths = [tmp_path / f"{number}.jpg" for number in range(300)]
    for path in paths:
        path.write_bytes(camera_jpeg(1))
        thumbs.thumb(path)
    gate.set()
    qtbot.waitUntil(lambda: not thumbs._asked, timeout=10_000)
    assert thumbs.decoded == 60
    assert paths[-1].name in thumbs._kept
    assert paths[0].name not in thumbs._kept
    thumbs.stop()


def test_a_file_that_is_gone_or_broken_is_asked_for_once(qtbot, tmp_path):
    thumbs = Thumbs(40)
    broken = tmp_path / "broken.jpg"
    broken.write_bytes(b"no picture")
    for path in (broken, tmp_path / "gone.jpg"):
        thumbs.thumb(path)
        qtbot.waitUntil(lambda path=path: path.name in thumbs._kept, timeout=5_000)
        assert thumbs.thumb(path).isNull()
    assert thumbs.decoded == 2
    thumbs.stop()


def test_a_picture_in_memory_is_made_small_too():
    assert small_photo(camera_jpeg(1), 100).width() == 100
    assert small_photo(camera_jpeg(1), 1000).width() == 320
    assert small_photo(b"no picture", 100) == QImage()


@pytest.mark.parametrize("form", FORMATS, ids=str)
def test_rows_and_columns_fill_the_room_and_none_is_cut(qapp, form):
    with window_for(qapp, form, Theme.LIGHT) as window:
        bring(qapp, window, SCENES["photo, taken"], Sample())
        grid = window.photo.grid
        cells = [grid.visualRect(grid.photos.index(row)) for row in range(grid.photos.rowCount())]
        room = grid.viewport().rect()
        seen = [cell for cell in cells if cell.intersects(room)]
        assert all(room.contains(cell) for cell in seen)
        assert max(cell.right() for cell in seen) > room.width() - cells[0].width() / 2
        if len(seen) < len(cells):
            assert max(cell.bottom() for cell in seen) > room.height() - cells[0].height() / 2
        window.photo.grid.thumbs.stop()


def test_earlier_and_later_point_the_way_that_is_read(qapp):
    """Their arrows are mirrored where the window runs from the right, and only those."""
    with window_for(qapp, FORMATS[0], Theme.LIGHT) as window:
        bring(qapp, window, SCENES["photo, taken"], Sample())
        album = window.photo.album
        keys = (album.earlier_button, album.remove_button)
        before = [key.grab().toImage() for key in keys]
        qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        try:
            bring(qapp, window, SCENES["photo, taken"], Sample())
            after = [key.grab().toImage() for key in keys]
            assert album.later_button.mapTo(window, QPoint(0, 0)).x() < keys[0].mapTo(window, QPoint(0, 0)).x()
        finally:
            qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        [arrow, bin_] = [inked(one, other) for one, other in zip(before, after, strict=True)]
        assert arrow
        assert not bin_
        window.photo.grid.thumbs.stop()


def inked(one: QImage, other: QImage) -> bool:
    """Whether the upper halves, where the signs are, differ."""
    half = QRect(0, 0, one.width(), one.height() // 2)
    return one.copy(half) != other.copy(half)


@pytest.mark.parametrize("form", FORMATS, ids=str)
@pytest.mark.parametrize("scale", [100, 200])
def test_the_way_back_is_where_every_page_has_it(qapp, form, scale):
    """At the bottom left, whichever way the window stands; it is never the blue one."""
    with window_for(qapp, form, Theme.LIGHT, scale) as window:
        for name in ("photo, taken", "photo, removed"):
            bring(qapp, window, SCENES[name], Sample())
            page, back = window.photo, place(window.photo.album.back_button)
            others = [place(one) for one in page.findChildren(StackedKey) if one.isVisible()]
            assert back.left() == min(one.left() for one in others) < form.width * 0.05
            assert back.bottom() == max(one.bottom() for one in others) > form.height * 0.95
            assert not page.album.back_button.property("kind")
        window.photo.grid.thumbs.stop()


@pytest.mark.parametrize("form", FORMATS[:3], ids=str)
@pytest.mark.parametrize("scale", [100, 200])
def test_the_photo_that_is_marked_is_in_view_at_any_size_of_text(qapp, form, scale):
    with window_for(qapp, form, Theme.LIGHT, scale) as window:
        bring(qapp, window, SCENES["photo, taken"], Sample())
        grid = window.photo.grid
        for photo_id in ("p20", "p2"):
            window.photo.select(photo_id)
            qapp.processEvents()
            place = grid.visualRect(grid.photos.index(grid.photos.row_of(photo_id)))
            assert grid.viewport().rect().contains(place.center())
