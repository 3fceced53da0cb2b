"""A job that met the full disk runs once more when room was made: nothing it did is there twice."""

from collections import Counter
from contextlib import closing

from fakes.clock import FakeClock
from fakes.pixels import jpeg
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.core.codes import Code, Symbology
from kiosk.core.events import CaptureKept, PhotoKept, Source
from kiosk.station import Station
from kiosk.store import photos, sessions
from kiosk.store.database import Database


class SmallDisk:
    """A file that may grow no more, now and again; giving up the ballast lets it grow: SQLite itself says FULL."""

    def __init__(self, folder) -> None:
        self.given_up = 0
        self.database = Database(folder, self._make_room)

    def _make_room(self) -> bool:
        self.given_up += 1
        self._allow(1 << 20)
        return True

    def fill(self) -> None:
        self.database.write(lambda tx: self._set(tx, 1)).result()  # SQLite makes that: as large as it is

    def _allow(self, pages: int) -> None:
        with self.database._engine.connect() as connection:
            connection.exec_driver_sql(f"PRAGMA max_page_count = {pages}")

    def _set(self, tx, pages: int) -> None:
        tx.connection().exec_driver_sql(f"PRAGMA max_page_count = {pages}").close()


@given(st.lists(st.sampled_from(["scan", "photo", "undo", "finish", "full"]), min_size=5, max_size=40))
@settings(max_examples=15)
def test_every_scan_and_photo_is_there_once_and_announced_once(tmp_path_factory, steps):
    events: list[object] = []
    disk = SmallDisk(tmp_path_factory.mktemp("full"))
    with closing(disk.database) as database:
        station = Station(database, FakeClock(), events.append, "Kiosk 1")
        scanned, taken = [], []
        for number, step in enumerate(["scan", "full", "scan", "photo", "full", *steps]):
            if step == "full":
                disk.fill()
            elif step == "scan":
                text = f"{number} {'x' * 4000}"  # needs a page of its own
                scanned.append(station.accept(Code(text, text.encode(), Symbology.QR), Source.GUN, 0.0).result().id)
            elif step == "photo":
                taken.append(station.add_photo(jpeg(number)).result().id)
            elif step == "undo":
                station.undo_last()
            elif station.session_id:
                station.finish()
        rows = database.read(lambda tx: sessions.list_sessions(tx, limit=-1))
        for row in rows:
            held = database.read(lambda tx, row=row: sessions.list_captures(tx, row.id, limit=1000))
            assert row.captures == len(held)
            assert row.photos == len(database.read(lambda tx, row=row: photos.list_photos(tx, row.id)))
        kept = database.read(lambda tx: tx.connection().exec_driver_sql("SELECT id, seq FROM capture").all())
        ways = database.read(lambda tx: tx.connection().exec_driver_sql("SELECT capture_id FROM delivery").all())
        files = database.read(photos.file_names)[0]
    assert disk.given_up > 0
    assert Counter(row[0] for row in kept) == Counter(scanned) == Counter(row[0] for row in ways)
    assert len({row[1] for row in kept}) == len(kept)
    assert Counter(e.capture_id for e in events if isinstance(e, CaptureKept)) == Counter(scanned)
    assert Counter(e.photo_id for e in events if isinstance(e, PhotoKept)) == Counter(taken)
    assert sorted(path.name for path in (database.path.parent / "photos").iterdir()) == sorted(files)
    assert len(files) == len(taken)
