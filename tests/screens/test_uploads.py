"""How far photos are on their way, on the queue screen: in the row of their session, without moving another row."""

from fakes.pixels import jpeg
from fakes.taps import tap
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from kiosk.core.events import PhotoUploading
from kiosk.screens.queue_rows import SessionLine
from kiosk.widgets.text import ElidedLabel
from kiosk.widgets.theme import Sizes
from kiosk.widgets.upload_progress import UploadProgress
from sync.practice.faults import Fault, Kind
from sync.practice.signing import BUCKET


def rows(kiosk):
    """The session rows that are shown now; replaced ones may not be gone yet."""
    return {row.session.name: row for row in kiosk.window.queue.rows.findChildren(SessionLine) if not row.isHidden()}


def test_the_row_of_its_session_shows_a_photo_on_its_way_and_then_where_the_session_stands(kiosk, qtbot):
    server, station = kiosk.parts.practice, kiosk.parts.station
    server.faults.add(Fault(Kind.DELAY, BUCKET, seconds=60.0, after=1))
    station.open_session("Shelf 12")
    for number in (1, 2, 3):
        station.add_photo(jpeg(number, fill=60_000), "front").result()
    station.finish()
    station.open_session("Gate 14")
    deaf = Qt.WidgetAttribute.WA_TransparentForMouseEvents
    qtbot.waitUntil(lambda: not kiosk.window.stack.testAttribute(deaf), timeout=2_000)
    qtbot.mouseClick(kiosk.window.header.chip, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "Shelf 12" in rows(kiosk) and rows(kiosk)["Shelf 12"].upload.isVisible(), timeout=5_000)
    qtbot.waitUntil(
        lambda: rows(kiosk)["Shelf 12"].upload.words.full_text == "Photo 2 of 3, 100 % · 66 % of all photos",
        timeout=5_000,
    )
    assert rows(kiosk)["Shelf 12"].upload.bar.percent == 66
    assert rows(kiosk)["Gate 14"].upload.isHidden()
    view = kiosk.window.timeline.list.rows
    kiosk.timeline.open(f"s:{rows(kiosk)['Shelf 12'].session.id}")
    shown = [view.row(number) for number in range(view.rowCount())]
    assert [row.percent for row in shown if row.id.startswith("p:")] == [None, 100, None]
    tap(qtbot, kiosk.window.header.chip)
    assert server.faults.wait_held()
    server.faults.release()
    qtbot.waitUntil(lambda: not any(row.upload.isVisible() for row in rows(kiosk).values()), timeout=8_000)
    qtbot.waitUntil(lambda: kiosk.parts.queue()[0].photos_waiting == 0, timeout=5_000)


def test_it_takes_the_place_of_the_other_words_lingers_and_gives_it_back(qtbot, qapp: QApplication):
    other = ElidedLabel("Sending")
    progress = UploadProgress(other, Sizes(20, 60))
    for widget in (other, progress):
        qtbot.addWidget(widget)
    other.show()
    upload = PhotoUploading("s", "p", 3, 12, 480_000, 1_200_000, 20)
    progress.show_upload(upload)
    assert (progress.isHidden(), other.isHidden()) == (False, True)
    assert progress.words.full_text == "Photo 3 of 12, 40 % · 20 % of all photos"
    progress.show_upload(PhotoUploading("s", "p", 3, 12, 1_200_000, 1_200_000, 28, is_over=True))
    assert not progress.isHidden(), "the next one mostly follows at once"
    qtbot.waitUntil(progress.isHidden, timeout=4_000)
    assert not other.isHidden()
    progress.show_upload(PhotoUploading("s", "p", 1, 1, 0, 10))
    assert progress.words.full_text == "Photo 1 of 1, 0 %"
    progress.show_upload(None)
    assert (progress.isHidden(), other.isHidden()) == (True, False)
