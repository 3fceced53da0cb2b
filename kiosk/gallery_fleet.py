"""The scenes of settings codes, the look of the screen, storage and export, for ``kiosk.gallery``."""

from kiosk.core.events import CameraState
from kiosk.core.settings_code import fingerprint
from kiosk.desks.steps import words_of_step
from kiosk.gallery import LONG, Sample, scene
from kiosk.screens.setup import Fact
from kiosk.screens.window import KioskWindow
from kiosk.widgets.theme import TEXT_SCALES


@scene("set-up, checks")
def _checks(window: KioskWindow, _sample: Sample) -> None:
    window.setup.show_tiles(checks=True)
    window.show_screen(window.setup)


@scene("set-up, look")
def _look(window: KioskWindow, _sample: Sample) -> None:
    page = window.steps.look
    page.themes.show_choices([("light", "Bright"), ("dark", "Dark"), ("contrast", "High contrast")], "light")
    page.texts.show_choices([(str(scale), f"{scale} %") for scale in TEXT_SCALES], "100")
    window.steps.show_step(page, *words_of_step("look"), None)
    window.show_screen(window.steps)


@scene("set-up, settings code")
def _code(window: KioskWindow, sample: Sample) -> None:
    page = window.steps.code
    page.viewfinder.pull_from(lambda: sample.picture)
    page.viewfinder.show_camera(CameraState.LIVE, "On")
    page.result.setText(
        "✗ This settings code is not used. It expired on 2026-12-31. Nothing was changed. Ask for a new."
    )
    window.steps.show_step(page, *words_of_step("code"), None)
    window.show_screen(window.steps)


@scene("set-up, words of a key")
def _words(window: KioskWindow, _sample: Sample) -> None:
    window.settings_code.ask_words(fingerprint(b"key"))
    window.show_screen(window.settings_code)


@scene("set-up, list of a code")
def _list(window: KioskWindow, _sample: Sample) -> None:
    told = [
        ("station", "Kiosk 1 → Dock {}", True),
        ("server", "– → https://scan.example.org", True),
        ("api_key", "No key yet → A new key", True),
        ("theme", "light", False),
        ("operators", f"– → {LONG}, {LONG}", True),
    ]
    window.settings_code.ask_use("Settings of “North”, number 29923174", told)
    window.show_screen(window.settings_code)


@scene("set-up, storage")
def _storage(window: KioskWindow, _sample: Sample) -> None:
    facts = [
        Fact("ok", "Disk", "41,200 MB are free, 32 MiB more set aside.", 0.31),
        Fact("warning", "Not delivered yet", "12 captures · 3 photos. They stay until they are delivered."),
        Fact("", "Used by this kiosk", "Scans 12.4 MB, photos 310.0 MB, copies 48.1 MB."),
    ]
    window.info.show_facts("Storage and export", facts, act="Write to a stick")
    window.show_screen(window.info)


@scene("export, what")
def _what(window: KioskWindow, _sample: Sample) -> None:
    words = "Tables and pages change nothing. What is handed over is sent by the other kiosk, not by this one."
    kinds = [("csv", "Table (CSV)", "queue"), ("xlsx", "Excel workbook", "queue"), ("pdf", "Commands", "barcode")]
    kinds += [("sealed", "Hand over, sealed", "lock"), ("guns", "Gun test page", "gun")]
    window.pick.ask("What shall be written?", words, kinds)
    window.show_screen(window.pick)


@scene("export, written")
def _written(window: KioskWindow, _sample: Sample) -> None:
    words = "scans-Kiosk-1-20261122-120000.csv is written. All of it is on the stick: it is safe to pull it out."
    window.pick.show_work("✓ Written", words, is_done=True)
    window.show_screen(window.pick)


@scene("set-up, passphrase")
def _passphrase(window: KioskWindow, _sample: Sample) -> None:
    window.keyboard.ask("Passphrase for the file", "four words by chance", is_secret=True)
    window.show_screen(window.keyboard)
