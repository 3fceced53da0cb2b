"""The scenes of settings codes, the look of the screen, storage and export, for ``kiosk.gallery``."""

from kiosk.core.events import CameraState
from kiosk.core.settings_code import fingerprint
from kiosk.core.words import say
from kiosk.desks.setup_look import offered_scales
from kiosk.desks.steps import words_of_step
from kiosk.gallery import LONG, Sample, scene
from kiosk.screens.info import Fact
from kiosk.screens.pick import Work
from kiosk.screens.window import KioskWindow
from kiosk.widgets.theme import theme


@scene("set-up, checks")
def _checks(window: KioskWindow, _sample: Sample) -> None:
    window.setup.show_tiles(checks=True)
    window.show_screen(window.setup)


@scene("set-up, look")
def _look(window: KioskWindow, _sample: Sample) -> None:
    page = window.steps.look
    page.themes.show_choices([("light", "Bright"), ("dark", "Dark"), ("contrast", "High contrast")], theme().value)
    scales = offered_scales(window.width(), window.height(), window.px_per_mm)
    chosen = max(scale for scale in scales if scale <= window.text_scale)
    page.texts.show_choices([(str(scale), f"{scale} %") for scale in scales], str(chosen))
    window.steps.show_step(page, *words_of_step("look"), None)
    window.show_screen(window.steps)


@scene("set-up, settings code")
def _code(window: KioskWindow, sample: Sample) -> None:
    page = window.steps.code
    page.viewfinder.pull_from(lambda: sample.picture)
    page.viewfinder.show_camera(CameraState.LIVE, "On")
    page.result.setText(
        "✗ This settings code is not used. It expired on 31 Oct 2026. Nothing was changed. Ask for a new sheet."
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
        ("Station", "Kiosk 1", "Dock …"),
        ("Server", "–", "https://scan.example.org"),
        ("Key", "No key yet", "A new key"),
        ("Colours", "Bright", "Bright"),
        ("People", "–", "M. Okafor, A. Novak, J. Silva +9"),
        ("Scanner guns", LONG[:40], LONG),
        ("Number", "–", "29923174"),
    ]
    window.settings_code.ask_use("Settings of “North”", told)
    window.show_screen(window.settings_code)


@scene("set-up, storage")
def _storage(window: KioskWindow, _sample: Sample) -> None:
    window.header.show_queue(say("%n here", "", 41), "busy", "41 on this kiosk")
    facts = [
        Fact("ok", "Disk", "41,200 of 119,000 MB are free.", 0.65),
        Fact("", "Not sent yet", "41 captures · 3 photos. They stay here until they are sent."),
        Fact("", "Used by this kiosk", "Captures 12.4 MB · photos 310.0 MB · copies 48.1 MB"),
        Fact("", "Sent sessions", "They stay 90 days, up to 2,000 MB."),
        Fact("", "Daily copies", "Newest copy of 22 Nov 2026, 3:10, 7 saved."),
    ]
    window.info.show_facts("Storage", facts, act="Export")
    window.show_screen(window.info)


@scene("set-up, storage full")
def _storage_full(window: KioskWindow, _sample: Sample) -> None:
    words = "The disk is nearly full: 40 MB are free. Captures are saved, photos are not. Call your IT person."
    facts = [Fact("fault", "Disk", words, 0.998), Fact("ok", "All sent", "This kiosk could be taken away.")]
    window.info.show_facts("Storage", facts, act="Export")
    window.show_screen(window.info)


@scene("export, what")
def _what(window: KioskWindow, _sample: Sample) -> None:
    kinds = [("csv", "Table (CSV)", "table"), ("xlsx", "Excel workbook", "table")]
    kinds += [("commands", "Command sheet", "barcode"), ("guns", "Gun test page", "gun")]
    kinds += [("sealed", "Hand over to another kiosk", "handover")]
    window.pick.ask("Export to a USB stick", "", kinds)
    window.show_screen(window.pick)


@scene("export, where")
def _where(window: KioskWindow, _sample: Sample) -> None:
    places = [("a", "INTENSO: 28.4 GB free", "stick"), ("b", "WAREHOUSE-STIC: 3.1 GB free", "stick")]
    places.append(("exports", "This kiosk's own folder", "disk"))
    window.pick.ask("Where to?", "From then on the other kiosk sends it, not this one.", places, "Look again")
    window.show_screen(window.pick)


@scene("export, no stick")
def _no_stick(window: KioskWindow, _sample: Sample) -> None:
    places = [("exports", "This kiosk's own folder", "disk")]
    window.pick.ask(
        "Where to?", "No USB stick is found. Plug one in, then look again.", places, "Look again", is_next=True
    )
    window.show_screen(window.pick)


_FILE = "scans-Kiosk-1-20261122-120000.xlsx"


@scene("export, writing")
def _writing(window: KioskWindow, _sample: Sample) -> None:
    window.pick.show_work(Work("busy", "Writing …", _FILE, "1.2 MB", "Leave the stick plugged in."))
    window.show_screen(window.pick)


@scene("export, written")
def _written(window: KioskWindow, _sample: Sample) -> None:
    window.pick.show_work(Work("good", "Written", _FILE, "1.4 MB · 1,204 captures", "Safe to pull the stick out"))
    window.show_screen(window.pick)


@scene("export, not written")
def _not_written(window: KioskWindow, _sample: Sample) -> None:
    why = f"The file could not be written. {_FILE}: No space left on device."
    window.pick.show_work(Work("bad", "NOT written", words=f"{why} Nothing is lost on this kiosk; try another stick."))
    window.show_screen(window.pick)


@scene("set-up, passphrase")
def _passphrase(window: KioskWindow, _sample: Sample) -> None:
    window.keyboard.ask("Passphrase for the file", "four words by chance", is_secret=True)
    window.show_screen(window.keyboard)
