"""The threads that watch a camera: one captures into the newest-frame slot, one decodes.

A camera that disappears, stalls or is in use is a state that heals by itself (promise P7): it is closed, and opened
again after a short pause, for ever. Events go to ``post``, which must not block.
"""

import logging
import threading
import time
from collections.abc import Callable

from hardware.decoder import Decoder
from hardware.frames import Frame, Frames, NewestFrame
from hardware.gate import MotionGate
from hardware.look import Look
from kiosk.core.codes import Code, Sighting
from kiosk.core.events import CameraChanged, CameraState, CodeScanned, Event, SightingsChanged, Source, ThreadFailed
from kiosk.core.faults import CameraFault
from kiosk.core.presence import ABSENT_S, Presence

log = logging.getLogger(__name__)

_REOPEN_S = (0.2, 0.5, 1.0, 2.0)
"""Pauses before opening again; the last one repeats. A camera that is plugged in again is back in under 5 s."""
_STALL_S = 2.0
_LONGEST_GAP_S = 0.5
"""More than this between two frames is time in which nobody looked, and no label can have been seen to leave."""
_LONGEST_PAUSE_S = 1.0
_JOIN_S = 4.0


class CameraWatch:
    """Watches one SOURCE from ``start`` to ``stop``. Owns two threads; ``post`` is called from both."""

    def __init__(
        self,
        source: str,
        open_frames: Callable[[str], Frames],
        decoder: Decoder,
        post: Callable[[Event], None],
        absent_s: float = ABSENT_S,
    ) -> None:
        self.newest = NewestFrame()
        self._source = source
        self._open = open_frames
        self._look = Look(decoder, absent_s)
        self._post = post
        self._presence = Presence(absent_s)
        self._longest_gap_s = min(_LONGEST_GAP_S, absent_s / 2)
        self._watched_s = self._last_at_s = 0.0
        self._stop = threading.Event()
        self._told = CameraChanged(CameraState.ABSENT, "")
        self._state_lock = threading.Lock()
        self._threads = [
            threading.Thread(target=self._guarded(self._capture_until_stopped), name="camera", daemon=True),
            threading.Thread(target=self._guarded(self._decode_until_stopped), name="decode", daemon=True),
        ]

    def start(self) -> None:
        """Begin to watch."""
        for thread in self._threads:
            thread.start()

    def stop(self) -> None:
        """End both threads; a driver that hangs is abandoned with a line in the log. May be called twice."""
        self._stop.set()
        self.newest.close()
        for thread in self._threads:
            if thread.ident is not None:
                thread.join(_JOIN_S)
            if thread.is_alive():
                log.warning("The %s thread hangs in its driver and was abandoned", thread.name)

    def _guarded(self, work: Callable[[], None]) -> Callable[[], None]:
        def run() -> None:
            while not self._stop.is_set():
                try:
                    work()
                except Exception:  # top of the thread: told, logged, and begun anew
                    log.exception("A camera thread failed and starts again")
                    self._post(
                        ThreadFailed(threading.current_thread().name, "The camera had a fault and starts again.")
                    )
                    self._stop.wait(_REOPEN_S[-1])
                else:
                    return

        return run

    def _capture_until_stopped(self) -> None:
        failures = 0
        while not self._stop.is_set():
            frames = self._try_open(is_first=failures == 0)
            if frames is not None:
                try:
                    if self._pump(frames):
                        failures = 0
                    if not frames.is_live:
                        self._say(CameraState.ENDED, "The video is over. Choose another camera or start it again.")
                        return
                finally:
                    frames.close()
            self._stop.wait(_REOPEN_S[min(failures, len(_REOPEN_S) - 1)])
            failures += 1

    def _try_open(self, *, is_first: bool) -> Frames | None:
        if is_first:
            self._say(CameraState.OPENING, "The camera is being opened.")
        try:
            return self._open(self._source)
        except CameraFault as fault:
            self._say(CameraState.ABSENT, fault.sentence)
            return None

    def _pump(self, frames: Frames) -> bool:
        """Carry frames into the slot until there are none. Returns whether there was any."""
        any_read, began_s = False, time.monotonic()
        while not self._stop.is_set():
            frame = frames.read()
            if frame is None:
                break
            any_read = True
            self.newest.put(frame)
            self._say(CameraState.LIVE, "The camera is on.")
            if not frames.is_live:
                self._show_at_its_pace(frame, began_s)
        if frames.is_live and not self._stop.is_set():
            self.newest.clear()
            self._say(CameraState.STALLED, "The camera gives no picture. Check its plug; it comes back by itself.")
        return any_read

    def _show_at_its_pace(self, frame: Frame, began_s: float) -> None:
        """Recorded frames come as fast as the disk gives them; none may be missed."""
        while not self._stop.is_set() and not self.newest.wait_taken(_LONGEST_PAUSE_S):
            continue
        self._stop.wait(min(_LONGEST_PAUSE_S, max(0.0, frame.at_s - (time.monotonic() - began_s))))

    def _decode_until_stopped(self) -> None:
        gate, last_number = MotionGate(), -1
        sightings: list[Sighting] = []
        while not self._stop.is_set():
            frame = self.newest.next_after(last_number, timeout_s=_STALL_S)
            if frame is None:
                if sightings and not self._stop.is_set():
                    self._post(SightingsChanged((), 1, 1))
                    sightings = []
                self._tell_stall()
                continue
            last_number = frame.number
            if not frame.is_presentation and not gate.is_worth_decoding(frame):
                self._presented(frame, sightings)  # nothing moved, so all that was seen is still there
                continue
            before, sightings = sightings, self._look.at(frame)
            for code in self._presented(frame, sightings):
                self._post(CodeScanned(code, Source.CAMERA, frame.at_s))
            if sightings or before:
                self._post(SightingsChanged(tuple(sightings), frame.width, frame.height))

    def _presented(self, frame: Frame, sightings: list[Sighting]) -> list[Code]:
        """The codes that ``frame`` newly presents."""
        codes = [sighting.code for sighting in sightings]
        if frame.is_presentation:
            return codes
        self._watched_s += min(max(0.0, frame.at_s - self._last_at_s), self._longest_gap_s)
        self._last_at_s = frame.at_s
        return self._presence.saw(codes, self._watched_s)

    def _tell_stall(self) -> None:
        """A read that hangs in the driver gives no None: the age of the newest frame tells."""
        with self._state_lock:
            is_live = self._told.state is CameraState.LIVE
        if is_live and not self._stop.is_set():
            self.newest.clear()
            self._say(CameraState.STALLED, "The camera gives no new picture. Check its plug; it comes back by itself.")

    def _say(self, state: CameraState, sentence: str) -> None:
        change = CameraChanged(state, sentence)
        with self._state_lock:
            before = self._told
            if change == before or (state is before.state and state is not CameraState.ABSENT):
                return
            self._told = change
            if state is not before.state:
                log.info("Camera %s", state)
            self._post(change)  # under the lock: two threads must not tell in another order than it happened
