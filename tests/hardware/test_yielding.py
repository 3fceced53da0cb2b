"""The threads of the camera give way to the screen's thread, which itself gives way to nobody."""

import os
import sys
import threading

import pytest
from fakes.pictures import Kind, bench, drawn
from fakes.reel import Heard, Reel

from hardware.yielding import STEPS

_MOST = 19
pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="only on Linux a thread has a niceness of its own")


def niceness(thread: threading.Thread) -> int:
    return os.getpriority(os.PRIO_PROCESS, thread.native_id or 0)


def test_opening_reading_and_decoding_give_way_and_the_screen_does_not(watch, heard: Heard) -> None:
    own = niceness(threading.current_thread())
    reel = Reel()
    watch(reel)
    reel.show(bench((drawn("THE END", Kind.Code128, scale=2), 450, 300)), 0.0, 0.4)
    heard.wait(lambda _: "THE END" in heard.texts())
    camera = [one for one in threading.enumerate() if one.name == "decode" or one.name.startswith("camera")]
    assert {one.name.split("-")[0] for one in camera} == {"camera", "decode"}
    assert len(camera) >= 3  # the watcher of the camera, its stint in the driver, the decoder
    assert {niceness(one) for one in camera} == {min(own + STEPS, _MOST)}
    assert niceness(threading.current_thread()) == own
