"""Widgets make strangers' texts inert by themselves: whoever forgets it shows nothing that acts or hides."""

import unicodedata

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from kiosk.core.words import say
from kiosk.resources import assets
from kiosk.widgets.button import TouchButton, touch_button
from kiosk.widgets.keyboard import Keyboard
from kiosk.widgets.lamp import Lamp, Light
from kiosk.widgets.name_tile import NameTile
from kiosk.widgets.sign_tile import SignTile
from kiosk.widgets.step_parts import NameButton
from kiosk.widgets.text import PlainLabel, WrappedLabel
from kiosk.widgets.theme import apply_theme, load_fonts, sizes_for
from kiosk.widgets.tones import Theme
from kiosk.widgets.value_label import ValueLabel

SIZES = sizes_for(1280, 800, 5.9)
WILD = "A\x00B\x1b[2J\u202egnp\u2066x\ud800y\u2028z\ufeff"


@pytest.fixture(autouse=True)
def _looks(qapp):
    load_fonts(assets())
    apply_theme(qapp, assets(), SIZES, Theme.LIGHT)


def live(text: str) -> set[str]:
    return {char for char in text if unicodedata.category(char) in {"Cc", "Cf", "Cs", "Co", "Zl", "Zp"}}


BUTTONS = {
    "word": lambda name: touch_button(name, "person", SIZES),
    "sign": lambda name: SignTile(name, "person", SIZES),
    "tile": lambda name: NameTile(name, SIZES, is_chosen=False),
    "name": lambda name: NameButton(name, SIZES, is_chosen=True),
}


@pytest.fixture
def page(qtbot) -> QWidget:
    page = QWidget()
    qtbot.addWidget(page)
    QVBoxLayout(page)
    page.resize(900, 200)
    return page


def shown_on(page: QWidget, button: TouchButton, qtbot) -> TouchButton:
    page.layout().addWidget(button)
    page.show()
    qtbot.waitExposed(page)
    return button


@pytest.mark.parametrize("make", BUTTONS.values(), ids=BUTTONS)
def test_an_ampersand_in_a_name_is_seen_and_no_shortcut(qtbot, page, make):
    button = shown_on(page, make("Salt & R&D && Co"), qtbot)
    touched = []
    button.clicked.connect(lambda: touched.append(button))
    assert button.text().strip() == "Salt & R&D && Co"
    assert button.accessibleName() == "Salt & R&D && Co"
    assert button.shortcut().isEmpty()
    for key in (Qt.Key.Key_D, Qt.Key.Key_Space):
        QTest.keyClick(button.window(), key, Qt.KeyboardModifier.AltModifier)
    assert touched == []
    QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=QPoint(20, button.height() // 2))
    assert touched == [button]


def test_an_ampersand_takes_the_room_of_one(qtbot):
    one, other = touch_button("R&D", "", SIZES), touch_button("RD", "", SIZES)
    for button in (one, other):
        qtbot.addWidget(button)
    wide = one.fontMetrics().horizontalAdvance("R&D") - one.fontMetrics().horizontalAdvance("RD")
    assert one.sizeHint().width() - other.sizeHint().width() == pytest.approx(wide, abs=2)


def test_an_ampersand_stays_one_when_the_language_changes(qtbot):
    button = touch_button(say("Operator: {name}", name="R&D"), "person", SIZES)
    qtbot.addWidget(button)
    for _again in range(2):
        QApplication.sendEvent(button, QEvent(QEvent.Type.LanguageChange))
    assert button.text().strip() == "Operator: R&D"
    assert button.shortcut().isEmpty()


def test_the_key_with_an_ampersand_bears_one(qtbot):
    keyboard = Keyboard(SIZES)
    qtbot.addWidget(keyboard)
    keyboard.ask("Address", "")
    keyboard.swap.click()
    assert keyboard.keys["&"].text() == "&"
    assert keyboard.keys["&"].accessibleName() == "Key &"
    keyboard.keys["&"].click()
    assert keyboard.text == "&"


@pytest.mark.parametrize("make", BUTTONS.values(), ids=BUTTONS)
def test_nothing_in_the_name_of_a_button_hides_or_turns_it(qtbot, page, make):
    button = shown_on(page, make(WILD), qtbot)
    assert live(button.text()) == set()
    assert live(button.accessibleName()) == set()
    assert "‹NUL›" in button.text()


def test_a_lamp_shows_an_ampersand_and_makes_its_words_inert(qtbot):
    lamp = Lamp(SIZES)
    qtbot.addWidget(lamp)
    lamp.show_light(Light("R&D", WILD, "good", "check", WILD))
    lamp.setAccessibleName(lamp.light.sentence)
    assert lamp.shortcut().isEmpty()
    assert live(lamp.text().replace("\n", "")) == set()
    assert live(lamp.accessibleName()) == set()


@pytest.mark.parametrize("make", [PlainLabel, WrappedLabel, lambda text: ValueLabel(text, (), is_gone=False)])
def test_a_label_makes_inert_what_it_is_given_and_does_so_once(qtbot, make):
    label = make(WILD)
    qtbot.addWidget(label)
    assert live(label.text().replace("\u200b", "")) == set()
    assert live(label.accessibleName()) == set()
    assert "‹NUL›" in label.text().replace("\u200b", "")
    before = label.text()
    label.setText(label.text())
    label.setText(before.replace("\u200b", ""))
    assert label.text() == before
    label.setText("Ours\nwritten below it by a stranger")
    assert label.text().replace("\u200b", "") == "Ours‹LF›written below it by a stranger"
    label.is_lined = True
    label.setText("First line\nsecond line")
    assert label.text() == "First line\nsecond line"


def test_a_value_with_half_a_character_is_drawn_and_marked_in_its_place(qtbot):
    value = ValueLabel("a\ud800📦b\udfffc", [(2, 4)], is_gone=True)
    qtbot.addWidget(value)
    value.resize(300, value.heightForWidth(300))
    value.grab()
    layout, _height = value._laid_out(300)
    marked = layout.formats()[0]
    assert layout.text().encode("utf-16-le")[marked.start * 2 :][: marked.length * 2].decode("utf-16-le") == "📦b"
