"""Which decoder looks at which frame."""

from collections.abc import Collection

from hardware.decoder import Decoder, live_decoder, still_decoder
from hardware.frames import Frame
from kiosk.core.codes import Sighting


class Look:
    """Frames of a moving sequence go to the live decoder, pictures of their own to one that takes its time."""

    def __init__(self, live: Decoder, still: Decoder | None = None) -> None:
        self._live = live
        self._still = still or still_decoder()

    def at(self, frame: Frame) -> list[Sighting]:
        """What is seen in ``frame``, with corners in its pixels; of a picture of its own only what is sure."""
        if frame.is_presentation:
            return [sighting for sighting in self._still.decode(frame.bgr) if sighting.is_sure]
        return self._live.decode(frame.bgr)


def look_for(itf_lengths: Collection[int]) -> Look:
    """The decoders of a kiosk in which ITF codes have these lengths."""
    return Look(live_decoder(itf_lengths), still_decoder(itf_lengths))
