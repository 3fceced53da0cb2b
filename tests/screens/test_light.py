"""The light of a camera that has one, switched by touch: a made-up webcam, real ioctls."""

from fakes.camera_port import camera_port
from fakes.taps import tap
from fakes.v4l2 import LED_MODE, Control, webcam_controls

from hardware.torch import Torch
from kiosk.core.events import CameraChanged, CameraState


def test_a_touch_lights_the_camera_s_light_and_another_puts_it_out(make_kiosk, qtbot, tmp_path):
    kiosk = make_kiosk(camera=str(tmp_path / "no-camera"))
    view = kiosk.window.scan.viewfinder
    tap(qtbot, kiosk.window.start.start)
    qtbot.waitUntil(lambda: kiosk.session_id != "", timeout=5_000)
    assert not view.torch_button.isVisible()
    with camera_port(tmp_path) as port:
        camera = port.plug(controls=webcam_controls() | {LED_MODE: Control("LED Mode", 3, 0, 2, 0)})
        kiosk.parts.torch = Torch(port.by_id(camera), port.roots)
        kiosk.bridge.post(CameraChanged(CameraState.LIVE, "On"))
        qtbot.waitUntil(view.torch_button.isVisible, timeout=5_000)

        tap(qtbot, view.torch_button)
        qtbot.waitUntil(lambda: view.is_lit, timeout=5_000)
        assert camera.controls[LED_MODE].value == 2

        tap(qtbot, view.torch_button)
        qtbot.waitUntil(lambda: not view.is_lit, timeout=5_000)
        assert camera.controls[LED_MODE].value == 0
