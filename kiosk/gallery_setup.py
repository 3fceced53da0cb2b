"""The scenes of set-up, for ``kiosk.gallery``."""

from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from kiosk.core.codes import code_of_text
from kiosk.core.events import CameraState
from kiosk.core.host import Host, LinkState, Window
from kiosk.core.time import Instant
from kiosk.desks.setup import about, budget, log_facts
from kiosk.desks.steps import IN_A_ROW, words_of_step
from kiosk.gallery import EAN, LONG, Sample, scene
from kiosk.screens.setup import Fact
from kiosk.screens.window import KioskWindow
from kiosk.settings import Settings
from kiosk.widgets.language import name_of


def _show_step(name: str, window: KioskWindow, sample: Sample) -> None:
    steps = window.steps
    steps.language.show_choices([(code, name_of(code)) for code in ("de", "en", "es", "fr", "pl", "tr")], "en")
    steps.station.show_values("Kiosk 1")
    steps.server.show_values("https://www.example.org", "A key is set")
    steps.server.result.setText("✗ Refuses the key: This key was withdrawn (401). Check or renew the key.")
    cameras = [("a", "HD Pro Webcam C920"), ("b", LONG), ("", "No camera")]
    steps.camera.show_cameras(cameras, "a")
    steps.camera.viewfinder.pull_from(lambda: sample.picture)
    steps.camera.viewfinder.show_camera(CameraState.LIVE, "On")
    steps.camera.proof.setText(f"✓ Code seen: {code_of_text(EAN).text}")
    steps.code.viewfinder.pull_from(lambda: sample.picture)
    steps.code.viewfinder.show_camera(CameraState.LIVE, "On")
    steps.code.result.setText("Hold the printed code before the camera, or scan it with the gun.")
    guns = [("", "A gun that types"), ("a", "Zebra Technologies Symbol Bar Code Scanner"), ("b", LONG)]
    steps.gun.rows.show_names(guns, ("a",))
    steps.gun.show_values(LONG)
    steps.gun.result.setText("✓ The scanner works. Compare: is this what the label says?")
    place = (IN_A_ROW.index(name), len(IN_A_ROW))
    steps.show_step(getattr(steps, name), *words_of_step(name), place, may_try=True)
    window.show_screen(steps)


for _name in IN_A_ROW:
    scene(f"wizard, {_name}")(partial(_show_step, _name))


@scene("set-up, menu")
def _menu(window: KioskWindow, _sample: Sample) -> None:
    window.setup.show_tiles(checks=False)
    window.show_screen(window.setup)


@scene("set-up, keyboard")
def _keyboard(window: KioskWindow, _sample: Sample) -> None:
    window.keyboard.ask("Address", "https://www.closient.com")
    window.show_screen(window.keyboard)


@scene("set-up, PIN")
def _pin(window: KioskWindow, _sample: Sample) -> None:
    window.pin.ask("Set-up", "Type the PIN of this kiosk.")
    for digit in "482":
        window.pin.keys[digit].click()
    window.show_screen(window.pin)


@scene("set-up, PIN shut")
def _pin_shut(window: KioskWindow, _sample: Sample) -> None:
    window.pin.ask("Set-up", "▲ Wrong too often. Try again in 240 s. Scanning goes on.")
    window.pin.set_open(is_open=False)
    window.show_screen(window.pin)


@scene("set-up, check all")
def _state(window: KioskWindow, _sample: Sample) -> None:
    facts = [
        Fact("ok", "Disk", "41,200 MB are free, 32 MiB more set aside."),
        Fact("warning", "Sound", "No player (aplay, paplay, pw-play): the kiosk is silent. Install alsa-utils."),
        Fact("fault", "Server", "Refuses the key: This key was withdrawn (401). Check or renew the key."),
    ]
    window.info.show_facts("Check all", facts)
    window.show_screen(window.info)


@scene("set-up, requests")
def _requests(window: KioskWindow, _sample: Sample) -> None:
    at = Instant("a", 1.0, datetime(2026, 11, 22, 12, 0, tzinfo=UTC))
    host = Host(LinkState.HELD, "Too many requests (429)", window=Window(300, 41, 12.0, at), day_limit=10_000)
    window.info.show_facts("Requests", budget(host))
    window.show_screen(window.info)


@scene("set-up, log")
def _log(window: KioskWindow, _sample: Sample) -> None:
    line = "2026-11-22 12:00:00,000 INFO kiosk.station: Session 4 finished with 12 captures"
    window.info.show_facts("Log", log_facts([line] * 30))
    window.show_screen(window.info)


@scene("set-up, about")
def _about(window: KioskWindow, _sample: Sample) -> None:
    window.info.show_facts("About", about(Settings(station="Kiosk 1", data=Path("kiosk-data"))))
    window.show_screen(window.info)
