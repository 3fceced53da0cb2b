"""Without colour every state is still told, and a screen reader has a name for everything that can be touched."""

from collections.abc import Callable
from itertools import combinations

import numpy as np
import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QAbstractSlider, QApplication, QScrollBar, QWidget

from kiosk.core.codes import Sighting, code_of_text
from kiosk.core.delivery import DeliveryState
from kiosk.core.events import CameraState, SightingsChanged
from kiosk.core.session import SessionState
from kiosk.core.view import BoxState, Seen
from kiosk.desks.timeline_rows import capture_row
from kiosk.gallery import EAN, FORMATS, SCENES, Sample, bring, window_for
from kiosk.screens.window import KioskWindow
from kiosk.store.records import QueueCounts
from kiosk.widgets.header_words import chip_words
from kiosk.widgets.session_row import session_words
from kiosk.widgets.tones import Theme

NO_TOUCH = (QScrollBar, KioskWindow)


def is_touched(widget: QWidget) -> bool:
    """Whether a finger does something here: what Qt made for it, or what one of our own classes answers to."""
    if isinstance(widget, QAbstractButton | QAbstractItemView | QAbstractSlider):
        return True
    ours = [kind for kind in type(widget).__mro__ if kind.__module__.startswith("kiosk.")]
    return any({"mousePressEvent", "mouseReleaseEvent"} & set(vars(kind)) for kind in ours)


def test_everything_that_can_be_touched_has_a_name(qapp: QApplication):
    nameless, sample, seen = set(), Sample(), 0
    with window_for(qapp, FORMATS[2], Theme.LIGHT) as window:
        for name, show in SCENES.items():
            bring(qapp, window, show, sample)
            for widget in window.findChildren(QWidget):
                if widget.isVisible() and is_touched(widget) and not isinstance(widget, NO_TOUCH):
                    seen += 1
                    if not widget.accessibleName().strip():
                        nameless.add(f"{type(widget).__name__} {widget.objectName()!r} in {name}")
    assert seen > len(SCENES)
    assert sorted(nameless) == []


def grey(widget: QWidget) -> np.ndarray:
    """The widget as somebody sees it who sees no colours."""
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return rows[:, : image.width()].astype(int)


@pytest.mark.parametrize("theme", Theme)
def test_what_became_of_a_code_in_the_picture_is_seen_in_grey(qapp: QApplication, theme: Theme):
    code = code_of_text(EAN)
    corners = ((400, 250), (860, 250), (860, 470), (400, 470))
    with window_for(qapp, FORMATS[2], theme) as window:
        sample, shown = Sample(), {}
        bring(qapp, window, SCENES["scan, ready"], sample)
        finder = window.scan.viewfinder
        finder.show_camera(CameraState.LIVE, "On")
        for state in (BoxState.WAITING, BoxState.DOUBTFUL, BoxState.TAKEN):  # until it is kept, TAKEN looks as SEEN
            seen = Seen(1, Sighting(code, corners), state)
            finder.show_sightings(SightingsChanged((seen,), sample.picture.width, sample.picture.height))
            shown[state.value] = grey(finder)
        finder.show_kept(code)
        shown["kept"] = grey(finder)
    for one, other in combinations(shown, 2):
        changed = int((np.abs(shown[one] - shown[other]) > 40).sum())
        assert changed > 100, f"{one} looks like {other}: {changed} pixels differ"


STATES: list[tuple[str, Callable[[], list[tuple[str, str]]]]] = [
    ("sessions", lambda: [session_words(Sample().session(1, "x", state, 3))[::2] for state in SessionState]),
    ("captures", lambda: [_sign(state) for state in DeliveryState]),
]


def _sign(state: DeliveryState) -> tuple[str, str]:
    from dataclasses import replace

    row = capture_row(replace(Sample().capture(1, EAN), state=state))
    return row.icon, row.detail


@pytest.mark.parametrize(("what", "told"), STATES, ids=[name for name, _ in STATES])
def test_states_differ_by_sign_or_word_whatever_their_colour(what, told):
    signs = told()
    assert all(icon and words for icon, words in signs)
    if what == "captures":
        assert len(set(signs)) == len(signs)


def test_the_lamps_say_in_words_what_their_colour_says():
    counts = [QueueCounts(), QueueCounts(waiting=1), QueueCounts(refused=1)]
    told = [chip_words(one, one.refused) for one in counts]
    assert len({tone for _, tone, _ in told}) == len({words for words, *_ in told}) == 3


def test_each_lamp_has_another_sign_in_each_of_its_colours(qapp: QApplication):
    with window_for(qapp, FORMATS[2], Theme.LIGHT) as window:
        header, signs = window.header, []
        for tone in ("good", "busy", "warn", "bad"):
            header.show_queue("x", tone)
            signs.append(header.chip.light.icon)
        assert len(set(signs)) == 4
        signs = []
        for is_safe, is_failing in ((True, False), (False, True), (False, False)):
            header.show_safe(is_safe=is_safe, is_failing=is_failing)
            signs.append((header.safe.light.icon, header.safe.light.word))
        assert len({icon for icon, _ in signs}) == len({words for _, words in signs}) == 3
