"""Boxes in the viewfinder: what they say, what a finger on them does, at the sizes of real screens."""

from collections.abc import Callable

import numpy as np
import pytest
from fakes.sights import HEIGHT, WIDTH, sight
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from hardware.frames import Frame
from kiosk.core.codes import Sighting, code_of_text
from kiosk.core.events import CameraState, SightingsChanged
from kiosk.core.view import BoxState, Seen
from kiosk.screens.window import AIM
from kiosk.widgets.boxes import Box
from kiosk.widgets.theme import TARGET_MM, sizes_for
from kiosk.widgets.viewfinder import Viewfinder

SEEN, WAITING, TAKEN, DOUBTFUL = BoxState.SEEN, BoxState.WAITING, BoxState.TAKEN, BoxState.DOUBTFUL
SCREENS = [((1024, 600), 4.6), ((1280, 800), 5.9), ((1920, 1080), 4.0)]
"""Pixels, and pixels a millimetre."""
Make = Callable[..., Viewfinder]
TINY = (16, 16)


@pytest.fixture
def make(qtbot: QtBot) -> Make:
    """A viewfinder that shows a black picture, as large as the scan screen has it on this screen."""

    def made(size: tuple[int, int] = (1280, 800), scale: float = 5.9) -> Viewfinder:
        viewfinder = Viewfinder(sizes_for(*size, scale), AIM)
        qtbot.addWidget(viewfinder)
        viewfinder.resize(int(size[0] * 0.59), int(size[1] * 0.67))
        frame = Frame(np.zeros((HEIGHT, WIDTH, 3), np.uint8), 1, 0.0)
        viewfinder.pull_from(lambda: frame)
        viewfinder.show_camera(CameraState.LIVE, "The camera is on.")
        with qtbot.waitExposed(viewfinder):
            viewfinder.show()
        qtbot.waitUntil(lambda: bool(viewfinder.painted) and viewfinder._picture is frame)
        return viewfinder

    return made


def show(viewfinder: Viewfinder, *seen: Seen) -> list[Box]:
    viewfinder.show_sightings(SightingsChanged(seen, WIDTH, HEIGHT))
    return viewfinder.boxes()


def tapped(qtbot: QtBot, viewfinder: Viewfinder, point: QPointF) -> list[int]:
    """The tracks that a finger at this point chooses."""
    chosen: list[int] = []
    viewfinder.chosen.connect(chosen.append)
    qtbot.mouseClick(viewfinder, Qt.MouseButton.LeftButton, pos=QPoint(round(point.x()), round(point.y())))
    viewfinder.chosen.disconnect(chosen.append)
    return chosen


def colour_at(viewfinder: Viewfinder, point: QPointF) -> QColor:
    picture: QImage = viewfinder.grab().toImage()
    return picture.pixelColor(round(point.x()), round(point.y()))


def test_a_tap_on_a_waiting_box_chooses_it(make: Make, qtbot: QtBot) -> None:
    viewfinder = make()
    left, right = show(viewfinder, Seen(1, sight("A", 400), WAITING), Seen(2, sight("B", 880), WAITING))

    assert tapped(qtbot, viewfinder, left.outline.boundingRect().center()) == [1]
    assert tapped(qtbot, viewfinder, right.outline.boundingRect().center()) == [2]
    assert viewfinder.words == "Several codes: aim at one, or tap it"


def test_a_box_that_is_about_to_be_taken_can_be_tapped_too(make: Make, qtbot: QtBot) -> None:
    viewfinder = make()
    [box] = show(viewfinder, Seen(7, sight("A"), SEEN))

    assert tapped(qtbot, viewfinder, box.outline.boundingRect().center()) == [7]


