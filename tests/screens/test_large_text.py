"""What must be seen at once on a small screen, however large the text is."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from fakes.in_view import dragged, place, seen
from PySide6.QtWidgets import QLabel

from kiosk.core.session import SessionState
from kiosk.core.words import say, say_marked
from kiosk.desks.setup_storage import _KINDS
from kiosk.gallery import FORMATS, LONG, SCENES, Sample, bring, window_for
from kiosk.resources import assets
from kiosk.screens.window import KioskWindow
from kiosk.widgets.button import TouchButton
from kiosk.widgets.language import NAMES, Language
from kiosk.widgets.open_row import OpenRow
from kiosk.widgets.screenful import Screenful
from kiosk.widgets.theme import TEXT_SCALES
from kiosk.widgets.tones import Theme


@pytest.fixture(params=FORMATS[:3], ids=str)
def window(qapp, request) -> Iterator[KioskWindow]:
    with window_for(qapp, request.param, Theme.CONTRAST, 200) as made:
        yield made


def test_all_words_of_a_key_are_seen_before_they_are_agreed_to(qapp, window):
    bring(qapp, window, SCENES["set-up, words of a key"], Sample())
    page = window.settings_code
    words = [one for one in page.rows.findChildren(QLabel) if one.isVisible()]
    assert len(words) == 5
    assert all(map(seen, (*words, page.words, page.yes_button)))
    assert dragged(window) == []


def test_the_list_of_a_settings_code_is_the_one_thing_that_is_dragged(qapp, window):
    bring(qapp, window, SCENES["set-up, list of a code"], Sample())
    assert dragged(window) == [window.settings_code.rows]
    assert seen(window.settings_code.yes_button)


def test_a_code_of_a_gun_is_read_whole_to_be_compared(qapp, window):
    bring(qapp, window, SCENES["wizard, gun tested"], Sample())
    field = window.steps.gun.values[0]
    assert seen(field)
    _font, lines = field._lines(field.rect().toRectF())
    assert "".join(lines) == LONG
    window.steps.gun.show_values("No code yet")
    qapp.processEvents()
    assert window.steps.gun.rows.isVisible()


@pytest.mark.parametrize("name", ["wizard, language", "wizard, sound", "wizard, server", "language", "trouble, fault"])
def test_a_page_of_few_things_shows_them_all(qapp, window, name):
    bring(qapp, window, SCENES[name], Sample())
    assert dragged(window) == []


def test_the_session_to_go_on_with_is_seen_below_the_kinds_of_session(qapp, window):
    bring(qapp, window, SCENES["start, kinds and operator"], Sample())
    tiles = [tile for tile in window.start.tiles.values() if tile.isVisible()]
    assert len({tile.y() for tile in tiles}) == 1
    assert [tile.accessibleName() for tile in tiles] == ["Start scanning", "Take photos", "Scan and photos"]
    first = next(row for row in window.start.findChildren(OpenRow) if row.isVisible())
    assert all(map(seen, (*tiles, first.go_on, first.finish)))


@pytest.mark.parametrize("name", [name for name in SCENES if name.startswith("queue")])
def test_the_act_of_the_queue_that_leads_on_is_seen(qapp, window, name):
    bring(qapp, window, SCENES[name], Sample())
    blue = [one for one in window.queue.findChildren(TouchButton) if one.property("kind") == "primary"]
    assert all(seen(one) for one in blue if one.isVisible())


def test_a_question_of_the_queue_is_not_told_to_see_a_list_that_is_not_there(qapp, window):
    bring(qapp, window, SCENES["queue, set all aside"], Sample())
    assert not window.queue.calm.isVisible()
    assert all(map(seen, (window.queue.no_button, window.queue.yes_button)))
    window.queue.no_button.click()
    assert window.queue.calm.text() == "Some captures need you: see the list."


def test_of_many_refused_the_first_is_fixed_without_dragging(qapp, window):
    """Where no session is to be sent anew the first row to fix has the act that leads on."""
    SCENES["queue, much"](window, Sample())
    state = window.queue._state
    sessions = [one for one in state.sessions if one.state is not SessionState.ATTENTION]
    bring(qapp, window, lambda *_: window.queue.show_state(replace(state, sessions=sessions)), Sample())
    buttons = window.queue.rows.findChildren(TouchButton)
    assert [seen(one) for one in buttons if one.isVisible() and one.property("kind") == "primary"] == [True]


def test_two_places_to_export_to_are_seen_and_all_three_where_nothing_is_told_about_them(qapp, window):
    bring(qapp, window, SCENES["export, where"], Sample())
    tiles = list(window.pick.buttons.values())
    assert all(map(seen, tiles[:2]))
    assert window.pick.words.isVisible()
    places = [(str(place), f"STICK {place}: 28.4 GB free", "stick") for place in range(3)]
    window.pick.ask("Where to?", "", places, "Look again")
    for _round in range(5):
        qapp.processEvents()
    assert all(map(seen, window.pick.buttons.values()))
    window.pick.ask("Where to?", "", places[:1], "Look again")
    for _round in range(5):
        qapp.processEvents()
    assert window.pick.title.isVisible()


def test_a_value_that_was_not_written_is_read_before_why(qapp, window):
    bring(qapp, window, SCENES["proposals, not written"], Sample())
    page = window.proposals
    assert all(map(seen, (page.chip, page.values.new, page.again_button)))
    assert place(page.why).top() > place(page.values).bottom()
    assert page.docked in dragged(window)  # why is dragged into view


def test_all_that_can_be_exported_is_seen_at_once(qapp, window):
    bring(qapp, window, SCENES["export, what"], Sample())
    assert all(map(seen, window.pick.buttons.values()))
    assert dragged(window) == []


@pytest.mark.parametrize("code", sorted(set(NAMES) - {"en"}))
def test_in_every_language_three_things_to_export_are_seen(qapp, window, code):
    spoken = Language(assets() / "translations")
    spoken.use(code)
    try:
        bring(qapp, window, ask_what_to_export, Sample())
        assert sum(map(seen, window.pick.buttons.values())) >= 3
    finally:
        spoken.use("en")


def ask_what_to_export(window: KioskWindow, _sample: Sample) -> None:
    window.pick.ask(say("Export to a USB stick"), "", [(key, say_marked(word), icon) for key, word, icon in _KINDS])
    window.show_screen(window.pick)


@pytest.mark.parametrize("text_scale", TEXT_SCALES)
@pytest.mark.parametrize("form", FORMATS, ids=str)
def test_all_colours_and_sizes_of_text_are_seen_without_dragging(qapp, form, text_scale):
    with window_for(qapp, form, Theme.LIGHT, text_scale) as window:
        bring(qapp, window, SCENES["set-up, look"], Sample())
        page = window.steps.look
        assert all(map(seen, (*page.themes.buttons.values(), *page.texts.buttons.values())))
        page.themes.show_choices([("light", "Bright"), ("dark", "Dark"), ("contrast", "High contrast")], "contrast")
        for _round in range(5):
            qapp.processEvents()
        assert all(map(seen, (*page.themes.buttons.values(), *page.texts.buttons.values())))


def test_what_came_of_a_test_code_is_seen_beside_the_next_one(qapp, window):
    for name in ("begin", "heard", "foreign"):
        bring(qapp, window, SCENES[f"gun doctor, {name}"], Sample())
        page = window.gun_doctor
        assert seen(page.picture)
        assert seen(page.banner)


@pytest.mark.parametrize("code", ["en", *sorted(set(NAMES) - {"en"})])
def test_no_photo_screen_is_a_few_pixels_too_high(qapp, window, code):
    spoken, sample = Language(assets() / "translations"), Sample()
    spoken.use(code)
    try:
        for name in (name for name in SCENES if name.startswith("photo, ")):
            bring(qapp, window, SCENES[name], sample)
            assert not any(isinstance(one, Screenful) for one in dragged(window)), name
    finally:
        spoken.use("en")
        window.photo.grid.thumbs.stop()


def test_nothing_covers_the_picture_in_which_a_settings_code_is_held(qapp, window):
    bring(qapp, window, SCENES["set-up, settings code"], Sample())
    assert not window.steps.code.viewfinder.pause_button.isVisible()
    assert not window.steps.next_button.isVisible()
    picture = window.steps.code.viewfinder
    assert seen(picture)
    assert picture.height() > window.height() * 0.42, "what is told of the last code stands beside it"


@pytest.mark.parametrize("text_scale", [100, 200])
@pytest.mark.parametrize("form", FORMATS, ids=str)
def test_a_test_code_of_a_gun_is_drawn_on_every_window(qapp, form, text_scale):
    with window_for(qapp, form, Theme.LIGHT, text_scale) as window:
        bring(qapp, window, SCENES["gun doctor, foreign"], Sample())  # the square one, with all that is told around it
        assert window.gun_doctor.picture.module_px >= 2
