"""The only door to OpenCV.

The full OpenCV wheel sets three Qt and loader variables on import, which mislead Qt's error messages and leak into
child processes; they are put back here, whichever wheel is installed. OpenCV's own threads are switched off: the
kiosk's threads share two slow cores.
"""

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

__all__ = ["cv2", "resized"]


def resized(image: "npt.NDArray[np.uint8]", width: int, height: int) -> "npt.NDArray[np.uint8]":
    """The picture at another size."""
    return np.asarray(cv2.resize(image, (width, height), interpolation=cv2.INTER_AREA), dtype=np.uint8)
