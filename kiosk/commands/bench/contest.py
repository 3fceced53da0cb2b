"""Several decoders on the same pictures in the same run, picture by picture, so that noise hits all alike."""

import time
from collections.abc import Collection, Mapping
from dataclasses import dataclass

from hardware.bench.rivals import PlainPyzbar, PlainZxing
from hardware.decoder import Decoder, still_decoder
from hardware.frames import Image
from hardware.quiet import muted_stderr
from kiosk.core.codes import Sighting

SHIPPED, PYZBAR, ZXING, UNION = "shipped", "pyzbar", "zxing-cpp", "both engines"
CONTESTANTS = (SHIPPED, PYZBAR, ZXING, UNION)


@dataclass(frozen=True, slots=True)
class Reading:
    """What one decoder sees in one picture, and how long it took."""

    sightings: tuple[Sighting, ...]
    took_ms: float

    @property
    def sure(self) -> tuple[Sighting, ...]:
        """The sightings that count."""
        return tuple(sighting for sighting in self.sightings if sighting.is_sure)

    @property
    def held_back(self) -> tuple[Sighting, ...]:
        """The doubtful ones: neither read nor wrong."""
        return tuple(sighting for sighting in self.sightings if not sighting.is_sure)


class Contest:
    """The shipped still decoder, plain pyzbar, plain zxing-cpp, and the last two together.

    ``itf_lengths``: as the kiosk's setting of that name; None for pictures in which ITF codes may have any length.
    """

    def __init__(self, itf_lengths: Collection[int] | None = None) -> None:
        shipped = still_decoder(itf_lengths)
        self._decoders: dict[str, Decoder] = {SHIPPED: shipped, PYZBAR: PlainPyzbar(), ZXING: PlainZxing()}
        self._turn = 0

    def read(self, image: Image) -> Mapping[str, Reading]:
        """Let each read ``image``; who begins changes from picture to picture."""
        names = list(self._decoders)
        order = names[self._turn :] + names[: self._turn]
        self._turn = (self._turn + 1) % len(names)
        found = {name: _timed(self._decoders[name], image) for name in order}
        one, other = found[PYZBAR], found[ZXING]
        found[UNION] = Reading(one.sightings + other.sightings, one.took_ms + other.took_ms)
        return found


def _timed(decoder: Decoder, image: Image) -> Reading:
    with muted_stderr():
        started = time.perf_counter()
        sightings = decoder.decode(image)
        took_ms = (time.perf_counter() - started) * 1000
    return Reading(tuple(sightings), took_ms)
