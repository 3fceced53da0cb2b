"""A language that is written from the right: the window is mirrored, codes and keypads are not, and nothing breaks."""

from collections.abc import Iterator

import pytest
from fakes.layout_faults import layout_faults
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage

from kiosk.core.words import speak_with
from kiosk.gallery import FORMATS, SCENES, Sample, bring, window_for
from kiosk.resources import assets
from kiosk.screens.steps import StepScreen
from kiosk.widgets.language import PSEUDO_RIGHT_TO_LEFT, Language
from kiosk.widgets.text import ElidedLabel, runs_from_right
from kiosk.widgets.tones import Theme

SHOWN = [
    *("start, sessions", "start, kinds and operator", "scan, kept", "scan, question", "scan, error", "scan, keypad"),
    *("scan, refused row", "queue, full", "queue, needs you", "review", "set-up, PIN", "idle, dark"),
]


@pytest.fixture
def from_the_right(qapp) -> Iterator[None]:
    """The test language: long words, from the right."""
    language = Language(assets() / "translations")
    language.use(PSEUDO_RIGHT_TO_LEFT)
    assert qapp.layoutDirection() is Qt.LayoutDirection.RightToLeft
    yield
    language.use("en")


@pytest.mark.parametrize(("form", "is_long"), [(FORMATS[0], False), (FORMATS[2], True)], ids=str)
def test_nothing_is_cut_covered_or_outside(qapp, from_the_right, form, is_long):
    """The test language is longer by half: on the smallest screen only its direction is tried."""
    if not is_long:
        speak_with(None)
    found, sample = {}, Sample()
    with window_for(qapp, form, Theme.LIGHT) as window:
        for name in SHOWN:
            bring(qapp, window, SCENES[name], sample)
            if faults := layout_faults(window, window.sizes, form.px_per_mm):
                found[name] = faults
    assert found == {}


def test_rows_are_mirrored_and_their_keys_answer_where_they_are_seen(qapp, qtbot, from_the_right):
    with window_for(qapp, FORMATS[3], Theme.LIGHT) as window:
        bring(qapp, window, SCENES["scan, kept"], Sample())
        shown = window.scan.list
        less, more = shown.keys(0)
        assert more.right() < less.left() < shown.width() // 2
        with qtbot.waitSignal(shown.quantity) as asked:
            qtbot.mouseClick(shown.viewport(), Qt.MouseButton.LeftButton, pos=more.center())
        record = window.scan.captures.record(0)
        assert asked.args == [record.id, record.quantity + 1]


@pytest.mark.parametrize(("name", "pad"), [("scan, keypad", "scan"), ("set-up, PIN", "pin")])
def test_digits_stand_as_on_every_keypad(qapp, from_the_right, name, pad):
    with window_for(qapp, FORMATS[2], Theme.LIGHT) as window:
        bring(qapp, window, SCENES[name], Sample())
        keys = [one for one in getattr(window, pad).findChildren(type(window.scan.type_button)) if one.isVisible()]
        found = {key.text(): key.mapTo(window, QPoint(0, 0)).x() for key in keys if key.text() in {"7", "8", "9"}}
        assert found["7"] < found["8"] < found["9"]


def test_signs_that_point_along_the_row_point_the_other_way_and_back_again(qapp):
    language = Language(assets() / "translations")
    with window_for(qapp, FORMATS[2], Theme.LIGHT) as window:
        bring(qapp, window, SCENES["set-up, menu"], Sample())
        button = window.setup.back_button
        usual = button.icon().pixmap(64).toImage()
        assert points_to(usual) == "left"
        try:
            language.use(PSEUDO_RIGHT_TO_LEFT)
            assert points_to(button.icon().pixmap(64).toImage()) == "right"
            assert points_to(StepScreen(window.sizes, (1.0, 1.0)).next_button.icon().pixmap(64).toImage()) == "left"
        finally:
            language.use("en")
        assert button.icon().pixmap(64).toImage() == usual


def points_to(image: QImage) -> str:
    """Where the tip of a chevron is: in the middle of its height."""
    rows = [[x for x in range(image.width()) if image.pixelColor(x, y).alpha() > 100] for y in range(image.height())]
    middle, end = rows[image.height() // 2], next(row for row in rows if row)
    return "left" if max(middle) < min(end) else "right"


def test_a_code_that_is_cut_is_cut_at_its_end(qapp, qtbot, from_the_right):
    label = ElidedLabel("0109520123456788")
    label.setStyleSheet("color: black; background: white; font-size: 20px")
    qtbot.addWidget(label)
    label.resize(120, 40)
    label.show()
    drawn = ink(label.grab().toImage())
    middle = drawn.center().x()
    assert drawn.right() >= label.width() - 5  # at the edge that its window runs from
    ends = [ink(label.grab(part).toImage()) for part in (QRect(0, 0, middle, 40), QRect(label.width() - 10, 0, 10, 40))]
    assert ends[1].height() < ends[0].height() // 2  # the ellipsis


def ink(image: QImage) -> QRect:
    """What is painted, in pixels: the frame around all that differs from the corner."""
    ground = QColor(image.pixel(0, 0)).lightness()
    spots = [
        (x, y)
        for x in range(image.width())
        for y in range(image.height())
        if abs(QColor(image.pixel(x, y)).lightness() - ground) > 60
    ]
    xs, ys = [x for x, _ in spots], [y for _, y in spots]
    return QRect(QPoint(min(xs), min(ys)), QPoint(max(xs), max(ys)))


def test_the_first_letter_tells_from_where_a_text_runs():
    assert runs_from_right("١٢ مرحبا abc")
    assert runs_from_right("12 שלום")
    assert not runs_from_right("12 GTIN שלום")
    assert not runs_from_right("0109 … ×3")
