"""A stand-in for a USB camera: what its driver answers to V4L2 calls, and the faults it can have.

Its device node is a plain file that also holds the frame buffers, so open and mmap are the kernel's own;
``fakes.camera_port`` brings the other calls here. Layouts and meanings: linux/videodev2.h, 64 bit; in trouble it
behaves as uvcvideo does.
"""

import ctypes
import errno
import mmap
import struct
import threading
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import cv2
import numpy as np
from fakes.pictures import Picture, bench

MJPG, YUYV = (int.from_bytes(name, "little") for name in (b"MJPG", b"YUYV"))
_NAMES = {MJPG: "MJPG", YUYV: "YUYV"}
_BUFFER_SIZE = 5_000_000 // mmap.PAGESIZE * mmap.PAGESIZE
_MOST_BUFFERS = 8
_CAPTURE_AND_STREAMING = 0x1 | 0x04000000
_METADATA, _HAS_DEVICE_CAPS = 0x00800000, 0x80000000
_NEXT = 0x80000000
_VARIANTS = 6


@dataclass
class Control:
    """A setting of the driver: V4L2 type 1 is a number, 2 is yes or no, 3 a choice."""

    name: str
    kind: int
    low: int
    high: int
    value: int


AUTO_EXPOSURE, EXPOSURE, FOCUS, AUTO_FOCUS, LED_MODE = 0x9A0901, 0x9A0902, 0x9A090A, 0x9A090C, 0x9C0901


def webcam_controls() -> dict[int, Control]:
    """Those of a common webcam; the driver starts with everything automatic."""
    return {
        AUTO_EXPOSURE: Control("Auto Exposure", 3, 0, 3, 3),
        EXPOSURE: Control("Exposure Time, Absolute", 1, 3, 2047, 250),
        FOCUS: Control("Focus, Absolute", 1, 0, 250, 0),
        AUTO_FOCUS: Control("Focus, Automatic Continuous", 2, 0, 1, 1),
    }


