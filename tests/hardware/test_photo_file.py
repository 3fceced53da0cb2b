"""What the bytes of a photo hold: the picture at its size, when it was taken, and nothing about where."""

import io
from datetime import datetime, timedelta, timezone

import cv2
import numpy as np
import pytest
from PIL import Image as Pillow
from PIL.ExifTags import IFD, Base

from hardware.photo_file import fitted, jpeg_of
from kiosk.core.picture import picture_of

WHEN = datetime(2026, 3, 31, 14, 5, 9, tzinfo=timezone(timedelta(hours=5, minutes=30)))
SHAPES = [((1536, 2730, 3), (1152, 2048)), ((4000, 3000, 3), (2048, 1536)), ((720, 1280, 3), (720, 1280))]


def exif_of(data: bytes) -> tuple[dict[int, object], dict[int, object], dict[int, object]]:
    """The tags of the picture, those of the taking, and those of the place."""
    exif = Pillow.open(io.BytesIO(data)).getexif()
    return dict(exif), dict(exif.get_ifd(IFD.Exif)), dict(exif.get_ifd(IFD.GPSInfo))


def test_it_tells_when_it_was_taken_by_what_and_no_place() -> None:
    tags, taking, place = exif_of(jpeg_of(np.full((480, 640, 3), 90, np.uint8), 85, "Scan kiosk 1", WHEN))

    assert (tags[Base.Make], tags[Base.Model], tags[Base.Orientation]) == ("Closient", "Scan kiosk 1", 1)
    assert taking[Base.DateTimeOriginal] == "2026:03:31 14:05:09"
    assert taking[Base.OffsetTimeOriginal] == "+05:30"
    assert (taking[Base.ExifImageWidth], taking[Base.ExifImageHeight]) == (640, 480)
    assert place == {}


def test_a_time_that_nobody_knows_is_not_told() -> None:
    tags, taking, _ = exif_of(jpeg_of(np.full((48, 64), 90, np.uint8), 85, "Scan kiosk 1"))

    assert {Base.DateTime, Base.DateTimeOriginal, Base.OffsetTimeOriginal}.isdisjoint({*tags, *taking})


@pytest.mark.parametrize(("shape", "size"), SHAPES)
def test_the_long_edge_is_kept_to_and_nothing_is_enlarged(shape: tuple[int, ...], size: tuple[int, int]) -> None:
    sized = fitted(np.full(shape, 90, np.uint8), 2048)

    assert sized.shape[:2] == size
    told = picture_of(jpeg_of(sized, 85, "Scan kiosk 1"))
    assert (told.content_type, told.height, told.width) == ("image/jpeg", *size)


def test_colours_stay_what_they_are() -> None:
    bgr = np.zeros((64, 64, 3), np.uint8)
    bgr[:] = (200, 60, 10)

    seen = cv2.imdecode(np.frombuffer(jpeg_of(bgr, 90, "Scan kiosk 1"), np.uint8), cv2.IMREAD_COLOR)

    assert np.abs(seen.astype(int) - bgr).max() <= 4


def test_less_quality_takes_less_room() -> None:
    noise = np.random.default_rng(1).integers(0, 256, (200, 200, 3)).astype(np.uint8)

    assert len(jpeg_of(noise, 60, "Scan kiosk 1")) < len(jpeg_of(noise, 90, "Scan kiosk 1"))
