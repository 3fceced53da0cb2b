"""A camera on the network: good streams, bad streams, and streams that come back."""

import itertools
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import suppress
from typing import TYPE_CHECKING

import numpy as np
import pytest
from fakes.mjpeg import MjpegServer
from fakes.pictures import Kind, bench, drawn
from fakes.reel import LONGEST_S, Heard, Watched
from fakes.rtsp import RtspServer

from hardware.camera import CameraOpener, open_source
from hardware.controls import Wishes
from kiosk.core.codes import Sighting
from kiosk.core.events import CameraChanged
from kiosk.core.faults import CameraFault

if TYPE_CHECKING:
    from hardware.frames import Frame


def numbered(count: int) -> list[np.ndarray]:
    return [np.full((240, 320, 3), 2 * number, np.uint8) for number in range(count)]


def test_a_good_stream_gives_frame_after_frame(mjpeg: MjpegServer) -> None:
    mjpeg.pictures = numbered(100)

    frames = open_source(mjpeg.url_with_password())
    shown = [frames.read() for _ in range(10)]
    frames.close()

    assert frames.is_live
    brightness = [round(frame.bgr.mean() / 2) for frame in shown if frame]
    assert brightness == list(range(brightness[0], brightness[0] + 10))


@pytest.mark.parametrize("trouble", ["404", "silent"])
def test_a_camera_that_gives_no_stream_is_told_without_its_password(mjpeg: MjpegServer, trouble: str) -> None:
    mjpeg.trouble = trouble

    with pytest.raises(CameraFault) as told:
        open_source(mjpeg.url_with_password())

    assert "127.0.0.1" in told.value.sentence
    assert "hunter2" not in str(told.value)


@pytest.mark.parametrize("trouble", ["stall", "drop"])
def test_a_stream_that_breaks_off_gives_no_more_frames(mjpeg: MjpegServer, trouble: str) -> None:
    mjpeg.trouble, mjpeg.after = trouble, 30  # opening takes some

    frames = open_source(mjpeg.url)
    read = sum(1 for _ in itertools.takewhile(lambda _: frames.read() is not None, range(100)))
    frames.close()

    assert 1 <= read <= 30


def test_half_pictures_are_no_crash(mjpeg: MjpegServer) -> None:
    mjpeg.trouble = "half"

    with suppress(CameraFault):
        frames = open_source(mjpeg.url)
        assert all(frame is None or frame.bgr.size for frame in [frames.read() for _ in range(5)])
        frames.close()


def test_a_camera_that_loses_power_comes_back_by_itself(
    mjpeg: MjpegServer, heard: Heard, watch: Callable[..., Watched]
) -> None:
    mjpeg.pictures = [bench((drawn("9520123456788", Kind.EAN13), 400, 250))]
    watched = watch(mjpeg.url_with_password())
    heard.wait(lambda _: heard.texts() == ["9520123456788"])

    mjpeg.stop()
    heard.wait_for_states("OPENING", "LIVE", "STALLED")
    assert watched.newest.peek() is None  # the last picture must not stay on the screen

    heard.wait_for_states("LIVE", "STALLED", "ABSENT")
    mjpeg.pictures = [bench((drawn("LOC-A12-03", Kind.Code128), 400, 250))]
    mjpeg.start()
    heard.wait(lambda _: heard.texts() == ["9520123456788", "LOC-A12-03"])

    assert heard.states()[-1] == "LIVE"
    assert not any("hunter2" in change.sentence for change in heard.of(CameraChanged))


def test_a_camera_that_stalls_is_told_and_opened_again(
    mjpeg: MjpegServer, heard: Heard, watch: Callable[..., Watched]
) -> None:
    mjpeg.trouble, mjpeg.after = "stall", 10
    watch(mjpeg.url)

    heard.wait_for_states("LIVE", "STALLED", "LIVE")


def test_a_camera_that_is_switched_on_later_is_found(heard: Heard, watch: Callable[..., Watched]) -> None:
    server = MjpegServer()
    with socket.socket() as kept:  # an address at which nobody answers yet
        kept.bind(("127.0.0.1", 0))
        server.keep_port(kept.getsockname()[1])
        watch(server.url)
        heard.wait_for_states("OPENING", "ABSENT")
    with server:
        heard.wait_for_states("ABSENT", "LIVE")


@pytest.mark.parametrize(
    ("trouble", "state"),
    [("404", "ABSENT"), ("silent", "ABSENT"), ("stall", "STALLED"), ("drop", "STALLED"), ("half", "LIVE")],
)
def test_whatever_a_network_camera_does_it_is_back_within_five_seconds_of_its_reboot(
    mjpeg: MjpegServer, heard: Heard, watch: Callable[..., Watched], trouble: str, state: str
) -> None:
    mjpeg.trouble, mjpeg.after = trouble, 30  # opening takes some
    watch(mjpeg.url)
    heard.wait_for_states("OPENING", state)

    mjpeg.stop()
    mjpeg.trouble = ""
    mjpeg.pictures = [bench((drawn("9520123456788", Kind.EAN13), 400, 250))]
    mjpeg.start()

    heard.wait(lambda _: heard.texts() == ["9520123456788"], timeout_s=5.0)


