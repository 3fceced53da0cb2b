"""USB cameras and their faults, through OpenCV's real V4L2 back end; every fault heals by itself in under 5 s."""

import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from fakes.camera_port import CameraPort, camera_port
from fakes.pictures import Kind, Picture, bench, drawn
from fakes.reel import LONGEST_S, Heard, Watched
from fakes.v4l2 import AUTO_EXPOSURE, AUTO_FOCUS, EXPOSURE, FOCUS, LED_MODE, Control

from hardware import capture
from hardware.camera import CameraOpener
from hardware.capture import MOST_LEFT_BEHIND, Patience
from hardware.controls import Wishes
from hardware.frames import Frame, Frames
from kiosk.core.codes import Sighting
from kiosk.core.events import CameraChanged, CameraState
from kiosk.core.faults import CameraFault

HEALED_S = 5.0
LABEL = bench((drawn("9520123456788", Kind.EAN13), 400, 250))
OTHER_LABEL = bench((drawn("LOC-A12-03", Kind.Code128), 400, 250))


class Blind:
    """A decoder that sees nothing, for stories about the camera alone."""

    def decode(self, image: Picture) -> list[Sighting]:
        return []


@pytest.fixture
def port(tmp_path: Path) -> Iterator[CameraPort]:
    with camera_port(tmp_path) as port:
        yield port


@pytest.fixture
def watch_port(port: CameraPort, watch: Callable[..., Watched]) -> Callable[..., Watched]:
    """Watch a SOURCE of this machine."""

    def begin(source: object, wishes: Wishes | None = None, **how: Any) -> Watched:
        opener = CameraOpener(wishes, port.roots)
        return watch(str(source), open_frames=opener, **{"decoder": Blind(), **how})

    return begin


def wait_for(heard: Heard, *states: str, after: int = 0, timeout_s: float = LONGEST_S) -> int:
    """Wait for these states, others in between or not, after the first ``after`` that were told; returns how many."""

    def is_so(_events: object) -> bool:
        told = iter(changes[after:])
        return all(any(change.state.value == state for change in told) for state in states)

    changes: list[CameraChanged] = []

    def gathered(events: list[Any]) -> bool:
        changes[:] = [event for event in events if isinstance(event, CameraChanged)]
        return is_so(events)

    heard.wait(gathered, timeout_s)
    return len(changes)


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


# ------------------------------------------------------------------------------------------------- opening, settings


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


# ----------------------------------------------------------------------------------------------- faults that heal


def test_a_label_is_read_before_and_after_the_cable_was_pulled(
    port: CameraPort, watch: Callable[..., Watched], heard: Heard
) -> None:
    camera = port.plug()
    camera.show(LABEL)
    source = port.by_id(camera)
    watched = watch(source, open_frames=CameraOpener(roots=port.roots))
    heard.wait(lambda _: heard.texts() == ["9520123456788"])

    port.unplug(camera)
    count = wait_for(heard, "LIVE", "STALLED", "ABSENT")
    assert watched.newest.peek() is None  # its last picture must not stay on the screen

    port.plug(port="1").show(OTHER_LABEL)
    wait_for(heard, "LIVE", after=count, timeout_s=HEALED_S)
    heard.wait(lambda _: heard.texts() == ["9520123456788", "LOC-A12-03"])


PLACES = {
    "by-id": lambda port, camera: port.by_id(camera),
    "by-path": lambda port, camera: port.by_path(camera),
    "node": lambda port, camera: camera.node,
    "number": lambda port, camera: "0",
}


@pytest.mark.parametrize("named", PLACES)
def test_a_camera_is_found_at_another_port_and_under_another_number(
    port: CameraPort, watch_port: Callable[..., Watched], heard: Heard, named: str
) -> None:
    camera = port.plug(port="1", video=0)
    watch_port(PLACES[named](port, camera))
    wait_for(heard, "LIVE")

    port.unplug(camera)
    count = wait_for(heard, "STALLED", "ABSENT")
    port.plug(port="3", video=4)
    wait_for(heard, "LIVE", after=count, timeout_s=HEALED_S)

    [change] = [change for change in heard.of(CameraChanged) if change.state is CameraState.LIVE][1:]
    assert ("another place: video4" in change.sentence) == (named != "by-id")  # that link came with the camera


