"""Two values side by side: what differs is marked in colour and by a line; nothing on the page is dead."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QAbstractButton

from kiosk.desks.proposal_words import shown
from kiosk.gallery import FORMATS, SCENES, Sample, bring, window_for
from kiosk.gallery_sessions import proposal
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