@pytest.mark.parametrize(("size", "scale"), SCREENS, ids=str)
@pytest.mark.parametrize("place", [(640, 360), (300, 120), (160, 640), (1130, 640)], ids=str)
def test_the_smallest_code_has_a_target_of_fifteen_millimetres(
    make: Make, qtbot: QtBot, size: tuple[int, int], scale: float, place: tuple[int, int]
) -> None:
    viewfinder = make(size, scale)
    [box] = show(viewfinder, Seen(1, sight("A", *place, size=TINY), WAITING))
    least = TARGET_MM * scale - 1

    assert min(box.reach.width(), box.reach.height()) >= least
    assert viewfinder.rect().toRectF().contains(box.reach)
    for corner in (box.reach.topLeft() + QPointF(2, 2), box.reach.bottomRight() - QPointF(2, 2)):
        assert tapped(qtbot, viewfinder, corner) == [1]


@pytest.mark.parametrize(("size", "scale"), SCREENS, ids=str)
def test_where_fingers_reach_two_small_codes_the_nearer_one_is_meant(
    make: Make, qtbot: QtBot, size: tuple[int, int], scale: float
) -> None:
    viewfinder = make(size, scale)
    left, right = show(
        viewfinder, Seen(1, sight("A", 620, size=TINY), WAITING), Seen(2, sight("B", 660, size=TINY), WAITING)
    )
    assert left.reach.intersects(right.reach)
    assert not left.tag.intersects(right.tag)

    assert tapped(qtbot, viewfinder, left.outline.boundingRect().center() - QPointF(4, 0)) == [1]
    assert tapped(qtbot, viewfinder, right.outline.boundingRect().center() + QPointF(4, 0)) == [2]
    assert tapped(qtbot, viewfinder, left.tag.center()) == [1]
    assert tapped(qtbot, viewfinder, right.tag.center()) == [2]


def test_a_tap_beside_all_codes_chooses_none(make: Make, qtbot: QtBot) -> None:
    viewfinder = make()
    show(viewfinder, Seen(1, sight("A", 400), WAITING))

    assert tapped(qtbot, viewfinder, QPointF(viewfinder.width() * 0.8, viewfinder.height() * 0.5)) == []


def test_a_tap_on_a_taken_box_says_so_for_a_moment(make: Make, qtbot: QtBot) -> None:
    viewfinder = make()
    taken, _ = show(viewfinder, Seen(1, sight("A", 400), TAKEN), Seen(2, sight("B", 880), WAITING))

    assert tapped(qtbot, viewfinder, taken.outline.boundingRect().center()) == []
    assert viewfinder.words == "Already taken"
    qtbot.waitUntil(lambda: viewfinder.words == "Several codes: aim at one, or tap it", timeout=5_000)


def test_a_doubtful_code_says_hold_still_and_takes_no_tap(make: Make, qtbot: QtBot) -> None:
    viewfinder = make()
    [box] = show(viewfinder, Seen(0, sight("A", is_sure=False), DOUBTFUL))

    assert tapped(qtbot, viewfinder, box.outline.boundingRect().center()) == []
    assert viewfinder.words == "Hold still: this code is not clear yet"


def test_a_finger_on_a_doubtful_code_does_not_take_its_neighbour(make: Make, qtbot: QtBot) -> None:
    viewfinder = make()
    doubtful, neighbour = show(
        viewfinder, Seen(0, sight("A", 640, size=TINY), DOUBTFUL), Seen(2, sight("B", 670, size=TINY), WAITING)
    )
    point = doubtful.outline.boundingRect().center()
    assert neighbour.reach.contains(point)

    assert tapped(qtbot, viewfinder, point) == []


def test_each_state_has_its_colour(make: Make) -> None:
    viewfinder = make()
    places = [200, 500, 780, 1080]
    boxes = show(
        viewfinder,
        *(
            Seen(number, sight(str(number), x, size=(190, 220)), state)
            for number, (x, state) in enumerate(zip(places, (SEEN, WAITING, TAKEN, DOUBTFUL), strict=True))
        ),
    )
    viewfinder.show_kept(code_of_text("2", boxes[2].seen.sighting.code.symbology))

    seen, waiting, kept, doubtful = (
        colour_at(viewfinder, box.outline.boundingRect().center() - QPointF(0, 60)) for box in boxes
    )
    assert seen.red() == seen.green() == seen.blue() > 40
    assert waiting == seen
    assert kept.green() > kept.red() + 20
    assert doubtful.red() > doubtful.blue() + 20
    tags = [box.tag.isNull() for box in viewfinder.boxes()]
    assert tags == [True, False, False, False]  # and a word or a tick besides the colour


