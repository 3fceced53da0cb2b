"""USB cameras that are unplugged and come back, through OpenCV's real V4L2 back end: each heals in under 5 s."""

from collections.abc import Callable

import pytest
from fakes.camera_port import CameraPort
from fakes.camera_watch import HEALED_S, wait_for
from fakes.pictures import Kind, bench, drawn
from fakes.reel import Heard, Watched

from hardware.camera import CameraOpener
from kiosk.core.events import CameraChanged, CameraState

LABEL = bench((drawn("9520123456788", Kind.EAN13), 400, 250))
OTHER_LABEL = bench((drawn("LOC-A12-03", Kind.Code128), 400, 250))


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
