"""Opening a SOURCE: a device, a network camera, a video file, or a folder of pictures.

Facts behind the parameters (research page platform, section 2): V4L2 wants MJPG, size and rate at open, in that order,
rate last; time-outs of network cameras must be given at open.
"""

import errno
import logging
from collections.abc import Callable
from pathlib import Path
from urllib.parse import urlsplit

import numpy as np

from hardware import controls, v4l2
from hardware.controls import Wishes
from hardware.devices import Finder, Found, Roots
from hardware.frames import Frame, Frames, Nature
from hardware.live import LiveFrames
from hardware.opencv import cv2
from hardware.rights import not_allowed
from kiosk.core.faults import CameraFault, CameraInUse
from kiosk.core.inert import inert
from kiosk.core.words import say

log = logging.getLogger(__name__)

PICTURES = frozenset({".jpg", ".jpeg", ".png", ".webp", ".bmp", ".tif", ".tiff", ".gif"})
_OPEN_TIMEOUT_MS = 3000
_READ_TIMEOUT_MS = 1500
_PLAYED_BACK = frozenset({"v4l2 loopback", "vivid", "vimc"})
"""Drivers of cameras that are none: what they show may rightly stand still."""


class CameraOpener:
    """Opens a SOURCE again and again as ``wishes`` say; remembers which device it was, to find it at another port.

    One for each watch; its capture threads call it.
    """

    def __init__(self, wishes: Wishes | None = None, roots: Roots | None = None) -> None:
        self._wishes = wishes or Wishes()
        self._finder = Finder(roots)

    def __call__(self, source: str) -> Frames:
        """Open ``source`` (see ``kiosk scan --help``). Raises CameraFault with a sentence for people."""
        if self._finder.is_device(source):
            return self._open_device(self._finder.find(source))
        scheme, is_address, _ = source.partition("://")
        if is_address and scheme.lower() in {"http", "https", "rtsp", "rtsps"}:
            return _open_network(source, self._wishes)
        if is_address:  # the rest is not repeated: it may hold a password
            raise CameraFault(
                say("No such camera"),
                say("{scheme}:// is not understood. Network cameras: http, https, rtsp.", scheme=inert(scheme)),
            )
        try:
            path = Path(source).expanduser()
            return self._open_device(Found(path, None)) if path.is_char_device() else _open_path(path)
        except (OSError, RuntimeError) as fault:  # RuntimeError: no such home directory
            reason = getattr(fault, "strerror", None) or str(fault)
            raise CameraFault(
                say("No such camera"),
                say("{source_text} cannot be opened: {reason}.", source_text=inert(source), reason=reason),
            ) from fault

    def _open_device(self, found: Found) -> Frames:
        frames = _open_device(found, self._wishes)
        if found.remark:
            log.warning("The camera was opened. %s", found.remark)
        self._finder.opened(found)
        return frames


def open_source(source: str) -> Frames:
    """Open ``source`` once, with the usual wishes. Raises CameraFault with a sentence for people."""
    return CameraOpener()(source)


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
            raise CameraFault(say("Not a picture"), say("{name} is a device. Name a picture file.", name=name))
        data = np.frombuffer(path.read_bytes(), dtype=np.uint8)
    except OSError as fault:
        raise CameraFault(say("The picture cannot be read"), f"{name}: {fault.strerror}.") from fault
    try:
        image = cv2.imdecode(data, cv2.IMREAD_COLOR) if data.size else None
    except cv2.error:
        image = None
    if image is None:
        raise CameraFault(
            say("Not a picture"),
            say("{name} is no picture that can be read (empty, cut off, or another kind of file).", name=name),
        )
    return Frame(np.asarray(image, dtype=np.uint8), number=1, at_s=0.0, is_presentation=True)


class Folder:
    """A folder of pictures: each, in the order of names, is one presentation. Rotten pictures are told and skipped."""

    is_live = False

    def __init__(self, folder: Path, on_rotten: Callable[[CameraFault], None] | None = None) -> None:
        self._paths = sorted(p for p in folder.iterdir() if p.suffix.lower() in PICTURES and p.is_file())
        if not self._paths:
            raise CameraFault(
                say("No pictures"),
                say("There is no picture (jpg, png, webp ...) in {folder}.", folder=inert(str(folder))),
            )
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


class Film:
    """A video file behind ``cv2.VideoCapture``."""

    is_live = False

    def __init__(self, capture: "cv2.VideoCapture") -> None:
        self._capture = capture
        self._number = 0
        self.total = max(0, int(capture.get(cv2.CAP_PROP_FRAME_COUNT)))

    def read(self) -> Frame | None:
        """The next frame, or None at the end."""
        try:
            is_read, image = self._capture.read()
        except cv2.error:
            return None
        if not is_read or image.size == 0:
            return None
        self._number += 1
        at_s = self._capture.get(cv2.CAP_PROP_POS_MSEC) / 1000.0
        return Frame(np.asarray(image, dtype=np.uint8), self._number, at_s)

    def close(self) -> None:
        """Release the file."""
        self._capture.release()


