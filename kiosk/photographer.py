"""Taking a photo: the camera's still, what is read in it, what the photo coach says of it, and the bytes to keep."""

from datetime import datetime

from hardware import coach
from hardware.controls import Wishes
from hardware.decoder import still_decoder
from hardware.devices import Roots
from hardware.photo_file import ORIGINAL_QUALITY, fitted, jpeg_of
from hardware.rest import RestingCamera
from hardware.still_camera import Still, StillCamera
from kiosk import __version__
from kiosk.clock import Clock
from kiosk.core.codes import Code
from kiosk.core.faults import CameraFault
from kiosk.core.photo_shot import Advice, AdviceKind, Shot
from kiosk.core.words import say
from kiosk.settings import Settings

MODEL = f"Scan kiosk {__version__}"


class Photographer:
    """Takes photos as the settings wish. Any thread may call, but not the UI thread: a photo takes seconds."""

    def __init__(self, settings: Settings, wishes: Wishes, clock: Clock, roots: Roots | None = None) -> None:
        self._settings, self._clock = settings, clock
        self._decoder = still_decoder(settings.itf_lengths)
        self._camera = StillCamera(settings.camera, wishes, roots)
        self._is_small_told = False

    def take(self, camera: RestingCamera | None, expected: Code | None = None, image_type: str = "other") -> Shot:
        """Take a photo of what ``camera`` watches, judge it, and make its JPEG. Raises CameraFault.

        ``expected``: the product it is filed under; ``image_type``: the side of it that it is to show.
        """
        if camera is None:
            raise CameraFault(say("There is no camera"), say("Photos need one: name it in set-up."))
        still = self._camera.take(camera)
        taken_at = self._taken_at()
        bgr = fitted(still.frame.bgr, self._settings.photo_long_edge)
        sightings = [sighting for sighting in self._decoder.decode(bgr) if sighting.is_sure]
        original = b""
        if self._settings.photo_keep_original and bgr is not still.frame.bgr:
            original = jpeg_of(still.frame.bgr, ORIGINAL_QUALITY, MODEL, taken_at)
        return Shot(
            jpeg=jpeg_of(bgr, self._settings.photo_quality, MODEL, taken_at),
            width=bgr.shape[1],
            height=bgr.shape[0],
            advice=(*coach.advise(bgr, sightings, expected, image_type), *self._smaller(still, max(bgr.shape[:2]))),
            codes=tuple(dict.fromkeys(sighting.code for sighting in sightings)),
            original=original,
            is_full_size=still.is_full_size,
        )

    def _smaller(self, still: Still, long_edge: int) -> tuple[Advice, ...]:
        """That only a picture of the preview could be taken, unless it is as large as photos are to be.

        Told once until the camera gives its full size again: one that never does would ask at every photo.
        """
        is_told, self._is_small_told = self._is_small_told, not still.is_full_size
        if is_told or still.is_full_size or long_edge >= self._settings.photo_long_edge:
            return ()
        sentence = say("Smaller picture than set up. Retake it if the print is small.")
        return (Advice(AdviceKind.SMALL, sentence),)

    def _taken_at(self) -> datetime | None:
        """Now, in local time; None while nobody knows whether the clock is right: a wrong time is worse than none."""
        return self._clock.now().wall.astimezone() if self._clock.is_synced() else None
