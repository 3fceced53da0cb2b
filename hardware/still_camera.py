"""The camera's full-resolution still: its device is opened at its largest size for a moment, while the watch rests.

UVC cameras give one size at a time, so the preview pauses for a second or two. Whatever goes wrong, the watch gets its
camera back and the newest picture of the preview is the photo. Network cameras, films and folders have no other size:
their newest picture is the still.
"""

import logging
import threading
import time
from collections.abc import Callable
from concurrent.futures import Future
from concurrent.futures import TimeoutError as TooLate
from dataclasses import dataclass, replace

import numpy as np

from hardware import v4l2
from hardware.camera import CameraOpener
from hardware.controls import Wishes
from hardware.devices import Finder, Roots
from hardware.frames import Frame, Frames
from hardware.opencv import cv2, resized
from hardware.rest import RestingCamera
from kiosk.core.faults import CameraFault
from kiosk.core.words import say

log = logging.getLogger(__name__)

_WHY = "photo"
_LEAST_FRAMES, _MOST_FRAMES = 4, 45
_STEADY = 0.02
"""The exposure has settled when the brightness of two frames differs by no more than this share."""
_CANDIDATES = 3
"""Of so many settled frames the sharpest is the photo: a hand or an autofocus may still move."""


@dataclass(frozen=True, slots=True)
class Still:
    """A photo as the camera gave it; unless ``is_full_size``, a picture of the preview in place of the still."""

    frame: Frame
    is_full_size: bool


@dataclass(frozen=True, slots=True)
class Limits:
    """Seconds: for the watch to give its camera up, for opening and reading the still, for the exposure to settle."""

    rest_s: float = 5.0
    take_s: float = 8.0
    settle_s: float = 2.0


class StillCamera:
    """Takes stills with the camera of ``source``. Any thread may call, one photo is taken at a time."""

    def __init__(
        self, source: str, wishes: Wishes | None = None, roots: Roots | None = None, limits: Limits | None = None
    ) -> None:
        self._source = source
        self._wishes = wishes or Wishes()
        self._roots = roots
        self._limits = limits or Limits()
        self._one = threading.Lock()

    def take(self, camera: RestingCamera) -> Still:
        """Take a photo while ``camera`` watches the same source. Raises CameraFault when there is no picture at all.

        Takes a second or two, with a driver that hangs as long as the limits say: never on the UI thread.
        """
        with self._one:
            preview = camera.newest_frame()
            try:
                size = self._larger_size(preview)
            except (CameraFault, OSError) as fault:
                log.warning("The camera does not tell its sizes: %s", fault)
                return _still(preview, is_full_size=False)
            if size is None:
                return _still(preview, is_full_size=True)
            still = self._at_size(camera, size)
        return _still(still or preview, is_full_size=still is not None)

    def _larger_size(self, preview: Frame | None) -> tuple[int, int] | None:
        """The largest size of the camera, when that is more than the preview's. Raises CameraFault or OSError."""
        finder = Finder(self._roots)
        if not finder.is_device(self._source):
            return None
        with v4l2.opened(finder.find(self._source).node) as fd:
            sizes = v4l2.frame_sizes(fd, v4l2.MJPG)
        largest = max(sizes, key=_pixels, default=None)
        if largest is None or (preview and _pixels(largest) <= preview.width * preview.height):
            return None
        return largest

    def _at_size(self, camera: RestingCamera, size: tuple[int, int]) -> Frame | None:
        """A still while the watch rests; it gets its camera back in any case."""
        camera.rest(_WHY)
        try:
            if not camera.wait_at_rest(self._limits.rest_s):
                log.warning("The camera was not given up for a photo in time")
                return None
            return self._in_time(lambda: self._read(size))
        finally:
            camera.wake(_WHY)

    def _in_time(self, work: Callable[[], Frame | None]) -> Frame | None:
        """What ``work`` gives, on a thread of its own that is left behind when the driver hangs."""
        done: Future[Frame | None] = Future()
        threading.Thread(target=_run_into, args=(done, work), name="photo", daemon=True).start()
        try:
            return done.result(self._limits.take_s)
        except CameraFault as fault:
            log.warning("No full-size photo: %s", fault)
        except TooLate:
            log.warning("The camera's driver hangs while a photo is taken; it is left behind")
        return None

    def _read(self, size: tuple[int, int]) -> Frame | None:
        wishes = replace(self._wishes, width=size[0], height=size[1])
        frames = CameraOpener(wishes, self._roots)(self._source)
        try:
            return settled(frames, self._limits.settle_s)
        finally:
            frames.close()


def settled(frames: Frames, settle_s: float, clock: Callable[[], float] = time.monotonic) -> Frame | None:
    """The sharpest of the first frames whose exposure has settled; None when there is none at all.

    Cameras begin with frames that are dark or pale. ``settle_s``: for no longer than so many seconds.
    """
    ends_s = clock() + settle_s
    before, last = 0.0, None
    candidates: list[Frame] = []
    for number in range(1, _MOST_FRAMES + 1):
        frame = frames.read()
        if frame is None:
            break
        bright = float(frame.bgr[::16, ::16].mean())
        is_steady = abs(bright - before) <= _STEADY * max(before, 16.0)
        before, last = bright, frame
        if candidates or (number >= _LEAST_FRAMES and (is_steady or clock() >= ends_s)):
            candidates.append(frame)
        if len(candidates) == _CANDIDATES:
            break
    return max(candidates, key=_sharpness, default=last)


def _still(frame: Frame | None, *, is_full_size: bool) -> Still:
    if frame is None:
        raise CameraFault(
            say("No photo was taken"), say("The camera shows no picture now. Wait until it does, then try again.")
        )
    return Still(frame, is_full_size)


def _pixels(size: tuple[int, int]) -> int:
    return size[0] * size[1]


def _sharpness(frame: Frame) -> float:
    """Only for comparing frames of one scene."""
    width = min(1280, frame.width)
    small = resized(frame.bgr, width, max(1, round(frame.height * width / frame.width)))
    grey = cv2.cvtColor(small, cv2.COLOR_BGR2GRAY) if small.ndim == 3 else small
    return float(np.var(cv2.Laplacian(grey, cv2.CV_16S)))


def _run_into(done: "Future[Frame | None]", work: Callable[[], Frame | None]) -> None:
    try:
        done.set_result(work())
    except Exception as fault:  # noqa: BLE001 - carried to whoever waits
        done.set_exception(fault)
