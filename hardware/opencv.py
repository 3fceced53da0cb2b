"""The only door to OpenCV.

The full OpenCV wheel sets three Qt and loader variables on import, which mislead Qt's error messages and leak into
child processes; they are put back here, whichever wheel is installed. OpenCV's own threads are switched off: the
kiosk's threads share two slow cores. And the C library is asked to keep the memory of pictures: by default it gives
each large block back to the system and fetches it anew, and the page faults cost more than the arithmetic (gradients
of 1280x720: 1.2 ms, kept 0.3; the whole search for places 6 ms, kept 2.6).
"""

import contextlib
import ctypes
import os

_VARIABLES = ("QT_QPA_PLATFORM_PLUGIN_PATH", "QT_QPA_FONTDIR", "LD_LIBRARY_PATH")
_before = {name: os.environ.get(name) for name in _VARIABLES}
os.environ.setdefault("OPENCV_LOG_LEVEL", "ERROR")
os.environ.setdefault("OPENCV_FFMPEG_LOGLEVEL", "-8")  # a torn stream is told by the camera chip, not on stderr
os.environ.setdefault("OPENCV_VIDEOIO_V4L_SELECT_TIMEOUT", "2")  # seconds; the default is 10
os.environ.setdefault("OPENCV_IO_MAX_IMAGE_PIXELS", str(2**27))  # a small file may claim to be a huge picture

import cv2  # noqa: E402
import numpy as np  # noqa: E402
import numpy.typing as npt  # noqa: E402

for _name, _value in _before.items():
    if _value is None:
        os.environ.pop(_name, None)
    else:
        os.environ[_name] = _value

cv2.setNumThreads(1)
_M_TRIM_THRESHOLD, _M_MMAP_THRESHOLD = -1, -3
_KEPT_BYTES = 32 * 2**20
"""The largest threshold that glibc accepts: a frame of 3840x2160 takes 24 MiB."""


def _keep_memory() -> None:
    """Tell malloc not to return memory at once; a C library without ``mallopt`` is left alone (mallopt(3))."""
    with contextlib.suppress(AttributeError, OSError, TypeError):
        libc = ctypes.CDLL(None)
        libc.mallopt(_M_MMAP_THRESHOLD, _KEPT_BYTES)
        libc.mallopt(_M_TRIM_THRESHOLD, 2 * _KEPT_BYTES)


_keep_memory()

__all__ = ["cv2", "resized"]


def resized(image: "npt.NDArray[np.uint8]", width: int, height: int) -> "npt.NDArray[np.uint8]":
    """The picture at another size."""
    return np.asarray(cv2.resize(image, (width, height), interpolation=cv2.INTER_AREA), dtype=np.uint8)
