"""Scenes of photos on their way to the server. Part of ``kiosk.gallery``."""

from kiosk.core.events import PhotoUploading
from kiosk.core.session import SessionState
from kiosk.core.words import say
from kiosk.gallery import Sample, scene
from kiosk.screens.queue import QueueState
from kiosk.screens.window import KioskWindow
from kiosk.store.records import QueueCounts


@scene("queue, photos on their way")
def _uploading(window: KioskWindow, sample: Sample) -> None:
    window.header.show_queue(say("%n here", "", 51), "busy")
    window.header.show_safe(is_safe=True)
    rows = (
        sample.session(
            9, "Shelf 12, new products from all sides, second half", SessionState.CLOSED, 40, delivered=40, photos=12
        ),
        sample.session(8, "Goods in 22 Nov, gate 14", SessionState.CLOSED, 41),
        sample.session(7, "Returns, 22 Nov", SessionState.SUBMITTED, 7, delivered=7),
    )
    counts = QueueCounts(waiting=41, delivered=1_047, sessions_to_send=2, photos_waiting=10)
    window.queue.show_state(QueueState(counts, rows, (), "Sending."))
    window.queue.show_upload(PhotoUploading(rows[0].id, "photo", 3, 12, 480_000, 1_200_000, session_percent=20))
    window.show_screen(window.queue)
