"""The decode thread: takes the newest frame, looks for codes, and tells which are taken and what is in view."""

import threading
import time
from collections.abc import Callable, Sequence

from hardware.decoder import Decoder
from hardware.frames import Frame, NewestFrame
from hardware.gate import MotionGate
from hardware.live_decoder import SEEK_OTHERS
from hardware.look import Look
from hardware.still_decoder import is_settled
from hardware.viewfinder import AIM
from kiosk.core.aim_choice import Take
from kiosk.core.codes import Sighting
from kiosk.core.events import CodeScanned, Event, SightingsChanged, Source
from kiosk.core.presence import key_of
from kiosk.core.view import Scene, Seen, View

_STALL_S = 2.0
_LONGEST_GAP_S = 0.5
"""More than this between two frames is time in which nobody looked, and no label can have been seen to leave."""
_NOTHING = SightingsChanged((), 1, 1)


class WatchedTime:
    """Seconds in which somebody looked: a pause between two frames counts for as long as labels keep their places."""

    def __init__(self, absent_s: float) -> None:
        self._longest_gap_s = min(_LONGEST_GAP_S, absent_s / 2)
        self._watched_s = self._last_at_s = 0.0

    def at(self, frame: Frame) -> float:
        """The seconds so far, with those up to ``frame``."""
        self._watched_s += min(max(0.0, frame.at_s - self._last_at_s), self._longest_gap_s)
        self._last_at_s = frame.at_s
        return self._watched_s


class Reading:
    """Decodes the frames of ``newest`` until ``stop`` is set. ``run`` is the decode thread's work."""

    def __init__(
        self,
        newest: NewestFrame,
        decoder: Decoder | Look,
        post: Callable[[Event], None],
        stop: threading.Event,
        absent_s: float,
        take: Take = Take.AIM,
    ) -> None:
        self._newest = newest
        self._look = decoder if isinstance(decoder, Look) else Look(decoder)
        self._post = post
        self._stop = stop
        self._time = WatchedTime(absent_s)
        self._view = View(take, AIM, absent_s)
        self._told = _NOTHING
        self._lock = threading.Lock()
        """Of the view and of what was told: a tap comes from another thread, never in the midst of a picture."""

    def run(self, tell_stall: Callable[[], None]) -> None:
        """Decode until stopped; ``tell_stall`` is called when no new frame came for two seconds."""
        gate, last_number, settled = MotionGate(), -1, 0
        while not self._stop.is_set():
            frame = self._newest.next_after(last_number, timeout_s=_STALL_S)
            if frame is None:
                if not self._stop.is_set():
                    self._forget_boxes()
                tell_stall()
                continue
            last_number = frame.number
            if frame.is_presentation:
                self._tell_picture(frame)
            elif gate.is_worth_decoding(frame) or self._view.is_eager:
                sightings = self._look.at(frame)
                settled = (settled + 1 if gate.is_unchanged else 1) if is_settled(sightings) else 0
                if settled >= SEEK_OTHERS:
                    gate.settled()
                self._tell(frame, sightings, is_unchanged=gate.is_unchanged)
            else:
                self._tell(frame, None)

    def take(self, track_id: int) -> bool:
        """A person points at the code in the box ``track_id``: it is taken now, once. False when it cannot be.

        Any thread may call.
        """
        with self._lock:
            sighting = self._view.take(track_id)
            if sighting is None:
                return False
            self._tell_boxes(self._view.seen(), self._told.width, self._told.height)
            self._tell_taken([sighting], time.monotonic())
            return True

    def _tell(self, frame: Frame, sightings: Sequence[Sighting] | None, *, is_unchanged: bool = True) -> None:
        """What a frame of a moving sequence shows; ``sightings`` is None when nothing moved since the last one."""
        with self._lock:
            at_s = self._time.at(frame)
            if sightings is None:  # nothing moved, so all that was seen is still there
                taken = self._view.still(at_s)
            else:
                scene = Scene(frame.number, frame.width, frame.height)
                taken = self._view.saw(sightings, scene, at_s, is_unchanged=is_unchanged)
            self._tell_boxes(self._view.seen(), frame.width, frame.height, is_seen_anew=bool(sightings))
            self._tell_taken(taken, frame.at_s)

    def _tell_picture(self, frame: Frame) -> None:
        sightings = self._look.at(frame)
        with self._lock:
            seen = self._view.picture(sightings, frame.width)
            self._tell_boxes(seen, frame.width, frame.height)
            self._tell_taken([box.sighting for box in seen], frame.at_s)

    def _tell_taken(self, sightings: Sequence[Sighting], at_s: float) -> None:
        """Of equal labels in one picture the first is one piece, the second another: that much is certain."""
        keys = [key_of(sighting.code) for sighting in sightings]
        for number, (key, sighting) in enumerate(zip(keys, sightings, strict=True)):
            in_view = self._view.together(sighting.code) - keys[number + 1 :].count(key)
            together = max(in_view, keys[: number + 1].count(key))
            self._post(CodeScanned(sighting.code, Source.CAMERA, at_s, sighting.found_by, together))

    def _tell_boxes(self, seen: tuple[Seen, ...], width: int, height: int, *, is_seen_anew: bool = False) -> None:
        """Boxes come before codes: the viewfinder must know a label as taken before it hears that it is kept.

        What was read anew is told even when it is the same: the viewfinder forgets its boxes when a camera falters.
        """
        changed = SightingsChanged(seen, width, height) if seen else _NOTHING
        if is_seen_anew or changed != self._told:
            self._told = changed
            self._post(changed)

    def _forget_boxes(self) -> None:
        with self._lock:
            self._tell_boxes((), 1, 1)