def test_a_twin_at_another_port_is_not_taken_for_the_camera_that_is_gone(
    port: CameraPort, watch_port: Callable[..., Watched], heard: Heard
) -> None:
    """Two cameras without serial numbers: the second may be another kiosk's."""
    camera, twin = port.plug(serial="", port="1", video=0), port.plug(serial="", port="2", video=2)
    watch_port(port.by_path(camera))
    wait_for(heard, "LIVE")

    port.unplug(camera)
    count = wait_for(heard, "STALLED", "ABSENT")
    assert "HD Pro Webcam C920 is not plugged in" in heard.of(CameraChanged)[-1].sentence
    port.plug(serial="", port="1", video=0)
    wait_for(heard, "LIVE", after=count, timeout_s=HEALED_S)

    assert twin.set_up == []


def test_a_camera_that_stalls_is_told_and_comes_back(
    port: CameraPort, watch_port: Callable[..., Watched], heard: Heard
) -> None:
    camera = port.plug()
    watched = watch_port(camera.node)
    wait_for(heard, "LIVE")

    camera.stall()
    count = wait_for(heard, "STALLED", timeout_s=HEALED_S)
    assert watched.newest.peek() is None
    camera.stall(is_over=True)

    wait_for(heard, "LIVE", after=count, timeout_s=HEALED_S)


def test_a_driver_that_hangs_is_left_behind_and_the_camera_comes_back(
    port: CameraPort, watch_port: Callable[..., Watched], heard: Heard, caplog: pytest.LogCaptureFixture
) -> None:
    camera = port.plug()
    watched = watch_port(camera.node)
    wait_for(heard, "LIVE")

    camera.hang()
    count = wait_for(heard, "STALLED", timeout_s=HEALED_S)
    assert watched.newest.peek() is None
    until_logged(caplog, "left behind")
    camera.work_again()

    wait_for(heard, "LIVE", after=count, timeout_s=HEALED_S)
    assert "IN_USE" not in heard.states()  # it was our own old thread that held it


