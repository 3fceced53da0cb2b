"""Keypad and PIN at the sizes that screens leave them: the whole code is seen, and a gloved finger hits a key."""

import string

import pytest
from PySide6.QtCore import QPoint, QSize, Qt

from kiosk.core.pin import MOST
from kiosk.gallery import FORMATS, SCENES, Sample, bring, window_for
from kiosk.resources import assets
from kiosk.screens.pin import PinScreen
from kiosk.widgets.button import TouchButton
from kiosk.widgets.fitted import groups
from kiosk.widgets.keypad import Ask, Keypad
from kiosk.widgets.theme import apply_theme, load_fonts, sizes_for
from kiosk.widgets.tones import Theme

ROOMS = [
    (FORMATS[0], QSize(772, 342)),
    (FORMATS[1], QSize(601, 503)),
    (FORMATS[2], QSize(767, 664)),
    (FORMATS[3], QSize(1170, 960)),
    (FORMATS[4], QSize(1050, 800)),
]
"""What the scan screen gives it on each of the screens."""
EAN = "4006381333931"
SIGNS = "-/.+_:$%;=()"


@pytest.fixture
def make_pad(qtbot, qapp):
    """A pad of a screen, in a room of it."""

    def make(form, room: QSize, text_scale: int = 100, kind=Keypad):
        load_fonts(assets())
        sizes = sizes_for(form.width, form.height, form.px_per_mm, text_scale)
        apply_theme(qapp, assets(), sizes)
        pad = kind(sizes)
        qtbot.addWidget(pad)
        pad.resize(room)
        pad.show()
        return pad

    return make


@pytest.fixture
def pad(make_pad) -> Keypad:
    made = make_pad(*ROOMS[2])
    made.begin()
    return made


def typed(pad: Keypad, text: str) -> Keypad:
    for char in text:
        pad.type_char(char)
    return pad


def press(pad: Keypad, text: str) -> None:
    """As a finger does: only keys that can be seen, turning pages until they can."""
    for char in text:
        for _page in range(8):
            key = next((one for one in keys(pad) if one.text() == char), None)
            if key is not None:
                break
            turn_page(pad)
        assert key is not None, char
        key.click()


def turn_page(pad: Keypad) -> None:
    """From digits to letters, on to the next letters, and from the last ones back to the digits."""
    pages = pad._letters
    is_last = not pages or pad.block is pages[-1]
    (pad.swap if pad.block is pad._digits or is_last else pad.turn).click()


def keys(pad) -> list[TouchButton]:
    """The keys that can be seen."""
    assert pad.block is not None
    return [one for one in pad.block.findChildren(TouchButton) if one.isVisible()]


def test_a_check_digit_that_is_not_typed_yet_is_told_and_added_by_a_touch(pad):
    typed(pad, EAN[:-1])
    assert (pad.hint.full_text, pad.entry.property("tone")) == ("Check digit will be 1", "")
    assert (pad.save.accessibleName(), pad.save.property("kind")) == ("Add digit 1", "primary")
    pad.save.click()
    assert (pad.entry.full_text, pad.save.accessibleName()) == (EAN, "Save")
    assert (pad.hint.full_text, pad.hint.property("tone")) == ("✓ EAN-13, check digit right", "good")
    assert not pad.anyway.isVisible()


def test_a_wrong_check_digit_has_a_sign_and_is_changed_or_saved_anyway(pad, qtbot):
    typed(pad, "4006381333937")
    assert (pad.hint.full_text, pad.hint.property("tone")) == ("▲ Check digit should be 1", "warn")
    assert pad.save.accessibleName() == "Change last digit to 1"
    assert (pad.anyway.accessibleName(), pad.anyway.property("kind")) == ("Save anyway", None)
    with qtbot.waitSignal(pad.entered) as entered:
        pad.anyway.click()
    assert entered.args == ["4006381333937"]


@pytest.mark.parametrize(
    ("text", "words", "word"),
    [
        ("9638507", "Check digit will be 4", "Add digit 4"),
        ("96385074", "✓ EAN-8, check digit right", "Save"),
        ("96385075", "An EAN-8 would end in 4", "Change last digit to 4"),
        ("04252614", "✓ UPC-E, check digit right", "Save"),
        ("03600029145", "Check digit will be 2", "Add digit 2"),
        ("036000291452", "✓ UPC-A, check digit right", "Save"),
        ("14006381333938", "✓ EAN-14, check digit right", "Save"),
        ("14006381333937", "▲ Check digit should be 8", "Change last digit to 8"),
        ("24", "Or ×24 for the last capture", "Save code"),
        ("12345", "", "Save"),
        ("A1", "", "Save"),
    ],
)
def test_one_line_of_help_fits_what_is_typed(pad, text, words, word):
    typed(pad, text)
    assert (pad.hint.full_text, pad.save.accessibleName()) == (words, word)


