"""The decoders: one for stills, one for the frames of a camera. Both read with libzbar (pyzbar) and zxing-cpp.

Picture -> places that may hold a code (``locate``) -> passes of both engines (``zbar``, ``zxing``, ``strips``) ->
readings -> what may be believed of them (``judge``) -> sightings. Figures: ``kiosk bench decode``.
"""

from collections.abc import Iterable
from typing import Protocol

from hardware.frames import Image
from hardware.live_decoder import CASE_LENGTH, LiveDecoder
from hardware.still_decoder import StillDecoder
from kiosk.core.codes import Sighting


class Decoder(Protocol):
    """Finds codes in a picture. One thread at a time."""

    def decode(self, image: Image) -> list[Sighting]:
        """Return what can be read in a BGR or grey picture; corners in pixels of that picture.

        A sighting that is not ``is_sure`` must be seen again before it counts.
        """


def still_decoder(itf_lengths: Iterable[int] | None = None) -> Decoder:
    """The decoder for stills: takes the time it needs. Other lengths of ITF than these are doubtful; None: none is."""
    return StillDecoder(None if itf_lengths is None else frozenset(itf_lengths))


def live_decoder(itf_lengths: Iterable[int] = (CASE_LENGTH,)) -> Decoder:
    """The decoder for the frames of one camera: keeps within its budget, takes ITF of these lengths only."""
    return LiveDecoder(frozenset(itf_lengths))
