"""Measures the memory of the real window with a grid of hundreds of photos, in a process of its own.

``python -m kiosk.photo_window_bench DIR PICTURES COUNT`` prints one JSON object. Run by ``kiosk bench photos-window``:
``COUNT`` photos, links to the files in ``PICTURES``, are stored in ``DIR`` before the window is shown; then a person
looks at all of them, screenful by screenful, down and up again. Offscreen or on the display.
"""

import json
import os
import resource
import sys
import time
from collections.abc import Callable, Iterator
from hashlib import sha256
from pathlib import Path

from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication

from kiosk.app import KioskApp, make_window
from kiosk.choices import PRACTICE
from kiosk.clock import SystemClock
from kiosk.core.picture import IMAGE_TYPES, picture_of
from kiosk.settings import Settings
from kiosk.station import Station
from kiosk.store import photos
from kiosk.store.database import Database, Tx
from kiosk.store.photo_files import PhotoFiles
from kiosk.store.photos import NewPhoto
from kiosk.widgets.photo_grid import PhotoGrid

_SIZE = (1280, 800)
_LONGEST_S = 120.0
_ROUND_MS = 10
_STATM = Path("/proc/self/statm")
_MB = 1e6


def store(data: Path, pictures: Path, count: int) -> str:
    """Keep ``count`` photos in one open session; returns its id."""
    data.mkdir(parents=True)
    database, clock = Database(data), SystemClock()
    try:
        session = Station(database, clock, lambda _event: None, "bench").open_session(
            f"{count} photos", capture_mode="product_photography"
        )
        files, sources = PhotoFiles(data), sorted(pictures.iterdir())
        contents = [source.read_bytes() for source in sources]
        files.folder.mkdir(exist_ok=True)

        def add(tx: Tx) -> None:
            for number in range(count):
                source, content = sources[number % len(sources)], contents[number % len(sources)]
                kind = IMAGE_TYPES[number % len(IMAGE_TYPES)]
                digest = sha256(content).hexdigest()
                name, picture, now = f"photo{number}", picture_of(content), clock.now()
                new = NewPhoto(name, session.id, kind, picture, len(content), digest, now, is_clock_synced=True)
                os.link(source, files.path(new.file_name))
                photos.add_photo(tx, new)

        database.write(add).result()
    finally:
        database.close()
    return session.id


def measure(folder: Path, pictures: Path, count: int) -> dict[str, object]:
    """Store, show and look; memory in MB."""
    session_id = store(folder / PRACTICE, pictures, count)
    app = QApplication(["kiosk"])
    settings = Settings(data=folder, sound=False, kinds=("product_photography",), idle_minutes=0)
    window = make_window(settings, app, _SIZE)
    kiosk = KioskApp(settings, SystemClock(), window)
    ready: list[bool] = []
    kiosk.ready.connect(lambda: ready.append(True))
    window.resize(*_SIZE)
    window.show()
    kiosk.start()
    _wait(app, lambda: bool(ready))
    window.start.go_on.emit(session_id)
    _wait(app, lambda: window.is_photo_shown)
    grid = window.photo.grid
    before = _rss_mb()
    window.photo.show_photos()
    down, up = list(_down(app, grid)), list(_up(app, grid))
    told = {
        "photos": count,
        "rows": grid.photos.rowCount(),
        "before_mb": before,
        "first_mb": down[0],
        "seen_mb": down[-1],
        "last_mb": up[-1],
        "highest_mb": max(*down, *up),
        "peak_mb": round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024 / _MB, 2),
        "decoded": grid.thumbs.decoded,
        "kept": grid.thumbs.kept,
        "course_mb": [*down, *up],
        "platform": app.platformName(),
    }
    kiosk.stop()
    return told


def _down(app: QApplication, grid: PhotoGrid) -> Iterator[float]:
    """Down to the last photo; the memory after each screenful."""
    bar = grid.verticalScrollBar()
    yield _looked(app, grid)
    while bar.value() < bar.maximum() or grid.photos.canFetchMore(grid.rootIndex()):
        bar.setValue(bar.value() + grid.viewport().height())
        yield _looked(app, grid)


def _up(app: QApplication, grid: PhotoGrid) -> Iterator[float]:
    """Up again to the first one."""
    bar = grid.verticalScrollBar()
    yield _looked(app, grid)
    while bar.value() > 0:
        bar.setValue(bar.value() - grid.viewport().height())
        yield _looked(app, grid)


def _looked(app: QApplication, grid: PhotoGrid) -> float:
    app.processEvents()
    _wait(app, lambda: grid.thumbs.is_settled)
    grid.viewport().repaint()
    return _rss_mb()


def _wait(app: QApplication, is_so: Callable[[], bool]) -> None:
    """Let the window live until it is so."""
    ends_s = time.monotonic() + _LONGEST_S
    while not is_so():
        if time.monotonic() > ends_s:
            raise TimeoutError("The window did not come so far.")
        app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, _ROUND_MS)


def _rss_mb() -> float:
    """Resident memory of this process in MB."""
    pages = int(_STATM.read_text(encoding="ascii").split()[1])
    return round(pages * os.sysconf("SC_PAGE_SIZE") / _MB, 2)


if __name__ == "__main__":
    sys.stdout.write(json.dumps(measure(Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]))) + "\n")
