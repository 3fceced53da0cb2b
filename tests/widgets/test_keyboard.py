"""The one keyboard on the screen: cases, the language's letters, signs, secrets, and keys large enough for gloves."""

import string

import pytest
from PySide6.QtCore import QEvent, QLocale
from PySide6.QtWidgets import QApplication

from kiosk.gallery import FORMATS
from kiosk.resources import assets
from kiosk.screens.keyboard import KeyboardScreen
from kiosk.widgets.keyboard import Case
from kiosk.widgets.keyboard_keys import columns_of, pages_of, upper
from kiosk.widgets.theme import apply_theme, load_fonts, sizes_for

OWN = {"de": "äöüß", "fr": "éèç", "es": "ñ", "pl": "łśż", "tr": "şğı", "en": ""}


@pytest.fixture
def usual():
    before = QLocale()
    yield
    QLocale.setDefault(before)


def speak(keyboard: KeyboardScreen, language: str) -> None:
    QLocale.setDefault(QLocale(language))
    QApplication.sendEvent(keyboard, QEvent(QEvent.Type.LanguageChange))


@pytest.fixture
def keyboard(qtbot, qapp, usual) -> KeyboardScreen:
    load_fonts(assets())
    form = FORMATS[0]
    sizes = sizes_for(form.width, form.height, form.px_per_mm)
    apply_theme(qapp, assets(), sizes)
    made = KeyboardScreen(sizes)
    qtbot.addWidget(made)
    made.resize(form.width, form.height - sizes.target)
    made.show()
    speak(made, "en")
    made.ask("Name", "")
    return made


def press(keyboard: KeyboardScreen, text: str) -> None:
    """As a finger does: only keys that can be seen, turning pages and cases until they can."""
    for char in text:
        if char == " ":
            keyboard.space.click()
            continue
        for turn in range(20):
            if keyboard.keys[char].isVisible():
                break
            (keyboard.swap if turn % 4 == 3 else keyboard.shift).click()
        assert keyboard.keys[char].isVisible(), char
        keyboard.keys[char].click()


def test_one_capital_then_small_letters_or_capitals_until_touched_again(keyboard):
    keyboard.shift.click()
    keyboard.keys["D"].click()
    assert keyboard.case is Case.LOWER
    keyboard.keys["o"].click()
    keyboard.shift.click()
    keyboard.shift.click()
    for char in "CK":
        keyboard.keys[char].click()
    assert keyboard.case is Case.CAPS
    keyboard.shift.click()
    keyboard.keys["s"].click()
    assert keyboard.text == "DoCKs"


@pytest.mark.parametrize("language", OWN)
def test_every_sign_of_ascii_and_the_letters_of_the_language_can_be_typed(keyboard, language):
    speak(keyboard, language)
    keyboard.ask("Name", "")
    wanted = string.ascii_letters + string.digits + string.punctuation + OWN[language] + upper(OWN[language], language)
    assert set(wanted) <= set(keyboard.keys)
    press(keyboard, (OWN[language] + "Zz9~ x") or "z")
    assert keyboard.text == OWN[language] + "Zz9~ x"


def test_capitals_are_those_of_the_language():
    assert upper("iıß", "tr") == "İIẞ"
    assert upper("iß1", "de") == "Iẞ1"


@pytest.mark.parametrize("form", FORMATS, ids=str)
@pytest.mark.parametrize("text_scale", [100, 200])
@pytest.mark.parametrize("language", OWN)
def test_keys_are_15_mm_wide_and_no_page_has_more_than_three_rows(form, text_scale, language):
    sizes = sizes_for(form.width, form.height, form.px_per_mm, text_scale)
    columns = columns_of(sizes, language)
    assert columns * sizes.target <= form.width - 2 * sizes.gap
    pages = pages_of(columns, language)
    assert max(len(page) for page in pages) <= columns * 3
    assert len(set("".join(pages))) == len("".join(pages))


def test_a_secret_is_dots_until_the_eye_is_touched(keyboard):
    assert not keyboard.eye.isVisible()
    keyboard.ask("Passphrase", "", is_secret=True)
    press(keyboard, "abc")
    assert keyboard.entry.full_text == "•••"
    assert keyboard.entry.accessibleName() == "•••"
    keyboard.eye.click()
    assert keyboard.entry.full_text == "abc"
    keyboard.ask("Passphrase", "", is_secret=True)
    keyboard.show_text("again")
    assert keyboard.entry.full_text == "•••••"


def test_what_is_typed_ends_where_there_is_no_more_room(keyboard, qtbot):
    keyboard.ask("Name", "ab", 3)
    press(keyboard, "cd")
    keyboard.erase.click()
    press(keyboard, "x ")
    with qtbot.waitSignal(keyboard.entered) as entered:
        keyboard.done.click()
    assert entered.args == ["abx"]
    with qtbot.waitSignal(keyboard.left):
        keyboard.cancel.click()