class FakeCamera:
    """One camera, from plug to unplug. Tests call its methods while OpenCV reads from it."""

    def __init__(self, node: Path, name: str, driver: str, controls: dict[int, Control]) -> None:
        self.node = node
        self.controls = controls
        self.set_up: list[str] = []
        """The formats, rates and controls that were set, in order."""
        self.sizes: tuple[tuple[int, int], ...] = ((640, 480), (1280, 720), (1920, 1080))
        """Those that it tells; it gives the nearest of them."""
        self.has_range_of_sizes = False
        """It takes any size up to the largest, and tells that in one answer."""
        self.hangs_at: tuple[int, int] | None = None
        """Once this size is set, every call into the driver waits."""
        self.owner: int | None = None
        """The file descriptor that holds the frame buffers; another one is told EBUSY."""
        self._name, self._driver = name, driver
        with node.open("wb") as file:
            file.truncate(_BUFFER_SIZE * _MOST_BUFFERS)
        with node.open("r+b") as file:
            self._memory = mmap.mmap(file.fileno(), 0)
        self._pictures: list[Picture] = []
        self._encoded: dict[Any, bytes] = {}
        self._changed = threading.Condition()
        self._format, self._size, self._fps = YUYV, (640, 480), 30
        self._queued: deque[int] = deque()
        self._done: deque[tuple[int, int, int, float]] = deque()
        self._began_s, self._made = 0.0, 0
        self._is_streaming = self._is_taken = self._is_gone = self._is_hung = self._is_stalled = False
        self._frozen_at: int | None = None
        self._thaws_when_opened = False
        self._torn: set[int] = set()
        self.show(bench())

    # ------------------------------------------------------------------------------------------ what tests do to it

    def show(self, picture: Picture) -> None:
        """See this, with the noise of a sensor."""
        random = np.random.default_rng(len(self._encoded))
        noise = [random.integers(-3, 4, picture.shape) for _ in range(_VARIANTS)]
        with self._changed:
            self._pictures = [np.clip(picture + grain, 0, 255).astype(np.uint8) for grain in noise]
            self._encoded = {}

    def show_black(self) -> None:
        """The cover is closed: no picture and no noise."""
        with self._changed:
            self._pictures, self._encoded = [np.zeros((720, 1280, 3), np.uint8)], {}

    def show_numbered(self) -> None:
        """Frame n is all of brightness 2 x (n modulo 120)."""
        with self._changed:
            self._pictures = [np.full((720, 1280, 3), 2 * number, np.uint8) for number in range(120)]
            self._encoded = {}

    def freeze(self, *, until_opened_anew: bool = False) -> None:
        """Give the last picture for ever, as if all were well."""
        with self._changed:
            self._frozen_at, self._thaws_when_opened = self._made, until_opened_anew

    def thaw(self) -> None:
        with self._changed:
            self._frozen_at = None

    def tear(self, *which: int) -> None:
        """The frames with these numbers, counted from now, come without a byte."""
        with self._changed:
            self._torn = {self._made + number for number in which}

    def stall(self, *, is_over: bool = False) -> None:
        """Give no frames."""
        with self._changed:
            self._advance()
            self._is_stalled = not is_over
            self._began_s = time.monotonic() - self._made / self._fps
            self._changed.notify_all()

    def hang(self) -> None:
        """Every call into the driver waits, from now."""
        with self._changed:
            self._is_hung = True

    def work_again(self) -> None:
        with self._changed:
            self._is_hung = False
            self._changed.notify_all()

    def be_taken(self) -> None:
        """Another program streams from it."""
        with self._changed:
            self._is_taken = True

    def be_given_back(self) -> None:
        with self._changed:
            self._is_taken = False

    def let_pass(self, frames: int) -> None:
        """Wait for as long as so many frames take."""
        with self._changed:
            self._changed.wait_for(lambda: False, frames / self._fps)

    def vanish(self) -> None:
        """The cable is pulled: nodes go, open ones fail."""
        with self._changed:
            self._is_gone, self._is_hung = True, False
            self._changed.notify_all()

    # ---------------------------------------------------------------------------------------- what the driver answers

    def ioctl(self, fd: int, number: int, data: int) -> int:
        """Answer a call: 0, or an errno."""
        with self._changed:
            self._changed.wait_for(lambda: not self._is_hung)
            if self._is_gone:
                return errno.ENODEV
            answer = _ANSWERS.get(number)
            return answer(self, fd, data) if answer else errno.ENOTTY

    def wait_readable(self, timeout_s: float) -> bool:
        """Wait as select does until a frame is there or the device is gone."""
        ends_s = time.monotonic() + timeout_s
        with self._changed:
            while not self._is_gone and not self._is_hung:
                self._advance()
                if self._done:
                    return True
                if (left_s := ends_s - time.monotonic()) <= 0:
                    return False
                due_s = self._began_s + (self._made + 1) / self._fps - time.monotonic()
                flows = self._is_streaming and not self._is_stalled
                self._changed.wait(min(left_s, max(0.001, due_s)) if flows else left_s)
            return True

    def closed(self, fd: int) -> None:
        with self._changed:
            if self.owner == fd:
                self._free()

    def _free(self) -> None:
        self.owner, self._is_streaming = None, False
        self._queued.clear()
        self._done.clear()

    def _advance(self) -> None:
        """Make the frames that are due; one for which no buffer waits is lost, as in the kernel."""
        if not self._is_streaming or self._is_stalled:
            return
        due = int((time.monotonic() - self._began_s) * self._fps)
        while self._made < due:
            self._made += 1
            if self._queued:
                index = self._queued.popleft()
                at_s = self._began_s + self._made / self._fps
                self._done.append((index, self._write(index), self._made, at_s))

    def _write(self, index: int) -> int:
        if self._made in self._torn:
            return 0
        content = self._content((self._made if self._frozen_at is None else self._frozen_at) % len(self._pictures))
        self._memory[index * _BUFFER_SIZE : index * _BUFFER_SIZE + len(content)] = content
        return len(content)

    def _content(self, number: int) -> bytes:
        key = (self._format, self._size, number)
        if key not in self._encoded:
            self._encoded[key] = _encoded(self._pictures[number], self._format, self._size)
        return self._encoded[key]

    def _query(self, _fd: int, data: int) -> int:
        about = struct.pack("16s32s32s", self._driver.encode(), self._name.encode(), b"usb-0000:00:14.0-1")
        return _write(data, about + struct.pack("III", 0x60100, _CAPTURE_AND_STREAMING, _CAPTURE_AND_STREAMING))

    def _input(self, _fd: int, data: int) -> int:
        return _write(data, struct.pack("I", 0))

    def _get_format(self, _fd: int, data: int) -> int:
        width, height = self._size
        line = width * 2 if self._format == YUYV else 0
        picture = struct.pack("8I", width, height, self._format, 1, line, _BUFFER_SIZE, 8, 0)
        return _write(data + 8, picture)

    def _set_format(self, fd: int, data: int) -> int:
        if self._is_taken or self.owner is not None:
            return errno.EBUSY
        width, _height, wanted = struct.unpack("3I", ctypes.string_at(data + 8, 12))
        self._format = wanted if wanted in _NAMES else YUYV
        self._size = min(self.sizes, key=lambda size: abs(size[0] - width))
        self._fps = self._rates()[0]
        self._is_hung = self._size == self.hangs_at
        self.set_up.append(f"{_NAMES[self._format]} {self._size[0]}x{self._size[1]}")
        return self._get_format(fd, data)

    def _rates(self) -> tuple[int, ...]:
        """The rates at this format and size, the driver's own choice first: USB 2 is too slow for plain 1280x720."""
        if self._format == MJPG:
            return (15, 30)
        return {(640, 480): (30,), (1280, 720): (10,), (1920, 1080): (5,)}[self._size]

    def _get_rate(self, _fd: int, data: int) -> int:
        return _write(data + 4, struct.pack("4I", 0x1000, 0, 1, self._fps))

    def _set_rate(self, fd: int, data: int) -> int:
        if self._is_taken or self._is_streaming:
            return errno.EBUSY
        one, wanted = struct.unpack("2I", ctypes.string_at(data + 12, 8))
        self._fps = min(self._rates(), key=lambda rate: abs(rate - wanted / max(1, one)))
        self.set_up.append(f"{self._fps} fps")
        return self._get_rate(fd, data)

    def _enum_size(self, _fd: int, data: int) -> int:
        index, pixels = struct.unpack("2I", ctypes.string_at(data, 8))
        if pixels not in _NAMES or index >= len(self.sizes):
            return errno.EINVAL
        if self.has_range_of_sizes:
            (least, *_), (wide, high) = self.sizes, self.sizes[-1]
            return _write(data + 8, struct.pack("7I", 3, least[0], wide, 2, least[1], high, 2))
        return _write(data + 8, struct.pack("3I", 1, *self.sizes[index]))

    def _request_buffers(self, fd: int, data: int) -> int:
        if self._is_taken or self.owner not in {None, fd}:
            return errno.EBUSY
        (count,) = struct.unpack("I", ctypes.string_at(data, 4))
        self._free()
        if count:
            self.owner = fd
        return _write(data, struct.pack("I", min(count, _MOST_BUFFERS)))

    def _query_buffer(self, _fd: int, data: int) -> int:
        (index,) = struct.unpack("I", ctypes.string_at(data, 4))
        return self._tell_buffer(data, index, 0, 0, 0.0)

    def _tell_buffer(self, data: int, index: int, used: int, sequence: int, at_s: float) -> int:
        head = struct.pack("5I4xqq", index, 1, used, 0x2001, 1, int(at_s), int(at_s % 1 * 1e6))
        tail = struct.pack("II", sequence, 1) + struct.pack("Q", index * _BUFFER_SIZE) + struct.pack("I", _BUFFER_SIZE)
        return _write(data, head + bytes(16) + tail)

    def _queue(self, _fd: int, data: int) -> int:
        self._advance()
        self._queued.append(struct.unpack("I", ctypes.string_at(data, 4))[0])
        return 0

    def _dequeue(self, _fd: int, data: int) -> int:
        self._advance()
        if not self._done:
            return errno.EAGAIN
        return self._tell_buffer(data, *self._done.popleft())

    def _stream_on(self, _fd: int, _data: int) -> int:
        if self._thaws_when_opened:
            self._frozen_at = None
        for number in range(len(self._pictures)):
            self._content(number)  # now: it takes longer than a camera may
        self._is_streaming, self._began_s = True, time.monotonic() - self._made / self._fps
        return 0

    def _stream_off(self, _fd: int, _data: int) -> int:
        self._is_streaming = False
        self._queued.clear()
        self._done.clear()
        return 0

    def _query_control(self, _fd: int, data: int) -> int:
        (wanted,) = struct.unpack("I", ctypes.string_at(data, 4))
        if wanted & _NEXT:
            found = min((known for known in self.controls if known > wanted & ~_NEXT), default=None)
        else:
            found = wanted if wanted in self.controls else None
        if found is None:
            return errno.EINVAL
        control = self.controls[found]
        limits = struct.pack("4iI", control.low, control.high, 1, control.value, 0)
        return _write(data, struct.pack("II32s", found, control.kind, control.name.encode()) + limits)

    def _get_control(self, _fd: int, data: int) -> int:
        (wanted,) = struct.unpack("I", ctypes.string_at(data, 4))
        if wanted not in self.controls:
            return errno.EINVAL
        return _write(data + 4, struct.pack("i", self.controls[wanted].value))

    def _set_control(self, _fd: int, data: int) -> int:
        wanted, value = struct.unpack("Ii", ctypes.string_at(data, 8))
        control = self.controls.get(wanted)
        if control is None:
            return errno.EINVAL
        if not control.low <= value <= control.high:
            return errno.ERANGE
        control.value = value
        self.set_up.append(f"{control.name} = {value}")
        return 0