def test_both_keys_for_a_number_say_what_they_do_with_it(pad):
    """It may be a code or a quantity: neither a bare number nor a bare "Save" would tell which is which."""
    typed(pad, "24")
    assert (pad.times.text().strip(), pad.save.accessibleName()) == ("Set to ×24", "Save code")
    typed(pad, "000")
    assert (pad.times.isVisible(), pad.save.accessibleName()) == (False, "Save")


def test_the_second_tap_of_a_double_tap_saves_nothing(pad, qtbot):
    typed(pad, EAN[:-1])
    with qtbot.assertNotEmitted(pad.entered):
        pad.save.click()
        pad.save.click()


def test_a_slow_guns_enter_saves_what_it_typed_and_nothing_else(pad, qtbot):
    typed(pad, EAN[:-1])
    with qtbot.waitSignal(pad.entered) as entered:
        assert pad.press(Qt.Key.Key_Return, "")
    assert entered.args == [EAN[:-1]]
    with qtbot.assertNotEmitted(pad.entered):
        pad.press(Qt.Key.Key_Return, "")
    assert {one.focusPolicy() for one in pad.findChildren(TouchButton)} == {Qt.FocusPolicy.NoFocus}


def test_a_quantity_is_digits_and_the_button_says_it(pad, qtbot):
    pad.begin(Ask.QUANTITY)
    assert (pad.save.isEnabled(), pad.swap.isVisible()) == (False, False)
    typed(pad, "0x12-3456")
    assert (pad.entry.full_text, pad.save.accessibleName()) == ("1234", "Set to 1234")
    with qtbot.waitSignal(pad.quantity) as set_to:
        pad.save.click()
    assert set_to.args == [1234]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        (EAN, "4 006381 333931"),
        ("24", "24"),
        ("40063813", "4 006381 3"),
        ("96385074", "9638 5074"),
        ("036000291452", "0 36000 29145 2"),
        ("15400141288763", "1 54 00141 28876 3"),
        ("340123450000000018", "3401 2345 0000 0000 18"),
        ("A1 B2", "A1 B2"),
    ],
)
def test_digits_stand_in_the_groups_of_the_label(text, parts):
    assert " ".join(groups(text)) == parts


@pytest.mark.parametrize(("form", "room"), ROOMS, ids=str)
@pytest.mark.parametrize("text_scale", [100, 200])
@pytest.mark.parametrize("text", ["4006381333937", "DELIVERY-NOTE-2026/11/22-GATE1"])
def test_up_to_thirty_characters_are_all_seen(make_pad, form, room, text_scale, text):
    pad = typed(make_pad(form, room, text_scale), text)
    font, lines = pad.entry._lines(pad.entry.rect().adjusted(8, 3, -8, -3).toRectF())
    assert "".join(lines).replace(" ", "") == text
    assert font.pixelSize() * 0.727 / form.px_per_mm >= 2.75


def test_a_longer_one_keeps_head_and_tail(make_pad):
    pad = typed(make_pad(*ROOMS[0]), "A" * 120 + "Z")
    _font, lines = pad.entry._lines(pad.entry.rect().toRectF())
    assert (lines[0][0], lines[-1][-1], "…" in "".join(lines)) == ("A", "Z", True)


@pytest.mark.parametrize("name", ["scan, keypad", "set-up, PIN"])
def test_digits_stand_as_on_a_telephone_and_delete_is_at_the_bottom_right(qapp, name):
    with window_for(qapp, FORMATS[2], Theme.LIGHT) as window:
        bring(qapp, window, SCENES[name], Sample())
        pad = window.pin if name.endswith("PIN") else window.scan.keypad
        places = {key.text(): key.mapTo(pad, QPoint(0, 0)) for key in keys(pad)}
        rows = sorted({place.y() for char, place in places.items() if char.isdigit()})
        found = [[char for char in sorted(places) if char.isdigit() and places[char].y() == y] for y in rows]
        assert found == [["1", "2", "3"], ["4", "5", "6"], ["7", "8", "9"], ["0"]]
        erase = pad.erase.mapTo(pad, QPoint(0, 0))
        assert (erase.x(), erase.y()) == (places["9"].x(), places["0"].y())


