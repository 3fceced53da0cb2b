"""A camera at rest: its device is closed, and it comes back when nobody has a reason to let it rest any more."""

import threading
import time
from collections.abc import Callable

from hardware.look import look_for
from hardware.rest import RestingCamera
from hardware.virtual import SCHEME
from hardware.watch import CameraWatch
from kiosk.assembly import camera_opener
from kiosk.settings import Settings


def until(is_so: Callable[[], bool]) -> None:
    end_s, pause = time.monotonic() + 20, threading.Event()
    while not is_so():
        assert time.monotonic() < end_s
        pause.wait(0.01)


def resting(tmp_path, made: list[CameraWatch]) -> RestingCamera:
    settings = Settings(data=tmp_path, camera=f"{SCHEME}quick")

    def make() -> CameraWatch:
        made.append(CameraWatch(settings.camera, camera_opener(settings), look_for((14,)), lambda _event: None))
        return made[-1]

    return RestingCamera(make)


def test_it_rests_while_there_is_any_reason_and_comes_back_without_one(tmp_path):
    made: list[CameraWatch] = []
    camera = resting(tmp_path, made)
    camera.start()
    until(lambda: camera.newest_frame() is not None)
    camera.rest("idle")
    camera.rest("pause")
    until(lambda: not camera.is_watching)
    assert camera.newest_frame() is None
    assert not camera.take(1)
    camera.wake("idle")
    camera.wake("pause")
    until(lambda: camera.newest_frame() is not None)
    assert len(made) == 2
    camera.stop()
    assert not camera.is_watching
    camera.stop()


def test_whoever_asks_never_waits_and_the_last_word_counts(tmp_path):
    made: list[CameraWatch] = []
    camera = resting(tmp_path, made)
    camera.start()
    for _ in range(50):
        camera.rest("idle")
        camera.wake("idle")
    until(lambda: camera.newest_frame() is not None)
    camera.stop()
    assert [thread.name for thread in threading.enumerate() if thread.name in {"camera", "decode", "camera rest"}] == []


def test_one_that_was_never_started_is_stopped(tmp_path):
    resting(tmp_path, []).stop()


def test_whoever_needs_the_device_waits_until_it_is_closed(tmp_path):
    made: list[CameraWatch] = []
    camera = resting(tmp_path, made)
    camera.start()
    until(lambda: camera.newest_frame() is not None)
    assert not camera.wait_at_rest(0.05)  # nobody asked it to rest
    camera.rest("photo")
    assert camera.wait_at_rest(20)
    assert not camera.is_watching
    camera.wake("photo")
    camera.rest("photo")  # also when it is just about to be opened again
    assert camera.wait_at_rest(20)
    assert not camera.is_watching
    camera.stop()
    assert camera.wait_at_rest(0)