def test_of_two_equal_codes_only_the_one_that_was_taken_turns_green(make: Make) -> None:
    viewfinder = make()
    first, second = sight("A", 400), sight("A", 880)
    show(viewfinder, Seen(1, first, WAITING), Seen(2, second, TAKEN))
    viewfinder.show_kept(first.code)
    assert [box.is_kept for box in viewfinder.boxes()] == [False, True]

    show(viewfinder, Seen(1, first, TAKEN), Seen(2, second, TAKEN))  # the other was tapped, and is not kept yet
    assert [box.is_kept for box in viewfinder.boxes()] == [False, True]
    viewfinder.show_kept(first.code)
    assert [box.is_kept for box in viewfinder.boxes()] == [True, True]


def test_a_kept_label_that_blurs_for_a_moment_is_green_when_it_is_back(make: Make) -> None:
    viewfinder = make()
    label = Seen(1, sight("A"), TAKEN)
    show(viewfinder, label)
    viewfinder.show_kept(label.sighting.code)
    show(viewfinder)

    assert [box.is_kept for box in show(viewfinder, label)] == [True]


def test_boxes_vanish_with_the_codes_and_with_the_camera(make: Make, qtbot: QtBot) -> None:
    viewfinder = make()
    [box] = show(viewfinder, Seen(1, sight("A"), WAITING))
    assert show(viewfinder) == []
    assert viewfinder.words == "Hold the code inside the frame"
    show(viewfinder, Seen(1, sight("A"), WAITING))
    viewfinder.show_camera(CameraState.STALLED, "The camera gives no picture.")

    assert viewfinder.boxes() == []
    assert tapped(qtbot, viewfinder, box.outline.boundingRect().center()) == []


def test_a_code_without_a_place_has_no_box(make: Make) -> None:
    assert show(make(), Seen(1, Sighting(code_of_text("A")), TAKEN)) == []


def test_boxes_follow_a_picture_of_another_resolution(make: Make) -> None:
    """While the camera changes its mode, boxes are still of the picture they were read in."""
    viewfinder = make()
    [box] = show(viewfinder, Seen(1, sight("A", 640, 360), WAITING))
    half = Sighting(box.seen.sighting.code, tuple((x // 2, y // 2) for x, y in box.seen.sighting.polygon))
    viewfinder.show_sightings(SightingsChanged((Seen(1, half, WAITING),), WIDTH // 2, HEIGHT // 2))

    way = viewfinder.boxes()[0].outline.boundingRect().center() - box.outline.boundingRect().center()
    assert way.manhattanLength() < 2  # half a pixel was lost at each corner


@pytest.mark.parametrize(("size", "scale", "room"), [((800, 480), 5.25, (379, 272)), ((1024, 600), 4.6, (552, 391))])
@pytest.mark.parametrize("count", [0, 41, 1_204])
def test_neither_buttons_nor_words_stand_on_the_aim(
    qtbot: QtBot, size: tuple[int, int], scale: float, room: tuple[int, int], count: int
) -> None:
    viewfinder = Viewfinder(sizes_for(*size, scale), AIM)
    qtbot.addWidget(viewfinder)
    viewfinder.resize(*room)
    viewfinder.show_camera(CameraState.LIVE, "The camera is on.")
    viewfinder.show_torch(is_lit=True, is_there=True)
    viewfinder.show_count(count)
    picture = Frame(np.zeros((HEIGHT, WIDTH, 3), np.uint8), 1, 0.0)
    aim = viewfinder._aim_in(viewfinder._place(picture))

    assert viewfinder.rect().toRectF().contains(aim)
    assert aim.height() >= 0.3 * room[1]
    assert [thing for thing in viewfinder._things() if thing.intersects(aim)] == []