@pytest.mark.parametrize(("form", "room"), ROOMS, ids=str)
@pytest.mark.parametrize("text_scale", [100, 150, 200])
def test_keys_are_15_mm_and_more_and_never_huge(make_pad, form, room, text_scale):
    pad = make_pad(form, room, text_scale)
    for _page in range(4):
        for key in keys(pad):
            wide, high = key.width() / form.px_per_mm, key.height() / form.px_per_mm
            assert min(wide, high) >= 14.9
            assert high <= min(27, 1.35 * wide)
            assert pad.rect().contains(key.geometry().translated(key.parentWidget().pos()))
        turn_page(pad)


@pytest.mark.parametrize(("form", "room"), ROOMS, ids=str)
@pytest.mark.parametrize("text_scale", [100, 200])
def test_letters_and_signs_can_all_be_typed(make_pad, form, room, text_scale):
    pad = make_pad(form, room, text_scale)
    wanted = string.ascii_uppercase + SIGNS + "0"
    press(pad, wanted)
    assert pad.entry.full_text == wanted


def test_letters_are_on_one_page_where_they_fit_and_the_key_says_which(make_pad):
    words = []
    for form, room in ROOMS:
        pad = make_pad(form, room)
        pad.begin()
        assert (pad.swap.text(), pad.turn.isVisible()) == ("ABC", False)
        pad.swap.click()
        words.append(pad.turn.text() if pad.turn.isVisible() else "")
    assert words == ["N–Z", "-/.", "-/.", "", ""]


@pytest.mark.parametrize("form", FORMATS, ids=str)
@pytest.mark.parametrize("text_scale", [100, 150, 200])
def test_every_page_of_letters_leads_to_the_digits_and_back_is_never_dropped(qapp, form, text_scale):
    with window_for(qapp, form, Theme.LIGHT, text_scale) as window:
        bring(qapp, window, SCENES["scan, wrong digit"], Sample())
        pad = window.scan.keypad
        pad.swap.click()
        for _page in pad._letters:
            assert (pad.swap.text(), pad.swap.isVisible(), pad.back.isVisible()) == ("123", True, True)
            pad.turn.click()
        pad.swap.click()
        assert (pad.block, pad.anyway.isVisible()) == (pad._digits, True)


def test_keys_of_digits_stay_where_they_are_whatever_is_typed(make_pad):
    for form, room in ROOMS:
        pad = make_pad(form, room, 200)
        places = set()
        for char in "4006381333937":
            pad.type_char(char)
            places.add((pad.block.x(), pad.block.y(), pad.block.width(), pad.block.height()))
        assert len(places) == 1


def test_the_key_says_all_where_it_fits(pad):
    typed(pad, EAN[:-1])
    pad.save.resize(pad.save.width_of("Add digit 1"), pad.save.height())
    assert pad.save.text() == "Add digit 1"
    pad.save.resize(pad.save.width_of("Add digit 1") - 1, pad.save.height())
    assert (pad.save.text(), pad.save.accessibleName()) == ("Add 1", "Add digit 1")


@pytest.mark.parametrize("form", FORMATS, ids=str)
@pytest.mark.parametrize("text_scale", [100, 150, 200])
def test_a_pin_is_never_scrolled_and_all_its_dots_are_seen(qapp, make_pad, form, text_scale):
    sizes = sizes_for(form.width, form.height, form.px_per_mm, text_scale)
    room = QSize(form.width, form.height - round(sizes.target * 1.2))
    pin = make_pad(form, room, text_scale, PinScreen)
    assert pin.minimumSizeHint().height() <= room.height()
    pin.ask("The same PIN again", "▲ This PIN is easy to guess. Type it a second time, so that it is right.")
    for _digit in range(MOST):
        pin.keys["4"].click()
    assert pin.dots.sizeHint().width() <= pin.dots.width() or pin.dots.width() >= MOST * sizes.text
    assert pin.dots.accessibleName() == "8 digits typed"
    assert pin.words.least_height_in(pin.words.width()) <= pin.words.height()
    assert not pin.words.geometry().intersects(pin.ok.geometry())


def test_the_wait_after_wrong_pins_is_told_in_minutes_and_seconds(make_pad):
    pin = make_pad(*ROOMS[0], kind=PinScreen)
    pin.ask("Set-up", "Type the PIN of this kiosk.")
    pin.show_wait(227, "✗ Wrong too often. Wait this long, then try again. Scanning goes on.")
    assert (pin.wait.text(), pin.words.property("tone"), pin.dots.isVisible()) == ("3:47", "bad", False)
    assert not any(key.isEnabled() for key in pin.keys.values())
    pin.set_open(is_open=True)
    assert (pin.wait.isVisible(), pin.dots.isVisible()) == (False, True)
