"""The scenes of set-up, for ``kiosk.gallery``."""

from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from kiosk.core.codes import code_of_text
from kiosk.core.events import CameraState
from kiosk.core.host import Host, LinkState, Window
from kiosk.core.time import Instant
from kiosk.desks.setup_facts import about, budget, log_facts
from kiosk.desks.steps import IN_A_ROW, words_of_step
from kiosk.gallery import EAN, LONG, Sample, scene
from kiosk.screens.info import Fact, worst_first
from kiosk.screens.window import KioskWindow
from kiosk.settings import Settings
from kiosk.widgets.language import name_of


def _show_step(name: str, window: KioskWindow, sample: Sample) -> None:
    steps = window.steps
    steps.begin_anew()
    steps.language.show_choices([(code, name_of(code)) for code in ("de", "en", "es", "fr", "pl", "tr")], "en")
    steps.station.show_name("Kiosk 1")
    steps.server.show_server("https://www.example.org", "A key is set", has_key=True)
    cameras = [("a", "HD Pro Webcam C920"), ("b", LONG), ("", "No camera")]
    steps.camera.show_cameras(cameras, "a")
    steps.camera.viewfinder.pull_from(lambda: sample.picture)
    steps.camera.show_camera(CameraState.LIVE, "On")
    steps.code.viewfinder.pull_from(lambda: sample.picture)
    steps.code.viewfinder.show_camera(CameraState.LIVE, "On")
    guns = [("", "A gun that types"), ("a", "Zebra Technologies Symbol Bar Code Scanner"), ("b", LONG)]
    steps.gun.rows.show_names(guns, ("a",))
    steps.gun.show_values("No code yet")
    place = (IN_A_ROW.index(name), len(IN_A_ROW))
    steps.show_step(getattr(steps, name), *words_of_step(name, is_first=True), place, may_try=True)
    window.show_screen(steps)


def _show_tested(name: str, words: str, window: KioskWindow, sample: Sample) -> None:
    """A step after its test."""
    _show_step(name, window, sample)
    if name == "gun":
        window.steps.gun.show_values(LONG, is_code=True)
    getattr(window.steps, name).result.setText(words)


for _name in IN_A_ROW:
    scene(f"wizard, {_name}")(partial(_show_step, _name))

_TESTED = {
    "code": "✗ This settings code is not used. It expired on 31 Oct 2026. Nothing was changed. Ask for a new sheet.",
    "server": "✗ The key was withdrawn. Ask for a new key.",
    "camera": f"✓ Code seen: {code_of_text(EAN).text}",
    "gun": "✓ It works. Is this what the label says?",
    "sound": "✓ Played. Not heard? Check the speaker.",
    "measure": "✓ Measured.",
    "pin": "✓ The PIN is set.",
}
for _name, _words in _TESTED.items():
    scene(f"wizard, {_name} tested")(partial(_show_tested, _name, _words))


@scene("wizard, gun seen by camera")
def _gun_seen(window: KioskWindow, sample: Sample) -> None:
    _show_step("gun", window, sample)
    window.steps.gun.result.setText("▲ The camera read it. Use the gun here.")


@scene("wizard, server asked")
def _server_asked(window: KioskWindow, sample: Sample) -> None:
    _show_step("server", window, sample)
    window.steps.server.result.wait("Asking the server …")


@scene("wizard, server missing")
def _server_missing(window: KioskWindow, sample: Sample) -> None:
    _show_step("server", window, sample)
    window.steps.server.show_server("", "No key yet", has_key=False)
    window.steps.show_way()


@scene("set-up, menu")
def _menu(window: KioskWindow, _sample: Sample) -> None:
    window.setup.show_tiles(checks=False)
    window.show_screen(window.setup)


@scene("set-up, keyboard")
def _keyboard(window: KioskWindow, _sample: Sample) -> None:
    window.keyboard.ask("Address", "https://www.closient.com", is_address=True)
    window.show_screen(window.keyboard)


@scene("set-up, keyboard wrong")
def _keyboard_wrong(window: KioskWindow, _sample: Sample) -> None:
    window.keyboard.ask("Scan or type the key", "csb_mistyped_00000000", is_secret=True)
    window.show_screen(window.keyboard)
    window.keyboard.show_wrong("Mistyped: copy it again, whole.")


@scene("set-up, keyboard and no key")
def _keyboard_no_key(window: KioskWindow, _sample: Sample) -> None:
    window.keyboard.ask("Scan or type the key", "csb_ha", is_secret=True)
    window.show_screen(window.keyboard)
    window.keyboard.show_wrong("This is no key. Not saved.")


@scene("set-up, same PIN")
def _pin_again(window: KioskWindow, _sample: Sample) -> None:
    words = "▲ This PIN is easy to guess. Type it a second time, so that it is right."
    window.pin.ask("The same PIN again", words)
    for digit in "1234":
        window.pin.keys[digit].click()
    window.show_screen(window.pin)


@scene("set-up, PIN")
def _pin(window: KioskWindow, _sample: Sample) -> None:
    window.pin.ask("Set-up", "Type the PIN of this kiosk.")
    for digit in "482":
        window.pin.keys[digit].click()
    window.show_screen(window.pin)


@scene("set-up, PIN shut")
def _pin_shut(window: KioskWindow, _sample: Sample) -> None:
    window.pin.ask("Set-up")
    window.pin.show_wait(227, "✗ Wrong too often. Wait, then try again.")
    window.show_screen(window.pin)


@scene("set-up, check all")
def _state(window: KioskWindow, _sample: Sample) -> None:
    facts = [
        Fact("ok", "Data", "41 captures wait, 1,204 sent."),
        Fact("ok", "Disk", "41,200 MB are free, 34 MB more kept in reserve."),
        Fact("warning", "Sound", "No player (aplay, paplay, pw-play): the kiosk is silent. Install alsa-utils."),
        Fact("ok", "Clock", "It is set by the network."),
        Fact("fault", "Server", "The key was withdrawn. Ask for a new key."),
        Fact("ok", "Camera", "Gives a picture of 1280x720."),
    ]
    window.info.show_facts("Check all", worst_first(facts))
    window.show_screen(window.info)


@scene("set-up, requests")
def _requests(window: KioskWindow, _sample: Sample) -> None:
    at = Instant("a", 1.0, datetime(2026, 11, 22, 12, 0, tzinfo=UTC))
    limits = Window(300, 41, 12.0, at)
    host = Host(LinkState.HELD, "Too many requests (429)", window=limits, day_limit=10_000, day_used=2_311)
    window.info.show_facts("Server limits", budget(host))
    window.show_screen(window.info)


@scene("set-up, log")
def _log(window: KioskWindow, _sample: Sample) -> None:
    told = [
        "12:04:31,120 INFO kiosk.station: Session 4 finished with 41 captures",
        "12:03:07,002 ERROR sync.courier: The server refuses the key (401)",
        "12:01:58,744 WARNING hardware.camera: The camera is not plugged in",
        "11:58:02,310 INFO kiosk.station: Session 4 opened",
    ]
    window.info.show_facts("Log", log_facts([f"2026-11-22 {line}" for line in told] * 8))
    window.show_screen(window.info)


@scene("set-up, about")
def _about(window: KioskWindow, _sample: Sample) -> None:
    facts = about(Settings(station="Kiosk 1", data=Path("kiosk-data")))
    window.info.show_facts("About", facts, may_change=False)
    window.show_screen(window.info)
