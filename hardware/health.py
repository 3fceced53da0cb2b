"""Is the picture alive? A black one and one that repeats are told, and when opening the camera again may help.

Drivers are known that answer for ever with the last frame (opencv/opencv#14044, #5221); a closed cover gives black. The
noise of a sensor changes some bytes in every picture, so equal bytes for seconds prove a frozen driver; a network
camera or a looped-back film may rightly repeat itself.
"""

from enum import Enum, auto

import numpy as np

from hardware.frames import Frame, Image

_LOOK_EVERY_S = 0.1
_STEP = 8
"""One pixel in eight each way: one of every block of a JPEG, and a change in a block changes nearly all its pixels."""
DARK_S = 1.5
"""Black for so long: most cameras begin with a few black pictures while they find their exposure."""
FROZEN_S = (3.0, 6.0, 12.0, 24.0, 60.0)
"""Equal for so long, the camera is opened again; for longer each time that did not help, the last one repeats."""
_DARK_MEAN, _DARK_SPREAD = 24.0, 12.0
"""Grey levels of 255: below both, no code of readable size can be in the picture."""


class Health(Enum):
    """How a live picture is."""

    FINE = auto()
    DARK = auto()
    FROZEN = auto()


class PictureHealth:
    """Looks at the frames of one camera, over all its openings. One thread at a time owns it; times in seconds."""

    def __init__(self) -> None:
        self._health = Health.FINE
        self._looked_s = float("-inf")
        self._first: Frame | None = None
        self._first_sample: Image | None = None
        self._dark_since_s: float | None = None
        self._repeats_since_s = 0.0
        self._reopened = 0

    def look(self, frame: Frame, *, is_sensor: bool) -> Health:
        """Judge ``frame``. Looks ten times a second at most, for a tenth of a millisecond."""
        if 0 <= frame.at_s - self._looked_s < _LOOK_EVERY_S:
            return self._health
        self._looked_s = frame.at_s
        sample = np.ascontiguousarray(frame.bgr[::_STEP, ::_STEP])
        if not (is_sensor and self._is_like_first(frame, sample)):
            self._first, self._first_sample = frame, sample
            self._repeats_since_s, self._reopened = frame.at_s, 0
        self._health = self._judge(frame.at_s, is_dark=is_black(sample))
        return self._health

    def is_reopening_due(self, at_s: float) -> bool:
        """Whether the picture repeats itself long enough to open the camera anew; then call ``reopened``."""
        lasts_s = at_s - self._repeats_since_s
        return self._health is not Health.FINE and lasts_s >= FROZEN_S[min(self._reopened, len(FROZEN_S) - 1)]

    def reopened(self, at_s: float) -> None:
        """The camera was opened again because its picture repeats."""
        self._repeats_since_s = at_s
        self._reopened += 1

    def _judge(self, at_s: float, *, is_dark: bool) -> Health:
        if not is_dark:
            self._dark_since_s = None
        elif self._dark_since_s is None:
            self._dark_since_s = at_s
        if self._dark_since_s is not None and at_s - self._dark_since_s >= DARK_S:
            return Health.DARK  # also when it repeats: behind a closed cover even noise may be gone
        if self._reopened or at_s - self._repeats_since_s >= FROZEN_S[0]:
            return Health.FROZEN
        return Health.FINE

    def _is_like_first(self, frame: Frame, sample: Image) -> bool:
        first = self._first
        return (
            first is not None
            and self._first_sample is not None
            and np.array_equal(sample, self._first_sample)
            and np.array_equal(frame.bgr, first.bgr)
        )


def is_black(picture: Image) -> bool:
    """Whether a picture, or an even sample of it, shows nothing but black."""
    return float(picture.mean()) < _DARK_MEAN and float(picture.std()) < _DARK_SPREAD