def _open_path(path: Path) -> Frames:
    if path.is_dir():
        return Folder(path)
    if path.is_file():
        return _open_file(path)
    raise CameraFault(
        say("No such camera"),
        say("There is no device, file or folder {path}. Check the name or the plug.", path=inert(str(path))),
    )


def _open_device(found: Found, wishes: Wishes) -> Frames:
    driver = _driver(found.node)
    capture = _captured(found.node, wishes)
    if capture is None:
        raise _why_not(found.node)
    controls.apply(wishes, found.node)
    return LiveFrames(
        capture, Nature(found.remark, is_sensor=driver not in _PLAYED_BACK), wishes, buffers=_V4L2_BUFFERS
    )


_V4L2_BUFFERS = 4
"""OpenCV's number of buffers (videoio/src/cap_v4l.cpp): so many frames may lie there."""


def _captured(node: Path, wishes: Wishes) -> "cv2.VideoCapture | None":
    mjpg = [cv2.CAP_PROP_FOURCC, cv2.VideoWriter.fourcc(*"MJPG")]
    size = [cv2.CAP_PROP_FRAME_WIDTH, wishes.width, cv2.CAP_PROP_FRAME_HEIGHT, wishes.height]
    rate = [cv2.CAP_PROP_FPS, wishes.fps]
    # A driver may refuse the wishes and still give a picture.
    for parameters in ([*mjpg, *size, *rate], [*size, *rate], []):
        capture = _opened(str(node), cv2.CAP_V4L2, parameters)
        if capture is not None:
            return capture
    return None


def _driver(node: Path) -> str:
    """The driver's name, after making sure that this device gives pictures. Raises CameraFault."""
    try:
        with v4l2.opened(node) as fd:
            driver = v4l2.driver_of(fd)
            if v4l2.can_capture(fd):
                return driver
    except OSError as fault:
        raise _refusal(node, fault) from fault
    raise CameraFault(
        say("Not a camera"), say("{name} gives no pictures. What to write: kiosk cameras.", name=inert(node.name))
    )


def _refusal(node: Path, fault: OSError) -> CameraFault:
    name = inert(node.name)
    if fault.errno == errno.EBUSY:
        return _in_use()
    if fault.errno in {errno.EACCES, errno.EPERM}:
        return CameraFault(say("Not allowed"), not_allowed(node, "video"))
    if fault.errno in {errno.ENOTTY, errno.EINVAL}:
        return CameraFault(say("Not a camera"), say("{name} is no camera. What to write: kiosk cameras.", name=name))
    return CameraFault(
        say("No picture from the camera"),
        say("{name} cannot be opened: {reason}. Check its plug.", name=name, reason=fault.strerror),
    )


def _why_not(node: Path) -> CameraFault:
    """Why OpenCV could not open a device that answers."""
    try:
        with v4l2.opened(node) as fd:
            if v4l2.is_in_use(fd):
                return _in_use()
    except OSError as fault:
        return _refusal(node, fault)
    return CameraFault(
        say("No picture from the camera"), say("{name} gives no picture. Plug it in again.", name=inert(node.name))
    )


def _in_use() -> CameraInUse:
    return CameraInUse(
        say("The camera is in use"), say("Another program uses the camera. Close it; the picture comes back by itself.")
    )


def _open_network(address: str, wishes: Wishes) -> Frames:
    limits = [cv2.CAP_PROP_OPEN_TIMEOUT_MSEC, _OPEN_TIMEOUT_MS, cv2.CAP_PROP_READ_TIMEOUT_MSEC, _READ_TIMEOUT_MS]
    capture = _opened(address, cv2.CAP_FFMPEG, limits)
    if capture is None:
        host = inert(_host(address))  # never the whole address: it may hold a password
        raise CameraFault(
            say("No picture from the network camera"),
            say("{host} gives no video. Is it switched on, are address and password right?", host=host),
        )
    return LiveFrames(capture, Nature(), wishes)


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
            say("Not a video"),
            say(
                "{path} is no video that can be read (empty, cut off, or another kind of file).", path=inert(str(path))
            ),
        )
    return Film(capture)


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


def settings_at(node: Path) -> dict[str, str] | None:
    """The camera settings that a device knows, with their values, for people; None when it gives no pictures.

    Raises CameraFault when it cannot be asked. It may be in use meanwhile.
    """
    try:
        with v4l2.opened(node) as fd:
            return controls.settings_of(v4l2.controls(fd)) if v4l2.can_capture(fd) else None
    except OSError as fault:
        raise _refusal(node, fault) from fault
