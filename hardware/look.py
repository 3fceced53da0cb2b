"""Where to look in a live frame: the viewfinder first, at full resolution, then the rest with the time that is left.

Shrinking loses narrow bars and the whole 720p frame costs three times the viewfinder (research page platform, 4).
"""

from hardware.decoder import Decoder
from hardware.frames import Frame
from kiosk.core.codes import Sighting

AIM = (0.76, 0.52)
"""Width and height of the viewfinder as shares of the frame; it is centred."""
_WHOLE_EVERY = 3


class Look:
    """Decodes live frames: the viewfinder each time, the whole frame every third time when nothing was found there."""

    def __init__(self, decoder: Decoder) -> None:
        self._decoder = decoder
        self._missed = 0

    def at(self, frame: Frame) -> list[Sighting]:
        """What is seen in ``frame``, with corners in its pixels."""
        left, top, right, bottom = aim_box(frame.width, frame.height)
        found = self._decoder.decode(frame.bgr[top:bottom, left:right])
        if found:
            self._missed = 0
            return [_moved(sighting, left, top) for sighting in found]
        self._missed += 1
        return self._decoder.decode(frame.bgr) if self._missed % _WHOLE_EVERY == 0 else []


def aim_box(width: int, height: int) -> tuple[int, int, int, int]:
    """Left, top, right, bottom of the viewfinder in a frame of this size."""
    across, down = int(width * AIM[0]), int(height * AIM[1])
    left, top = (width - across) // 2, (height - down) // 2
    return left, top, left + across, top + down


def _moved(sighting: Sighting, by_x: int, by_y: int) -> Sighting:
    return Sighting(sighting.code, tuple((x + by_x, y + by_y) for x, y in sighting.polygon))
