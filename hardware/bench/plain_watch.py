"""What one builds first: a capture thread, and a decode thread that reads every frame it gets, whole.

No gate, no viewfinder, no memory; the capture thread is the product's own, so that only the reading differs.
"""

import threading
from collections.abc import Callable

from hardware.capture import Capture
from hardware.decoder import Decoder
from hardware.frames import Frames, NewestFrame
from hardware.told import CameraTold
from kiosk.core.events import CodeScanned, Event, Source

_WAIT_S = 2.0


class PlainWatch:
    """Posts a CodeScanned for each code in each frame. ``start`` once, then ``stop``."""

    def __init__(
        self, source: str, open_frames: Callable[[str], Frames], decoder: Decoder, post: Callable[[Event], None]
    ) -> None:
        self.newest = NewestFrame()
        self._decoder, self._post = decoder, post
        self._stop = threading.Event()
        self._capture = Capture(source, open_frames, self.newest, CameraTold(post))
        self._threads = [
            threading.Thread(target=self._capture.run, name="plain-camera", daemon=True),
            threading.Thread(target=self._read, name="plain-decode", daemon=True),
        ]

    def start(self) -> None:
        """Begin to watch."""
        for thread in self._threads:
            thread.start()

    def stop(self) -> None:
        """End both threads."""
        self._stop.set()
        self._capture.stop()
        self.newest.close()
        for thread in self._threads:
            thread.join()

    def _read(self) -> None:
        last_number = -1
        while not self._stop.is_set():
            frame = self.newest.next_after(last_number, _WAIT_S)
            if frame is None:
                continue
            last_number = frame.number
            for sighting in self._decoder.decode(frame.bgr):
                self._post(CodeScanned(sighting.code, Source.CAMERA, frame.at_s))
