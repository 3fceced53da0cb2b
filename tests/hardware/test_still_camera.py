"""Stills: at the camera's full size while the watch rests, and whatever goes wrong, the preview comes back."""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import pytest
from fakes.camera_port import CameraPort
from fakes.camera_watch import Blind, until_logged
from fakes.clock import FakeClock
from fakes.reel import LONGEST_S
from fakes.v4l2 import FakeCamera

from hardware import v4l2
from hardware.camera import CameraOpener
from hardware.capture import Patience
from hardware.controls import Wishes
from hardware.frames import Frame
from hardware.rest import RestingCamera
from hardware.still_camera import Limits, StillCamera, settled
from hardware.watch import CameraWatch
from kiosk.core.faults import CameraFault
from kiosk.core.photo_shot import AdviceKind, Shot, advice_of, line_of
from kiosk.photographer import Photographer
from kiosk.settings import Settings


def seen(camera: RestingCamera, is_so: Callable[[Frame | None], bool]) -> Frame | None:
    """Wait until the newest picture of the preview is so."""
    ends_s, watched = time.monotonic() + LONGEST_S, None
    while not is_so(frame := camera.newest_frame()):
        assert time.monotonic() < ends_s
        if (watch := camera._watch) is not None and watch is not watched:
            watch.newest.next_after(-1 if frame is None else frame.number, 0.1)
        else:
            camera.wait_at_rest(0.02)
    return frame


@contextmanager
def previewed(port: CameraPort, camera: FakeCamera) -> Iterator[RestingCamera]:
    class Quick(CameraWatch):
        patience = Patience(open_s=0.5, read_s=0.5)

    source = str(camera.node)
    resting = RestingCamera(lambda: Quick(source, CameraOpener(None, port.roots), Blind(), lambda _event: None))
    resting.start()
    try:
        seen(resting, lambda frame: frame is not None)
        yield resting
    finally:
        camera.work_again()
        resting.stop()


def still_camera(port: CameraPort, camera: FakeCamera, **limits: float) -> StillCamera:
    return StillCamera(str(camera.node), None, port.roots, Limits(**limits))


def test_the_photo_has_the_largest_size_and_the_preview_comes_back(port: CameraPort) -> None:
    camera = port.plug()
    with previewed(port, camera) as resting:
        still = still_camera(port, camera).take(resting)

        assert still.is_full_size
        assert still.frame.bgr.shape == (1080, 1920, 3)
        back = seen(resting, lambda frame: frame is not None)
        assert back is not None
        assert (back.width, back.height) == (1280, 720)
    sizes = [line for line in camera.set_up if "MJPG" in line]
    assert "MJPG 1920x1080" in sizes
    assert sizes[-1] == "MJPG 1280x720"
    assert camera.owner is None


def test_all_sizes_that_the_driver_has_are_known(port: CameraPort) -> None:
    camera = port.plug()
    with v4l2.opened(camera.node) as fd:
        assert v4l2.frame_sizes(fd, v4l2.MJPG) == [(640, 480), (1280, 720), (1920, 1080)]
        assert v4l2.frame_sizes(fd, int.from_bytes(b"H264", "little")) == []
        camera.has_range_of_sizes = True
        assert v4l2.frame_sizes(fd, v4l2.MJPG) == [(1920, 1080)]


@pytest.mark.parametrize("sizes", [((640, 480), (1280, 720)), ()])
def test_without_a_larger_size_the_preview_is_the_photo_and_goes_on(
    port: CameraPort, sizes: tuple[tuple[int, int], ...]
) -> None:
    camera = port.plug()
    with previewed(port, camera) as resting:
        camera.sizes = sizes
        set_up = list(camera.set_up)
        still = still_camera(port, camera).take(resting)
        assert still.is_full_size
        assert still.frame.width == 1280
        assert resting.is_watching
        assert camera.set_up == set_up  # nobody touched the device


def test_a_camera_that_another_program_grabs_meanwhile_gives_the_preview_and_comes_back(
    port: CameraPort, caplog: pytest.LogCaptureFixture
) -> None:
    camera = port.plug()
    with previewed(port, camera) as resting:
        camera.be_taken()
        still = still_camera(port, camera).take(resting)
        assert not still.is_full_size
        assert still.frame.width == 1280
        assert "No full-size photo" in caplog.text
        camera.be_given_back()
        assert seen(resting, lambda frame: frame is not None and frame is not still.frame)


def test_a_driver_that_hangs_at_its_full_size_is_left_behind_and_the_preview_comes_back(
    port: CameraPort, caplog: pytest.LogCaptureFixture
) -> None:
    camera = port.plug()
    with previewed(port, camera) as resting:
        camera.hangs_at = (1920, 1080)
        still = still_camera(port, camera, take_s=0.3).take(resting)
        assert not still.is_full_size
        until_logged(caplog, "hangs while a photo is taken")
        camera.hangs_at = None
        camera.work_again()
        assert seen(resting, lambda frame: frame is not None and frame is not still.frame)


