"""The one keyboard on the screen: cases, the language's letters, signs, secrets, and keys large enough for gloves."""

import string

import pytest
from PySide6.QtCore import QEvent, QLocale, QPoint, QRect
from PySide6.QtWidgets import QApplication

from kiosk.gallery import FORMATS, SCENES, Sample, bring, window_for
from kiosk.resources import assets
from kiosk.screens.keyboard import KeyboardScreen
from kiosk.widgets.button import TouchButton
from kiosk.widgets.keyboard import Case
from kiosk.widgets.keyboard_keys import columns_of, pages_of, upper
from kiosk.widgets.language import Language
from kiosk.widgets.theme import apply_theme, load_fonts, sizes_for
from kiosk.widgets.tones import Theme

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
def make_keyboard(qtbot, qapp, usual):
    def make(form, text_scale: int = 100) -> KeyboardScreen:
        load_fonts(assets())
        sizes = sizes_for(form.width, form.height, form.px_per_mm, text_scale)
        apply_theme(qapp, assets(), sizes)
        made = KeyboardScreen(sizes)
        qtbot.addWidget(made)
        made.resize(form.width, form.height - round(sizes.target * 1.14))  # below the header
        made.show()
        speak(made, "en")
        return made

    return make


@pytest.fixture
def keyboard(make_keyboard) -> KeyboardScreen:
    made = make_keyboard(FORMATS[0])
    made.ask("Name", "")
    return made


def press(keyboard: KeyboardScreen, text: str) -> None:
    """As a finger does: only keys that can be seen, turning pages and cases until they can."""
    for char in text:
        if char == " ":
            keyboard.space.click()
            continue
        for turn in range(20):
            if is_shown(keyboard, char):
                break
            (keyboard.swap if turn % 4 == 3 else keyboard.shift).click()
        assert is_shown(keyboard, char), char
        keyboard.keys[char].click()


def is_shown(keyboard: KeyboardScreen, char: str) -> bool:
    return char in keyboard.keys and keyboard.keys[char].isVisible()


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
    press(keyboard, wanted + " x")
    assert keyboard.text == wanted + " x"


def test_only_the_keys_of_the_page_that_is_shown_are_made(keyboard):
    """All of them are some hundred, and the touch that opens the keyboard would wait for them."""
    assert set(keyboard.keys) == set(string.ascii_lowercase)
    keyboard.shift.click()
    assert set(keyboard.keys) == set(string.ascii_letters)
    keyboard.ask("Name", "")
    assert is_shown(keyboard, "a")
    assert not is_shown(keyboard, "A")


def test_the_wide_key_types_the_dots_of_an_address_and_spaces_elsewhere(keyboard):
    keyboard.ask("Address", "https://www", is_address=True)
    assert (keyboard.dot.isVisible(), keyboard.space.isVisible()) == (True, False)
    keyboard.dot.click()
    press(keyboard, "eu")
    assert keyboard.text == "https://www.eu"
    keyboard.ask("Name", "")
    assert (keyboard.dot.isVisible(), keyboard.space.isVisible()) == (False, True)


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


@pytest.mark.parametrize("form", FORMATS, ids=str)
@pytest.mark.parametrize("text_scale", [100, 200])
@pytest.mark.parametrize("language", OWN)
def test_keys_stand_at_the_bottom_off_the_edges_and_large_enough(make_keyboard, form, text_scale, language):
    keyboard = make_keyboard(form, text_scale)
    speak(keyboard, language)
    keyboard.ask("Passphrase", "", is_secret=True)
    shown = [key for key in keyboard.findChildren(TouchButton) if key.isVisible()]
    places = [QRect(key.mapTo(keyboard, QPoint(0, 0)), key.size()) for key in shown]
    assert min(min(place.width(), place.height()) for place in places) >= form.px_per_mm * 14.9
    assert max(place.height() for place in places) <= form.px_per_mm * 27
    whole = places[0]
    for place in places[1:]:
        whole = whole.united(place)
    assert keyboard.rect().adjusted(6, 0, -6, -3).contains(whole)
    assert keyboard.height() - whole.bottom() <= keyboard._sizes.gap + 2
    assert keyboard.entry.geometry().bottom() < whole.top()


