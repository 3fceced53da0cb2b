"""Where to look in a live frame: the viewfinder first, at full resolution, then the rest with the time that is left.

Shrinking loses narrow bars and the whole 720p frame costs three times the viewfinder (research page platform, 4).
"""

import math

from hardware.decoder import Decoder
from hardware.frames import Frame
from kiosk.core.codes import Sighting
from kiosk.core.presence import ABSENT_S

AIM = (0.76, 0.52)
"""Width and height of the viewfinder as shares of the frame; it is centred."""
_WHOLE_EVERY = 3


class Look:
    """Decodes live frames: the viewfinder each time, the whole frame every third time when nothing was found there.

    A label that lies outside the viewfinder is looked for in every frame for as long as it counts as in view: else it
    would seem to leave whenever another label is held into the viewfinder, and be counted again.
    """

    def __init__(self, decoder: Decoder, absent_s: float = ABSENT_S) -> None:
        self._decoder = decoder
        self._absent_s = absent_s
        self._missed = 0
        self._outside_at_s = -math.inf

    def at(self, frame: Frame) -> list[Sighting]:
        """What is seen in ``frame``, with corners in its pixels."""
        if frame.is_presentation:
            return self._decoder.decode(frame.bgr)
        left, top, right, bottom = aim_box(frame.width, frame.height)
        inside = [_moved(sighting, left, top) for sighting in self._decoder.decode(frame.bgr[top:bottom, left:right])]
        self._missed = 0 if inside else self._missed + 1
        is_whole_due = not inside and self._missed % _WHOLE_EVERY == 0
        if not is_whole_due and frame.at_s - self._outside_at_s > self._absent_s:
            return inside
        known = {sighting.code.identity for sighting in inside}
        outside = [s for s in self._decoder.decode(frame.bgr) if s.code.identity not in known]
        if outside:
            self._outside_at_s = frame.at_s
        return inside + outside


def aim_box(width: int, height: int) -> tuple[int, int, int, int]:
    """Left, top, right, bottom of the viewfinder in a frame of this size."""
    across, down = int(width * AIM[0]), int(height * AIM[1])
    left, top = (width - across) // 2, (height - down) // 2
    return left, top, left + across, top + down


def _moved(sighting: Sighting, by_x: int, by_y: int) -> Sighting:
    return Sighting(sighting.code, tuple((x + by_x, y + by_y) for x, y in sighting.polygon))
