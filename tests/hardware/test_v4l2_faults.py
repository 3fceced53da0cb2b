"""Drivers that stall, hang, freeze or are in use, through OpenCV's V4L2 back end; each fault heals in under 5 s."""

import getpass
import threading
from collections.abc import Callable

import pytest
from fakes.camera_port import CameraPort
from fakes.camera_watch import HEALED_S, until_logged, wait_for
from fakes.pictures import Kind, bench, drawn
from fakes.reel import LONGEST_S, Heard, Watched
from fakes.rights import let_anybody_in, nobody

from hardware import capture
from hardware.capture import MOST_LEFT_BEHIND, Patience
from kiosk.core.events import CameraChanged

LABEL = bench((drawn("9520123456788", Kind.EAN13), 400, 250))


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


def test_a_camera_the_user_may_not_open_is_told_with_the_cure_and_taken_once_allowed(
    port: CameraPort, watch_port: Callable[..., Watched], heard: Heard
) -> None:
    camera = port.plug(video=2)
    let_anybody_in(port.roots.dev)
    camera.node.chmod(0o000)
    with nobody():
        watched = watch_port(port.by_id(camera))
        count = wait_for(heard, "ABSENT")
        told = heard.of(CameraChanged)[-1].sentence
        assert f"user {getpass.getuser()} may not open {camera.node}" in told  # who, and which camera
        assert "group video" in told  # and the cure: the group, and that it counts from the next login
        assert "log in again" in told
        assert watched.newest.peek() is None
    camera.node.chmod(0o660)

    wait_for(heard, "LIVE", after=count, timeout_s=HEALED_S)
    assert heard.states() == ["OPENING", "ABSENT", "LIVE"]  # told once, however often it was tried


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
