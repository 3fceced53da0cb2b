"""The two threads that watch a camera: one captures into the newest-frame slot, one decodes.

Events go to ``post``, which is called from both threads and must not block.
"""

import logging
import threading
from collections.abc import Callable

from hardware.capture import REOPEN_S, Capture, Patience
from hardware.decoder import Decoder
from hardware.frames import Frames, NewestFrame
from hardware.look import Look
from hardware.reading import Reading
from hardware.told import CameraTold
from hardware.yielding import give_way
from kiosk.core.aim_choice import Take
from kiosk.core.events import Event, ThreadFailed
from kiosk.core.presence import ABSENT_S
from kiosk.core.words import say

log = logging.getLogger(__name__)

_JOIN_S = 4.0


class CameraWatch:
    """Watches one SOURCE from ``start`` to ``stop``. ``patience``: with a camera's driver."""

    patience = Patience()

    def __init__(
        self,
        source: str,
        open_frames: Callable[[str], Frames],
        decoder: Decoder | Look,
        post: Callable[[Event], None],
        absent_s: float = ABSENT_S,
        take: Take = Take.AIM,
    ) -> None:
        self.newest = NewestFrame()
        self._post = post
        self._stop = threading.Event()
        capture = self._capture = Capture(source, open_frames, self.newest, CameraTold(post), self.patience)
        reading = self._reading = Reading(self.newest, decoder, post, self._stop, absent_s, take)
        self._threads = [
            threading.Thread(target=self._guarded(capture.run), name="camera", daemon=True),
            threading.Thread(target=self._guarded(lambda: reading.run(capture.tell_stall)), name="decode", daemon=True),
        ]

    def start(self) -> None:
        """Begin to watch."""
        for thread in self._threads:
            thread.start()

    def take(self, track_id: int) -> bool:
        """A person points at the code in the box ``track_id``: it is taken now, once. False when it cannot be.

        Any thread may call.
        """
        return self._reading.take(track_id)

    def stop(self) -> None:
        """End both threads; a driver that hangs is abandoned with a line in the log. May be called twice."""
        self._stop.set()
        self._capture.stop()
        self.newest.close()
        for thread in self._threads:
            if thread.ident is not None:
                thread.join(_JOIN_S)
            if thread.is_alive():
                log.warning("The %s thread hangs in its driver and was abandoned", thread.name)

    def _guarded(self, work: Callable[[], None]) -> Callable[[], None]:
        def run() -> None:
            give_way()
            while not self._stop.is_set():
                try:
                    work()
                except Exception:  # top of the thread: told, logged, and begun anew
                    log.exception("A camera thread failed and starts again")
                    self._post(
                        ThreadFailed(threading.current_thread().name, say("The camera had a fault and starts again."))
                    )
                    self._stop.wait(REOPEN_S[-1])
                else:
                    return

        return run
