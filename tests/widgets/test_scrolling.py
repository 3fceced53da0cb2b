"""What is dragged with a finger: the part of a page above its buttons, and lists, which end with a whole row."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from kiosk.resources import assets
from kiosk.widgets.screenful import Docked, Screenful, bring_into_view, least_height
from kiosk.widgets.scroll import RowColumn
from kiosk.widgets.text import CodeLabel, WrappedLabel
from kiosk.widgets.theme import Sizes, apply_theme, load_fonts
from kiosk.widgets.tones import Theme

SIZES = Sizes(20, 60, 400, 300)
_FINGER = QTest.createTouchDevice()


class Page(QWidget):
    """Words above two buttons that lead on."""

    def __init__(self, lines: int, least: int = 80) -> None:
        super().__init__()
        body = QWidget()
        inside = QVBoxLayout(body)
        self.lines = [
            WrappedLabel("A sentence of so many words that it takes two lines at least.") for _ in range(lines)
        ]
        for line in self.lines:
            inside.addWidget(line)
        self.docked = Docked(body, least)
        self.go_on = QPushButton("Next")
        self.go_on.setMinimumHeight(60)
        column = QVBoxLayout(self)
        column.addWidget(WrappedLabel("Title"))
        column.addWidget(self.docked, 1)
        column.addWidget(self.go_on)


@pytest.fixture(autouse=True)
def styled(qapp):
    """As the kiosk looks; another test may have left larger text behind."""
    load_fonts(assets())
    apply_theme(qapp, assets(), SIZES)


@pytest.fixture
def show(qtbot):
    """Put a page into the room below the header, of 400 x 300 pixels."""
    rooms = []  # qtbot remembers them weakly

    def shown(page: QWidget, *, from_right: bool = False, height: int = 300) -> Screenful:
        stack = QStackedWidget()
        stack.addWidget(page)
        room = Screenful(stack)
        rooms.append(room)
        qtbot.addWidget(room)
        if from_right:
            room.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        room.resize(400, height)
        room.show()
        qtbot.waitExposed(room)
        qtbot.wait(1)  # what a layout asks for comes as an event of the next round
        return room

    return shown


def drag(area: QWidget, up: int) -> None:
    """A finger on the glass that goes up by so many pixels."""
    begin = QPoint(area.width() // 2, area.height() - 5)
    QTest.touchEvent(area, _FINGER).press(0, begin, area).commit()
    for gone in range(5, up + 1, 5):
        QTest.touchEvent(area, _FINGER).move(0, begin - QPoint(0, gone), area).commit()
        QTest.qWait(1)  # a finger takes its time
    QTest.touchEvent(area, _FINGER).release(0, begin - QPoint(0, up), area).commit()


@pytest.mark.parametrize("from_right", [False, True])
def test_what_does_not_fit_is_dragged_and_the_buttons_stay(show, qtbot, from_right):
    page = Page(lines=12)
    room = show(page, from_right=from_right)
    bar = page.docked.verticalScrollBar()
    assert room.verticalScrollBar().maximum() == 0
    assert page.docked.horizontalScrollBar().maximum() == 0
    assert bar.maximum() > 0
    before = page.go_on.geometry()
    assert page.rect().contains(before)
    drag(page.docked.viewport(), 100)
    qtbot.waitUntil(lambda: bar.value() > 0, timeout=5_000)
    assert page.go_on.geometry() == before
    for line in page.lines:
        assert line.height() >= line.heightForWidth(line.width())
    across = page.lines[0].mapTo(page.docked, QPoint(0, 0)).x()
    begin = bar.mapTo(page.docked, QPoint(0, 0)).x()
    assert across >= (begin + bar.width() if from_right else 0)
    assert across + page.lines[0].width() <= (page.docked.width() if from_right else begin)
    page.docked.to_top()
    assert bar.value() == 0


def test_what_fits_takes_the_whole_room_and_has_no_bar(show, qtbot):
    page = Page(lines=1)
    show(page)
    body = page.docked.widget()
    assert body.size() == page.docked.size()
    page.lines[0].setText("word " * 200)
    qtbot.waitUntil(lambda: page.docked.verticalScrollBar().maximum() > 0, timeout=3_000)
    assert page.lines[0].height() >= page.lines[0].heightForWidth(page.lines[0].width())


def test_a_page_counts_no_more_than_the_least_of_what_is_dragged(show):
    page = Page(lines=12, least=90)
    others = 60 + page.layout().itemAt(0).heightForWidth(360) + 2 * page.layout().spacing()
    edges = page.layout().contentsMargins()
    assert least_height(page, 400) == pytest.approx(90 + others + edges.top() + edges.bottom(), abs=2)
    room = show(page, height=100)
    assert room.verticalScrollBar().maximum() > 0  # the last resort: not even the least has room
    assert page.docked.height() == 90


def test_what_must_be_seen_is_brought_into_view(show):
    page = Page(lines=12)
    show(page)
    bring_into_view(page.lines[-1])
    assert not page.lines[-1].visibleRegion().isEmpty()


def test_the_part_that_is_dragged_takes_no_focus_from_the_page(show):
    page = Page(lines=12)
    show(page)
    assert page.docked.focusPolicy() is Qt.FocusPolicy.NoFocus
    assert page.docked.verticalScrollBar().focusPolicy() is Qt.FocusPolicy.NoFocus


def rows_of(count: int, height: int) -> list[QWidget]:
    rows = [QFrame() for _ in range(count)]
    for row in rows:
        row.setFixedHeight(height)
    return rows


@pytest.mark.parametrize(("count", "height"), [(2, 70), (9, 70), (9, 52), (30, 101)])
def test_a_list_ends_with_a_whole_row(qtbot, count, height):
    rows = RowColumn(SIZES)
    qtbot.addWidget(rows)
    rows.resize(300, 250)
    rows.show()
    rows.show_rows("what", (), lambda: rows_of(count, height))
    room = rows.viewport()

    def is_whole() -> bool:
        seen = [row for row in rows.widget().findChildren(QFrame) if not row.visibleRegion().isEmpty()]
        return bool(seen) and all(row.mapTo(room, QPoint(0, row.height())).y() <= room.height() for row in seen)

    qtbot.waitUntil(is_whole, timeout=3_000)
    assert (rows.verticalScrollBar().maximum() > 0) is (count > 2)
    rows.show_rows("less", (), lambda: rows_of(1, height))
    qtbot.waitUntil(lambda: room.height() == 250, timeout=3_000)


def test_a_row_higher_than_the_list_takes_all_of_it(qtbot):
    rows = RowColumn(SIZES)
    qtbot.addWidget(rows)
    rows.resize(300, 250)
    rows.show()
    rows.show_rows("what", (), lambda: rows_of(2, 400))
    qtbot.wait(1)
    assert rows.viewport().height() == 250


def test_rows_are_made_anew_once_text_has_another_size(qapp, qtbot):
    sizes, made = Sizes(20, 60, 400, 300), []
    rows = RowColumn(sizes)
    qtbot.addWidget(rows)
    rows.show()
    rows.show_rows("what", (), lambda: made.append(sizes.text) or rows_of(2, 3 * sizes.text))
    sizes.text = 30
    apply_theme(qapp, assets(), sizes)
    qtbot.waitUntil(lambda: made == [20, 30], timeout=3_000)
    apply_theme(qapp, assets(), sizes, Theme.DARK)
    qtbot.wait(1)
    assert made == [20, 30]  # colours alone are read at every painting


def test_a_finger_that_leaves_a_list_leaves_it_at_the_beginning_of_a_row(qtbot):
    rows = RowColumn(SIZES)
    qtbot.addWidget(rows)
    rows.resize(300, 250)
    rows.show()
    rows.show_rows("what", (), lambda: rows_of(30, 70))
    qtbot.wait(1)
    begins = [row.y() for row in rows.widget().findChildren(QFrame)]
    drag(rows.viewport(), 100)
    bar = rows.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.value() > 0 and bar.value() in begins, timeout=5_000)


def test_a_code_that_does_not_fit_keeps_its_head_and_its_tail(qtbot):
    label, plain = CodeLabel("DELIVERY-NOTE-2026-PALLET-0018"), QLabel()
    qtbot.addWidget(label)
    qtbot.addWidget(plain)
    cut = label.fontMetrics().elidedText(label.full_text, label.cut, 120)
    assert "…" in cut
    assert cut.startswith("DE")
    assert cut.endswith("18")


def test_a_part_of_a_page_that_is_dragged_ends_with_a_whole_row_of_buttons(qtbot):
    body = QWidget()
    grid = QGridLayout(body)
    grid.setContentsMargins(0, 0, 0, 0)
    buttons = [QPushButton(str(number)) for number in range(12)]
    for number, button in enumerate(buttons):
        button.setFixedHeight(60)
        grid.addWidget(button, number // 2, number % 2)
    docked = Docked(body, 80)
    qtbot.addWidget(docked)
    docked.resize(300, 230)
    docked.show()
    seen = docked.viewport().rect()
    whole = [one for one in buttons if seen.contains(one.geometry())]
    assert len(whole) == 6
    assert not [one for one in buttons if one not in whole and seen.intersects(one.geometry())]
    bar = docked.verticalScrollBar()
    bar.setValue(bar.maximum())
    below = buttons[-1].mapTo(docked, QPoint(0, 60)).y()
    assert below <= docked.viewport().geometry().bottom() + 1, "the last row can be reached"


def test_a_part_too_high_to_be_seen_whole_is_cut_between_two_of_its_lines(qtbot):
    body, card, title = QWidget(), QFrame(), QLabel("Title")
    column, inside = QVBoxLayout(body), QVBoxLayout(card)
    for layout in (column, inside):
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
    for part in (title, card):
        column.addWidget(part)
    lines = [QLabel(f"Line {place}") for place in range(6)]
    for label in (title, *lines):
        label.setFixedHeight(30)
    for label in lines:
        inside.addWidget(label)
    docked = Docked(body, 40)
    qtbot.addWidget(docked)
    docked.show()
    for height in (185, 200, 209):
        docked.resize(300, height)
        assert docked.viewport().height() == 180
    docked.resize(300, 210)
    assert docked.viewport().height() == 210
