"""How the viewfinder shows a camera in trouble: with its picture where there is one, and a sentence."""

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from hardware.frames import Frame
from kiosk.core.events import CameraState
from kiosk.widgets.theme import sizes_for
from kiosk.widgets.viewfinder import Viewfinder

BRIGHT = Frame(np.full((720, 1280, 3), 250, np.uint8), number=1, at_s=0.0)


@pytest.fixture
def viewfinder(qtbot: QtBot) -> Viewfinder:
    viewfinder = Viewfinder(sizes_for(1280, 800, 4.0), (0.7, 0.5))
    qtbot.addWidget(viewfinder)
    viewfinder.resize(800, 500)
    viewfinder.pull_from(lambda: BRIGHT)
    viewfinder.show()
    qtbot.waitUntil(lambda: viewfinder._picture is not None)
    return viewfinder


def brightness_in_the_middle(viewfinder: Viewfinder) -> int:
    """Of a place without words."""
    return viewfinder.grab().toImage().pixelColor(viewfinder.width() // 2, 40).lightness()


def test_a_camera_that_was_found_at_another_port_says_so(viewfinder: Viewfinder) -> None:
    usual = viewfinder.words
    viewfinder.show_camera(CameraState.LIVE, "The camera is on.")
    assert viewfinder.words == usual

    viewfinder.show_camera(CameraState.LIVE, "The camera is on. It was found again at another place: video4.")
    assert "another place: video4" in viewfinder.words


@pytest.mark.parametrize("state", list(CameraState))
def test_a_picture_is_shown_while_there_is_one(viewfinder: Viewfinder, state: CameraState) -> None:
    viewfinder.show_camera(CameraState.ABSENT, "Nothing.")
    without = brightness_in_the_middle(viewfinder)

    viewfinder.show_camera(state, "How it is.")

    has_picture = state not in {CameraState.ABSENT, CameraState.IN_USE, CameraState.STALLED}
    assert (brightness_in_the_middle(viewfinder) > without + 10) is has_picture
    assert viewfinder.sentence == "How it is."
