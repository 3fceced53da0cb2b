"""How long a decoder takes, and how old a frame is when it is decoded."""

import time
from collections.abc import Callable
from dataclasses import dataclass

from hardware.decoder import Decoder
from hardware.frames import Frame, Image
from kiosk.core.codes import Sighting


@dataclass(slots=True)
class Timing:
    """Of one frame: seconds of decoding (several looks at it together), and seconds from its capture to the end."""

    took_s: float = 0.0
    age_s: float = 0.0


class Stopwatch:
    """A decoder that is timed. ``frame`` tells the frame at hand; without one, the picture counts for itself.

    The decode thread writes; read the figures when it rests.
    """

    def __init__(self, decoder: Decoder, frame: Callable[[], Frame | None]) -> None:
        self._decoder, self._frame = decoder, frame
        self.reset()

    def reset(self) -> None:
        """Begin anew."""
        self.timings: dict[int, Timing] = {}

    def decode(self, image: Image) -> list[Sighting]:
        """Decode, and note the time."""
        frame, started_s = self._frame(), time.monotonic()
        sightings = self._decoder.decode(image)
        if frame is not None:
            now = time.monotonic()
            timing = self.timings.setdefault(frame.number, Timing())
            timing.took_s += now - started_s
            timing.age_s = now - frame.at_s
        return sightings
