"""What the head of a photo tells, and that no bytes break the reader."""

import struct

import pytest
from fakes.pixels import jpeg, png, webp
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.picture import IMAGE_TYPES, Picture, picture_of


def vp8(width, height, start=b"\x9d\x01\x2a"):
    return webp(b"VP8 ", bytes(3) + start + struct.pack("<HH", width | 0x4000, height | 0x8000))


def vp8l(width, height, mark=0x2F):
    return webp(b"VP8L", struct.pack("<BI", mark, (width - 1) | (height - 1) << 14))


def vp8x(width, height):
    return webp(b"VP8X", bytes(4) + struct.pack("<I", width - 1)[:3] + struct.pack("<I", height - 1)[:3])


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (jpeg(width=4032, height=3024), Picture("image/jpeg", ".jpg", 4032, 3024)),
        (png(300, 200), Picture("image/png", ".png", 300, 200)),
        (vp8(300, 200), Picture("image/webp", ".webp", 300, 200)),
        (vp8l(300, 200), Picture("image/webp", ".webp", 300, 200)),
        (vp8x(70_000, 200), Picture("image/webp", ".webp", 70_000, 200)),
        (b"\xff\xd8\xff\xff\xff\x01" + jpeg(width=7, height=5)[2:], Picture("image/jpeg", ".jpg", 7, 5)),
    ],
)
def test_format_and_size_are_read(data, expected):
    assert picture_of(data) == expected


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"GIF89a",
        b"\xff\xd8\xff",
        b"\xff\xd8\xff\xe0\x00\x04ab\x00\x00",
        jpeg()[:16],
        jpeg(height=0),
        png(0, 5),
        png()[:18],
        vp8(3, 3, start=b"abc"),
        vp8l(3, 3, mark=0x30),
        webp(b"ALPH", bytes(20)),
        vp8x(3, 3)[:25],
    ],
)
def test_what_is_no_photo_is_refused(data):
    with pytest.raises(ValueError, match="no JPEG, PNG or WebP"):
        picture_of(data)


@given(
    st.sampled_from([b"", jpeg(fill=0), png(), vp8(9, 9), vp8l(9, 9), vp8x(9, 9)]),
    st.integers(0, 40),
    st.binary(max_size=40),
)
def test_no_bytes_break_the_reader(head, keep, rest):
    try:
        found = picture_of(head[:keep] + rest)
    except ValueError:
        return
    assert found.width > 0
    assert found.height > 0


def test_the_types_are_those_of_the_contract():
    assert len(set(IMAGE_TYPES)) == len(IMAGE_TYPES) == 12
