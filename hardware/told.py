"""What was last said of the camera's state, so that only changes are told."""

import logging
import threading
from collections.abc import Callable

from kiosk.core.events import CameraChanged, CameraState
from kiosk.core.words import say

log = logging.getLogger(__name__)


class CameraTold:
    """Says only what changed. Any thread may call; ``post`` must not block."""

    def __init__(self, post: Callable[[CameraChanged], None]) -> None:
        self._post = post
        self._told = CameraChanged(CameraState.ABSENT, "")
        self._lock = threading.Lock()

    @property
    def state(self) -> CameraState:
        """The state told last."""
        with self._lock:
            return self._told.state

    def say(self, state: CameraState, sentence: str) -> None:
        """Post the state when it differs from what was told last."""
        change = CameraChanged(state, sentence)
        with self._lock:
            before = self._told
            if change == before:
                return
            self._told = change
            if state is not before.state:
                log.info("Camera %s", state)
            self._post(change)  # under the lock: two threads must not tell in another order than it happened

    def say_live(self, remark: str) -> None:
        """Pictures come, and they are as they should be."""
        self.say(CameraState.LIVE, say("The camera is on. {remark}", remark=remark).rstrip())

    def say_dark(self) -> None:
        """Pictures come, and they are black."""
        self.say(CameraState.DARK, say("The camera sees black. Is the cover open, is there light?"))

    def say_frozen(self) -> None:
        """Pictures come, and they are all the same one."""
        self.say(
            CameraState.FROZEN, say("The camera repeats one picture. If that lasts, unplug it and plug it in again.")
        )

    def say_stalled(self) -> None:
        """No pictures come."""
        self.say(CameraState.STALLED, say("The camera gives no picture. Check its plug; it comes back by itself."))
