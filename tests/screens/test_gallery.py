"""Every screen of the gallery at every size, theme, size of text and in long words: no fault of layout."""

import re
from itertools import pairwise

import pytest
from fakes.gallery_faults import faults_of_all
from fakes.in_view import place
from fakes.layout_faults import layout_faults, out_of_view
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QLabel, QPushButton, QScrollBar, QStackedWidget, QVBoxLayout, QWidget

from kiosk.core.delivery import DeliveryState
from kiosk.core.words import speak_with
from kiosk.gallery import FORMATS, SCENES, Sample, bring, window_for
from kiosk.widgets.big_code import shown_code
from kiosk.widgets.capture_list import RECORD
from kiosk.widgets.screenful import Docked, Screenful
from kiosk.widgets.text import PlainLabel
from kiosk.widgets.theme import Sizes, palette, sizes_for
from kiosk.widgets.tones import PALETTES, STATE_PAIRS, TEXT_PAIRS, Theme, contrast, lightness

_LONG = re.compile(r"(\{[a-z_][a-z0-9_]*\}|%n)")


def long_words(source: str, _comment: str, _n: int) -> str:
    """As German does it: every word a third longer. Fields stay."""
    parts = _LONG.split(source)
    return "".join(
        part if _LONG.fullmatch(part) else re.sub(r"\w{4,}", lambda word: word[0] + "ö" * (len(word[0]) // 3), part)
        for part in parts
    )


@pytest.fixture
def long_language():
    speak_with(long_words)
    yield
    speak_with(None)


@pytest.fixture(scope="module")
def sample() -> Sample:
    return Sample()


TIGHT = FORMATS[:3]
"""Where words find the least room, for their size: what fits there fits on larger screens."""


@pytest.mark.parametrize("form", FORMATS, ids=str)
@pytest.mark.parametrize("text_scale", [100, 200])
def test_no_screen_has_a_fault_of_layout(qapp, sample, form, text_scale):
    """At the usual size of text no page scrolls; at any size the buttons that lead on are in view."""
    assert faults_of_all(qapp, sample, form, Theme.LIGHT, text_scale) == {}


@pytest.mark.parametrize("form", TIGHT, ids=str)
def test_nor_has_one_in_high_contrast_with_larger_text(qapp, sample, form):
    assert faults_of_all(qapp, sample, form, Theme.CONTRAST, 150) == {}


@pytest.mark.parametrize("form", TIGHT, ids=str)
@pytest.mark.parametrize("text_scale", [125, 200])
def test_long_words_find_room(qapp, sample, long_language, form, text_scale):
    assert faults_of_all(qapp, sample, form, Theme.DARK, text_scale) == {}


@pytest.mark.parametrize("form", FORMATS, ids=str)
def test_capitals_are_as_high_on_the_screen_as_people_need_them(qapp, sample, form):
    """From 60 cm, or nearer to a screen of 7 inches (ISO 9241-3: 20 to 22 minutes of arc, never below 16)."""
    least = 3.25 if form is FORMATS[0] else 3.9
    with window_for(qapp, form, Theme.LIGHT) as window:
        bring(qapp, window, SCENES["start, sessions"], sample)
        label = window.start.findChild(PlainLabel, "sessionName")
        for one in (qapp, label):
            assert QFontMetricsF(one.font()).capHeight() / form.px_per_mm >= least
    with window_for(qapp, form, Theme.LIGHT, 200) as window:
        assert window.sizes.text > sizes_for(form.width, form.height, form.px_per_mm).text * 1.3


@pytest.mark.parametrize(
    "name",
    [
        *(
            "start, sessions",
            "scan, question",
            "scan, letters",
            "queue, needs you",
            "trouble, fault",
            "set-up, storage",
        ),
        *("gun doctor, heard", "gun doctor, foreign", "gun doctor, result", "gun doctor, used", "calibration"),
        *("set-up, words of a key", "set-up, list of a code", "wizard, gun tested", "wizard, server"),
    ],
)
def test_a_window_restyled_looks_as_one_that_was_built_so(qapp, sample, name):
    form = FORMATS[1]
    with window_for(qapp, form, Theme.DARK, 150) as built:
        bring(qapp, built, SCENES[name], sample)
        wanted = places(built)
    with window_for(qapp, form, Theme.LIGHT) as window:
        bring(qapp, window, SCENES[name], sample)
        window.restyle(theme_name="contrast", text_scale=200)
        window.restyle(theme_name="dark", text_scale=150)
        for _round in range(5):
            qapp.processEvents()
        assert palette() is PALETTES[Theme.DARK]
        assert moved(wanted, places(window)) == []


def moved(wanted: list[tuple], found: list[tuple]) -> list[tuple]:
    """What stands elsewhere or has another size, by more than rounding adds up to down a page."""
    assert [name for name, *_ in found] == [name for name, *_ in wanted]
    far = lambda one, other: max(abs(a - b) for a, b in zip(one[1:], other[1:], strict=True)) > 16  # noqa: E731
    return [(one, other) for one, other in zip(wanted, found, strict=True) if far(one, other)]


def places(window) -> list[tuple]:
    """Where everything is that has words or can be touched, from top to bottom as it was made."""
    for bar in window.findChildren(QScrollBar):
        bar.setValue(0)
    found = [one for one in window.findChildren(QWidget) if isinstance(one, QLabel | QPushButton) and one.isVisible()]
    tops = [one.mapTo(window, one.rect().topLeft()) for one in found]
    pairs = zip(found, tops, strict=True)
    return sorted((one.accessibleName(), at.x(), at.y(), one.width(), one.height()) for one, at in pairs)


@pytest.mark.parametrize("theme", Theme)
def test_words_stand_out_from_what_they_stand_on(theme):
    colours = PALETTES[theme]
    weak = [
        (words, surface, round(contrast(getattr(colours, words), getattr(colours, surface)), 2))
        for least, pairs in ((7.0, STATE_PAIRS), (4.5, TEXT_PAIRS))
        for words, surface in pairs
        if contrast(getattr(colours, words), getattr(colours, surface)) < least
    ]
    assert weak == []


@pytest.mark.parametrize("theme", Theme)
def test_what_became_of_a_scan_is_told_in_grey_too(theme):
    colours = PALETTES[theme]
    greys = sorted(lightness(getattr(colours, tone)) for tone in ("ready", "good", "warn", "bad"))
    assert min(light - dark for dark, light in pairwise(greys)) >= 9
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#767676", "#ffffff") == pytest.approx(4.54, abs=0.01)  # the well-known limit of WCAG


def test_the_finder_finds(qapp, qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    tiny = QPushButton("A word that does not fit")
    tiny.setFixedSize(20, 20)
    column.addWidget(tiny)
    first, second = QLabel("one", window), QLabel("two", window)
    first.setGeometry(0, 200, 100, 30)
    second.setGeometry(190, 210, 100, 30)
    third = QLabel("three", window)
    third.setGeometry(50, 205, 60, 30)
    window.setFixedSize(200, 300)
    window.show()
    found = layout_faults(window, Sizes(20, 60), 4.0)
    for fault in ("button cut", "target small", "no name", "overlap", "outside"):
        assert any(line.startswith(fault) for line in found), fault


def test_the_finder_finds_text_that_is_too_small_and_a_button_that_is_scrolled_away(qapp, qtbot):
    page = QWidget()
    column = QVBoxLayout(page)
    label, button = QLabel("tiny"), QPushButton("Next")
    label.setStyleSheet("font-size: 9px")
    for part in (label, button):
        column.addWidget(part)
    button.setMinimumHeight(300)
    stack = QStackedWidget()
    stack.addWidget(page)
    room = Screenful(stack)
    qtbot.addWidget(room)
    room.resize(300, 200)
    room.show()
    qtbot.wait(1)
    assert [line.split(":")[0] for line in out_of_view(room)] == ["out of view"]
    assert any(line.startswith("text small: 'tiny'") for line in layout_faults(room, Sizes(20, 60), 4.0))
    button.setMinimumHeight(60)
    qtbot.waitUntil(lambda: out_of_view(room) == [], timeout=3_000)


@pytest.mark.parametrize("form", FORMATS, ids=str)
@pytest.mark.parametrize("text_scale", [100, 200])
def test_a_drawn_bank_card_has_its_whole_size_on_any_screen(qapp, form, text_scale, sample):
    with window_for(qapp, form, Theme.LIGHT, text_scale) as window:
        bring(qapp, window, SCENES["calibration"], sample)
        assert window.calibration.card.card.width() == pytest.approx(85.60 * form.px_per_mm)


def test_a_drawn_bank_card_is_made_as_large_as_a_real_one(qapp, qtbot, sample):
    form = FORMATS[2]
    with window_for(qapp, form, Theme.LIGHT) as window:
        bring(qapp, window, SCENES["calibration"], sample)
        screen, before = window.calibration, window.sizes.target
        assert screen.card.card.width() == pytest.approx(85.60 * form.px_per_mm)
        for _touch in range(5):
            screen.larger.click()
        screen.smaller.click()
        assert screen.card.px_per_mm == pytest.approx(form.px_per_mm * 1.01**4)
        with qtbot.waitSignal(screen.chosen) as chosen:
            screen.keep_button.click()
        assert chosen.args == [pytest.approx(form.px_per_mm * 1.01**4, abs=0.001)]
        assert window.sizes.target > before
        for _touch in range(500):
            screen.larger.click()
        assert screen.card.rect().contains(screen.card.card.toAlignedRect())


@pytest.mark.parametrize("name", ["kept", "again", "expired", "long code", "not counted", "not taken by the server"])
def test_a_scene_of_a_scan_shows_it_as_the_newest_of_its_session(qapp, sample, name):
    """Banner, list and header tell of the same session."""
    with window_for(qapp, FORMATS[2], Theme.LIGHT) as window:
        bring(qapp, window, SCENES["scan, error"], sample)  # what it could not save is not of the next scene
        bring(qapp, window, SCENES[f"scan, {name}"], sample)
        newest = window.scan.captures.index(0).data(RECORD)
        assert shown_code(newest.code) == window.scan.banner.code.shown
        needs = "Needs you: 1" if newest.state is DeliveryState.REFUSED else "41 here"
        assert window.header.chip.accessibleName().endswith(needs)


def lowest(above: QWidget, words: QWidget) -> QWidget:
    """Words stand beside the buttons, or above them where text is large."""
    return words if words.isVisible() and words.window().sizes.is_tight else above


@pytest.mark.parametrize("text_scale", [100, 200])
@pytest.mark.parametrize("form", FORMATS, ids=str)
def test_the_buttons_at_the_end_of_each_page_stand_as_far_below_the_rest(qapp, sample, form, text_scale):
    """What is above ends where its scroll area or card does; pages that need every line have less with large text."""
    found = {}
    with window_for(qapp, form, Theme.LIGHT, text_scale) as window:
        pages = {
            "review": lambda: (
                lowest(window.review.findChild(Docked), window.review.news),
                window.review.finish_button,
            ),
            "queue, needs you": lambda: (window.queue.findChild(Docked), window.queue.back_button),
            "start, sessions": lambda: (window.start.findChild(Docked), window.start.setup_button),
            "start, operators": lambda: (window.operators.rows, window.operators.nobody),
            "trouble, fault": lambda: (window.trouble.findChild(Docked), window.trouble._again),
            "set-up, checks": lambda: (window.setup.findChild(Docked), window.setup.back_button),
            "export, where": lambda: (window.pick.answers, window.pick.back_button),
            "proposals": lambda: (window.proposals.docked, window.proposals.back_button),
        }
        for name, parts in pages.items():
            bring(qapp, window, SCENES[name], sample)
            above, button = parts()
            found[name] = place(button).top() - place(above).bottom() - 1
        assert set(found.values()) == {window.sizes.above_acts}, found


@pytest.mark.parametrize("form", FORMATS, ids=str)
def test_the_one_answer_to_a_question_takes_the_whole_row(qapp, sample, form):
    with window_for(qapp, form, Theme.LIGHT) as window:
        bring(qapp, window, SCENES["export, no stick"], sample)
        [only] = window.pick.buttons.values()
        assert only.width() == window.pick.answers.viewport().width()
