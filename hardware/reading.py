"""The decode thread: takes the newest frame, looks for codes, and tells which are newly presented."""

import threading
from collections.abc import Callable

from hardware.decoder import Decoder
from hardware.frames import Frame, NewestFrame
from hardware.gate import MotionGate
from hardware.look import Look
from kiosk.core.codes import Code, Sighting
from kiosk.core.events import CodeScanned, Event, SightingsChanged, Source
from kiosk.core.presence import Presence

_STALL_S = 2.0
_LONGEST_GAP_S = 0.5
"""More than this between two frames is time in which nobody looked, and no label can have been seen to leave."""


class Reading:
    """Decodes the frames of ``newest`` until ``stop`` is set. ``run`` is the decode thread's work."""

    def __init__(
        self,
        newest: NewestFrame,
        decoder: Decoder,
        post: Callable[[Event], None],
        stop: threading.Event,
        absent_s: float,
    ) -> None:
        self._newest = newest
        self._look = Look(decoder, absent_s)
        self._post = post
        self._stop = stop
        self._presence = Presence(absent_s)
        self._longest_gap_s = min(_LONGEST_GAP_S, absent_s / 2)
        self._watched_s = self._last_at_s = 0.0

    def run(self, tell_stall: Callable[[], None]) -> None:
        """Decode until stopped; ``tell_stall`` is called when no new frame came for two seconds."""
        gate, last_number = MotionGate(), -1
        sightings: list[Sighting] = []
        while not self._stop.is_set():
            frame = self._newest.next_after(last_number, timeout_s=_STALL_S)
            if frame is None:
                if sightings and not self._stop.is_set():
                    self._post(SightingsChanged((), 1, 1))
                    sightings = []
                tell_stall()
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
