"""How far an upload is, told a few times a second: a slow screen is not flooded, and no row is written for it."""

import time
from collections.abc import Callable

from kiosk.core.events import Event, PhotoUploading
from kiosk.core.photo_work import PhotoToUpload

_EVERY_S = 0.25
Post = Callable[[Event], None]
"""Hears of events; called on the thread where they happen."""


def nobody(_event: Event) -> None:
    """Nobody listens."""


class UploadMeter:
    """Tells of one upload: its beginning, its course at most four times a second, its last byte, its end.

    Used on the thread that uploads; ``post`` is called there. ``now_s``: monotonic seconds.
    """

    def __init__(self, photo: PhotoToUpload, post: Post, now_s: Callable[[], float] = time.monotonic) -> None:
        self._photo = photo
        self._post = post
        self._now_s = now_s
        self._sent = 0
        self._told_s = now_s()
        self._tell()

    def read(self, done: int, _total: int) -> None:
        """So many bytes were handed to the network."""
        self._sent = done
        if done >= self._photo.size or self._now_s() - self._told_s >= _EVERY_S:
            self._tell()

    def end(self) -> None:
        """The upload is over, whatever came of it."""
        self._tell(is_over=True)

    def _tell(self, *, is_over: bool = False) -> None:
        photo, place = self._photo, self._photo.place
        self._told_s = self._now_s()
        there = place.bytes_there + self._sent
        self._post(
            PhotoUploading(
                session_id=place.session_id,
                photo_id=photo.photo_id,
                number=place.number,
                count=place.count,
                sent=self._sent,
                size=photo.size,
                session_percent=min(100, 100 * there // max(place.bytes_in_all, 1)),
                is_over=is_over,
            )
        )
