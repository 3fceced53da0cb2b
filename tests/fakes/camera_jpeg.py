"""Photos as a camera gives them: whole JPEGs that can be decoded, each number another one."""

from functools import cache

import cv2
import numpy as np


@cache
def camera_jpeg(number: int, width: int = 320, height: int = 240) -> bytes:
    """A grey bench with the number on it."""
    picture = np.full((height, width, 3), 90, np.uint8)
    cv2.putText(picture, str(number), (width // 8, height * 3 // 4), cv2.FONT_HERSHEY_SIMPLEX, 4, (30, 200, 240), 9)
    return cv2.imencode(".jpg", picture)[1].tobytes()
