"""Every screen at every size: nothing clipped, every target large enough."""

import pytest
from fakes.typing_gun import TypingGun
from PySide6.QtGui import QFont, QFontMetricsF
from PySide6.QtWidgets import QAbstractButton, QLabel

import hardware.viewfinder
from kiosk.core.codes import code_of_text
from kiosk.core.delivery import DeliveryState
from kiosk.core.events import CaptureRepeated, GunChanged, GunState, Source
from kiosk.core.gun import Layout
from kiosk.core.gun_sheet import SHEET
from kiosk.core.session import SessionState
from kiosk.resources import assets
from kiosk.screens.window import AIM
from kiosk.widgets.theme import TARGET_MM, load_fonts, sizes_for

SCREENS = [((1024, 600), 4.6), ((1024, 600), 6.0), ((1280, 800), 5.9), ((1920, 1080), 4.0), ((1920, 1080), 5.6)]
"""Pixels and pixels per millimetre: 10 and 7.5 inch, 10 inch, 21 and 15 inch."""


@pytest.mark.parametrize(("size", "scale"), SCREENS, ids=str)
def test_no_word_is_clipped_and_every_target_is_at_least_fifteen_millimetres(make_kiosk, qtbot, kept, size, scale):
    kiosk = make_kiosk(size, px_per_mm=scale)
    window = kiosk.window
    with kept(kiosk):
        kiosk.gun.scanned.emit("010952012345678810ABC\x1d17261231", 0.0)
    for screen in (window.start, window.scan, window.queue):
        window.show_screen(screen)
        qtbot.wait(1)
        assert (window.width(), window.height()) == size
        assert clipped(screen) == []
        assert too_small(screen, scale) == []
    window.scan.type_button.click()
    window.show_screen(window.scan)
    for _page in range(3):
        qtbot.wait(1)
        assert clipped(window.scan) == []
        assert too_small(window.scan, scale) == []
        window.scan.keypad.swap.click()
    assert (window.width(), window.height()) == size
    qtbot.waitUntil(lambda: clipped(window.header) == [], timeout=2_000)  # its words change with the queue
    assert too_small(window.header, scale) == []


@pytest.mark.parametrize(("size", "scale"), SCREENS, ids=str)
def test_the_gun_doctor_finds_room_for_all_it_has_to_say(make_kiosk, qtbot, size, scale):
    kiosk = make_kiosk(size, px_per_mm=scale)
    screen = kiosk.window.gun_doctor
    spoilt = TypingGun(layout=Layout.FRENCH, caps=True, prefix="~" * 24, gs="", gap_s=0.1, sends_aim=False)
    kiosk.window.start.guns_button.click()
    for code in SHEET:
        kiosk.gun.heard.emit(TypingGun().send("A code of somebody else's, as long as codes can be, and longer"))
        qtbot.wait(1)
        assert screen.picture.module_px >= 2
        assert clipped(screen) == []
        assert too_small(screen, scale) == []
        kiosk.gun.heard.emit(spoilt.shoot(code))
    qtbot.wait(1)
    assert clipped(screen) == []
    assert too_small(screen, scale) == []
    assert (kiosk.window.width(), kiosk.window.height()) == size


@pytest.mark.parametrize(("size", "scale"), SCREENS, ids=str)
def test_a_question_and_a_gun_in_trouble_find_room(make_kiosk, qtbot, kept, tmp_path, size, scale):
    kiosk = make_kiosk(size, px_per_mm=scale, camera=str(tmp_path / "no-camera"))
    scan = kiosk.window.scan
    with kept(kiosk):
        kiosk.gun.scanned.emit("010952012345678810ABC\x1d17261231", 0.0)
    kiosk.gun.scanned.emit("010952012345678810ABC\x1d17261231", 1.0)
    qtbot.waitUntil(lambda: scan.banner.is_asking, timeout=5_000)
    scan.show_not_counted(CaptureRepeated("", code_of_text("4006381333931"), Source.GUN, 0.0, "", 1))
    absent = "The scanner gun usb-Dock-if00 is not plugged in. Plug it in: it comes back by itself."
    scan.show_gun(GunChanged(GunState.ABSENT, absent, "usb-Dock-if00"))
    qtbot.wait(1)
    assert clipped(scan) == []
    assert too_small(scan, scale) == []
    assert (kiosk.window.width(), kiosk.window.height()) == size


def clipped(parent) -> list[str]:
    """Buttons and labels that do not get the room their words need."""
    buttons = [b for b in parent.findChildren(QAbstractButton) if b.isVisible()]
    found = [button.text() for button in buttons if button.minimumSizeHint().width() > button.width()]
    for label in parent.findChildren(QLabel):
        text = label.text()
        if label.isVisible() and text and not label.wordWrap() and label.sizeHint().width() > label.width():
            found.append(text)
        if label.isVisible() and label.wordWrap() and label.heightForWidth(label.width()) > label.height():
            found.append(text)
    return found


def too_small(parent, px_per_mm: float) -> list[tuple[str, int, int]]:
    least = TARGET_MM * px_per_mm - 1
    return [
        (b.accessibleName(), b.width(), b.height())
        for b in parent.findChildren(QAbstractButton)
        if b.isVisible() and b.objectName() != "qt_spin" and min(b.width(), b.height()) < least
    ]


@pytest.mark.parametrize(
    ("size", "scale", "least"),
    [((800, 480), 5.25, 3.25), ((1024, 600), 4.6, 4.0), ((1280, 800), 5.9, 4.0), ((1080, 1920), 5.56, 4.0)],
    ids=str,
)
def test_capitals_are_high_enough_to_be_read_from_where_one_stands(qapp, size, scale, least):
    sizes = sizes_for(*size, scale)
    load_fonts(assets())
    for pixels, wanted in ((sizes.text, least), (sizes.small, 2.75)):
        font = QFont("Inter")
        font.setPixelSize(pixels)
        assert QFontMetricsF(font).capHeight() / scale >= wanted


def test_text_and_targets_follow_the_screen():
    assert sizes_for(1280, 800, 5.0).target >= 75
    assert sizes_for(1024, 600, 6.0).text <= 1024 / 33
    assert sizes_for(1920, 1080, 3.0).text > sizes_for(1280, 800, 3.0).text
    assert sizes_for(1920, 1080, 5.56, 200).text >= 1.95 * sizes_for(1920, 1080, 5.56).text
    assert sizes_for(800, 480, 5.25, 200).text <= 480 / 14


def test_the_aim_on_the_screen_is_where_the_decoder_looks():
    assert hardware.viewfinder.AIM == AIM


def test_a_refused_capture_has_its_buttons_and_its_reason(make_kiosk, qtbot, kept):
    kiosk = make_kiosk((1024, 600))
    with kept(kiosk):
        kiosk.gun.scanned.emit("A" * 501, 0.0)
    captures = kiosk.parts.captures(kiosk.session_id, 10, None)
    assert captures[0].state is DeliveryState.REFUSED
    kiosk.window.header.chip.click()
    qtbot.waitUntil(lambda: "Set aside" in words(kiosk.window.queue), timeout=5_000)
    assert clipped(kiosk.window.queue) == []
    assert kiosk.parts.session(kiosk.session_id).state is SessionState.OPEN


def words(parent) -> list[str]:
    """The words on the buttons one can see."""
    return [button.text().strip() for button in parent.findChildren(QAbstractButton) if button.isVisible()]
