"""What a camera's driver has besides pictures: settings, its name, and whether another program holds it.

Plain V4L2 calls on a file descriptor of our own, which the kernel allows while OpenCV streams. Numbers and layouts:
linux/videodev2.h and v4l2-controls.h, the same on every 64-bit Linux.
"""

import errno
import fcntl
import os
import struct
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

_QUERYCAP = 0x80685600
_REQBUFS = 0xC0145608
_ENUM_FRAMESIZES = 0xC02C564A
_S_CTRL, _QUERYCTRL = 0xC008561C, 0xC0445624
_NEXT = 0x80000000
_DISABLED, _READ_ONLY = 0x1, 0x4
_CAN_CAPTURE, _HAS_DEVICE_CAPS = 0x1, 0x80000000
_DISCRETE = 1
_MOST_SIZES = 256
MJPG = int.from_bytes(b"MJPG", "little")
_STREAM_OF_PICTURES, _MAPPED_MEMORY = 1, 1

EXPOSURE_AUTO, EXPOSURE_ABSOLUTE = 0x009A0901, 0x009A0902
FOCUS_ABSOLUTE, FOCUS_AUTO = 0x009A090A, 0x009A090C
FLASH_LED_MODE = 0x009C0901
EXPOSURE_MANUAL, EXPOSURE_APERTURE_PRIORITY = 1, 3
"""Webcams know manual and "aperture priority", which means that the exposure time is automatic."""
LED_OFF, LED_TORCH = 0, 2


@dataclass(frozen=True, slots=True)
class Control:
    """A setting that the driver has, in the driver's own units."""

    id: int
    name: str
    low: int
    high: int
    is_writable: bool


@contextmanager
def opened(node: Path) -> Iterator[int]:
    """A file descriptor of the device, beside any that OpenCV holds. Raises OSError."""
    fd = os.open(node, os.O_RDWR | os.O_NONBLOCK | os.O_CLOEXEC)
    try:
        yield fd
    finally:
        os.close(fd)


def driver_of(fd: int) -> str:
    """The driver's name, such as uvcvideo. Raises OSError when this is no V4L2 device."""
    return _text(_capabilities(fd)[:16])


def can_capture(fd: int) -> bool:
    """Whether pictures come from this node: not of a metadata node, a codec or an output. Raises OSError."""
    of_all, of_this = struct.unpack_from("II", _capabilities(fd), 84)
    return bool((of_this if of_all & _HAS_DEVICE_CAPS else of_all) & _CAN_CAPTURE)


def is_in_use(fd: int) -> bool:
    """Whether another program streams from the device: asking for a picture buffer is then refused."""
    try:
        for count in (1, 0):  # and given back
            fcntl.ioctl(fd, _REQBUFS, struct.pack("5I", count, _STREAM_OF_PICTURES, _MAPPED_MEMORY, 0, 0))
    except OSError as fault:
        return fault.errno == errno.EBUSY
    return False


def frame_sizes(fd: int, pixels: int) -> list[tuple[int, int]]:
    """Widths and heights that the driver has for a pixel format such as ``MJPG``; of a range of sizes the largest.

    Empty when it tells none (VIDIOC_ENUM_FRAMESIZES).
    """
    found: list[tuple[int, int]] = []
    for index in range(_MOST_SIZES):
        try:
            told = fcntl.ioctl(fd, _ENUM_FRAMESIZES, struct.pack("3I32x", index, pixels, 0))
        except OSError:  # EINVAL: that was the last one, or the driver has no such call
            break
        kind, *sides = struct.unpack_from("7I", told, 8)
        found.append((sides[0], sides[1]) if kind == _DISCRETE else (sides[1], sides[4]))
        if kind != _DISCRETE:  # a range has no second entry
            break
    return found


def controls(fd: int) -> dict[int, Control]:
    """All settings that the driver has; empty when it tells none."""
    found: dict[int, Control] = {}
    last = 0
    while True:
        asked = struct.pack("II32s4iI8x", last | _NEXT, 0, b"", 0, 0, 0, 0, 0)
        try:
            told = fcntl.ioctl(fd, _QUERYCTRL, asked)
        except OSError:  # EINVAL: that was the last one
            return found
        last, _kind, name, low, high, _step, _usual, flags = struct.unpack("II32s4iI8x", told)
        if not flags & _DISABLED and last not in found:
            found[last] = Control(last, _text(name), low, high, not flags & _READ_ONLY)
        elif last in found:  # a driver that does not go on would be asked for ever
            return found


def set_control(fd: int, control: int, value: int) -> None:
    """Set a value. Raises OSError when the driver refuses it."""
    fcntl.ioctl(fd, _S_CTRL, struct.pack("Ii", control, value))


def _capabilities(fd: int) -> bytes:
    return fcntl.ioctl(fd, _QUERYCAP, bytes(104))


def _text(field: bytes) -> str:
    return field.split(b"\0")[0].decode("utf-8", "replace")