def test_a_driver_that_hangs_for_long_is_not_asked_by_ever_more_threads(
    port: CameraPort,
    watch_port: Callable[..., Watched],
    heard: Heard,
    caplog: pytest.LogCaptureFixture,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(Watched, "patience", Patience(open_s=0.3, read_s=0.3, most_open_s=0.3))
    monkeypatch.setattr(capture, "REOPEN_S", (0.1,))
    camera = port.plug()
    watch_port(camera.node)
    wait_for(heard, "LIVE")

    camera.hang()
    for _ in range(MOST_LEFT_BEHIND):
        until_logged(caplog, "left behind")
        caplog.clear()
    camera.let_pass(60)  # time for five more

    assert camera_threads() == MOST_LEFT_BEHIND
    assert "left behind" not in caplog.text
    count = len(heard.states())
    camera.work_again()
    wait_for(heard, "LIVE", after=count, timeout_s=HEALED_S)
    assert camera_threads() == 1


def camera_threads() -> int:
    return sum(thread.name.startswith("camera-") for thread in threading.enumerate())


def until_logged(caplog: pytest.LogCaptureFixture, words: str) -> None:
    """Wait for a line of the log."""
    is_there = threading.Event()
    handler = caplog.handler
    emit = handler.emit

    def listen(record: Any) -> None:
        emit(record)
        if words in record.getMessage():
            is_there.set()

    handler.emit = listen  # type: ignore[method-assign]
    try:
        assert words in caplog.text or is_there.wait(LONGEST_S)
    finally:
        handler.emit = emit  # type: ignore[method-assign]


def test_a_camera_that_another_program_uses_is_told_as_that_and_taken_when_it_is_free(
    port: CameraPort, watch_port: Callable[..., Watched], heard: Heard
) -> None:
    camera = port.plug()
    camera.be_taken()
    watch_port(camera.node)
    count = wait_for(heard, "IN_USE")
    assert "Another program uses the camera" in heard.of(CameraChanged)[-1].sentence

    camera.be_given_back()

    wait_for(heard, "LIVE", after=count, timeout_s=HEALED_S)
    assert heard.states() == ["OPENING", "IN_USE", "LIVE"]


def test_a_black_picture_is_told_stays_open_and_heals(
    port: CameraPort, watch_port: Callable[..., Watched], heard: Heard
) -> None:
    camera = port.plug()
    watched = watch_port(camera.node)
    wait_for(heard, "LIVE")

    camera.show_black()
    count = wait_for(heard, "DARK", timeout_s=HEALED_S)
    assert "Is the cover open" in heard.of(CameraChanged)[-1].sentence
    assert watched.newest.peek() is not None
    camera.show(LABEL)

    wait_for(heard, "LIVE", after=count, timeout_s=1.0)
    assert heard.states() == ["OPENING", "LIVE", "DARK", "LIVE"]


def test_a_frozen_picture_is_told_opened_anew_and_heals(
    port: CameraPort, watch_port: Callable[..., Watched], heard: Heard
) -> None:
    camera = port.plug()
    watched = watch_port(camera.node)
    wait_for(heard, "LIVE")

    camera.set_up.clear()
    camera.freeze()
    count = wait_for(heard, "FROZEN", timeout_s=HEALED_S)
    newest = watched.newest.peek()
    assert newest is not None
    assert watched.newest.next_after(newest.number, LONGEST_S) is not None  # it is decoded meanwhile
    camera.thaw()

    wait_for(heard, "LIVE", after=count, timeout_s=HEALED_S)
    assert heard.states() == ["OPENING", "LIVE", "FROZEN", "LIVE"]
    assert "MJPG 1280x720" in camera.set_up  # it was opened anew


def test_a_driver_that_gives_its_last_picture_until_it_is_opened_anew_heals_by_itself(
    port: CameraPort, watch_port: Callable[..., Watched], heard: Heard
) -> None:
    camera = port.plug()
    watch_port(camera.node)
    count = wait_for(heard, "LIVE")

    camera.freeze(until_opened_anew=True)

    wait_for(heard, "FROZEN", "LIVE", after=count, timeout_s=HEALED_S)


def test_a_film_that_is_looped_back_as_a_camera_may_stand_still(
    port: CameraPort, watch_port: Callable[..., Watched], heard: Heard
) -> None:
    camera = port.plug(driver="v4l2 loopback")
    camera.freeze()
    watched = watch_port(camera.node)
    wait_for(heard, "LIVE")
    number = 0
    for _ in range(110):  # three and a half seconds
        frame = watched.newest.next_after(number, LONGEST_S)
        assert frame is not None
        number = frame.number

    assert heard.states() == ["OPENING", "LIVE"]


def test_a_driver_that_hangs_at_the_first_opening_is_told(
    port: CameraPort, watch_port: Callable[..., Watched], heard: Heard, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Watched, "patience", Patience(open_s=0.5))
    camera = port.plug()
    camera.hang()
    watch_port(camera.node)
    count = wait_for(heard, "OPENING", "STALLED")

    camera.work_again()

    wait_for(heard, "LIVE", after=count, timeout_s=HEALED_S)


def test_the_kiosk_stops_while_the_driver_hangs(
    port: CameraPort, watch_port: Callable[..., Watched], heard: Heard, caplog: pytest.LogCaptureFixture
) -> None:
    camera = port.plug()
    watched = watch_port(camera.node)
    wait_for(heard, "LIVE")
    camera.hang()

    watched.stop()

    assert "abandoned" in caplog.text
