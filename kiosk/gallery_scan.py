"""Scenes of the start and scan screens beyond the usual ones. Part of ``kiosk.gallery``."""

from dataclasses import replace

from kiosk.core.delivery import DeliveryState
from kiosk.gallery import EAN, LONG, SCENES, Sample, scene
from kiosk.screens.window import KioskWindow


@scene("start, kinds and operator")
def _start_kinds(window: KioskWindow, sample: Sample) -> None:
    SCENES["start, sessions"](window, sample)
    window.start.show_kinds(("barcode_scan", "product_photography", "both"))
    window.start.show_operator("M. Okafor", is_offered=True)
    window.start.show_practice(is_practice=False)
    window.header.session.show_text("M. Okafor")


@scene("start, operators")
def _operators(window: KioskWindow, _sample: Sample) -> None:
    window.operators.show_names(["M. Okafor", "Ş. Yılmaz", "Jürgen Groß", "A. Kowalczyk", LONG], "M. Okafor")
    window.show_screen(window.operators)


@scene("scan, wrong digit")
def _scan_wrong_digit(window: KioskWindow, sample: Sample) -> None:
    SCENES["scan, keypad"](window, sample)
    window.scan.keypad.type_char("7")


@scene("scan, row")
def _scan_row(window: KioskWindow, sample: Sample) -> None:
    SCENES["scan, kept"](window, sample)
    window.scan.list.opened.emit(sample.captures[0])
    window.scan.show_done("Quantity changed", EAN, "", "×12", is_undoable=True)


@scene("scan, refused row")
def _scan_refused_row(window: KioskWindow, sample: Sample) -> None:
    SCENES["scan, kept"](window, sample)
    window.scan.list.opened.emit(next(one for one in sample.captures if one.state is DeliveryState.REFUSED))


@scene("scan, paused")
def _scan_paused(window: KioskWindow, sample: Sample) -> None:
    SCENES["scan, kept"](window, sample)
    window.scan.viewfinder.show_paused(is_paused=True)
    window.scan.show_count(1_204)


@scene("scan, light")
def _scan_light(window: KioskWindow, sample: Sample) -> None:
    SCENES["scan, kept"](window, sample)
    window.scan.viewfinder.show_torch(is_lit=True, is_there=True)


@scene("scan, row left out")
def _scan_row_left_out(window: KioskWindow, sample: Sample) -> None:
    SCENES["scan, kept"](window, sample)
    refused = next(one for one in sample.captures if one.state is DeliveryState.REFUSED)
    window.scan.list.opened.emit(replace(refused, state=DeliveryState.SET_ASIDE, last_error=""))


@scene("scan, typing a quantity")
def _scan_typing_quantity(window: KioskWindow, sample: Sample) -> None:
    SCENES["scan, row"](window, sample)
    window.scan.row_page.times.click()
    window.scan.keypad.type_char("7")


@scene("scan, typing the right code")
def _scan_typing_code(window: KioskWindow, sample: Sample) -> None:
    SCENES["scan, refused row"](window, sample)
    window.scan.row_page.fix.click()
