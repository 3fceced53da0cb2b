"""The header: one line at every size, two lamps that never lie and do not jump, one chip for all that is wrong."""

from itertools import pairwise

import pytest
from fakes.taps import tap
from PySide6.QtCore import Qt

from kiosk.core.events import GunChanged, GunState
from kiosk.gallery import FORMATS, SCENES, Sample, bring, window_for
from kiosk.widgets.header import Header
from kiosk.widgets.lamp import Lamp, Level, Light
from kiosk.widgets.theme import Sizes
from kiosk.widgets.tones import Theme

GUN = "The scanner gun is not plugged in. Plug it in: it comes back by itself."
DISK = "The disk is full. Call your IT person now."


@pytest.fixture
def header(qtbot) -> Header:
    """Of a work kiosk, wide enough for everything."""
    made = Header("Dock 4", Sizes(20, 60), is_practice=False)
    qtbot.addWidget(made)
    made.resize(1280, 70)
    made.show()
    return made


def _two_faults_in_a_session(window, sample: Sample) -> None:
    SCENES["start, two faults"](window, sample)
    window.header.session.show_text("Goods in 22 Nov, gate 14")


@pytest.mark.parametrize("form", FORMATS, ids=str)
@pytest.mark.parametrize("text_scale", [100, 200])
def test_all_stands_on_one_line_with_its_words_at_every_size(qapp, form, text_scale):
    with window_for(qapp, form, Theme.LIGHT, text_scale) as window:
        bring(qapp, window, _two_faults_in_a_session, Sample())
        header = window.header
        lamps = [header.faults, header.safe, header.chip]
        assert len({lamp.geometry().center().y() for lamp in lamps}) == 1
        assert all(one.geometry().right() < other.geometry().left() for one, other in pairwise(lamps))
        assert all(lamp.width() >= lamp.sizeHint().width() for lamp in lamps)
        assert header.practice.width() >= header.practice.sizeHint().width()
        assert header.height() < 3.5 * max(window.sizes.target, window.sizes.text)


def test_a_lamp_does_not_move_the_others_when_its_word_changes(header, qapp):
    places = set()
    for words, tone in (("All sent", "good"), ("1 here", "busy"), ("416 here", "busy"), ("Needs you: 2", "bad")):
        header.show_queue(words, tone)
        for is_safe in (True, False):
            header.show_safe(is_safe=is_safe)
            qapp.processEvents()
            places.add((header.safe.x(), header.chip.x(), header.chip.width()))
    assert len(places) == 1


def test_the_clock_goes_first_then_the_name_and_never_a_lamp(header, qapp):
    gone = []
    for width in range(1280, 480, -8):
        header.resize(width, 70)
        qapp.processEvents()
        now = {part for part in (header._clock, header._name) if not part.isVisible()}
        gone += [part for part in (header._clock, header._name) if part in now and part not in gone]
        assert header.safe.isVisible()
        assert header.chip.isVisible()
    assert gone[0] is header._clock


def test_one_fault_is_named_two_are_counted_and_the_worst_gives_the_colour(header):
    assert not header.faults.isVisible()
    header.show_gun(GunChanged(GunState.ABSENT, GUN, "dock"))
    assert (header.faults.text(), header.faults.light.tone, header.faults.light.icon) == ("Gun\nmissing", "warn", "gun")
    header.show_room("Disk full", "bad", DISK)
    assert (header.faults.text(), header.faults.light.tone) == ("2\nfaults", "bad")
    assert GUN in header.faults.accessibleName()
    header.show_gun(GunChanged(GunState.READY, "", "dock"))
    assert (header.faults.text(), header.faults.light.icon) == ("Disk\nfull", "disk")
    header.show_room("", "good")
    assert not header.faults.isVisible()


def test_a_long_name_is_cut_in_its_middle_for_its_end_tells_it_from_others(header):
    header.session.show_text("Goods in 22 Nov 2026, from the harbour, gate 14")
    header.session.resize(200, 30)
    assert header.session.cut is Qt.TextElideMode.ElideMiddle


@pytest.mark.parametrize("name", ["scan, error", "queue, needs you"])
def test_with_large_text_a_fault_is_named_and_the_lamp_says_what_is_safe(qapp, name):
    with window_for(qapp, FORMATS[0], Theme.LIGHT, 200) as window:
        bring(qapp, window, SCENES[name], Sample())
        header = window.header
        assert header.faults._words(header.faults._level)[1] in {"missing", "full"}
        assert header.safe._words(header.safe._level)[0] or header.safe._sign(header.safe._level)
        assert header.safe.isVisible()
        assert header.chip.isVisible()


def test_a_touch_on_the_faults_says_what_to_do(kiosk, qtbot):
    kiosk.window.header.show_gun(GunChanged(GunState.ABSENT, GUN, "dock"))
    tap(qtbot, kiosk.window.header.faults)
    assert kiosk.voice.toast.isVisible()
    assert kiosk.voice.toast.words.said == GUN


def test_nothing_is_claimed_while_the_kiosk_starts_and_where_nobody_scans_the_header_is_quiet(kiosk):
    window = kiosk.window
    header = window.header
    assert header.safe.light.tone in {"good", "busy"}
    window.trouble.show_starting()
    window.show_screen(window.trouble)
    assert header.safe.light.word == header.chip.light.word == "Not known"
    assert not header.home.isVisible()
    header.session.show_text("Goods in")
    header.show_gun(GunChanged(GunState.ABSENT, GUN, "dock"))
    window.show_screen(window.setup)
    assert not header.session.isVisible()
    assert not header.faults.isVisible()
    window.show_screen(window.scan)
    assert header.session.isVisible()
    assert header.faults.isVisible()


def test_a_lamp_gives_up_its_sign_and_its_caption_when_it_must(qapp):
    lamp = Lamp(Sizes(20, 60))
    lamp.show_light(Light("Queue", "Needs you: 12", "bad", "hand", "Needs you: 12", "12"))
    widths = [lamp.width_at(level) for level in (Level.FULL, Level.SMALL, Level.BARE, Level.TERSE)]
    assert widths == sorted(widths, reverse=True)
    lamp.deleteLater()
