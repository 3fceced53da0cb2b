"""Scenes of the start and scan screens beyond the usual ones. Part of ``kiosk.gallery``."""

from dataclasses import replace
from datetime import timedelta

from kiosk.core.codes import code_of_text
from kiosk.core.delivery import DeliveryState
from kiosk.core.events import CaptureNotKept, GunChanged, GunState
from kiosk.core.room import Room, Space, sentence
from kiosk.core.words import say
from kiosk.gallery import EAN, GS1, LONG, SCENES, Sample, scene
from kiosk.screens.window import KioskWindow
from kiosk.store.records import CaptureRecord


@scene("start, kinds and operator")
def _start_kinds(window: KioskWindow, sample: Sample) -> None:
    SCENES["start, sessions"](window, sample)
    window.start.show_kinds(("barcode_scan", "product_photography", "both"))
    window.start.show_operator("M. Okafor", is_offered=True)
    window.start.show_practice(is_practice=False)
    window.header.session.show_text("M. Okafor")
    first, second, *others = sample.sessions
    window.start.show_sessions([first, replace(second, opened_at=second.opened_at - timedelta(days=1)), *others])


@scene("start, two faults")
def _start_faults(window: KioskWindow, sample: Sample) -> None:
    SCENES["start, sessions"](window, sample)
    gun = "The scanner gun usb-Dock-if00 is not plugged in. Plug it in: it comes back by itself."
    window.header.show_gun(GunChanged(GunState.ABSENT, gun, "usb-Dock-if00"))
    window.header.show_room("Disk full", "bad", sentence(Space(12_000_000, Room.FULL, has_reserve=False)))


@scene("start, operators")
def _operators(window: KioskWindow, _sample: Sample) -> None:
    window.operators.show_names(["M. Okafor", "Ş. Yılmaz", "Jürgen Groß", "A. Kowalczyk", LONG], "M. Okafor")
    window.show_screen(window.operators)


@scene("scan, keypad begun")
def _scan_keypad_begun(window: KioskWindow, sample: Sample) -> None:
    SCENES["scan, kept"](window, sample)
    window.scan.type_button.click()


@scene("scan, keypad right")
def _scan_keypad_right(window: KioskWindow, sample: Sample) -> None:
    SCENES["scan, keypad"](window, sample)
    window.scan.keypad.type_char(EAN[-1])


@scene("scan, keypad number")
def _scan_keypad_number(window: KioskWindow, sample: Sample) -> None:
    _scan_keypad_begun(window, sample)
    for char in "24":
        window.scan.keypad.type_char(char)


@scene("scan, keypad long")
def _scan_keypad_long(window: KioskWindow, sample: Sample) -> None:
    _scan_keypad_begun(window, sample)
    for char in LONG[:30]:
        window.scan.keypad.type_char(char)


@scene("scan, wrong digit")
def _scan_wrong_digit(window: KioskWindow, sample: Sample) -> None:
    SCENES["scan, keypad"](window, sample)
    window.scan.keypad.type_char("7")


@scene("scan, row")
def _scan_row(window: KioskWindow, sample: Sample) -> None:
    SCENES["scan, kept"](window, sample)
    window.scan.list.opened.emit(sample.captures[0])
    window.scan.show_done("Quantity changed", sample.captures[0].code, "", "×2", is_undoable=True)


@scene("scan, refused row")
def _scan_refused_row(window: KioskWindow, sample: Sample) -> None:
    SCENES["scan, kept"](window, sample)
    window.scan.list.opened.emit(next(one for one in sample.captures if one.state is DeliveryState.REFUSED))


@scene("scan, row not saved")
def _scan_row_not_saved(window: KioskWindow, sample: Sample) -> None:
    SCENES["scan, kept"](window, sample)
    lost = CaptureNotKept(code_of_text(LONG), "The disk is full", "Free some space.")
    window.scan.show_not_kept(lost)
    window.scan.list.opened.emit(lost)


@scene("scan, paused")
def _scan_paused(window: KioskWindow, sample: Sample) -> None:
    SCENES["scan, kept"](window, sample)
    window.scan.viewfinder.show_paused(is_paused=True)
    window.scan.show_count(1_204)


@scene("scan, light")
def _scan_light(window: KioskWindow, sample: Sample) -> None:
    SCENES["scan, kept"](window, sample)
    window.scan.viewfinder.show_torch(is_lit=True, is_there=True)


@scene("scan, row set aside")
def _scan_row_set_aside(window: KioskWindow, sample: Sample) -> None:
    SCENES["scan, kept"](window, sample)

    def fetch(count: int, before: int | None) -> list[CaptureRecord]:
        return [
            replace(one, state=DeliveryState.SET_ASIDE, last_error="") if one.state is DeliveryState.REFUSED else one
            for one in sample.fetch(count, before)
        ]

    window.scan.captures.show_session(fetch)
    window.scan.list.opened.emit(next(one for one in fetch(9, None) if one.state is DeliveryState.SET_ASIDE))


@scene("scan, typing a quantity")
def _scan_typing_quantity(window: KioskWindow, sample: Sample) -> None:
    SCENES["scan, row"](window, sample)
    window.scan.row_page.times.click()
    window.scan.keypad.type_char("7")


@scene("scan, typing the right code")
def _scan_typing_code(window: KioskWindow, sample: Sample) -> None:
    SCENES["scan, refused row"](window, sample)
    window.scan.row_page.fix.click()


@scene("scan, expired")
def _scan_expired(window: KioskWindow, sample: Sample) -> None:
    SCENES["scan, kept"](window, sample)
    expired = "010952012345678810ABC123\x1d17260131"
    window.scan.captures.show_session(sample.listed(expired))
    window.scan.show_kept(sample.kept(expired))


@scene("scan, long code")
def _scan_long(window: KioskWindow, sample: Sample) -> None:
    SCENES["scan, kept"](window, sample)
    window.scan.captures.show_session(sample.listed(LONG))
    window.scan.show_kept(sample.kept(LONG))


@scene("scan, not taken by the server")
def _scan_not_sendable(window: KioskWindow, sample: Sample) -> None:
    """It is the newest of its session, which needs somebody from now on."""
    SCENES["scan, kept"](window, sample)
    text = "x" * 501
    window.header.show_queue(say("Needs you: {needs_person}", needs_person="1"), "bad")
    window.scan.captures.show_session(sample.listed(text, state=DeliveryState.REFUSED))
    window.scan.show_kept(sample.kept(text))


@scene("scan, question while typing")
def _scan_question_typing(window: KioskWindow, sample: Sample) -> None:
    SCENES["scan, keypad"](window, sample)
    window.scan.ask(sample.repeated(GS1))


@scene("scan, not counted")
def _scan_not_counted(window: KioskWindow, sample: Sample) -> None:
    """Nobody answered whether a code is another piece, and the next one was scanned."""
    SCENES["scan, kept"](window, sample)
    window.scan.show_not_counted(sample.repeated(EAN))
