"""Two values side by side: what differs is marked in colour and by a line; nothing on the page is dead."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QAbstractButton

from kiosk.desks.proposal_words import shown
from kiosk.gallery import FORMATS, SCENES, Sample, bring, window_for
from kiosk.gallery_sessions import proposal
from kiosk.widgets.groups import THIN
from kiosk.widgets.theme import Theme, colour
from kiosk.widgets.value_label import ValueLabel


@pytest.fixture
def window(qapp):
    with window_for(qapp, FORMATS[2], Theme.LIGHT) as made:
        yield made


def show(qapp, window, now: str, new: str) -> dict[bool, ValueLabel]:
    """The two values, by whether it is the one of now."""
    record = proposal(Sample())
    record = replace(record, proposal=replace(record.proposal, current_value=now, proposed_value=new))
    bring(qapp, window, SCENES["proposals, none"], Sample())
    window.proposals.show_proposal(shown(record, 1, 1, "", 1), has_previous=False, has_next=False)
    for _round in range(3):
        qapp.processEvents()
    found = window.proposals.body.findChildren(ValueLabel)
    return {label._is_gone: label for label in found if label.isVisible()}


def has_ink(image: QImage, token: str) -> bool:
    ink = QColor(colour(token)).rgb()
    return any(image.pixel(x, y) == ink for x in range(image.width()) for y in range(image.height()))


def test_what_went_and_what_came_is_marked_in_its_own_colour_and_nothing_else(qapp, window):
    labels = show(qapp, window, "Water, oats, salt", "Water, salt, oil")
    now, new = labels[True].grab().toImage(), labels[False].grab().toImage()
    assert (has_ink(now, "bad_ink"), has_ink(now, "good_ink")) == (True, False)
    assert (has_ink(new, "bad_ink"), has_ink(new, "good_ink")) == (False, True)
    same = show(qapp, window, "Water", "Water")
    assert not any(has_ink(label.grab().toImage(), ink) for label in same.values() for ink in ("bad_ink", "good_ink"))


def test_where_there_was_no_value_nothing_is_to_be_looked_for(qapp, window):
    labels = show(qapp, window, "", "Water")
    assert set(labels) == {False}
    assert not has_ink(labels[False].grab().toImage(), "good_ink")


def test_marks_stand_on_their_words_behind_signs_of_control_and_wide_letters(qapp, window):
    """A control character is painted as several letters, and an emoji counts as two."""
    label = ValueLabel("a\u241d📦 new", [(4, 7)], is_gone=False)
    assert label._shown[label._places[4] - 1 :].startswith("new")
    assert label._places[-1] == len(label._shown.encode("utf-16-le")) // 2


def test_an_empty_page_has_the_way_back_alone(qapp, window):
    bring(qapp, window, SCENES["proposals"], Sample())
    bring(qapp, window, SCENES["proposals, none"], Sample())
    page = window.proposals
    assert [one for one in page.findChildren(QAbstractButton) if one.isVisible()] == [page.back_button]


def test_the_next_one_is_where_reading_goes_on(qapp, window):
    page = window.proposals
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        bring(qapp, window, SCENES["proposals"], Sample())
        from_the_right = drawn_icon(page.next_button)
        assert page.next_button.mapTo(window, QPoint(0, 0)).x() < page.previous_button.mapTo(window, QPoint(0, 0)).x()
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert drawn_icon(page.next_button) != from_the_right
    assert drawn_icon(page.previous_button) == from_the_right


def drawn_icon(button: QAbstractButton) -> QImage:
    """As it was painted, as large as icons are drawn."""
    return button.icon().pixmap(64).toImage()


def test_short_values_are_read_in_passing_and_long_ones_as_text(qapp, window):
    labels = show(qapp, window, "Oat drink", "Oat drink Barista")
    assert {label.font().pixelSize() for label in labels.values()} == {window.sizes.huge}
    labels = show(qapp, window, "Water, oats, salt. " * 20, "Water, oats, salt, oil. " * 20)
    assert {label.font().pixelSize() for label in labels.values()} == {window.sizes.text}


def test_no_word_of_a_short_value_is_broken_and_none_is_out_of_view(qapp, window):
    labels = show(qapp, window, "Water", "Rindfleischetikettierung " * 3)
    new = labels[False]
    assert window.sizes.text <= new.font().pixelSize() < window.sizes.huge
    assert new.holds_words(new.font().pixelSize(), new.width())
    assert window.proposals.body.height() <= window.proposals.docked.height()


@pytest.mark.parametrize("form", FORMATS[2:], ids=str)
@pytest.mark.parametrize("text_scale", [100, 200])
def test_letters_are_the_same_whatever_was_shown_before_and_no_line_is_cut(qapp, form, text_scale):
    found: dict[str, set[int]] = {}
    with window_for(qapp, form, Theme.LIGHT, text_scale) as window:
        for name in ("", ", kept", ", not written", "", ", not written", ", kept", ", none", ""):
            bring(qapp, window, SCENES[f"proposals{name}"], Sample())
            for label in window.proposals.body.findChildren(ValueLabel):
                if label.isVisible():
                    assert label.height() >= label.heightForWidth(label.width()), name
                    found.setdefault(name, set()).add(label.font().pixelSize())
    assert {name: len(sizes) for name, sizes in found.items()} == {"": 1, ", kept": 1, ", not written": 1}


@pytest.mark.parametrize("form", [FORMATS[0], FORMATS[4]], ids=str)
@pytest.mark.parametrize("text_scale", [100, 200])
def test_how_sure_the_server_is_stands_there_in_a_word(qapp, form, text_scale):
    with window_for(qapp, form, Theme.LIGHT, text_scale) as window:
        bring(qapp, window, SCENES["proposals"], Sample())
        page = window.proposals
        told = page.confidence.said if page.confidence.isVisible() else page.reasoning.said
        assert told.startswith("Quite sure, 87 %")


def test_where_it_has_no_room_beside_its_value_how_sure_it_is_stands_in_front_of_the_reason(qapp, window):
    bring(qapp, window, SCENES["proposals, none"], Sample())
    words = replace(shown(proposal(Sample()), 1, 1, "", 1), confidence="As sure as a machine can be of it, 87 %")
    words = replace(words, reasoning="Read from the photo.")
    window.proposals.show_proposal(words, has_previous=False, has_next=False)
    assert not window.proposals.confidence.isVisible()
    assert window.proposals.reasoning.said == "As sure as a machine can be of it, 87 % · Read from the photo."


def test_the_code_of_a_product_is_in_groups_as_on_its_label(qapp, window):
    bring(qapp, window, SCENES["proposals"], Sample())
    assert window.proposals.title.full_text.endswith(f"4{THIN}006381{THIN}333931")
    of_gs1 = shown(replace(proposal(Sample()), code="010952012345678810ABC123"), 1, 1, "", 1)
    assert of_gs1.title.endswith(f"09{THIN}520123{THIN}456788")


def test_on_an_upright_window_what_is_compared_stands_near_the_hand(qapp):
    with window_for(qapp, FORMATS[4], Theme.LIGHT) as window:
        for name in ("proposals", "proposals, not written"):
            bring(qapp, window, SCENES[name], Sample())
            page = window.proposals
            assert page.field.mapTo(page, QPoint()).y() > page.height() / 2
            assert page.body.height() <= page.docked.height() <= page.body.height() + window.sizes.gap
        bring(qapp, window, SCENES["proposals, none"], Sample())
        assert page.field.mapTo(page, QPoint()).y() < page.height() / 8
