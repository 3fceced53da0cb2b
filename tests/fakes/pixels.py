"""Pictures in as few bytes as their formats allow; each number makes another one."""

import struct


def jpeg(number: int = 0, width: int = 640, height: int = 480, fill: int = 600) -> bytes:
    """A JPEG up to its frame header, then ``fill`` bytes: enough for all that only reads heads and sums."""
    comment = b"\xff\xfe" + struct.pack(">H", 6) + struct.pack(">I", number)
    frame = b"\xff\xc0" + struct.pack(">HBHHB", 11, 8, height, width, 1) + b"\x01\x11\x00"
    return b"\xff\xd8" + comment + frame + bytes(fill) + b"\xff\xd9"


def png(width: int = 640, height: int = 480) -> bytes:
    """The signature and the header chunk of a PNG."""
    return b"\x89PNG\r\n\x1a\n" + struct.pack(">I", 13) + b"IHDR" + struct.pack(">II", width, height) + bytes(9)


def webp(kind: bytes, body: bytes) -> bytes:
    """A WebP with one chunk."""
    chunk = kind + struct.pack("<I", len(body)) + body
    return b"RIFF" + struct.pack("<I", 4 + len(chunk)) + b"WEBP" + chunk