def test_a_hiccup_of_a_second_is_no_trouble(mjpeg: MjpegServer, heard: Heard, watch: Callable[..., Watched]) -> None:
    mjpeg.trouble, mjpeg.after = "hiccup", 40
    watched = watch(mjpeg.url)
    heard.wait_for_states("LIVE")

    number = 0
    for _ in range(60):
        frame = watched.newest.next_after(number, LONGEST_S)
        assert frame is not None
        number = frame.number

    assert heard.states() == ["OPENING", "LIVE"]


def test_a_picture_that_stands_still_is_a_network_camera_s_right(
    mjpeg: MjpegServer, heard: Heard, watch: Callable[..., Watched]
) -> None:
    """Its pictures are compressed elsewhere: equal ones prove nothing."""
    watched = watch(mjpeg.url)
    number = 0
    for _ in range(110):  # more than three seconds
        frame = watched.newest.next_after(number, LONGEST_S)
        assert frame is not None
        number = frame.number

    assert heard.states() == ["OPENING", "LIVE"]


def test_a_network_camera_is_turned_as_the_settings_say(mjpeg: MjpegServer) -> None:
    picture = np.zeros((240, 320, 3), np.uint8)
    picture[:, :160] = 250
    mjpeg.pictures = [picture]

    frames = CameraOpener(Wishes(quarter_turns=1))(mjpeg.url)
    frame = frames.read()
    frames.close()

    assert frame is not None
    assert frame.bgr.shape == (320, 240, 3)
    assert frame.bgr[:160].mean() > frame.bgr[160:].mean() + 200  # left is now at the top


@pytest.fixture
def rtsp() -> Iterator[RtspServer]:
    with RtspServer() as server:
        yield server


def test_an_rtsp_camera_is_read_and_comes_back_after_a_power_cut(
    rtsp: RtspServer, heard: Heard, watch: Callable[..., Watched]
) -> None:
    rtsp.pictures = [bench((drawn("9520123456788", Kind.EAN13), 400, 250))]
    watched = watch(rtsp.url)
    heard.wait(lambda _: heard.texts() == ["9520123456788"])

    rtsp.stop()
    heard.wait_for_states("LIVE", "STALLED", "ABSENT")
    assert watched.newest.peek() is None
    rtsp.pictures = [bench((drawn("LOC-A12-03", Kind.Code128), 400, 250))]
    rtsp.start()

    heard.wait(lambda _: heard.texts() == ["9520123456788", "LOC-A12-03"], timeout_s=5.0)
    assert not any("hunter2" in change.sentence for change in heard.of(CameraChanged))


def test_an_rtsp_camera_that_stalls_is_told_and_opened_again(
    rtsp: RtspServer, heard: Heard, watch: Callable[..., Watched]
) -> None:
    rtsp.trouble = "stall"
    watch(rtsp.url)

    heard.wait_for_states("LIVE", "STALLED", "LIVE")


@pytest.mark.parametrize("trouble", ["silent", "refuses"])
def test_an_rtsp_camera_that_gives_no_video_is_asked_again_and_again_and_keeps_its_password(
    rtsp: RtspServer, heard: Heard, watch: Callable[..., Watched], caplog: pytest.LogCaptureFixture, trouble: str
) -> None:
    rtsp.trouble = trouble
    watch(rtsp.url)
    heard.wait_for_states("OPENING", "ABSENT")
    for _ in range(2):
        assert rtsp.asked.acquire(timeout=LONGEST_S)

    rtsp.trouble = ""
    heard.wait_for_states("ABSENT", "LIVE")
    assert not any("hunter2" in change.sentence for change in heard.of(CameraChanged))
    assert "hunter2" not in caplog.text


class Slow:
    """A decoder that takes a tenth of a second and notes how many frames its picture is behind the newest one."""

    def __init__(self) -> None:
        self.lags: list[int] = []
        self.look_at: Callable[[], Frame | None] = lambda: None
        self.is_done = threading.Event()

    def decode(self, image: np.ndarray) -> list[Sighting]:
        threading.Event().wait(0.1)
        newest = self.look_at()
        if newest is not None:
            self.lags.append(round((float(newest.bgr.mean()) - float(image.mean())) / 2))
        if len(self.lags) >= 20:
            self.is_done.set()
        return []


def test_a_slow_decoder_sees_the_newest_frame(mjpeg: MjpegServer, heard: Heard, watch: Callable[..., Watched]) -> None:
    """The camera shows 30 frames a second, the decoder takes a tenth of a second for each: it must not fall behind."""
    mjpeg.pictures = numbered(120)

    slow = Slow()
    watched = watch(mjpeg.url, decoder=slow)
    slow.look_at = watched.newest.peek

    assert slow.is_done.wait(LONGEST_S)
    lags = [lag for lag in slow.lags if lag >= 0]  # the pictures begin again after 120
    assert len(lags) >= 10
    assert max(lags) <= 12  # less than half a second behind: with every frame decoded it would be 60 by now
