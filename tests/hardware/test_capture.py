"""What a driver that hangs may still do once it is left behind: nothing that anybody sees."""

import threading
from collections.abc import Callable

import numpy as np
import pytest
from fakes.reel import LONGEST_S, Heard, Watched

from hardware.capture import Patience
from hardware.frames import Frame, Frames
from kiosk.core.codes import Sighting
from kiosk.core.faults import CameraInUse

PICTURE = np.full((72, 128, 3), 90, np.uint8)


class Blind:
    def decode(self, image: np.ndarray) -> list[Sighting]:
        return []


class Camera:
    """Gives one frame; the next read hangs until ``works``, and then gives frames as a camera does."""

    is_live = True

    def __init__(self, first_number: int, *, hangs: bool) -> None:
        self.number = first_number
        self.works = threading.Event()
        self.closed = threading.Event()
        if not hangs:
            self.works.set()
        self._reads = 0

    def read(self) -> Frame | None:
        self._reads += 1
        if self._reads > 1:
            assert self.works.wait(LONGEST_S)
            self.closed.wait(0.03)  # its pace
        self.number += 1
        return Frame(PICTURE, self.number, float(self.number))

    def close(self) -> None:
        self.closed.set()


@pytest.fixture
def patience(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Watched, "patience", Patience(open_s=0.5, read_s=0.5))


@pytest.mark.usefixtures("patience")
def test_a_late_frame_of_a_driver_that_was_left_behind_is_never_shown(
    watch: Callable[..., Watched], heard: Heard
) -> None:
    old, new = Camera(100, hangs=True), Camera(5000, hangs=False)
    cameras = iter([old, new])
    watched = watch("camera", decoder=Blind(), open_frames=lambda _: next(cameras))
    heard.wait_for_states("LIVE", "STALLED", "LIVE")
    shown: list[int] = []

    old.works.set()
    assert old.closed.wait(LONGEST_S)  # it is given back at once
    number = 0
    for _ in range(10):
        frame = watched.newest.next_after(number, LONGEST_S)
        assert frame is not None
        number = frame.number
        shown.append(number)

    assert old.number == 102
    assert min(shown) > 5000
    assert heard.states() == ["OPENING", "LIVE", "STALLED", "LIVE"]


@pytest.mark.usefixtures("patience")
def test_a_camera_that_our_own_hanging_thread_holds_is_not_called_in_use(
    watch: Callable[..., Watched], heard: Heard
) -> None:
    held, free = Camera(100, hangs=True), Camera(5000, hangs=False)
    refused = threading.Semaphore(0)

    def open_frames(_: str) -> Frames:
        if held.number == 100:
            return held
        if not held.closed.is_set():
            refused.release()
            raise CameraInUse("The camera is in use", "Another program uses the camera.")
        return free

    watch("camera", decoder=Blind(), open_frames=open_frames)
    heard.wait_for_states("LIVE", "STALLED")
    for _ in range(2):
        assert refused.acquire(timeout=LONGEST_S)

    held.works.set()
    heard.wait_for_states("STALLED", "LIVE")

    assert heard.states() == ["OPENING", "LIVE", "STALLED", "LIVE"]


def test_a_camera_that_is_slow_to_open_is_given_longer_each_time(
    watch: Callable[..., Watched], heard: Heard, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Watched, "patience", Patience(open_s=0.2))

    def open_frames(_: str) -> Frames:
        threading.Event().wait(0.7)  # its driver loads firmware
        return Camera(0, hangs=False)

    watch("camera", decoder=Blind(), open_frames=open_frames)

    heard.wait_for_states("OPENING", "STALLED", "LIVE")
