"""Opening a SOURCE through OpenCV: a device, a network camera, a video file, or a folder of pictures.

Facts behind the parameters (research page platform, section 2): V4L2 wants MJPG, size and rate at open, in that order,
rate last; time-outs of network cameras must be given at open; ``isOpened`` stays true after an unplug, so only
``read`` tells.
"""

import time
from collections.abc import Callable
from pathlib import Path
from urllib.parse import urlsplit

import numpy as np

from hardware.frames import Frame, Frames
from hardware.opencv import cv2
from kiosk.core.faults import CameraFault
from kiosk.core.inert import inert

PICTURES = frozenset({".jpg", ".jpeg", ".png", ".webp", ".bmp", ".tif", ".tiff", ".gif"})
_OPEN_TIMEOUT_MS = 3000
_READ_TIMEOUT_MS = 1500
_WIDTH, _HEIGHT, _FPS = 1280, 720, 30


def open_source(source: str) -> Frames:
    """Open ``source`` (see ``kiosk scan --help``). Raises CameraFault with a sentence for people."""
    if source.isascii() and source.isdigit():
        return _open_device(int(source), f"camera {source}")
    scheme, is_address, _ = source.partition("://")
    if is_address and scheme.lower() in {"http", "https", "rtsp", "rtsps"}:
        return _open_network(source)
    if is_address:  # the rest is not repeated: it may hold a password
        raise CameraFault(
            "No such camera", f"{inert(scheme)}:// is not understood. Network cameras: http, https, rtsp."
        )
    try:
        return _open_path(Path(source).expanduser())
    except (OSError, RuntimeError) as fault:  # RuntimeError: no such home directory
        reason = getattr(fault, "strerror", None) or str(fault)
        raise CameraFault("No such camera", f"{inert(source)} cannot be opened: {reason}.") from fault


def is_recorded(source: str) -> bool:
    """Whether ``source`` is a file or folder, which ends by itself, and not a camera."""
    if not source:
        return False  # Path("") would be the folder one happens to stand in
    try:
        path = Path(source).expanduser()
        return path.is_file() or path.is_dir()
    except (OSError, RuntimeError):
        return False


def read_picture(path: Path) -> Frame:
    """Read one picture file. Raises CameraFault when it is no picture."""
    name = inert(str(path))
    try:
        if path.is_char_device():  # /dev/zero would never end
            raise CameraFault("Not a picture", f"{name} is a device. Name a picture file.")
        data = np.frombuffer(path.read_bytes(), dtype=np.uint8)
    except OSError as fault:
        raise CameraFault("The picture cannot be read", f"{name}: {fault.strerror}.") from fault
    try:
        image = cv2.imdecode(data, cv2.IMREAD_COLOR) if data.size else None
    except cv2.error:
        image = None
    if image is None:
        raise CameraFault(
            "Not a picture", f"{name} is no picture that can be read (empty, cut off, or another kind of file)."
        )
    return Frame(np.asarray(image, dtype=np.uint8), number=1, at_s=0.0, is_presentation=True)


class Folder:
    """A folder of pictures: each, in the order of names, is one presentation. Rotten pictures are told and skipped."""

    is_live = False

    def __init__(self, folder: Path, on_rotten: Callable[[CameraFault], None] | None = None) -> None:
        self._paths = sorted(p for p in folder.iterdir() if p.suffix.lower() in PICTURES and p.is_file())
        if not self._paths:
            raise CameraFault("No pictures", f"There is no picture (jpg, png, webp ...) in {inert(str(folder))}.")
        self.total = len(self._paths)
        self.on_rotten = on_rotten
        self._next = 0

    def read(self) -> Frame | None:
        """The next picture that can be read, or None at the end."""
        while self._next < len(self._paths):
            path = self._paths[self._next]
            self._next += 1
            try:
                picture = read_picture(path)
            except CameraFault as fault:
                if self.on_rotten is not None:
                    self.on_rotten(fault)
                continue
            return Frame(picture.bgr, number=self._next, at_s=float(self._next), is_presentation=True)
        return None

    def close(self) -> None:
        """Nothing is held open."""