def photographer(port: CameraPort, camera: FakeCamera, data: Path, long_edge: int) -> Photographer:
    made = Settings(data=data, camera=str(camera.node), photo_long_edge=long_edge)
    return Photographer(made, Wishes(), FakeClock(), port.roots)


def photographed(port: CameraPort, camera: FakeCamera, resting: RestingCamera, data: Path, long_edge: int) -> Shot:
    return photographer(port, camera, data, long_edge).take(resting)


def test_a_person_is_asked_about_a_smaller_picture_than_set_up(port: CameraPort, tmp_path: Path) -> None:
    camera = port.plug()
    with previewed(port, camera) as resting:
        whole = photographed(port, camera, resting, tmp_path, 2048)
        assert (whole.width, AdviceKind.SMALL in {one.kind for one in whole.advice}) == (1920, False)
        assert seen(resting, lambda frame: frame is not None and frame.width == 1280)
        camera.be_taken()
        small = photographed(port, camera, resting, tmp_path, 2048)
        assert (small.width, small.advice[-1].kind) == (1280, AdviceKind.SMALL)
        assert small.advice[-1].sentence == "Smaller picture than set up. Retake it if the print is small."
        assert advice_of(line_of(small.advice)) == small.advice
        camera.be_given_back()
        assert seen(resting, lambda frame: frame is not None)
        camera.be_taken()
        as_set_up = photographed(port, camera, resting, tmp_path, 1280)
        assert (as_set_up.width, AdviceKind.SMALL in {one.kind for one in as_set_up.advice}) == (1280, False)
        camera.be_given_back()


def test_a_camera_that_never_gives_its_full_size_asks_once_until_it_does(port: CameraPort, tmp_path: Path) -> None:
    camera = port.plug()
    with previewed(port, camera) as resting:
        photos = photographer(port, camera, tmp_path, 2048)

        def is_asked() -> bool:
            return AdviceKind.SMALL in {one.kind for one in photos.take(resting).advice}

        def is_asked_of_a_preview() -> bool:
            camera.be_taken()
            asked = is_asked()
            camera.be_given_back()
            assert seen(resting, lambda frame: frame is not None)
            return asked

        assert [is_asked_of_a_preview() for _photo in range(3)] == [True, False, False]
        assert not is_asked()
        assert seen(resting, lambda frame: frame is not None and frame.width == 1280)
        assert is_asked_of_a_preview()


def test_a_camera_that_is_unplugged_meanwhile_gives_the_preview(port: CameraPort) -> None:
    camera = port.plug()
    with previewed(port, camera) as resting:
        source = StillCamera(str(camera.node), None, port.roots)
        port.unplug(camera)
        seen(resting, lambda frame: frame is None)
        with pytest.raises(CameraFault) as told:
            source.take(resting)
        assert "no picture now" in told.value.sentence
        again = port.plug()
        assert seen(resting, lambda frame: frame is not None)
        port.unplug(again)


class Shown:
    """A camera whose frames have these brightnesses; at ``sharp`` one is full of edges."""

    is_live = True

    def __init__(self, *bright: int, sharp: int = -1) -> None:
        self._bright, self._sharp, self._next = bright, sharp, 0

    def read(self) -> Frame | None:
        if self._next == len(self._bright):
            return None
        picture = np.full((96, 96, 3), self._bright[self._next], np.uint8)
        if self._next == self._sharp:
            picture[1::2, 1::2] += 8
        self._next += 1
        return Frame(picture, self._next, float(self._next))

    def close(self) -> None:
        """Nothing is held."""


@pytest.mark.parametrize(
    ("shown", "number"),
    [
        (Shown(10, 40, 80, 110, 128, 130, 130, 130, 130, sharp=6), 7),  # the sharpest of those that have settled
        (Shown(10, 40, 80, 110, 128, 130, 130, 130, 130, sharp=1), 6),  # never one from before
        (Shown(10, 60, 110), 3),  # it gave up early: the newest is better than none
        (Shown(), None),
    ],
)
def test_the_photo_is_taken_when_the_exposure_has_settled(shown: Shown, number: int | None) -> None:
    found = settled(shown, settle_s=60)
    assert (found.number if found else None) == number


def test_an_exposure_that_never_settles_ends_by_the_time() -> None:
    ticks = iter(range(100))
    shown = Shown(*[10, 200] * 20)
    found = settled(shown, settle_s=9, clock=lambda: float(next(ticks)))
    assert found is not None
    assert found.number < 16
