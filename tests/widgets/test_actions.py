"""The row of buttons a page ends with: one row where there is room, more where words are long."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.gallery import FORMATS, SCENES, Sample, bring, window_for
from kiosk.resources import assets
from kiosk.widgets.actions import ActionsRow
from kiosk.widgets.button import touch_button
from kiosk.widgets.theme import Sizes, apply_theme, load_fonts
from kiosk.widgets.tones import Theme

SIZES = Sizes(20, 60, 800, 480)
_BETWEEN = 4
"""Pixels between the things of the column."""


@pytest.fixture(autouse=True)
def styled(qapp):
    """As the kiosk looks; another test may have left larger text behind."""
    load_fonts(assets())
    apply_theme(qapp, assets(), SIZES)


@pytest.fixture
def row(qtbot):
    pages = []

    def make(width: int, *words: str, from_right: bool = False):
        buttons = [touch_button(word, "", SIZES, "primary" if word == words[-1] else "") for word in words]
        page = QWidget()
        pages.append(page)
        qtbot.addWidget(page)
        if from_right:
            page.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.addStretch(1)
        column.addLayout(ActionsRow(SIZES, *buttons))
        page.resize(width, 400)
        page.show()
        qtbot.waitExposed(page)
        return buttons

    return make


def is_inside(buttons) -> bool:
    page = buttons[0].parentWidget()
    shown = [one.geometry() for one in buttons if one.isVisible()]
    apart = all(not one.intersects(other) for one in shown for other in shown if one is not other)
    return apart and all(page.rect().contains(one) for one in shown)


@pytest.mark.parametrize("from_right", [False, True])
def test_back_is_at_one_side_and_what_is_next_at_the_other(row, from_right):
    back, next_ = row(800, "Back", "Next", from_right=from_right)
    assert is_inside([back, next_])
    first, last = (next_, back) if from_right else (back, next_)
    assert first.x() == 0
    assert last.geometry().right() == 799
    assert next_.width() > back.width()
    assert next_.y() == back.y()


def test_in_a_narrow_window_each_row_is_filled(row):
    buttons = row(320, "Back to the beginning", "Something else", "The next thing to do")
    assert is_inside(buttons)
    assert buttons[2].y() > buttons[0].y()
    assert buttons[2].geometry().right() == 319
    assert buttons[0].x() == 0


def test_a_hidden_button_takes_no_room(row):
    buttons = row(320, "Back to the beginning", "Something else", "Next")
    buttons[0].hide()
    buttons[0].parentWidget().layout().activate()
    assert is_inside(buttons)
    assert buttons[1].y() == buttons[2].y()


def test_the_one_thing_to_do_takes_the_whole_row(row):
    (only,) = row(800, "Start")
    assert only.width() == 800


@pytest.mark.parametrize(
    ("height", "gap", "gives_way"),
    [
        (480, SIZES.gap, False),
        (420, SIZES.gap, False),
        (320, SIZES.gap // 2, False),
        (320, _BETWEEN, True),
        (480, SIZES.gap, True),
    ],
    ids=["roomy", "low", "cramped", "cramped and it gives way", "roomy and it need not"],
)
def test_it_keeps_the_distance_of_all_pages_from_what_stands_above(qtbot, height, gap, gives_way):
    sizes = Sizes(SIZES.text, SIZES.target, SIZES.width, height)
    page, above, back = QWidget(), QWidget(), touch_button("Back", "", sizes)
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    column.setSpacing(_BETWEEN)
    column.addWidget(above, 1)
    acts = ActionsRow(sizes, back)
    acts.stand_below(column, gives_way=gives_way)
    column.addLayout(acts)
    page.resize(600, height)
    page.show()
    qtbot.waitExposed(page)
    assert back.geometry().top() - above.geometry().bottom() - 1 == gap
    assert back.height() >= sizes.target - 4
    back.hide()
    qtbot.waitUntil(lambda: above.geometry().bottom() > page.height() - 2 * sizes.text, timeout=1_000)


@pytest.mark.parametrize("form", FORMATS[1:], ids=str)
def test_the_row_of_every_page_of_set_up_and_of_a_session_keeps_the_same_gap(qapp, form):
    names = ("wizard, station", "wizard, language", "timeline", "gun doctor, result", "set-up, menu", "proposals, kept")
    with window_for(qapp, form, Theme.LIGHT) as window:
        for name in names:
            bring(qapp, window, SCENES[name], Sample())
            rows = [row for row in window.findChildren(ActionsRow) if _is_seen(row)]
            assert [round(row._above + row._column.spacing()) for row in rows] == [window.sizes.gap], name


def _is_seen(row: ActionsRow) -> bool:
    buttons = [row.itemAt(place).widget() for place in range(row.count())]
    return any(button.isVisible() for button in buttons)
