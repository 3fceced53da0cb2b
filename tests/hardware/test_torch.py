"""A camera's light through real ioctls on made-up USB cameras: whether there is one, on, off, and what goes wrong."""

import logging

import pytest
from fakes.camera_port import CameraPort
from fakes.v4l2 import LED_MODE, Control, webcam_controls

from hardware.torch import Torch


def lamp() -> dict[int, Control]:
    """The controls of a webcam that has a light: off, flash, torch (V4L2_CID_FLASH_LED_MODE)."""
    return webcam_controls() | {LED_MODE: Control("LED Mode", 3, 0, 2, 0)}


def test_a_light_is_found_and_switched_on_and_off(port: CameraPort) -> None:
    camera = port.plug(controls=lamp())
    torch = Torch(port.by_id(camera), port.roots)

    assert torch.is_there()
    assert torch.switch(is_on=True)
    assert camera.controls[LED_MODE].value == 2
    assert torch.switch(is_on=False)
    assert camera.controls[LED_MODE].value == 0
    assert camera.set_up == ["LED Mode = 2", "LED Mode = 0"]


def test_a_camera_without_a_light_says_so_and_a_refusal_is_told(port: CameraPort, caplog) -> None:
    torch = Torch(port.by_id(port.plug()), port.roots)

    assert not torch.is_there()
    with caplog.at_level(logging.WARNING, "hardware.torch"):
        assert not torch.switch(is_on=True)
    assert [record.getMessage() for record in caplog.records] == [
        "The camera's light could not be switched: Invalid argument"
    ]


def test_a_light_that_knows_no_torch_is_refused_by_its_driver(port: CameraPort) -> None:
    camera = port.plug(controls=webcam_controls() | {LED_MODE: Control("LED Mode", 3, 0, 1, 0)})
    torch = Torch(port.by_id(camera), port.roots)

    assert not torch.switch(is_on=True)
    assert camera.controls[LED_MODE].value == 0


def test_the_light_is_found_again_when_its_camera_came_back_at_another_port(port: CameraPort) -> None:
    camera = port.plug(port="1", video=0, controls=lamp())
    torch = Torch(port.by_id(camera), port.roots)
    assert torch.is_there()

    port.unplug(camera)
    assert not torch.is_there()
    assert not torch.switch(is_on=True)

    again = port.plug(port="3", video=4, controls=lamp())
    assert torch.switch(is_on=True)
    assert again.controls[LED_MODE].value == 2


def test_the_light_takes_a_command_while_another_program_streams(port: CameraPort) -> None:
    camera = port.plug(controls=lamp())
    camera.be_taken()
    assert Torch(port.by_id(camera), port.roots).switch(is_on=True)
    assert camera.controls[LED_MODE].value == 2


@pytest.mark.parametrize("source", ["", "rtsp://camera.invalid/live", "demo:labels", "/nowhere/film.mp4"])
def test_what_is_no_device_has_no_light(port: CameraPort, source: str) -> None:
    torch = Torch(source, port.roots)
    assert not torch.is_there()
    assert not torch.switch(is_on=True)
