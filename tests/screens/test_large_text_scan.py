"""Large text on a small screen: what a person needs of a row, an error, a question and the keypad is seen at once."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from fakes.in_view import dragged, place, seen
from PySide6.QtWidgets import QWidget

from kiosk.core.codes import code_of_text
from kiosk.core.delivery import DeliveryState
from kiosk.gallery import EAN, FORMATS, GS1, SCENES, Sample, bring, window_for
from kiosk.screens.scan import ScanScreen
from kiosk.screens.window import KioskWindow
from kiosk.widgets.big_code import shown_code
from kiosk.widgets.button import TouchButton
from kiosk.widgets.tones import Theme


@pytest.fixture(params=FORMATS[:3], ids=str)
def window(qapp, request) -> Iterator[KioskWindow]:
    with window_for(qapp, request.param, Theme.CONTRAST, 200) as made:
        yield made


@pytest.fixture
def scan(window) -> ScanScreen:
    return window.scan


def blue(window: QWidget) -> list[TouchButton]:
    """What stands out as the one thing to do next."""
    return [one for one in window.findChildren(TouchButton) if one.isVisible() and one.property("kind") == "primary"]


def test_a_refused_row_shows_why_and_all_that_can_be_done(qapp, window, scan):
    bring(qapp, window, SCENES["scan, refused row"], Sample())
    page = scan.row_page
    assert page.trouble.said != ""
    assert all(map(seen, (page.code, page.trouble, page.times, page.mend, page.again, page.fix, page.back)))
    words = [one.accessibleName() for one in (page.mend, page.again, page.fix, page.back)]
    assert words == ["Set aside", "Send again", "Fix", "Back"]
    assert (blue(window), dragged(window)) == ([page.fix], [])


def test_what_the_state_of_the_server_kept_back_is_sent_again_first(qapp, window, scan):
    bring(qapp, window, SCENES["scan, kept"], Sample())
    capture = next(one for one in Sample().captures if one.state is DeliveryState.REFUSED)
    for words, is_first in (("The session is not open (409)", True), ("value: too long (422)", False)):
        scan.list.opened.emit(replace(capture, last_error=words))
        for _round in range(5):
            qapp.processEvents()
        assert (scan.row_page.again.isVisible(), scan.row_page.fix.isVisible()) == (True, True)
        assert blue(window) == [scan.row_page.again if is_first else scan.row_page.fix]


def test_a_code_that_no_server_takes_is_not_sent_again_but_fixed(qapp, window, scan):
    bring(qapp, window, SCENES["scan, kept"], Sample())
    capture = next(one for one in Sample().captures if one.state is DeliveryState.REFUSED)
    scan.list.opened.emit(replace(capture, code=code_of_text("x" * 501), last_error=""))
    for _round in range(5):
        qapp.processEvents()
    page = scan.row_page
    assert all(map(seen, (page.trouble, page.mend, page.fix, page.back)))
    assert (page.again.isVisible(), blue(window), dragged(window)) == (False, [page.fix], [])


def test_a_row_that_was_set_aside_can_be_put_back_and_has_no_quantity_to_change(qapp, window, scan):
    bring(qapp, window, SCENES["scan, row set aside"], Sample())
    page = scan.row_page
    assert all(map(seen, (page.code, page.what, page.put_back, page.back)))
    assert (page.put_back.accessibleName(), blue(window)) == ("Put back", [page.put_back])
    hidden = (page.fix, page.again, page.mend, page.less, page.times, page.more)
    assert [one.isVisible() for one in hidden] == [False] * 6


@pytest.mark.parametrize("form", FORMATS[:4], ids=str)
@pytest.mark.parametrize("name", ["scan, row", "scan, refused row", "scan, row set aside"])
def test_what_can_be_done_with_a_row_stands_at_the_bottom_and_the_list_keeps_its_count(qapp, form, name):
    with window_for(qapp, form, Theme.LIGHT) as window:
        bring(qapp, window, SCENES[name], Sample())
        scan, page = window.scan, window.scan.row_page
        keys = [key for key in (page.less, page.mend, page.remove_button) if key.isVisible()]
        below = place(page.back).top() - max(place(key).bottom() for key in keys)
        assert 0 < below <= 2 * window.sizes.gap
        on = next((key for key in (page.fix, page.put_back) if key.isVisible()), None)
        assert on is None or (place(on).top(), place(on).right()) == (place(page.back).top(), place(scan.acts).right())
        head = scan.count
        assert not head.isVisible() or head.fontMetrics().horizontalAdvance("41 captures") <= head.width()


def test_the_code_of_a_row_is_as_large_as_its_page_has_room(qapp):
    with window_for(qapp, FORMATS[2], Theme.LIGHT) as window:
        for name in ("scan, row", "scan, refused row"):
            bring(qapp, window, SCENES[name], Sample())
            page = window.scan.row_page
            assert page.code.height() == page.code.height_in(page.code.width(), window.sizes.huge * 1.5)


def test_what_is_not_saved_is_tried_again_in_the_place_of_undo(qapp, window, scan):
    bring(qapp, window, SCENES["scan, kept"], Sample())
    undo = place(scan.undo_button)
    bring(qapp, window, SCENES["scan, error"], Sample())
    again = scan.undo_bar.again_button
    assert (scan.list.isVisible(), scan.undo_button.isVisible()) == (False, False)
    assert seen(again)
    assert again.accessibleName() == "Try again"
    assert (place(again).right(), place(again).top()) == (undo.right(), undo.top())
    assert place(again).intersects(undo)
    assert blue(window) == [again]
    assert all(map(seen, (scan.banner.word, scan.banner.meaning, scan.finish_button, scan.type_button)))


@pytest.mark.parametrize("form", FORMATS, ids=str)
def test_trying_again_is_blue_beside_a_list_that_shows_the_row_too(qapp, form):
    with window_for(qapp, form, Theme.LIGHT) as window:
        bring(qapp, window, SCENES["scan, error"], Sample())
        scan = window.scan
        assert (scan.list.isVisible(), scan.undo_button.isVisible()) == (True, False)
        assert blue(window) == [scan.undo_bar.again_button]
        bring(qapp, window, SCENES["scan, kept"], Sample())
        assert blue(window) == [scan.finish_button]


@pytest.mark.parametrize("name", ["scan, question", "scan, question while typing"])
def test_a_question_shows_the_whole_number_and_both_answers(qapp, window, scan, name):
    bring(qapp, window, SCENES[name], Sample())
    banner = scan.banner
    assert all(map(seen, (banner.word, banner.code, banner.times, banner.yes_button, banner.no_button)))
    painted = "".join("".join(banner.code._fit().lines).split())
    assert painted == "".join(shown_code(code_of_text(GS1)).split())
    assert blue(banner) == [banner.yes_button]


def test_every_page_of_the_keypad_has_back_and_the_key_of_the_other_kind_in_one_corner(qapp, window, scan):
    bring(qapp, window, SCENES["scan, wrong digit"], Sample())
    pad, words = scan.keypad, []
    for turn in (None, pad.swap, *[pad.turn] * 5, pad.swap):
        if turn is not None and turn.isVisible():
            turn.click()
        block = pad.block
        assert pad.swap.geometry() == block.cell(block.rows - 1, 0)
        assert pad.erase.geometry() == block.cell(block.rows - 1, block.columns - 1)
        assert all(map(seen, (pad.back, pad.save, pad.entry, pad.swap, pad.erase)))
        words.append(pad.swap.text())
    assert (words[0], set(words[1:-1]), words[-1]) == ("ABC", {"123"}, "ABC")


def test_no_digit_moves_while_a_code_is_typed(qapp, window, scan):
    bring(qapp, window, SCENES["scan, keypad begun"], Sample())
    pad, places = scan.keypad, set()
    for char in (*EAN[:-1], "7"):
        pad.type_char(char)
        qapp.processEvents()
        keys = sorted(pad.block.findChildren(TouchButton), key=lambda key: key.accessibleName())
        places.add(tuple(place(key).getRect() for key in keys if key.isVisible()))
        assert seen(pad.back)
    assert len(places) == 1


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("scan, typing a quantity", "09\N{THIN SPACE}520123\N{THIN SPACE}456788 · ×2"),
        ("scan, typing the right code", "DELIVERY-…O-SENDER · ×3"),
    ],
)
def test_what_is_typed_for_a_capture_says_for_which(qapp, window, scan, name, words):
    bring(qapp, window, SCENES[name], Sample())
    assert seen(scan.keypad.hint)
    assert scan.keypad.hint.full_text == words
    bring(qapp, window, SCENES["scan, keypad begun"], Sample())
    assert scan.keypad.hint.full_text == ""
