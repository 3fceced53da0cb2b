"""Lists of rows: whole rows at rest, a row that is sought and marked, what is on its way, words that do not fit."""

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.widgets.bottom_row import BottomRow
from kiosk.widgets.button import be_primary, touch_button
from kiosk.widgets.chip import ChipWords
from kiosk.widgets.lines import RowView, WholeRows
from kiosk.widgets.row_model import Row
from kiosk.widgets.short import ShortLabel, in_lines
from kiosk.widgets.theme import RED, Sizes

SIZES = Sizes(20, 60, 800, 480)
CHIP = ChipWords("clock", "warn", "Best before 4 Dec 2026, in 12 days")


def row(number: int) -> Row:
    """Every third row is higher: it has chips, or a long sentence."""
    kind = number % 3
    words = "It is refused for a reason that takes more than one line to be told." if kind == 1 else "Sent"
    token = RED if kind == 1 else "good_ink"
    return Row(f"c:{number}", number, "check", token, f"CODE {number}", words, "12:04", (CHIP,) if kind == 2 else ())


@pytest.fixture
def view(qtbot):
    made = RowView("What happened", SIZES)
    qtbot.addWidget(made)
    made.resize(420, 250)
    made.show()
    made.rows.show_rows(page)
    qtbot.wait(1)
    return made


def page(count: int, after: int | None) -> list[Row]:
    begin = 0 if after is None else after + 1
    return [row(number) for number in range(begin, 200)][:count]


def first(count: int) -> list[Row]:
    return [row(number) for number in range(count)]


def seen(view: RowView) -> list[QRect]:
    room = view.viewport().rect()
    places = [view.visualRect(view.rows.index(number)) for number in range(view.rows.rowCount())]
    return [place for place in places if place.intersects(room)]


def is_whole(view: RowView) -> bool:
    return all(view.viewport().rect().contains(place) for place in seen(view))


def test_at_rest_no_row_is_cut_wherever_the_list_was_dragged_to(view, qtbot):
    assert is_whole(view)
    for value in (37, 130, 411, view.verticalScrollBar().maximum()):
        view.verticalScrollBar().setValue(value)
        view.resize(view.width(), 250 + value % 40)
        qtbot.waitUntil(lambda: is_whole(view), timeout=2_000)
        assert seen(view)


def test_a_row_far_down_is_loaded_scrolled_to_and_marked(view, qtbot):
    view.mark("c:150", is_sought=True)
    number = view.rows.number("c:150")
    assert (view.marked, number) == ("c:150", 150)
    qtbot.waitUntil(lambda: view.viewport().rect().contains(view.visualRect(view.rows.index(150))), timeout=2_000)
    assert is_whole(view)


def test_a_row_that_is_nowhere_ends_the_search(view):
    view.mark("c:9999", is_sought=True)
    assert view.rows.number("c:9999") is None


def test_a_photo_on_its_way_shows_how_far_until_it_is_over(view):
    view.rows.show_percent("c:2", 40, "Being sent: 40 %")
    shown = view.rows.row(2)
    assert (shown.percent, shown.detail) == (40, "Being sent: 40 %")
    view.rows.show_percent("c:2", None)
    assert (view.rows.row(2).percent, view.rows.row(2).detail) == (None, "Sent")


def test_a_list_with_large_text_is_as_high_as_its_rows_and_has_no_bar(qtbot):
    large = Sizes(40, 60, 800, 480)
    made = WholeRows("Codes", large)
    qtbot.addWidget(made)
    made.rows.show_rows(lambda count, after: first(count) if after is None else [])
    assert large.is_tight
    assert made.hasHeightForWidth()
    assert made.heightForWidth(700) > 60 * 60
    made.resize(700, 400)
    made.show()
    assert made.verticalScrollBarPolicy() is Qt.ScrollBarPolicy.ScrollBarAlwaysOff


def test_a_sentence_is_broken_between_words_and_a_long_word_where_it_must_be(qapp):
    metrics = QFontMetrics(QFont("Inter"))
    wide = metrics.horizontalAdvance("the value is too")
    lines = in_lines(metrics, "the value is too long for a location code", wide, 2)
    assert lines[0] == "the value is too"
    assert lines[1].endswith("…")
    assert in_lines(metrics, "W" * 50, wide, 5)[0].startswith("WW")
    assert "".join(in_lines(metrics, "W" * 20, wide, 20)) == "W" * 20
    assert in_lines(metrics, "", wide, 2) == []


def test_a_short_label_is_inert_and_asks_for_its_lines(qtbot):
    label = ShortLabel("<b>no</b>\u202e\x00 " + "word " * 40)
    qtbot.addWidget(label)
    assert not set(label.full_text) & {"\u202e", "\x00"}
    assert label.heightForWidth(100) == 2 * label.fontMetrics().height()
    label.show_text("")
    assert label.heightForWidth(100) == label.fontMetrics().height()


@pytest.fixture
def bottom(qtbot):
    """Make the bottom row of a page of some width."""
    kept = []  # qtbot remembers them weakly

    def make(width: int, *words: str) -> BottomRow:
        page = QWidget()
        qtbot.addWidget(page)
        made = BottomRow(SIZES, *(touch_button(word, "repeat", SIZES) for word in words))
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(made)
        column.addStretch(1)
        kept.append(page)
        page.resize(width, 300)
        page.show()
        qtbot.wait(1)
        return made

    return make


def test_the_way_back_is_at_the_beginning_and_the_next_act_at_the_end(bottom):
    made = bottom(900, "Back", "Set aside", "Send again")
    back, _aside, again = made._buttons
    assert back.x() == 0
    assert again.geometry().right() == made.width() - 1
    assert made.height() == back.height()
    assert not again.icon().isNull()


def test_buttons_without_room_lose_their_icons_and_then_go_above(bottom):
    whole = bottom(2_000, "Back", "Set aside", "Send again")
    tight = sum(button.sizeHint().width() for button in whole._buttons)
    made = bottom(tight - 20, "Back", "Set aside", "Send again")
    assert made.layout().is_one_row(made.width())
    assert [button.icon().isNull() for button in made._buttons] == [False, True, True]
    ends = whole._buttons[0].sizeHint().width() + whole._buttons[2].sizeHint().width()
    narrow = bottom(ends + 30, "Back", "Set aside", "Send again")
    places = [button.geometry() for button in narrow._buttons]
    assert places[0].y() > places[1].y()
    assert not any(one.intersects(other) for one in places for other in places if one is not other)


def test_which_button_is_next_may_change(qtbot):
    button = touch_button("Send again", "repeat", SIZES)
    qtbot.addWidget(button)
    be_primary(button, is_on=True)
    assert (button.property("kind"), button.property("iconToken")) == ("primary", "on_accent")
    be_primary(button, is_on=False)
    assert (button.property("kind"), button.property("iconToken")) == ("", "ink")
