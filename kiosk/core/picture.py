"""What a photo's first bytes tell: format and size in pixels. Pure; nothing is decoded.

JPEG (ITU T.81, B.2.2), PNG (RFC 2083, 11.2.2) and WebP (RFC 9649, 2.5 to 2.7): the formats that the API takes (API
page, 3.9). Foreign bytes are hostile input: whatever they are, they give a Picture or a ValueError.
"""

import struct
from dataclasses import dataclass

IMAGE_TYPES = (
    "front",
    "back",
    "left",
    "right",
    "top",
    "bottom",
    "nutrition",
    "ingredients",
    "barcode",
    "recycling",
    "certification",
    "other",
)
"""What a photo may show; it steers which extractor sees it (API page, 3.11)."""

_NO_PHOTO = "these bytes are no JPEG, PNG or WebP picture"
_PNG = b"\x89PNG\r\n\x1a\n"
_JPEG_FRAMES = frozenset({*range(0xC0, 0xD0)} - {0xC4, 0xC8, 0xCC})
"""Markers that begin a frame, whose header holds the size."""
_JPEG_ALONE = frozenset({0x01, *range(0xD0, 0xDA)})
"""Markers without a segment behind them."""


@dataclass(frozen=True, slots=True)
class Picture:
    """Format and size in pixels. ``extension`` with its dot."""

    content_type: str
    extension: str
    width: int
    height: int


def picture_of(data: bytes) -> Picture:
    """Read the head of a photo. Raises ValueError when it is none of the three formats, or has no size."""
    try:
        if data.startswith(b"\xff\xd8\xff"):
            found = Picture("image/jpeg", ".jpg", *_jpeg_size(data))
        elif data.startswith(_PNG) and data[12:16] == b"IHDR":
            found = Picture("image/png", ".png", *struct.unpack_from(">II", data, 16))
        elif data[:4] == b"RIFF" and data[8:12] == b"WEBP":
            found = Picture("image/webp", ".webp", *_webp_size(data))
        else:
            raise ValueError(_NO_PHOTO)
    except struct.error:
        raise ValueError(_NO_PHOTO) from None
    if found.width < 1 or found.height < 1:
        raise ValueError(_NO_PHOTO)
    return found


def _jpeg_size(data: bytes) -> tuple[int, int]:
    at = 2
    while True:
        mark, kind = struct.unpack_from(">BB", data, at)
        if mark != 0xFF:
            raise ValueError(_NO_PHOTO)
        if kind == 0xFF:  # any number of fill bytes may stand before a marker
            at += 1
        elif kind in _JPEG_FRAMES:
            height, width = struct.unpack_from(">HH", data, at + 5)
            return width, height
        elif kind in _JPEG_ALONE:
            at += 2
        else:
            (length,) = struct.unpack_from(">H", data, at + 2)
            at += 2 + max(length, 2)


def _webp_size(data: bytes) -> tuple[int, int]:
    kind = data[12:16]
    if kind == b"VP8X":
        low = struct.unpack_from("<BBBBBB", data, 24)
        return _low_24(low[:3]) + 1, _low_24(low[3:]) + 1
    if kind == b"VP8L":
        mark, bits = struct.unpack_from("<BI", data, 20)
        if mark != 0x2F:
            raise ValueError(_NO_PHOTO)
        return (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1
    if kind == b"VP8 " and data[23:26] == b"\x9d\x01\x2a":
        width, height = struct.unpack_from("<HH", data, 26)
        return width & 0x3FFF, height & 0x3FFF
    raise ValueError(_NO_PHOTO)


def _low_24(parts: tuple[int, ...]) -> int:
    return parts[0] | parts[1] << 8 | parts[2] << 16