_ANSWERS: dict[int, Callable[[FakeCamera, int, int], int]] = {
    0: FakeCamera._query,
    4: FakeCamera._get_format,
    5: FakeCamera._set_format,
    8: FakeCamera._request_buffers,
    9: FakeCamera._query_buffer,
    15: FakeCamera._queue,
    17: FakeCamera._dequeue,
    18: FakeCamera._stream_on,
    19: FakeCamera._stream_off,
    21: FakeCamera._get_rate,
    22: FakeCamera._set_rate,
    27: FakeCamera._get_control,
    28: FakeCamera._set_control,
    36: FakeCamera._query_control,
    38: FakeCamera._input,
    39: FakeCamera._input,
    74: FakeCamera._enum_size,
}
"""By the number of the ioctl in videodev2.h."""


class FakeMetadata:
    """The second node of a webcam, which gives data about pictures and none itself."""

    def ioctl(self, fd: int, number: int, data: int) -> int:
        if number:
            return errno.ENOTTY
        return _write(data + 84, struct.pack("II", _CAPTURE_AND_STREAMING | _HAS_DEVICE_CAPS, _METADATA))

    def wait_readable(self, timeout_s: float) -> bool:
        return False

    def closed(self, fd: int) -> None:
        """Nothing is held."""

    def vanish(self) -> None:
        """It goes with its camera."""


def _write(address: int, content: bytes) -> int:
    ctypes.memmove(address, content, len(content))
    return 0


def _encoded(picture: Picture, form: int, size: tuple[int, int]) -> bytes:
    fitted = cv2.resize(picture, size) if picture.shape[1::-1] != size else picture
    if form == YUYV:
        return cv2.cvtColor(fitted, cv2.COLOR_BGR2YUV_YUY2).tobytes()
    return cv2.imencode(".jpg", fitted, [cv2.IMWRITE_JPEG_QUALITY, 90])[1].tobytes()
