"""A picture as the bytes of a photo: JPEG at the size that is sent, with what EXIF may tell of it, and no location.

Tags: Exif 2.32 (CIPA DC-008). Pillow writes them.
"""

import io
from datetime import datetime

from PIL import Image as Pillow
from PIL.ExifTags import IFD, Base

from hardware.frames import Image
from hardware.opencv import cv2, resized

MAKE = "Closient"
_UPRIGHT = 1
_VERSION = b"0232"
ORIGINAL_QUALITY = 95


def fitted(bgr: Image, long_edge: int) -> Image:
    """The picture with its longer side no longer than ``long_edge`` pixels; never enlarged."""
    high, wide = bgr.shape[:2]
    share = long_edge / max(high, wide)
    if share >= 1:
        return bgr
    return resized(bgr, max(1, round(wide * share)), max(1, round(high * share)))


def jpeg_of(bgr: Image, quality: int, model: str, taken_at: datetime | None = None) -> bytes:
    """A picture as JPEG, of ``quality`` 1 to 95, made by ``model``.

    ``taken_at`` in local time with its offset; None when the clock was not known to be right: then no time is told.
    """
    rgb = cv2.cvtColor(bgr, cv2.COLOR_BGR2RGB if bgr.ndim == 3 else cv2.COLOR_GRAY2RGB)
    picture = Pillow.fromarray(rgb)
    exif = Pillow.Exif()
    exif[Base.Make], exif[Base.Model], exif[Base.Orientation] = MAKE, model, _UPRIGHT
    details: dict[int, str | bytes | int] = {
        Base.ExifVersion: _VERSION,
        Base.ExifImageWidth: picture.width,
        Base.ExifImageHeight: picture.height,
    }
    if taken_at is not None:
        exif[Base.DateTime] = details[Base.DateTimeOriginal] = f"{taken_at:%Y:%m:%d %H:%M:%S}"
        details[Base.OffsetTime] = details[Base.OffsetTimeOriginal] = taken_at.isoformat()[-6:]
    exif.get_ifd(IFD.Exif).update(details)
    packed = io.BytesIO()
    picture.save(packed, "JPEG", quality=quality, exif=exif)
    return packed.getvalue()