class Capture:
    """A device, stream or video file behind ``cv2.VideoCapture``."""

    def __init__(
        self, capture: "cv2.VideoCapture", *, is_live: bool, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._capture = capture
        self._clock = clock
        self._number = 0
        self.is_live = is_live
        self.total = 0 if is_live else max(0, int(capture.get(cv2.CAP_PROP_FRAME_COUNT)))

    def read(self) -> Frame | None:
        """The next frame, or None: unplugged, stalled, dropped, or at the end."""
        try:
            is_read, image = self._capture.read()
        except cv2.error:
            return None
        if not is_read or image.size == 0:
            return None
        self._number += 1
        at_s = self._clock() if self.is_live else self._capture.get(cv2.CAP_PROP_POS_MSEC) / 1000.0
        return Frame(np.asarray(image, dtype=np.uint8), self._number, at_s)

    def close(self) -> None:
        """Release the device."""
        self._capture.release()


def _open_path(path: Path) -> Frames:
    if path.is_dir():
        return Folder(path)
    if path.is_char_device():
        return _open_device(str(path), path.name)
    if path.is_file():
        return _open_file(path)
    raise CameraFault(
        "No such camera", f"There is no device, file or folder {inert(str(path))}. Check the name or the plug."
    )


def _open_device(device: int | str, name: str) -> Frames:
    mjpg = cv2.VideoWriter.fourcc(*"MJPG")
    wishes = [cv2.CAP_PROP_FOURCC, mjpg, cv2.CAP_PROP_FRAME_WIDTH, _WIDTH, cv2.CAP_PROP_FRAME_HEIGHT, _HEIGHT]
    capture = _opened(device, cv2.CAP_V4L2, [*wishes, cv2.CAP_PROP_FPS, _FPS])
    if capture is None:
        capture = _opened(device, cv2.CAP_V4L2, [])  # a driver may refuse the wishes and still give a picture
    if capture is None:
        raise CameraFault(
            "No picture from the camera", f"{name} cannot be opened: unplugged, or another program uses it."
        )
    return Capture(capture, is_live=True)


def _open_network(address: str) -> Frames:
    limits = [cv2.CAP_PROP_OPEN_TIMEOUT_MSEC, _OPEN_TIMEOUT_MS, cv2.CAP_PROP_READ_TIMEOUT_MSEC, _READ_TIMEOUT_MS]
    capture = _opened(address, cv2.CAP_FFMPEG, limits)
    if capture is None:
        host = inert(_host(address))  # never the whole address: it may hold a password
        raise CameraFault(
            "No picture from the network camera", f"{host} does not answer with a video. Is it switched on?"
        )
    return Capture(capture, is_live=True)


def _host(address: str) -> str:
    try:
        return urlsplit(address).hostname or "the address"
    except ValueError:
        return "the address"


def _open_file(path: Path) -> Frames:
    if path.suffix.lower() in PICTURES:
        return _SinglePicture(path)
    capture = _opened(str(path), cv2.CAP_FFMPEG, [])
    if capture is None:
        raise CameraFault(
            "Not a video", f"{inert(str(path))} is no video that can be read (empty, cut off, or another kind of file)."
        )
    return Capture(capture, is_live=False)


class _SinglePicture:
    """One picture file as a source of one presentation."""

    is_live = False
    total = 1

    def __init__(self, path: Path) -> None:
        self._frame: Frame | None = read_picture(path)

    def read(self) -> Frame | None:
        frame, self._frame = self._frame, None
        return frame

    def close(self) -> None:
        self._frame = None


def _opened(source: int | str, backend: int, parameters: list[int]) -> "cv2.VideoCapture | None":
    try:
        capture = cv2.VideoCapture(source, backend, parameters)
    except cv2.error:
        return None
    if capture.isOpened():
        return capture
    capture.release()
    return None