def test_the_line_shows_its_end_and_its_label_stands_above_it_where_there_is_room(make_keyboard):
    for form in FORMATS:
        keyboard = make_keyboard(form)
        keyboard.ask("The right code", "DELIVERY-NOTE-" * 9 + "END")
        _font, lines = keyboard.entry._lines(keyboard.entry.rect().toRectF())
        assert lines[-1].endswith("END")
        assert (len(lines) > 1) is (form.height > 1_000), "further lines only where keys have their largest size"
        title, entry = keyboard.title.geometry(), keyboard.entry.geometry()
        assert title.bottom() < entry.top() or (form is FORMATS[0] and title.right() < entry.left())


@pytest.mark.parametrize("form", FORMATS, ids=str)
@pytest.mark.parametrize("text_scale", [100, 200])
def test_what_is_wrong_is_read_whole_until_something_else_is_typed(make_keyboard, form, text_scale):
    keyboard = make_keyboard(form, text_scale)
    keyboard.ask("Key", "csb_1")
    keyboard.show_wrong("Mistyped: copy it again, whole.")
    QApplication.processEvents()
    title, entry = keyboard.title, keyboard.entry
    assert title.property("tone") == "warn"
    assert title.least_height_in(title.width()) <= title.height()
    assert entry.isVisible(), "what is wrong is seen beside what was typed"
    assert not title.geometry().intersects(entry.geometry())
    assert entry.width() > keyboard.width() * 0.3
    press(keyboard, "a")
    assert (title.full_text, keyboard.entry.isVisible()) == ("Key", True)


@pytest.mark.parametrize("language", ["de", "en", "es", "fr", "pl", "tr"])
def test_the_last_row_has_room_for_its_words_in_every_language(qapp, usual, language):
    spoken = Language(assets() / "translations")
    spoken.use(language)
    try:
        for form in FORMATS:
            with window_for(qapp, form, Theme.LIGHT, 200) as window:
                bring(qapp, window, SCENES["set-up, passphrase"], Sample())
                row = [key for key, _weight in window.keyboard._row]
                assert all(key.width() >= key.minimumSizeHint().width() for key in row)
                assert row[-1].geometry().right() < window.width() - 4
    finally:
        spoken.use("en")


def test_words_keep_their_room_when_text_is_made_larger_and_smaller_again(qapp):
    with window_for(qapp, FORMATS[0], Theme.LIGHT) as window:
        bring(qapp, window, SCENES["set-up, passphrase"], Sample())
        for text_scale in (200, 100, 150):
            window.restyle(text_scale=text_scale)
            bring(qapp, window, lambda *_: None, Sample())
            row = [key for key, _weight in window.keyboard._row]
            assert all(key.width() >= key.minimumSizeHint().width() for key in row)
            assert (row[-1].icon().isNull(), row[-1].accessibleName()) == (text_scale > 100, "Save")


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


@pytest.mark.parametrize("form", FORMATS, ids=str)
@pytest.mark.parametrize("text_scale", [100, 200])
def test_what_is_typed_stands_at_the_keys_that_type_it(make_keyboard, form, text_scale):
    page = make_keyboard(form, text_scale)
    for text in ("", "CALL THE DRIVER BEFORE UNLOADING GATE 14, AND ASK FOR THE PAPERS OF THE PALLETS " * 2):
        page.ask("Note", text)
        entry, keys = (part.geometry() for part in (page.entry, page.pages))
        assert 0 < keys.top() - entry.bottom() <= page._sizes.gap + 1
        if page.title.y() < entry.y():
            assert entry.top() - page.title.geometry().bottom() <= page._sizes.gap
