"""Opening USB cameras through OpenCV's real V4L2 back end: format, names, settings, and what is no camera."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from fakes.camera_port import CameraPort
from fakes.camera_watch import wait_for
from fakes.reel import LONGEST_S, Heard, Watched
from fakes.v4l2 import AUTO_EXPOSURE, AUTO_FOCUS, EXPOSURE, FOCUS, LED_MODE, Control

from hardware.camera import CameraOpener
from hardware.controls import Wishes
from hardware.frames import Frame, Frames
from kiosk.core.faults import CameraFault


def opened(port: CameraPort, source: object, wishes: Wishes | None = None) -> Frames:
    return CameraOpener(wishes, port.roots)(str(source))


def read(frames: Frames) -> Frame:
    frame = frames.read()
    assert frame is not None
    return frame


def refused(port: CameraPort, source: object) -> str:
    with pytest.raises(CameraFault) as told:
        opened(port, source)
    return told.value.sentence


def test_a_webcam_gives_its_full_rate_because_mjpg_comes_before_the_size_and_the_rate_last(port: CameraPort) -> None:
    camera = port.plug()

    frames = opened(port, camera.node)
    shape = read(frames).bgr.shape
    frames.close()

    assert shape == (720, 1280, 3)
    assert camera.set_up[-2:] == ["MJPG 1280x720", "30 fps"]
    assert camera.owner is None  # and is given back


@pytest.mark.parametrize(
    ("width", "height", "fps", "negotiated"),
    [(1920, 1080, 30, ["MJPG 1920x1080", "30 fps"]), (640, 480, 15, ["MJPG 640x480", "15 fps"])],
)
def test_size_and_rate_are_settings(port: CameraPort, width: int, height: int, fps: int, negotiated: list[str]) -> None:
    camera = port.plug()

    frames = opened(port, camera.node, Wishes(width=width, height=height, fps=fps))
    frame = read(frames)
    frames.close()

    assert (frame.width, frame.height) == (width, height)
    assert camera.set_up[-1] == negotiated[1]
    assert [line for line in camera.set_up if "x" in line][-1] == negotiated[0]


def test_a_camera_is_named_by_number_path_link_or_the_name_of_the_link(port: CameraPort) -> None:
    camera = port.plug(video=2)

    by_id = port.by_id(camera)
    for source in ("2", camera.node, by_id, port.by_path(camera), Path(by_id).name):
        frames = opened(port, source)
        assert read(frames).width == 1280
        frames.close()


def test_focus_and_exposure_are_set_by_hand_with_automatic_off_first(port: CameraPort) -> None:
    camera = port.plug()

    opened(port, camera.node, Wishes(focus=120, exposure=80)).close()

    assert {number: camera.controls[number].value for number in (AUTO_FOCUS, FOCUS, AUTO_EXPOSURE, EXPOSURE)} == {
        AUTO_FOCUS: 0,
        FOCUS: 120,
        AUTO_EXPOSURE: 1,
        EXPOSURE: 80,
    }
    settings = [line for line in camera.set_up if "=" in line]
    assert settings.index("Focus, Automatic Continuous = 0") < settings.index("Focus, Absolute = 120")
    assert settings.index("Auto Exposure = 1") < settings.index("Exposure Time, Absolute = 80")


def test_automatic_is_switched_on_again(port: CameraPort) -> None:
    camera = port.plug()
    camera.controls[AUTO_FOCUS].value, camera.controls[AUTO_EXPOSURE].value = 0, 1

    opened(port, camera.node, Wishes(focus="auto", exposure="auto")).close()

    assert (camera.controls[AUTO_FOCUS].value, camera.controls[AUTO_EXPOSURE].value) == (1, 3)


def test_settings_that_nobody_named_stay_as_the_driver_has_them(port: CameraPort) -> None:
    camera = port.plug()

    opened(port, camera.node).close()

    assert not [line for line in camera.set_up if "=" in line]


@pytest.mark.parametrize(("is_wanted", "mode"), [(True, 2), (False, 0)])
def test_a_torch_is_lit_where_there_is_one(port: CameraPort, is_wanted: bool, mode: int) -> None:
    camera = port.plug(controls={LED_MODE: Control("LED Mode", 3, 0, 2, 1)})

    opened(port, camera.node, Wishes(torch=is_wanted)).close()

    assert camera.controls[LED_MODE].value == mode


def test_a_setting_that_the_driver_lacks_or_refuses_is_told_and_the_camera_works(
    port: CameraPort, caplog: pytest.LogCaptureFixture
) -> None:
    camera = port.plug()

    frames = opened(port, camera.node, Wishes(torch=True, focus=9999))
    assert read(frames).width == 1280
    frames.close()

    assert "cannot do camera_torch" in caplog.text
    assert "camera_focus: this camera takes 0 to 250, not 9999" in caplog.text
    assert camera.controls[FOCUS].value == 0


QUARTERS = [
    (Wishes(), "left"),
    (Wishes(is_mirrored=True), "right"),
    (Wishes(quarter_turns=1), "top"),
    (Wishes(quarter_turns=2), "right"),
    (Wishes(quarter_turns=3), "bottom"),
    (Wishes(is_mirrored=True, quarter_turns=1), "bottom"),
]


@pytest.mark.parametrize(("wishes", "side"), QUARTERS)
def test_the_picture_is_mirrored_and_turned_before_anything_sees_it(
    port: CameraPort, wishes: Wishes, side: str
) -> None:
    """The camera sees a bright left half."""
    picture = np.zeros((720, 1280, 3), np.uint8)
    picture[:, :640] = 250
    camera = port.plug()
    camera.show(picture)

    frames = opened(port, camera.node, wishes)
    seen = read(frames)
    frames.close()

    across, down = seen.width // 2, seen.height // 2
    halves = {
        "left": seen.bgr[:, :across],
        "right": seen.bgr[:, across:],
        "top": seen.bgr[:down],
        "bottom": seen.bgr[down:],
    }
    assert max(halves, key=lambda name: halves[name].mean()) == side
    assert seen.bgr.flags["C_CONTIGUOUS"]
    assert (seen.width > seen.height) == (wishes.quarter_turns % 2 == 0)


def test_an_empty_picture_now_and_then_is_no_trouble(
    port: CameraPort, watch_port: Callable[..., Watched], heard: Heard
) -> None:
    camera = port.plug()
    watched = watch_port(camera.node)
    wait_for(heard, "LIVE")

    camera.tear(1, 2, 3)
    newest = watched.newest.peek()
    assert newest is not None
    for number in range(newest.number, newest.number + 20):
        assert watched.newest.next_after(number, LONGEST_S) is not None

    assert heard.states() == ["OPENING", "LIVE"]


def test_after_a_pause_of_the_reader_the_next_frame_is_new(port: CameraPort) -> None:
    """Four frames lie in the driver's buffers since the pause began; none of them may be shown."""
    camera = port.plug()
    camera.show_numbered()
    frames = opened(port, camera.node)
    before = [brightness(read(frames)) for _ in range(5)]

    camera.let_pass(30)
    after = brightness(read(frames))
    frames.close()

    assert before == list(range(before[0], before[0] + 5))
    assert after - before[-1] >= 25


def brightness(frame: Frame) -> int:
    return round(float(frame.bgr.mean()) / 2)


def test_what_is_no_camera_is_refused(port: CameraPort) -> None:
    port.plug()

    assert "null is no camera" in refused(port, "/dev/null")
    assert "video1 gives no pictures" in refused(port, "1")  # the second node of a webcam: data about pictures


def test_a_camera_that_is_not_there_is_told_with_those_that_are(port: CameraPort) -> None:
    port.plug(name="Dock Camera", video=4)

    assert "Dock Camera" in refused(port, port.roots.dev / "v4l/by-id/usb-gone-video-index0")
    assert "Dock Camera" in refused(port, "7")
